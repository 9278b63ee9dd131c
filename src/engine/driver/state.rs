//! The engine's state and what every part of it uses: tasks, notices, snapshots, and feeding the
//! machines.
//!
//! Knows nothing of commands.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::{AbortHandle, spawn_blocking};

use super::event::{Event, ReceiptState};
use super::running::Running;
use crate::domain::progress::{CaseId, Snapshot};
use crate::domain::receipt::Receipt;
use crate::domain::submission::{Input, Now, QUIET_PERIOD_MS};
use crate::engine::message::{Notice, ViewId, Waker};
use crate::engine::ports::Ports;

/// Shortest interval between two snapshots that differ in progress only, in milliseconds.
pub(super) const PUBLISH_EVERY_MS: u64 = 100;

/// Settings of the engine.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// Longest time in which no byte of a document moves.
    pub patience: Duration,
    /// Interval between tries to save a receipt that the disk refused.
    pub again: Duration,
    /// Seed that spreads the waits between tries.
    pub seed: u64,
    /// Quiet period before a submit of unknown outcome counts as not applied.
    pub quiet_period: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            patience: Duration::from_secs(30),
            again: Duration::from_secs(10),
            seed: 0x9E37_79B9_7F4A_7C15,
            quiet_period: Duration::from_millis(QUIET_PERIOD_MS),
        }
    }
}

/// The engine's state.
pub(super) struct Engine {
    pub(super) ports: Ports,
    pub(super) settings: Settings,
    pub(super) output: Output,
    pub(super) cases: BTreeMap<CaseId, Running>,
    /// Cases whose journal is being opened; `true` if they were cancelled meanwhile.
    pub(super) opening: BTreeMap<CaseId, bool>,
    /// Receipts that the vault refused, and when they are tried again, in `mono_ms`; `None` while
    /// they are being tried.
    pub(super) unsaved_receipts: BTreeMap<CaseId, (Receipt, Option<u64>)>,
    /// Closes when the last ordered work is done; the next one waits for it.
    pub(super) last_ordered: Option<oneshot::Receiver<()>>,
    /// Sessions that are being fetched.
    pub(super) fetches: BTreeMap<ViewId, AbortHandle>,
    pub(super) events: mpsc::Sender<Event>,
    /// Number of tasks outside the loop.
    pub(super) tasks: usize,
    /// `true` from the lock until the vault's key is wiped, which waits for everything on its way.
    pub(super) locking: bool,
    /// `true` once the vault was swept.
    pub(super) swept: bool,
}

/// Notices and snapshots for the window.
pub(super) struct Output {
    notices: mpsc::Sender<Notice>,
    snapshot: watch::Sender<Snapshot>,
    waker: Waker,
    /// Time of the last snapshot, in `mono_ms`.
    pub(super) published_ms: Option<u64>,
    /// `true` if something changed since the last snapshot.
    pub(super) dirty: bool,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("cases", &self.cases.len()).finish_non_exhaustive()
    }
}

impl Output {
    pub(super) fn new(
        notices: mpsc::Sender<Notice>,
        snapshot: watch::Sender<Snapshot>,
        waker: Waker,
    ) -> Self {
        Self { notices, snapshot, waker, published_ms: None, dirty: false }
    }

    /// Sends a notice and wakes the window.
    pub(super) fn notify(&self, notice: Notice) {
        if self.notices.try_send(notice).is_err() {
            tracing::warn!("a notice was dropped: nobody reads them");
        }
        (self.waker)();
    }

    fn publish(&mut self, snapshot: Snapshot, now_ms: u64) {
        self.snapshot.send_replace(snapshot);
        self.published_ms = Some(now_ms);
        self.dirty = false;
        (self.waker)();
    }
}

impl Engine {
    pub(super) fn new(
        ports: Ports,
        settings: Settings,
        output: Output,
        events: mpsc::Sender<Event>,
    ) -> Self {
        Self {
            ports,
            settings,
            output,
            cases: BTreeMap::new(),
            opening: BTreeMap::new(),
            unsaved_receipts: BTreeMap::new(),
            last_ordered: None,
            fetches: BTreeMap::new(),
            events,
            tasks: 0,
            locking: false,
            swept: false,
        }
    }

