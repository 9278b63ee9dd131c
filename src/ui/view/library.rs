//! The vault and its cases as the window draws them.
//!
//! Does not depend on the storage.

use std::collections::HashMap;

use crate::domain::progress::{CaseId, CaseProgress, FileState, Phase};
use crate::engine::message::{Listing, VaultFault, VaultState};

use super::lock::Lock;

/// The vault and its cases.
#[derive(Debug)]
pub struct LibraryView<'a> {
    /// `None` until opening the vault has succeeded or failed.
    pub vault: Option<VaultState>,
    /// True if edits are saved in the vault.
    pub keeps: bool,
    pub listing: &'a Listing,
    /// Number of changes to the list so far; cached search results are valid while it is unchanged.
    pub listings: u64,
    /// True if the operator continues without the locked cases.
    pub without: bool,
    /// True while a passphrase is being tried or set.
    pub busy: bool,
    /// The fault of the last attempt to open the vault or to set a passphrase.
    pub fault: Option<VaultFault>,
    /// The progress of each case that the engine runs.
    pub standings: &'a HashMap<CaseId, Standing>,
    /// The case whose deletion can still be undone; it is not listed.
    pub removing: Option<CaseId>,
    pub lock: Lock,
    pub handover: Handover<'a>,
}

/// The phase of a case that the engine runs, and the number of its documents that are stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub phase: Phase,
    pub sent: usize,
    pub documents: usize,
}

impl Standing {
    /// Summarizes the progress of a case.
    #[must_use]
    pub fn of(progress: &CaseProgress) -> Self {
        let sent = progress.files.iter().filter(|file| file.state == FileState::Sent).count();
        Self { phase: progress.phase, sent, documents: progress.files.len() }
    }
}

/// The state of opening a handover.
#[derive(Clone, Copy, Debug, Default)]
pub struct Handover<'a> {
    /// True while the passphrase is being tried.
    pub busy: bool,
    /// The sentence about the last failure.
    pub fault: Option<&'a str>,
}
