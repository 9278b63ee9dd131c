//! The receipt: proof that spektr has the case, with the sender, the address, and each document's
//! digest and S3's answer.
//!
//! Made only by `submission`, and only from the server's final answer. Knows nothing of values.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::hidden::Hidden;
use super::intake::{Digest, SlotKey};

/// The evidence that the case is completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// spektr answered `completed`.
    Answer,
    /// The answer was lost; the step call showed that the process moved on.
    StatusCheck,
}

/// One document that spektr has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptFile {
    pub slot: SlotKey,
    pub file_name: Hidden<String>,
    pub bytes: u64,
    pub sha256: Digest,
    /// S3's `ETag`, as given; `None` if the answer was lost or had none.
    pub etag: Option<String>,
    /// True if it replaced another document after spektr had accepted the case.
    pub replaced: bool,
    /// True if a replacement was given but not sent, because spektr did not ask for it: spektr has
    /// this document.
    pub is_kept: bool,
}

/// The sender of a case and the address it was sent to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    /// The operator's name.
    pub filled_by: Hidden<String>,
    /// The API's base address.
    pub api_url: String,
}

/// The JSON of a receipt: slot, name, size in bytes and digest of each document. Later additions
/// are absent in older receipts.
#[derive(Serialize, Deserialize)]
struct Kept {
    proof: Proof,
    completed_at: i64,
    payload: Digest,
    files: Vec<(SlotKey, String, u64, Digest)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    etags: Vec<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sender: Option<(String, String)>,
    /// Indexes of the replaced documents in `files`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    replaced: Vec<usize>,
    /// Indexes of the documents whose replacements were not sent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    not_replaced: Vec<usize>,
}

/// The proof that spektr has the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    proof: Proof,
    completed_at: i64,
    payload: Digest,
    files: Vec<ReceiptFile>,
    sender: Option<Sender>,
}

impl Receipt {
    /// Creates a receipt; only the submission machine calls this, after the server's final answer.
    pub(super) fn new(
        proof: Proof,
        completed_at: i64,
        payload: Digest,
        files: Vec<ReceiptFile>,
        sender: Option<Sender>,
    ) -> Self {
        Self { proof, completed_at, payload, files, sender }
    }

    /// Returns the receipt as text for sealed storage.
    #[must_use]
    pub fn to_text(&self) -> String {
        let Self { proof, completed_at, payload, files, sender } = self;
        let is_told = files.iter().any(|file| file.etag.is_some());
        let places = |is: fn(&ReceiptFile) -> bool| {
            files.iter().enumerate().filter(|(_, file)| is(file)).map(|(at, _)| at).collect()
        };
        let (replaced, not_replaced) = (places(|file| file.replaced), places(|file| file.is_kept));
        let etags = files.iter().filter(|_| is_told).map(|file| file.etag.clone()).collect();
        let files = files
            .iter()
            .map(|file| (file.slot.clone(), file.file_name.0.clone(), file.bytes, file.sha256))
            .collect();
        let sender = sender.clone().map(|Sender { filled_by, api_url }| (filled_by.0, api_url));
        let text = Kept {
            proof: *proof,
            completed_at: *completed_at,
            payload: *payload,
            files,
            etags,
            sender,
            replaced,
            not_replaced,
        };
        serde_json::to_string(&text).unwrap_or_default()
    }

    /// Returns the receipt as JSON for other programs, with the case's title and the documents'
    /// titles in the receipt's order.
    #[must_use]
    pub fn to_json(&self, title: &str, documents: &[String]) -> String {
        let names = documents.iter().map(String::as_str).chain(std::iter::repeat(""));
        let files = names.zip(&self.files).map(|(document, file)| {
            json!({
                "document": document,
                "fileName": file.file_name.0,
                "bytes": file.bytes,
                "sha256": file.sha256,
                "s3ETag": file.etag,
                "replaced": file.replaced,
                "replacementNotSent": file.is_kept,
            })
        });
        let completed_at =
            Timestamp::from_second(self.completed_at).map(|at| at.to_string()).unwrap_or_default();
        let receipt = json!({
            "title": title,
            "proof": self.proof,
            "completedAt": completed_at,
            "filledBy": self.sender.as_ref().map(|sender| &sender.filled_by.0),
            "api": self.sender.as_ref().map(|sender| &sender.api_url),
            "answersSha256": self.payload,
            "documents": files.collect::<Vec<_>>(),
        });
        serde_json::to_string_pretty(&receipt).unwrap_or_default() + "\n"
    }

