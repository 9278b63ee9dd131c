//! What is kept of a case that is being sent: the frozen body, the link, and at last the receipt.
//!
//! Must not know: how it is sent. Each is one paper of the case; the case's line counts them, so
//! that a lost one is noticed.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::Vault;
use super::cases::{Part, all_copies, put_copies};
use super::database::{Line, row_id};
use super::fault::Fault;
use super::forms;
use super::journal;
use super::seal::{Place, Seal};
use super::text;
use crate::domain::intake::{Attachment, CopyId, Digest};
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::domain::record::Process;
use crate::engine::message::{CaseStatus, Frozen, Link, Order, VaultFault};
use crate::engine::ports::Sending;

/// What a paper is; its number in clear.
#[derive(Clone, Copy)]
pub(super) enum CaseRecord {
    Frozen = 1,
    Receipt = 2,
    /// One for each API address, under its digest.
    Link = 3,
    /// What the case knows of its form; it outlives the sending.
    Forms = 4,
}

#[derive(Serialize, Deserialize)]
struct LinkText {
    api_url: String,
    token: Zeroizing<String>,
    api_key: Option<Zeroizing<String>>,
}

impl Sending for Vault {
    fn freeze(&self, id: CaseId, order: &Order) -> Result<(), VaultFault> {
        let text = text::write_frozen(order)?;
        let copies: BTreeSet<CopyId> = order
            .manifest
            .files
            .iter()
            .filter_map(|file| file.attachment.copy.map(|copy| copy.id))
            .collect();
        let target = &order.target;
        let kept = Link {
            api_url: target.api_url.clone(),
            token: target.token.clone(),
            api_key: target.api_key.clone(),
        };
        self.shared.write(|transaction, seal| {
            let mut line = Line::of(transaction, seal, id)?;
            line.copies += put_copies(
                transaction,
                seal,
                (id, Part::Frozen),
                &frozen_copies(transaction, id)?,
                &copies,
            )?;
            line.case_records += put(transaction, seal, id, (CaseRecord::Frozen, &[]), &text)?;
            put_link(transaction, seal, id, &kept, &mut line)?;
            line.put(transaction, seal, id)
        })
    }

    fn frozen(&self, id: CaseId) -> Result<Option<Frozen>, VaultFault> {
        self.shared.read(|store| {
            let (connection, seal) = (&store.connection, &self.shared.seal);
            let Some(plain) = case_record(connection, seal, id, (CaseRecord::Frozen, &[]))? else {
                return Ok(None);
            };
            let frozen = text::read_frozen(&plain)?;
            let link =
                link_for(connection, seal, id, Process::api_of(&frozen.api_url)).ok().flatten();
            Ok(Some(Frozen { link, ..frozen }))
        })
    }

    fn complete(&self, id: CaseId, receipt: &Receipt, now: i64) -> Result<(), VaultFault> {
        let shared = &*self.shared;
        let mut store = shared.store();
        let text = Zeroizing::new(receipt.to_text());
        let copies = shared.write_in(&mut store, |transaction, seal| {
            let mut line = Line::of(transaction, seal, id)?;
            journal::settle(transaction, seal, id, receipt, &mut line)?;
            let copies = all_copies(transaction, id)?;
            transaction.execute("DELETE FROM copies WHERE case_id = ?1", [row_id(id)])?;
            let forms = forms::readable(transaction, seal, id);
            line.api = line.api.filter(|_| forms.may_continue());
            line.case_records = drop_case_records(transaction, id, line.api)?;
            line.case_records +=
                put(transaction, seal, id, (CaseRecord::Receipt, &[]), text.as_bytes())?;
            (line.status, line.changed_at, line.copies) =
                (CaseStatus::of_completed(forms.has_next_step()), now, 0);
            line.put(transaction, seal, id)?;
            Ok(copies)
        })?;
        // It counts on the copies that are gone now.
        store.open = store.open.take().filter(|open| open.id != id);
        shared.delete_copies(&mut store, &copies);
        Ok(())
    }

