//! Dates as the operator writes and reads them.
//!
//! Knows nothing of the fields that hold them.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::civil::Date;

use super::language::{Language, current_language};
use super::sentence::{text, text_in, text_with};
use crate::domain::day::{self, DayOrder};

/// Names of the twelve months in each UI language, in a whole date and alone.
static MONTHS: LazyLock<Vec<Vec<String>>> = LazyLock::new(|| {
    let lists = Language::ALL.map(|language| {
        ["day-months", "day-months-alone"].map(|id| listed(&text_in(language, id)))
    });
    lists.into_iter().flatten().collect()
});

/// Lists the names of the months, those of the UI language first: a short form such as `mar` is
/// November in Finnish.
fn months() -> impl Iterator<Item = &'static Vec<String>> {
    let now = current_language();
    let at = Language::ALL.into_iter().position(|language| language == now).unwrap_or_default();
    MONTHS.iter().skip(2 * at).take(2).chain(MONTHS.iter())
}

/// Order of day and month in the environment's locale; `None` if the locale does not determine it.
static LOCALE_ORDER: LazyLock<Option<DayOrder>> =
    LazyLock::new(|| day_order_of(&system_date_locale()));

/// Order of day and month that [`set_day_order`] set: 0 not set, 1 unknown, 2 day first, 3 month
/// first.
static SYSTEM_ORDER: AtomicUsize = AtomicUsize::new(0);

/// Sets the order of day and month in which dates are read; `None` if the system's is unknown.
pub fn set_day_order(order: Option<DayOrder>) {
    let number = match order {
        None => 1,
        Some(DayOrder::DayFirst) => 2,
        Some(DayOrder::MonthFirst) => 3,
    };
    SYSTEM_ORDER.store(number, Ordering::Relaxed);
}

fn order() -> Option<DayOrder> {
    match SYSTEM_ORDER.load(Ordering::Relaxed) {
        0 => *LOCALE_ORDER,
        2 => Some(DayOrder::DayFirst),
        3 => Some(DayOrder::MonthFirst),
        _ => None,
    }
}

/// Returns the system's locale for dates, which may differ from its language's.
fn system_date_locale() -> String {
    let set = |name: &str| std::env::var(name).ok();
    let by_environment =
        if cfg!(all(unix, not(target_os = "macos"))) { environment_date_locale(set) } else { None };
    by_environment.or_else(sys_locale::get_locale).unwrap_or_default()
}

/// Returns the locale for dates of an environment: `LC_ALL`, else `LC_TIME`, else `LANG`. An empty
/// variable counts as not set (POSIX, 8.2).
fn environment_date_locale(set: impl Fn(&str) -> Option<String>) -> Option<String> {
    ["LC_ALL", "LC_TIME", "LANG"]
        .into_iter()
        .find_map(|name| set(name).filter(|value| !value.is_empty()))
}

/// Returns the order of a locale such as `en_GB.UTF-8` or `de-AT`, by the short dates of the
/// Unicode CLDR; `None` if its dates begin with the year, or customs differ.
#[must_use]
pub fn day_order_of(locale: &str) -> Option<DayOrder> {
    const MONTH_FIRST: [&str; 10] = ["US", "AS", "FM", "GU", "MH", "MP", "PR", "PW", "UM", "VI"];
    /// Regions whose dates begin with the year, or whose customs differ.
    const OTHERS: [&str; 15] =
        ["BT", "CA", "CN", "HK", "HU", "IR", "JP", "KP", "KR", "LT", "MN", "PH", "SE", "TW", "ZA"];
    /// Languages whose dates begin with the day wherever they are spoken.
    const DAY_FIRST: [&str; 11] =
        ["da", "de", "es", "fi", "fr", "it", "nb", "nl", "no", "pl", "pt"];
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
        None => DAY_FIRST.contains(&language).then_some(DayOrder::DayFirst),
    }
}

/// Reads typed text as a date, with month names in any UI language; `None` if it is not one or is
/// ambiguous. `now`, in seconds since the epoch, decides the century of a two-digit year.
#[must_use]
pub fn read_day(typed: &str, now: i64) -> Option<Date> {
    months().find_map(|months| day::read(typed, order(), months, this_year(now)))
}

/// Returns the two dates that typed text can mean if day and month are ambiguous; else `None`.
#[must_use]
pub fn day_readings(typed: &str, now: i64) -> Option<[Date; 2]> {
    if read_day(typed, now).is_some() {
        return None;
    }
    months().find_map(|months| day::readings(typed, months, this_year(now)).try_into().ok())
}

fn this_year(now: i64) -> i16 {
    today(now).map_or(i16::MAX, Date::year)
}

/// Writes a date: "1 February 1980".
#[must_use]
pub fn date(date: Date) -> String {
    text_with(
        "day-whole",
        &[
            ("day", date.day().into()),
            ("month", month("day-months", date).into()),
            ("year", date.year().to_string().into()),
        ],
    )
}

/// Writes the month of a date: "February 1980".
#[must_use]
pub fn month_of(date: Date) -> String {
    text_with(
        "day-month",
        &[
            ("month", month("day-months-alone", date).into()),
            ("year", date.year().to_string().into()),
        ],
    )
}

