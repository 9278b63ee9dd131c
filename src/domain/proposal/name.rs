//! The words of a file name, normalized for comparison: no case, no accents, one spelling for `ü`,
//! `ue` and `u`.
//!
//! Knows nothing of the words' meaning.

use unicode_normalization::UnicodeNormalization;

use super::super::intake::is_invisible;

/// The most characters of a name that are read.
const MOST_CHARS: usize = 256;
/// The most words of a name that are read.
const MOST_WORDS: usize = 48;
/// File name extensions that are removed.
const ENDINGS: [&str; 16] = [
    "pdf", "png", "jpg", "jpeg", "jfif", "tif", "tiff", "webp", "heic", "heif", "gif", "bmp",
    "doc", "docx", "xls", "xlsx",
];

/// Returns the words of a file name without its extension.
pub(super) fn words_of_file(name: &str) -> Vec<String> {
    words(stem(name))
}

/// Returns a file's name without its folders and extension.
pub(super) fn stem(name: &str) -> &str {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    match last.rsplit_once('.') {
        Some((stem, ending)) if ENDINGS.contains(&ending.trim().to_ascii_lowercase().as_str()) => {
            stem
        }
        _ => last,
    }
}

/// The separation of a word from the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// Spaces, underscores, dots and the like.
    Apart,
    Comma,
    /// A single hyphen.
    Hyphen,
    /// None: `JohnSmith`.
    Within,
}

/// A word of a text as it is spelled, beside its form for comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spelled {
    pub text: String,
    pub folded: String,
    pub joint: Joint,
}

/// Splits a text into words as [`words`] does, but keeps their spelling; a name with an apostrophe
/// is one word, and `&` is one.
pub(super) fn spelled(text: &str) -> Vec<Spelled> {
    let chars: Vec<char> = text.nfkc().filter(|c| !is_invisible(*c)).take(MOST_CHARS).collect();
    let mut found: Vec<Spelled> = Vec::new();
    let (mut word, mut between) = (String::new(), String::new());
    let end = |word: &mut String, between: &mut String, found: &mut Vec<Spelled>| {
        let text = std::mem::take(word);
        let plain: String = text.chars().filter(|c| !is_apostrophe(*c)).collect();
        let folded = if text == "&" { Some("and".to_owned()) } else { folded(&plain) };
        if let Some(folded) = folded {
            found.push(Spelled { text, folded, joint: joint(between) });
            between.clear();
        }
    };
    for (at, c) in chars.iter().enumerate() {
        let (before, after) = (at.checked_sub(1).map(|at| chars[at]), chars.get(at + 1).copied());
        let is_inside = is_apostrophe(*c)
            && before.is_some_and(char::is_alphabetic)
            && after.is_some_and(char::is_alphabetic);
        if !belongs(*c) && !is_inside {
            end(&mut word, &mut between, &mut found);
            if *c == '&' {
                word.push(*c);
                end(&mut word, &mut between, &mut found);
            } else {
                between.push(*c);
            }
            continue;
        }
        if before.is_some_and(|before| belongs(before) && belongs(*c) && begins(before, *c, after))
        {
            end(&mut word, &mut between, &mut found);
        }
        word.push(*c);
    }
    end(&mut word, &mut between, &mut found);
    found.truncate(MOST_WORDS);
    found
}

/// Returns the joint that the characters between two words make.
fn joint(between: &str) -> Joint {
    match between {
        "" => Joint::Within,
        "-" | "‐" | "‑" => Joint::Hyphen,
        _ if between.contains(',') => Joint::Comma,
        _ => Joint::Apart,
    }
}

/// Splits a text into words: letters and digits apart, `JohnSmith` is two, apostrophes are removed.
pub(super) fn words(text: &str) -> Vec<String> {
    let chars: Vec<char> =
        text.nfkc().filter(|c| !is_invisible(*c) && !is_apostrophe(*c)).take(MOST_CHARS).collect();
    let mut found: Vec<String> = Vec::new();
    let mut word = String::new();
    for (at, c) in chars.iter().enumerate() {
        if at > 0 && begins(chars[at - 1], *c, chars.get(at + 1).copied()) {
            found.extend(folded(&std::mem::take(&mut word)));
        }
        if belongs(*c) {
            word.push(*c);
        }
    }
    found.extend(folded(&word));
    found.truncate(MOST_WORDS);
    found
}

