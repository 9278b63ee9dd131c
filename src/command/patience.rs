//! Reads that may never end: from a pipe without a writer, or from a network share that is gone.
//!
//! The work runs on a thread of its own, which is abandoned if it makes no progress. Knows nothing
//! of what is read.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::output::Output;
use super::stop::Stop;
use crate::words;

/// Time after which a wait is printed, in seconds.
const NOTICE_SECS: u64 = 3;
/// Time without a finished file after which a read is given up, in seconds.
const GIVE_UP_SECS: u64 = 60;
/// Number of checks per second for the result and for a request to stop.
const CHECKS_PER_SECOND: u32 = 10;

/// An input that is read before anything is sent.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reading {
    /// The case file and its documents.
    Case,
    /// The files of `--replace`.
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

    /// Returns the id of the sentence for a read that was given up.
    pub(super) fn given_up(self) -> &'static str {
        match self {
            Self::Case => "command-case-silent",
            Self::Replacement => "command-replacement-silent",
            Self::Token => "command-token-silent",
            Self::ApiKey => "command-api-key-silent",
        }
    }
}

/// Result of a second of waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Wait,
    /// The wait is printed, with the seconds left.
    Notify {
        left_secs: u64,
    },
    GiveUp,
}

/// Counts the seconds of a wait, and those since the last finished file.
#[derive(Debug, Default)]
struct WaitClock {
    finished: u64,
    idle_secs: u64,
    passed_secs: u64,
}

impl WaitClock {
    /// Counts a second, after which so many files are finished.
    fn second(&mut self, finished: u64) -> Next {
        self.passed_secs += 1;
        self.idle_secs = if finished == self.finished { self.idle_secs + 1 } else { 0 };
        self.finished = finished;
        match (self.idle_secs, self.passed_secs) {
            (GIVE_UP_SECS.., _) => Next::GiveUp,
            (idle, NOTICE_SECS) => Next::Notify { left_secs: GIVE_UP_SECS - idle },
            _ => Next::Wait,
        }
    }
}

/// Runs `work` and prints after three seconds that it is waited for. Returns `None` if no file was
/// finished for a minute, or once a stop was requested. `work` counts the files it has finished.
pub(super) fn patiently<T: Send + 'static>(
    reading: Reading,
    out: &mut Output,
    stop: Option<&Stop>,
    work: impl FnOnce(&AtomicU64) -> T + Send + 'static,
) -> Option<T> {
    let finished = Arc::new(AtomicU64::new(0));
    let counted = Arc::clone(&finished);
    let (done, result) = sync_channel(1);
    // Sending fails if the read was given up.
    thread::spawn(move || drop(done.send(work(&counted))));
    let look = || result.recv_timeout(Duration::from_secs(1) / CHECKS_PER_SECOND);
    watch(reading, out, stop, &finished, look)
}

/// Waits for the result. Each `look` without one takes its part of a second.
fn watch<T>(
    reading: Reading,
    out: &mut Output,
    stop: Option<&Stop>,
    finished: &AtomicU64,
    mut look: impl FnMut() -> Result<T, RecvTimeoutError>,
) -> Option<T> {
    let mut clock = WaitClock::default();
    for looks in 1_u64.. {
        match look() {
            Ok(result) => return Some(result),
            Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) if stop.is_some_and(Stop::was_asked) => return None,
            Err(RecvTimeoutError::Timeout) if looks % u64::from(CHECKS_PER_SECOND) > 0 => continue,
            Err(RecvTimeoutError::Timeout) => {}
        }
        match clock.second(finished.load(Ordering::Relaxed)) {
            Next::Wait => {}
            Next::Notify { left_secs } => notify(reading, left_secs, out),
            Next::GiveUp => return None,
        }
    }
    None
}

#[expect(clippy::disallowed_methods, reason = "the end of the wait is printed as a time of day")]
fn notify(reading: Reading, left_secs: u64, out: &mut Output) {
    let left = SignedDuration::from_secs(i64::try_from(left_secs).unwrap_or(i64::MAX));
    let until = Timestamp::now().saturating_add(left).unwrap_or(Timestamp::MAX);
    let sentence = reading.sentence(until);
    if out.is_json() {
        out.line(json!({"event": "waiting", "for": reading.name(), "try": 1, "until": until.to_string(), "sentence": sentence}));
    } else {
        out.note(sentence);
    }
}

