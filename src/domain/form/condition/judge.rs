//! Evaluates a rule for a set of answers.
//!
//! Knows nothing of the JSON of rules and of the clock.

use std::collections::HashSet;

use jiff::Timestamp;
use serde_json::Value as Json;

use super::super::country::code;
use super::error::ConditionError;
use super::moment::{day_of, day_on_right, is_near, is_so};
use super::rule::{Check, Kind, Node, Operand, Order, Test};
use super::value::{are_same, folded, number, text};

/// Looks up the answer under a data name.
type Values<'a, 'v> = &'a dyn Fn(&str) -> Option<&'v Json>;

/// Returns true if a rule holds. Both sides of `and` and `or` are evaluated even if one of them
/// decides, so an error in either is an error.
pub(super) fn node(
    rule: &Node,
    values: Values<'_, '_>,
    now: Timestamp,
) -> Result<bool, ConditionError> {
    match rule {
        Node::Both(left, right) => {
            let (left, right) = (node(left, values, now)?, node(right, values, now)?);
            Ok(left && right)
        }
        Node::Either(left, right) => {
            let (left, right) = (node(left, values, now)?, node(right, values, now)?);
            Ok(left || right)
        }
        Node::Always => Ok(true),
        Node::Test(test) => judge(test, values, now),
    }
}

/// For a field without an answer every rule but `is_empty` is false. Null is an answer.
fn judge(test: &Test, values: Values<'_, '_>, now: Timestamp) -> Result<bool, ConditionError> {
    let Some(left) = test.left.as_deref().and_then(values) else {
        return Ok(matches!(test.check, Check::Empty { wanted: true }));
    };
    match &test.check {
        Check::Empty { wanted } => Ok(is_empty(left) == *wanted),
        Check::Equal { wanted, right } => {
            Ok(is_equal(test.kind, left, Right::new(right, values), now)? == *wanted)
        }
        Check::Size { order, right } => size(test.kind, left, *order, Right::new(right, values)),
        Check::Range { inside, low, high } => {
            Ok(range(left, *inside, Right::new(low, values), Right::new(high, values)))
        }
        Check::Day { order, right } => days(left, *order, Right::new(right, values), now),
        Check::NearToday(relative) => Ok(is_near(*relative, day_of(left)?, now)),
        Check::InMatrix { wanted, right } => {
            Ok(is_in_matrix(left, Right::new(right, values))? == *wanted)
        }
        Check::Contains { wanted, right } => {
            Ok(contains(test.kind, left, Right::new(right, values))? == *wanted)
        }
    }
}

/// The right side with its value looked up.
#[derive(Clone, Copy)]
struct Right<'r> {
    /// `None` where JavaScript has undefined.
    value: Option<&'r Json>,
    is_literal: bool,
}

impl<'r> Right<'r> {
    fn new<'v: 'r>(operand: &'r Operand, values: Values<'_, 'v>) -> Self {
        match operand {
            Operand::Literal(value) => Self { value: Some(value), is_literal: true },
            Operand::Field(key) => Self { value: values(key), is_literal: false },
            Operand::Missing => Self { value: None, is_literal: true },
        }
    }

    /// The value if a date can be compared with it: text and numbers only.
    fn for_date(self) -> Option<&'r Json> {
        self.value.filter(|value| value.is_string() || value.is_number())
    }
}

/// Null, empty text and an empty list (inferred) are empty; `[]` as text, 0 and false are not.
fn is_empty(left: &Json) -> bool {
    match left {
        Json::Null => true,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Bool(_) | Json::Number(_) | Json::Object(_) => false,
    }
}

/// In a rule about dates the left must be a date for any operator, if the right is text or a
/// number.
fn must_be_date(kind: Kind, left: &Json, right: Right<'_>) -> Result<Option<i64>, ConditionError> {
    match right.for_date() {
        Some(_) if kind == Kind::Date => day_of(left).map(Some),
        _ => Ok(None),
    }
}

/// Dates are equal on the same day (inferred), countries by any of their names (inferred), flags as
/// below, anything else by JavaScript's `==`.
fn is_equal(
    kind: Kind,
    left: &Json,
    right: Right<'_>,
    now: Timestamp,
) -> Result<bool, ConditionError> {
    if let (Some(left_day), Some(value)) = (must_be_date(kind, left, right)?, right.value) {
        return Ok(day_on_right(value, right.is_literal, now) == Some(left_day));
    }
    if kind == Kind::Country
        && let (Some(left), Some(right)) =
            (code(&text(left)), right.value.and_then(|right| code(&text(right))))
    {
        return Ok(left == right);
    }
    if kind == Kind::Flag {
        return Ok(are_same(&flag_on_left(left), right.value.map(flag_on_right).as_ref()));
    }
    Ok(are_same(left, right.value))
}

/// In an answer, any text but `true` counts as false, so `"acme"` equals 0.
fn flag_on_left(left: &Json) -> Json {
    match left {
        Json::String(text) => Json::Bool(text.to_lowercase() == "true"),
        other => other.clone(),
    }
}

/// In the rule itself only `true` and `false` are flags (inferred); other text stays text.
fn flag_on_right(right: &Json) -> Json {
    match right.as_str().map(str::to_lowercase).as_deref() {
        Some("true") => Json::Bool(true),
        Some("false") => Json::Bool(false),
        _ => right.clone(),
    }
}

