//! `check` and `payload`: what would be sent, and what has to be fixed first. Nothing is sent.
//!
//! Must not know: networks.

use std::sync::Arc;

use super::args::{CheckArgs, PayloadArgs};
use super::events::{Event, report_findings, report_load_fault};
use super::load::load;
use super::{Exit, Output};
use crate::files::Disk;
use crate::words;

pub(super) fn check(args: &CheckArgs, out: &mut Output) -> Exit {
    let exit = judge(args, out);
    out.ended(exit, false)
}

fn judge(args: &CheckArgs, out: &mut Output) -> Exit {
    let loaded = match load(&args.case, Arc::new(Disk), (args.json, out), None) {
        Ok(loaded) => loaded,
        Err(fault) => return report_load_fault(&fault, args.json, out),
    };
    let verdict = loaded.judge();
    report_findings(&loaded.draft, &verdict.findings, args.json, out);
    let exit = if verdict.case.is_some() { Exit::Completed } else { Exit::CaseInvalid };
    if args.json {
        out.line(Event::Result { exit, receipt: None });
    } else if verdict.case.is_some() {
        out.line(words::text("command-check-sound"));
    }
    exit
}

pub(super) fn payload(args: &PayloadArgs, out: &mut Output) -> Exit {
    let exit = print(args, out);
    out.ended(exit, true)
}

fn print(args: &PayloadArgs, out: &mut Output) -> Exit {
    let loaded = match load(&args.case, Arc::new(Disk), (false, out), None) {
        Ok(loaded) => loaded,
        Err(fault) => return report_load_fault(&fault, false, out),
    };
    let verdict = loaded.judge();
    let Some(case) = verdict.case else {
        report_findings(&loaded.draft, &verdict.findings, false, out);
        return Exit::CaseInvalid;
    };
    let (payload, _) = case.freeze();
    out.line(payload.text());
    Exit::Completed
}
