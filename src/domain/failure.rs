//! What can go wrong on the way, and what follows from it: again, a fresh post, a person, or a
//! stop.
//!
//! Must not know: sentences (locale files), HTTP libraries. What a server said is kept as plain
//! hidden text. The tests named `s1_…`, `u8_…` play each row through.

use super::hidden::Hidden;
use super::intake::{FileProblem, SlotKey};
use super::ticket::{Mismatch, Ticket};

/// Why a call to the API gave no usable answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallFault {
    /// Name, connection or TLS failed: nothing left this machine (S1).
    NotSent,
    /// Something may have left, no whole answer came back (S3, S4).
    Lost,
    /// A 2xx that was read, but not as spektr's answer (S5).
    Garbled,
    /// A page of the network in between, not spektr (S16).
    NotSpektr,
    /// A redirect, which is never followed (S15).
    Redirected,
    /// The address itself may not be spoken to: nothing left this machine.
    RefusedApi,
    /// The server's certificate was refused: nothing left this machine (U21).
    Certificate(CertificateFault),
    /// The answer's posts point to a host documents may not go to (U24).
    RefusedHost { host: String, part: AddressPart },
    /// Any other status.
    Status { status: u16, message: Hidden<String>, code: String, retry_after_secs: Option<u64> },
}

impl CallFault {
    /// The HTTP status, where there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Status { status, .. } => Some(*status),
            _ => None,
        }
    }
}

/// Why a server's certificate was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateFault {
    /// It begins later than this computer's clock says, in seconds since the epoch.
    NotYetValid { begins_at: Option<i64> },
    /// It ended before this computer's clock, in seconds since the epoch.
    Ended { ended_at: Option<i64> },
    /// It is another server's.
    OtherName,
    /// Nobody who is trusted here vouches for it.
    NotTrusted,
}

/// Part of an upload address that keeps documents from going there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressPart {
    /// The host is neither Amazon's S3 nor on the list.
    Host,
    /// It is not `https`.
    Scheme(String),
    /// A port that is not on the list.
    Port(u16),
    /// It holds a user name or a password.
    User,
    /// It can't be read as an address.
    Form,
}

/// The answer to submit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubmitAnswer {
    /// 200 `completed`.
    Completed,
    /// 200 `accepted`, with the posts of the documents.
    Accepted(Vec<Ticket>),
    /// 200 `accepted`, its list absent or with entries that can't be read: the posts that could be.
    AcceptedInPart(Vec<Ticket>),
}

/// The answer to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfirmAnswer {
    /// 200 `completed`.
    Completed,
    /// 409: these are missing. Empty when the list could not be read (C6).
    Missing(Vec<Ticket>),
    /// 409 with entries that can't be read: these are missing, and others.
    MissingInPart(Vec<Ticket>),
    /// 409 that names nothing: what it says instead.
    Unnamed(Hidden<String>),
    /// 200 of a case that is not completed: what it says.
    Open(Hidden<String>),
}

/// Where the process stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepStatus {
    Running,
    Pending,
    Failed,
    Completed,
    /// A word this version does not know: taken as pending, which assumes nothing.
    Other,
}

impl StepStatus {
    /// Reads `execution.status`.
    #[must_use]
    pub fn from_wire(word: &str) -> Self {
        match word {
            "running" => Self::Running,
            "pending" => Self::Pending,
            "failed" => Self::Failed,
            "completed" => Self::Completed,
            _ => Self::Other,
        }
    }

    /// The word that is read back as this.
    #[must_use]
    pub fn wire(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Pending => "pending",
            Self::Failed => "failed",
            Self::Completed => "completed",
            Self::Other => "other",
        }
    }
}

/// The answer of the step call, as far as a submission needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepAnswer {
    pub status: StepStatus,
    /// `execution.currentStep`.
    pub step: Option<i64>,
    /// `execution.error`, the server's words.
    pub error: Hidden<String>,
}

