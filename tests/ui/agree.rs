//! Random walks that compare the header, the banners, the status and the list of cases: they never
//! contradict each other.
//!
//! Knows nothing of how any of them is derived; it compares the window's sentences.

use dossier::domain::failure::{CallFault, Failure};
use dossier::domain::hidden::Hidden;
use dossier::domain::progress::{Can, CaseProgress, FileState, Phase};
use dossier::domain::receipt::Receipt;
use dossier::domain::step::Step;
use dossier::engine::message::{
    CaseFault, CaseStatus, KeyFault, Notice, VaultFault, VaultNotice, VaultState, ViewId,
};
use serde_json::json;

use super::bench::{Bench, draft, sent_files};
use super::form::{form, step};
use super::kept::{ACME, kept, open, row};
use super::tray::seen;

mod desk;
mod dice;
mod engine;
mod events;
mod outcome;
mod rules;
mod screen;
mod spektr;
mod store;
mod tally;
mod trouble;
mod world;

use desk::Desk;
use rules::Subject;
use tally::Tally;
use world::World;

/// A token that says to be good for two hours from when the test runs.
fn token() -> String {
    use base64::Engine as _;
    let part = |json: serde_json::Value| {
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(json.to_string())
    };
    let ends = jiff::Timestamp::now().as_second() + 7_170;
    format!("{}.{}.c2lnbmF0dXJl", part(json!({ "alg": "HS256" })), part(json!({ "exp": ends })))
}

/// An opened case of two that are kept, whose link says to be good for two hours.
fn opened() -> Bench {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    open(&mut bench, ACME, "Acme", kept(draft(), Some(&token())));
    bench.is_about(ACME);
    bench
}

fn receipt() -> Receipt {
    let text =
        json!({ "proof": "answer", "completed_at": 8, "payload": "7".repeat(64), "files": [] });
    Receipt::recalled(&text.to_string()).unwrap()
}

fn completed() -> CaseProgress {
    CaseProgress {
        phase: Phase::Completed,
        receipt: Some(receipt()),
        receipt_saved: true,
        ..CaseProgress::default()
    }
}

fn at(phase: Phase) -> CaseProgress {
    let can = match phase {
        Phase::Ready | Phase::Rejected => Can { send: true, edit: true, ..Can::default() },
        Phase::TokenExpired => Can { new_link: true, ..Can::default() },
        Phase::NeedsFiles => Can { send_again: true, replace: true, ..Can::default() },
        Phase::Interrupted | Phase::Stopped | Phase::NeedsDecision => {
            Can { resume: true, new_link: true, ..Can::default() }
        }
        Phase::Completed => return completed(),
        _ => Can { cancel: true, ..Can::default() },
    };
    let failure = match phase {
        Phase::TokenExpired => Some(Failure::LinkExpired),
        Phase::Interrupted => Some(Failure::Cancelled),
        Phase::NeedsDecision => Some(Failure::Undecided),
        Phase::NeedsFiles => Some(Failure::FilesNeeded { count: 1 }),
        Phase::Stopped => Some(Failure::CannotReach),
        _ => None,
    };
    let files = sent_files(&[("john", "id_document", FileState::Waiting)]);
    CaseProgress { phase, can, failure, files, ..CaseProgress::default() }
}

fn refused(status: u16) -> CallFault {
    CallFault::Status {
        status,
        message: Hidden(String::new()),
        code: String::new(),
        retry_after_secs: None,
    }
}

impl Bench {
    /// Answers the look at the session of the opened case.
    fn tell_looked(&mut self, result: Result<Step, CallFault>) {
        self.tell_looked_once(result);
        self.settle();
    }

    fn tell_looked_once(&mut self, result: Result<Step, CallFault>) {
        self.tell_once(Notice::SessionFetched {
            view: ViewId(2),
            result: result.map(Box::new),
            is_polling: false,
        });
    }
}

/// Returns the state of the only case in the list, which is that of the status.
fn listed(bench: &mut Bench) -> String {
    bench.press("Cases");
    bench.described("Acme")
}

#[test]
fn a_link_that_spektr_calls_expired_is_not_good_for_any_minutes() {
    let mut bench = opened();
    assert!(bench.text().contains("link good for"), "{}", bench.text());
    bench.publish(at(Phase::TokenExpired));
    assert!(
        bench.link_words().contains("link has expired") && !bench.text().contains("link good for"),
        "{}",
        bench.text()
    );
    let mut bench = opened();
    bench.tell_looked(Err(refused(401)));
    assert!(
        bench.link_words().contains("link has expired") && !bench.text().contains("link good for"),
        "{}",
        bench.text()
    );
}

#[test]
fn a_case_that_goes_on_with_another_step_is_nowhere_called_completed() {
    let mut bench = opened();
    bench.tell_looked(Ok(step(&form(), 1)));
    bench.publish(completed());
    bench.tell_looked(Ok(step(&form(), 2)));
    assert!(
        bench.text().contains("spektr has this step and goes on with step 2"),
        "{}",
        bench.text()
    );
    assert!(bench.says("Step sent") && !bench.says("Submitted"), "{}", bench.text());
    bench.tell(Notice::Vault(VaultNotice::ReceiptSaved {
        id: ACME,
        result: Err(VaultFault::DiskFull),
    }));
    assert!(!bench.text().contains("the case is completed"), "{}", bench.text());
    assert!(listed(&mut bench).starts_with("Step sent"));
}

