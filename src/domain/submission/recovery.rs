//! After a crash: what the journal says happened, and where a submission goes on.
//!
//! Must not know: how the journal is read. Presigned posts and tokens are never in it; confirm gives fresh ones.

use super::{Config, Resume, State, Submission};
use crate::domain::failure::Failure;
use crate::domain::intake::Digest;
use crate::domain::payload::Manifest;
use crate::domain::progress::Phase;
use crate::domain::receipt::{Proof, Receipt};
use crate::domain::record::Record;

/// What a journal adds up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Replay {
    payload: Option<Digest>,
    files: Vec<Digest>,
    sent: Vec<bool>,
    step: Option<i64>,
    maybe_applied: bool,
    applied: bool,
    confirmed_once: bool,
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
            Record::Frozen { payload, files, .. } => {
                let digests = files.iter().map(|file| file.sha256).collect();
                *self = Self { payload: Some(*payload), sent: vec![false; files.len()], files: digests, ..Self::default() };
            }
            Record::Intent { step, .. } => (self.step, self.maybe_applied) = (*step, true),
            Record::NotApplied | Record::Rejected => (self.maybe_applied, self.applied, self.confirmed_once) = (false, false, false),
            Record::Accepted => self.applied = true,
            Record::Sent { file, .. } => self.mark(*file, true),
            Record::Missing { files } => {
                self.applied = true;
                for file in files {
                    self.mark(*file, false);
                }
            }
            Record::Confirming { .. } => self.confirmed_once = true,
            Record::Replaced { file, sha256, .. } => {
                if let Some(digest) = self.files.get_mut(*file) {
                    *digest = *sha256;
                }
                self.mark(*file, false);
            }
            Record::Completed { proof, at } => self.completed = Some((*proof, *at)),
        }
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

    /// Whether spektr's last word was received.
    #[must_use]
    pub fn is_completed(&self) -> bool {
        self.completed.is_some()
    }

    /// Whether this is the case the journal tells of: the same body, the same documents.
    #[must_use]
    pub fn is_of(&self, payload: Digest, manifest: &Manifest) -> bool {
        self.payload == Some(payload)
            && self.files.len() == manifest.files.len()
            && manifest.files.iter().zip(&self.files).all(|(file, digest)| file.attachment.sha256 == *digest)
    }
}

impl Submission {
    /// A submission that can't begin on this machine, and why.
    #[must_use]
    pub fn refused(payload: Digest, manifest: Manifest, config: Config, failure: Failure) -> Self {
        let mut machine = Self::new(payload, manifest, config);
        machine.state = State::Halted { phase: Phase::Stopped, failure, resume: Resume::Never };
        machine
    }

    /// A submission as its journal left it: idle, halted (resume it), or completed.
    #[must_use]
    pub fn restore(payload: Digest, manifest: Manifest, config: Config, replay: &Replay) -> Self {
        let mut machine = Self::new(payload, manifest, config);
        if (replay.is_unresolved() || replay.is_completed()) && !replay.is_of(payload, &machine.manifest) {
            let failure = if replay.is_completed() { Failure::CompletedBefore } else { Failure::ChangedSinceSent };
            machine.state = State::Halted { phase: Phase::Stopped, failure, resume: Resume::Never };
            return machine;
        }
        for (file, _) in replay.sent.iter().enumerate().filter(|(_, sent)| **sent) {
            machine.uploads.mark_sent(file);
        }
        machine.knowledge.recorded_step = replay.step;
        machine.knowledge.maybe_applied = replay.maybe_applied;
        machine.knowledge.applied = replay.applied;
        machine.knowledge.confirmed_once = replay.confirmed_once;
        if let Some((proof, at)) = replay.completed {
            machine.uploads.all_sent();
            let receipt = Receipt::new(proof, at, machine.payload, &machine.manifest);
            machine.state = State::Completed { receipt, saved: true };
        } else if replay.is_unresolved() {
            let resume = if replay.applied { Resume::Confirm } else { Resume::Check };
            machine.state = State::Halted { phase: Phase::Interrupted, failure: Failure::OutcomeUnknown, resume };
        }
        machine
    }
}