/// Why a document's post did not end in a stored object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UploadFault {
    /// Name, connection or TLS failed (U1).
    Unreachable,
    /// The connection broke before the last byte was out (U2).
    Reset,
    /// No byte moved for the watchdog's time (U3).
    Stalled,
    /// Everything was sent, the answer did not come (U4, U5).
    AnswerLost,
    /// S3 answered with an error (U7 to U15).
    Refused(S3Refusal),
    /// A redirect: the document goes nowhere else (U14).
    Redirected,
    /// The storage's certificate was refused.
    Certificate(CertificateFault),
    /// The stored object's MD5 is not the document's (U6).
    WrongDigest,
    /// The document can't be read as it was reviewed.
    Local(FileProblem),
}

/// S3's error. The code counts, not the status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct S3Refusal {
    /// HTTP status.
    pub status: u16,
    /// S3's `Code`; empty when the body was not S3's XML.
    pub code: String,
    /// S3's `Message`, for "Policy expired" and the like; plain text, hidden.
    pub message: Hidden<String>,
    /// S3's `RequestId`, for support.
    pub request_id: String,
    /// `Retry-After`, in seconds.
    pub retry_after_secs: Option<u64>,
}

/// What follows from a failed upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UploadVerdict {
    /// Send the same bytes again after a wait.
    Again,
    /// The server is busy: wait longer, fewer at a time (U12).
    SlowDown,
    /// Only a fresh post helps; not counted against the file (U8).
    FreshPost,
    /// One fresh post is tried, then it is permanent (U9).
    FreshPostOnce,
    /// Everything left; confirm will tell whether it arrived (U4).
    LetConfirmTell,
    /// It does not pass by trying again at once: the file waits until the operator goes on.
    Later,
    /// Nothing but a person helps with this file (U10).
    Person,
    /// Our form is wrong: stop, and never loop (U11).
    OurForm,
}

/// Above this many bytes a lost answer is left to confirm instead of sending the file twice.
const PREFER_CONFIRM_ABOVE_BYTES: u64 = 5_000_000;

impl UploadFault {
    /// What follows. `bytes` is the document's size, `resets` how often its connection broke
    /// before.
    #[must_use]
    pub fn verdict(&self, bytes: u64, resets: u32) -> UploadVerdict {
        match self {
            Self::Unreachable | Self::Stalled => UploadVerdict::Again,
            // A refusal can hide behind a reset: from the second on, a fresh post is asked for.
            Self::Reset if resets >= 1 => UploadVerdict::FreshPostOnce,
            Self::Reset => UploadVerdict::Again,
            Self::AnswerLost if bytes > PREFER_CONFIRM_ABOVE_BYTES => UploadVerdict::LetConfirmTell,
            Self::AnswerLost => UploadVerdict::Again,
            Self::Redirected | Self::WrongDigest => UploadVerdict::FreshPostOnce,
            Self::Certificate(_) => UploadVerdict::Later,
            Self::Local(_) => UploadVerdict::Person,
            Self::Refused(refusal) => refusal.verdict(),
        }
    }
}

impl S3Refusal {
    fn verdict(&self) -> UploadVerdict {
        let says = |words: &str| self.message.0.contains(words);
        match (self.code.as_str(), self.status) {
            (
                "RequestTimeout" | "IncompleteBody" | "BadDigest" | "InternalError"
                | "OperationAborted",
                _,
            ) => UploadVerdict::Again,
            ("SlowDown" | "ServiceUnavailable" | "Throttling" | "RequestLimitExceeded", _) => {
                UploadVerdict::SlowDown
            }
            (
                "ExpiredToken" | "TokenRefreshRequired" | "RequestTimeTooSkewed" | "RequestExpired",
                _,
            ) => UploadVerdict::FreshPost,
            ("AccessDenied", _) if says("xpired") => UploadVerdict::FreshPost,
            ("AccessDenied", _) if says("Extra input fields") => UploadVerdict::OurForm,
            ("AccessDenied", _) if says("Policy Condition failed") => UploadVerdict::Person,
            (
                "MalformedPOSTRequest"
                | "InvalidPolicyDocument"
                | "MaxPostPreDataLengthExceeded"
                | "MissingContentLength",
                _,
            ) => UploadVerdict::OurForm,
            ("EntityTooLarge" | "EntityTooSmall", _) => UploadVerdict::Person,
            ("TemporaryRedirect" | "PermanentRedirect", _) => UploadVerdict::FreshPostOnce,
            (_, 413 | 415) => UploadVerdict::Person,
            (_, 429 | 503) => UploadVerdict::SlowDown,
            (_, 408 | 500..=599) => UploadVerdict::Again,
            // SignatureDoesNotMatch, InvalidAccessKeyId, AccessDenied without a known reason, and
            // the unknown.
            _ => UploadVerdict::FreshPostOnce,
        }
    }
}

