//! Sentences for why a submission or a document stopped: a headline, a detail and one next step.
//!
//! Knows nothing of buttons; `progress::Can` tells which of them are enabled.

use super::clock::local_day_and_time;
use super::finding::file_problem;
use super::quote::says;
use super::sentence::{Blank, text, text_with};
use super::shown::{shown, shown_name};
use crate::domain::failure::{AddressPart, CertificateFault, Failure, S3Refusal, UploadFault};
use crate::domain::intake::SlotKey;
use crate::domain::progress::{Can, CaseProgress};
use crate::domain::submission::slot_path;
use crate::domain::ticket::Mismatch;

/// The sentences about a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FailureWords {
    /// The failure in one sentence.
    pub headline: String,
    /// Its consequence, with the server's own words.
    pub detail: String,
    /// The next step for the operator.
    pub next_step: String,
}

/// The way in which a stopped case continues; it selects the next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// The submission is resumed.
    Resume,
    /// It is tried again automatically, or at once on request.
    Wait,
    /// spektr has nothing: the case is sent anew, as it is then.
    Send,
}

/// Returns the sentences for a failure.
pub(super) fn failure(failure: &Failure, way: Way) -> FailureWords {
    match failure {
        Failure::CannotReach => way.words("failure-cannot-reach", &[]),
        Failure::OutcomeUnknown => way.words("failure-outcome-unknown", &[]),
        Failure::Undecided => way.words("failure-undecided", &[]),
        Failure::AcceptedUndecided => way.words("failure-accepted-undecided", &[]),
        Failure::LinkExpired => way.words("failure-link-expired", &[]),
        Failure::Rejected { message, .. } => way.words("failure-rejected", &[says(message)]),
        Failure::ContractBroken(difference) => {
            way.words("failure-contract", &[("what", mismatch(difference).into())])
        }
        Failure::FinishedWithoutFiles => way.words("failure-finished-without-files", &[]),
        Failure::AlreadyFinished => way.words("failure-already-finished", &[]),
        Failure::NotSpektr => way.words("failure-not-spektr", &[]),
        Failure::Redirected => way.words("failure-redirected", &[]),
        Failure::RefusedHost { host, part } => refused_address(way, host, part),
        Failure::Certificate { fault, now } => certificate(way, *fault, *now),
        Failure::ClockWrong { fault, now } => clock_wrong(way, *fault, *now),
        Failure::UnexpectedStatus { status, message } => way.words(
            "failure-unexpected-status",
            &[says(message), ("status", status.to_string().into())],
        ),
        Failure::ServerFailed { status } => {
            way.words("failure-server-failed", &[("status", status.to_string().into())])
        }
        Failure::BusyUntil { at } => busy(way, "spektr", *at),
        Failure::StorageBusyUntil { at } => busy(way, "storage", *at),
        Failure::OtherStep => way.words("failure-other-step", &[]),
        Failure::StillRunning => way.words("failure-still-running", &[]),
        Failure::Unreadable => way.words("failure-unreadable", &[]),
        Failure::ProcessFailed { message } => way.words("failure-process-failed", &[says(message)]),
        Failure::FilesNeeded { count } => {
            way.words("failure-files-needed", &[("count", (*count).into())])
        }
        Failure::FilesPaused => way.words("failure-files-paused", &[]),
        Failure::FormRefused { code } => {
            way.words("failure-form-refused", &[("code", shown_name(code).into())])
        }
        Failure::JournalFailed => way.words("failure-journal-failed", &[]),
        Failure::KeptOpen => way.words("failure-kept-open", &[]),
        Failure::JournalUnreadable => way.words("failure-journal-unreadable", &[]),
        Failure::JournalNotOurs => way.words("failure-journal-not-ours", &[]),
        Failure::JournalDenied => way.words("failure-journal-denied", &[]),
        Failure::InUse => way.words("failure-in-use", &[]),
        Failure::ChangedSinceSent => way.words("failure-changed-since-sent", &[]),
        Failure::DocumentsChanged { slots } => {
            let list = slots.iter().map(slot_name).collect::<Vec<_>>().join("; ");
            way.words(
                "failure-documents-changed",
                &[
                    ("count", slots.len().into()),
                    ("slots", list.into()),
                    ("flags", replace_flags(slots).into()),
                ],
            )
        }
        Failure::NothingToReplace => way.words("failure-nothing-to-replace", &[]),
        Failure::DocumentUnchanged => way.words("failure-document-unchanged", &[]),
        Failure::RefusedApi => way.words("failure-refused-api", &[]),
        Failure::Cancelled => way.words("failure-cancelled", &[]),
    }
}

