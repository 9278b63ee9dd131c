//! Tests of a case that was submitted twice, and of the progress shown while spektr is asked.

use super::*;
use crate::domain::progress::{Wait, WaitFor};

/// Returns a story with a second submit while the first may still be applied.
fn sent_anyway() -> Story {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(status(400)));
    story.input(Input::SubmitAnyway);
    story
}

#[test]
fn a1_a_refusal_of_the_second_submit_proves_nothing_about_the_first() {
    for fault in [CallFault::NotSent, status(400), status(401), status(403), CallFault::Lost] {
        let mut story = sent_anyway();
        story.submitted(Err(fault.clone()));
        while !matches!(story.next(), None | Some(Effect::AskStep { .. })) {}
        let progress = story.machine.progress(CaseId(1), story.now);
        assert!(!progress.can.edit && !progress.can.send, "{fault:?}: the first may be applied");
        assert!(Replay::of(&story.journal).is_unresolved(), "{fault:?}");
    }
}

#[test]
fn a1_while_the_second_submit_is_on_its_way_there_is_no_third() {
    let mut story = sent_anyway();
    assert!(!story.machine.progress(CaseId(1), story.now).can.submit_anyway);
    story.input(Input::SubmitAnyway);
    assert!(matches!(story.next(), Some(Effect::Submit { .. })));
    assert_eq!(story.next(), None);
    story.input(Input::Cancel);
    story.input(Input::Resume);
    while !matches!(story.machine.phase(), Phase::Submitting) {
        match story.next() {
            Some(Effect::AskStep { attempt }) => {
                story.input(Input::Step { attempt, result: Ok(step(StepStatus::Pending, 1)) });
            }
            Some(Effect::Confirm { attempt }) => {
                story.input(Input::Confirmed { attempt, result: Err(status(400)) });
            }
            Some(_) => {}
            None => story.wait(),
        }
    }
    assert!(story.now.mono_ms >= QUIET_PERIOD_MS, "the second has a quiet period of its own");
}

#[test]
fn a3_a_contradiction_is_left_to_the_operator_after_a_new_link() {
    let mut story = Story::submitting(1);
    story.submitted(Ok(SubmitAnswer::Completed));
    story.step(Ok(step(StepStatus::Completed, 2)));
    story.fails(Phase::Stopped, &Failure::FinishedWithoutFiles);
    let another = Process { link: Digest([9; 32]), ..PROCESS };
    let machine = Submission::new(Digest([1; 32]), another, manifest(1), CONFIG)
        .restored(&Replay::of(&story.journal));
    let mut again = Story {
        machine,
        now: story.now,
        journal: story.journal.clone(),
        disk_full: false,
        lost_note: false,
    };
    again.input(Input::Resume);
    again.step(Ok(step(StepStatus::Pending, 1)));
    again.confirmed(Err(status(400)));
    again.fails(Phase::NeedsDecision, &Failure::Undecided);
    assert!(again.finish(Phase::NeedsDecision).can.submit_anyway);
}

#[test]
fn b10_a_postponed_inquiry_is_shown() {
    let busy = |code, secs| CallFault::Status {
        status: code,
        message: Hidden::default(),
        code: String::new(),
        retry_after_secs: secs,
    };
    for (fault, secs) in [(busy(429, Some(12)), 12), (busy(503, Some(600)), 600), (status(409), 2)]
    {
        let mut story = Story::submitting(1);
        story.submitted(Err(fault.clone()));
        let progress = story.machine.progress(CaseId(1), story.now);
        let until = story.now.unix_secs + secs;
        assert_eq!(
            progress.waiting,
            Some(Wait { what: WaitFor::QuietPeriod, tries: 1, until }),
            "{fault:?}"
        );
        assert!(progress.can.try_now && progress.can.submit_anyway, "{fault:?}");
        story.input(Input::Cancel);
        story.fails(Phase::Interrupted, &Failure::OutcomeUnknown);
    }
    // Likewise after an answer to confirm that proved nothing.
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Err(CallFault::Lost));
    let waiting = story.machine.progress(CaseId(1), story.now).waiting;
    assert!(waiting.is_some_and(|wait| wait.what == WaitFor::QuietPeriod), "{waiting:?}");
}

#[test]
fn b10_whatever_the_status_more_than_ten_minutes_are_not_waited_for() {
    for code in [404, 408, 409, 413, 418, 425, 429, 499, 500, 503] {
        let mut story = Story::submitting(1);
        let (message, code_word) = (Hidden::default(), String::new());
        story.submitted(Err(CallFault::Status {
            status: code,
            message,
            code: code_word,
            retry_after_secs: Some(7_200),
        }));
        story.fails(Phase::Interrupted, &Failure::BusyUntil { at: 8_200 });
        assert!(
            story.finish(Phase::Interrupted).can.resume
                && Replay::of(&story.journal).is_unresolved(),
            "{code}"
        );
    }
}

#[test]
fn a1_cancelled_during_the_inquiry_after_a_crash_the_outcome_is_unknown() {
    for asks_confirm in [false, true] {
        let mut story = Story::submitting(1);
        assert!(matches!(story.next(), Some(Effect::Submit { .. })));
        let mut again = restored(&story, 1);
        again.input(Input::Resume);
        if asks_confirm {
            again.step(Ok(step(StepStatus::Pending, 1)));
        }
        again.input(Input::Cancel);
        again.fails(Phase::Interrupted, &Failure::OutcomeUnknown);
    }
}

#[test]
fn b10_a_process_running_after_our_submit_is_not_shown_at_the_previous_step() {
    let waits_for = |mut story: Story| {
        for _ in 0..4 {
            story.step(Ok(step(StepStatus::Running, 1)));
            story.wait();
        }
        story.step(Ok(step(StepStatus::Running, 1)));
        story.finish(story.machine.phase()).waiting.map(|wait| wait.what)
    };
    assert_eq!(waits_for(Story::new(1)), Some(WaitFor::Running));
    let mut unknown = Story::submitting(1);
    unknown.submitted(Err(CallFault::Lost));
    assert_eq!(waits_for(unknown), Some(WaitFor::OwnStep));
    let mut confirmed = Story::confirming(1);
    confirmed.confirmed(Err(CallFault::Lost));
    assert_eq!(waits_for(confirmed), Some(WaitFor::OwnStep));
}
