//! The content of an empty slot: its label, its hint, and the button that chooses a file.
//!
//! Knows nothing of how a file is opened or read.

use egui::{Align, Layout, Ui, vec2};

use crate::domain::form::Field;
use crate::words;

use super::super::context::ViewContext;
use super::super::fields::{self, Hint};
use super::super::intent::{DocumentEdit, EditIntent, Intent};
use super::super::theme::{Tone, size};
use super::super::widgets::{self, Press, Weight};
use super::model::{Slot, State};

/// Shows the row of an empty slot; returns the height that it needs. The button is its only stop for
/// Tab.
pub(crate) fn empty_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    slot: &Slot<'_>,
    name: &str,
    state: Option<&State>,
) -> f32 {
    let choose = words::text("window-choose-file");
    let button = widgets::text_width(ui, &choose, size::BODY) + size::ROW_PAD * 2.0 + size::LABEL;
    // The text is in the middle of the row, so its height is needed first.
    let kept = ui.scope_id().with("text-height");
    let seen: f32 = ui.data(|data| data.get_temp(kept)).unwrap_or_default();
    let height = (seen + size::ROW_PAD * 2.0).max(size::SLOT_EMPTY);
    let row = vec2(ui.available_width(), height.max(slot.least_height));
    ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
        ui.set_min_height(row.y);
        ui.spacing_mut().item_spacing.x = size::LABEL;
        ui.add_space(size::ROW_PAD);
        let text = (ui.available_width() - button - size::ROW_PAD - size::LABEL).max(size::ROW);
        let shown =
            ui.allocate_ui_with_layout(vec2(text, seen), Layout::top_down(Align::Min), |ui| {
                ui.set_width(text);
                text_ui(ui, context, slot, state);
                ui.min_rect().height()
            });
        if (shown.inner - seen).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(kept, shown.inner));
            ui.ctx().request_discard("slot-text-height");
        }
        choose_ui(ui, context, slot, (&choose, name));
    });
    height
}

fn text_ui(ui: &mut Ui, context: &ViewContext<'_>, slot: &Slot<'_>, state: Option<&State>) {
    ui.spacing_mut().item_spacing.y = size::WITHIN / 2.0;
    let is_optional = slot.field.is_some_and(|field| !field.required());
    fields::label_ui(ui, &context.t, slot.label(), is_optional, Hint::None);
    let below = if slot.lit(context) { drop_words(slot.field) } else { hint(slot.field) };
    if !below.is_empty() {
        widgets::hint(ui, &context.t, &below);
    }
    if let Some(state) = state.filter(|state| state.tone == Tone::Danger) {
        widgets::note_with(ui, state.icon, context.t.ink(state.tone), &state.words);
    }
}

fn choose_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    slot: &Slot<'_>,
    (choose, name): (&str, &str),
) {
    let spoken = words::text_with("window-choose-file-for", &[("slot", name.into())]);
    let press = Press::new(Weight::Secondary, choose)
        .named(spoken)
        .live(context.view.editable(), words::text("window-locked"));
    let response = press.show(ui, &context.t);
    if response.clicked() {
        context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Choose(slot.key.clone()))));
    }
    if response.clicked() || (response.has_focus() && context.drops.has_pasted()) {
        context.screen.keyboard.slot = Some((slot.key.clone(), response.id));
    }
    if response.has_focus() {
        slot.take_pasted(context);
    }
    if slot.focus {
        response.request_focus();
    }
}

/// Returns the form's hint, else the kinds of files that the slot accepts.
fn hint(field: Option<&Field>) -> String {
    match field {
        Some(field) if !field.hint.is_empty() => words::shown_text(&field.hint),
        Some(field) => words::kinds(&field.accept),
        None => String::new(),
    }
}

/// Returns the hint while a file is dragged over the window.
fn drop_words(field: Option<&Field>) -> String {
    match field.filter(|field| !field.accept.is_empty()) {
        None => words::text("window-slot-drop"),
        Some(field) => words::text_with(
            "window-slot-drop-kinds",
            &[("kinds", words::kinds(&field.accept).into())],
        ),
    }
}
