//! Sentences for the progress of a submission: phases, documents, waits, and the place where a
//! secret is saved.
//!
//! Knows nothing of progress bars and colours.

use super::clock::local_time;
use super::failure::upload_fault;
use super::numbers::bytes;
use super::sentence::{text, text_with};
use crate::domain::failure::UploadFault;
use crate::domain::link::Environment;
use crate::domain::pace::Pace;
use crate::domain::progress::{FileProgress, FileState, Phase, Wait, WaitFor};
use crate::domain::receipt::Proof;
use crate::engine::message::SecretLocation;

/// Returns the name of a phase.
#[must_use]
pub fn phase(phase: Phase) -> String {
    text(match phase {
        Phase::Ready => "status-ready",
        Phase::Preparing => "status-preparing",
        Phase::Submitting => "status-submitting",
        Phase::Checking => "status-checking",
        Phase::Uploading => "status-uploading",
        Phase::Confirming => "status-confirming",
        Phase::NeedsFiles => "status-needs-files",
        Phase::NeedsDecision => "status-needs-decision",
        Phase::TokenExpired => "status-token-expired",
        Phase::Rejected => "status-rejected",
        Phase::Interrupted => "status-interrupted",
        Phase::Stopped => "status-stopped",
        Phase::Completed => "status-completed",
    })
}

/// Returns the state of a document, with its reason.
#[must_use]
pub fn file_state(file: &FileProgress) -> String {
    match &file.state {
        FileState::Waiting => text("status-file-waiting"),
        FileState::Sending if file.sent_bytes >= file.total_bytes => text("status-file-all-out"),
        FileState::Sending => text_with(
            "status-file-sending",
            &[("sent", bytes(file.sent_bytes).into()), ("total", bytes(file.total_bytes).into())],
        ),
        FileState::Retrying { tries, fault } => text_with(
            "status-file-retrying",
            &[("why", upload_fault(fault).into()), ("tries", (*tries).into())],
        ),
        FileState::NeedsPost => text("status-file-needs-post"),
        FileState::Unverified => text("status-file-unverified"),
        FileState::Sent => text("status-file-sent"),
        FileState::Missing => text("status-file-missing"),
        FileState::Held => text("status-file-held"),
        FileState::Paused { fault } => {
            text_with("status-file-paused", &[("why", upload_fault(fault).into())])
        }
        FileState::Failed { fault } => {
            text_with("status-file-failed", &[("why", upload_fault(fault).into())])
        }
    }
}

/// Returns what to do about a document that did not arrive; empty if nothing is to be done.
#[must_use]
pub fn next_step_of_file(state: &FileState) -> String {
    let id = match state {
        FileState::Missing => "status-next-missing",
        FileState::Failed { fault: UploadFault::Local(_) } => "status-next-other",
        FileState::Failed { .. } => "status-next-failed",
        FileState::Held => "status-next-held",
        FileState::Paused { .. } => "status-next-paused",
        FileState::Retrying { .. } => "status-next-retrying",
        _ => return String::new(),
    };
    text(id)
}

/// Returns the speed of uploads and the remaining time; empty while the speed is unknown.
#[must_use]
pub fn pace(pace: &Pace, left_bytes: u64) -> String {
    let Some(speed) = pace.bytes_per_sec() else { return String::new() };
    let speed = text_with("status-speed", &[("speed", bytes(speed).into())]);
    let left = match pace.secs_for(left_bytes) {
        None => text("status-stands-still"),
        Some(secs @ 0..=89) => text_with("status-left-secs", &[("count", secs.max(1).into())]),
        Some(secs) => text_with("status-left-minutes", &[("count", secs.div_ceil(60).into())]),
    };
    format!("{speed} · {left}")
}

/// Returns how long the presigned posts remain valid, given the seconds left.
#[must_use]
pub fn links_left(secs: i64) -> String {
    match secs {
        ..=0 => text("status-links-ended"),
        1..=119 => text_with("status-links-secs", &[("count", secs.into())]),
        _ => text_with("status-links-minutes", &[("count", (secs / 60).into())]),
    }
}

/// Returns the time until the next automatic try.
#[must_use]
pub fn retry_in(secs: u64) -> String {
    text_with("status-retry-in", &[("secs", secs.to_string().into())])
}

/// Returns what is waited for, with the number of the try and the end of the wait.
#[must_use]
pub fn waiting(wait: &Wait) -> String {
    let id = match wait.what {
        WaitFor::StepAnswer => "status-wait-step",
        WaitFor::SubmitAnswer => "status-wait-submit",
        WaitFor::ConfirmAnswer => "status-wait-confirm",
        WaitFor::NextTry => "status-wait-next-try",
        WaitFor::Running => "status-wait-running",
        WaitFor::OwnStep => "status-wait-own-step",
        WaitFor::QuietPeriod => "status-wait-settling",
        WaitFor::Network => "status-wait-network",
        WaitFor::Upload => "status-wait-upload",
    };
    text_with(id, &[("tries", wait.tries.into()), ("time", local_time(wait.until).into())])
}

/// Returns how it is known that the case is completed.
#[must_use]
pub fn proof(proof: Proof) -> String {
    text(match proof {
        Proof::Answer => "status-proof-answer",
        Proof::StatusCheck => "status-proof-check",
    })
}

/// Returns how it is known that a step is completed; `goes_on` is true if another step follows.
#[must_use]
pub fn proof_of_step(known_by: Proof, goes_on: bool) -> String {
    match known_by {
        Proof::Answer if goes_on => text("status-proof-step"),
        Proof::StatusCheck if goes_on => text("status-proof-step-check"),
        _ => proof(known_by),
    }
}

/// Returns the sentence about the place where the link is saved.
#[must_use]
pub fn secret_location(secret_location: SecretLocation) -> String {
    text(match secret_location {
        SecretLocation::Keyring => "status-kept-keyring",
        SecretLocation::MemoryOnly => "status-kept-memory",
        SecretLocation::KeyringLocked => "status-kept-locked",
    })
}

/// Returns the environment's name for the badge and the Send button.
#[must_use]
pub fn environment(environment: &Environment) -> String {
    text(match environment {
        Environment::Live => "status-live",
        Environment::Sandbox => "status-sandbox",
        Environment::Test => "status-test",
        Environment::Practice(_) => "status-practice",
        Environment::Custom(_) => "status-custom",
    })
}

/// Returns "Yes" or "No".
#[must_use]
pub fn yes_or_no(flag: bool) -> String {
    text(if flag { "status-yes" } else { "status-no" })
}
