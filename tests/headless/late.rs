//! A submit whose gateway gives up and that spektr applies later: it is applied once and not sent
//! again.

use std::fs;
use std::time::Duration;

use dossier::practice::{Options, Scenario};
use serde_json::{Value as Json, json};

use super::binary::{Home, Running, each};
use super::case::Case;
use super::fake::{self, Fake, Kind, Talk};
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
        assert!(
            said.events()
                .iter()
                .any(|event| event["event"] == "waiting" && event["for"] == "settling"),
            "{name}: {said:?}"
        );
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
    assert!(
        running.until(|line| line.contains("\"for\":\"settling\"")).is_some(),
        "it never said that it waits"
    );
    running.interrupt();
    let said = running.finish();
    check_events("interrupted", &said);
    assert_eq!(said.exit, Some(7), "{said:?}");
    let again = run_json("again", submit());
    assert_eq!((again.exit, practice.state().submits_applied), (Some(0), 1), "{again:?}");
}

#[test]
fn a1_without_a_quiet_period_the_old_fault_is_there() {
    // The server would notice: with no period at all the case is sent again at once, and applied
    // twice.
    let (practice, case) = (late(Duration::from_millis(200)), Case::small());
    let mut command = case.submit(&practice.api_url(), &practice.token());
    command.args(["--settle", "0"]);
    let said = run_json("no period", command);
    server::until(&practice, |report| report.submits_applied == 2);
    assert_eq!(said.exit, Some(0), "{said:?}");
}

/// A list of uploads as it is spoilt on the way.
type Spoilt = (&'static str, fn(Vec<Json>) -> Json, usize);

fn accepted(uploads: &Json) -> Json {
    json!({"status": "accepted", "fileUploads": uploads})
}

#[test]
fn a3_an_accepted_answer_counts_whatever_of_its_list_can_be_read() {
    // The last number: how many documents go before confirm is asked for the others.
    let rows: [Spoilt; 5] = [
        ("no list", |_| json!({"status": "accepted"}), 0),
        ("no list but null", |_| accepted(&Json::Null), 0),
        ("a word for a list", |_| accepted(&json!("none")), 0),
        (
            "entries without a place",
            |uploads| accepted(&uploads.into_iter().map(|_| json!({"fileName": "x"})).collect()),
            0,
        ),
        (
            "one entry without its form",
            |mut uploads| {
                uploads[1]["fields"] =
                    json!({"Policy": ["eyJQT0xJQ1lDQU5BUlkiOiJub3QgYSBwb2xpY3kifQ=="]});
                accepted(&uploads.into())
            },
            1,
        ),
    ];
    each(&rows, WORKERS, |(name, spoil, at_once)| {
        let spoil = *spoil;
        let fake = Fake::start(move |talk: &mut Talk<'_>| match talk.call.kind {
            Kind::Submit => {
                let body = spoil(talk.uploads());
                talk.behave_silently()?;
                talk.json("200 OK", &body).map(Some)
            }
            _ => Ok(None),
        });
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let (case, token) =
            (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
        let mut command = home.submit(&case, &fake.url(), &token);
        command.args(["--json", "--settle", "60"]).env("RUST_LOG", "dossier=warn");
        let said = run_json(name, command);
        assert_eq!(
            (said.exit, fake.calls_of(Kind::Submit).len()),
            (Some(0), 1),
            "{name}: {said:?}"
        );
        assert!(said.events().iter().all(|event| event["for"] != "settling"), "{name}: {said:?}");
        let kinds: Vec<Kind> = fake.calls().iter().map(|call| call.kind).collect();
        let confirmed = kinds.iter().position(|kind| *kind == Kind::Confirm).expect("a confirm");
        assert_eq!(
            kinds[..confirmed].iter().filter(|kind| **kind == Kind::Post).count(),
            *at_once,
            "{name}: {kinds:?}"
        );
        let journal = fs::read_to_string(case.with_extension("json.journal")).expect("text");
        let at = |word: &str| {
            journal.find(word).unwrap_or_else(|| panic!("{name}: no {word} in {journal}"))
        };
        assert!(
            at("\"intent\"") < at("\"accepted\"") && at("\"accepted\"") < at("\"confirming\""),
            "{name}: {journal}"
        );
        assert!(
            said.stderr.contains("confirm is asked for"),
            "{name}: it is told: {}",
            said.stderr
        );
        for secret in [fake::TOKEN, "eyJQT0xJ", "bucket"] {
            assert!(!said.stderr.contains(secret), "{name}: {}", said.stderr);
        }
    });
}

#[test]
fn a3_after_an_accepted_answer_without_a_list_the_case_is_never_submitted_again() {
    let fake = Fake::start(|talk: &mut Talk<'_>| match talk.call.kind {
        Kind::Submit => {
            talk.behave_silently()?;
            talk.json("200 OK", &json!({"status": "accepted"})).map(Some)
        }
        Kind::Confirm => talk
            .json("400 Bad Request", &json!({"message": "Context status is not pending"}))
            .map(Some),
        _ => Ok(None),
    });
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let (case, token) = (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
    for run in ["first", "second"] {
        let mut command = home.submit(&case, &fake.url(), &token);
        // Without a quiet period, which would hide for how long that holds.
        command.args(["--json", "--settle", "0"]);
        let said = run_json(run, command);
        assert_eq!((said.exit, fake.calls_of(Kind::Submit).len()), (Some(8), 1), "{run}: {said:?}");
    }
}

#[cfg(unix)]
#[test]
fn a1_interrupted_while_it_asks_after_a_crash_the_outcome_is_unknown_as_well() {
    use std::sync::mpsc::sync_channel;

    use super::binary::{BOUND, kill};
    use super::fake::Then;

    let (arrived, arrival) = sync_channel(2);
    let fake = Fake::start(move |talk: &mut Talk<'_>| match (talk.call.kind, talk.call.nth) {
        // The first run's submit, and the question of the second.
        (Kind::Submit, 1) | (Kind::Step, 2) => {
            talk.behave_silently()?;
            let _heard = arrived.try_send(()).is_ok();
            talk.read(usize::MAX).map(|()| Some(Then::Close))
        }
        _ => Ok(None),
    });
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let (case, token) = (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
    let submit = || {
        let mut command = home.submit(&case, &fake.url(), &token);
        command.arg("--json");
        command
    };
    let first = Running::start(submit());
    assert!(arrival.recv_timeout(BOUND).is_ok(), "the submit never came");
    kill(&first.handle());
    let second = Running::start(submit());
    assert!(arrival.recv_timeout(BOUND).is_ok(), "the step was never asked");
    second.interrupt();
    let said = second.finish();
    check_events("asking", &said);
    assert_eq!(said.exit, Some(7), "{said:?}");
    let third = run_json("again", submit());
    assert_eq!((third.exit, fake.submits_applied()), (Some(0), 1), "{third:?}");
}
