//! The words for how a submission goes: phases, documents on their way, sizes, where a secret is
//! kept.
//!
//! Must not know: bars and colours.

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

/// Where a submission stands.
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

/// Where one document stands, with its reason.
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
        FileState::Paused { fault } => {
            text_with("status-file-paused", &[("why", upload_fault(fault).into())])
        }
        FileState::Failed { fault } => {
            text_with("status-file-failed", &[("why", upload_fault(fault).into())])
        }
    }
}

/// What to do about a document that did not get through, in one sentence; empty when there is
/// nothing to do.
#[must_use]
pub fn next_step_of_file(state: &FileState) -> String {
    let id = match state {
        FileState::Missing => "status-next-missing",
        FileState::Failed { fault: UploadFault::Local(_) } => "status-next-other",
        FileState::Failed { .. } => "status-next-failed",
        FileState::Paused { .. } => "status-next-paused",
        FileState::Retrying { .. } => "status-next-retrying",
        _ => return String::new(),
    };
    text(id)
}

/// How fast documents leave and how long the rest takes; empty while that is not known.
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

/// How long the links for documents are good.
#[must_use]
pub fn links_left(secs: i64) -> String {
    match secs {
        ..=0 => text("status-links-ended"),
        1..=119 => text_with("status-links-secs", &[("count", secs.into())]),
        _ => text_with("status-links-minutes", &[("count", (secs / 60).into())]),
    }
}

/// How long until the next try by itself.
#[must_use]
pub fn retry_in(secs: u64) -> String {
    text_with("status-retry-in", &[("secs", secs.to_string().into())])
}

/// The wait under way: what for, which try it is, and until when.
#[must_use]
pub fn waiting(wait: &Wait) -> String {
    let id = match wait.what {
        WaitFor::StepAnswer => "status-wait-step",
        WaitFor::SubmitAnswer => "status-wait-submit",
        WaitFor::ConfirmAnswer => "status-wait-confirm",
        WaitFor::NextTry => "status-wait-next-try",
        WaitFor::Running => "status-wait-running",
        WaitFor::OwnStep => "status-wait-own-step",
        WaitFor::Settling => "status-wait-settling",
        WaitFor::Network => "status-wait-network",
        WaitFor::Upload => "status-wait-upload",
    };
    text_with(id, &[("tries", wait.tries.into()), ("time", local_time(wait.until).into())])
}

/// How it is known that the case is completed.
#[must_use]
pub fn proof(proof: Proof) -> String {
    text(match proof {
        Proof::Answer => "status-proof-answer",
        Proof::StatusCheck => "status-proof-check",
    })
}

/// The same of one step, where `goes_on` says that another one follows.
#[must_use]
pub fn proof_of_step(known_by: Proof, goes_on: bool) -> String {
    match known_by {
        Proof::Answer if goes_on => text("status-proof-step"),
        Proof::StatusCheck if goes_on => text("status-proof-step-check"),
        _ => proof(known_by),
    }
}

/// Where the link is kept.
#[must_use]
pub fn secret_location(secret_location: SecretLocation) -> String {
    text(match secret_location {
        SecretLocation::Keyring => "status-kept-keyring",
        SecretLocation::MemoryOnly => "status-kept-memory",
        SecretLocation::KeyringLocked => "status-kept-locked",
    })
}

/// The environment's name as it stands on the badge and on the Send button.
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

/// The answer to a question that has two.
#[must_use]
pub fn yes_or_no(flag: bool) -> String {
    text(if flag { "status-yes" } else { "status-no" })
}
