//! Tests of a storage that asks for a pause.

use super::*;

/// Returns S3's answer that it is busy for this many seconds.
fn busy(code: &str, secs: u64) -> UploadFault {
    let UploadFault::Refused(refusal) = s3(503, code) else { unreachable!("a refusal") };
    UploadFault::Refused(S3Refusal { retry_after_secs: Some(secs), ..refusal })
}

#[test]
fn b10_a_storage_that_asks_for_more_than_ten_minutes_halts_with_the_time() {
    for (code, secs, at) in [
        ("SlowDown", 601, 1_601),
        ("InternalError", 7_200, 8_200),
        ("SlowDown", u64::MAX, i64::MAX),
    ] {
        let mut story = Story::uploading(3);
        let (first, second) = (story.next_upload(), story.next_upload());
        story.input(Input::Uploaded {
            file: first.0,
            attempt: first.1,
            result: Err(busy(code, secs)),
        });
        assert_eq!(
            (story.next(), story.machine.poll_timeout()),
            (None, None),
            "{code}: nothing more leaves"
        );
        // An upload that was under way may still succeed.
        story.input(Input::Uploaded {
            file: second.0,
            attempt: second.1,
            result: Ok(Stored::default()),
        });
        story.fails(Phase::Interrupted, &Failure::StorageBusyUntil { at });
        let progress = story.finish(Phase::Interrupted);
        let states: Vec<_> = progress.files.iter().map(|file| file.state.clone()).collect();
        assert_eq!(
            states,
            [FileState::Paused { fault: busy(code, secs) }, FileState::Sent, FileState::Waiting]
        );
        assert!(progress.can.resume);
        story.input(Input::Resume);
        story.confirmed(Ok(ConfirmAnswer::Missing(vec![ticket(0), ticket(2)])));
        story.uploaded(Ok(Stored::default()));
        story.uploaded(Ok(Stored::default()));
        story.confirmed(Ok(ConfirmAnswer::Completed));
        story.finish(Phase::Completed);
    }
}

#[test]
fn b10_the_latest_of_several_times_is_shown() {
    let mut story = Story::uploading(2);
    let (first, second) = (story.next_upload(), story.next_upload());
    story.input(Input::Uploaded {
        file: first.0,
        attempt: first.1,
        result: Err(busy("SlowDown", 7_200)),
    });
    story.input(Input::Uploaded {
        file: second.0,
        attempt: second.1,
        result: Err(busy("SlowDown", 3_600)),
    });
    story.fails(Phase::Interrupted, &Failure::StorageBusyUntil { at: 8_200 });
}

#[test]
fn u12_up_to_ten_minutes_are_waited_for() {
    let mut story = Story::uploading(1);
    story.uploaded(Err(busy("SlowDown", 600)));
    assert!(story.machine.poll_timeout().is_some_and(|due| (600_000..=601_000).contains(&due)));
    story.wait();
    assert_eq!(story.next_upload().0, 0);
}

#[test]
fn b10_during_a_pause_of_the_storage_no_other_upload_starts() {
    let mut story = Story::uploading(3);
    let (first, second) = (story.next_upload(), story.next_upload());
    story.input(Input::Uploaded {
        file: first.0,
        attempt: first.1,
        result: Err(UploadFault::Unreachable),
    });
    let third = story.next_upload();
    story.input(Input::Uploaded {
        file: second.0,
        attempt: second.1,
        result: Err(busy("SlowDown", 7_200)),
    });
    assert_eq!((story.machine.poll_timeout(), story.next()), (None, None));
    story.input(Input::Uploaded {
        file: third.0,
        attempt: third.1,
        result: Err(UploadFault::Unreachable),
    });
    story.fails(Phase::Interrupted, &Failure::StorageBusyUntil { at: 8_200 });
}
