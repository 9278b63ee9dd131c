//! Tests of single documents that are held back and sent after all, and of when a case that is being
//! sent can still be changed.

use super::*;

fn state(story: &Story, file: usize) -> FileState {
    story.machine.progress(CaseId(1), story.now).files[file].state.clone()
}

fn stored(story: &mut Story, (file, attempt): (usize, u64)) {
    story.input(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
}

#[test]
fn a_document_that_is_held_back_is_not_sent_while_the_others_are_and_nothing_is_confirmed() {
    let mut story = Story::uploading(3);
    story.input(Input::HoldFile { file: 2 });
    for _ in 0..2 {
        let upload = story.next_upload();
        assert_ne!(upload.0, 2);
        stored(&mut story, upload);
    }
    assert_eq!(story.next(), None, "neither its upload nor confirm");
    story.fails(Phase::Interrupted, &Failure::Cancelled);
    assert_eq!(state(&story, 2), FileState::Held);
    assert!(story.machine.poll_timeout().is_none(), "it does not go on unasked");
    story.input(Input::Resume);
    story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(2)])));
    let upload = story.next_upload();
    assert_eq!(upload.0, 2);
    stored(&mut story, upload);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
}

#[test]
fn a_document_that_never_left_is_sent_at_once_when_it_is_wanted_after_all() {
    let mut story = Story::uploading(3);
    story.input(Input::HoldFile { file: 0 });
    // Its upload was ordered, and is taken back before it begins.
    story.input(Input::HoldFile { file: 2 });
    story.input(Input::RetryFile { file: 2 });
    let mut sent = Vec::new();
    while let Some(effect) = story.next() {
        match effect {
            Effect::Upload { file, attempt, .. } => {
                sent.push(file);
                stored(&mut story, (file, attempt));
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(sent, [1, 2]);
    story.fails(Phase::Interrupted, &Failure::Cancelled);
}

#[test]
fn a_document_that_was_under_way_is_sent_again_only_if_confirm_misses_it() {
    for is_there in [true, false] {
        let mut story = Story::uploading(2);
        let (first, second) = (story.next_upload(), story.next_upload());
        story.input(Input::HoldFile { file: first.0 });
        assert_eq!(story.next(), Some(Effect::Abandon { file: first.0 }));
        stored(&mut story, first);
        assert_eq!(state(&story, first.0), FileState::Held, "the late answer is dropped");
        story.input(Input::RetryFile { file: first.0 });
        assert_eq!(story.next(), None, "confirm is asked first");
        stored(&mut story, second);
        if is_there {
            story.confirmed(Ok(ConfirmAnswer::Completed));
        } else {
            story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(first.0)])));
            let again = story.next_upload();
            assert_eq!(again.0, first.0);
            stored(&mut story, again);
            story.confirmed(Ok(ConfirmAnswer::Completed));
        }
        story.finish(Phase::Completed);
        assert_eq!(story.intents(), 1);
    }
}

#[test]
fn a_document_that_waits_for_its_next_try_is_tried_at_once_and_the_others_wait_on() {
    let mut story = Story::uploading(2);
    for _ in 0..2 {
        let (file, attempt) = story.next_upload();
        story.input(Input::Uploaded { file, attempt, result: Err(UploadFault::Unreachable) });
    }
    story.input(Input::RetryFile { file: 1 });
    assert_eq!(story.next_upload().0, 1);
    assert_eq!(story.next(), None);
    assert!(matches!(state(&story, 0), FileState::Retrying { .. }));
}

#[test]
fn what_is_stored_or_not_being_uploaded_can_not_be_held_back() {
    let mut story = Story::confirming(1);
    for input in [Input::HoldFile { file: 0 }, Input::RetryFile { file: 0 }] {
        story.input(input);
        assert_eq!(state(&story, 0), FileState::Sent);
    }
    story.input(Input::HoldFile { file: 7 });
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
}

#[test]
fn a_case_can_be_changed_only_while_spektr_can_have_nothing_of_it() {
    let can = |story: &Story| story.machine.progress(CaseId(1), story.now).can;
    let mut story = Story::new(1);
    assert!(can(&story).change && can(&story).cancel && !can(&story).edit);
    story.input(Input::Cancel);
    assert!(can(&story).change && can(&story).edit && can(&story).send);
    let mut story = Story::submitting(1);
    while story.next().is_some() {}
    assert!(!can(&story).change);
    story.input(Input::Cancel);
    assert!(!can(&story).change && !can(&story).edit);
    let mut story = Story::uploading(1);
    story.input(Input::Cancel);
    assert!(!can(&story).change && !can(&story).edit);
    assert!(!can(&Story::confirming(1)).change);
}
