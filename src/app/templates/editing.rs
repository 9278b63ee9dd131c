//! The changed forms of companies and people, and the steps that can be undone.
//!
//! Knows nothing of where they are stored, or of how a form is changed (`domain::form::template`).

use crate::domain::draft::EntityKind;
use crate::domain::form::template::Templates;
use crate::domain::link::Environment;
use crate::ui::view;
use crate::words::Language;

/// The changed forms, and the steps since the program began.
#[derive(Debug, Default)]
pub(crate) struct Editing {
    pub sets: Templates,
    /// Counts their changes.
    pub changes: u64,
    pub undone: Vec<Step>,
    pub done: Vec<Step>,
    /// True if they were changed while they could not be saved.
    pub is_unsaved: bool,
    /// The environment, the count of changes and the language that the window's forms are of.
    pub applied: Option<(Environment, u64, Language)>,
}

/// The template before a step, and the kind it belongs to.
#[derive(Debug)]
pub(crate) struct Step {
    pub before: Templates,
    pub environment: Environment,
    pub kind: EntityKind,
}

impl Editing {
    /// Replaces the forms; returns those before.
    pub(super) fn replace(&mut self, sets: Templates) -> Templates {
        self.changes += 1;
        std::mem::replace(&mut self.sets, sets)
    }

    /// Returns the view of the templates for a case of this environment.
    pub(crate) fn view(&self, environment: Environment, is_kept: bool) -> view::Templates<'_> {
        view::Templates {
            sets: &self.sets,
            environment,
            is_kept,
            can_undo: !self.done.is_empty(),
            can_redo: !self.undone.is_empty(),
        }
    }
}
