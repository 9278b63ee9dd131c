//! The known state of the session behind a link: its steps, its form, and the steps that were sent.
//!
//! Knows nothing of how a session is fetched, or of how a form is drawn.

use std::fmt;

use jiff::Timestamp;

use crate::domain::draft::Draft;
use crate::domain::failure::CallFault;
use crate::domain::form::Form;
use crate::domain::form::change::FormChange;
use crate::domain::form::template::Forms;
use crate::domain::onboarding::Onboarding;
use crate::domain::progress::Phase;
use crate::domain::receipt::Receipt;
use crate::domain::step::{Node, Step};
use crate::domain::visible::Visible;
use crate::engine::message::{SavedForms, SavedStep, SentStep};
use crate::ui::view::{self, FetchState};
use crate::words;

/// The known state of the session.
#[derive(Default)]
pub(crate) struct Session {
    /// The step as it was fetched last.
    pub step: Option<Step>,
    /// The node that followed it, if that was not a form.
    pub after: Option<Step>,
    pub languages: Languages,
    pub fetch_state: FetchState,
    pub fault: Option<CallFault>,
    pub change: Option<FormChange>,
    pub sent: Vec<SentStep>,
    /// The same steps, prepared for reading.
    pub readable: Vec<view::Sent>,
    /// The step that follows the one that was sent, until the operator begins it.
    pub next: Option<Step>,
    /// The next step, which begins once its forms are saved.
    pub pending_step: Option<Box<NextStep>>,
    /// True if the step after the one that was sent was requested.
    pub next_requested: bool,
    /// True if the session is to be fetched once the case is no longer being sent.
    pub fetch_pending: bool,
    pub start: Starting,
}

/// The languages of the form.
#[derive(Default)]
pub(crate) struct Languages {
    /// The one the operator chose.
    pub chosen: Option<String>,
    /// True while the form is fetched in a language that was just chosen: its labels change, and
    /// that is no change of the form.
    pub is_switching: bool,
    /// Those that spektr offers, as far as they are known.
    pub offered: Vec<String>,
}

/// The state of starting an onboarding.
#[derive(Debug, Default)]
pub(crate) struct Starting {
    /// The onboarding that was requested, until there is a link.
    pub wanted: Option<Onboarding>,
    pub is_going: bool,
    /// The fault of the last try.
    pub fault: Option<CallFault>,
}

/// A step about to begin.
pub(crate) struct NextStep {
    pub step: Step,
    pub sent: SentStep,
    pub draft: Draft,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("sent", &self.sent.len()).finish_non_exhaustive()
    }
}

impl Session {
    /// Returns the language in which the form is fetched.
    pub(crate) fn language(&self) -> &str {
        self.languages.chosen.as_deref().unwrap_or_else(|| words::own_language())
    }

    /// Returns the forms to be saved with the case.
    pub(crate) fn to_save(&self) -> SavedForms {
        let step = self.step.as_ref().and_then(|step| SavedStep::with_form(step, self.language()));
        let after = self
            .next
            .as_ref()
            .or(self.after.as_ref())
            .map(|after| SavedStep::of(after, self.language()));
        SavedForms { step, after, sent: self.sent.clone(), start: self.start.wanted.clone() }
    }

    /// Restores a session from its saved forms.
    pub(crate) fn from_saved(kept: SavedForms, forms: &Forms) -> Self {
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
            languages: Languages {
                chosen: language,
                offered: languages.unwrap_or_default(),
                is_switching: false,
            },
            sent,
            readable,
            start: Starting { wanted: start, ..Starting::default() },
            ..Self::default()
        }
    }

    /// Returns the number of the step whose form is filled in; `None` without one.
    pub(crate) fn number(&self) -> Option<i64> {
        self.step.as_ref().filter(|step| step.form().is_some())?.execution.current
    }

    /// Returns the form that is filled in; `None` without one.
    pub(crate) fn form(&self) -> Option<&Form> {
        self.step.as_ref()?.form().map(|form| &form.form)
    }

    /// Returns true if this is the step that was fetched last, by its number.
    pub(super) fn is_at(&self, step: &Step) -> bool {
        self.step.as_ref().is_some_and(|last| last.execution.current == step.execution.current)
    }

    /// Returns true if spektr refused the link at the last fetch.
    pub(crate) fn is_refused(&self) -> bool {
        self.fault.as_ref().and_then(CallFault::status) == Some(401)
    }

    /// Returns the view of the session for a case in this phase. `has_hosted_page` is true if the
    /// address of the hosted page is known.
    pub(crate) fn view(&self, phase: Phase, has_hosted_page: bool) -> view::Session<'_> {
        let is_sent = phase == Phase::Completed;
        let step = self.after.as_ref().filter(|_| is_sent).or(self.step.as_ref());
        view::Session {
            step,
            counted: step.filter(|_| !is_sent).map(|step| &step.execution),
            fetch_state: if phase.is_busy() { FetchState::Idle } else { self.fetch_state },
            fault: self.fault.as_ref().filter(|_| !is_sent && !phase.is_busy()),
            change: self.change.as_ref(),
            language: self.language(),
            languages: &self.languages.offered,
            sent: &self.readable,
            next: self.next.as_ref().filter(|_| is_sent),
            has_hosted_page,
            is_starting: self.start.is_going,
            start_fault: self.start.fault.as_ref(),
        }
    }

    /// Prepares the sent steps for reading again, with these forms of companies and people.
    pub(crate) fn read_by(&mut self, forms: &Forms) {
        self.readable = self.sent.iter().map(|sent| readable(sent, forms)).collect();
    }

    /// Returns true if this is the receipt of the last step before the present one.
    pub(super) fn is_receipt_of_last_step(&self, receipt: Option<&Receipt>) -> bool {
        let last = self.sent.last().map(|sent| &sent.receipt);
        last.is_some() && receipt == last
    }
}

/// Prepares a sent step for reading, with these forms of companies and people.
pub(crate) fn readable(sent: &SentStep, forms: &Forms) -> view::Sent {
    let forms = forms.at_step(match Node::from_json(&sent.node) {
        Node::Form(form) | Node::External { form, .. } => Some(form.form),
        _ => None,
    });
    let sent_at = sent.receipt.completed_at();
    let then = Timestamp::from_second(sent_at).unwrap_or(Timestamp::UNIX_EPOCH);
    let visible = Visible::evaluate(&sent.draft, &forms, then, &Visible::default());
    view::Sent { number: sent.number, sent_at, draft: sent.draft.clone(), forms, visible }
}

/// Fills in a form's initial values where the draft has none. Fields that the form `before` had as
/// well are left as they are.
pub(crate) fn prefill(draft: &mut Draft, form: &Form, before: Option<&Form>) {
    let is_new = |key: &str| before.is_none_or(|before| before.position(key).is_none());
    for field in form.fields().iter().filter(|field| is_new(&field.key)) {
        if let Some(value) =
            field.prefill.as_ref().filter(|_| draft.fields.get(&field.key).is_none())
        {
            draft.fields.set(&field.key, value.clone());
        }
    }
}
