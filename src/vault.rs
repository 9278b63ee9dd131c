//! The vault: cases, their journals, receipts and links in one database, and the attached documents
//! beside it, every value sealed under one key.
//!
//! Must not know: egui, tokio, what a case means. Every call blocks. `vault.db` holds sealed rows,
//! `documents/` one sealed file a copy, `lock` the number of the process that holds it all. Nothing
//! is ever overwritten that can't be read.
//!
//! A chain of counts makes sure that nothing goes missing unnoticed: the census counts the cases,
//! each case's line counts its records, papers and copies and names the last save's head, and the
//! head names every part.
#![doc = ""]
#![doc = include_str!("vault/ON-DISK.md")]

mod cases;
mod chunks;
mod copies;
mod database;
mod fault;
mod folder;
mod forms;
mod handle;
mod journal;
mod keys;
mod schema;
mod seal;
mod sending;
mod text;

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use rusqlite::Connection;
use secrecy::SecretString;

use crate::engine::message::{KeyFault, VaultFault};
use crate::engine::ports::{DataKey, KeyStore};
use crate::files::sync_folder;
use database::Shared;
use fault::Fault;
use folder::Folder;
use keys::VaultId;
use schema::Found;

pub use copies::Swept;
pub use handle::VaultHandle;
pub use keys::Work;

/// An open vault; clones are the same one. It is the adapter behind `Cases`, `Sending`, `Settings`,
/// `Journals` and `Documents`.
#[derive(Clone)]
pub struct Vault {
    shared: Arc<Shared>,
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vault(…)")
    }
}

/// What opening a folder led to.
#[derive(Debug)]
pub enum Opened {
    Open(Vault),
    /// There is a vault, but not its key. Nothing of it was touched.
    Locked(Locked),
    /// There is no vault, and no keyring that would keep a key: nothing was written.
    NotCreated(NotCreated),
}

/// A vault whose key is not to be had from the keyring.
#[derive(Debug)]
pub struct Locked {
    /// Why.
    pub why: KeyFault,
    /// Whether a passphrase opens it.
    pub has_passphrase: bool,
    folder: Folder,
    connection: Connection,
    id: VaultId,
    is_newer: bool,
}

/// A folder without a vault, held so that nobody else makes one meanwhile.
#[derive(Debug)]
pub struct NotCreated {
    /// Why the keyring would not keep a key.
    pub why: KeyFault,
    folder: Folder,
}

/// Opens the vault in a folder, or makes one whose key the keyring keeps.
///
/// # Errors
/// [`VaultFault::InUse`] when another process has it open; [`VaultFault::Damaged`] when what lies
/// there is no vault, or not a whole one, which is left as it is; what the disk refused.
pub fn open(root: &Path, keys: &dyn KeyStore) -> Result<Opened, VaultFault> {
    open_held(Folder::hold(root)?, keys)
}

fn open_held(folder: Folder, keys: &dyn KeyStore) -> Result<Opened, VaultFault> {
    // SQLite would throw away the log of a database that is empty.
    if folder.is_without_database() && folder.has_remains() {
        return Err(VaultFault::Damaged);
    }
    let (connection, is_newer) = match schema::find(&folder.database())? {
        Found::Nothing if folder.has_remains() => return Err(VaultFault::Damaged),
        Found::Nothing => return make_with_keyring(folder, keys),
        Found::Database(connection) => (connection, false),
        Found::Newer(connection) => (connection, true),
    };
    let id = keys::id(&connection).map_err(VaultFault::from)?;
    let has_passphrase =
        keys::meta(&connection, "wrapped").map_err(|error| fault::of(&error))?.is_some();
    Locked { why: KeyFault::NoEntry, has_passphrase, folder, connection, id, is_newer }.retry(keys)
}

/// Which process has the vault in this folder open, as far as it could say so.
#[must_use]
pub fn holder(root: &Path) -> Option<u32> {
    folder::holder(root)
}

fn make_with_keyring(folder: Folder, keys: &dyn KeyStore) -> Result<Opened, VaultFault> {
    let (id, key) = (VaultId(seal::random()?), keys::make()?);
    // The key is safe before anything is sealed with it.
    match keys.save_key(&id.account(), &key) {
        Ok(()) => make(folder, id, key, None).map(Opened::Open),
        Err(why) => Ok(Opened::NotCreated(NotCreated { why, folder })),
    }
}

fn make(
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
    // What is in the folders is on disk; that they are there must be as well.
    sync_folder(folder.root()).map_err(|error| fault::of_writing(&error))?;
    Ok(Vault { shared: Arc::new(Shared::new(folder, connection, key, id, false)) })
}

impl Locked {
    /// Asks the keyring again.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn retry(mut self, keys: &dyn KeyStore) -> Result<Opened, VaultFault> {
        // Whoever locked it wants the passphrase, not whoever sits at the desk next.
        if self.has_passphrase
            && keys::is_shut(&self.connection).map_err(|error| fault::of(&error))?
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