/// Returns the sentences for a server that asks for no requests until a time. A time beyond the
/// calendar is not named.
fn busy(way: Way, who: &'static str, at: i64) -> FailureWords {
    match local_day_and_time(at) {
        time if time.is_empty() => way.words("failure-busy-long", &[("who", who.into())]),
        time => way.words("failure-busy-until", &[("who", who.into()), ("time", time.into())]),
    }
}

/// Returns the command line options that replace these documents.
#[must_use]
pub fn replace_flags(slots: &[SlotKey]) -> String {
    slots
        .iter()
        .map(|slot| format!("--replace {}=FILE", shown_name(&slot_path(slot))))
        .collect::<Vec<_>>()
        .join(" ")
}

/// Returns why a case stopped, with spektr's own words; `None` if it did not stop.
#[must_use]
pub fn stopped(progress: &CaseProgress) -> Option<FailureWords> {
    let mut words = failure(progress.failure.as_ref()?, Way::of(progress.can));
    if !progress.server_message.0.trim().is_empty() {
        words.detail = text_with(
            "failure-detail-said",
            &[says(&progress.server_message), ("detail", words.detail.into())],
        );
    }
    Some(words)
}

/// Returns the sentences for an upload address of which a part is refused.
fn refused_address(way: Way, host: &str, part: &AddressPart) -> FailureWords {
    let host = ("host", shown(host).into());
    match part {
        AddressPart::Host => way.words("failure-refused-host", &[host]),
        AddressPart::Scheme(scheme) => {
            way.words("failure-refused-scheme", &[host, ("scheme", shown(scheme).into())])
        }
        AddressPart::Port(number) => {
            way.words("failure-refused-port", &[host, ("port", number.to_string().into())])
        }
        AddressPart::User => way.words("failure-refused-user", &[host]),
        AddressPart::Form => way.words("failure-refused-form", &[]),
    }
}

fn certificate(way: Way, fault: CertificateFault, now: i64) -> FailureWords {
    let now = ("now", local_day_and_time(now).into());
    match fault {
        CertificateFault::Ended { ended_at: Some(at) } => {
            way.words("failure-certificate-ended", &[now, ("then", local_day_and_time(at).into())])
        }
        CertificateFault::Ended { ended_at: None } | CertificateFault::NotYetValid { .. } => {
            way.words("failure-certificate-time", &[now])
        }
        CertificateFault::OtherName => way.words("failure-certificate-name", &[]),
        CertificateFault::NotTrusted => way.words("failure-certificate-untrusted", &[]),
    }
}

/// Returns the sentences for a computer whose clock differs from the server's (U21).
fn clock_wrong(way: Way, fault: CertificateFault, now: i64) -> FailureWords {
    let now = ("now", local_day_and_time(now).into());
    match fault {
        CertificateFault::NotYetValid { begins_at: Some(at) } => {
            way.words("failure-clock-early", &[now, ("then", local_day_and_time(at).into())])
        }
        CertificateFault::Ended { ended_at: Some(at) } => {
            way.words("failure-clock-late", &[now, ("then", local_day_and_time(at).into())])
        }
        _ => way.words("failure-clock", &[now]),
    }
}

