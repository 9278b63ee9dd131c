//! Numbers as people write them: `33.5`, `33,5`, `1,250,000`, `1.250.000,75`, `1 250 000`.
//!
//! Does not depend on languages: the separators are passed in. Numbers keep their digits. A text
//! that is not clearly a number is refused.

/// The separators of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marks {
    /// Decimal separator.
    pub decimal: char,
    /// Separator between groups of three digits.
    pub group: char,
}

/// The fewest integer digits that are grouped; a year is not.
const GROUPED_FROM: usize = 5;

/// Parses a number and returns it as JSON writes it, its digits unchanged; `None` if the text is
/// not clearly a number. A point or comma with only one possible meaning has it in every language;
/// `marks` decides the ambiguous cases.
#[must_use]
pub fn read(text: &str, marks: Marks) -> Option<String> {
    let text = text.trim();
    let (sign, text) = text.strip_prefix(['-', '\u{2212}']).map_or(("", text), |rest| ("-", rest));
    let (whole, decimals) = match decimal_at(text, marks) {
        Some(at) => (&text[..at], Some(&text[at + 1..])),
        None => (text, None),
    };
    let whole = ungrouped(whole)?;
    match decimals {
        Some(decimals) if is_digits(decimals) => Some(format!("{sign}{whole}.{decimals}")),
        Some(_) => None,
        None => Some(format!("{sign}{whole}")),
    }
}

/// Returns the position of the decimal separator, if there is one.
fn decimal_at(text: &str, marks: Marks) -> Option<usize> {
    let at = text.rfind(['.', ','])?;
    let mark = text[at..].chars().next()?;
    let others = text[..at].contains(if mark == '.' { ',' } else { '.' });
    let is_repeated = text[..at].contains(mark);
    // Of two kinds, the last one is the decimal separator; a repeated one separates groups.
    let is_decimal = match (others, is_repeated) {
        (true, _) => true,
        (false, true) => false,
        (false, false) => mark == marks.decimal || ungrouped(text).is_none(),
    };
    is_decimal.then_some(at)
}

/// Returns the digits of an integer without its group separators; `None` if it is not written like
/// an integer.
fn ungrouped(text: &str) -> Option<String> {
    let is_between = |c: char| {
        matches!(c, '.' | ',' | '\'' | '\u{2019}' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
    };
    let between: Vec<char> = text.chars().filter(|c| !c.is_ascii_digit()).collect();
    if !between.iter().all(|c| is_between(*c) && Some(c) == between.first()) {
        return None;
    }
    let mut groups = text.split(is_between);
    let first = groups.next()?;
    let is_written_well = is_digits(first) && (first == "0" || !first.starts_with('0'));
    let is_grouped_well = between.is_empty()
        || (first.len() <= 3 && first != "0" && groups.all(|group| group.len() == 3));
    (is_written_well && is_grouped_well)
        .then(|| text.chars().filter(char::is_ascii_digit).collect())
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Formats a JSON number in the language's notation; any other text, and a number with an exponent,
/// stays unchanged. `in_groups` is for display, not for editable fields.
#[must_use]
pub fn write(json: &str, marks: Marks, in_groups: bool) -> String {
    let digits = json.strip_prefix('-').unwrap_or(json);
    let (whole, decimals) =
        digits.split_once('.').map_or((digits, None), |(whole, decimals)| (whole, Some(decimals)));
    if !is_digits(whole) || !decimals.is_none_or(is_digits) {
        return json.to_owned();
    }
    let mut out = String::with_capacity(json.len() + whole.len() / 3);
    out.push_str(&json[..json.len() - digits.len()]);
    let is_grouped = in_groups && whole.len() >= GROUPED_FROM;
    for (at, digit) in whole.char_indices() {
        if is_grouped && at > 0 && (whole.len() - at) % 3 == 0 {
            out.push(marks.group);
        }
        out.push(digit);
    }
    if let Some(decimals) = decimals {
        out.push(marks.decimal);
        out.push_str(decimals);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const POINT: Marks = Marks { decimal: '.', group: ',' };
    const COMMA: Marks = Marks { decimal: ',', group: '.' };

    #[test]
    fn numbers_are_read_in_every_common_notation() {
        for (text, point, comma) in [
            ("75", Some("75"), Some("75")),
            ("33.5", Some("33.5"), Some("33.5")),
            ("33,5", Some("33.5"), Some("33.5")),
            ("33,333333", Some("33.333333"), Some("33.333333")),
            ("-0,50", Some("-0.50"), Some("-0.50")),
            ("\u{2212}3", Some("-3"), Some("-3")),
            // The language decides the ambiguous cases.
            ("1.250", Some("1.250"), Some("1250")),
            ("1,250", Some("1250"), Some("1.250")),
            ("0.250", Some("0.250"), Some("0.250")),
            ("1,250,000", Some("1250000"), Some("1250000")),
            ("1.250.000", Some("1250000"), Some("1250000")),
            ("1.250.000,75", Some("1250000.75"), Some("1250000.75")),
            ("1,250,000.75", Some("1250000.75"), Some("1250000.75")),
            (" 1 250 000,5 ", Some("1250000.5"), Some("1250000.5")),
            ("1\u{a0}250'000", None, None),
            ("1'250'000.5", Some("1250000.5"), Some("1250000.5")),
            ("5000000.10", Some("5000000.10"), Some("5000000.10")),
            ("1234,567", Some("1234.567"), Some("1234.567")),
        ] {
            assert_eq!(
                (read(text, POINT).as_deref(), read(text, COMMA).as_deref()),
                (point, comma),
                "{text}"
            );
        }
    }

    #[test]
    fn a_text_that_is_not_clearly_a_number_is_none() {
        for text in [
            "",
            "-",
            ",",
            "5,",
            ",5",
            "007",
            "1,23.4",
            "1.2.3",
            "12,34,567",
            "1..2",
            "0,250,000",
            "1 25",
            "33,5 %",
            "NaN",
            "1e2",
            "1,250,00",
            "+5",
            "٣",
        ] {
            assert_eq!((read(text, POINT), read(text, COMMA)), (None, None), "{text}");
        }
    }

    #[test]
    fn a_number_is_written_in_the_languages_notation() {
        for (json, read, typed) in [
            ("75", "75", "75"),
            ("33.50", "33,50", "33,50"),
            ("2025", "2025", "2025"),
            ("-1250000.75", "-1.250.000,75", "-1250000,75"),
            ("12345", "12.345", "12345"),
            ("1e+2", "1e+2", "1e+2"),
            ("not one", "not one", "not one"),
            ("", "", ""),
        ] {
            assert_eq!(
                (write(json, COMMA, true).as_str(), write(json, COMMA, false).as_str()),
                (read, typed),
                "{json}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,20}|[0-9., -]{0,20}") {
            for marks in [POINT, COMMA] {
                if let Some(json) = read(&text, marks) {
                    prop_assert!(serde_json::from_str::<serde_json::Number>(&json).is_ok(), "{}", json);
                }
                let _written = write(&text, marks, true);
            }
        }

        #[test]
        fn every_written_number_is_read_back(json in "-?(0|[1-9][0-9]{0,12})(\\.[0-9]{1,6})?", in_groups: bool) {
            for marks in [POINT, COMMA] {
                let written = write(&json, marks, in_groups);
                // Without groups the case of three decimals after a group separator cannot occur:
                // the decimal separator is used.
                prop_assert_eq!(read(&written, marks), Some(json.clone()), "{}", written);
            }
        }
    }
}
