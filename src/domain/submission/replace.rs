//! Replacements of documents that changed or vanished after the case was sent (headless
//! `--replace`, *Replace…*).
//!
//! The body stays unchanged: it names a document by file name only, and the replacement is sent
//! under that name. A replacement waits until spektr asks for its document, in a 409 or, if nothing
//! was applied before, in the answer to the same body sent again. One that is not asked for is not
//! sent: spektr has the first document, and the receipt says so, also if the replacement comes
//! after completion. Knows nothing of how replacements are entered.

use super::interface::Effect;
use super::machine::Submission;
use super::replay::Replay;
use super::state::State;
use crate::domain::failure::Failure;
use crate::domain::intake::{Attachment, Digest, SlotKey};
use crate::domain::record::{FrozenFile, Record};

/// A replacement of a reviewed document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// Index of the document in the manifest.
    pub file: usize,
    /// Digest of the document that the case itself names; `None` if it can't be read any more.
    pub was: Option<Digest>,
    /// The new document.
    pub attachment: Attachment,
}

/// Returns the name of a slot on the command line: `REFERENCE.FIELD`, and `FIELD` alone outside
/// entities.
#[must_use]
pub fn slot_path(slot: &SlotKey) -> String {
    let field = &slot.field;
    match (&slot.entity, &slot.entry) {
        (Some(reference), _) => format!("{reference}.{field}"),
        (None, Some(entry)) => format!("{}[{}].{field}", entry.list, entry.at),
        (None, None) => field.clone(),
    }
}

impl Submission {
    /// Returns the submission as its journal left it, with these replacements waiting.
    #[must_use]
    pub fn restored_replacing(mut self, replay: &Replay, replacements: Vec<Replacement>) -> Self {
        for replacement in replacements {
            if let Err(failure) = self.hold(replay, replacement) {
                return self.refused(failure);
            }
        }
        let are_given = !self.replacements.waiting.is_empty();
        let restored = self.restored(replay);
        // A submission that has not begun takes no replacements.
        let is_begun = matches!(restored.state, State::Idle);
        if are_given && is_begun { restored.refused(Failure::NothingToReplace) } else { restored }
    }

    /// Stores a replacement until it is asked for; until then the frozen document counts.
    fn hold(&mut self, replay: &Replay, replacement: Replacement) -> Result<(), Failure> {
        let Replacement { file, was, attachment } = replacement;
        // If the case is completed, spektr has the first document, and the receipt says so.
        let is_late = replay.is_completed_body(
            self.dispatch.payload,
            &self.manifest,
            self.dispatch.step,
            self.dispatch.process,
        );
        let (Some(frozen), Some(promised)) =
            (replay.frozen(file), self.manifest.files.get_mut(file))
        else {
            return Err(Failure::NothingToReplace);
        };
        if frozen.sha256 == attachment.sha256 {
            // It was replaced earlier.
            return Ok(());
        }
        if !replay.is_unresolved() && !is_late {
            return Err(Failure::NothingToReplace);
        }
        if was == Some(frozen.sha256) && !is_late {
            return Err(Failure::DocumentUnchanged);
        }
        (promised.attachment.sha256, promised.attachment.bytes) = (frozen.sha256, frozen.bytes);
        self.replacements.waiting.insert(file, attachment);
        Ok(())
    }

    /// Makes the replacements of the requested documents effective. None is sent before the
    /// replacement and the request for it are recorded.
    pub(super) fn take_replacements(&mut self, asked: &[usize]) {
        for file in asked {
            if let Some(attachment) = self.replacements.waiting.remove(file) {
                let record = self.exchange(*file, attachment);
                self.outbox.extend(record.map(Effect::Commit));
            }
            self.replacements.leaving.extend(self.replacements.untaken.remove_entry(file));
        }
    }

    /// Returns true if any of these documents was replaced. The request for such a document is
    /// durable before it is sent: the receipt depends on it.
    pub(super) fn are_replaced(&self, files: &[usize]) -> bool {
        files.iter().any(|file| self.replacements.replaced.contains(file))
    }

    /// Replaces a document while the submission is halted.
    pub(super) fn replace(&mut self, file: usize, attachment: Attachment) {
        if matches!(self.state, State::Halted { .. }) {
            let record = self.exchange(file, attachment);
            self.outbox.extend(record.map(Effect::Note));
        }
    }

    /// Replaces a document and returns the record of that. Until spektr asks for it, the document
    /// that it may have is the first one.
    fn exchange(&mut self, file: usize, attachment: Attachment) -> Option<Record> {
        let promised = self.manifest.files.get_mut(file)?;
        let first =
            FrozenFile { sha256: promised.attachment.sha256, bytes: promised.attachment.bytes };
        if first.sha256 != attachment.sha256 {
            self.replacements.untaken.entry(file).or_insert(first);
        }
        promised.attachment = attachment;
        self.uploads.replaced(file);
        self.replacements.replaced.insert(file);
        self.record_of(file)
    }

    /// Returns the record of a replaced document.
    fn record_of(&self, file: usize) -> Option<Record> {
        let Attachment { sha256, bytes, .. } = self.manifest.files.get(file)?.attachment;
        Some(Record::Replaced { file, sha256, bytes })
    }

    /// Returns the records of all replaced documents.
    pub(super) fn replaced_records(&self) -> impl Iterator<Item = Record> {
        self.replacements.replaced.iter().filter_map(|file| self.record_of(*file))
    }

    /// Notes that a requested replacement was not sent: spektr may have only the first document.
    pub(super) fn not_left(&mut self) {
        self.replacements.untaken.append(&mut self.replacements.leaving);
    }

    /// Returns the failure that lists the differing documents, if exactly this case is unresolved
    /// and only documents changed.
    pub(super) fn changed_documents(&self, replay: &Replay) -> Option<Failure> {
        let files = self.manifest.files.iter().enumerate();
        let differs = |at: usize, sha256: Digest| {
            replay.frozen(at).is_none_or(|frozen| frozen.sha256 != sha256)
        };
        let slots: Vec<SlotKey> = files
            .filter(|(at, file)| differs(*at, file.attachment.sha256))
            .map(|(_, file)| file.slot.clone())
            .collect();
        (replay.is_unresolved() && !slots.is_empty()).then_some(Failure::DocumentsChanged { slots })
    }
}
