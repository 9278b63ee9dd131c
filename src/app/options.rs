//! The options of the window's start.

use std::path::PathBuf;
use std::sync::Arc;

use secrecy::SecretString;

use super::notifications::Notifier;
use super::single_instance::SingleInstance;

/// The built-in server and its sample case.
#[derive(Debug)]
pub struct PracticeInfo {
    /// The hosted link with the token.
    pub link: SecretString,
    /// The case file that is opened at the start.
    pub sample_case: PathBuf,
}

/// The options of the window's start.
#[derive(Debug, Default)]
pub struct Options {
    /// Runs against the built-in server.
    pub practice: Option<PracticeInfo>,
    /// Calls of other processes that bring the window to the front.
    pub single_instance: SingleInstance,
    /// The file of the window's position and appearance; `None` forgets them.
    pub place: Option<PathBuf>,
    /// Shows notifications while the window is not looked at; `None` shows none.
    pub notifier: Option<Arc<dyn Notifier>>,
}
