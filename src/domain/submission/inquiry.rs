//! The inquiry after a lost answer or a crash: the step call and confirm show whether spektr has
//! the case.
//!
//! Implements the table "After a lost answer" in ARCHITECTURE.md. A submit is sent again only if
//! the step has not moved *and* confirm finds nothing pending, both throughout the quiet period.
//! Knows nothing of HTTP.

use super::interface::{Effect, Now};
use super::machine::Submission;
use super::quiet_period::QuietPeriod;
use super::state::{Call, Resume, State};
use crate::domain::failure::{CallFault, Failure, StepAnswer, StepStatus};
use crate::domain::hidden::Hidden;
use crate::domain::progress::{Phase, WaitFor};
use crate::domain::receipt::Proof;
use crate::domain::record::Record;

/// Rounds in a row, each a step call and a confirm, after which the outcome is reported as
/// unknown.
const MAX_INQUIRIES: u32 = 4;
/// Most times that a case proved not to be applied is sent again automatically.
const MAX_REPOSTS: u32 = 3;
/// First wait between two rounds, in milliseconds.
const INQUIRY_BASE_MS: u64 = 2_000;

impl Submission {
    /// Begins the quiet period of a submit and its first round.
    pub(super) fn inquire_after_submit(&mut self, period: QuietPeriod, now: Now) {
        self.knowledge.inquiry.quiet_period = Some(period);
        self.inquire(now);
    }

    /// Begins a round: the first at once, later ones after a wait, and a limited number of them.
    pub(super) fn inquire(&mut self, now: Now) {
        self.knowledge.inquiry.count += 1;
        self.knowledge.inquiry.same_step = false;
        let count = self.knowledge.inquiry.count;
        if count > MAX_INQUIRIES {
            let failure =
                match (self.knowledge.applied, self.knowledge.inquiry.message.0.is_empty()) {
                    (false, _) => Failure::OutcomeUnknown,
                    (true, true) => Failure::Unreadable,
                    (true, false) => Failure::KeptOpen,
                };
            return self.halt(Phase::Interrupted, failure);
        }
        if count == 1 {
            return self.call(Call::Step);
        }
        self.calls.tries = 0;
        self.state = State::Calling(Call::Step);
        match self.backoff.wait_ms(INQUIRY_BASE_MS, count - 1, None) {
            Some(wait) => {
                let what =
                    if self.in_quiet_period() { WaitFor::QuietPeriod } else { WaitFor::NextTry };
                self.wait_for(what, now.mono_ms + wait);
            }
            None => self.halt(Phase::Interrupted, Failure::OutcomeUnknown),
        }
    }

    /// Handles the step's answer when a submit may have been applied.
    pub(super) fn step_during_inquiry(&mut self, result: Result<StepAnswer, CallFault>, now: Now) {
        if self.knowledge.finished_early {
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
            // At our own step the process may still come to wait for the documents, whether or not
            // a confirm has left.
            StepStatus::Running if self.poll_running(WaitFor::OwnStep, now) => {}
            StepStatus::Running if self.knowledge.applied => {
                self.halt(Phase::Interrupted, Failure::KeptOpen);
            }
            StepStatus::Running => self.halt(Phase::Interrupted, Failure::OutcomeUnknown),
            StepStatus::Pending | StepStatus::Other => {
                self.knowledge.inquiry.same_step = true;
                self.confirm(now);
            }
        }
    }

    /// Returns true if a confirm left after spektr acknowledged the case. An earlier one found
    /// nothing to finish.
    fn has_confirmed(&self) -> bool {
        self.knowledge.confirmed_once && self.knowledge.applied
    }

    /// Handles a process that is past our step: a success, unless documents were never confirmed.
    fn moved_on(&mut self, now: Now) {
        if self.knowledge.relinked {
            self.halt(Phase::NeedsDecision, self.undecided());
        } else if self.manifest.files.is_empty() || self.has_confirmed() {
            self.complete(Proof::StatusCheck, now);
        } else {
            self.halt_with(Phase::Stopped, Failure::FinishedWithoutFiles, Resume::Never);
        }
    }

