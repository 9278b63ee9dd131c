//! The line of a case: one row of the table `cases`.
//!
//! Knows nothing of the case's answers.

use rusqlite::{Connection, OptionalExtension};

use super::fault::Fault;
use super::ids::{number_of, row_id, status_of};
use super::seal::{Place, Seal};
use super::text;
use crate::domain::intake::Digest;
use crate::domain::progress::CaseId;
use crate::engine::message::{CaseStatus, VaultFault};

/// A case's row in `cases`: what the list shows, and the counts of everything else of the case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) status: CaseStatus,
    /// Seconds since the epoch.
    pub(super) changed_at: i64,
    pub(super) title: String,
    pub(super) entities: usize,
    pub(super) documents: usize,
    /// Of the last save.
    pub(super) generation: i64,
    /// Numbers of the case's rows in `copies`, `journal` and `papers`.
    pub(super) copies: i64,
    pub(super) records: i64,
    pub(super) case_records: i64,
    /// Digest of the API address of the case's own link.
    pub(super) api: Option<Digest>,
}

/// The sealed fields of a line, in this order. The others are in clear and bound to the seal.
type Sealed<Title> = (Title, usize, usize, i64, i64, i64, i64, Option<Digest>);

impl Line {
    /// Reads the line of a case; `None` if there is none.
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

    /// Reads the line of a case.
    ///
    /// # Errors
    /// [`VaultFault::NoSuchCase`] if there is none.
    pub(super) fn of(connection: &Connection, seal: &Seal, id: CaseId) -> Result<Self, Fault> {
        Ok(Self::read(connection, seal, id)?.ok_or(VaultFault::NoSuchCase)?)
    }

    /// Opens a line from the columns of its row.
    pub(super) fn open(
        seal: &Seal,
        id: CaseId,
        status: i64,
        changed_at: i64,
        sealed: Vec<u8>,
    ) -> Result<Self, VaultFault> {
        let plain = seal.open(&line_place(id, status, changed_at), sealed)?;
        let (title, entities, documents, generation, copies, records, case_records, api): Sealed<
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

    /// Sets the state of a draft that could be sent as it is, or could not. Returns true if that
    /// changed it; a case that is no draft is unchanged.
    pub(super) fn set_ready(&mut self, is_ready: bool) -> bool {
        let status = CaseStatus::of_draft(is_ready);
        let changes = self.status.is_draft() && self.status != status;
        if changes {
            self.status = status;
        }
        changes
    }

    /// Writes the line in place of the one before.
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
        let inside: Sealed<&str> =
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
