//! Reads a rule from the workspace's JSON into a tree that can be judged.
//!
//! Must not know: values, the time.

use serde_json::Value as Json;

use super::moment::{Direction, Relative, Scope};
use super::{ConditionError, MAX_DEPTH};

/// A rule, or two of them bound together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    /// `and`
    Both(Box<Node>, Box<Node>),
    /// `or`
    Either(Box<Node>, Box<Node>),
    /// `noOp`
    Always,
    Test(Box<Test>),
}

/// A value held against something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Test {
    pub(super) kind: Kind,
    /// The data field whose value is tested; without one the rule is judged as for a field without
    /// a value.
    pub(super) left: Option<String>,
    pub(super) check: Check,
}

/// The rule's `type`. Of most the vendor's function takes no notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Flag,
    Date,
    /// `country` and `countryList`.
    Country,
    File,
    Matrix,
    /// `stringList` and `currencyList`.
    List,
}

/// The rule's operator with what it is held against. `wanted` is false in an operator that says
/// "not".
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Check {
    Empty { wanted: bool },
    Equal { wanted: bool, right: Operand },
    Size { order: Order, right: Operand },
    Range { inside: bool, low: Operand, high: Operand },
    Day { order: Order, right: Operand },
    NearToday(Relative),
    InMatrix { wanted: bool, right: Operand },
    Contains { wanted: bool, right: Operand },
}

/// How the left stands to the right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Above,
    Below,
    AtLeast,
    AtMost,
}

/// The right side of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Operand {
    Literal(Json),
    /// The value of another data field.
    Field(String),
    /// The rule has none.
    Missing,
}

impl Node {
    /// Calls `visit` for every test in the tree.
    pub(super) fn each_test<'n>(&'n self, visit: &mut dyn FnMut(&'n Test)) {
        match self {
            Self::Both(left, right) | Self::Either(left, right) => {
                left.each_test(visit);
                right.each_test(visit);
            }
            Self::Always => {}
            Self::Test(test) => visit(test),
        }
    }
}

impl Test {
    /// The data fields it looks at.
    pub(super) fn inputs(&self) -> impl Iterator<Item = &str> {
        self.left.as_deref().into_iter().chain(self.operands().into_iter().flatten().filter_map(
            |operand| match operand {
                Operand::Field(key) => Some(key.as_str()),
                Operand::Literal(_) | Operand::Missing => None,
            },
        ))
    }

    /// Whether it looks at today.
    pub(super) fn is_dated(&self) -> bool {
        let names_today = |operand: &Operand| matches!(operand, Operand::Literal(Json::String(text)) if text == super::moment::TODAY);
        matches!(self.check, Check::NearToday(_))
            || self.operands().into_iter().flatten().any(names_today)
    }

    fn operands(&self) -> [Option<&Operand>; 2] {
        match &self.check {
            Check::Empty { .. } | Check::NearToday(_) => [None, None],
            Check::Range { low, high, .. } => [Some(low), Some(high)],
            Check::Equal { right, .. }
            | Check::Size { right, .. }
            | Check::Day { right, .. }
            | Check::InMatrix { right, .. }
            | Check::Contains { right, .. } => [Some(right), None],
        }
    }
}

/// Reads a rule that stands `depth` deep.
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

/// The rule's type; a rule without one is judged as text, since the operators that need a type are
/// few (inferred).
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

/// The text `[low,high]`; each bound a literal or, by its own mode, a data field's name.
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
