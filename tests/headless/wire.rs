//! The bytes on the wire, and hostile answers: redirects, floods, slow answers, early refusals.

#![expect(clippy::expect_used, reason = "a test stops at the first step that fails")]
#![expect(
    clippy::disallowed_methods,
    reason = "a test measures how long an answer holds the program"
)]

mod answers;
mod changes;
mod echoes;
mod form;
mod hosts;
mod monsters;
mod names;
mod sending;
mod session;
mod tls;

use crate::binary::{Home, Running, Said, run};
use crate::fake::TOKEN;
use sending::{command, submit};

/// Runs at a time; most of each is waiting.
const WORKERS: usize = 4;

/// The next step and headline of the failure a run ended with, as one text.
fn failure(said: &Said) -> String {
    let events = said.events();
    let failure = events.iter().rfind(|event| event["event"] == "failure");
    failure
        .map(|failure| {
            format!("{} {} {}", failure["headline"], failure["detail"], failure["next_step"])
        })
        .unwrap_or_default()
}
