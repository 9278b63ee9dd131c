//! Undo and redo of what was done to the open case, and the toast that offers to undo it.
//!
//! Knows nothing of the content of a step; `domain::history` does. A document that comes back is
//! the one that was attached: its facts and its sealed copy are kept as long as the history.

use crate::domain::draft::Draft;
use crate::domain::history::Landing;
use crate::ui::view::{Toast, Undoes};

use super::super::around::Around;
use super::super::outbox::{Outbox, Request};
use super::history::CaseHistory;
use super::open::OpenCase;
use super::paths::documents_of;

impl OpenCase {
    /// Undoes the last step and shows where it happened.
    pub(crate) fn undo(&mut self, around: &mut Around<'_>) {
        self.step(CaseHistory::undo, around);
    }

    /// Redoes the step that was undone last and shows where it happened.
    pub(crate) fn redo(&mut self, around: &mut Around<'_>) {
        self.step(CaseHistory::redo, around);
    }

    fn step(
        &mut self,
        take: impl FnOnce(&mut CaseHistory, &mut Draft) -> Option<Landing>,
        around: &mut Around<'_>,
    ) {
        self.record_step(around.now_secs);
        let before = documents_of(&self.draft);
        let Some(landing) = take(&mut self.history, &mut self.draft) else { return };
        around.outbox.request(Request::EndToast);
        self.documents_moved(&before);
        self.tray.follow(&before, &documents_of(&self.draft));
        around.outbox.request(Request::Land(landing));
        self.documents.read_queued(around.outbox);
    }

    /// Forgets all steps, because a submission can't be undone.
    pub(crate) fn forget_steps(&mut self, outbox: &mut Outbox) {
        self.history.forget(&self.draft);
        outbox.request(Request::EndToast);
    }

    /// Tells the operator about an action and offers to undo it: the last step of the case, or an
    /// action elsewhere.
    pub(crate) fn offer(&mut self, sentence: String, undoes: Undoes, around: &mut Around<'_>) {
        self.record_step(around.now_secs);
        around.outbox.offer(Toast { sentence, undoes }, self.history.revision());
    }

    /// Tells the operator about the last step and offers to undo it.
    pub(crate) fn offer_undo(&mut self, sentence: String, around: &mut Around<'_>) {
        self.offer(sentence, Undoes::Step, around);
    }

    /// Adds a consequence to the last step; the toast about that step stays.
    pub(crate) fn amend_step(&mut self, outbox: &mut Outbox) {
        let before = self.history.revision();
        self.history.amend(&self.draft);
        outbox.request(Request::StepAmended { before, after: self.history.revision() });
    }
}
