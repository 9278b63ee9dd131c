//! The conditions of a workspace's form: whether a rule such as "country is DK" holds for what was
//! filled in.
//!
//! What the vendor's own predicate function computes, oddities included, as far as its recorded
//! evaluations in `tests/fixtures/rules.jsonl` tell; each oddity stands where it is made. Where
//! they are silent the reading is marked *inferred*. Must not know: the clock (now is passed in),
//! drafts, the window.

mod country;
mod date;
mod judge;
mod moment;
mod read;
pub mod segment;
mod value;

use jiff::Timestamp;
use serde_json::Value as Json;

pub(super) use country::all as countries;
pub use country::code as country_code;
pub use segment::{Segment, Visibility};

/// How deep `and` and `or` may nest. What is deeper is refused before anything walks it.
pub const MAX_DEPTH: usize = 128;

/// Why a condition can't be judged. The field it stands before is shown, with a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConditionError {
    /// A part of the rule is missing or not of the kind its operator needs.
    Malformed,
    /// An operator this version does not know.
    UnknownOperator(String),
    /// A type of values this version does not know.
    UnknownType(String),
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
    /// The value on the left is no date.
    NotADate,
    /// What is to hold, or to be held by, a list of values is none.
    NotAList,
    /// It depends on a field that it hides itself.
    Circular,
}

/// A rule that was read and can be judged as often as a value changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    node: read::Node,
    inputs: Vec<String>,
    is_dated: bool,
}

impl Condition {
    /// Reads the vendor's `{operator, type, left, right, …}`.
    ///
    /// # Errors
    /// When an operator or type is unknown, a part is missing, or `and` and `or` nest too deep.
    /// Never panics.
    pub fn read(rule: &Json) -> Result<Self, ConditionError> {
        let node = read::node(rule, 0)?;
        let (mut inputs, mut is_dated) = (Vec::new(), false);
        node.each_test(&mut |test| {
            for key in test.inputs() {
                if !inputs.iter().any(|known| known == key) {
                    inputs.push(key.to_owned());
                }
            }
            is_dated |= test.is_dated();
        });
        Ok(Self { node, inputs, is_dated })
    }

    /// Whether the rule holds for these values: `values` answers with the value filled in under a
    /// data field's name, `None` for a field that has none. Days are those of UTC.
    ///
    /// # Errors
    /// Where the vendor's function throws: both sides of `and` and `or` are always judged, so one
    /// error is the whole's.
    pub fn holds<'v>(
        &self,
        values: &dyn Fn(&str) -> Option<&'v Json>,
        now: Timestamp,
    ) -> Result<bool, ConditionError> {
        judge::node(&self.node, values, now)
    }

    /// The data fields the rule depends on, each once, in the order they occur.
    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        self.inputs.iter().map(String::as_str)
    }

    /// Whether the rule depends on today as well, so that it has to be judged again when the day
    /// changes.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        self.is_dated
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_cannot_be_read_says_why() {
        let cases = [
            (json!(null), ConditionError::Malformed),
            (json!("noOp"), ConditionError::Malformed),
            (json!({"type": "string", "left": "a"}), ConditionError::Malformed),
            (
                json!({"operator": "resembles", "type": "string", "left": "a"}),
                ConditionError::UnknownOperator("resembles".into()),
            ),
            (
                json!({"operator": "equals", "type": "colour", "left": "a", "right": 1}),
                ConditionError::UnknownType("colour".into()),
            ),
            (json!({"operator": "and", "left": {"operator": "noOp"}}), ConditionError::Malformed),
            (
                json!({"operator": "or", "left": {"operator": "noOp"}, "right": {"operator": "x"}}),
                ConditionError::UnknownOperator("x".into()),
            ),
            (
                json!({"operator": "between", "type": "number", "left": "a", "right": 5}),
                ConditionError::Malformed,
            ),
            (
                json!({"operator": "between", "type": "number", "left": "a", "right": "0,5"}),
                ConditionError::Malformed,
            ),
            (
                json!({"operator": "is_relative_to_today", "type": "date", "left": "a"}),
                ConditionError::Malformed,
            ),
        ];
        for (rule, why) in cases {
            assert_eq!(Condition::read(&rule).err(), Some(why), "{rule}");
        }
    }

    #[test]
    fn nesting_ends_at_its_bound() {
        let around = |rule: Json| {
            let mut outer = json!({"operator": "and", "right": {"operator": "noOp"}});
            outer["left"] = rule;
            outer
        };
        let nested =
            |depth: usize| (0..depth).fold(json!({"operator": "noOp"}), |rule, _| around(rule));
        let holds = |depth| {
            Condition::read(&nested(depth))
                .and_then(|condition| condition.holds(&|_| None, Timestamp::UNIX_EPOCH))
        };
        assert_eq!(holds(100), Ok(true));
        assert_eq!(holds(MAX_DEPTH), Ok(true));
        assert_eq!(holds(MAX_DEPTH + 1), Err(ConditionError::TooDeep));
    }

    #[test]
    fn a_rule_knows_what_it_depends_on() {
        let rule = json!({"operator": "or",
            "left": {"operator": "between", "type": "number", "left": "age", "right": "[least,99]", "rightLowerboundMode": "variable"},
            "right": {"operator": "and",
                "left": {"operator": "equals", "type": "string", "left": "age", "right": "other", "rightMode": "variable"},
                "right": {"operator": "equals", "type": "string", "left": "name", "right": "literal"}}});
        let condition = Condition::read(&rule).unwrap();
        assert_eq!(condition.inputs().collect::<Vec<_>>(), ["age", "least", "other", "name"]);
        assert!(!condition.is_dated());
        let today =
            json!({"operator": "is_after", "type": "date", "left": "start", "right": "@today"});
        assert!(Condition::read(&today).unwrap().is_dated());
    }
}
