//! The state of a submission and its core: inputs in, effects and timeouts out.
//!
//! Knows nothing of what single answers mean; the files beside this one implement that.

use std::collections::VecDeque;

use super::backoff::Backoff;
use super::interface::{Config, Effect, Input, Now};
use super::knowledge::Knowledge;
use super::state::{Call, Calls, Dispatch, Due, Replacements, Resume, State};
use super::uploads::Uploads;
use crate::domain::failure::Failure;
use crate::domain::intake::Digest;
use crate::domain::payload::{Manifest, ManifestFile};
use crate::domain::progress::{Phase, WaitFor};
use crate::domain::receipt::{Proof, Receipt, ReceiptFile, Sender};
use crate::domain::record::{FrozenFile, Process, Record};

/// Wait before an automatic retry while there is no network, in milliseconds.
const NETWORK_WAIT_MS: u64 = 20_000;

/// The submission of one case.
#[derive(Clone, Debug)]
pub struct Submission {
    pub(super) config: Config,
    pub(super) manifest: Manifest,
    pub(super) dispatch: Dispatch,
    pub(super) state: State,
    /// Effects that are not handed out yet.
    pub(super) outbox: VecDeque<Effect>,
    /// True from an [`Effect::Commit`] until the answer to it.
    awaits_write: bool,
    pub(super) calls: Calls,
    pub(super) backoff: Backoff,
    pub(super) uploads: Uploads,
    pub(super) replacements: Replacements,
    pub(super) knowledge: Knowledge,
    /// The server's clock minus ours, in seconds; `None` until an answer had a `Date` header.
    pub(super) skew_secs: Option<i64>,
}

impl Submission {
    /// Creates a submission of which nothing has been sent.
    #[must_use]
    pub fn new(payload: Digest, process: Process, manifest: Manifest, config: Config) -> Self {
        Self {
            uploads: Uploads::new(manifest.files.len(), config.parallel),
            backoff: Backoff::new(config.seed),
            config,
            manifest,
            dispatch: Dispatch { payload, process, step: None, sender: None },
            replacements: Replacements::default(),
            state: State::Idle,
            outbox: VecDeque::new(),
            awaits_write: false,
            calls: Calls::default(),
            knowledge: Knowledge::default(),
            skew_secs: None,
        }
    }

    /// Sets the step whose form was filled in. The submission is sent to no other step.
    #[must_use]
    pub fn of_step(mut self, step: Option<i64>) -> Self {
        self.dispatch.step = step;
        self
    }

    /// Sets the sender and the environment that the receipt names.
    #[must_use]
    pub fn sent_by(mut self, sender: Sender) -> Self {
        self.dispatch.sender = Some(sender);
        self
    }

