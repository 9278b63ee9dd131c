//! Dates as people write them: `1/2/1980`, `1980-02-01`, `1 Feb 1980`, `1. februar 1980`.
//!
//! Does not depend on languages or the clock: month names, the order of day and month, and the
//! current year are passed in. An ambiguous text has several readings.

use jiff::civil::Date;

/// The order of day and month where both are possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayOrder {
    /// `1/2/1980` is in February.
    DayFirst,
    /// `1/2/1980` is in January.
    MonthFirst,
}

/// The longest text that is parsed, in bytes; a longer one is not a date.
const MAX_TEXT: usize = 64;
/// The fewest letters of a month's name that identify it.
const MIN_LETTERS: usize = 3;

/// Parses a date; returns `None` if the text is not clearly one. `months` are the names of the
/// twelve months; their first three letters are enough. Without an `order` an ambiguous date is
/// `None`, unless it is written with dots, which always means the day first. A two-digit year is
/// the latest one that is not after `this_year`.
#[must_use]
pub fn read(
    text: &str,
    order: Option<DayOrder>,
    months: &[String],
    this_year: i16,
) -> Option<Date> {
    let readings = readings(text, months, this_year);
    let order = order.or_else(|| text.trim().contains('.').then_some(DayOrder::DayFirst));
    match (readings.as_slice(), order) {
        ([only], _) => Some(*only),
        ([day_first, _], Some(DayOrder::DayFirst)) => Some(*day_first),
        ([_, month_first], Some(DayOrder::MonthFirst)) => Some(*month_first),
        _ => None,
    }
}

/// Returns every date that a text can mean: none, one, or two (day first, then month first).
#[must_use]
pub fn readings(text: &str, months: &[String], this_year: i16) -> Vec<Date> {
    let found = || {
        if text.len() > MAX_TEXT {
            return None;
        }
        let words = parts(text)?;
        let mut parts: Vec<Part> =
            words.iter().map(|word| Part::read(word, months)).collect::<Option<_>>()?;
        if let (
            [
                Part::Small(_) | Part::Month(_),
                Part::Small(_) | Part::Month(_),
                last @ Part::Small(_),
            ],
            [.., year],
        ) = (parts.as_mut_slice(), words.as_slice())
            && year.len() == 2
        {
            *last = Part::Year(with_century(year.parse().ok()?, this_year));
        }
        let one = |year, month, day| Some(vec![(year, month, day)]);
        match *parts.as_slice() {
            [Part::Whole(year, month, day)] => one(year, month, day),
            [Part::Year(year), Part::Small(month) | Part::Month(month), Part::Small(day)] => {
                one(year, month, day)
            }
            [Part::Small(day), Part::Month(month), Part::Year(year)] => one(year, month, day),
            [Part::Month(month), Part::Small(day), Part::Year(year)] => one(year, month, day),
            // A number above 12 can't be a month.
            [Part::Small(day), Part::Small(month), Part::Year(year)]
                if day > 12 || day == month =>
            {
                one(year, month, day)
            }
            [Part::Small(month), Part::Small(day), Part::Year(year)] if day > 12 => {
                one(year, month, day)
            }
            [Part::Small(first), Part::Small(second), Part::Year(year)] => {
                Some(vec![(year, second, first), (year, first, second)])
            }
            _ => None,
        }
    };
    let dates = found()
        .unwrap_or_default()
        .into_iter()
        .map(|(year, month, day)| Date::new(year, month, day).ok());
    dates.collect::<Option<_>>().unwrap_or_default()
}

/// Returns the latest year with these last two digits that is not after `this_year`.
fn with_century(numbers: i16, this_year: i16) -> i16 {
    let in_this = this_year - this_year.rem_euclid(100) + numbers;
    if in_this > this_year { in_this - 100 } else { in_this }
}

/// One part of a date.
#[derive(Clone, Copy, Debug)]
enum Part {
    /// Four digits.
    Year(i16),
    /// One or two digits.
    Small(i8),
    /// The name of a month.
    Month(i8),
    /// Eight digits: ISO 8601's basic format, without hyphens.
    Whole(i16, i8, i8),
}

impl Part {
    fn read(word: &str, months: &[String]) -> Option<Self> {
        let numbers = word.bytes().all(|byte| byte.is_ascii_digit());
        match (numbers, word.len()) {
            (true, 1 | 2) => word.parse().ok().map(Self::Small),
            (true, 4) => word.parse().ok().filter(|year| *year >= 1_000).map(Self::Year),
            (true, 8) => {
                let year = word[..4].parse().ok().filter(|year| *year >= 1_000)?;
                Some(Self::Whole(year, word[4..6].parse().ok()?, word[6..].parse().ok()?))
            }
            (true, _) => None,
            (false, _) if word.chars().count() >= MIN_LETTERS => {
                let folded = word.to_lowercase();
                let mut found = (1..)
                    .zip(months)
                    .filter(|(_, month)| month.to_lowercase().starts_with(&folded));
                // In French, "jui" begins two of them.
                let (number, _) = found.next().filter(|_| found.next().is_none())?;
                Some(Self::Month(number))
            }
            (false, _) => None,
        }
    }
}

