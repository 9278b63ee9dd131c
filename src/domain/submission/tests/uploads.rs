//! Tests of rows U: the upload of one document.

use super::*;
use crate::domain::failure::AddressPart;
use crate::domain::receipt::Sender;

/// Fails the one document until no further try is made; returns the number of tries.
fn fail_until_settled(story: &mut Story, fault: &UploadFault) -> u32 {
    let mut sends = 0;
    while story.machine.phase() == Phase::Uploading {
        match story.next() {
            Some(Effect::Upload { file, attempt, .. }) => {
                sends += 1;
                story.input(Input::Uploaded { file, attempt, result: Err(fault.clone()) });
            }
            None if story.machine.poll_timeout().is_some() => story.wait(),
            other => panic!("{other:?}"),
        }
    }
    sends
}

#[test]
fn no_more_uploads_than_set_run_at_a_time() {
    let mut story = Story::uploading(5);
    let first = [story.next_upload(), story.next_upload()];
    assert_eq!(story.next(), None);
    story.input(Input::Uploaded {
        file: first[1].0,
        attempt: first[1].1,
        result: Ok(Stored::default()),
    });
    assert_eq!(story.next_upload().0, 2);
}

#[test]
fn u1_u13_a_temporary_fault_is_retried_five_times_then_paused_while_others_continue() {
    for fault in
        [UploadFault::Unreachable, UploadFault::Stalled, s3(500, "InternalError"), s3(502, "")]
    {
        let mut story = Story::uploading(1);
        assert_eq!(fail_until_settled(&mut story, &fault), 5, "{fault:?}");
        let progress = story.finish(Phase::Interrupted);
        assert_eq!(progress.failure, Some(Failure::FilesPaused));
        assert_eq!(progress.files[0].state, FileState::Paused { fault });
    }
    let mut story = Story::uploading(2);
    let (a, b) = (story.next_upload(), story.next_upload());
    story.input(Input::Uploaded { file: a.0, attempt: a.1, result: Err(UploadFault::Unreachable) });
    story.input(Input::Uploaded { file: b.0, attempt: b.1, result: Ok(Stored::default()) });
    assert_eq!(story.machine.progress(CaseId(1), story.now).files[1].state, FileState::Sent);
}

#[test]
fn u2_after_a_second_reset_a_fresh_post_is_asked_for() {
    let mut story = Story::uploading(1);
    assert_eq!(fail_until_settled(&mut story, &UploadFault::Reset), 2);
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.uploaded(Ok(Stored::default()));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
}

#[test]
fn u3_a_stalled_upload_is_sent_again() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(UploadFault::Stalled));
    story.wait();
    story.uploaded(Ok(Stored::default()));
    assert!(matches!(story.next(), Some(Effect::Confirm { .. })));
}

#[test]
fn u4_u5_a_lost_answer_is_repeated_when_small_and_left_to_confirm_when_large() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(UploadFault::AnswerLost));
    story.wait();
    assert_eq!(story.next_upload().0, 0);

    let mut story = Story::submitting(1);
    story.machine.manifest.files[0].attachment.bytes = 6_000_000;
    story.submitted(Ok(SubmitAnswer::Accepted(tickets(1))));
    story.uploaded(Err(UploadFault::AnswerLost));
    assert_eq!(story.machine.progress(CaseId(1), story.now).files[0].state, FileState::Unverified);
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
}

#[test]
fn u6_a_wrong_digest_is_sent_once_more_then_stops() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(UploadFault::WrongDigest));
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.uploaded(Err(UploadFault::WrongDigest));
    let progress = story.finish(Phase::NeedsFiles);
    assert_eq!(progress.files[0].state, FileState::Failed { fault: UploadFault::WrongDigest });
}

#[test]
fn u7_an_incomplete_body_is_sent_again() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(s3(400, "IncompleteBody")));
    story.wait();
    assert_eq!(story.next_upload().0, 0);
}

