//! What a case knows of its form: the step it was fetched with, what was sent for earlier steps,
//! the onboarding it began with.
//!
//! Must not know: where it is kept. A form may be prefilled, so `Debug` shows nothing of it.

use std::fmt;

use serde_json::Value as Json;

use crate::domain::draft::Draft;
use crate::domain::onboarding::Onboarding;
use crate::domain::receipt::Receipt;
use crate::domain::step::{Execution, Node, Step};

/// What a case knows of its form.
#[derive(Clone, Debug, Default)]
pub struct SavedForms {
    /// The step that is being filled in, or was last. While a completed case has one that nothing
    /// is known to come behind, another may follow, and its link is kept.
    pub step: Option<SavedStep>,
    /// What came behind it: the next step's form, which is not begun yet, the end, or a vendor's
    /// step.
    pub after: Option<SavedStep>,
    /// What was sent for the steps before it, the oldest first.
    pub sent: Vec<SentStep>,
    /// The onboarding that is being started, so that asking again, also after a new start, is the
    /// same request. Gone once there is a link.
    pub start: Option<Onboarding>,
}

/// A step as it was fetched last.
#[derive(Clone)]
pub struct SavedStep {
    /// The node as it came.
    pub node: Json,
    pub execution: Execution,
    /// The language it was asked for in.
    pub language: String,
    /// The languages it can be asked for in, as far as they are known.
    pub languages: Vec<String>,
}

/// A step that spektr has.
#[derive(Clone)]
pub struct SentStep {
    /// The node of its form; `null` when it was sent without one.
    pub node: Json,
    /// Which step it was, from 1.
    pub number: Option<i64>,
    /// The case as it was sent.
    pub draft: Draft,
    pub receipt: Receipt,
}

impl SavedForms {
    /// Whether another step may follow the one that was filled in.
    #[must_use]
    pub fn may_continue(&self) -> bool {
        self.step.is_some() && !self.after.as_ref().is_some_and(|after| after.step().is_last())
    }

    /// Returns true if another step is known to follow the one that was filled in.
    #[must_use]
    pub fn has_next_step(&self) -> bool {
        self.after.as_ref().is_some_and(|after| after.step().form().is_some())
    }
}

impl SavedStep {
    /// Keeps what was fetched; `None` when it has no form to be filled in.
    #[must_use]
    pub fn with_form(step: &Step, language: &str) -> Option<Self> {
        step.form().map(|_| Self::of(step, language))
    }

    /// Keeps what was fetched, whether or not it is a form.
    #[must_use]
    pub fn of(step: &Step, language: &str) -> Self {
        let (execution, languages) = (step.execution.clone(), step.languages.clone());
        Self { node: step.node.to_json(), execution, language: language.to_owned(), languages }
    }

    /// The step as it was.
    #[must_use]
    pub fn step(&self) -> Step {
        Step {
            execution: self.execution.clone(),
            node: Node::from_json(&self.node),
            languages: self.languages.clone(),
        }
    }
}

impl fmt::Debug for SavedStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SavedStep").field("number", &self.execution.current).finish_non_exhaustive()
    }
}

impl Drop for SentStep {
    fn drop(&mut self) {
        self.draft.wipe();
    }
}

impl fmt::Debug for SentStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SentStep").field("number", &self.number).finish_non_exhaustive()
    }
}
