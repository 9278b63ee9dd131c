//! How fast documents leave, and how long what is left takes at that pace.
//!
//! Must not know: the clock; moments are passed in, in seconds of one that does not go back.

/// What is looked back on, in seconds: long enough not to jump, short enough to notice that it has
/// stopped.
const WINDOW_SECS: f64 = 8.0;
/// Until so much was seen, nothing is said of the pace, in seconds.
const LEAST_SECS: f64 = 1.5;
/// Looks this close together count as one, in seconds.
const STEP_SECS: f64 = 0.25;

/// What was seen of one sending.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pace {
    /// Moments and how many bytes had left by then, the oldest first.
    seen: Vec<(f64, u64)>,
}

impl Pace {
    /// Takes in how many bytes have left by now. Fewer than before is a new beginning: something is
    /// sent again.
    pub fn see(&mut self, now_secs: f64, sent_bytes: u64) {
        if self.seen.last().is_some_and(|(_, before)| sent_bytes < *before) {
            self.seen.clear();
        }
        if self.seen.len() > 1
            && self.seen[self.seen.len() - 2..].iter().all(|(at, _)| now_secs - at < STEP_SECS)
        {
            self.seen.pop();
        }
        self.seen.push((now_secs, sent_bytes));
        let old = self.seen.iter().take_while(|(at, _)| now_secs - at > WINDOW_SECS).count();
        // The last one outside still tells how fast it was inside.
        self.seen.drain(..old.saturating_sub(1));
    }

    /// Bytes a second; `None` while too little was seen.
    #[must_use]
    pub fn bytes_per_sec(&self) -> Option<u64> {
        let ((from, first), (to, last)) = (self.seen.first()?, self.seen.last()?);
        let secs = to - from;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a rounded speed to be read"
        )]
        (secs >= LEAST_SECS).then(|| ((last - first) as f64 / secs) as u64)
    }

    /// How many seconds so many bytes take; `None` while it is not known, or stands still.
    #[must_use]
    pub fn secs_for(&self, bytes: u64) -> Option<u64> {
        let speed = self.bytes_per_sec().filter(|speed| *speed > 0)?;
        Some(bytes.div_ceil(speed))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pace_is_that_of_the_last_seconds_and_tells_how_long_the_rest_takes() {
        let mut pace = Pace::default();
        pace.see(0.0, 0);
        assert_eq!(pace.bytes_per_sec(), None);
        for tenth in 1..=100u32 {
            pace.see(f64::from(tenth) / 10.0, u64::from(tenth) * 10_000);
        }
        let speed = pace.bytes_per_sec().expect("a pace");
        assert!((95_000..=105_000).contains(&speed), "{speed}");
        assert_eq!(pace.secs_for(speed * 7), Some(7));
    }

    #[test]
    fn what_stands_still_never_ends_and_what_begins_anew_is_looked_at_anew() {
        let mut pace = Pace::default();
        for sec in 0..30u32 {
            pace.see(f64::from(sec), 1_000);
        }
        assert_eq!((pace.bytes_per_sec(), pace.secs_for(5)), (Some(0), None));
        pace.see(30.0, 10);
        assert_eq!(pace.bytes_per_sec(), None);
    }
}
