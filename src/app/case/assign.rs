//! Files of the tray put into slots of the open case.
//!
//! Knows nothing of how a slot is proposed; `domain::proposal` does.

use crate::domain::intake::SlotKey;
use crate::ui::view::{Question, TrayId};

use super::super::around::Around;
use super::open::OpenCase;

impl OpenCase {
    /// Puts a file of the tray into its proposed slot, if it has one.
    pub(crate) fn accept(&mut self, id: TrayId, around: &mut Around<'_>) {
        let proposal = self.tray.file_of(id).and_then(|file| file.proposal.as_ref());
        if let Some(slot) = proposal.map(|proposal| proposal.slot.clone()) {
            self.assign(id, &slot, around);
        }
    }

    /// Puts every file of the tray into its proposed slot.
    pub(crate) fn accept_all(&mut self, around: &mut Around<'_>) {
        let proposed = self.tray.files.iter().filter(|file| file.proposal.is_some());
        let ids: Vec<TrayId> = proposed.map(|file| file.id).collect();
        for id in ids {
            self.accept(id, around);
        }
    }

    /// Puts a file of the tray into a slot. A file that the slot does not accept goes on waiting,
    /// and the operator is told.
    pub(crate) fn assign(&mut self, id: TrayId, slot: &SlotKey, around: &mut Around<'_>) {
        around.outbox.answered(Question::Assign(id));
        let Some(path) = self.tray.file_of(id).map(|file| file.path.clone()) else { return };
        if !self.refuses(slot, &path, around) {
            let placed = self.tray.take(id);
            self.tray.placed.extend(placed);
            // The dialog warned of the replaced document; a filled slot is never proposed.
            self.attach(slot.clone(), path, around);
        }
    }
}

#[cfg(test)]
mod tests;
