//! The card of everything that stands over the window, which is never larger than the window.
//!
//! Must not know: what is in it. Its title and its buttons stay in sight; what is between them
//! scrolls where room is short.

use egui::{Frame, Id, Modal, RadioButton, Response, ScrollArea, Stroke, Ui, Vec2};

use super::theme::{Tokens, inset, size};
use super::widgets;

/// Room for the buttons below what scrolls, with the space above them.
const FOOT: f32 = size::CONTROL + 2.0 * size::FIELD;

/// A card of this width and padding, as far as the window has room; answers whether it was closed
/// without an answer.
pub(super) fn dialog_ui(
    ui: &Ui,
    t: &Tokens,
    id: Id,
    (width, padding): (f32, f32),
    content: impl FnOnce(&mut Ui),
) -> bool {
    let frame = Frame::window(ui.style())
        .inner_margin(inset(padding, padding))
        .stroke(Stroke::new(size::LINE, t.hairline));
    let shown = Modal::new(id).frame(frame).backdrop_color(t.veil).show(ui.ctx(), |ui| {
        let room = room(ui);
        ui.set_width(width.min(room.x));
        ui.set_max_height(room.y);
        ui.spacing_mut().item_spacing.y = size::LABEL;
        content(ui);
    });
    widgets::repaint_until_still(ui, shown.response.id, shown.response.rect);
    shown.should_close()
}

/// The most a card's content may take: the window without the card's padding and a strip around it.
pub(super) fn room(ui: &Ui) -> Vec2 {
    ui.ctx().content_rect().size() - Vec2::splat(2.0 * (size::GROUP + size::LABEL))
}

/// How high what scrolls may be, below what stands in the card already and above its buttons.
pub(super) fn height_left(ui: &Ui) -> f32 {
    height_left_above(ui, FOOT)
}

/// The same, above something else than a row of buttons.
pub(super) fn height_left_above(ui: &Ui, foot: f32) -> f32 {
    (room(ui).y - ui.min_rect().height() - foot).max(size::CONTROL)
}

/// What stands between a dialog's title and its buttons.
pub(super) fn body_ui<T>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> T) -> T {
    let height = height_left(ui);
    let scrolled = ScrollArea::vertical().id_salt("body").max_height(height).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui)
    });
    scrolled.inner
}

/// One of several names, which may be long: cut in its middle to this width, said and shown on
/// hover in full.
pub(super) fn option_ui(
    ui: &mut Ui,
    t: &Tokens,
    name: &str,
    (live, chosen): (bool, bool),
    width: f32,
) -> Response {
    let mark = ui.spacing().icon_width + ui.spacing().icon_spacing;
    let cut = widgets::middle_cut(ui, name, size::BODY, width - mark);
    let is_cut = cut != name;
    let response = ui.add_enabled(live, RadioButton::new(chosen, cut));
    widgets::ring(ui, t, &response);
    let response = response.accessible_name(name);
    if is_cut { response.on_hover_text(name) } else { response }
}
