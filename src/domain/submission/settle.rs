//! The quiet period after a submit of unknown outcome: spektr may apply it long after a gateway
//! gave up on it.
//!
//! "Not applied" is concluded only after the step and confirm have agreed on it several times over
//! [`Config::settle_ms`](super::Config::settle_ms). Must not know: HTTP, or why the outcome is
//! unknown.

use super::{Call, Effect, Now, State, Submission};
use crate::domain::failure::Failure;
use crate::domain::progress::WaitFor;

/// Time between two rounds of questions, in milliseconds; the last one repeats.
const INTERVALS_MS: [u64; 6] = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/// Rounds that must agree, however long the period lasted: a computer that slept has asked only
/// once.
const LEAST_ROUNDS: u32 = 3;

/// A submit of unknown outcome, and what was found out since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settle {
    /// Start of the quiet period, in `mono_ms`.
    since_ms: u64,
    /// When the step was asked last, in `mono_ms`.
    asked_ms: u64,
    /// Rounds that found nothing applied.
    agreed: u32,
    /// Cause of the doubt; `None` after a restart of the program.
    cause: Option<Failure>,
    /// Another submit may succeed where this one failed.
    pub(super) is_repeatable: bool,
}

impl Settle {
    /// A quiet period that begins now.
    pub(super) fn new(cause: Option<Failure>, is_repeatable: bool, now: Now) -> Self {
        Self { since_ms: now.mono_ms, asked_ms: now.mono_ms, agreed: 0, cause, is_repeatable }
    }

    /// Returns true if the submit itself was answered 404.
    fn began_with_404(&self) -> bool {
        matches!(self.cause, Some(Failure::UnexpectedStatus { status: 404, .. }))
    }

    pub(super) fn into_cause(self) -> Option<Failure> {
        self.cause
    }

    /// The last round has to begin after the period: between the step's answer and confirm's the
    /// submit may be applied and finished, and then confirm has nothing pending either.
    fn is_over(&self, settle_ms: u64) -> bool {
        let rounds = if settle_ms == 0 { 1 } else { LEAST_ROUNDS };
        self.agreed >= rounds && self.asked_ms >= self.since_ms.saturating_add(settle_ms)
    }

    /// Time of the next round, in `mono_ms`: the last one falls on the end of the period.
    fn next_round_ms(&self, settle_ms: u64, now: Now) -> u64 {
        let at = usize::try_from(self.agreed.saturating_sub(1))
            .unwrap_or(usize::MAX)
            .min(INTERVALS_MS.len() - 1);
        let regular = now.mono_ms + INTERVALS_MS[at];
        let end = self.since_ms.saturating_add(settle_ms);
        if end > now.mono_ms { regular.min(end) } else { now.mono_ms + INTERVALS_MS[0] }
    }
}

impl Submission {
    /// Rounds of questions so far.
    pub(super) fn rounds(&self) -> u32 {
        self.knowledge.settle.as_ref().map_or(0, |settle| settle.agreed)
    }

    /// Notes when the step call that is answered now was made.
    pub(super) fn note_step_call(&mut self, asked_ms: Option<u64>) {
        if let (Some(settle), Some(asked_ms)) = (&mut self.knowledge.settle, asked_ms) {
            settle.asked_ms = asked_ms;
        }
    }

    /// Returns true while it is asked what became of a submit.
    pub(super) fn is_asking(&self) -> bool {
        let is_open = self.knowledge.maybe_applied
            && !self.knowledge.applied
            && !self.knowledge.strange_finish;
        is_open && matches!(self.state, State::Calling(Call::Step | Call::Confirm))
    }

    /// Returns true while a submit that left, or one before it, is not answered. One that waits for
    /// its intent to be written has not left.
    pub(super) fn awaits_submit(&self) -> bool {
        let waits = || self.outbox.iter().any(|effect| matches!(effect, Effect::Submit { .. }));
        let has_left = || self.in_flight.is_some() && !waits();
        matches!(self.state, State::Calling(Call::Submit))
            && (self.knowledge.beside_another || has_left())
    }

    /// Returns true while rounds of questions alternate with waits.
    pub(super) fn is_settling(&self) -> bool {
        self.is_asking() && self.knowledge.settle.is_some()
    }

    /// Returns true if the submit was answered 404: when confirm is as well, there is no spektr at
    /// this address.
    pub(super) fn found_no_api(&self) -> bool {
        !self.knowledge.applied
            && self.knowledge.settle.as_ref().is_some_and(Settle::began_with_404)
    }

    /// Counts a round that found nothing applied; returns true once that may be relied on. Before,
    /// the next round is scheduled.
    pub(super) fn has_settled(&mut self, now: Now) -> bool {
        let settle_ms = self.config.settle_ms;
        let settle = self.knowledge.settle.get_or_insert_with(|| Settle::new(None, true, now));
        settle.agreed += 1;
        if settle.is_over(settle_ms) {
            return true;
        }
        let next_ms = settle.next_round_ms(settle_ms, now);
        // A confirm that found nothing pending finished nothing.
        self.knowledge.confirmed_once = false;
        self.knowledge.same_step = false;
        self.knowledge.doubts = 0;
        self.tries = 0;
        self.state = State::Calling(Call::Step);
        self.wait_for(WaitFor::Settling, next_ms);
        false
    }
}
