//! `--send-anyway`: the sends it may give up, when it is offered, and a given-up send that arrives
//! later.

use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::sync_channel;

use serde_json::json;

use super::binary::{BOUND, Home, Running, kill};
use super::crash::hold;
use super::fake::{self, Fake, Kind};
use super::run_json;

const OTHER: &str = "eyJhbGciOiJIUzI1NiJ9.b3RoZXI.c2lnbmF0dXJl";

struct Place {
    home: Home,
    _folder: tempfile::TempDir,
    case: PathBuf,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let case = fake::write_case(folder.path(), 40_000);
        Self { home: Home::new(), _folder: folder, case }
    }

    fn submit(&self, fake: &Fake, token: &str, options: &[&str]) -> Command {
        let token = self.home.keep("token", token);
        let mut command = self.home.submit(&self.case, &fake.url(), &token);
        command.arg("--json").args(options);
        command
    }
}

/// Events between giving up and the next submit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Between {
    Nothing,
    /// The link does not work, so that the run ends before its submit.
    Expired,
    /// Leaves a send open, then changes the case.
    ExpiredAndChanged,
}

#[cfg(unix)]
#[test]
fn a_refusal_behind_a_send_that_was_given_up_does_not_say_that_nothing_was_submitted() {
    for between in [Between::Nothing, Between::Expired, Between::ExpiredAndChanged] {
        let (place, expired) = (Place::new(), Arc::new(AtomicBool::new(false)));
        let is_expired = Arc::clone(&expired);
        let fake = Fake::start(move |talk| match talk.call.kind {
            Kind::Step if is_expired.load(Ordering::SeqCst) => {
                talk.json("401 Unauthorized", &json!({"message": "expired"})).map(Some)
            }
            // A gateway gives up on the first, and it arrives while the second one is refused.
            Kind::Submit if talk.call.nth == 1 => {
                talk.json("504 Gateway Timeout", &json!({})).map(Some)
            }
            Kind::Submit => {
                talk.behave_silently()?;
                talk.json(
                    "400 Bad Request",
                    &json!({"message": "there already", "errorCode": "invalid_request_body"}),
                )
                .map(Some)
            }
            _ => Ok(None),
        });
        let mut running = Running::start(place.submit(&fake, fake::TOKEN, &["--settle", "120"]));
        assert!(
            running.until(|line| line.contains("\"for\":\"settling\"")).is_some(),
            "{between:?}"
        );
        running.interrupt();
        assert_eq!(running.finish().exit, Some(7), "{between:?}");
        let mut options = &["--send-anyway"][..];
        if between != Between::Nothing {
            expired.store(true, Ordering::SeqCst);
            let stopped = run_json("expired", place.submit(&fake, fake::TOKEN, options));
            assert_eq!(stopped.exit, Some(5), "{between:?}: {stopped:?}");
            expired.store(false, Ordering::SeqCst);
            options = &[];
        }
        if between == Between::ExpiredAndChanged {
            let text = fs::read_to_string(&place.case).expect("text");
            fs::write(&place.case, text.replace("Acme Corporation", "Acme Holding"))
                .expect("written");
        }
        let said = run_json("refused", place.submit(&fake, fake::TOKEN, options));
        assert_eq!(
            (said.exit, fake.calls_of(Kind::Submit).len()),
            (Some(0), 2),
            "{between:?}: {said:?}"
        );
        assert!(!said.stdout.contains("Nothing was submitted"), "{between:?}: {}", said.stdout);
    }
}

#[test]
fn a_send_that_spektr_finished_by_this_link_is_never_given_up() {
    let place = Place::new();
    let fake = Fake::start(|talk| match talk.call.kind {
        Kind::Submit => {
            talk.behave_silently()?;
            talk.json("200 OK", &json!({"status": "completed"})).map(Some)
        }
        _ => Ok(None),
    });
    let first = run_json("first", place.submit(&fake, fake::TOKEN, &[]));
    assert_ne!(first.exit, Some(0), "{first:?}");
    for options in [&[][..], &["--send-anyway"]] {
        let said = run_json("again", place.submit(&fake, fake::TOKEN, options));
        assert_eq!((said.exit, fake.submits_applied()), (first.exit, 1), "{options:?}: {said:?}");
        assert!(!said.stdout.contains("--send-anyway"), "{options:?}: {}", said.stdout);
    }
}

#[test]
fn a_send_that_spektr_accepted_by_another_link_is_not_offered_again() {
    for has_steps in [true, false] {
        let (place, (arrived, arrival)) = (Place::new(), sync_channel(1));
        let held = hold(Kind::Post, arrived);
        let fake = Fake::start(move |talk| match talk.call.kind {
            Kind::Step if !has_steps => talk.json("404 Not Found", &json!({})).map(Some),
            Kind::Confirm if talk.call.target().contains(OTHER) => talk
                .json("400 Bad Request", &json!({"message": "Context status is not pending"}))
                .map(Some),
            _ => held(talk),
        });
        let running = Running::start(place.submit(&fake, fake::TOKEN, &[]));
        assert!(arrival.recv_timeout(BOUND).is_ok(), "no document came");
        kill(&running.handle());
        drop(running);
        let said = run_json("by another link", place.submit(&fake, OTHER, &[]));
        assert_eq!((said.exit, fake.submits_applied()), (Some(7), 1), "{said:?}");
        assert!(said.stdout.contains("spektr accepted this case"), "{}", said.stdout);
        for wrong in ["was lost", "--send-anyway"] {
            assert!(!said.stdout.contains(wrong), "{wrong}: {}", said.stdout);
        }
        let said = run_json("by the first", place.submit(&fake, fake::TOKEN, &[]));
        assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{said:?}");
    }
}
