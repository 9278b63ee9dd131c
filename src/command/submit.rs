//! `submit`: sends one case and tells how it goes.
//!
//! Must not know: windows, S3, the wire. The engine does the work; this shows its snapshots and
//! picks the exit.

use std::fs;
use std::io::{IsTerminal, Read};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};
use secrecy::{ExposeSecret, SecretString};

use super::args::SubmitArgs;
use super::events::{
    Event, print_receipt, report_finding, report_load_fault, report_progress, report_verdict,
    slot_name, stop_locally,
};
use super::load::{Loaded, load};
use super::patience::{Reading, Tell, patiently};
use super::replace::{self, Unfit};
use super::stop::Stop;
use super::{Exit, Output};
use crate::app::startup::{self, Rehearsal};
use crate::domain::failure::Failure;
use crate::domain::hidden::Hidden;
use crate::domain::link::{self, Unread};
use crate::domain::progress::{CaseId, CaseProgress, Phase};
use crate::domain::receipt::Receipt;
use crate::domain::record::Process;
use crate::domain::submission::slot_path;
use crate::engine::driver::{self, Settings};
use crate::engine::message::{Command, EngineHandle, Order, Target};
use crate::engine::ports::JournalFault;
use crate::engine::ports::Ports;
use crate::files::VerifiedReread;
use crate::journal::{JournalFiles, WithCopy};
use crate::practice::Session;
use crate::words;

const CASE: CaseId = CaseId(1);
/// The largest token or key file that is read, in bytes.
const MAX_SECRET_BYTES: u64 = 64 * 1024;

pub(super) async fn submit(args: SubmitArgs, out: &mut Output) -> Exit {
    let stop = Stop::listen();
    let rehearsal = if args.practice {
        let Ok(rehearsal) = Rehearsal::start(Session::OneStep).await else {
            return stop_locally("command-practice-failed", args.json, out);
        };
        Some(rehearsal)
    } else {
        None
    };
    let case_path = match (&args.case, &rehearsal) {
        (Some(path), _) => path.clone(),
        (None, Some(rehearsal)) => rehearsal.sample.clone(),
        (None, None) => return Exit::Usage,
    };
    let journals = match (&rehearsal, startup::journal_folder()) {
        // A practice server forgets with its process, so its journal must not be found beside the
        // case.
        (Some(rehearsal), _) => JournalFiles::Folder(rehearsal.folder.path().join("journal")),
        (None, Some(folder)) => JournalFiles::WithCopy(
            WithCopy::new(folder, case_path.clone()).giving_up(args.send_anyway),
        ),
        (None, None) => return stop_locally("command-no-data-folder", args.json, out),
    };
    let exit = prepared(&args, (&case_path, journals), rehearsal.as_ref(), &stop, out).await;
    if let Some(rehearsal) = rehearsal {
        rehearsal.practice.stop().await;
    }
    exit
}

/// Reads the case and its documents, judges them, and sends them.
async fn prepared(
    args: &SubmitArgs,
    (case_path, journals): (&Path, JournalFiles),
    rehearsal: Option<&Rehearsal>,
    stop: &Stop,
    out: &mut Output,
) -> Exit {
    let documents = Arc::new(VerifiedReread::new());
    let loaded = load(case_path, Arc::clone(&documents), (args.json, out), Some(stop));
    if stop.was_asked() {
        return finish(Exit::Interrupted, None, args.json, out);
    }
    let mut loaded = match loaded {
        Ok(loaded) => loaded,
        Err(fault) => return report_load_fault(&fault, args.json, out),
    };
    let replaced = replace::apply(
        &mut loaded,
        &args.replace,
        Arc::clone(&documents),
        (args.json, out),
        Some(stop),
    );
    if stop.was_asked() {
        return finish(Exit::Interrupted, None, args.json, out);
    }
    let replaced = match replaced {
        Ok(replaced) => replaced,
        Err(unfit) => return report_unfit(&unfit, args.json, out),
    };
    let verdict = loaded.judge();
    report_verdict(&loaded.draft, &verdict, args.json, out);
    let needs_consent = verdict.findings.iter().any(|finding| finding.problem.needs_consent());
    let Some(case) = verdict.case else {
        let slots = loaded.unfit();
        let is_open = |out: &mut Output| {
            let process = |target: Target| Process::of(&target.api_url, &target.token);
            journals.has_unresolved(None)
                || journals.has_unresolved(target(args, rehearsal, stop, out).ok().map(process))
        };
        if !slots.is_empty() && is_open(out) {
            say(
                words::text_with(
                    "command-replace",
                    &[("flags", words::replace_flags(&slots).into())],
                ),
                args.json,
                out,
            );
        }
        return finish(Exit::CaseInvalid, None, args.json, out);
    };
    let (payload, manifest) = case.freeze();
    // What spektr has accepted already was consented to.
    if needs_consent && !args.accept_warnings && !journals.has_acknowledged(payload.digest()) {
        let sentence = words::text("command-accept-warnings");
        if args.json {
            out.line(Event::Stopped(sentence));
        } else {
            out.note(sentence);
        }
        return finish(Exit::CaseInvalid, None, args.json, out);
    }
    let target = target(args, rehearsal, stop, out);
    if stop.was_asked() {
        return finish(Exit::Interrupted, None, args.json, out);
    }
    let target = match target {
        Ok(target) => target,
        Err(sentence) => return stop_locally(sentence, args.json, out),
    };
    let replacements = replace::in_manifest(replaced, &manifest);
    let order = Order {
        payload,
        manifest,
        target,
        step: None,
        replacements,
        parallel: args.parallel,
        wait_for_network: false,
    };
    let ports = Ports { documents, ..startup::ports(journals.clone()) };
    match send(order, &loaded, ports, args, stop, out).await {
        Some(last) => conclude(&last, &journals, args.json, out),
        None => stop_locally("command-engine-ended", args.json, out),
    }
}

