//! Cases for the tests of the open case, steps and answers of spektr, and the requests by name.

use std::path::PathBuf;

use serde_json::json;

use crate::domain::draft::{Draft, Entity, EntityId, EntityKind, Relation};
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Digest, SlotKey, Sniffed};
use crate::domain::link::Environment;
use crate::domain::receipt::Receipt;
use crate::domain::step::Step;
use crate::domain::value::{FileRef, Value};
use crate::engine::message::{Command, ViewId};
use crate::ui::view::About;

use super::super::around::{Around, Surroundings};
use super::super::outbox::Request;
use super::destination::Link;
use super::open::OpenCase;

/// A case with the company `company_1` and its owner, the person `individual_1`.
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

/// A draft with a company that has a name and a document.
pub(super) fn draft() -> Draft {
    let mut company = Entity::new(EntityKind::Company, "c1");
    company.fields.set("company_name", Value::Text("Acme".to_owned()));
    let document = FileRef { path: "/a.pdf".to_owned() };
    company.fields.set("company_document", Value::File(document));
    Draft { title: "Acme".to_owned(), entities: vec![company].into(), ..Draft::default() }
}

/// A case that can be sent, with a link.
pub(super) fn case() -> OpenCase {
    let mut case = OpenCase::empty(ViewId(1)).replaced_by(draft(), None);
    let slot = SlotKey::new(Some("c1".to_owned()), "company_document");
    case.documents.attachments.insert(slot, Ok(attachment("/a.pdf")));
    case.destination.link =
        Some(Link { environment: Environment::Test, token: "first-token".to_owned().into() });
    case
}

/// Surroundings with the operator's name; `keeps` is true with an open vault.
pub(super) fn surroundings(keeps: bool) -> Surroundings {
    let mut surroundings = Surroundings { keeps, ..Surroundings::default() };
    surroundings.settings.filled_by = "Jane".to_owned();
    surroundings
}

/// A step whose form has these text fields.
pub(super) fn step(number: i64, fields: &[&str]) -> Step {
    labelled(number, fields, "Label")
}

/// The same with another label on each field.
pub(super) fn labelled(number: i64, fields: &[&str], label: &str) -> Step {
    let fields: serde_json::Map<_, _> = fields
        .iter()
        .map(|id| {
            let field = json!({
                "id": id, "type": "input", "dataType": "string",
                "config": { "spektrDataField": id },
                "attributes": { "label": label },
            });
            ((*id).to_owned(), field)
        })
        .collect();
    let node = json!({ "type": "form", "id": "form", "fields": fields });
    at(number, "filling", &node)
}

/// A step with this node.
pub(super) fn at(number: i64, status: &str, node: &serde_json::Value) -> Step {
    let execution = json!({ "id": "run", "status": status, "currentStep": number });
    Step::from_json(&json!({ "node": node, "execution": execution })).expect("a step")
}

/// A receipt of this second.
pub(super) fn receipt(completed_at: i64) -> Receipt {
    let payload = Digest([1; 32]).to_string();
    let text =
        json!({ "proof": "answer", "completed_at": completed_at, "payload": payload, "files": [] });
    Receipt::recalled(&text.to_string()).expect("a receipt")
}

/// The requests by their names; commands by the engine's, banners by their subject.
pub(super) fn names(requests: &[Request]) -> Vec<String> {
    let named = requests.iter().filter_map(|request| match request {
        Request::Settle(_) => None,
        Request::Command(Command::Vault(command)) => Some(format!("{command:?}")),
        Request::Command(command) => Some(format!("{command:?}")),
        Request::Tell(_, about, _) => Some(format!("Tell{}", subject(about))),
        request => Some(format!("{request:?}")),
    });
    let is_name = |c: char| c.is_alphanumeric();
    named.map(|text| text.split(|c| !is_name(c)).next().unwrap_or_default().to_owned()).collect()
}

/// The name of a banner's subject, as far as the tests need it.
fn subject(about: &About) -> &'static str {
    match about {
        About::Sending => "Sending",
        About::Queue => "Queue",
        About::CaseFile => "CaseFile",
        About::Saving => "Saving",
        About::Link => "Link",
        About::Step => "Step",
        About::Slot(_) => "Slot",
        About::Hidden(_) => "Hidden",
        _ => "Other",
    }
}
