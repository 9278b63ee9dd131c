//! Corrections of a value that a field refuses.
//!
//! Nothing is changed automatically: a suggestion is offered, and only if the field's own rules
//! accept it. Letters are transliterated by ICAO 9303, as in passports. An ambiguous value
//! (1/2/1980, 5,000) gets none. Knows nothing of findings and of the field's owner.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::attributes::Input;
use super::places;
use super::schema::{Field, Kind};
use crate::domain::intake::is_invisible;
use crate::domain::value::Value;

/// The longest text that gets a suggestion, in characters.
const MAX_TEXT: usize = 400;

/// Returns the first candidate that `is_taken` accepts; it checks the field's rules.
#[must_use]
pub fn suggest(
    field: &Field,
    value: &Value,
    is_taken: &mut dyn FnMut(&Value) -> bool,
) -> Option<String> {
    let Value::Text(text) = value else { return None };
    if text.chars().nth(MAX_TEXT).is_some() {
        return None;
    }
    let candidates = match field.kind {
        Kind::Text if !field.choices.is_empty() => choice(field, text).into_iter().collect(),
        Kind::Text => texts(field, text),
        Kind::Number => number(text).into_iter().collect(),
        Kind::Date => date(text).into_iter().collect(),
        _ => Vec::new(),
    };
    let as_value = |candidate: &str| match field.kind {
        Kind::Number => Value::typed_number(candidate),
        _ => Value::Text(candidate.to_owned()),
    };
    candidates.into_iter().find(|candidate| candidate != text && is_taken(&as_value(candidate)))
}

/// Returns the choice with this label, or with this value in another case.
fn choice(field: &Field, text: &str) -> Option<String> {
    let wanted = text.trim().to_lowercase();
    let mut fits = field.choices.iter().filter(|choice| {
        choice.label.to_lowercase() == wanted || choice.value.to_lowercase() == wanted
    });
    fits.next().filter(|_| fits.next().is_none()).map(|choice| choice.value.clone())
}

/// Returns candidates for a text: without likely typing errors, then in passport letters, then in
/// another case, then without group separators.
fn texts(field: &Field, text: &str) -> Vec<String> {
    let tidy = tidy(text);
    let plain = passport_letters(&tidy);
    let mut candidates = vec![tidy.clone(), plain.clone()];
    if field.attributes.input == Input::Country {
        candidates.extend(places::code_of(&tidy).map(str::to_owned));
    }
    candidates.extend([
        tidy.to_uppercase(),
        plain.to_uppercase(),
        tidy.to_lowercase(),
        plain.to_lowercase(),
    ]);
    if tidy.chars().any(|c| c.is_ascii_digit()) {
        let bare = |text: &str| {
            text.chars()
                .filter(|c| !matches!(c, ' ' | '-' | '.' | '/' | '(' | ')'))
                .collect::<String>()
        };
        candidates.extend([bare(&plain), bare(&plain.to_uppercase())]);
    }
    candidates.retain(|candidate| !candidate.is_empty());
    candidates
}

