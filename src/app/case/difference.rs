//! The difference between the open case and what is saved of it.
//!
//! Knows nothing of when it is saved.

use crate::domain::intake::Attachments;
use crate::ui::view::Saved;

use super::super::outbox::AfterSave;
use super::open::OpenCase;

impl OpenCase {
    /// Returns true if something was typed or attached that the vault does not have.
    pub(crate) fn is_unsaved(&self) -> bool {
        self.save.saving.is_some() || self.draft != self.save.draft || !self.has_same_documents()
    }

    /// Returns true if there is something to save, or if a case that the vault does not have is
    /// about to be sent: only what is saved is sent, even if nothing was typed. A case that was
    /// sent without a vault is never saved.
    pub(crate) fn is_to_be_saved(&self) -> bool {
        let is_first_send = self.save.id.is_none() && self.save.follow_up == Some(AfterSave::Send);
        !self.is_sent_unsaved() && (self.is_unsaved() || is_first_send)
    }

    /// Returns true if the case is being sent, or is completed, without being in the vault. Saved
    /// now it would become a draft that can be sent again.
    pub(crate) fn is_sent_unsaved(&self) -> bool {
        self.save.id.is_none() && (self.sending.is_busy() || !self.sending.progress.can.edit)
    }

    /// Returns true if answers would be lost with the case; `in_vault` is false where case files
    /// are the only way to save them.
    pub(crate) fn would_lose_answers(&self, in_vault: bool) -> bool {
        if in_vault { self.is_unsaved() } else { self.draft != self.save.file.saved }
    }

    fn has_same_documents(&self) -> bool {
        let revision = self.verdict.revision_of_documents();
        if revision.is_some() && self.save.same_at.get() == revision {
            return true;
        }
        let is_same = is_same(&self.documents.attachments, &self.save.attachments);
        self.save.same_at.set(revision.filter(|_| is_same));
        is_same
    }

    /// Returns the save state that the header shows; `in_vault` is false where case files are the
    /// only way to save answers.
    pub(crate) fn saved(&self, in_vault: bool) -> Saved {
        if in_vault {
            return match self.save.state {
                said if said.is_saved() && self.is_unsaved() => Saved::Soon,
                said => said,
            };
        }
        match (self.draft == self.save.file.saved, &self.save.file.path) {
            (true, Some(_)) => Saved::InFile,
            (true, None) => Saved::Nothing,
            (false, _) => Saved::NotInFile,
        }
    }
}

/// Returns true if the sound documents of a case are those that were saved.
fn is_same(now: &Attachments, saved: &Attachments) -> bool {
    let sound = || now.iter().filter(|(_, result)| result.is_ok());
    sound().count() == saved.len() && sound().all(|(slot, result)| saved.get(slot) == Some(result))
}
