//! Tests of documents that replace others after the case was sent.

use super::*;

/// Returns the journal of a case with two accepted documents, the first stored.
fn accepted() -> Vec<Record> {
    let mut story = Story::uploading(2);
    let (file, attempt) = story.next_upload();
    story.input(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
    while story.next().is_some() {}
    story.journal
}

/// Returns the journal of the same case after a crash before any answer to the submit.
fn unanswered() -> Vec<Record> {
    accepted().into_iter().take_while(|record| *record != Record::Accepted).collect()
}

fn document(sha256: u8) -> Attachment {
    Attachment { sha256: Digest([sha256; 32]), bytes: 7, ..manifest(1).files[0].attachment.clone() }
}

/// Returns a second run over a journal, in which the case's own document of this number is now
/// `was`.
fn again(journal: &[Record], file: usize, was: Option<u8>, new: u8) -> Story {
    let mut now = manifest(2);
    now.files[file].attachment = document(new);
    let replacement =
        Replacement { file, was: was.map(|was| Digest([was; 32])), attachment: document(new) };
    let machine = Submission::new(Digest([1; 32]), PROCESS, now, CONFIG);
    let machine = machine.restored_replacing(&Replay::of(journal), vec![replacement]);
    let mut story = Story { machine, ..Story::new(0) };
    story.input(Input::Start);
    story.input(Input::Resume);
    story
}

#[test]
fn a6_a_replacement_is_recorded_before_it_is_sent_and_only_once_requested() {
    for was in [None, Some(8)] {
        let mut story = again(&accepted(), 1, was, 9);
        story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
        assert!(
            !story.journal.iter().any(|record| matches!(record, Record::Replaced { .. })),
            "nothing is written before it is taken"
        );
        story.uploaded(Ok(Stored::default()));
        assert!(story.journal.contains(&Record::Replaced {
            file: 1,
            sha256: Digest([9; 32]),
            bytes: 7
        }));
        story.confirmed(Ok(ConfirmAnswer::Completed));
        let receipt = story.finish(Phase::Completed).receipt.expect("a receipt");
        let digests: Vec<_> =
            receipt.files().iter().map(|file| (file.sha256, file.replaced)).collect();
        assert_eq!(digests, [(Digest([0; 32]), false), (Digest([9; 32]), true)]);
    }
}

#[test]
fn a6_a_replacement_that_cannot_be_recorded_is_not_sent() {
    let mut story = again(&accepted(), 1, None, 9);
    story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
    story.disk_full = true;
    story.fails(Phase::Interrupted, &Failure::JournalFailed);
}

#[test]
fn a6_without_a_request_the_receipt_has_the_first_document() {
    let mut story = again(&accepted(), 0, None, 9);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    let receipt = story.finish(Phase::Completed).receipt.expect("a receipt");
    assert_eq!(
        (receipt.files()[0].sha256, receipt.files()[0].bytes, receipt.files()[0].replaced),
        (Digest([0; 32]), 100, false)
    );
    assert!(receipt.files()[0].is_kept, "the receipt says that the other one was not sent");
}

#[test]
fn a6_only_an_open_case_and_a_changed_document_are_replaced() {
    let (accepted, doubtful) = (accepted(), unanswered());
    let mut refused = doubtful.clone();
    refused.push(Record::Rejected);
    for (journal, was, failure) in [
        (&accepted, Some(1), Failure::DocumentUnchanged),
        (&doubtful, Some(1), Failure::DocumentUnchanged),
        (&refused, None, Failure::NothingToReplace),
        (&Vec::new(), None, Failure::NothingToReplace),
    ] {
        let mut story = again(journal, 1, was, 9);
        story.fails(Phase::Stopped, &failure);
    }
}

#[test]
fn a6_a_changed_document_is_named_and_other_changes_are_not() {
    let mut changed = manifest(2);
    changed.files[1].attachment = document(9);
    let failure = |payload: u8, process: Process, journal: &[Record]| {
        let machine = Submission::new(Digest([payload; 32]), process, changed.clone(), CONFIG)
            .restored(&Replay::of(journal));
        machine.failure().cloned()
    };
    let named = Failure::DocumentsChanged { slots: vec![changed.files[1].slot.clone()] };
    let elsewhere = Process { api: Digest([0; 32]), ..PROCESS };
    for journal in [accepted(), unanswered()] {
        assert_eq!(failure(1, PROCESS, &journal), Some(named.clone()));
        for other in [failure(2, PROCESS, &journal), failure(1, elsewhere, &journal)] {
            assert_eq!(other, Some(Failure::ChangedSinceSent));
        }
    }
}

/// Returns the digest of each document of a receipt, and true if it was replaced.
fn digests(story: &mut Story) -> Vec<(u8, bool)> {
    let receipt = story.finish(Phase::Completed).receipt.expect("a receipt");
    receipt.files().iter().map(|file| (file.sha256.0[0], file.replaced)).collect()
}

#[test]
fn a6_while_the_outcome_is_unknown_a_replacement_waits_and_spektr_is_asked() {
    let mut story = again(&unanswered(), 1, None, 9);
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(2))));
    story.uploaded(Ok(Stored::default()));
    story.uploaded(Ok(Stored::default()));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    assert_eq!(digests(&mut story), [(0, false), (9, true)]);
    assert_eq!(story.intents(), 0, "nothing was submitted by this run");
}

