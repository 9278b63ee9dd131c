//! The pages of a form: its fields, what changed in it, answers it has no place for, and what was
//! sent for an earlier step.
//!
//! Knows nothing of single fields (see `fields`).

mod change;
mod notes;
mod rows;
mod sent_step;
mod unmatched_answers;

pub(super) use change::change_ui;
pub(super) use rows::{columns, form_ui};
pub(super) use sent_step::sent_page_ui;
pub(super) use unmatched_answers::unmatched_answers_ui;
