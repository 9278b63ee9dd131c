//! The parts of a submission's state.
//!
//! Knows nothing of inputs and effects.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::failure::Failure;
use crate::domain::intake::{Attachment, Digest};
use crate::domain::progress::{Phase, WaitFor};
use crate::domain::receipt::{Receipt, Sender};
use crate::domain::record::{FrozenFile, Process};

/// The point from which a halted submission is resumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resume {
    /// Nothing was applied: start over.
    FromStart,
    /// It is unknown if spektr has the case: inquire.
    Check,
    /// spektr has the case: confirm, which lists the missing documents.
    Confirm,
    /// It can't be resumed.
    Never,
}

/// A call of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Call {
    Step,
    Submit,
    Confirm,
}

/// A call that was handed out and is not answered yet.
#[derive(Clone, Copy, Debug)]
pub(super) struct Flight {
    pub(super) attempt: u64,
    /// Time of handing it out, in `mono_ms`; `None` while its input is still being handled.
    pub(super) since_ms: Option<u64>,
}

/// A wait and its end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Due {
    pub(super) what: WaitFor,
    /// In `mono_ms`.
    pub(super) at_ms: u64,
}

/// The state of the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    Idle,
    /// A call is under way or scheduled.
    Calling(Call),
    Uploading,
    /// Waits for the operator, or for the network.
    Halted {
        phase: Phase,
        failure: Failure,
        resume: Resume,
    },
    /// The receipt is being recorded.
    Sealing(Receipt),
    Completed {
        receipt: Receipt,
        saved: bool,
    },
}

/// The identity of a submission: body, process, step and sender.
#[derive(Clone, Debug)]
pub(super) struct Dispatch {
    pub(super) payload: Digest,
    pub(super) process: Process,
    /// The step that was filled in, if its form was fetched.
    pub(super) step: Option<i64>,
    /// The sender named on the receipt.
    pub(super) sender: Option<Sender>,
}

/// The call under way and the wait for the next one.
#[derive(Clone, Debug, Default)]
pub(super) struct Calls {
    /// The number of the last attempt; calls and uploads share one sequence.
    pub(super) attempts: u64,
    pub(super) in_flight: Option<Flight>,
    pub(super) due: Option<Due>,
    /// Tries of the current call so far.
    pub(super) tries: u32,
}

/// Documents that take the place of others, by their numbers in the manifest.
#[derive(Clone, Debug, Default)]
pub(super) struct Replacements {
    /// New documents that spektr has not asked for yet.
    pub(super) waiting: BTreeMap<usize, Attachment>,
    /// Numbers of the documents that were replaced.
    pub(super) replaced: BTreeSet<usize>,
    /// First documents that spektr may have, since it has not asked for their replacements.
    pub(super) untaken: BTreeMap<usize, FrozenFile>,
    /// First documents whose replacements were asked for and leave once that is recorded.
    pub(super) leaving: BTreeMap<usize, FrozenFile>,
}
