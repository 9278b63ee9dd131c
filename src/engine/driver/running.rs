//! A case that is being sent: its machine, its session, its journal's writer, and the tasks that
//! perform its effects.
//!
//! Knows nothing of other cases.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::{AbortHandle, JoinHandle, JoinSet};

use super::event::{Event, ReceiptState};
use crate::domain::payload::Payload;
use crate::domain::progress::{CaseId, CaseProgress, FileState, Phase, Wait, WaitFor};
use crate::domain::receipt::Receipt;
use crate::domain::record::Record;
use crate::domain::submission::{Effect, Input, Now, Submission};
use crate::engine::ports::{Answered, Journal, Ports, Spektr};
use crate::engine::transfer;

/// Capacity of the journal's queue. While it is full, only the case itself waits.
const JOURNAL_QUEUE: usize = 65_536;

/// A case that is being sent, or was.
pub(super) struct Running {
    pub(super) machine: Submission,
    id: CaseId,
    payload: Payload,
    spektr: Option<Arc<dyn Spektr>>,
    journal: Option<Writer>,
    events: mpsc::Sender<Event>,
    tasks: JoinSet<()>,
    /// The last upload of each document.
    uploads: HashMap<usize, AbortHandle>,
    /// Bytes sent of each file.
    sent: Vec<Arc<AtomicU64>>,
    /// Total of bytes sent when it last changed, and the time of that, in `mono_ms`.
    moved: (u64, u64),
    pub(super) receipt: ReceiptState,
}

impl fmt::Debug for Running {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Running").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Running {
    pub(super) fn new(
        id: CaseId,
        machine: Submission,
        payload: Payload,
        spektr: Option<Arc<dyn Spektr>>,
        journal: Option<Box<dyn Journal>>,
        events: mpsc::Sender<Event>,
    ) -> Self {
        let sent = machine.manifest().files.iter().map(|_| Arc::new(AtomicU64::new(0))).collect();
        let journal = journal.map(|journal| Writer::start(id, journal, events.clone()));
        Self {
            machine,
            id,
            payload,
            spektr,
            journal,
            events,
            tasks: JoinSet::new(),
            uploads: HashMap::new(),
            sent,
            moved: (0, 0),
            receipt: ReceiptState::default(),
        }
    }

    /// Replaces the session, after a new link.
    pub(super) fn reconnect(&mut self, spektr: Arc<dyn Spektr>) {
        self.spektr = Some(spektr);
    }

    /// Returns true while documents are uploaded: progress changes between two events.
    pub(super) fn is_moving(&self) -> bool {
        self.machine.phase() == Phase::Uploading
    }

    /// Hands an input to the machine and performs its effects. `patience` is the longest time in
    /// which no byte of a document moves.
    pub(super) fn feed(&mut self, input: Input, now: Now, ports: &Ports, patience: Duration) {
        self.machine.handle(input, now);
        while let Some(effect) = self.machine.poll_effect() {
            self.perform(effect, ports, patience);
        }
        while self.tasks.try_join_next().is_some() {}
    }

    fn perform(&mut self, effect: Effect, ports: &Ports, patience: Duration) {
        let files = self.machine.manifest().files.len();
        match effect {
            Effect::Commit(record) => self.write(record, true),
            Effect::Note(record) => self.write(record, false),
            Effect::Abandon { file } => {
                if let Some(upload) = self.uploads.remove(&file) {
                    upload.abort();
                }
            }
            Effect::AbandonAll => self.tasks.abort_all(),
            Effect::AskStep { attempt } => {
                self.call(move |spektr| async move {
                    let answer = spektr.step().await;
                    with_time(answer, |result| Input::Step { attempt, result })
                });
            }
            Effect::Submit { attempt } => {
                let payload = self.payload.clone();
                self.call(move |spektr| async move {
                    let answer = spektr.submit(payload, files).await;
                    with_time(answer, |result| Input::Submitted { attempt, result })
                });
            }
            Effect::Confirm { attempt } => {
                self.call(move |spektr| async move {
                    let answer = spektr.confirm(files).await;
                    with_time(answer, |result| Input::Confirmed { attempt, result })
                });
            }
            Effect::Upload { file, attempt, post } => {
                let attachment = self.machine.manifest().files[file].attachment.clone();
                let (ports, sent) = (ports.clone(), Arc::clone(&self.sent[file]));
                sent.store(0, Ordering::Relaxed);
                let upload = self.call(move |spektr| async move {
                    let (documents, clock) = (ports.documents, &*ports.clock);
                    let result =
                        transfer::send(spektr, documents, clock, attachment, post, sent, patience)
                            .await;
                    vec![Input::Uploaded { file, attempt, result }]
                });
                self.uploads.extend(upload.map(|upload| (file, upload)));
            }
        }
    }

