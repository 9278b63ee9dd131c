//! The vault as the window knows it: opening it, the cases it lists, and those that are recovered.
//!
//! Knows nothing of the open case, or of how cases are stored.

mod cases;
mod handover;
mod list;
mod listing;
mod opening;
mod recovery;
mod state;
mod vault;

pub(super) use handover::Handover;
pub(super) use list::ReturnTo;
pub(super) use opening::list_newest;
pub(super) use state::Library;

#[cfg(test)]
mod tests;
