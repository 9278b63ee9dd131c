//! Comparisons of a date with another date and with today.
//!
//! Knows nothing of the clock.

use jiff::civil::{Date, date};
use jiff::{Span, Timestamp};
use serde_json::Value as Json;

use super::date::{day, of_literal, of_value};
use super::error::ConditionError;
use super::rule::{Direction, Order, Relative, Scope, TODAY};

/// Returns the day of an answer, in days since the epoch.
pub(super) fn day_of(value: &Json) -> Result<i64, ConditionError> {
    of_value(value).map(day).ok_or(ConditionError::NotADate)
}

/// Returns the day on the right side of a rule; `None` if it is no date. Then no comparison holds
/// (inferred except for equality).
pub(super) fn day_on_right(right: &Json, is_literal: bool, now: Timestamp) -> Option<i64> {
    match right {
        Json::String(text) if is_literal && text == TODAY => Some(day(now.as_millisecond())),
        literal if is_literal => of_literal(literal).map(day),
        value => of_value(value).map(day),
    }
}

/// Compares two days; the time of day does not count.
pub(super) fn is_so(order: Order, left_day: i64, right_day: i64) -> bool {
    match order {
        Order::Above => left_day > right_day,
        Order::Below => left_day < right_day,
        Order::AtLeast => left_day >= right_day,
        Order::AtMost => left_day <= right_day,
    }
}

/// Returns true if a day is within a span relative to today.
///
/// None of the recorded evaluations is true, so this follows the vendor's published client: `this`
/// is the day, week (from Sunday), month or year of today, whatever the quantity; `past` and `next`
/// are that many whole ones before or after it, at least one.
pub(super) fn is_near(relative: Relative, left_day: i64, now: Timestamp) -> bool {
    let (Some(left), Some(today)) = (civil(left_day), civil(day(now.as_millisecond()))) else {
        return false;
    };
    let ahead = match relative.scope {
        Scope::Day => left_day - day(now.as_millisecond()),
        Scope::Week => week(left_day) - week(day(now.as_millisecond())),
        Scope::Month => month(left) - month(today),
        Scope::Year => i64::from(left.year()) - i64::from(today.year()),
    };
    let reach = i64::from(relative.quantity.max(1));
    match relative.direction {
        Direction::Past => (-reach..0).contains(&ahead),
        Direction::Next => (1..=reach).contains(&ahead),
        Direction::This => ahead == 0,
    }
}

/// Returns the number of months since the year 0.
fn month(day: Date) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month()) - 1
}

/// Returns the number of the week (Sunday to Saturday) of a day; the epoch was a Thursday.
fn week(day: i64) -> i64 {
    (day + 4).div_euclid(7)
}

/// Converts days since the epoch to a date; `None` outside the years -9999 to 9999.
fn civil(day: i64) -> Option<Date> {
    date(1970, 1, 1).checked_add(Span::new().try_days(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn spans_are_whole_days_weeks_months_and_years_around_todays() {
        let now: Timestamp = "2026-11-21T12:00:00Z".parse().unwrap();
        let holds = |direction, scope, quantity, day: &str| {
            is_near(Relative { direction, scope, quantity }, day_of(&json!(day)).unwrap(), now)
        };
        for (direction, scope, quantity, from, to) in [
            (Direction::Past, Scope::Day, 3, "2026-11-18", "2026-11-20"),
            (Direction::Past, Scope::Day, 0, "2026-11-20", "2026-11-20"),
            (Direction::Past, Scope::Week, 1, "2026-11-08", "2026-11-14"),
            (Direction::Past, Scope::Month, 1, "2026-10-01", "2026-10-31"),
            (Direction::Past, Scope::Month, 12, "2025-11-01", "2026-10-31"),
            (Direction::Next, Scope::Week, 2, "2026-11-22", "2026-12-05"),
            (Direction::Next, Scope::Month, 2, "2026-12-01", "2027-01-31"),
            (Direction::Next, Scope::Year, 3, "2027-01-01", "2029-12-31"),
            (Direction::This, Scope::Day, 12, "2026-11-21", "2026-11-21"),
            (Direction::This, Scope::Week, 0, "2026-11-15", "2026-11-21"),
            (Direction::This, Scope::Month, 1, "2026-11-01", "2026-11-30"),
            (Direction::This, Scope::Year, 1, "2026-01-01", "2026-12-31"),
        ] {
            let before = civil(day_of(&json!(from)).unwrap() - 1).unwrap().to_string();
            let after = civil(day_of(&json!(to)).unwrap() + 1).unwrap().to_string();
            assert!(
                holds(direction, scope, quantity, from) && holds(direction, scope, quantity, to),
                "{from} {to}"
            );
            assert!(
                !holds(direction, scope, quantity, &before)
                    && !holds(direction, scope, quantity, &after),
                "{before} {after}"
            );
        }
        assert!(
            !holds(Direction::Past, Scope::Day, 0, "2026-11-21")
                && !holds(Direction::Next, Scope::Year, 10_000, "0099-01-01")
        );
        assert!(
            holds(Direction::Past, Scope::Year, 10_000, "0099-01-01")
                && !holds(Direction::Past, Scope::Year, 10_000, "99999999999")
        );
    }
}
