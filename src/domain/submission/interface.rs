//! The machine's interface: its inputs, its effects, and its settings.
//!
//! Must not know: the machine.

use crate::domain::failure::{CallFault, ConfirmAnswer, StepAnswer, SubmitAnswer, UploadFault};
use crate::domain::intake::Attachment;
use crate::domain::record::{Process, Record};
use crate::domain::ticket::Post;

/// The time, by two clocks: waits are measured by the one that cannot jump, expiry by the wall's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Now {
    /// Milliseconds since some fixed moment.
    pub mono_ms: u64,
    /// Seconds since the epoch.
    pub unix_secs: i64,
}

impl Now {
    /// The wall's time so many seconds later.
    #[must_use]
    pub(super) fn after_secs(self, secs: u64) -> i64 {
        self.unix_secs.saturating_add(i64::try_from(secs).unwrap_or(i64::MAX))
    }
}

/// What must be done, in this order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Write this and make it durable, then say [`Input::Written`] or [`Input::NotWritten`].
    Commit(Record),
    /// Write this; a later commit makes it durable.
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
    /// Give up every call and upload under way.
    AbandonAll,
}

/// What a stored object's answer said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// S3's `ETag`, as given.
    pub etag: Option<String>,
    /// The answer says that the `ETag` is the MD5 of what was stored.
    pub is_md5: bool,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Input {
    /// The operator pressed Send.
    Start,
    /// The operator (or the next start of the program) goes on where it stopped.
    Resume,
    /// The operator stops it.
    Cancel,
    /// The operator does not want to wait.
    TryNow,
    /// The operator asks for what is missing to be sent again.
    SendAgain,
    /// The operator sends the whole case again, the first outcome being unknown.
    SubmitAnyway,
    /// The operator gave a new link; going on is asked for separately.
    Relinked(Process),
    /// Another document for a file.
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
    /// The server's clock, from a `Date` header, in seconds since the epoch.
    ServerTime {
        unix_secs: i64,
    },
    /// Time has passed.
    Tick,
}

/// How one submission behaves.
#[derive(Clone, Copy, Debug)]
pub struct Config {
    /// Documents at a time, 1 to 6.
    pub parallel: u8,
    /// Keeps trying by itself while the network is away.
    pub wait_for_network: bool,
    /// Spreads the waits.
    pub seed: u64,
    /// Quiet period before a submit of unknown outcome counts as not applied, in milliseconds;
    /// [`SETTLE_MS`] by default.
    pub settle_ms: u64,
}

/// Default of [`Config::settle_ms`]: gateways give up after 30 to 60 s while the server behind them
/// works on.
pub const SETTLE_MS: u64 = 120_000;
/// Longest time that an adapter may take for one call, in seconds.
pub const LONGEST_CALL_SECS: u64 = 55;
