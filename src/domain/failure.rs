//! Faults of calls and uploads, and their consequences: retry, ask for a new post, ask a person, or
//! stop.
//!
//! Knows nothing of wording (that is in the locale files) and of HTTP libraries. The server's
//! messages are kept as hidden text. The tests named `s1_…`, `u8_…` cover each row.

use super::hidden::Hidden;
use super::intake::{FileProblem, SlotKey};
use super::ticket::{Mismatch, Ticket};

/// The reason why a call to the API gave no usable answer
/// ([errors](../../docs/spektr-api.md#errors)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallFault {
    /// DNS, connection or TLS failed: nothing was sent (S1).
    NotSent,
    /// Something may have been sent, but no complete answer was received (S3, S4).
    Lost,
    /// A 2xx answer whose body is not spektr's (S5).
    Garbled,
    /// A page of something in between, such as a proxy (S16).
    NotSpektr,
    /// A redirect, which is never followed (S15).
    Redirected,
    /// The address is not allowed: nothing was sent.
    RefusedApi,
    /// The server's certificate was refused: nothing was sent (U21).
    Certificate(CertificateFault),
    /// The answer's posts name a host that documents may not go to (U24).
    RefusedHost { host: String, part: AddressPart },
    /// Any other status.
    Status { status: u16, message: Hidden<String>, code: String, retry_after_secs: Option<u64> },
}

impl CallFault {
    /// Returns the HTTP status, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Status { status, .. } => Some(*status),
            _ => None,
        }
    }
}

/// The reason why a server's certificate was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateFault {
    /// It is not valid yet by this computer's clock; seconds since the epoch.
    NotYetValid { begins_at: Option<i64> },
    /// It has expired by this computer's clock; seconds since the epoch.
    Ended { ended_at: Option<i64> },
    /// It was issued for another name.
    OtherName,
    /// It was not issued by a trusted authority.
    NotTrusted,
}

/// The part of an upload address that is not allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AddressPart {
    /// The host is neither Amazon's S3 nor on the list.
    Host,
    /// The scheme is not `https`.
    Scheme(String),
    /// A port that is not on the list.
    Port(u16),
    /// It contains a user name or a password.
    User,
    /// It can't be parsed.
    Form,
}

/// The answer to [submit](../../docs/spektr-api.md#submit).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubmitAnswer {
    /// 200 `completed`.
    Completed,
    /// 200 `accepted`, with the documents' posts.
    Accepted(Vec<Ticket>),
    /// 200 `accepted`, with a list that is absent or partly unreadable: the posts that could be
    /// read.
    AcceptedInPart(Vec<Ticket>),
}

/// The answer to [confirm](../../docs/spektr-api.md#confirm).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConfirmAnswer {
    /// 200 `completed`.
    Completed,
    /// 409 with the missing documents; empty if the list could not be read (C6).
    Missing(Vec<Ticket>),
    /// 409 with a partly unreadable list: the missing documents that could be read.
    MissingInPart(Vec<Ticket>),
    /// 409 without a list: the server's message.
    Unnamed(Hidden<String>),
    /// 200 for a case that is not completed: the server's message.
    Open(Hidden<String>),
}

/// The status of the process (`execution.status`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepStatus {
    Running,
    Pending,
    Failed,
    Completed,
    /// A status this version does not know; treated as pending, which assumes nothing.
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

    /// Returns the text that [`Self::from_wire`] reads as this status.
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

/// The part of the step call's answer that a submission needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepAnswer {
    pub status: StepStatus,
    /// `execution.currentStep`.
    pub step: Option<i64>,
    /// `execution.error`: the server's message.
    pub error: Hidden<String>,
}

/// The reason why a document's post did not store an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UploadFault {
    /// DNS, connection or TLS failed (U1).
    Unreachable,
    /// The connection broke before the last byte was sent (U2).
    Reset,
    /// No byte was transferred within the time limit (U3).
    Stalled,
    /// Everything was sent, but no answer was received (U4, U5).
    AnswerLost,
    /// S3 answered with an error (U7 to U15).
    Refused(S3Refusal),
    /// A redirect, which is never followed (U14).
    Redirected,
    /// The storage's certificate was refused.
    Certificate(CertificateFault),
    /// The stored object's MD5 differs from the document's (U6).
    WrongDigest,
    /// The document can't be read, or differs from the reviewed one.
    Local(FileProblem),
}

/// An [error of S3](../../docs/spektr-api.md#s3-errors). Its code decides, not the status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct S3Refusal {
    /// HTTP status.
    pub status: u16,
    /// S3's `Code`; empty if the body was not S3's XML.
    pub code: String,
    /// S3's `Message`, for example "Policy expired"; plain text, hidden.
    pub message: Hidden<String>,
    /// S3's `RequestId`, for support.
    pub request_id: String,
    /// `Retry-After`, in seconds.
    pub retry_after_secs: Option<u64>,
}

