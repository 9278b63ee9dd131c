//! A case while it is being typed: anything may be wrong with it, nothing of it is lost.
//!
//! Must not know: forms, files on disk, the network. `case` proves it.

use std::collections::HashSet;
use std::fmt;

use zeroize::Zeroize;

use super::intake::SlotKey;
use super::value::{Fields, FileRef, Value};

/// What the literal end of every ownership chain is called on the wire.
pub const ROOT: &str = "root";

/// Whose fields.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// The case's own, outside entities.
    Case,
    /// A company's or person's, by its place in the list.
    Entity(usize),
    /// Those of one object of an entity field of the case: the field's data name and the object's
    /// place in it.
    Entry {
        /// The entity field's data name.
        list: String,
        /// The place among its objects.
        at: usize,
    },
}

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
        let name = self.name();
        if name.is_empty() { self.reference.clone() } else { name }
    }

    /// The company's or the person's name; empty until there is one.
    #[must_use]
    pub fn name(&self) -> String {
        let part = |key: &str| match self.fields.get(key) {
            Some(Value::Text(text)) => text.trim().to_owned(),
            _ => String::new(),
        };
        match self.kind {
            EntityKind::Company => part("company_name"),
            EntityKind::Individual => {
                format!("{} {}", part("first_name"), part("last_name")).trim().to_owned()
            }
        }
    }
}

/// The field of a person who has one name only. It is Dossier's own: `true` stands for a last name,
/// and is not sent.
pub const MONONYM: &str = "mononym";
/// The field of a person's last name.
pub const LAST_NAME: &str = "last_name";
/// The field of a person's first name, or of the only one.
pub const FIRST_NAME: &str = "first_name";

/// The fields a name is made of.
const NAMES: [&str; 3] = ["company_name", FIRST_NAME, LAST_NAME];

impl Entity {
    /// Returns true if these are the fields of a person who is said to have one name only.
    #[must_use]
    pub fn has_one_name(fields: &Fields) -> bool {
        fields.get(MONONYM) == Some(&Value::Flag(true))
    }

    /// Whether this field is of the name.
    #[must_use]
    pub fn is_of_name(key: &str) -> bool {
        NAMES.contains(&key)
    }

    /// Overwrites its texts in memory.
    pub(super) fn wipe(&mut self) {
        self.reference.zeroize();
        self.fields.wipe();
    }
}