    /// The failure for a case of which spektr's answers do not show whether it has it.
    pub(super) fn undecided(&self) -> Failure {
        if self.knowledge.applied { Failure::AcceptedUndecided } else { Failure::Undecided }
    }

    /// Concludes after the quiet period that the submit was not applied, and sends the frozen body
    /// again if that may help.
    pub(super) fn conclude_unapplied(&mut self, message: Hidden<String>, now: Now) {
        let period = self.knowledge.inquiry.quiet_period.take();
        let is_repeatable = period.as_ref().is_none_or(|period| period.is_repeatable);
        let cause = period.and_then(QuietPeriod::into_cause);
        self.not_applied();
        self.knowledge.inquiry.same_step = false;
        self.knowledge.confirmed_once = false;
        self.knowledge.inquiry.count = 0;
        self.outbox.push_back(Effect::Note(Record::NotApplied));
        if !is_repeatable || self.knowledge.reposts >= MAX_REPOSTS {
            let phase = if is_repeatable { Phase::Interrupted } else { Phase::Stopped };
            return self
                .halt(phase, cause.unwrap_or(Failure::UnexpectedStatus { status: 400, message }));
        }
        self.knowledge.reposts += 1;
        self.send_submit(now);
    }
}

impl Submission {
    /// The number of rounds so far.
    pub(super) fn rounds(&self) -> u32 {
        self.knowledge.inquiry.quiet_period.as_ref().map_or(0, |period| period.agreed)
    }

    /// Stores the time of the step call that is answered now.
    pub(super) fn note_step_call(&mut self, asked_ms: Option<u64>) {
        if let (Some(period), Some(asked_ms)) = (&mut self.knowledge.inquiry.quiet_period, asked_ms)
        {
            period.asked_ms = asked_ms;
        }
    }

    /// Returns true while the outcome of a submit is inquired into.
    pub(super) fn is_asking(&self) -> bool {
        let is_open = self.knowledge.maybe_applied
            && !self.knowledge.applied
            && !self.knowledge.finished_early;
        is_open && matches!(self.state, State::Calling(Call::Step | Call::Confirm))
    }

    /// Returns true while a submit that left, or one before it, is not answered. A submit whose
    /// intent is still being written has not left.
    pub(super) fn awaits_submit(&self) -> bool {
        let waits = || self.outbox.iter().any(|effect| matches!(effect, Effect::Submit { .. }));
        let has_left = || self.calls.in_flight.is_some() && !waits();
        matches!(self.state, State::Calling(Call::Submit))
            && (self.knowledge.beside_another || has_left())
    }

    /// Returns true during a quiet period.
    pub(super) fn in_quiet_period(&self) -> bool {
        self.is_asking() && self.knowledge.inquiry.quiet_period.is_some()
    }

    /// Returns true if the submit was answered 404: when confirm is as well, there is no spektr at
    /// this address.
    pub(super) fn found_no_api(&self) -> bool {
        !self.knowledge.applied
            && self.knowledge.inquiry.quiet_period.as_ref().is_some_and(QuietPeriod::began_with_404)
    }

    /// Counts a round that found nothing applied. Returns true once the quiet period is over;
    /// before, schedules the next round.
    pub(super) fn is_proved_unapplied(&mut self, now: Now) -> bool {
        let quiet_period_ms = self.config.quiet_period_ms;
        let period = self
            .knowledge
            .inquiry
            .quiet_period
            .get_or_insert_with(|| QuietPeriod::new(None, true, now));
        period.agreed += 1;
        if period.is_over(quiet_period_ms) {
            return true;
        }
        let next_ms = period.next_round_ms(quiet_period_ms, now);
        // A confirm that found nothing pending finished nothing.
        self.knowledge.confirmed_once = false;
        self.knowledge.inquiry.same_step = false;
        self.knowledge.inquiry.count = 0;
        self.calls.tries = 0;
        self.state = State::Calling(Call::Step);
        self.wait_for(WaitFor::QuietPeriod, next_ms);
        false
    }
}
