//! Each case's journal, record by record, in the vault.
//!
//! Must not know: what the records mean, apart from whether spektr may have the case. Every record
//! is counted in the case's line within the same transaction, so that a lost end is noticed.

use std::fmt;
use std::sync::Arc;

use rusqlite::Connection;

use super::Vault;
use super::database::{Database, Line, Shared, case_id, row_id};
use super::fault::Fault;
use super::seal::{Place, Seal};
use super::sending;
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
        let mut store = self.shared.store();
        let found =
            find(&store, &self.shared.seal, id, payload, process).map_err(|fault| of(fault.0))?;
        let (id, records) = found;
        if !store.held.insert(id) {
            return Err(JournalFault::InUse);
        }
        drop(store);
        Ok((
            Box::new(Held { shared: Arc::clone(&self.shared), id, records: records.clone() }),
            records,
        ))
    }
}

/// The case's own journal, unless a send of the same body, or by the same link, still stands open
/// elsewhere: a case copied or typed again must not hide that.
fn find(
    store: &Database,
    seal: &Seal,
    id: CaseId,
    payload: Digest,
    process: Process,
) -> Result<(CaseId, Vec<Record>), Fault> {
    let own = records(&store.connection, seal, id)?;
    if Replay::of(&own).is_unresolved() {
        return Ok((id, own));
    }
    let mut statement =
        store.connection.prepare_cached("SELECT id FROM cases WHERE status = 1 AND id <> ?1")?;
    let others = statement.query_map([row_id(id)], |row| row.get(0).map(case_id))?;
    for other in others.collect::<Result<Vec<_>, _>>()? {
        // One that can't be read says so where it is opened itself.
        let Ok(records) = records(&store.connection, seal, other) else { continue };
        if Replay::of(&records).is_unresolved()
            && records.iter().any(|record| is_of(record, payload, process))
        {
            return Ok((other, records));
        }
    }
    Ok((id, own))
}

fn is_of(record: &Record, body: Digest, link: Process) -> bool {
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

/// Writes down spektr's last word where the journal could not be written when it came: the receipt
/// is kept with it, and what is sent next must not find the case unsettled.
pub(super) fn settle(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    receipt: &Receipt,
    line: &mut Line,
) -> Result<(), Fault> {
    // One that can't be read is left as it is.
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

/// Writes a record behind the others.
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

fn of(fault: VaultFault) -> JournalFault {
    match fault {
        VaultFault::Damaged | VaultFault::NotRead | VaultFault::Newer | VaultFault::NoSuchCase => {
            JournalFault::Unreadable
        }
        VaultFault::ReadOnly => JournalFault::Denied,
        _ => JournalFault::NotWritten,
    }
}

/// One case's journal; no other is handed out while this lives.
struct Held {
    shared: Arc<Shared>,
    id: CaseId,
    records: Vec<Record>,
}

impl fmt::Debug for Held {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Held").field("records", &self.records.len()).finish_non_exhaustive()
    }
}

impl Journal for Held {
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        let Self { shared, id, records } = self;
        records.push(record.clone());
        let replay = Replay::of(records);
        let mut store = shared.store();
        let replaced = match record {
            Record::Replaced { file, sha256, .. } => {
                store.attached.get(sha256).map(|attachment| (*file, attachment.clone()))
            }
            _ => None,
        };
        let written = set_durable(&store.connection, durable).and_then(|()| {
            shared.write_in(&mut store, |transaction, seal| {
                let mut line = Line::of(transaction, seal, *id)?;
                if line.status.is_completed() && replay.is_completed() {
                    // Written down with its receipt; only the index lacked it.
                    return Ok(());
                }
                put(transaction, seal, *id, record, &mut line)?;
                // Until the receipt is kept, the case is handed to the engine again.
                let is_open = replay.is_unresolved() || replay.is_completed();
                if let Some((file, attachment)) = &replaced {
                    sending::refreeze(transaction, seal, *id, (*file, attachment), &mut line)?;
                }
                line.status = match line.status {
                    _ if is_open => CaseStatus::UnderWay,
                    CaseStatus::Ready => CaseStatus::Ready,
                    _ => CaseStatus::Draft,
                };
                line.put(transaction, seal, *id)
            })
        });
        // Whatever is written next is durable again by itself.
        let written = written.and(set_durable(&store.connection, true));
        if let Err(fault) = written {
            records.pop();
            tracing::warn!(?fault, "the journal was not written");
            return Err(JournalFault::NotWritten);
        }
        Ok(())
    }
}

/// What is not durable reaches the system at once, and the disk with the next that is.
fn set_durable(connection: &Connection, durable: bool) -> Result<(), VaultFault> {
    let level = if durable { "FULL" } else { "NORMAL" };
    connection.pragma_update(None, "synchronous", level).map_err(|error| super::fault::of(&error))
}

impl Drop for Held {
    fn drop(&mut self) {
        self.shared.store().held.remove(&self.id);
    }
}
