//! The small widgets that every pane is made of.
//!
//! Does not depend on what they are used for. Colours and sizes come from the theme, texts from the
//! caller.

mod accessibility;
mod button;
mod cut;
mod focus;
mod layout;
mod text;
mod text_box;

pub(super) use accessibility::{announce, describe, mark_invalid, name_dialog, set_full_text};
pub(super) use button::{Press, Weight, flush, link};
pub(super) use cut::{end_cut, middle_cut, text_width};
pub(super) use focus::{inner_ring, repaint_until_still, ring};
pub(super) use layout::{bar, column_width, grid, hairline, is_tight, paint_bar, share};
pub(super) use text::{
    group_heading, hint, hint_room, icon, landmark, note, note_with, pill, section, title,
    tone_icon,
};
pub(super) use text_box::{
    BoxLook, has_own_undo, is_entered, keep_own_undo, take_keyboard, text_box,
};
