//! Tests of acknowledgements: answers whose list of posts is absent or partly unreadable, disks
//! that refuse their record, and a process that is still running.

use super::*;

/// Uploads the requested documents until all are stored or the phase changes; returns the documents
/// sent.
fn upload_all(story: &mut Story) -> Vec<usize> {
    let mut left = Vec::new();
    while story.machine.phase() == Phase::Uploading {
        let (file, attempt) = story.next_upload();
        left.push(file);
        story.input(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
    }
    left
}

#[test]
fn a3_an_accepted_answer_is_an_acknowledgement_even_if_its_posts_are_unreadable() {
    for read in [vec![], vec![ticket(1)], vec![ticket(2), ticket(0)]] {
        let named: Vec<usize> = (0..3).filter(|at| read.contains(&ticket(*at))).collect();
        let rest: Vec<usize> = (0..3).filter(|at| !named.contains(at)).collect();
        let mut story = Story::submitting(3);
        story.submitted(Ok(SubmitAnswer::AcceptedInPart(read)));
        assert_eq!(upload_all(&mut story), named, "what can be read goes at once");
        assert_eq!(
            story.journal.iter().filter(|record| **record == Record::Accepted).count(),
            usize::from(!named.is_empty())
        );
        story.confirmed(Ok(ConfirmAnswer::Missing(rest.iter().copied().map(ticket).collect())));
        assert_eq!(story.journal.iter().filter(|record| **record == Record::Accepted).count(), 1);
        let accepted = story.journal.iter().position(|record| *record == Record::Accepted);
        let confirming =
            story.journal.iter().position(|record| matches!(record, Record::Confirming { .. }));
        assert!(accepted < confirming, "the acknowledgement is durable before anything is asked");
        assert_eq!(upload_all(&mut story), rest, "confirm gives the others");
        story.confirmed(Ok(ConfirmAnswer::Completed));
        let done = story.finish(Phase::Completed);
        assert_eq!(
            (story.intents(), done.receipt.map(|receipt| receipt.files().len())),
            (1, Some(3))
        );
    }
}

#[test]
fn a3_after_such_an_answer_nothing_shows_that_the_case_was_not_applied() {
    let mut story = Story::submitting(2);
    story.submitted(Ok(SubmitAnswer::AcceptedInPart(Vec::new())));
    for _ in 0..40 {
        match story.next() {
            Some(Effect::AskStep { attempt }) => {
                story.input(Input::Step { attempt, result: Ok(step(StepStatus::Pending, 1)) });
            }
            Some(Effect::Confirm { attempt }) => {
                story.input(Input::Confirmed { attempt, result: Err(status(400)) });
            }
            Some(other) => panic!("{other:?}"),
            None if story.machine.poll_timeout().is_some() => story.wait(),
            None => break,
        }
    }
    let progress = story.finish(Phase::Interrupted);
    assert!(
        progress.can.resume && !progress.can.submit_anyway && !progress.can.edit,
        "{:?}",
        progress.can
    );
    assert_eq!((story.intents(), progress.failure), (1, Some(Failure::KeptOpen)));
    assert!(Replay::of(&story.journal).is_acknowledged());
}

#[test]
fn a3_a_case_without_documents_needs_no_posts() {
    for answer in [SubmitAnswer::Accepted(Vec::new()), SubmitAnswer::AcceptedInPart(Vec::new())] {
        let mut story = Story::submitting(0);
        story.submitted(Ok(answer));
        story.confirmed(Ok(ConfirmAnswer::Completed));
        story.finish(Phase::Completed);
    }
}

#[test]
fn a3_a_readable_post_without_a_document_halts() {
    let mut stranger = ticket(1);
    stranger.entity = Some("nobody".into());
    let mut story = Story::submitting(2);
    story.submitted(Ok(SubmitAnswer::AcceptedInPart(vec![stranger])));
    let slot = SlotKey::new(Some("nobody".into()), "doc");
    story.fails(Phase::Stopped, &Failure::ContractBroken(Mismatch::Unknown { slot }));
    assert_eq!(story.journal.last(), Some(&Record::Accepted));
}

#[test]
fn c6_the_readable_posts_of_a_409_are_used_and_the_rest_do_not_count_as_stored() {
    let mut story = Story::submitting(3);
    story.submitted(Ok(SubmitAnswer::AcceptedInPart(Vec::new())));
    story.confirmed(Ok(ConfirmAnswer::MissingInPart(vec![ticket(1)])));
    let states: Vec<_> = story
        .machine
        .progress(CaseId(1), story.now)
        .files
        .into_iter()
        .map(|file| file.state)
        .collect();
    assert_eq!(states, [FileState::NeedsPost, FileState::Sending, FileState::NeedsPost]);
    assert_eq!(upload_all(&mut story), [1]);
    story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(0), ticket(2)])));
    assert_eq!(upload_all(&mut story), [0, 2]);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
}