#[cfg(test)]
mod tests {
    use std::io::{self, Write};
    use std::sync::Mutex;

    use serde_json::Value as Json;

    use super::*;

    /// An output that a test can read.
    #[derive(Clone, Default)]
    struct Captured(Arc<Mutex<Vec<u8>>>);

    impl Write for Captured {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("not poisoned").write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Captured {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().expect("not poisoned").clone()).expect("text")
        }
    }

    const READINGS: [(Reading, &str, &str); 4] = [
        (Reading::Case, "case_files", "command-wait-case"),
        (Reading::Replacement, "replacement_files", "command-wait-replacement"),
        (Reading::Token, "token_file", "command-wait-token"),
        (Reading::ApiKey, "api_key_file", "command-wait-api-key"),
    ];

    /// Runs work that takes so many seconds, on a clock that only `look` advances. Returns its
    /// result, the number of looks, and the output.
    fn held(reading: Reading, as_json: bool, secs: u64) -> (Option<&'static str>, u64, String) {
        let (release, released) = sync_channel::<()>(1);
        let (done, result) = sync_channel(1);
        let work = thread::spawn(move || released.recv().is_ok_and(|()| done.send("read").is_ok()));
        let (captured, mut looks) = (Captured::default(), 0);
        let mut out = Output::new(Box::new(captured.clone()), Box::new(captured.clone()), as_json);
        let got = watch(reading, &mut out, None, &AtomicU64::new(0), || {
            looks += 1;
            if looks <= secs * u64::from(CHECKS_PER_SECOND) {
                return result.try_recv().map_err(|_| RecvTimeoutError::Timeout);
            }
            release.send(()).expect("the work waits");
            result.recv().map_err(|_| RecvTimeoutError::Disconnected)
        });
        drop(release);
        assert_eq!(work.join().ok(), Some(got.is_some()), "{reading:?}");
        (got, looks, captured.text())
    }

    #[test]
    fn b10_whatever_is_read_is_told_after_three_seconds_and_goes_on_once_it_comes() {
        for (reading, name, sentence) in READINGS {
            let sentence = words::text_with(sentence, &[("time", "*".into())]);
            for as_json in [true, false] {
                let (got, _, printed) = held(reading, as_json, 2);
                assert_eq!((got, printed.as_str()), (Some("read"), ""), "{name}");
                let (got, _, printed) = held(reading, as_json, 40);
                assert_eq!((got, printed.lines().count()), (Some("read"), 1), "{name}: {printed}");
                assert!(
                    sentence.split('*').all(|part| printed.contains(part)),
                    "{name}: {printed}"
                );
                let event: Option<Json> = serde_json::from_str(&printed).ok();
                let found =
                    event.as_ref().map(|event| (event["event"].as_str(), event["for"].as_str()));
                assert_eq!(found, as_json.then_some((Some("waiting"), Some(name))), "{printed}");
            }
        }
    }

    #[test]
    fn b10_whatever_stands_still_for_a_minute_is_given_up() {
        for (reading, name, _) in READINGS {
            let (got, looks, printed) = held(reading, true, 600);
            assert_eq!((got, looks), (None, 600), "{name}: {printed}");
        }
    }

    fn after(seconds: impl Iterator<Item = u64>) -> Vec<Next> {
        let mut clock = WaitClock::default();
        seconds.map(|finished| clock.second(finished)).collect()
    }

    #[test]
    fn b10_what_stands_still_is_told_once_and_given_up_after_a_minute() {
        let printed = after((0..60).map(|_| 0));
        assert_eq!(printed[2], Next::Notify { left_secs: 57 });
        assert_eq!(printed[59], Next::GiveUp);
        assert_eq!(printed.iter().filter(|next| **next == Next::Wait).count(), 58);
    }

    #[test]
    fn b10_what_goes_on_is_waited_for_however_long_it_takes() {
        let printed = after((0..10_000).map(|second| second / 59));
        assert!(!printed.contains(&Next::GiveUp));
        assert_eq!(printed.iter().filter(|next| matches!(next, Next::Notify { .. })).count(), 1);
    }
}