#[test]
fn u8_expired_posts_are_renewed_by_one_confirm_and_not_counted() {
    let mut story = Story::uploading(2);
    story.uploaded(Err(s3(400, "ExpiredToken")));
    story.uploaded(Err(s3(400, "ExpiredToken")));
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(2))));
    story.uploaded(Ok(Stored::default()));
    story.uploaded(Ok(Stored::default()));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
}

#[test]
fn u8_a_post_that_has_ended_by_the_servers_clock_is_not_even_tried() {
    let policy = "eyJleHBpcmF0aW9uIjoiMTk3MC0wMS0wMVQwMTowMDowMFoiLCJjb25kaXRpb25zIjpbXX0="; // 1970-01-01T01:00:00Z
    let mut fresh = ticket(0);
    fresh.post.fields.push(("Policy".into(), policy.into()));
    let mut story = Story::submitting(1);
    story.input(Input::ServerTime { unix_secs: 3_600 });
    story.submitted(Ok(SubmitAnswer::Accepted(vec![fresh.clone()])));
    assert!(matches!(story.next(), Some(Effect::Confirm { .. })));
    let mut story = Story::submitting(1);
    story.input(Input::ServerTime { unix_secs: 3_599 });
    story.submitted(Ok(SubmitAnswer::Accepted(vec![fresh])));
    assert!(matches!(story.next(), Some(Effect::Upload { .. })));
}

#[test]
fn u8_posts_that_are_always_expired_end_with_a_person() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(s3(400, "ExpiredToken")));
    for _ in 0..5 {
        story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
        story.uploaded(Err(s3(400, "ExpiredToken")));
    }
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.fails(Phase::NeedsFiles, &Failure::FilesNeeded { count: 1 });
}

#[test]
fn u9_a_wrong_signature_gets_one_fresh_post_then_it_is_permanent() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(s3(403, "SignatureDoesNotMatch")));
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.uploaded(Err(s3(403, "SignatureDoesNotMatch")));
    story.fails(Phase::NeedsFiles, &Failure::FilesNeeded { count: 1 });
}

#[test]
fn u10_a_refused_size_needs_another_document_which_then_goes() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(s3(400, "EntityTooLarge")));
    assert!(story.finish(Phase::NeedsFiles).can.replace);
    let attachment =
        Attachment { bytes: 7, sha256: Digest([9; 32]), ..manifest(1).files[0].attachment.clone() };
    story.input(Input::Replace { file: 0, attachment });
    story.input(Input::SendAgain);
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.uploaded(Ok(Stored::default()));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    let receipt = story.finish(Phase::Completed).receipt.expect("a receipt");
    assert_eq!((receipt.files()[0].bytes, receipt.files()[0].sha256), (7, Digest([9; 32])));
}

#[test]
fn u10_a_size_the_policy_forbids_is_not_even_tried() {
    let policy = "eyJjb25kaXRpb25zIjpbWyJjb250ZW50LWxlbmd0aC1yYW5nZSIsMSw5OV1dfQ=="; // content-length-range 1..99
    let mut small = ticket(0);
    small.post.fields.push(("Policy".into(), policy.into()));
    let mut story = Story::submitting(1);
    story.submitted(Ok(SubmitAnswer::Accepted(vec![small])));
    assert_eq!(story.next(), None);
    story.finish(Phase::NeedsFiles);
}

#[test]
fn u11_a_refused_form_halts_at_once() {
    let mut story = Story::uploading(3);
    let (first, _second) = (story.next_upload(), story.next_upload());
    story.input(Input::Uploaded {
        file: first.0,
        attempt: first.1,
        result: Err(s3(400, "MalformedPOSTRequest")),
    });
    assert_eq!(story.next(), Some(Effect::AbandonAll));
    story.fails(Phase::Stopped, &Failure::FormRefused { code: "MalformedPOSTRequest".into() });
}

