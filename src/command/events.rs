//! The output of the commands: one JSON object per line, or sentences.
//!
//! Places, references, sizes and digests are printed; values, file names, tokens and addresses
//! never are. Knows nothing of the causes of what it prints.

use std::fmt;

use serde_json::{Map, Value as Json, json};

use super::exit::Exit;
use super::load::LoadFault;
use super::output::Output;
use super::patience::Reading;
use crate::domain::case::Verdict;
use crate::domain::draft::Draft;
use crate::domain::finding::Finding;
use crate::domain::intake::SlotKey;
use crate::domain::progress::{CaseProgress, FileProgress, FileState, Phase, Wait, WaitFor};
use crate::domain::readiness::Readiness;
use crate::domain::receipt::{Proof, Receipt};
use crate::engine::message::CaseFault;
use crate::words::{self, FailureWords};

/// A line of `--json`.
#[derive(Debug)]
pub(super) enum Event<'a> {
    /// The path into the case file, and the sentence.
    Finding(&'a Finding, String, String),
    /// Something optional that is missing.
    Missing(String),
    /// Number of further findings of one severity.
    More {
        is_warning: bool,
        count: usize,
    },
    Phase(Phase),
    File(&'a FileProgress),
    Waiting(&'a Wait),
    Failure(&'a FailureWords),
    /// A problem that stopped nothing.
    Warning(String),
    /// The reason why nothing was started, in one sentence.
    Stopped(String),
    Result {
        exit: Exit,
        receipt: Option<&'a Receipt>,
    },
}

impl fmt::Display for Event<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.json())
    }
}

impl Event<'_> {
    fn json(&self) -> Json {
        match self {
            Self::Finding(finding, path, sentence) => json!({
                "event": "finding",
                "place": path,
                "severity": severity(finding.problem.is_warning()),
                "needs_acceptance": finding.problem.needs_consent(),
                "sentence": sentence,
            }),
            Self::Missing(sentence) => {
                json!({"event": "finding", "place": "case", "severity": severity(true), "needs_acceptance": false, "sentence": sentence})
            }
            Self::More { is_warning, count } => {
                json!({"event": "more_findings", "severity": severity(*is_warning), "count": count})
            }
            Self::Phase(phase) => json!({"event": "phase", "phase": phase_name(*phase)}),
            Self::File(file) => file_json(file),
            Self::Waiting(wait) => json!({
                "event": "waiting",
                "for": wait_name(wait.what),
                "try": wait.tries,
                "until": jiff::Timestamp::from_second(wait.until).map(|until| until.to_string()).unwrap_or_default(),
                "sentence": words::waiting(wait),
            }),
            Self::Failure(words) => {
                json!({"event": "failure", "headline": words.headline, "detail": words.detail, "next_step": words.next_step})
            }
            Self::Warning(sentence) => json!({"event": "warning", "sentence": sentence}),
            Self::Stopped(sentence) => {
                json!({"event": "failure", "headline": sentence, "detail": "", "next_step": ""})
            }
            Self::Result { exit, receipt } => {
                let mut map = Map::new();
                map.insert("event".into(), "result".into());
                map.insert(
                    "status".into(),
                    if *exit == Exit::Completed { "completed" } else { "not_completed" }.into(),
                );
                map.insert("exit".into(), (*exit as u8).into());
                if let Some(receipt) = receipt {
                    map.insert("receipt".into(), receipt_json(receipt));
                }
                Json::Object(map)
            }
        }
    }
}

fn severity(is_warning: bool) -> &'static str {
    if is_warning { "look" } else { "fix" }
}

fn file_json(file: &FileProgress) -> Json {
    json!({
        "event": "file",
        "entity": file.slot.entity,
        "field": file.slot.field,
        "bytes": file.total_bytes,
        "state": state_name(&file.state),
        "words": words::file_state(file),
    })
}

