//! The options of the window's start.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use secrecy::SecretString;

use super::notifications::Notifier;
use super::single_instance::SingleInstance;

/// A practice server and its sample case.
#[derive(Debug)]
pub struct PracticeInfo {
    /// The hosted link with the token.
    pub link: SecretString,
    /// The case file that is opened.
    pub sample_case: PathBuf,
    /// Stops the server when dropped; `None` if it is owned elsewhere.
    pub server: Option<Box<dyn fmt::Debug + Send>>,
}

/// Called once the server was started; `None` if that failed.
pub type Started = Box<dyn FnOnce(Option<PracticeInfo>) + Send>;

/// Starts practice servers.
pub trait Practise: fmt::Debug + Send + Sync {
    /// Starts a server on another thread, which calls `started`.
    fn start(&self, started: Started);
}

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
