//! A field that is chosen: radio buttons or a drop-down for a few choices, a searched drop-down for
//! many, check boxes or a list of chips for several.
//!
//! Knows nothing of which form the choices come from.

use egui::{
    Button, Checkbox, CornerRadius, Id, RadioButton, Response, RichText, Stroke, TextWrapMode, Ui,
    vec2,
};
use egui_material_icons::icons::ICON_CLOSE;

use crate::domain::form::{Field, Kind};
use crate::domain::value::{Fields, Value};
use crate::words;

use super::choices::Choices;
use super::context::ViewContext;
use super::drop_down::drop_down_ui;
use super::search_drop_down::{SearchDropDown, search_drop_down_ui};
use super::theme::size;
use super::widgets;

/// The most choices that are shown without a search.
const FEW: usize = 8;

/// A field that is chosen, not typed.
#[derive(Debug)]
pub(super) struct ChoiceField<'a> {
    pub field: &'a Field,
    pub choices: Choices<'a>,
    pub id: Id,
    /// Accessible name.
    pub name: &'a str,
    pub live: bool,
    pub wrong: bool,
    /// True if the field gets the keyboard in this frame.
    pub takes_focus: bool,
}

/// Shows a field that is chosen.
pub(super) fn choice_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    chosen: &ChoiceField<'_>,
) -> Response {
    let is_short = !chosen.field.choices.is_empty() && chosen.field.choices.len() <= FEW;
    let in_sight = matches!(chosen.field.widget.as_str(), "radio" | "optionSwitch");
    match (&chosen.field.kind, is_short) {
        (Kind::List, true) => ticks_ui(ui, context, fields, chosen),
        (Kind::List, false) => several_ui(ui, context, fields, chosen),
        (_, true) if in_sight => radio_ui(ui, context, fields, chosen),
        (_, true) => short_ui(ui, fields, chosen),
        (_, false) => one_ui(ui, context, fields, chosen),
    }
}

fn line(fields: &Fields, key: &str) -> String {
    fields.get(key).map(Value::as_line).unwrap_or_default()
}

/// Sets the field to what was picked; an empty text removes it.
fn take(fields: &mut Fields, key: &str, picked: Option<String>, response: &mut Response) {
    let Some(value) = picked else { return };
    if value.is_empty() {
        fields.remove(key);
    } else {
        fields.set(key, Value::Text(value));
    }
    response.mark_changed();
}

/// Shows a few choices in a drop-down.
fn short_ui(ui: &mut Ui, fields: &mut Fields, chosen: &ChoiceField<'_>) -> Response {
    let key = &chosen.field.key;
    let choices =
        chosen.field.choices.iter().map(|choice| (choice.value.as_str(), choice.label.clone()));
    let width = ui.available_width().min(size::INPUT_MAX);
    let (mut response, picked) =
        drop_down_ui(ui, chosen.id, width, &line(fields, key), choices, chosen.live);
    take(fields, key, picked, &mut response);
    focus(&response, chosen);
    response
}

fn focus(response: &Response, chosen: &ChoiceField<'_>) {
    if chosen.takes_focus {
        response.request_focus();
    }
}

/// Shows many choices in a drop-down with a search.
fn one_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    chosen: &ChoiceField<'_>,
) -> Response {
    let (key, current) = (&chosen.field.key, line(fields, &chosen.field.key));
    let placeholder = if chosen.field.placeholder.is_empty() {
        words::text("window-choose")
    } else {
        words::shown_name(&chosen.field.placeholder)
    };
    let pick = SearchDropDown {
        id: chosen.id,
        name: chosen.name,
        current: &current,
        from: chosen.choices,
        field: chosen.field,
        placeholder: &placeholder,
        wrong: chosen.wrong,
        live: chosen.live,
        clearable: !chosen.field.required(),
    };
    let (mut response, picked) = search_drop_down_ui(ui, &context.t, &pick);
    take(fields, key, picked, &mut response);
    focus(&response, chosen);
    response
}

/// Shows a few choices as radio buttons.
fn radio_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    chosen: &ChoiceField<'_>,
) -> Response {
    let (key, current) = (&chosen.field.key, line(fields, &chosen.field.key));
    let mut picked = None;
    ui.spacing_mut().interact_size.y = size::TARGET;
    let mut response = ui
        .vertical(|ui| {
            for (at, choice) in chosen.field.choices.iter().enumerate() {
                let label = words::shown_text(&choice.label);
                let button = ui.add_enabled(
                    chosen.live,
                    RadioButton::new(choice.value == current, label.as_str()),
                );
                if button.clicked() {
                    picked = Some(choice.value.clone());
                }
                one_of(ui, context, chosen, at, button, &label);
            }
        })
        .response;
    take(fields, key, picked, &mut response);
    response
}

