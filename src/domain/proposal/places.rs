//! Every slot of a case, owner by owner.
//!
//! Must not know: files that wait for one.

use super::super::case::Visible;
use super::super::draft::{Draft, Owner};
use super::super::form::template::Forms;
use super::super::form::{Field, Kind};
use super::super::intake::SlotKey;
use super::super::value::Value;

/// A slot of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    pub slot: SlotKey,
    /// Whether a document is in it.
    pub is_filled: bool,
}

/// Every slot of the case: those of the forms that are shown, then file fields of the operator's
/// own.
#[must_use]
pub fn places(draft: &Draft, forms: &Forms, visible: &Visible) -> Vec<Place> {
    slots(draft, forms, visible)
        .into_iter()
        .map(|slot| Place { slot: slot.key, is_filled: slot.is_filled })
        .collect()
}

/// A slot with the form's field, where it has one.
pub(super) struct Slot<'f> {
    pub key: SlotKey,
    pub field: Option<&'f Field>,
    pub owner: Owner,
    pub is_filled: bool,
}

/// The case itself, the objects of its entity fields, then companies and people.
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

pub(super) fn slots<'f>(draft: &Draft, forms: &'f Forms, visible: &Visible) -> Vec<Slot<'f>> {
    let mut all = Vec::new();
    for owner in owners(draft) {
        let (Some(form), Some(fields)) = (forms.of_owner(draft, &owner), draft.fields_of(&owner))
        else {
            continue;
        };
        let shown = visible.of(&owner);
        let known = form
            .fields()
            .iter()
            .enumerate()
            .filter(|(at, field)| field.kind == Kind::File && !shown.hidden(*at));
        // Beside a fetched form the case has no fields of its own: they are kept, but not sent.
        let has_own = !forms.is_fetched || matches!(owner, Owner::Entity(_));
        let own = fields.iter().filter(|(key, value)| {
            has_own && form.field(key).is_none() && matches!(value, Value::File(_))
        });
        let known = known.map(|(_, field)| (field.key.as_str(), Some(field)));
        for (key, field) in known.chain(own.map(|(key, _)| (key, None))) {
            let is_filled =
                matches!(fields.get(key), Some(Value::File(file)) if !file.path.is_empty());
            all.push(Slot { key: draft.slot(&owner, key), field, owner: owner.clone(), is_filled });
        }
    }
    all
}