/// Returns the range of adjacent words that, joined, are this text.
pub(super) fn run(words: &[String], joined: &str) -> Option<std::ops::Range<usize>> {
    if joined.is_empty() {
        return None;
    }
    (0..words.len()).find_map(|start| {
        let mut rest = joined;
        for (at, word) in words.iter().enumerate().skip(start) {
            rest = rest.strip_prefix(word.as_str())?;
            if rest.is_empty() {
                return Some(start..at + 1);
            }
        }
        None
    })
}

/// Returns true if a word is of a script without spaces, so that a name may be in the middle of it.
pub(super) fn is_unspaced(word: &str) -> bool {
    word.chars().any(|c| matches!(u32::from(c), 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF | 0x20000..=0x3FFFF))
}

/// Returns true if a word is a number.
pub(super) fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

/// Returns true for a number that is likely a date, a page or a counter.
pub(super) fn is_plain_number(word: &str) -> bool {
    const SHORT: usize = 4;
    let digits = word.chars().count();
    is_number(word) && (digits <= SHORT || is_date(word))
}

/// Returns true for six or eight digits that can be read as a date.
pub(super) fn is_date(word: &str) -> bool {
    if !word.is_ascii() {
        return false;
    }
    let part = |from: usize, to: usize| {
        word.get(from..to).and_then(|part| part.parse::<u32>().ok()).unwrap_or_default()
    };
    let is_day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    match word.len() {
        6 => is_day(part(0, 2), part(2, 4)) || is_day(part(4, 6), part(2, 4)),
        8 => {
            let is_year = |year: u32| (1900..2100).contains(&year);
            (is_year(part(0, 4)) && is_day(part(6, 8), part(4, 6)))
                || (is_year(part(4, 8)) && is_day(part(0, 2), part(2, 4)))
        }
        _ => false,
    }
}

/// Returns true for characters of words, including combining marks.
fn belongs(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´')
}

/// Returns true if a new word begins at `c`.
fn begins(before: char, c: char, after: Option<char>) -> bool {
    if !belongs(before) || !belongs(c) {
        return true;
    }
    let digits =
        before.is_numeric() != c.is_numeric() && !unicode_normalization::char::is_combining_mark(c);
    let hump = before.is_lowercase() && c.is_uppercase();
    // In `KYCPassport` the last capital begins the next word.
    let end_of_capitals =
        before.is_uppercase() && c.is_uppercase() && after.is_some_and(char::is_lowercase);
    digits || hump || end_of_capitals
}

/// Folds case, accents, and the transliterations of German and Danish letters; returns `None` for
/// an empty result.
fn folded(word: &str) -> Option<String> {
    // Lower case first: the small letter of `İ` has a mark of its own.
    let plain =
        word.nfkd().flat_map(char::to_lowercase).filter(|c| !matches!(c, '\u{300}'..='\u{36f}'));
    let mut spelled = String::with_capacity(word.len());
    for c in plain {
        match c {
            'ß' => spelled.push_str("ss"),
            'æ' => spelled.push_str("ae"),
            'œ' => spelled.push_str("oe"),
            'ø' => spelled.push('o'),
            'ł' => spelled.push('l'),
            'đ' | 'ð' => spelled.push('d'),
            'þ' => spelled.push_str("th"),
            'ı' => spelled.push('i'),
            'ħ' => spelled.push('h'),
            'ŧ' => spelled.push('t'),
            c => spelled.push(c),
        }
    }
    let mut short = String::with_capacity(spelled.len());
    let mut chars = spelled.chars().peekable();
    while let Some(c) = chars.next() {
        short.push(c);
        let is_pair = match c {
            'a' => chars.peek().is_some_and(|next| matches!(next, 'a' | 'e')),
            'o' | 'u' => chars.peek() == Some(&'e'),
            _ => false,
        };
        if is_pair {
            chars.next();
        }
    }
    (!short.is_empty()).then_some(short)
}

#[cfg(test)]
mod tests;
