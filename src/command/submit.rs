//! `submit`: sends one case and prints its progress.
//!
//! The engine does the work; this prints its snapshots. Knows nothing of windows, S3 and HTTP.

use std::io::IsTerminal;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

use super::args::SubmitArgs;
use super::conclusion::{conclude, finish, report_unfit, say};
use super::events::{
    report_finding, report_load_fault, report_progress, report_verdict, stop_locally,
};
use super::exit::Exit;
use super::load::{Loaded, load};
use super::output::Output;
use super::replace;
use super::stop::Stop;
use super::target::target;
use crate::app::startup::{self, Rehearsal};
use crate::domain::progress::{CaseId, CaseProgress, Phase};
use crate::domain::record::Process;
use crate::engine::driver::{self, Settings};
use crate::engine::message::{Command, EngineHandle, Order, Target};
use crate::engine::ports::Ports;
use crate::files::VerifiedReread;
use crate::journal::{JournalFiles, WithCopy};
use crate::practice::Session;
use crate::words;

const CASE: CaseId = CaseId(1);
pub(super) async fn submit(args: SubmitArgs, out: &mut Output) -> Exit {
    let stop = Stop::listen();
    let rehearsal = if args.practice {
        let Ok(rehearsal) = Rehearsal::start(Session::OneStep).await else {
            return stop_locally("command-practice-failed", out);
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
        // A practice server's memory ends with this process, so its journal is not kept beside the
        // case.
        (Some(rehearsal), _) => JournalFiles::Folder(rehearsal.folder.path().join("journal")),
        (None, Some(folder)) => JournalFiles::WithCopy(
            WithCopy::new(folder, case_path.clone()).giving_up(args.send_anyway),
        ),
        (None, None) => return stop_locally("command-no-data-folder", out),
    };
    let exit = prepared(&args, (&case_path, journals), rehearsal.as_ref(), &stop, out).await;
    if let Some(rehearsal) = rehearsal {
        rehearsal.practice.stop().await;
    }
    exit
}

/// Reads, validates and sends the case and its documents.
async fn prepared(
    args: &SubmitArgs,
    (case_path, journals): (&Path, JournalFiles),
    rehearsal: Option<&Rehearsal>,
    stop: &Stop,
    out: &mut Output,
) -> Exit {
    let documents = Arc::new(VerifiedReread::new());
    let loaded = load(case_path, Arc::clone(&documents), out, Some(stop));
    if stop.was_asked() {
        return finish(Exit::Interrupted, None, out);
    }
    let mut loaded = match loaded {
        Ok(loaded) => loaded,
        Err(fault) => return report_load_fault(&fault, out),
    };
    let replaced =
        replace::apply(&mut loaded, &args.replace, Arc::clone(&documents), out, Some(stop));
    if stop.was_asked() {
        return finish(Exit::Interrupted, None, out);
    }
    let replaced = match replaced {
        Ok(replaced) => replaced,
        Err(unfit) => return report_unfit(&unfit, out),
    };
    let verdict = loaded.judge();
    report_verdict(&loaded.draft, &verdict, out);
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
                out,
            );
        }
        return finish(Exit::CaseInvalid, None, out);
    };
    let (payload, manifest) = case.freeze();
    // A body that spektr has accepted before was consented to.
    if needs_consent && !args.accept_warnings && !journals.has_acknowledged(payload.digest()) {
        say(words::text("command-accept-warnings"), out);
        return finish(Exit::CaseInvalid, None, out);
    }
    let target = target(args, rehearsal, stop, out);
    if stop.was_asked() {
        return finish(Exit::Interrupted, None, out);
    }
    let target = match target {
        Ok(target) => target,
        Err(sentence) => return stop_locally(sentence, out),
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
        Some(last) => conclude(&last, &journals, out),
        None => stop_locally("command-engine-ended", out),
    }
}

/// Sends the case and returns its final progress; `None` if the engine did not start.
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
        quiet_period: Duration::from_secs(args.settle),
        ..Settings::default()
    };
    let mut engine =
        driver::start(&tokio::runtime::Handle::current(), ports, settings, Arc::new(|| {}));
    engine.commands.send(Command::Send { id: CASE, order: Box::new(order) }).await.ok()?;
    let last = watch(&mut engine, stop, out).await;
    let _ended = engine.commands.send(Command::Quit).await.is_err();
    let _panicked = engine.ended.await.is_err();
    for finding in loaded.named_by(last.failure.as_ref()) {
        report_finding(&loaded.draft, &finding, out);
    }
    Some(last)
}

/// Prints snapshots until the case is neither busy nor ready, and returns the last one.
async fn watch(engine: &mut EngineHandle, stop: &Stop, out: &mut Output) -> CaseProgress {
    let mut last = CaseProgress::default();
    let bar = (!out.is_json() && std::io::stderr().is_terminal()).then(bar);
    loop {
        tokio::select! {
            changed = engine.snapshot.changed() => {
                let current = engine.snapshot.borrow_and_update().case(CASE).cloned();
                if let Some(current) = current {
                    report_progress(&last, &current, out);
                    show(bar.as_ref(), &current);
                    last = current;
                }
                if changed.is_err() || !(last.phase.is_busy() || last.phase == Phase::Ready) {
                    return last;
                }
            }
            () = stop.asked() => {
                // The machine answers with a snapshot that ends this loop; a closed engine ends it
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
