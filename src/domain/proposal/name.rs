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
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = match last.rsplit_once('.') {
        Some((stem, ending)) if ENDINGS.contains(&ending.trim().to_ascii_lowercase().as_str()) => {
            stem
        }
        _ => last,
    };
    words(stem)
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
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words_as_a_person_would() {
        for (name, expected) in [
            ("Passport_Smith_John.jpg", "passport smith john"),
            ("cert of inc 12345678.PDF", "cert of inc 12345678"),
            ("JohnSmithPassport2024.pdf", "john smith passport 2024"),
            ("KYCPassport.pdf", "kyc passport"),
            ("O'Brien - Søren Müller.pdf", "o brien soren muller"),
            ("Soeren Mueller.pdf", "soren muller"),
            ("Ærø Ålborg Aalborg.pdf", "aro alborg alborg"),
            ("Passport J. Smith", "passport j smith"),
            ("C:\\scans\\a.b.pdf", "a b"),
            ("Иванов_паспорт.pdf", "иванов паспорт"),
            ("\u{202e}fdp.exe", "fdp exe"),
            ("İpek Yıldız.pdf", "ipek yildiz"),
            ("Łódź Đorđe Ħamrun.pdf", "lodz dorde hamrun"),
            ("", ""),
            ("...", ""),
        ] {
            assert_eq!(words_of_file(name).join(" "), expected, "{name:?}");
        }
    }

    #[test]
    fn adjacent_words_are_found_when_joined() {
        let words = words("passport o brien McDonald");
        assert_eq!(run(&words, "obrien"), Some(1..3));
        assert_eq!(run(&words, "mcdonald"), Some(3..5));
        assert_eq!(run(&words, "brienmc"), Some(2..4));
        assert_eq!(run(&words, "brie"), None);
        assert_eq!(run(&words, ""), None);
    }
}
