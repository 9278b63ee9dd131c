//! Waits of more than three seconds: each says what is waited for and until when, and each ends.

use std::fs;
use std::io::{self, Write as _};
use std::process::Command;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};

use serde_json::json;

use super::binary::{BOUND, Home, Running, each};
use super::fake::{self, Fake, Kind, Talk, Then};
use super::{WORKERS, check_events, run_json};

fn submit(home: &Home, folder: &std::path::Path, fake: &Fake) -> Command {
    let mut command = submit_in_words(home, folder, fake);
    command.arg("--json");
    command
}

/// Runs it as a person at a terminal would.
fn submit_in_words(home: &Home, folder: &std::path::Path, fake: &Fake) -> Command {
    let (case, token) = (fake::write_case(folder, 40_000), home.keep("token", fake::TOKEN));
    home.submit(&case, &fake.url(), &token)
}

/// The first call of a kind is answered only once `told` was said.
fn holding(
    kind: Kind,
    told: Receiver<()>,
) -> impl Fn(&mut Talk<'_>) -> io::Result<Option<Then>> + Send + Sync {
    let told = Mutex::new(told);
    move |talk| {
        if talk.call.kind == kind && talk.call.nth == 1 {
            talk.read_all()?;
            let told = told.lock().map_err(|_| io::ErrorKind::Other)?;
            told.recv_timeout(BOUND).map_err(|_| io::ErrorKind::TimedOut)?;
        }
        Ok(None)
    }
}

#[test]
fn b10_a_server_that_says_nothing_is_told_of() {
    let calls = [
        (Kind::Step, "step_answer"),
        (Kind::Submit, "submit_answer"),
        (Kind::Post, "upload"),
        (Kind::Confirm, "confirm_answer"),
    ];
    each(&calls, WORKERS, |(kind, name)| {
        let (go_on, told) = sync_channel(1);
        let fake = Fake::start(holding(*kind, told));
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let mut running = Running::start(submit(&home, folder.path(), &fake));
        let said = running.until(|line| {
            line.contains("\"waiting\"") && line.contains(&format!("\"for\":\"{name}\""))
        });
        assert!(said.is_some(), "{name}: the wait was not told");
        go_on.send(()).expect("the server waits");
        let said = running.finish();
        check_events(name, &said);
        assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{name}: {said:?}");
    });
}

#[test]
fn b10_a_server_that_says_nothing_is_told_of_in_words_where_no_events_are_wanted() {
    let calls = [
        (Kind::Step, "Waiting for spektr to say where the process stands (try 1, until "),
        (Kind::Submit, "Waiting for spektr's answer to the case (try 1, until "),
        (Kind::Post, "No byte has moved for a while. Waiting until "),
        (Kind::Confirm, "Waiting for spektr's answer to the confirmation (try 1, until "),
    ];
    each(&calls, WORKERS, |(kind, words)| {
        let (go_on, told) = sync_channel(1);
        let fake = Fake::start(holding(*kind, told));
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let (running, mut notes) =
            Running::start_noted(submit_in_words(&home, folder.path(), &fake));
        assert!(notes.any(|note| note.contains(words)), "{words}: it was not told");
        go_on.send(()).expect("the server waits");
        notes.for_each(drop);
        let said = running.finish();
        assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{words}: {said:?}");
    });
}

#[test]
fn b10_s12_a_server_that_asks_for_hours_is_left_alone_until_then() {
    let until = "spektr takes no requests until";
    let rows = [
        ("seconds", "Retry-After: 7200\r\n", until),
        (
            "a date",
            "Date: Sun, 29 Nov 2026 10:00:00 GMT\r\nRetry-After: Sun, 29 Nov 2026 12:00:00 GMT\r\n",
            until,
        ),
        ("a date alone", "Retry-After: Wed, 30 Dec 9998 12:00:00 GMT\r\n", until),
        (
            "more than is counted",
            "Retry-After: 99999999999999999999\r\n",
            "spektr takes no requests for a very long time",
        ),
    ];
    each(&rows, WORKERS, |(name, headers, words)| {
        let headers = *headers;
        let fake = Fake::start(move |talk: &mut Talk<'_>| match talk.call.kind {
            Kind::Step => talk.answer("429 Too Many Requests", headers, b"{}").map(Some),
            _ => Ok(None),
        });
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let said = run_json(name, submit(&home, folder.path(), &fake));
        assert_eq!((said.exit, fake.calls_of(Kind::Step).len()), (Some(8), 1), "{name}: {said:?}");
        assert!(said.stdout.contains(words), "{name}: {}", said.stdout);
    });
}

