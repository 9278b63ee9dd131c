//! The time since the window was last used.
//!
//! Knows nothing of the lock.

use egui::{Event, InputState};

/// The last use of the window; none until it is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Idle {
    last: Option<Moment>,
}

/// A moment by two clocks: the window's stops while it is hidden or the computer sleeps, the
/// calendar does not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    /// In the window's seconds.
    pub window: f64,
    /// In seconds since the epoch.
    pub calendar: i64,
}

impl Idle {
    /// Returns the seconds that are left until the window was idle for `minutes`; `None` once it
    /// was. `is_used` is true if a key or pointer was used since the last call.
    pub(super) fn left(&mut self, now: Moment, is_used: bool, minutes: u16) -> Option<f64> {
        let allowed = f64::from(minutes) * 60.0;
        let last = *self.last.get_or_insert(now);
        let left = last.window + allowed - now.window;
        // Checked first: the event that wakes a window whose time is over does not count as use.
        if left <= 0.0 || now.calendar - last.calendar >= i64::from(minutes) * 60 {
            return None;
        }
        // A hidden window is shown its last events again and again.
        if is_used && now.window > last.window {
            self.last = Some(now);
            return Some(allowed);
        }
        Some(left)
    }
}

/// Returns true if a key or pointer was used.
pub(super) fn is_used(input: &InputState) -> bool {
    let is_use = |event: &Event| !matches!(event, Event::PointerGone | Event::WindowFocused(_));
    input.events.iter().any(is_use)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn use_begins_the_time_anew_and_a_sleep_ends_it() {
        let at = |window: f64, calendar: i64| Moment { window, calendar };
        let mut idle = Idle::default();
        assert_eq!(idle.left(at(0.0, 0), true, 10), Some(600.0));
        assert_eq!(idle.left(at(60.0, 60), false, 10), Some(540.0));
        assert_eq!(idle.left(at(100.0, 100), true, 10), Some(600.0));
        assert_eq!(idle.left(at(101.0, 701), true, 10), None, "the computer slept");
        assert_eq!(idle.left(at(700.0, 101), true, 10), None, "its time was over before");
    }
}
