//! Case files opened in place of the case, and saved from it.

use super::super::fixtures::{case, draft, names, surroundings};
use super::*;
use crate::domain::casefile::CaseFileError;

const PATH: &str = "/cases/acme.json";

fn read(case: &mut OpenCase, keeps: bool, result: Result<Box<Draft>, CaseFault>) -> Vec<Request> {
    let path = PathBuf::from(PATH);
    surroundings(keeps).act(|around| case.case_file_read(path, result, around)).1
}

fn opening(mut case: OpenCase) -> OpenCase {
    let mut outbox = Outbox::new(1);
    case.read_case_file(PathBuf::from(PATH), &mut outbox);
    assert_eq!(names(&outbox.into_requests()), ["OpenCase"]);
    case
}

#[test]
fn a_case_file_replaces_unsaved_answers_only_if_the_operator_gave_them_up() {
    let mut case = case();
    case.draft.title = "typed".to_owned();
    let mut case = opening(case);
    let requests = read(&mut case, false, Ok(Box::new(draft())));
    assert!(matches!(requests.as_slice(), [Request::Ask(Question::OpenOver(Some(path)))]
        if path.to_str() == Some(PATH)));
    assert_eq!(case.draft.title, "typed");
    case.read_case_file_over(PathBuf::from(PATH), &mut Outbox::new(1));
    let requests = read(&mut case, false, Ok(Box::new(draft())));
    assert_eq!(names(&requests), ["CaseReplaced", "Forget", "Examine", "FetchSession"]);
    assert_eq!((case.draft.title.as_str(), case.save.file.path.is_some()), ("Acme", true));
    // What was typed after giving up counts again.
    case.read_case_file_over(PathBuf::from(PATH), &mut Outbox::new(1));
    case.draft.title = "typed later".to_owned();
    assert_eq!(names(&read(&mut case, false, Ok(Box::new(draft())))), ["Ask"]);
}

#[test]
fn a_case_file_that_is_not_wanted_any_more_is_dropped() {
    let mut case = case();
    assert!(read(&mut case, false, Ok(Box::new(Draft::default()))).is_empty());
    let mut full = Outbox::new(0);
    case.read_case_file(PathBuf::from(PATH), &mut full);
    assert!(case.save.file.opening.is_none());
    assert!(!case.draft.entities.is_empty());
}

#[test]
fn a_case_that_is_sent_and_a_fault_keep_the_case_and_a_handover_asks_for_its_passphrase() {
    let is_sent = |case: &mut OpenCase| case.sending.unpublished = true;
    let is_open = |_: &mut OpenCase| {};
    let handover = || Err(CaseFault::IsHandover);
    let broken = Err(CaseFault::Content(CaseFileError::NotUtf8));
    let table: [(fn(&mut OpenCase), _, _, _); 4] = [
        (is_sent, false, Ok(Box::default()), "TellSending"),
        (is_open, false, handover(), "TellCaseFile"),
        (is_open, true, handover(), "Ask"),
        (is_open, true, broken, "TellCaseFile"),
    ];
    for (change, keeps, result, expected) in table {
        let mut case = opening(case());
        change(&mut case);
        assert_eq!(names(&read(&mut case, keeps, result)), [expected]);
        assert!(!case.draft.entities.is_empty());
    }
}

#[test]
fn opening_a_case_file_asks_first_about_answers_that_would_be_lost() {
    let table: [(fn(&mut OpenCase), _, _); 4] = [
        (|case| case.sending.unpublished = true, false, "TellSending"),
        (|case| case.draft.title = "typed".to_owned(), false, "Ask"),
        (|_| {}, false, "Choose"),
        (|case| case.draft.title = "typed".to_owned(), true, "Choose"),
    ];
    for (change, keeps, expected) in table {
        let mut case = case();
        change(&mut case);
        let ((), requests) = surroundings(keeps).act(|around| case.open_case_file(around));
        assert_eq!(names(&requests), [expected]);
    }
}

#[test]
fn the_window_closes_once_the_file_is_written_unless_something_was_typed_meanwhile() {
    for (is_typed, result, expected) in [
        (false, Ok(()), vec!["TellCaseFile", "FollowUp"]),
        (true, Ok(()), vec!["TellCaseFile", "Ask"]),
        (false, Err(CaseFault::DiskFull), vec!["TellCaseFile"]),
    ] {
        let mut case = case();
        let mut outbox = Outbox::new(1);
        case.save_as_and_close(&mut outbox);
        case.write_case_file(PathBuf::from(PATH), &mut outbox);
        assert_eq!(names(&outbox.into_requests()), ["Choose", "SaveCase"]);
        if is_typed {
            case.draft.title = "typed".to_owned();
        }
        let path = PathBuf::from(PATH);
        let ((), requests) =
            surroundings(false).act(|around| case.case_file_written(path, result, around));
        assert_eq!(names(&requests), expected);
        assert!(!case.save.file.closes_window);
    }
}

#[test]
fn a_write_that_the_queue_refuses_does_not_close_the_window() {
    let mut case = case();
    case.save_as_and_close(&mut Outbox::new(0));
    case.write_case_file(PathBuf::from(PATH), &mut Outbox::new(0));
    assert!(!case.save.file.closes_window && case.save.file.saving.is_none());
}