    /// Reads an earlier receipt from its text. The caller ensures that the text was written by
    /// [`to_text`](Self::to_text).
    #[must_use]
    pub fn recalled(text: &str) -> Option<Self> {
        let Kept { proof, completed_at, payload, files, etags, sender, replaced, not_replaced } =
            serde_json::from_str(text).ok()?;
        let etags = etags.into_iter().chain(std::iter::repeat(None));
        let file = |(at, ((slot, name, bytes, sha256), etag))| {
            let (replaced, is_kept) = (replaced.contains(&at), not_replaced.contains(&at));
            ReceiptFile { slot, file_name: Hidden(name), bytes, sha256, etag, replaced, is_kept }
        };
        let sender =
            sender.map(|(filled_by, api_url)| Sender { filled_by: Hidden(filled_by), api_url });
        Some(Self {
            proof,
            completed_at,
            payload,
            files: files.into_iter().zip(etags).enumerate().map(file).collect(),
            sender,
        })
    }

    /// Returns the evidence.
    #[must_use]
    pub fn proof(&self) -> Proof {
        self.proof
    }

    /// Returns the time of completion, in seconds since the epoch by this machine's clock.
    #[must_use]
    pub fn completed_at(&self) -> i64 {
        self.completed_at
    }

    /// Returns the SHA-256 of the submitted body.
    #[must_use]
    pub fn payload(&self) -> Digest {
        self.payload
    }

    /// Returns the documents that spektr has although replacements were given.
    pub fn kept(&self) -> impl Iterator<Item = &ReceiptFile> {
        self.files.iter().filter(|file| file.is_kept)
    }

    /// Returns the documents, in the payload's order.
    #[must_use]
    pub fn files(&self) -> &[ReceiptFile] {
        &self.files
    }

    /// Returns the sender and the address; `None` in older receipts.
    #[must_use]
    pub fn sender(&self) -> Option<&Sender> {
        self.sender.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn receipts_of_this_and_older_versions_are_read_back() {
        let file = ReceiptFile {
            slot: SlotKey { entity: Some("john".into()), field: "id_document".into(), entry: None },
            file_name: Hidden("passport.pdf".into()),
            bytes: 3,
            sha256: Digest([9; 32]),
            etag: Some("\"x\"".into()),
            replaced: true,
            is_kept: true,
        };
        let sender = Sender {
            filled_by: Hidden("Jane Doe".into()),
            api_url: "https://ingest.spektr.com".into(),
        };
        let receipt = Receipt::new(Proof::Answer, 5, Digest([7; 32]), vec![file], Some(sender));
        let text = receipt.to_text();
        assert_eq!(Receipt::recalled(&text), Some(receipt));
        let data: serde_json::Value = serde_json::from_str(
            &Receipt::recalled(&text).expect("read").to_json("Acme", &["ID document".into()]),
        )
        .expect("json");
        assert_eq!(
            (&data["completedAt"], &data["filledBy"]),
            (&json!("1970-01-01T00:00:05Z"), &json!("Jane Doe"))
        );
        assert_eq!(
            (&data["documents"][0]["s3ETag"], &data["documents"][0]["replaced"]),
            (&json!("\"x\""), &json!(true))
        );
        assert_eq!(data["documents"][0]["replacementNotSent"], json!(true));
        let mut older: serde_json::Value = serde_json::from_str(&text).expect("json");
        let map = older.as_object_mut().expect("an object");
        map.retain(|key, _| {
            !matches!(key.as_str(), "etags" | "sender" | "replaced" | "not_replaced")
        });
        let older = Receipt::recalled(&older.to_string()).expect("read");
        assert!(
            older.sender().is_none() && older.files().len() == 1 && older.files()[0].etag.is_none()
        );
        assert!(!older.files()[0].replaced && !older.files()[0].is_kept);
    }
}
