//! The session a link leads to: its form fetched, held against the one before, kept with the case;
//! the step after the one that was sent.
//!
//! Must not know: how the session is asked (the engine does), or how a form is drawn. What was
//! filled in outlives every form.

use std::fmt;

use egui::{Context, OpenUrl};
use secrecy::ExposeSecret as _;

use crate::domain::case;
use crate::domain::draft::Draft;
use crate::domain::failure::{CallFault, StepStatus};
use crate::domain::form::Form;
use crate::domain::form::change::FormChange;
use crate::domain::form::template::Forms;
use crate::domain::hidden::Hidden;
use crate::domain::progress::{CaseId, CaseProgress, Phase};
use crate::domain::step::{Node, Step};
use crate::engine::message::{
    Command, SavedForms, SavedStep, SentStep, Target, VaultCommand, VaultFault,
};
use crate::ui::screen::Screen;
use crate::ui::theme::Tone;
use crate::ui::view::{self, About, Asking};
use crate::words;

use super::Dossier;
use super::onboarding::Starting;
use super::state::State;

/// What is known of the session.
#[derive(Default)]
pub(super) struct Session {
    /// The step as it was fetched last.
    step: Option<Step>,
    /// What came behind it when that was no form.
    after: Option<Step>,
    /// The language the form was chosen to be in.
    language: Option<String>,
    /// Whether it was just chosen, so that the words of a form are no change of it.
    translating: bool,
    /// The languages it can be had in, as far as they are known.
    languages: Vec<String>,
    asking: Asking,
    fault: Option<CallFault>,
    change: Option<FormChange>,
    sent: Vec<SentStep>,
    /// The same, ready to be read.
    readable: Vec<view::Sent>,
    /// The step that follows the one that was sent, until the operator goes on with it.
    next: Option<Step>,
    /// What is being kept before the next step begins.
    going_on: Option<Box<NextStep>>,
    /// Whether it was asked for what follows what was sent.
    asked_after: bool,
    /// Whether it is to be asked as soon as the case is not on its way any more.
    due: bool,
    pub start: Starting,
}

/// A step about to begin.
struct NextStep {
    step: Step,
    sent: SentStep,
    draft: Draft,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("sent", &self.sent.len()).finish_non_exhaustive()
    }
}

impl Session {
    fn language(&self) -> &str {
        self.language.as_deref().unwrap_or_else(|| words::own_language())
    }

    /// What is kept of it.
    fn kept(&self) -> SavedForms {
        let step = self.step.as_ref().and_then(|step| SavedStep::with_form(step, self.language()));
        let after = self
            .next
            .as_ref()
            .or(self.after.as_ref())
            .map(|after| SavedStep::of(after, self.language()));
        SavedForms { step, after, sent: self.sent.clone(), start: self.start.wanted.clone() }
    }

    fn recalled(kept: SavedForms, forms: &Forms) -> Self {
        let SavedForms { step, after, sent, start } = kept;
        let readable = sent.iter().map(|sent| readable(sent, forms)).collect();
        let (next, after) = match after.as_ref().map(SavedStep::step) {
            Some(after) if after.form().is_some() => (Some(after), None),
            after => (None, after),
        };
        let (language, languages) =
            step.as_ref().map(|step| (step.language.clone(), step.languages.clone())).unzip();
        Self {
            step: step.as_ref().map(SavedStep::step),
            after,
            next,
            language,
            languages: languages.unwrap_or_default(),
            sent,
            readable,
            start: Starting { wanted: start, ..Starting::default() },
            ..Self::default()
        }
    }

    /// Which step's form is filled in; `None` without one.
    pub(super) fn number(&self) -> Option<i64> {
        self.step.as_ref().filter(|step| step.form().is_some())?.execution.current
    }

    fn form(&self) -> Option<&Form> {
        self.step.as_ref()?.form().map(|form| &form.form)
    }

    pub(super) fn knows_languages(&mut self, languages: Vec<String>) {
        self.languages = languages;
    }

    /// Returns true if spektr has refused the link when it was asked for the form last.
    pub(super) fn is_refused(&self) -> bool {
        self.fault.as_ref().and_then(CallFault::status) == Some(401)
    }

    /// What the window draws of it while the case stands in this phase; `hosted` is whether it is
    /// known where the hosted page is.
    pub(super) fn view(&self, phase: Phase, hosted: bool) -> view::Session<'_> {
        let is_sent = phase == Phase::Completed;
        let step = self.after.as_ref().filter(|_| is_sent).or(self.step.as_ref());
        view::Session {
            step,
            counted: step.filter(|_| !is_sent).map(|step| &step.execution),
            asking: if phase.is_busy() { Asking::No } else { self.asking },
            fault: self.fault.as_ref().filter(|_| !is_sent && !phase.is_busy()),
            change: self.change.as_ref(),
            language: self.language(),
            languages: &self.languages,
            sent: &self.readable,
            next: self.next.as_ref().filter(|_| is_sent),
            has_hosted_page: hosted,
            is_starting: self.start.is_going,
            start_fault: self.start.fault.as_ref(),
        }
    }

    /// What was sent is read by these forms of companies and people.
    pub(super) fn read_by(&mut self, forms: &Forms) {
        self.readable = self.sent.iter().map(|sent| readable(sent, forms)).collect();
    }

    /// Overwrites what was sent, as far as it stands here.
    pub(super) fn wipe(&mut self) {
        let going_on =
            self.going_on.iter_mut().flat_map(|next| [&mut next.draft, &mut next.sent.draft]);
        let sent = self.sent.iter_mut().map(|sent| &mut sent.draft);
        sent.chain(self.readable.iter_mut().map(|sent| &mut sent.draft))
            .chain(going_on)
            .for_each(Draft::wipe);
    }
}

