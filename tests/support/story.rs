//! A vault with two cases full of canaries, one of them being sent.

use std::fs;
use std::path::{Path, PathBuf};

use dossier::domain::draft::{Draft, Entity, EntityKind, ROOT, Relation};
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachments, Digest, SlotKey};
use dossier::domain::onboarding::{IdempotencyKey, Onboarding};
use dossier::domain::payload::{Manifest, ManifestFile, Payload};
use dossier::domain::progress::CaseId;
use dossier::domain::receipt::Receipt;
use dossier::domain::record::{FrozenFile, Process, Record};
use dossier::domain::step::Step;
use dossier::domain::value::{Fields, FileRef, Value};
use dossier::engine::message::{KeyFault, Order, SavedForms, SavedStep, SentStep, Target};
use dossier::engine::ports::{
    Cases as _, DataKey, Documents as _, Journals as _, KeyStore, Sending as _, Settings as _,
    Steps as _,
};
use dossier::vault::{Opened, Vault};
use secrecy::ExposeSecret as _;
use serde_json::json;
use sha2::Digest as _;

/// Texts that may be in no file: values, titles, names, paths, references, tokens, document bytes.
pub(crate) const CANARIES: [&str; 14] = [
    "CANARY-title-of-the-case",
    "CANARY-Maria-O'Connor-Ærøskøbing",
    "CANARY-field-value-DE89370400440532013000",
    "CANARY-reference-owner-of-it-all",
    "CANARY-relation-role",
    "CANARY-passport-scan",
    "CANARY-document-bytes-in-the-middle",
    "CANARY-token-eyJhbGciOiJIUzI1NiJ9.very.secret",
    "CANARY-api-key-0123456789",
    "CANARY-operator-Jane-Roe",
    "CANARY-setting-in-words",
    "98765432109876.125",
    "CANARY-prefilled-by-the-workspace",
    "CANARY-reference-of-the-onboarding",
];
const API: &str = "https://ingest.spektr.com";

/// A keyring made of a file, so that a second process has it as well.
#[derive(Debug)]
pub(crate) struct Ring(pub(crate) PathBuf);

impl Ring {
    /// Returns the ring in the file beside the vault's folder.
    pub(crate) fn beside(root: &Path) -> Self {
        Self(root.with_extension("ring"))
    }
}

impl KeyStore for Ring {
    fn load_key(&self, _name: &str) -> Result<DataKey, KeyFault> {
        let key = fs::read(&self.0).map_err(|_| KeyFault::NoEntry)?;
        Ok(DataKey::new(Box::new(key.try_into().map_err(|_| KeyFault::OtherKey)?)))
    }

    fn save_key(&self, _name: &str, key: &DataKey) -> Result<(), KeyFault> {
        fs::write(&self.0, key.expose_secret()).map_err(|_| KeyFault::NoKeyring)
    }
}

/// A vault with its keyring beside it.
pub(crate) fn open(root: &Path) -> Vault {
    match dossier::vault::open(root, &Ring::beside(root)) {
        Ok(Opened::Open(vault)) => vault,
        other => panic!("{other:?}"),
    }
}

/// Returns a draft with a number of companies and as many relations.
pub(crate) fn draft(entities: usize) -> Draft {
    let entity = |at: usize| {
        let mut fields = Fields::default();
        fields.set("company_name", Value::Text(format!("{} {at}", CANARIES[1])));
        fields.set("iban", Value::Text(CANARIES[2].to_owned()));
        fields.set("revenue", Value::typed_number(CANARIES[11]));
        fields.set(
            "certificate",
            Value::File(FileRef { path: format!("/home/{}.pdf", CANARIES[5]) }),
        );
        Entity { reference: format!("{}_{at}", CANARIES[3]), kind: EntityKind::Company, fields }
    };
    let relation = |at: usize| Relation {
        from: format!("{}_{at}", CANARIES[3]),
        to: ROOT.to_owned(),
        role: CANARIES[4].to_owned(),
        ownership_percentage: Some(Value::typed_number("33.333333")),
    };
    let (entities, relations) =
        ((0..entities).map(entity).collect(), (0..entities).map(relation).collect());
    Draft { title: CANARIES[0].to_owned(), fields: Fields::default(), entities, relations }
}

/// The saved cases.
pub(crate) struct Story {
    /// The case with frozen documents and an open journal.
    pub(crate) under_way: CaseId,
    /// A draft.
    pub(crate) draft: CaseId,
    pub(crate) order: Order,
}

