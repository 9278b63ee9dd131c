//! Runs that are stopped by a person, a power cut or a second process: the next run completes the
//! case, and nothing is sent twice.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::sync::{Arc, OnceLock};

use dossier::practice::Scenario;
use serde_json::json;

use super::binary::{BOUND, Home, Running, each, kill, run};
use super::case::Case;
use super::fake::{self, Fake, Kind, Talk, Then};
use super::proxy::Proxy;
use super::{WORKERS, check_events, run_json, server};

/// The most runs that a case may need after a crash.
const MOST_RUNS: usize = 3;

/// A repeatable random source.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % sides.max(1)
    }
}

/// Counts the bytes of a scenario that is not interrupted.
fn bytes_of(scenario: Scenario) -> u64 {
    let (practice, case) = (server::playing(scenario), Case::small());
    let proxy = Proxy::start(&practice.api_url(), u64::MAX);
    let said = run_json(scenario.name(), case.submit(&proxy.url(), &practice.token()));
    assert_eq!(said.exit, Some(0), "{scenario}: {said:?}");
    proxy.passed()
}

#[test]
fn s18_s19_u23_c10_killed_at_thirty_moments_it_completes_and_only_once() {
    let scenarios = [
        Scenario::Happy,
        Scenario::LostSubmitAnswer,
        Scenario::LostSubmitUnapplied,
        Scenario::LostConfirmAnswer,
        Scenario::MissingOnce,
        Scenario::CutMidBody,
        Scenario::ExpiredPosts,
        Scenario::SubmitGarbled,
        Scenario::RefuseEarly,
        Scenario::ExpiredSession,
    ];
    let mut dice = Dice(0x5EED);
    let mut rows: Vec<(Scenario, u64)> = Vec::new();
    for scenario in scenarios {
        let all = bytes_of(scenario);
        // While it asks and submits, while documents are on their way, and around confirm and
        // receipt.
        for _ in 0..rounds() {
            rows.extend([
                (scenario, dice.roll(6_000)),
                (scenario, dice.roll(all)),
                (scenario, all - dice.roll(3_000)),
            ]);
        }
    }
    assert_eq!(rows.len(), 30 * rounds());
    let hit = AtomicUsize::new(0);
    each(&rows, WORKERS, |(scenario, limit)| {
        let name = format!("{scenario}, killed after {limit} bytes");
        let (practice, case) = (server::playing(*scenario), Case::small());
        let proxy = Proxy::start(&practice.api_url(), *limit);
        let running = Running::start(case.submit(&proxy.url(), &practice.token()));
        proxy.aim(running.handle());
        let killed = running.finish();
        case.check_server(&name, &practice.state());
        hit.fetch_add(usize::from(killed.exit.is_none()), Ordering::Relaxed);
        // A moment after the last byte is none: then it has completed.
        assert!(killed.exit.is_none() || killed.exit == Some(0), "{name}: {killed:?}");
        // The way there stays the same; the one who was to be killed is dead.
        let last = (0..MOST_RUNS)
            .map(|_| run_json(&name, case.submit(&proxy.url(), &practice.token())))
            .find(|said| said.exit == Some(0));
        let last = last.unwrap_or_else(|| panic!("{name}: it never completed"));
        case.check_server(&name, &practice.state());
        case.check_completed(&name, &practice.state(), &last);
    });
    let hit = hit.into_inner();
    println!("{hit} of {} were killed in the middle", rows.len());
    assert!(hit >= 20 * rounds(), "too few were killed in the middle");
}