    /// Runs an effect as a task; its inputs come back into the loop. Returns `None` without a
    /// session.
    fn call<F>(&mut self, effect: impl FnOnce(Arc<dyn Spektr>) -> F) -> Option<AbortHandle>
    where
        F: Future<Output = Vec<Input>> + Send + 'static,
    {
        let spektr = self.spektr.clone()?;
        let (id, events, work) = (self.id, self.events.clone(), effect(spektr));
        Some(self.tasks.spawn(async move {
            for input in work.await {
                // Fails only when the engine has stopped.
                let _stopped = events.send(Event::Machine(id, input)).await.is_err();
            }
        }))
    }

    /// Queues a record for the journal.
    fn write(&self, record: Record, durable: bool) {
        let taken = self
            .journal
            .as_ref()
            .is_some_and(|journal| journal.queue.try_send((record, durable)).is_ok());
        if !taken && durable {
            tracing::error!("the journal takes no more records");
            // Reported through the loop: the machine is in the middle of handing out effects. If
            // that queue is full as well, the case waits until it is cancelled.
            let _full = self.events.try_send(Event::Machine(self.id, Input::NotWritten)).is_err();
        }
    }

    /// Writes the `completed` record again if the disk refused it: its receipt is saved by now. The
    /// record only prevents that the case is sent again, so nothing waits for it.
    pub(super) fn complete_again(&self, receipt: &Receipt, now: Now) {
        let progress = self.machine.progress(self.id, now);
        if progress.receipt.as_ref() == Some(receipt) && !progress.receipt_saved {
            self.write(
                Record::Completed { proof: receipt.proof(), at: receipt.completed_at() },
                false,
            );
        }
    }

    /// Notes the time if bytes moved since the last call.
    pub(super) fn note_movement(&mut self, now: Now) {
        let bytes = self.sent.iter().map(|sent| sent.load(Ordering::Relaxed)).sum();
        if bytes != self.moved.0 || !self.is_moving() {
            self.moved = (bytes, now.mono_ms);
        }
    }

    /// The wait for bytes that do not move, or for S3's answers; `None` while bytes move.
    fn waiting(&self, progress: &CaseProgress, now: Now, patience: Duration) -> Option<Wait> {
        let still_ms = now.mono_ms.saturating_sub(self.moved.1);
        let mut under_way =
            progress.files.iter().filter(|file| file.state == FileState::Sending).peekable();
        under_way.peek().filter(|_| self.is_moving() && still_ms >= Wait::SILENT_MS)?;
        let patience = if under_way.all(|file| file.sent_bytes >= file.total_bytes) {
            patience * transfer::TAIL
        } else {
            patience
        };
        let left_secs = i64::try_from(patience.as_secs())
            .unwrap_or(i64::MAX)
            .saturating_sub(i64::try_from(still_ms / 1_000).unwrap_or(0));
        Some(Wait {
            what: WaitFor::Upload,
            tries: 1,
            until: now.unix_secs.saturating_add(left_secs.max(0)),
        })
    }

    /// The machine's progress with the bytes sent.
    pub(super) fn progress(&self, id: CaseId, now: Now, patience: Duration) -> CaseProgress {
        let mut progress = self.machine.progress(id, now);
        for (file, sent) in progress.files.iter_mut().zip(&self.sent) {
            if file.state == FileState::Sending {
                file.sent_bytes = sent.load(Ordering::Relaxed).min(file.total_bytes);
            }
        }
        progress.waiting = progress.waiting.or_else(|| self.waiting(&progress, now, patience));
        progress.receipt_saved = match self.receipt {
            ReceiptState::None => progress.receipt_saved,
            state => progress.receipt.is_some() && state == ReceiptState::Saved,
        };
        progress
    }

    /// Aborts the tasks and waits until the journal is closed behind its last record.
    pub(super) async fn stop(self) {
        drop(self.tasks);
        if let Some(Writer { queue, ended }) = self.journal {
            drop(queue);
            // A writer that panicked writes no more.
            let _panicked = ended.await.is_err();
        }
    }
}

/// The inputs of an answer: the server's time, if it gave one, and the result.
fn with_time<T>(
    answer: Answered<T>,
    input: impl FnOnce(Result<T, crate::domain::failure::CallFault>) -> Input,
) -> Vec<Input> {
    let time = answer.server_time.map(|unix_secs| Input::ServerTime { unix_secs });
    time.into_iter().chain([input(answer.result)]).collect()
}

/// A thread that writes the records of one journal in order.
struct Writer {
    queue: mpsc::Sender<(Record, bool)>,
    ended: JoinHandle<()>,
}

impl Writer {
    fn start(id: CaseId, mut journal: Box<dyn Journal>, events: mpsc::Sender<Event>) -> Self {
        let (queue, mut records) = mpsc::channel::<(Record, bool)>(JOURNAL_QUEUE);
        let ended = tokio::task::spawn_blocking(move || {
            let mut sound = true;
            while let Some((record, durable)) = records.blocking_recv() {
                // After a failed write no later record counts as durable.
                sound = sound && journal.append(&record, durable).is_ok();
                if durable {
                    let input = if sound { Input::Written } else { Input::NotWritten };
                    let _stopped = events.blocking_send(Event::Machine(id, input)).is_err();
                    sound = true;
                }
            }
        });
        Self { queue, ended }
    }
}
