//! The link, and the key to the vault, in the system's keyring. Where no keyring answers, the link
//! stays in memory, and is honest about it; the key is never anywhere else.
//!
//! Must not know: what they open. Every call blocks. Nothing is ever written in plain text. The
//! keyring is looked for anew each time, so that one that was started, or started again, after this
//! program is found.

use std::fmt;
use std::sync::Mutex;

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
use keyring_core::api::CredentialStoreApi as _;
use keyring_core::{Entry, Error};
use secrecy::{ExposeSecret, ExposeSecretMut, SecretString};
#[cfg(windows)]
use windows_native_keyring_store::Store;
#[cfg(all(unix, not(target_os = "macos")))]
use zbus_secret_service_keyring_store::Store;
use zeroize::Zeroizing;

use crate::engine::message::{KeyFault, SecretLocation};
use crate::engine::ports::{DataKey, KeyStore, Secrets};

/// The name entries stand under in the keyring.
const SERVICE: &str = "Dossier";
const ACCOUNT: &str = "link";

/// The system's keyring, with memory behind it.
#[derive(Default)]
pub struct Keyring {
    memory: Mutex<Option<(String, SecretString)>>,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring(…)")
    }
}

impl Secrets for Keyring {
    fn save_link(&self, api_url: &str, token: &SecretString) -> SecretLocation {
        // The address belongs to the token: one entry, so that they can't come apart.
        let mut entry = String::with_capacity(api_url.len() + 1 + token.expose_secret().len());
        entry.extend([api_url, "\n", token.expose_secret()]);
        let entry = SecretString::from(entry);
        match slot(ACCOUNT).and_then(|slot| slot.set_password(entry.expose_secret())) {
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
        let kept = slot(ACCOUNT).and_then(|slot| slot.get_password()).ok().map(SecretString::from);
        let from_keyring = kept.and_then(|entry| {
            let (api_url, token) = entry.expose_secret().split_once('\n')?;
            Some((api_url.to_owned(), SecretString::from(token.to_owned())))
        });
        from_keyring.or_else(|| self.memory.lock().ok()?.clone())
    }
}

impl KeyStore for Keyring {
    fn load_key(&self, name: &str) -> Result<DataKey, KeyFault> {
        read_key(slot(name).and_then(|slot| slot.get_secret()))
    }

    fn save_key(&self, name: &str, key: &DataKey) -> Result<(), KeyFault> {
        let slot = slot(name).map_err(|error| key_fault(&error))?;
        slot.set_secret(key.expose_secret()).map_err(|error| key_fault(&error))?;
        // Some keyrings take anything and keep nothing.
        let kept = read_key(slot.get_secret())?;
        if kept.expose_secret() == key.expose_secret() { Ok(()) } else { Err(KeyFault::OtherKey) }
    }
}

/// Where something lies in the keyring that answers now.
fn slot(account: &str) -> Result<Entry, Error> {
    Store::new()?.build(SERVICE, account, None)
}

fn read_key(found: Result<Vec<u8>, Error>) -> Result<DataKey, KeyFault> {
    let found = Zeroizing::new(found.map_err(|error| key_fault(&error))?);
    let mut key = DataKey::new(Box::new([0; 32]));
    // Nothing of ours is of another length.
    if found.len() != key.expose_secret().len() {
        return Err(KeyFault::OtherKey);
    }
    key.expose_secret_mut().copy_from_slice(&found);
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
        let told = |error: Error| read_key(Err(error)).map(drop);
        assert_eq!(told(Error::NoEntry), Err(KeyFault::NoEntry));
        assert_eq!(told(Error::NoStorageAccess("locked".into())), Err(KeyFault::Locked));
        assert_eq!(told(Error::NoDefaultStore), Err(KeyFault::NoKeyring));
        assert_eq!(told(Error::PlatformFailure("gone".into())), Err(KeyFault::NoKeyring));
        assert_eq!(read_key(Ok(vec![7; 31])).map(drop), Err(KeyFault::OtherKey));
        assert_eq!(read_key(Ok(vec![7; 32])).map(|key| *key.expose_secret()), Ok([7; 32]));
    }
}
