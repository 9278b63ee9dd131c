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

impl ChoiceField<'_> {
    /// Makes the searched drop-down of the choices.
    fn drop_down<'s>(
        &'s self,
        current: &'s str,
        placeholder: &'s str,
        clearable: bool,
    ) -> SearchDropDown<'s> {
        SearchDropDown {
            id: self.id,
            name: self.name,
            current,
            from: self.choices,
            field: self.field,
            placeholder,
            wrong: self.wrong,
            live: self.live,
            clearable,
        }
    }
}

/// Shows a field that is chosen.
pub(super) fn choice_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    control: &ChoiceField<'_>,
) -> Response {
    let is_short = !control.field.choices.is_empty() && control.field.choices.len() <= FEW;
    let in_sight = matches!(control.field.widget.as_str(), "radio" | "optionSwitch");
    match (&control.field.kind, is_short) {
        (Kind::List, true) => ticks_ui(ui, context, fields, control),
        (Kind::List, false) => several_ui(ui, context, fields, control),
        (_, true) if in_sight => radio_ui(ui, context, fields, control),
        (_, true) => short_ui(ui, fields, control),
        (_, false) => one_ui(ui, context, fields, control),
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
fn short_ui(ui: &mut Ui, fields: &mut Fields, control: &ChoiceField<'_>) -> Response {
    let key = &control.field.key;
    let choices =
        control.field.choices.iter().map(|choice| (choice.value.as_str(), choice.label.clone()));
    let width = ui.available_width().min(size::INPUT_MAX);
    let (mut response, picked) =
        drop_down_ui(ui, control.id, width, &line(fields, key), choices, control.live);
    take(fields, key, picked, &mut response);
    focus(&response, control);
    response
}

fn focus(response: &Response, control: &ChoiceField<'_>) {
    if control.takes_focus {
        response.request_focus();
    }
}

/// Shows many choices in a drop-down with a search.
fn one_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    control: &ChoiceField<'_>,
) -> Response {
    let (key, current) = (&control.field.key, line(fields, &control.field.key));
    let placeholder = if control.field.placeholder.is_empty() {
        words::text("window-choose")
    } else {
        words::shown_name(&control.field.placeholder)
    };
    let drop_down = control.drop_down(&current, &placeholder, !control.field.required());
    let (mut response, picked) = search_drop_down_ui(ui, &context.t, &drop_down);
    take(fields, key, picked, &mut response);
    focus(&response, control);
    response
}

/// Shows a few choices as radio buttons.
fn radio_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    control: &ChoiceField<'_>,
) -> Response {
    let (key, current) = (&control.field.key, line(fields, &control.field.key));
    let mut picked = None;
    ui.spacing_mut().interact_size.y = size::TARGET;
    let mut response = ui
        .vertical(|ui| {
            for (at, choice) in control.field.choices.iter().enumerate() {
                let label = words::shown_text(&choice.label);
                let button = ui.add_enabled(
                    control.live,
                    RadioButton::new(choice.value == current, label.as_str()),
                );
                if button.clicked() {
                    picked = Some(choice.value.clone());
                }
                one_of(ui, context, control, at, button, &label);
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
    control: &ChoiceField<'_>,
    at: usize,
    button: Response,
    label: &str,
) {
    widgets::ring(ui, &context.t, &button);
    if at == 0 {
        focus(&button, control);
    }
    button.accessible_name(words::text_with(
        "window-named",
        &[("label", label.into()), ("owner", control.name.into())],
    ));
}

/// Shows a few choices as check boxes.
fn ticks_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    control: &ChoiceField<'_>,
) -> Response {
    let key = &control.field.key;
    let mut items = items(fields, key);
    let mut changed = false;
    ui.spacing_mut().interact_size.y = size::TARGET;
    let mut response = ui
        .vertical(|ui| {
            for (at, choice) in control.field.choices.iter().enumerate() {
                let mut on = items.contains(&choice.value);
                let label = words::shown_text(&choice.label);
                let tick = ui.add_enabled(control.live, Checkbox::new(&mut on, label.as_str()));
                if tick.changed() {
                    changed = true;
                    items.retain(|item| item != &choice.value);
                    if on {
                        items.push(choice.value.clone());
                    }
                }
                one_of(ui, context, control, at, tick, &label);
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
    control: &ChoiceField<'_>,
) -> Response {
    let key = &control.field.key;
    let mut items = items(fields, key);
    let mut gone = None;
    if !items.is_empty() {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = egui::Vec2::splat(size::WITHIN);
            for (at, item) in items.iter().enumerate() {
                if chip_ui(ui, context, control, &control.choices.label(item)) {
                    gone = Some(at);
                }
            }
        });
    }
    let placeholder = words::text("field-add-choice");
    let drop_down = control.drop_down("", &placeholder, false);
    let (mut response, picked) = search_drop_down_ui(ui, &context.t, &drop_down);
    let is_new = picked.filter(|value| !value.is_empty() && !items.contains(value));
    if gone.is_some() || is_new.is_some() {
        if let Some(at) = gone {
            items.remove(at);
        }
        items.extend(is_new);
        put(fields, key, items);
        response.mark_changed();
    }
    focus(&response, control);
    response
}

/// Shows a chosen value; returns true if it was pressed, which removes it.
fn chip_ui(ui: &mut Ui, context: &ViewContext<'_>, control: &ChoiceField<'_>, label: &str) -> bool {
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
            ui.add_enabled(control.live, button)
        })
        .inner;
    widgets::ring(ui, &context.t, &response);
    let spoken = words::text_with(
        "field-remove-choice",
        &[("choice", label.into()), ("name", control.name.into())],
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
