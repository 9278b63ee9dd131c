//! Whether what is shown is what is kept, and what the header says of it.
//!
//! Must not know: when it is saved.

use crate::domain::intake::Attachments;
use crate::engine::message::VaultState;
use crate::ui::view::Saved;

use super::super::state::State;
use super::AfterSave;

impl State {
    /// Whether what is typed is kept by itself.
    pub(in super::super) fn keeps(&self) -> bool {
        matches!(self.case_list.vault, Some(VaultState::Open { is_newer: false, .. }))
    }

    /// Whether something was typed or attached that is not kept yet.
    pub(in super::super) fn is_unkept(&self) -> bool {
        self.kept.saving.is_some() || self.draft != self.kept.draft || !self.documents_are_kept()
    }

    /// Returns true if there is something to keep, or if a case that is not kept yet is about to be
    /// sent: only what is kept is sent, even where nothing was typed.
    pub(in super::super) fn is_to_be_kept(&self) -> bool {
        self.is_unkept() || (self.kept.id.is_none() && self.kept.then == Some(AfterSave::Send))
    }

    /// Returns true if the case is on its way, or done, without being kept. Kept from here it would
    /// be a draft that can be sent again.
    pub(in super::super) fn is_elsewhere(&self) -> bool {
        self.kept.id.is_none() && (self.is_busy() || !self.progress.can.edit)
    }

    fn documents_are_kept(&self) -> bool {
        let judged = self.verdict.is_of_documents().then_some(self.judgements);
        if judged.is_some() && self.kept.same_at.get() == judged {
            return true;
        }
        let is_same = same(&self.attachments, &self.kept.attachments);
        self.kept.same_at.set(judged.filter(|_| is_same));
        is_same
    }

    /// What the header says of the case being saved, by itself or in its file.
    pub(in super::super) fn how_saved(&self) -> Saved {
        if self.keeps() || self.is_locked() {
            return match self.kept.said {
                said if said.is_saved() && self.is_unkept() => Saved::Soon,
                said => said,
            };
        }
        match (self.draft == self.saved, &self.case_file) {
            (true, Some(_)) => Saved::InFile,
            (true, None) => Saved::Nothing,
            (false, _) => Saved::NotInFile,
        }
    }
}

/// Whether the sound documents of a case are those that were saved.
fn same(now: &Attachments, saved: &Attachments) -> bool {
    let sound = || now.iter().filter(|(_, result)| result.is_ok());
    sound().count() == saved.len() && sound().all(|(slot, result)| saved.get(slot) == Some(result))
}

/// The documents that could be read.
pub(in super::super) fn sound(attachments: &Attachments) -> Attachments {
    attachments
        .iter()
        .filter(|(_, result)| result.is_ok())
        .map(|(slot, result)| (slot.clone(), result.clone()))
        .collect()
}
