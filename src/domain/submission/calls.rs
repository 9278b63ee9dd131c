//! The three calls while nothing is in doubt: step, submit, confirm, and what their answers lead to.
//!
//! Must not know: how doubts are resolved; that is `doubt`.

use super::{Call, Effect, Now, Resume, State, Submission};
use crate::domain::failure::{CallFault, ConfirmAnswer, Failure, StepAnswer, StepStatus, SubmitAnswer};
use crate::domain::hidden::Hidden;
use crate::domain::progress::Phase;
use crate::domain::receipt::Proof;
use crate::domain::record::Record;
use crate::domain::ticket::{Ticket, UploadPlan};

/// First waits before a call is made again, in milliseconds: after a broken connection, after a busy server.
const CONNECT_BASE_MS: u64 = 500;
const BUSY_BASE_MS: u64 = 1_000;
/// Tries of one call before it stops for now (S1, S12).
const TRIES: u32 = 5;
/// Tries of confirm while the server fails (C9).
const CONFIRM_TRIES: u32 = 8;
/// Polls of a process that is still `running`.
const RUNNING_POLLS: u32 = 30;

/// Whether two steps are known to be different ones.
pub(super) fn is_other(one: Option<i64>, another: Option<i64>) -> bool {
    matches!((one, another), (Some(one), Some(another)) if one != another)
}

impl Submission {
    /// Makes a call as soon as what stands before it in the outbox is done.
    pub(super) fn call(&mut self, call: Call) {
        self.tries = 0;
        self.state = State::Calling(call);
        self.send_call(call);
    }

    pub(super) fn send_call(&mut self, call: Call) {
        let attempt = self.attempt();
        // A timer of an earlier wait must not make the same call twice.
        self.due_ms = None;
        self.in_flight = Some(attempt);
        self.tries += 1;
        self.outbox.push_back(match call {
            Call::Step => Effect::AskStep { attempt },
            Call::Submit => Effect::Submit { attempt },
            Call::Confirm => Effect::Confirm { attempt },
        });
    }

    /// The intent is durable before the submit leaves.
    pub(super) fn send_submit(&mut self, now: Now) {
        self.knowledge.relinked = false;
        self.intend(now);
        self.call(Call::Submit);
    }

    fn intend(&mut self, now: Now) {
        self.knowledge.before_intent = Some(self.knowledge.maybe_applied);
        self.knowledge.maybe_applied = true;
        self.outbox.push_back(Effect::Commit(Record::Intent { step: self.knowledge.recorded_step, at: now.unix_secs }));
    }

    pub(super) fn confirm(&mut self, now: Now) {
        self.knowledge.confirmed_once = true;
        self.outbox.push_back(Effect::Commit(Record::Confirming { at: now.unix_secs }));
        self.call(Call::Confirm);
    }

    /// Runs `then` when `attempt` is the one waited for; an answer to an older one is dropped.
    pub(super) fn answered(&mut self, attempt: u64, then: impl FnOnce(&mut Self)) {
        if self.in_flight == Some(attempt) {
            self.in_flight = None;
            then(self);
        }
    }

    /// Waits and makes the same call again, or answers that its tries are used up.
    pub(super) fn again(&mut self, call: Call, base_ms: u64, most: u32, fault: &CallFault, now: Now) -> bool {
        let asked = match fault {
            CallFault::Status { retry_after_secs, .. } => *retry_after_secs,
            _ => None,
        };
        if self.tries >= most {
            return false;
        }
        let Some(wait) = self.backoff.wait_ms(base_ms, self.tries, asked) else { return false };
        self.state = State::Calling(call);
        self.due_ms = Some(now.mono_ms + wait);
        true
    }

    pub(super) fn step_answer(&mut self, result: Result<StepAnswer, CallFault>, now: Now) {
        if self.knowledge.maybe_applied || self.knowledge.strange_finish {
            return self.step_in_doubt(result, now);
        }
        match result {
            Ok(answer) => self.step_before_submit(answer, now),
            Err(fault) => self.step_failed(fault, now),
        }
    }

