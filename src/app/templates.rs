//! The forms of companies and people as the operator changed them, and the steps that can be undone.
//!
//! Knows nothing of where they are stored, or of how a form is changed (`domain::form::template`).

use crate::domain::draft::EntityKind;
use crate::domain::form::template::Templates;
use crate::domain::link::Environment;
use crate::ui::view;
use crate::words::Language;

/// Number of steps that can be undone.
pub(super) const MOST_STEPS: usize = 100;

/// The forms that were changed, and what was done to them since the program began.
#[derive(Debug, Default)]
pub(super) struct Editing {
    pub sets: Templates,
    /// Counts their changes.
    pub changes: u64,
    pub undone: Vec<Step>,
    pub done: Vec<Step>,
    /// True if they were changed while they could not be saved.
    pub is_unsaved: bool,
    /// The environment, and the change, that the forms of the window are of.
    pub made: Option<(Environment, u64, Language)>,
}

/// The template before a step, and the kind it belongs to.
#[derive(Debug)]
pub(super) struct Step {
    pub before: Templates,
    pub environment: Environment,
    pub kind: EntityKind,
}

impl Editing {
    pub(super) fn put(&mut self, sets: Templates) -> Templates {
        self.changes += 1;
        std::mem::replace(&mut self.sets, sets)
    }

    /// Returns the view of the templates for a case of this environment.
    pub(super) fn view(&self, environment: Environment, is_kept: bool) -> view::Templates<'_> {
        view::Templates {
            sets: &self.sets,
            environment,
            is_kept,
            can_undo: !self.done.is_empty(),
            can_redo: !self.undone.is_empty(),
        }
    }
}