fn receipt_json(receipt: &Receipt) -> Json {
    let files: Vec<Json> = receipt
        .files()
        .iter()
        .map(|file| {
            let mut entry = json!({
                "entity": file.slot.entity,
                "field": file.slot.field,
                "bytes": file.bytes,
                "sha256": file.sha256.to_string(),
            });
            for (name, is_so) in
                [("replaced", file.replaced), ("replacement_not_sent", file.is_kept)]
            {
                if is_so {
                    entry[name] = true.into();
                }
            }
            entry
        })
        .collect();
    let proof = match receipt.proof() {
        Proof::Answer => "answer",
        Proof::StatusCheck => "status_check",
    };
    json!({"proof": proof, "completed_at": receipt.completed_at(), "payload_sha256": receipt.payload().to_string(), "files": files})
}

/// Returns the phase's name in JSON.
pub(super) fn phase_name(phase: Phase) -> &'static str {
    match phase {
        Phase::Ready => "ready",
        Phase::Preparing => "preparing",
        Phase::Submitting => "submitting",
        Phase::Checking => "checking",
        Phase::Uploading => "uploading",
        Phase::Confirming => "confirming",
        Phase::NeedsFiles => "needs_files",
        Phase::NeedsDecision => "needs_decision",
        Phase::TokenExpired => "token_expired",
        Phase::Rejected => "rejected",
        Phase::Interrupted => "interrupted",
        Phase::Stopped => "stopped",
        Phase::Completed => "completed",
    }
}

fn wait_name(what: WaitFor) -> &'static str {
    match what {
        WaitFor::StepAnswer => "step_answer",
        WaitFor::SubmitAnswer => "submit_answer",
        WaitFor::ConfirmAnswer => "confirm_answer",
        WaitFor::NextTry => "next_try",
        WaitFor::Running | WaitFor::OwnStep => "running",
        WaitFor::QuietPeriod => "settling",
        WaitFor::Network => "network",
        WaitFor::Upload => "upload",
    }
}

fn state_name(state: &FileState) -> &'static str {
    match state {
        FileState::Waiting => "waiting",
        FileState::Sending => "sending",
        FileState::Retrying { .. } => "retrying",
        FileState::NeedsPost => "needs_post",
        FileState::Unverified => "unverified",
        FileState::Sent => "sent",
        FileState::Missing => "missing",
        FileState::Held => "held",
        FileState::Paused { .. } => "paused",
        FileState::Failed { .. } => "failed",
    }
}

/// Returns a slot for reading: reference and field.
pub(super) fn slot_name(slot: &SlotKey) -> String {
    match &slot.entity {
        Some(entity) => {
            format!("{} · {}", words::shown_name(entity), words::shown_name(&slot.field))
        }
        None => words::shown_name(&slot.field),
    }
}

/// Prints the receipt.
pub(super) fn print_receipt(receipt: &Receipt, out: &mut Output) {
    let when = jiff::Timestamp::from_second(receipt.completed_at())
        .map(|at| at.to_string())
        .unwrap_or_default();
    out.line(words::text_with("command-completed", &[("count", receipt.files().len().into())]));
    out.line(words::proof(receipt.proof()));
    out.line(words::text_with("command-receipt-when", &[("when", when.into())]));
    out.line(words::text_with(
        "command-receipt-case",
        &[("sha256", receipt.payload().to_string().into())],
    ));
    for file in receipt.files() {
        out.line(format_args!(
            "  {}  {}  {}",
            file.sha256,
            words::bytes(file.bytes),
            slot_name(&file.slot)
        ));
        for line in words::receipt_replacement(file) {
            out.line(format_args!("    {line}"));
        }
    }
}

/// Prints why a case can't be read, and returns the exit code.
pub(super) fn report_load_fault(fault: &LoadFault, out: &mut Output) -> Exit {
    match fault {
        LoadFault::Case(fault) => report_case_fault(fault, out),
        LoadFault::Silent => stop_locally(Reading::Case.given_up(), out),
    }
}

/// Prints why a fault of this computer stops the command before anything is sent.
pub(super) fn stop_locally(id: &str, out: &mut Output) -> Exit {
    let sentence = words::text(id);
    if out.is_json() {
        out.line(Event::Stopped(sentence));
        out.line(Event::Result { exit: Exit::Local, receipt: None });
    } else {
        out.note(sentence);
    }
    Exit::Local
}

