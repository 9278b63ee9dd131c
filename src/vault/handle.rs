//! The vault as the window uses it: open, locked or missing.
//!
//! Knows nothing of the window. Without an open vault, documents are read from their own paths,
//! journals are in the index only, and calls about cases fail with [`VaultFault::NotOpen`].

mod ports;

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use secrecy::SecretString;

use super::access::{self, Locked, NotCreated, Opened, Vault};
use super::folder::Folder;
use super::keys::Work;
use crate::domain::settings;
use crate::engine::message::{KeyFault, VaultFault, VaultState};
use crate::engine::ports::{Documents, Journals, KeyStore, Settings as _, VaultAccess};
use crate::files::blocking::blocks;

/// A vault and its state, and what is used without it.
pub struct VaultHandle {
    /// `None` if the system names no home folder.
    root: Option<PathBuf>,
    keys: Arc<dyn KeyStore>,
    documents: Arc<dyn Documents>,
    journals: Arc<dyn Journals>,
    state: Mutex<State>,
}

/// The state of the vault.
enum State {
    Unopened,
    Held(Folder),
    Refused(VaultFault),
    Locked(Locked),
    NotCreated(NotCreated),
    Open(Vault),
    /// Locked, but still used by what is being sent.
    Locking(Vault),
}

impl fmt::Debug for VaultHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VaultHandle(…)")
    }
}

impl VaultHandle {
    /// Creates a handle to the vault in `root`, not opened yet. `documents` are used while it is not
    /// open; `journals` is the index of all sends, which the vault's journals are written to as well.
    #[must_use]
    pub fn new(
        root: Option<PathBuf>,
        keys: Arc<dyn KeyStore>,
        documents: Arc<dyn Documents>,
        journals: Arc<dyn Journals>,
    ) -> Self {
        Self { root, keys, documents, journals, state: Mutex::new(State::Unopened) }
    }

    /// Holds the folder for this process, before anything of it is opened.
    ///
    /// # Errors
    /// [`VaultFault::InUse`] if another process holds it; what the disk refused, which opening it
    /// reports again.
    pub fn hold(&self) -> Result<(), VaultFault> {
        let root = self.root.as_ref().ok_or(VaultFault::ReadOnly)?;
        self.put(State::Held(Folder::hold(root)?));
        Ok(())
    }

    /// Takes the state out, so that no other call waits while a keyring's prompt is open.
    fn take(&self) -> State {
        std::mem::replace(&mut *self.state(), State::Unopened)
    }

    fn put(&self, state: State) {
        *self.state() = state;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        blocks();
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the vault if it is open, or still used by what is being sent.
    fn open_vault(&self) -> Option<Vault> {
        match &*self.state() {
            State::Open(vault) | State::Locking(vault) => Some(vault.clone()),
            _ => None,
        }
    }

    /// Changes the state under the lock; `change` must not block.
    fn change(&self, change: impl FnOnce(State) -> State) -> VaultState {
        let mut state = self.state();
        *state = change(std::mem::replace(&mut *state, State::Unopened));
        state_of(&state)
    }

    /// Unlocks a vault whose key is still in memory.
    fn unlock_open(
        &self,
        vault: &Vault,
        passphrase: &SecretString,
    ) -> Result<VaultState, VaultFault> {
        vault.unlock(passphrase)?;
        Ok(self.change(|state| match state {
            State::Locking(vault) => State::Open(vault),
            other => other,
        }))
    }

    /// Returns the vault if it is open.
    ///
    /// # Errors
    /// [`VaultFault::NotOpen`].
    fn vault(&self) -> Result<Vault, VaultFault> {
        self.open_vault().ok_or(VaultFault::NotOpen)
    }

    /// Stores the outcome of opening, and returns the state.
    fn settle(&self, opened: Result<Opened, VaultFault>) -> VaultState {
        let new = match opened {
            Ok(Opened::Open(vault)) => State::Open(vault),
            Ok(Opened::Locked(locked)) => State::Locked(locked),
            Ok(Opened::NotCreated(unmade)) => State::NotCreated(unmade),
            Err(fault) => State::Refused(fault),
        };
        let state = state_of(&new);
        self.put(new);
        state
    }
}

fn state_of(state: &State) -> VaultState {
    match state {
        State::Open(vault) => VaultState::Open {
            has_passphrase: vault.has_passphrase().unwrap_or_default(),
            is_newer: vault.is_newer(),
        },
        State::Locking(_) => VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true },
        State::Locked(locked) => {
            VaultState::Locked { why: locked.why, has_passphrase: locked.has_passphrase }
        }
        State::NotCreated(unmade) => VaultState::NotCreated(unmade.why),
        State::Refused(fault) => VaultState::Unusable(*fault),
        State::Unopened | State::Held(_) => VaultState::Unusable(VaultFault::NotOpen),
    }
}

