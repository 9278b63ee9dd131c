//! The data saved of a case that is sent: the frozen body, the link, and at the end the receipt.
//!
//! Knows nothing of how it is sent.

use std::collections::BTreeSet;

use rusqlite::Connection;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::access::Vault;
use super::case_records::{self, CaseRecord};
use super::copy_rows::{Version, all_copies, frozen_copies, put_copies};
use super::fault::Fault;
use super::forms;
use super::ids::row_id;
use super::journal;
use super::line::Line;
use super::seal::Seal;
use super::text;
use crate::domain::intake::{CopyId, Digest};
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::domain::record::Process;
use crate::engine::message::{CaseStatus, Frozen, Link, Order, VaultFault};
use crate::engine::ports::Sending;

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
        let new_link = Link {
            api_url: target.api_url.clone(),
            token: target.token.clone(),
            api_key: target.api_key.clone(),
        };
        self.shared.write(|transaction, seal| {
            let mut line = Line::of(transaction, seal, id)?;
            line.copies += put_copies(
                transaction,
                seal,
                (id, Version::Frozen),
                &frozen_copies(transaction, id)?,
                &copies,
            )?;
            line.case_records +=
                case_records::put(transaction, seal, id, (CaseRecord::Frozen, &[]), &text)?;
            put_link(transaction, seal, id, &new_link, &mut line)?;
            line.put(transaction, seal, id)
        })
    }

    fn frozen(&self, id: CaseId) -> Result<Option<Frozen>, VaultFault> {
        self.shared.read(|database| {
            let (connection, seal) = (&database.connection, &self.shared.seal);
            let Some(plain) = case_records::read(connection, seal, id, (CaseRecord::Frozen, &[]))?
            else {
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
        let mut database = shared.database();
        let text = Zeroizing::new(receipt.to_text());
        let copies = shared.write_in(&mut database, |transaction, seal| {
            let mut line = Line::of(transaction, seal, id)?;
            journal::settle(transaction, seal, id, receipt, &mut line)?;
            let copies = all_copies(transaction, id)?;
            transaction.execute("DELETE FROM copies WHERE case_id = ?1", [row_id(id)])?;
            let forms = forms::readable(transaction, seal, id);
            line.api = line.api.filter(|_| forms.may_continue());
            line.case_records = case_records::delete_all_but_forms(transaction, id, line.api)?;
            line.case_records += case_records::put(
                transaction,
                seal,
                id,
                (CaseRecord::Receipt, &[]),
                text.as_bytes(),
            )?;
            (line.status, line.changed_at, line.copies) =
                (CaseStatus::of_completed(forms.has_next_step()), now, 0);
            line.put(transaction, seal, id)?;
            Ok(copies)
        })?;
        // Its copies are gone.
        database.open = database.open.take().filter(|open| open.id != id);
        shared.delete_copies(&mut database, &copies);
        Ok(())
    }

    fn receipt(&self, id: CaseId) -> Result<Option<Receipt>, VaultFault> {
        self.shared.read(|database| {
            let plain = case_records::read(
                &database.connection,
                &self.shared.seal,
                id,
                (CaseRecord::Receipt, &[]),
            )?;
            let recalled = |plain: Zeroizing<Vec<u8>>| {
                std::str::from_utf8(&plain)
                    .ok()
                    .and_then(Receipt::recalled)
                    .ok_or(VaultFault::Damaged)
            };
            Ok(plain.map(recalled).transpose()?)
        })
    }

    fn save_link(&self, id: CaseId, new_link: &Link) -> Result<(), VaultFault> {
        self.shared.write(|transaction, seal| {
            let mut line = Line::of(transaction, seal, id)?;
            put_link(transaction, seal, id, new_link, &mut line)?;
            line.put(transaction, seal, id)
        })
    }

    fn link(&self, id: CaseId) -> Result<Option<Link>, VaultFault> {
        self.shared.read(|database| {
            let (connection, seal) = (&database.connection, &self.shared.seal);
            match Line::of(connection, seal, id)?.api {
                Some(api) => {
                    Ok(Some(link_for(connection, seal, id, api)?.ok_or(VaultFault::Damaged)?))
                }
                None => Ok(None),
            }
        })
    }
}

/// Writes a link, and makes it the case's own.
fn put_link(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    new_link: &Link,
    line: &mut Line,
) -> Result<(), Fault> {
    let secret = |secret: &SecretString| Zeroizing::new(secret.expose_secret().to_owned());
    let text = LinkText {
        api_url: new_link.api_url.clone(),
        token: secret(&new_link.token),
        api_key: new_link.api_key.as_ref().map(secret),
    };
    let plain = text::write(&text)?;
    let api = Process::api_of(&new_link.api_url);
    line.case_records +=
        case_records::put(connection, seal, id, (CaseRecord::Link, &api.0), &plain)?;
    line.api = Some(api);
    Ok(())
}

/// Reads the link for an API address, by its digest.
fn link_for(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    api: Digest,
) -> Result<Option<Link>, Fault> {
    let Some(plain) = case_records::read(connection, seal, id, (CaseRecord::Link, &api.0))? else {
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
