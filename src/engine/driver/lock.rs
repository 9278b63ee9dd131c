//! Locking the vault: the window is locked at once, and the key is wiped when no send uses it.
//!
//! Knows nothing of the key or of the reason for the lock.

use std::sync::Arc;

use super::event::Event;
use super::running::Running;
use super::state::Engine;
use crate::domain::progress::CaseId;
use crate::engine::message::{Notice, VaultNotice, VaultState};
use crate::engine::ports::CaseVault;

impl Engine {
    /// Locks the vault and reports its state. The key is wiped later, by
    /// [`close_when_idle`](Self::close_when_idle).
    pub(super) fn lock(&mut self, vault: Arc<dyn CaseVault>) {
        self.locking = true;
        self.stop_all_fetches();
        self.in_background(move |ports| {
            ports.documents.drop_held();
            vec![Event::Notice(Notice::Vault(VaultNotice::State(Ok(vault.lock()))))]
        });
    }

    /// Leaves the key alone when the vault was unlocked before it was wiped.
    pub(super) fn stop_locking_if_opened(&mut self, notice: &Notice) {
        if matches!(notice, Notice::Vault(VaultNotice::State(Ok(VaultState::Open { .. })))) {
            self.locking = false;
        }
    }

    /// Drops every case that is not being sent, with its link and answers; after the unlock they
    /// are recovered as at a start. Closes the vault when no case and no task is left.
    pub(super) fn close_when_idle(&mut self) {
        if !self.locking {
            return;
        }
        // A case that waits for the network continues when it is back.
        let is_idle = |running: &Running| {
            !running.machine.phase().is_busy() && running.machine.poll_timeout().is_none()
        };
        let idle: Vec<CaseId> =
            self.cases.iter().filter(|(_, running)| is_idle(running)).map(|(id, _)| *id).collect();
        for id in idle {
            self.forget(id);
        }
        if self.tasks > 0 || !self.cases.is_empty() || !self.opening.is_empty() {
            return;
        }
        // A receipt that the disk refused comes back from the journal after the unlock.
        self.unsaved_receipts.clear();
        self.publish();
        self.locking = self.ports.vault.as_ref().is_some_and(|vault| !vault.close());
    }
}
