//! Tests of rows S and C: the calls of the API.

use super::*;

#[test]
fn a_case_without_documents_is_done_with_the_submit() {
    let mut story = Story::submitting(0);
    story.submitted(Ok(SubmitAnswer::Completed));
    story.finish(Phase::Completed);
}

#[test]
fn s1_an_unreachable_server_is_tried_five_times_then_waited_for() {
    let mut story = Story::submitting(1);
    for round in 0..5 {
        story.submitted(Err(CallFault::NotSent));
        if round < 4 {
            story.wait();
        }
    }
    story.fails(Phase::Interrupted, &Failure::CannotReach);
    story.input(Input::Resume);
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.submitted(Ok(SubmitAnswer::Accepted(tickets(1))));
    assert_eq!(story.machine.phase(), Phase::Uploading);
}

#[test]
fn s1_with_wait_for_network_it_goes_on_by_itself() {
    let mut story = Story::with(1, Config { wait_for_network: true, ..CONFIG });
    for _ in 0..5 {
        story.step(Err(CallFault::NotSent));
        story.wait();
    }
    story.step(Ok(step(StepStatus::Pending, 1)));
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
}

#[test]
fn s3_a_lost_submit_that_was_not_applied_is_sent_again_once_that_is_shown() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    assert_eq!(story.machine.phase(), Phase::Checking);
    story.settle(1);
    story.submitted(Ok(SubmitAnswer::Accepted(tickets(1))));
    assert_eq!(story.machine.phase(), Phase::Uploading);
}

#[test]
fn s4_a_lost_submit_that_was_applied_goes_on_with_what_confirm_misses() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.uploaded(Ok(Stored::default()));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
    assert_eq!(story.intents(), 1);
}

#[test]
fn s4_a_lost_submit_without_documents_is_done_when_the_step_moved_on() {
    for answer in
        [step(StepStatus::Completed, 1), step(StepStatus::Running, 1), step(StepStatus::Pending, 2)]
    {
        let mut story = Story::submitting(0);
        story.submitted(Err(CallFault::Lost));
        story.step(Ok(answer));
        let receipt = story.finish(Phase::Completed).receipt;
        assert_eq!(receipt.map(|receipt| receipt.proof()), Some(Proof::StatusCheck));
    }
}

#[test]
fn s4_a_process_that_moved_on_without_our_documents_is_no_success() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Pending, 2)));
    story.fails(Phase::Stopped, &Failure::FinishedWithoutFiles);
}

#[test]
fn s5_an_unreadable_200_is_not_sent_again_confirm_gives_the_posts() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Garbled));
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.uploaded(Ok(Stored::default()));
    assert_eq!(story.intents(), 1);
}

#[test]
fn s6_an_answer_that_does_not_fit_stops_before_any_document_leaves() {
    let slot = SlotKey::new(Some("e1".into()), "doc");
    let mut story = Story::submitting(2);
    story.submitted(Ok(SubmitAnswer::Accepted(tickets(1))));
    story.fails(Phase::Stopped, &Failure::ContractBroken(Mismatch::Missing { slot }));
}

#[test]
fn s7_completed_although_documents_were_promised_is_no_success() {
    let mut story = Story::submitting(1);
    story.submitted(Ok(SubmitAnswer::Completed));
    story.step(Ok(step(StepStatus::Completed, 2)));
    story.fails(Phase::Stopped, &Failure::FinishedWithoutFiles);
    assert!(!story.finish(Phase::Stopped).can.edit);
}

#[test]
fn s8_a_refused_case_can_be_edited_again() {
    let mut story = Story::submitting(1);
    story.submitted(Err(status(400)));
    let progress = story.finish(Phase::Rejected);
    assert!(progress.can.edit && matches!(progress.failure, Some(Failure::Rejected { .. })));
    assert!(!Replay::of(&story.journal).is_unresolved());
}

#[test]
fn s9_an_expired_link_keeps_the_case_and_asks_for_a_new_one() {
    let mut story = Story::submitting(1);
    story.submitted(Err(status(401)));
    story.fails(Phase::TokenExpired, &Failure::LinkExpired);
    assert!(story.finish(Phase::TokenExpired).can.new_link);
    story.input(Input::Resume);
    story.step(Ok(step(StepStatus::Pending, 1)));
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
}

#[test]
fn s10_a_wrong_host_is_not_tried_again() {
    for code in [403, 404] {
        let mut story = Story::submitting(1);
        story.submitted(Err(status(code)));
        if code == 404 {
            // A gateway's 404 proves nothing. An address without spektr answers 404 to every call.
            story.step(Err(status(404)));
            story.confirmed(Err(status(404)));
        }
        story.fails(
            Phase::Stopped,
            &Failure::UnexpectedStatus { status: code, message: Hidden("said".into()) },
        );
        assert!(!Replay::of(&story.journal).is_unresolved(), "{code}");
    }
}

