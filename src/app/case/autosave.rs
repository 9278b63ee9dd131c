//! Saving the case in the vault: automatically, and before what must not lose a change.
//!
//! Knows nothing of how a case is stored.

use std::time::Duration;

use crate::domain::intake::sound;
use crate::domain::progress::CaseId;
use crate::engine::message::{Command, VaultCommand, VaultFault};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Saved};
use crate::words;

use super::super::around::Around;
use super::super::outbox::{AfterSave, Request};
use super::open::OpenCase;
use super::save::question_before_close;

/// Pause in typing after which the case is saved, in seconds.
const PAUSE_SECS: f64 = 1.0;
/// Wait before a failed save is retried, in seconds.
const RETRY_SECS: f64 = 10.0;

impl OpenCase {
    /// Saves documents at once, and typed answers after a pause. Requests what waited for the save
    /// if there is nothing to save.
    pub(crate) fn autosave(&mut self, around: &mut Around<'_>) {
        if !around.keeps || self.save.saving.is_some() {
            return;
        }
        if !self.is_to_be_saved() {
            self.save.next_secs = None;
            self.mark_ready(around);
            return self.follow_up(around);
        }
        let next_secs = *self.save.next_secs.get_or_insert(around.now_secs + PAUSE_SECS);
        if around.now_secs >= next_secs
            || self.save.follow_up.is_some()
            || (around.is_locked && !self.save.has_failed())
        {
            self.save_now(around);
        } else {
            let wait = Duration::from_secs_f64(next_secs - around.now_secs);
            around.outbox.request(Request::RepaintAfter(wait));
        }
    }

    fn save_now(&mut self, around: &mut Around<'_>) {
        let (draft, attachments) = (self.draft.clone(), sound(&self.documents.attachments));
        // Changes of this frame are not validated yet.
        self.validate(around.forms, around.now, around.now_secs);
        let is_ready = self.readiness().is_ready();
        let command = VaultCommand::Save {
            id: self.save.id,
            draft: Box::new(draft.clone()),
            attachments: attachments.clone(),
            is_ready,
        };
        if around.outbox.command(Command::Vault(command)) {
            self.save.saving = Some((draft, attachments));
            (self.save.next_secs, self.save.is_ready) = (None, is_ready);
        }
    }

    /// Marks the case in the vault as ready to be sent or not, also if only the form or the day
    /// changed.
    fn mark_ready(&mut self, around: &mut Around<'_>) {
        let is_ready = self.readiness().is_ready();
        let is_validated = self.sending.progress.can.edit && !self.verdict.is_stale(&self.draft);
        let Some(id) = self.save.id.filter(|_| is_validated) else { return };
        // Nothing is known of documents before they are read.
        if self.save.is_ready == is_ready || self.documents.is_reading() {
            return;
        }
        self.save.is_ready = is_ready;
        around.outbox.request(Request::Mark { id, is_ready });
        around.outbox.command(Command::Vault(VaultCommand::SetReady { id, is_ready }));
    }

    /// Requests an action once the case is saved, which it may be already.
    pub(crate) fn after_save(&mut self, action: AfterSave, around: &mut Around<'_>) {
        self.save.follow_up = Some(action);
        self.autosave(around);
    }

    fn follow_up(&mut self, around: &mut Around<'_>) {
        if let Some(action) = self.save.follow_up.take() {
            around.outbox.request(Request::FollowUp(action));
        }
    }

    /// Takes over the result of a save of the case `was`; `None` is one that had no id. `at` is in
    /// seconds since the epoch.
    pub(crate) fn case_saved(
        &mut self,
        was: Option<CaseId>,
        result: Result<CaseId, VaultFault>,
        at: i64,
        around: &mut Around<'_>,
    ) {
        if was != self.save.id {
            return other_case_saved(was, result, around);
        }
        let Some((draft, attachments)) = self.save.saving.take() else { return };
        match result {
            Ok(id) => {
                around.outbox.settle(About::Saving);
                let is_new = self.save.id != Some(id);
                (self.save.id, self.save.state) = (Some(id), Saved::At(at));
                self.save.set_saved(draft, attachments);
                if is_new {
                    (self.id, self.sending.progress.id) = (id, id);
                    self.save_link_in_vault(around);
                    self.save_forms(around);
                }
                around.outbox.request(Request::Mark { id, is_ready: self.save.is_ready });
                // A list that was requested just before does not have this save.
                around.outbox.request(Request::RefreshList);
                self.autosave(around);
            }
            Err(fault) => {
                self.save.state = Saved::Fault(fault);
                self.save.next_secs = Some(around.now_secs + RETRY_SECS);
                match self.save.follow_up.take() {
                    Some(AfterSave::Close) => {
                        around.outbox.ask(question_before_close(around.is_locked));
                    }
                    Some(_) => {
                        let sentence = words::vault_fault(fault);
                        around.outbox.tell_outcome(Tone::Danger, About::Saving, sentence);
                    }
                    None => {}
                }
            }
        }
    }
}

/// Tells the result of a save of a case that is not shown: its last one, or one with another title.
fn other_case_saved(
    id: Option<CaseId>,
    result: Result<CaseId, VaultFault>,
    around: &mut Around<'_>,
) {
    let about = id.map_or(About::Other, About::Hidden);
    match result {
        Ok(_) => {
            if id.is_some() {
                around.outbox.settle(about);
            }
            around.outbox.request(Request::ListCases);
        }
        Err(fault) => around.outbox.tell(Tone::Danger, about, words::vault_fault(fault)),
    }
}

#[cfg(test)]
mod tests;
