//! The one connection with what is remembered beside it, and the rows everything else is counted
//! by: the census, and each case's line.
//!
//! Must not know: what is in a case. All writing goes through one door, in one transaction, under
//! one lock.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};

use super::chunks::OpenCase;
use super::fault::Fault;
use super::folder::Folder;
use super::keys::{self, VaultId};
use super::seal::{Place, Seal};
use super::text;
use crate::domain::intake::{Attachment, CopyId, Digest};
use crate::domain::progress::CaseId;
use crate::engine::message::{CaseStatus, VaultFault};
use crate::engine::ports::DataKey;
use crate::files::blocking::blocks;

/// What all clones of a vault share.
pub(super) struct Shared {
    store: Mutex<Database>,
    pub(super) folder: Folder,
    pub(super) seal: Seal,
    pub(super) key: DataKey,
    pub(super) id: VaultId,
    pub(super) is_newer: bool,
}

/// The connection, and what is known beside it.
pub(super) struct Database {
    pub(super) connection: Connection,
    /// The case that was loaded or saved last, as it is on disk.
    pub(super) open: Option<OpenCase>,
    /// Where damaged cases go on.
    pub(super) moved: HashMap<CaseId, CaseId>,
    /// Whose journals are in use.
    pub(super) held: HashSet<CaseId>,
    /// Copies that were made or let go since the vault was opened; they may be on the way into a
    /// case, or back.
    pub(super) fresh: HashSet<CopyId>,
    /// The facts of what was attached since then, by its digest.
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
        let store = Database { connection, open: None, moved, held, fresh, attached };
        Self { store: Mutex::new(store), folder, seal: Seal::new(&key), key, id, is_newer }
    }

    /// What is left without the key, which is wiped, and without what was read with it.
    pub(super) fn into_sealed(self) -> (Folder, Connection, VaultId, bool) {
        let store = self.store.into_inner().unwrap_or_else(PoisonError::into_inner);
        (self.folder, store.connection, self.id, self.is_newer)
    }

    pub(super) fn store(&self) -> MutexGuard<'_, Database> {
        blocks();
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn read<T>(
        &self,
        read: impl FnOnce(&mut Database) -> Result<T, Fault>,
    ) -> Result<T, VaultFault> {
        read(&mut self.store()).map_err(VaultFault::from)
    }

    /// Writes in one transaction: all of it is on disk afterwards, or nothing.
    pub(super) fn write<T>(
        &self,
        write: impl FnOnce(&Transaction<'_>, &Seal) -> Result<T, Fault>,
    ) -> Result<T, VaultFault> {
        self.write_in(&mut self.store(), write)
    }

    pub(super) fn write_in<T>(
        &self,
        store: &mut Database,
        write: impl FnOnce(&Transaction<'_>, &Seal) -> Result<T, Fault>,
    ) -> Result<T, VaultFault> {
        if self.is_newer {
            return Err(VaultFault::Newer);
        }
        let run = || -> Result<T, Fault> {
            let transaction =
                store.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let written = write(&transaction, &self.seal)?;
            transaction.commit()?;
            Ok(written)
        };
        run().map_err(VaultFault::from)
    }
}

/// What belongs to no case, from the start.
pub(super) fn begin(connection: &Connection, seal: &Seal) -> Result<(), Fault> {
    put_sealed_meta(connection, seal, "census", b"0")?;
    put_sealed_meta(connection, seal, "settings", b"{}")
}

pub(super) fn sealed_meta(
    connection: &Connection,
    seal: &Seal,
    name: &str,
) -> Result<text::Plain, Fault> {
    let sealed = keys::meta(connection, name)?.ok_or(VaultFault::Damaged)?;
    Ok(seal.open(&meta_place(name), sealed)?)
}

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

/// How many cases there are.
pub(super) fn census(connection: &Connection, seal: &Seal) -> Result<u64, Fault> {
    Ok(text::read(&sealed_meta(connection, seal, "census")?)?)
}

pub(super) fn count_cases(connection: &Connection, seal: &Seal, change: i64) -> Result<(), Fault> {
    let count = census(connection, seal)?.saturating_add_signed(change);
    put_sealed_meta(connection, seal, "census", count.to_string().as_bytes())
}

/// A case's line: what the list shows, and what everything else of the case is counted by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) status: CaseStatus,
    /// Seconds since the epoch.
    pub(super) changed_at: i64,
    pub(super) title: String,
    pub(super) entities: usize,
    pub(super) documents: usize,
    /// The last save's.
    pub(super) generation: i64,
    /// How many rows of `copies`, `journal` and `papers` belong to the case.
    pub(super) copies: i64,
    pub(super) records: i64,
    pub(super) case_records: i64,
    /// Of the API the case's own link is for.
    pub(super) api: Option<Digest>,
}

