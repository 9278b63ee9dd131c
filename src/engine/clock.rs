//! Time as the engine sees it: a port, so that tests can make hours pass in an instant.
//!
//! Must not know: what is waited for.

#![expect(clippy::disallowed_methods, reason = "the one place where the engine's time comes from")]

use std::fmt::Debug;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;

use crate::domain::submission::Now;

/// The end of a wait.
pub type Due<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// A source of time.
pub trait Clock: Debug + Send + Sync {
    /// The present moment by both clocks. `mono_ms` never goes back.
    fn now(&self) -> Now;
    /// Ends once `now().mono_ms` has reached `mono_ms`.
    fn sleep_until(&self, mono_ms: u64) -> Due<'_>;
}

/// The present moment by the wall's clock. A clock beyond the year 9999 is taken for its end.
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

/// The computer's clocks.
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
    fn no_clock_is_too_far_ahead_to_be_read() {
        let at = |secs: u64| timestamp_of(UNIX_EPOCH + Duration::from_secs(secs)).as_second();
        assert_eq!(at(253_370_764_800), 253_370_764_800, "the first second of 9999");
        for secs in [253_402_300_799, 253_402_300_800, 1 << 40] {
            assert_eq!(at(secs), Timestamp::MAX.as_second(), "{secs}");
        }
        assert_eq!(timestamp_of(UNIX_EPOCH).as_second(), 0);
    }
}
