//! A form's fields in the form's own order: inputs side by side, slots, objects of entity fields,
//! notes. An object is a form of its own, shown as a card.
//!
//! Knows nothing of how a single input or slot is drawn. Of a very long form only the rows near the
//! visible part are laid out.

use egui::{Align, CornerRadius, Frame, Id, Stroke, Ui, vec2};
use egui_material_icons::icons::{ICON_ADD, ICON_DELETE};

use crate::domain::draft::{Draft, Owner};
use crate::domain::finding::Place;
use crate::domain::form::{Field, Form, Kind, Note, SubForm};
use crate::words;

use super::super::context::ViewContext;
use super::super::fields::{self, Hint};
use super::super::intent::{EditIntent, Intent};
use super::super::screen::Focus;
use super::super::theme::fonts::strong;
use super::super::theme::{inset, size};
use super::super::trailing_row::trailing_row_ui;
use super::super::virtual_list::VirtualList;
use super::super::widgets::{self, Press, Weight};
use super::super::{document_slots, indicators, view};
use super::notes;

/// Up to so many rows all are laid out, so that a screen reader reaches the whole form.
const MANY_ROWS: usize = 200;
/// Assumed height of a row that was not drawn yet, in points.
const GUESS: f32 = 80.0;

/// One row of the form.
enum Row<'f> {
    Inputs(Vec<(usize, &'f Field)>),
    Files(Vec<(usize, &'f Field)>),
    Objects(usize, &'f Field, &'f SubForm),
    Note(&'f Note),
}

impl Row<'_> {
    fn keys(&self) -> Vec<&str> {
        match self {
            Self::Inputs(fields) | Self::Files(fields) => {
                fields.iter().map(|(_, field)| field.key.as_str()).collect()
            }
            Self::Objects(_, field, _) => vec![&field.key],
            Self::Note(_) => Vec::new(),
        }
    }

    /// Returns true if the keyboard is about to go to a field of this row, which then has to be
    /// laid out.
    fn is_wanted(&self, owner: &Owner, focus: Option<&Focus>) -> bool {
        let Some(Focus::Place(wanted)) = focus else { return false };
        self.keys().into_iter().any(|key| match wanted {
            Place::Entry { list, .. } | Place::EntryField { list, .. } => {
                *owner == Owner::Case && list == key
            }
            place => *place == Place::of_field(owner, key),
        })
    }
}

/// Shows the visible fields of one owner.
pub(crate) fn form_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    owner: &Owner,
    form: &Form,
) {
    let columns = columns(ui);
    let rows = rows(context, owner, form, columns);
    let wanted =
        rows.iter().position(|row| row.is_wanted(owner, context.screen.keyboard.next.as_ref()));
    let list = VirtualList {
        id: Id::unique(("row-heights", owner)),
        count: rows.len(),
        guess: GUESS,
        whole: MANY_ROWS,
        wanted,
    };
    list.show(ui, |ui, at| {
        drop(ui.push_id(("row", at), |ui| row_ui(ui, context, draft, owner, &rows[at], columns)));
    });
}

/// Returns the number of columns that fit.
pub(crate) fn columns(ui: &Ui) -> usize {
    if ui.available_width() >= size::COLUMN_MIN * 2.0 + size::FIELD { 2 } else { 1 }
}

/// Groups the visible fields into rows of up to `columns` fields.
fn rows<'f>(
    context: &ViewContext<'_>,
    owner: &Owner,
    form: &'f Form,
    columns: usize,
) -> Vec<Row<'f>> {
    let mut rows: Vec<Row<'f>> = Vec::new();
    for (at, field) in
        form.fields().iter().enumerate().filter(|(at, _)| !context.view.case.is_hidden(owner, *at))
    {
        let is_undecided = context.view.case.condition_error(owner, at).is_some();
        match (&field.kind, rows.last_mut()) {
            (Kind::Note(note), _) => rows.push(Row::Note(note)),
            (Kind::Entity(sub), _) => rows.push(Row::Objects(at, field, sub)),
            (Kind::File, Some(Row::Files(fields))) if fields.len() < columns => {
                fields.push((at, field));
            }
            (Kind::File, _) => rows.push(Row::Files(vec![(at, field)])),
            (_, Some(Row::Inputs(fields)))
                if fields.len() < columns
                    && !is_undecided
                    && !fields::is_alone(field)
                    && !fields::is_alone(fields[0].1) =>
            {
                fields.push((at, field));
            }
            _ => rows.push(Row::Inputs(vec![(at, field)])),
        }
    }
    rows
}

