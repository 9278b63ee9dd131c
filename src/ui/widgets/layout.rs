//! Rows, grids, lines and bars.
//!
//! Knows nothing of what is laid out.

use egui::{Layout, Sense, Stroke, Ui, vec2};

use super::super::theme::{Tokens, Tone, size};

/// Returns true if the window has little room for its text, because it is small or the text is
/// large.
pub(crate) fn is_tight(ui: &Ui) -> bool {
    ui.ctx().content_rect().width() < size::TIGHT
}

/// Draws a line across.
pub(crate) fn hairline(ui: &mut Ui, t: &Tokens) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::LINE), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(size::LINE, t.hairline));
}

/// Shows a progress bar; `share` is from 0 to 1.
pub(crate) fn bar(ui: &mut Ui, t: &Tokens, share: f32, tone: Tone) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), size::BAR), Sense::hover());
    paint_bar(ui, t, rect, share, tone);
}

/// Draws a progress bar in a given area; `share` is from 0 to 1.
pub(crate) fn paint_bar(ui: &Ui, t: &Tokens, rect: egui::Rect, share: f32, tone: Tone) {
    let painter = ui.painter();
    painter.rect_filled(rect, size::BAR / 2.0, t.sunken);
    let mut done = rect;
    done.set_width(rect.width() * share.clamp(0.0, 1.0));
    painter.rect_filled(done, size::BAR / 2.0, t.ink(tone));
}

/// Returns a part of a whole, from 0 to 1.
#[expect(clippy::cast_precision_loss, reason = "a bar is at most some thousand points wide")]
pub(crate) fn share(part: u64, whole: u64) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

/// Returns the width of a cell of a [`grid`].
pub(crate) fn column_width(ui: &Ui, columns: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "one or two columns")]
    let count = columns.max(1) as f32;
    ((ui.available_width() - size::FIELD * (count - 1.0)) / count).floor().min(size::INPUT_MAX)
}

/// Lays out cells of equal width, `columns` in a row, aligned at their tops.
pub(crate) fn grid<T>(
    ui: &mut Ui,
    columns: usize,
    items: impl IntoIterator<Item = T>,
    mut cell: impl FnMut(&mut Ui, T),
) {
    let width = column_width(ui, columns);
    let mut items = items.into_iter().peekable();
    while items.peek().is_some() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = size::FIELD;
            for item in items.by_ref().take(columns.max(1)) {
                ui.allocate_ui_with_layout(
                    vec2(width, 0.0),
                    Layout::top_down(egui::Align::Min),
                    |ui| {
                        ui.set_width(width);
                        ui.spacing_mut().item_spacing.x = size::LABEL;
                        cell(ui, item);
                    },
                );
            }
        });
        ui.add_space(size::FIELD - size::LABEL);
    }
}
