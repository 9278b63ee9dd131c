//! The session behind a link: its form is fetched, compared with the one before and saved with the
//! case; then the step after the one that was sent.
//!
//! Knows nothing of how a session is fetched (the engine does it), or of how a form is drawn. No
//! answer is lost to another form.

use egui::OpenUrl;
use secrecy::ExposeSecret as _;

use crate::domain::draft::Draft;
use crate::domain::failure::{CallFault, StepStatus};
use crate::domain::progress::{CaseId, Phase};
use crate::domain::step::Step;
use crate::engine::message::{Command, SavedForms, SavedStep, SentStep, VaultCommand, VaultFault};
use crate::ui::screen::Screen;
use crate::ui::theme::Tone;
use crate::ui::view::{About, FetchState};
use crate::words;

use super::case::{NextStep, Session, prefill, readable};
use super::dossier::Dossier;

impl Dossier {
    /// Fetches the session. While the case is sent this waits: the engine knows its progress.
    pub(super) fn fetch_session(&mut self) {
        self.shown.case_mut().session.fetch_pending = self.shown.case().sending.is_busy();
        let Some(target) = self
            .shown
            .case_mut()
            .destination
            .addressee(&self.settings)
            .filter(|_| !self.shown.case().sending.is_busy() && !self.shown.is_locked())
        else {
            return;
        };
        let language = self.shown.case().session.language().to_owned();
        if self.command(Command::FetchSession { view: self.shown.case().view, target, language }) {
            let session = &mut self.shown.case_mut().session;
            (session.fetch_state, session.fault) = (FetchState::Fetching, None);
        }
    }

    /// Fetches the form in another language.
    pub(super) fn use_language(&mut self, tag: String) {
        self.shown.case_mut().session.languages.chosen = Some(tag);
        self.shown.case_mut().session.languages.is_switching = true;
        self.fetch_session();
    }

    pub(super) fn session_fetched(&mut self, result: Result<Box<Step>, CallFault>, goes_on: bool) {
        // Asked before the case was sent: what it says of the step is older than the sending.
        if self.shown.case().sending.is_busy() {
            self.shown.case_mut().session.fetch_pending = true;
            return;
        }
        let (is_after, can_edit) = (
            self.shown.case().sending.progress.phase == Phase::Completed,
            self.shown.case().sending.progress.can.edit,
        );
        let session = &mut self.shown.case_mut().session;
        session.fetch_state = if goes_on { FetchState::Fetching } else { FetchState::Idle };
        match result {
            // Nothing follows what was sent, as far as anybody can tell.
            Err(_) if is_after => {}
            Err(fault) => session.fault = Some(fault),
            Ok(step) if step.execution.status == StepStatus::Running => {
                session.fetch_state =
                    if goes_on { FetchState::Polling } else { FetchState::Stopped };
            }
            Ok(step) if is_after => self.found_after(*step),
            // What became of the step that was sent is not known yet: its form stays until it is.
            Ok(step)
                if !can_edit
                    && session
                        .step
                        .as_ref()
                        .is_none_or(|was| was.execution.current != step.execution.current) => {}
            Ok(step) => self.take_step(*step),
        }
    }

    /// Takes over the step of a case that is being filled in. Its form replaces the one before; no
    /// answer is lost.
    fn take_step(&mut self, step: Step) {
        let case = self.shown.case_mut();
        let before = case.session.form().cloned();
        if let Some(form) = step.form().map(|form| form.form.clone()) {
            if let Some(before) = before.as_ref().filter(|before| **before != form) {
                let mut change = crate::domain::case::form_change(
                    before,
                    &form,
                    &case.draft,
                    super::time::now(),
                );
                // In another language every label is another one.
                if case.session.languages.is_switching {
                    change.changed.clear();
                }
                if !change.is_empty() {
                    case.session.change = Some(change);
                }
            }
            if case.sending.progress.can.edit {
                prefill(&mut case.draft, &form, before.as_ref());
                case.history.prefilled(&case.draft);
            }
            self.forms = self.forms.at_step(Some(form));
            case.verdict.forms_changed();
        }
        if !step.languages.is_empty() {
            case.session.languages.offered.clone_from(&step.languages);
        }
        (case.session.step, case.session.after, case.session.languages.is_switching) =
            (Some(step), None, false);
        self.save_forms();
    }

    /// Takes over what follows a step that was sent: the next step is offered, or the end is told.
    fn found_after(&mut self, step: Step) {
        let session = &mut self.shown.case_mut().session;
        let execution = session.step.as_ref().map(|step| &step.execution);
        let has_moved = execution
            .is_none_or(|was| was.id != step.execution.id || was.current != step.execution.current);
        if step.form().is_some() {
            session.next = has_moved.then_some(step);
        } else if step.execution.status != StepStatus::Failed {
            (session.next, session.after) = (None, Some(step));
        } else {
            return;
        }
        self.save_forms();
    }

