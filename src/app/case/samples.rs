//! Cases, steps and answers for the tests of the open case, and its requests as words.

use serde_json::json;

use crate::domain::draft::{Draft, Entity, EntityKind};
use crate::domain::intake::{Digest, SlotKey};
use crate::domain::link::Environment;
use crate::domain::receipt::Receipt;
use crate::domain::step::Step;
use crate::domain::value::{FileRef, Value};
use crate::engine::message::{Command, ViewId};
use crate::ui::view::About;

use super::super::around::Surroundings;
use super::super::outbox::Request;
use super::destination::Link;
use super::fixtures::attachment;
use super::open::OpenCase;

/// A draft with a company whose name and document are there.
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
