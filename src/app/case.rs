//! The open case, part by part: its answers, its documents, what was found in it, how it is saved
//! and sent.
//!
//! Knows nothing of the list of cases, or of the window.

mod arrange;
mod assign;
mod destination;
mod difference;
mod documents;
mod edits;
mod held;
mod history;
mod naming;
mod open;
mod paths;
mod reading;
mod save;
mod sending;
mod session;
mod slots;
mod tray;
mod undo;
mod verdict;

pub(super) use destination::Link;
pub(super) use open::OpenCase;
pub(super) use paths::{path_text, paths_for, paths_from};
pub(super) use save::sound;
pub(super) use sending::{completed, unsent};
pub(super) use session::{NextStep, Session, Starting, prefill, readable};