/// What is sealed of a line, in this order; the rest stands in clear and is bound to it.
type Inside<Title> = (Title, usize, usize, i64, i64, i64, i64, Option<Digest>);

impl Line {
    pub(super) fn read(
        connection: &Connection,
        seal: &Seal,
        id: CaseId,
    ) -> Result<Option<Self>, Fault> {
        let mut statement = connection
            .prepare_cached("SELECT status, changed_at, sealed FROM cases WHERE id = ?1")?;
        let row = statement
            .query_row([row_id(id)], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            .optional()?;
        Ok(row
            .map(|(status, changed_at, sealed)| Self::open(seal, id, status, changed_at, sealed))
            .transpose()?)
    }

    /// The line of a case that must be there.
    pub(super) fn of(connection: &Connection, seal: &Seal, id: CaseId) -> Result<Self, Fault> {
        Ok(Self::read(connection, seal, id)?.ok_or(VaultFault::NoSuchCase)?)
    }

    pub(super) fn open(
        seal: &Seal,
        id: CaseId,
        status: i64,
        changed_at: i64,
        sealed: Vec<u8>,
    ) -> Result<Self, VaultFault> {
        let plain = seal.open(&line_place(id, status, changed_at), sealed)?;
        let (title, entities, documents, generation, copies, records, case_records, api): Inside<
            String,
        > = text::read(&plain)?;
        let status = status_of(status).ok_or(VaultFault::Damaged)?;
        Ok(Self {
            status,
            changed_at,
            title,
            entities,
            documents,
            generation,
            copies,
            records,
            case_records,
            api,
        })
    }

    /// Takes note of whether a draft could be sent as it is; answers whether that is news. Nothing
    /// else is marked.
    pub(super) fn mark(&mut self, is_ready: bool) -> bool {
        let status = CaseStatus::of_draft(is_ready);
        let is_news = self.status.is_draft() && self.status != status;
        if is_news {
            self.status = status;
        }
        is_news
    }

    pub(super) fn put(
        &self,
        connection: &Connection,
        seal: &Seal,
        id: CaseId,
    ) -> Result<(), Fault> {
        let status = number_of(self.status);
        let Self {
            changed_at,
            entities,
            documents,
            generation,
            copies,
            records,
            case_records,
            api,
            ..
        } = *self;
        let inside: Inside<&str> =
            (&self.title, entities, documents, generation, copies, records, case_records, api);
        let sealed = seal.seal(&line_place(id, status, changed_at), &text::write(&inside)?)?;
        let mut statement = connection.prepare_cached(
            "INSERT OR REPLACE INTO cases (id, status, changed_at, sealed) VALUES (?1, ?2, ?3, ?4)",
        )?;
        Ok(statement.execute((row_id(id), status, changed_at, sealed)).map(drop)?)
    }
}

fn line_place(id: CaseId, status: i64, changed_at: i64) -> Place {
    Place::in_table("cases").int(row_id(id)).int(status).int(changed_at)
}

/// The state's number in clear.
fn number_of(status: CaseStatus) -> i64 {
    match status {
        CaseStatus::Draft => 0,
        CaseStatus::UnderWay => 1,
        CaseStatus::Completed => 2,
        CaseStatus::Ready => 3,
        CaseStatus::StepSent => 4,
    }
}

pub(super) fn status_of(number: i64) -> Option<CaseStatus> {
    [
        CaseStatus::Draft,
        CaseStatus::UnderWay,
        CaseStatus::Completed,
        CaseStatus::Ready,
        CaseStatus::StepSent,
    ]
    .into_iter()
    .find(|status| number_of(*status) == number)
}

/// SQLite's integers have a sign; the same bits come back.
pub(super) fn row_id(id: CaseId) -> i64 {
    id.0.cast_signed()
}

pub(super) fn case_id(row: i64) -> CaseId {
    CaseId(row.cast_unsigned())
}
