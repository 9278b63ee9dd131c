//! The next step of a session, with and without a vault.

use super::super::fixtures::{case, names, receipt, step, surroundings};
use super::super::sending::completed;
use super::*;
use crate::domain::progress::Phase;
use crate::domain::value::Value;

/// A case in the vault whose first step is completed, and a second one follows.
fn completed_case() -> OpenCase {
    let mut case = case();
    (case.id, case.save.id) = (CaseId(9), Some(CaseId(9)));
    case.sending.progress = completed(CaseId(9), receipt(5));
    case.session.step = Some(step(1, &["a"]));
    case.session.next = Some(step(2, &["b"]));
    case.draft.fields.set("a", Value::Text("sent".to_owned()));
    case
}

#[test]
fn with_a_vault_the_next_step_begins_once_what_was_sent_is_saved() {
    let mut case = completed_case();
    let ((), requests) = surroundings(true).act(|around| case.begin_next_step(around));
    assert_eq!(names(&requests), ["StartNextStep"]);
    assert!(case.session.number() == Some(1) && case.session.sent.is_empty());
    let mut surroundings = surroundings(true);
    let ((), requests) =
        surroundings.act(|around| case.next_step_started(CaseId(9), Ok(()), around));
    assert_eq!(names(&requests), ["Forget", "StepBegun"]);
    assert_eq!((case.session.number(), case.session.sent.len()), (Some(2), 1));
    assert_eq!((case.draft.title.as_str(), case.draft.fields.get("a")), ("Acme", None));
    assert!(case.session.next.is_none() && case.sending.progress.phase == Phase::Ready);
    assert!(surroundings.forms.case.position("b").is_some());
}

#[test]
fn a_next_step_that_is_not_saved_does_not_begin() {
    for (id, result, told) in [
        (CaseId(9), Err(VaultFault::NotOpen), vec!["TellStep"]),
        // Another case was opened meanwhile.
        (CaseId(8), Ok(()), vec![]),
    ] {
        let mut case = completed_case();
        surroundings(true).act(|around| case.begin_next_step(around));
        let ((), requests) =
            surroundings(true).act(|around| case.next_step_started(id, result, around));
        assert_eq!(names(&requests), told);
        assert!(case.session.number() == Some(1) && case.session.next.is_some());
        assert!(case.draft.fields.get("a").is_some());
    }
    let mut case = completed_case();
    let mut full = surroundings(true);
    full.room = 0;
    full.act(|around| case.begin_next_step(around));
    assert!(case.session.pending_step.is_none());
}

#[test]
fn without_a_vault_the_next_step_begins_at_once() {
    let mut case = completed_case();
    let ((), requests) = surroundings(false).act(|around| case.begin_next_step(around));
    assert_eq!(names(&requests), ["Forget", "StepBegun"]);
    assert_eq!((case.session.number(), case.session.readable.len()), (Some(2), 1));
}

#[test]
fn a_fetch_ends_with_the_showing_of_its_case() {
    let mut case = case();
    case.session.step = Some(step(1, &["a"]));
    case.session.fetch_state = FetchState::Polling;
    let mut surroundings = surroundings(false);
    surroundings.forms = surroundings.forms.at_step(case.session.form().cloned());
    let ((), requests) = surroundings.act(|around| case.forget_session(around));
    assert_eq!(names(&requests), ["StopFetching"]);
    assert!(case.session.step.is_none() && !surroundings.forms.is_fetched);
    let ((), requests) = surroundings.act(|around| case.forget_session(around));
    assert!(requests.is_empty());
}

#[test]
fn the_hosted_page_is_opened_with_the_token() {
    let mut outbox = Outbox::new(0);
    case().open_hosted_page(&mut outbox);
    let requests = outbox.into_requests();
    assert!(matches!(requests.as_slice(), [Request::OpenUrl(url)]
        if url.expose_secret() == "https://test-actions.spektr.com/form?token=first-token"));
}