/// A sent step as it can be read, by these forms of companies and people.
fn readable(sent: &SentStep, forms: &Forms) -> view::Sent {
    let forms = forms.at_step(match Node::from_json(&sent.node) {
        Node::Form(form) | Node::External { form, .. } => Some(form.form),
        _ => None,
    });
    view::Sent {
        number: sent.number,
        sent_at: sent.receipt.completed_at(),
        draft: sent.draft.clone(),
        forms,
    }
}

/// Puts what a form comes filled with into a draft, where nothing is yet; of fields the form before
/// had, nothing again.
fn prefill(draft: &mut Draft, form: &Form, before: Option<&Form>) {
    let is_new = |key: &str| before.is_none_or(|before| before.position(key).is_none());
    for field in form.fields().iter().filter(|field| is_new(&field.key)) {
        if let Some(value) =
            field.prefill.as_ref().filter(|_| draft.fields.get(&field.key).is_none())
        {
            draft.fields.set(&field.key, value.clone());
        }
    }
}

impl State {
    /// Returns true if this is the end of a step that the case has gone on from. Once the next one
    /// is on its way it is not: two steps with the same answers may end in one second.
    pub(super) fn is_over(&self, progress: &CaseProgress) -> bool {
        let last = self.session.sent.last().map(|sent| &sent.receipt);
        let is_still = self.progress.phase == Phase::Ready;
        is_still
            && progress.phase == Phase::Completed
            && last.is_some()
            && progress.receipt.as_ref() == last
    }

    /// Whom a look is addressed to; a name is not needed for it.
    fn asked(&self) -> Option<Target> {
        let link = self.link.as_ref()?;
        Some(Target {
            api_url: link.environment.api_url().to_owned(),
            token: link.token.clone(),
            api_key: self
                .api_key
                .as_ref()
                .filter(|(environment, _)| environment == &link.environment)
                .map(|(_, key)| key.clone()),
            filled_by: Hidden(self.settings.filled_by.clone()),
            upload_hosts: self.settings.upload_hosts.clone(),
        })
    }
}

impl Dossier {
    /// Asks where the session stands. While the case is on its way that is not asked: its own
    /// answers are what counts.
    pub(super) fn look(&mut self) {
        self.state.session.due = self.state.is_busy();
        let Some(target) =
            self.state.asked().filter(|_| !self.state.is_busy() && !self.state.is_locked())
        else {
            return;
        };
        let language = self.state.session.language().to_owned();
        if self.command(Command::FetchSession { view: self.state.shown, target, language }) {
            (self.state.session.asking, self.state.session.fault) = (Asking::Looking, None);
        }
    }

    /// The form in another language.
    pub(super) fn use_language(&mut self, tag: String) {
        (self.state.session.language, self.state.session.translating) = (Some(tag), true);
        self.look();
    }