/// Splits a text into numbers and words, without the "de" of Spanish and Portuguese dates; returns
/// `None` if it contains anything else.
fn parts(text: &str) -> Option<Vec<&str>> {
    let is_between =
        |c: char| c.is_whitespace() || matches!(c, '.' | '/' | '-' | ',' | '\u{2010}'..='\u{2013}');
    let words: Vec<&str> = text
        .split(is_between)
        .filter(|word| !matches!(*word, "" | "de"))
        .map(without_ordinal)
        .collect();
    let is_plain = |word: &&str| {
        word.chars().all(|c| c.is_ascii_digit()) || word.chars().all(char::is_alphabetic)
    };
    (words.len() <= 3 && words.iter().all(is_plain)).then_some(words)
}

/// Removes an ordinal suffix: `1st` becomes `1`.
fn without_ordinal(word: &str) -> &str {
    let numbers = word.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let is_ordinal = matches!(
        word[numbers.len()..].to_ascii_lowercase().as_str(),
        "st" | "nd" | "rd" | "th" | "er"
    );
    if is_ordinal && !numbers.is_empty() { numbers } else { word }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn months() -> Vec<String> {
        "January February March April May June July August September October November December"
            .split(' ')
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn dates_are_read_in_every_common_notation() {
        for (text, day_first, month_first) in [
            ("1980-02-01", "1980-02-01", "1980-02-01"),
            ("1/2/1980", "1980-02-01", "1980-01-02"),
            ("01.02.1980", "1980-02-01", "1980-01-02"),
            ("1-2-1980", "1980-02-01", "1980-01-02"),
            ("1 Feb 1980", "1980-02-01", "1980-02-01"),
            ("1. february 1980", "1980-02-01", "1980-02-01"),
            ("February 1st, 1980", "1980-02-01", "1980-02-01"),
            ("1980 feb 1", "1980-02-01", "1980-02-01"),
            ("19800201", "1980-02-01", "1980-02-01"),
            ("13/2/1980", "1980-02-13", "1980-02-13"),
            ("2/13/1980", "1980-02-13", "1980-02-13"),
            (" 29.2.2024 ", "2024-02-29", "2024-02-29"),
            ("1980/2/1", "1980-02-01", "1980-02-01"),
            ("1/2/80", "1980-02-01", "1980-01-02"),
            ("1.2.80", "1980-02-01", "1980-01-02"),
            ("1 Feb 80", "1980-02-01", "1980-02-01"),
            ("Feb 1, 26", "2026-02-01", "2026-02-01"),
            ("1. Feb. 27", "1927-02-01", "1927-02-01"),
            ("31.12.05", "2005-12-31", "2005-12-31"),
        ] {
            let read = |order| read(text, Some(order), &months(), 2026).map(|day| day.to_string());
            assert_eq!(read(DayOrder::DayFirst).as_deref(), Some(day_first), "{text}");
            assert_eq!(read(DayOrder::MonthFirst).as_deref(), Some(month_first), "{text}");
        }
    }

    #[test]
    fn an_ambiguous_date_has_two_readings_without_an_order() {
        for (text, dates) in [
            ("1/2/1980", &["1980-02-01", "1980-01-02"][..]),
            ("1-2-80", &["1980-02-01", "1980-01-02"]),
            ("1 2 1980", &["1980-02-01", "1980-01-02"]),
            ("2/2/1980", &["1980-02-02"]),
            ("13/2/1980", &["1980-02-13"]),
            ("2/30/1980", &[]),
        ] {
            let found: Vec<String> =
                readings(text, &months(), 2026).iter().map(ToString::to_string).collect();
            assert_eq!(found, dates, "{text}");
            assert_eq!(read(text, None, &months(), 2026).is_some(), dates.len() == 1, "{text}");
        }
        assert_eq!(read("1.2.1980", None, &months(), 2026), Some(Date::constant(1980, 2, 1)));
    }

    #[test]
    fn a_text_that_is_not_clearly_a_date_is_none() {
        for text in [
            "",
            "1",
            "1/2",
            "1/2/8",
            "1/2/180",
            "80 Feb 1",
            "29.2.2023",
            "13/13/1980",
            "1 Ma 1980",
            "1 Ju 1980",
            "1 Foo 1980",
            "yesterday",
            "1980-02-01T00:00",
            "0/0/0000",
            "1/2/1980/3",
            "1:2:1980",
            "00000000",
            "1 Feb 1980 x",
            "+1/2/1980",
        ] {
            assert_eq!(read(text, Some(DayOrder::DayFirst), &months(), 2026), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_panics(text in "\\PC{0,20}|[0-9a-zA-Z ./-]{0,20}") {
            let _read = read(&text, Some(DayOrder::DayFirst), &months(), 2026);
        }

        #[test]
        fn every_stored_date_is_read_back(year in 1000i16..=9999, month in 1i8..=12, day in 1i8..=28) {
            let date = Date::new(year, month, day).unwrap();
            prop_assert_eq!(read(&date.to_string(), None, &months(), 2026), Some(date));
        }
    }
}
