//! The forms of a case: the step they were fetched with, what was sent for earlier steps, and the
//! onboarding that it began with.
//!
//! Does not depend on their storage. A form may be prefilled, so `Debug` shows nothing of it.

use std::fmt;

use serde_json::Value as Json;

use crate::domain::draft::Draft;
use crate::domain::onboarding::Onboarding;
use crate::domain::receipt::Receipt;
use crate::domain::step::{Execution, Node, Step};

/// The forms of a case.
#[derive(Clone, Debug, Default)]
pub struct SavedForms {
    /// The step that is being filled in, or was last. A completed case whose next step is not known
    /// keeps its link, as another step may follow.
    pub step: Option<SavedStep>,
    /// The step after it, which is not begun yet: its form, the end, or a vendor's step.
    pub after: Option<SavedStep>,
    /// Earlier steps as they were sent, the oldest first.
    pub sent: Vec<SentStep>,
    /// The onboarding that is being started, so that a retry is the same request, also after a
    /// restart. `None` once there is a link.
    pub start: Option<Onboarding>,
}

/// A step as it was fetched last.
#[derive(Clone)]
pub struct SavedStep {
    /// The node as spektr sent it.
    pub node: Json,
    pub execution: Execution,
    /// The language it was fetched in.
    pub language: String,
    /// The languages it is available in, as far as they are known.
    pub languages: Vec<String>,
}

/// A step that was sent and completed.
#[derive(Clone)]
pub struct SentStep {
    /// The node of its form; `null` if it was sent without one.
    pub node: Json,
    /// The number of the step, from 1.
    pub number: Option<i64>,
    /// The case as it was sent.
    pub draft: Draft,
    pub receipt: Receipt,
}

impl SavedForms {
    /// Returns true if another step may follow the one that was filled in.
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
    /// Converts a fetched step; `None` if it has no form to be filled in.
    #[must_use]
    pub fn with_form(step: &Step, language: &str) -> Option<Self> {
        step.form().map(|_| Self::of(step, language))
    }

    /// Converts a fetched step, with or without a form.
    #[must_use]
    pub fn of(step: &Step, language: &str) -> Self {
        let (execution, languages) = (step.execution.clone(), step.languages.clone());
        Self { node: step.node.to_json(), execution, language: language.to_owned(), languages }
    }

    /// Converts it back.
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

impl fmt::Debug for SentStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SentStep").field("number", &self.number).finish_non_exhaustive()
    }
}
