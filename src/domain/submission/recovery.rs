//! After a crash: what the journal says happened, and where a submission goes on.
//!
//! Must not know: how the journal is read. Presigned posts and tokens are never in it; confirm
//! gives fresh ones.

use std::collections::BTreeMap;

use super::calls::is_other;
use super::{Resume, State, Submission};
use crate::domain::failure::Failure;
use crate::domain::intake::Digest;
use crate::domain::payload::Manifest;
use crate::domain::progress::Phase;
use crate::domain::receipt::Proof;
use crate::domain::record::{FrozenFile, Process, Record};

/// What a journal adds up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one fact of the journal, and every mixture of them happens"
)]
pub struct Replay {
    payload: Option<Digest>,
    process: Option<Process>,
    files: Vec<FrozenFile>,
    replaced: Vec<bool>,
    /// Documents whose replacements were not asked for since.
    untaken: BTreeMap<usize, FrozenFile>,
    sent: Vec<bool>,
    etags: Vec<Option<String>>,
    /// The step that was filled in.
    of_step: Option<i64>,
    /// Where the process stood at the intent.
    step: Option<i64>,
    maybe_applied: bool,
    applied: bool,
    /// spektr said `completed` although documents were due.
    finished_early: bool,
    confirmed_once: bool,
    /// An earlier send was given up, and nothing has settled since that it was not applied.
    given_up: bool,
    completed: Option<(Proof, i64)>,
}

