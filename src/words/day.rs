//! Days as the operator writes and reads them.
//!
//! Must not know: which field they stand in.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;

use super::language::Language;
use super::sentence::{text, text_in, text_with};
use crate::domain::day::{self, DayOrder};

/// The names of the twelve months in every language there are words in: no two of them mean
/// different months.
static MONTHS: LazyLock<Vec<Vec<String>>> =
    LazyLock::new(|| Language::ALL.map(|language| listed(&text_in(language, "day-months"))).into());

/// The order in which the locale writes a day; `None` where it does not tell.
static ORDER: LazyLock<Option<DayOrder>> = LazyLock::new(|| day_order_of(&systems_locale()));

/// What was told of the system's own setting: 0 nothing, 1 that it does not tell, 2 the day first,
/// 3 the month first.
static TOLD: AtomicUsize = AtomicUsize::new(0);

/// Reads days in this order from now on; with `None` the system does not tell which of day and
/// month comes first.
pub fn set_day_order(order: Option<DayOrder>) {
    let told = match order {
        None => 1,
        Some(DayOrder::DayFirst) => 2,
        Some(DayOrder::MonthFirst) => 3,
    };
    TOLD.store(told, Ordering::Relaxed);
}

fn order() -> Option<DayOrder> {
    match TOLD.load(Ordering::Relaxed) {
        0 => *ORDER,
        2 => Some(DayOrder::DayFirst),
        3 => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

/// The locale the system writes days in, which need not be that of its language.
fn systems_locale() -> String {
    let set = |name: &str| std::env::var(name).ok();
    let by_environment =
        if cfg!(all(unix, not(target_os = "macos"))) { times_locale(set) } else { None };
    by_environment.or_else(sys_locale::get_locale).unwrap_or_default()
}

/// The locale that an environment writes days in: `LC_ALL` before `LC_TIME` before `LANG`. An empty
/// one is not set (POSIX, 8.2).
fn times_locale(set: impl Fn(&str) -> Option<String>) -> Option<String> {
    ["LC_ALL", "LC_TIME", "LANG"]
        .into_iter()
        .find_map(|name| set(name).filter(|value| !value.is_empty()))
}

/// The order of a locale such as `en_GB.UTF-8` or `de-AT`, by the short dates of the Unicode CLDR.
#[must_use]
pub fn day_order_of(locale: &str) -> Option<DayOrder> {
    const MONTH_FIRST: [&str; 10] = ["US", "AS", "FM", "GU", "MH", "MP", "PR", "PW", "UM", "VI"];
    /// Where the year comes first, or customs are mixed, slashes tell nothing.
    const OTHERS: [&str; 15] =
        ["BT", "CA", "CN", "HK", "HU", "IR", "JP", "KP", "KR", "LT", "MN", "PH", "SE", "TW", "ZA"];
    let name = locale.split(['.', '@']).next().unwrap_or_default();
    let mut parts = name.split(['_', '-']);
    let language = parts.next().unwrap_or_default();
    let region = parts
        .find(|part| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic()))
        .map(str::to_ascii_uppercase);
    match region {
        Some(region) if MONTH_FIRST.contains(&region.as_str()) => Some(DayOrder::MonthFirst),
        Some(region) if OTHERS.contains(&region.as_str()) => None,
        Some(_) => Some(DayOrder::DayFirst),
        None => (language == "de").then_some(DayOrder::DayFirst),
    }
}

/// Reads what was typed as a day, with the months' names in any language there are words in; `None`
/// when it is not surely one. `now` are seconds since the epoch, by which a year of two figures
/// gets its century.
#[must_use]
pub fn read_day(typed: &str, now: i64) -> Option<Date> {
    MONTHS.iter().find_map(|months| day::read(typed, order(), months, this_year(now)))
}

/// The two days that what was typed can mean, where the system does not tell which; else none.
#[must_use]
pub fn day_readings(typed: &str, now: i64) -> Option<[Date; 2]> {
    if read_day(typed, now).is_some() {
        return None;
    }
    MONTHS.iter().find_map(|months| day::readings(typed, months, this_year(now)).try_into().ok())
}

fn this_year(now: i64) -> i16 {
    today(now).map_or(i16::MAX, Date::year)
}

/// "1 February 1980".
#[must_use]
pub fn date(date: Date) -> String {
    text_with(
        "day-whole",
        &[
            ("day", date.day().into()),
            ("month", month(date).into()),
            ("year", date.year().to_string().into()),
        ],
    )
}

/// "February 1980".
#[must_use]
pub fn month_of(date: Date) -> String {
    text_with(
        "day-month",
        &[("month", month(date).into()), ("year", date.year().to_string().into())],
    )
}

/// The short names of the days of a week, Monday first.
#[must_use]
pub fn weekdays() -> Vec<String> {
    listed(&text("day-weekdays"))
}

/// The day it is now by the operator's clock, at so many seconds since the epoch.
#[must_use]
pub fn today(now: i64) -> Option<Date> {
    jiff::Timestamp::from_second(now)
        .ok()
        .map(|now| now.to_zoned(jiff::tz::TimeZone::system()).date())
}

/// "2026-11-26 14.02", for the name of a file, by the operator's clock at so many seconds since the
/// epoch.
#[must_use]
pub fn stamp(now: i64) -> String {
    let now = jiff::Timestamp::from_second(now)
        .unwrap_or_default()
        .to_zoned(jiff::tz::TimeZone::system());
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
    use super::super::sentence::text_in_with;
    use super::*;

    /// In 2026.
    const NOW: i64 = 1_790_000_000;

    #[test]
    fn the_systems_dates_say_what_comes_first_and_not_its_language() {
        for (locale, order) in [
            ("en_US.UTF-8", Some(DayOrder::MonthFirst)),
            ("en-US", Some(DayOrder::MonthFirst)),
            ("es_PR", Some(DayOrder::MonthFirst)),
            ("en_GB.UTF-8", Some(DayOrder::DayFirst)),
            ("de_DE@euro", Some(DayOrder::DayFirst)),
            ("de", Some(DayOrder::DayFirst)),
            ("zh-Hans-SG", Some(DayOrder::DayFirst)),
            ("en_CA.UTF-8", None),
            ("sv_SE", None),
            ("en", None),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
        ] {
            assert_eq!(day_order_of(locale), order, "{locale}");
        }
    }

    #[test]
    fn c16_days_have_a_locale_of_their_own_beside_the_languages() {
        let [day, month] = [Some(DayOrder::DayFirst), Some(DayOrder::MonthFirst)];
        // LC_ALL, LC_TIME, LANG: which of them counts, and what comes first.
        for (all, time, lang, locale, order) in [
            (None, Some("en_US.UTF-8"), Some("de_DE.UTF-8"), Some("en_US.UTF-8"), month),
            (None, Some("de_DE.UTF-8"), Some("en_US.UTF-8"), Some("de_DE.UTF-8"), day),
            (
                Some("en_GB.UTF-8"),
                Some("en_US.UTF-8"),
                Some("en_US.UTF-8"),
                Some("en_GB.UTF-8"),
                day,
            ),
            (Some("en_US.UTF-8"), None, Some("de_DE.UTF-8"), Some("en_US.UTF-8"), month),
            (Some(""), Some("en_US.UTF-8"), Some("de_DE.UTF-8"), Some("en_US.UTF-8"), month),
            (Some(""), Some(""), Some("en_US.UTF-8"), Some("en_US.UTF-8"), month),
            (None, None, Some("de_AT.UTF-8"), Some("de_AT.UTF-8"), day),
            (None, Some("C.UTF-8"), Some("en_US.UTF-8"), Some("C.UTF-8"), None),
            (Some("C"), Some("en_US.UTF-8"), Some("en_US.UTF-8"), Some("C"), None),
            (Some(""), Some(""), Some(""), None, None),
            (None, None, None, None, None),
        ] {
            let environment = [
                ("LC_ALL", all),
                ("LC_TIME", time),
                ("LANG", lang),
                ("LC_MESSAGES", Some("sv_SE.UTF-8")),
            ];
            let set = |name: &str| {
                environment
                    .iter()
                    .find(|(known, _)| *known == name)
                    .and_then(|(_, value)| value.map(str::to_owned))
            };
            let told = times_locale(set);
            assert_eq!(told.as_deref(), locale, "{environment:?}");
            assert_eq!(told.and_then(|locale| day_order_of(&locale)), order, "{environment:?}");
        }
    }

    /// The days that are written in a text, as they are written.
    fn written_days(text: &str) -> Vec<&str> {
        let runs = text.split(|c: char| !c.is_ascii_digit() && !matches!(c, ' ' | '.' | '-' | '/'));
        let runs = runs.map(|run| run.trim_matches(|c: char| !c.is_ascii_digit()));
        runs.filter(|run| run.chars().filter(char::is_ascii_digit).count() > 4).collect()
    }

    #[test]
    fn c16_the_hint_and_the_error_write_a_day_in_the_same_ways_which_are_read_as_one_day() {
        for language in Language::ALL {
            let said = |id| text_in_with(language, id, &[("label", "Day".into())]);
            let [hint, error, two] =
                ["field-day-hint", "finding-not-a-date", "finding-two-days"].map(said);
            let days = written_days(&hint);
            assert_eq!(days.len(), 2, "{language:?}: {hint}");
            assert_eq!(written_days(&error), days, "{language:?}: {error}");
            assert_eq!(written_days(&two), days[..1], "{language:?}: {two}");
            for order in [None, Some(DayOrder::DayFirst), Some(DayOrder::MonthFirst)] {
                let read = |day: &&str| {
                    MONTHS.iter().find_map(|months| day::read(day, order, months, 2026))
                };
                assert!(
                    days.iter().map(read).all(|day| day == Some(Date::constant(1984, 3, 27))),
                    "{language:?}: {days:?}"
                );
            }
        }
    }

    #[test]
    fn a_year_of_two_figures_gets_a_century_that_is_not_to_come() {
        for (typed, read) in [
            ("1.2.80", "1980-02-01"),
            ("1 Feb 80", "1980-02-01"),
            ("1. Mai 26", "2026-05-01"),
            ("1 May 27", "1927-05-01"),
        ] {
            assert_eq!(
                read_day(typed, NOW).map(|day| day.to_string()).as_deref(),
                Some(read),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_day_in_words_is_read_as_the_same_day() {
        assert_eq!(weekdays().len(), 7);
        for month in 1..=12 {
            let date = Date::constant(1980, month, 3);
            assert_eq!(read_day(&super::date(date), NOW), Some(date));
        }
    }

    #[test]
    fn the_months_go_by_their_names_in_every_language() {
        for (typed, read) in [
            ("3. März 1980", "1980-03-03"),
            ("3 mai 1980", "1980-05-03"),
            ("3 Oct 1980", "1980-10-03"),
            ("31. Dez. 1980", "1980-12-31"),
        ] {
            assert_eq!(
                read_day(typed, NOW).map(|day| day.to_string()).as_deref(),
                Some(read),
                "{typed}"
            );
        }
        // The first letters of a month mean no other month in another language.
        for (at, name) in MONTHS.iter().flat_map(|months| months.iter().enumerate()) {
            let start: String = name.to_lowercase().chars().take(3).collect();
            let same = |months: &Vec<String>| {
                months.iter().position(|month| month.to_lowercase().starts_with(&start))
            };
            assert!(
                MONTHS.iter().all(
                    |months| months.len() == 12 && same(months).is_none_or(|found| found == at)
                ),
                "{name}"
            );
        }
    }
}
