//! The records of the journal: phases, numbers and digests. Never a value, name, token, address or
//! policy.
//!
//! Does not depend on the storage. A record is durable before the effect that follows it.

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::intake::Digest;
use super::receipt::Proof;

/// One line of a case's journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// The payload, its address and, if known, its step were fixed. Begins a new submission.
    Frozen {
        payload: Digest,
        process: Process,
        files: Vec<FrozenFile>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        step: Option<i64>,
        at: i64,
    },
    /// A submit is about to be sent while the process is at this step.
    Intent { step: Option<i64>, at: i64 },
    /// The submit was not sent, or was refused without being applied.
    NotApplied,
    /// The operator gave up the submission: its outcome is unknown, and the next one may be sent.
    GivenUp,
    /// 400: the submit was refused.
    Rejected,
    /// The submit was applied and documents are asked for.
    Accepted,
    /// spektr answered the submit with `completed` although documents were to follow.
    FinishedEarly,
    /// This document was stored (S3 answered 2xx).
    Sent { file: usize, sha256: Digest, etag: Option<String> },
    /// Confirm found these documents missing.
    Missing { files: Vec<usize> },
    /// A confirm is about to be sent.
    Confirming { at: i64 },
    /// The operator replaced a document.
    Replaced { file: usize, sha256: Digest, bytes: u64 },
    /// spektr's final answer.
    Completed { proof: Proof, at: i64 },
}

/// The destination of a case as digests: enough to tell two apart, not enough to find one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Process {
    /// Digest of the API's address.
    pub api: Digest,
    /// Digest of the address and the token together.
    pub link: Digest,
}

impl Process {
    /// Returns the process that this link opens.
    #[must_use]
    pub fn of(api_url: &str, token: &SecretString) -> Self {
        let link = Sha256::new()
            .chain_update(plain(api_url))
            .chain_update([0])
            .chain_update(token.expose_secret())
            .finalize();
        Self { api: Self::api_of(api_url), link: Digest(link.into()) }
    }

    /// Returns the digest of an API's address alone.
    #[must_use]
    pub fn api_of(api_url: &str) -> Digest {
        Digest(Sha256::digest(plain(api_url)).into())
    }
}

/// Normalizes an address for comparison.
fn plain(api_url: &str) -> String {
    api_url.trim().trim_end_matches('/').to_ascii_lowercase()
}

/// A document's digest and size at the time of freezing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrozenFile {
    pub sha256: Digest,
    pub bytes: u64,
}

impl Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Digest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_hex(&text).ok_or_else(|| serde::de::Error::custom("not a SHA-256"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_journal_without_steps_is_read() {
        let digest = Digest([9; 32]).to_string();
        let line = format!(
            r#"{{"frozen":{{"payload":"{digest}","process":{{"api":"{digest}","link":"{digest}"}},"files":[],"at":5}}}}"#
        );
        let record = serde_json::from_str::<Record>(&line).expect("a record");
        assert!(matches!(record, Record::Frozen { step: None, at: 5, .. }));
        assert_eq!(serde_json::to_string(&record).expect("a line"), line);
    }

    #[test]
    fn every_record_is_read_back_from_its_line() {
        let digest = Digest([9; 32]);
        for record in [
            Record::Frozen {
                payload: digest,
                process: Process { api: digest, link: digest },
                files: vec![FrozenFile { sha256: digest, bytes: 3 }],
                step: Some(2),
                at: 5,
            },
            Record::Intent { step: Some(2), at: 5 },
            Record::Intent { step: None, at: 5 },
            Record::NotApplied,
            Record::GivenUp,
            Record::Rejected,
            Record::Accepted,
            Record::FinishedEarly,
            Record::Sent { file: 0, sha256: digest, etag: Some("\"x\"".into()) },
            Record::Missing { files: vec![1] },
            Record::Confirming { at: 6 },
            Record::Replaced { file: 1, sha256: digest, bytes: 4 },
            Record::Completed { proof: Proof::Answer, at: 7 },
        ] {
            let line = serde_json::to_string(&record).expect("a line");
            assert_eq!(serde_json::from_str::<Record>(&line).expect(&line), record);
        }
    }
}