impl VaultAccess for VaultHandle {
    fn open(&self) -> VaultState {
        // What is being sent needs the vault all the time.
        if self.open_vault().is_some() {
            return state_of(&self.state());
        }
        let opened = match self.take() {
            state @ (State::Open(_) | State::Locking(_)) => return self.change(|_| state),
            State::Locked(locked) => locked.retry(&*self.keys),
            State::NotCreated(unmade) => unmade.retry(&*self.keys),
            State::Held(folder) => access::open_held(folder, &*self.keys),
            State::Unopened | State::Refused(_) => match &self.root {
                Some(root) => access::open(root, &*self.keys),
                None => Err(VaultFault::ReadOnly),
            },
        };
        self.settle(opened)
    }

    fn unlock(&self, passphrase: &SecretString) -> Result<VaultState, VaultFault> {
        if let Some(vault) = self.open_vault() {
            return self.unlock_open(&vault, passphrase);
        }
        match self.take() {
            State::Locked(locked) => {
                let why = locked.why;
                match locked.with_passphrase(passphrase) {
                    Ok(vault) => {
                        // Gives the key back to a keyring that lost it. A locked keyring, or one
                        // with another key, is left unchanged.
                        if why == KeyFault::NoEntry
                            && let Err(fault) = vault.save_key(&*self.keys)
                        {
                            tracing::warn!(?fault, "the keyring did not save the key again");
                        }
                        Ok(self.settle(Ok(Opened::Open(vault))))
                    }
                    Err((locked, fault)) => {
                        self.put(State::Locked(*locked));
                        Err(fault)
                    }
                }
            }
            other => Ok(self.change(|_| other)),
        }
    }

    fn sweep(&self, now: i64) {
        let Some(vault) = self.open_vault().filter(|vault| !vault.is_newer()) else { return };
        let wanted = vault.setting(settings::KEEP_DAYS).ok().flatten();
        let days = settings::Settings::keep_days_of(wanted.as_deref());
        match vault.sweep(now, days) {
            Ok(swept) => tracing::debug!(swept.files, swept.cases, "swept"),
            Err(fault) => tracing::warn!(?fault, "not swept"),
        }
    }

    fn lock(&self) -> VaultState {
        let vault = self.open_vault().filter(|vault| vault.has_passphrase().unwrap_or_default());
        let Some(vault) = vault else { return state_of(&self.state()) };
        vault.lock();
        drop(vault);
        self.change(|state| match state {
            State::Open(vault) => State::Locking(vault),
            other => other,
        })
    }

    fn close(&self) -> bool {
        let state = self.change(|state| match state {
            State::Locking(vault) => vault.close().map_or_else(State::Locking, State::Locked),
            other => other,
        });
        tracing::debug!(?state, "closed");
        !matches!(&*self.state(), State::Locking(_))
    }

    fn protect(
        &self,
        old: Option<&SecretString>,
        new: &SecretString,
    ) -> Result<VaultState, VaultFault> {
        if let Some(vault) = self.open_vault() {
            vault.set_passphrase(old, new, Work::default())?;
            return Ok(state_of(&self.state()));
        }
        match self.take() {
            State::NotCreated(unmade) => match unmade.with_passphrase(new, Work::default()) {
                Ok(vault) => Ok(self.settle(Ok(Opened::Open(vault)))),
                // The next try opens the folder again.
                Err(fault) => Err(fault),
            },
            other => {
                self.put(other);
                Err(VaultFault::NotOpen)
            }
        }
    }
}