fn target(
    args: &SubmitArgs,
    rehearsal: Option<&Rehearsal>,
    stop: &Stop,
    out: &mut Output,
) -> Result<Target, &'static str> {
    let (api_url, token) = match (rehearsal, &args.api, &args.token_file) {
        (Some(rehearsal), ..) => {
            (rehearsal.practice.api_url(), SecretString::from(rehearsal.practice.token()))
        }
        (None, Some(api), Some(file)) => (api.clone(), read_token(file, stop, (args.json, out))?),
        (None, ..) => return Err("command-no-token"),
    };
    let api_key = match &args.api_key_file {
        Some(file) => Some(read_key(file, stop, (args.json, out))?),
        None => None,
    };
    let given = args.filled_by.clone().filter(|name| !name.trim().is_empty());
    let filled_by = Hidden(given.or_else(user_name).unwrap_or_else(|| "Dossier".to_owned()));
    Ok(Target { api_url, token, api_key, filled_by, upload_hosts: args.allow_upload_host.clone() })
}

fn read_token(file: &Path, stop: &Stop, tell: Tell<'_>) -> Result<SecretString, &'static str> {
    let text = read_secret(Reading::Token, file, stop, tell)?.ok_or("command-token-unreadable")?;
    link::look(text.expose_secret()).map(|pasted| pasted.token).map_err(|unread| match unread {
        Unread::NoToken => "command-no-token",
        Unread::Covered => "command-link-covered",
        Unread::Several => "command-link-several",
    })
}

/// A key that can stand in a header.
fn read_key(file: &Path, stop: &Stop, tell: Tell<'_>) -> Result<SecretString, &'static str> {
    let key =
        read_secret(Reading::ApiKey, file, stop, tell)?.ok_or("command-api-key-unreadable")?;
    let is_plain = key.expose_secret().bytes().all(|byte| byte.is_ascii_graphic());
    if is_plain { Ok(key) } else { Err("command-no-api-key") }
}

/// The text of [`read_text`], as long as it comes.
fn read_secret(
    reading: Reading,
    file: &Path,
    stop: &Stop,
    tell: Tell<'_>,
) -> Result<Option<SecretString>, &'static str> {
    let file = file.to_path_buf();
    patiently(reading, tell, Some(stop), move |_| read_text(&file)).ok_or(reading.given_up())
}

/// The trimmed text of a small file, or of standard input for `-`.
fn read_text(file: &Path) -> Option<SecretString> {
    let mut text = String::new();
    if file == Path::new("-") {
        std::io::stdin().take(MAX_SECRET_BYTES).read_to_string(&mut text).ok()?;
    } else {
        fs::File::open(file).ok()?.take(MAX_SECRET_BYTES).read_to_string(&mut text).ok()?;
    }
    // Editors on Windows put a byte order mark before it.
    let trimmed = text.trim_start_matches('\u{feff}').trim();
    (!trimmed.is_empty()).then(|| SecretString::from(trimmed.to_owned()))
}

fn user_name() -> Option<String> {
    ["USER", "USERNAME"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok())
        .filter(|name| !name.trim().is_empty())
}

/// Sends the case and answers where it rests; `None` when the engine did not start.
async fn send(
    order: Order,
    loaded: &Loaded,
    ports: Ports,
    args: &SubmitArgs,
    stop: &Stop,
    out: &mut Output,
) -> Option<CaseProgress> {
    let settings = Settings {
        seed: startup::seed(),
        settle: Duration::from_secs(args.settle),
        ..Settings::default()
    };
    let mut engine =
        driver::start(&tokio::runtime::Handle::current(), ports, settings, Arc::new(|| {}));
    engine.commands.send(Command::Send { id: CASE, order: Box::new(order) }).await.ok()?;
    let last = watch(&mut engine, args.json, stop, out).await;
    let _ended = engine.commands.send(Command::Quit).await.is_err();
    let _panicked = engine.ended.await.is_err();
    for finding in loaded.named_by(last.failure.as_ref()) {
        report_finding(&loaded.draft, &finding, args.json, out);
    }
    Some(last)
}

/// Shows snapshots until the case rests.
async fn watch(
    engine: &mut EngineHandle,
    as_json: bool,
    stop: &Stop,
    out: &mut Output,
) -> CaseProgress {
    let mut last = CaseProgress::default();
    let bar = (!as_json && std::io::stderr().is_terminal()).then(bar);
    loop {
        tokio::select! {
            changed = engine.snapshot.changed() => {
                let current = engine.snapshot.borrow_and_update().case(CASE).cloned();
                if let Some(current) = current {
                    report_progress(&last, &current, as_json, out);
                    show(bar.as_ref(), &current);
                    last = current;
                }
                if changed.is_err() || !(last.phase.is_busy() || last.phase == Phase::Ready) {
                    return last;
                }
            }
            () = stop.asked() => {
                // The machine answers with a snapshot that is at rest. A closed engine is seen
                // above.
                let _ended = engine.commands.send(Command::Cancel { id: CASE }).await.is_err();
            }
        }
    }
}

fn bar() -> ProgressBar {
    let style =
        ProgressStyle::with_template("{bar:40} {bytes} / {total_bytes} {bytes_per_sec} {eta}");
    ProgressBar::new(0).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn show(bar: Option<&ProgressBar>, progress: &CaseProgress) {
    let Some(bar) = bar else { return };
    bar.set_length(progress.total_bytes());
    bar.set_position(progress.sent_bytes());
    if !progress.phase.is_busy() {
        bar.finish_and_clear();
    }
}

fn conclude(last: &CaseProgress, journals: &JournalFiles, as_json: bool, out: &mut Output) -> Exit {
    let exit = exit_of(last);
    warn_of_kept(last, as_json, out);
    warn_of_journals(last, journals, as_json, out);
    if let Some(words) = words::stopped(last) {
        if as_json {
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
    finish(exit, Some(last), as_json, out)
}

fn finish(exit: Exit, last: Option<&CaseProgress>, as_json: bool, out: &mut Output) -> Exit {
    let receipt = last.and_then(|last| last.receipt.as_ref());
    out.conclude(exit, receipt.is_some(), |out| {
        if as_json {
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

/// Says which documents were not replaced, since spektr has them already.
fn warn_of_kept(last: &CaseProgress, as_json: bool, out: &mut Output) {
    let kept = last.receipt.iter().flat_map(Receipt::kept);
    let slots: Vec<String> = kept.map(|file| words::shown_name(&slot_path(&file.slot))).collect();
    if !slots.is_empty() {
        warn(
            words::text_with("command-not-replaced", &[("slots", slots.join(", ").into())]),
            as_json,
            out,
        );
    }
}

fn warn(sentence: String, as_json: bool, out: &mut Output) {
    if as_json {
        out.line(Event::Warning(sentence));
    } else {
        out.note(sentence);
    }
}

/// Says that the copy beside the case could not be written, and how to go on where an earlier send
/// bars this one.
fn warn_of_journals(last: &CaseProgress, journals: &JournalFiles, as_json: bool, out: &mut Output) {
    let copy = journals.copy_fault().map(|fault| match fault {
        JournalFault::Denied => "command-copy-denied",
        _ => "command-copy-not-written",
    });
    let is_barred = matches!(last.failure, Some(Failure::ChangedSinceSent | Failure::Undecided))
        && journals.can_give_up();
    for id in copy.into_iter().chain(is_barred.then_some("command-send-anyway")) {
        warn(words::text(id), as_json, out);
    }
}

/// Says why a document can't be replaced as typed.
fn report_unfit(unfit: &Unfit, as_json: bool, out: &mut Output) -> Exit {
    let (exit, sentence) = match unfit {
        Unfit::NoSuchDocument(name) => (
            Exit::Usage,
            words::text_with(
                "command-replace-unknown",
                &[("slot", words::shown_name(name).into())],
            ),
        ),
        Unfit::Silent => return stop_locally(Reading::Replacement.given_up(), as_json, out),
        Unfit::File(slot, problem) => {
            (Exit::CaseInvalid, format!("{}: {}", slot_name(slot), words::file_problem(problem)))
        }
    };
    say(sentence, as_json, out);
    finish(exit, None, as_json, out)
}

fn say(sentence: String, as_json: bool, out: &mut Output) {
    if as_json {
        out.line(Event::Stopped(sentence));
    } else {
        out.note(sentence);
    }
}

/// The documented exit code of where a case rests.
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
