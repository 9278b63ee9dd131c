//! What the window and the command line see of a submission: one value, always whole.
//!
//! Must not know: how it came about. `can` says which buttons live, so the window and the machine
//! cannot disagree.

use super::failure::{Failure, UploadFault};
use super::hidden::Hidden;
use super::intake::SlotKey;
use super::receipt::Receipt;

/// Names a case: within one run of the program, or for good where cases are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaseId(pub u64);

/// Where a submission stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Nothing has been sent.
    #[default]
    Ready,
    /// Asking where the process stands, before anything is sent.
    Preparing,
    Submitting,
    /// Finding out whether spektr has it.
    Checking,
    Uploading,
    Confirming,
    /// Some documents need a person.
    NeedsFiles,
    /// The operator must decide (see the failure).
    NeedsDecision,
    TokenExpired,
    /// 400: the case goes back to being edited.
    Rejected,
    /// Stopped for now; *Resume* goes on.
    Interrupted,
    /// Stopped; going on needs something changed first.
    Stopped,
    Completed,
}

impl Phase {
    /// Whether the program is at work on it.
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

/// Where one document stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum FileState {
    /// Its turn has not come.
    #[default]
    Waiting,
    /// Bytes are leaving.
    Sending,
    /// A wait before the next try; `tries` were made.
    Retrying { tries: u32, fault: UploadFault },
    /// Its post has ended or was refused: confirm will give a fresh one.
    NeedsPost,
    /// Everything left but no answer came: confirm will tell.
    Unverified,
    /// S3 stored it.
    Sent,
    /// Confirm did not find it.
    Missing,
    /// It did not get through for now.
    Paused { fault: UploadFault },
    /// A person must look at it.
    Failed { fault: UploadFault },
}

/// One document's progress.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProgress {
    pub slot: SlotKey,
    pub file_name: Hidden<String>,
    /// The document's size.
    pub total_bytes: u64,
    /// How many of its bytes left in the current try.
    pub sent_bytes: u64,
    pub state: FileState,
}

/// Something that takes longer than a person waits without being told.
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
    /// The process behind the link is `running` before anything was sent: it is at the step before.
    Running,
    /// The process is `running` at the step that may have been sent.
    OwnStep,
    /// The next question whether a submit of unknown outcome was applied.
    Settling,
    /// The network.
    Network,
    /// Bytes of documents to leave, or S3's answer to those that left.
    Upload,
}

/// A wait that is worth telling: longer than [`Wait::SILENT_MS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    pub what: WaitFor,
    /// Which try it is, from 1.
    pub tries: u32,
    /// When it ends at the latest, in seconds since the epoch by this machine's clock.
    pub until: i64,
}

impl Wait {
    /// The longest wait about which nothing is said, in milliseconds.
    pub const SILENT_MS: u64 = 3_000;
}

/// Which actions the machine takes now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "one per button; they are independent")]
pub struct Can {
    /// Start sending.
    pub send: bool,
    /// Stop; nothing is lost.
    pub cancel: bool,
    /// Go on where it stopped (checks first).
    pub resume: bool,
    /// Don't wait for the next try.
    pub try_now: bool,
    /// Ask spektr what is missing and send that.
    pub send_again: bool,
    /// Give another document for a slot.
    pub replace: bool,
    /// Send the whole case again although the first outcome is unknown (asks first).
    pub submit_anyway: bool,
    /// Give a new link.
    pub new_link: bool,
    /// Change the case.
    pub edit: bool,
}

/// One case's submission.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseProgress {
    pub id: CaseId,
    pub phase: Phase,
    pub files: Vec<FileProgress>,
    pub failure: Option<Failure>,
    /// The server's words about a case that it leaves open; empty when it said none.
    pub said: Hidden<String>,
    /// Seconds until the next try by itself, when one is waited for.
    pub retry_in_secs: Option<u64>,
    /// What is waited for, once that is worth telling.
    pub waiting: Option<Wait>,
    /// How many seconds the upload links for what still has to leave are good, by the server's
    /// clock.
    pub links_left_secs: Option<i64>,
    pub can: Can,
    pub receipt: Option<Receipt>,
    /// Whether the receipt is on disk.
    pub receipt_saved: bool,
}

impl CaseProgress {
    /// All bytes of all documents.
    #[must_use]
    pub fn total_bytes(&self) -> u64 {
        self.files.iter().map(|file| file.total_bytes).sum()
    }

    /// Bytes that left or are stored.
    #[must_use]
    pub fn sent_bytes(&self) -> u64 {
        self.files.iter().map(|file| file.sent_bytes).sum()
    }
}

/// Everything the engine is at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    pub cases: Vec<CaseProgress>,
}

impl Snapshot {
    /// The progress of one case.
    #[must_use]
    pub fn case(&self, id: CaseId) -> Option<&CaseProgress> {
        self.cases.iter().find(|case| case.id == id)
    }
}
