//! The steps of a session: the next one is begun in the same case, and the forms are saved with the
//! case.
//!
//! Knows nothing of how a step is fetched or saved.

use secrecy::{ExposeSecret as _, SecretString};

use crate::domain::draft::Draft;
use crate::domain::progress::CaseId;
use crate::domain::step::Step;
use crate::engine::message::{Command, SavedForms, SavedStep, SentStep, VaultCommand, VaultFault};
use crate::ui::theme::Tone;
use crate::ui::view::{About, FetchState};
use crate::words;

use super::super::around::Around;
use super::super::outbox::{Outbox, Request};
use super::open::OpenCase;
use super::session::{NextStep, Session, prefill, readable};

impl OpenCase {
    /// Begins the next step in the same case. With a vault, what was sent is saved first.
    pub(crate) fn begin_next_step(&mut self, around: &mut Around<'_>) {
        let (Some(step), Some(receipt)) =
            (self.session.next.clone(), self.sending.progress.receipt.clone())
        else {
            return;
        };
        let before = self.session.step.as_ref();
        let sent = SentStep {
            node: before.and_then(Step::form).map(|form| form.json.clone()).unwrap_or_default(),
            number: before.and_then(|step| step.execution.current),
            draft: self.draft.clone(),
            receipt,
        };
        let mut draft = Draft { title: self.draft.title.clone(), ..Draft::default() };
        if let Some(form) = step.form() {
            prefill(&mut draft, &form.form, None);
        }
        let next = Box::new(NextStep { step, sent, draft });
        let Some(id) = self.save.id.filter(|_| around.keeps) else {
            return self.go_on(*next, around);
        };
        let mut forms = self.session.to_save();
        (forms.step, forms.after) =
            (SavedStep::with_form(&next.step, self.session.language()), None);
        forms.sent.push(next.sent.clone());
        let command = VaultCommand::StartNextStep {
            id,
            forms: Box::new(forms),
            draft: Box::new(next.draft.clone()),
        };
        if around.outbox.command(Command::Vault(command)) {
            self.session.pending_step = Some(next);
        }
    }

    /// Begins the next step once it is saved, or tells why it is not.
    pub(crate) fn next_step_started(
        &mut self,
        id: CaseId,
        result: Result<(), VaultFault>,
        around: &mut Around<'_>,
    ) {
        let pending = self.session.pending_step.take();
        let Some(next) = pending.filter(|_| self.save.id == Some(id)) else { return };
        match result {
            Ok(()) => self.go_on(*next, around),
            Err(fault) => around.outbox.tell_outcome(
                Tone::Danger,
                About::Step,
                words::text_with("step-not-begun", &[("reason", words::vault_fault(fault).into())]),
            ),
        }
    }

    fn go_on(&mut self, next: NextStep, around: &mut Around<'_>) {
        let NextStep { step, sent, draft } = next;
        around.outbox.command(Command::Forget { id: self.id });
        self.begin_step(draft);
        around.outbox.request(Request::StepBegun);
        let session = &mut self.session;
        session.readable.push(readable(&sent, around.forms));
        session.sent.push(sent);
        (session.next, session.change, session.next_requested, session.fault) =
            (None, None, false, None);
        if let Some(form) = step.form() {
            *around.forms = around.forms.at_step(Some(form.form.clone()));
        }
        (session.step, session.after) = (Some(step), None);
        self.verdict.forms_changed();
    }

    /// Saves the forms with the case, if the case is in the vault.
    pub(crate) fn save_forms(&mut self, around: &mut Around<'_>) {
        let Some(id) = self.save.id.filter(|_| around.keeps) else { return };
        let forms = Box::new(self.session.to_save());
        if forms.step.is_some() || forms.start.is_some() || !forms.sent.is_empty() {
            around.outbox.settle(About::Forms);
            around.outbox.command(Command::Vault(VaultCommand::SaveForms { id, forms }));
        }
    }

    /// Takes over the saved forms of a case that was opened: spektr may not be reachable now.
    pub(super) fn restore_forms(&mut self, saved: SavedForms, around: &mut Around<'_>) {
        self.session = Session::from_saved(saved, around.forms);
        *around.forms = around.forms.at_step(self.session.form().cloned());
        self.verdict.forms_changed();
    }

    /// Forgets the session and its forms, because another case is about to be shown.
    pub(super) fn forget_session(&mut self, around: &mut Around<'_>) {
        if matches!(self.session.fetch_state, FetchState::Fetching | FetchState::Polling) {
            around.outbox.command(Command::StopFetching { view: self.view });
        }
        self.session = Session::default();
        *around.forms = around.forms.at_step(None);
        self.verdict.forms_changed();
    }

    /// Opens the hosted page of the session in the browser, if its address is known.
    pub(crate) fn open_hosted_page(&self, outbox: &mut Outbox) {
        let Some(link) = &self.destination.link else { return };
        if let Some(page) = link.environment.hosted_form() {
            let url = format!("{page}?token={}", link.token.expose_secret());
            outbox.request(Request::OpenUrl(SecretString::from(url)));
        }
    }
}

#[cfg(test)]
mod tests;
