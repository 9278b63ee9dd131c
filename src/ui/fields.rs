//! One field of a form: label, input, and below it what is wrong and the hint.
//!
//! Knows nothing of documents (see `slot`). Findings are shown only after the field was left, or
//! after *Send*.

mod input;
mod label;

use egui::{Align, Id, Response, Ui, vec2};

use crate::domain::draft::{Draft, Entity, Owner};
use crate::domain::finding::{Place, Problem};
use crate::domain::form::{self, Field, Kind};
use crate::domain::value::{Fields, Value};
use crate::words;

use super::choices::Choices;
use super::context::ViewContext;
use super::intent::{EditIntent, Intent};
use super::theme::size;
use super::view::{self, named};
use super::widgets::{self, BoxLook, Press, Weight};
use super::{indicators, mononym, text_cleaning};

use input::{Input, input_ui, is_long_text};

pub(super) use input::value_ui;
pub(super) use label::{Hint, label_ui};

/// A field and its position.
pub(super) struct Cell<'a> {
    pub field: &'a Field,
    /// Position in the form: fields of the same name have boxes of their own.
    pub at: usize,
    /// Height of the highest label of the row, in points: the inputs of a row have one baseline.
    pub label_height: f32,
}

/// Shows the fields of one row side by side; a field that has a long answer takes the whole width.
pub(super) fn row_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    owner: &Owner,
    row: &[(usize, &Field)],
    columns: usize,
) {
    let is_whole = matches!(row, [(_, field)] if takes_row(field));
    let width = if is_whole {
        ui.available_width().min(size::ROW_MAX)
    } else {
        widgets::column_width(ui, columns)
    };
    let heights = row.iter().map(|(_, field)| {
        let is_optional = is_optional(draft, owner, field);
        label::height(ui, &context.t, &field.label, is_optional, width)
    });
    let label_height = heights.fold(0.0, f32::max);
    let cells = row.iter().map(|(at, field)| Cell { field, at: *at, label_height });
    if is_whole {
        ui.allocate_ui(vec2(width, 0.0), |ui| {
            ui.set_width(width);
            cells.for_each(|cell| field_ui(ui, context, draft, owner, &cell));
        });
        ui.add_space(size::FIELD - size::LABEL);
    } else {
        widgets::grid(ui, columns, cells, |ui, cell| field_ui(ui, context, draft, owner, &cell));
    }
}

/// Returns true if a field has a row of its own: a long one beside a short one leaves a gap.
pub(super) fn is_alone(field: &Field) -> bool {
    let lists = field.kind == Kind::List && field.attributes.input == form::Input::Plain;
    lists
        || is_long_text(field)
        || takes_row(field)
        || matches!(field.kind, Kind::Flag | Kind::Other(_))
}

/// Length limit, in characters, from which on a text of one line takes the whole width.
const WIDE_TEXT: usize = 250;

/// Returns true if a field takes the whole width: an address, or another long line.
fn takes_row(field: &Field) -> bool {
    let is_line = field.kind == Kind::Text
        && field.choices.is_empty()
        && matches!(field.attributes.input, form::Input::Plain | form::Input::LongText);
    let is_address = field.key.contains("address") && !field.key.contains("mail");
    is_line && (is_address || field.max_length.is_some_and(|most| most >= WIDE_TEXT))
}

/// Returns true if a field is marked as optional. A check box is not: leaving it empty is an answer.
fn is_optional(draft: &Draft, owner: &Owner, field: &Field) -> bool {
    let has_one_name = mononym::is_asked(draft, owner, &field.key)
        && draft.fields_of(owner).is_some_and(Entity::has_one_name);
    field.kind != Kind::Flag && (!field.required() || has_one_name)
}

