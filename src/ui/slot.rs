//! A slot: the place of one document, with all of its state visible without hovering.
//!
//! Knows nothing of how a document is read or sent.

mod card;
mod drop;
mod empty;
mod filled;
mod menu;
mod model;
mod replace;

pub(super) use card::slot_ui;
pub(super) use model::Slot;
pub(super) use replace::{needs_person, replace_ui};