/// Returns the short names of the weekdays, Monday first.
#[must_use]
pub fn weekdays() -> Vec<String> {
    listed(&text("day-weekdays"))
}

/// Returns the date in the system's time zone at `now`, in seconds since the epoch.
#[must_use]
pub fn today(now: i64) -> Option<Date> {
    jiff::Timestamp::from_second(now)
        .ok()
        .map(|now| now.to_zoned(jiff::tz::TimeZone::system()).date())
}

/// Writes `now`, in seconds since the epoch, in the system's time zone for the name of a file:
/// "2026-11-26 14.02".
#[must_use]
pub fn stamp(now: i64) -> String {
    let now = jiff::Timestamp::from_second(now)
        .unwrap_or_default()
        .to_zoned(jiff::tz::TimeZone::system());
    format!("{} {:02}.{:02}", now.date(), now.hour(), now.minute())
}

/// Returns the name of a date's month from the list of an id.
fn month(id: &str, date: Date) -> String {
    let at = usize::try_from(date.month() - 1).unwrap_or_default();
    text(id).split_whitespace().nth(at).unwrap_or_default().to_owned()
}

fn listed(names: &str) -> Vec<String> {
    names.split_whitespace().map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::super::sentence::text_in_with;
    use super::*;

    /// A time in 2026, in seconds since the epoch.
    const NOW: i64 = 1_790_000_000;

    #[test]
    fn the_locale_of_dates_decides_the_order_of_day_and_month() {
        for (locale, order) in [
            ("en_US.UTF-8", Some(DayOrder::MonthFirst)),
            ("en-US", Some(DayOrder::MonthFirst)),
            ("es_PR", Some(DayOrder::MonthFirst)),
            ("en_GB.UTF-8", Some(DayOrder::DayFirst)),
            ("de_DE@euro", Some(DayOrder::DayFirst)),
            ("de", Some(DayOrder::DayFirst)),
            ("pl", Some(DayOrder::DayFirst)),
            ("sv", None),
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
            let found = environment_date_locale(set);
            assert_eq!(found.as_deref(), locale, "{environment:?}");
            assert_eq!(found.and_then(|locale| day_order_of(&locale)), order, "{environment:?}");
        }
    }

    /// Returns the dates in a text, as written.
    fn written_days(text: &str) -> Vec<&str> {
        let runs = text.split(|c: char| !c.is_ascii_digit() && !matches!(c, ' ' | '.' | '-' | '/'));
        let runs = runs.map(|run| run.trim_matches(|c: char| !c.is_ascii_digit()));
        runs.filter(|run| run.chars().filter(char::is_ascii_digit).count() > 4).collect()
    }

    #[test]
    fn c16_the_hint_and_the_error_write_a_day_in_the_same_ways_which_are_read_as_one_day() {
        for language in Language::ALL {
            let sentence = |id| text_in_with(language, id, &[("label", "Day".into())]);
            let [hint, error, two] =
                ["field-day-hint", "finding-not-a-date", "finding-two-days"].map(sentence);
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
    fn a_two_digit_year_is_never_in_the_future() {
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
    fn a_written_date_is_read_as_the_same_date() {
        for language in Language::ALL {
            let list = |id| listed(&text_in(language, id));
            let [weekdays, months, alone] =
                ["day-weekdays", "day-months", "day-months-alone"].map(list);
            assert_eq!((weekdays.len(), months.len(), alone.len()), (7, 12, 12), "{language:?}");
            for (month, name) in (1..=12).zip(months) {
                let date = Date::constant(1980, month, 3);
                let blanks =
                    [("day", 3.into()), ("month", name.into()), ("year", "1980".to_owned().into())];
                let written = text_in_with(language, "day-whole", &blanks);
                assert_eq!(read_day(&written, NOW), Some(date), "{language:?}: {written}");
            }
        }
    }

    #[test]
    fn month_names_of_every_language_are_read() {
        for (typed, read) in [
            ("3. März 1980", "1980-03-03"),
            ("3 mai 1980", "1980-05-03"),
            ("3 Oct 1980", "1980-10-03"),
            ("31. Dez. 1980", "1980-12-31"),
            ("3 mar 1980", "1980-03-03"),
        ] {
            assert_eq!(
                read_day(typed, NOW).map(|day| day.to_string()).as_deref(),
                Some(read),
                "{typed}"
            );
        }
        // The first three letters of a month mean no other month in another language, except for
        // November in Finnish, which is read in full.
        for (at, name) in MONTHS.iter().flat_map(|months| months.iter().enumerate()) {
            let start: String = name.to_lowercase().chars().take(3).collect();
            let same = |months: &Vec<String>| {
                months.iter().position(|month| month.to_lowercase().starts_with(&start))
            };
            assert!(
                MONTHS.iter().all(|months| {
                    let found = same(months);
                    months.len() == 12
                        && (found.is_none_or(|found| found == at)
                            || matches!(start.as_str(), "mar" | "jui"))
                }),
                "{name}"
            );
        }
    }
}
