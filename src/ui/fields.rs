//! One typed field: label above, hint under it, the input, and what is wrong under that.
//!
//! Must not know: documents (see `slot`). A field is complained about only after it was left, or after *Send*.

use std::hash::Hash;

use egui::{Align, Checkbox, ComboBox, Id, Response, Ui};

use crate::domain::draft::Draft;
use crate::domain::form::{Choice, Field, Kind};
use crate::domain::value::{Fields, Value};
use crate::words;

use super::cx::Cx;
use super::parts::{self, BoxLook};
use super::theme::fonts::strong;
use super::theme::{Tone, size};
use super::view::{self, field_place, fields_at_mut, named, owner_name};

/// A field and its place in a row of fields.
pub(super) struct Cell<'a> {
    pub field: &'a Field,
    /// Whether a field of the same row has a hint, so that the inputs stand on one line.
    pub hinted: bool,
}

/// What stands between a label and its input.
#[derive(Clone, Copy, Debug)]
pub(super) enum Hint<'a> {
    None,
    /// As much room as a hint takes.
    Room,
    Text(&'a str),
}

impl<'a> Hint<'a> {
    /// The text when there is one.
    pub(super) fn of(text: &'a str, room: bool) -> Self {
        match (text.is_empty(), room) {
            (false, _) => Self::Text(text),
            (true, true) => Self::Room,
            (true, false) => Self::None,
        }
    }
}

/// A field of the form.
pub(super) fn field_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &mut Draft, entity: Option<usize>, cell: &Cell<'_>) {
    let field = cell.field;
    let place = field_place(entity, &field.key);
    let wrong: Vec<String> = if cx.screen.is_judged(&place) {
        let found = view::one_each(cx.view.findings).into_iter().filter(|finding| finding.place == place);
        found.map(|finding| view::sentence(draft, finding)).collect()
    } else {
        Vec::new()
    };
    let name = named(&field.label, &owner_name(draft, entity));
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    if field.kind != Kind::Flag {
        label_ui(ui, cx, &field.label, field.required(), Hint::of(&field.hint, cell.hinted));
    }
    let note = if let Kind::Other(kind) = &field.kind {
        words::text_with("window-unknown-kind", &[("kind", words::shown(kind).into())])
    } else {
        String::new()
    };
    if !note.is_empty() {
        parts::hint(ui, &cx.t, &note);
    }
    let Some(fields) = fields_at_mut(draft, entity) else { return };
    let look = BoxLook { placeholder: &field.placeholder, wrong: !wrong.is_empty(), live: cx.view.editable(), ..BoxLook::default() };
    let response = input_ui(ui, cx, fields, &Input { field, id: Id::unique(("field", entity, &field.key)), look });
    let response = response.accessible_name(&name);
    if cx.screen.takes_focus(&place) {
        response.request_focus();
        response.scroll_to_me(Some(Align::Center));
    }
    if response.lost_focus() && fields.get(&field.key).is_some() {
        cx.screen.touched.insert(place);
    }
    let about = if wrong.is_empty() { field.hint.clone() } else { wrong.join(" ") };
    if !about.is_empty() {
        parts::describe(ui, response.id, &about);
    }
    for sentence in wrong {
        parts::note(ui, &cx.t, Tone::Danger, &sentence);
    }
}

/// The label, whether it must be filled in, and the hint.
pub(super) fn label_ui(ui: &mut Ui, cx: &Cx<'_>, label: &str, required: bool, hint: Hint<'_>) {
    parts::low_row(ui, |ui| {
        ui.spacing_mut().item_spacing.x = size::WITHIN;
        ui.label(strong(words::shown(label)));
        if required {
            parts::hint(ui, &cx.t, &words::text("window-required"));
        }
    });
    match hint {
        Hint::None => {}
        Hint::Room => {
            ui.label(egui::RichText::new(" ").size(size::HINT));
        }
        Hint::Text(text) => {
            parts::hint(ui, &cx.t, &words::shown(text));
        }
    }
}

struct Input<'a> {
    field: &'a Field,
    id: Id,
    look: BoxLook<'a>,
}

fn input_ui(ui: &mut Ui, cx: &Cx<'_>, fields: &mut Fields, input: &Input<'_>) -> Response {
    let (field, key) = (input.field, input.field.key.as_str());
    match (&field.kind, fields.get(key)) {
        (Kind::Flag, _) => flag_ui(ui, fields, key, &field.label, input.look.live),
        (Kind::List, _) if !field.choices.is_empty() => choices_ui(ui, fields, key, &field.choices, input.look.live),
        (Kind::List, _) => list_ui(ui, cx, fields, key, input.id, input.look),
        (Kind::Text, _) if !field.choices.is_empty() => choice_ui(ui, fields, key, &field.choices, input.id, input.look.live),
        (Kind::Number, _) => line_ui(ui, cx, fields, key, input.id, input.look, Value::typed_number),
        (Kind::Text | Kind::Date | Kind::File, _) => line_ui(ui, cx, fields, key, input.id, input.look, text_value),
        (Kind::Entity(_) | Kind::Note(_), value) => ui.label(words::shown(&value.map(Value::as_line).unwrap_or_default())),
        (Kind::Other(_), value) => match value.cloned() {
            Some(value) => value_ui(ui, cx, fields, key, &value, input.id, input.look),
            None => line_ui(ui, cx, fields, key, input.id, input.look, text_value),
        },
    }
}

