//! The lock of the window and of the vault as the window draws it.
//!
//! Knows nothing of keys.

use crate::engine::message::VaultState;

/// The state of the window's lock, and of the case that was shown when it locked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lock {
    /// Not locked.
    #[default]
    Open,
    /// Locked; the case is being saved.
    Saving,
    /// Locked; the case could not be saved, and is kept in memory without being shown.
    Held,
    /// Locked; the case was saved and closed.
    Left,
}

impl Lock {
    /// Returns true if the lock page is shown: if the window is locked, or if the vault is locked
    /// or being opened (`busy`) and the operator does not continue `without` it.
    #[must_use]
    pub fn is_shut(self, vault: Option<VaultState>, (without, busy): (bool, bool)) -> bool {
        self != Self::Open
            || !without
                && (matches!(vault, Some(VaultState::Locked { .. })) || (vault.is_none() && busy))
    }
}
