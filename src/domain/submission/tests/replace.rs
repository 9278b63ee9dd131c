//! Documents that take the place of others after spektr had accepted the case.

use super::*;

/// A journal of a case with two documents, both promised, the first stored.
fn accepted() -> Vec<Record> {
    let mut story = Story::uploading(2);
    let (file, attempt) = story.next_upload();
    story.say(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
    while story.next().is_some() {}
    story.journal
}

fn document(sha256: u8) -> Attachment {
    Attachment { sha256: Digest([sha256; 32]), bytes: 7, ..manifest(1).files[0].attachment.clone() }
}

/// A second run over a journal, in which the case's own document of this number is now `was`.
fn again(journal: &[Record], file: usize, was: Option<u8>, new: u8) -> Story {
    let config = Config { parallel: 2, wait_for_network: false, seed: 7, settle_ms: SETTLE_MS };
    let mut now = manifest(2);
    now.files[file].attachment = document(new);
    let replacement = Replacement { file, was: was.map(|was| Digest([was; 32])), attachment: document(new) };
    let machine = Submission::new(Digest([1; 32]), PROCESS, now, config);
    let machine = machine.restored_replacing(&Replay::of(journal), vec![replacement]);
    let mut story = Story { machine, ..Story::new(0) };
    story.say(Input::Start);
    story.say(Input::Resume);
    story
}

#[test]
fn a6_a_replacement_is_written_down_before_it_leaves_and_only_once_it_is_asked_for() {
    for was in [None, Some(8)] {
        let mut story = again(&accepted(), 1, was, 9);
        story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
        assert!(!story.journal.iter().any(|record| matches!(record, Record::Replaced { .. })), "nothing is written before it is taken");
        story.uploaded(Ok(Stored::default()));
        assert!(story.journal.contains(&Record::Replaced { file: 1, sha256: Digest([9; 32]), bytes: 7 }));
        story.confirmed(Ok(ConfirmAnswer::Completed));
        let receipt = story.ends(Phase::Completed).receipt.expect("a receipt");
        let told: Vec<_> = receipt.files().iter().map(|file| (file.sha256, file.replaced)).collect();
        assert_eq!(told, [(Digest([0; 32]), false), (Digest([9; 32]), true)]);
    }
}

#[test]
fn a6_when_the_replacement_cannot_be_written_down_it_does_not_leave() {
    let mut story = again(&accepted(), 1, None, 9);
    story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(1)])));
    story.disk_full = true;
    story.fails(Phase::Interrupted, &Failure::JournalFailed);
}

#[test]
fn a6_a_document_that_is_not_asked_for_stays_the_first_one_in_the_receipt() {
    let mut story = again(&accepted(), 0, None, 9);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    let receipt = story.ends(Phase::Completed).receipt.expect("a receipt");
    assert_eq!((receipt.files()[0].sha256, receipt.files()[0].bytes, receipt.files()[0].replaced), (Digest([0; 32]), 100, false));
}

#[test]
fn a6_only_an_accepted_case_and_a_changed_document_are_replaced() {
    let accepted = accepted();
    let mut completed = accepted.clone();
    completed.push(Record::Completed { proof: Proof::Answer, at: 9 });
    let doubtful: Vec<Record> = accepted.iter().take_while(|record| **record != Record::Accepted).cloned().collect();
    for (journal, was, failure) in [
        (&accepted, Some(1), Failure::DocumentUnchanged),
        (&completed, None, Failure::NothingToReplace),
        (&doubtful, None, Failure::NothingToReplace),
        (&Vec::new(), None, Failure::NothingToReplace),
    ] {
        let mut story = again(journal, 1, was, 9);
        story.fails(Phase::Stopped, &failure);
    }
}

#[test]
fn a6_a_changed_document_is_named_with_its_way_out_and_anything_else_is_not() {
    let config = Config { parallel: 2, wait_for_network: false, seed: 7, settle_ms: SETTLE_MS };
    let mut changed = manifest(2);
    changed.files[1].attachment = document(9);
    let failure = |payload: u8, process: Process, journal: &[Record]| {
        let machine = Submission::new(Digest([payload; 32]), process, changed.clone(), config).restored(&Replay::of(journal));
        machine.failure().cloned()
    };
    let named = Failure::DocumentsChanged { slots: vec![changed.files[1].slot.clone()] };
    let (accepted, elsewhere) = (accepted(), Process { api: Digest([0; 32]), ..PROCESS });
    let doubtful: Vec<Record> = accepted.iter().take_while(|record| **record != Record::Accepted).cloned().collect();
    assert_eq!(failure(1, PROCESS, &accepted), Some(named));
    for other in [failure(2, PROCESS, &accepted), failure(1, elsewhere, &accepted), failure(1, PROCESS, &doubtful)] {
        assert_eq!(other, Some(Failure::ChangedSinceSent));
    }
}