impl Replay {
    /// Reads the records in order.
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
                    sent: vec![false; files.len()],
                    etags: vec![None; files.len()],
                    replaced: vec![false; files.len()],
                    files: files.clone(),
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
                self.mark(*file, true);
                if self.files.get(*file).is_some_and(|known| known.sha256 == *sha256) {
                    self.untaken.remove(file);
                }
                if let Some(known) = self.etags.get_mut(*file) {
                    known.clone_from(etag);
                }
            }
            Record::Missing { files } => {
                self.applied = true;
                for file in files {
                    self.untaken.remove(file);
                    self.mark(*file, false);
                }
            }
            Record::Confirming { .. } => self.confirmed_once = true,
            Record::Replaced { file, sha256, bytes } => {
                if let (Some(known), Some(replaced)) =
                    (self.files.get_mut(*file), self.replaced.get_mut(*file))
                {
                    *replaced = true;
                    let before =
                        std::mem::replace(known, FrozenFile { sha256: *sha256, bytes: *bytes });
                    // What is written down again changes nothing.
                    if before.sha256 != *sha256 {
                        self.untaken.entry(*file).or_insert(before);
                        self.mark(*file, false);
                    }
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

    fn mark(&mut self, file: usize, sent: bool) {
        if let Some(slot) = self.sent.get_mut(file) {
            *slot = sent;
        }
    }

    /// Whether something may be on spektr's side that is not completed yet.
    #[must_use]
    pub fn is_unresolved(&self) -> bool {
        self.maybe_applied && self.completed.is_none()
    }

    /// Returns true if spektr acknowledged what is not completed yet: it accepted the submit, or
    /// said that it is finished although documents were due.
    #[must_use]
    pub fn is_acknowledged(&self) -> bool {
        self.is_unresolved() && (self.applied || self.finished_early)
    }

    /// Returns true if a send was given up that may still be applied.
    #[must_use]
    pub fn has_given_up(&self) -> bool {
        self.given_up
    }

    /// Returns true if what is told last went to the process behind this link.
    #[must_use]
    pub fn is_by(&self, link: Digest) -> bool {
        self.process.is_some_and(|process| process.link == link)
    }

    /// Returns true if what is told last went to this API.
    #[must_use]
    pub fn is_at(&self, api: Digest) -> bool {
        self.process.is_some_and(|process| process.api == api)
    }

    /// Whether spektr's last word was received.
    #[must_use]
    pub fn is_completed(&self) -> bool {
        self.completed.is_some()
    }

    /// The document of this number, as it was promised or replaced last.
    pub(super) fn frozen(&self, file: usize) -> Option<&FrozenFile> {
        self.files.get(file)
    }

    /// Returns true for the same body with as many documents, unless it is another step's.
    fn is_of_body(&self, payload: Digest, manifest: &Manifest, step: Option<i64>) -> bool {
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

    /// Returns true for the case that was completed, also where the journal has another document in
    /// place of one.
    fn is_of_completed(
        &self,
        payload: Digest,
        manifest: &Manifest,
        step: Option<i64>,
        process: Process,
    ) -> bool {
        let files = manifest.files.iter().zip(self.files.iter().zip(&self.replaced));
        self.is_completed_body(payload, manifest, step, process)
            && files.into_iter().all(|(file, (frozen, replaced))| {
                *replaced || file.attachment.sha256 == frozen.sha256
            })
    }

    /// Whether this is the case the journal tells of: the same body, the same documents, and not
    /// another step's.
    fn is_of(&self, payload: Digest, manifest: &Manifest, step: Option<i64>) -> bool {
        self.is_of_body(payload, manifest, step)
            && manifest
                .files
                .iter()
                .zip(&self.files)
                .all(|(file, frozen)| file.attachment.sha256 == frozen.sha256)
    }
}

impl Submission {
    /// This submission stopped before it began, and why.
    #[must_use]
    pub fn refused(mut self, failure: Failure) -> Self {
        self.state = State::Halted { phase: Phase::Stopped, failure, resume: Resume::Never };
        self
    }

    /// This submission as its journal left it: idle, halted (resume it), or completed.
    #[must_use]
    pub fn restored(mut self, replay: &Replay) -> Self {
        self.knowledge.beside_another = replay.has_given_up();
        if replay.is_completed() {
            // What is completed elsewhere, or was another case, says nothing about this one.
            // Whether the process still takes a submission is asked before anything is sent.
            let same_case =
                replay.is_of_completed(self.payload, &self.manifest, self.step, self.process);
            return if same_case { self.into_completed(replay) } else { self };
        }
        if !replay.is_unresolved() {
            return self;
        }
        let same_case = replay.is_of(self.payload, &self.manifest, self.step);
        // What stands open at one address is not continued at another, by however similar a link.
        let same_api = replay.process.map(|process| process.api) == Some(self.process.api);
        if !same_case || !same_api {
            let same_body = same_api && replay.is_of_body(self.payload, &self.manifest, self.step);
            let changed = same_body.then(|| self.changed_documents(replay)).flatten();
            return self.refused(changed.unwrap_or(Failure::ChangedSinceSent));
        }
        let relinked = replay.process != Some(self.process);
        self.into_unresolved(replay, relinked)
    }

    fn into_completed(mut self, replay: &Replay) -> Self {
        if let Some((proof, at)) = replay.completed {
            for (promised, frozen) in self.manifest.files.iter_mut().zip(&replay.files) {
                (promised.attachment.sha256, promised.attachment.bytes) =
                    (frozen.sha256, frozen.bytes);
            }
            self.recall_sent(replay);
            self.uploads.all_sent();
            let receipt = self.receipt(proof, at);
            self.state = State::Completed { receipt, saved: true };
        }
        self
    }

    fn recall_sent(&mut self, replay: &Replay) {
        self.untaken.clone_from(&replay.untaken);
        self.replaced = replay
            .replaced
            .iter()
            .enumerate()
            .filter(|(_, replaced)| **replaced)
            .map(|(file, _)| file)
            .collect();
        for (file, etag) in replay
            .etags
            .iter()
            .enumerate()
            .filter(|(file, _)| replay.sent.get(*file) == Some(&true))
        {
            self.uploads.mark_sent(file, etag.clone());
        }
    }

    fn into_unresolved(mut self, replay: &Replay, relinked: bool) -> Self {
        self.recall_sent(replay);
        self.knowledge.recorded_step = replay.step;
        self.knowledge.maybe_applied = replay.maybe_applied;
        self.knowledge.applied = replay.applied;
        self.knowledge.confirmed_once = replay.confirmed_once;
        if relinked {
            self.relinked();
        }
        // By another link it is the operator's to decide, once that link's process was asked.
        if replay.finished_early && !relinked {
            self.knowledge.strange_finish = true;
            return self.refused(Failure::FinishedWithoutFiles);
        }
        let resume = if replay.applied { Resume::Confirm } else { Resume::Check };
        self.state =
            State::Halted { phase: Phase::Interrupted, failure: Failure::OutcomeUnknown, resume };
        self
    }
}
