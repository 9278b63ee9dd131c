//! The forms of companies and people as the window draws them.
//!
//! Does not depend on the storage.

use crate::domain::form::template;
use crate::domain::link::Environment;

/// The changed forms, and the state of their editor.
#[derive(Debug)]
pub struct Templates<'a> {
    pub sets: &'a template::Templates,
    /// The environment whose forms the case uses.
    pub environment: Environment,
    /// True if changes are saved for the next start.
    pub is_kept: bool,
    pub can_undo: bool,
    pub can_redo: bool,
}
