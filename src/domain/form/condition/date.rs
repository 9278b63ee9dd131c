//! Dates as the vendor's function reads them, in milliseconds since the epoch.
//!
//! Implemented: numbers as seconds or milliseconds; ISO 8601 (year, month, day or day of the year,
//! with an optional time and zone; two digits are a century); `dd-MM-yyyy`, `dd/MM/yyyy`,
//! `yyyy/MM/dd`; integers as text. The recorded evaluations (`tests/fixtures/rules.jsonl`) show
//! that `29-02-2020` and `2026/11/20` are read, `2021-02-29`, `29/02/2021` and `25.0` are not. Not
//! implemented: ISO weeks, fractions of hours and minutes, six-digit years. Times without a zone
//! are UTC. Knows nothing of rules and of the current time.

use jiff::civil::{Date, date};
use serde_json::Value as Json;

use super::value::number;

/// The largest distance of a JavaScript date from the epoch, in milliseconds.
const REACH_MS: f64 = 8.64e15;
/// Numbers below this are seconds, including negative ones.
const SECONDS_BELOW: f64 = 1e10;
const DAY_MS: i64 = 86_400_000;

/// Reads an entered value as a time. A missing value, null, 0, blank text and booleans are not
/// dates.
pub(super) fn of_value(value: &Json) -> Option<i64> {
    match value {
        Json::Number(_) => of_number(number(Some(value))),
        Json::String(text) => {
            of_iso(text).or_else(|| of_day_first(text)).or_else(|| of_seconds(text))
        }
        Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_) => None,
    }
}

/// Reads a rule's own value as a time: like an entered value, except that an integer as text may be
/// milliseconds.
pub(super) fn of_literal(literal: &Json) -> Option<i64> {
    match literal {
        Json::String(text) if is_whole(text) => of_number(number(Some(literal))),
        other => of_value(other),
    }
}

/// Returns the day of a time in UTC, in days since the epoch.
pub(super) fn day(moment_ms: i64) -> i64 {
    moment_ms.div_euclid(DAY_MS)
}

/// Reads a number: below 10^10 it is in seconds, 0 is not a date.
fn of_number(written: f64) -> Option<i64> {
    if written == 0.0 {
        None
    } else {
        within_reach(if written < SECONDS_BELOW { written * 1000.0 } else { written })
    }
}

/// Reads an integer as text, always in seconds.
fn of_seconds(text: &str) -> Option<i64> {
    if is_whole(text) { within_reach(text.parse::<f64>().ok()? * 1000.0) } else { None }
}

fn is_whole(text: &str) -> bool {
    is_digits(text.strip_prefix('-').unwrap_or(text))
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn within_reach(moment_ms: f64) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the reach is far below an i64's, and a fraction of a millisecond is dropped as JavaScript does"
    )]
    let whole = moment_ms as i64;
    (moment_ms.abs() <= REACH_MS).then_some(whole)
}

/// Reads ISO 8601: a date, and after `T` or a space a time with an optional zone.
fn of_iso(text: &str) -> Option<i64> {
    let (day_part, time_part) = text.split_once(['T', ' ']).unwrap_or((text, ""));
    let midnight_ms = midnight(iso_date(day_part)?);
    if time_part.is_empty() { Some(midnight_ms) } else { Some(midnight_ms + iso_time(time_part)?) }
}

fn midnight(day: Date) -> i64 {
    day.duration_since(date(1970, 1, 1)).as_hours() / 24 * DAY_MS
}

/// Reads a date with or without hyphens; two digits alone are a century.
fn iso_date(text: &str) -> Option<Date> {
    if text.len() == 2 && is_digits(text) {
        return Date::new(text.parse::<i16>().ok()? * 100, 1, 1).ok();
    }
    let (year, rest) = text.split_at_checked(4)?;
    let year = is_digits(year).then(|| year.parse::<i16>().ok())??;
    let rest = rest.strip_prefix('-').unwrap_or(rest);
    let (month, day) = match (rest.len(), rest.split_once('-')) {
        (0, _) => ("01", "01"),
        (2, None) => (rest, "01"),
        (3, None) => return day_of_year(year, rest),
        (4, None) => rest.split_at_checked(2)?,
        (5, Some(parts)) => parts,
        _ => return None,
    };
    of_parts(year, month, day)
}

fn day_of_year(year: i16, text: &str) -> Option<Date> {
    let nth = is_digits(text).then(|| text.parse::<i64>().ok())??;
    let last = Date::new(year, 12, 31).ok()?.day_of_year();
    if (1..=i64::from(last)).contains(&nth) {
        Date::new(year, 1, 1).ok()?.checked_add(jiff::Span::new().days(nth - 1)).ok()
    } else {
        None
    }
}

/// Returns the date if it exists; month and day have two digits each.
fn of_parts(year: i16, month: &str, day: &str) -> Option<Date> {
    let two = |text: &str| {
        (text.len() == 2 && is_digits(text)).then(|| text.parse::<i8>().ok()).flatten()
    };
    Date::new(year, two(month)?, two(day)?).ok()
}