#[test]
fn u12_slow_down_halves_the_parallel_uploads_and_ten_successes_restore_them() {
    let mut story = Story::with(40, Config { parallel: 4, ..CONFIG });
    story.step(Ok(step(StepStatus::Pending, 1)));
    story.submitted(Ok(SubmitAnswer::Accepted(tickets(40))));
    let mut open: Vec<_> = (0..4).map(|_| story.next_upload()).collect();
    let (file, attempt) = open.remove(0);
    story.input(Input::Uploaded { file, attempt, result: Err(s3(503, "SlowDown")) });
    let mut most = 0;
    for _ in 0..10 {
        let (file, attempt) = open.remove(0);
        story.input(Input::Uploaded { file, attempt, result: Ok(Stored::default()) });
        while let Some(Effect::Upload { file, attempt, .. }) = story.next() {
            open.push((file, attempt));
        }
        most = open.len();
    }
    assert_eq!(most, 3);
}

#[test]
fn u14_a_redirect_sends_the_document_nowhere() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(UploadFault::Redirected));
    assert!(matches!(story.next(), Some(Effect::Confirm { .. })));
}

#[test]
fn u24_a_refused_host_stops_before_any_document_is_opened() {
    let mut story = Story::submitting(1);
    story.submitted(Err(CallFault::RefusedHost {
        host: "evil.example".into(),
        part: AddressPart::Host,
    }));
    story.fails(
        Phase::Stopped,
        &Failure::RefusedHost { host: "evil.example".into(), part: AddressPart::Host },
    );
}

#[test]
fn t11_a_document_that_changed_is_not_sent_and_needs_a_person() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(UploadFault::Local(crate::domain::intake::FileProblem::Changed)));
    story.finish(Phase::NeedsFiles);
}

#[test]
fn the_receipt_has_sender_address_and_etags_also_after_a_crash() {
    let mut story = Story::submitting(1);
    let sender = Sender {
        filled_by: Hidden("Jane Doe".into()),
        api_url: "https://ingest.spektr.com".into(),
    };
    story.machine = story.machine.sent_by(sender.clone());
    story.submitted(Ok(SubmitAnswer::Accepted(tickets(1))));
    story.uploaded(Ok(Stored { etag: Some("\"sse-1\"".into()), ..Stored::default() }));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    let receipt = story.finish(Phase::Completed).receipt.expect("a receipt");
    assert_eq!(
        (receipt.files()[0].etag.as_deref(), receipt.sender()),
        (Some("\"sse-1\""), Some(&sender))
    );
    let fresh = Submission::new(Digest([1; 32]), PROCESS, manifest(1), CONFIG).sent_by(sender);
    let again = fresh
        .restored(&Replay::of(&story.journal))
        .progress(CaseId(1), story.now)
        .receipt
        .expect("a receipt");
    assert_eq!(again, receipt);
}

#[test]
fn every_document_that_was_not_stored_is_counted() {
    // The list is partly unreadable: the third document has no post.
    let mut story = Story::uploading(3);
    for _ in 0..2 {
        story.uploaded(Ok(Stored::default()));
    }
    story.uploaded(Err(s3(403, "ExpiredToken")));
    for _ in 0..2 {
        story.confirmed(Ok(ConfirmAnswer::MissingInPart(vec![ticket(0)])));
        if story.machine.phase() == Phase::NeedsFiles {
            break;
        }
        story.uploaded(Ok(Stored::default()));
    }
    story.fails(Phase::NeedsFiles, &Failure::FilesNeeded { count: 2 });
    // One has failed permanently, one's post has expired, one is paused.
    let mut story = Story::uploading(3);
    let gone = UploadFault::Local(crate::domain::intake::FileProblem::Changed);
    story.uploaded(Err(gone));
    story.uploaded(Err(s3(403, "ExpiredToken")));
    let (file, mut attempt) = story.next_upload();
    loop {
        story.input(Input::Uploaded { file, attempt, result: Err(UploadFault::Unreachable) });
        if story.machine.phase() != Phase::Uploading {
            break;
        }
        story.wait();
        attempt = story.next_upload().1;
    }
    story.fails(Phase::NeedsFiles, &Failure::FilesNeeded { count: 3 });
}
