//! Every answer in words, owner by owner, with the way to its field; documents under the names they go by.
//!
//! Must not know: how a field is filled in. Of a large case only the owners that can be seen are laid out.

use egui::{Id, Rect, Ui, vec2};

use crate::domain::draft::{Draft, EntityKind};
use crate::domain::finding::Place;
use crate::domain::form::{Field, Kind};
use crate::domain::intake::SlotKey;
use crate::domain::value::{Value, date_seconds};
use crate::words;

use super::super::cx::Cx;
use super::super::view::{self, fields_at, named, owner_name};
use super::super::{entity, parts, relations};
use super::Row;
use crate::ui::theme::size;

/// So many owners are laid out whole, so that the keyboard gets everywhere at once.
const WHOLE: usize = 40;

pub(super) fn answers_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft) {
    let owners: Vec<Option<usize>> = std::iter::once(None).chain((0..draft.entities.len()).map(Some)).collect();
    let id = Id::unique("review-heights");
    let mut heights: Vec<f32> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    heights.resize(owners.len(), 0.0);
    for (owner, height) in owners.into_iter().zip(&mut heights) {
        let top = ui.cursor().min;
        let rect = Rect::from_min_size(top, vec2(ui.available_width(), *height));
        if draft.entities.len() > WHOLE && *height > 0.0 && !ui.is_rect_visible(rect) {
            ui.add_space(*height);
        } else {
            ui.push_id(("review", owner), |ui| owner_ui(ui, cx, draft, owner));
            *height = ui.cursor().top() - top.y;
        }
    }
    ui.data_mut(|data| data.insert_temp(id, heights));
}

fn owner_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft, owner: Option<usize>) {
    let kind = owner.and_then(|at| draft.entities.get(at)).map(|entity| entity.kind);
    let answers = answers(cx, draft, owner, kind);
    if answers.is_empty() && owner.is_none() {
        return;
    }
    entity::group_heading(ui, cx, &owner_name(draft, owner));
    match kind {
        Some(EntityKind::Company) => drop(parts::hint(ui, &cx.t, &words::text("review-company"))),
        Some(EntityKind::Individual) => drop(parts::hint(ui, &cx.t, &words::text("review-person"))),
        None => {}
    }
    if answers.is_empty() {
        parts::hint(ui, &cx.t, &words::text("review-nothing"));
    }
    let name = owner_name(draft, owner);
    for answer in &answers {
        let change = words::text_with("review-change-named", &[("what", named(&answer.label, &name).into())]);
        let change = cx.view.editable().then_some(change);
        let row = Row { label: &words::shown(&answer.label), value: &answer.value, about: &answer.about, change: change.as_deref() };
        if row.show(ui, cx) {
            cx.screen.show(owner, view::field_place(owner, &answer.key));
        }
    }
    if let Some(at) = owner {
        held_ui(ui, cx, draft, at);
    }
}

/// What somebody holds, in words.
fn held_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft, at: usize) {
    let Some(entity) = draft.entities.get(at) else { return };
    let held = draft.relations.iter().enumerate().filter(|(_, relation)| relation.from == entity.reference);
    for (index, relation) in held {
        let said = relations::sentence(draft, relation);
        let change = words::text_with("review-change-named", &[("what", said.clone().into())]);
        let change = cx.view.editable().then_some(change);
        let label = words::text("review-owns");
        if (Row { label: &label, value: &said, about: &[], change: change.as_deref() }).show(ui, cx) {
            cx.screen.show(Some(at), Place::Relation(index));
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
}

/// What was entered, in the form's order, then what the form does not know.
fn answers(cx: &Cx<'_>, draft: &Draft, owner: Option<usize>, kind: Option<EntityKind>) -> Vec<Answer> {
    let form = cx.view.form(kind);
    let Some(fields) = fields_at(draft, owner) else { return Vec::new() };
    let known = form.fields().iter().filter_map(|field| Some((field.key.as_str(), Some(field), fields.get(&field.key)?)));
    let others = fields.iter().filter(|(key, _)| form.field(key).is_none()).map(|(key, value)| (key, None, value));
    known
        .chain(others)
        .filter(|(_, _, value)| !value.is_blank())
        .map(|(key, field, value)| {
            let label = field.map_or_else(|| key.to_owned(), |field| field.label.clone());
            let (value, about) = match value {
                Value::File(_) => document(cx, &view::slot_key(draft, owner, key)),
                value => (value_words(field, value), Vec::new()),
            };
            Answer { key: key.to_owned(), label, value, about }
        })
        .collect()
}

/// A value as a person says it.
fn value_words(field: Option<&Field>, value: &Value) -> String {
    let label = |text: &str| {
        let choice = field.and_then(|field| field.choices.iter().find(|choice| choice.value == text));
        words::shown(choice.map_or(text, |choice| choice.label.as_str()))
    };
    match value {
        Value::Flag(flag) => words::yes_or_no(*flag),
        Value::List(items) => items.iter().filter(|item| !item.trim().is_empty()).map(|item| label(item)).collect::<Vec<_>>().join(", "),
        Value::Text(text) if field.is_some_and(|field| field.kind == Kind::Date) => {
            date_seconds(text).and_then(words::day).unwrap_or_else(|| words::shown(text))
        }
        Value::Text(text) => label(text),
        value => words::shown(&value.as_line()),
    }
}

/// A document's name, what it is, and the name it is sent under where that is another.
fn document(cx: &Cx<'_>, slot: &SlotKey) -> (String, Vec<String>) {
    let Some(attachment) = cx.view.attachment(slot) else {
        let id = if cx.view.reading.contains(slot) { "review-reading" } else { "review-not-read" };
        return (words::text(id), Vec::new());
    };
    let kind = attachment.sniffed.label();
    let size = words::bytes(attachment.bytes);
    let meta = if kind.is_empty() { size } else { format!("{kind} · {size}") };
    let renamed = cx.view.renamed.get(slot).map(|name| words::text_with("review-sent-as", &[("file", words::shown(name).into())]));
    (words::shown(&attachment.original_name.0), std::iter::once(meta).chain(renamed).collect())
}