/// Why a case stopped, as the operator is told. Each has a headline, a detail and one next step in
/// the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// spektr or S3 can't be reached; nothing is lost.
    CannotReach,
    /// Whether spektr has the submission is not known yet.
    OutcomeUnknown,
    /// The server has no step call and confirm left it open: the operator decides.
    Undecided,
    /// spektr accepted the case, and by this link, or without a step call, does not say what became
    /// of it.
    AcceptedUndecided,
    /// 401.
    LinkExpired,
    /// 400 on submit.
    Rejected { message: Hidden<String>, code: String },
    /// The answer does not fit what was sent (S6).
    ContractBroken(Mismatch),
    /// spektr finished although documents were promised (S7).
    FinishedWithoutFiles,
    /// The link's process was over before anything was sent.
    AlreadyFinished,
    /// Something in between answered.
    NotSpektr,
    /// spektr answered with a redirect.
    Redirected,
    /// The posts point to an address that is not allowed.
    RefusedHost { host: String, part: AddressPart },
    /// The server's certificate was refused; `now` is what this computer's clock said, in seconds
    /// since the epoch.
    Certificate { fault: CertificateFault, now: i64 },
    /// The same, and the clock is why: it differs from the server's.
    ClockWrong { fault: CertificateFault, now: i64 },
    /// A status that the documents do not know for this call.
    UnexpectedStatus { status: u16, message: Hidden<String> },
    /// 5xx or 429 for too long.
    ServerFailed { status: u16 },
    /// The server asked to be left alone for longer than is waited for, until `at` in seconds since
    /// the epoch.
    BusyUntil { at: i64 },
    /// The same, of the storage that documents go to.
    StorageBusyUntil { at: i64 },
    /// The process waits at another step than the one that was filled in.
    OtherStep,
    /// The process stayed `running` before anything was sent.
    StillRunning,
    /// An answer that stayed unreadable.
    Unreadable,
    /// `execution.status` is `failed`.
    ProcessFailed { message: Hidden<String> },
    /// So many documents need a person: missing again after they were sent, or refused.
    FilesNeeded { count: usize },
    /// Some documents did not get through for now.
    FilesPaused,
    /// S3 refused the shape of our form (U11).
    FormRefused { code: String },
    /// The journal could not be written: nothing was sent (L2).
    JournalFailed,
    /// spektr answers, but neither finishes the case nor names what it lacks.
    KeptOpen,
    /// The journal can't be read: what was sent before is not known, so nothing is sent.
    JournalUnreadable,
    /// A link, a folder or something else is where the journal is kept: nothing was sent.
    JournalNotOurs,
    /// This user may not write where the journal is kept: nothing was sent.
    JournalDenied,
    /// Another Dossier has this case open, and may be sending it.
    InUse,
    /// The case, a document, or the address it goes to differs from what was sent and is not
    /// resolved yet.
    ChangedSinceSent,
    /// The case may be at spektr, and these documents are not the ones that it was sent with.
    DocumentsChanged { slots: Vec<SlotKey> },
    /// A document was to be replaced, but no send of this case is open.
    NothingToReplace,
    /// A document was to be replaced that is what it was when the case was sent.
    DocumentUnchanged,
    /// The API's address is not one that may be spoken to.
    RefusedApi,
    /// The operator stopped it.
    Cancelled,
}

#[cfg(test)]
mod tests;
