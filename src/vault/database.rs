//! The connection to the database, what is held in memory beside it, and the rows of `meta`.
//!
//! Knows nothing of what is in a case. All writing is done by [`Shared::write_in`], in one
//! transaction, under one lock.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use super::chunks::OpenCase;
use super::fault::Fault;
use super::folder::Folder;
use super::keys::{self, VaultId};
use super::seal::{Place, Seal};
use super::text;
use crate::domain::intake::{Attachment, CopyId, Digest};
use crate::domain::progress::CaseId;
use crate::engine::message::VaultFault;
use crate::engine::ports::DataKey;
use crate::files::blocking::blocks;

/// The state that all clones of a vault share.
pub(super) struct Shared {
    database: Mutex<Database>,
    pub(super) folder: Folder,
    pub(super) seal: Seal,
    pub(super) key: DataKey,
    pub(super) id: VaultId,
    pub(super) is_newer: bool,
}

/// The connection, and what is held in memory beside it.
pub(super) struct Database {
    pub(super) connection: Connection,
    /// The case that was loaded or saved last, as it is on disk.
    pub(super) open: Option<OpenCase>,
    /// New ids of damaged cases.
    pub(super) moved: HashMap<CaseId, CaseId>,
    /// Cases whose journals are in use.
    pub(super) held: HashSet<CaseId>,
    /// Copies that were made or released since the vault was opened. They may still get into a case,
    /// or back into it by an undo.
    pub(super) fresh: HashSet<CopyId>,
    /// Facts of the documents attached since then, by digest.
    pub(super) attached: HashMap<Digest, Attachment>,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Shared(…)")
    }
}

impl Shared {
    pub(super) fn new(
        folder: Folder,
        connection: Connection,
        key: DataKey,
        id: VaultId,
        is_newer: bool,
    ) -> Self {
        let (moved, held, fresh, attached) =
            (HashMap::new(), HashSet::new(), HashSet::new(), HashMap::new());
        let database = Database { connection, open: None, moved, held, fresh, attached };
        Self { database: Mutex::new(database), folder, seal: Seal::new(&key), key, id, is_newer }
    }

    /// Wipes the key and what was read with it, and returns the rest.
    pub(super) fn into_locked(self) -> (Folder, Connection, VaultId, bool) {
        let database = self.database.into_inner().unwrap_or_else(PoisonError::into_inner);
        (self.folder, database.connection, self.id, self.is_newer)
    }

    /// Locks the database for this thread.
    pub(super) fn database(&self) -> MutexGuard<'_, Database> {
        blocks();
        self.database.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads under the lock.
    pub(super) fn read<T>(
        &self,
        read: impl FnOnce(&mut Database) -> Result<T, Fault>,
    ) -> Result<T, VaultFault> {
        read(&mut self.database()).map_err(VaultFault::from)
    }

    /// Writes in one transaction: all of it is on disk afterwards, or nothing.
    pub(super) fn write<T>(
        &self,
        write: impl FnOnce(&Transaction<'_>, &Seal) -> Result<T, Fault>,
    ) -> Result<T, VaultFault> {
        self.write_in(&mut self.database(), write)
    }

    /// Writes in one transaction, with the lock held by the caller.
    pub(super) fn write_in<T>(
        &self,
        database: &mut Database,
        write: impl FnOnce(&Transaction<'_>, &Seal) -> Result<T, Fault>,
    ) -> Result<T, VaultFault> {
        if self.is_newer {
            return Err(VaultFault::Newer);
        }
        let run = || -> Result<T, Fault> {
            let transaction =
                database.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let written = write(&transaction, &self.seal)?;
            transaction.commit()?;
            Ok(written)
        };
        run().map_err(VaultFault::from)
    }
}

/// Writes the rows of `meta` of a new vault.
pub(super) fn begin(connection: &Connection, seal: &Seal) -> Result<(), Fault> {
    put_sealed_meta(connection, seal, "census", b"0")?;
    put_sealed_meta(connection, seal, "settings", b"{}")
}

/// Reads a sealed row of `meta`.
pub(super) fn sealed_meta(
    connection: &Connection,
    seal: &Seal,
    name: &str,
) -> Result<text::Plain, Fault> {
    let sealed = keys::meta(connection, name)?.ok_or(VaultFault::Damaged)?;
    Ok(seal.open(&meta_place(name), sealed)?)
}

/// Seals a row of `meta` and writes it.
pub(super) fn put_sealed_meta(
    connection: &Connection,
    seal: &Seal,
    name: &str,
    plain: &[u8],
) -> Result<(), Fault> {
    Ok(keys::put_meta(connection, name, &seal.seal(&meta_place(name), plain)?)?)
}

fn meta_place(name: &str) -> Place {
    Place::in_table("meta").bytes(name.as_bytes())
}

/// Reads the number of cases.
pub(super) fn census(connection: &Connection, seal: &Seal) -> Result<u64, Fault> {
    Ok(text::read(&sealed_meta(connection, seal, "census")?)?)
}

/// Changes the number of cases.
pub(super) fn count_cases(connection: &Connection, seal: &Seal, change: i64) -> Result<(), Fault> {
    let count = census(connection, seal)?.saturating_add_signed(change);
    put_sealed_meta(connection, seal, "census", count.to_string().as_bytes())
}
