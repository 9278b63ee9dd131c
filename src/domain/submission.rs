//! The submission of one case as a pure machine: `handle` what happened, `poll_effect` what to do,
//! `poll_timeout` when to look again.
//!
//! Must not know: sockets, disks, clocks, runtimes. An effect that must be durable first is a
//! [`Effect::Commit`]: nothing behind it comes out before [`Input::Written`]. Every call and upload
//! carries its attempt number, and an answer to an older one is dropped.

mod backoff;
mod calls;
mod clock;
mod doubt;
mod interface;
mod recovery;
mod replace;
mod settle;
mod submit;
mod uploads;
mod view;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::failure::Failure;
use super::hidden::Hidden;
use super::intake::{Attachment, Digest};
use super::payload::{Manifest, ManifestFile};
use super::progress::{Phase, WaitFor};
use super::receipt::{Proof, Receipt, ReceiptFile, Sender};
use super::record::{FrozenFile, Process, Record};
use backoff::Backoff;
use settle::Settle;
use uploads::Uploads;

pub use interface::{Config, Effect, Input, LONGEST_CALL_SECS, Now, SETTLE_MS, Stored};
pub use recovery::Replay;
pub use replace::{Replacement, slot_path};

/// Where going on begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Resume {
    /// Nothing was applied: from the start.
    FromStart,
    /// It is not known what spektr has.
    Check,
    /// spektr has the case; what it lacks, confirm tells.
    Confirm,
    /// Nothing to go on with.
    Never,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Call {
    Step,
    Submit,
    Confirm,
}

/// A call that was handed out and not answered.
#[derive(Clone, Copy, Debug)]
struct Flight {
    attempt: u64,
    /// When it was handed out, in `mono_ms`; `None` until the input that caused it is dealt with.
    since_ms: Option<u64>,
}

/// A wait and its end.
#[derive(Clone, Copy, Debug)]
struct Due {
    what: WaitFor,
    /// In `mono_ms`.
    at_ms: u64,
}

/// What the machine is at.
#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Idle,
    /// One call is under way or waited for.
    Calling(Call),
    Uploading,
    /// Waits for the operator (or the network).
    Halted {
        phase: Phase,
        failure: Failure,
        resume: Resume,
    },
    /// The receipt is being made durable.
    Sealing(Receipt),
    Completed {
        receipt: Receipt,
        saved: bool,
    },
}

/// How long to wait before trying by itself once the network is away, in milliseconds.
const NETWORK_WAIT_MS: u64 = 20_000;

/// One case's submission.
#[derive(Clone, Debug)]
pub struct Submission {
    config: Config,
    manifest: Manifest,
    payload: Digest,
    process: Process,
    /// The step that was filled in, where a form was fetched for it.
    step: Option<i64>,
    state: State,
    outbox: VecDeque<Effect>,
    awaits_write: bool,
    next_attempt: u64,
    in_flight: Option<Flight>,
    due: Option<Due>,
    tries: u32,
    backoff: Backoff,
    uploads: Uploads,
    /// Documents that wait to take the place of others, by file.
    replacements: BTreeMap<usize, Attachment>,
    /// Files whose documents were replaced.
    replaced: BTreeSet<usize>,
    /// Documents that spektr may have, since it has not asked for those in their place.
    untaken: BTreeMap<usize, FrozenFile>,
    /// The same where the replacement was asked for and leaves once that is written down.
    leaving: BTreeMap<usize, FrozenFile>,
    knowledge: Knowledge,
    /// Server's clock minus ours, in seconds; `None` until an answer told it.
    skew_secs: Option<i64>,
    /// For the receipt.
    sender: Option<Sender>,
}

