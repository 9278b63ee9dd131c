//! Header, banners, status and list of cases never contradict each other, however the case came to where it stands.
//!
//! Must not know: how any of them is derived. What is compared is what the window says.

use dossier::domain::failure::{CallFault, Failure};
use dossier::domain::hidden::Hidden;
use dossier::domain::progress::{Can, CaseId, CaseProgress, FileState, Phase};
use dossier::domain::receipt::Receipt;
use dossier::domain::step::Step;
use dossier::engine::message::{CaseFault, CaseStatus, Keeping, KeyFault, Listing, Notice, SafeState, StoreFault, StoreNotice};
use serde_json::json;

use super::bench::{Bench, draft, sent_files};
use super::form::{form, step};
use super::kept::{ACME, kept, open, row};
use super::tray::seen;

/// A token that says to be good for two hours from when the test runs.
fn token() -> String {
    use base64::Engine as _;
    let part = |json: serde_json::Value| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(json.to_string());
    let ends = jiff::Timestamp::now().as_second() + 7_170;
    format!("{}.{}.c2lnbmF0dXJl", part(json!({ "alg": "HS256" })), part(json!({ "exp": ends })))
}

/// An opened case of two that are kept, whose link says to be good for two hours.
fn opened() -> Bench {
    let mut bench = Bench::keeping(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    open(&mut bench, ACME, "Acme", kept(draft(), Some(&token())));
    bench.is_about(ACME);
    bench
}

fn receipt() -> Receipt {
    let text = json!({ "proof": "answer", "completed_at": 8, "payload": "7".repeat(64), "files": [] });
    Receipt::recalled(&text.to_string()).unwrap()
}

fn completed() -> CaseProgress {
    CaseProgress { phase: Phase::Completed, receipt: Some(receipt()), receipt_saved: true, ..CaseProgress::default() }
}

fn at(phase: Phase) -> CaseProgress {
    let can = match phase {
        Phase::Ready | Phase::Rejected => Can { send: true, edit: true, ..Can::default() },
        Phase::TokenExpired => Can { new_link: true, ..Can::default() },
        Phase::NeedsFiles => Can { send_again: true, replace: true, ..Can::default() },
        Phase::Interrupted | Phase::Stopped | Phase::NeedsDecision => Can { resume: true, new_link: true, ..Can::default() },
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

const PHASES: [Phase; 13] = [
    Phase::Ready,
    Phase::Preparing,
    Phase::Submitting,
    Phase::Checking,
    Phase::Uploading,
    Phase::Confirming,
    Phase::NeedsFiles,
    Phase::NeedsDecision,
    Phase::TokenExpired,
    Phase::Rejected,
    Phase::Interrupted,
    Phase::Stopped,
    Phase::Completed,
];

fn refused(status: u16) -> CallFault {
    CallFault::Status { status, message: Hidden(String::new()), code: String::new(), retry_after_secs: None }
}

/// What contradicts each other of what the window says.
fn contradiction(text: &str) -> Option<&'static str> {
    let says = |line: &str| text.lines().any(|said| said == line);
    let has = |part: &str| text.contains(part);
    let is_done = says("Submitted") || says("Step sent");
    let ended = ["link has expired", "This link has expired", "New link needed"];
    let has_ended = ended.iter().any(|word| says(word)) || has("fetched: the link has expired");
    let goes_on = has("spektr has this step");
    let counted = text.lines().any(|said| said.starts_with("step ") && said.chars().any(|c| c.is_ascii_digit()));
    let on_its_way = ["Sending documents", "Sending the answers", "Asking spektr to confirm"].iter().any(|word| says(word));
    let rules = [
        ("an expired link that is good", has_ended && has("link good for")),
        ("a whole case that is submitted and goes on", says("Submitted") && goes_on),
        ("a completed case that goes on", goes_on && has("the case is completed")),
        ("a step that was sent and is counted", is_done && counted),
        ("a form that is got for what was sent", is_done && says("getting the form…")),
        ("not kept, and the passphrase is set", has("Cases are not kept") && has("The passphrase is set.")),
        ("not saved, and saved", has("could not be saved") && says("The case is saved.")),
        ("a case that can be changed, and can't", has("can't be changed while it is being sent.") && says("Not sent yet")),
        ("a link in memory of a kept case", has("the link is kept in memory") && text.lines().any(|said| said.starts_with("Saved "))),
        ("a new link for what is done", is_done && says("Paste new link")),
        ("on its way, and no form was had", on_its_way && says("no form yet")),
    ];
    rules.into_iter().find(|(_, broken)| *broken).map(|(rule, _)| rule)
}

fn check(bench: &Bench, walked: &[String]) {
    let text = bench.text();
    assert_eq!(contradiction(&text), None, "after {walked:#?}\n{text}");
}

impl Bench {
    /// The engine has found out where the session of the opened case stands, or has not.
    fn tell_looked(&mut self, result: Result<Step, CallFault>) {
        self.tell_looked_once(result);
        self.settle();
    }

    fn tell_looked_once(&mut self, result: Result<Step, CallFault>) {
        self.tell_once(Notice::Looked { case: CaseId(2), result: result.map(Box::new), goes_on: false });
    }
}

/// The word of the only case in the list, which is that of the status.
fn listed(bench: &mut Bench) -> String {
    bench.press("Cases");
    bench.described("Acme")
}

#[test]
fn a_link_that_spektr_calls_expired_is_not_good_for_any_minutes() {
    let mut bench = opened();
    assert!(bench.text().contains("link good for"), "{}", bench.text());
    bench.publish(at(Phase::TokenExpired));
    assert!(bench.says("link has expired") && !bench.text().contains("link good for"), "{}", bench.text());
    let mut bench = opened();
    bench.tell_looked(Err(refused(401)));
    assert!(bench.says("link has expired") && !bench.text().contains("link good for"), "{}", bench.text());
}

#[test]
fn a_case_that_goes_on_with_another_step_is_nowhere_called_completed() {
    let mut bench = opened();
    bench.tell_looked(Ok(step(&form(), 1)));
    bench.publish(completed());
    bench.tell_looked(Ok(step(&form(), 2)));
    assert!(bench.text().contains("spektr has this step and goes on with step 2"), "{}", bench.text());
    assert!(bench.says("Step sent") && !bench.says("Submitted"), "{}", bench.text());
    bench.tell(Notice::Store(StoreNotice::Completed { id: ACME, result: Err(StoreFault::DiskFull) }));
    check(&bench, &[]);
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
fn that_cases_are_not_kept_is_not_said_once_they_are() {
    let mut bench = Bench::bare();
    bench.tell(Notice::Store(StoreNotice::Safe(Ok(SafeState::Unmade(KeyFault::NoKeyring)))));
    assert!(bench.text().contains("Cases are not kept on this computer"), "{}", bench.text());
    bench.press("Keep cases under a passphrase…");
    bench.tell(Notice::Store(StoreNotice::Safe(Ok(SafeState::Open { has_passphrase: true, is_newer: false }))));
    assert!(bench.says("The passphrase is set.") && !bench.text().contains("Cases are not kept"), "{}", bench.text());
}

#[test]
fn what_failed_is_not_said_any_more_once_it_succeeds() {
    let mut bench = Bench::with_case();
    let failed = |bench: &mut Bench| bench.tell(Notice::Saved { path: Hidden("x".into()), result: Err(CaseFault::DiskFull) });
    failed(&mut bench);
    assert!(bench.text().contains("could not be saved"), "{}", bench.text());
    bench.save();
    bench.tell(Notice::Saved { path: Hidden("/cases/acme/case.json".into()), result: Ok(()) });
    assert!(bench.says("The case is saved.") && !bench.text().contains("could not be saved"), "{}", bench.text());
    // Nor is it saved any more once something was typed.
    bench.type_into("Residential address, John Smith", "DK");
    assert!(!bench.says("The case is saved."), "{}", bench.text());
    bench.drop_on("ID document, John Smith", &["/scans/virus.exe"]);
    bench.looked_over("/scans/virus.exe", vec![seen("/scans/virus.exe", 1)]);
    assert!(bench.text().contains("virus.exe was not attached"), "{}", bench.text());
    bench.drop_on("ID document, John Smith", &["/scans/passport.pdf"]);
    assert!(!bench.text().contains("virus.exe"), "{}", bench.text());
}

/// Numbers that are the same for the same seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        // Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014.
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(most).unwrap()).unwrap()
    }
}

