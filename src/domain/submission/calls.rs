//! The step call and confirm outside of an inquiry, and the consequences of their answers.
//!
//! Knows nothing of the inquiry (`inquiry`) and of the answers to submit (`submit`).

use super::backoff::LONGEST_RETRY_AFTER_SECS;
use super::interface::{Effect, Now};
use super::machine::Submission;
use super::replay::is_other;
use super::state::{Call, Flight, Resume, State};
use crate::domain::failure::{CallFault, ConfirmAnswer, Failure, StepAnswer, StepStatus};
use crate::domain::hidden::Hidden;
use crate::domain::progress::{Phase, WaitFor};
use crate::domain::receipt::Proof;
use crate::domain::record::Record;
use crate::domain::ticket::{Ticket, UploadPlan};

/// First waits before a call is made again, in milliseconds: after a broken connection, after a
/// busy server.
const CONNECT_BASE_MS: u64 = 500;
pub(super) const BUSY_BASE_MS: u64 = 1_000;
/// Tries of one call before it stops for now (S1, S12).
const TRIES: u32 = 5;
/// Tries of confirm while the server fails (C9).
const CONFIRM_TRIES: u32 = 8;
/// Polls of a process that is still `running`.
const RUNNING_POLLS: u32 = 30;

/// Returns true for statuses that a later try may not meet again: too early, too many requests,
/// server errors.
fn may_pass(status: u16) -> bool {
    matches!(status, 408 | 425 | 429 | 499) || status >= 500
}

impl Submission {
    /// Queues a call behind the effects in the outbox.
    pub(super) fn call(&mut self, call: Call) {
        self.calls.tries = 0;
        self.state = State::Calling(call);
        self.send_call(call);
    }

    pub(super) fn send_call(&mut self, call: Call) {
        let attempt = self.attempt();
        // The timer of an earlier wait must not make the same call twice.
        self.calls.due = None;
        self.calls.in_flight = Some(Flight { attempt, since_ms: None });
        self.calls.tries += 1;
        self.outbox.push_back(match call {
            Call::Step => Effect::AskStep { attempt },
            Call::Submit => Effect::Submit { attempt },
            Call::Confirm => Effect::Confirm { attempt },
        });
    }

    /// Queues the submit behind its intent, which is durable before the submit leaves.
    pub(super) fn send_submit(&mut self, now: Now) {
        self.knowledge.relinked = false;
        // Only the answer to this submit proves something about it.
        self.knowledge.inquiry.quiet_period = None;
        self.knowledge.beside_another |= self.knowledge.maybe_applied || self.knowledge.reposts > 0;
        self.intend(now);
        self.call(Call::Submit);
    }

    pub(super) fn intend(&mut self, now: Now) {
        self.knowledge.before_intent = Some(self.knowledge.maybe_applied);
        self.knowledge.maybe_applied = true;
        self.outbox.push_back(Effect::Commit(Record::Intent {
            step: self.knowledge.recorded_step,
            at: now.unix_secs,
        }));
    }

    pub(super) fn confirm(&mut self, now: Now) {
        self.knowledge.confirmed_once = true;
        self.outbox.push_back(Effect::Commit(Record::Confirming { at: now.unix_secs }));
        self.call(Call::Confirm);
    }

    /// Runs `then` if `attempt` is the current one; an answer to an older attempt is dropped.
    pub(super) fn answered(&mut self, attempt: u64, then: impl FnOnce(&mut Self)) {
        if let Some(flight) = self.calls.in_flight.filter(|flight| flight.attempt == attempt) {
            self.calls.in_flight = None;
            if matches!(self.state, State::Calling(Call::Step)) {
                self.note_step_call(flight.since_ms);
            }
            then(self);
        }
    }

    /// Schedules the same call again; returns false if its tries are used up.
    pub(super) fn again(
        &mut self,
        call: Call,
        base_ms: u64,
        most: u32,
        fault: &CallFault,
        now: Now,
    ) -> bool {
        let asked = match fault {
            CallFault::Status { retry_after_secs, .. } => *retry_after_secs,
            _ => None,
        };
        if self.calls.tries >= most {
            return false;
        }
        let Some(wait) = self.backoff.wait_ms(base_ms, self.calls.tries, asked) else {
            return false;
        };
        self.state = State::Calling(call);
        self.wait_for(WaitFor::NextTry, now.mono_ms + wait);
        true
    }

    pub(super) fn step_answer(&mut self, result: Result<StepAnswer, CallFault>, now: Now) {
        if self.knowledge.maybe_applied || self.knowledge.finished_early {
            return self.step_during_inquiry(result, now);
        }
        match result {
            Ok(answer) => self.step_before_submit(answer, now),
            Err(fault) => self.step_failed(fault, now),
        }
    }

    fn step_before_submit(&mut self, answer: StepAnswer, now: Now) {
        self.backoff.refill();
        match answer.status {
            StepStatus::Pending | StepStatus::Other
                if is_other(self.dispatch.step, answer.step) =>
            {
                self.halt_with(Phase::Stopped, Failure::OtherStep, Resume::FromStart);
            }
            StepStatus::Pending | StepStatus::Other => {
                self.knowledge.recorded_step = answer.step;
                self.send_submit(now);
            }
            StepStatus::Running if self.poll_running(WaitFor::Running, now) => {}
            StepStatus::Running => {
                self.halt_with(Phase::Interrupted, Failure::StillRunning, Resume::FromStart);
            }
            StepStatus::Completed => {
                self.halt_with(Phase::Stopped, Failure::AlreadyFinished, Resume::Never);
            }
            StepStatus::Failed => self.halt_with(
                Phase::Stopped,
                Failure::ProcessFailed { message: answer.error },
                Resume::FromStart,
            ),
        }
    }