/// What is known of the server's side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one fact, and every mixture of them happens"
)]
struct Knowledge {
    /// A submit left, or may have, and nothing shows that it was not applied.
    maybe_applied: bool,
    /// spektr answered as one who has the case.
    applied: bool,
    /// A confirm left at least once.
    confirmed_once: bool,
    /// The step before the submit.
    recorded_step: Option<i64>,
    /// The server has no step call.
    no_step_call: bool,
    /// The step, asked after a doubt, had not moved.
    same_step: bool,
    /// How often the whole case was sent again after it was shown not to be applied.
    reposts: u32,
    /// Doubts in a row that brought nothing new.
    doubts: u32,
    /// spektr said `completed` although documents were promised.
    strange_finish: bool,
    /// The link changed since the submit: the process behind it may be another one, so that neither
    /// its having moved on nor its waiting for nothing proves anything.
    relinked: bool,
    /// An earlier submit of the same body may still be applied: a refusal of this one proves
    /// nothing about that.
    beside_another: bool,
    /// The disk refused a record: what spektr acknowledged may be missing in the journal.
    unrecorded: bool,
    /// What `maybe_applied` was before the intent that is being written.
    before_intent: Option<bool>,
    /// What spektr said when it was last asked to finish the case and did not; empty when it said
    /// nothing.
    said: Hidden<String>,
    /// The quiet period of the last submit.
    settle: Option<Settle>,
}

impl Submission {
    /// A submission of which nothing has been sent.
    #[must_use]
    pub fn new(payload: Digest, process: Process, manifest: Manifest, config: Config) -> Self {
        Self {
            uploads: Uploads::new(manifest.files.len(), config.parallel),
            backoff: Backoff::new(config.seed),
            config,
            manifest,
            replacements: BTreeMap::new(),
            replaced: BTreeSet::new(),
            untaken: BTreeMap::new(),
            leaving: BTreeMap::new(),
            payload,
            process,
            step: None,
            state: State::Idle,
            outbox: VecDeque::new(),
            awaits_write: false,
            next_attempt: 1,
            in_flight: None,
            due: None,
            tries: 0,
            knowledge: Knowledge::default(),
            skew_secs: None,
            sender: None,
        }
    }

    /// The same for the form of this step: of no other step it says anything, and to no other it is
    /// sent.
    #[must_use]
    pub fn of_step(self, step: Option<i64>) -> Self {
        Self { step, ..self }
    }

    /// In whose name it is sent, and where: what the receipt says.
    #[must_use]
    pub fn sent_by(mut self, sender: Sender) -> Self {
        self.sender = Some(sender);
        self
    }

    /// Takes in what happened.
    pub fn handle(&mut self, input: Input, now: Now) {
        match input {
            Input::Start => self.start(now),
            Input::Resume => self.resume(now),
            Input::Cancel => self.cancel(),
            Input::TryNow => self.try_now(now),
            Input::SendAgain => self.send_again(now),
            Input::SubmitAnyway => self.submit_anyway(now),
            Input::Relinked(process) => {
                self.process = process;
                self.relinked();
            }
            Input::Replace { file, attachment } => self.replace(file, attachment),
            Input::Written => self.written(now),
            Input::NotWritten => self.not_written(),
            Input::Step { attempt, result } => {
                self.answered(attempt, |machine| machine.step_answer(result, now));
            }
            Input::Submitted { attempt, result } => {
                self.answered(attempt, |machine| machine.submit_answer(result, now));
            }
            Input::Confirmed { attempt, result } => {
                self.answered(attempt, |machine| machine.confirm_answer(result, now));
            }
            Input::Uploaded { file, attempt, result } => {
                self.upload_answer(file, attempt, result, now);
            }
            Input::ServerTime { unix_secs } => {
                self.skew_secs = Some(unix_secs.saturating_sub(now.unix_secs));
            }
            Input::Tick => self.tick(now),
        }
        if let Some(flight) = &mut self.in_flight {
            flight.since_ms.get_or_insert(now.mono_ms);
        }
    }

    /// The next thing to do, if there is one now.
    pub fn poll_effect(&mut self) -> Option<Effect> {
        if self.awaits_write {
            return None;
        }
        let effect = self.outbox.pop_front()?;
        if let Effect::Upload { file, .. } = &effect {
            self.leaving.remove(file);
        }
        self.awaits_write = matches!(effect, Effect::Commit(_));
        Some(effect)
    }

