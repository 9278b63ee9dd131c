//! Tests of the headless commands, run as a child process against practice servers and fakes: exit
//! codes, JSON lines, what arrives, and going on after an interruption. Also malformed input, the
//! bytes on the wire, and secrets in the output.

#![expect(clippy::expect_used, reason = "a test stops at the first step that fails")]

#[path = "../support/binary.rs"]
mod binary;
mod canary;
mod case;
mod commands;
mod crash;
#[path = "../support/fake.rs"]
mod fake;
mod given_up;
mod identity;
mod late;
mod local;
mod malformed;
#[path = "../support/needles.rs"]
mod needles;
mod odd;
mod output;
#[path = "../support/pdf.rs"]
mod pdf;
mod proxy;
mod replace;
mod scenarios;
mod seeds;
#[path = "../support/server.rs"]
mod server;
mod shared;
mod silence;
mod steps;
mod truth;
mod window;
mod wire;

use std::process::Command;

use binary::{Said, run};
use serde_json::Value as Json;

/// Runs at a time; most of each is waiting.
const WORKERS: usize = 6;

/// The phases in the output of `--json`.
const PHASES: [&str; 13] = [
    "ready",
    "preparing",
    "submitting",
    "checking",
    "uploading",
    "confirming",
    "needs_files",
    "needs_decision",
    "token_expired",
    "rejected",
    "interrupted",
    "stopped",
    "completed",
];

/// Runs a command with `--json` and checks each line of it.
#[track_caller]
fn run_json(name: &str, command: Command) -> Said {
    let said = run(command);
    check_events(name, &said);
    said
}

/// Each line is one of the documented events, and the last one alone is the result, with the exit
/// that came.
#[track_caller]
fn check_events(name: &str, said: &Said) {
    let events = said.events();
    let (result, before) = events.split_last().unwrap_or_else(|| panic!("{name}: {said:?}"));
    assert_eq!(
        (result["event"].as_str(), result["exit"].as_i64()),
        (Some("result"), said.exit.map(i64::from)),
        "{name}: {said:?}"
    );
    assert_eq!(
        result["status"],
        if said.exit == Some(0) { "completed" } else { "not_completed" },
        "{name}"
    );
    assert_eq!(result["receipt"].is_object(), said.exit == Some(0), "{name}");
    for event in before {
        check_event(name, event);
    }
    let failures = before.iter().filter(|event| event["event"] == "failure").count();
    assert!(failures <= 1 && (said.exit != Some(0) || failures == 0), "{name}: {said:?}");
}

#[track_caller]
fn check_event(name: &str, event: &Json) {
    let text =
        |key: &str| event[key].as_str().unwrap_or_else(|| panic!("{name}: no {key} in {event}"));
    match text("event") {
        "phase" => assert!(PHASES.contains(&text("phase")), "{name}: {event}"),
        "file" => assert!(
            !text("field").is_empty()
                && event["bytes"].is_u64()
                && !text("state").is_empty()
                && !text("words").is_empty()
        ),
        "finding" => assert!(
            !text("place").is_empty()
                && ["fix", "look"].contains(&text("severity"))
                && event["needs_acceptance"].is_boolean()
                && !text("sentence").is_empty()
        ),
        "more_findings" => assert!(
            ["fix", "look"].contains(&text("severity")) && event["count"].is_u64(),
            "{name}: {event}"
        ),
        "waiting" => assert!(
            !text("for").is_empty()
                && event["try"].is_u64()
                && !text("until").is_empty()
                && !text("sentence").is_empty()
        ),
        "warning" => assert!(!text("sentence").is_empty(), "{name}: {event}"),
        "failure" => assert!(
            !text("headline").is_empty()
                && !text("detail").contains('{')
                && !text("next_step").contains('{')
        ),
        other => panic!("{name}: {other} is no event"),
    }
}
