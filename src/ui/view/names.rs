//! Display names of owners, slots, files and answers.
//!
//! Knows nothing of the places where they are shown.

use std::path::Path;

use super::super::choices::Choices;
use crate::domain::draft::{Draft, Entity, EntityId, EntityKind, Owner};
use crate::domain::form::{Field, Kind};
use crate::domain::intake::SlotKey;
use crate::domain::value::Value;
use crate::domain::walk::Walk;
use crate::words;

/// Returns the name of a company or person; `None` is the case itself.
#[must_use]
pub fn owner_name(draft: &Draft, entity: Option<EntityId>) -> String {
    match entity.and_then(|id| draft.entities.get(id)) {
        Some(entity) => called(entity),
        None => words::text("window-case-itself"),
    }
}

fn called(entity: &Entity) -> String {
    let name = entity.display_name();
    if name != entity.reference {
        return words::shown(&name);
    }
    let id = match entity.kind {
        EntityKind::Company => "window-unnamed-company",
        EntityKind::Individual => "window-unnamed-person",
    };
    words::text_with(id, &[("reference", words::shown(&name).into())])
}

/// Returns the name of the entity with a reference, or the reference if there is no such entity.
#[must_use]
pub fn name_of(draft: &Draft, reference: &str) -> String {
    draft.entity(reference).map_or_else(|| reference.to_owned(), called)
}

/// Returns the file name of a path, safe to display.
#[must_use]
pub fn file_name(path: &Path) -> String {
    words::shown(&path.file_name().unwrap_or_default().to_string_lossy())
}

/// Returns the name of an owner. An object of an entity field is named by its label field, or by
/// its number if that is empty.
#[must_use]
pub fn name_at(walk: Walk<'_>, owner: &Owner) -> String {
    match owner {
        Owner::Case => owner_name(walk.draft, None),
        Owner::Entity(id) => owner_name(walk.draft, Some(*id)),
        Owner::Entry { list, at } => entry_name(walk, list, *at),
    }
}

fn entry_name(walk: Walk<'_>, list: &str, at: usize) -> String {
    let field = walk.field_of(&Owner::Case, list);
    let named = field
        .and_then(Field::sub_form)
        .and_then(|sub| walk.draft.entries(list).get(at)?.get(&sub.label_field));
    let title = named.map(Value::as_line).unwrap_or_default();
    if !title.trim().is_empty() {
        return words::shown_name(title.trim());
    }
    let label = field.map_or(list, |field| field.label.as_str());
    words::text_with(
        "field-entry-unnamed",
        &[("label", words::shown_name(label).into()), ("number", (at + 1).into())],
    )
}

/// Returns the form's field of a slot; `None` if the form does not have it.
#[must_use]
pub fn field_of<'f>(walk: Walk<'f>, slot: &SlotKey) -> Option<&'f Field> {
    walk.field_of(&walk.draft.owner_of(slot)?, &slot.field)
}

/// Returns a slot's label and owner: "ID document, John Smith".
#[must_use]
pub fn slot_name(walk: Walk<'_>, slot: &SlotKey) -> String {
    match walk.draft.owner_of(slot) {
        Some(owner) => field_name(walk, &owner, &slot.field),
        None => named(&slot.field, &name_at(walk, &Owner::Case)),
    }
}

/// Returns the label of a field and its owner; the data name if the form does not have the field.
#[must_use]
pub fn field_name(walk: Walk<'_>, owner: &Owner, key: &str) -> String {
    let label = walk.field_of(owner, key).map_or(key, |field| field.label.as_str());
    named(label, &name_at(walk, owner))
}

/// Returns a label and its owner: "Country, John Smith".
#[must_use]
pub fn named(label: &str, owner: &str) -> String {
    words::text_with(
        "window-named",
        &[("label", words::shown_name(label).into()), ("owner", owner.into())],
    )
}

/// Returns an answer as text for a person: a date with the month's name, a choice by its label.
#[must_use]
pub fn value_words(field: Option<&Field>, value: &Value) -> String {
    let from = field.and_then(Choices::of);
    let chosen =
        |value: &str| from.map_or_else(|| words::shown_text(value), |from| from.label(value));
    match value {
        Value::Text(text) if field.is_some_and(|field| field.kind == Kind::Date) => {
            text.parse().map_or_else(|_| words::shown_text(text), words::date)
        }
        Value::Text(text) => chosen(text),
        Value::Flag(flag) => words::yes_or_no(*flag),
        Value::List(items) => items
            .iter()
            .filter(|item| !item.trim().is_empty())
            .map(|item| chosen(item))
            .collect::<Vec<_>>()
            .join(", "),
        Value::File(file) => file_name(file.path.as_ref()),
        Value::Number(_) => words::number_words(value),
        Value::Entries(_) | Value::Raw(_) => words::shown_text(&value.as_line()),
    }
}
