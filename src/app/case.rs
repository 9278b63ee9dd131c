//! The open case, part by part: its answers, its documents, what was found in it, how it is saved
//! and sent.
//!
//! Knows nothing of the list of cases, or of the window.

mod arrange;
mod assign;
mod autosave;
mod connecting;
mod destination;
mod difference;
mod documents;
mod edits;
mod export;
mod fetching;
mod file;
#[cfg(test)]
mod fixtures;
mod history;
mod in_memory;
mod naming;
mod newcomers;
mod onboarding;
mod open;
mod paths;
mod reading;
mod replacing;
mod save;
mod sending;
mod session;
mod slots;
mod steps;
mod submit;
mod tray;
mod undo;
mod verdict;

pub(super) use destination::{Link, Rehearsal};
pub(super) use export::tell_receipt_written;
pub(super) use open::OpenCase;
pub(super) use replacing::Known;
pub(super) use save::question_before_close;
pub(super) use sending::unsent;
