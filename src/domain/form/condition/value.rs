//! JavaScript's view of values: as a number, as text, and their equality.
//!
//! Implements `Number(x)`, `String(x)`, `x == y` and `toLowerCase` for JSON values. Knows nothing
//! of rules.

use serde_json::Value as Json;

/// Returns `Number(x)`: blank text and null are 0, true is 1, anything unreadable is NaN.
pub(super) fn number(value: Option<&Json>) -> f64 {
    match value {
        None => f64::NAN,
        Some(Json::Null | Json::Bool(false)) => 0.0,
        Some(Json::Bool(true)) => 1.0,
        Some(Json::Number(digits)) => digits.to_string().parse().unwrap_or(f64::NAN),
        Some(Json::String(written)) => number_of_text(written),
        Some(list @ Json::Array(_)) => number_of_text(&text(list)),
        Some(Json::Object(_)) => f64::NAN,
    }
}

/// Returns `Number("…")`: decimal with an optional exponent, `Infinity`, or `0x`, `0o`, `0b`
/// without a sign.
fn number_of_text(written: &str) -> f64 {
    let trimmed = written.trim_matches(is_blank);
    let (sign, bare) = match trimmed.strip_prefix('-') {
        Some(rest) => (-1.0, rest),
        None => (1.0, trimmed.strip_prefix('+').unwrap_or(trimmed)),
    };
    let radix = [("0x", 16), ("0X", 16), ("0o", 8), ("0O", 8), ("0b", 2), ("0B", 2)]
        .into_iter()
        .find_map(|(prefix, radix)| Some((trimmed.strip_prefix(prefix)?, radix)));
    match (trimmed, bare, radix) {
        ("", ..) => 0.0,
        (_, "Infinity", _) => sign * f64::INFINITY,
        (.., Some((digits, radix))) => in_radix(digits, radix),
        _ if bare.starts_with(|c: char| c.is_ascii_digit() || c == '.')
            && bare.chars().all(|c| c.is_ascii_digit() || ".eE+-".contains(c)) =>
        {
            bare.parse::<f64>().map_or(f64::NAN, |size| sign * size)
        }
        _ => f64::NAN,
    }
}

fn in_radix(digits: &str, radix: u32) -> f64 {
    let sum = digits
        .chars()
        .try_fold(0.0, |sum, c| Some(sum * f64::from(radix) + f64::from(c.to_digit(radix)?)));
    sum.filter(|_| !digits.is_empty()).unwrap_or(f64::NAN)
}

/// Returns true for characters that JavaScript trims from a number's text.
fn is_blank(c: char) -> bool {
    (c.is_whitespace() && c != '\u{85}') || c == '\u{feff}'
}

/// Reads a count: an integer without its fraction, 0 for anything negative or unreadable, at most
/// 10,000.
pub(super) fn whole(value: Option<&Json>) -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "NaN becomes 0, and the rest was brought between 0 and 10,000"
    )]
    let count = number(value).clamp(0.0, 10_000.0) as u16;
    count
}

/// Returns `String(x)`.
pub(super) fn text(value: &Json) -> String {
    match value {
        Json::Null => "null".to_owned(),
        Json::Bool(flag) => flag.to_string(),
        Json::Number(_) => text_of_number(number(Some(value))),
        Json::String(written) => written.clone(),
        Json::Array(items) => items
            .iter()
            .map(|item| if item.is_null() { String::new() } else { text(item) })
            .collect::<Vec<_>>()
            .join(","),
        Json::Object(_) => "[object Object]".to_owned(),
    }
}

/// Formats a number as JavaScript does: with an exponent from 10^21 on and below 10^-6, else
/// without.
fn text_of_number(size: f64) -> String {
    if !size.is_finite() {
        return if size.is_nan() {
            "NaN"
        } else if size > 0.0 {
            "Infinity"
        } else {
            "-Infinity"
        }
        .to_owned();
    }
    if size == 0.0 || (1e-6..1e21).contains(&size.abs()) {
        return (size + 0.0).to_string();
    }
    let written = format!("{size:e}");
    if size.abs() >= 1.0 { written.replacen('e', "e+", 1) } else { written }
}

