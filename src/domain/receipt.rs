//! The receipt: that spektr has the case, how that is known, and the digest of every document it holds.
//!
//! Made in one place, `submission`, and only from the server's last word. Must not know: values.

use serde::{Deserialize, Serialize};

use super::hidden::Hidden;
use super::intake::{Digest, SlotKey};
use super::payload::Manifest;

/// How it is known that the case is completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// spektr answered `completed`.
    Answer,
    /// The answer was lost; the step call shows that the process moved on.
    StatusCheck,
}

/// One document that spektr has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptFile {
    pub slot: SlotKey,
    pub file_name: Hidden<String>,
    pub bytes: u64,
    pub sha256: Digest,
}

/// A receipt's text. Each document's slot, name, size in bytes and digest.
#[derive(Serialize, Deserialize)]
struct Kept {
    proof: Proof,
    completed_at: i64,
    payload: Digest,
    files: Vec<(SlotKey, String, u64, Digest)>,
}

/// That spektr has the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    proof: Proof,
    completed_at: i64,
    payload: Digest,
    files: Vec<ReceiptFile>,
}

impl Receipt {
    /// Only the submission machine calls this, after the server's last word.
    pub(super) fn new(proof: Proof, completed_at: i64, payload: Digest, manifest: &Manifest) -> Self {
        let files = manifest
            .files
            .iter()
            .map(|file| ReceiptFile {
                slot: file.slot.clone(),
                file_name: file.file_name.clone(),
                bytes: file.attachment.bytes,
                sha256: file.attachment.sha256,
            })
            .collect();
        Self { proof, completed_at, payload, files }
    }

    /// As a text to be kept sealed.
    #[must_use]
    pub fn to_text(&self) -> String {
        let Self { proof, completed_at, payload, files } = self;
        let files = files.iter().map(|file| (file.slot.clone(), file.file_name.0.clone(), file.bytes, file.sha256)).collect();
        serde_json::to_string(&Kept { proof: *proof, completed_at: *completed_at, payload: *payload, files }).unwrap_or_default()
    }

    /// A receipt that was given before, from its text. Whoever calls this has made sure that nobody wrote the text but
    /// [`to_text`](Self::to_text).
    #[must_use]
    pub fn recalled(text: &str) -> Option<Self> {
        let Kept { proof, completed_at, payload, files } = serde_json::from_str(text).ok()?;
        let file = |(slot, name, bytes, sha256)| ReceiptFile { slot, file_name: Hidden(name), bytes, sha256 };
        Some(Self { proof, completed_at, payload, files: files.into_iter().map(file).collect() })
    }

    /// How it is known.
    #[must_use]
    pub fn proof(&self) -> Proof {
        self.proof
    }

    /// When, in seconds since the epoch by this machine's clock.
    #[must_use]
    pub fn completed_at(&self) -> i64 {
        self.completed_at
    }

    /// The SHA-256 of the body that was submitted.
    #[must_use]
    pub fn payload(&self) -> Digest {
        self.payload
    }

    /// The documents, in the payload's order.
    #[must_use]
    pub fn files(&self) -> &[ReceiptFile] {
        &self.files
    }
}