impl fmt::Debug for Entity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entity")
            .field("kind", &self.kind)
            .field("fields", &self.fields.len())
            .finish_non_exhaustive()
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
    /// Overwrites every text in memory before it is let go of. Numbers keep their digits in serde's
    /// own memory, and are only let go of.
    pub fn wipe(&mut self) {
        self.title.zeroize();
        self.fields.wipe();
        self.entities.iter_mut().for_each(Entity::wipe);
        self.relations.iter_mut().for_each(Relation::wipe);
    }

    /// The same without its documents; a field of one stays as an empty slot.
    #[must_use]
    pub fn without_documents(&self) -> Self {
        let mut copy = self.clone();
        for (_, file) in copy.files_mut() {
            *file = FileRef::default();
        }
        copy
    }

    /// Adds an entity under a reference nobody has yet and answers its place.
    #[expect(
        clippy::maybe_infinite_iter,
        reason = "a draft has fewer entities than there are numbers"
    )]
    pub fn add_entity(&mut self, kind: EntityKind) -> usize {
        let stem = kind.wire();
        let taken: HashSet<&str> =
            self.entities.iter().map(|entity| entity.reference.as_str()).collect();
        let reference = (1..)
            .map(|n| format!("{stem}_{n}"))
            .find(|free| !taken.contains(free.as_str()))
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
            self.relations.retain(|relation| {
                relation.from != gone.reference && relation.to != gone.reference
            });
        }
    }

    /// The entity with this reference.
    #[must_use]
    pub fn entity(&self, reference: &str) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.reference == reference)
    }

    /// The fields of one owner.
    #[must_use]
    pub fn fields_of(&self, owner: &Owner) -> Option<&Fields> {
        match owner {
            Owner::Case => Some(&self.fields),
            Owner::Entity(at) => self.entities.get(*at).map(|entity| &entity.fields),
            Owner::Entry { list, at } => self.entries(list).get(*at),
        }
    }

    /// The fields of one owner, to be changed.
    pub fn fields_of_mut(&mut self, owner: &Owner) -> Option<&mut Fields> {
        match owner {
            Owner::Case => Some(&mut self.fields),
            Owner::Entity(at) => self.entities.get_mut(*at).map(|entity| &mut entity.fields),
            Owner::Entry { list, at } => match self.fields.get_mut(list) {
                Some(Value::Entries(entries)) => entries.get_mut(*at),
                _ => None,
            },
        }
    }

    /// The objects of an entity field of the case; none where it holds something else.
    #[must_use]
    pub fn entries(&self, list: &str) -> &[Fields] {
        match self.fields.get(list) {
            Some(Value::Entries(entries)) => entries,
            _ => &[],
        }
    }

    /// Adds an object to an entity field of the case and answers its place. `None` when the field
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

    /// Takes an object out of an entity field; with the last one the field goes. Those behind it
    /// move up: whatever names them by their place has to follow (see [`SlotKey::without_entry`]).
    pub fn remove_entry(&mut self, list: &str, at: usize) -> Option<Fields> {
        let Some(Value::Entries(entries)) = self.fields.get_mut(list) else { return None };
        let gone = (at < entries.len()).then(|| entries.remove(at));
        if entries.is_empty() {
            self.fields.remove(list);
        }
        gone
    }

    /// Whose slot it is; of two entities with one reference the first.
    #[must_use]
    pub fn owner_of(&self, slot: &SlotKey) -> Option<Owner> {
        match (&slot.entity, &slot.entry) {
            (None, None) => Some(Owner::Case),
            (None, Some(entry)) => Some(Owner::Entry { list: entry.list.clone(), at: entry.at }),
            (Some(reference), _) => self
                .entities
                .iter()
                .position(|entity| &entity.reference == reference)
                .map(Owner::Entity),
        }
    }

    /// The fields a slot's document stands in.
    #[must_use]
    pub fn fields_with(&self, slot: &SlotKey) -> Option<&Fields> {
        self.fields_of(&self.owner_of(slot)?)
    }

    /// The fields a slot's document stands in, to be changed.
    pub fn fields_with_mut(&mut self, slot: &SlotKey) -> Option<&mut Fields> {
        self.fields_of_mut(&self.owner_of(slot)?)
    }

    /// The slot of an owner's file field.
    #[must_use]
    pub fn slot(&self, owner: &Owner, field: &str) -> SlotKey {
        match owner {
            Owner::Case => SlotKey::new(None, field),
            Owner::Entity(at) => {
                SlotKey::new(self.entities.get(*at).map(|entity| entity.reference.clone()), field)
            }
            Owner::Entry { list, at } => SlotKey::in_entry(list, *at, field),
        }
    }

    /// Every document that was chosen, with its slot: the case's and its entries' in the order of
    /// its fields, then each entity's.
    pub fn files(&self) -> impl Iterator<Item = (SlotKey, &FileRef)> {
        let of_case = self.fields.iter().flat_map(|(field, value)| match value {
            Value::File(file) => vec![(SlotKey::new(None, field), file)],
            Value::Entries(entries) => entries
                .iter()
                .enumerate()
                .flat_map(|(at, fields)| {
                    files_in(fields)
                        .map(move |(key, file)| (SlotKey::in_entry(field, at, key), file))
                })
                .collect(),
            _ => Vec::new(),
        });
        let of_entities = self.entities.iter().flat_map(|Entity { reference, fields, .. }| {
            files_in(fields)
                .map(|(field, file)| (SlotKey::new(Some(reference.clone()), field), file))
        });
        of_case.chain(of_entities).filter(|(_, file)| !file.path.is_empty())
    }

    /// The same documents in the same order, to be changed.
    pub fn files_mut(&mut self) -> impl Iterator<Item = (SlotKey, &mut FileRef)> {
        let of_case = self.fields.iter_mut().flat_map(|(field, value)| match value {
            Value::File(file) => vec![(SlotKey::new(None, field), file)],
            Value::Entries(entries) => entries
                .iter_mut()
                .enumerate()
                .flat_map(|(at, fields)| {
                    files_in_mut(fields)
                        .map(move |(key, file)| (SlotKey::in_entry(field, at, key), file))
                })
                .collect(),
            _ => Vec::new(),
        });
        let of_entities =
            self.entities.iter_mut().flat_map(|Entity { reference, fields, .. }| {
                files_in_mut(fields)
                    .map(|(field, file)| (SlotKey::new(Some(reference.clone()), field), file))
            });
        of_case.chain(of_entities).filter(|(_, file)| !file.path.is_empty())
    }
}

