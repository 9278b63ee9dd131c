//! Receipts that the vault saved or refused.
//!
//! Knows nothing of what a receipt says.

use super::event::ReceiptState;
use super::state::Engine;
use crate::domain::progress::{CaseId, Phase};
use crate::domain::receipt::Receipt;
use crate::engine::message::{Notice, VaultFault, VaultNotice};

impl Engine {
    /// Reports that a receipt was saved or refused. A refusal that may pass is reported once, and
    /// tried again until the receipt is saved.
    pub(super) fn receipt_saved(&mut self, id: CaseId, receipt: Receipt, state: ReceiptState) {
        let now = self.now();
        if let Some(running) = self.cases.get_mut(&id) {
            running.receipt = state;
            if state == ReceiptState::Saved {
                running.complete_again(&receipt, now);
            }
            self.output.dirty = true;
        }
        // A case that was sent again meanwhile has another receipt.
        let is_over = !self.opening.contains_key(&id)
            && self.cases.get(&id).is_none_or(|case| case.machine.phase() == Phase::Completed);
        let may_pass = matches!(
            state,
            ReceiptState::NotSaved(
                VaultFault::DiskFull | VaultFault::NotWritten | VaultFault::ReadOnly
            )
        );
        let due_ms = now
            .mono_ms
            .saturating_add(u64::try_from(self.settings.again.as_millis()).unwrap_or(u64::MAX));
        let before = if may_pass && is_over {
            self.unsaved_receipts.insert(id, (receipt, Some(due_ms)))
        } else {
            self.unsaved_receipts.remove(&id)
        };
        let result = match state {
            // Reported before, or the operator deleted the case.
            ReceiptState::NotSaved(fault)
                if before.is_some() && (may_pass || fault == VaultFault::NoSuchCase) =>
            {
                return;
            }
            ReceiptState::NotSaved(fault) => Err(fault),
            ReceiptState::Saved | ReceiptState::None => Ok(()),
        };
        self.output.notify(Notice::Vault(VaultNotice::ReceiptSaved { id, result }));
    }

    /// Tries the refused receipts again that are due.
    pub(super) fn retry_receipts(&mut self, now_ms: u64) {
        let is_due = |due_ms: &Option<u64>| due_ms.is_some_and(|due_ms| due_ms <= now_ms);
        let due = self.unsaved_receipts.iter_mut().filter(|(_, (_, due_ms))| is_due(due_ms));
        let due: Vec<(CaseId, Receipt)> = due
            .map(|(id, (receipt, due_ms))| {
                *due_ms = None;
                (*id, receipt.clone())
            })
            .collect();
        for (id, receipt) in due {
            self.save_receipt(id, receipt);
        }
    }
}
