//! Pictures of empty pages, made of our own shapes.
//!
//! Knows nothing of the page.

use egui::{Align2, CornerRadius, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, vec2};
use egui_material_icons::icons::{ICON_APARTMENT, ICON_CHECK, ICON_PERSON};

use super::theme::{Tokens, size};

/// Shows a stack of cases: cards with a line for the title and one for the state, the foremost with
/// a company and a person. A screen reader passes over it.
pub(super) fn cases_ui(ui: &mut Ui, t: &Tokens) {
    let (whole, _) = ui.allocate_exact_size(size::PICTURE.into(), Sense::hover());
    let card = vec2(whole.width() - 2.0 * size::FIELD, whole.height() - 2.0 * size::FIELD);
    for behind in [2.0, 1.0] {
        let inset = vec2(behind * size::LABEL, -behind * size::LABEL);
        let at = whole.left_bottom() - vec2(-size::FIELD, card.y) + vec2(0.0, inset.y);
        let rect = Rect::from_min_size(at, card).shrink2(vec2(inset.x, 0.0));
        paint_card(ui, t, rect);
    }
    let front = Rect::from_min_size(whole.left_bottom() - vec2(-size::FIELD, card.y), card);
    paint_card(ui, t, front);
    let left = front.left() + size::FIELD;
    let icons = [(ICON_APARTMENT, size::FIELD), (ICON_PERSON, size::FIELD + size::CONTROL)];
    for (icon, down) in icons {
        let at = Pos2::new(left, front.top() + down + size::LABEL);
        let glyph = egui::FontId::new(size::ICON, icon.font_family());
        ui.painter().text(at, Align2::LEFT_CENTER, icon.codepoint, glyph, t.muted);
        line(ui, at + vec2(size::GROUP + size::WITHIN, 0.0), card.x * 0.4, t.hairline);
    }
    let mark = front.right_top() + vec2(-size::GROUP, size::GROUP);
    ui.painter().circle_filled(mark, size::BAR_PAD + size::WITHIN, t.soft.accent);
    let glyph = egui::FontId::new(size::BODY, ICON_CHECK.font_family());
    ui.painter().text(mark, Align2::CENTER_CENTER, ICON_CHECK.codepoint, glyph, t.accent);
}

fn paint_card(ui: &Ui, t: &Tokens, rect: Rect) {
    let radius = CornerRadius::same(size::RADIUS_CARD);
    ui.painter().rect_filled(rect, radius, t.surface);
    let stroke = Stroke::new(size::LINE, t.outline);
    ui.painter().rect_stroke(rect, radius, stroke, StrokeKind::Inside);
}

fn line(ui: &Ui, from: Pos2, width: f32, color: egui::Color32) {
    let bar = Rect::from_min_size(from - vec2(0.0, size::BAR), vec2(width, 2.0 * size::BAR));
    ui.painter().rect_filled(bar, size::BAR, color);
}
