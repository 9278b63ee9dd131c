//! A file name taken apart into words that can be compared: no case, no accents, one spelling for
//! `ü`, `ue` and `u`.
//!
//! Must not know: what any of the words means.

use unicode_normalization::UnicodeNormalization;

use super::super::intake::is_invisible;

/// More of a name, in characters, is not looked at.
const MOST_CHARS: usize = 256;
/// More words than these are not looked at.
const MOST_WORDS: usize = 48;
/// What is taken off the end of a file name.
const ENDINGS: [&str; 16] = [
    "pdf", "png", "jpg", "jpeg", "jfif", "tif", "tiff", "webp", "heic", "heif", "gif", "bmp",
    "doc", "docx", "xls", "xlsx",
];

/// The words of a file name without its ending.
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

/// The words of any text: letters and digits apart, `JohnSmith` is two, apostrophes are left out.
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

/// Where a run of words, written as one, is this text.
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

/// Whether a word is written without spaces between its parts, so that a name may stand in the
/// middle of it.
pub(super) fn is_unspaced(word: &str) -> bool {
    word.chars().any(|c| matches!(u32::from(c), 0x3040..=0x30FF | 0x3400..=0x9FFF | 0xAC00..=0xD7AF | 0x20000..=0x3FFFF))
}

/// Whether a word is a number.
pub(super) fn is_number(word: &str) -> bool {
    word.chars().all(char::is_numeric)
}

/// Combining marks belong to the letter before them.
fn belongs(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '`' | '´')
}

/// Whether a word begins with this character, after that one.
fn begins(before: char, c: char, after: Option<char>) -> bool {
    if !belongs(before) || !belongs(c) {
        return true;
    }
    let digits =
        before.is_numeric() != c.is_numeric() && !unicode_normalization::char::is_combining_mark(c);
    let hump = before.is_lowercase() && c.is_uppercase();
    // The last capital of `KYCPassport` begins the next word.
    let end_of_capitals =
        before.is_uppercase() && c.is_uppercase() && after.is_some_and(char::is_lowercase);
    digits || hump || end_of_capitals
}

/// A word without case, accents, and the ways German and Danish letters are written without them;
/// nothing for nothing.
fn folded(word: &str) -> Option<String> {
    // In this order: the small letter of `İ` has a mark of its own.
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
    fn names_come_apart_where_a_person_sees_words() {
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
    fn a_run_of_words_is_found_however_it_was_split() {
        let words = words("passport o brien McDonald");
        assert_eq!(run(&words, "obrien"), Some(1..3));
        assert_eq!(run(&words, "mcdonald"), Some(3..5));
        assert_eq!(run(&words, "brienmc"), Some(2..4));
        assert_eq!(run(&words, "brie"), None);
        assert_eq!(run(&words, ""), None);
    }
}