    pub(super) fn now(&self) -> Now {
        self.ports.clock.now()
    }

    /// Runs blocking work on a thread for it; its events come back into the loop.
    pub(super) fn in_background(
        &mut self,
        work: impl FnOnce(Ports) -> Vec<Event> + Send + 'static,
    ) {
        let ports = self.ports.clone();
        // Spawned here, so that work begins in the order it was asked for.
        let work = spawn_blocking(move || work(ports));
        // Work that panicked has no events.
        self.spawn(async move { work.await.unwrap_or_default() });
    }

    /// Runs blocking work once the ordered work before it is done, so that the last save wins.
    pub(super) fn in_order(&mut self, work: impl FnOnce(Ports) -> Vec<Event> + Send + 'static) {
        let (done, last) = oneshot::channel::<()>();
        let before = self.last_ordered.replace(last);
        let ports = self.ports.clone();
        self.spawn(async move {
            if let Some(before) = before {
                // Nothing is sent on the channel: it closes when the work is done.
                let _closed = before.await.is_err();
            }
            let events = spawn_blocking(move || work(ports)).await.unwrap_or_default();
            drop(done);
            events
        });
    }

    /// Runs a future as a task; its events come back into the loop.
    pub(super) fn spawn(&mut self, work: impl Future<Output = Vec<Event>> + Send + 'static) {
        self.tasks += 1;
        let events = self.events.clone();
        tokio::spawn(async move {
            for event in work.await.into_iter().chain([Event::Done]) {
                // Fails only when the engine has stopped.
                let _stopped = events.send(event).await.is_err();
            }
        });
    }

    /// Hands an input to a case's machine and performs its effects.
    pub(super) fn feed(&mut self, id: CaseId, input: Input) {
        let now = self.now();
        let Some(running) = self.cases.get_mut(&id) else { return };
        let before = running.machine.phase();
        running.feed(input, now, &self.ports, self.settings.patience);
        let after = running.machine.phase();
        if before != after {
            tracing::debug!(case = id.0, ?before, ?after, "phase");
            let receipt = running.progress(id, now, self.settings.patience).receipt;
            self.publish();
            if let Some(receipt) = receipt {
                self.save_receipt(id, receipt);
            }
        }
        self.output.dirty = true;
    }

    /// Saves a receipt in the vault. If the program ends before the disk has it, the next start
    /// gets it from the journal or from spektr.
    pub(super) fn save_receipt(&mut self, id: CaseId, receipt: Receipt) {
        let Some(vault) = self.ports.vault.clone() else { return };
        let now = self.now().unix_secs;
        self.in_background(move |_| {
            let state = match vault.complete(id, &receipt, now) {
                Ok(()) if vault.receipt(id).is_ok_and(|saved| saved.is_some()) => {
                    ReceiptState::Saved
                }
                Ok(()) => ReceiptState::None,
                Err(fault) => ReceiptState::NotSaved(fault),
            };
            vec![Event::Receipt(id, receipt, state)]
        });
    }

    /// Publishes a snapshot if something changed and the last one is old enough.
    pub(super) fn publish_when_due(&mut self) {
        let now_ms = self.now().mono_ms;
        let is_due = |at: u64| now_ms >= at + PUBLISH_EVERY_MS;
        if self.output.dirty && self.output.published_ms.is_none_or(is_due) {
            self.publish();
        }
    }

    /// Publishes a snapshot of every case.
    pub(super) fn publish(&mut self) {
        let now = self.now();
        self.cases.values_mut().for_each(|running| running.note_movement(now));
        let patience = self.settings.patience;
        let cases =
            self.cases.iter().map(|(id, running)| running.progress(*id, now, patience)).collect();
        self.output.publish(Snapshot { cases }, now.mono_ms);
    }
}
