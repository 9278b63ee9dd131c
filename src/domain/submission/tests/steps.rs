//! Tests of sessions with several steps: each is a submission of its own, independent of the
//! previous one in the journal.

use super::*;

const BODY: Digest = Digest([1; 32]);

/// Returns a story of one step that has completed.
fn completed(files: usize, number: i64) -> Story {
    let mut story = Story::new(files);
    story.machine = fresh(files, number);
    story.input(Input::Start);
    story.step(Ok(step(StepStatus::Pending, number)));
    story.submitted(Ok(if files == 0 {
        SubmitAnswer::Completed
    } else {
        SubmitAnswer::Accepted(tickets(files))
    }));
    for _ in 0..files {
        let (file, attempt) = story.next_upload();
        story.input(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
    }
    if files > 0 {
        story.confirmed(Ok(ConfirmAnswer::Completed));
    }
    story.finish(Phase::Completed);
    story
}

fn fresh(files: usize, number: i64) -> Submission {
    Submission::new(BODY, PROCESS, manifest(files), CONFIG).of_step(Some(number))
}

/// Returns the next step's story, with the journal of the previous ones.
fn going_on(mut before: Story, files: usize, number: i64) -> Story {
    before.machine = fresh(files, number).restored(&Replay::of(&before.journal));
    before.input(Input::Start);
    before.input(Input::Resume);
    before
}

#[test]
fn g1_a_step_that_completed_is_no_receipt_for_the_next_one_even_with_the_same_body() {
    for files in [0, 1] {
        let mut second = going_on(completed(files, 1), files, 2);
        assert_eq!(second.machine.phase(), Phase::Preparing, "{files}");
        second.step(Ok(step(StepStatus::Pending, 2)));
        assert!(matches!(second.next(), Some(Effect::Submit { .. })), "{files}");
        assert!(Replay::of(&second.journal).is_unresolved());
        assert_eq!(second.journal.last(), Some(&Record::Intent { step: Some(2), at: 1_000 }));
    }
    // The same step again is the completed one.
    assert_eq!(going_on(completed(0, 1), 0, 1).machine.phase(), Phase::Completed);
}

#[test]
fn the_next_step_waits_while_the_process_is_running() {
    let mut second = going_on(completed(0, 1), 0, 2);
    second.step(Ok(step(StepStatus::Running, 1)));
    second.wait();
    second.step(Ok(step(StepStatus::Pending, 2)));
    second.submitted(Ok(SubmitAnswer::Completed));
    let progress = second.finish(Phase::Completed);
    assert!(progress.receipt.is_some());
}

#[test]
fn s4_a_lost_answer_to_the_second_step_is_judged_by_the_second_step() {
    // The process still is at step 2: that proves nothing.
    let mut second = going_on(completed(0, 1), 0, 2);
    second.step(Ok(step(StepStatus::Pending, 2)));
    second.submitted(Err(CallFault::Lost));
    second.settle(2);
    assert!(
        matches!(second.next(), Some(Effect::Submit { .. })),
        "sent again, as it was not applied"
    );
    // The process is at step 3, after it.
    let mut second = going_on(completed(0, 1), 0, 2);
    second.step(Ok(step(StepStatus::Pending, 2)));
    second.submitted(Err(CallFault::Lost));
    second.step(Ok(step(StepStatus::Pending, 3)));
    assert_eq!(
        second.finish(Phase::Completed).receipt.map(|receipt| receipt.proof()),
        Some(Proof::StatusCheck)
    );
}

#[test]
fn after_a_crash_the_second_step_is_resumed_and_not_confused_with_the_first() {
    let mut second = going_on(completed(1, 1), 1, 2);
    second.step(Ok(step(StepStatus::Pending, 2)));
    assert!(matches!(second.next(), Some(Effect::Submit { .. })));
    let mut again = going_on(second, 1, 2);
    assert_eq!(again.machine.phase(), Phase::Checking);
    again.step(Ok(step(StepStatus::Pending, 2)));
    again.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    assert_eq!(again.next_upload().0, 0);
}

#[test]
fn a_form_filled_in_for_another_step_is_not_sent() {
    for (files, stands_at) in [(0, 2), (1, 3)] {
        let mut story = Story::new(files);
        story.machine = fresh(files, 1);
        story.input(Input::Start);
        story.step(Ok(step(StepStatus::Pending, stands_at)));
        story.fails(Phase::Stopped, &Failure::OtherStep);
        assert!(story.finish(Phase::Stopped).can.edit);
        assert!(!Replay::of(&story.journal).is_unresolved());
    }
    // An answer without a step number is accepted.
    let mut story = Story::new(0);
    story.machine = fresh(0, 1);
    story.input(Input::Start);
    story.step(Ok(StepAnswer {
        status: StepStatus::Pending,
        step: None,
        error: Hidden::default(),
    }));
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
}

#[test]
fn g3_another_step_of_an_unresolved_case_is_not_sent() {
    let mut first = Story::new(0);
    first.machine = fresh(0, 1);
    first.input(Input::Start);
    first.step(Ok(step(StepStatus::Pending, 1)));
    assert!(matches!(first.next(), Some(Effect::Submit { .. })));
    let second = going_on(first, 0, 2);
    assert_eq!(second.machine.failure(), Some(&Failure::ChangedSinceSent));
}
