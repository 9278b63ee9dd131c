//! The state of opening the vault.
//!
//! Knows nothing of keys.

use crate::engine::message::{VaultFault, VaultState};

/// The state of the vault that the engine reported last.
#[derive(Debug, Default)]
pub(crate) struct Vault {
    /// `None` until the engine has answered.
    pub state: Option<VaultState>,
    /// True if the operator goes on without the cases that are locked.
    pub without: bool,
    /// True while a passphrase is being tried or set.
    pub busy: bool,
    /// The fault of the last try.
    pub fault: Option<VaultFault>,
}
