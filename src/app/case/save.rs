//! The saving of a case, in the vault and in a case file.
//!
//! Knows nothing of when it is saved.

use std::cell::Cell;
use std::path::PathBuf;

use crate::domain::draft::Draft;
use crate::domain::intake::Attachments;
use crate::domain::progress::CaseId;
use crate::ui::view::{Question, Saved};

use super::super::outbox::AfterSave;

/// The saved state of the open case.
#[derive(Debug, Default)]
pub(crate) struct Save {
    /// Its id in the vault, once it was saved there.
    pub id: Option<CaseId>,
    /// The draft and the sound documents that the vault has.
    pub draft: Draft,
    pub attachments: Attachments,
    /// The validation in which the documents were last found to be those that the vault has.
    pub same_at: Cell<Option<u64>>,
    /// The draft and documents that are being saved.
    pub saving: Option<(Draft, Attachments)>,
    /// The time of the next save, in the window's seconds.
    pub next_secs: Option<f64>,
    /// The result of the last save.
    pub state: Saved,
    /// True if the vault has it marked as ready to be sent.
    pub is_ready: bool,
    /// The action that follows the save.
    pub follow_up: Option<AfterSave>,
    pub file: CaseFile,
}

/// The case file, apart from the vault.
#[derive(Debug, Default)]
pub(crate) struct CaseFile {
    /// The path it was opened from or saved to.
    pub path: Option<PathBuf>,
    /// The draft that it has.
    pub saved: Draft,
    /// The path and the draft that are being written.
    pub saving: Option<(PathBuf, Draft)>,
    /// The case file that is being read in place of this case.
    pub opening: Option<PathBuf>,
    /// The draft that the operator agreed to lose to it.
    pub given_up: Draft,
    /// True if the window closes once the file is written.
    pub closes_window: bool,
}

impl Save {
    /// A case that was not saved yet; `draft` is what its case file has.
    pub(super) fn of_file(draft: Draft, path: Option<PathBuf>) -> Self {
        Self { file: CaseFile { path, saved: draft, ..CaseFile::default() }, ..Self::default() }
    }

    /// Sets the draft and the documents that the vault has.
    pub(crate) fn set_saved(&mut self, draft: Draft, attachments: Attachments) {
        (self.draft, self.attachments) = (draft, attachments);
        self.same_at.set(None);
    }

    /// Returns true if the last save failed.
    pub(crate) fn has_failed(&self) -> bool {
        matches!(self.state, Saved::Fault(_))
    }
}

/// Returns the question before answers are lost by closing. No case file can be saved while the
/// window is locked.
pub(crate) fn question_before_close(is_locked: bool) -> Question {
    if is_locked { Question::CloseHeld } else { Question::CloseUnsaved }
}
