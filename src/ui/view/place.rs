//! Owners of places, and findings in words.
//!
//! Knows nothing of how they are drawn.

use crate::domain::draft::{Draft, EntityId, Owner};
use crate::domain::finding::{Finding, Place};
use crate::words;

use super::names::name_of;

/// Returns the owner of a place.
#[must_use]
pub fn owner_at(draft: &Draft, place: &Place) -> Owner {
    match place {
        Place::Entry { list, at } | Place::EntryField { list, at, .. } => {
            Owner::Entry { list: list.clone(), at: *at }
        }
        _ => owner_of(draft, place).map_or(Owner::Case, Owner::Entity),
    }
}

/// Returns the sentence of a finding, with the names of this draft.
#[must_use]
pub fn sentence(draft: &Draft, finding: &Finding) -> String {
    words::finding_named(finding, &|reference| name_of(draft, reference))
}

/// Returns the entity that a place belongs to; `None` is the case itself.
#[must_use]
pub fn owner_of(draft: &Draft, place: &Place) -> Option<EntityId> {
    match place {
        Place::Case | Place::Field(_) | Place::Entry { .. } | Place::EntryField { .. } => None,
        Place::Entity(id) | Place::EntityField(id, _) => Some(*id),
        Place::Relation(id) => draft.id_of(&draft.relations.get(*id)?.from),
    }
}