/// Something happens; answers what.
fn happens(bench: &mut Bench, dice: &mut Dice) -> String {
    let number = i64::try_from(dice.below(3) + 1).unwrap();
    let (what, notice) = match dice.below(14) {
        0..=6 => {
            let phase = PHASES[dice.below(PHASES.len())];
            bench.publish_once(at(phase));
            return format!("{phase:?}");
        }
        7 => return told_looked(bench, Ok(step(&form(), number)), format!("form {number}")),
        8 => {
            let fault = [refused(401), refused(500), refused(404), CallFault::Lost][dice.below(4)].clone();
            return told_looked(bench, Err(fault.clone()), format!("{fault:?}"));
        }
        9 => ("the link is kept in memory", Notice::Kept(Keeping::MemoryOnly)),
        10 => ("the receipt is not kept", Notice::Store(StoreNotice::Completed { id: ACME, result: Err(StoreFault::DiskFull) })),
        11 => ("the receipt is kept", Notice::Store(StoreNotice::Completed { id: ACME, result: Ok(()) })),
        12 => ("a file is not saved", Notice::Saved { path: Hidden("x".into()), result: Err(CaseFault::DiskFull) }),
        _ => {
            let status = [CaseStatus::Draft, CaseStatus::Ready, CaseStatus::UnderWay, CaseStatus::Completed][dice.below(4)];
            let cases = vec![row(ACME, "Acme", status)];
            ("the list comes", Notice::Store(StoreNotice::Listed(Ok(Listing { cases, vanished: 0 }))))
        }
    };
    bench.tell_once(notice);
    what.to_owned()
}

