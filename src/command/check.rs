//! `check` and `payload`: the findings of a case, and the body that would be sent. Neither sends
//! anything.
//!
//! Knows nothing of networks.

use std::sync::Arc;

use super::args::{CheckArgs, PayloadArgs};
use super::events::{Event, report_load_fault, report_missing, report_verdict};
use super::exit::Exit;
use super::load::load;
use super::output::Output;
use crate::domain::readiness::{Readiness, Standing};
use crate::files::Disk;
use crate::words;

/// Prints what has to be fixed before a case can be sent.
pub(super) fn check(args: &CheckArgs, out: &mut Output) -> Exit {
    let exit = judge(args, out);
    out.ended(exit, false)
}

fn judge(args: &CheckArgs, out: &mut Output) -> Exit {
    let loaded = match load(&args.case, Arc::new(Disk), out, None) {
        Ok(loaded) => loaded,
        Err(fault) => return report_load_fault(&fault, out),
    };
    let verdict = loaded.judge();
    report_verdict(&loaded.draft, &verdict, out);
    report_missing(&verdict.readiness, out);
    let standing = verdict.readiness.standing();
    let is_refused = standing == Standing::ToFix || (args.strict && standing != Standing::Ready);
    let exit = if is_refused { Exit::CaseInvalid } else { Exit::Completed };
    if out.is_json() {
        out.line(Event::Result { exit, receipt: None });
    } else if standing == Standing::Ready {
        out.line(words::text("command-check-sound"));
    } else {
        out.line(summary(&verdict.readiness));
    }
    exit
}

/// Returns the numbers of errors and warnings, and that a case without errors can be sent.
fn summary(readiness: &Readiness) -> String {
    let warnings = readiness.to_look_at + readiness.missing();
    let counted = |id: &str, count: usize| {
        (count > 0).then(|| words::text_with(id, &[("count", count.into())]))
    };
    let counts =
        [counted("command-to-fix", readiness.to_fix), counted("command-to-look-at", warnings)]
            .into_iter()
            .flatten();
    let counts = counts.collect::<Vec<_>>().join(", ");
    if readiness.to_fix > 0 {
        counts
    } else {
        words::text_with("command-check-warnings", &[("counts", counts.into())])
    }
}

/// Prints the exact body that would be sent.
pub(super) fn payload(args: &PayloadArgs, out: &mut Output) -> Exit {
    let exit = print(args, out);
    out.ended(exit, true)
}

fn print(args: &PayloadArgs, out: &mut Output) -> Exit {
    let loaded = match load(&args.case, Arc::new(Disk), out, None) {
        Ok(loaded) => loaded,
        Err(fault) => return report_load_fault(&fault, out),
    };
    let verdict = loaded.judge();
    if verdict.case.is_none() {
        report_verdict(&loaded.draft, &verdict, out);
    }
    let Some(case) = verdict.case else { return Exit::CaseInvalid };
    let (payload, _) = case.freeze();
    out.line(payload.text());
    Exit::Completed
}
