//! A gateway gives up, and spektr applies the submit some time later: it is applied once, and nothing is sent twice.

use std::time::Duration;

use dossier::practice::{Options, Scenario};

use super::binary::{Running, each};
use super::case::Case;
use super::{WORKERS, check_events, run_json, server};

fn late(late: Duration) -> dossier::practice::Practice {
    server::start(Options { scenario: Scenario::LateApply, late, ..Options::default() })
}

#[test]
fn a1_a_submit_that_is_applied_late_is_applied_once() {
    // In real time; the engine's own tests go through 200 delays of up to 110 seconds.
    each(&[500, 2_500, 6_000], WORKERS, |ms| {
        let name = format!("applied after {ms} ms");
        let (practice, case) = (late(Duration::from_millis(*ms)), Case::small());
        let mut command = case.submit(&practice.api_url(), &practice.token());
        command.args(["--settle", "120"]);
        let said = run_json(&name, command);
        assert_eq!(said.exit, Some(0), "{name}: {said:?}");
        let report = practice.state();
        assert_eq!((report.submits_received, report.submits_applied), (1, 1), "{name}");
        case.check_completed(&name, &report, &said);
        assert!(said.events().iter().any(|event| event["event"] == "waiting" && event["for"] == "settling"), "{name}: {said:?}");
    });
}

#[cfg(unix)]
#[test]
fn a1_interrupted_while_it_asks_the_outcome_is_unknown_and_the_next_run_finds_it() {
    let (practice, case) = (late(Duration::from_secs(3)), Case::small());
    let submit = || {
        let mut command = case.submit(&practice.api_url(), &practice.token());
        command.args(["--settle", "120"]);
        command
    };
    let mut running = Running::start(submit());
    assert!(running.until(|line| line.contains("\"for\":\"settling\"")).is_some(), "it never said that it waits");
    running.interrupt();
    let said = running.finish();
    check_events("interrupted", &said);
    assert_eq!(said.exit, Some(7), "{said:?}");
    let again = run_json("again", submit());
    assert_eq!((again.exit, practice.state().submits_applied), (Some(0), 1), "{again:?}");
}

#[test]
fn a1_without_a_quiet_period_the_old_fault_is_there() {
    // The server would notice: with no period at all the case is sent again at once, and applied twice.
    let (practice, case) = (late(Duration::from_millis(200)), Case::small());
    let mut command = case.submit(&practice.api_url(), &practice.token());
    command.args(["--settle", "0"]);
    let said = run_json("no period", command);
    server::until(&practice, |report| report.submits_applied == 2);
    assert_eq!(said.exit, Some(0), "{said:?}");
}
