//! Days as the operator writes and reads them.
//!
//! Must not know: which field they stand in.

use std::sync::LazyLock;

use jiff::civil::Date;

use super::{text, text_with};
use crate::domain::day::{self, DayOrder};

/// The names of the twelve months.
static MONTHS: LazyLock<Vec<String>> = LazyLock::new(|| names("day-months"));

/// What comes first where the operator lives. Only the United States write the month first.
static ORDER: LazyLock<DayOrder> = LazyLock::new(|| {
    let first = sys_locale::get_locale().unwrap_or_default();
    if first.ends_with("-US") { DayOrder::MonthFirst } else { DayOrder::DayFirst }
});

/// Reads what was typed as a day; `None` when it is not surely one.
#[must_use]
pub fn read_day(typed: &str) -> Option<Date> {
    day::read(typed, *ORDER, &MONTHS)
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
    names("day-weekdays")
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
    usize::try_from(date.month() - 1).ok().and_then(|at| MONTHS.get(at).cloned()).unwrap_or_default()
}

fn names(id: &str) -> Vec<String> {
    text(id).split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_in_words_is_read_as_the_same_day() {
        assert_eq!((MONTHS.len(), weekdays().len()), (12, 7));
        for month in 1..=12 {
            let date = Date::constant(1980, month, 3);
            assert_eq!(read_day(&super::date(date)), Some(date));
        }
    }
}
