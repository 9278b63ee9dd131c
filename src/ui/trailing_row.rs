//! A row whose end is aligned to its right edge but laid out in reading order, so that Tab and a
//! screen reader go through it in that order.
//!
//! Knows nothing of what is in it.

use std::hash::Hash;

use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2, vec2};

use crate::words;

use super::theme::{Tokens, size};
use super::widgets::{Press, Weight};

/// Lays out a row of this size: its beginning, limited to the room the end leaves, then its end.
/// Both closures get `with`. The width of the end is remembered from the last frame; if it changed,
/// the frame is laid out again.
pub(super) fn trailing_row_ui<W: ?Sized, B, E>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    line: Vec2,
    with: &mut W,
    begin: impl FnOnce(&mut Ui, &mut W) -> B,
    end: impl FnOnce(&mut Ui, &mut W) -> E,
) -> (B, E) {
    let id = ui.scope_id().with(("end", salt));
    let seen: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let layout = Layout::left_to_right(Align::Center);
    let shown = ui.allocate_ui_with_layout(line, layout, |ui| {
        let whole = Rect::from_min_size(ui.max_rect().min, line);
        let middle = whole.right() - seen;
        let gap = if seen > 0.0 { ui.spacing().item_spacing.x } else { 0.0 };
        let first =
            Rect::from_min_max(whole.min, pos2((middle - gap).max(whole.left()), whole.bottom()));
        let mut first = ui.new_child(UiBuilder::new().max_rect(first).layout(layout));
        let start = begin(&mut first, with);
        let last = Rect::from_min_max(pos2(middle, whole.top()), whole.max);
        let mut last = ui.new_child(UiBuilder::new().max_rect(last).layout(layout));
        let ended = end(&mut last, with);
        let needed = last.min_rect().width();
        if (needed - seen).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, needed));
            ui.ctx().request_discard("trailing-row-width");
        }
        ui.expand_to_include_rect(whole.union(first.min_rect()));
        (start, ended)
    });
    shown.inner
}

/// Shows the button of a dialog that only shows something; returns true if it was pressed.
pub(super) fn close_ui(ui: &mut Ui, t: &Tokens) -> bool {
    buttons_ui(ui, "close", |ui| {
        Press::new(Weight::Secondary, words::text("action-close")).show(ui, t).clicked()
    })
}

/// Shows a row of buttons, aligned to the right edge.
pub(super) fn buttons_ui<R>(
    ui: &mut Ui,
    salt: impl Hash + std::fmt::Debug,
    buttons: impl FnOnce(&mut Ui) -> R,
) -> R {
    let line = vec2(ui.available_width(), size::CONTROL);
    trailing_row_ui(ui, salt, line, &mut (), |_, ()| (), |ui, ()| buttons(ui)).1
}
