//! The state of opening the vault.
//!
//! Knows nothing of keys.

use crate::engine::message::{VaultFault, VaultState};

/// The vault, as the engine told it last.
#[derive(Debug, Default)]
pub(crate) struct Vault {
    /// `None` until it was opened, or was not.
    pub state: Option<VaultState>,
    /// True if the operator goes on without the cases that are locked.
    pub without: bool,
    /// True while a passphrase is being tried or set.
    pub busy: bool,
    /// The fault of the last try.
    pub fault: Option<VaultFault>,
}