fn row_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    owner: &Owner,
    row: &Row<'_>,
    columns: usize,
) {
    match row {
        Row::Inputs(fields) => {
            fields::row_ui(ui, context, draft, owner, fields, columns);
        }
        Row::Files(fields) => {
            let slots: Vec<(String, Option<&Field>)> =
                fields.iter().map(|(_, field)| (field.key.clone(), Some(*field))).collect();
            document_slots::slots_ui(ui, context, draft, owner, slots, columns);
        }
        Row::Objects(at, field, sub) => {
            ui.push_id(("objects", at), |ui| objects_ui(ui, context, draft, field, sub));
        }
        Row::Note(note) => notes::note_ui(ui, context, note),
    }
}

/// Shows the objects of an entity field, a card each.
fn objects_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    field: &Field,
    sub: &SubForm,
) {
    ui.spacing_mut().item_spacing.y = size::LABEL;
    fields::label_ui(ui, &context.t, &field.label, !field.required(), Hint::of(&field.hint));
    for at in 0..draft.entries(&field.key).len() {
        ui.push_id(("object", at), |ui| card_ui(ui, context, draft, field, sub, at));
    }
    let place = Place::Field(field.key.clone());
    notes_ui(ui, context, draft, &place);
    let label = if sub.button.trim().is_empty() {
        words::text_with("field-add-entry", &[("label", words::shown_name(&field.label).into())])
    } else {
        words::shown_name(&sub.button)
    };
    let press = Press::new(Weight::Secondary, label)
        .icon(ICON_ADD)
        .live(context.view.editable(), words::text("window-locked"));
    let response = press.show(ui, &context.t);
    if context.screen.takes_focus(&place) {
        response.request_focus();
        response.scroll_to_me(Some(Align::Center));
    }
    if response.clicked() {
        context.screen.case.reporting.touched.insert(place);
        context.say(Intent::Edit(EditIntent::AddEntry(field.key.clone())));
    }
    ui.add_space(size::FIELD - size::LABEL);
}

fn card_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    field: &Field,
    sub: &SubForm,
    at: usize,
) {
    let owner = Owner::Entry { list: field.key.clone(), at };
    let name = view::name_at(context.view.walk(draft), &owner);
    let frame = Frame::new()
        .stroke(Stroke::new(size::LINE, context.t.hairline))
        .corner_radius(CornerRadius::same(size::RADIUS_CARD));
    frame.inner_margin(inset(size::FIELD, size::ROW_PAD)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        let row = vec2(ui.available_width(), size::CONTROL);
        let begin = |ui: &mut Ui, _: &mut ViewContext<'_>| {
            ui.add(egui::Label::new(strong(&name)).truncate())
        };
        trailing_row_ui(ui, "entry", row, context, begin, |ui, context| {
            let spoken = words::text_with("window-remove-named", &[("name", name.clone().into())]);
            let press = Press::icon_only(ICON_DELETE, spoken)
                .live(context.view.editable(), words::text("window-locked"));
            if press.show(ui, &context.t).clicked() {
                context.say(Intent::Edit(EditIntent::RemoveEntry { list: field.key.clone(), at }));
            }
        });
        notes_ui(ui, context, draft, &Place::Entry { list: field.key.clone(), at });
        form_ui(ui, context, draft, &owner, &sub.form);
    });
}

/// Shows the findings at a list of objects, or at an object as a whole.
fn notes_ui(ui: &mut Ui, context: &ViewContext<'_>, draft: &Draft, place: &Place) {
    if context.screen.is_judged(place) {
        for finding in context.view.case.findings_at(place) {
            widgets::note(
                ui,
                &context.t,
                indicators::finding(&finding.problem),
                &view::sentence(draft, finding),
            );
        }
    }
}