#[test]
fn c6_posts_that_stay_unreadable_halt_and_can_be_resumed() {
    let mut story = Story::submitting(2);
    story.submitted(Ok(SubmitAnswer::AcceptedInPart(Vec::new())));
    let mut confirms = 0;
    loop {
        match story.next() {
            Some(Effect::Confirm { attempt }) => {
                confirms += 1;
                let result = Ok(ConfirmAnswer::MissingInPart(vec![ticket(0)]));
                story.input(Input::Confirmed { attempt, result });
            }
            Some(Effect::Upload { file, attempt, .. }) => {
                story.input(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
            }
            Some(other) => panic!("{other:?}"),
            None => break,
        }
    }
    let progress = story.finish(Phase::NeedsFiles);
    assert!(confirms <= 6 && progress.can.send_again, "{confirms}");
}

#[test]
fn a3_records_lost_on_a_full_disk_are_written_before_it_resumes() {
    for (answer, record) in [
        (SubmitAnswer::Accepted(tickets(1)), Record::Accepted),
        (SubmitAnswer::Completed, Record::FinishedEarly),
    ] {
        for pressed in [Input::Resume, Input::SendAgain] {
            let mut story = Story::submitting(1);
            let Some(Effect::Submit { attempt }) = story.next() else { panic!("a submit") };
            story.disk_full = true;
            story.input(Input::Submitted { attempt, result: Ok(answer.clone()) });
            story.fails(Phase::Interrupted, &Failure::JournalFailed);
            story.input(pressed.clone());
            assert!(story.next().is_none(), "{record:?}: nothing goes on while the disk is full");
            story.disk_full = false;
            story.input(Input::Resume);
            assert!(
                matches!(story.next(), Some(Effect::Confirm { .. } | Effect::AskStep { .. })),
                "{record:?}"
            );
            assert_eq!(
                story.journal.iter().filter(|known| **known == record).count(),
                1,
                "{record:?}"
            );
        }
    }
}

#[test]
fn g1_a_process_that_runs_is_no_proof_that_a_lost_confirm_arrived() {
    let mut story = Story::confirming(1);
    story.confirmed(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Running, 1)));
    assert!(story.machine.phase() == Phase::Checking && story.machine.poll_timeout().is_some());
    story.wait();
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.uploaded(Ok(Stored::default()));
    // A step after ours is a proof.
    story.confirmed(Err(CallFault::Lost));
    story.step(Ok(step(StepStatus::Running, 2)));
    assert_eq!(
        story.finish(Phase::Completed).receipt.map(|receipt| receipt.proof()),
        Some(Proof::StatusCheck)
    );
}

#[test]
fn g5_a_process_that_keeps_running_after_a_lost_confirm_is_named_and_can_be_resumed() {
    let mut story = Story::confirming(1);
    story.confirmed(Err(CallFault::Lost));
    for _ in 0..29 {
        story.step(Ok(step(StepStatus::Running, 1)));
        story.wait();
    }
    story.step(Ok(step(StepStatus::Running, 1)));
    story.fails(Phase::Interrupted, &Failure::KeptOpen);
    story.input(Input::Resume);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
}
