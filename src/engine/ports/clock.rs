//! The port to the clocks: the current time, and waiting for a later one.
//!
//! Knows nothing of what is waited for. Tests put a clock of their own here and let hours pass at
//! once.

use std::fmt::Debug;
use std::pin::Pin;
use std::time::Duration;

use crate::domain::submission::Now;

/// A wait; the future completes when it is over.
pub type Due<'a> = Pin<Box<dyn Future<Output = ()> + Send + 'a>>;

/// A source of time.
pub trait Clock: Debug + Send + Sync {
    /// Returns the current time of both clocks. `mono_ms` never decreases.
    fn now(&self) -> Now;

    /// Waits until `now().mono_ms` has reached `mono_ms`.
    fn sleep_until(&self, mono_ms: u64) -> Due<'_>;

    /// Waits for a duration.
    fn sleep(&self, wait: Duration) -> Due<'_> {
        let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        self.sleep_until(self.now().mono_ms.saturating_add(wait_ms))
    }
}
