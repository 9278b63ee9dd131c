//! Times in the system's time zone.
//!
//! Knows nothing of what happened then.

use super::day::date;
use super::sentence::{text, text_with};

/// Writes the time of day of `at`, in seconds since the epoch, in the system's time zone.
#[must_use]
pub fn local_time(at: i64) -> String {
    let Some(zoned) =
        jiff::Timestamp::from_second(at).ok().map(|at| at.to_zoned(jiff::tz::TimeZone::system()))
    else {
        return String::new();
    };
    format!("{:02}:{:02}:{:02}", zoned.hour(), zoned.minute(), zoned.second())
}

/// Writes the date and the time of day; empty if the time is beyond the calendar.
#[must_use]
pub(super) fn local_day_and_time(at: i64) -> String {
    let zoned =
        jiff::Timestamp::from_second(at).ok().map(|at| at.to_zoned(jiff::tz::TimeZone::system()));
    zoned
        .map(|zoned| format!("{}, {:02}:{:02}", date(zoned.date()), zoned.hour(), zoned.minute()))
        .unwrap_or_default()
}

/// Writes a time in short: the time of day if it is today, else the date. Both times are in seconds
/// since the epoch.
#[must_use]
pub fn moment(at: i64, now: i64) -> String {
    let here = |secs: i64| {
        jiff::Timestamp::from_second(secs).ok().map(|at| at.to_zoned(jiff::tz::TimeZone::system()))
    };
    let (Some(at), Some(now)) = (here(at), here(now)) else { return String::new() };
    let id = if at.date() == now.date() {
        "status-today"
    } else if at.year() == now.year() {
        "status-this-year"
    } else {
        "status-earlier"
    };
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    text_with(
        id,
        &[
            ("time", time.into()),
            ("day", at.day().into()),
            ("month", month(at.month()).into()),
            ("year", at.year().to_string().into()),
        ],
    )
}

/// Returns the short name of a month, from 1.
pub(super) fn month(number: i8) -> String {
    let at = usize::try_from(number - 1).unwrap_or_default();
    text("status-months").split_whitespace().nth(at).unwrap_or_default().to_owned()
}
