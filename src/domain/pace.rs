//! The speed of uploads, and the estimate of the remaining time.
//!
//! Does not read the clock: times are passed in, in seconds of a monotonic clock.

/// The period that is averaged, in seconds: long enough for a steady value, short enough to notice
/// a stall.
const WINDOW_SECS: f64 = 8.0;
/// The shortest period with a speed, in seconds.
const LEAST_SECS: f64 = 1.5;
/// The time in which a change of the speed is mostly taken over, in seconds.
const SMOOTH_SECS: f64 = 3.0;
/// Measurements that are closer together are merged, in seconds.
const STEP_SECS: f64 = 0.25;

/// The measurements of one transfer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pace {
    /// Times and bytes sent until then, the oldest first.
    measurements: Vec<(f64, u64)>,
    /// The smoothed speed, in bytes per second, and the time of its last change.
    smoothed: Option<(f64, f64)>,
}

impl Pace {
    /// Records the number of bytes sent so far. A smaller number than before restarts the
    /// measurement: something is sent again.
    pub fn record(&mut self, now_secs: f64, sent_bytes: u64) {
        if self.measurements.last().is_some_and(|(_, before)| sent_bytes < *before) {
            self.measurements.clear();
            self.smoothed = None;
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
        self.smooth(now_secs);
    }

    /// Takes over a part of the change of the average, the more the longer ago the last time was. A
    /// stall is taken over at once.
    fn smooth(&mut self, now_secs: f64) {
        let Some(average) = self.average() else { return };
        let speed = match self.smoothed {
            Some((before, at)) if average > 0.0 => {
                let part = 1.0 - (-(now_secs - at).max(0.0) / SMOOTH_SECS).exp();
                before + (average - before) * part
            }
            _ => average,
        };
        self.smoothed = Some((speed, now_secs));
    }

    /// Returns the speed in bytes per second; `None` while there are too few measurements.
    #[must_use]
    pub fn bytes_per_sec(&self) -> Option<u64> {
        let (speed, _) = self.smoothed?;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a rounded speed to be read"
        )]
        Some(speed as u64)
    }

    /// Returns the average speed over the measurements; `None` while there are too few.
    fn average(&self) -> Option<f64> {
        let ((from, first), (to, last)) = (self.measurements.first()?, self.measurements.last()?);
        let secs = to - from;
        #[expect(clippy::cast_precision_loss, reason = "a rounded speed to be read")]
        (secs >= LEAST_SECS).then(|| (last - first) as f64 / secs)
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

    #[test]
    fn a_burst_does_not_make_the_speed_jump() {
        let mut pace = Pace::default();
        for tenth in 0..100u32 {
            pace.record(f64::from(tenth) / 10.0, u64::from(tenth) * 10_000);
        }
        let before = pace.bytes_per_sec().expect("a pace");
        pace.record(10.2, 100 * 10_000 + 4_000_000);
        let after = pace.bytes_per_sec().expect("a pace");
        let average = pace.average().expect("an average");
        assert!(
            average > 500_000.0 && after > before && after < 180_000,
            "{before} {after} {average}"
        );
        for sec in 11..40u32 {
            pace.record(f64::from(sec), 5_000_000 + u64::from(sec) * 10_000);
        }
        assert!((9_900..=10_500).contains(&pace.bytes_per_sec().expect("a pace")));
    }
}
