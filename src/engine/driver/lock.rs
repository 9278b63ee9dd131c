//! Locking what is kept: at once for whoever sits at the desk, and for good when nothing is on its
//! way any more.
//!
//! Must not know: the key, or who locked it and why.

use std::sync::Arc;

use super::{Engine, Event};
use crate::domain::progress::CaseId;
use crate::engine::message::{Notice, VaultNotice, VaultState};
use crate::engine::ports::CaseVault;

impl Engine {
    /// Has it locked and tells so; the key is wiped later, by
    /// [`close_when_still`](Self::close_when_still).
    pub(super) fn lock(&mut self, vault: Arc<dyn CaseVault>) {
        self.locking = true;
        self.stop_all_looks();
        self.in_background(move |ports| {
            ports.documents.drop_held();
            vec![Event::Notice(Notice::Vault(VaultNotice::State(Ok(vault.lock()))))]
        });
    }

    /// Who unlocks it in time finds everything as it was.
    pub(super) fn update_opening(&mut self, notice: &Notice) {
        if matches!(notice, Notice::Vault(VaultNotice::State(Ok(VaultState::Open { .. })))) {
            self.locking = false;
        }
    }

    /// Lets go of every case that is not on its way, with its link and its answers; it is taken up
    /// again as at a start. When none is left and nothing is being saved, what is kept is closed.
    pub(super) fn close_when_still(&mut self) {
        if !self.locking {
            return;
        }
        // One that waits for the network goes on by itself.
        let is_still = |running: &super::Running| {
            !running.machine.phase().is_busy() && running.machine.poll_timeout().is_none()
        };
        let still: Vec<CaseId> =
            self.cases.iter().filter(|(_, running)| is_still(running)).map(|(id, _)| *id).collect();
        for id in still {
            self.forget(id);
        }
        if self.at_work > 0 || !self.cases.is_empty() || !self.opening.is_empty() {
            return;
        }
        // A receipt the disk would not take is made good by the journal when it is opened again.
        self.unkept.clear();
        self.publish();
        self.locking = self.ports.vault.as_ref().is_some_and(|vault| !vault.close());
    }
}
