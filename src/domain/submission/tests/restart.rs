//! Tests of the journal, its failures, cancelling, and resuming after a restart.

use super::*;

#[test]
fn g6_the_journal_is_written_before_each_effect_and_in_order() {
    let mut story = Story::confirming(1);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
    let order: Vec<_> = story
        .journal
        .iter()
        .map(|record| format!("{record:?}").split([' ', '{']).next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(order, ["Frozen", "Intent", "Accepted", "Sent", "Confirming", "Completed"]);
}

#[test]
fn g1_nothing_is_shown_as_completed_before_the_receipt_is_written() {
    let mut story = Story::confirming(1);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    assert_eq!(story.machine.phase(), Phase::Confirming);
    assert!(story.machine.progress(CaseId(1), story.now).receipt.is_none());
    let done = story.finish(Phase::Completed);
    assert!(
        done.receipt_saved
            && done.receipt.is_some_and(
                |receipt| receipt.proof() == Proof::Answer && receipt.files().len() == 1
            )
    );
}

#[test]
fn l2_a_journal_that_cannot_be_written_stops_everything_behind_it() {
    let mut story = Story::new(1);
    story.disk_full = true;
    assert_eq!(story.next(), None);
    story.fails(Phase::Interrupted, &Failure::JournalFailed);
    story.disk_full = false;
    story.input(Input::Resume);
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.disk_full = true;
    assert_eq!(story.next(), None, "no intent, no submit");
    story.fails(Phase::Interrupted, &Failure::JournalFailed);
}

#[test]
fn l3_a_receipt_that_cannot_be_written_is_still_shown() {
    let mut story = Story::submitting(0);
    story.submitted(Ok(SubmitAnswer::Completed));
    story.disk_full = true;
    let done = story.finish(Phase::Completed);
    assert!(!done.receipt_saved && done.receipt.is_some());
}

#[test]
fn an_answer_to_an_older_attempt_is_dropped() {
    let mut story = Story::submitting(1);
    let Some(Effect::Submit { attempt }) = story.next() else { panic!("a submit") };
    story.input(Input::Cancel);
    story.input(Input::Submitted { attempt, result: Ok(SubmitAnswer::Completed) });
    story.fails(Phase::Interrupted, &Failure::OutcomeUnknown);
}

#[test]
fn a1_a_cancel_behind_a_submit_leaves_its_outcome_unknown_and_one_before_it_does_not() {
    // The step call is under way; nothing was sent.
    let mut story = Story::new(1);
    assert!(matches!(story.next(), Some(Effect::AskStep { .. })));
    story.input(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::Cancelled);
    // The intent is being written: no submit is sent after it.
    let mut story = Story::submitting(1);
    assert!(matches!(story.machine.poll_effect(), Some(Effect::Commit(Record::Intent { .. }))));
    story.input(Input::Cancel);
    story.input(Input::Written);
    assert_eq!(story.next(), Some(Effect::AbandonAll));
    story.fails(Phase::Interrupted, &Failure::Cancelled);
    // The submit was sent.
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    story.input(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::OutcomeUnknown);
    assert!(story.finish(Phase::Interrupted).can.resume);
    // It could not be sent, and the next try is scheduled.
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::NotSent));
    assert_eq!(story.next(), None);
    story.input(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::Cancelled);
    // An earlier submit may still be applied while the next one's intent is being written.
    let mut story = Story::submitting(1);
    story.submitted(Err(status(504)));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(status(400)));
    story.input(Input::SubmitAnyway);
    assert!(matches!(story.machine.poll_effect(), Some(Effect::Commit(Record::Intent { .. }))));
    story.input(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::OutcomeUnknown);
    // It is known that spektr has the case.
    let mut story = Story::uploading(1);
    story.next_upload();
    story.input(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::Cancelled);
}

#[test]
fn cancel_during_submit_resumes_with_an_inquiry_and_never_with_a_submit() {
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    story.input(Input::Cancel);
    assert_eq!(story.next(), Some(Effect::AbandonAll));
    story.input(Input::Resume);
    assert_eq!(story.machine.phase(), Phase::Checking);
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.uploaded(Ok(Stored::default()));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
    assert_eq!(story.intents(), 1);
}

#[test]
fn cancel_during_upload_resumes_with_confirm_first() {
    let mut story = Story::uploading(3);
    story.uploaded(Ok(Stored::default()));
    let (_, attempt) = story.next_upload();
    story.input(Input::Cancel);
    story.input(Input::Uploaded { file: 1, attempt, result: Ok(Stored::default()) });
    story.fails(Phase::Interrupted, &Failure::Cancelled);
    story.input(Input::Resume);
    story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(2)])));
    assert_eq!(story.next_upload().0, 2);
}

