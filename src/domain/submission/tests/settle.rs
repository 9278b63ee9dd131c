//! Tests of the quiet period after a submit of unknown outcome.

use super::*;
use crate::domain::failure::AddressPart;
use crate::domain::progress::{Wait, WaitFor};

/// Returns every answer to a submit that proves nothing.
fn unproved() -> Vec<CallFault> {
    let statuses = [404, 408, 409, 413, 425, 429, 499, 500, 502, 503, 504];
    let others = [CallFault::Lost, CallFault::Garbled, CallFault::NotSpektr];
    statuses.into_iter().map(status).chain(others).collect()
}

#[test]
fn s3_s13_after_an_unproved_answer_spektr_is_asked_until_the_quiet_period_is_over() {
    for fault in unproved() {
        let mut story = Story::submitting(1);
        story.submitted(Err(fault.clone()));
        if fault == CallFault::Garbled {
            // Confirm comes first: it gives the posts that could not be read.
            story.confirmed(Err(status(400)));
        }
        if story.machine.poll_timeout().is_some() {
            story.wait();
        }
        let took_ms = story.settle(1);
        assert!(
            (QUIET_PERIOD_MS - 5_000..=QUIET_PERIOD_MS + 5_000).contains(&took_ms),
            "{fault:?}: {took_ms} ms"
        );
        let is_final = matches!(fault.status(), Some(404 | 413));
        match story.next() {
            Some(Effect::Submit { .. }) => assert!(!is_final && story.intents() == 2, "{fault:?}"),
            other => {
                assert!(
                    is_final && other.is_none() && story.intents() == 1,
                    "{fault:?}: {other:?}"
                );
                assert!(
                    story.finish(Phase::Stopped).can.edit,
                    "{fault:?}: it is known that nothing was applied"
                );
            }
        }
    }
}

#[test]
fn a2_a_refusal_of_the_request_itself_needs_no_inquiry() {
    for code in
        [401, 402, 403, 405, 406, 410, 411, 412, 414, 415, 416, 417, 421, 422, 426, 428, 431, 451]
    {
        let mut story = Story::submitting(1);
        story.submitted(Err(status(code)));
        assert_eq!(story.next(), None, "{code}");
        assert!(!Replay::of(&story.journal).is_unresolved(), "{code}");
    }
}

#[test]
fn a1_a_submit_that_is_applied_late_is_not_sent_again() {
    for delay_ms in (0..110_000).step_by(5_000) {
        let mut story = Story::submitting(1);
        story.submitted(Err(status(504)));
        loop {
            story.step(Ok(step(StepStatus::Pending, 1)));
            if story.now.mono_ms >= delay_ms {
                break;
            }
            story.confirmed(Err(status(400)));
            story.wait();
        }
        story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
        story.uploaded(Ok(Stored::default()));
        story.confirmed(Ok(ConfirmAnswer::Completed));
        story.finish(Phase::Completed);
        assert_eq!(story.intents(), 1, "applied after {delay_ms} ms");
    }
}

#[test]
fn a1_a_late_submit_without_documents_shows_by_the_step() {
    let mut story = Story::submitting(0);
    story.submitted(Err(status(504)));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(status(400)));
    story.wait();
    story.step(Ok(step(StepStatus::Completed, 1)));
    story.finish(Phase::Completed);
    assert_eq!(story.intents(), 1);
}

#[test]
fn a1_a_late_submit_that_skipped_the_documents_is_no_success() {
    let mut story = Story::submitting(1);
    story.submitted(Err(status(504)));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(status(400)));
    story.wait();
    story.step(Ok(step(StepStatus::Completed, 2)));
    story.fails(Phase::Stopped, &Failure::FinishedWithoutFiles);
}

#[test]
fn a1_in_the_quiet_period_the_next_check_is_shown_and_the_operator_may_check_now_or_submit_again() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    for round in 1..4 {
        story.step(Ok(step(StepStatus::Pending, 1)));
        story.confirmed(Err(status(400)));
        let progress = story.machine.progress(CaseId(1), story.now);
        assert!(
            progress.can.try_now
                && progress.can.submit_anyway
                && progress.can.cancel
                && !progress.can.edit
        );
        let next_secs =
            i64::try_from(progress.retry_in_secs.expect("a next check")).expect("seconds");
        assert_eq!(
            progress.waiting,
            Some(Wait {
                what: WaitFor::QuietPeriod,
                tries: round + 1,
                until: story.now.unix_secs + next_secs
            })
        );
        story.input(Input::TryNow);
    }
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(status(400)));
    story.input(Input::SubmitAnyway);
    story.submitted(Ok(SubmitAnswer::Accepted(tickets(1))));
    story.finish(Phase::Uploading);
    assert_eq!(story.intents(), 2);
}

#[test]
fn a1_checking_now_does_not_shorten_the_quiet_period() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    for _ in 0..50 {
        story.step(Ok(step(StepStatus::Pending, 1)));
        story.confirmed(Err(status(400)));
        story.input(Input::TryNow);
    }
    assert!(story.machine.in_quiet_period() && story.intents() == 1);
}

#[test]
fn a1_a_computer_that_slept_through_the_period_asks_more_than_once() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    story.step(Err(CallFault::NotSent));
    story.now.mono_ms += 10 * QUIET_PERIOD_MS;
    story.input(Input::Tick);
    let mut rounds = 1;
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(status(400)));
    while story.machine.in_quiet_period() {
        story.wait();
        story.step(Ok(step(StepStatus::Pending, 1)));
        story.confirmed(Err(status(400)));
        rounds += 1;
    }
    assert_eq!(rounds, 3);
}

