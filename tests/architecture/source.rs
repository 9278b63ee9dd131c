//! The sources as the laws read them: code, strings and comments separated, test modules left out.
//!
//! Knows nothing of the laws.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

/// One file, read for the laws.
pub(crate) struct Source {
    /// From the repository's root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
    /// Line by line as in the file, without comments, test modules and what strings hold.
    pub(crate) code: String,
    /// The contents of strings outside of test modules, with the line each begins in.
    pub(crate) strings: Vec<(usize, String)>,
}

/// Every Rust file of the program itself: not the tests.
pub(crate) fn program() -> Vec<Source> {
    below("src")
        .into_iter()
        .filter(|source| !source.path.ends_with("/tests.rs") && !source.path.contains("/tests/"))
        .collect()
}

/// Every Rust file below a folder of the repository.
pub(crate) fn below(folder: &str) -> Vec<Source> {
    below_with(folder, "rs")
}

/// Every file with this ending below a folder of the repository.
pub(crate) fn below_with(folder: &str, ending: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    find(&root.join(folder), ending, &mut paths);
    paths.sort();
    assert!(!paths.is_empty(), "no file of this ending below {folder}");
    paths
        .iter()
        .map(|path| {
            Source::new(
                &name(root, path),
                &fs::read_to_string(path).expect("a source file is UTF-8"),
            )
        })
        .collect()
}

fn find(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the repository") {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            find(&path, ending, found);
        } else if path.extension().is_some_and(|its| its == ending) {
            found.push(path);
        }
    }
}

fn name(root: &Path, path: &Path) -> String {
    let parts: Vec<_> = path
        .strip_prefix(root)
        .expect("below the root")
        .iter()
        .map(|part| part.to_string_lossy())
        .collect();
    parts.join("/")
}

impl Source {
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let (code, strings) = split(text);
        let tests = test_modules(&code);
        let line_at = |at: usize| code[..at].matches('\n').count() + 1;
        let outside = |at: &usize| !tests.iter().any(|module| module.contains(at));
        let strings = strings
            .into_iter()
            .filter(|(at, _)| outside(at))
            .map(|(at, string)| (line_at(at), string))
            .collect();
        let code = code
            .char_indices()
            .map(|(at, c)| if c == '\n' || outside(&at) { c } else { ' ' })
            .collect();
        Self { path: path.to_owned(), text: text.to_owned(), code, strings }
    }

    /// The module right below the crate's root that the file belongs to.
    pub(crate) fn room(&self) -> &str {
        let inside = self.path.strip_prefix("src/").unwrap_or(&self.path);
        inside.split('/').next().unwrap_or_default().trim_end_matches(".rs")
    }

    /// Counts the lines of the file.
    pub(crate) fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// Returns the lines of code that contain an identifier, as `path:line`. `word` may be a path;
    /// `a::` means everything below `a`.
    pub(crate) fn uses(&self, word: &str) -> Vec<String> {
        self.lines_where(|line| has_word(line, word))
    }

    /// The lines of code of which something is true, as `path:line`.
    pub(crate) fn lines_where(&self, is_so: impl Fn(&str) -> bool) -> Vec<String> {
        let lines = self.code.lines().enumerate();
        lines
            .filter(|(_, line)| is_so(line))
            .map(|(before, _)| format!("{}:{}", self.path, before + 1))
            .collect()
    }

    /// Every path that begins with this name, as the two names after it; groups of a `use` are
    /// taken apart.
    pub(crate) fn paths(&self, root: &str) -> Vec<String> {
        let start = format!("{root}::");
        let begins = self
            .code
            .match_indices(&start)
            .filter(|(at, _)| is_word_start(&self.code, *at) && !self.code[..*at].ends_with("::"));
        begins.flat_map(|(at, _)| tree(&self.code[at + start.len()..], 2)).collect()
    }
}

/// Returns true if a line of code contains the identifier, not as a part of a longer one.
pub(crate) fn has_word(line: &str, word: &str) -> bool {
    let ends = |at: usize| word.ends_with(':') || !line[at..].starts_with(is_name);
    line.match_indices(word).any(|(at, _)| is_word_start(line, at) && ends(at + word.len()))
}

pub(crate) fn is_word_start(text: &str, at: usize) -> bool {
    !text[..at].ends_with(is_name)
}

pub(crate) fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The paths of a use tree, each cut after so many names.
pub(crate) fn tree(text: &str, depth: usize) -> Vec<String> {
    let text = text.trim_start();
    if let Some(group) = text.strip_prefix('{') {
        return branches(group).into_iter().flat_map(|branch| tree(branch, depth)).collect();
    }
    let (first, rest) = text.split_at(text.find(|c| !is_name(c)).unwrap_or(text.len()));
    match rest.strip_prefix("::") {
        Some(rest) if depth > 1 => {
            let below: Vec<String> =
                tree(rest, depth - 1).into_iter().filter(|name| !name.is_empty()).collect();
            if below.is_empty() {
                vec![first.to_owned()]
            } else {
                below.iter().map(|name| format!("{first}::{name}")).collect()
            }
        }
        _ => vec![first.to_owned()],
    }
}

