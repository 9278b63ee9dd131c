//! Tests of confirm: its failures and its 409s.

use super::*;

#[test]
fn c1_an_unreachable_confirm_is_tried_again_then_waited_for() {
    let mut story = Story::confirming(1);
    for _ in 0..4 {
        story.confirmed(Err(CallFault::NotSent));
        story.wait();
    }
    story.confirmed(Err(CallFault::NotSent));
    story.fails(Phase::Interrupted, &Failure::CannotReach);
}

#[test]
fn c2_a_lost_confirm_asks_the_step_then_confirms_again() {
    let mut story = Story::confirming(1);
    story.confirmed(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
    let mut story = Story::confirming(1);
    story.confirmed(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Completed, 1)));
    assert_eq!(
        story.finish(Phase::Completed).receipt.map(|receipt| receipt.proof()),
        Some(Proof::StatusCheck)
    );
}

#[test]
fn c4_another_200_is_success_only_when_the_step_moved_on() {
    let mut story = Story::confirming(1);
    story.confirmed(Err(CallFault::Garbled));
    story.step(Ok(step(StepStatus::Pending, 2)));
    story.finish(Phase::Completed);
    let mut story = Story::confirming(1);
    for _ in 0..4 {
        story.confirmed(Err(CallFault::Garbled));
        if story.machine.poll_timeout().is_some() {
            story.wait();
        }
        story.step(Ok(step(StepStatus::Pending, 1)));
    }
    story.confirmed(Err(CallFault::Garbled));
    story.fails(Phase::Interrupted, &Failure::Unreadable);
}

#[test]
fn c5_missing_once_goes_again_by_itself_missing_twice_needs_a_person() {
    let mut story = Story::confirming(2);
    story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
    assert_eq!(story.machine.phase(), Phase::Uploading);
    story.uploaded(Ok(Stored::default()));
    story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
    let progress = story.finish(Phase::NeedsFiles);
    assert_eq!(progress.failure, Some(Failure::FilesNeeded { count: 1 }));
    assert_eq!(
        progress.files.iter().map(|file| file.state.clone()).collect::<Vec<_>>(),
        [FileState::Sent, FileState::Missing]
    );
    assert!(progress.can.send_again && progress.can.replace);
    story.input(Input::SendAgain);
    story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
    story.uploaded(Ok(Stored::default()));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
}

#[test]
fn c6_a_409_that_names_nothing_is_asked_about_and_then_stops() {
    let mut story = Story::confirming(1);
    for round in 0..4 {
        story.confirmed(Ok(ConfirmAnswer::Missing(Vec::new())));
        if round > 0 {
            story.wait();
        }
        story.step(Ok(step(StepStatus::Pending, 1)));
    }
    story.confirmed(Ok(ConfirmAnswer::Missing(Vec::new())));
    story.fails(Phase::Interrupted, &Failure::Unreadable);
}

#[test]
fn c7_not_pending_after_a_lost_confirm_is_looked_up() {
    let mut story = Story::confirming(1);
    story.confirmed(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(status(400)));
    story.wait();
    story.step(Ok(step(StepStatus::Completed, 1)));
    story.finish(Phase::Completed);
}

#[test]
fn c8_an_expired_link_at_confirm_goes_on_with_confirm() {
    let mut story = Story::confirming(1);
    story.confirmed(Err(status(401)));
    story.fails(Phase::TokenExpired, &Failure::LinkExpired);
    story.input(Input::Resume);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
}

#[test]
fn c9_a_failing_confirm_is_tried_eight_times_then_by_hand() {
    let mut story = Story::confirming(1);
    for _ in 0..7 {
        story.confirmed(Err(status(503)));
        story.wait();
    }
    story.confirmed(Err(status(503)));
    story.fails(Phase::Interrupted, &Failure::ServerFailed { status: 503 });
    assert!(story.finish(Phase::Interrupted).can.resume);
}