fn told_looked(bench: &mut Bench, result: Result<Step, CallFault>, what: String) -> String {
    bench.tell_looked_once(result);
    what
}

/// One walk: between two and six things happen, and after each nothing contradicts anything.
fn walk(bench: &mut Bench, seed: u64) {
    let mut dice = Dice(seed);
    let mut walked = vec![format!("seed {seed}")];
    for _ in 0..dice.below(5) + 2 {
        walked.push(happens(bench, &mut dice));
        check(bench, &walked);
    }
    // What the list says is looked at now and then: it is another page.
    if dice.below(20) == 0 {
        let missing = bench.text().lines().any(|line| line.ends_with(" thing missing") || line.ends_with(" things missing"));
        let chip = PHASE_WORDS.iter().find(|word| bench.says(word)).copied();
        bench.press("Cases");
        let said = bench.described("Acme");
        let agrees = match chip {
            Some("Ready to send") => said.starts_with("Ready"),
            Some("Not sent yet") => said.starts_with("Draft"),
            Some("Sending documents") => said.starts_with("Sending"),
            Some(word) => said.starts_with(word),
            None => missing && said.starts_with("Draft"),
        };
        assert!(agrees, "{chip:?} beside {said:?} after {walked:#?}");
        *bench = opened();
    }
}

/// The words of the status.
const PHASE_WORDS: [&str; 15] = [
    "Ready to send",
    "Not sent yet",
    "Asking spektr about the link",
    "Sending the answers",
    "Checking with spektr",
    "Sending documents",
    "Asking spektr to confirm",
    "Documents needed",
    "Your decision is needed",
    "New link needed",
    "There is a problem",
    "Paused",
    "Stopped",
    "Step sent",
    "Submitted",
];

/// Walks of this part of two thousand, so that they go side by side.
fn walks(part: u64) {
    let mut bench = opened();
    for seed in 0..500 {
        walk(&mut bench, part * 500 + seed);
    }
}

#[test]
fn nothing_contradicts_anything_on_the_first_quarter_of_two_thousand_walks() {
    walks(0);
}

#[test]
fn nothing_contradicts_anything_on_the_second_quarter_of_two_thousand_walks() {
    walks(1);
}

#[test]
fn nothing_contradicts_anything_on_the_third_quarter_of_two_thousand_walks() {
    walks(2);
}

#[test]
fn nothing_contradicts_anything_on_the_last_quarter_of_two_thousand_walks() {
    walks(3);
}
