//! The ports to the system's keyring.
//!
//! Knows nothing of what its entries are for. Every method blocks; with a locked keyring, until its
//! prompt is answered.

use std::fmt::Debug;

use secrecy::{SecretBox, SecretString};

use crate::engine::message::{KeyFault, SecretLocation};

/// The link, in the keyring or in memory.
pub trait Secrets: Debug + Send + Sync {
    /// Saves the link and returns where it was saved.
    fn save_link(&self, api_url: &str, token: &SecretString) -> SecretLocation;
    /// Returns the API address and the token saved last; `None` if there is no link.
    fn load_link(&self) -> Option<(String, SecretString)>;
}

/// A key of 32 bytes, wiped when it is dropped.
pub type DataKey = SecretBox<[u8; 32]>;

/// The vault's key, in the keyring between two runs.
pub trait KeyStore: Debug + Send + Sync {
    /// Returns the key of this name.
    ///
    /// # Errors
    /// See [`KeyFault`].
    fn load_key(&self, name: &str) -> Result<DataKey, KeyFault>;
    /// Saves a key under this name in place of an older one, and reads it back.
    ///
    /// # Errors
    /// See [`KeyFault`]; [`KeyFault::OtherKey`] if another key is read back.
    fn save_key(&self, name: &str, key: &DataKey) -> Result<(), KeyFault>;
}
