//! The sending of a case, and the conditions for it.

use std::path::PathBuf;

use super::super::fixtures::{attachment, case, names, surroundings};
use super::*;
use crate::domain::draft::EntityKind;
use crate::domain::finding::{Finding, Place, Problem};
use crate::domain::intake::SlotKey;
use crate::domain::progress::{CaseId, CaseProgress, FileProgress, FileState, Phase};

#[test]
fn a_case_that_can_be_sent_is_sent_once() {
    let mut case = case();
    case.derived_references.insert("c1".to_owned());
    let ((), requests) = surroundings(false).act(|around| case.send_as_shown(around));
    assert_eq!(names(&requests), ["Send", "EndToast"]);
    assert!(case.sending.is_busy() && case.sending.progress.can == Can::default());
    assert!(case.derived_references.is_empty());
    let ((), requests) = surroundings(false).act(|around| case.send_as_shown(around));
    assert!(requests.is_empty());
}

#[test]
fn findings_the_link_the_tray_and_consent_are_asked_about_in_this_order_before_sending() {
    type Change = fn(&mut OpenCase);
    let incomplete: Change = |case| {
        case.draft.add_entity(EntityKind::Company);
    };
    let tray: Change = |case| {
        case.tray.add(PathBuf::from("/b.pdf"));
    };
    let circle: Change = |case| {
        let problem = Problem::Cycle { references: vec!["c1".to_owned()] };
        case.verdict.findings = vec![Finding::new(Place::Case, problem)];
    };
    let no_link: Change = |case| case.destination.link = None;
    for (changes, question, expected) in [
        (vec![incomplete, no_link, tray, circle], None, vec!["ShowAllFindings", "Focus"]),
        (vec![no_link, tray, circle], Some(Question::Connect), vec!["Ask"]),
        (vec![tray, circle], Some(Question::SendWithout), vec!["Ask"]),
        (vec![circle], Some(Question::SendCircle), vec!["Ask"]),
    ] {
        let mut case = case();
        for change in changes {
            change(&mut case);
        }
        let ((), requests) = surroundings(false).act(|around| case.send(around));
        assert_eq!(names(&requests), expected);
        let asked = requests.into_iter().find_map(|request| match request {
            Request::Ask(question) => Some(question),
            _ => None,
        });
        assert!(asked == question && !case.sending.is_busy());
    }
    let mut case = case();
    tray(&mut case);
    circle(&mut case);
    surroundings(false).act(|around| case.send_without_tray(around));
    let ((), requests) = surroundings(false).act(|around| case.send_with_consent(around));
    assert_eq!(names(&requests), ["Send", "EndToast"]);
}

#[test]
fn nothing_is_sent_while_a_question_is_open_the_vault_opens_or_the_queue_is_full() {
    let (mut asked, mut opening, mut full) =
        (surroundings(false), surroundings(false), surroundings(false));
    asked.has_question = true;
    opening.is_vault_busy = true;
    full.room = 0;
    for (mut surroundings, expected) in
        [(asked, vec![]), (opening, vec!["TellQueue"]), (full, vec!["TellQueue"])]
    {
        let mut case = case();
        let before = case.sending.progress.can;
        let ((), requests) = surroundings.act(|around| case.send(around));
        assert_eq!(names(&requests), expected);
        assert!(!case.sending.is_busy() && case.sending.progress.can == before);
    }
}

#[test]
fn a_case_of_the_vault_is_saved_before_it_is_sent() {
    let mut case = case();
    let ((), requests) = surroundings(true).act(|around| case.send(around));
    assert_eq!(names(&requests), ["Save"]);
    assert!(!case.sending.is_busy());
    // A change while it is saved is saved as well.
    case.draft.title = "Acme Ltd".to_owned();
    let saved = Ok(CaseId(9));
    let ((), requests) = surroundings(true).act(|around| case.case_saved(None, saved, 7, around));
    let is_resaved = names(&requests).contains(&"Save".to_owned());
    assert!(is_resaved && case.save.follow_up == Some(AfterSave::Send));
    let ((), requests) =
        surroundings(true).act(|around| case.case_saved(Some(CaseId(9)), saved, 8, around));
    assert!(matches!(requests.last(), Some(Request::FollowUp(AfterSave::Send))));
    let ((), requests) = surroundings(true).act(|around| case.send(around));
    assert_eq!(names(&requests), ["Send", "EndToast"]);
}

#[test]
fn the_engines_progress_ends_the_time_after_send() {
    let mut case = case();
    surroundings(false).act(|around| case.send(around));
    case.update_progress(&Snapshot::default(), 1.0);
    assert!(case.sending.is_busy());
    let published = CaseProgress { id: case.id, phase: Phase::Stopped, ..CaseProgress::default() };
    case.update_progress(&Snapshot { cases: vec![published] }, 1.0);
    assert!(!case.sending.is_busy() && case.sending.progress.phase == Phase::Stopped);
}

#[test]
fn a_replaced_document_takes_its_slot_and_a_refused_one_does_not() {
    let slot = SlotKey::new(Some("c1".to_owned()), "company_document");
    let mut case = case();
    case.sending.progress.files = vec![FileProgress {
        slot: slot.clone(),
        file_name: "a.pdf".to_owned().into(),
        total_bytes: 3,
        sent_bytes: 0,
        state: FileState::Waiting,
    }];
    let mut replace = |file, result| {
        let mut outbox = Outbox::new(0);
        case.document_replaced(file, result, &mut outbox);
        let path = case.document_in(&slot).map(str::to_owned);
        (names(&outbox.into_requests()), path.unwrap_or_default())
    };
    assert_eq!(replace(0, Err(FileProblem::NotFound)).1, "/a.pdf");
    assert_eq!(replace(1, Ok(attachment("/b.pdf"))), (vec![], "/a.pdf".to_owned()));
    assert_eq!(replace(0, Ok(attachment("/b.pdf"))), (vec![], "/b.pdf".to_owned()));
}
