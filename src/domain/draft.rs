//! The draft: a case while it is typed. It holds whatever was typed, right or wrong.
//!
//! Knows nothing of forms, files on disk or the network. `case` judges it.

mod entity;
mod files;
pub mod ids;
mod relation;

use std::collections::HashSet;
use std::fmt;

use super::intake::SlotKey;
use super::value::{Fields, Value};
pub use entity::{Entity, EntityKind, FIRST_NAME, LAST_NAME, MONONYM};
use ids::IdList;
pub use ids::{EntityId, RelationId};
pub use relation::Relation;

/// The reference of the top of the structure (documented).
pub const ROOT: &str = "root";

/// The owner of a set of fields.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// The case itself: the fields outside entities.
    Case,
    /// A company or person.
    Entity(EntityId),
    /// An object of an entity field of the case.
    Entry {
        /// The entity field's data name.
        list: String,
        /// The object's position in the field.
        at: usize,
    },
}

/// A case as typed. Two drafts are equal if their content is, whatever the identities.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// The operator's name for the case; never sent.
    pub title: String,
    /// Fields outside entities.
    pub fields: Fields,
    /// Companies and people.
    pub entities: IdList<EntityId, Entity>,
    /// The ownership relations.
    pub relations: IdList<RelationId, Relation>,
}

impl Draft {
    /// Returns true if both have the same content under the same identities.
    #[must_use]
    pub fn is_identical(&self, other: &Self) -> bool {
        self.title == other.title
            && self.fields == other.fields
            && self.entities.is_identical(&other.entities)
            && self.relations.is_identical(&other.relations)
    }

    /// Adds a company or person under a reference that is not in use.
    #[expect(
        clippy::maybe_infinite_iter,
        reason = "a draft has fewer entities than there are numbers"
    )]
    pub fn add_entity(&mut self, kind: EntityKind) -> EntityId {
        let stem = kind.wire();
        let taken: HashSet<&str> =
            self.entities.iter().map(|entity| entity.reference.as_str()).collect();
        let reference = (1..)
            .map(|n| format!("{stem}_{n}"))
            .find(|free| !taken.contains(free.as_str()))
            .unwrap_or_default();
        self.entities.push(Entity::new(kind, reference))
    }

    /// Removes a company or person and every relation that names it.
    pub fn remove_entity(&mut self, id: EntityId) {
        let Some(gone) = self.entities.remove(id) else { return };
        if self.entity(&gone.reference).is_none() {
            self.relations.retain(|relation| {
                relation.from != gone.reference && relation.to != gone.reference
            });
        }
    }

    /// The company or person with this reference; of several the first.
    #[must_use]
    pub fn entity(&self, reference: &str) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.reference == reference)
    }

    /// The identity of the company or person with this reference; of several the first.
    #[must_use]
    pub fn id_of(&self, reference: &str) -> Option<EntityId> {
        self.entities.pairs().find(|(_, entity)| entity.reference == reference).map(|(id, _)| id)
    }

    /// The fields of an owner.
    #[must_use]
    pub fn fields_of(&self, owner: &Owner) -> Option<&Fields> {
        match owner {
            Owner::Case => Some(&self.fields),
            Owner::Entity(id) => self.entities.get(*id).map(|entity| &entity.fields),
            Owner::Entry { list, at } => self.entries(list).get(*at),
        }
    }

    /// The fields of an owner, to be changed.
    pub fn fields_of_mut(&mut self, owner: &Owner) -> Option<&mut Fields> {
        match owner {
            Owner::Case => Some(&mut self.fields),
            Owner::Entity(id) => self.entities.get_mut(*id).map(|entity| &mut entity.fields),
            Owner::Entry { list, at } => match self.fields.get_mut(list) {
                Some(Value::Entries(entries)) => entries.get_mut(*at),
                _ => None,
            },
        }
    }

    /// The objects of an entity field of the case; none if it holds another kind of value.
    #[must_use]
    pub fn entries(&self, list: &str) -> &[Fields] {
        match self.fields.get(list) {
            Some(Value::Entries(entries)) => entries,
            _ => &[],
        }
    }

    /// Adds an object to an entity field of the case and returns its position. `None` if the field
    /// holds another kind of value, which is not overwritten.
    pub fn add_entry(&mut self, list: &str) -> Option<usize> {
        if self.fields.get(list).is_none_or(Value::is_blank) {
            self.fields.set(list, Value::Entries(Vec::new()));
        }
        match self.fields.get_mut(list) {
            Some(Value::Entries(entries)) => {
                entries.push(Fields::default());
                Some(entries.len() - 1)
            }
            _ => None,
        }
    }

    /// Removes an object from an entity field; with the last one the field is removed. The
    /// positions of those after it change (see [`SlotKey::without_entry`]).
    pub fn remove_entry(&mut self, list: &str, at: usize) -> Option<Fields> {
        let Some(Value::Entries(entries)) = self.fields.get_mut(list) else { return None };
        let gone = (at < entries.len()).then(|| entries.remove(at));
        if entries.is_empty() {
            self.fields.remove(list);
        }
        gone
    }

    /// The owner of a slot; of two entities with one reference the first.
    #[must_use]
    pub fn owner_of(&self, slot: &SlotKey) -> Option<Owner> {
        match (&slot.entity, &slot.entry) {
            (None, None) => Some(Owner::Case),
            (None, Some(entry)) => Some(Owner::Entry { list: entry.list.clone(), at: entry.at }),
            (Some(reference), _) => self.id_of(reference).map(Owner::Entity),
        }
    }

    /// The fields that hold a slot's document.
    #[must_use]
    pub fn fields_with(&self, slot: &SlotKey) -> Option<&Fields> {
        self.fields_of(&self.owner_of(slot)?)
    }

    /// The fields that hold a slot's document, to be changed.
    pub fn fields_with_mut(&mut self, slot: &SlotKey) -> Option<&mut Fields> {
        self.fields_of_mut(&self.owner_of(slot)?)
    }

    /// The slot of an owner's file field.
    #[must_use]
    pub fn slot(&self, owner: &Owner, field: &str) -> SlotKey {
        match owner {
            Owner::Case => SlotKey::new(None, field),
            Owner::Entity(id) => {
                SlotKey::new(self.entities.get(*id).map(|entity| entity.reference.clone()), field)
            }
            Owner::Entry { list, at } => SlotKey::in_entry(list, *at, field),
        }
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft")
            .field("entities", &self.entities.len())
            .field("relations", &self.relations.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