/// The consequence of a failed upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UploadVerdict {
    /// Send the same bytes again after a wait.
    Again,
    /// The server is busy: wait longer, send fewer documents at a time (U12).
    SlowDown,
    /// A new post is required; not counted as a try of the document (U8).
    FreshPost,
    /// One new post is tried, then the failure is permanent (U9).
    FreshPostOnce,
    /// Everything was sent; confirm shows if it arrived (U4).
    LetConfirmTell,
    /// An immediate retry does not help: the document waits until the operator resumes.
    Later,
    /// A person has to act on this document (U10).
    Person,
    /// The form that was posted is wrong: stop, never retry (U11).
    OurForm,
}

/// The size in bytes above which a lost answer is left to confirm instead of sending the document
/// twice.
const PREFER_CONFIRM_ABOVE_BYTES: u64 = 5_000_000;

impl UploadFault {
    /// Returns the consequence. `bytes` is the document's size, `resets` the number of earlier
    /// resets of its connection.
    #[must_use]
    pub fn verdict(&self, bytes: u64, resets: u32) -> UploadVerdict {
        match self {
            Self::Unreachable | Self::Stalled => UploadVerdict::Again,
            // A refusal can appear as a reset: from the second one on, a new post is requested.
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
            // unknown codes.
            _ => UploadVerdict::FreshPostOnce,
        }
    }
}

/// The reason why a case stopped, as shown to the operator. Each has a headline, a detail and
/// one next step in the locale files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// spektr or S3 can't be reached; nothing is lost.
    CannotReach,
    /// It is not known yet if spektr received the submission.
    OutcomeUnknown,
    /// The server has no step call and confirm left the case open: the operator decides.
    Undecided,
    /// spektr accepted the case, but its outcome can't be read: the link does not show it, or there
    /// is no step call.
    AcceptedUndecided,
    /// 401.
    LinkExpired,
    /// 400 on submit.
    Rejected { message: Hidden<String>, code: String },
    /// The answer does not match what was sent (S6).
    ContractBroken(Mismatch),
    /// spektr completed the case although documents were to follow (S7).
    FinishedWithoutFiles,
    /// The link's process had ended before anything was sent.
    AlreadyFinished,
    /// Something in between answered, not spektr.
    NotSpektr,
    /// spektr answered with a redirect.
    Redirected,
    /// The posts name an address that is not allowed.
    RefusedHost { host: String, part: AddressPart },
    /// The server's certificate was refused; `now` is this computer's clock, in seconds since the
    /// epoch.
    Certificate { fault: CertificateFault, now: i64 },
    /// The certificate was refused because this computer's clock differs from the server's.
    ClockWrong { fault: CertificateFault, now: i64 },
    /// A status that is not documented for this call.
    UnexpectedStatus { status: u16, message: Hidden<String> },
    /// 5xx or 429 after all tries.
    ServerFailed { status: u16 },
    /// The server asked for a longer wait than is made, until `at` in seconds since the epoch.
    BusyUntil { at: i64 },
    /// The storage for documents asked for a longer wait than is made.
    StorageBusyUntil { at: i64 },
    /// The process is at another step than the one that was filled in.
    OtherStep,
    /// The process stayed `running` before anything was sent.
    StillRunning,
    /// An answer that stayed unreadable after all tries.
    Unreadable,
    /// `execution.status` is `failed`.
    ProcessFailed { message: Hidden<String> },
    /// This many documents need a person: missing again after they were sent, or refused.
    FilesNeeded { count: usize },
    /// Some documents could not be sent for now.
    FilesPaused,
    /// S3 refused the posted form (U11).
    FormRefused { code: String },
    /// The journal could not be written: nothing was sent (L2).
    JournalFailed,
    /// spektr answers, but neither completes the case nor names missing documents.
    KeptOpen,
    /// The journal can't be read: nothing is sent, because what was sent before is unknown.
    JournalUnreadable,
    /// The journal's path is a link, a folder or another kind of file: nothing was sent.
    JournalNotOurs,
    /// This user may not write the journal: nothing was sent.
    JournalDenied,
    /// Another instance of Dossier has this case open, and may be sending it.
    InUse,
    /// The case, a document, or its address differs from what was sent, and the outcome is still
    /// open.
    ChangedSinceSent,
    /// The case may be at spektr, and these documents differ from those it was sent with.
    DocumentsChanged { slots: Vec<SlotKey> },
    /// A document was to be replaced, but no submission of this case is open.
    NothingToReplace,
    /// The replacement is the same document as the one sent.
    DocumentUnchanged,
    /// The API's address is not allowed.
    RefusedApi,
    /// The operator stopped it.
    Cancelled,
}

#[cfg(test)]
mod tests;
