//! The table `copies`: which sealed copies belong to a case.
//!
//! Knows nothing of the documents in them.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::database::{Database, Shared};
use super::fault::{self, Fault};
use super::folder;
use super::ids::row_id;
use super::seal::{Place, Seal};
use crate::domain::intake::CopyId;
use crate::domain::progress::CaseId;
#[cfg(doc)]
use crate::engine::message::VaultFault;

/// The version of a case that a copy belongs to; the value of the column `part`.
#[derive(Clone, Copy)]
pub(super) enum Version {
    Draft = 0,
    Frozen = 1,
}

/// Writes the copies of a version of a case in place of `old`, and returns the change of the number
/// of rows.
pub(super) fn put_copies(
    connection: &Connection,
    seal: &Seal,
    (id, version): (CaseId, Version),
    old: &BTreeSet<CopyId>,
    new: &BTreeSet<CopyId>,
) -> Result<i64, Fault> {
    let mut change = 0;
    for copy in new.difference(old) {
        let sealed = seal.seal(&copy_place(id, version as i64, *copy), b"")?;
        let row = (row_id(id), version as i64, copy.0.as_slice(), sealed);
        connection
            .prepare_cached(
                "INSERT INTO copies (case_id, part, copy, sealed) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(row)?;
        change += 1;
    }
    for copy in old.difference(new) {
        let row = (row_id(id), version as i64, copy.0.as_slice());
        let gone = connection
            .prepare_cached("DELETE FROM copies WHERE case_id = ?1 AND part = ?2 AND copy = ?3")?
            .execute(row)?;
        change -= i64::try_from(gone).unwrap_or_default();
    }
    Ok(change)
}

/// The place of a row of `copies`.
pub(super) fn copy_place(id: CaseId, part: i64, copy: CopyId) -> Place {
    Place::in_table("copies").int(row_id(id)).int(part).bytes(&copy.0)
}

/// Counts the copies of a case.
///
/// # Errors
/// [`VaultFault::Damaged`] if a row is not as it was written.
pub(super) fn count_copies(connection: &Connection, seal: &Seal, id: CaseId) -> Result<i64, Fault> {
    let mut statement =
        connection.prepare_cached("SELECT part, copy, sealed FROM copies WHERE case_id = ?1")?;
    let rows = statement
        .query_map([row_id(id)], |row| Ok((row.get(0)?, CopyId(row.get(1)?), row.get(2)?)))?;
    let mut count = 0;
    for row in rows {
        let (part, copy, sealed) = row?;
        seal.open(&copy_place(id, part, copy), sealed)?;
        count += 1;
    }
    Ok(count)
}

/// Reads every copy of a case, without checking the rows.
pub(super) fn all_copies(connection: &Connection, id: CaseId) -> Result<BTreeSet<CopyId>, Fault> {
    let mut statement = connection.prepare_cached("SELECT copy FROM copies WHERE case_id = ?1")?;
    let rows = statement.query_map([row_id(id)], |row| Ok(CopyId(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Reads the copies of a case's frozen version, without checking the rows.
pub(super) fn frozen_copies(
    connection: &Connection,
    id: CaseId,
) -> Result<BTreeSet<CopyId>, Fault> {
    let mut statement =
        connection.prepare_cached("SELECT copy FROM copies WHERE case_id = ?1 AND part = ?2")?;
    let rows =
        statement.query_map((row_id(id), Version::Frozen as i64), |row| Ok(CopyId(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl Shared {
    /// Deletes copies that no case has any more. A copy that can't be deleted is swept later.
    pub(super) fn delete_copies(&self, database: &mut Database, copies: &BTreeSet<CopyId>) {
        for copy in copies {
            let used = database.connection.query_row(
                "SELECT count(*) FROM copies WHERE copy = ?1",
                [copy.0.as_slice()],
                |row| row.get::<_, i64>(0),
            );
            if used.is_ok_and(|used| used == 0) {
                database.fresh.remove(copy);
                let deleted = folder::remove(&self.folder.copy(*copy))
                    .map_err(|error| fault::of_writing(&error));
                tracing::debug!(?deleted, "a copy is not needed any more");
            }
        }
    }
}
