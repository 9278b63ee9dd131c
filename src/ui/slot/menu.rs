//! The menu of a filled slot, opened by its button, the second mouse button, or a key.
//!
//! Knows nothing of what follows when an item is pressed.

use egui::{
    Button, Key, Modifiers, Popup, Rect, Response, Sense, SetOpenCommand, Ui, UiBuilder, pos2, vec2,
};
use egui_material_icons::icons::ICON_MORE_HORIZ;

use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{DocumentEdit, DocumentIntent, EditIntent, Intent};
use super::super::theme::size;
use super::model::Slot;

/// Shows the button and its menu. The button is no stop for Tab: the card has the menu's keys.
pub(crate) fn menu_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    slot: &Slot<'_>,
    name: &str,
    (card, rect): (&Response, Rect),
) {
    if !context.view.editable() {
        return;
    }
    let more = button_ui(ui, rect, name);
    let keys = [(Modifiers::SHIFT, Key::F10), (Modifiers::NONE, Key::Menu)];
    let is_key = card.has_focus()
        && ui.input_mut(|input| keys.into_iter().any(|(with, key)| input.consume_key(with, key)));
    let enters = more.id.with("enters");
    if is_key {
        ui.data_mut(|data| data.insert_temp(enters, true));
    }
    let command = if more.clicked() {
        Some(SetOpenCommand::Toggle)
    } else {
        (is_key || card.secondary_clicked()).then_some(SetOpenCommand::Bool(true))
    };
    let menu = Popup::menu(&more).open_memory(command).anchor_widget(card.id);
    let shown = menu.show(|ui| items_ui(ui, context, slot, name, enters));
    if shown.is_some_and(|shown| shown.response.should_close() && !shown.inner) {
        card.request_focus();
    }
}

fn button_ui(ui: &mut Ui, card: Rect, name: &str) -> Response {
    let corner = pos2(card.right() - size::LABEL - size::TARGET, card.top() + size::LABEL);
    let place = Rect::from_min_size(corner, egui::Vec2::splat(size::TARGET));
    let mut ui = ui.new_child(UiBuilder::new().max_rect(place));
    ui.spacing_mut().button_padding = egui::Vec2::ZERO;
    let button = Button::new(ICON_MORE_HORIZ.rich_text().size(size::ICON))
        .frame_when_inactive(false)
        .min_size(egui::Vec2::splat(size::TARGET))
        .sense(Sense::CLICK);
    let response = ui.add(button).on_hover_text(words::text("window-slot-menu"));
    response.accessible_name(words::text_with("window-more-for", &[("slot", name.into())]))
}

/// Shows the items; returns true if one was pressed.
fn items_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    slot: &Slot<'_>,
    name: &str,
    enters: egui::Id,
) -> bool {
    let item = |ui: &mut Ui, id: &str, spoken: &str| {
        let words = words::text(id);
        let spoken = words::text_with(spoken, &[("slot", name.into())]);
        let button = Button::new(words)
            .frame_when_inactive(false)
            .min_size(vec2(size::SHORT_INPUT, size::CONTROL));
        ui.add(button).accessible_name(spoken)
    };
    let replace = item(ui, "window-replace", "window-replace-for");
    if ui.data(|data| data.get_temp(enters)).unwrap_or(false) {
        // The first pass of a menu only measures it.
        replace.request_focus();
        if replace.has_focus() {
            ui.data_mut(|data| data.remove::<bool>(enters));
        }
        ui.ctx().request_repaint();
    }
    let (other_place, out) = (
        item(ui, "preview-move", "preview-move-for"),
        item(ui, "window-remove-file", "window-remove-file-for"),
    );
    let is_pressed = replace.clicked() || other_place.clicked() || out.clicked();
    if replace.clicked() {
        context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Choose(slot.key.clone()))));
    } else if other_place.clicked() {
        context.say(Intent::Document(DocumentIntent::AskMove(slot.key.clone())));
    } else if out.clicked() {
        slot.detach(context);
    }
    if is_pressed {
        ui.close();
    }
    is_pressed
}
