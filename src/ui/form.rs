//! The pages of a form: its fields, what changed in it, answers it has no place for, and what was
//! sent for an earlier step.

mod aside;
mod change;
mod notes;
mod rows;
mod sent;

pub(super) use aside::aside_ui;
pub(super) use change::change_ui;
pub(super) use rows::{columns, form_ui};
pub(super) use sent::sent_page_ui;