    /// Fetches what follows once a case is completed, and what could not be fetched while it was
    /// sent.
    pub(super) fn update_what_follows(&mut self) {
        if self.shown.case().session.fetch_pending && !self.shown.case().sending.is_busy() {
            self.fetch_session();
        }
        if self.shown.case().sending.progress.phase != Phase::Completed {
            self.shown.case_mut().session.next_requested = false;
        } else if !self.shown.case().session.next_requested
            && self.shown.case().destination.link.is_some()
        {
            self.shown.case_mut().session.next_requested = true;
            self.fetch_session();
        }
    }

    /// Begins the next step in the same case. With a vault, what was sent is saved first.
    pub(super) fn begin_next_step(&mut self) {
        let case = self.shown.case_mut();
        let (Some(step), Some(receipt)) =
            (case.session.next.clone(), case.sending.progress.receipt.clone())
        else {
            return;
        };
        let was = case.session.step.as_ref();
        let sent = SentStep {
            node: was.and_then(Step::form).map(|form| form.json.clone()).unwrap_or_default(),
            number: was.and_then(|step| step.execution.current),
            draft: case.draft.clone(),
            receipt,
        };
        let mut draft = Draft { title: case.draft.title.clone(), ..Draft::default() };
        if let Some(form) = step.form() {
            prefill(&mut draft, &form.form, None);
        }
        let next = Box::new(NextStep { step, sent, draft });
        let Some(id) = case.save.id.filter(|_| self.library.keeps()) else {
            return self.begin_step(*next);
        };
        let mut forms = case.session.to_save();
        (forms.step, forms.after) =
            (SavedStep::with_form(&next.step, case.session.language()), None);
        forms.sent.push(next.sent.clone());
        let command = VaultCommand::StartNextStep {
            id,
            forms: Box::new(forms),
            draft: Box::new(next.draft.clone()),
        };
        if self.command(Command::Vault(command)) {
            self.shown.case_mut().session.pending_step = Some(next);
        }
    }

    pub(super) fn next_step_started(&mut self, id: CaseId, result: Result<(), VaultFault>) {
        let Some(next) = self
            .shown
            .case_mut()
            .session
            .pending_step
            .take()
            .filter(|_| self.shown.case().save.id == Some(id))
        else {
            return;
        };
        match result {
            Ok(()) => self.begin_step(*next),
            Err(fault) => self.tell_outcome(
                Tone::Danger,
                About::Step,
                words::text_with("step-not-begun", &[("reason", words::vault_fault(fault).into())]),
            ),
        }
    }

    fn begin_step(&mut self, next: NextStep) {
        let NextStep { step, sent, draft } = next;
        let id = self.shown.case().id;
        self.ask(Command::Forget { id });
        self.shown.case_mut().begin_step(draft);
        self.prompts.step_begun();
        let session = &mut self.shown.case_mut().session;
        session.readable.push(readable(&sent, &self.forms));
        session.sent.push(sent);
        (session.next, session.change, session.next_requested, session.fault) =
            (None, None, false, None);
        if let Some(form) = step.form() {
            self.forms = self.forms.at_step(Some(form.form.clone()));
        }
        (session.step, session.after) = (Some(step), None);
        self.shown.case_mut().verdict.forms_changed();
        self.window.screen = Screen { page: self.window.screen.page, ..Screen::default() };
    }

    /// Saves the form with the case, if the case is in the vault.
    pub(super) fn save_forms(&mut self) {
        let Some(id) = self.shown.case().save.id.filter(|_| self.library.keeps()) else { return };
        let forms = Box::new(self.shown.case().session.to_save());
        if forms.step.is_some() || forms.start.is_some() || !forms.sent.is_empty() {
            self.prompts.settle(&About::Forms);
            self.ask(Command::Vault(VaultCommand::SaveForms { id, forms }));
        }
    }

    /// Takes over the saved forms of a case that was opened: spektr may not be reached now.
    pub(super) fn recall_forms(&mut self, kept: SavedForms) {
        self.shown.case_mut().session = Session::from_saved(kept, &self.forms);
        self.forms = self.forms.at_step(self.shown.case().session.form().cloned());
        self.shown.case_mut().verdict.forms_changed();
    }

    /// Forgets the forms, because another case is shown.
    pub(super) fn forget_forms(&mut self) {
        if matches!(
            self.shown.case().session.fetch_state,
            FetchState::Fetching | FetchState::Polling
        ) {
            self.ask(Command::StopFetching { view: self.shown.case().view });
        }
        self.shown.case_mut().session = Session::default();
        self.forms = self.forms.at_step(None);
        self.shown.case_mut().verdict.forms_changed();
    }

    /// Opens the hosted page of the session in the browser.
    pub(super) fn open_hosted(&mut self) {
        let Some(link) = &self.shown.case().destination.link else { return };
        if let Some(page) = link.environment.hosted_form() {
            let url = format!("{page}?token={}", link.token.expose_secret());
            self.ctx.open_url(OpenUrl::new_tab(url));
        }
    }

    pub(super) fn dismiss_change(&mut self) {
        self.shown.case_mut().session.change = None;
    }
}
