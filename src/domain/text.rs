//! Text as it may be sent: trimmed, in Unicode's composed form (NFC), and without invisible
//! characters.
//!
//! Knows nothing of fields and forms. Joiners and variation selectors are kept where scripts need
//! them: Persian and Indic words, emoji and Japanese names are spelled with them.

use std::borrow::Cow;

use serde_json::{Number, Value as Json};
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

use super::intake::is_invisible;
use super::value::{Fields, Value};

/// Invisible characters that are drawn as blanks or not at all, in addition to those of
/// [`is_invisible`].
const FILLERS: [char; 5] = ['\u{115f}', '\u{1160}', '\u{2800}', '\u{3164}', '\u{ffa0}'];

/// Returns the text trimmed and in composed form.
#[must_use]
pub fn tidy(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    if trimmed.is_ascii() || is_nfc_quick(trimmed.chars()) == IsNormalized::Yes {
        Cow::Borrowed(trimmed)
    } else {
        Cow::Owned(trimmed.nfc().collect())
    }
}

/// Returns the value with its texts tidied, or `None` if they already are.
#[must_use]
pub(super) fn tidied(value: &Value) -> Option<Value> {
    match value {
        Value::Text(text) => {
            let tidy = tidy(text);
            (tidy != text.as_str()).then(|| Value::Text(tidy.into_owned()))
        }
        Value::List(items) if items.iter().any(|item| tidy(item) != item.as_str()) => {
            Some(Value::List(items.iter().map(|item| tidy(item).into_owned()).collect()))
        }
        _ => None,
    }
}

/// Returns the text without invisible characters, then tidied. Line breaks stay; a tab becomes a
/// space.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if unseen(text).next().is_none() {
        return tidy(text);
    }
    let mut kept = String::with_capacity(text.len());
    let mut before = None;
    for c in text.chars() {
        match c {
            '\t' | '\u{85}' | '\u{2028}' | '\u{2029}' => kept.push(' '),
            c if is_unseen(c, before) => continue,
            c => kept.push(c),
        }
        before = Some(c);
    }
    Cow::Owned(tidy(&kept).into_owned())
}

/// Returns the invisible characters of a text that no script needs at their position.
pub fn unseen(text: &str) -> impl Iterator<Item = char> {
    // A fast path: most texts are printable ASCII.
    let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\r'));
    let mut before = None;
    let rest = if is_plain { "" } else { text };
    rest.chars().filter(move |c| {
        let found = is_unseen(*c, before);
        if !found {
            before = Some(*c);
        }
        found
    })
}

fn is_unseen(c: char, before: Option<char>) -> bool {
    match c {
        '\n' | '\r' => false,
        // A joiner shapes the letter before it in scripts of the Middle East and India, and joins
        // emoji.
        '\u{200c}' | '\u{200d}' => !before.is_some_and(|before| !before.is_whitespace() && matches!(before, '\u{600}'..='\u{1cff}' | '\u{2190}'..='\u{2bff}' | '\u{a8e0}'..='\u{abff}' | '\u{fb50}'..='\u{fdff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f000}'..='\u{1faff}')),
        // A variation selector chooses the shape of the character before it.
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => before.is_none_or(|before| before.is_ascii_alphabetic() || before.is_whitespace()),
        c => is_invisible(c) || FILLERS.contains(&c),
    }
}

/// Returns the first invisible character in a value or in its keys.
#[must_use]
pub(super) fn unseen_in(value: &Value) -> Option<char> {
    match value {
        Value::Text(text) => unseen(text).next(),
        Value::List(items) => items.iter().find_map(|item| unseen(item).next()),
        Value::Entries(entries) => entries
            .iter()
            .flat_map(Fields::iter)
            .find_map(|(key, value)| unseen(key).next().or_else(|| unseen_in(value))),
        Value::Raw(json) => unseen_in_json(json),
        Value::File(file) => file.path.contains('\0').then_some('\0'),
        Value::Number(_) | Value::Flag(_) => None,
    }
}

fn unseen_in_json(json: &Json) -> Option<char> {
    match json {
        Json::String(text) => unseen(text).next(),
        Json::Array(items) => items.iter().find_map(unseen_in_json),
        Json::Object(map) => {
            map.iter().find_map(|(key, json)| unseen(key).next().or_else(|| unseen_in_json(json)))
        }
        Json::Null | Json::Bool(_) | Json::Number(_) => None,
    }
}

