//! The vault and its cases as the window draws them.
//!
//! Knows nothing of where they are stored.

use std::collections::HashMap;

use crate::domain::progress::{CaseId, CaseProgress, FileState, Phase};
use crate::engine::message::{Listing, VaultFault, VaultState};

use super::lock::Lock;

/// The vault and its cases.
#[derive(Debug)]
pub struct LibraryView<'a> {
    /// `None` until the vault was opened, or was not.
    pub vault: Option<VaultState>,
    /// True if what is typed is saved in the vault.
    pub keeps: bool,
    pub listing: &'a Listing,
    /// Counts the changes of the list; what was found in it holds while this stays the same.
    pub listings: u64,
    /// True if the operator goes on without the cases that are locked.
    pub without: bool,
    /// True while a passphrase is being tried or set.
    pub busy: bool,
    /// Why the last try failed.
    pub fault: Option<VaultFault>,
    /// The standing of each case that the engine has.
    pub standings: &'a HashMap<CaseId, Standing>,
    /// The case that is about to be deleted: it is not listed any more.
    pub removing: Option<CaseId>,
    pub lock: Lock,
    pub handover: Handover<'a>,
}

/// The phase of a case that the engine has, and how many of its documents are stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    pub phase: Phase,
    pub sent: usize,
    pub documents: usize,
}

impl Standing {
    /// Returns the standing of one case.
    #[must_use]
    pub fn of(progress: &CaseProgress) -> Self {
        let sent = progress.files.iter().filter(|file| file.state == FileState::Sent).count();
        Self { phase: progress.phase, sent, documents: progress.files.len() }
    }
}

/// The opening of a case that was handed over.
#[derive(Clone, Copy, Debug, Default)]
pub struct Handover<'a> {
    /// True while its passphrase is being tried.
    pub busy: bool,
    /// Why it was not opened.
    pub fault: Option<&'a str>,
}
