//! The link in the system's keyring; where no keyring answers, in memory, and honest about it.
//!
//! Must not know: what the link opens. Every call blocks. Nothing is ever written in plain text.

use std::fmt;
use std::sync::Mutex;

use keyring::{Entry, Error};
use secrecy::{ExposeSecret, SecretString};

use crate::engine::message::Keeping;
use crate::engine::ports::Secrets;

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
    fn keep(&self, api_url: &str, token: &SecretString) -> Keeping {
        // The address belongs to the token: one entry, so that they can't come apart.
        let entry = SecretString::from(format!("{api_url}\n{}", token.expose_secret()));
        match Entry::new(SERVICE, ACCOUNT).and_then(|slot| slot.set_password(entry.expose_secret())) {
            Ok(()) => Keeping::Keyring,
            Err(error) => {
                if let Ok(mut memory) = self.memory.lock() {
                    *memory = Some((api_url.to_owned(), token.clone()));
                }
                if matches!(error, Error::NoStorageAccess(_)) { Keeping::KeyringLocked } else { Keeping::MemoryOnly }
            }
        }
    }

    fn recall(&self) -> Option<(String, SecretString)> {
        let kept = Entry::new(SERVICE, ACCOUNT).and_then(|slot| slot.get_password()).ok().map(SecretString::from);
        let from_keyring = kept.and_then(|entry| {
            let (api_url, token) = entry.expose_secret().split_once('\n')?;
            Some((api_url.to_owned(), SecretString::from(token.to_owned())))
        });
        from_keyring.or_else(|| self.memory.lock().ok()?.clone())
    }
}