/// Random moments that are tried for each scenario; `DOSSIER_ROUNDS=4` tries more.
fn rounds() -> usize {
    std::env::var("DOSSIER_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(1)
}

#[test]
fn an_interrupt_stops_it_in_every_phase_and_running_it_again_completes() {
    let phases = [
        ("preparing", Kind::Step),
        ("submitting", Kind::Submit),
        ("uploading", Kind::Post),
        ("confirming", Kind::Confirm),
    ];
    each(&phases, WORKERS, |(phase, kind)| {
        let (arrived, arrival) = sync_channel(1);
        let fake = Fake::start(hold(*kind, arrived));
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let (case, token) =
            (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
        let submit = || {
            let mut command = home.submit(&case, &fake.url(), &token);
            command.arg("--json");
            command
        };
        let mut running = Running::start(submit());
        let reached =
            running.until(|line| line == format!("{{\"event\":\"phase\",\"phase\":\"{phase}\"}}"));
        assert!(
            reached.is_some() && arrival.recv_timeout(BOUND).is_ok(),
            "{phase} was never reached"
        );
        running.interrupt();
        let said = running.finish();
        check_events(phase, &said);
        // After a submit was sent, its outcome is not known yet.
        assert_eq!(
            said.exit,
            Some(if *kind == Kind::Submit { 7 } else { 130 }),
            "{phase}: {said:?}"
        );
        let unknown = said.stdout.contains("We don't know yet whether spektr received this");
        assert_eq!(unknown, *kind == Kind::Submit, "{phase}: {}", said.stdout);
        let again = run_json(phase, submit());
        assert_eq!((again.exit, fake.submits_applied()), (Some(0), 1), "{phase}: {again:?}");
    });
}

/// The first call of a kind is held until the program goes away, and `arrived` is told of it.
pub(crate) fn hold(
    kind: Kind,
    arrived: SyncSender<()>,
) -> impl Fn(&mut Talk<'_>) -> io::Result<Option<Then>> + Send + Sync {
    move |talk| {
        if talk.call.kind != kind || talk.call.nth > 1 {
            return Ok(None);
        }
        talk.behave_silently()?;
        let _seen_before = arrived.try_send(()).is_err();
        talk.read(usize::MAX).map(|()| Some(Then::Close))
    }
}

#[test]
fn an_interrupt_works_while_the_output_is_not_read() {
    let (arrived, arrival) = sync_channel(1);
    let fake = Fake::start(hold(Kind::Step, arrived));
    let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
    let (case, token) = (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
    let mut command = home.submit(&case, &fake.url(), &token);
    command.arg("--json");
    let running = Running::start_unheard(command);
    assert!(arrival.recv_timeout(BOUND).is_ok(), "the step was never asked");
    // By now it is stuck in its first line. What it does not do there must not be forgotten.
    running.interrupt();
    let said = running.finish();
    assert_eq!(said.exit, Some(130), "{}", said.stdout.trim_start());
}

#[test]
fn s17_a_second_process_on_the_same_case_sends_nothing() {
    let released = Arc::new(OnceLock::new());
    let waiting = Arc::clone(&released);
    let fake = Fake::start(move |talk| {
        if talk.call.kind == Kind::Post {
            waiting.wait();
        }
        Ok(None)
    });
    let (elsewhere, home, folder) =
        (Fake::plain(), Home::new(), tempfile::tempdir().expect("a folder"));
    let (case, token) = (fake::write_case(folder.path(), 40_000), home.keep("token", fake::TOKEN));
    let submit = |api: &str| {
        let mut command = home.submit(&case, api, &token);
        command.arg("--json");
        command
    };
    let mut first = Running::start(submit(&fake.url()));
    assert!(first.until(|line| line.contains("uploading")).is_some());
    let second = run_json("second", submit(&elsewhere.url()));
    assert_eq!((second.exit, elsewhere.connections()), (Some(9), 0), "{second:?}");
    assert!(second.stdout.contains("Another Dossier has this case open"), "{}", second.stdout);
    released.get_or_init(|| ());
    let first = first.finish();
    assert_eq!((first.exit, fake.submits_applied()), (Some(0), 1), "{first:?}");
}

#[test]
fn a_case_that_was_changed_while_it_is_open_is_not_sent() {
    let (practice, case) = (server::playing(Scenario::MissingAlways), Case::small());
    let submit = || run(case.submit(&practice.api_url(), &practice.token()));
    assert_eq!(submit().exit, Some(6));
    let sound = std::fs::read_to_string(&case.path).expect("text");
    let document = case.folder.path().join("scan 0.pdf");
    let scan = std::fs::read(&document).expect("bytes");
    let before = server::requests(&practice.state());
    for (name, text, bytes) in [
        ("a value", sound.replace("Acme Corporation", "Acme Corporation Ltd"), scan.clone()),
        ("a share", sound.replace("12.5", "12.50"), scan.clone()),
        ("a document", sound.clone(), [scan.as_slice(), b" "].concat()),
    ] {
        std::fs::write(&case.path, text).expect("written");
        std::fs::write(&document, bytes).expect("written");
        let said = submit();
        super::check_events(name, &said);
        assert_eq!(said.exit, Some(3), "{name}: {said:?}");
        assert!(said.stdout.contains("was changed after it was sent"), "{name}: {}", said.stdout);
        assert_eq!(server::requests(&practice.state()), before, "{name}: something was sent");
    }
    // As it was, it goes on.
    std::fs::write(&case.path, sound).expect("written");
    std::fs::write(&document, scan).expect("written");
    assert_eq!(submit().exit, Some(6));
    assert!(server::requests(&practice.state()) > before);
}

#[test]
fn t24_a_case_that_is_open_at_one_place_is_not_sent_to_another() {
    let (practice, elsewhere, case) =
        (server::playing(Scenario::MissingAlways), server::playing(Scenario::Happy), Case::small());
    assert_eq!(run(case.submit(&practice.api_url(), &practice.token())).exit, Some(6));
    let said = run_json("elsewhere", case.submit(&elsewhere.api_url(), &elsewhere.token()));
    assert_eq!(said.exit, Some(3), "{said:?}");
    assert_eq!(server::requests(&elsewhere.state()), 0);
}

#[test]
fn t24_g3_what_one_link_may_have_received_is_not_sent_by_another() {
    const OTHER: &str = "eyJhbGciOiJIUzI1NiJ9.b3RoZXI.c2lnbmF0dXJl";
    // By the first link it is known to be there; by the second it is not known.
    for kind in [Kind::Post, Kind::Submit] {
        let (arrived, arrival) = sync_channel(1);
        let held = hold(kind, arrived);
        // The other link belongs to another process, which has received nothing.
        let fake = Fake::start(move |talk| match talk.call.kind {
            Kind::Confirm if talk.call.target().contains(OTHER) => {
                let body = json!({"message": "Context status is not pending", "errorCode": "invalid_request_body"});
                talk.json("400 Bad Request", &body).map(Some)
            }
            _ => held(talk),
        });
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let (case, token, other) = (
            fake::write_case(folder.path(), 40_000),
            home.keep("token", fake::TOKEN),
            home.keep("other", OTHER),
        );
        let submit = |token: &std::path::Path| {
            let mut command = home.submit(&case, &fake.url(), token);
            command.arg("--json");
            command
        };
        let running = Running::start(submit(&token));
        assert!(arrival.recv_timeout(BOUND).is_ok());
        kill(&running.handle());
        drop(running);
        let said = run_json("by another link", submit(&other));
        assert_eq!((fake.submits_applied(), said.exit), (1, Some(7)), "{kind:?}: {said:?}");
        // By the link it was begun with it goes on.
        let said = run_json("by the first link", submit(&token));
        assert_eq!((fake.submits_applied(), said.exit), (1, Some(0)), "{kind:?}: {said:?}");
    }
}

#[test]
fn t24_a_case_completed_at_one_place_is_not_taken_for_sent_to_another() {
    let (practice, elsewhere, case) =
        (server::playing(Scenario::Happy), server::playing(Scenario::Happy), Case::small());
    for practice in [&practice, &elsewhere] {
        let said = run_json("both", case.submit(&practice.api_url(), &practice.token()));
        assert_eq!(said.exit, Some(0), "{said:?}");
        case.check_completed("both", &practice.state(), &said);
    }
}

#[test]
fn a_case_that_was_rejected_may_be_changed_and_sent() {
    let (rejecting, practice, case) =
        (server::playing(Scenario::Reject), server::playing(Scenario::Happy), Case::small());
    assert_eq!(run(case.submit(&rejecting.api_url(), &rejecting.token())).exit, Some(4));
    let text = std::fs::read_to_string(&case.path).expect("text");
    std::fs::write(&case.path, text.replace("Acme Corporation", "Acme Corporation Ltd"))
        .expect("written");
    let said = run_json("changed", case.submit(&practice.api_url(), &practice.token()));
    assert_eq!(said.exit, Some(0), "{said:?}");
    case.check_completed("changed", &practice.state(), &said);
}