/// A field the forms do not know, edited by the kind of value it holds.
pub(super) fn value_ui(ui: &mut Ui, cx: &Cx<'_>, fields: &mut Fields, key: &str, value: &Value, id: Id, look: BoxLook<'_>) -> Response {
    match value {
        Value::Flag(_) => flag_ui(ui, fields, key, &words::text("window-yes"), look.live),
        Value::List(_) => list_ui(ui, cx, fields, key, id, look),
        Value::Number(_) => kept_line_ui(ui, cx, fields, key, id, look, Value::typed_number),
        Value::Text(_) | Value::File(_) => kept_line_ui(ui, cx, fields, key, id, look, text_value),
        Value::Entries(_) | Value::Raw(_) => ui.label(words::shown(&value.as_line())),
    }
}

fn text_value(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A line whose field goes away when it is emptied: an empty box says nothing.
fn line_ui(ui: &mut Ui, cx: &Cx<'_>, fields: &mut Fields, key: &str, id: Id, look: BoxLook<'_>, read: fn(&str) -> Value) -> Response {
    let response = kept_line_ui(ui, cx, fields, key, id, look, read);
    if response.changed() && matches!(fields.get(key), Some(Value::Text(text)) if text.is_empty()) {
        fields.remove(key);
    }
    response
}

fn kept_line_ui(ui: &mut Ui, cx: &Cx<'_>, fields: &mut Fields, key: &str, id: Id, look: BoxLook<'_>, read: fn(&str) -> Value) -> Response {
    let mut text = fields.get(key).map(Value::as_line).unwrap_or_default();
    let response = parts::text_box(ui, &cx.t, id, &mut text, ui.available_width(), look);
    if response.changed() {
        fields.set(key, read(&text));
    }
    response
}

fn list_ui(ui: &mut Ui, cx: &Cx<'_>, fields: &mut Fields, key: &str, id: Id, look: BoxLook<'_>) -> Response {
    let mut text = fields.get(key).map(Value::as_line).unwrap_or_default();
    let look = BoxLook { lines: size::LINES, ..look };
    let response = parts::text_box(ui, &cx.t, id, &mut text, ui.available_width(), look);
    if response.changed() {
        let items = if text.is_empty() { Vec::new() } else { text.split('\n').map(str::to_owned).collect() };
        fields.set(key, Value::List(items));
    }
    parts::hint(ui, &cx.t, &words::text("window-one-a-line"));
    response
}

fn flag_ui(ui: &mut Ui, fields: &mut Fields, key: &str, label: &str, live: bool) -> Response {
    let mut flag = matches!(fields.get(key), Some(Value::Flag(true)));
    let response = ui.add_enabled(live, Checkbox::new(&mut flag, words::shown(label)));
    if response.changed() {
        fields.set(key, Value::Flag(flag));
    }
    response
}

fn choice_ui(ui: &mut Ui, fields: &mut Fields, key: &str, choices: &[Choice], id: Id, live: bool) -> Response {
    let current = fields.get(key).map(Value::as_line).unwrap_or_default();
    let chosen = pick_ui(
        ui,
        id,
        ui.available_width().min(size::INPUT_MAX),
        &current,
        choices.iter().map(|c| (c.value.as_str(), c.label.clone())),
        live,
    );
    if let Some(value) = chosen.1 {
        fields.set(key, Value::Text(value));
    }
    chosen.0
}

/// A box that opens a list of choices; answers what was picked.
pub(super) fn pick_ui<'c>(
    ui: &mut Ui,
    id: impl Hash + std::fmt::Debug,
    width: f32,
    current: &str,
    choices: impl Iterator<Item = (&'c str, String)>,
    live: bool,
) -> (Response, Option<String>) {
    let choices: Vec<(&str, String)> = choices.collect();
    let shown = choices.iter().find(|(value, _)| *value == current).map_or_else(|| words::shown(current), |(_, label)| words::shown(label));
    let shown = if shown.is_empty() { words::text("window-choose") } else { shown };
    let mut picked = None;
    let response = ui
        .add_enabled_ui(live, |ui| {
            ComboBox::from_id_salt(id).width(width).truncate().selected_text(shown).show_ui(ui, |ui| {
                for (value, label) in &choices {
                    if ui.selectable_label(*value == current, words::shown(label)).clicked() {
                        picked = Some((*value).to_owned());
                    }
                }
            })
        })
        .inner
        .response;
    (response, picked)
}

fn choices_ui(ui: &mut Ui, fields: &mut Fields, key: &str, choices: &[Choice], live: bool) -> Response {
    let mut items = match fields.get(key) {
        Some(Value::List(items)) => items.clone(),
        _ => Vec::new(),
    };
    let mut changed = false;
    let response = ui
        .vertical(|ui| {
            for choice in choices {
                let mut on = items.contains(&choice.value);
                if ui.add_enabled(live, Checkbox::new(&mut on, words::shown(&choice.label))).changed() {
                    changed = true;
                    items.retain(|item| item != &choice.value);
                    if on {
                        items.push(choice.value.clone());
                    }
                }
            }
        })
        .response;
    if changed {
        fields.set(key, Value::List(items));
    }
    response
}
