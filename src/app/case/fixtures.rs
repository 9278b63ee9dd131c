//! A small case for tests: a company, and a person with a role in it.

use std::path::PathBuf;

use crate::domain::draft::{EntityId, EntityKind, Relation};
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Digest, SlotKey, Sniffed};
use crate::domain::value::{FileRef, Value};
use crate::engine::message::ViewId;

use super::super::around::{Around, Surroundings};
use super::super::outbox::Request;
use super::open::OpenCase;

/// The company `company_1`, and the person `individual_1` who owns it.
pub(super) struct Fixture {
    pub case: OpenCase,
    pub around: Surroundings,
    pub company: EntityId,
    pub person: EntityId,
}

impl Fixture {
    pub(super) fn new() -> Self {
        let mut case = OpenCase::empty(ViewId(2));
        let company = case.draft.add_entity(EntityKind::Company);
        let person = case.draft.add_entity(EntityKind::Individual);
        case.draft.relations.push(Relation::new("individual_1", "company_1", "owner"));
        let mut fixture = Self { case, around: Surroundings::default(), company, person };
        fixture.record();
        fixture
    }

    /// Lets the case act; returns the result and the requests.
    pub(super) fn act<R>(
        &mut self,
        act: impl FnOnce(&mut OpenCase, &mut Around<'_>) -> R,
    ) -> (R, Vec<Request>) {
        self.around.act(|around| act(&mut self.case, around))
    }

    /// Makes everything so far a step of the history.
    pub(super) fn record(&mut self) {
        self.case.record_step(0.0);
        self.case.history.rest();
    }

    pub(super) fn set(&mut self, entity: EntityId, field: &str, value: Value) {
        self.case.draft.entities.get_mut(entity).unwrap().fields.set(field, value);
    }

    pub(super) fn reference(&self, entity: EntityId) -> String {
        self.case.draft.entities.get(entity).unwrap().reference.clone()
    }

    pub(super) fn slot(&self, entity: EntityId, field: &str) -> SlotKey {
        SlotKey::new(Some(self.reference(entity)), field)
    }

    /// Attaches a document that has been read already.
    pub(super) fn attached(&mut self, slot: &SlotKey, path: &str) -> Attachment {
        let attachment = attachment(path);
        let fields = self.case.draft.fields_with_mut(slot).unwrap();
        fields.set(&slot.field, Value::File(FileRef { path: path.to_owned() }));
        self.case.documents.attachments.insert(slot.clone(), Ok(attachment.clone()));
        self.record();
        attachment
    }

    /// The path that the draft has in a slot.
    pub(super) fn document_in(&self, slot: &SlotKey) -> Option<&str> {
        self.case.document_in(slot)
    }
}

/// A document that was read.
pub(super) fn attachment(path: &str) -> Attachment {
    Attachment {
        path: Hidden(PathBuf::from(path)),
        original_name: Hidden(path.to_owned()),
        bytes: 7,
        sha256: Digest([u8::try_from(path.len()).unwrap(); 32]),
        sniffed: Sniffed::Pdf,
        copy: None,
    }
}
