//! The journal of each case in the table `journal`, one row for each record.
//!
//! Knows nothing of what the records mean, except whether spektr may have the case. The case's line
//! counts the records in the same transaction, so that a missing end is detected.

use std::fmt;
use std::sync::Arc;

use rusqlite::Connection;

use super::access::Vault;
use super::database::{Database, Shared};
use super::fault::{self, Fault};
use super::frozen;
use super::ids::{case_id, row_id};
use super::line::Line;
use super::seal::{Place, Seal};
use super::text;
use crate::domain::intake::Digest;
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Replay;
use crate::engine::message::{CaseStatus, VaultFault};
use crate::engine::ports::{Journal, JournalFault, Journals};

impl Journals for Vault {
    fn open(
        &self,
        id: CaseId,
        payload: Digest,
        process: Process,
    ) -> Result<(Box<dyn Journal>, Vec<Record>), JournalFault> {
        let mut database = self.shared.database();
        let found = find(&database, &self.shared.seal, id, payload, process)
            .map_err(|fault| journal_fault(fault.0))?;
        let (id, records) = found;
        if !database.held.insert(id) {
            return Err(JournalFault::InUse);
        }
        drop(database);
        Ok((
            Box::new(HeldJournal {
                shared: Arc::clone(&self.shared),
                id,
                records: records.clone(),
            }),
            records,
        ))
    }
}

/// Finds the journal of a send: the case's own, unless another case has an unresolved send of the
/// same body or by the same link. A case that was copied or typed again must not hide that.
fn find(
    database: &Database,
    seal: &Seal,
    id: CaseId,
    payload: Digest,
    process: Process,
) -> Result<(CaseId, Vec<Record>), Fault> {
    let own = records(&database.connection, seal, id)?;
    if Replay::of(&own).is_unresolved() {
        return Ok((id, own));
    }
    let mut statement =
        database.connection.prepare_cached("SELECT id FROM cases WHERE status = 1 AND id <> ?1")?;
    let others = statement.query_map([row_id(id)], |row| row.get(0).map(case_id))?;
    for other in others.collect::<Result<Vec<_>, _>>()? {
        // An unreadable journal is reported when its own case is sent.
        let Ok(records) = records(&database.connection, seal, other) else { continue };
        if Replay::of(&records).is_unresolved()
            && records.iter().any(|record| is_same_send(record, payload, process))
        {
            return Ok((other, records));
        }
    }
    Ok((id, own))
}

fn is_same_send(record: &Record, body: Digest, link: Process) -> bool {
    matches!(record, Record::Frozen { payload, process, .. } if *payload == body || process.link == link.link)
}

fn records(connection: &Connection, seal: &Seal, id: CaseId) -> Result<Vec<Record>, Fault> {
    let line = Line::of(connection, seal, id)?;
    let mut statement = connection
        .prepare_cached("SELECT seq, sealed FROM journal WHERE case_id = ?1 ORDER BY seq")?;
    let rows = statement.query_map([row_id(id)], |row| Ok((row.get::<_, i64>(0)?, row.get(1)?)))?;
    let mut records = Vec::new();
    for row in rows {
        let (seq, sealed) = row?;
        records.push(text::read(&seal.open(&record_place(id, seq), sealed)?)?);
        if usize::try_from(seq) != Ok(records.len()) {
            return Err(VaultFault::Damaged.into());
        }
    }
    if usize::try_from(line.records) == Ok(records.len()) {
        Ok(records)
    } else {
        Err(VaultFault::Damaged.into())
    }
}

/// Appends the `completed` record if the journal lacks it: it could not be written when spektr's
/// answer came. The next send must not find the case unresolved.
pub(super) fn settle(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    receipt: &Receipt,
    line: &mut Line,
) -> Result<(), Fault> {
    // An unreadable journal is left unchanged.
    let Ok(records) = records(connection, seal, id) else { return Ok(()) };
    if !Replay::of(&records).is_unresolved() {
        return Ok(());
    }
    put(
        connection,
        seal,
        id,
        &Record::Completed { proof: receipt.proof(), at: receipt.completed_at() },
        line,
    )
}

/// Appends a record.
fn put(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    record: &Record,
    line: &mut Line,
) -> Result<(), Fault> {
    line.records += 1;
    let sealed = seal.seal(&record_place(id, line.records), &text::write(record)?)?;
    let row = (row_id(id), line.records, sealed);
    Ok(connection
        .prepare_cached("INSERT INTO journal (case_id, seq, sealed) VALUES (?1, ?2, ?3)")?
        .execute(row)
        .map(drop)?)
}

fn record_place(id: CaseId, seq: i64) -> Place {
    Place::in_table("journal").int(row_id(id)).int(seq)
}

fn journal_fault(fault: VaultFault) -> JournalFault {
    match fault {
        VaultFault::Damaged | VaultFault::NotRead | VaultFault::Newer | VaultFault::NoSuchCase => {
            JournalFault::Unreadable
        }
        VaultFault::ReadOnly => JournalFault::Denied,
        _ => JournalFault::NotWritten,
    }
}

/// A case's journal, held exclusively until it is dropped.
struct HeldJournal {
    shared: Arc<Shared>,
    id: CaseId,
    records: Vec<Record>,
}

impl fmt::Debug for HeldJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeldJournal").field("records", &self.records.len()).finish_non_exhaustive()
    }
}

impl Journal for HeldJournal {
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        let Self { shared, id, records } = self;
        records.push(record.clone());
        let replay = Replay::of(records);
        let mut database = shared.database();
        let replaced = match record {
            Record::Replaced { file, sha256, .. } => {
                database.attached.get(sha256).map(|attachment| (*file, attachment.clone()))
            }
            _ => None,
        };
        let written = set_durable(&database.connection, durable).and_then(|()| {
            shared.write_in(&mut database, |transaction, seal| {
                let mut line = Line::of(transaction, seal, *id)?;
                if line.status.is_completed() && replay.is_completed() {
                    // Written with the receipt; only the index lacked it.
                    return Ok(());
                }
                put(transaction, seal, *id, record, &mut line)?;
                // Until the receipt is saved, the case is recovered at the next start.
                let is_open = replay.is_unresolved() || replay.is_completed();
                if let Some((file, attachment)) = &replaced {
                    frozen::refreeze(transaction, seal, *id, (*file, attachment), &mut line)?;
                }
                line.status = match line.status {
                    _ if is_open => CaseStatus::UnderWay,
                    CaseStatus::Ready => CaseStatus::Ready,
                    _ => CaseStatus::Draft,
                };
                line.put(transaction, seal, *id)
            })
        });
        // Later writes are durable again.
        let written = written.and(set_durable(&database.connection, true));
        if let Err(fault) = written {
            records.pop();
            tracing::warn!(?fault, "the journal was not written");
            return Err(JournalFault::NotWritten);
        }
        Ok(())
    }
}

/// Sets whether the next transaction is durable. One that is not reaches the disk with the next that
/// is.
fn set_durable(connection: &Connection, durable: bool) -> Result<(), VaultFault> {
    let level = if durable { "FULL" } else { "NORMAL" };
    connection.pragma_update(None, "synchronous", level).map_err(|error| fault::of_database(&error))
}

impl Drop for HeldJournal {
    fn drop(&mut self) {
        self.shared.database().held.remove(&self.id);
    }
}
