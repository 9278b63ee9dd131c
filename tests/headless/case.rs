//! A case with many documents, and the checks of what the server has after it was sent.
//!
//! Knows nothing of how it is sent.

use std::fs;
use std::path::PathBuf;

use dossier::domain::intake::Digest;
use dossier::practice::Report;
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use super::binary::{Home, Said};

/// Sizes of the documents in bytes: enough for an upload to take a moment, and one that takes
/// several.
const SIZES: [usize; 13] = [
    52_000, 71_300, 94_111, 120_000, 131_072, 131_073, 150_001, 180_000, 199_999, 220_500, 262_144,
    300_000, 3_000_000,
];

/// A document on both sides.
pub(crate) struct Document {
    entity: Option<String>,
    field: String,
    key: String,
    bytes: usize,
    sha256: String,
}

/// A case file with its documents in a folder of its own.
pub(crate) struct Case {
    pub(crate) folder: TempDir,
    pub(crate) path: PathBuf,
    pub(crate) documents: Vec<Document>,
    pub(crate) home: Home,
}

impl Case {
    /// A company with two documents, five people with two each, and the largest outside entities.
    pub(crate) fn large() -> Self {
        Self::with(&SIZES)
    }

    /// A case with the first documents only.
    pub(crate) fn small() -> Self {
        Self::with(&SIZES[..4])
    }

    fn with(sizes: &[usize]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut case = json!({"dossier": 1, "title": "Many documents", "fields": {}, "entities": [
            {"reference": "company", "customer_type": "company", "fields": {"company_name": "Acme Corporation"}}],
            "relations": [{"from": "company", "to": "root", "role": "owner"}]});
        let mut documents = Vec::with_capacity(sizes.len());
        for (at, bytes) in sizes.iter().enumerate() {
            let content = content(at, *bytes);
            let name = format!("scan {at}.pdf");
            fs::write(folder.path().join(&name), &content).expect("written");
            let (entity, field, place) = slot(&mut case, at, sizes.len());
            place[&field] = json!({"file": name});
            let owner =
                entity.as_ref().map_or("case".to_owned(), |_| format!("entity-{}", at / 2 + 1));
            documents.push(Document {
                entity,
                field,
                key: format!("practice-workspace/endClient/{owner}/{name}"),
                bytes: *bytes,
                sha256: Digest(Sha256::digest(&content).into()).to_string(),
            });
        }
        // Fields outside entities come first in the payload.
        documents.sort_by_key(|document| document.entity.is_some());
        let path = folder.path().join("case.json");
        fs::write(&path, case.to_string()).expect("written");
        Self { folder, path, documents, home: Home::new() }
    }

    /// `dossier submit --json` of this case.
    pub(crate) fn submit(&self, api: &str, token: &str) -> std::process::Command {
        let token = self.home.keep("token", token);
        let mut command = self.home.submit(&self.path, api, &token);
        command.arg("--json");
        command
    }

    pub(crate) fn journal(&self) -> PathBuf {
        self.folder.path().join("case.json.journal")
    }

    /// Checks what always holds: nothing was applied twice, followed elsewhere, or stored
    /// as something else.
    #[track_caller]
    pub(crate) fn check_server(&self, name: &str, report: &Report) {
        assert!(report.submits_applied <= 1, "{name}: {} submits applied", report.submits_applied);
        assert_eq!(report.traffic.redirects_followed, 0, "{name}");
        for object in &report.objects {
            let document = self.documents.iter().find(|document| document.key == object.key);
            let document = document.unwrap_or_else(|| panic!("{name}: an object nobody sent"));
            assert_eq!(
                (object.sha256.as_str(), object.bytes),
                (document.sha256.as_str(), document.bytes as u64),
                "{name}: {}",
                document.field
            );
        }
    }

    /// Checks a completed case: every document is stored, and the receipt says so.
    #[track_caller]
    pub(crate) fn check_completed(&self, name: &str, report: &Report, said: &Said) {
        assert_eq!((report.completed, report.submits_applied), (true, 1), "{name}: {report:?}");
        assert_eq!(
            report.objects.iter().filter(|object| object.present).count(),
            self.documents.len(),
            "{name}"
        );
        let files: Vec<Json> = self
            .documents
            .iter()
            .map(|document| json!({"entity": document.entity, "field": document.field, "bytes": document.bytes, "sha256": document.sha256}))
            .collect();
        assert_eq!(receipt(said)["files"], Json::Array(files), "{name}");
    }
}

/// The receipt in a run's result.
pub(crate) fn receipt(said: &Said) -> Json {
    said.events().last().map(|result| result["receipt"].clone()).unwrap_or_default()
}

/// The slot of the document of this number, and the fields it is put into.
fn slot(case: &mut Json, at: usize, all: usize) -> (Option<String>, String, &mut Json) {
    if all > 12 && at + 1 == all {
        return (None, "proof_of_address".to_owned(), &mut case["fields"]);
    }
    let (number, second) = (at / 2, at % 2 == 1);
    let (reference, fields) = match number {
        0 => ("company".to_owned(), ["company_document", "articles_document"]),
        number => (format!("person_{number}"), ["id_document", "address_document"]),
    };
    let entities = case["entities"].as_array_mut().expect("entities");
    if entities.len() <= number {
        entities
            .push(json!({"reference": reference, "customer_type": "individual", "fields": {"first_name": "John", "last_name": "Smith"}}));
        case["relations"]
            .as_array_mut()
            .expect("relations")
            .push(json!({"from": reference, "to": "company", "role": "ubo", "ownership_percentage": 12.5}));
    }
    (
        Some(reference),
        fields[usize::from(second)].to_owned(),
        &mut case["entities"][number]["fields"],
    )
}

/// Bytes no two documents share, behind the first bytes of a PDF.
fn content(seed: usize, bytes: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64.wrapping_mul(seed as u64 + 1);
    let mut content = b"%PDF-1.7\n".to_vec();
    while content.len() < bytes {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        content.extend_from_slice(&state.to_le_bytes());
    }
    content.truncate(bytes);
    content
}
