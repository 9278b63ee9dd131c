//! The progress of a submission as the window and the command line see it: one complete value.
//!
//! Knows nothing of the machine that makes it. `can` lists the possible actions, so that the window
//! and the machine cannot disagree.

use super::failure::{Failure, UploadFault};
use super::hidden::Hidden;
use super::intake::SlotKey;
use super::receipt::Receipt;

/// Identifier of a case: within one run of the program, or permanent if the case is kept in the
/// vault.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaseId(pub u64);

/// The phase of a submission.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nothing has been sent.
    #[default]
    Ready,
    /// Asks for the current step before anything is sent.
    Preparing,
    Submitting,
    /// Finds out if spektr has the case.
    Checking,
    Uploading,
    Confirming,
    /// Some documents need a person's action.
    NeedsFiles,
    /// The operator has to decide (see the failure).
    NeedsDecision,
    TokenExpired,
    /// 400: the case has to be corrected.
    Rejected,
    /// Halted for now; *Resume* continues.
    Interrupted,
    /// Halted; something has to be changed before it can continue.
    Stopped,
    Completed,
}

impl Phase {
    /// Returns true while the program works on the submission.
    #[must_use]
    pub fn is_busy(self) -> bool {
        matches!(
            self,
            Self::Preparing
                | Self::Submitting
                | Self::Checking
                | Self::Uploading
                | Self::Confirming
        )
    }
}

/// The state of one document's upload.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FileState {
    /// Not started yet.
    #[default]
    Waiting,
    /// Bytes are being sent.
    Sending,
    /// Waits for the next try; `tries` were made.
    Retrying { tries: u32, fault: UploadFault },
    /// Its post has expired or was refused: confirm will give a new one.
    NeedsPost,
    /// Everything was sent, but no answer was received: confirm will show if it arrived.
    Unverified,
    /// S3 stored it.
    Sent,
    /// Confirm did not find it.
    Missing,
    /// The operator holds it back.
    Held,
    /// It could not be sent for now.
    Paused { fault: UploadFault },
    /// It needs a person's action.
    Failed { fault: UploadFault },
}

/// The progress of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProgress {
    pub slot: SlotKey,
    pub file_name: Hidden<String>,
    /// The document's size in bytes.
    pub total_bytes: u64,
    /// Bytes sent in the current try.
    pub sent_bytes: u64,
    pub state: FileState,
}

/// The subject of a wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitFor {
    /// The answer to the step call.
    StepAnswer,
    /// The answer to submit.
    SubmitAnswer,
    /// The answer to confirm.
    ConfirmAnswer,
    /// The next try of a call that failed.
    NextTry,
    /// The process behind the link is still `running`, at the previous step; nothing was sent yet.
    Running,
    /// The process is `running` at the step that may have been sent.
    OwnStep,
    /// The next round of the quiet period after a submit of unknown outcome.
    QuietPeriod,
    /// The network.
    Network,
    /// The transfer of documents, or S3's answer to it.
    Upload,
}

/// A wait that is long enough to be shown: longer than [`Wait::SILENT_MS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    pub what: WaitFor,
    /// Number of the try, from 1.
    pub tries: u32,
    /// The latest end, in seconds since the epoch by this machine's clock.
    pub until: i64,
}

impl Wait {
    /// The longest wait that is not shown, in milliseconds.
    pub const SILENT_MS: u64 = 3_000;
}

/// The actions that are possible now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "one per button; they are independent")]
pub struct Can {
    /// Start sending.
    pub send: bool,
    /// Cancel; nothing is lost.
    pub cancel: bool,
    /// Continue after a halt (checks first).
    pub resume: bool,
    /// Skip the wait for the next try.
    pub try_now: bool,
    /// Ask spektr for the missing documents and send them.
    pub send_again: bool,
    /// Replace a document.
    pub replace: bool,
    /// Submit the case again although the first outcome is unknown (asks first).
    pub submit_anyway: bool,
    /// Enter a new link.
    pub new_link: bool,
    /// Edit the case.
    pub edit: bool,
    /// Stop, after which the case can be edited; also true while it can be edited after a halt.
    pub change: bool,
}

/// The progress of one case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseProgress {
    pub id: CaseId,
    pub phase: Phase,
    pub files: Vec<FileProgress>,
    pub failure: Option<Failure>,
    /// The server's message about a case that it leaves open; may be empty.
    pub server_message: Hidden<String>,
    /// Seconds until the next automatic try, if one is scheduled.
    pub retry_in_secs: Option<u64>,
    /// The current wait, if it is long enough to be shown.
    pub waiting: Option<Wait>,
    /// Seconds until the upload links of the remaining documents expire, by the server's clock.
    pub links_left_secs: Option<i64>,
    pub can: Can,
    pub receipt: Option<Receipt>,
    /// True if the receipt is on disk.
    pub receipt_saved: bool,
}

impl CaseProgress {
    /// Returns the size of all documents in bytes.
    #[must_use]
    pub fn total_bytes(&self) -> u64 {
        self.files.iter().map(|file| file.total_bytes).sum()
    }

    /// Returns the number of bytes sent or stored.
    #[must_use]
    pub fn sent_bytes(&self) -> u64 {
        self.files.iter().map(|file| file.sent_bytes).sum()
    }
}

/// The progress of all cases of the engine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    pub cases: Vec<CaseProgress>,
}

impl Snapshot {
    /// Returns the progress of one case.
    #[must_use]
    pub fn case(&self, id: CaseId) -> Option<&CaseProgress> {
        self.cases.iter().find(|case| case.id == id)
    }
}