/// Returns the text of a value in lower case.
pub(super) fn folded(value: &Json) -> String {
    text(value).to_lowercase()
}

/// Returns true if two values are equal: two texts ignoring case (inferred), anything else by
/// JavaScript's `==`.
///
/// Two lists or objects are compared by content, where JavaScript compares identity (inferred).
pub(super) fn are_same(left: &Json, right: Option<&Json>) -> bool {
    let Some(right) = right else { return left.is_null() };
    match (left, right) {
        (Json::Null, Json::Null) => true,
        (Json::Null, _) | (_, Json::Null) => false,
        (Json::String(left), Json::String(right)) => left.to_lowercase() == right.to_lowercase(),
        (Json::Array(_) | Json::Object(_), Json::Array(_) | Json::Object(_)) => left == right,
        (Json::Array(_) | Json::Object(_), Json::String(_))
        | (Json::String(_), Json::Array(_) | Json::Object(_)) => text(left) == text(right),
        _ => is_equal(number(Some(left)), number(Some(right))),
    }
}

/// Compares numbers; NaN equals nothing.
fn is_equal(left: f64, right: f64) -> bool {
    left.partial_cmp(&right) == Some(std::cmp::Ordering::Equal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_read_as_javascript_reads_them() {
        let cases = [
            ("", 0.0),
            (" \u{feff}\n", 0.0),
            (" 25.0\t", 25.0),
            ("-3", -3.0),
            ("+.5", 0.5),
            ("1.", 1.0),
            ("1e3", 1000.0),
            ("0x10", 16.0),
            ("0b11", 3.0),
            ("-Infinity", f64::NEG_INFINITY),
            ("1e999", f64::INFINITY),
        ];
        for (text, wanted) in cases {
            assert!(is_equal(number(Some(&json!(text))), wanted), "{text:?}");
        }
        for text in [
            "x",
            "-0x10",
            "0x",
            "1_000",
            "1,5",
            ".",
            "e5",
            "--1",
            "+-1",
            "inf",
            "nan",
            "infinity",
            "1e",
            "\u{202e}1",
        ] {
            assert!(number(Some(&json!(text))).is_nan(), "{text:?}");
        }
        assert!(
            is_equal(number(Some(&json!(null))), 0.0)
                && is_equal(number(Some(&json!(["7"]))), 7.0)
                && number(None).is_nan()
        );
    }

    #[test]
    fn numbers_are_written_as_javascript_writes_them() {
        for (json, wanted) in [
            ("25.0001", "25.0001"),
            ("25.0", "25"),
            ("-0.0", "0"),
            ("1e+21", "1e+21"),
            ("1e20", "100000000000000000000"),
            ("1.5e-7", "1.5e-7"),
            ("0.000001", "0.000001"),
            ("-1e999", "-Infinity"),
            ("[1,null,[true]]", "1,,true"),
            ("{}", "[object Object]"),
        ] {
            assert_eq!(text(&serde_json::from_str(json).unwrap()), wanted);
        }
    }

    #[test]
    fn equality_is_javascripts_except_for_case() {
        for (left, right) in [
            (json!("Acme"), json!("ACME")),
            (json!(false), json!(0)),
            (json!(75), json!("75")),
            (json!("75.0"), json!(75)),
            (json!(["DK"]), json!("DK")),
        ] {
            assert!(are_same(&left, Some(&right)), "{left} {right}");
        }
        for (left, right) in [
            (json!(null), json!(0)),
            (json!("75.0"), json!("75")),
            (json!("x"), json!(0)),
            (json!({}), json!([])),
        ] {
            assert!(!are_same(&left, Some(&right)), "{left} {right}");
        }
        assert!(are_same(&json!(null), None) && !are_same(&json!(""), None));
    }

    #[test]
    fn a_count_is_a_small_integer() {
        for (json, wanted) in [
            (json!(3), 3),
            (json!("2"), 2),
            (json!(1.9), 1),
            (json!(-4), 0),
            (json!("many"), 0),
            (json!(1e300), 10_000),
        ] {
            assert_eq!(whole(Some(&json)), wanted, "{json}");
        }
        assert_eq!(whole(None), 0);
    }
}
