//! Refusals that arrive while a document is still being sent.
//!
//! A process of its own: other tests beside it cause connection resets that are not this test's
//! subject.

#![expect(clippy::expect_used, reason = "a test stops at the first step that fails")]

#[path = "support/binary.rs"]
mod binary;
#[path = "support/fake.rs"]
mod fake;
#[path = "headless/wire/sending.rs"]
mod sending;

use std::sync::atomic::{AtomicUsize, Ordering};

use binary::{Said, each};
use fake::{Fake, Kind};
use sending::{LARGE, refuse_early, s3_error, submit};

#[test]
fn an_early_refusal_is_read_and_not_taken_for_a_reset() {
    let rows: Vec<(&str, &str, &str, &str)> = [
        (
            "403 Forbidden",
            "AccessDenied",
            "Invalid according to Policy: Policy Condition failed: [\"eq\"]",
            "is not what spektr asked for",
        ),
        (
            "400 Bad Request",
            "EntityTooLarge",
            "Your proposed upload exceeds the maximum allowed size",
            "the file is too large",
        ),
    ]
    .into_iter()
    .cycle()
    .take(12)
    .collect();
    let posts = AtomicUsize::new(0);
    // Two at a time: it is the connection that is asked about, not how busy a computer can be made.
    each(&rows, 2, |(status, code, message, words)| {
        let (status, error) = ((*status).to_owned(), s3_error(code, message));
        let fake = Fake::start(move |talk| match talk.call.kind {
            Kind::Post if talk.call.header("content-length")[0].len() >= 7 => {
                refuse_early(talk, &status, &error).map(Some)
            }
            _ => Ok(None),
        });
        let said = submit(&fake, LARGE, &[]);
        assert_eq!(said.exit, Some(6), "{code}: {said:?}");
        posts.fetch_add(fake.calls_of(Kind::Post).len(), Ordering::Relaxed);
        let last = file_words(&said, "company_document").pop().unwrap_or_default();
        assert!(last.contains(words), "{code}: {last}");
    });
    // Each reset costs a post more. A write may still meet one before the refusal can be read, but
    // hardly ever.
    let (posts, needed) = (posts.into_inner(), 2 * rows.len());
    assert!((needed..=needed + 1).contains(&posts), "{posts} posts where {needed} were needed");
}

/// Returns the sentences of every file event about a field.
fn file_words(said: &Said, field: &str) -> Vec<String> {
    let events = said.events();
    let about = events.iter().filter(|event| event["event"] == "file" && event["field"] == field);
    about.map(|event| event["words"].as_str().unwrap_or_default().to_owned()).collect()
}
