//! Reading that may never end: a pipe nobody writes to, a network share that went away.
//!
//! Must not know: what is read. The work runs on a thread of its own, which is left behind when it
//! stands still.

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

/// Does the work, and says after three seconds that it is waited for; `None` when nothing of it was
/// finished for a minute, or once it was asked to stop. The work counts what it finished.
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
    let look = || result.recv_timeout(Duration::from_secs(1) / LOOKS_PER_SECOND);
    watch(reading, (as_json, out), stop, &finished, look)
}

/// Looks for the result until it is there. Each `look` that is in vain takes its part of a second.
fn watch<T>(
    reading: Reading,
    (as_json, out): Tell<'_>,
    stop: Option<&Stop>,
    finished: &AtomicU64,
    mut look: impl FnMut() -> Result<T, RecvTimeoutError>,
) -> Option<T> {
    let mut stillness = Stillness::default();
    for looks in 1_u64.. {
        match look() {
            Ok(result) => return Some(result),
            Err(RecvTimeoutError::Disconnected) => return None,
            Err(RecvTimeoutError::Timeout) if stop.is_some_and(Stop::was_asked) => return None,
            Err(RecvTimeoutError::Timeout) if looks % u64::from(LOOKS_PER_SECOND) > 0 => continue,
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
    use std::io::{self, Write};
    use std::sync::Mutex;

    use serde_json::Value as Json;

    use super::*;

    /// An output that is read by a test.
    #[derive(Clone, Default)]
    struct Heard(Arc<Mutex<Vec<u8>>>);

    impl Write for Heard {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("nobody panicked").write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Heard {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().expect("nobody panicked").clone()).expect("text")
        }
    }

    const READINGS: [(Reading, &str, &str); 4] = [
        (Reading::Case, "case_files", "command-wait-case"),
        (Reading::Replacement, "replacement_files", "command-wait-replacement"),
        (Reading::Token, "token_file", "command-wait-token"),
        (Reading::ApiKey, "api_key_file", "command-wait-api-key"),
    ];

    /// Work that is held until so many seconds of looking are over, on a clock that only looking
    /// moves.
    fn held(reading: Reading, as_json: bool, secs: u64) -> (Option<&'static str>, u64, String) {
        let (release, released) = sync_channel::<()>(1);
        let (done, result) = sync_channel(1);
        let work = thread::spawn(move || released.recv().is_ok_and(|()| done.send("read").is_ok()));
        let (heard, mut looks) = (Heard::default(), 0);
        let mut out = Output::new(Box::new(heard.clone()), Box::new(heard.clone()));
        let got = watch(reading, (as_json, &mut out), None, &AtomicU64::new(0), || {
            looks += 1;
            if looks <= secs * u64::from(LOOKS_PER_SECOND) {
                return result.try_recv().map_err(|_| RecvTimeoutError::Timeout);
            }
            release.send(()).expect("the work waits");
            result.recv().map_err(|_| RecvTimeoutError::Disconnected)
        });
        drop(release);
        assert_eq!(work.join().ok(), Some(got.is_some()), "{reading:?}");
        (got, looks, heard.text())
    }

    #[test]
    fn b10_whatever_is_read_is_told_after_three_seconds_and_goes_on_once_it_comes() {
        for (reading, name, sentence) in READINGS {
            let sentence = words::text_with(sentence, &[("time", "*".into())]);
            for as_json in [true, false] {
                let (got, _, said) = held(reading, as_json, 2);
                assert_eq!((got, said.as_str()), (Some("read"), ""), "{name}");
                let (got, _, said) = held(reading, as_json, 40);
                assert_eq!((got, said.lines().count()), (Some("read"), 1), "{name}: {said}");
                assert!(sentence.split('*').all(|part| said.contains(part)), "{name}: {said}");
                let event: Option<Json> = serde_json::from_str(&said).ok();
                let told =
                    event.as_ref().map(|event| (event["event"].as_str(), event["for"].as_str()));
                assert_eq!(told, as_json.then_some((Some("waiting"), Some(name))), "{said}");
            }
        }
    }

    #[test]
    fn b10_whatever_stands_still_for_a_minute_is_given_up() {
        for (reading, name, _) in READINGS {
            let (got, looks, said) = held(reading, true, 600);
            assert_eq!((got, looks), (None, 600), "{name}: {said}");
        }
    }

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
