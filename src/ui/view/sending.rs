//! Where the case goes, and how its sending is going, as the window draws it.
//!
//! Knows no secret.

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
    /// Where the link is remembered; `None` for a case of the vault, which keeps its own.
    pub secret_location: Option<SecretLocation>,
    /// True while the engine is at work on the case, or about to be.
    pub busy: bool,
}

impl SendingView<'_> {
    /// The progress of a slot's document, and its position in the manifest.
    #[must_use]
    pub fn upload(&self, slot: &SlotKey) -> Option<(usize, &FileProgress)> {
        self.progress.files.iter().enumerate().find(|(_, file)| &file.slot == slot)
    }
}

/// Where the case goes, without its secrets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Destination {
    pub environment: Environment,
    pub validity: Validity,
}

/// How long a link is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// Unknown, or of no importance any more.
    Unsaid,
    /// This many whole minutes, by the token.
    Minutes(i64),
    /// Expired by the token, or refused by spektr.
    Ended,
}
