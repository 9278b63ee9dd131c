//! Rules that hold whatever the form says: no birth or incorporation in the future, no country that
//! does not exist.
//!
//! Knows nothing of the form's own rules and of the clock.

use jiff::civil::Date;

use crate::domain::finding::Problem;
use crate::domain::form::{Field, Input, Kind, places};

/// The highest age accepted, in years: the oldest documented person died at 122 (our bound).
const OLDEST: i16 = 130;

/// The event that a date field is about, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Event {
    Birth,
    Incorporation,
}

/// Judges a day by its event. `today` is in UTC; tomorrow is accepted, since it may have begun
/// further east.
pub(super) fn day(field: &Field, day: Date, today: Date) -> Option<Problem> {
    let label = field.label.clone();
    let is_future = today.tomorrow().is_ok_and(|tomorrow| day > tomorrow);
    match event(field)? {
        Event::Birth if is_future => Some(Problem::BirthInFuture { label }),
        Event::Birth if day.year() < today.year() - OLDEST => {
            Some(Problem::BirthTooLongAgo { label, years: OLDEST })
        }
        Event::Incorporation if is_future => Some(Problem::IncorporationInFuture { label }),
        Event::Birth | Event::Incorporation => None,
    }
}

/// Judges a text where a country is wanted: letters that are no country's code are refused.
pub(super) fn country(field: &Field, text: &str) -> Option<Problem> {
    let wants_country = field.attributes.input == Input::Country && field.choices.is_empty();
    (wants_country && places::is_unassigned_code(text))
        .then(|| Problem::NotACountry { label: field.label.clone(), code: places::code_of(text) })
}

fn event(field: &Field) -> Option<Event> {
    if field.kind != Kind::Date {
        return None;
    }
    let name: String = field
        .key
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect();
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    if has(&["birth", "geburt"]) || name == "dob" {
        return Some(Event::Birth);
    }
    let is_founding = has(&[
        "incorporat",
        "foundingdate",
        "foundationdate",
        "dateoffoundation",
        "dateofestablishment",
        "gruendung",
    ]);
    is_founding.then_some(Event::Incorporation)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn judged(key: &str, text: &str) -> Option<Problem> {
        let field =
            Field::from_json(key, &json!({"dataType": "date", "attributes": {"label": "When"}}));
        day(&field, text.parse().unwrap(), "2026-11-29".parse().unwrap())
    }

    #[test]
    fn a_birth_in_the_future_or_too_long_ago_is_refused() {
        let label = || "When".to_owned();
        for key in ["date_of_birth", "dateOfBirth", "birth_date", "dob", "ubo_date_of_birth"] {
            for (text, problem) in [
                ("2530-04-01", Some(Problem::BirthInFuture { label: label() })),
                ("2026-12-01", Some(Problem::BirthInFuture { label: label() })),
                ("2026-11-30", None),
                ("1980-02-01", None),
                ("1896-01-01", None),
                ("1895-12-31", Some(Problem::BirthTooLongAgo { label: label(), years: 130 })),
                ("1001-01-01", Some(Problem::BirthTooLongAgo { label: label(), years: 130 })),
            ] {
                assert_eq!(judged(key, text), problem, "{key} {text}");
            }
        }
        assert_eq!(
            judged("incorporation_date", "2027-01-01"),
            Some(Problem::IncorporationInFuture { label: label() })
        );
        for (key, text) in [
            ("incorporation_date", "1602-03-20"),
            ("incorporation_date", "2026-11-30"),
            ("passport_expiry", "2031-01-01"),
        ] {
            assert_eq!(judged(key, text), None, "{key} {text}");
        }
    }

    #[test]
    fn an_unassigned_code_is_refused_where_a_country_is_wanted() {
        let field = |json| Field::from_json("country", &json);
        let wants = field(
            json!({"dataType": "string", "attributes": {"type": "country", "label": "Country"}}),
        );
        for (text, is_refused) in [
            ("ZZ", true),
            ("UK", true),
            ("el", true),
            ("GB", false),
            ("XK", false),
            ("XXA", false),
            ("Denmark", false),
        ] {
            assert_eq!(country(&wants, text).is_some(), is_refused, "{text}");
        }
        assert_eq!(country(&field(json!({"dataType": "string"})), "ZZ"), None);
    }
}