/// Shows a field of the form.
fn field_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    owner: &Owner,
    cell: &Cell<'_>,
) {
    let field = cell.field;
    let place = Place::of_field(owner, &field.key);
    let view = context.view;
    let wrong = view.case.finding_at(&place).filter(|finding| {
        context.screen.is_judged(&place) || matches!(finding.problem, Problem::Rejected { .. })
    });
    let whose = view::name_at(view.walk(draft), owner);
    let name = named(&field.label, &whose);
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let hint = hint_of(context, draft, owner, field);
    let asks_one_name = mononym::is_asked(draft, owner, &field.key);
    let is_optional = is_optional(draft, owner, field);
    if field.kind != Kind::Flag {
        label::aligned_ui(ui, &context.t, &field.label, is_optional, cell.label_height);
    }
    let note = note_of(context, draft, owner, cell);
    let sentence = wrong.map(|finding| view::sentence(draft, finding));
    let look = BoxLook {
        placeholder: &field.placeholder,
        wrong: wrong.is_some_and(|finding| !finding.problem.is_warning()),
        live: view.editable(),
        max_width: if takes_row(field) { f32::INFINITY } else { size::INPUT_MAX },
        ..BoxLook::default()
    };
    let takes_focus = context.screen.takes_focus(&place);
    let input = Input {
        field,
        id: Id::unique(("field", owner, &field.key, cell.at)),
        look,
        name: &name,
        takes_focus,
    };
    let Some(fields) = draft.fields_of_mut(owner) else { return };
    let response = input_ui(ui, context, fields, &input).accessible_name(&name);
    if takes_focus {
        response.scroll_to_me(Some(Align::Center));
    }
    if field.choices.is_empty() {
        text_cleaning::field_left(context, &response, fields, &field.key, &field.label);
    }
    update_leaving(context, &response, &place, fields.get(&field.key).is_some());
    let about = sentence.as_ref().unwrap_or(&hint);
    if !about.is_empty() {
        widgets::describe(ui, response.id, &words::shown_text(about));
    }
    if field.required() && !is_optional {
        ui.ctx().accesskit_node_builder(response.id, egui::accesskit::Node::set_required);
    }
    if let Some((finding, sentence)) = wrong.zip(sentence) {
        widgets::note(ui, &context.t, indicators::finding(&finding.problem), &sentence);
        if let Some(suggestion) = &finding.suggestion {
            suggestion_ui(ui, context, fields, &field.key, &suggestion.0, &name);
        }
    }
    for below in [hint, note].iter().filter(|below| !below.is_empty()) {
        widgets::hint(ui, &context.t, &words::shown_text(below));
    }
    if asks_one_name {
        mononym::tick_ui(ui, fields, &whose, view.editable());
    }
}

/// Marks a field as touched when it is left after a change.
fn update_leaving(
    context: &mut ViewContext<'_>,
    response: &Response,
    place: &Place,
    is_filled: bool,
) {
    if response.changed() {
        context.screen.case.reporting.changing = Some(place.clone());
    }
    if response.lost_focus()
        && (is_filled || context.screen.case.reporting.changing.as_ref() == Some(place))
    {
        let changed =
            context.screen.case.reporting.changing.take().filter(|changing| changing == place);
        if let Some(Place::EntityField(id, key)) = changed
            && Entity::is_of_name(&key)
        {
            context.say(Intent::Edit(EditIntent::NameTyped(id)));
        }
        context.screen.case.reporting.touched.insert(place.clone());
    }
}

/// Marks the field that is being changed as left, whatever takes the keyboard away from it.
pub(super) fn leave(context: &mut ViewContext<'_>) {
    let Some(place) = context.screen.case.reporting.changing.take() else { return };
    if let Place::EntityField(id, key) = &place
        && Entity::is_of_name(key)
    {
        context.say(Intent::Edit(EditIntent::NameTyped(*id)));
    }
    context.screen.case.reporting.touched.insert(place);
}

/// Offers a value that would pass as a button. Nothing is changed without a press.
fn suggestion_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    fields: &mut Fields,
    key: &str,
    text: &str,
    name: &str,
) {
    let shown = words::shown_name(text);
    let spoken =
        words::text_with("field-use-for", &[("text", shown.clone().into()), ("name", name.into())]);
    let press =
        Press::new(Weight::Secondary, words::text_with("field-use", &[("text", shown.into())]))
            .named(spoken);
    if press
        .live(context.view.editable(), words::text("window-locked"))
        .show(ui, &context.t)
        .clicked()
    {
        fields.set(key, Value::Text(text.to_owned()));
    }
}

/// Returns the form's hint; for a part of a country without one, the name of the country.
fn hint_of(context: &ViewContext<'_>, draft: &Draft, owner: &Owner, field: &Field) -> String {
    let named = field
        .attributes
        .country_field
        .as_deref()
        .filter(|_| field.attributes.input == form::Input::State);
    let own =
        named.and_then(|key| draft.fields_of(owner)?.get(key).or_else(|| draft.fields.get(key)));
    match own
        .filter(|country| field.hint.is_empty() && !country.is_blank() && context.view.editable())
    {
        Some(country) => {
            let country = Choices::Countries.label(&country.as_line());
            words::text_with("field-in-country", &[("country", country.into())])
        }
        None => field.hint.clone(),
    }
}

/// Returns Dossier's own note on a field: an unknown kind, a condition that can't be judged, an
/// unknown rule. Empty if there is none.
fn note_of(context: &ViewContext<'_>, draft: &Draft, owner: &Owner, cell: &Cell<'_>) -> String {
    let field = cell.field;
    if let Kind::Other(kind) = &field.kind {
        // A value that can't be edited has a note of its own.
        let held = draft.fields_of(owner).and_then(|fields| fields.get(&field.key));
        if matches!(held, Some(Value::Raw(_) | Value::Entries(_))) {
            return String::new();
        }
        return words::text_with(
            "window-unknown-kind",
            &[("kind", words::shown_name(kind).into())],
        );
    }
    let error = context.view.case.condition_error(owner, cell.at);
    let unknown = || words::unknown_rules(field).unwrap_or_default();
    error.map_or_else(unknown, words::condition_error)
}