#[test]
fn s11_a_conflict_waits_and_asks_an_idempotency_mismatch_stops() {
    let mut story = Story::submitting(1);
    story.submitted(Err(status(409)));
    assert_eq!(story.next(), None);
    assert_eq!(story.machine.poll_timeout(), Some(2_000));
    story.wait();
    story.step(Ok(step(StepStatus::Pending, 1)));
    assert!(matches!(story.next(), Some(Effect::Confirm { .. })));
    let mut story = Story::submitting(1);
    story.submitted(Err(status(422)));
    story.finish(Phase::Stopped);
}

#[test]
fn s12_a_busy_server_is_waited_for_as_long_as_it_asks() {
    let busy = CallFault::Status {
        status: 429,
        message: Hidden::default(),
        code: String::new(),
        retry_after_secs: Some(12),
    };
    let mut story = Story::submitting(1);
    story.submitted(Err(busy));
    assert_eq!(story.next(), None);
    let waits = story.machine.progress(CaseId(1), story.now);
    assert!(waits.can.try_now && waits.retry_in_secs.is_some_and(|secs| (12..=13).contains(&secs)));
    story.input(Input::TryNow);
    story.settle(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    assert_eq!(story.intents(), 2, "the next try has its own intent");
}

#[test]
fn s13_s14_a_failing_server_is_asked_before_anything_is_sent_again() {
    for code in [500, 502, 503, 504] {
        let mut story = Story::submitting(1);
        story.submitted(Err(status(code)));
        story.settle(1);
        assert!(matches!(story.next(), Some(Effect::Submit { .. })), "{code}");
    }
}

#[test]
fn s13_a_case_is_not_sent_again_for_ever() {
    let mut story = Story::submitting(1);
    for _ in 0..4 {
        story.submitted(Err(status(500)));
        story.settle(1);
    }
    story.finish(Phase::Interrupted);
}

#[test]
fn s15_a_redirect_is_never_followed() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Redirected));
    story.fails(Phase::Stopped, &Failure::Redirected);
}

#[test]
fn s16_an_answer_of_the_network_is_named() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::NotSpektr));
    story.step(Err(CallFault::NotSpektr));
    story.fails(Phase::Interrupted, &Failure::NotSpektr);
    story.input(Input::Resume);
    assert!(matches!(story.next(), Some(Effect::AskStep { .. })));
}

#[test]
fn s16_s13_the_cause_of_every_lost_submit_is_shown_not_the_answer_that_proved_it() {
    for (fault, failure) in [
        (CallFault::NotSpektr, Failure::NotSpektr),
        (CallFault::Lost, Failure::CannotReach),
        (status(500), Failure::ServerFailed { status: 500 }),
    ] {
        let mut story = Story::submitting(1);
        for _ in 0..4 {
            story.submitted(Err(fault.clone()));
            story.settle(1);
        }
        story.fails(Phase::Interrupted, &failure);
    }
}

#[test]
fn g5_a_process_that_never_stops_running_is_waited_for_and_then_named() {
    let mut story = Story::new(1);
    for _ in 0..29 {
        story.step(Ok(step(StepStatus::Running, 1)));
        story.wait();
    }
    story.step(Ok(step(StepStatus::Running, 1)));
    story.fails(Phase::Interrupted, &Failure::StillRunning);
    assert_eq!(story.intents(), 0);
}

#[test]
fn before_a_submit_the_step_decides() {
    for (answer, phase) in [
        (step(StepStatus::Completed, 3), Phase::Stopped),
        (step(StepStatus::Failed, 1), Phase::Stopped),
        (step(StepStatus::Pending, 1), Phase::Submitting),
    ] {
        let mut story = Story::new(1);
        story.step(Ok(answer));
        assert_eq!(story.machine.phase(), phase);
    }
    let mut story = Story::new(1);
    story.step(Ok(step(StepStatus::Running, 1)));
    story.wait();
    story.step(Ok(step(StepStatus::Pending, 1)));
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
}

#[test]
fn without_a_step_call_confirm_decides_and_an_open_case_is_left_to_the_operator() {
    let mut story = Story::new(1);
    story.step(Err(status(404)));
    story.submitted(Err(CallFault::Lost));
    story.step(Err(status(404)));
    story.confirmed(Err(status(400)));
    while story.machine.in_quiet_period() {
        story.wait();
        story.step(Err(status(404)));
        story.confirmed(Err(status(400)));
    }
    assert!(story.now.mono_ms >= QUIET_PERIOD_MS);
    story.fails(Phase::NeedsDecision, &Failure::Undecided);
    assert!(story.finish(Phase::NeedsDecision).can.submit_anyway);
    story.input(Input::SubmitAnyway);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
}

#[test]
fn a_failed_process_is_reported_with_its_message_and_keeps_the_case() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Failed, 1)));
    story.fails(Phase::Stopped, &Failure::ProcessFailed { message: Hidden("why".into()) });
}

#[test]
fn an_outcome_that_cannot_be_inquired_is_unknown() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    for round in 0..5 {
        story.step(Err(CallFault::NotSent));
        if round < 4 {
            story.wait();
        }
    }
    story.fails(Phase::Interrupted, &Failure::OutcomeUnknown);
}
