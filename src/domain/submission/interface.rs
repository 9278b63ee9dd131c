//! The interface of the machine: inputs, effects and settings.
//!
//! Does not depend on the machine.

use crate::domain::failure::{CallFault, ConfirmAnswer, StepAnswer, SubmitAnswer, UploadFault};
use crate::domain::intake::Attachment;
use crate::domain::record::{Process, Record};
use crate::domain::ticket::Post;

/// The time by two clocks: waits use the monotonic one, expiry the wall clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since a fixed moment.
    pub mono_ms: u64,
    /// Seconds since the epoch.
    pub unix_secs: i64,
}

impl Now {
    /// Returns the wall clock's time this many seconds later.
    #[must_use]
    pub(super) fn after_secs(self, secs: u64) -> i64 {
        self.unix_secs.saturating_add(i64::try_from(secs).unwrap_or(i64::MAX))
    }
}

/// An action to perform, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write this record and make it durable, then answer [`Input::Written`] or
    /// [`Input::NotWritten`].
    Commit(Record),
    /// Write this record; a later commit makes it durable.
    Note(Record),
    AskStep {
        attempt: u64,
    },
    Submit {
        attempt: u64,
    },
    Confirm {
        attempt: u64,
    },
    Upload {
        file: usize,
        attempt: u64,
        post: Post,
    },
    /// Cancel the upload of this document.
    Abandon {
        file: usize,
    },
    /// Cancel every call and upload under way.
    AbandonAll,
}

/// The storage's answer to a stored document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// S3's `ETag`, as given.
    pub etag: Option<String>,
    /// True if the answer says that the `ETag` is the MD5 of the stored object.
    pub is_md5: bool,
}

/// An event.
#[derive(Clone, Debug)]
pub enum Input {
    /// The operator pressed *Send*.
    Start,
    /// The operator, or the next start of the program, resumes a halted submission.
    Resume,
    /// The operator cancels.
    Cancel,
    /// The operator skips a wait.
    TryNow,
    /// The operator asks for missing documents to be sent again.
    SendAgain,
    /// The operator holds back a document.
    HoldFile {
        file: usize,
    },
    /// The operator wants a document sent after all, or at once.
    RetryFile {
        file: usize,
    },
    /// The operator submits the whole case again although the first outcome is unknown.
    SubmitAnyway,
    /// The operator entered a new link; resuming is a separate input.
    Relinked(Process),
    /// The operator replaces a document.
    Replace {
        file: usize,
        attachment: Attachment,
    },
    Written,
    NotWritten,
    Step {
        attempt: u64,
        result: Result<StepAnswer, CallFault>,
    },
    Submitted {
        attempt: u64,
        result: Result<SubmitAnswer, CallFault>,
    },
    Confirmed {
        attempt: u64,
        result: Result<ConfirmAnswer, CallFault>,
    },
    Uploaded {
        file: usize,
        attempt: u64,
        result: Result<Stored, UploadFault>,
    },
    /// The server's clock from a `Date` header, in seconds since the epoch.
    ServerTime {
        unix_secs: i64,
    },
    /// The time of [`poll_timeout`](super::Submission::poll_timeout) has come.
    Tick,
}

/// The settings of one submission.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// The number of simultaneous uploads, 1 to 6.
    pub parallel: u8,
    /// True if it retries automatically while there is no network.
    pub wait_for_network: bool,
    /// The seed of the waits' jitter.
    pub seed: u64,
    /// Quiet period before a submit of unknown outcome counts as not applied, in milliseconds;
    /// [`QUIET_PERIOD_MS`] by default.
    pub quiet_period_ms: u64,
}

/// Default of [`Config::quiet_period_ms`]: gateways give up after 30 to 60 s while the server
/// behind them works on.
pub const QUIET_PERIOD_MS: u64 = 120_000;
/// Longest time that an adapter may take for one call, in seconds.
pub const LONGEST_CALL_SECS: u64 = 55;