/// Normalizes a text: single spaces, none at the ends, composed form, plain quotes and hyphens, no
/// invisible characters.
fn tidy(text: &str) -> String {
    let visible: String = text
        .nfc()
        .filter(|c| c.is_whitespace() || !is_invisible(*c))
        .map(|c| match c {
            '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2032}' | '`' | '\u{b4}' => '\'',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            c if c.is_whitespace() => ' ',
            c => c,
        })
        .collect();
    visible.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Transliterates Latin letters as in the machine-readable zone of passports: ø is oe, ß is ss, é
/// is e.
pub(super) fn passport_letters(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    for (at, c) in chars.iter().enumerate() {
        match letters(*c) {
            Some(letters) if c.is_uppercase() => {
                let neighbour = chars
                    .get(at + 1)
                    .filter(|next| next.is_alphabetic())
                    .or_else(|| chars.get(at.checked_sub(1)?));
                if neighbour.is_some_and(|neighbour| neighbour.is_lowercase()) {
                    let mut letters = letters.chars();
                    out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
                    out.extend(letters);
                } else {
                    out.push_str(&letters.to_ascii_uppercase());
                }
            }
            Some(letters) => out.push_str(letters),
            None => out.extend(std::iter::once(*c).nfd().filter(|part| !is_combining_mark(*part))),
        }
    }
    out
}

/// Returns the transliteration of a letter that is more than a base letter with a mark.
fn letters(c: char) -> Option<&'static str> {
    Some(match c {
        'ä' | 'æ' | 'Ä' | 'Æ' | 'ǽ' | 'Ǽ' => "ae",
        'å' | 'Å' => "aa",
        'ö' | 'ø' | 'œ' | 'Ö' | 'Ø' | 'Œ' | 'ǿ' | 'Ǿ' => "oe",
        'ü' | 'Ü' => "ue",
        'ß' | 'ẞ' => "ss",
        'þ' | 'Þ' => "th",
        'ð' | 'đ' | 'Ð' | 'Đ' => "d",
        'ħ' | 'Ħ' => "h",
        'ı' => "i",
        'ł' | 'Ł' => "l",
        'ŋ' | 'Ŋ' => "n",
        'ŧ' | 'Ŧ' => "t",
        'ĸ' => "q",
        'ĳ' | 'Ĳ' => "ij",
        _ => return None,
    })
}

/// Reads a number with unambiguous separators: 5 000 000, 5.000.000,50, 1,234,567, 12,5.
fn number(text: &str) -> Option<String> {
    let bare: String = tidy(text).chars().filter(|c| !matches!(c, ' ' | '\'' | '_')).collect();
    let (sign, bare) = bare.strip_prefix('-').map_or(("", bare.as_str()), |rest| ("-", rest));
    if bare.is_empty() || !bare.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
        return None;
    }
    let marks: Vec<char> = bare.chars().filter(|c| !c.is_ascii_digit()).collect();
    let last = marks.last().copied();
    let (whole, fraction) = match (marks.len(), last) {
        (0, _) | (_, None) => (bare.to_owned(), ""),
        (1, Some(mark)) => {
            let (whole, fraction) = bare.split_once(mark)?;
            // Ambiguous: three digits may be a group or decimals.
            if fraction.len() == 3 && mark == ',' {
                return None;
            }
            (whole.to_owned(), fraction)
        }
        (_, Some(_)) if marks.iter().all(|mark| Some(*mark) == last) => (thousands(bare)?, ""),
        (_, Some(mark)) if marks.iter().filter(|other| **other == mark).count() == 1 => {
            let (whole, fraction) = bare.rsplit_once(mark)?;
            (thousands(whole)?, fraction)
        }
        _ => return None,
    };
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(if fraction.is_empty() {
        format!("{sign}{whole}")
    } else {
        format!("{sign}{whole}.{fraction}")
    })
}

/// Returns the digits of a number written in groups of three.
fn thousands(text: &str) -> Option<String> {
    let groups: Vec<&str> = text.split(['.', ',']).collect();
    let (first, others) = groups.split_first()?;
    let is_grouped = (1..=3).contains(&first.len()) && others.iter().all(|group| group.len() == 3);
    is_grouped.then(|| groups.concat())
}

