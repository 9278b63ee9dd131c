//! The visual order of the parts of a line, by the Unicode bidirectional algorithm.
//!
//! Knows nothing of fonts and widgets. A right-to-left part is one word, which the text shaper
//! draws in that direction.

use std::ops::Range;

use unicode_bidi::{BidiClass, BidiInfo, bidi_class};

/// A part of a line that is drawn in one direction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Part {
    /// Its range in the text, in bytes.
    pub range: Range<usize>,
    /// True if brackets are mirrored.
    pub is_mirrored: bool,
}

/// Returns true if a text has right-to-left letters.
pub(super) fn is_turned(text: &str) -> bool {
    // The first such letter is U+0590, whose first byte in UTF-8 is 0xD6.
    text.bytes().any(|byte| byte >= 0xD6)
        && text.chars().any(|c| matches!(bidi_class(c), BidiClass::R | BidiClass::AL))
}

/// Returns the levels of a paragraph; `None` if it contains paragraph separators.
pub(super) fn levels(paragraph: &str) -> Option<BidiInfo<'_>> {
    let info = BidiInfo::new(paragraph, None);
    (info.paragraphs.len() == 1).then_some(info)
}

/// Returns true if the base direction of a paragraph is right to left.
pub(super) fn is_rtl(info: &BidiInfo<'_>) -> bool {
    info.paragraphs[0].level.is_rtl()
}

/// Returns the parts of one line of a paragraph from left to right, without control characters.
pub(super) fn parts(info: &BidiInfo<'_>, line: Range<usize>) -> Vec<Part> {
    let mut parts = Vec::new();
    let (levels, runs) = info.visual_runs(&info.paragraphs[0], line);
    for run in runs {
        let is_rtl = levels[run.start].is_rtl();
        let start = parts.len();
        let mut open: Option<Range<usize>> = None;
        for (at, c) in info.text[run.clone()].char_indices().map(|(at, c)| (at + run.start, c)) {
            let end = at + c.len_utf8();
            if steers(c) {
                close(&mut parts, &mut open);
                continue;
            }
            match &mut open {
                Some(word) if holds_together(c, is_rtl) => word.end = end,
                _ => {
                    close(&mut parts, &mut open);
                    open = Some(at..end);
                }
            }
            if !holds_together(c, is_rtl) {
                let range = open.take().unwrap_or(at..end);
                parts.push(Part { range, is_mirrored: is_rtl });
            }
        }
        close(&mut parts, &mut open);
        if is_rtl {
            parts[start..].reverse();
        }
    }
    parts
}

fn close(parts: &mut Vec<Part>, open: &mut Option<Range<usize>>) {
    parts.extend(open.take().map(|range| Part { range, is_mirrored: false }));
}

/// Returns true if a character is drawn together with its neighbours. From right to left these are
/// the letters of a word; from left to right everything except the digits of right-to-left scripts,
/// which would be drawn right to left.
fn holds_together(c: char, is_rtl: bool) -> bool {
    let class = bidi_class(c);
    if is_rtl {
        matches!(class, BidiClass::R | BidiClass::AL | BidiClass::NSM | BidiClass::BN)
    } else {
        !(class == BidiClass::AN || ('\u{6f0}'..='\u{6f9}').contains(&c))
    }
}

/// Invisible control characters.
fn steers(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns the mirrored bracket.
pub(super) fn mirrored(c: char) -> char {
    const PAIRS: [(char, char); 8] = [
        ('(', ')'),
        ('[', ']'),
        ('{', '}'),
        ('<', '>'),
        ('«', '»'),
        ('‹', '›'),
        ('≤', '≥'),
        ('⟨', '⟩'),
    ];
    let other = PAIRS.iter().find_map(|&(left, right)| match c {
        _ if c == left => Some(right),
        _ if c == right => Some(left),
        _ => None,
    });
    other.unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns the visual order from left to right, letter by letter.
    fn seen(text: &str) -> String {
        let info = levels(text).expect("one paragraph");
        let mut seen = String::new();
        for part in parts(&info, 0..text.len()) {
            let words = &text[part.range.clone()];
            // The text shaper draws a word in its own direction.
            let is_word = words.chars().all(|c| holds_together(c, true));
            match (is_word, part.is_mirrored) {
                (true, _) => seen.extend(words.chars().rev()),
                (false, true) => seen.extend(words.chars().map(mirrored)),
                (false, false) => seen.push_str(words),
            }
        }
        seen
    }

    #[test]
    fn each_run_is_seen_in_its_direction() {
        for (text, wanted) in [
            ("plain words", "plain words"),
            ("שלום עולם", "םלוע םולש"),
            ("John שלום Smith", "John םולש Smith"),
            ("John שלום עולם Smith", "John םלוע םולש Smith"),
            ("שלום John Smith עולם", "םלוע John Smith םולש"),
            ("שלום (עולם)", "(םלוע) םולש"),
            ("סעיף 75 %", "% 75 ףיעס"),
            ("a (שלום) b", "a (םולש) b"),
            ("owns 75 % of שלום", "owns 75 % of םולש"),
            // An isolated name keeps its order, and the sentence keeps its own.
            (
                "\u{2068}שרה כהן\u{2069} owns 75 % of \u{2068}Acme\u{2069}",
                "ןהכ הרש owns 75 % of Acme",
            ),
            ("مرحبا ٣٤ abc", "abc ٣٤ ابحرم"),
        ] {
            assert_eq!(seen(text), wanted, "{text}");
            assert_eq!(is_turned(text), text != wanted, "{text}");
        }
    }

    #[test]
    fn nothing_that_is_seen_is_lost_or_doubled() {
        for text in ["שלום, (John) 12.5% [עולם] – א'", "a\u{2067}b\u{2069}c", "", "ש", "֑ש"]
        {
            let info = BidiInfo::new(text, None);
            if info.paragraphs.len() != 1 {
                continue;
            }
            let mut bytes: Vec<usize> =
                parts(&info, 0..text.len()).into_iter().flat_map(|part| part.range).collect();
            bytes.sort_unstable();
            let shown: Vec<usize> = text
                .char_indices()
                .filter(|(_, c)| !steers(*c))
                .flat_map(|(at, c)| at..at + c.len_utf8())
                .collect();
            assert_eq!(bytes, shown, "{text:?}");
        }
    }
}
