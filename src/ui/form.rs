//! A form's fields in the form's own order: inputs side by side, slots, objects of entity fields,
//! things to read.
//!
//! Must not know: how a single input, slot or object is drawn. Of a very long form only what can be
//! seen is drawn.

mod aside;
mod change;
mod entries;
mod notes;
mod sent;

use egui::{Id, Ui};

use crate::domain::draft::{Draft, Owner};
use crate::domain::finding::Place;
use crate::domain::form::{Field, Form, Input, Kind, Note, SubForm};

use super::context::ViewContext;
use super::screen::Focus;
use super::theme::size;
use super::virtual_list::VirtualList;
use super::{fields, files, widgets};

pub(super) use aside::aside_ui;
pub(super) use change::change_ui;
pub(super) use sent::sent_page_ui;

/// Up to so many rows all are laid out: a screen reader that walks a form wants all of it, but
/// nobody walks through thousands of fields.
const MANY_ROWS: usize = 200;
/// How high a row is taken for until it was drawn, in points.
const GUESS: f32 = 80.0;

/// What stands side by side.
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

    /// Whether the keyboard is to go to something in it, which then has to be drawn.
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

/// The fields of one owner that are shown now.
pub(super) fn form_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    owner: &Owner,
    form: &Form,
) {
    let columns = columns(ui);
    let rows = rows(context, owner, form, columns);
    let wanted = rows.iter().position(|row| row.is_wanted(owner, context.screen.focus.as_ref()));
    let near = VirtualList {
        id: Id::unique(("row-heights", owner)),
        count: rows.len(),
        guess: GUESS,
        whole: MANY_ROWS,
        wanted,
    };
    near.show(ui, |ui, at| {
        drop(ui.push_id(("row", at), |ui| row_ui(ui, context, draft, owner, &rows[at], columns)));
    });
}

/// How many columns of fields fit.
pub(super) fn columns(ui: &Ui) -> usize {
    if ui.available_width() >= size::COLUMN_MIN * 2.0 + size::FIELD { 2 } else { 1 }
}

/// What is shown now, put side by side as far as it fits.
fn rows<'f>(
    context: &ViewContext<'_>,
    owner: &Owner,
    form: &'f Form,
    columns: usize,
) -> Vec<Row<'f>> {
    let mut rows: Vec<Row<'f>> = Vec::new();
    for (at, field) in
        form.fields().iter().enumerate().filter(|(at, _)| !context.view.is_hidden(owner, *at))
    {
        let doubtful = context.view.doubt(owner, at).is_some();
        match (&field.kind, rows.last_mut()) {
            (Kind::Note(note), _) => rows.push(Row::Note(note)),
            (Kind::Entity(sub), _) => rows.push(Row::Objects(at, field, sub)),
            (Kind::File, Some(Row::Files(fields))) if fields.len() < columns => {
                fields.push((at, field));
            }
            (Kind::File, _) => rows.push(Row::Files(vec![(at, field)])),
            (_, Some(Row::Inputs(fields)))
                if fields.len() < columns
                    && !doubtful
                    && !is_wide(field)
                    && !is_wide(fields[0].1) =>
            {
                fields.push((at, field));
            }
            _ => rows.push(Row::Inputs(vec![(at, field)])),
        }
    }
    rows
}

/// Whether a field has a row of its own: what is long beside what is short leaves a hole.
fn is_wide(field: &Field) -> bool {
    let lists = field.kind == Kind::List && field.attributes.input == Input::Plain;
    lists || fields::is_long_text(field) || matches!(field.kind, Kind::Flag | Kind::Other(_))
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
            let hinted = fields.iter().any(|(_, field)| !field.hint.is_empty());
            widgets::grid(ui, columns, fields.iter().copied(), |ui, (at, field)| {
                fields::field_ui(ui, context, draft, owner, &fields::Cell { field, at, hinted });
            });
        }
        Row::Files(fields) => {
            let slots: Vec<(String, Option<&Field>)> =
                fields.iter().map(|(_, field)| (field.key.clone(), Some(*field))).collect();
            files::slots_ui(ui, context, draft, owner, slots, columns);
        }
        Row::Objects(at, field, sub) => {
            ui.push_id(("objects", at), |ui| entries::objects_ui(ui, context, draft, field, sub));
        }
        Row::Note(note) => notes::note_ui(ui, context, note),
    }
}
