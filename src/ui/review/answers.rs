//! Every answer in words, owner by owner, with a link to its field; documents with the name they
//! are sent under.
//!
//! Knows nothing of how a field is filled in. Of a large case only the visible owners are laid out.

use egui::{Id, Rect, Ui};

use crate::domain::draft::{Draft, EntityId, EntityKind, Owner};
use crate::domain::finding::Place;
use crate::domain::form::{Field, Kind};
use crate::domain::intake::{FileProblem, SlotKey};
use crate::domain::value::Value;
use crate::domain::walk::{Item, Standing};
use crate::words;

use super::super::context::ViewContext;
use super::super::view::{self, named};
use super::super::virtual_list::VirtualList;
use super::super::{relations, viewer, widgets};
use super::row::Row;
use crate::ui::theme::size;

/// Up to so many owners all are laid out, so that the keyboard reaches each of them.
const WHOLE: usize = 40;
/// Assumed height of an owner's answers that were not drawn yet, in points.
const GUESS: f32 = 200.0;

pub(super) fn answers_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let owners = &context.view.case.survey.owners;
    let list = VirtualList {
        id: Id::unique("review-heights"),
        count: owners.len(),
        guess: GUESS,
        whole: WHOLE,
        wanted: None,
    };
    list.show(ui, |ui, at| {
        let owner = &owners[at];
        ui.push_id(("review", owner), |ui| owner_ui(ui, context, draft, owner));
    });
}

fn owner_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, owner: &Owner) {
    let entity = match owner {
        Owner::Entity(id) => Some(*id),
        Owner::Case | Owner::Entry { .. } => None,
    };
    let kind = entity.and_then(|id| draft.entities.get(id)).map(|entity| entity.kind);
    let answers = answers(context, draft, owner);
    if answers.is_empty() && *owner == Owner::Case {
        return;
    }
    let name = view::name_at(context.view.walk(draft), owner);
    widgets::group_heading(ui, &context.t, &name);
    match kind {
        Some(EntityKind::Company) => {
            drop(widgets::hint(ui, &context.t, &words::text("review-company")));
        }
        Some(EntityKind::Individual) => {
            drop(widgets::hint(ui, &context.t, &words::text("review-person")));
        }
        None => {}
    }
    if answers.is_empty() {
        widgets::hint(ui, &context.t, &words::text("review-nothing"));
    }
    for answer in &answers {
        let change = words::text_with(
            "review-change-named",
            &[("what", named(&answer.label, &name).into())],
        );
        let change = context.view.editable().then_some(change);
        let Answer { value, about, notes, is_given, .. } = answer;
        let row = Row {
            label: &words::shown(&answer.label),
            value,
            about,
            notes,
            picture: answer.slot.as_ref(),
            is_muted: !is_given,
            change: change.as_deref(),
        };
        let top = ui.cursor().min;
        let is_pressed = row.show(ui, context);
        if let Some(slot) = &answer.slot {
            // Some warnings come from the picture only, so it is drawn for this page as well.
            viewer::request_warnings(
                ui,
                context,
                slot,
                Rect::from_min_max(top, ui.min_rect().right_bottom()),
            );
        }
        if is_pressed {
            context.screen.show(entity, Place::of_field(owner, &answer.key));
        }
    }
    if let Some(id) = entity {
        held_ui(ui, context, draft, id);
    }
}

/// Shows the roles and shares an entity holds, in words.
fn held_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, id: EntityId) {
    for relation_id in context.view.case.survey.roles_of(id).iter().copied() {
        let Some(relation) = draft.relations.get(relation_id) else { continue };
        let sentence = relations::sentence(draft, relation);
        let change = words::text_with("review-change-named", &[("what", sentence.clone().into())]);
        let change = context.view.editable().then_some(change);
        let label = words::text("review-owns");
        if (Row {
            label: &label,
            value: &sentence,
            about: &[],
            notes: &[],
            picture: None,
            is_muted: false,
            change: change.as_deref(),
        })
        .show(ui, context)
        {
            context.screen.show(Some(id), Place::Relation(relation_id));
        }
    }
    ui.add_space(size::WITHIN);
}

/// One answer in words.
struct Answer {
    key: String,
    label: String,
    value: String,
    about: Vec<String>,
    /// Warnings about a document.
    notes: Vec<String>,
    /// The slot, for a document.
    slot: Option<SlotKey>,
    /// True if the question was answered.
    is_given: bool,
}

/// Returns an owner's answers that would be sent and the questions without one: those of the form in
/// its order, then those the form does not know.
fn answers(context: &ViewContext<'_>, draft: &Draft, owner: &Owner) -> Vec<Answer> {
    let Some(section) = context.view.walk(draft).section(owner) else { return Vec::new() };
    let mut items: Vec<(Item<'_>, Option<&Value>)> = section
        .items()
        .filter_map(|item| {
            if item.standing == Standing::Unanswered {
                return item.field.is_some_and(is_question).then_some((item, None));
            }
            let value = item.sent().filter(|value| !value.is_blank())?;
            (!matches!(value, Value::Entries(_))).then_some((item, Some(value)))
        })
        .collect();
    items.sort_by_key(|(item, _)| item.position.unwrap_or(usize::MAX));
    items
        .into_iter()
        .map(|(Item { key, field, .. }, value)| {
            let label = field.map_or_else(|| key.to_owned(), |field| field.label.clone());
            let slot = matches!(value, Some(Value::File(_))).then(|| draft.slot(owner, key));
            let (words, about) = match (&slot, value) {
                (Some(slot), _) => document(context, slot),
                (None, Some(value)) => (view::value_words(field, value), Vec::new()),
                (None, None) => (words::text("review-unanswered"), Vec::new()),
            };
            let notes = slot
                .as_ref()
                .map(|slot| document_notes(context, draft, slot, field))
                .unwrap_or_default();
            let key = key.to_owned();
            Answer { key, label, value: words, about, notes, slot, is_given: value.is_some() }
        })
        .collect()
}

/// Returns true if a field asks for an answer; the objects of an entity field are owners of their
/// own.
fn is_question(field: &Field) -> bool {
    !matches!(field.kind, Kind::Entity(_) | Kind::Note(_))
}

/// Returns the warnings about a document: from its name and size, and from its picture.
fn document_notes(
    context: &ViewContext<'_>,
    draft: &Draft,
    slot: &SlotKey,
    field: Option<&Field>,
) -> Vec<String> {
    let warnings =
        context.view.documents.problems(slot, field).into_iter().filter(FileProblem::is_warning);
    warnings
        .map(|problem| words::file_problem(&problem))
        .chain(viewer::notes(context, draft, slot))
        .collect()
}

/// Returns a document's name, and below it its kind and size and the name it is sent under if that
/// differs.
fn document(context: &ViewContext<'_>, slot: &SlotKey) -> (String, Vec<String>) {
    let Some(attachment) = context.view.documents.attachment(slot) else {
        let id = if context.view.documents.reading.contains(slot) {
            "review-reading"
        } else {
            "review-not-read"
        };
        return (words::text(id), Vec::new());
    };
    let kind = attachment.sniffed.label();
    let size = words::bytes(attachment.bytes);
    let meta = if kind.is_empty() { size } else { format!("{kind} · {size}") };
    let renamed = context
        .view
        .documents
        .renamed
        .get(slot)
        .map(|name| words::text_with("review-sent-as", &[("file", words::shown(name).into())]));
    (words::shown(&attachment.original_name.0), std::iter::once(meta).chain(renamed).collect())
}