    fn step_before_submit(&mut self, answer: StepAnswer, now: Now) {
        self.backoff.refill();
        match answer.status {
            StepStatus::Pending | StepStatus::Other if is_other(self.step, answer.step) => {
                self.halt_with(Phase::Stopped, Failure::OtherStep, Resume::FromStart);
            }
            StepStatus::Pending | StepStatus::Other => {
                self.knowledge.recorded_step = answer.step;
                self.send_submit(now);
            }
            StepStatus::Running if self.poll_running(now) => {}
            StepStatus::Running => self.halt_with(Phase::Interrupted, Failure::StillRunning, Resume::FromStart),
            StepStatus::Completed => self.halt_with(Phase::Stopped, Failure::AlreadyFinished, Resume::Never),
            StepStatus::Failed => self.halt_with(Phase::Stopped, Failure::ProcessFailed { message: answer.error }, Resume::FromStart),
        }
    }

    /// Asks a `running` process again after a moment, for a bounded time.
    pub(super) fn poll_running(&mut self, now: Now) -> bool {
        let again = self.tries < RUNNING_POLLS;
        if again {
            self.due_ms = Some(now.mono_ms + BUSY_BASE_MS);
        }
        again
    }

    /// Before anything was sent, a step that can't be asked is harmless: wait, stop, or go on without it.
    fn step_failed(&mut self, fault: CallFault, now: Now) {
        match fault.status() {
            Some(404 | 405) => {
                self.knowledge.no_step_call = true;
                self.send_submit(now);
            }
            _ => self.call_failed(Call::Step, fault, now),
        }
    }

    /// What every call does with the faults that tell nothing about the submission.
    pub(super) fn call_failed(&mut self, call: Call, fault: CallFault, now: Now) {
        match fault {
            CallFault::NotSent | CallFault::Lost => {
                if !self.again(call, CONNECT_BASE_MS, TRIES, &fault, now) {
                    self.halt_for_network(self.unreachable(), now);
                }
            }
            CallFault::Garbled => {
                if !self.again(call, BUSY_BASE_MS, 3, &fault, now) {
                    self.halt(Phase::Interrupted, Failure::Unreadable);
                }
            }
            CallFault::NotSpektr => self.halt_for_network(Failure::NotSpektr, now),
            CallFault::Redirected => self.halt(Phase::Stopped, Failure::Redirected),
            CallFault::RefusedApi => self.halt(Phase::Stopped, Failure::RefusedApi),
            CallFault::RefusedHost { host } => self.halt(Phase::Stopped, Failure::RefusedHost { host }),
            CallFault::Status { status: 401, .. } => self.halt(Phase::TokenExpired, Failure::LinkExpired),
            CallFault::Status { status, .. } if status == 429 || status >= 500 => {
                let most = if call == Call::Confirm { CONFIRM_TRIES } else { TRIES };
                if !self.again(call, BUSY_BASE_MS, most, &fault, now) {
                    self.halt_for_network(Failure::ServerFailed { status }, now);
                }
            }
            CallFault::Status { status, message, .. } => self.halt(Phase::Stopped, Failure::UnexpectedStatus { status, message }),
        }
    }

    /// What an unreachable network means: nothing sent, or not known.
    fn unreachable(&self) -> Failure {
        if self.knowledge.maybe_applied && !self.knowledge.applied { Failure::OutcomeUnknown } else { Failure::CannotReach }
    }

    pub(super) fn submit_answer(&mut self, result: Result<SubmitAnswer, CallFault>, now: Now) {
        match result {
            Ok(SubmitAnswer::Completed) if self.manifest.files.is_empty() => self.complete(Proof::Answer, now),
            Ok(SubmitAnswer::Completed) => {
                self.knowledge.strange_finish = true;
                self.call(Call::Step);
            }
            Ok(SubmitAnswer::Accepted(tickets)) => self.accepted(tickets, now),
            Err(fault) => self.submit_failed(fault, now),
        }
    }

    fn accepted(&mut self, tickets: Vec<Ticket>, now: Now) {
        self.backoff.refill();
        self.knowledge.applied = true;
        self.outbox.push_back(Effect::Note(Record::Accepted));
        match UploadPlan::all(tickets, &self.manifest) {
            Ok(plan) if plan.is_empty() => self.confirm(now),
            Ok(plan) => self.begin_uploads(plan, now),
            Err(mismatch) => self.halt(Phase::Stopped, Failure::ContractBroken(mismatch)),
        }
    }

