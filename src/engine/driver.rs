//! The driver: the loop that takes commands, feeds outcomes back into the submission machines and
//! publishes snapshots.
//!
//! Knows nothing of the wire or the disk. The loop makes no decisions about a submission; its
//! machine does. It takes the time from the [`Clock`](super::ports::Clock) port only.

mod commands;
mod event;
mod lock;
mod receipts;
mod recovery;
mod running;
mod sending;
mod session;
mod state;
mod vault;

use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::sync::{mpsc, watch};

use super::message::{Command, EngineHandle, Notice, VaultNotice, Waker};
use super::ports::Ports;
use crate::domain::progress::{CaseId, Snapshot};
use crate::domain::submission::Input;
use event::Event;
use running::Running;
use state::{Engine, Output, PUBLISH_EVERY_MS};

pub use state::Settings;

/// Capacity of the command queue, and of the queue of outcomes.
const COMMANDS: usize = 256;
/// Capacity of the queue of notices.
const NOTICES: usize = 1_024;
/// Interval between snapshots while a countdown is shown, in milliseconds.
const COUNTDOWN_MS: u64 = 1_000;
/// Longest sleep of an idle engine, in milliseconds.
const HOUR_MS: u64 = 3_600_000;

/// Starts the engine on a runtime and returns the handle to it. It stops at [`Command::Quit`] or
/// when every sender of commands is dropped.
#[must_use]
pub fn start(runtime: &Handle, ports: Ports, settings: Settings, waker: Waker) -> EngineHandle {
    let (commands, command_receiver) = mpsc::channel(COMMANDS);
    let (notice_sender, notices) = mpsc::channel(NOTICES);
    let (snapshot_sender, snapshot) = watch::channel(Snapshot::default());
    let (event_sender, event_receiver) = mpsc::channel(COMMANDS);
    let output = Output::new(notice_sender, snapshot_sender, waker);
    let engine = Engine::new(ports, settings, output, event_sender);
    let joined = runtime.spawn(engine.run(command_receiver, event_receiver));
    EngineHandle { commands, snapshot, notices, ended: joined }
}

impl Engine {
    async fn run(
        mut self,
        mut commands: mpsc::Receiver<Command>,
        mut events: mpsc::Receiver<Event>,
    ) {
        loop {
            let clock = Arc::clone(&self.ports.clock);
            let wake_at_ms = self.next_wake();
            tokio::select! {
                command = commands.recv() => match command {
                    None | Some(Command::Quit) => break,
                    Some(command) => self.command(command),
                },
                Some(event) = events.recv() => self.event(event),
                () = clock.sleep_until(wake_at_ms) => self.wake(),
            }
            self.close_when_idle();
            self.publish_when_due();
        }
        // A journal writer that still has an outcome to report must not wait for this loop.
        drop(events);
        self.stop_all_fetches();
        if let Some(last) = self.last_ordered.take() {
            // Nothing is sent on the channel: it closes when the work is done.
            let _closed = last.await.is_err();
        }
        for running in self.cases.into_values() {
            running.stop().await;
        }
    }

    /// Time of the next machine timer or progress snapshot, in `mono_ms`; in an hour if there is
    /// neither.
    fn next_wake(&self) -> u64 {
        let now_ms = self.now().mono_ms;
        let timers = self.cases.values().filter_map(|running| running.machine.poll_timeout());
        let timer =
            timers.chain(self.unsaved_receipts.values().filter_map(|(_, due_ms)| *due_ms)).min();
        let moving = self.output.dirty || self.cases.values().any(Running::is_moving);
        let every = if moving { PUBLISH_EVERY_MS } else { COUNTDOWN_MS };
        let publish = (moving || timer.is_some() || self.is_busy())
            .then(|| self.output.published_ms.map_or(0, |at| at + every));
        let close = self.locking.then(|| now_ms + PUBLISH_EVERY_MS);
        [timer, publish, close].into_iter().flatten().min().unwrap_or(now_ms + HOUR_MS)
    }

    /// Returns true while any case waits for an answer; the wait is shown after a few seconds.
    fn is_busy(&self) -> bool {
        self.cases.values().any(|running| running.machine.phase().is_busy())
    }

    /// Feeds the machines whose timer is due and retries receipts.
    fn wake(&mut self) {
        let now = self.now();
        let is_due = |running: &Running| {
            running.machine.poll_timeout().is_some_and(|due_ms| due_ms <= now.mono_ms)
        };
        let due: Vec<CaseId> =
            self.cases.iter().filter(|(_, running)| is_due(running)).map(|(id, _)| *id).collect();
        for id in due {
            self.feed(id, Input::Tick);
        }
        self.retry_receipts(now.mono_ms);
        // Countdowns are shown.
        self.output.dirty |= self.is_busy()
            || self.cases.values().any(|running| running.machine.poll_timeout().is_some());
    }

    fn event(&mut self, event: Event) {
        match event {
            Event::Machine(id, input) => self.feed(id, input),
            Event::Notice(notice) => {
                self.stop_locking_if_opened(&notice);
                let is_list = matches!(notice, Notice::Vault(VaultNotice::Listed(Ok(_))));
                self.output.notify(notice);
                if is_list {
                    self.sweep();
                }
            }
            Event::Opened(id, order, opened) => self.begin(id, *order, opened),
            Event::Replaced(id, file, result) => self.replaced(id, file, result),
            Event::NotRecovered(id, fault) => {
                self.opening.remove(&id);
                self.output.notify(Notice::Vault(VaultNotice::NotRecovered { id, fault }));
            }
            Event::BackToDraft(id) => {
                self.opening.remove(&id);
                self.output.notify(Notice::Vault(VaultNotice::BackToDraft(id)));
            }
            Event::Receipt(id, receipt, state) => self.receipt_saved(id, receipt, state),
            Event::Done => self.tasks = self.tasks.saturating_sub(1),
        }
    }
}
