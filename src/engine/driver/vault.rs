//! What the engine does about the cases that are kept: it has it done elsewhere, and tells.
//!
//! Must not know: where they are kept.

use std::path::Path;
use std::sync::Arc;

use secrecy::SecretString;
use tokio::sync::oneshot;
use tokio::task::spawn_blocking;

use super::{Engine, Event};
use crate::domain::failure::Failure;
use crate::domain::hidden::Hidden;
use crate::domain::progress::{CaseId, Phase};
use crate::domain::receipt::Receipt;
use crate::domain::settings::{FILLED_BY, Setting, UPLOAD_HOSTS};
use crate::domain::submission::Replay;
use crate::engine::message::{
    Frozen, HandoverFault, Link, Notice, Order, SavedCase, Target, VaultCommand, VaultFault,
    VaultNotice, VaultState,
};
use crate::engine::ports::{CaseVault, JournalFault, Ports};

impl Engine {
    pub(super) fn store(&mut self, command: VaultCommand) {
        let Some(vault) = self.ports.vault.clone() else { return };
        if let VaultCommand::Recover(id) = command {
            return self.recover(id, vault);
        }
        if let VaultCommand::Lock = command {
            return self.lock(vault);
        }
        let now = self.now().unix_secs;
        let is_ordered = command.is_ordered();
        let work = move |_: Ports| {
            carry_out(&*vault, command, now)
                .into_iter()
                .map(|notice| Event::Notice(Notice::Vault(notice)))
                .collect()
        };
        // Opening may wait for a keyring's prompt, and nobody else waits with it.
        if is_ordered { self.in_turn(work) } else { self.in_background(work) }
    }

    /// Does blocking work once what was asked before it is done, so that what is kept last stays.
    fn in_turn(&mut self, work: impl FnOnce(Ports) -> Vec<Event> + Send + 'static) {
        let (done, turn) = oneshot::channel::<()>();
        let before = self.turn.replace(turn);
        let ports = self.ports.clone();
        self.elsewhere(async move {
            if let Some(before) = before {
                // Nobody says anything on it: it ends with what it stands for.
                let _ended = before.await.is_err();
            }
            let events = spawn_blocking(move || work(ports)).await.unwrap_or_default();
            drop(done);
            events
        });
    }

    /// Once, behind the first list: nobody waits for it.
    pub(super) fn sweep(&mut self) {
        let Some(vault) = self.ports.vault.clone().filter(|_| !self.swept) else { return };
        self.swept = true;
        let now = self.now().unix_secs;
        self.in_background(move |_| {
            vault.sweep(now);
            Vec::new()
        });
    }

    /// Hands a case to its machine again, exactly as it was frozen.
    fn recover(&mut self, id: CaseId, vault: Arc<dyn CaseVault>) {
        if self.cases.contains_key(&id) || self.opening.contains_key(&id) {
            return;
        }
        self.opening.insert(id, false);
        self.in_background(move |ports| match frozen_order(&*vault, id) {
            Ok(order) => {
                let process = super::process_of(&order.target);
                let opened = ports.journals.open(id, order.payload.digest(), process);
                let is_over = |replay: Replay| !replay.is_unresolved() && !replay.is_completed();
                match opened {
                    // Refused or given up on the command line: to be sent again is for the operator
                    // to say.
                    Ok((_, records)) if is_over(Replay::of(&records)) => vec![Event::Settled(id)],
                    opened => vec![Event::Opened(id, Box::new(order), opened)],
                }
            }
            Err(fault) => vec![Event::NotRecovered(id, fault)],
        });
    }

    /// Keeps the receipt. Should the program end before the disk took it, the next start makes it
    /// good: by the journal, or by asking spektr.
    pub(super) fn complete(&mut self, id: CaseId, receipt: Receipt) {
        let Some(vault) = self.ports.vault.clone() else { return };
        let now = self.now().unix_secs;
        self.in_background(move |_| {
            let kept = match vault.complete(id, &receipt, now) {
                Ok(()) if vault.receipt(id).is_ok_and(|kept| kept.is_some()) => ReceiptKept::Yes,
                Ok(()) => ReceiptKept::Nowhere,
                Err(fault) => ReceiptKept::No(fault),
            };
            vec![Event::Receipt(id, receipt, kept)]
        });
    }

