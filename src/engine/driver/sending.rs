//! Sending a case: opening its journal, starting its machine, and what an operator does with it on
//! the way.
//!
//! Knows nothing of the vault's commands.

use std::path::PathBuf;

use tokio::task::spawn_blocking;

use super::event::{Event, Opened};
use super::running::Running;
use super::state::Engine;
use crate::domain::failure::Failure;
use crate::domain::intake::{Attachment, FileProblem};
use crate::domain::progress::CaseId;
use crate::domain::receipt::Sender;
use crate::domain::record::Process;
use crate::domain::submission::{Config, Input, Replay, Submission};
use crate::engine::message::{Link, Notice, Order, Target};
use crate::engine::ports::{JournalFault, Ports};

impl Engine {
    /// Starts or continues the sending of a case. An older run of it closes its journal first, and
    /// opening the journal blocks, so both are done in a task and come back as
    /// [`Event::Opened`].
    pub(super) fn send(&mut self, id: CaseId, order: Box<Order>) {
        let busy = self.cases.get(&id).is_some_and(|running| running.machine.phase().is_busy());
        if busy || self.opening.contains_key(&id) {
            return;
        }
        self.opening.insert(id, false);
        self.unsaved_receipts.remove(&id);
        let old = self.cases.remove(&id);
        let (ports, events) = (self.ports.clone(), self.events.clone());
        tokio::spawn(async move {
            if let Some(old) = old {
                old.stop().await;
            }
            let orders = order.clone();
            let opened = spawn_blocking(move || open_journal(&ports, id, &orders))
                .await
                .unwrap_or(Err(JournalFault::NotWritten));
            let _stopped = events.send(Event::Opened(id, order, opened)).await.is_err();
        });
    }

    /// Starts the machine of a case whose journal was opened.
    pub(super) fn begin(&mut self, id: CaseId, order: Order, opened: Opened) {
        // A case that was forgotten meanwhile is not sent.
        let Some(cancelled) = self.opening.remove(&id) else { return };
        let config = Config {
            parallel: order.parallel,
            wait_for_network: order.wait_for_network,
            seed: self.settings.seed ^ id.0,
            quiet_period_ms: u64::try_from(self.settings.quiet_period.as_millis())
                .unwrap_or(u64::MAX),
        };
        let sender = Sender {
            filled_by: order.target.filled_by.clone(),
            api_url: order.target.api_url.clone(),
        };
        let fresh = Submission::new(
            order.payload.digest(),
            process_of(&order.target),
            order.manifest,
            config,
        )
        .of_step(order.step)
        .sent_by(sender);
        let connected = self.ports.connect.open(&order.target);
        let (machine, journal) = match (opened, &connected) {
            (Ok((journal, records)), Ok(_)) => {
                (fresh.restored_replacing(&Replay::of(&records), order.replacements), Some(journal))
            }
            (Ok(_), Err(_)) => (fresh.refused(Failure::RefusedApi), None),
            (Err(fault), _) => (fresh.refused(journal_failure(fault)), None),
        };
        let running =
            Running::new(id, machine, order.payload, connected.ok(), journal, self.events.clone());
        // The program ended between the journal's last record and the receipt.
        if let Some(receipt) = running.progress(id, self.now(), self.settings.patience).receipt {
            self.save_receipt(id, receipt);
        }
        self.cases.insert(id, running);
        self.feed(id, Input::Start);
        self.feed(id, Input::Resume);
        if cancelled {
            self.feed(id, Input::Cancel);
        }
        self.publish();
    }

    /// Stops a case. One whose journal is still being opened is stopped once it is open.
    pub(super) fn cancel(&mut self, id: CaseId) {
        match self.opening.get_mut(&id) {
            Some(cancelled) => *cancelled = true,
            None => self.feed(id, Input::Cancel),
        }
    }

    /// Connects a case to a new link and continues.
    pub(super) fn new_link(&mut self, id: CaseId, target: &Target) {
        let Ok(spektr) = self.ports.connect.open(target) else { return };
        if let Some(running) = self.cases.get_mut(&id) {
            running.reconnect(spektr);
            self.feed(id, Input::Relinked(process_of(target)));
        }
    }

    /// Drops a case that is not being sent.
    pub(super) fn forget(&mut self, id: CaseId) {
        self.opening.remove(&id);
        if self.cases.get(&id).is_some_and(|running| !running.machine.phase().is_busy())
            && let Some(old) = self.cases.remove(&id)
        {
            self.spawn(async move {
                old.stop().await;
                Vec::new()
            });
            self.output.dirty = true;
        }
    }

    /// Examines a replacement for a file. It is sent under the name that spektr already has, so its
    /// type has to fit that name.
    pub(super) fn replace(&mut self, id: CaseId, file: usize, path: PathBuf) {
        let files = self.cases.get(&id).map(|running| &running.machine.manifest().files);
        let Some(name) = files.and_then(|files| files.get(file)).map(|file| file.file_name.clone())
        else {
            return;
        };
        self.in_background(move |ports| {
            let fits = |attachment: Attachment| {
                let actual = attachment.sniffed;
                if actual.fits_name(&name.0) {
                    Ok(attachment)
                } else {
                    Err(FileProblem::NotWhatItSays { actual: actual.label() })
                }
            };
            vec![Event::Replaced(id, file, ports.documents.examine(&path).and_then(fits))]
        });
    }

    /// Hands a replacement to the machine and reports whether it was taken:
    /// [`FileProblem::TooLate`] if the case went on meanwhile.
    pub(super) fn replaced(
        &mut self,
        id: CaseId,
        file: usize,
        result: Result<Attachment, FileProblem>,
    ) {
        let now = self.now();
        let can_replace = self
            .cases
            .get(&id)
            .is_some_and(|running| running.progress(id, now, self.settings.patience).can.replace);
        let result = if can_replace { result } else { Err(FileProblem::TooLate) };
        if let Ok(attachment) = &result {
            self.feed(id, Input::Replace { file, attachment: attachment.clone() });
        }
        self.output.notify(Notice::Replaced { id, file, result });
    }
}

/// Opens a case's journal, and saves in the vault what is about to be sent. Of a send that is
/// unresolved already only the link is saved. Blocks.
fn open_journal(ports: &Ports, id: CaseId, order: &Order) -> Opened {
    let (journal, records) =
        ports.journals.open(id, order.payload.digest(), process_of(&order.target))?;
    if let Some(vault) = &ports.vault {
        let saved = if Replay::of(&records).is_unresolved() {
            vault.save_link(id, &link_of(&order.target))
        } else {
            vault.freeze(id, order)
        };
        if let Err(fault) = saved {
            tracing::warn!(?fault, "what is to be sent was not saved");
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

/// Returns the process that a target's link belongs to.
pub(super) fn process_of(target: &Target) -> Process {
    Process::of(&target.api_url, &target.token)
}

fn journal_failure(fault: JournalFault) -> Failure {
    match fault {
        JournalFault::InUse => Failure::InUse,
        JournalFault::Unreadable => Failure::JournalUnreadable,
        JournalFault::NotOurs => Failure::JournalNotOurs,
        JournalFault::Denied => Failure::JournalDenied,
        JournalFault::NotWritten => Failure::JournalFailed,
    }
}
