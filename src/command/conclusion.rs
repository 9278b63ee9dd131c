//! The end of a submit: its last lines, and its exit code.
//!
//! Knows nothing of how the case was sent.

use super::events::{Event, print_receipt, slot_name, stop_locally};
use super::exit::Exit;
use super::output::Output;
use super::patience::Reading;
use super::replace::Unfit;
use crate::domain::failure::Failure;
use crate::domain::progress::{CaseProgress, Phase};
use crate::domain::receipt::Receipt;
use crate::domain::submission::slot_path;
use crate::engine::ports::JournalFault;
use crate::journal::JournalFiles;
use crate::words;

/// Prints why the case stopped or its receipt, and returns the exit code.
pub(super) fn conclude(last: &CaseProgress, journals: &JournalFiles, out: &mut Output) -> Exit {
    let exit = exit_of(last);
    warn_of_kept(last, out);
    warn_of_journals(last, journals, out);
    if let Some(words) = words::stopped(last) {
        if out.is_json() {
            out.line(Event::Failure(&words));
        } else {
            out.note(format_args!(
                "{}\n{}\n{}",
                words.headline,
                words.detail,
                words::text_with("command-next", &[("step", words.next_step.into())])
            ));
        }
    }
    finish(exit, Some(last), out)
}

/// Prints the result, and returns the exit code.
pub(super) fn finish(exit: Exit, last: Option<&CaseProgress>, out: &mut Output) -> Exit {
    let receipt = last.and_then(|last| last.receipt.as_ref());
    out.conclude(exit, receipt.is_some(), |out| {
        if out.is_json() {
            out.line(Event::Result { exit, receipt });
        } else if let Some(receipt) = receipt {
            print_receipt(receipt, out);
        } else if exit == Exit::Interrupted && last.is_none() {
            out.note(words::text("command-interrupted"));
        }
        if last.is_some_and(|last| last.receipt.is_some() && !last.receipt_saved) {
            out.note(words::text("command-receipt-not-saved"));
        }
    })
}

/// Prints which documents were not replaced, because spektr already has them.
fn warn_of_kept(last: &CaseProgress, out: &mut Output) {
    let kept = last.receipt.iter().flat_map(Receipt::kept);
    let slots: Vec<String> = kept.map(|file| words::shown_name(&slot_path(&file.slot))).collect();
    if !slots.is_empty() {
        warn(words::text_with("command-not-replaced", &[("slots", slots.join(", ").into())]), out);
    }
}

/// Prints a warning.
fn warn(sentence: String, out: &mut Output) {
    if out.is_json() {
        out.line(Event::Warning(sentence));
    } else {
        out.note(sentence);
    }
}

/// Prints that the copy of the journal beside the case could not be written, and how to go on if an
/// earlier send prevents this one.
fn warn_of_journals(last: &CaseProgress, journals: &JournalFiles, out: &mut Output) {
    let copy = journals.copy_fault().map(|fault| match fault {
        JournalFault::Denied => "command-copy-denied",
        _ => "command-copy-not-written",
    });
    let is_barred = matches!(last.failure, Some(Failure::ChangedSinceSent | Failure::Undecided))
        && journals.can_give_up();
    for id in copy.into_iter().chain(is_barred.then_some("command-send-anyway")) {
        warn(words::text(id), out);
    }
}

/// Prints why a document can't be replaced, and returns the exit code.
pub(super) fn report_unfit(unfit: &Unfit, out: &mut Output) -> Exit {
    let (exit, sentence) = match unfit {
        Unfit::NoSuchDocument(name) => (
            Exit::Usage,
            words::text_with(
                "command-replace-unknown",
                &[("slot", words::shown_name(name).into())],
            ),
        ),
        Unfit::Silent => return stop_locally(Reading::Replacement.given_up(), out),
        Unfit::File(slot, problem) => {
            (Exit::CaseInvalid, format!("{}: {}", slot_name(slot), words::file_problem(problem)))
        }
    };
    say(sentence, out);
    finish(exit, None, out)
}

/// Prints why nothing is sent.
pub(super) fn say(sentence: String, out: &mut Output) {
    if out.is_json() {
        out.line(Event::Stopped(sentence));
    } else {
        out.note(sentence);
    }
}

/// Returns the exit code for the state that a case ended in.
fn exit_of(last: &CaseProgress) -> Exit {
    match (&last.failure, last.phase) {
        (_, Phase::Completed) => Exit::Completed,
        (_, Phase::Rejected) => Exit::Rejected,
        (_, Phase::TokenExpired) => Exit::TokenExpired,
        (_, Phase::NeedsFiles) => Exit::FilesMissing,
        (Some(Failure::OutcomeUnknown | Failure::Undecided | Failure::AcceptedUndecided), _) => {
            Exit::OutcomeUnknown
        }
        (
            Some(
                Failure::ChangedSinceSent
                | Failure::DocumentsChanged { .. }
                | Failure::NothingToReplace
                | Failure::DocumentUnchanged,
            ),
            _,
        ) => Exit::CaseInvalid,
        (
            Some(
                Failure::JournalFailed
                | Failure::JournalUnreadable
                | Failure::JournalNotOurs
                | Failure::JournalDenied
                | Failure::InUse
                | Failure::RefusedHost { .. }
                | Failure::RefusedApi,
            ),
            _,
        ) => Exit::Local,
        (Some(Failure::Cancelled), _) => Exit::Interrupted,
        _ => Exit::ServerFailed,
    }
}
