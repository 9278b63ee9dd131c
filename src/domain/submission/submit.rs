//! The answers to submit: what each proves, and its consequence.
//!
//! | Answer | What it proves | Why |
//! |---|---|---|
//! | 200 `accepted`, 200 `completed` | applied | documented; whatever else of the answer can be read |
//! | 400 | not applied | documented: validation failed |
//! | 401 | not applied | documented: the token is checked first |
//! | 402, 403, 405, 406, 410 to 412, 414 to 417, 421, 422, 426, 428, 431, 451 | not applied | refused for what the request is; RFC 9110 and 6585 |
//! | 404, and confirm says 404 as well | not applied | there is no such API at this address |
//! | 404, 408, 409, 413, 425, 429, 499, other 4xx, 5xx | nothing | gateways answer so while the request is sent or processed |
//! | no answer, a 200 that cannot be read, another server's page | nothing | |
//! | no connection | not applied | nothing left this machine |
//!
//! Knows nothing of how the outcome of an unproved answer is found out (`inquiry`, `quiet_period`).

use super::backoff::LONGEST_RETRY_AFTER_SECS;
use super::calls::BUSY_BASE_MS;
use super::interface::{Effect, Now};
use super::machine::Submission;
use super::quiet_period::QuietPeriod;
use super::state::{Call, Resume, State};
use crate::domain::failure::{CallFault, Failure, SubmitAnswer};
use crate::domain::progress::{Phase, WaitFor};
use crate::domain::receipt::Proof;
use crate::domain::record::Record;
use crate::domain::ticket::{Mismatch, UploadPlan};

/// Returns true for statuses that are given for the request itself, before anything is done with
/// it.
fn is_refusal(status: u16) -> bool {
    matches!(status, 401..=403 | 405 | 406 | 410..=412 | 414..=417 | 421 | 422 | 426 | 428 | 431 | 451)
}

/// Returns true for statuses that prove that this submit was not applied, except an expired link,
/// which ends every call.
fn is_proof(status: u16) -> bool {
    status == 400 || (is_refusal(status) && status != 401)
}

/// Returns true for statuses of an unapplied submit that may be sent again as it is.
fn is_repeatable(status: u16) -> bool {
    matches!(status, 408 | 409 | 425 | 429 | 499) || status >= 500
}

impl Submission {
    pub(super) fn submit_answer(&mut self, result: Result<SubmitAnswer, CallFault>, now: Now) {
        match result {
            Ok(SubmitAnswer::Completed) if self.manifest.files.is_empty() => {
                self.complete(Proof::Answer, now);
            }
            Ok(SubmitAnswer::Completed) => {
                self.knowledge.finished_early = true;
                self.outbox.push_back(Effect::Commit(Record::FinishedEarly));
                self.call(Call::Step);
            }
            Ok(SubmitAnswer::Accepted(tickets)) => {
                self.acknowledged();
                self.accepted(UploadPlan::all(tickets, &self.manifest), now);
            }
            Ok(SubmitAnswer::AcceptedInPart(tickets)) => {
                self.acknowledged();
                self.accepted(UploadPlan::some(tickets, &self.manifest), now);
            }
            Err(fault) => self.submit_failed(fault, now),
        }
    }

    /// Records that spektr has the case before anything else of its answer is looked at.
    pub(super) fn acknowledged(&mut self) {
        if !self.knowledge.applied {
            self.knowledge.applied = true;
            self.outbox.push_back(Effect::Commit(Record::Accepted));
        }
    }

    /// Documents without a post wait for the one that confirm gives.
    fn accepted(&mut self, plan: Result<UploadPlan, Mismatch>, now: Now) {
        self.backoff.refill();
        match plan {
            Ok(plan) if plan.is_empty() => self.confirm(now),
            Ok(plan) => self.begin_uploads(plan, now),
            Err(mismatch) => self.halt(Phase::Stopped, Failure::ContractBroken(mismatch)),
        }
    }

