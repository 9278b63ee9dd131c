//! Fetching the session behind a link: the form of its step, and what follows the step that was
//! sent.
//!
//! Knows nothing of how a session is fetched, or of how a form is drawn. No answer is lost to
//! another form.

use crate::domain::case;
use crate::domain::failure::{CallFault, StepStatus};
use crate::domain::progress::Phase;
use crate::domain::step::Step;
use crate::engine::message::Command;
use crate::ui::view::FetchState;

use super::super::around::Around;
use super::open::OpenCase;
use super::session::prefill;

impl OpenCase {
    /// Has the session fetched. This waits while the case is being sent, because the engine knows
    /// its progress then.
    pub(crate) fn fetch_session(&mut self, around: &mut Around<'_>) {
        let is_busy = self.sending.is_busy();
        self.session.fetch_pending = is_busy;
        if is_busy || around.is_locked {
            return;
        }
        let Some(target) = self.destination.addressee(around.settings) else { return };
        let language = self.session.language().to_owned();
        if around.outbox.command(Command::FetchSession { view: self.view, target, language }) {
            (self.session.fetch_state, self.session.fault) = (FetchState::Fetching, None);
        }
    }

    /// Has the form fetched in another language.
    pub(crate) fn use_language(&mut self, tag: String, around: &mut Around<'_>) {
        self.session.languages.chosen = Some(tag);
        self.session.languages.is_switching = true;
        self.fetch_session(around);
    }

    /// Fetches a session that was put off while the case was being sent and, once the case is
    /// completed, the step that follows.
    pub(crate) fn update_session(&mut self, around: &mut Around<'_>) {
        if self.session.fetch_pending && !self.sending.is_busy() {
            self.fetch_session(around);
        }
        if self.sending.progress.phase != Phase::Completed {
            self.session.next_requested = false;
        } else if !self.session.next_requested && self.destination.link.is_some() {
            self.session.next_requested = true;
            self.fetch_session(around);
        }
    }

    /// Takes over a fetched session; `is_polling` is true while it is fetched again.
    pub(crate) fn session_fetched(
        &mut self,
        result: Result<Box<Step>, CallFault>,
        is_polling: bool,
        around: &mut Around<'_>,
    ) {
        // It was requested before the case was sent, and its step may be out of date.
        if self.sending.is_busy() {
            self.session.fetch_pending = true;
            return;
        }
        let is_completed = self.sending.progress.phase == Phase::Completed;
        let can_edit = self.sending.progress.can.edit;
        let session = &mut self.session;
        session.fetch_state = if is_polling { FetchState::Fetching } else { FetchState::Idle };
        match result {
            // It is unknown what follows; nothing has to.
            Err(_) if is_completed => {}
            Err(fault) => session.fault = Some(fault),
            Ok(step) if step.execution.status == StepStatus::Running => {
                session.fetch_state =
                    if is_polling { FetchState::Polling } else { FetchState::Stopped };
            }
            Ok(step) if is_completed => self.take_following(*step, around),
            // The outcome of the step that was sent is unknown: its form stays.
            Ok(step) if !can_edit && !session.is_at(&step) => {}
            Ok(step) => self.take_step(*step, around),
        }
    }

    /// Takes over the step that is being filled in. Its form replaces the one before, and every
    /// answer stays.
    fn take_step(&mut self, step: Step, around: &mut Around<'_>) {
        if let Some(form) = step.form().map(|form| form.form.clone()) {
            let before = self.session.form().cloned();
            if let Some(before) = before.as_ref().filter(|before| **before != form) {
                let mut change = case::form_change(before, &form, &self.draft, around.now);
                // In another language every label is different.
                if self.session.languages.is_switching {
                    change.changed.clear();
                }
                if !change.is_empty() {
                    self.session.change = Some(change);
                }
            }
            if self.sending.progress.can.edit {
                prefill(&mut self.draft, &form, before.as_ref());
                self.history.prefilled(&self.draft);
            }
            *around.forms = around.forms.at_step(Some(form));
            self.verdict.forms_changed();
        }
        let session = &mut self.session;
        if !step.languages.is_empty() {
            session.languages.offered.clone_from(&step.languages);
        }
        (session.step, session.after, session.languages.is_switching) = (Some(step), None, false);
        self.save_forms(around);
    }

    /// Takes over what follows a step that was sent: the next form, or the end. A failed process
    /// is neither.
    fn take_following(&mut self, step: Step, around: &mut Around<'_>) {
        let session = &mut self.session;
        if step.form().is_some() {
            let sent = session.step.as_ref().map(|step| &step.execution);
            let is_another = sent.is_none_or(|sent| {
                sent.id != step.execution.id || sent.current != step.execution.current
            });
            session.next = is_another.then_some(step);
        } else if step.execution.status != StepStatus::Failed {
            (session.next, session.after) = (None, Some(step));
        } else {
            return;
        }
        self.save_forms(around);
    }
}

#[cfg(test)]
mod tests;
