//! The vault as the window knows it: what opens it, the cases it lists, and those that are
//! recovered.
//!
//! Knows nothing of the open case.

mod handover;
mod list;
mod recovery;
mod vault;

use std::collections::HashMap;

use crate::domain::progress::{CaseId, Phase};
use crate::engine::message::{KeyFault, VaultState};
use crate::ui::view::Standing;

pub(super) use handover::Handover;
pub(super) use list::{Errand, List, Removal, ReturnTo};
pub(super) use recovery::{Recovery, Trouble};
pub(super) use vault::Vault;

/// The most cases that are listed before the rest: more than a screen shows.
pub(super) const FIRST_LISTED: usize = 100;

/// The vault and its cases.
#[derive(Debug, Default)]
pub(super) struct Library {
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
    /// Returns true if what is typed is saved in the vault.
    pub(super) fn keeps(&self) -> bool {
        matches!(self.vault.state, Some(VaultState::Open { is_newer: false, .. }))
    }

    /// Returns true if the vault is open.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.vault.state, Some(VaultState::Open { .. }))
    }

    /// Returns true if there is a passphrase to lock the open vault with.
    pub(super) fn can_lock(&self) -> bool {
        matches!(self.vault.state, Some(VaultState::Open { has_passphrase: true, .. }))
    }

    /// Returns true while a case of an earlier start is being looked up, or is about to be.
    pub(super) fn is_checking(&self) -> bool {
        self.recovery.recovered.iter().any(|id| {
            self.standings.get(id).is_none_or(|standing| standing.phase == Phase::Checking)
        })
    }

    /// Forgets the list because the vault is being closed. The `stopped` cases do not go on after
    /// the unlocking.
    pub(super) fn close(&mut self, stopped: impl Iterator<Item = CaseId>) {
        let state = VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true };
        // Busy until the engine has said so, too.
        self.vault = Vault { state: Some(state), busy: true, ..Vault::default() };
        self.list = List::default();
        self.recovery = Recovery { stopped: stopped.collect(), ..Recovery::default() };
    }
}
