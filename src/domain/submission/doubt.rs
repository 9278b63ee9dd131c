//! Ask, don't repeat: after a lost answer or a crash the step call and confirm tell what spektr
//! has.
//!
//! The table is ARCHITECTURE.md's "After a lost answer". A submit goes out again only when the step
//! has not moved *and* confirm says that nothing is pending, both throughout the quiet period of
//! `settle`. Must not know: HTTP.

use super::settle::Settle;
use super::{Call, Effect, Now, Resume, State, Submission};
use crate::domain::failure::{CallFault, Failure, StepAnswer, StepStatus};
use crate::domain::hidden::Hidden;
use crate::domain::progress::{Phase, WaitFor};
use crate::domain::receipt::Proof;
use crate::domain::record::Record;

/// Doubts in a row, each one step call and one confirm, before the operator is told that it is not
/// known.
const MOST_DOUBTS: u32 = 4;
/// How often a case shown not to be applied is sent again by itself.
const MOST_REPOSTS: u32 = 3;
/// First wait between two doubts, in milliseconds.
const DOUBT_BASE_MS: u64 = 2_000;

impl Submission {
    /// Begins to find out what became of a submit.
    pub(super) fn submit_in_doubt(&mut self, settle: Settle, now: Now) {
        self.knowledge.settle = Some(settle);
        self.doubt(now);
    }

    /// Begins to find out. The first time at once, later after a wait, and not for ever.
    pub(super) fn doubt(&mut self, now: Now) {
        self.knowledge.doubts += 1;
        self.knowledge.same_step = false;
        let doubts = self.knowledge.doubts;
        if doubts > MOST_DOUBTS {
            let failure = match (self.knowledge.applied, self.knowledge.said.0.is_empty()) {
                (false, _) => Failure::OutcomeUnknown,
                (true, true) => Failure::Unreadable,
                (true, false) => Failure::KeptOpen,
            };
            return self.halt(Phase::Interrupted, failure);
        }
        if doubts == 1 {
            return self.call(Call::Step);
        }
        self.tries = 0;
        self.state = State::Calling(Call::Step);
        match self.backoff.wait_ms(DOUBT_BASE_MS, doubts - 1, None) {
            Some(wait) => {
                let what = if self.is_settling() { WaitFor::Settling } else { WaitFor::NextTry };
                self.wait_for(what, now.mono_ms + wait);
            }
            None => self.halt(Phase::Interrupted, Failure::OutcomeUnknown),
        }
    }

    /// The step after something may have been applied.
    pub(super) fn step_in_doubt(&mut self, result: Result<StepAnswer, CallFault>, now: Now) {
        if self.knowledge.strange_finish {
            return self.halt_with(Phase::Stopped, Failure::FinishedWithoutFiles, Resume::Never);
        }
        match result {
            Ok(answer) => self.judge_step(answer, now),
            Err(fault) if matches!(fault.status(), Some(404 | 405)) => {
                self.knowledge.no_step_call = true;
                self.confirm(now);
            }
            Err(fault) => self.call_failed(Call::Step, fault, now),
        }
    }

    fn judge_step(&mut self, answer: StepAnswer, now: Now) {
        self.backoff.refill();
        let moved = matches!((answer.step, self.knowledge.recorded_step), (Some(now), Some(then)) if now > then);
        match answer.status {
            StepStatus::Failed => {
                self.halt_with(
                    Phase::Stopped,
                    Failure::ProcessFailed { message: answer.error },
                    Resume::Check,
                );
            }
            StepStatus::Completed => self.moved_on(now),
            _ if moved => self.moved_on(now),
            StepStatus::Running if self.manifest.files.is_empty() => self.moved_on(now),
            // At our own step it may still turn into waiting for the documents, whether or not a
            // confirm has left.
            StepStatus::Running if self.poll_running(WaitFor::OwnStep, now) => {}
            StepStatus::Running if self.knowledge.applied => {
                self.halt(Phase::Interrupted, Failure::KeptOpen);
            }
            StepStatus::Running => self.halt(Phase::Interrupted, Failure::OutcomeUnknown),
            StepStatus::Pending | StepStatus::Other => {
                self.knowledge.same_step = true;
                self.confirm(now);
            }
        }
    }

    /// Returns true if a confirm left after spektr was known to have the case. One before that
    /// found nothing to finish.
    fn has_confirmed(&self) -> bool {
        self.knowledge.confirmed_once && self.knowledge.applied
    }

    /// The process went past our step. With documents that were never confirmed that is no success
    /// of ours.
    fn moved_on(&mut self, now: Now) {
        if self.knowledge.relinked {
            self.halt(Phase::NeedsDecision, self.undecided());
        } else if self.manifest.files.is_empty() || self.has_confirmed() {
            self.complete(Proof::StatusCheck, now);
        } else {
            self.halt_with(Phase::Stopped, Failure::FinishedWithoutFiles, Resume::Never);
        }
    }

    /// The failure when spektr leaves open whether it has the case: nothing is known of a send
    /// whose answer was lost.
    pub(super) fn undecided(&self) -> Failure {
        if self.knowledge.applied { Failure::AcceptedUndecided } else { Failure::Undecided }
    }

    /// The submit was not applied, as the step and confirm have said throughout the quiet period:
    /// sending the frozen body again is safe.
    pub(super) fn show_unapplied(&mut self, message: Hidden<String>, now: Now) {
        let settle = self.knowledge.settle.take();
        let is_repeatable = settle.as_ref().is_none_or(|settle| settle.is_repeatable);
        let cause = settle.and_then(Settle::into_cause);
        self.not_applied();
        self.knowledge.same_step = false;
        self.knowledge.confirmed_once = false;
        self.knowledge.doubts = 0;
        self.outbox.push_back(Effect::Note(Record::NotApplied));
        if !is_repeatable || self.knowledge.reposts >= MOST_REPOSTS {
            let phase = if is_repeatable { Phase::Interrupted } else { Phase::Stopped };
            return self
                .halt(phase, cause.unwrap_or(Failure::UnexpectedStatus { status: 400, message }));
        }
        self.knowledge.reposts += 1;
        self.send_submit(now);
    }
}
