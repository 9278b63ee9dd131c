//! The summary of a journal: how far a submission came.
//!
//! Knows nothing of how the journal is read.

use crate::domain::intake::Digest;
use crate::domain::payload::Manifest;
use crate::domain::receipt::Proof;
use crate::domain::record::{FrozenFile, Process, Record};

/// The facts that a journal's records add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "the facts are independent, and every combination of them occurs"
)]
pub struct Replay {
    payload: Option<Digest>,
    pub(super) process: Option<Process>,
    pub(super) files: Vec<ReplayedFile>,
    /// The step that was filled in.
    of_step: Option<i64>,
    /// The current step at the intent.
    pub(super) step: Option<i64>,
    pub(super) maybe_applied: bool,
    pub(super) applied: bool,
    /// spektr answered `completed` although documents were due.
    pub(super) finished_early: bool,
    pub(super) confirmed_once: bool,
    /// An earlier send was given up, and since then nothing has proved that it was not applied.
    given_up: bool,
    pub(super) completed: Option<(Proof, i64)>,
}

/// The facts of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ReplayedFile {
    /// The document that was promised, or that replaced it last.
    pub(super) frozen: FrozenFile,
    pub(super) is_replaced: bool,
    /// The first document, while its replacement was not asked for.
    pub(super) untaken: Option<FrozenFile>,
    pub(super) is_sent: bool,
    pub(super) etag: Option<String>,
}

impl ReplayedFile {
    fn new(frozen: &FrozenFile) -> Self {
        Self {
            frozen: frozen.clone(),
            is_replaced: false,
            untaken: None,
            is_sent: false,
            etag: None,
        }
    }

    fn replace(&mut self, sha256: Digest, bytes: u64) {
        self.is_replaced = true;
        let before = std::mem::replace(&mut self.frozen, FrozenFile { sha256, bytes });
        // A repeated record changes nothing.
        if before.sha256 != sha256 {
            self.untaken.get_or_insert(before);
            self.is_sent = false;
        }
    }
}

impl Replay {
    /// Summarizes records in their order.
    #[must_use]
    pub fn of(records: &[Record]) -> Self {
        let mut replay = Self::default();
        for record in records {
            replay.take(record);
        }
        replay
    }

    fn take(&mut self, record: &Record) {
        match record {
            Record::Frozen { payload, process, files, step, .. } => {
                *self = Self {
                    payload: Some(*payload),
                    process: Some(*process),
                    files: files.iter().map(ReplayedFile::new).collect(),
                    of_step: *step,
                    given_up: self.given_up,
                    ..Self::default()
                };
            }
            Record::Intent { step, .. } => (self.step, self.maybe_applied) = (*step, true),
            Record::NotApplied | Record::Rejected => self.not_applied(false),
            Record::GivenUp => self.not_applied(true),
            Record::Accepted => self.applied = true,
            Record::FinishedEarly => self.finished_early = true,
            Record::Sent { file, sha256, etag } => {
                if let Some(known) = self.files.get_mut(*file) {
                    known.is_sent = true;
                    known.etag.clone_from(etag);
                    known.untaken.take_if(|_| known.frozen.sha256 == *sha256);
                }
            }
            Record::Missing { files } => {
                self.applied = true;
                for file in files {
                    if let Some(known) = self.files.get_mut(*file) {
                        (known.untaken, known.is_sent) = (None, false);
                    }
                }
            }
            Record::Confirming { .. } => self.confirmed_once = true,
            Record::Replaced { file, sha256, bytes } => {
                if let Some(known) = self.files.get_mut(*file) {
                    known.replace(*sha256, *bytes);
                }
            }
            Record::Completed { proof, at } => {
                (self.completed, self.given_up) = (Some((*proof, *at)), false);
            }
        }
    }

    fn not_applied(&mut self, given_up: bool) {
        (self.maybe_applied, self.applied, self.confirmed_once, self.given_up) =
            (false, false, false, given_up);
    }

    /// Returns true if spektr may have something of it that is not completed.
    #[must_use]
    pub fn is_unresolved(&self) -> bool {
        self.maybe_applied && self.completed.is_none()
    }

    /// Returns true if it is not completed and spektr acknowledged it: it accepted the submit, or
    /// answered that it is finished although documents were due.
    #[must_use]
    pub fn is_acknowledged(&self) -> bool {
        self.is_unresolved() && (self.applied || self.finished_early)
    }

    /// Returns true if a send was given up that may still be applied.
    #[must_use]
    pub fn has_given_up(&self) -> bool {
        self.given_up
    }

    /// Returns true if the last submission went to the process behind this link.
    #[must_use]
    pub fn is_by(&self, link: Digest) -> bool {
        self.process.is_some_and(|process| process.link == link)
    }

    /// Returns true if the last submission went to this API.
    #[must_use]
    pub fn is_at(&self, api: Digest) -> bool {
        self.process.is_some_and(|process| process.api == api)
    }

    /// Returns true if the last submission is completed.
    #[must_use]
    pub fn is_completed(&self) -> bool {
        self.completed.is_some()
    }

    /// Returns the document of this number, as it was promised or replaced last.
    pub(super) fn frozen(&self, file: usize) -> Option<&FrozenFile> {
        self.files.get(file).map(|known| &known.frozen)
    }

    /// Returns true for the same body with as many documents, unless it is another step's.
    pub(super) fn is_of_body(
        &self,
        payload: Digest,
        manifest: &Manifest,
        step: Option<i64>,
    ) -> bool {
        self.payload == Some(payload)
            && !is_other(step, self.of_step.or(self.step))
            && self.files.len() == manifest.files.len()
    }

    /// Returns true for the body that was completed by the same link, whatever its documents are.
    pub(super) fn is_completed_body(
        &self,
        payload: Digest,
        manifest: &Manifest,
        step: Option<i64>,
        process: Process,
    ) -> bool {
        self.is_completed()
            && self.process == Some(process)
            && self.is_of_body(payload, manifest, step)
    }

    /// Returns true for the case that was completed, also if documents of it were replaced.
    pub(super) fn is_of_completed(
        &self,
        payload: Digest,
        manifest: &Manifest,
        step: Option<i64>,
        process: Process,
    ) -> bool {
        let mut files = manifest.files.iter().zip(&self.files);
        self.is_completed_body(payload, manifest, step, process)
            && files.all(|(file, known)| {
                known.is_replaced || file.attachment.sha256 == known.frozen.sha256
            })
    }

    /// Returns true for the journal's case: the same body and documents, and not another step's.
    pub(super) fn is_of(&self, payload: Digest, manifest: &Manifest, step: Option<i64>) -> bool {
        let mut files = manifest.files.iter().zip(&self.files);
        self.is_of_body(payload, manifest, step)
            && files.all(|(file, known)| file.attachment.sha256 == known.frozen.sha256)
    }
}

/// Returns true if both steps are known and differ.
pub(super) fn is_other(one: Option<i64>, another: Option<i64>) -> bool {
    matches!((one, another), (Some(one), Some(another)) if one != another)
}
