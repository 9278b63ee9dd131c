//! The page that is shown while the kept cases are not open.
//!
//! Must not know: keys.

use crate::engine::message::VaultState;

/// State of the lock, and what became of the case that was shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lock {
    /// It is not locked.
    #[default]
    Open,
    /// It is being saved.
    Saving,
    /// It could not be saved and is in memory, out of sight.
    Held,
    /// It is not in this window any more.
    Left,
}

impl Lock {
    /// Returns true if the page of a locked place is what the operator has to see now: the window
    /// is locked, or the kept cases are, or are just being opened (`busy`), and the operator does
    /// not go on `without` them.
    #[must_use]
    pub fn is_shut(self, vault: Option<VaultState>, (without, busy): (bool, bool)) -> bool {
        self != Self::Open
            || !without
                && (matches!(vault, Some(VaultState::Locked { .. })) || (vault.is_none() && busy))
    }
}