/// Prints why a case file can't be read, and returns the exit code.
fn report_case_fault(fault: &CaseFault, out: &mut Output) -> Exit {
    let sentence = words::case_fault(fault);
    let exit = match fault {
        CaseFault::Content(_) => Exit::CaseInvalid,
        CaseFault::File(_)
        | CaseFault::IsHandover
        | CaseFault::DiskFull
        | CaseFault::NotWritten => Exit::Local,
    };
    if out.is_json() {
        out.line(json!({"event": "finding", "place": "case_file", "severity": "fix", "sentence": sentence}));
        out.line(Event::Result { exit, receipt: None });
    } else {
        out.note(sentence);
    }
    exit
}

/// Number of findings of one severity that are printed one by one.
const MAX_PRINTED: usize = 100;

/// Prints the findings with their places, errors first.
pub(super) fn report_verdict(draft: &Draft, verdict: &Verdict<'_>, out: &mut Output) {
    for (is_warning, beyond) in [(false, verdict.more.to_fix), (true, verdict.more.to_look_at)] {
        let mut of_kind =
            verdict.findings.iter().filter(|finding| finding.problem.is_warning() == is_warning);
        for finding in of_kind.by_ref().take(MAX_PRINTED) {
            report_finding(draft, finding, out);
        }
        let count = of_kind.count() + beyond;
        if count > 0 && out.is_json() {
            out.line(Event::More { is_warning, count });
        } else if count > 0 {
            let id = if is_warning { "command-more-to-look-at" } else { "command-more-to-fix" };
            out.note(words::text_with(id, &[("count", words::number(&count.to_string()).into())]));
        }
    }
}

/// Prints what is missing and no finding names.
pub(super) fn report_missing(readiness: &Readiness, out: &mut Output) {
    for sentence in words::missing(readiness) {
        if out.is_json() {
            out.line(Event::Missing(sentence));
        } else {
            out.note(words::text_with("command-warning", &[("sentence", sentence.into())]));
        }
    }
}

/// Prints a finding with its place.
pub(super) fn report_finding(draft: &Draft, finding: &Finding, out: &mut Output) {
    let mut sentence = words::finding_named(finding, &|reference| reference.to_owned());
    if out.is_json() {
        return out.line(Event::Finding(finding, finding.place.path(draft), sentence));
    }
    if finding.problem.is_warning() {
        sentence = words::text_with("command-warning", &[("sentence", sentence.into())]);
    }
    let whose = place_owner(draft, finding).map(|owner| format!(" ({owner})")).unwrap_or_default();
    out.note(format_args!("{}{whose}: {sentence}", words::shown_name(&finding.place.path(draft))));
}

/// Returns the reference of the entity of a finding, which is easier to find in a long file than
/// the number in its place.
fn place_owner(draft: &Draft, finding: &Finding) -> Option<String> {
    use crate::domain::finding::Place;
    let (Place::Entity(id) | Place::EntityField(id, _)) = &finding.place else { return None };
    let entity = draft.entities.get(*id)?;
    Some(words::shown_name(&entity.reference))
}

/// Prints the differences between two snapshots.
pub(super) fn report_progress(before: &CaseProgress, after: &CaseProgress, out: &mut Output) {
    if before.phase != after.phase {
        if out.is_json() {
            out.line(Event::Phase(after.phase));
        } else {
            out.note(words::phase(after.phase));
        }
    }
    // A wait is printed once, although its end can change by a second between snapshots.
    let printed = before.waiting.map(|wait| (wait.what, wait.tries));
    if let Some(wait) =
        after.waiting.as_ref().filter(|wait| printed != Some((wait.what, wait.tries)))
    {
        if out.is_json() {
            out.line(Event::Waiting(wait));
        } else {
            out.note(words::waiting(wait));
        }
    }
    for (at, file) in after.files.iter().enumerate() {
        let known = before.files.get(at).map(|file| &file.state);
        let is_printed = known != Some(&file.state)
            && !matches!(file.state, FileState::Waiting | FileState::Sending);
        if is_printed && out.is_json() {
            out.line(Event::File(file));
        } else if is_printed {
            out.note(format_args!("  {}: {}", slot_name(&file.slot), words::file_state(file)));
        }
    }
}