/// Reads an unambiguous date: year first, written with dots, or with a day above 12.
fn date(text: &str) -> Option<String> {
    let tidy = tidy(text);
    let parts: Vec<&str> =
        tidy.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, second, third] = parts.as_slice() else { return None };
    let number = |text: &str| {
        text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<i16>().ok()).flatten()
    };
    let (a, b, c) = (number(first)?, number(second)?, number(third)?);
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 1..=2) => (a, b, c),
        (1..=2, 4) if tidy.contains('.') || (a > 12 && b <= 12) || a == b => (c, b, a),
        (1..=2, 4) if b > 12 && a <= 12 => (c, a, b),
        _ => return None,
    };
    jiff::civil::Date::new(year, month.try_into().ok()?, day.try_into().ok()?)
        .ok()
        .map(|date| date.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::MatchBudget;
    use serde_json::{Value as Json, json};

    /// Returns the suggestion for a field whose only rule is a pattern.
    fn suggested(json: &Json, text: &str) -> Option<String> {
        let field = Field::from_json("f", json);
        suggest(
            &field,
            &Value::Text(text.into()),
            &mut |value| match (value, field.rules.first()) {
                (Value::Text(text), Some(crate::domain::form::Rule::Regex { pattern, .. })) => {
                    pattern.matches(text, &mut MatchBudget::default())
                }
                (Value::Text(text), None) => {
                    field.choices.is_empty()
                        || field.choices.iter().any(|choice| &choice.value == text)
                }
                (Value::Number(_), None) => true,
                _ => false,
            },
        )
    }

    #[test]
    fn letters_are_transliterated_if_the_pattern_accepts_that() {
        let letters = json!({"dataType": "string", "validation": [{"type": "regex", "value": "^[A-Za-z' -]+$"}]});
        for (typed, wanted) in [
            ("Søren", Some("Soeren")),
            ("SØREN Ågård", Some("SOEREN Aagaard")),
            ("Ærø", Some("Aeroe")),
            ("Weiß", Some("Weiss")),
            ("José  Núñez ", Some("Jose Nunez")),
            ("Łukasz", Some("Lukasz")),
            ("O\u{2019}Neill", Some("O'Neill")),
            ("Se\u{301}amus\u{200b}", Some("Seamus")),
            ("Иван", None),
            ("Anna 2", None),
            ("李", None),
        ] {
            assert_eq!(suggested(&letters, typed).as_deref(), wanted, "{typed}");
        }
    }

    #[test]
    fn typing_errors_are_corrected() {
        let rule = |pattern: &str| json!({"dataType": "string", "validation": [{"type": "regex", "value": pattern}]});
        for (pattern, typed, wanted) in [
            ("^[A-Z]{2}$", "dk", Some("DK")),
            ("^\\d{8}$", "12 34-56.78", Some("12345678")),
            ("^DE\\d{9}$", "de 123 456 789", Some("DE123456789")),
            ("^\\S+@\\S+$", " jane@example.com", Some("jane@example.com")),
            ("^x$", "y", None),
        ] {
            assert_eq!(suggested(&rule(pattern), typed).as_deref(), wanted, "{pattern} {typed}");
        }
        let country = json!({"dataType": "string", "attributes": {"type": "country"}, "validation": [{"type": "regex", "value": "^[A-Z]{2}$"}]});
        assert_eq!(suggested(&country, "Denmark").as_deref(), Some("DK"));
        let choice = json!({"dataType": "string", "attributes": {"options": [{"value": "aps", "label": "Private company"}, "plc"]}});
        assert_eq!(suggested(&choice, "private company").as_deref(), Some("aps"));
        assert_eq!(suggested(&choice, "PLC").as_deref(), Some("plc"));
    }

    #[test]
    fn unambiguous_numbers_and_dates_are_read() {
        let (number, date) = (json!({"dataType": "number"}), json!({"dataType": "date"}));
        for (typed, wanted) in [
            ("5 000 000", Some("5000000")),
            ("5.000.000,50", Some("5000000.50")),
            ("1,234,567.8", Some("1234567.8")),
            ("12,5", Some("12.5")),
            ("-007", Some("-7")),
            ("5,000", None),
            ("1,2,3", None),
            ("five", None),
            ("", None),
        ] {
            assert_eq!(suggested(&number, typed).as_deref(), wanted, "{typed}");
        }
        for (typed, wanted) in [
            ("31/12/1980", Some("1980-12-31")),
            ("12/31/1980", Some("1980-12-31")),
            ("1.2.1980", Some("1980-02-01")),
            ("1980/2/1", Some("1980-02-01")),
            ("2/2/1980", Some("1980-02-02")),
            ("1/2/1980", None),
            ("30.2.1980", None),
            ("1.2.80", None),
            ("soon", None),
        ] {
            assert_eq!(suggested(&date, typed).as_deref(), wanted, "{typed}");
        }
    }
}
