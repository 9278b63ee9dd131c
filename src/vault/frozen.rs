//! The frozen body of a case while it is sent.
//!
//! Knows nothing of how it is sent.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};

use super::case_records::{self, CaseRecord, case_record_place};
use super::copy_rows::{Version, frozen_copies, put_copies};
use super::fault::Fault;
use super::ids::row_id;
use super::line::Line;
use super::seal::Seal;
use super::text;
use crate::domain::intake::{Attachment, CopyId};
use crate::domain::progress::CaseId;

/// Writes a replaced document into the frozen body, in the same transaction as the journal's record
/// of it. Without this, the case could not be continued after a crash.
pub(super) fn refreeze(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    (file, attachment): (usize, &Attachment),
    line: &mut Line,
) -> Result<(), Fault> {
    let place = case_record_place(id, CaseRecord::Frozen, &[]);
    let mut statement =
        connection.prepare_cached("SELECT sealed FROM papers WHERE case_id = ?1 AND kind = ?2")?;
    let sealed = statement
        .query_row((row_id(id), CaseRecord::Frozen as i64), |row| row.get(0))
        .optional()?;
    // Nothing frozen, or unreadable: the send continues with what the engine holds.
    let Some(plain) = sealed.and_then(|sealed| seal.open(&place, sealed).ok()) else {
        return Ok(());
    };
    let text = text::with_document(&plain, file, attachment)?;
    let new: BTreeSet<CopyId> = attachment.copy.map(|copy| copy.id).into_iter().collect();
    let known = frozen_copies(connection, id)?;
    line.copies += put_copies(
        connection,
        seal,
        (id, Version::Frozen),
        &known,
        &known.union(&new).copied().collect(),
    )?;
    line.case_records += case_records::put(connection, seal, id, (CaseRecord::Frozen, &[]), &text)?;
    Ok(())
}
