//! The next step that is named, by the buttons that can be pressed.

use super::super::stopped;
use super::examples::failures;
use crate::domain::failure::Failure;
use crate::domain::progress::{Can, CaseProgress};

#[test]
fn what_can_be_pressed_decides_what_comes_next() {
    let said = |stop: &Failure, can| {
        let words =
            stopped(&CaseProgress { failure: Some(stop.clone()), can, ..CaseProgress::default() })
                .unwrap();
        format!("{} {}", words.detail, words.next_step)
    };
    let (send, resume) =
        (Can { send: true, ..Can::default() }, Can { resume: true, ..Can::default() });
    // These two are of a case that spektr has, which is always resumed.
    let is_at_spektr = |stop: &&Failure| matches!(stop, Failure::FilesPaused | Failure::KeptOpen);
    for stop in failures().iter().filter(|stop| !is_at_spektr(stop)) {
        let anew = said(stop, send);
        assert!(!anew.to_lowercase().contains("resume"), "{stop:?}: {anew}");
        let resumed = said(stop, resume);
        assert_eq!(
            resumed.contains("resume") || resumed.contains("Resume"),
            anew != resumed,
            "{stop:?}: {resumed}"
        );
    }
    assert!(said(&Failure::Cancelled, resume).ends_with("Resume when you are ready."));
    assert!(said(&Failure::Cancelled, send).ends_with("Send again when you are ready."));
    let waits = Can { try_now: true, cancel: true, resume: true, ..Can::default() };
    let passing = [
        Failure::CannotReach,
        Failure::NotSpektr,
        Failure::ServerFailed { status: 503 },
        Failure::FilesPaused,
        Failure::OutcomeUnknown,
    ];
    for stop in passing {
        assert!(said(&stop, waits).ends_with("by itself, or at once with “Try now”."), "{stop:?}");
    }
    assert!(said(&Failure::CannotReach, send).ends_with("Check the network, then send again."));
}
