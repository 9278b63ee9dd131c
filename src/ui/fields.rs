//! One field of a form: label, hint, input, and below it what is wrong.
//!
//! Knows nothing of documents (see `slot`). Findings are shown only after the field was left, or
//! after *Send*.

mod input;

use egui::{Align, Id, Response, Ui};

use crate::domain::draft::{Draft, Entity, Owner};
use crate::domain::finding::{Place, Problem};
use crate::domain::form::{self, Field, Kind};
use crate::domain::value::{Fields, Value};
use crate::words;

use super::choices::Choices;
use super::context::ViewContext;
use super::intent::{EditIntent, Intent};
use super::theme::fonts::strong;
use super::theme::{Tokens, size};
use super::view::{self, named};
use super::widgets::{self, BoxLook, Press, Weight};
use super::{indicators, mononym, text_cleaning};

use input::{Input, input_ui};

pub(super) use input::{is_long_text, value_ui};

/// A field and its position.
pub(super) struct Cell<'a> {
    pub field: &'a Field,
    /// Position in the form: fields of the same name have boxes of their own.
    pub at: usize,
    /// True if a field of the same row has a hint; the inputs are aligned then.
    pub hinted: bool,
}

/// The space between a label and its input.
#[derive(Clone, Copy, Debug)]
pub(super) enum Hint<'a> {
    None,
    /// Empty, as high as a hint.
    Room,
    Text(&'a str),
}

impl<'a> Hint<'a> {
    /// Makes a hint of a text; an empty text leaves its `room` free or takes none.
    pub(super) fn of(text: &'a str, room: bool) -> Self {
        match (text.is_empty(), room) {
            (false, _) => Self::Text(text),
            (true, true) => Self::Room,
            (true, false) => Self::None,
        }
    }
}

/// Shows a field of the form.
pub(super) fn field_ui(
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
    if field.kind != Kind::Flag {
        let is_required = field.required()
            && !(asks_one_name && draft.fields_of(owner).is_some_and(Entity::has_one_name));
        label_ui(ui, &context.t, &field.label, is_required, Hint::of(&hint, cell.hinted));
    }
    let note = note_of(context, draft, owner, cell);
    if !note.is_empty() {
        widgets::hint(ui, &context.t, &note);
    }
    let sentence = wrong.map(|finding| view::sentence(draft, finding));
    let look = BoxLook {
        placeholder: &field.placeholder,
        wrong: wrong.is_some_and(|finding| !finding.problem.is_warning()),
        live: view.editable(),
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
    if field.kind == Kind::Flag && !hint.is_empty() {
        widgets::hint(ui, &context.t, &words::shown_text(&hint));
    }
    if takes_focus {
        response.scroll_to_me(Some(Align::Center));
    }
    if field.choices.is_empty() {
        text_cleaning::field_left(context, &response, fields, &field.key, &field.label);
    }
    update_leaving(context, &response, &place, fields.get(&field.key).is_some());
    if asks_one_name {
        mononym::tick_ui(ui, fields, &whose, view.editable());
    }
    let about = sentence.as_ref().map_or(hint, Clone::clone);
    if !about.is_empty() {
        widgets::describe(ui, response.id, &words::shown_text(&about));
    }
    if field.required() {
        ui.ctx().accesskit_node_builder(response.id, egui::accesskit::Node::set_required);
    }
    let Some((finding, sentence)) = wrong.zip(sentence) else { return };
    widgets::note(ui, &context.t, indicators::finding(&finding.problem), &sentence);
    if let Some(suggestion) = &finding.suggestion {
        suggestion_ui(ui, context, fields, &field.key, &suggestion.0, &name);
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

/// Shows the label, the mark "required" and the hint.
pub(super) fn label_ui(ui: &mut Ui, t: &Tokens, label: &str, required: bool, hint: Hint<'_>) {
    widgets::compact_row(ui, |ui| {
        ui.spacing_mut().item_spacing.x = size::WITHIN;
        ui.label(strong(words::shown_text(label)));
        if required {
            widgets::hint(ui, t, &words::text("window-required"));
        }
    });
    match hint {
        Hint::None => {}
        Hint::Room => widgets::hint_room(ui),
        Hint::Text(text) => {
            widgets::hint(ui, t, &words::shown_text(text));
        }
    }
}