/// Saves two cases with a document each, and sends one of them half way.
pub(crate) fn tell(vault: &Vault, folder: &Path) -> Story {
    let attach = |name: &str| -> Attachments {
        let path = folder.join(format!("{}-{name}.pdf", CANARIES[5]));
        fs::write(&path, format!("%PDF-1.4 {name} {} and more of it", CANARIES[6]))
            .expect("written");
        let slot = SlotKey::new(Some(format!("{}_0", CANARIES[3])), "certificate");
        [(slot, vault.examine(&path))].into()
    };
    let attachments = attach("one");
    let order = order(&attachments);
    let under_way = vault.create(&draft(10), &attachments, false, 1).expect("created");
    vault.save_forms(under_way, &forms(&order)).expect("kept");
    vault.freeze(under_way, &order).expect("frozen");
    let process = Process::of(API, &order.target.token);
    let (mut journal, _) =
        vault.open(under_way, order.payload.digest(), process).expect("a journal");
    let files = order
        .manifest
        .files
        .iter()
        .map(|file| FrozenFile { sha256: file.attachment.sha256, bytes: file.attachment.bytes });
    let frozen = Record::Frozen {
        payload: order.payload.digest(),
        process,
        files: files.collect(),
        step: None,
        at: 2,
    };
    journal.append(&frozen, false).expect("written");
    journal.append(&Record::Intent { step: Some(1), at: 3 }, true).expect("written");
    vault.set_setting("words", CANARIES[10]).expect("kept");
    let other = vault.create(&draft(3), &attach("two"), false, 4).expect("created");
    vault.save(other, &draft(12), &attach("two"), false, 5).expect("saved");
    Story { under_way, draft: other, order }
}

/// A form that came prefilled, a step that was sent before, and an onboarding that was started.
fn forms(order: &Order) -> SavedForms {
    let node = json!({"type": "form", "fields": {"name": {"dataType": "string", "config": {"value": CANARIES[12]}}}});
    let step = Step::from_json(
        &json!({"node": node, "execution": {"id": "e", "status": "pending", "currentStep": 2}}),
    )
    .expect("a step");
    let sent = SentStep { node, number: Some(1), draft: draft(2), receipt: receipt(order) };
    let start = Onboarding {
        api_url: API.to_owned(),
        api_key: Some(CANARIES[8].to_owned().into()),
        process_id: "p".to_owned(),
        workspace_id: "w".to_owned(),
        reference: Hidden(CANARIES[13].to_owned()),
        prefill: Hidden(vec![("iban".to_owned(), CANARIES[2].to_owned())]),
        key: IdempotencyKey::of_random([7; 16]),
    };
    SavedForms {
        step: SavedStep::with_form(&step, "da-DK"),
        after: None,
        sent: vec![sent],
        start: Some(start),
    }
}

/// Records spektr's last answer for the case that was being sent.
pub(crate) fn complete(vault: &Vault, story: &Story) {
    vault.complete(story.under_way, &receipt(&story.order), 9).expect("completed");
}

/// Returns what the submission machine would give.
pub(crate) fn receipt(order: &Order) -> Receipt {
    let files: Vec<_> = order
        .manifest
        .files
        .iter()
        .map(|file| (&file.slot, &file.file_name.0, file.attachment.bytes, file.attachment.sha256))
        .collect();
    let text = serde_json::json!({"proof": "answer", "completed_at": 8, "payload": order.payload.digest(), "files": files});
    Receipt::recalled(&text.to_string()).expect("a receipt")
}

fn order(attachments: &Attachments) -> Order {
    let file = |(slot, attachment): (&SlotKey, &Result<_, _>)| ManifestFile {
        slot: slot.clone(),
        file_name: Hidden(format!("{}.pdf", CANARIES[5])),
        attachment: Result::clone(attachment).expect("a document"),
    };
    let text = format!("{{\"company_name\":\"{}\",\"iban\":\"{}\"}}", CANARIES[1], CANARIES[2]);
    Order {
        payload: Payload::refrozen(&text, Digest(sha2::Sha256::digest(&text).into()))
            .expect("a payload"),
        manifest: Manifest { files: attachments.iter().map(file).collect() },
        target: Target {
            api_url: API.to_owned(),
            token: CANARIES[7].to_owned().into(),
            api_key: Some(CANARIES[8].to_owned().into()),
            filled_by: Hidden(CANARIES[9].to_owned()),
            upload_hosts: Vec::new(),
        },
        step: None,
        replacements: Vec::new(),
        parallel: 3,
        wait_for_network: true,
    }
}
