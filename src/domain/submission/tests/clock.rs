//! Tests of differing clocks, refused certificates, and documents that a policy does not allow.

use super::*;
use crate::domain::failure::CertificateFault;
use crate::domain::intake::FileProblem;

/// Returns a ticket of the first document with this policy, in base64.
fn under(policy: &str) -> Ticket {
    let mut ticket = ticket(0);
    ticket.post.fields.push(("Policy".into(), policy.into()));
    ticket
}

#[test]
fn u21_a_computer_whose_clock_is_wrong_sends_when_no_answer_told_the_servers_time() {
    // 1970-01-01T01:00:00Z, long ago by this computer's clock.
    let ended = under("eyJleHBpcmF0aW9uIjoiMTk3MC0wMS0wMVQwMTowMDowMFoiLCJjb25kaXRpb25zIjpbXX0=");
    for unix_secs in [1_000_000_000, 253_402_300_799, i64::MAX] {
        let mut story = Story::submitting(1);
        story.now.unix_secs = unix_secs;
        story.submitted(Ok(SubmitAnswer::Accepted(vec![ended.clone()])));
        assert!(matches!(story.next(), Some(Effect::Upload { .. })), "{unix_secs}");
        let progress = story.machine.progress(CaseId(1), story.now);
        assert_eq!(
            progress.links_left_secs, None,
            "{unix_secs}: how long they are good is not known"
        );
        story.input(Input::ServerTime { unix_secs: 3_000 });
        assert_eq!(
            story.machine.progress(CaseId(1), story.now).links_left_secs,
            Some(600),
            "{unix_secs}"
        );
    }
}

#[test]
fn u21_a_certificate_or_the_clock_is_at_fault_and_nothing_was_sent() {
    let (early, ended) = (
        CertificateFault::NotYetValid { begins_at: Some(9) },
        CertificateFault::Ended { ended_at: Some(9) },
    );
    let now = 1_000;
    for (fault, server_time, failure) in [
        (early, None, Failure::ClockWrong { fault: early, now }),
        (ended, None, Failure::Certificate { fault: ended, now }),
        (ended, Some(1_299), Failure::Certificate { fault: ended, now }),
        (ended, Some(1_301), Failure::ClockWrong { fault: ended, now }),
        (ended, Some(600), Failure::ClockWrong { fault: ended, now }),
        (
            CertificateFault::NotTrusted,
            Some(0),
            Failure::Certificate { fault: CertificateFault::NotTrusted, now },
        ),
    ] {
        let mut story = Story::new(0);
        if let Some(unix_secs) = server_time {
            story.input(Input::ServerTime { unix_secs });
        }
        story.step(Err(CallFault::Certificate(fault)));
        story.fails(Phase::Interrupted, &failure);
        story.input(Input::Resume);
        story.step(Ok(step(StepStatus::Pending, 1)));
        story.submitted(Err(CallFault::Certificate(fault)));
        story.fails(Phase::Interrupted, &failure);
        assert!(story.journal.contains(&Record::NotApplied), "{fault:?}");
    }
}

#[test]
fn u1_a_storage_with_a_refused_certificate_is_not_tried_again_at_once() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(UploadFault::Certificate(CertificateFault::NotTrusted)));
    story.fails(Phase::Interrupted, &Failure::FilesPaused);
    story.input(Input::Resume);
    story.confirmed(Ok(ConfirmAnswer::Missing(tickets(1))));
    story.uploaded(Ok(Stored::default()));
    story.confirmed(Ok(ConfirmAnswer::Completed));
    story.finish(Phase::Completed);
}

#[test]
fn u10_a_document_below_the_least_size_is_too_small_and_not_too_large() {
    // A content-length-range of 1,000 to 2,000 bytes.
    let small = under("eyJjb25kaXRpb25zIjpbWyJjb250ZW50LWxlbmd0aC1yYW5nZSIsMTAwMCwyMDAwXV19");
    let mut story = Story::submitting(1);
    story.submitted(Ok(SubmitAnswer::Accepted(vec![small])));
    story.fails(Phase::NeedsFiles, &Failure::FilesNeeded { count: 1 });
    let bytes = story.machine.manifest().files[0].attachment.bytes;
    let fault = UploadFault::Local(FileProblem::TooSmall { bytes, limit: 1_000 });
    assert_eq!(
        story.machine.progress(CaseId(1), story.now).files[0].state,
        FileState::Failed { fault }
    );
}

#[test]
fn c7_the_last_message_is_shown_with_a_case_that_spektr_leaves_open() {
    let said = |words: &str| Hidden(words.to_owned());
    for (answer, words) in [
        (Ok(ConfirmAnswer::Open(said("pending"))), "pending"),
        (Ok(ConfirmAnswer::Unnamed(said("come back"))), "come back"),
        (
            Err(CallFault::Status {
                status: 400,
                message: said("not pending"),
                code: String::new(),
                retry_after_secs: None,
            }),
            "not pending",
        ),
    ] {
        let mut story = Story::confirming(1);
        story.confirmed(answer.clone());
        for _ in 0..3 {
            story.step(Ok(step(StepStatus::Pending, 1)));
            story.confirmed(answer.clone());
            if story.machine.failure().is_none() && story.machine.poll_timeout().is_some() {
                story.wait();
            }
        }
        while story.machine.failure().is_none() {
            story.step(Ok(step(StepStatus::Pending, 1)));
            story.confirmed(answer.clone());
        }
        let progress = story.finish(Phase::Interrupted);
        assert_eq!(
            (progress.failure, progress.server_message.0.as_str()),
            (Some(Failure::KeptOpen), words)
        );
    }
}
