//! The focus ring, and repainting of a floating card until it is in its place.
//!
//! Does not depend on which widget has the keyboard.

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

/// Draws the focus ring inside a widget that has the keyboard, where it would be clipped outside.
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

/// Repaints until a floating card is in its place: its position follows from its size in the frame
/// before, and a press would miss what is drawn elsewhere.
pub(crate) fn repaint_until_still(ui: &Ui, id: Id, rect: Rect) {
    let kept = id.with("rect");
    if ui.data(|data| data.get_temp(kept)) != Some(rect) {
        ui.data_mut(|data| data.insert_temp(kept, rect));
        ui.ctx().request_repaint();
    }
}
