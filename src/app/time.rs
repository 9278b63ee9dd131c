//! The calendar's time.
//!
//! Knows nothing of the window's own seconds, which stop while the computer sleeps.

use jiff::Timestamp;

use crate::engine::clock;

/// Returns the time by the calendar: ages and the link's minutes depend on it.
pub(super) fn now() -> Timestamp {
    clock::timestamp()
}

/// Returns the seconds since the epoch.
pub(super) fn unix_secs() -> i64 {
    now().as_second()
}
