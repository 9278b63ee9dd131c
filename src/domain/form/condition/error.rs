//! Errors of reading and evaluating a condition.
//!
//! Knows nothing of rules.

/// The reason why a condition can't be evaluated. Its fields are shown, with a note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConditionError {
    /// A part of the rule is missing or of a kind that its operator does not accept.
    Malformed,
    /// An operator this version does not know.
    UnknownOperator(String),
    /// A type of values this version does not know.
    UnknownType(String),
    /// Nested deeper than [`MAX_DEPTH`](super::MAX_DEPTH).
    TooDeep,
    /// The value on the left is no date.
    NotADate,
    /// An operand that has to be a list of values is none.
    NotAList,
    /// It depends on a field that it hides itself.
    Circular,
}