    /// Tells what became of a receipt; a refusal that may pass is told once, and tried again until
    /// it has passed.
    pub(super) fn receipt_kept(&mut self, id: CaseId, receipt: Receipt, kept: ReceiptKept) {
        let now = self.now();
        if let Some(running) = self.cases.get_mut(&id) {
            running.kept = kept;
            if kept == ReceiptKept::Yes {
                running.complete_again(&receipt, now);
            }
            self.dirty = true;
        }
        // Sent anew meanwhile, it is another story's.
        let is_over = !self.opening.contains_key(&id)
            && self.cases.get(&id).is_none_or(|case| case.machine.phase() == Phase::Completed);
        let passes = matches!(
            kept,
            ReceiptKept::No(VaultFault::DiskFull | VaultFault::NotWritten | VaultFault::ReadOnly)
        );
        let due_ms = now
            .mono_ms
            .saturating_add(u64::try_from(self.settings.again.as_millis()).unwrap_or(u64::MAX));
        let before = if passes && is_over {
            self.unkept.insert(id, (receipt, Some(due_ms)))
        } else {
            self.unkept.remove(&id)
        };
        let result = match kept {
            // Told already, or deleted by the operator.
            ReceiptKept::No(fault)
                if before.is_some() && (passes || fault == VaultFault::NoSuchCase) =>
            {
                return;
            }
            ReceiptKept::No(fault) => Err(fault),
            ReceiptKept::Yes | ReceiptKept::Nowhere => Ok(()),
        };
        self.tell(Notice::Vault(VaultNotice::ReceiptSaved { id, result }));
    }

    /// Tries the receipts again that are due.
    pub(super) fn keep_receipts(&mut self, now_ms: u64) {
        let is_due = |due_ms: &Option<u64>| due_ms.is_some_and(|due_ms| due_ms <= now_ms);
        let due = self.unkept.iter_mut().filter(|(_, (_, due_ms))| is_due(due_ms));
        let due: Vec<(CaseId, Receipt)> = due
            .map(|(id, (receipt, due_ms))| {
                *due_ms = None;
                (*id, receipt.clone())
            })
            .collect();
        for (id, receipt) in due {
            self.complete(id, receipt);
        }
    }
}

/// The fate of a receipt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::engine) enum ReceiptKept {
    /// There is none, or no place where cases are kept: what the journal says holds.
    #[default]
    Nowhere,
    Yes,
    No(VaultFault),
}

/// Opens a case's journal, and freezes what is about to be sent unless something is on its way
/// already.
pub(super) fn open_journal(ports: &Ports, id: CaseId, order: &Order) -> super::Opened {
    let (journal, records) =
        ports.journals.open(id, order.payload.digest(), super::process_of(&order.target))?;
    if let Some(vault) = &ports.vault {
        let kept = if Replay::of(&records).is_unresolved() {
            vault.save_link(id, &link_of(&order.target))
        } else {
            vault.freeze(id, order)
        };
        if let Err(fault) = kept {
            tracing::warn!(?fault, "what is to be sent was not kept");
            return Err(JournalFault::NotWritten);
        }
    }
    Ok((journal, records))
}

fn link_of(target: &Target) -> Link {
    Link {
        api_url: target.api_url.clone(),
        token: target.token.clone(),
        api_key: target.api_key.clone(),
    }
}

/// The order of a case exactly as it was frozen; hosts that were allowed since then are allowed for
/// it, too.
fn frozen_order(vault: &dyn CaseVault, id: CaseId) -> Result<Order, VaultFault> {
    let mut order = order_of(vault.frozen(id)?.ok_or(VaultFault::Damaged)?)?;
    let allowed = vault.setting(UPLOAD_HOSTS)?.unwrap_or_default();
    order.target.upload_hosts.extend(allowed.split_whitespace().map(str::to_owned));
    Ok(order)
}

fn order_of(frozen: Frozen) -> Result<Order, VaultFault> {
    let Frozen { payload, manifest, step, filled_by, upload_hosts, parallel, link, .. } = frozen;
    let Link { api_url, token, api_key } = link.ok_or(VaultFault::Damaged)?;
    let target = Target { api_url, token, api_key, filled_by: Hidden(filled_by.0), upload_hosts };
    Ok(Order {
        payload,
        manifest,
        target,
        step,
        replacements: Vec::new(),
        parallel,
        wait_for_network: true,
    })
}

