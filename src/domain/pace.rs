//! The speed of uploads, and the estimate of the remaining time.
//!
//! Does not read the clock: times are passed in, in seconds of a monotonic clock.

/// The period that is averaged, in seconds: long enough for a steady value, short enough to notice
/// a stall.
const WINDOW_SECS: f64 = 8.0;
/// The shortest period with a speed, in seconds.
const LEAST_SECS: f64 = 1.5;
/// Measurements that are closer together are merged, in seconds.
const STEP_SECS: f64 = 0.25;

/// The measurements of one transfer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pace {
    /// Times and bytes sent until then, the oldest first.
    measurements: Vec<(f64, u64)>,
}

impl Pace {
    /// Records the number of bytes sent so far. A smaller number than before restarts the
    /// measurement: something is sent again.
    pub fn record(&mut self, now_secs: f64, sent_bytes: u64) {
        if self.measurements.last().is_some_and(|(_, before)| sent_bytes < *before) {
            self.measurements.clear();
        }
        if self.measurements.len() > 1
            && self.measurements[self.measurements.len() - 2..]
                .iter()
                .all(|(at, _)| now_secs - at < STEP_SECS)
        {
            self.measurements.pop();
        }
        self.measurements.push((now_secs, sent_bytes));
        let old =
            self.measurements.iter().take_while(|(at, _)| now_secs - at > WINDOW_SECS).count();
        // The last measurement before the period is needed as its start.
        self.measurements.drain(..old.saturating_sub(1));
    }

    /// Returns the speed in bytes per second; `None` while there are too few measurements.
    #[must_use]
    pub fn bytes_per_sec(&self) -> Option<u64> {
        let ((from, first), (to, last)) = (self.measurements.first()?, self.measurements.last()?);
        let secs = to - from;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "a rounded speed to be read"
        )]
        (secs >= LEAST_SECS).then(|| ((last - first) as f64 / secs) as u64)
    }

    /// Returns the seconds needed for this many bytes; `None` if the speed is unknown or zero.
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
    fn the_pace_is_the_average_of_the_last_seconds() {
        let mut pace = Pace::default();
        pace.record(0.0, 0);
        assert_eq!(pace.bytes_per_sec(), None);
        for tenth in 1..=100u32 {
            pace.record(f64::from(tenth) / 10.0, u64::from(tenth) * 10_000);
        }
        let speed = pace.bytes_per_sec().expect("a pace");
        assert!((95_000..=105_000).contains(&speed), "{speed}");
        assert_eq!(pace.secs_for(speed * 7), Some(7));
    }

    #[test]
    fn a_stalled_transfer_has_no_estimate_and_a_restarted_one_is_measured_anew() {
        let mut pace = Pace::default();
        for sec in 0..30u32 {
            pace.record(f64::from(sec), 1_000);
        }
        assert_eq!((pace.bytes_per_sec(), pace.secs_for(5)), (Some(0), None));
        pace.record(30.0, 10);
        assert_eq!(pace.bytes_per_sec(), None);
    }
}