/// Returns how an answer differs from what was sent. A slot is named by its field and reference.
#[must_use]
pub fn mismatch(mismatch: &Mismatch) -> String {
    let (id, slot) = match mismatch {
        Mismatch::Unknown { slot } => ("failure-mismatch-unknown", slot),
        Mismatch::Missing { slot } => ("failure-mismatch-missing", slot),
        Mismatch::Twice { slot } => ("failure-mismatch-twice", slot),
        Mismatch::Unsendable { slot } => ("failure-mismatch-unsendable", slot),
    };
    text_with(id, &[("slot", slot_name(slot).into())])
}

/// Returns why a document did not arrive, in one sentence.
#[must_use]
pub fn upload_fault(fault: &UploadFault) -> String {
    match fault {
        UploadFault::Unreachable => text("failure-upload-unreachable"),
        UploadFault::Reset => text("failure-upload-reset"),
        UploadFault::Stalled => text("failure-upload-stalled"),
        UploadFault::AnswerLost => text("failure-upload-answer-lost"),
        UploadFault::Refused(refusal) => refused(refusal),
        UploadFault::Redirected => text("failure-upload-redirected"),
        UploadFault::Certificate(_) => text("failure-upload-certificate"),
        UploadFault::WrongDigest => text("failure-upload-wrong-digest"),
        UploadFault::Local(problem) => file_problem(problem),
    }
}

fn refused(refusal: &S3Refusal) -> String {
    match (refusal.code.as_str(), refusal.status) {
        ("EntityTooLarge", _) | ("", 413) => text("failure-upload-too-large"),
        ("EntityTooSmall", _) => text("failure-upload-too-small"),
        (
            "ExpiredToken" | "TokenRefreshRequired" | "RequestTimeTooSkewed" | "RequestExpired",
            _,
        ) => text("failure-upload-expired"),
        ("AccessDenied", _) if refusal.message.0.contains("xpired") => {
            text("failure-upload-expired")
        }
        ("AccessDenied", _) if refusal.message.0.contains("Policy Condition failed") => {
            text("failure-upload-not-signed")
        }
        ("AccessDenied", _) if refusal.message.0.contains("Extra input fields") => {
            text("failure-upload-form")
        }
        (
            "MalformedPOSTRequest"
            | "InvalidPolicyDocument"
            | "MaxPostPreDataLengthExceeded"
            | "MissingContentLength",
            _,
        ) => text("failure-upload-form"),
        ("RequestTimeout" | "IncompleteBody" | "BadDigest", _) => {
            text("failure-upload-interrupted")
        }
        ("SlowDown" | "ServiceUnavailable" | "Throttling" | "RequestLimitExceeded", _)
        | ("", 429 | 503) => text("failure-upload-busy"),
        ("InternalError", _) | ("", 500..=599) => text("failure-upload-server"),
        ("", _) => text("failure-upload-refused-bare"),
        (code, _) => text_with("failure-upload-refused", &[("code", shown_name(code).into())]),
    }
}

impl Way {
    /// Selects the way by the enabled buttons.
    fn of(can: Can) -> Self {
        match can {
            Can { try_now: true, .. } => Self::Wait,
            Can { resume: true, .. } => Self::Resume,
            _ => Self::Send,
        }
    }

    fn words(self, id: &str, blanks: &[Blank<'_>]) -> FailureWords {
        let way = match self {
            Self::Resume => "resume",
            Self::Wait => "wait",
            Self::Send => "send",
        };
        let blanks: Vec<Blank<'_>> = blanks.iter().cloned().chain([("way", way.into())]).collect();
        FailureWords {
            headline: text_with(id, &blanks),
            detail: text_with(&format!("{id}.detail"), &blanks),
            next_step: text_with(&format!("{id}.next"), &blanks),
        }
    }
}

fn slot_name(slot: &SlotKey) -> String {
    match &slot.entity {
        None => shown_name(&slot.field),
        Some(entity) => text_with(
            "failure-slot",
            &[("field", shown_name(&slot.field).into()), ("entity", shown_name(entity).into())],
        ),
    }
}
