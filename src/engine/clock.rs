//! The computer's clocks, as the engine's [`Clock`] port.
//!
//! Knows nothing of what is timed.

#![expect(clippy::disallowed_methods, reason = "the only source of the program's time")]

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;

use super::ports::{Clock, Due};
use crate::domain::submission::Now;

/// The current time of the system clock. A clock set beyond the year 9999 gives the end of that
/// year.
#[must_use]
pub fn timestamp() -> Timestamp {
    timestamp_of(SystemTime::now())
}

fn timestamp_of(time: SystemTime) -> Timestamp {
    Timestamp::try_from(time).unwrap_or(if time < UNIX_EPOCH {
        Timestamp::MIN
    } else {
        Timestamp::MAX
    })
}

/// The computer's clocks; `mono_ms` counts from its creation.
#[derive(Debug)]
pub struct SystemClock {
    began: Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        Self { began: Instant::now() }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> Now {
        let unix_secs = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
        Now {
            mono_ms: u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX),
            unix_secs,
        }
    }

    fn sleep_until(&self, mono_ms: u64) -> Due<'_> {
        Box::pin(tokio::time::sleep_until((self.began + Duration::from_millis(mono_ms)).into()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_beyond_the_year_9999_gives_its_end() {
        let at = |secs: u64| timestamp_of(UNIX_EPOCH + Duration::from_secs(secs)).as_second();
        assert_eq!(at(253_370_764_800), 253_370_764_800, "the first second of 9999");
        for secs in [253_402_300_799, 253_402_300_800, 1 << 40] {
            assert_eq!(at(secs), Timestamp::MAX.as_second(), "{secs}");
        }
        assert_eq!(timestamp_of(UNIX_EPOCH).as_second(), 0);
    }
}
