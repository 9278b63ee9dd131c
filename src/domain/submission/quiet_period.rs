//! The quiet period after a submit of unknown outcome: spektr may apply it long after a gateway
//! gave up on it.
//!
//! "Not applied" is concluded only after the step and confirm agreed on it several times over
//! [`Config::quiet_period_ms`](super::interface::Config::quiet_period_ms) (inferred). Knows nothing
//! of HTTP and of the reason for which the outcome is unknown.

use super::interface::Now;
use crate::domain::failure::Failure;

/// Waits between two rounds, in milliseconds; the last one repeats.
const INTERVALS_MS: [u64; 6] = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];
/// Rounds that must agree, however long the period lasted: a computer that slept has asked only
/// once (inferred).
const MIN_ROUNDS: u32 = 3;

/// The quiet period after a submit of unknown outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct QuietPeriod {
    /// Start of the quiet period, in `mono_ms`.
    since_ms: u64,
    /// Time of the last step call, in `mono_ms`.
    pub(super) asked_ms: u64,
    /// Rounds that found nothing applied.
    pub(super) agreed: u32,
    /// The failure that left the outcome unknown; `None` after a restart of the program.
    cause: Option<Failure>,
    /// True if sending the same body again may succeed.
    pub(super) is_repeatable: bool,
}

impl QuietPeriod {
    /// Begins a quiet period.
    pub(super) fn new(cause: Option<Failure>, is_repeatable: bool, now: Now) -> Self {
        Self { since_ms: now.mono_ms, asked_ms: now.mono_ms, agreed: 0, cause, is_repeatable }
    }

    /// Returns true if the submit itself was answered 404.
    pub(super) fn began_with_404(&self) -> bool {
        matches!(self.cause, Some(Failure::UnexpectedStatus { status: 404, .. }))
    }

    pub(super) fn into_cause(self) -> Option<Failure> {
        self.cause
    }

    /// Returns true once enough rounds agreed and the last one began after the end of the period.
    ///
    /// Between the step's answer and confirm's the submit may be applied and finished, and then
    /// confirm finds nothing pending either.
    pub(super) fn is_over(&self, quiet_period_ms: u64) -> bool {
        let rounds = if quiet_period_ms == 0 { 1 } else { MIN_ROUNDS };
        self.agreed >= rounds && self.asked_ms >= self.since_ms.saturating_add(quiet_period_ms)
    }

    /// Returns the time of the next round, in `mono_ms`; the last one is at the end of the period.
    pub(super) fn next_round_ms(&self, quiet_period_ms: u64, now: Now) -> u64 {
        let at = usize::try_from(self.agreed.saturating_sub(1))
            .unwrap_or(usize::MAX)
            .min(INTERVALS_MS.len() - 1);
        let regular = now.mono_ms + INTERVALS_MS[at];
        let end = self.since_ms.saturating_add(quiet_period_ms);
        if end > now.mono_ms { regular.min(end) } else { now.mono_ms + INTERVALS_MS[0] }
    }
}
