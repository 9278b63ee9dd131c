//! Conditions of a workspace's form: evaluates rules such as "country is DK" for the answers.
//!
//! Computes the result of the vendor's own predicate function, oddities included, as far as its
//! recorded evaluations in `tests/fixtures/rules.jsonl` show; each oddity is commented where it is
//! implemented. Readings that the recordings do not cover are marked (inferred). Knows nothing of
//! the clock (`now` is passed in), drafts and the window.

mod date;
mod error;
mod judge;
mod moment;
mod read;
mod rule;
mod value;

use jiff::Timestamp;
use serde_json::Value as Json;

pub use error::ConditionError;
pub use read::MAX_DEPTH;

/// A rule, read once and evaluated as often as answers change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    node: rule::Node,
    inputs: Vec<String>,
    is_dated: bool,
}

impl Condition {
    /// Reads the vendor's `{operator, type, left, right, …}` (documented).
    ///
    /// # Errors
    /// If an operator or type is unknown, a part is missing, or `and` and `or` are nested too deep.
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

    /// Returns true if the rule holds. `values` looks up the answer under a data name; `None` for a
    /// field without one. Days are in UTC.
    ///
    /// # Errors
    /// If the vendor's function would throw. Both sides of `and` and `or` are always evaluated, so
    /// an error in either is the error of the whole.
    pub fn holds<'v>(
        &self,
        values: &dyn Fn(&str) -> Option<&'v Json>,
        now: Timestamp,
    ) -> Result<bool, ConditionError> {
        judge::node(&self.node, values, now)
    }

    /// The data names the rule depends on, each once, in the order they occur.
    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        self.inputs.iter().map(String::as_str)
    }

    /// Returns true if the rule depends on today's date.
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
    fn an_unreadable_rule_has_an_error() {
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
    fn a_rule_lists_its_inputs() {
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
