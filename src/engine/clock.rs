//! Time as the engine sees it: a port, so that tests can make hours pass in an instant.
//!
//! Must not know: what is waited for.

#![expect(clippy::disallowed_methods, reason = "the one place where the engine's time comes from")]

use std::fmt::Debug;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

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
        let unix_secs = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX));
        Now { mono_ms: u64::try_from(self.began.elapsed().as_millis()).unwrap_or(u64::MAX), unix_secs }
    }

    fn sleep_until(&self, mono_ms: u64) -> Due<'_> {
        Box::pin(tokio::time::sleep_until((self.began + Duration::from_millis(mono_ms)).into()))
    }
}
