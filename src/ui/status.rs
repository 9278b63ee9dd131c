//! The status: a bar at the bottom with the state and the next step, and a drawer with the rest.
//!
//! Knows nothing of the submission machine. It draws a snapshot, whose `can` says which buttons are
//! enabled.

mod announcement;
mod bar;
mod drawer;
mod files;
mod line;
mod next;
mod receipt;
mod rows;

pub(super) use announcement::announcement_ui;
pub(super) use bar::bar_ui;
pub(super) use drawer::{drawer_ui, follow, is_open};
