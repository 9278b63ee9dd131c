//! The facts that a submission knows of the server's side.
//!
//! Knows nothing of the calls that brought them.

use super::quiet_period::QuietPeriod;
use crate::domain::hidden::Hidden;

/// The facts known of the server's side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "the facts are independent, and every combination of them occurs"
)]
pub(super) struct Knowledge {
    /// A submit left, or may have left, and nothing proves that it was not applied.
    pub(super) maybe_applied: bool,
    /// spektr acknowledged that it has the case.
    pub(super) applied: bool,
    /// A confirm left at least once.
    pub(super) confirmed_once: bool,
    /// The current step before the submit.
    pub(super) recorded_step: Option<i64>,
    /// The server has no step call.
    pub(super) no_step_call: bool,
    /// Times that the whole case was sent again after it was proved not to be applied.
    pub(super) reposts: u32,
    /// spektr answered `completed` although documents were promised.
    pub(super) finished_early: bool,
    /// The link changed since the submit. Its process may be another one, so that neither its
    /// having moved on nor its having nothing pending proves anything.
    pub(super) relinked: bool,
    /// An earlier submit of the same body may still be applied: a refusal of this one proves
    /// nothing about it.
    pub(super) beside_another: bool,
    /// A record could not be written: the journal may lack what spektr acknowledged.
    pub(super) unrecorded: bool,
    /// The value of `maybe_applied` before the intent that is being written.
    pub(super) before_intent: Option<bool>,
    pub(super) inquiry: Inquiry,
}

/// The inquiry into the outcome of a submit or confirm whose answer proves nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Inquiry {
    /// Rounds in a row, each a step call and a confirm, that brought nothing new.
    pub(super) count: u32,
    /// The step, asked in this round, had not moved.
    pub(super) same_step: bool,
    /// The server's message when it last refused to finish the case; may be empty.
    pub(super) message: Hidden<String>,
    /// The quiet period of the last submit.
    pub(super) quiet_period: Option<QuietPeriod>,
}
