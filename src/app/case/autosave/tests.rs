//! Saves in the vault: their times, their results, and the actions that wait for them.

use std::path::PathBuf;

use super::super::fixtures::{case, names, surroundings};
use super::*;
use crate::domain::intake::SlotKey;
use crate::domain::progress::Can;
use crate::ui::view::Question;

/// Saves at this time of the window; returns the requests.
fn at(case: &mut OpenCase, now_secs: f64) -> Vec<Request> {
    let mut surroundings = surroundings(true);
    surroundings.now_secs = now_secs;
    surroundings.act(|around| case.autosave(around)).1
}

fn saved(case: &mut OpenCase, result: Result<CaseId, VaultFault>) -> Vec<Request> {
    let was = case.save.id;
    surroundings(true).act(|around| case.case_saved(was, result, 7, around)).1
}

#[test]
fn typed_answers_are_saved_after_a_pause_and_documents_at_once() {
    let mut case = case();
    assert_eq!(names(&at(&mut case, 5.0)), ["RepaintAfter"]);
    assert_eq!(names(&at(&mut case, 5.9)), ["RepaintAfter"]);
    assert_eq!(names(&at(&mut case, 6.0)), ["Save"]);
    // One save at a time.
    case.draft.title = "Acme Ltd".to_owned();
    assert!(at(&mut case, 9.0).is_empty());
    saved(&mut case, Ok(CaseId(9)));
    assert_eq!(case.save.next_secs, Some(2.0));
    case.save.next_secs = Some(0.0);
    assert_eq!(names(&at(&mut case, 1.0)), ["Save"]);
}

#[test]
fn nothing_is_saved_without_a_vault_or_of_a_case_that_was_sent_without_one() {
    let mut case = case();
    let ((), requests) = surroundings(false).act(|around| case.autosave(around));
    assert!(requests.is_empty());
    case.sending.progress.can = Can::default();
    assert!(at(&mut case, 9.0).is_empty());
    let ((), requests) = surroundings(true).act(|around| case.after_save(AfterSave::New, around));
    assert!(matches!(requests.as_slice(), [Request::FollowUp(AfterSave::New)]));
}

#[test]
fn a_failed_save_is_retried_after_ten_seconds_and_what_waited_for_it_is_given_up() {
    for (action, is_locked, told) in [
        (AfterSave::Send, false, "TellSaving"),
        (AfterSave::Open(CaseId(3)), false, "TellSaving"),
        (AfterSave::Close, false, "Ask"),
        (AfterSave::Close, true, "Ask"),
    ] {
        let mut case = case();
        let mut surroundings = surroundings(true);
        surroundings.is_locked = is_locked;
        surroundings.act(|around| case.after_save(action, around));
        let failed = Err(VaultFault::NotOpen);
        let ((), requests) = surroundings.act(|around| case.case_saved(None, failed, 7, around));
        assert_eq!(names(&requests), [told]);
        if let Some(Request::Ask(question)) = requests.last() {
            let expected = if is_locked { Question::CloseHeld } else { Question::CloseUnsaved };
            assert!(*question == expected);
        }
        assert!(case.save.follow_up.is_none() && case.save.has_failed());
        surroundings.now_secs = 10.9;
        let ((), requests) = surroundings.act(|around| case.autosave(around));
        assert_eq!(names(&requests), ["RepaintAfter"]);
        surroundings.now_secs = 11.0;
        let ((), requests) = surroundings.act(|around| case.autosave(around));
        assert_eq!(names(&requests), ["Save"]);
    }
}

#[test]
fn a_hidden_case_is_saved_at_once() {
    let mut case = case();
    let mut locked = surroundings(true);
    locked.is_locked = true;
    let ((), requests) = locked.act(|around| case.autosave(around));
    assert_eq!(names(&requests), ["Save"]);
}

#[test]
fn a_save_that_the_queue_refuses_is_tried_again_with_the_next_frame() {
    let mut case = case();
    let mut full = surroundings(true);
    full.room = 0;
    let ((), requests) = full.act(|around| case.after_save(AfterSave::New, around));
    assert_eq!(names(&requests), ["TellQueue"]);
    assert!(case.save.saving.is_none() && case.save.follow_up.is_some());
    assert_eq!(names(&at(&mut case, 1.0)), ["Save"]);
}

#[test]
fn the_first_save_saves_the_link_and_updates_the_list() {
    let mut case = case();
    surroundings(true).act(|around| case.after_save(AfterSave::New, around));
    let requests = saved(&mut case, Ok(CaseId(9)));
    let expected = ["SaveLink", "SaveSetting", "Mark", "RefreshList", "FollowUp"];
    assert_eq!(names(&requests), expected);
    assert_eq!((case.id, case.save.id), (CaseId(9), Some(CaseId(9))));
    assert!(!case.is_unsaved() && case.save.state == Saved::At(7));
    case.draft.title = "Acme Ltd".to_owned();
    surroundings(true).act(|around| case.after_save(AfterSave::New, around));
    assert_eq!(names(&saved(&mut case, Ok(CaseId(9)))), ["Mark", "RefreshList", "FollowUp"]);
}

#[test]
fn a_save_of_another_case_leaves_this_one_as_it_is() {
    for (result, told) in [(Ok(CaseId(3)), "ListCases"), (Err(VaultFault::NotOpen), "TellHidden")] {
        let mut case = case();
        surroundings(true).act(|around| case.after_save(AfterSave::Send, around));
        let was = Some(CaseId(3));
        let ((), requests) =
            surroundings(true).act(|around| case.case_saved(was, result, 7, around));
        assert_eq!(names(&requests), [told]);
        assert!(case.save.saving.is_some() && case.save.follow_up == Some(AfterSave::Send));
        assert!(!case.save.has_failed() && case.save.id.is_none());
    }
}

#[test]
fn a_case_is_marked_as_ready_once_it_is_validated_and_its_documents_are_read() {
    let mut case = case();
    case.save.id = Some(CaseId(9));
    case.save.set_saved(case.draft.clone(), case.documents.attachments.clone());
    assert!(at(&mut case, 1.0).is_empty());
    surroundings(true).act(|around| case.validate(around.forms, around.now, around.now_secs));
    case.save.is_ready = !case.readiness().is_ready();
    let waiting = (SlotKey::new(None, "a"), PathBuf::from("/b.pdf"));
    case.documents.to_read.push_back(waiting);
    assert!(at(&mut case, 1.0).is_empty());
    case.documents.to_read.clear();
    assert_eq!(names(&at(&mut case, 1.0)), ["Mark", "SetReady"]);
    assert!(at(&mut case, 1.0).is_empty());
}