/// Reads a time of day with an optional zone.
fn iso_time(text: &str) -> Option<i64> {
    let (clock, zone) = text.split_at_checked(text.find(['Z', '+', '-']).unwrap_or(text.len()))?;
    let (whole, fraction) = clock.split_once(['.', ',']).unwrap_or((clock, ""));
    let digits = whole.replace(':', "");
    let is_laid_out = whole.len() == digits.len() || whole.split(':').all(|part| part.len() == 2);
    if !is_laid_out
        || !is_digits(&digits)
        || (!fraction.is_empty() && (digits.len() != 6 || !is_digits(fraction)))
    {
        return None;
    }
    let unit = |at: usize| digits.get(at..at + 2).map_or(0, |two| two.parse::<i64>().unwrap_or(0));
    let (hours, minutes, seconds) = (unit(0), unit(2), unit(4));
    let thousandths: i64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    let is_real =
        minutes < 60 && seconds < 60 && (hours < 24 || (hours == 24 && minutes + seconds == 0));
    let clock_ms = ((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths;
    if is_real && matches!(digits.len(), 2 | 4 | 6) {
        Some(clock_ms - zone_ms(zone)?)
    } else {
        None
    }
}

/// Returns the offset of a zone from UTC, in milliseconds.
fn zone_ms(zone: &str) -> Option<i64> {
    let (sign, offset) = match zone.split_at_checked(1) {
        None => return Some(0),
        Some(("Z", "")) => return Some(0),
        Some(("+", offset)) => (1, offset.replacen(':', "", 1)),
        Some(("-", offset)) => (-1, offset.replacen(':', "", 1)),
        Some(_) => return None,
    };
    let two = |at: usize| offset.get(at..at + 2).map_or(Some(0), |two| two.parse::<i64>().ok());
    let is_laid_out = matches!(offset.len(), 2 | 4) && is_digits(&offset);
    if is_laid_out && two(2)? < 60 { Some(sign * (two(0)? * 60 + two(2)?) * 60_000) } else { None }
}

/// Reads `dd-MM-yyyy`, `dd/MM/yyyy` and `yyyy/MM/dd`.
fn of_day_first(text: &str) -> Option<i64> {
    let parts: Vec<&str> = text.split(['-', '/']).collect();
    let [first, month, last] = parts.as_slice() else { return None };
    let (year, day) = match (first.len(), last.len()) {
        (2, 4) => (last, first),
        (4, 2) => (first, last),
        _ => return None,
    };
    let is_one_mark = text.contains('-') != text.contains('/');
    if is_one_mark && is_digits(year) {
        of_parts(year.parse().ok()?, month, day).map(midnight)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn dates_are_read_in_these_formats() {
        for (text, wanted) in [
            ("1970-01-02", 86_400_000),
            ("2020-02-29", 1_582_934_400_000),
            ("29-02-2020", 1_582_934_400_000),
            ("29/02/2020", 1_582_934_400_000),
            ("2020/02/29", 1_582_934_400_000),
            ("20200229", 1_582_934_400_000),
            ("2020-060", 1_582_934_400_000),
            ("2020-02", 1_580_515_200_000),
            ("2020", 1_577_836_800_000),
            ("75", 174_509_942_400_000),
            ("2026-11-22T00:30:00+02:00", 1_795_300_200_000),
            ("2026-11-21T22:30:00.000Z", 1_795_300_200_000),
            ("2026-11-21 2230", 1_795_300_200_000),
            ("1930-06-01", -1_249_257_600_000),
            ("1622505600", 1_622_505_600_000),
            ("946684800000", 946_684_800_000_000),
            ("0", 0),
            ("-3", -3_000),
        ] {
            assert_eq!(of_value(&json!(text)), Some(wanted), "{text}");
        }
        for text in [
            "",
            "2021-02-29",
            "29/02/2021",
            "25.0",
            "dk",
            "[]",
            "2026-13-01",
            "2026-11-21T25:00",
            "2026-11-21T1:00",
            "29-02/2020",
            "+1",
            "٢٠٢٠",
            "99999999999999999999",
        ] {
            assert_eq!(of_value(&json!(text)), None, "{text}");
        }
    }

    #[test]
    fn numbers_below_ten_to_the_tenth_are_seconds() {
        for (json, wanted) in [
            (json!(1_622_505_600), Some(1_622_505_600_000)),
            (json!(1_763_683_200_000_i64), Some(1_763_683_200_000)),
            (json!(-1), Some(-1_000)),
            (json!(25.0001), Some(25_000)),
            (json!(0), None),
            (json!(1e21), None),
            (json!(true), None),
            (json!(null), None),
        ] {
            assert_eq!(of_value(&json), wanted, "{json}");
        }
        assert_eq!(of_literal(&json!("1763683200000")), Some(1_763_683_200_000));
    }
}
