//! The table `papers`: one record of a case for its frozen body, receipt and forms, and one for
//! each link.
//!
//! Knows nothing of what is in them. The case's line counts them, so that a missing one is
//! detected.

use rusqlite::{Connection, OptionalExtension};
use zeroize::Zeroizing;

use super::fault::Fault;
use super::ids::row_id;
use super::line::Line;
use super::seal::{Place, Seal};
use crate::domain::intake::Digest;
use crate::domain::progress::CaseId;
use crate::engine::message::VaultFault;

/// A kind of record; the value of the column `kind`.
#[derive(Clone, Copy)]
pub(super) enum CaseRecord {
    Frozen = 1,
    Receipt = 2,
    /// One for each API address; its `place` is the digest of that.
    Link = 3,
    /// The case's forms; they stay when it completes.
    Forms = 4,
}

/// Writes a record in place of the one before, and returns the change of their number.
pub(super) fn put(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    (kind, place): (CaseRecord, &[u8]),
    plain: &[u8],
) -> Result<i64, Fault> {
    let sealed = seal.seal(&case_record_place(id, kind, place), plain)?;
    let row = (row_id(id), kind as i64, place);
    let replaced = connection
        .execute("DELETE FROM papers WHERE case_id = ?1 AND kind = ?2 AND place = ?3", row)?;
    let row = (row_id(id), kind as i64, place, sealed);
    connection
        .prepare_cached(
            "INSERT INTO papers (case_id, kind, place, sealed) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(row)?;
    Ok(i64::from(replaced == 0))
}

/// Reads a record; `None` if the case has none of this kind and place.
///
/// # Errors
/// [`VaultFault::Damaged`] if it can't be read, or the number of the case's records differs from
/// the one in its line.
pub(super) fn read(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    (kind, place): (CaseRecord, &[u8]),
) -> Result<Option<Zeroizing<Vec<u8>>>, Fault> {
    let line = Line::of(connection, seal, id)?;
    let row = (row_id(id), kind as i64, place);
    let mut statement = connection.prepare_cached(
        "SELECT sealed FROM papers WHERE case_id = ?1 AND kind = ?2 AND place = ?3",
    )?;
    if let Some(sealed) = statement.query_row(row, |row| row.get(0)).optional()? {
        return Ok(Some(seal.open(&case_record_place(id, kind, place), sealed)?));
    }
    if count(connection, id)? == line.case_records {
        Ok(None)
    } else {
        Err(VaultFault::Damaged.into())
    }
}

/// The place of a record.
pub(super) fn case_record_place(id: CaseId, kind: CaseRecord, place: &[u8]) -> Place {
    Place::in_table("papers").int(row_id(id)).int(kind as i64).bytes(place)
}

/// Deletes the records that a completed case does not need: all but its forms, and the link to
/// `api`, by which it may continue. Returns the number of records left.
pub(super) fn delete_all_but_forms(
    connection: &Connection,
    id: CaseId,
    api: Option<Digest>,
) -> Result<i64, Fault> {
    let api = api.map_or_else(Vec::new, |api| api.0.to_vec());
    let row = (row_id(id), CaseRecord::Forms as i64, CaseRecord::Link as i64, api);
    connection.execute(
        "DELETE FROM papers WHERE case_id = ?1 AND kind <> ?2 AND (kind <> ?3 OR place <> ?4)",
        row,
    )?;
    count(connection, id)
}

fn count(connection: &Connection, id: CaseId) -> Result<i64, Fault> {
    let mut statement =
        connection.prepare_cached("SELECT count(*) FROM papers WHERE case_id = ?1")?;
    Ok(statement.query_row([row_id(id)], |row| row.get(0))?)
}