fn files_in(fields: &Fields) -> impl Iterator<Item = (&str, &FileRef)> {
    fields.iter().filter_map(|(field, value)| match value {
        Value::File(file) => Some((field, file)),
        _ => None,
    })
}

fn files_in_mut(fields: &mut Fields) -> impl Iterator<Item = (&str, &mut FileRef)> {
    fields.iter_mut().filter_map(|(field, value)| match value {
        Value::File(file) => Some((field, file)),
        _ => None,
    })
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
mod tests {
    use super::*;

    #[test]
    fn new_entities_never_share_a_reference() {
        let mut draft = Draft::default();
        draft.add_entity(EntityKind::Company);
        draft.add_entity(EntityKind::Company);
        draft.remove_entity(0);
        draft.add_entity(EntityKind::Company);
        let mut references: Vec<_> =
            draft.entities.iter().map(|entity| entity.reference.clone()).collect();
        references.sort();
        references.dedup();
        assert_eq!(references.len(), 2);
    }

    #[test]
    fn an_entry_is_known_by_its_place_and_its_documents_are_found() {
        let mut draft = Draft::default();
        assert_eq!((draft.add_entry("owners"), draft.add_entry("owners")), (Some(0), Some(1)));
        let (first, second) = (
            Owner::Entry { list: "owners".into(), at: 0 },
            Owner::Entry { list: "owners".into(), at: 1 },
        );
        let slot = draft.slot(&second, "id");
        assert_eq!(draft.owner_of(&slot), Some(second.clone()));
        let file = |path: &str| Value::File(FileRef { path: path.into() });
        draft.fields_of_mut(&second).unwrap().set("id", file("second.pdf"));
        draft.fields.set("articles", file("articles.pdf"));
        let named = |draft: &Draft| {
            draft.files().map(|(slot, file)| (slot, file.path.clone())).collect::<Vec<_>>()
        };
        assert_eq!(
            named(&draft),
            [
                (slot.clone(), "second.pdf".to_owned()),
                (SlotKey::new(None, "articles"), "articles.pdf".to_owned())
            ]
        );
        assert_eq!(draft.files_mut().count(), 2);

        assert!(draft.remove_entry("owners", 0).is_some_and(|gone| gone.is_empty()));
        assert_eq!(slot.without_entry("owners", 0), Some(SlotKey::in_entry("owners", 0, "id")));
        assert!(
            draft.fields_of(&first).is_some_and(|fields| fields.get("id").is_some())
                && draft.fields_of(&second).is_none()
        );
        assert!(draft.remove_entry("owners", 0).is_some() && draft.fields.get("owners").is_none());
        draft.fields.set("owners", Value::Text("typed before".into()));
        assert_eq!((draft.add_entry("owners"), draft.remove_entry("owners", 0)), (None, None));
    }

    #[test]
    fn a_copy_without_documents_has_every_answer_and_no_path() {
        let mut draft = Draft { title: "Acme".into(), ..Draft::default() };
        let at = draft.add_entity(EntityKind::Company);
        draft.entities[at].fields.set("company_name", Value::Text("Acme".into()));
        draft.entities[at]
            .fields
            .set("document", Value::File(FileRef { path: "/scans/a.pdf".into() }));
        let copy = draft.without_documents();
        assert_eq!(
            copy.entities[at].fields.get("company_name"),
            draft.entities[at].fields.get("company_name")
        );
        assert!(copy.files().all(|(_, file)| file.path.is_empty()));
    }

    #[test]
    fn removing_an_entity_takes_its_relations_along() {
        let mut draft = Draft::default();
        draft.add_entity(EntityKind::Company);
        draft.add_entity(EntityKind::Individual);
        let relation = |from: &str, to: &str| Relation {
            from: from.into(),
            to: to.into(),
            role: "owner".into(),
            ownership_percentage: None,
        };
        draft.relations = vec![relation("company_1", ROOT), relation("individual_1", "company_1")];
        draft.remove_entity(1);
        assert_eq!(draft.relations.len(), 1);
    }
}