    pub(super) fn looked(&mut self, result: Result<Box<Step>, CallFault>, goes_on: bool) {
        // Asked before the case was sent: what it says of the step is older than the sending.
        if self.state.is_busy() {
            self.state.session.due = true;
            return;
        }
        let (is_after, can_edit) =
            (self.state.progress.phase == Phase::Completed, self.state.progress.can.edit);
        let session = &mut self.state.session;
        session.asking = if goes_on { Asking::Looking } else { Asking::No };
        match result {
            // Nothing follows what was sent, as far as anybody can tell.
            Err(_) if is_after => {}
            Err(fault) => session.fault = Some(fault),
            Ok(step) if step.execution.status == StepStatus::Running => {
                session.asking = if goes_on { Asking::Running } else { Asking::Slow };
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

    /// The step of a case that is being filled in: its form takes the place of the one before, and
    /// nothing is lost.
    fn take_step(&mut self, step: Step) {
        let state = &mut self.state;
        let before = state.session.form().cloned();
        if let Some(form) = step.form().map(|form| form.form.clone()) {
            if let Some(before) = before.as_ref().filter(|before| **before != form) {
                let mut change = case::form_change(before, &form, &state.draft, super::now());
                // In another language every label is another one.
                if state.session.translating {
                    change.changed.clear();
                }
                if !change.is_empty() {
                    state.session.change = Some(change);
                }
            }
            if state.progress.can.edit {
                prefill(&mut state.draft, &form, before.as_ref());
                state.was_prefilled();
            }
            self.forms = self.forms.at_step(Some(form));
            state.forms_changed();
        }
        if !step.languages.is_empty() {
            state.session.languages.clone_from(&step.languages);
        }
        (state.session.step, state.session.after, state.session.translating) =
            (Some(step), None, false);
        self.save_forms();
    }

    /// What follows a step that was sent: the next one is offered, the end is said.
    fn found_after(&mut self, step: Step) {
        let session = &mut self.state.session;
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

    /// Once a case is completed it is asked what follows; what could not be asked while it was on
    /// its way is.
    pub(super) fn update_what_follows(&mut self) {
        if self.state.session.due && !self.state.is_busy() {
            self.look();
        }
        if self.state.progress.phase != Phase::Completed {
            self.state.session.asked_after = false;
        } else if !self.state.session.asked_after && self.state.link.is_some() {
            self.state.session.asked_after = true;
            self.look();
        }
    }

    /// The next step begins in the same case. Where cases are kept, what was sent is kept before
    /// anything else.
    pub(super) fn begin_next_step(&mut self) {
        let state = &mut self.state;
        let (Some(step), Some(receipt)) =
            (state.session.next.clone(), state.progress.receipt.clone())
        else {
            return;
        };
        let was = state.session.step.as_ref();
        let sent = SentStep {
            node: was.and_then(Step::form).map(|form| form.json.clone()).unwrap_or_default(),
            number: was.and_then(|step| step.execution.current),
            draft: state.draft.clone(),
            receipt,
        };
        let mut draft = Draft { title: state.draft.title.clone(), ..Draft::default() };
        if let Some(form) = step.form() {
            prefill(&mut draft, &form.form, None);
        }
        let next = Box::new(NextStep { step, sent, draft });
        let Some(id) = state.kept.id.filter(|_| state.keeps()) else {
            return self.step_begins(*next);
        };
        let mut forms = state.session.kept();
        (forms.step, forms.after) =
            (SavedStep::with_form(&next.step, state.session.language()), None);
        forms.sent.push(next.sent.clone());
        let command = VaultCommand::StartNextStep {
            id,
            forms: Box::new(forms),
            draft: Box::new(next.draft.clone()),
        };
        if self.command(Command::Vault(command)) {
            self.state.session.going_on = Some(next);
        }
    }

    pub(super) fn went_on(&mut self, id: CaseId, result: Result<(), VaultFault>) {
        let Some(next) =
            self.state.session.going_on.take().filter(|_| self.state.kept.id == Some(id))
        else {
            return;
        };
        match result {
            Ok(()) => self.step_begins(*next),
            Err(fault) => self.tell_outcome(
                Tone::Danger,
                About::Step,
                words::text_with("step-not-begun", &[("reason", words::vault_fault(fault).into())]),
            ),
        }
    }

    fn step_begins(&mut self, next: NextStep) {
        let NextStep { step, sent, draft } = next;
        let id = self.state.id;
        self.ask(Command::Forget { id });
        self.state.begin_step(draft);
        let session = &mut self.state.session;
        session.readable.push(readable(&sent, &self.forms));
        session.sent.push(sent);
        (session.next, session.change, session.asked_after, session.fault) =
            (None, None, false, None);
        if let Some(form) = step.form() {
            self.forms = self.forms.at_step(Some(form.form.clone()));
        }
        (session.step, session.after) = (Some(step), None);
        self.state.forms_changed();
        self.screen = Screen { page: self.screen.page, ..Screen::default() };
    }

    /// Keeps what the case knows of its form, where it is kept itself.
    pub(super) fn save_forms(&mut self) {
        let Some(id) = self.state.kept.id.filter(|_| self.state.keeps()) else { return };
        let forms = Box::new(self.state.session.kept());
        if forms.step.is_some() || forms.start.is_some() || !forms.sent.is_empty() {
            self.state.settle(&About::Forms);
            self.ask(Command::Vault(VaultCommand::SaveForms { id, forms }));
        }
    }

    /// The forms of a case that was opened, which may be offline by now; then they are asked for
    /// anew.
    pub(super) fn recall_forms(&mut self, kept: SavedForms) {
        self.state.session = Session::recalled(kept, &self.forms);
        self.forms = self.forms.at_step(self.state.session.form().cloned());
        self.state.forms_changed();
    }

    /// Another case, of whose form nothing is known yet.
    pub(super) fn forget_forms(&mut self) {
        if matches!(self.state.session.asking, Asking::Looking | Asking::Running) {
            self.ask(Command::StopFetching { view: self.state.shown });
        }
        self.state.session = Session::default();
        self.forms = self.forms.at_step(None);
        self.state.forms_changed();
    }

    /// Opens the hosted page of the session in the browser.
    pub(super) fn open_hosted(&mut self, ctx: &Context) {
        let Some(link) = &self.state.link else { return };
        if let Some(page) = link.environment.hosted_form() {
            let url = format!("{page}?token={}", link.token.expose_secret());
            ctx.open_url(OpenUrl::new_tab(url));
        }
    }

    pub(super) fn dismiss_change(&mut self) {
        self.state.session.change = None;
    }
}
