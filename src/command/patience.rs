//! Reading that may never end: a pipe nobody writes to, a network share that went away.
//!
//! Must not know: what is read. The work runs on a thread of its own, which is left behind when it stands still.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::Output;
use super::stop::Stop;
use crate::words;

/// The longest silence, in seconds.
const SILENT_SECS: u64 = 3;
/// How long not a single file may be finished, in seconds.
const STILL_SECS: u64 = 60;
/// How often it is looked whether it was asked to stop.
const LOOKS_PER_SECOND: u32 = 10;

/// Something that is read before anything is sent.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reading {
    /// The case file and its documents.
    Case,
    /// The files that go in place of documents.
    Replacement,
    /// The file with the token.
    Token,
    /// The file with the API key.
    ApiKey,
}

impl Reading {
    fn name(self) -> &'static str {
        match self {
            Self::Case => "case_files",
            Self::Replacement => "replacement_files",
            Self::Token => "token_file",
            Self::ApiKey => "api_key_file",
        }
    }

    fn sentence(self, until: Timestamp) -> String {
        let id = match self {
            Self::Case => "command-wait-case",
            Self::Replacement => "command-wait-replacement",
            Self::Token => "command-wait-token",
            Self::ApiKey => "command-wait-api-key",
        };
        words::text_with(id, &[("time", words::local_time(until.as_second()).into())])
    }

    /// The sentence for what did not end.
    pub(super) fn given_up(self) -> &'static str {
        match self {
            Self::Case => "command-case-silent",
            Self::Replacement => "command-replacement-silent",
            Self::Token => "command-token-silent",
            Self::ApiKey => "command-api-key-silent",
        }
    }
}

/// What a second of waiting leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Wait,
    /// A person is told, and that so many seconds are left.
    Tell {
        left_secs: u64,
    },
    GiveUp,
}

/// Seconds of waiting, and how long nothing was finished in them.
#[derive(Debug, Default)]
struct Stillness {
    finished: u64,
    still_secs: u64,
    passed_secs: u64,
}

impl Stillness {
    /// A second has passed, and so many files are finished by now.
    fn second(&mut self, finished: u64) -> Next {
        self.passed_secs += 1;
        self.still_secs = if finished == self.finished { self.still_secs + 1 } else { 0 };
        self.finished = finished;
        match (self.still_secs, self.passed_secs) {
            (STILL_SECS.., _) => Next::GiveUp,
            (still, SILENT_SECS) => Next::Tell { left_secs: STILL_SECS - still },
            _ => Next::Wait,
        }
    }
}

/// Whether waits are told as JSON, and where.
pub(super) type Tell<'a> = (bool, &'a mut Output);

/// Does the work, and says after three seconds that it is waited for; `None` when nothing of it was finished for a
/// minute, or once it was asked to stop. The work counts what it finished.
pub(super) fn patiently<T: Send + 'static>(
    reading: Reading,
    (as_json, out): Tell<'_>,
    stop: Option<&Stop>,
    work: impl FnOnce(&AtomicU64) -> T + Send + 'static,
) -> Option<T> {
    let finished = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&finished);
    let (done, result) = sync_channel(1);
    // Nobody listens any more once it was given up.
    thread::spawn(move || drop(done.send(work(&counted))));
    let mut stillness = Stillness::default();
    for look in 1_u64.. {
        match result.recv_timeout(Duration::from_secs(1) / LOOKS_PER_SECOND) {
            Ok(result) => return Some(result),
            Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) if stop.is_some_and(Stop::was_asked) => return None,
            Err(RecvTimeoutError::Timeout) if look % u64::from(LOOKS_PER_SECOND) > 0 => continue,
            Err(RecvTimeoutError::Timeout) => {}
        }
        match stillness.second(finished.load(Ordering::Relaxed)) {
            Next::Wait => {}
            Next::Tell { left_secs } => say(reading, left_secs, as_json, out),
            Next::GiveUp => return None,
        }
    }
    None
}

#[expect(clippy::disallowed_methods, reason = "a person is told the time until which is waited")]
fn say(reading: Reading, left_secs: u64, as_json: bool, out: &mut Output) {
    let left = SignedDuration::from_secs(i64::try_from(left_secs).unwrap_or(i64::MAX));
    let until = Timestamp::now().saturating_add(left).unwrap_or(Timestamp::MAX);
    let sentence = reading.sentence(until);
    if as_json {
        out.line(json!({"event": "waiting", "for": reading.name(), "try": 1, "until": until.to_string(), "sentence": sentence}));
    } else {
        out.note(sentence);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(seconds: impl Iterator<Item = u64>) -> Vec<Next> {
        let mut stillness = Stillness::default();
        seconds.map(|finished| stillness.second(finished)).collect()
    }

    #[test]
    fn b10_what_stands_still_is_told_once_and_given_up_after_a_minute() {
        let said = after((0..60).map(|_| 0));
        assert_eq!(said[2], Next::Tell { left_secs: 57 });
        assert_eq!(said[59], Next::GiveUp);
        assert_eq!(said.iter().filter(|next| **next == Next::Wait).count(), 58);
    }

    #[test]
    fn b10_what_goes_on_is_waited_for_however_long_it_takes() {
        let said = after((0..10_000).map(|second| second / 59));
        assert!(!said.contains(&Next::GiveUp));
        assert_eq!(said.iter().filter(|next| matches!(next, Next::Tell { .. })).count(), 1);
    }
}