    /// Handles an input.
    pub fn handle(&mut self, input: Input, now: Now) {
        match input {
            Input::Start => self.start(now),
            Input::Resume => self.resume(now),
            Input::Cancel => self.cancel(),
            Input::TryNow => self.try_now(now),
            Input::SendAgain => self.send_again(now),
            Input::HoldFile { file } => self.hold_file(file, now),
            Input::RetryFile { file } => self.retry_file_now(file, now),
            Input::SubmitAnyway => self.submit_anyway(now),
            Input::Relinked(process) => {
                self.dispatch.process = process;
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
        if let Some(flight) = &mut self.calls.in_flight {
            flight.since_ms.get_or_insert(now.mono_ms);
        }
    }

    /// Returns the next effect; `None` while a commit is not answered, or there is none.
    pub fn poll_effect(&mut self) -> Option<Effect> {
        if self.awaits_write {
            return None;
        }
        let effect = self.outbox.pop_front()?;
        if let Effect::Upload { file, .. } = &effect {
            self.replacements.leaving.remove(file);
        }
        self.awaits_write = matches!(effect, Effect::Commit(_));
        Some(effect)
    }

    /// Returns the time at which [`Input::Tick`] is due, in `mono_ms`.
    #[must_use]
    pub fn poll_timeout(&self) -> Option<u64> {
        let upload =
            matches!(self.state, State::Uploading).then(|| self.uploads.next_due_ms()).flatten();
        [self.calls.due.map(|due| due.at_ms), upload].into_iter().flatten().min()
    }

    /// The documents that are sent, replacements included.
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

    /// Records what is to be sent and asks for the current step. Also when starting over, since the
    /// first record may never have reached the disk.
    fn begin(&mut self, now: Now) {
        let files = self
            .manifest
            .files
            .iter()
            .map(|file| FrozenFile { sha256: file.attachment.sha256, bytes: file.attachment.bytes })
            .collect();
        let Dispatch { payload, process, step, .. } = self.dispatch;
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
        self.knowledge.inquiry.count = 0;
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
        } else if self.calls.due.is_some() {
            // Halted, but waiting for the network: stop waiting.
            self.calls.due = None;
        }
    }

    fn try_now(&mut self, now: Now) {
        if let Some(due) = &mut self.calls.due {
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
            // An answer that is still under way belongs to the previous question.
            self.calls.in_flight = None;
            self.send_submit(now);
        }
    }

    /// Returns true if the whole case may be sent again. Never after spektr acknowledged it.
    pub(super) fn can_submit_anyway(&self) -> bool {
        let is_open = matches!(self.state, State::Halted { phase: Phase::NeedsDecision, .. })
            || self.in_quiet_period();
        is_open && !self.knowledge.applied
    }

    /// Discards the step known by the old link: the new link's process may be another one.
    pub(super) fn relinked(&mut self) {
        self.knowledge.relinked = self.knowledge.maybe_applied;
        self.knowledge.recorded_step = None;
        self.knowledge.inquiry.same_step = false;
    }

    fn written(&mut self, now: Now) {
        self.awaits_write = false;
        self.knowledge.before_intent = None;
        if let State::Sealing(receipt) = &self.state {
            self.state = State::Completed { receipt: receipt.clone(), saved: true };
        }
        self.tick(now);
    }

    /// Drops every effect behind the failed write: no intent, no POST (L2).
    fn not_written(&mut self) {
        self.awaits_write = false;
        self.outbox.clear();
        self.calls.in_flight = None;
        self.not_left();
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

    /// Records again what a failed write may have kept out of the journal, before anything else.
    fn record_again(&mut self) {
        if std::mem::take(&mut self.knowledge.unrecorded) {
            let Knowledge { applied, finished_early, .. } = self.knowledge;
            let known = [(applied, Record::Accepted), (finished_early, Record::FinishedEarly)];
            let known =
                known.into_iter().filter(|(is_known, _)| *is_known).map(|(_, record)| record);
            let records: Vec<Record> = known.chain(self.replaced_records()).collect();
            self.outbox.extend(records.into_iter().map(Effect::Commit));
        }
    }

    fn tick(&mut self, now: Now) {
        if self.calls.due.is_some_and(|due| due.at_ms <= now.mono_ms) {
            self.calls.due = None;
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

    /// Halts until the operator acts; the knowledge decides from where it is resumed.
    pub(super) fn halt(&mut self, phase: Phase, failure: Failure) {
        let resume = if self.knowledge.applied {
            Resume::Confirm
        } else if self.knowledge.maybe_applied {
            Resume::Check
        } else {
            Resume::FromStart
        };
        self.halt_with(phase, failure, resume);
    }

    pub(super) fn halt_with(&mut self, phase: Phase, failure: Failure, resume: Resume) {
        if self.uploads.drop_under_way() || self.calls.in_flight.is_some() {
            // No call or upload may leave any more; records are still written.
            self.outbox.retain(|effect| matches!(effect, Effect::Commit(_) | Effect::Note(_)));
            self.outbox.push_back(Effect::AbandonAll);
        }
        self.calls.in_flight = None;
        self.calls.due = None;
        self.calls.tries = 0;
        self.state = State::Halted { phase, failure, resume };
    }

    pub(super) fn wait_for(&mut self, what: WaitFor, at_ms: u64) {
        self.calls.due = Some(Due { what, at_ms });
    }

    /// Halts because there is no network; with `wait_for_network` it retries after a wait.
    pub(super) fn halt_for_network(&mut self, failure: Failure, now: Now) {
        self.halt(Phase::Interrupted, failure);
        if self.config.wait_for_network {
            self.wait_for(WaitFor::Network, now.mono_ms + NETWORK_WAIT_MS);
        }
    }

    pub(super) fn complete(&mut self, proof: Proof, now: Now) {
        let receipt = self.receipt(proof, now.unix_secs);
        self.uploads.all_sent();
        self.calls.in_flight = None;
        self.calls.due = None;
        self.outbox.push_back(Effect::Commit(Record::Completed { proof, at: now.unix_secs }));
        self.state = State::Sealing(receipt);
    }

    pub(super) fn receipt(&self, proof: Proof, completed_at: i64) -> Receipt {
        let file = |(at, file): (usize, &ManifestFile)| {
            let first = self.replacements.untaken.get(&at);
            ReceiptFile {
                slot: file.slot.clone(),
                file_name: file.file_name.clone(),
                bytes: first.map_or(file.attachment.bytes, |first| first.bytes),
                sha256: first.map_or(file.attachment.sha256, |first| first.sha256),
                etag: self.uploads.etag(at).cloned(),
                replaced: self.replacements.replaced.contains(&at) && first.is_none(),
                is_kept: first.is_some() || self.replacements.waiting.contains_key(&at),
            }
        };
        let files = self.manifest.files.iter().enumerate().map(file).collect();
        Receipt::new(
            proof,
            completed_at,
            self.dispatch.payload,
            files,
            self.dispatch.sender.clone(),
        )
    }

    pub(super) fn attempt(&mut self) -> u64 {
        self.calls.attempts += 1;
        self.calls.attempts
    }
}