#[test]
fn b10_u12_so_is_a_storage_and_the_same_command_goes_on() {
    let rows = [
        ("seconds", "Retry-After: 7200\r\n", "The storage for documents takes no requests until"),
        (
            "a date alone",
            "Retry-After: Wed, 30 Dec 9998 12:00:00 GMT\r\n",
            "The storage for documents takes no requests until",
        ),
        ("more than is counted", "Retry-After: 99999999999999999999\r\n", "for a very long time"),
    ];
    each(&rows, WORKERS, |(name, headers, words)| {
        let headers = *headers;
        let fake = Fake::start(move |talk: &mut Talk<'_>| match talk.call.kind {
            Kind::Post if talk.call.nth == 1 => talk
                .answer("503 Slow Down", headers, b"<Error><Code>SlowDown</Code></Error>")
                .map(Some),
            _ => Ok(None),
        });
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let command = || {
            let mut command = submit(&home, folder.path(), &fake);
            command.args(["--parallel", "1"]);
            command
        };
        let said = run_json(name, command());
        assert_eq!((said.exit, fake.calls_of(Kind::Post).len()), (Some(8), 1), "{name}: {said:?}");
        assert!(said.stdout.contains(words), "{name}: {}", said.stdout);
        let again = run_json(name, command());
        assert_eq!((again.exit, fake.submits_applied()), (Some(0), 1), "{name}: {again:?}");
    });
}

#[test]
fn b10_a_question_that_is_put_off_says_that_spektr_may_still_be_working_on_it() {
    let fake = Fake::start(|talk: &mut Talk<'_>| match talk.call.kind {
        Kind::Submit => {
            talk.behave_silently()?;
            talk.answer("503 Service Unavailable", "Retry-After: 4\r\n", b"{}").map(Some)
        }
        _ => Ok(None),
    });
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let said = run_json("put off", submit(&home, folder.path(), &fake));
    assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{said:?}");
    let waits: Vec<_> =
        said.events().into_iter().filter(|event| event["event"] == "waiting").collect();
    assert!(waits.iter().any(|wait| wait["for"] == "settling"), "{waits:?}");
    assert!(waits.iter().all(|wait| wait["for"] != "next_try"), "{waits:?}");
}

#[test]
fn b10_a_date_that_is_near_is_waited_for() {
    let fake = Fake::start(|talk: &mut Talk<'_>| match talk.call.kind {
        Kind::Step if talk.call.nth == 1 => {
            let headers = "Date: Sun, 29 Nov 2026 10:00:00 GMT\r\nRetry-After: Sun, 29 Nov 2026 10:00:04 GMT\r\n";
            talk.answer("503 Service Unavailable", headers, b"{}").map(Some)
        }
        _ => Ok(None),
    });
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let said = run_json("a near date", submit(&home, folder.path(), &fake));
    assert_eq!(said.exit, Some(0), "{said:?}");
    assert!(
        said.events().iter().any(|event| event["event"] == "waiting" && event["for"] == "next_try"),
        "{said:?}"
    );
}

#[cfg(unix)]
#[test]
fn b10_a_token_from_a_pipe_is_waited_for_and_that_is_told() {
    let fake = Fake::start(|_: &mut Talk<'_>| Ok(None));
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let case = fake::write_case(folder.path(), 40_000);
    let pipe = folder.path().join("token");
    assert!(Command::new("mkfifo").arg(&pipe).status().is_ok_and(|made| made.success()));
    let mut command = home.submit(&case, &fake.url(), &pipe);
    command.arg("--json");
    let mut running = Running::start(command);
    assert!(
        running.until(|line| line.contains("\"for\":\"token_file\"")).is_some(),
        "the wait was not told"
    );
    fs::OpenOptions::new()
        .write(true)
        .open(&pipe)
        .and_then(|mut pipe| pipe.write_all(fake::TOKEN.as_bytes()))
        .expect("written");
    let said = running.finish();
    assert_eq!(said.exit, Some(0), "{said:?}");
}

#[test]
fn b10_a_process_at_work_behind_our_submit_is_not_said_to_be_at_the_step_before() {
    let (go_on, told) = sync_channel::<()>(1);
    let told = Mutex::new(told);
    let fake = Fake::start(move |talk: &mut Talk<'_>| match (talk.call.kind, talk.call.nth) {
        (Kind::Submit, 1) => {
            talk.behave_silently()?;
            Ok(Some(Then::Close))
        }
        (Kind::Step, 2..) => match told.lock().map_err(|_| io::ErrorKind::Other)?.try_recv() {
            Err(TryRecvError::Empty) => talk
                .json("200 OK", &json!({"execution": {"status": "running", "currentStep": 1}}))
                .map(Some),
            _ => Ok(None),
        },
        _ => Ok(None),
    });
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let mut running = Running::start(submit(&home, folder.path(), &fake));
    let said =
        running.until(|line| line.contains("\"for\":\"running\"")).expect("the wait was not told");
    assert!(said.contains("spektr may be at work on what was sent"), "{said}");
    drop(go_on);
    let said = running.finish();
    assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{said:?}");
}