fn carry_out(vault: &dyn CaseVault, command: VaultCommand, now: i64) -> Vec<VaultNotice> {
    match command {
        VaultCommand::Open => opened(vault, Ok(vault.open())),
        VaultCommand::Unlock(passphrase) => opened(vault, vault.unlock(&passphrase)),
        VaultCommand::SetPassphrase { old, new } => {
            vec![VaultNotice::State(vault.protect(old.as_ref(), &new))]
        }
        VaultCommand::Newest(most) => {
            vec![VaultNotice::Newest(vault.newest(most).unwrap_or_default())]
        }
        VaultCommand::List => vec![VaultNotice::Listed(vault.list())],
        VaultCommand::Load(id) => {
            vec![VaultNotice::Loaded { id, result: load(vault, id).map(Box::new) }]
        }
        VaultCommand::Save { id, mut draft, attachments, is_ready } => {
            let result = match id {
                Some(id) => vault.save(id, &draft, &attachments, is_ready, now),
                None => vault.create(&draft, &attachments, is_ready, now),
            };
            draft.wipe();
            vec![VaultNotice::Saved { was: id, result, at: now }]
        }
        VaultCommand::SetReady { id, is_ready } => {
            if let Err(fault) = vault.set_ready(id, is_ready) {
                // The list says what it said; the case is marked again when it is opened.
                tracing::warn!(?fault, "not marked");
            }
            Vec::new()
        }
        VaultCommand::SaveLink { id, link } => {
            vault.save_link(id, &link).err().map(VaultNotice::LinkNotSaved).into_iter().collect()
        }
        VaultCommand::SaveForms { id, forms } => {
            vault.save_forms(id, &forms).err().map(VaultNotice::FormsNotSaved).into_iter().collect()
        }
        VaultCommand::StartNextStep { id, forms, mut draft } => {
            let result = vault.start_next_step(id, &forms, &draft, now);
            draft.wipe();
            vec![VaultNotice::NextStepStarted { id, result }]
        }
        VaultCommand::Remove(id) => vec![VaultNotice::Removed { id, result: vault.remove(id) }],
        VaultCommand::SaveSetting { name, value } => vault
            .set_setting(name, &value)
            .err()
            .map(|fault| VaultNotice::SettingNotSaved { name, fault })
            .into_iter()
            .collect(),
        // Need the engine's own books.
        VaultCommand::Recover(_) | VaultCommand::Lock => Vec::new(),
    }
}

/// Opens a parcel and keeps its case as a new one.
pub(super) fn unpack(
    ports: &Ports,
    path: &Path,
    passphrase: &SecretString,
    now: i64,
) -> Result<CaseId, HandoverFault> {
    let vault = ports.vault.as_ref().ok_or(HandoverFault::NotSaved(VaultFault::NotOpen))?;
    // Asked before the passphrase is tried, which takes a while.
    vault.setting(FILLED_BY).map_err(HandoverFault::NotSaved)?;
    let (draft, attachments) = ports.handovers.unpack(path, passphrase, &*ports.documents)?;
    // Whether it could be sent is seen when it is opened.
    vault.create(&draft, &attachments, false, now).map_err(HandoverFault::NotSaved)
}

/// Whether it is open, and what is remembered there.
fn opened(vault: &dyn CaseVault, result: Result<VaultState, VaultFault>) -> Vec<VaultNotice> {
    let is_open = matches!(result, Ok(VaultState::Open { .. }));
    let names = Setting::KEYS.into_iter().filter(|_| is_open);
    let words = names.filter_map(|name| {
        Some(VaultNotice::Setting { name, value: vault.setting(name).ok().flatten()? })
    });
    // The words first: how soon it locks again must be known when it is open.
    words.chain([VaultNotice::State(result)]).collect()
}

/// A link, receipt or form that can't be read is missed when it is needed; the case is shown
/// without.
fn load(vault: &dyn CaseVault, id: CaseId) -> Result<SavedCase, VaultFault> {
    let case = vault.load(id)?;
    let (link, receipt) = (vault.link(id).ok().flatten(), vault.receipt(id).ok().flatten());
    Ok(SavedCase { case, link, receipt, forms: vault.forms(id).unwrap_or_default() })
}

/// Runs a send's opening of its journal where blocking is allowed.
pub(super) async fn opened_elsewhere(
    ports: Ports,
    id: CaseId,
    order: Box<Order>,
) -> (Box<Order>, super::Opened) {
    let orders = order.clone();
    let opened = spawn_blocking(move || open_journal(&ports, id, &orders))
        .await
        .unwrap_or(Err(JournalFault::NotWritten));
    (order, opened)
}

pub(super) fn journal_failure(fault: JournalFault) -> Failure {
    match fault {
        JournalFault::InUse => Failure::InUse,
        JournalFault::Unreadable => Failure::JournalUnreadable,
        JournalFault::NotOurs => Failure::JournalNotOurs,
        JournalFault::Denied => Failure::JournalDenied,
        JournalFault::NotWritten => Failure::JournalFailed,
    }
}