/// `greater_than` and `less_than` compare numbers, whatever the type; even dates are compared as
/// numbers.
fn size(kind: Kind, left: &Json, order: Order, right: Right<'_>) -> Result<bool, ConditionError> {
    must_be_date(kind, left, right)?;
    let (left, right) = (number(Some(left)), number(right.value));
    Ok(match order {
        Order::Above => left > right,
        Order::Below => left < right,
        Order::AtLeast => left >= right,
        Order::AtMost => left <= right,
    })
}

/// Both bounds belong to the range, and an absent bound is 0. An answer that is no number is
/// neither between nor outside.
fn range(left: &Json, inside: bool, low: Right<'_>, high: Right<'_>) -> bool {
    let (left, low, high) = (number(Some(left)), number(low.value), number(high.value));
    if inside { low <= left && left <= high } else { left < low || left > high }
}

fn days(
    left: &Json,
    order: Order,
    right: Right<'_>,
    now: Timestamp,
) -> Result<bool, ConditionError> {
    let Some(value) = right.for_date() else { return Ok(false) };
    let left_day = day_of(left)?;
    Ok(day_on_right(value, right.is_literal, now)
        .is_some_and(|right_day| is_so(order, left_day, right_day)))
}

/// Returns true if an answer is one of the cells, ignoring case and blanks around it (inferred: the
/// recordings ask for first columns only).
fn is_in_matrix(left: &Json, right: Right<'_>) -> Result<bool, ConditionError> {
    let rows = right.value.and_then(Json::as_array).ok_or(ConditionError::NotAList)?;
    let wanted = folded(left);
    let is_wanted = |cell: &Json| folded(cell).trim() == wanted.trim();
    Ok(rows.iter().any(|row| {
        row.as_array().map_or_else(|| is_wanted(row), |cells| cells.iter().any(is_wanted))
    }))
}

/// With text on the right: the left contains it, ignoring case. With a list on the right: the left,
/// read as JSON if it is text, has a member in common with it; a left that is neither text nor a
/// list is an error.
fn contains(kind: Kind, left: &Json, right: Right<'_>) -> Result<bool, ConditionError> {
    must_be_date(kind, left, right)?;
    match (right.value, left) {
        (Some(part @ Json::String(_)), Json::Array(items)) => {
            Ok(share_one(kind, items, std::slice::from_ref(part)))
        }
        (Some(part @ Json::String(_)), _) => Ok(folded(left).contains(&folded(part))),
        (Some(Json::Array(wanted)), _) => match as_json(left) {
            Json::Array(items) => Ok(share_one(kind, &items, wanted)),
            whole @ Json::String(_) => Ok(share_one(kind, &[whole], wanted)),
            Json::Null | Json::Bool(_) | Json::Number(_) | Json::Object(_) => {
                Err(ConditionError::NotAList)
            }
        },
        _ => Err(ConditionError::NotAList),
    }
}

fn as_json(left: &Json) -> Json {
    left.as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_else(|| left.clone())
}

/// Returns true if two lists have a member in common, ignoring case; countries by any of their
/// names (inferred).
fn share_one(kind: Kind, left: &[Json], right: &[Json]) -> bool {
    let country = |member: &Json| if kind == Kind::Country { code(&text(member)) } else { None };
    let name = |member: &Json| country(member).map_or_else(|| folded(member), str::to_owned);
    let right: HashSet<String> = right.iter().map(name).collect();
    left.iter().any(|member| right.contains(&name(member)))
}

#[cfg(test)]
mod tests {
    use super::super::Condition;
    use super::*;
    use serde_json::json;

    /// The rule's `left` is always `a`.
    fn holds(
        operator: &str,
        kind: &str,
        left: &Json,
        right: &Json,
    ) -> Result<bool, ConditionError> {
        let rule = json!({"operator": operator, "type": kind, "left": "a", "right": right});
        Condition::read(&rule)?
            .holds(&|key| (key == "a").then_some(left), "2026-11-21T12:00:00Z".parse().unwrap())
    }

    #[test]
    fn cases_that_the_recorded_evaluations_do_not_cover() {
        for (operator, kind, left, right, wanted) in [
            ("equals", "country", json!("dnk"), json!("Denmark"), Ok(true)),
            ("equals", "country", json!("France"), json!("DK"), Ok(false)),
            ("equals", "country", json!("Narnia"), json!("narnia"), Ok(true)),
            ("contains", "country", json!("[\"DNK\",\"SE\"]"), json!(["Denmark"]), Ok(true)),
            ("contains", "string", json!(["One", "Two"]), json!("two"), Ok(true)),
            ("contains", "string", json!(["One", "Two"]), json!("tw"), Ok(false)),
            ("contains", "string", json!([]), json!(["x"]), Ok(false)),
            ("equals", "date", json!("2026-11-21"), json!("@today"), Ok(true)),
            ("equals", "date", json!(1_795_219_200), json!(1_795_262_400_000_i64), Ok(true)),
            ("equals", "boolean", json!(true), json!("True"), Ok(true)),
            ("equals", "boolean", json!("no"), json!("false"), Ok(true)),
            ("is_before", "date", json!("2026-11-21"), json!("soon"), Ok(false)),
            ("is_before", "date", json!("soon"), json!("@today"), Err(ConditionError::NotADate)),
            ("is_in", "matrix", json!("high"), json!([["FR", " High "]]), Ok(true)),
            ("is_in", "matrix", json!("high"), json!("high"), Err(ConditionError::NotAList)),
            ("is_empty", "string", json!(""), json!(null), Ok(true)),
            ("is_empty", "stringList", json!([]), json!(null), Ok(true)),
        ] {
            assert_eq!(
                holds(operator, kind, &left, &right),
                wanted,
                "{operator} {kind} {left} {right}"
            );
        }
    }
}
