//! Changes to the structure of the open case: title, companies, people, relations, custom fields,
//! and the objects of entity fields.
//!
//! Knows nothing of the content of documents, or of how anything is drawn.

use crate::domain::draft::{EntityId, EntityKind, Owner, Relation, RelationId};
use crate::domain::finding::Place;
use crate::domain::form::{Field, Kind};
use crate::domain::hidden::Hidden;
use crate::domain::value::{FileRef, Value};
use crate::ui::intent::NewField;
use crate::ui::screen::Focus;
use crate::ui::view::{name_at, owner_name};
use crate::words;

use super::super::around::Around;
use super::super::outbox::{Outbox, Request};
use super::open::OpenCase;

/// The role of an entity added under a company, until another is chosen.
const OWNER: &str = "owner";

impl OpenCase {
    /// Gives the case another title and saves it at once, unless the case can't be changed, which
    /// is told.
    pub(crate) fn retitle(&mut self, title: Hidden<String>, outbox: &mut Outbox) {
        if self.may_edit(outbox) {
            self.draft.title = title.0;
            self.save.next_secs = Some(0.0);
        }
    }

    /// Adds a company or person and shows it; the keyboard goes to its first field.
    pub(crate) fn add_entity(&mut self, kind: EntityKind, around: &mut Around<'_>) {
        let id = self.draft.add_entity(kind);
        self.reference_is_derived(id);
        around.outbox.select(Some(id));
        let mut fields = around.forms.of(Some(kind)).fields().iter();
        let first = fields.find(|field| field.kind != Kind::File && field.gates.is_empty());
        if let Some(field) = first {
            around.outbox.focus(Focus::Place(Place::EntityField(id, field.key.clone())));
        }
    }

    /// Removes a company or person, with its documents and roles, and offers to undo it.
    pub(crate) fn remove_entity(&mut self, id: EntityId, around: &mut Around<'_>) {
        let Some(reference) = self.reference_of(id) else { return };
        let name = owner_name(&self.draft, Some(id));
        self.draft.remove_entity(id);
        self.forget_documents(|slot| slot.entity.as_ref() == Some(&reference));
        // Another entity may have the same reference.
        self.read_unread();
        around.outbox.request(Request::EntityRemoved);
        self.offer_undo(words::text_with("window-removed", &[("name", name.into())]), around);
    }

    /// Gives `holder` a role in the entity with the reference `held`; the keyboard goes to the new
    /// relation. `share` is a percentage as typed, or empty.
    pub(crate) fn add_relation(
        &mut self,
        holder: EntityId,
        (held, role): (String, String),
        share: &str,
        outbox: &mut Outbox,
    ) {
        let Some(from) = self.reference_of(holder) else { return };
        let ownership_percentage = (!share.trim().is_empty()).then(|| words::typed_number(share));
        let relation = Relation { from, to: held, role, ownership_percentage };
        let place = Place::Relation(self.draft.relations.push(relation));
        outbox.request(Request::ShowFindings(place.clone()));
        outbox.focus(Focus::Place(place));
    }

    /// Adds a company or person as an owner of another one; the keyboard goes to the share.
    pub(crate) fn add_under(&mut self, held: EntityId, kind: EntityKind, outbox: &mut Outbox) {
        let Some(to) = self.reference_of(held) else { return };
        let id = self.draft.add_entity(kind);
        let Some(from) = self.reference_of(id) else { return };
        self.reference_is_derived(id);
        let relation = self.draft.relations.push(Relation::new(from, to, OWNER));
        outbox.focus(Focus::Place(Place::Relation(relation)));
    }

    /// Removes a relation.
    pub(crate) fn remove_relation(&mut self, id: RelationId) {
        self.draft.relations.remove(id);
    }

    /// Adds an empty field that the form does not have; the keyboard goes to it.
    pub(crate) fn add_field(
        &mut self,
        owner: &Owner,
        key: &str,
        kind: NewField,
        outbox: &mut Outbox,
    ) {
        let value = match kind {
            NewField::Text => Value::Text(String::new()),
            NewField::Number => Value::Number(0.into()),
            NewField::Flag => Value::Flag(false),
            NewField::List => Value::List(Vec::new()),
            NewField::File => Value::File(FileRef::default()),
        };
        if let Some(fields) = self.draft.fields_of_mut(owner) {
            fields.set(key, value);
            outbox.focus(Focus::Place(Place::of_field(owner, key)));
        }
    }

    /// Removes a field, with its document.
    pub(crate) fn remove_field(&mut self, owner: &Owner, key: &str) {
        self.moving_documents(|draft| {
            if let Some(fields) = draft.fields_of_mut(owner) {
                fields.remove(key);
            }
        });
    }

    /// Adds an object to an entity field, with the values that its form prefills; the keyboard goes
    /// to its first field.
    pub(crate) fn add_entry(&mut self, list: &str, around: &mut Around<'_>) {
        let field = self.walk(around.forms).field_of(&Owner::Case, list);
        let fields =
            field.and_then(Field::sub_form).into_iter().flat_map(|sub_form| sub_form.form.fields());
        let mut typed = fields.clone().filter(|field| field.kind != Kind::File);
        let first = typed.find(|field| field.gates.is_empty()).map(|field| field.key.clone());
        let prefill: Vec<(String, Value)> =
            fields.filter_map(|field| Some((field.key.clone(), field.prefill.clone()?))).collect();
        let Some(at) = self.draft.add_entry(list) else { return };
        let owner = Owner::Entry { list: list.to_owned(), at };
        let Some(entry) = self.draft.fields_of_mut(&owner) else { return };
        for (key, value) in prefill {
            entry.set(&key, value);
        }
        if let Some(first) = first {
            around.outbox.focus(Focus::Place(Place::of_field(&owner, &first)));
        }
    }

    /// Removes an object of an entity field, with its documents, and offers to undo it.
    pub(crate) fn remove_entry(&mut self, list: &str, at: usize, around: &mut Around<'_>) {
        let owner = Owner::Entry { list: list.to_owned(), at };
        let name = name_at(self.walk(around.forms), &owner);
        self.moving_documents(|draft| drop(draft.remove_entry(list, at)));
        self.documents.read_queued(around.outbox);
        self.offer_undo(words::text_with("window-removed", &[("name", name.into())]), around);
    }
}

#[cfg(test)]
mod tests;
