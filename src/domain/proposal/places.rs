//! The slots of a case, owner by owner.
//!
//! Knows nothing of the files to be assigned.

use super::super::draft::{Draft, EntityKind, Owner};
use super::super::form::template::Forms;
use super::super::form::{Field, Kind};
use super::super::intake::{FileProblem, SlotKey};
use super::super::value::Value;
use super::super::visible::Visible;
use super::super::walk::{Item, Standing, Walk};

/// A slot of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub slot: SlotKey,
    pub owner: Owner,
    /// True if it holds a document.
    pub is_filled: bool,
}

/// Lists the slots of the case: those that the forms show, then the operator's own file fields.
#[must_use]
pub fn places(draft: &Draft, forms: &Forms, visible: &Visible) -> Vec<Place> {
    slots(draft, forms, visible)
        .into_iter()
        .map(|slot| Place { slot: slot.key, owner: slot.owner, is_filled: slot.is_filled })
        .collect()
}

/// Returns the problem of a file's name that no file field of the forms accepts.
#[must_use]
pub fn refusal(forms: &Forms, name: &str) -> Option<FileProblem> {
    let kinds = [None, Some(EntityKind::Company), Some(EntityKind::Individual)];
    let fields = || {
        let fields = kinds.into_iter().flat_map(|kind| forms.of(kind).fields());
        fields.filter(|field| field.kind == Kind::File)
    };
    if fields().next().is_none() || fields().any(|field| field.accepts_name(name)) {
        return None;
    }
    let mut accept: Vec<String> = Vec::new();
    for ending in fields().flat_map(|field| &field.accept) {
        if !accept.contains(ending) {
            accept.push(ending.clone());
        }
    }
    Some(FileProblem::WrongEnding { accept })
}

/// A slot with the form's field, where it has one.
pub(super) struct Slot<'f> {
    pub key: SlotKey,
    pub field: Option<&'f Field>,
    pub owner: Owner,
    pub is_filled: bool,
}

/// Lists the owners: the case, the objects of its lists, companies and people.
pub(super) fn owners(draft: &Draft) -> Vec<Owner> {
    let entries = draft.fields.iter().flat_map(|(list, value)| {
        let count = if let Value::Entries(entries) = value { entries.len() } else { 0 };
        (0..count).map(move |at| Owner::Entry { list: list.to_owned(), at })
    });
    std::iter::once(Owner::Case)
        .chain(entries)
        .chain(draft.entities.ids().iter().copied().map(Owner::Entity))
        .collect()
}

/// The slots of every owner: the form's in its order, then others in the draft's.
pub(super) fn slots<'f>(draft: &'f Draft, forms: &'f Forms, visible: &'f Visible) -> Vec<Slot<'f>> {
    let mut all = Vec::new();
    for section in Walk::new(draft, forms, visible).sections() {
        let is_slot = |item: &Item<'_>| match item.standing {
            Standing::Hidden | Standing::Aside | Standing::Returned | Standing::OwnMark => false,
            Standing::Answered | Standing::Unanswered => {
                item.is_file_field() || (item.field.is_none() && item.holds_file())
            }
            // A field of the form follows as unanswered.
            Standing::Blank => item.field.is_none() && item.holds_file(),
        };
        let mut items: Vec<Item<'_>> = section.items().filter(is_slot).collect();
        items.sort_by_key(|item| item.position.unwrap_or(usize::MAX));
        all.extend(items.into_iter().map(|item| Slot {
            key: section.slot(item.key),
            field: item.field,
            owner: section.owner.clone(),
            is_filled: item.is_filled(),
        }));
    }
    all
}
