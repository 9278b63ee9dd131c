//! Sessions fetched before and after a step is sent.

use serde_json::json;

use super::super::fixtures::{at, case, labelled, names, receipt, step, surroundings};
use super::super::sending::completed;
use super::*;
use crate::domain::progress::{Can, CaseId};
use crate::domain::value::Value;

fn fetched(case: &mut OpenCase, step: Step) {
    let fetch = |around: &mut Around<'_>| case.session_fetched(Ok(Box::new(step)), false, around);
    surroundings(false).act(fetch);
}

#[test]
fn another_form_keeps_every_answer_and_its_difference_is_noted() {
    let mut case = case();
    fetched(&mut case, step(1, &["a", "b"]));
    assert!(case.session.change.is_none());
    for key in ["a", "b"] {
        case.draft.fields.set(key, Value::Text(key.to_owned()));
    }
    let mut surroundings = surroundings(false);
    let another = Ok(Box::new(step(1, &["a", "c"])));
    surroundings.act(|around| case.session_fetched(another, false, around));
    let change = case.session.change.as_ref().expect("a change");
    assert_eq!((change.new[0].key.as_str(), change.gone[0].key.as_str()), ("c", "b"));
    assert!(change.gone[0].is_filled && change.changed.is_empty());
    assert!(case.draft.fields.get("a").is_some() && case.draft.fields.get("b").is_some());
    assert!(surroundings.forms.is_fetched && surroundings.forms.case.position("c").is_some());
}

#[test]
fn other_labels_are_a_difference_unless_the_language_was_switched() {
    for (switches, is_noted) in [(false, true), (true, false)] {
        let mut case = case();
        fetched(&mut case, step(1, &["a"]));
        if switches {
            surroundings(false).act(|around| case.use_language("da-DK".to_owned(), around));
        }
        fetched(&mut case, labelled(1, &["a"], "Navn"));
        assert_eq!(case.session.change.is_some(), is_noted);
        assert!(!case.session.languages.is_switching);
    }
}

#[test]
fn a_fetch_waits_while_the_case_is_sent() {
    let mut case = case();
    case.sending.unpublished = true;
    let ((), requests) = surroundings(false).act(|around| case.fetch_session(around));
    assert!(requests.is_empty() && case.session.fetch_pending);
    case.session.fetch_pending = false;
    fetched(&mut case, step(1, &["a"]));
    assert!(case.session.step.is_none() && case.session.fetch_pending);
    case.sending.unpublished = false;
    let ((), requests) = surroundings(false).act(|around| case.update_session(around));
    assert_eq!(names(&requests), ["FetchSession"]);
    assert!(!case.session.fetch_pending && case.session.fetch_state == FetchState::Fetching);
}

#[test]
fn nothing_is_fetched_behind_the_lock_without_a_link_or_into_a_full_queue() {
    let mut locked = surroundings(true);
    locked.is_locked = true;
    let mut full = surroundings(false);
    full.room = 0;
    for (mut surroundings, has_link, expected) in [
        (locked, true, vec![]),
        (surroundings(false), false, vec![]),
        (full, true, vec!["TellQueue"]),
    ] {
        let mut case = case();
        case.session.fault = Some(CallFault::Lost);
        case.destination.link.take_if(|_| !has_link);
        let ((), requests) = surroundings.act(|around| case.fetch_session(around));
        assert_eq!(names(&requests), expected);
        assert!(case.session.fetch_state == FetchState::Idle && case.session.fault.is_some());
    }
}

#[test]
fn the_step_after_a_completed_one_is_requested_once() {
    let mut case = case();
    fetched(&mut case, step(1, &["a"]));
    case.sending.progress = completed(CaseId(1), receipt(5));
    let ((), requests) = surroundings(false).act(|around| case.update_session(around));
    assert_eq!(names(&requests), ["FetchSession"]);
    let ((), requests) = surroundings(false).act(|around| case.update_session(around));
    assert!(requests.is_empty());
    // No answer is no fault of a completed case.
    surroundings(false).act(|around| case.session_fetched(Err(CallFault::Lost), false, around));
    assert!(case.session.fault.is_none() && case.session.next.is_none());
    // The step that was sent is not offered again.
    fetched(&mut case, step(1, &["a"]));
    assert!(case.session.next.is_none());
    fetched(&mut case, at(1, "failed", &json!({ "type": "endStep" })));
    assert!(case.session.after.is_none());
    fetched(&mut case, step(2, &["b"]));
    assert!(case.session.next.is_some());
    assert_eq!(case.session.number(), Some(1));
    fetched(&mut case, at(3, "completed", &json!({ "type": "endStep" })));
    assert!(case.session.next.is_none() && case.session.after.is_some());
}

#[test]
fn a_step_whose_outcome_is_unknown_keeps_its_form() {
    let mut case = case();
    fetched(&mut case, step(1, &["a"]));
    case.sending.progress.can = Can::default();
    fetched(&mut case, step(2, &["b"]));
    assert_eq!(case.session.number(), Some(1));
    fetched(&mut case, step(1, &["a", "c"]));
    assert!(case.session.form().is_some_and(|form| form.position("c").is_some()));
}
