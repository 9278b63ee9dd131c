//! Opening, creating, locking and closing a vault.
//!
//! Knows nothing of what is in it.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;
use secrecy::SecretString;

use super::database::{self, Shared};
use super::fault::{self, Fault};
use super::folder::{self, Folder};
use super::keys::{self, VaultId, Work};
use super::schema::{self, Found};
use super::seal;
use crate::engine::message::{KeyFault, VaultFault};
use crate::engine::ports::{DataKey, KeyStore};
use crate::files::sync_folder;

/// An open vault; clones share it. Implements `Cases`, `Sending`, `Steps`, `Settings`, `Journals`
/// and `Documents`.
#[derive(Clone)]
pub struct Vault {
    pub(super) shared: Arc<Shared>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(…)")
    }
}

/// The outcome of opening a folder.
#[derive(Debug)]
pub enum Opened {
    Open(Vault),
    /// There is a vault, but no key. It was not changed.
    Locked(Locked),
    /// There is no vault, and no keyring to save a key in. Nothing was written.
    NotCreated(NotCreated),
}

/// A vault whose key the keyring does not give.
#[derive(Debug)]
pub struct Locked {
    pub why: KeyFault,
    /// `true` if a passphrase opens it.
    pub has_passphrase: bool,
    folder: Folder,
    connection: Connection,
    id: VaultId,
    is_newer: bool,
}

/// A folder without a vault, held so that no other process creates one.
#[derive(Debug)]
pub struct NotCreated {
    /// The reason why the keyring did not save a key.
    pub why: KeyFault,
    folder: Folder,
}

/// Opens the vault in a folder, or creates one whose key is in the keyring.
///
/// # Errors
/// [`VaultFault::InUse`] if another process has it open; [`VaultFault::Damaged`] if the folder has
/// something else or an incomplete vault, which is left unchanged; what the disk refused.
pub fn open(root: &Path, keys: &dyn KeyStore) -> Result<Opened, VaultFault> {
    open_held(Folder::hold(root)?, keys)
}

/// Opens the vault in a folder that is held already.
pub(super) fn open_held(folder: Folder, keys: &dyn KeyStore) -> Result<Opened, VaultFault> {
    // SQLite deletes the log of an empty database.
    if folder.is_without_database() && folder.has_remains() {
        return Err(VaultFault::Damaged);
    }
    let (connection, is_newer) = match schema::find(&folder.database())? {
        Found::Nothing if folder.has_remains() => return Err(VaultFault::Damaged),
        Found::Nothing => return create_with_keyring(folder, keys),
        Found::Database(connection) => (connection, false),
        Found::Newer(connection) => (connection, true),
    };
    let id = keys::id(&connection).map_err(VaultFault::from)?;
    let has_passphrase =
        keys::meta(&connection, "wrapped").map_err(|error| fault::of_database(&error))?.is_some();
    Locked { why: KeyFault::NoEntry, has_passphrase, folder, connection, id, is_newer }.retry(keys)
}

/// Returns the number of the process that holds the folder, if it could write it.
#[must_use]
pub fn holder(root: &Path) -> Option<u32> {
    folder::holder(root)
}

fn create_with_keyring(folder: Folder, keys: &dyn KeyStore) -> Result<Opened, VaultFault> {
    let (id, key) = (VaultId(seal::random()?), keys::make()?);
    // The key is saved before anything is sealed with it.
    match keys.save_key(&id.account(), &key) {
        Ok(()) => create(folder, id, key, None).map(Opened::Open),
        Err(why) => Ok(Opened::NotCreated(NotCreated { why, folder })),
    }
}

fn create(
    folder: Folder,
    id: VaultId,
    key: DataKey,
    wrapped: Option<&[u8]>,
) -> Result<Vault, VaultFault> {
    let check = keys::check_value(id, &key)?;
    let seal = seal::Seal::new(&key);
    folder::make_folder(&folder.documents()).map_err(|error| fault::of_writing(&error))?;
    let connection = schema::create(&folder.database(), |transaction| {
        keys::put_meta(transaction, "id", &id.0)?;
        keys::put_meta(transaction, "check", &check)?;
        if let Some(wrapped) = wrapped {
            keys::put_meta(transaction, "wrapped", wrapped)?;
        }
        database::begin(transaction, &seal)
    })?;
    // The files are on disk; now their names are, too.
    sync_folder(folder.root()).map_err(|error| fault::of_writing(&error))?;
    Ok(Vault { shared: Arc::new(Shared::new(folder, connection, key, id, false)) })
}

impl Locked {
    /// Asks the keyring again.
    ///
    /// # Errors
    /// If the database can't be read.
    pub fn retry(mut self, keys: &dyn KeyStore) -> Result<Opened, VaultFault> {
        // Locked by the operator: only the passphrase opens it.
        if self.has_passphrase
            && keys::is_locked(&self.connection).map_err(|error| fault::of_database(&error))?
        {
            self.why = KeyFault::NotAsked;
            return Ok(Opened::Locked(self));
        }
        match keys.load_key(&self.id.account()) {
            Ok(key) if keys::is_right(&self.connection, self.id, &key)? => {
                return Ok(Opened::Open(self.open(key)));
            }
            Ok(_) => self.why = KeyFault::OtherKey,
            Err(why) => self.why = why,
        }
        Ok(Opened::Locked(self))
    }

    /// Opens it with its passphrase; takes as long as the passphrase's [`Work`].
    ///
    /// # Errors
    /// The vault, still locked and unchanged, and the fault.
    pub fn with_passphrase(
        self,
        passphrase: &SecretString,
    ) -> Result<Vault, (Box<Self>, VaultFault)> {
        match self.key_under(passphrase) {
            Ok(key) => {
                let vault = self.open(key);
                vault.clear_lock();
                Ok(vault)
            }
            Err(fault) => Err((Box::new(self), fault)),
        }
    }

