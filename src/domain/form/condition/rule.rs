//! A rule as a tree of comparisons.
//!
//! Knows nothing of its JSON, of answers and of the time.

use serde_json::Value as Json;

/// The literal that a rule has in place of today's date.
pub(super) const TODAY: &str = "@today";

/// A rule, or two combined.
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

/// A comparison of one answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Test {
    pub(super) kind: Kind,
    /// The data name of the answer. A rule without one is evaluated as for a field without an
    /// answer.
    pub(super) left: Option<String>,
    pub(super) check: Check,
}

/// The rule's `type`. The vendor's function ignores most of them.
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

/// The rule's operator with its right side. `wanted` is false for a negated operator.
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

/// The order required between left and right.
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
    /// Absent in the rule.
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
    /// The data names it reads.
    pub(super) fn inputs(&self) -> impl Iterator<Item = &str> {
        self.left.as_deref().into_iter().chain(self.operands().into_iter().flatten().filter_map(
            |operand| match operand {
                Operand::Field(key) => Some(key.as_str()),
                Operand::Literal(_) | Operand::Missing => None,
            },
        ))
    }

    /// Returns true if it depends on today's date.
    pub(super) fn is_dated(&self) -> bool {
        let names_today = |operand: &Operand| matches!(operand, Operand::Literal(Json::String(text)) if text == TODAY);
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

/// A span relative to today, `isRelativeConfig`: "the next 3 weeks".
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