#[test]
fn after_a_crash_the_journal_leads_to_an_inquiry() {
    for cut in 0..6 {
        let mut story = Story::confirming(1);
        story.confirmed(Ok(ConfirmAnswer::Completed));
        story.finish(Phase::Completed);
        let records = &story.journal[..cut];
        let replay = Replay::of(records);
        let mut again = Story {
            machine: Submission::new(Digest([1; 32]), PROCESS, manifest(1), CONFIG)
                .restored(&replay),
            ..Story::new(0)
        };
        let began = records.iter().any(|record| matches!(record, Record::Intent { .. }));
        assert_eq!(replay.is_unresolved(), began);
        again.input(Input::Start);
        again.input(Input::Resume);
        match again.next() {
            Some(Effect::AskStep { .. }) => assert!(cut <= 2, "{cut}"),
            Some(Effect::Confirm { .. }) => assert!(cut >= 3, "{cut}"),
            other => panic!("{cut}: {other:?}"),
        }
    }
}

#[test]
fn a_completed_journal_gives_its_receipt_and_sends_nothing() {
    let mut story = Story::submitting(0);
    story.submitted(Ok(SubmitAnswer::Completed));
    story.finish(Phase::Completed);
    let mut again = Submission::new(Digest([1; 32]), PROCESS, manifest(0), CONFIG)
        .restored(&Replay::of(&story.journal));
    again.handle(Input::Start, story.now);
    again.handle(Input::Resume, story.now);
    assert_eq!((again.poll_effect(), again.phase()), (None, Phase::Completed));
}

#[test]
fn g3_a_case_that_changed_while_unresolved_is_not_sent() {
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    let changed = Submission::new(Digest([2; 32]), PROCESS, manifest(1), CONFIG)
        .restored(&Replay::of(&story.journal));
    assert_eq!(changed.failure(), Some(&Failure::ChangedSinceSent));
}

#[test]
fn g1_a_case_completed_elsewhere_is_not_taken_for_completed_here() {
    let mut story = Story::submitting(0);
    story.submitted(Ok(SubmitAnswer::Completed));
    story.finish(Phase::Completed);
    let elsewhere = Process { link: Digest([9; 32]), ..PROCESS };
    let again = Submission::new(Digest([1; 32]), elsewhere, manifest(0), CONFIG)
        .restored(&Replay::of(&story.journal));
    assert_eq!(again.phase(), Phase::Ready);
}

#[test]
fn t24_that_another_links_process_moved_on_proves_nothing() {
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    let replay = Replay::of(&story.journal);
    let relinked = Process { link: Digest([9; 32]), ..PROCESS };
    let mut again = Story {
        machine: Submission::new(Digest([1; 32]), relinked, manifest(1), CONFIG).restored(&replay),
        ..Story::new(0)
    };
    again.input(Input::Resume);
    again.step(Ok(step(StepStatus::Completed, 9)));
    again.fails(Phase::NeedsDecision, &Failure::Undecided);
}

#[test]
fn s17_resuming_at_the_end_of_a_wait_makes_one_call_only() {
    let mut story = Story::with(1, Config { wait_for_network: true, ..CONFIG });
    for round in 0..5 {
        story.step(Err(CallFault::NotSent));
        if round < 4 {
            story.wait();
        }
    }
    story.finish(Phase::Interrupted);
    story.input(Input::Resume);
    story.step(Ok(step(StepStatus::Pending, 1)));
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    story.now.mono_ms += 60_000;
    story.input(Input::Tick);
    assert_eq!(story.next(), None);
}

#[test]
fn g4_an_unapplied_case_is_sent_as_shown_and_never_from_the_frozen_body() {
    let mut story = Story::submitting(1);
    for round in 0..5 {
        story.submitted(Err(CallFault::NotSent));
        if round < 4 {
            story.wait();
        }
    }
    let can = story.finish(Phase::Interrupted).can;
    assert!(can.send && can.edit && !can.resume);
    let mut story = Story::submitting(1);
    story.submitted(Err(status(400)));
    let can = story.finish(Phase::Rejected).can;
    assert!(can.send && can.edit && !can.resume);
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    story.input(Input::Cancel);
    let can = story.finish(Phase::Interrupted).can;
    assert!(can.resume && !can.edit && !can.send);
}

#[test]
fn l2_an_unwritten_intent_leaves_no_unknown_outcome() {
    let mut story = Story::new(1);
    assert!(matches!(story.next(), Some(Effect::AskStep { .. })));
    story.disk_full = true;
    let attempt = story.machine.calls.attempts;
    story.input(Input::Step { attempt, result: Ok(step(StepStatus::Pending, 1)) });
    assert_eq!(story.next(), None);
    assert!(story.finish(Phase::Interrupted).can.edit);
}
