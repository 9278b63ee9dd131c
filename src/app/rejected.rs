//! What a server's refusal names in the case that is shown.
//!
//! Must not know: how a refusal is read (that is `domain::rejection`).

use super::state::State;
use crate::domain::failure::Failure;
use crate::domain::form::template::Forms;
use crate::domain::rejection::Rejection;

impl State {
    /// Finds the fields that a refusal names, as long as it stands; returns true if that changed.
    pub(super) fn update_rejection(&mut self, forms: &Forms) -> bool {
        let message = match &self.progress.failure {
            Some(Failure::Rejected { message, .. }) => Some(message),
            _ => None,
        };
        let is_known = match (&self.rejection, message) {
            (Some(known), Some(message)) => known.is_of(message),
            (known, message) => known.is_none() && message.is_none(),
        };
        if !is_known {
            self.rejection = message.map(|message| Rejection::of(message, &self.draft, forms));
        }
        !is_known
    }
}