/// A group's text up to its closing brace, split at its own commas.
fn branches(group: &str) -> Vec<&str> {
    let (mut depth, mut start, mut found) = (0_u32, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => {
                found.push(&group[start..at]);
                break;
            }
            '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.retain(|branch| !branch.trim().is_empty());
    found
}

/// Returns the ranges of modules and items that exist only in tests.
fn test_modules(code: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in code.match_indices("#[cfg(test)]") {
        let Some(opens) = code[at..].find(['{', ';']).map(|offset| at + offset) else { continue };
        let mut depth = 0_usize;
        let end = code[opens..].char_indices().find(|(_, c)| {
            depth = match c {
                '{' => depth + 1,
                '}' => depth - 1,
                _ => depth,
            };
            depth == 0
        });
        found.push(at..end.map_or(code.len(), |(offset, c)| opens + offset + c.len_utf8()));
    }
    found
}

/// The code with comments and strings' contents blanked (byte for byte, lines kept), and the
/// strings with their places.
fn split(text: &str) -> (String, Vec<(usize, String)>) {
    let (mut code, mut strings, mut at) = (String::new(), Vec::new(), 0);
    while at < text.len() {
        let rest = &text[at..];
        let before = text[..at].chars().next_back().unwrap_or(' ');
        let (length, kept) = if rest.starts_with("//") {
            (rest.find('\n').unwrap_or(rest.len()), 0..0)
        } else if rest.starts_with("/*") {
            (block_comment(rest), 0..0)
        } else if let Some((length, inner)) = string(rest, before) {
            strings.push((at, rest[inner.clone()].to_owned()));
            (length, inner)
        } else {
            let length =
                character(rest).unwrap_or_else(|| rest.chars().next().map_or(1, char::len_utf8));
            code.push_str(&rest[..length]);
            at += length;
            continue;
        };
        // Of a string its quotes stay, so that `""` still reads as an expression.
        for (offset, c) in rest[..length].char_indices() {
            let quote = !kept.is_empty() || rest.starts_with('"');
            let stays =
                c == '\n' || (quote && c == '"' && (offset < kept.start || offset >= kept.end));
            if stays { code.push(c) } else { code.extend(std::iter::repeat_n(' ', c.len_utf8())) }
        }
        at += length;
    }
    (code, strings)
}

/// The length of a comment that may hold others.
fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_u32, 0);
    loop {
        match &rest[at..] {
            open if open.starts_with("/*") => (depth, at) = (depth + 1, at + 2),
            close if close.starts_with("*/") => (depth, at) = (depth - 1, at + 2),
            "" => return at,
            other => at += other.chars().next().map_or(1, char::len_utf8),
        }
        if depth == 0 {
            return at;
        }
    }
}

/// Returns the length of a string that begins here, and the range of its contents.
fn string(rest: &str, before: char) -> Option<(usize, Range<usize>)> {
    let prefix = ["br", "cr", "r", "b", "c", ""].into_iter().find(|prefix| {
        let open = rest.strip_prefix(prefix).map(|open| open.trim_start_matches('#'));
        open.is_some_and(|open| open.starts_with('"')) && (prefix.is_empty() || !is_name(before))
    })?;
    let hashes = rest[prefix.len()..].bytes().take_while(|byte| *byte == b'#').count();
    let start = prefix.len() + hashes + 1;
    if prefix.ends_with('r') {
        let close = format!("\"{}", "#".repeat(hashes));
        let end = start + rest[start..].find(&close).unwrap_or(rest.len() - start);
        return Some(((end + close.len()).min(rest.len()), start..end));
    }
    if hashes > 0 {
        return None;
    }
    let mut escaped = false;
    let end = rest[start..].char_indices().find(|(_, c)| {
        let closes = *c == '"' && !escaped;
        escaped = *c == '\\' && !escaped;
        closes
    });
    let end = end.map_or(rest.len(), |(offset, _)| start + offset);
    Some(((end + 1).min(rest.len()), start..end))
}

/// The length of a character literal; `None` for a lifetime and for everything else.
fn character(rest: &str) -> Option<usize> {
    let inner = rest.strip_prefix('\'')?;
    let first = inner.chars().next()?;
    let length =
        if first == '\\' { 1 + inner[1..].chars().next()?.len_utf8() } else { first.len_utf8() };
    let close = if first == '\\' { length + inner[length..].find('\'')? } else { length };
    inner[close..].starts_with('\'').then_some(close + 2)
}

#[test]
fn comments_strings_and_tests_are_separated() {
    let text = "//! Doc \"no\"\nuse a::{b, c};\nfn f<'a>(x: &'a str) -> char { /* \"x /* y */ z\" */ g(r#\"raw \"one\"\"#, \"two \\\" \\\\\"); '\"' } // tokio\n\
                #[cfg(test)]\nmod tests { fn t() { h(\"in a test {\") } }\nfn last() { '\\'' }\n";
    let source = Source::new("src/room/file.rs", text);
    assert_eq!(
        source.strings.iter().map(|(line, string)| (*line, string.as_str())).collect::<Vec<_>>(),
        [(3, "raw \"one\""), (3, "two \\\" \\\\")]
    );
    assert_eq!(source.code.lines().count(), text.lines().count());
    assert!(
        source.uses("tokio").is_empty()
            && source.uses("h").is_empty()
            && source.uses("x").len() == 1,
        "{}",
        source.code
    );
    assert!(source.code.contains("fn last() { '\\'' }"), "{}", source.code);
    assert_eq!((source.room(), source.lines()), ("room", 6));
}

#[test]
fn use_trees_are_taken_apart() {
    let source = Source::new(
        "src/room.rs",
        "use crate::{a::{b, c::d}, e};\nuse crate::f::*;\nfn g() { crate::h::i::j(); $crate::k!(); mycrate::no(); }\n",
    );
    assert_eq!(source.paths("crate"), ["a::b", "a::c", "e", "f", "h::i", "k"]);
}