    /// When to say [`Input::Tick`], in `mono_ms`.
    #[must_use]
    pub fn poll_timeout(&self) -> Option<u64> {
        let upload =
            matches!(self.state, State::Uploading).then(|| self.uploads.next_due_ms()).flatten();
        [self.due.map(|due| due.at_ms), upload].into_iter().flatten().min()
    }

    /// The documents as they will be sent, replacements included.
    #[must_use]
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    fn start(&mut self, now: Now) {
        if !matches!(self.state, State::Idle) {
            return;
        }
        self.begin(now);
    }

    /// Fixes what is to be sent and asks where the process stands. Also when starting over: the
    /// first record may never have reached the disk.
    fn begin(&mut self, now: Now) {
        let files = self
            .manifest
            .files
            .iter()
            .map(|file| FrozenFile { sha256: file.attachment.sha256, bytes: file.attachment.bytes })
            .collect();
        let Self { payload, process, step, .. } = *self;
        self.outbox.push_back(Effect::Commit(Record::Frozen {
            payload,
            process,
            files,
            step,
            at: now.unix_secs,
        }));
        self.call(Call::Step);
    }

    fn resume(&mut self, now: Now) {
        let State::Halted { resume, .. } = self.state else { return };
        self.record_again();
        self.backoff.refill_whole();
        self.knowledge.doubts = 0;
        match resume {
            Resume::FromStart => self.begin(now),
            Resume::Check => self.call(Call::Step),
            Resume::Confirm => self.confirm(now),
            Resume::Never => {}
        }
    }

    fn cancel(&mut self) {
        if self.is_asking() || self.awaits_submit() {
            self.halt(Phase::Interrupted, Failure::OutcomeUnknown);
        } else if self.phase().is_busy() && !matches!(self.state, State::Sealing(_)) {
            self.halt(Phase::Interrupted, Failure::Cancelled);
        } else if self.due.is_some() {
            // Halted, but waiting for the network by itself: stop doing so.
            self.due = None;
        }
    }

    fn try_now(&mut self, now: Now) {
        if let Some(due) = &mut self.due {
            due.at_ms = now.mono_ms;
        }
        self.uploads.wake_all(now);
        self.tick(now);
    }

    fn send_again(&mut self, now: Now) {
        if let State::Halted { resume: Resume::Confirm, .. } = self.state {
            self.record_again();
            self.backoff.refill_whole();
            self.uploads.forgive();
            self.confirm(now);
        }
    }

    fn submit_anyway(&mut self, now: Now) {
        if self.can_submit_anyway() {
            // An answer that is still on its way belongs to the question before.
            self.in_flight = None;
            self.send_submit(now);
        }
    }

    /// What spektr once acknowledged is never sent whole again.
    fn can_submit_anyway(&self) -> bool {
        let is_open = matches!(self.state, State::Halted { phase: Phase::NeedsDecision, .. })
            || self.is_settling();
        is_open && !self.knowledge.applied
    }

    /// Where the process stood by the old link says nothing about the new one's.
    fn relinked(&mut self) {
        self.knowledge.relinked = self.knowledge.maybe_applied;
        self.knowledge.recorded_step = None;
        self.knowledge.same_step = false;
    }

    fn written(&mut self, now: Now) {
        self.awaits_write = false;
        self.knowledge.before_intent = None;
        if let State::Sealing(receipt) = &self.state {
            self.state = State::Completed { receipt: receipt.clone(), saved: true };
        }
        self.tick(now);
    }

    /// No intent, no POST (L2): everything that waited behind the write is dropped.
    fn not_written(&mut self) {
        self.awaits_write = false;
        self.outbox.clear();
        self.in_flight = None;
        self.nothing_left();
        self.knowledge.unrecorded = true;
        if let Some(maybe_applied) = self.knowledge.before_intent.take() {
            self.knowledge.maybe_applied = maybe_applied;
        }
        if let State::Sealing(receipt) = &self.state {
            self.state = State::Completed { receipt: receipt.clone(), saved: false };
        } else {
            self.halt(Phase::Interrupted, Failure::JournalFailed);
        }
    }

