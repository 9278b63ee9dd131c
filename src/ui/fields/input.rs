//! The input of a field, by the field's kind; for a field the forms do not know, by the kind of its
//! value.
//!
//! Knows nothing of labels and findings.

use egui::{Checkbox, Id, Response, Ui};

use crate::domain::form::{self, Field, Kind};
use crate::domain::value::{Fields, Value};
use crate::words;

use super::super::choices::Choices;
use super::super::context::ViewContext;
use super::super::theme::size;
use super::super::widgets::{self, BoxLook};
use super::super::{choice_field, day, keys, number};

/// A field whose input is shown.
pub(crate) struct Input<'a> {
    pub field: &'a Field,
    pub id: Id,
    pub look: BoxLook<'a>,
    /// Accessible name.
    pub name: &'a str,
    /// True if the input gets the keyboard in this frame.
    pub takes_focus: bool,
}

/// Length limit, in characters, from which on a text gets a box of several lines.
const LONG_TEXT: usize = 400;

/// Shows the input of a field: a choice, or a box by the field's kind.
pub(crate) fn input_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    fields: &mut Fields,
    input: &Input<'_>,
) -> Response {
    if matches!(input.field.kind, Kind::Text | Kind::List)
        && let Some(choices) = Choices::of(input.field)
    {
        let (live, wrong, takes_focus) = (input.look.live, input.look.wrong, input.takes_focus);
        let choice = choice_field::ChoiceField {
            field: input.field,
            choices,
            id: input.id,
            name: input.name,
            live,
            wrong,
            takes_focus,
        };
        return choice_field::choice_ui(ui, context, fields, &choice);
    }
    let response = typed_ui(ui, context, fields, input);
    if input.takes_focus {
        response.request_focus();
    }
    response
}

fn typed_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    fields: &mut Fields,
    input: &Input<'_>,
) -> Response {
    let (field, key) = (input.field, input.field.key.as_str());
    let look =
        BoxLook { suffix: field.attributes.currency.as_deref().unwrap_or_default(), ..input.look };
    match (&field.kind, fields.get(key)) {
        (Kind::Flag, _) => flag_ui(ui, fields, key, &words::shown_text(&field.label), look.live),
        (Kind::Date, _) => {
            let (first, last) = (field.attributes.min_date, field.attributes.max_date);
            day::day_ui(
                ui,
                context,
                fields,
                &day::Day { key, name: input.name, id: input.id, look, first, last },
            )
        }
        (Kind::List, _) => list_ui(ui, context, fields, key, input.id, look),
        (Kind::Number, _) => number_line_ui(ui, context, fields, key, input.id, look),
        (Kind::Text, _) if is_long_text(field) => line_ui(
            ui,
            context,
            fields,
            key,
            input.id,
            BoxLook { lines: size::LINES, ..look },
            text_value,
        ),
        (Kind::Text | Kind::File | Kind::Entity(_) | Kind::Note(_), _) => {
            line_ui(ui, context, fields, key, input.id, look, text_value)
        }
        (Kind::Other(_), value) => match value.cloned() {
            Some(value) => value_ui(ui, context, fields, key, &value, input.id, look),
            None => line_ui(ui, context, fields, key, input.id, look, text_value),
        },
    }
}

/// Returns true if a text is likely to be longer than a line.
pub(crate) fn is_long_text(field: &Field) -> bool {
    let may_be_long =
        field.max_length.is_some_and(|most| most >= LONG_TEXT) && field.widget == "input";
    field.kind == Kind::Text && (field.attributes.input == form::Input::LongText || may_be_long)
}

/// Shows a field the forms do not know, by the kind of its value.
pub(crate) fn value_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    fields: &mut Fields,
    key: &str,
    value: &Value,
    id: Id,
    look: BoxLook<'_>,
) -> Response {
    match value {
        Value::Flag(_) => flag_ui(ui, fields, key, &words::text("window-yes"), look.live),
        Value::List(_) => list_ui(ui, context, fields, key, id, look),
        Value::Number(_) => number_line_ui(ui, context, fields, key, id, look),
        Value::Text(_) | Value::File(_) => {
            kept_line_ui(ui, context, fields, key, id, look, text_value)
        }
        Value::Entries(_) | Value::Raw(_) => raw_ui(ui, context, value, id, look),
    }
}

/// Shows a value of a kind this version does not know, read-only.
fn raw_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    value: &Value,
    id: Id,
    look: BoxLook<'_>,
) -> Response {
    let mut text = words::shown_text(&value.as_line());
    let look = BoxLook { lines: size::LINES, live: false, ..look };
    let response = widgets::text_box(ui, &context.t, id, &mut text, ui.available_width(), look);
    widgets::hint(ui, &context.t, &words::text("field-raw"));
    response
}

fn text_value(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// Shows a text box whose field is removed when it is emptied.
fn line_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    key: &str,
    id: Id,
    look: BoxLook<'_>,
    read: fn(&str) -> Value,
) -> Response {
    let response = kept_line_ui(ui, context, fields, key, id, look, read);
    if response.changed() && matches!(fields.get(key), Some(Value::Text(text)) if text.is_empty()) {
        fields.remove(key);
    }
    response
}

fn kept_line_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    key: &str,
    id: Id,
    look: BoxLook<'_>,
    read: fn(&str) -> Value,
) -> Response {
    let mut text = fields.get(key).map(Value::as_line).unwrap_or_default();
    let is_line = look.lines <= 1;
    let response = widgets::text_box(ui, &context.t, id, &mut text, ui.available_width(), look);
    if is_line {
        keys::enter_goes_on(ui, &response);
    }
    if response.changed() {
        fields.set(key, read(&text));
    }
    response
}

/// Shows a number box whose field is removed when it is emptied.
fn number_line_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    fields: &mut Fields,
    key: &str,
    id: Id,
    look: BoxLook<'_>,
) -> Response {
    let width = ui.available_width();
    let (response, typed) = number::number_ui(ui, context, id, fields.get(key), width, look);
    match typed {
        Some(text) if text.is_empty() => drop(fields.remove(key)),
        Some(text) => fields.set(key, words::typed_number(&text)),
        None => {}
    }
    response
}

fn list_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    key: &str,
    id: Id,
    look: BoxLook<'_>,
) -> Response {
    let mut text = fields.get(key).map(Value::as_line).unwrap_or_default();
    let look = BoxLook { lines: size::LINES, ..look };
    let response = widgets::text_box(ui, &context.t, id, &mut text, ui.available_width(), look);
    if response.changed() {
        let items = if text.is_empty() {
            Vec::new()
        } else {
            text.split('\n').map(str::to_owned).collect()
        };
        fields.set(key, Value::List(items));
    }
    widgets::hint(ui, &context.t, &words::text("window-one-a-line"));
    response
}

fn flag_ui(ui: &mut Ui, fields: &mut Fields, key: &str, label: &str, live: bool) -> Response {
    let mut flag = matches!(fields.get(key), Some(Value::Flag(true)));
    let response = ui.add_enabled(live, Checkbox::new(&mut flag, label));
    if response.changed() {
        fields.set(key, Value::Flag(flag));
    }
    response
}
