//! The destination of the case and the progress of sending it, as the window draws them.
//!
//! Contains no secret.

use crate::domain::intake::SlotKey;
use crate::domain::link::Environment;
use crate::domain::pace::Pace;
use crate::domain::progress::{CaseProgress, FileProgress};
use crate::engine::message::SecretLocation;

/// The sending of the open case.
#[derive(Debug)]
pub struct SendingView<'a> {
    pub progress: &'a CaseProgress,
    pub pace: &'a Pace,
    /// `None` without a link.
    pub destination: Option<Destination>,
    /// True if there is a workspace key.
    pub has_api_key: bool,
    /// The place where the link is saved; `None` for a case of the vault, which contains its link.
    pub secret_location: Option<SecretLocation>,
    /// True while the engine works on the case or has been asked to.
    pub busy: bool,
    pub practice: Practice,
}

/// The practice server inside this window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Practice {
    /// The window itself was opened with one, or can't start one.
    #[default]
    Unavailable,
    Offered,
    Starting,
}

impl SendingView<'_> {
    /// Returns the position of a slot's document in the manifest, and its progress.
    #[must_use]
    pub fn upload(&self, slot: &SlotKey) -> Option<(usize, &FileProgress)> {
        self.progress.files.iter().enumerate().find(|(_, file)| &file.slot == slot)
    }
}

/// The destination of the case, without its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    pub environment: Environment,
    pub validity: Validity,
}

/// The remaining validity of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// Unknown, or no longer relevant.
    Unsaid,
    /// Whole minutes until the token expires.
    Minutes(i64),
    /// The token has expired, or spektr has refused it.
    Ended,
}
