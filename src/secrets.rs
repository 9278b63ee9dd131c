//! The link and the vault's key in the system's keyring. Without a keyring the link is held in
//! memory, and the caller is informed; the key is never stored anywhere else.
//!
//! Knows nothing of what they open. Every call blocks, and nothing is written in plain text.

use std::fmt;
use std::sync::Mutex;

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
use keyring::Error;
use keyring_core::api::CredentialStoreApi as _;
use secrecy::{ExposeSecret, ExposeSecretMut, SecretString};
#[cfg(windows)]
use windows_native_keyring_store::Store;
#[cfg(all(unix, not(target_os = "macos")))]
use zbus_secret_service_keyring_store::Store;
use zeroize::Zeroizing;

use crate::engine::message::{KeyFault, SecretLocation};
use crate::engine::ports::{DataKey, KeyStore, Secrets};

/// The service name of every entry.
const SERVICE: &str = "Dossier";
/// The account name of the link.
const LINK: &str = "link";

/// The system's keyring, with memory in its place for the link.
#[derive(Default)]
pub struct Keyring {
    memory: Mutex<Option<(String, SecretString)>>,
    /// Held by the call that uses the connection of the `keyring` crate.
    shared_connection: Mutex<()>,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring(…)")
    }
}

impl Secrets for Keyring {
    fn save_link(&self, api_url: &str, token: &SecretString) -> SecretLocation {
        // One entry for both: a token is good for its own address only.
        let mut text = String::with_capacity(api_url.len() + 1 + token.expose_secret().len());
        text.extend([api_url, "\n", token.expose_secret()]);
        let text = SecretString::from(text);
        match self.with_entry(LINK, |entry| entry.set_password(text.expose_secret())) {
            Ok(()) => SecretLocation::Keyring,
            Err(error) => {
                if let Ok(mut memory) = self.memory.lock() {
                    *memory = Some((api_url.to_owned(), token.clone()));
                }
                if matches!(error, Error::NoStorageAccess(_)) {
                    SecretLocation::KeyringLocked
                } else {
                    SecretLocation::MemoryOnly
                }
            }
        }
    }

    fn load_link(&self) -> Option<(String, SecretString)> {
        let text =
            self.with_entry(LINK, keyring_core::Entry::get_password).ok().map(SecretString::from);
        let from_keyring = text.and_then(|text| {
            let (api_url, token) = text.expose_secret().split_once('\n')?;
            Some((api_url.to_owned(), SecretString::from(token.to_owned())))
        });
        from_keyring.or_else(|| self.memory.lock().ok()?.clone())
    }
}

impl KeyStore for Keyring {
    fn load_key(&self, name: &str) -> Result<DataKey, KeyFault> {
        key_of(self.with_entry(name, keyring_core::Entry::get_secret))
    }

    fn save_key(&self, name: &str, key: &DataKey) -> Result<(), KeyFault> {
        self.with_entry(name, |entry| entry.set_secret(key.expose_secret()))
            .map_err(|error| key_fault(&error))?;
        // Some keyrings accept every entry and store none.
        let saved = self.load_key(name)?;
        if saved.expose_secret() == key.expose_secret() { Ok(()) } else { Err(KeyFault::OtherKey) }
    }
}

impl Keyring {
    /// Asks the keyring about an entry.
    ///
    /// The `keyring` crate connects once in the life of the process, and its connection serves one
    /// call at a time: a call that waits for an unlock prompt, without a time limit, would block all
    /// others. If the crate could not connect, the connection is in use, or it is lost, the store
    /// underneath is connected anew for this call. A keyring that was started later, or restarted,
    /// is therefore found.
    fn with_entry<T>(
        &self,
        account: &str,
        ask: impl Fn(&keyring_core::Entry) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let alone = self.shared_connection.try_lock();
        if alone.is_ok() && keyring::Entry::store_status().is_ok() {
            let answer = keyring::Entry::new(SERVICE, account).and_then(|entry| ask(&entry.inner));
            if !matches!(answer, Err(Error::PlatformFailure(_))) {
                return answer;
            }
        }
        drop(alone);
        ask(&Store::new()?.build(SERVICE, account, None)?)
    }
}

fn key_of(secret: Result<Vec<u8>, Error>) -> Result<DataKey, KeyFault> {
    let secret = Zeroizing::new(secret.map_err(|error| key_fault(&error))?);
    let mut key = DataKey::new(Box::new([0; 32]));
    // A key of another length is not from Dossier.
    if secret.len() != key.expose_secret().len() {
        return Err(KeyFault::OtherKey);
    }
    key.expose_secret_mut().copy_from_slice(&secret);
    Ok(key)
}

fn key_fault(error: &Error) -> KeyFault {
    match error {
        Error::NoEntry => KeyFault::NoEntry,
        Error::NoStorageAccess(_) => KeyFault::Locked,
        Error::BadEncoding(_) | Error::BadDataFormat(..) | Error::Ambiguous(_) => {
            KeyFault::OtherKey
        }
        _ => KeyFault::NoKeyring,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t15_what_the_keyring_answers_is_told_apart() {
        let fault = |error: Error| key_of(Err(error)).map(drop);
        assert_eq!(fault(Error::NoEntry), Err(KeyFault::NoEntry));
        assert_eq!(fault(Error::NoStorageAccess("locked".into())), Err(KeyFault::Locked));
        assert_eq!(fault(Error::NoDefaultStore), Err(KeyFault::NoKeyring));
        assert_eq!(fault(Error::PlatformFailure("gone".into())), Err(KeyFault::NoKeyring));
        assert_eq!(key_of(Ok(vec![7; 31])).map(drop), Err(KeyFault::OtherKey));
        assert_eq!(key_of(Ok(vec![7; 32])).map(|key| *key.expose_secret()), Ok([7; 32]));
    }
}
