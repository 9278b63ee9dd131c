//! Text written by others (the server, the operator, a file) made safe to display in a sentence.
//!
//! Knows nothing of languages.

use crate::domain::intake::is_invisible;

/// Length at which a name in a sentence is cut, in characters.
const MAX_NAME: usize = 120;

/// Returns a foreign name (a reference, a field, a key, a place) as [`shown`] does, cut to 120
/// characters.
#[must_use]
pub fn shown_name(text: &str) -> String {
    let start: String = text.chars().take(MAX_NAME).collect();
    if start.len() < text.len() { shown(&start) + "…" } else { shown(text) }
}

/// Length at which a foreign text is cut, in characters.
const MAX_TEXT: usize = 4_000;

/// Returns a foreign text of several lines as [`shown`] does, with its line breaks, cut to 4,000
/// characters.
#[must_use]
pub fn shown_text(text: &str) -> String {
    let start: String = text.chars().take(MAX_TEXT).collect();
    let lines: Vec<String> = start.lines().map(shown).collect();
    lines.join("\n") + if start.len() < text.len() { "…" } else { "" }
}

/// Returns a foreign text that is safe to display: invisible characters and direction marks become
/// `[U+202E]`, line breaks and tabs become spaces.
#[must_use]
pub fn shown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if is_invisible(c) => out.extend(format!("[U+{:04X}]", u32::from(c)).chars()),
            c => out.push(c),
        }
    }
    out
}
