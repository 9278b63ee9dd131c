//! Waits between tries, and a limit on the number of tries.
//!
//! Does not depend on clocks or a random source: the seed is passed in. Full jitter on a doubling
//! base, capped at 20 s; `Retry-After` is respected up to 10 minutes; every retry takes from one
//! bucket that successes refill.

/// The longest wait without `Retry-After`, in milliseconds.
const CAP_MS: u64 = 20_000;
/// The longest `Retry-After` that is waited for, in seconds. A longer one halts the case and shows
/// its end.
pub(super) const LONGEST_RETRY_AFTER_SECS: u64 = 600;
const BUCKET: u32 = 500;
const RETRY_COST: u32 = 5;

/// The state of the waits and of the bucket.
#[derive(Clone, Debug)]
pub(super) struct Backoff {
    random: u64,
    tokens: u32,
}

impl Backoff {
    pub(super) fn new(seed: u64) -> Self {
        Self { random: seed | 1, tokens: BUCKET }
    }

    /// Returns the wait before try `tries` + 1 (`tries` ≥ 1 were made), in milliseconds; `None` if
    /// the bucket is empty.
    pub(super) fn wait_ms(
        &mut self,
        base_ms: u64,
        tries: u32,
        retry_after_secs: Option<u64>,
    ) -> Option<u64> {
        self.tokens = self.tokens.checked_sub(RETRY_COST)?;
        let ceiling = base_ms.saturating_mul(1 << tries.saturating_sub(1).min(16)).min(CAP_MS);
        let jittered = self.next() % (ceiling + 1);
        let asked = retry_after_secs.map_or(0, |secs| secs.min(LONGEST_RETRY_AFTER_SECS) * 1_000);
        Some(if asked > 0 { asked + jittered.min(1_000) } else { jittered })
    }

    /// Refills a part of the bucket after a success.
    pub(super) fn refill(&mut self) {
        self.tokens = (self.tokens + 1).min(BUCKET);
    }

    /// Refills the whole bucket, on the operator's request for another try.
    pub(super) fn refill_whole(&mut self) {
        self.tokens = BUCKET;
    }

    /// Returns the next random number (xorshift64): sufficient for jitter, and repeatable in tests.
    fn next(&mut self) -> u64 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_stay_below_the_doubling_limit_and_the_cap() {
        let mut backoff = Backoff::new(7);
        for tries in 1..12 {
            let ceiling = (500u64 << (tries - 1)).min(CAP_MS);
            for _ in 0..8 {
                backoff.refill_whole();
                assert!(backoff.wait_ms(500, tries, None).is_some_and(|ms| ms <= ceiling));
            }
        }
    }

    #[test]
    fn s12_retry_after_is_waited_for_but_no_longer_than_ten_minutes() {
        let mut backoff = Backoff::new(7);
        assert!(
            backoff.wait_ms(1_000, 1, Some(12)).is_some_and(|ms| (12_000..=13_000).contains(&ms))
        );
        assert!(
            backoff
                .wait_ms(1_000, 1, Some(86_400))
                .is_some_and(|ms| (600_000..=601_000).contains(&ms))
        );
    }

    #[test]
    fn an_empty_bucket_ends_the_retries_and_success_refills_it() {
        let mut backoff = Backoff::new(7);
        assert_eq!((0..200).filter(|_| backoff.wait_ms(1, 1, None).is_some()).count(), 100);
        (0..5).for_each(|_| backoff.refill());
        assert!(backoff.wait_ms(1, 1, None).is_some());
    }
}
