//! What is drawn around the widget that has the keyboard, and what keeps it in its place.
//!
//! Must not know: which widget that is.

use egui::{CornerRadius, Id, Rect, Response, Stroke, StrokeKind, Ui};

use super::super::theme::{Tokens, size};

/// Draws the focus ring around a widget that has the keyboard.
pub(crate) fn ring(ui: &Ui, t: &Tokens, response: &Response) {
    if response.has_focus() {
        let rect = response.rect.expand(size::RING_GAP);
        ui.painter().rect_stroke(
            rect,
            CornerRadius::same(size::RADIUS),
            Stroke::new(size::RING, t.accent),
            StrokeKind::Outside,
        );
    }
}

/// Draws the focus ring inside a widget whose outside is cut off, while it has the keyboard.
pub(crate) fn inner_ring(ui: &Ui, t: &Tokens, response: &Response) {
    if response.has_focus() {
        let stroke = Stroke::new(size::RING, t.accent);
        ui.painter().rect_stroke(
            response.rect.shrink(size::LINE),
            CornerRadius::same(size::RADIUS),
            stroke,
            StrokeKind::Inside,
        );
    }
}

/// Draws what floats until it rests: where it stands follows from how large it was, and what is
/// pressed before would not be where it is seen.
pub(crate) fn repaint_until_still(ui: &Ui, id: Id, rect: Rect) {
    let kept = id.with("rect");
    if ui.data(|data| data.get_temp(kept)) != Some(rect) {
        ui.data_mut(|data| data.insert_temp(kept, rect));
        ui.ctx().request_repaint();
    }
}
