//! A slot: the place of one document, with everything that can be true of it visible without
//! hovering.

mod card;
mod content;
mod drop;
mod model;
mod replace;

pub(super) use card::slot_ui;
pub(super) use model::Slot;
pub(super) use replace::{needs_person, replace_ui};
