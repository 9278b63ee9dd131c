//! A date held against another, and against today.
//!
//! Must not know: where now comes from.

use jiff::civil::{Date, date};
use jiff::{Span, Timestamp};
use serde_json::Value as Json;

use super::ConditionError;
use super::date::{day, of_literal, of_value};
use super::read::Order;

/// What stands for the day of now in a rule.
pub(super) const TODAY: &str = "@today";

/// `isRelativeConfig`: "the next 3 weeks".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Relative {
    pub(super) direction: Direction,
    pub(super) scope: Scope,
    pub(super) quantity: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Past,
    This,
    Next,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    Day,
    Week,
    Month,
    Year,
}

/// The day of a value that was filled in.
pub(super) fn day_of(value: &Json) -> Result<i64, ConditionError> {
    of_value(value).map(day).ok_or(ConditionError::NotADate)
}

/// The day on the right of a rule; `None` for what is no date, against which nothing holds (inferred but for equality).
pub(super) fn day_on_right(right: &Json, is_literal: bool, now: Timestamp) -> Option<i64> {
    match right {
        Json::String(text) if is_literal && text == TODAY => Some(day(now.as_millisecond())),
        literal if is_literal => of_literal(literal).map(day),
        value => of_value(value).map(day),
    }
}

/// Dates are compared by the day: the hour does not count.
pub(super) fn is_so(order: Order, left_day: i64, right_day: i64) -> bool {
    match order {
        Order::Above => left_day > right_day,
        Order::Below => left_day < right_day,
        Order::AtLeast => left_day >= right_day,
        Order::AtMost => left_day <= right_day,
    }
}

/// Whether a day lies in a span told from today.
///
/// Of this the recorded evaluations show next to nothing: none is true, and today is in no span of the past or the
/// future. Inferred: `this` is the day, week (from Sunday), month or year of today, whatever the quantity; `past` and
/// `next` are so many of them counted from today, without today.
pub(super) fn is_near(relative: Relative, left_day: i64, now: Timestamp) -> bool {
    let (Some(left), Some(today)) = (civil(left_day), civil(day(now.as_millisecond()))) else { return false };
    let reach = match relative.scope {
        Scope::Day => Span::new().days(relative.quantity),
        Scope::Week => Span::new().weeks(relative.quantity),
        Scope::Month => Span::new().months(relative.quantity),
        Scope::Year => Span::new().years(relative.quantity),
    };
    match relative.direction {
        Direction::Past => today.saturating_sub(reach) <= left && left < today,
        Direction::Next => today < left && left <= today.saturating_add(reach),
        Direction::This => match relative.scope {
            Scope::Day => left == today,
            Scope::Week => week(left_day) == week(day(now.as_millisecond())),
            Scope::Month => left.first_of_month() == today.first_of_month(),
            Scope::Year => left.year() == today.year(),
        },
    }
}

/// Which week from Sunday to Saturday a day is in; the epoch was a Thursday.
fn week(day: i64) -> i64 {
    (day + 4).div_euclid(7)
}

/// A day of the calendar, unless it lies outside of the years -9999 to 9999.
fn civil(day: i64) -> Option<Date> {
    date(1970, 1, 1).checked_add(Span::new().try_days(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn spans_are_told_from_today_and_leave_it_out() {
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        let holds =
            |direction, scope, quantity, day: &str| is_near(Relative { direction, scope, quantity }, day_of(&json!(day)).unwrap(), now);
        for (direction, scope, quantity, from, to) in [
            (Direction::Past, Scope::Day, 3, "2026-11-18", "2026-11-20"),
            (Direction::Past, Scope::Month, 1, "2026-10-21", "2026-11-20"),
            (Direction::Next, Scope::Week, 2, "2026-11-22", "2026-12-05"),
            (Direction::Next, Scope::Year, 3, "2026-11-22", "2029-11-21"),
            (Direction::This, Scope::Day, 12, "2026-11-21", "2026-11-21"),
            (Direction::This, Scope::Week, 0, "2026-11-15", "2026-11-21"),
            (Direction::This, Scope::Month, 1, "2026-11-01", "2026-11-30"),
            (Direction::This, Scope::Year, 1, "2026-01-01", "2026-12-31"),
        ] {
            let before = civil(day_of(&json!(from)).unwrap() - 1).unwrap().to_string();
            let after = civil(day_of(&json!(to)).unwrap() + 1).unwrap().to_string();
            assert!(holds(direction, scope, quantity, from) && holds(direction, scope, quantity, to), "{from} {to}");
            assert!(!holds(direction, scope, quantity, &before) && !holds(direction, scope, quantity, &after), "{before} {after}");
        }
        assert!(!holds(Direction::Past, Scope::Day, 0, "2026-11-21") && !holds(Direction::Next, Scope::Year, 10_000, "0099-01-01"));
        assert!(holds(Direction::Past, Scope::Year, 10_000, "0099-01-01") && !holds(Direction::Past, Scope::Year, 10_000, "99999999999"));
    }
}
