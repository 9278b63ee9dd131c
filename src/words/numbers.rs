//! Numbers and sizes as the UI language writes and reads them. No other file knows the decimal
//! mark.
//!
//! In memory and on the wire a number keeps the digits that were typed. Knows nothing of what is
//! counted.

use serde_json::Number;

use super::language::{Language, current_language};
use super::sentence::text_with;
use super::shown::shown;
use crate::domain::numbers::{self, Marks};
use crate::domain::value::Value;

/// Returns the separators of a language, as the Unicode CLDR has them.
fn marks(language: Language) -> Marks {
    match language {
        Language::English => Marks { decimal: '.', group: ',' },
        Language::German
        | Language::Danish
        | Language::Dutch
        | Language::Spanish
        | Language::Italian => Marks { decimal: ',', group: '.' },
        Language::French => Marks { decimal: ',', group: '\u{202f}' },
        Language::Swedish
        | Language::Norwegian
        | Language::Finnish
        | Language::Polish
        | Language::Portuguese => Marks { decimal: ',', group: '\u{a0}' },
    }
}

/// Writes a number for reading: "1,250,000.5". Any other text is returned unchanged.
#[must_use]
pub fn number(json: &str) -> String {
    numbers::write(json, marks(current_language()), true)
}

/// Writes a value that should be a number, for reading.
#[must_use]
pub fn number_words(value: &Value) -> String {
    match value {
        Value::Number(json) => number(&json.to_string()),
        value => shown(&value.as_line()),
    }
}

/// Writes a number for an input: without groups.
#[must_use]
pub fn number_in_box(json: &str) -> String {
    numbers::write(json, marks(current_language()), false)
}

/// Reads the text of an input for a number: a number if the text is unambiguous, else the text.
#[must_use]
pub fn typed_number(typed: &str) -> Value {
    let read = numbers::read(typed, marks(current_language()))
        .and_then(|json| serde_json::from_str::<Number>(&json).ok());
    read.map_or_else(|| Value::typed_number(typed), Value::Number)
}

/// Writes a size in decimal units, as file managers do.
#[must_use]
pub fn bytes(count: u64) -> String {
    match count {
        0..1_000 => text_with("status-bytes", &[("count", count.into())]),
        1_000..1_000_000 => {
            text_with("status-kilobytes", &[("count", (count / 1_000).to_string().into())])
        }
        _ => {
            let tenths = count / 100_000;
            text_with(
                "status-megabytes",
                &[("count", number(&format!("{}.{}", tenths / 10, tenths % 10)).into())],
            )
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_as_it_is_written_in_every_language() {
        for language in Language::ALL {
            let marks = marks(language);
            for json in ["0", "-3", "1250", "33.50", "1250000", "1250000.5"] {
                for in_groups in [true, false] {
                    let written = numbers::write(json, marks, in_groups);
                    assert_eq!(
                        numbers::read(&written, marks).as_deref(),
                        Some(json),
                        "{language:?}: {written}"
                    );
                }
            }
        }
        let million = |language| numbers::write("1250000.5", marks(language), true);
        assert_eq!(
            [Language::Danish, Language::Finnish, Language::French].map(million),
            ["1.250.000,5", "1\u{a0}250\u{a0}000,5", "1\u{202f}250\u{202f}000,5"]
        );
    }

    #[test]
    fn typed_numbers_keep_their_digits() {
        for (typed, kept) in [
            ("75", "75"),
            ("33.50", "33.50"),
            ("33,5", "33.5"),
            ("1e+2", "1e+2"),
            ("1,250,000", "1250000"),
        ] {
            assert_eq!(
                typed_number(typed),
                Value::Number(serde_json::from_str(kept).unwrap()),
                "{typed}"
            );
        }
        for typed in ["", "five", "007", "33,5 %"] {
            assert_eq!(typed_number(typed), Value::Text(typed.to_owned()));
        }
        assert_eq!(
            (number("1250000.5"), number_in_box("1250000.5")),
            ("1,250,000.5".to_owned(), "1250000.5".to_owned())
        );
    }
}