#[test]
fn after_completion_no_step_is_counted_and_no_link_is_counted_down() {
    let mut bench = opened();
    bench.tell_looked(Ok(step(&form(), 2)));
    assert!(bench.text().contains("step 2 of"), "{}", bench.text());
    bench.publish(completed());
    assert!(bench.says("Submitted") && !bench.text().contains("step 2 of"), "{}", bench.text());
    assert!(!bench.text().contains("link good for"), "{}", bench.text());
}

#[test]
fn the_message_about_unsaved_cases_ends_once_they_are_saved() {
    let mut bench = Bench::bare();
    bench.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::NotCreated(KeyFault::NoKeyring)))));
    assert!(bench.text().contains("Cases are not kept on this computer"), "{}", bench.text());
    bench.press("Keep cases under a passphrase…");
    bench.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::Open {
        has_passphrase: true,
        is_newer: false,
    }))));
    assert!(
        bench.says("The passphrase is set.") && !bench.text().contains("Cases are not kept"),
        "{}",
        bench.text()
    );
}

#[test]
fn a_failure_is_no_longer_shown_once_it_succeeds() {
    let mut bench = Bench::with_case();
    let failed = |bench: &mut Bench| {
        bench.tell(Notice::Saved { path: Hidden("x".into()), result: Err(CaseFault::DiskFull) });
    };
    failed(&mut bench);
    assert!(bench.text().contains("could not be saved"), "{}", bench.text());
    bench.save();
    bench.tell(Notice::Saved { path: Hidden("/cases/acme/case.json".into()), result: Ok(()) });
    assert!(
        bench.says("The case is saved.") && !bench.text().contains("could not be saved"),
        "{}",
        bench.text()
    );
    // Nor is it saved any more once something was typed.
    bench.type_into("Residential address, John Smith", "DK");
    assert!(!bench.says("The case is saved."), "{}", bench.text());
    bench.drop_on("ID document, John Smith", &["/scans/virus.exe"]);
    bench.looked_over("/scans/virus.exe", vec![seen("/scans/virus.exe", 1)]);
    assert!(bench.text().contains("virus.exe was not attached"), "{}", bench.text());
    bench.drop_on("ID document, John Smith", &["/scans/passport.pdf"]);
    assert!(!bench.text().contains("virus.exe"), "{}", bench.text());
}

/// Walks in the ordinary test run.
const WALKS: u64 = 2_000;
/// The least and the most number of events of one walk.
const EVENTS: (u64, u64) = (5, 14);
/// Further walks with a server that has no step call.
const PATIENCE: u64 = 12;
/// Further walks with a disk that sometimes refuses, where refused writes are tried again.
const AGAIN: u64 = 4;
/// The least number of successes of each subject after its failure was told.
const MADE_GOOD: u64 = 1;
/// The least number of times that each phase is reached, and read from page and list.
const VISITS: (u64, u64, u64) = (6, 10, 5);

/// One walk. At its end the list is looked at.
fn walk(desk: &mut Desk, tally: &mut Tally, seed: u64) {
    let mut world = World::new(desk, tally, seed);
    // Without the step call it takes a whole quiet period until anything is concluded.
    let patience = if world.sessions[0].has_step_call { 0 } else { PATIENCE };
    let patience = patience + if world.engine.store.fickle.is_some() { AGAIN } else { 0 };
    let events = EVENTS.0 + patience + world.dice.roll(EVENTS.1 - EVENTS.0 + 1);
    for _ in 0..events {
        world.happen();
    }
    world.end();
    tally.walks += 1;
}

/// Every nth walk, from this one on.
fn walks(first: u64, every: usize) -> Tally {
    let (mut desk, mut tally) = (Desk::new(), Tally::default());
    (first..WALKS).step_by(every).for_each(|seed| walk(&mut desk, &mut tally, seed));
    tally
}

#[test]
fn header_banners_status_and_list_agree_on_two_thousand_walks_of_the_machine() {
    let workers = std::thread::available_parallelism().map_or(2, usize::from).min(8);
    let mut tally = Tally::default();
    std::thread::scope(|scope| {
        let walks: Vec<_> =
            (0..workers).map(|first| scope.spawn(move || walks(first as u64, workers))).collect();
        for worker in walks {
            match worker.join() {
                Ok(part) => tally.add(&part),
                Err(broken) => std::panic::resume_unwind(broken),
            }
        }
    });
    println!("{tally}");
    assert_eq!(tally.walks, WALKS);
    for phase in screen::PHASES {
        let at = screen::place(phase);
        let (entered, on_page, in_list) = (tally.entered[at], tally.on_page[at], tally.in_list[at]);
        let is_seen = on_page >= VISITS.1 && in_list >= VISITS.2;
        // Where nothing was sent, no machine is.
        assert!(
            is_seen && (entered >= VISITS.0 || phase == Phase::Ready),
            "{phase:?} was hardly met\n{tally}"
        );
    }
    for subject in Subject::ALL {
        let made_good = tally.made_good.get(&subject).copied().unwrap_or_default();
        assert!(
            made_good >= MADE_GOOD,
            "{subject:?} hardly succeeded after its failure was told\n{tally}"
        );
    }
    let others = [tally.steps_sent, tally.restarts, tally.locks, tally.switches];
    assert!(others.into_iter().all(|count| count >= VISITS.0) && tally.lines >= WALKS, "{tally}");
}