    /// Schedules another step call to a `running` process; returns false after enough polls.
    pub(super) fn poll_running(&mut self, what: WaitFor, now: Now) -> bool {
        let again = self.calls.tries < RUNNING_POLLS;
        if again {
            self.wait_for(what, now.mono_ms + BUSY_BASE_MS);
        }
        again
    }

    /// Handles a failed step call before anything was sent: 404 and 405 mean that there is no such
    /// call (inferred), and the submit goes on without it.
    fn step_failed(&mut self, fault: CallFault, now: Now) {
        match fault.status() {
            Some(404 | 405) => {
                self.knowledge.no_step_call = true;
                self.send_submit(now);
            }
            _ => self.call_failed(Call::Step, fault, now),
        }
    }

    /// Handles faults that prove nothing about the submission, for any call.
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
            CallFault::RefusedHost { host, part } => {
                self.halt(Phase::Stopped, Failure::RefusedHost { host, part });
            }
            CallFault::Certificate(fault) => {
                self.halt(Phase::Interrupted, self.certificate_refused(fault, now));
            }
            CallFault::Status { status: 401, .. } => {
                self.halt(Phase::TokenExpired, Failure::LinkExpired);
            }
            CallFault::Status { status, retry_after_secs: Some(secs), .. }
                if may_pass(status) && secs > LONGEST_RETRY_AFTER_SECS =>
            {
                self.halt(Phase::Interrupted, Failure::BusyUntil { at: now.after_secs(secs) });
            }
            CallFault::Status { status, .. } if may_pass(status) => {
                let most = if call == Call::Confirm { CONFIRM_TRIES } else { TRIES };
                if !self.again(call, BUSY_BASE_MS, most, &fault, now) {
                    self.halt_for_network(Failure::ServerFailed { status }, now);
                }
            }
            CallFault::Status { status, message, .. } => {
                self.halt(Phase::Stopped, Failure::UnexpectedStatus { status, message });
            }
        }
    }

    /// The failure for an unreachable network: nothing sent, or outcome unknown.
    fn unreachable(&self) -> Failure {
        if self.knowledge.maybe_applied && !self.knowledge.applied {
            Failure::OutcomeUnknown
        } else {
            Failure::CannotReach
        }
    }

    pub(super) fn confirm_answer(&mut self, result: Result<ConfirmAnswer, CallFault>, now: Now) {
        match result {
            Ok(ConfirmAnswer::Completed) => self.complete(Proof::Answer, now),
            Ok(ConfirmAnswer::Missing(tickets) | ConfirmAnswer::MissingInPart(tickets))
                if tickets.is_empty() =>
            {
                self.missing_unreadable(now);
            }
            Ok(ConfirmAnswer::Missing(tickets)) => self.missing(tickets, true, now),
            Ok(ConfirmAnswer::MissingInPart(tickets)) => self.missing(tickets, false, now),
            Ok(ConfirmAnswer::Unnamed(message)) => {
                self.knowledge.inquiry.message = message;
                self.missing_unreadable(now);
            }
            Ok(ConfirmAnswer::Open(message)) => {
                self.knowledge.inquiry.message = message;
                self.inquire(now);
            }
            Err(CallFault::Lost | CallFault::Garbled) => {
                self.knowledge.inquiry.message = Hidden::default();
                self.inquire(now);
            }
            Err(CallFault::Status { status: 400, message, .. }) => {
                self.knowledge.inquiry.message = message.clone();
                self.not_pending(message, now);
            }
            Err(CallFault::Status { status: 404, message, .. }) if self.found_no_api() => {
                self.not_applied();
                self.outbox.push_back(Effect::Note(Record::NotApplied));
                self.halt(Phase::Stopped, Failure::UnexpectedStatus { status: 404, message });
            }
            Err(fault) => {
                if matches!(fault, CallFault::RefusedHost { .. }) {
                    // Only an answer that asks for documents names a host.
                    self.acknowledged();
                }
                // This confirm may have finished the process: the step's earlier answer no longer
                // counts.
                self.knowledge.inquiry.same_step = false;
                self.call_failed(Call::Confirm, fault, now);
            }
        }
    }

    /// Handles a 409: spektr has the case and names missing documents.
    fn missing(&mut self, tickets: Vec<Ticket>, is_whole: bool, now: Now) {
        self.acknowledged();
        self.knowledge.inquiry.count = 0;
        self.backoff.refill();
        match UploadPlan::some(tickets, &self.manifest) {
            Ok(plan) => {
                // A process that asks for these documents is the one that has the case.
                self.knowledge.relinked = false;
                self.begin_missing(plan, is_whole, now);
            }
            Err(mismatch) => self.halt(Phase::Stopped, Failure::ContractBroken(mismatch)),
        }
    }

    /// Handles a 409 that names no document (C6): inquires a few times.
    fn missing_unreadable(&mut self, now: Now) {
        self.acknowledged();
        self.inquire(now);
    }

    /// Handles 400 on confirm: nothing is pending (C7).
    fn not_pending(&mut self, message: Hidden<String>, now: Now) {
        // The new link's process may be another one: that it has nothing pending proves nothing
        // about the first.
        if self.knowledge.relinked {
            return self.halt(Phase::NeedsDecision, self.undecided());
        }
        if self.knowledge.no_step_call {
            if self.knowledge.applied || self.is_proved_unapplied(now) {
                self.halt(Phase::NeedsDecision, self.undecided());
            }
            return;
        }
        if self.knowledge.applied || !self.knowledge.inquiry.same_step {
            return self.inquire(now);
        }
        if self.is_proved_unapplied(now) {
            self.conclude_unapplied(message, now);
        }
    }
}