/// Gives a radio button or check box its name and focus ring; the first one gets the keyboard that
/// the field is to get.
fn one_of(
    ui: &Ui,
    context: &ViewContext<'_>,
    chosen: &ChoiceField<'_>,
    at: usize,
    button: Response,
    label: &str,
) {
    widgets::ring(ui, &context.t, &button);
    if at == 0 {
        focus(&button, chosen);
    }
    button.accessible_name(words::text_with(
        "window-named",
        &[("label", label.into()), ("owner", chosen.name.into())],
    ));
}

/// Shows a few choices as check boxes.
fn ticks_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    chosen: &ChoiceField<'_>,
) -> Response {
    let key = &chosen.field.key;
    let mut items = items(fields, key);
    let mut changed = false;
    ui.spacing_mut().interact_size.y = size::TARGET;
    let mut response = ui
        .vertical(|ui| {
            for (at, choice) in chosen.field.choices.iter().enumerate() {
                let mut on = items.contains(&choice.value);
                let label = words::shown_text(&choice.label);
                let tick = ui.add_enabled(chosen.live, Checkbox::new(&mut on, label.as_str()));
                if tick.changed() {
                    changed = true;
                    items.retain(|item| item != &choice.value);
                    if on {
                        items.push(choice.value.clone());
                    }
                }
                one_of(ui, context, chosen, at, tick, &label);
            }
        })
        .response;
    if changed {
        put(fields, key, items);
        response.mark_changed();
    }
    response
}

/// Shows the chosen values as chips, and a searched drop-down that adds one.
fn several_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    chosen: &ChoiceField<'_>,
) -> Response {
    let (key, from) = (&chosen.field.key, chosen.choices);
    let mut items = items(fields, key);
    let mut gone = None;
    if !items.is_empty() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(size::WITHIN);
            for (at, item) in items.iter().enumerate() {
                if chip_ui(ui, context, chosen, &from.label(item)) {
                    gone = Some(at);
                }
            }
        });
    }
    let placeholder = words::text("field-add-choice");
    let pick = SearchDropDown {
        id: chosen.id,
        name: chosen.name,
        current: "",
        from,
        field: chosen.field,
        placeholder: &placeholder,
        wrong: chosen.wrong,
        live: chosen.live,
        clearable: false,
    };
    let (mut response, picked) = search_drop_down_ui(ui, &context.t, &pick);
    let is_new = picked.filter(|value| !value.is_empty() && !items.contains(value));
    if gone.is_some() || is_new.is_some() {
        if let Some(at) = gone {
            items.remove(at);
        }
        items.extend(is_new);
        put(fields, key, items);
        response.mark_changed();
    }
    focus(&response, chosen);
    response
}

/// Shows a chosen value; returns true if it was pressed, which removes it.
fn chip_ui(ui: &mut Ui, context: &ViewContext<'_>, chosen: &ChoiceField<'_>, label: &str) -> bool {
    let close = ICON_CLOSE.rich_text().size(size::HINT).color(context.t.muted);
    let button = Button::new((RichText::new(label).color(context.t.text), close))
        .fill(context.t.sunken)
        .stroke(Stroke::NONE)
        .corner_radius(CornerRadius::same(u8::MAX))
        .wrap_mode(TextWrapMode::Extend)
        .min_size(vec2(0.0, size::TARGET));
    let response = ui
        .scope(|ui| {
            ui.spacing_mut().button_padding = vec2(size::CHIP_PAD, 0.0);
            ui.add_enabled(chosen.live, button)
        })
        .inner;
    widgets::ring(ui, &context.t, &response);
    let spoken = words::text_with(
        "field-remove-choice",
        &[("choice", label.into()), ("name", chosen.name.into())],
    );
    response.accessible_name(spoken).clicked()
}

fn items(fields: &Fields, key: &str) -> Vec<String> {
    match fields.get(key) {
        Some(Value::List(items)) => items.clone(),
        _ => Vec::new(),
    }
}

fn put(fields: &mut Fields, key: &str, items: Vec<String>) {
    if items.is_empty() {
        fields.remove(key);
    } else {
        fields.set(key, Value::List(items));
    }
}
