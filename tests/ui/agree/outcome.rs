//! Outcomes of everything that can be refused, as the window is told of them.
//!
//! Knows nothing of what the window says about them.

use dossier::domain::progress::CaseId;
use dossier::engine::message::{Notice, VaultNotice};

use super::rules::Subject;
use super::world::World;

impl World<'_> {
    pub(super) fn note_outcome(&mut self, notice: &Notice) {
        let (subject, case, succeeded) = match notice {
            Notice::Vault(VaultNotice::Listed(result)) => (Subject::Listing, None, result.is_ok()),
            Notice::Vault(VaultNotice::Loaded { result, .. }) => {
                (Subject::Opening, None, result.is_ok())
            }
            Notice::Vault(VaultNotice::Saved { result, .. }) => {
                (Subject::Saving, None, result.is_ok())
            }
            Notice::Vault(VaultNotice::FormsNotSaved(_)) => (Subject::Forms, None, false),
            Notice::Vault(VaultNotice::LinkNotSaved(_)) => (Subject::Link, None, false),
            Notice::Vault(VaultNotice::NotRecovered { id, .. }) => {
                (Subject::Recovery, Some(*id), false)
            }
            Notice::Vault(VaultNotice::NextStepStarted { id, result }) => {
                (Subject::NextStep, Some(*id), result.is_ok())
            }
            Notice::Vault(VaultNotice::ReceiptSaved { id, result }) => {
                (Subject::Receipt, Some(*id), result.is_ok())
            }
            _ => return,
        };
        self.came_to((subject, case), succeeded);
    }

    pub(super) fn came_to(&mut self, of: (Subject, Option<CaseId>), succeeded: bool) {
        let before = self.truth.succeeded.insert(of, succeeded);
        if succeeded && self.said.remove(&of.0) && before == Some(false) {
            *self.tally.made_good.entry(of.0).or_default() += 1;
        }
    }
}
