//! Reads a rule from the workspace's JSON.
//!
//! Knows nothing of answers and of the time.

use serde_json::Value as Json;

use super::error::ConditionError;
use super::rule::{Check, Direction, Kind, Node, Operand, Order, Relative, Scope, Test};

/// The deepest nesting of `and` and `or`. A deeper rule is refused when it is read.
pub const MAX_DEPTH: usize = 128;

/// Reads a rule at this depth of nesting.
pub(super) fn node(rule: &Json, depth: usize) -> Result<Node, ConditionError> {
    let operator = rule.get("operator").and_then(Json::as_str).ok_or(ConditionError::Malformed)?;
    let side = |name: &str| match rule.get(name) {
        Some(side) if depth < MAX_DEPTH => node(side, depth + 1).map(Box::new),
        Some(_) => Err(ConditionError::TooDeep),
        None => Err(ConditionError::Malformed),
    };
    match operator {
        "and" => Ok(Node::Both(side("left")?, side("right")?)),
        "or" => Ok(Node::Either(side("left")?, side("right")?)),
        "noOp" => Ok(Node::Always),
        _ => test(rule, operator).map(|test| Node::Test(Box::new(test))),
    }
}

fn test(rule: &Json, operator: &str) -> Result<Test, ConditionError> {
    let check = check(rule, operator)?;
    Ok(Test {
        kind: kind(rule)?,
        left: rule.get("left").and_then(Json::as_str).map(str::to_owned),
        check,
    })
}

fn check(rule: &Json, operator: &str) -> Result<Check, ConditionError> {
    let right = || operand(rule.get("right"), is_variable(rule, "rightMode"));
    Ok(match operator {
        "is_empty" => Check::Empty { wanted: true },
        "is_not_empty" => Check::Empty { wanted: false },
        "equals" => Check::Equal { wanted: true, right: right() },
        "not_equals" => Check::Equal { wanted: false, right: right() },
        "greater_than" => Check::Size { order: Order::Above, right: right() },
        "less_than" => Check::Size { order: Order::Below, right: right() },
        "between" => range(rule, true)?,
        "outside" => range(rule, false)?,
        "is_after" => Check::Day { order: Order::Above, right: right() },
        "is_before" => Check::Day { order: Order::Below, right: right() },
        "is_on_or_after" => Check::Day { order: Order::AtLeast, right: right() },
        "is_on_or_before" => Check::Day { order: Order::AtMost, right: right() },
        "is_relative_to_today" => Check::NearToday(relative(rule.get("isRelativeConfig"))?),
        "is_in" => Check::InMatrix { wanted: true, right: right() },
        "is_not_in" => Check::InMatrix { wanted: false, right: right() },
        "contains" => Check::Contains { wanted: true, right: right() },
        "not_contains" => Check::Contains { wanted: false, right: right() },
        other => return Err(ConditionError::UnknownOperator(other.to_owned())),
    })
}

/// Reads the rule's type. A rule without one is evaluated as text, since few operators need a type
/// (inferred).
fn kind(rule: &Json) -> Result<Kind, ConditionError> {
    Ok(match rule.get("type").map(Json::as_str) {
        None | Some(Some("string")) => Kind::Text,
        Some(Some("number")) => Kind::Number,
        Some(Some("boolean")) => Kind::Flag,
        Some(Some("date")) => Kind::Date,
        Some(Some("country" | "countryList")) => Kind::Country,
        Some(Some("file")) => Kind::File,
        Some(Some("matrix")) => Kind::Matrix,
        Some(Some("stringList" | "currencyList")) => Kind::List,
        Some(Some(other)) => return Err(ConditionError::UnknownType(other.to_owned())),
        Some(None) => return Err(ConditionError::Malformed),
    })
}

fn is_variable(rule: &Json, mode: &str) -> bool {
    rule.get(mode).and_then(Json::as_str) == Some("variable")
}

fn operand(json: Option<&Json>, is_variable: bool) -> Operand {
    match json {
        Some(Json::String(key)) if is_variable => Operand::Field(key.clone()),
        Some(_) if is_variable => Operand::Missing,
        Some(literal) => Operand::Literal(literal.clone()),
        None => Operand::Missing,
    }
}

/// Reads the text `[low,high]`; each bound is a literal or, by its own mode, a data name.
fn range(rule: &Json, inside: bool) -> Result<Check, ConditionError> {
    let text = rule
        .get("right")
        .and_then(Json::as_str)
        .and_then(|text| text.strip_prefix('[')?.strip_suffix(']'));
    let (low, high) =
        text.and_then(|bounds| bounds.split_once(',')).ok_or(ConditionError::Malformed)?;
    let bound = |text: &str, mode| {
        operand(Some(&Json::String(text.trim().to_owned())), is_variable(rule, mode))
    };
    Ok(Check::Range {
        inside,
        low: bound(low, "rightLowerboundMode"),
        high: bound(high, "rightUpperboundMode"),
    })
}

fn relative(config: Option<&Json>) -> Result<Relative, ConditionError> {
    let config = config.ok_or(ConditionError::Malformed)?;
    let direction = match config.get("position").and_then(Json::as_str) {
        Some("past") => Direction::Past,
        Some("this") => Direction::This,
        Some("next") => Direction::Next,
        _ => return Err(ConditionError::Malformed),
    };
    let scope = match config.get("scope").and_then(Json::as_str) {
        Some("day") => Scope::Day,
        Some("week") => Scope::Week,
        Some("month") => Scope::Month,
        Some("year") => Scope::Year,
        _ => return Err(ConditionError::Malformed),
    };
    Ok(Relative { direction, scope, quantity: super::value::whole(config.get("quantity")) })
}
