//! Changes of the files that documents were copied from, and the use of a new version.
//!
//! Knows nothing of their content; the engine compares them. The copy is sent, whatever became of
//! its original.

use egui::Event;

use crate::domain::intake::SlotKey;
use crate::domain::progress::Phase;

use super::dossier::Dossier;

impl Dossier {
    /// Compares the originals when the window gets the focus: a file may have been changed
    /// elsewhere.
    pub(super) fn update_originals(&mut self) {
        if self.ctx.input(|input| input.events.contains(&Event::WindowFocused(true))) {
            self.check_originals();
        }
    }

    /// Has the originals of the shown case compared.
    pub(super) fn check_originals(&mut self) {
        let is_over = self.shown.case().sending.progress.phase == Phase::Completed;
        if !is_over && !self.shown.is_locked() {
            self.on_case(|case, around| case.documents.check_originals(case.view, around.outbox));
        }
    }

    /// Reads the original again into its slot. Until that succeeds the copy is only put aside.
    pub(super) fn use_new_version(&mut self, slot: SlotKey) {
        let Some(Ok(old)) = self.shown.case().documents.attachments.get(&slot).cloned() else {
            return;
        };
        let path = old.path.0.clone();
        self.attach(slot.clone(), path);
        self.shown.case_mut().documents.aside.insert(slot, old);
    }
}
