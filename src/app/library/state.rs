//! The state of the library.
//!
//! Knows nothing of what changes it.

use std::collections::HashMap;

use crate::domain::progress::{CaseId, Phase};
use crate::engine::message::{KeyFault, VaultState};
use crate::ui::view::Standing;

use super::handover::Handover;
use super::list::List;
use super::recovery::Recovery;
use super::vault::Vault;

/// The vault and its cases.
#[derive(Debug, Default)]
pub(crate) struct Library {
    pub vault: Vault,
    pub list: List,
    pub recovery: Recovery,
    /// The standing of each case that the engine has.
    pub standings: HashMap<CaseId, Standing>,
    /// A case that is no longer shown and that the engine was told to send, but did not publish
    /// yet.
    pub unpublished: Option<CaseId>,
    pub handover: Handover,
    /// The time of the last lock, in the window's seconds.
    pub locked_at: f64,
}

impl Library {
    /// Returns true if answers are saved in the vault.
    pub(crate) fn keeps(&self) -> bool {
        matches!(self.vault.state, Some(VaultState::Open { is_newer: false, .. }))
    }

    /// Returns true if the vault is open.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.vault.state, Some(VaultState::Open { .. }))
    }

    /// Returns true if there is a passphrase to lock the open vault with.
    pub(crate) fn can_lock(&self) -> bool {
        matches!(self.vault.state, Some(VaultState::Open { has_passphrase: true, .. }))
    }

    /// Returns true while a case of an earlier start is being looked up, or is about to be.
    pub(crate) fn is_checking(&self) -> bool {
        self.recovery.recovered.iter().any(|id| {
            self.standings.get(id).is_none_or(|standing| standing.phase == Phase::Checking)
        })
    }

    /// Forgets the list because the vault is being closed. The `stopped` cases do not go on after
    /// the unlocking.
    pub(crate) fn close(&mut self, stopped: impl Iterator<Item = CaseId>) {
        let state = VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true };
        // Busy until the engine has locked it.
        self.vault = Vault { state: Some(state), busy: true, ..Vault::default() };
        self.list = List::default();
        self.recovery = Recovery { stopped: stopped.collect(), ..Recovery::default() };
    }
}