    fn receipt(&self, id: CaseId) -> Result<Option<Receipt>, VaultFault> {
        self.shared.read(|store| {
            let plain =
                case_record(&store.connection, &self.shared.seal, id, (CaseRecord::Receipt, &[]))?;
            let recalled = |plain: Zeroizing<Vec<u8>>| {
                std::str::from_utf8(&plain)
                    .ok()
                    .and_then(Receipt::recalled)
                    .ok_or(VaultFault::Damaged)
            };
            Ok(plain.map(recalled).transpose()?)
        })
    }

    fn save_link(&self, id: CaseId, kept: &Link) -> Result<(), VaultFault> {
        self.shared.write(|transaction, seal| {
            let mut line = Line::of(transaction, seal, id)?;
            put_link(transaction, seal, id, kept, &mut line)?;
            line.put(transaction, seal, id)
        })
    }

    fn link(&self, id: CaseId) -> Result<Option<Link>, VaultFault> {
        self.shared.read(|store| {
            let (connection, seal) = (&store.connection, &self.shared.seal);
            match Line::of(connection, seal, id)?.api {
                Some(api) => {
                    Ok(Some(link_for(connection, seal, id, api)?.ok_or(VaultFault::Damaged)?))
                }
                None => Ok(None),
            }
        })
    }
}

/// Takes note, with the journal's record of it, that another document goes in place of a frozen
/// one. What was frozen can't be gone on with otherwise after a crash.
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
    // Nothing frozen, or nothing that can be read: sending goes on with what the engine holds.
    let Some(plain) = sealed.and_then(|sealed| seal.open(&place, sealed).ok()) else {
        return Ok(());
    };
    let text = text::with_document(&plain, file, attachment)?;
    let new: BTreeSet<CopyId> = attachment.copy.map(|copy| copy.id).into_iter().collect();
    let known = frozen_copies(connection, id)?;
    line.copies += put_copies(
        connection,
        seal,
        (id, Part::Frozen),
        &known,
        &known.union(&new).copied().collect(),
    )?;
    line.case_records += put(connection, seal, id, (CaseRecord::Frozen, &[]), &text)?;
    Ok(())
}

/// Deletes what a completed case needs no more: all but its forms, and the link that it may go on
/// by. Answers how many papers are left.
pub(super) fn drop_case_records(
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

fn put_link(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    kept: &Link,
    line: &mut Line,
) -> Result<(), Fault> {
    let secret = |secret: &SecretString| Zeroizing::new(secret.expose_secret().to_owned());
    let text = LinkText {
        api_url: kept.api_url.clone(),
        token: secret(&kept.token),
        api_key: kept.api_key.as_ref().map(secret),
    };
    let plain = text::write(&text)?;
    let api = Process::api_of(&kept.api_url);
    line.case_records += put(connection, seal, id, (CaseRecord::Link, &api.0), &plain)?;
    line.api = Some(api);
    Ok(())
}

fn link_for(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    api: Digest,
) -> Result<Option<Link>, Fault> {
    let Some(plain) = case_record(connection, seal, id, (CaseRecord::Link, &api.0))? else {
        return Ok(None);
    };
    let LinkText { api_url, mut token, api_key } = text::read(&plain)?;
    let secret = |text: &mut Zeroizing<String>| SecretString::from(std::mem::take(&mut **text));
    Ok(Some(Link {
        api_url,
        token: secret(&mut token),
        api_key: api_key.map(|mut key| secret(&mut key)),
    }))
}

fn frozen_copies(connection: &Connection, id: CaseId) -> Result<BTreeSet<CopyId>, Fault> {
    let mut statement =
        connection.prepare_cached("SELECT copy FROM copies WHERE case_id = ?1 AND part = ?2")?;
    let rows =
        statement.query_map((row_id(id), Part::Frozen as i64), |row| Ok(CopyId(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Writes a paper in place of the one before, and answers how many more there are.
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

/// Reads a paper.
///
/// # Errors
/// [`VaultFault::Damaged`] when it can't be read, or the case has not as many papers as it should.
pub(super) fn case_record(
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

fn case_record_place(id: CaseId, kind: CaseRecord, place: &[u8]) -> Place {
    Place::in_table("papers").int(row_id(id)).int(kind as i64).bytes(place)
}