#[test]
fn a6_if_nothing_was_applied_the_same_body_is_sent_again_and_then_the_replacement() {
    let mut story = again(&unanswered(), 1, None, 9);
    story.journal = unanswered();
    story.settle(1);
    story.submitted(Ok(SubmitAnswer::Accepted(tickets(2))));
    assert_eq!(story.next_upload().0, 0);
    let (file, attempt) = story.next_upload();
    let records = story.journal.clone();
    let at = |record: &Record| records.iter().position(|known| known == record);
    let replaced = at(&Record::Replaced { file: 1, sha256: Digest([9; 32]), bytes: 7 });
    assert!(
        replaced.is_some() && at(&Record::Accepted) < replaced,
        "it is durable before it leaves: {records:?}"
    );
    let frozen = records.iter().filter(|record| matches!(record, Record::Frozen { .. })).count();
    assert_eq!((frozen, story.intents()), (1, 2), "the body is the one that was frozen");
    // After a power failure only spektr knows if both were stored.
    story.input(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
    let mut third = again(&records, 1, None, 9);
    third.confirmed(Ok(ConfirmAnswer::Completed));
    assert_eq!(digests(&mut third), [(0, false), (9, true)]);
}

#[test]
fn a6_a_submission_that_proves_complete_has_the_first_document() {
    let mut story = again(&unanswered(), 1, None, 9);
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    assert_eq!(digests(&mut story), [(0, false), (1, false)]);
}

/// Returns a story in the window whose second document got no answer and was replaced.
fn replaced_by_hand() -> Story {
    let mut story = Story::uploading(2);
    story.uploaded(Ok(Stored::default()));
    let (file, mut attempt) = story.next_upload();
    loop {
        story.input(Input::Uploaded { file, attempt, result: Err(UploadFault::AnswerLost) });
        if story.machine.phase() != Phase::Uploading {
            break;
        }
        story.wait();
        attempt = story.next_upload().1;
    }
    assert_eq!(story.finish(Phase::Interrupted).failure, Some(Failure::FilesPaused));
    story.input(Input::Replace { file: 1, attachment: document(9) });
    assert_eq!(story.next(), None);
    story
}

#[test]
fn a6_in_the_window_too_the_receipt_names_the_document_that_spektr_has() {
    for (is_asked_for, sha256) in [(true, (9, true)), (false, (1, false))] {
        for crashes in [false, true] {
            let mut story = replaced_by_hand();
            if crashes {
                let mut now = manifest(2);
                now.files[1].attachment = document(9);
                let machine = Submission::new(Digest([1; 32]), PROCESS, now, story.machine.config);
                story.machine = machine.restored(&Replay::of(&story.journal));
            }
            story.input(Input::Resume);
            if is_asked_for {
                story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
                story.uploaded(Ok(Stored::default()));
            }
            story.confirmed(Ok(ConfirmAnswer::Completed));
            assert_eq!(
                digests(&mut story),
                [(0, false), sha256],
                "asked for: {is_asked_for}, a crash before: {crashes}"
            );
            let mut now = manifest(2);
            now.files[1].attachment = document(9);
            let again = Submission::new(Digest([1; 32]), PROCESS, now, story.machine.config)
                .restored(&Replay::of(&story.journal));
            let receipt = again.progress(CaseId(1), story.now).receipt.expect("a receipt");
            assert_eq!(
                (receipt.files()[1].sha256.0[0], receipt.files()[1].replaced),
                sha256,
                "and so after another start"
            );
        }
    }
}

#[test]
fn a_completed_journal_applies_to_the_case_whose_document_was_replaced_and_to_no_other() {
    let completed = |mut story: Story| {
        story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
        story.uploaded(Ok(Stored::default()));
        story.confirmed(Ok(ConfirmAnswer::Completed));
        (story.finish(Phase::Completed).receipt.expect("a receipt"), story.journal)
    };
    let accepted = accepted();
    let (receipt, news) = completed(again(&accepted, 1, None, 9));
    let replay = Replay::of(&[accepted, news].concat());
    let restored = |file: usize, digest: u8| {
        let mut now = manifest(2);
        now.files[file].attachment = document(digest);
        Submission::new(Digest([1; 32]), PROCESS, now, CONFIG)
            .restored(&replay)
            .progress(CaseId(1), Now { mono_ms: 0, unix_secs: 1_000 })
            .receipt
    };
    let digests = |receipt: &crate::domain::receipt::Receipt| {
        receipt.files().iter().map(|file| (file.sha256, file.replaced)).collect::<Vec<_>>()
    };
    // The original document, the replacement, and any other one.
    for digest in [1, 9, 8] {
        assert_eq!(restored(1, digest).as_ref().map(digests), Some(digests(&receipt)), "{digest}");
    }
    assert_eq!(restored(0, 8), None, "a document that nothing was put in place of");
}

/// Returns the next run after a crash, with this second document.
fn crashed(story: &Story, second: u8) -> Story {
    let mut now = manifest(2);
    if second != 1 {
        now.files[1].attachment = document(second);
    }
    let machine = Submission::new(Digest([1; 32]), PROCESS, now, story.machine.config)
        .restored(&Replay::of(&story.journal));
    let mut again = Story { machine, journal: story.journal.clone(), ..Story::new(0) };
    again.input(Input::Resume);
    again
}

/// Frees space after the disk refused a record.
fn make_room(story: &mut Story) {
    story.fails(Phase::Interrupted, &Failure::JournalFailed);
    story.disk_full = false;
    story.input(Input::Resume);
}

#[test]
fn l2_a_replacement_lost_on_a_full_disk_is_recorded_before_it_is_sent() {
    // The refused record is the replacement itself, or the one that follows it.
    for is_replacement in [true, false] {
        for crashes in [false, true] {
            let mut story = replaced_by_hand();
            if is_replacement {
                story.journal.pop();
                story.lost_note = true;
            } else {
                story.disk_full = true;
            }
            story.input(Input::SendAgain);
            make_room(&mut story);
            story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
            let (file, attempt) = story.next_upload();
            let records = &story.journal;
            let replaced = records.iter().rposition(|record| {
                *record == Record::Replaced { file: 1, sha256: Digest([9; 32]), bytes: 7 }
            });
            let missing =
                records.iter().rposition(|record| matches!(record, Record::Missing { .. }));
            assert!(replaced.is_some() && replaced < missing, "{records:?}");
            if crashes {
                story = crashed(&story, 9);
            } else {
                story.input(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
            }
            story.confirmed(Ok(ConfirmAnswer::Completed));
            assert_eq!(
                digests(&mut story),
                [(0, false), (9, true)],
                "the replacement: {is_replacement}, a crash: {crashes}"
            );
        }
    }
}

#[test]
fn l2_a_document_requested_while_the_disk_was_full_is_not_in_the_receipt() {
    // In the window, and on the command line, where nothing is recorded before it is asked for.
    for by_hand in [true, false] {
        for crashes in [false, true] {
            let mut story =
                if by_hand { replaced_by_hand() } else { again(&accepted(), 1, None, 9) };
            if by_hand {
                story.input(Input::Resume);
            } else {
                story.journal = accepted();
            }
            let Some(Effect::Confirm { attempt }) = story.next() else { panic!("a confirm") };
            story.disk_full = true;
            story.input(Input::Confirmed {
                attempt,
                result: Ok(ConfirmAnswer::Missing(vec![ticket(1)])),
            });
            while let Some(effect) = story.next() {
                assert_eq!(effect, Effect::AbandonAll, "nothing leaves");
            }
            make_room(&mut story);
            if crashes {
                let Some(Effect::Confirm { .. }) = story.next() else { panic!("a confirm") };
                story = crashed(&story, 9);
            }
            // The first document arrived after all.
            story.confirmed(Ok(ConfirmAnswer::Completed));
            assert_eq!(
                digests(&mut story),
                [(0, false), (1, false)],
                "by hand: {by_hand}, a crash: {crashes}"
            );
        }
    }
}

#[test]
fn l2_a_repeated_record_changes_nothing() {
    let mut story = again(&accepted(), 1, None, 9);
    story.journal = accepted();
    story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
    let (file, attempt) = story.next_upload();
    story.disk_full = true;
    story.input(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
    make_room(&mut story);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    assert_eq!(digests(&mut story), [(0, false), (9, true)]);
    let replaced =
        story.journal.iter().filter(|record| matches!(record, Record::Replaced { .. })).count();
    assert_eq!(replaced, 2, "{:?}", story.journal);
    assert_eq!(digests(&mut crashed(&story, 9)), [(0, false), (9, true)]);
}

#[test]
fn a6_a_replacement_after_completion_gives_a_receipt_that_says_it_was_not_sent() {
    let mut completed = accepted();
    completed.push(Record::Completed { proof: Proof::Answer, at: 9 });
    for was in [None, Some(1), Some(8)] {
        let mut story = again(&completed, 1, was, 9);
        let receipt = story.finish(Phase::Completed).receipt.expect("a receipt");
        let digests: Vec<_> = receipt
            .files()
            .iter()
            .map(|file| (file.sha256.0[0], file.replaced, file.is_kept))
            .collect();
        assert_eq!(digests, [(0, false, false), (1, false, true)], "{was:?}");
    }
    // If another document, the body or the link differs as well, it is not the completed case.
    let other_link = Process { link: Digest([9; 32]), ..PROCESS };
    for (first, payload, process) in [(8, 1, PROCESS), (0, 2, PROCESS), (0, 1, other_link)] {
        let mut now = manifest(2);
        now.files[0].attachment.sha256 = Digest([first; 32]);
        now.files[1].attachment = document(9);
        let replacement = Replacement { file: 1, was: None, attachment: document(9) };
        let machine = Submission::new(Digest([payload; 32]), process, now, CONFIG);
        let machine = machine.restored_replacing(&Replay::of(&completed), vec![replacement]);
        let mut story = Story { machine, ..Story::new(0) };
        story.input(Input::Start);
        story.fails(Phase::Stopped, &Failure::NothingToReplace);
    }
}
