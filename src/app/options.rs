//! The options of the window's start.

use std::path::PathBuf;
use std::sync::Arc;

use super::notifications::Notifier;
use super::rehearsals::{PracticeInfo, Practise};
use super::single_instance::SingleInstance;

/// The options of the window's start.
#[derive(Debug, Default)]
pub struct Options {
    /// Runs against the built-in server.
    pub practice: Option<PracticeInfo>,
    /// Starts practice servers inside the window; `None` does not offer that.
    pub practise: Option<Arc<dyn Practise>>,
    /// Calls of other processes that bring the window to the front.
    pub single_instance: SingleInstance,
    /// The file of the window's position and appearance; `None` forgets them.
    pub place: Option<PathBuf>,
    /// Shows notifications while the window is not looked at; `None` shows none.
    pub notifier: Option<Arc<dyn Notifier>>,
}
