//! A case while it is being typed: anything may be wrong with it, nothing of it is lost.
//!
//! Must not know: forms, files on disk, the network. `case` proves it.

use std::fmt;

use zeroize::Zeroize;

use super::value::{Fields, Value};

/// What the literal end of every ownership chain is called on the wire.
pub const ROOT: &str = "root";

/// A company or a person; the wire's `customer_type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EntityKind {
    /// `company`
    Company,
    /// `individual`
    Individual,
}

impl EntityKind {
    /// The word on the wire.
    #[must_use]
    pub fn wire(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Individual => "individual",
        }
    }

    /// Reads the word on the wire.
    #[must_use]
    pub fn from_wire(word: &str) -> Option<Self> {
        match word {
            "company" => Some(Self::Company),
            "individual" => Some(Self::Individual),
            _ => None,
        }
    }
}

/// A company or person in the case.
#[derive(Clone, PartialEq, Eq)]
pub struct Entity {
    /// What relations and fileUploads call it.
    pub reference: String,
    /// Company or individual.
    pub kind: EntityKind,
    /// Its own fields in the order given.
    pub fields: Fields,
}

impl Entity {
    /// What a person calls it: the company's or the person's name, else its reference.
    #[must_use]
    pub fn display_name(&self) -> String {
        let part = |key: &str| match self.fields.get(key) {
            Some(Value::Text(text)) => text.trim().to_owned(),
            _ => String::new(),
        };
        let name = match self.kind {
            EntityKind::Company => part("company_name"),
            EntityKind::Individual => format!("{} {}", part("first_name"), part("last_name")).trim().to_owned(),
        };
        if name.is_empty() { self.reference.clone() } else { name }
    }
}

impl Entity {
    /// Overwrites its texts in memory.
    pub(super) fn wipe(&mut self) {
        self.reference.zeroize();
        self.fields.wipe();
    }
}

impl fmt::Debug for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entity").field("kind", &self.kind).field("fields", &self.fields.len()).finish_non_exhaustive()
    }
}

/// "`from` holds `role` in `to`"; the top of the structure points to [`ROOT`].
#[derive(Clone, PartialEq, Eq)]
pub struct Relation {
    /// The holder's reference.
    pub from: String,
    /// The reference of what is held, or `root`.
    pub to: String,
    /// The role's wire name, e.g. `owner`, `ubo`.
    pub role: String,
    /// The declared direct share in percent; text where nonsense was typed.
    pub ownership_percentage: Option<Value>,
}

impl Relation {
    /// Overwrites its texts in memory.
    pub(super) fn wipe(&mut self) {
        [&mut self.from, &mut self.to, &mut self.role].into_iter().for_each(Zeroize::zeroize);
        self.ownership_percentage.iter_mut().for_each(Value::wipe);
    }
}

impl fmt::Debug for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Relation(…)")
    }
}

/// A case as typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Draft {
    /// What the operator calls the case; never sent.
    pub title: String,
    /// Fields outside entities.
    pub fields: Fields,
    /// Companies and people.
    pub entities: Vec<Entity>,
    /// Who holds what.
    pub relations: Vec<Relation>,
}

impl Draft {
    /// Overwrites every text in memory before it is let go of. Numbers keep their digits in serde's own memory, and are
    /// only let go of.
    pub fn wipe(&mut self) {
        self.title.zeroize();
        self.fields.wipe();
        self.entities.iter_mut().for_each(Entity::wipe);
        self.relations.iter_mut().for_each(Relation::wipe);
    }

    /// Adds an entity under a reference nobody has yet and answers its place.
    #[expect(clippy::maybe_infinite_iter, reason = "a draft has fewer entities than there are numbers")]
    pub fn add_entity(&mut self, kind: EntityKind) -> usize {
        let stem = kind.wire();
        let reference = (1..)
            .map(|n| format!("{stem}_{n}"))
            .find(|candidate| self.entities.iter().all(|entity| &entity.reference != candidate))
            .unwrap_or_default();
        self.entities.push(Entity { reference, kind, fields: Fields::default() });
        self.entities.len() - 1
    }

    /// Takes an entity out together with every relation that names it.
    pub fn remove_entity(&mut self, index: usize) {
        if index >= self.entities.len() {
            return;
        }
        let gone = self.entities.remove(index);
        if self.entities.iter().all(|entity| entity.reference != gone.reference) {
            self.relations.retain(|relation| relation.from != gone.reference && relation.to != gone.reference);
        }
    }

    /// The entity with this reference.
    #[must_use]
    pub fn entity(&self, reference: &str) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.reference == reference)
    }

    /// The fields of one owner: an entity by reference, or the case itself.
    #[must_use]
    pub fn fields_of(&self, entity: Option<&str>) -> Option<&Fields> {
        match entity {
            None => Some(&self.fields),
            Some(reference) => self.entity(reference).map(|entity| &entity.fields),
        }
    }

    /// The fields of one owner, to be changed.
    pub fn fields_of_mut(&mut self, entity: Option<&str>) -> Option<&mut Fields> {
        match entity {
            None => Some(&mut self.fields),
            Some(reference) => self.entities.iter_mut().find(|entity| entity.reference == reference).map(|entity| &mut entity.fields),
        }
    }
}

impl fmt::Debug for Draft {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Draft").field("entities", &self.entities.len()).field("relations", &self.relations.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_entities_never_share_a_reference() {
        let mut draft = Draft::default();
        draft.add_entity(EntityKind::Company);
        draft.add_entity(EntityKind::Company);
        draft.remove_entity(0);
        draft.add_entity(EntityKind::Company);
        let mut references: Vec<_> = draft.entities.iter().map(|entity| entity.reference.clone()).collect();
        references.sort();
        references.dedup();
        assert_eq!(references.len(), 2);
    }

    #[test]
    fn removing_an_entity_takes_its_relations_along() {
        let mut draft = Draft::default();
        draft.add_entity(EntityKind::Company);
        draft.add_entity(EntityKind::Individual);
        let relation =
            |from: &str, to: &str| Relation { from: from.into(), to: to.into(), role: "owner".into(), ownership_percentage: None };
        draft.relations = vec![relation("company_1", ROOT), relation("individual_1", "company_1")];
        draft.remove_entity(1);
        assert_eq!(draft.relations.len(), 1);
    }
}
