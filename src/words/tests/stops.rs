//! The next step of a failure, by the enabled buttons.

use super::super::stopped;
use super::examples::failures;
use crate::domain::failure::Failure;
use crate::domain::progress::{Can, CaseProgress};

#[test]
fn the_enabled_buttons_decide_the_next_step() {
    let sentences = |stop: &Failure, can| {
        let words =
            stopped(&CaseProgress { failure: Some(stop.clone()), can, ..CaseProgress::default() })
                .unwrap();
        format!("{} {}", words.detail, words.next_step)
    };
    let (send, resume) =
        (Can { send: true, ..Can::default() }, Can { resume: true, ..Can::default() });
    // spektr has the cases of these two, which are always resumed.
    let is_at_spektr = |stop: &&Failure| matches!(stop, Failure::FilesPaused | Failure::KeptOpen);
    for stop in failures().iter().filter(|stop| !is_at_spektr(stop)) {
        let when_sent = sentences(stop, send);
        assert!(!when_sent.to_lowercase().contains("resume"), "{stop:?}: {when_sent}");
        let resumed = sentences(stop, resume);
        assert_eq!(
            resumed.contains("resume") || resumed.contains("Resume"),
            when_sent != resumed,
            "{stop:?}: {resumed}"
        );
    }
    assert!(sentences(&Failure::Cancelled, resume).ends_with("Resume when you are ready."));
    assert!(sentences(&Failure::Cancelled, send).ends_with("Send again when you are ready."));
    let waits = Can { try_now: true, cancel: true, resume: true, ..Can::default() };
    let passing = [
        Failure::CannotReach,
        Failure::NotSpektr,
        Failure::ServerFailed { status: 503 },
        Failure::FilesPaused,
        Failure::OutcomeUnknown,
    ];
    for stop in passing {
        assert!(
            sentences(&stop, waits).ends_with("by itself, or at once with “Try now”."),
            "{stop:?}"
        );
    }
    assert!(
        sentences(&Failure::CannotReach, send).ends_with("Check the network, then send again.")
    );
}
