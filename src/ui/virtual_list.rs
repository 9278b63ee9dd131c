//! A long list of items of different heights: only those near the visible part are laid out, and
//! the rest is space of the height they last had.
//!
//! Knows nothing of what is listed. The crate `egui_virtual_list` 0.13 (MIT, egui 0.37) was
//! considered and is not used: it lays out one contiguous range, so that an item outside of it that
//! has the keyboard, or is about to get it, would not exist; a screen reader reaches only that
//! range, as the list can't be laid out whole up to a number of items; items that were not laid out
//! yet are reached only by laying out all before them (1,000 in a frame), and a change of the width
//! starts again from the first; and its state is a value of the caller that reads the clock and
//! hides the list for 100 ms after a resize, while a list here is kept in egui's memory under its
//! id.

use egui::{Id, Ui};

use super::theme::size;

/// A long list.
#[derive(Clone, Copy, Debug)]
pub(super) struct VirtualList {
    /// Name of the list.
    pub id: Id,
    pub count: usize,
    /// Assumed height of an item that was not drawn yet, in points.
    pub guess: f32,
    /// Up to so many items all are laid out, so that a screen reader reaches each of them.
    pub whole: usize,
    /// The item that is about to get the keyboard.
    pub wanted: Option<usize>,
}

/// The state of a list between two frames.
#[derive(Clone, Debug, Default)]
struct Seen {
    heights: Vec<f32>,
    /// The item that has the keyboard.
    focused: Option<usize>,
}

impl VirtualList {
    /// Lays out the items near the visible part, the one that has the keyboard, and the one that is
    /// about to get it.
    pub(super) fn show(self, ui: &mut Ui, mut each: impl FnMut(&mut Ui, usize)) {
        let is_long = self.count > self.whole;
        let mut seen: Seen = if is_long {
            ui.data_mut(|data| data.remove_temp(self.id)).unwrap_or_default()
        } else {
            Seen::default()
        };
        seen.heights.resize(if is_long { self.count } else { 0 }, self.guess);
        let focused = seen.focused.take();
        let near = ui.clip_rect().expand(size::NEAR);
        let start = ui.cursor().top();
        // Skipped heights are added up: a spacer for each of thousands of items would cost more
        // than the visible ones.
        let (mut top, mut left_out) = (start, 0.0);
        for at in 0..self.count {
            let height = seen.heights.get(at).copied().unwrap_or(self.guess);
            let is_far = top + left_out + height < near.top() || top + left_out > near.bottom();
            if is_long && is_far && self.wanted != Some(at) && focused != Some(at) {
                left_out += height;
                continue;
            }
            if left_out > 0.0 {
                ui.add_space(left_out);
            }
            let before = ui.cursor().top();
            each(ui, at);
            (top, left_out) = (ui.cursor().top(), 0.0);
            if is_long {
                seen.heights[at] = top - before;
                let holds =
                    ui.memory(egui::Memory::focused).and_then(|id| ui.ctx().read_response(id));
                if holds.is_some_and(|holds| {
                    (before..top).contains(&holds.rect.center().y)
                        && ui.max_rect().x_range().contains(holds.rect.center().x)
                }) {
                    seen.focused = Some(at);
                }
            }
        }
        if left_out > 0.0 {
            ui.add_space(left_out);
        }
        if is_long {
            ui.data_mut(|data| data.insert_temp(self.id, seen));
        }
    }
}
