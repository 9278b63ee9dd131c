//! The undo history of a case, with the documents that an undo brings back.
//!
//! Knows nothing of what a step is; `domain::history` does.

use std::collections::HashMap;

use crate::domain::draft::Draft;
use crate::domain::history::{History, Landing};
use crate::domain::intake::Attachment;
use crate::ui::view;

use super::paths::path_text;

/// The history of a case. A removed document comes back with its facts and its sealed copy.
#[derive(Debug, Default)]
pub(crate) struct CaseHistory {
    steps: History,
    /// The facts of removed documents, by the path the draft names them by.
    removed: HashMap<String, Attachment>,
}

impl CaseHistory {
    /// The history of a draft to which nothing was done yet.
    pub(crate) fn of(draft: &Draft) -> Self {
        Self { steps: History::of(draft.clone()), removed: HashMap::new() }
    }

    /// Returns a number that changes with every step.
    pub(crate) fn revision(&self) -> u64 {
        self.steps.revision()
    }

    /// Records what was done since the last call. While the case can't be edited, its changes can't
    /// be undone.
    pub(crate) fn record(&mut self, draft: &Draft, can_edit: bool, now_secs: f64) {
        if can_edit {
            self.steps.record(draft, now_secs);
        } else {
            self.steps.forget(draft);
        }
    }

    /// Adds a consequence to the last step.
    pub(crate) fn amend(&mut self, draft: &Draft) {
        self.steps.amend(draft);
    }

    /// Makes the next change a step of its own.
    pub(crate) fn rest(&mut self) {
        self.steps.rest();
    }

    /// Forgets all steps: what was sent can't be undone.
    pub(crate) fn forget(&mut self, draft: &Draft) {
        self.steps.forget(draft);
    }

    /// Makes the values that came with a form part of the beginning, if nothing was done before.
    pub(crate) fn prefilled(&mut self, draft: &Draft) {
        if !self.steps.can_undo() {
            self.steps.forget(draft);
        }
    }

    /// Undoes the last step; returns where it happened, or `None` without one.
    pub(crate) fn undo(&mut self, draft: &mut Draft) -> Option<Landing> {
        self.steps.undo(draft)
    }

    /// Redoes the step that was undone last; returns where it happened, or `None` without one.
    pub(crate) fn redo(&mut self, draft: &mut Draft) -> Option<Landing> {
        self.steps.redo(draft)
    }

    /// Keeps the facts of a removed document.
    pub(crate) fn keep_removed(&mut self, attachment: Attachment) {
        self.removed.insert(path_text(&attachment.path.0), attachment);
    }

    /// Returns the facts of a removed document, by its path in the draft.
    pub(crate) fn removed(&self, path: &str) -> Option<&Attachment> {
        self.removed.get(path)
    }

    /// Returns what can be undone and redone.
    pub(crate) fn view(&self) -> view::Steps {
        view::Steps { can_undo: self.steps.can_undo(), can_redo: self.steps.can_redo() }
    }
}
