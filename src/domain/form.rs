//! The form as data: its fields, their order, the values each accepts, and the conditions under
//! which each is shown.
//!
//! The built-in templates and the forms that a workspace hands out have one shape, the vendor's
//! (documented): `fields` keyed by id, `order`, `dataType`, `attributes`, `validation`. Knows
//! nothing of the window.

mod attributes;
pub mod change;
pub mod condition;
mod country;
pub mod endings;
mod evaluate;
mod json;
pub mod lists;
mod pattern;
pub mod places;
mod plain;
mod prefill;
mod read;
mod rule;
mod schema;
mod segment;
mod shown;
pub mod suggest;
pub mod template;

pub use attributes::{Attributes, Choice, Input, Note, NoteLook};
pub use condition::ConditionError;
pub use evaluate::Answers;
pub use pattern::{MatchBudget, Pattern};
pub use read::{MAX_FIELDS, MAX_NESTING};
pub use rule::Rule;
pub use schema::{Field, Form, Kind, SubForm};
pub use segment::{Segment, Visibility};
pub use shown::Shown;