#[test]
fn a1_cancelled_in_the_quiet_period_the_outcome_is_unknown_and_resuming_inquires() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(status(400)));
    story.input(Input::Cancel);
    story.fails(Phase::Interrupted, &Failure::OutcomeUnknown);
    story.input(Input::Resume);
    assert!(matches!(story.next(), Some(Effect::AskStep { .. })));
}

#[test]
fn a1_after_a_crash_the_quiet_period_begins_anew() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(status(400)));
    story.now.mono_ms += QUIET_PERIOD_MS;
    let machine = Submission::new(Digest([1; 32]), PROCESS, manifest(1), CONFIG)
        .restored(&Replay::of(&story.journal));
    let mut again = Story {
        machine,
        now: story.now,
        journal: story.journal.clone(),
        disk_full: false,
        lost_note: false,
    };
    again.input(Input::Resume);
    assert!(again.settle(1) >= QUIET_PERIOD_MS);
    assert!(matches!(again.next(), Some(Effect::Submit { .. })));
}

#[test]
fn a3_that_spektr_has_the_case_is_durable_before_its_answer_is_judged() {
    let slot = SlotKey::new(Some("e1".into()), "doc");
    let refused = CallFault::RefusedHost { host: "elsewhere".into(), part: AddressPart::Host };
    for (answer, failure) in [
        (Err(refused), Failure::RefusedHost { host: "elsewhere".into(), part: AddressPart::Host }),
        (
            Ok(SubmitAnswer::Accepted(tickets(1))),
            Failure::ContractBroken(Mismatch::Missing { slot }),
        ),
    ] {
        let mut story = Story::submitting(2);
        story.submitted(answer);
        story.fails(Phase::Stopped, &failure);
        assert_eq!(story.journal.last(), Some(&Record::Accepted));
        let mut again = restored(&story, 2);
        again.input(Input::Resume);
        assert!(
            matches!(again.next(), Some(Effect::Confirm { .. })),
            "what spektr has is never submitted again"
        );
    }
}

#[test]
fn a3_a_409_with_a_refused_host_still_proves_that_spektr_has_the_case() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Garbled));
    story.confirmed(Err(CallFault::RefusedHost {
        host: "elsewhere".into(),
        part: AddressPart::Host,
    }));
    story.finish(Phase::Stopped);
    assert_eq!(story.journal.last(), Some(&Record::Accepted));
}

#[test]
fn a3_completed_although_documents_are_due_stays_a_contradiction_after_a_crash() {
    let mut story = Story::submitting(1);
    story.submitted(Ok(SubmitAnswer::Completed));
    story.step(Ok(step(StepStatus::Completed, 2)));
    story.fails(Phase::Stopped, &Failure::FinishedWithoutFiles);
    let mut again = restored(&story, 1);
    again.input(Input::Start);
    again.input(Input::Resume);
    again.fails(Phase::Stopped, &Failure::FinishedWithoutFiles);
}

#[test]
fn b10_a_call_without_an_answer_is_shown_after_three_seconds() {
    let mut story = Story::submitting(1);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    let waiting = |story: &Story| story.machine.progress(CaseId(1), story.now).waiting;
    assert_eq!(waiting(&story), None);
    (story.now.mono_ms, story.now.unix_secs) = (2_900, 1_002);
    assert_eq!(waiting(&story), None);
    (story.now.mono_ms, story.now.unix_secs) = (4_000, 1_004);
    assert_eq!(waiting(&story), Some(Wait { what: WaitFor::SubmitAnswer, tries: 1, until: 1_055 }));
}

#[test]
fn b10_a_server_that_asks_for_more_than_ten_minutes_halts_with_the_time() {
    let busy = |secs| CallFault::Status {
        status: 429,
        message: Hidden::default(),
        code: String::new(),
        retry_after_secs: Some(secs),
    };
    let mut story = Story::new(1);
    story.step(Err(busy(600)));
    assert!(
        story
            .machine
            .progress(CaseId(1), story.now)
            .waiting
            .is_some_and(|wait| wait.what == WaitFor::NextTry)
    );
    let mut story = Story::new(1);
    story.step(Err(busy(3_600)));
    story.fails(Phase::Interrupted, &Failure::BusyUntil { at: 4_600 });
    let mut story = Story::submitting(1);
    story.submitted(Err(busy(u64::MAX)));
    story.fails(Phase::Interrupted, &Failure::BusyUntil { at: i64::MAX });
    assert!(Replay::of(&story.journal).is_unresolved(), "429 proves nothing");
}

#[test]
fn g1_after_a_crash_in_the_quiet_period_a_process_that_runs_is_not_taken_for_completed() {
    for answer in [step(StepStatus::Running, 1), step(StepStatus::Completed, 2)] {
        let mut story = Story::submitting(1);
        story.submitted(Err(status(504)));
        story.step(Ok(step(StepStatus::Pending, 1)));
        story.confirmed(Err(status(400)));
        let mut again = restored(&story, 1);
        again.input(Input::Resume);
        again.step(Ok(answer));
        assert!(again.machine.progress(CaseId(1), again.now).receipt.is_none());
        assert_ne!(again.machine.phase(), Phase::Confirming, "no receipt is being written either");
    }
}

#[test]
fn g1_a_lost_first_confirm_is_no_proof_that_documents_arrived() {
    let mut story = Story::submitting(1);
    story.submitted(Err(status(504)));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(CallFault::Lost));
    if story.machine.poll_timeout().is_some() {
        story.wait();
    }
    story.step(Ok(step(StepStatus::Running, 1)));
    assert_eq!(story.machine.phase(), Phase::Checking);
}
