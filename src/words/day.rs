//! Days as the operator writes and reads them.
//!
//! Must not know: which field they stand in.

use std::sync::LazyLock;

use jiff::civil::Date;

use super::{Language, spoken, text, text_in, text_with};
use crate::domain::day::{self, DayOrder};

/// The names of the twelve months in every language there are words in: no two of them mean different months.
static MONTHS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| Language::ALL.map(|language| listed(&text_in(language, "day-months"))).into());

/// Whether the operator lives where the month is written first: only the United States do, and only in English.
static IS_MONTH_FIRST: LazyLock<bool> = LazyLock::new(|| sys_locale::get_locale().is_some_and(|name| name.ends_with("-US")));

/// Reads what was typed as a day, with the months' names in any language there are words in; `None` when it is not surely one.
#[must_use]
pub fn read_day(typed: &str) -> Option<Date> {
    let is_month_first = spoken() == Language::English && *IS_MONTH_FIRST;
    let order = if is_month_first { DayOrder::MonthFirst } else { DayOrder::DayFirst };
    MONTHS.iter().find_map(|months| day::read(typed, order, months))
}

/// "1 February 1980".
#[must_use]
pub fn date(date: Date) -> String {
    text_with("day-whole", &[("day", date.day().into()), ("month", month(date).into()), ("year", date.year().to_string().into())])
}

/// "February 1980".
#[must_use]
pub fn month_of(date: Date) -> String {
    text_with("day-month", &[("month", month(date).into()), ("year", date.year().to_string().into())])
}

/// The short names of the days of a week, Monday first.
#[must_use]
pub fn weekdays() -> Vec<String> {
    listed(&text("day-weekdays"))
}

/// The day it is now by the operator's clock, at so many seconds since the epoch.
#[must_use]
pub fn today(now: i64) -> Option<Date> {
    jiff::Timestamp::from_second(now).ok().map(|now| now.to_zoned(jiff::tz::TimeZone::system()).date())
}

/// "2026-11-26 14.02", for the name of a file, by the operator's clock at so many seconds since the epoch.
#[must_use]
pub fn stamp(now: i64) -> String {
    let now = jiff::Timestamp::from_second(now).unwrap_or_default().to_zoned(jiff::tz::TimeZone::system());
    format!("{} {:02}.{:02}", now.date(), now.hour(), now.minute())
}

fn month(date: Date) -> String {
    let at = usize::try_from(date.month() - 1).unwrap_or_default();
    text("day-months").split_whitespace().nth(at).unwrap_or_default().to_owned()
}

fn listed(names: &str) -> Vec<String> {
    names.split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_in_words_is_read_as_the_same_day() {
        assert_eq!(weekdays().len(), 7);
        for month in 1..=12 {
            let date = Date::constant(1980, month, 3);
            assert_eq!(read_day(&super::date(date)), Some(date));
        }
    }

    #[test]
    fn the_months_go_by_their_names_in_every_language() {
        for (typed, read) in
            [("3. März 1980", "1980-03-03"), ("3 mai 1980", "1980-05-03"), ("3 Oct 1980", "1980-10-03"), ("31. Dez. 1980", "1980-12-31")]
        {
            assert_eq!(read_day(typed).map(|day| day.to_string()).as_deref(), Some(read), "{typed}");
        }
        // The first letters of a month mean no other month in another language.
        for (at, name) in MONTHS.iter().flat_map(|months| months.iter().enumerate()) {
            let start: String = name.to_lowercase().chars().take(3).collect();
            let same = |months: &Vec<String>| months.iter().position(|month| month.to_lowercase().starts_with(&start));
            assert!(MONTHS.iter().all(|months| months.len() == 12 && same(months).is_none_or(|found| found == at)), "{name}");
        }
    }
}