    fn submit_failed(&mut self, fault: CallFault, now: Now) {
        match &fault {
            CallFault::Status { status, message, .. }
                if self.knowledge.beside_another && is_proof(*status) =>
            {
                let cause = Failure::UnexpectedStatus { status: *status, message: message.clone() };
                self.inquire_after_submit(QuietPeriod::new(Some(cause), false, now), now);
            }
            CallFault::NotSent | CallFault::Certificate(_) | CallFault::RefusedApi
                if self.knowledge.beside_another =>
            {
                self.inquire_after_submit(
                    QuietPeriod::new(Some(Failure::CannotReach), false, now),
                    now,
                );
            }
            CallFault::Lost => {
                self.inquire_after_submit(
                    QuietPeriod::new(Some(Failure::CannotReach), true, now),
                    now,
                );
            }
            CallFault::NotSpektr => {
                self.inquire_after_submit(
                    QuietPeriod::new(Some(Failure::NotSpektr), true, now),
                    now,
                );
            }
            CallFault::Garbled => {
                self.knowledge.inquiry.quiet_period =
                    Some(QuietPeriod::new(Some(Failure::Unreadable), true, now));
                self.confirm(now);
            }
            CallFault::RefusedHost { .. } => {
                self.acknowledged();
                self.call_failed(Call::Submit, fault, now);
            }
            CallFault::Status { status: 400, message, code, .. } => {
                let (message, code) = (message.clone(), code.clone());
                self.not_applied();
                self.outbox.push_back(Effect::Note(Record::Rejected));
                self.halt_with(Phase::Rejected, Failure::Rejected { message, code }, Resume::Never);
            }
            // The link has expired: it says nothing about the submit before.
            CallFault::Status { status: 401, .. } if self.knowledge.beside_another => {
                self.call_failed(Call::Submit, fault, now);
            }
            CallFault::Status { status, .. } if is_refusal(*status) => {
                self.submit_refused(fault, now);
            }
            CallFault::Status { .. } => self.submit_unproved(fault, now),
            CallFault::NotSent | CallFault::RefusedApi | CallFault::Certificate(_) => {
                self.submit_refused(fault, now);
            }
            // A redirect is not followed, and its sender may have applied the submit: resuming
            // checks first.
            CallFault::Redirected => self.call_failed(Call::Submit, fault, now),
        }
    }

    /// The submit was not applied: going on starts over.
    fn submit_refused(&mut self, fault: CallFault, now: Now) {
        self.not_applied();
        self.outbox.push_back(Effect::Note(Record::NotApplied));
        self.call_failed(Call::Submit, fault, now);
        if matches!(self.state, State::Calling(Call::Submit)) {
            // Each try writes its own intent.
            self.intend(now);
        }
    }

    /// The status proves nothing: asks what became of the submit, after as long as the server
    /// wants.
    fn submit_unproved(&mut self, fault: CallFault, now: Now) {
        let CallFault::Status { status, message, retry_after_secs, .. } = fault else { return };
        let cause = if is_repeatable(status) {
            Failure::ServerFailed { status }
        } else {
            Failure::UnexpectedStatus { status, message }
        };
        let period = QuietPeriod::new(Some(cause), is_repeatable(status), now);
        match retry_after_secs {
            Some(secs) if secs > LONGEST_RETRY_AFTER_SECS => {
                self.knowledge.inquiry.quiet_period = Some(period);
                self.halt(Phase::Interrupted, Failure::BusyUntil { at: now.after_secs(secs) });
            }
            Some(secs) => self.ask_later(period, secs * 1_000, now),
            None if status == 409 => self.ask_later(period, 2 * BUSY_BASE_MS, now),
            None => self.inquire_after_submit(period, now),
        }
    }

    fn ask_later(&mut self, period: QuietPeriod, wait_ms: u64, now: Now) {
        self.knowledge.inquiry.quiet_period = Some(period);
        self.knowledge.inquiry.count += 1;
        self.calls.tries = 0;
        self.state = State::Calling(Call::Step);
        self.wait_for(WaitFor::QuietPeriod, now.mono_ms + wait_ms);
    }

    pub(super) fn not_applied(&mut self) {
        self.knowledge.maybe_applied = false;
        self.knowledge.applied = false;
        self.knowledge.inquiry.quiet_period = None;
    }
}
