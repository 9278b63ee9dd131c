//! The card of a dialog, which is never larger than the window: the title and the buttons stay
//! visible, and the part between them scrolls. The parts that several dialogs have.
//!
//! Knows nothing of what is in it.

use egui::{Frame, Id, Modal, RadioButton, Response, ScrollArea, Stroke, Ui, Vec2};

use crate::words;

use super::context::ViewContext;
use super::intent::{Answer, Intent, PromptIntent};
use super::theme::{Tokens, inset, size};
use super::widgets::{self, Press, Weight};

/// Height of the row of buttons with the space above it.
const FOOT: f32 = size::CONTROL + 2.0 * size::FIELD;

/// Shows a card of this width and padding, limited to the window; returns true if it was closed
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
    let shown = Modal::new(id).frame(frame).backdrop_color(t.shade.veil).show(ui.ctx(), |ui| {
        let room = room(ui);
        ui.set_width(width.min(room.x));
        ui.set_max_height(room.y);
        ui.spacing_mut().item_spacing.y = size::LABEL;
        content(ui);
    });
    widgets::repaint_until_still(ui, shown.response.id, shown.response.rect);
    shown.should_close()
}

/// Returns the largest size of a card's content: the window without the card's padding and a margin
/// around it.
pub(super) fn room(ui: &Ui) -> Vec2 {
    ui.ctx().content_rect().size() - Vec2::splat(2.0 * (size::GROUP + size::LABEL))
}

/// Returns the height that is left for what scrolls, below the present content and above the
/// buttons.
pub(super) fn height_left(ui: &Ui) -> f32 {
    height_left_above(ui, FOOT)
}

/// Returns the height that is left above a foot of another height.
pub(super) fn height_left_above(ui: &Ui, foot: f32) -> f32 {
    (room(ui).y - ui.min_rect().height() - foot).max(size::CONTROL)
}

/// Shows the button that closes a question with the answer no; returns true if it was pressed.
pub(super) fn not_now_ui(ui: &mut Ui, context: &mut ViewContext<'_>) -> bool {
    let press = Press::new(Weight::Secondary, words::text("window-not-now"));
    let is_pressed = press.show(ui, &context.t).clicked();
    if is_pressed {
        context.say(Intent::Prompt(PromptIntent::Answer(Answer::No)));
    }
    is_pressed
}

/// Shows the scrolling part between a dialog's title and its buttons.
pub(super) fn body_ui<T>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> T) -> T {
    let height = height_left(ui);
    let scrolled = ScrollArea::vertical().id_salt("body").max_height(height).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui)
    });
    scrolled.inner
}

/// Shows a radio button whose name may be long: cut in the middle to this width, with the full text
/// as accessible name and on hover.
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