    /// Opens it with its passphrase; takes about as long as the work it was made with.
    ///
    /// # Errors
    /// The vault, still locked and unchanged, and why.
    pub fn with_passphrase(
        self,
        passphrase: &SecretString,
    ) -> Result<Vault, (Box<Self>, VaultFault)> {
        match self.unwrapped(passphrase) {
            Ok(key) => {
                let vault = self.open(key);
                vault.forget_shut();
                Ok(vault)
            }
            Err(fault) => Err((Box::new(self), fault)),
        }
    }

    fn open(self, key: DataKey) -> Vault {
        let Self { folder, connection, id, is_newer, .. } = self;
        Vault { shared: Arc::new(Shared::new(folder, connection, key, id, is_newer)) }
    }

    fn unwrapped(&self, passphrase: &SecretString) -> Result<DataKey, VaultFault> {
        let wrapped = keys::meta(&self.connection, "wrapped").map_err(|error| fault::of(&error))?;
        let key = keys::unwrap(self.id, &wrapped.ok_or(VaultFault::WrongPassphrase)?, passphrase)?;
        if keys::is_right(&self.connection, self.id, &key)? {
            Ok(key)
        } else {
            Err(VaultFault::Damaged)
        }
    }
}

impl NotCreated {
    /// Makes a vault whose key only the passphrase opens.
    ///
    /// # Errors
    /// What the disk refused.
    pub fn with_passphrase(
        self,
        passphrase: &SecretString,
        work: Work,
    ) -> Result<Vault, VaultFault> {
        let (id, key) = (VaultId(seal::random()?), keys::make()?);
        let wrapped = keys::wrap(id, &key, passphrase, work)?;
        make(self.folder, id, key, Some(&wrapped))
    }

    /// Asks the keyring again.
    ///
    /// # Errors
    /// What the disk refused.
    pub fn retry(self, keys: &dyn KeyStore) -> Result<Opened, VaultFault> {
        make_with_keyring(self.folder, keys)
    }
}

impl Vault {
    /// Where the vault lies.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.shared.folder.root()
    }

    /// Whether a newer Dossier made it, so that nothing in it can be changed.
    #[must_use]
    pub fn is_newer(&self) -> bool {
        self.shared.is_newer
    }

    /// Puts the key into the keyring, in place of what stands there under this vault's name.
    ///
    /// # Errors
    /// [`VaultFault::Key`]: the vault stays open, and opens as it did before.
    pub fn keep_key(&self, keys: &dyn KeyStore) -> Result<(), VaultFault> {
        keys.save_key(&self.shared.id.account(), &self.shared.key).map_err(VaultFault::Key)
    }

    /// Whether a passphrase opens it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn has_passphrase(&self) -> Result<bool, VaultFault> {
        self.shared.read(|store| Ok(keys::meta(&store.connection, "wrapped")?.is_some()))
    }

    /// Sets the passphrase, or changes it when `old` is the present one.
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

    /// Takes the passphrase away, once the keyring has the key.
    ///
    /// # Errors
    /// [`VaultFault::WrongPassphrase`]; [`VaultFault::Key`] when the keyring does not keep the key;
    /// what the disk refused. Nothing has changed then.
    pub fn remove_passphrase(
        &self,
        old: &SecretString,
        keys: &dyn KeyStore,
    ) -> Result<(), VaultFault> {
        self.check_passphrase(Some(old))?;
        self.keep_key(keys)?;
        self.shared.write(|transaction, _| Ok(keys::drop_meta(transaction, "wrapped")?))
    }

    /// From now on only the passphrase opens it, in this process and the next. That it could not be
    /// written down for the next is no reason not to lock this one.
    pub fn shut(&self) {
        if let Err(fault) =
            self.shared.write(|transaction, _| Ok(keys::put_meta(transaction, keys::SHUT, b"1")?))
        {
            tracing::warn!(?fault, "the next start does not know that it was locked");
        }
    }

    /// Takes [`shut`](Self::shut) back.
    ///
    /// # Errors
    /// [`VaultFault::WrongPassphrase`].
    pub fn reopen(&self, passphrase: &SecretString) -> Result<(), VaultFault> {
        self.check_passphrase(Some(passphrase))?;
        self.forget_shut();
        Ok(())
    }

    /// Should the disk refuse, the next start asks for the passphrase once more.
    fn forget_shut(&self) {
        let forgotten = self
            .shared
            .write(|transaction, _| keys::drop_meta(transaction, keys::SHUT).map_err(Fault::from));
        tracing::debug!(?forgotten, "opened with the passphrase");
    }

    /// Wipes the key and lets go of what was read, and keeps the folder held.
    ///
    /// # Errors
    /// The vault, when somebody else has it too.
    pub fn close(self) -> Result<Locked, Self> {
        let shared = Arc::try_unwrap(self.shared).map_err(|shared| Self { shared })?;
        let (folder, connection, id, is_newer) = shared.into_sealed();
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
        let wrapped = self.shared.read(|store| Ok(keys::meta(&store.connection, "wrapped")?))?;
        let Some(wrapped) = wrapped else { return Ok(()) };
        keys::unwrap(self.shared.id, &wrapped, old.ok_or(VaultFault::WrongPassphrase)?).map(drop)
    }
}

#[cfg(test)]
mod tests;
