//! Undoing and doing again what was done to the case, and the toast that offers it.
//!
//! Must not know: what the steps are; `domain::history` does. A document that comes back is the one
//! that was attached: its facts, its sealed copy among them, are kept as long as the steps are.

use std::time::Duration;

use crate::domain::draft::{Draft, EntityId};
use crate::domain::history::Landing;
use crate::ui::view::{Tab, Toast, Undoes};

use super::case::{CaseHistory, documents_of};
use super::dossier::Dossier;

impl Dossier {
    pub(super) fn undo(&mut self) {
        self.step(CaseHistory::undo);
    }

    pub(super) fn redo(&mut self) {
        self.step(CaseHistory::redo);
    }

    /// Takes a step and shows where it happened.
    fn step(&mut self, take: impl FnOnce(&mut CaseHistory, &mut Draft) -> Option<Landing>) {
        let case = self.shown.case_mut();
        case.record_step(self.ctx.input(|input| input.time));
        let before = documents_of(&case.draft);
        let Some(landing) = take(&mut case.history, &mut case.draft) else { return };
        self.prompts.toast = None;
        case.documents_moved(&before);
        let tab = self.window.screen.case.tab;
        match landing {
            Landing::Nowhere => {}
            Landing::Case => self.land(None),
            Landing::Entity(id) | Landing::Holder(id) => self.land(Some(id)),
            Landing::Entities(concerned) => {
                self.entities_changed();
                if concerned.is_some() {
                    self.land(concerned);
                }
            }
        }
        // Who is there and who holds what is seen in the structure as well.
        if tab == Tab::Ownership && matches!(landing, Landing::Holder(_) | Landing::Entities(_)) {
            self.window.screen.case.tab = tab;
        }
        self.read_documents();
    }

    /// Shows the form of the selected entity, or of the case if it no longer exists.
    pub(super) fn entities_changed(&mut self) {
        let selected =
            self.window.screen.case.selected.filter(|id| self.shown.case().draft.entities.has(*id));
        self.window.screen.select(selected);
    }

    fn land(&mut self, owner: Option<EntityId>) {
        if self.window.screen.case.selected != owner {
            self.window.screen.select(owner);
        }
    }

    /// Forgets all steps, because a submission can't be undone.
    pub(super) fn forget_steps(&mut self) {
        let case = self.shown.case_mut();
        case.history.forget(&case.draft);
        self.prompts.toast = None;
    }

    /// Says what was just done in the case and offers to undo it.
    pub(super) fn offer_undo(&mut self, sentence: String) {
        self.offer(sentence, Undoes::Step);
    }

    /// Says what was just done and offers to undo it.
    pub(super) fn offer(&mut self, sentence: String, undoes: Undoes) {
        let now_secs = self.ctx.input(|input| input.time);
        self.shown.case_mut().record_step(now_secs);
        let revision = self.shown.case().history.revision();
        self.prompts.offer(Toast { sentence, undoes }, revision, now_secs);
    }

    /// Adds a consequence to the last step; the toast about that step stays.
    pub(super) fn amend_step(&mut self) {
        let before = self.shown.case().history.revision();
        let case = self.shown.case_mut();
        case.history.amend(&case.draft);
        self.prompts.step_amended(before, self.shown.case().history.revision());
    }

    pub(super) fn update_toast(&mut self) {
        let now_secs = self.ctx.input(|input| input.time);
        let (revision, is_held) =
            (self.shown.case().history.revision(), self.window.screen.toast_held);
        if let Some(left) = self.prompts.update_toast(revision, is_held, now_secs) {
            self.ctx.request_repaint_after(Duration::from_secs_f64(left));
        }
    }
}