    fn open(self, key: DataKey) -> Vault {
        let Self { folder, connection, id, is_newer, .. } = self;
        Vault { shared: Arc::new(Shared::new(folder, connection, key, id, is_newer)) }
    }

    fn key_under(&self, passphrase: &SecretString) -> Result<DataKey, VaultFault> {
        let wrapped =
            keys::meta(&self.connection, "wrapped").map_err(|error| fault::of_database(&error))?;
        let key = keys::unwrap(self.id, &wrapped.ok_or(VaultFault::WrongPassphrase)?, passphrase)?;
        if keys::is_right(&self.connection, self.id, &key)? {
            Ok(key)
        } else {
            Err(VaultFault::Damaged)
        }
    }
}

impl NotCreated {
    /// Creates a vault whose key only the passphrase opens.
    ///
    /// # Errors
    /// See [`VaultFault`].
    pub fn with_passphrase(
        self,
        passphrase: &SecretString,
        work: Work,
    ) -> Result<Vault, VaultFault> {
        let (id, key) = (VaultId(seal::random()?), keys::make()?);
        let wrapped = keys::wrap(id, &key, passphrase, work)?;
        create(self.folder, id, key, Some(&wrapped))
    }

    /// Asks the keyring again.
    ///
    /// # Errors
    /// See [`VaultFault`].
    pub fn retry(self, keys: &dyn KeyStore) -> Result<Opened, VaultFault> {
        create_with_keyring(self.folder, keys)
    }
}

impl Vault {
    /// The vault's folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.shared.folder.root()
    }

    /// Returns true if a newer Dossier created it; it can be read, not changed.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.shared.is_newer
    }

    /// Saves the key in the keyring under this vault's name.
    ///
    /// # Errors
    /// [`VaultFault::Key`]; the vault stays open, and opens as before.
    pub fn save_key(&self, keys: &dyn KeyStore) -> Result<(), VaultFault> {
        keys.save_key(&self.shared.id.account(), &self.shared.key).map_err(VaultFault::Key)
    }

    /// Returns true if a passphrase opens it.
    ///
    /// # Errors
    /// If the database can't be read.
    pub fn has_passphrase(&self) -> Result<bool, VaultFault> {
        self.shared.read(|database| Ok(keys::meta(&database.connection, "wrapped")?.is_some()))
    }

    /// Sets the passphrase, or changes it if `old` is the present one.
    ///
    /// # Errors
    /// [`VaultFault::WrongPassphrase`], or what the disk refused; nothing has changed then.
    pub fn set_passphrase(
        &self,
        old: Option<&SecretString>,
        new: &SecretString,
        work: Work,
    ) -> Result<(), VaultFault> {
        self.check_passphrase(old)?;
        let wrapped = keys::wrap(self.shared.id, &self.shared.key, new, work)?;
        self.shared.write(|transaction, _| Ok(keys::put_meta(transaction, "wrapped", &wrapped)?))
    }

    /// Removes the passphrase, once the key is in the keyring.
    ///
    /// # Errors
    /// [`VaultFault::WrongPassphrase`]; [`VaultFault::Key`] if the keyring does not save the key;
    /// what the disk refused. Nothing has changed then.
    pub fn remove_passphrase(
        &self,
        old: &SecretString,
        keys: &dyn KeyStore,
    ) -> Result<(), VaultFault> {
        self.check_passphrase(Some(old))?;
        self.save_key(keys)?;
        self.shared.write(|transaction, _| Ok(keys::drop_meta(transaction, "wrapped")?))
    }

    /// Marks the vault as locked, so that only the passphrase opens it, in the next process too. If
    /// the disk refuses the mark, only this process is locked.
    pub fn lock(&self) {
        if let Err(fault) =
            self.shared.write(|transaction, _| Ok(keys::put_meta(transaction, keys::LOCKED, b"1")?))
        {
            tracing::warn!(?fault, "the lock was not saved for the next start");
        }
    }

    /// Removes the mark of [`lock`](Self::lock).
    ///
    /// # Errors
    /// [`VaultFault::WrongPassphrase`].
    pub fn unlock(&self, passphrase: &SecretString) -> Result<(), VaultFault> {
        self.check_passphrase(Some(passphrase))?;
        self.clear_lock();
        Ok(())
    }

    /// Removes the mark. If the disk refuses, the next start asks for the passphrase again.
    fn clear_lock(&self) {
        let cleared = self.shared.write(|transaction, _| {
            keys::drop_meta(transaction, keys::LOCKED).map_err(Fault::from)
        });
        tracing::debug!(?cleared, "opened with the passphrase");
    }

    /// Wipes the key and what was read, and keeps the folder held.
    ///
    /// # Errors
    /// The vault, if another clone of it is in use.
    pub fn close(self) -> Result<Locked, Self> {
        let shared = Arc::try_unwrap(self.shared).map_err(|shared| Self { shared })?;
        let (folder, connection, id, is_newer) = shared.into_locked();
        Ok(Locked {
            why: KeyFault::NotAsked,
            has_passphrase: true,
            folder,
            connection,
            id,
            is_newer,
        })
    }

    fn check_passphrase(&self, old: Option<&SecretString>) -> Result<(), VaultFault> {
        let wrapped =
            self.shared.read(|database| Ok(keys::meta(&database.connection, "wrapped")?))?;
        let Some(wrapped) = wrapped else { return Ok(()) };
        keys::unwrap(self.shared.id, &wrapped, old.ok_or(VaultFault::WrongPassphrase)?).map(drop)
    }
}
