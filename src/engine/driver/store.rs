//! What the engine does about the cases that are kept: it has it done elsewhere, and tells.
//!
//! Must not know: where they are kept.

use std::sync::Arc;

use tokio::task::spawn_blocking;

use super::{Engine, Event};
use crate::domain::hidden::Hidden;
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::domain::submission::Replay;
use crate::engine::message::{Frozen, KeptCase, Link, Notice, Order, SafeState, StoreCommand, StoreFault, StoreNotice, Target};
use crate::engine::ports::{JournalFault, KEEP_DAYS, Keep, LOCK_AFTER, Ports};

/// What is remembered for all cases together.
const REMEMBERED: [&str; 3] = [FILLED_BY, KEEP_DAYS, LOCK_AFTER];
/// The operator's name.
pub const FILLED_BY: &str = "filled_by";

impl Engine {
    pub(super) fn store(&mut self, command: StoreCommand) {
        let Some(keep) = self.ports.keep.clone() else { return };
        if let StoreCommand::Recover(id) = command {
            return self.recover(id, keep);
        }
        if let StoreCommand::Lock = command {
            return self.lock(keep);
        }
        let now = self.now().unix_secs;
        self.in_background(move |_| {
            carry_out(&*keep, command, now).into_iter().map(|notice| Event::Notice(Notice::Store(notice))).collect()
        });
    }

    /// Hands a case to its machine again, exactly as it was frozen.
    fn recover(&mut self, id: CaseId, keep: Arc<dyn Keep>) {
        if self.cases.contains_key(&id) || self.opening.contains_key(&id) {
            return;
        }
        self.opening.insert(id, false);
        self.in_background(move |ports| match keep.frozen(id).and_then(|frozen| order_of(frozen.ok_or(StoreFault::Damaged)?)) {
            Ok(order) => {
                let process = super::process_of(&order.target);
                let opened = ports.journals.open(id, order.payload.digest(), process);
                vec![Event::Opened(id, Box::new(order), opened)]
            }
            Err(fault) => vec![Event::NotRecovered(id, fault)],
        });
    }

    /// Keeps the receipt; what could not be kept is kept at the next start, as the journal says that it is completed.
    pub(super) fn complete(&mut self, id: CaseId, receipt: Receipt) {
        let Some(keep) = self.ports.keep.clone() else { return };
        let now = self.now().unix_secs;
        self.in_background(move |_| {
            let result = keep.complete(id, &receipt, now);
            vec![Event::Notice(Notice::Store(StoreNotice::Completed { id, result }))]
        });
    }
}

/// Opens a case's journal, and freezes what is about to be sent unless something is on its way already.
pub(super) fn open_journal(ports: &Ports, id: CaseId, order: &Order) -> super::Opened {
    let (journal, records) = ports.journals.open(id, order.payload.digest(), super::process_of(&order.target))?;
    if let Some(keep) = &ports.keep {
        let kept = if Replay::of(&records).is_unresolved() { keep.keep_link(id, &link_of(&order.target)) } else { keep.freeze(id, order) };
        if let Err(fault) = kept {
            tracing::warn!(?fault, "what is to be sent was not kept");
            return Err(JournalFault::NotWritten);
        }
    }
    Ok((journal, records))
}

fn link_of(target: &Target) -> Link {
    Link { api_url: target.api_url.clone(), token: target.token.clone(), api_key: target.api_key.clone() }
}

fn order_of(frozen: Frozen) -> Result<Order, StoreFault> {
    let Frozen { payload, manifest, filled_by, upload_hosts, parallel, link, .. } = frozen;
    let Link { api_url, token, api_key } = link.ok_or(StoreFault::Damaged)?;
    let target = Target { api_url, token, api_key, filled_by: Hidden(filled_by.0), upload_hosts };
    Ok(Order { payload, manifest, target, parallel, wait_for_network: true })
}

fn carry_out(keep: &dyn Keep, command: StoreCommand, now: i64) -> Vec<StoreNotice> {
    match command {
        StoreCommand::Open => opened(keep, Ok(keep.open(now))),
        StoreCommand::Unlock(passphrase) => opened(keep, keep.unlock(&passphrase, now)),
        StoreCommand::Protect { old, new } => vec![StoreNotice::Safe(keep.protect(old.as_ref(), &new, now))],
        StoreCommand::List => vec![StoreNotice::Listed(keep.list())],
        StoreCommand::Load(id) => vec![StoreNotice::Loaded { id, result: load(keep, id).map(Box::new) }],
        StoreCommand::Keep { id, mut draft, attachments } => {
            let result = match id {
                Some(id) => keep.save(id, &draft, &attachments, now),
                None => keep.create(&draft, &attachments, now),
            };
            draft.wipe();
            vec![StoreNotice::Kept { was: id, result, at: now }]
        }
        StoreCommand::KeepLink { id, link } => keep.keep_link(id, &link).err().map(StoreNotice::LinkNotKept).into_iter().collect(),
        StoreCommand::Remove(id) => vec![StoreNotice::Removed { id, result: keep.remove(id) }],
        StoreCommand::Remember { name, words } => {
            if let Err(fault) = keep.set(name, &words) {
                tracing::warn!(?fault, name, "not remembered");
            }
            Vec::new()
        }
        // Need the engine's own books.
        StoreCommand::Recover(_) | StoreCommand::Lock => Vec::new(),
    }
}

/// Whether it is open, and what is remembered there.
fn opened(keep: &dyn Keep, result: Result<SafeState, StoreFault>) -> Vec<StoreNotice> {
    let is_open = matches!(result, Ok(SafeState::Open { .. }));
    let names = REMEMBERED.into_iter().filter(|_| is_open);
    let words = names.filter_map(|name| Some(StoreNotice::Remembered { name, words: keep.setting(name).ok().flatten()? }));
    // The words first: how soon it locks again must be known when it is open.
    words.chain([StoreNotice::Safe(result)]).collect()
}

/// A link or receipt that can't be read is missed when it is needed; the case is shown without.
fn load(keep: &dyn Keep, id: CaseId) -> Result<KeptCase, StoreFault> {
    let case = keep.load(id)?;
    Ok(KeptCase { case, link: keep.link(id).ok().flatten(), receipt: keep.receipt(id).ok().flatten() })
}

/// Runs a send's opening of its journal where blocking is allowed.
pub(super) async fn opened_elsewhere(ports: Ports, id: CaseId, order: Box<Order>) -> (Box<Order>, super::Opened) {
    let orders = order.clone();
    let opened = spawn_blocking(move || open_journal(&ports, id, &orders)).await.unwrap_or(Err(JournalFault::NotWritten));
    (order, opened)
}