    /// Makes durable what a full disk may have kept out of the journal, before anything else is
    /// done.
    fn record_again(&mut self) {
        if std::mem::take(&mut self.knowledge.unrecorded) {
            let Knowledge { applied, strange_finish, .. } = self.knowledge;
            let known = [(applied, Record::Accepted), (strange_finish, Record::FinishedEarly)];
            let known =
                known.into_iter().filter(|(is_known, _)| *is_known).map(|(_, record)| record);
            let records: Vec<Record> = known.chain(self.replaced_records()).collect();
            self.outbox.extend(records.into_iter().map(Effect::Commit));
        }
    }

    fn tick(&mut self, now: Now) {
        if self.due.is_some_and(|due| due.at_ms <= now.mono_ms) {
            self.due = None;
            match self.state {
                State::Calling(call) => self.send_call(call),
                State::Halted { .. } => self.resume(now),
                _ => {}
            }
        }
        if matches!(self.state, State::Uploading) {
            self.pump(now);
        }
    }

    /// Stops until the operator acts; what was learned decides where going on begins.
    fn halt(&mut self, phase: Phase, failure: Failure) {
        let resume = if self.knowledge.applied {
            Resume::Confirm
        } else if self.knowledge.maybe_applied {
            Resume::Check
        } else {
            Resume::FromStart
        };
        self.halt_with(phase, failure, resume);
    }

    fn halt_with(&mut self, phase: Phase, failure: Failure, resume: Resume) {
        if self.uploads.drop_under_way() || self.in_flight.is_some() {
            // Nothing that has not left yet may leave any more; what must be written still is.
            self.outbox.retain(|effect| matches!(effect, Effect::Commit(_) | Effect::Note(_)));
            self.outbox.push_back(Effect::AbandonAll);
        }
        self.in_flight = None;
        self.due = None;
        self.tries = 0;
        self.state = State::Halted { phase, failure, resume };
    }

    fn wait_for(&mut self, what: WaitFor, at_ms: u64) {
        self.due = Some(Due { what, at_ms });
    }

    /// Stops because the network is away; with `wait_for_network` it tries again by itself.
    fn halt_for_network(&mut self, failure: Failure, now: Now) {
        self.halt(Phase::Interrupted, failure);
        if self.config.wait_for_network {
            self.wait_for(WaitFor::Network, now.mono_ms + NETWORK_WAIT_MS);
        }
    }

    fn complete(&mut self, proof: Proof, now: Now) {
        let receipt = self.receipt(proof, now.unix_secs);
        self.uploads.all_sent();
        self.in_flight = None;
        self.due = None;
        self.outbox.push_back(Effect::Commit(Record::Completed { proof, at: now.unix_secs }));
        self.state = State::Sealing(receipt);
    }

    fn receipt(&self, proof: Proof, completed_at: i64) -> Receipt {
        let file = |(at, file): (usize, &ManifestFile)| {
            let first = self.untaken.get(&at);
            ReceiptFile {
                slot: file.slot.clone(),
                file_name: file.file_name.clone(),
                bytes: first.map_or(file.attachment.bytes, |first| first.bytes),
                sha256: first.map_or(file.attachment.sha256, |first| first.sha256),
                etag: self.uploads.etag(at).cloned(),
                replaced: self.replaced.contains(&at) && first.is_none(),
                is_kept: first.is_some() || self.replacements.contains_key(&at),
            }
        };
        let files = self.manifest.files.iter().enumerate().map(file).collect();
        Receipt::new(proof, completed_at, self.payload, files, self.sender.clone())
    }

    fn attempt(&mut self) -> u64 {
        let attempt = self.next_attempt;
        self.next_attempt += 1;
        attempt
    }
}
