//! The forms of companies and people as the window draws them.
//!
//! Must not know: where they are kept.

use crate::domain::form::template;
use crate::domain::link::Environment;

/// The forms that were changed, and what can be done with them now.
#[derive(Debug)]
pub struct Templates<'a> {
    pub sets: &'a template::Templates,
    /// The one the case goes by.
    pub environment: Environment,
    /// Whether what is changed is kept for the next start.
    pub is_kept: bool,
    pub can_undo: bool,
    pub can_redo: bool,
}