    fn submit_failed(&mut self, fault: CallFault, now: Now) {
        match &fault {
            CallFault::Lost => self.submit_in_doubt(Failure::CannotReach, now),
            CallFault::NotSpektr => self.submit_in_doubt(Failure::NotSpektr, now),
            CallFault::Garbled => self.confirm(now),
            CallFault::RefusedHost { .. } => {
                self.knowledge.applied = true;
                self.call_failed(Call::Submit, fault, now);
            }
            CallFault::Status { status: 409, .. } => {
                self.state = State::Calling(Call::Step);
                self.due_ms = Some(now.mono_ms + 2 * BUSY_BASE_MS);
            }
            CallFault::Status { status, .. } if *status >= 500 => self.submit_in_doubt(Failure::ServerFailed { status: *status }, now),
            CallFault::Status { status: 400, message, code, .. } => {
                let (message, code) = (message.clone(), code.clone());
                self.not_applied();
                self.outbox.push_back(Effect::Note(Record::Rejected));
                self.halt_with(Phase::Rejected, Failure::Rejected { message, code }, Resume::Never);
            }
            // These leave nothing behind: the submit was not applied, and going on starts over. A redirect is
            // not followed, but who knows what stands behind it: that one is checked.
            CallFault::NotSent | CallFault::RefusedApi | CallFault::Status { .. } => {
                self.not_applied();
                self.outbox.push_back(Effect::Note(Record::NotApplied));
                self.submit_again_later(fault, now);
            }
            CallFault::Redirected => self.call_failed(Call::Submit, fault, now),
        }
    }

    /// The submit is known not to have been applied. Its next try writes its own intent.
    fn submit_again_later(&mut self, fault: CallFault, now: Now) {
        self.call_failed(Call::Submit, fault, now);
        if matches!(self.state, State::Calling(Call::Submit)) {
            self.intend(now);
        }
    }

    pub(super) fn not_applied(&mut self) {
        self.knowledge.maybe_applied = false;
        self.knowledge.applied = false;
    }

    pub(super) fn confirm_answer(&mut self, result: Result<ConfirmAnswer, CallFault>, now: Now) {
        match result {
            Ok(ConfirmAnswer::Completed) => self.complete(Proof::Answer, now),
            Ok(ConfirmAnswer::Missing(tickets)) if tickets.is_empty() => self.missing_unreadable(now),
            Ok(ConfirmAnswer::Missing(tickets)) => self.missing(tickets, now),
            Err(CallFault::Lost | CallFault::Garbled) => self.doubt(now),
            Err(CallFault::Status { status: 400, message, .. }) => self.not_pending(message, now),
            Err(fault) => {
                // This confirm may have finished the process: what the step said before it no longer counts.
                self.knowledge.same_step = false;
                self.call_failed(Call::Confirm, fault, now);
            }
        }
    }

    /// 409: spektr has the case and names what it lacks.
    fn missing(&mut self, tickets: Vec<Ticket>, now: Now) {
        self.knowledge.applied = true;
        self.knowledge.doubts = 0;
        self.backoff.refill();
        match UploadPlan::some(tickets, &self.manifest) {
            Ok(plan) => {
                // Whoever asks for just these documents is the process that has the case.
                self.knowledge.relinked = false;
                self.begin_missing(plan, now);
            }
            Err(mismatch) => self.halt(Phase::Stopped, Failure::ContractBroken(mismatch)),
        }
    }

    /// A 409 that names nothing (C6): look where the process stands, then ask again, a few times.
    fn missing_unreadable(&mut self, now: Now) {
        self.knowledge.applied = true;
        self.doubt(now);
    }

    /// 400 on confirm: nothing is pending there (C7).
    fn not_pending(&mut self, message: Hidden<String>, now: Now) {
        // Another link's process may be another one: that it waits for nothing says nothing about the first.
        if self.knowledge.no_step_call || self.knowledge.relinked {
            return self.halt(Phase::NeedsDecision, Failure::Undecided);
        }
        if self.knowledge.applied || !self.knowledge.same_step {
            return self.doubt(now);
        }
        self.show_unapplied(message, now);
    }
}
