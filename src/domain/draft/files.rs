//! The documents that a draft names.
//!
//! Knows nothing of disks.

use super::{Draft, Entity};
use crate::domain::intake::SlotKey;
use crate::domain::value::{Fields, FileRef, Value};

impl Draft {
    /// Returns a copy without documents; their fields stay as empty slots.
    #[must_use]
    pub fn without_documents(&self) -> Self {
        let mut copy = self.clone();
        for (_, file) in copy.files_mut() {
            *file = FileRef::default();
        }
        copy
    }

    /// The chosen documents with their slots: those of the case and its objects in the order of the
    /// fields, then those of each entity.
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

    /// The same documents, to be changed.
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
