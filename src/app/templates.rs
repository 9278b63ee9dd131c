//! The forms of companies and people as the operator changed them.
//!
//! Knows nothing of where they are stored, or of how a form is changed (`domain::form::template`).
//! The answers of a case do not change with them: those without a field become
//! custom fields.

mod editing;
mod edits;

pub(super) use editing::Editing;
