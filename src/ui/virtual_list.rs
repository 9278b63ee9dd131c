//! Long lists of things of unlike heights: only those near what can be seen are laid out, the rest
//! is room of the height they had when they were last seen.
//!
//! Must not know: what is listed. What has the keyboard, or is to get it, is laid out wherever it
//! is.

use egui::{Id, Ui};

use super::theme::size;

/// A long list.
#[derive(Clone, Copy, Debug)]
pub(super) struct VirtualList {
    /// Names the list.
    pub id: Id,
    pub count: usize,
    /// How high a thing is taken for until it was seen, in points.
    pub guess: f32,
    /// So many are laid out whole, so that a screen reader gets everywhere at once.
    pub whole: usize,
    /// The one the keyboard is about to go to.
    pub wanted: Option<usize>,
}

/// What is remembered of a list.
#[derive(Clone, Debug, Default)]
struct Seen {
    heights: Vec<f32>,
    /// The thing that has the keyboard.
    focused: Option<usize>,
}

impl VirtualList {
    /// Lays out what is near what can be seen.
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
        // Room that is left out is added up: a widget for each of thousands would cost more than
        // what is seen.
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