/// A number that other programs would read as a different one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFault {
    /// Too large, or too close to 0, for a 64-bit float, which most JSON parsers use.
    OutOfRange,
    /// `-0`, which some parsers turn into 0 and others refuse.
    MinusZero,
}

/// Returns the fault of a JSON number; `None` if it is read alike everywhere.
#[must_use]
pub fn number_fault(number: &Number) -> Option<NumberFault> {
    let text = number.as_str();
    // A fast path: most numbers are short and plain.
    if !text.starts_with('-') && text.len() < 300 && !text.contains(['e', 'E']) {
        return None;
    }
    let digits = text.split(['e', 'E']).next().unwrap_or_default();
    if !digits.contains(|c: char| ('1'..='9').contains(&c)) {
        return text.starts_with('-').then_some(NumberFault::MinusZero);
    }
    let read: f64 = text.parse().unwrap_or(f64::INFINITY);
    (!read.is_finite() || read.abs() < f64::MIN_POSITIVE).then_some(NumberFault::OutOfRange)
}

/// Returns the first faulty number in a value.
#[must_use]
pub(super) fn number_fault_in(value: &Value) -> Option<NumberFault> {
    match value {
        Value::Number(number) => number_fault(number),
        Value::Entries(entries) => {
            entries.iter().flat_map(Fields::iter).find_map(|(_, value)| number_fault_in(value))
        }
        Value::Raw(json) => number_fault_in_json(json),
        _ => None,
    }
}

fn number_fault_in_json(json: &Json) -> Option<NumberFault> {
    match json {
        Json::Number(number) => number_fault(number),
        Json::Array(items) => items.iter().find_map(number_fault_in_json),
        Json::Object(map) => map.values().find_map(number_fault_in_json),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn invisible_characters_are_removed_except_where_scripts_need_them() {
        for (typed, cleaned) in [
            (" Acme Corporation\u{a0} ", "Acme Corporation"),
            ("\u{200b}0012345678 ", "0012345678"),
            ("J\u{202e}ohn", "John"),
            ("Mu\u{308}ller", "M\u{fc}ller"),
            ("1\u{0}2", "12"),
            ("\u{feff}Acme\u{2060}\u{ad}", "Acme"),
            ("John\tSmith", "John Smith"),
            ("a\u{85}b\u{9f}", "a b"),
            ("\u{3164}", ""),
            ("two\nlines", "two\nlines"),
            (
                "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}",
                "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}",
            ),
            ("Jo\u{200d}hn", "John"),
            ("\u{908a}\u{e0101}", "\u{908a}\u{e0101}"),
            ("\u{1f469}\u{200d}\u{1f4bb}", "\u{1f469}\u{200d}\u{1f4bb}"),
            ("O\u{2019}Brien \u{2013} S\u{f8}n & Co.", "O\u{2019}Brien \u{2013} S\u{f8}n & Co."),
        ] {
            assert_eq!(clean(typed), cleaned, "{typed:?}");
        }
    }

    #[test]
    fn numbers_that_other_programs_read_differently_are_found() {
        for (text, fault) in [
            ("1e400", Some(NumberFault::OutOfRange)),
            ("-1E+400", Some(NumberFault::OutOfRange)),
            ("1e-400", Some(NumberFault::OutOfRange)),
            ("-0", Some(NumberFault::MinusZero)),
            ("-0.00", Some(NumberFault::MinusZero)),
            ("-0e7", Some(NumberFault::MinusZero)),
            ("0e400", None),
            ("-0.5", None),
            ("1e308", None),
            ("33.333333333333333333333333333333333333", None),
        ] {
            let number: Number = serde_json::from_str(text).unwrap();
            assert_eq!(number_fault(&number), fault, "{text}");
        }
        let long: Number = serde_json::from_str(&"9".repeat(400)).unwrap();
        assert_eq!(number_fault(&long), Some(NumberFault::OutOfRange));
    }

    proptest! {
        #[test]
        fn cleaning_is_idempotent_and_leaves_clean_text_unchanged(text in any::<String>()) {
            let once = clean(&text).into_owned();
            prop_assert_eq!(unseen(&once).next(), None);
            prop_assert_eq!(clean(&once).into_owned(), once.clone());
            prop_assert_eq!(unseen(&text).next().is_none() && tidy(&text) == text, once == text);
        }
    }
}
