//! How patiently a session is asked: when again while it is running, and what a failed call is
//! worth.
//!
//! Must not know: who asks, or clocks.

use super::failure::{CallFault, StepStatus};

/// The first wait for a running process, in milliseconds; each is half as long again as the one
/// before.
const FIRST_MS: u64 = 500;
/// The longest wait between two looks, in milliseconds.
const LONGEST_MS: u64 = 5_000;
/// Looks at a process that stays `running`: about five minutes.
const MOST_LOOKS: u32 = 64;
/// Tries of a call that gets no answer, or one that says "not now".
const MOST_TRIES: u32 = 3;
/// Tries of a start whose first call is still being worked on.
const MOST_WAITS: u32 = 12;
/// How long a server may ask us to wait, in seconds; what asks for more is a failure to be told.
const LONGEST_RETRY_SECS: u64 = 30;

/// What follows from an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Then {
    /// Nothing more is asked by itself.
    Over,
    /// The same again after this long.
    Again { wait_ms: u64 },
}

/// One question that is asked until it has its answer, for a bounded time.
#[derive(Clone, Copy, Debug, Default)]
pub struct Poll {
    looks: u32,
    tries: u32,
    waits: u32,
}

impl Poll {
    /// A running process is looked at again; any other state is an answer.
    pub fn after_step(&mut self, status: StepStatus) -> Then {
        self.tries = 0;
        if status != StepStatus::Running {
            return Then::Over;
        }
        self.looks += 1;
        if self.looks < MOST_LOOKS {
            Then::Again { wait_ms: growing(self.looks) }
        } else {
            Then::Over
        }
    }

    /// What may pass is tried again a few times. Only for calls that may be repeated.
    pub fn after_fault(&mut self, fault: &CallFault) -> Then {
        self.tries += 1;
        let asked_secs = match fault {
            CallFault::NotSent | CallFault::Lost => None,
            CallFault::Status { status, retry_after_secs, .. }
                if *status == 429 || *status >= 500 =>
            {
                *retry_after_secs
            }
            _ => return Then::Over,
        };
        if self.tries >= MOST_TRIES || asked_secs.is_some_and(|secs| secs > LONGEST_RETRY_SECS) {
            return Then::Over;
        }
        Then::Again { wait_ms: asked_secs.map_or_else(|| growing(self.tries), |secs| secs * 1_000) }
    }

    /// The same for the start of a session: 409 says that the first call with this key is still
    /// being worked on.
    pub fn after_start(&mut self, fault: &CallFault) -> Then {
        if fault.status() != Some(409) {
            return self.after_fault(fault);
        }
        self.waits += 1;
        if self.waits < MOST_WAITS {
            Then::Again { wait_ms: growing(self.waits) }
        } else {
            Then::Over
        }
    }
}

/// The `nth` wait, from 1.
fn growing(nth: u32) -> u64 {
    (1..nth).fold(FIRST_MS, |wait, _| (wait + wait / 2).min(LONGEST_MS))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::hidden::Hidden;

    fn status(status: u16, retry_after_secs: Option<u64>) -> CallFault {
        CallFault::Status {
            status,
            message: Hidden::default(),
            code: String::new(),
            retry_after_secs,
        }
    }

    /// How often something is asked in all, and for how long.
    fn asked(mut next: impl FnMut() -> Then) -> (u32, u64) {
        let (mut times, mut total_ms) = (1, 0);
        while let Then::Again { wait_ms } = next() {
            assert!((FIRST_MS..=LONGEST_RETRY_SECS * 1_000).contains(&wait_ms));
            (times, total_ms) = (times + 1, total_ms + wait_ms);
            assert!(times < 1_000, "for ever");
        }
        (times, total_ms)
    }

    #[test]
    fn a_running_process_is_looked_at_for_minutes_and_not_for_ever() {
        let mut poll = Poll::default();
        let (times, total_ms) = asked(|| poll.after_step(StepStatus::Running));
        assert_eq!(times, MOST_LOOKS);
        assert!((240_000..360_000).contains(&total_ms), "{total_ms}");
        for status in
            [StepStatus::Pending, StepStatus::Failed, StepStatus::Completed, StepStatus::Other]
        {
            assert_eq!(Poll::default().after_step(status), Then::Over);
        }
    }

    #[test]
    fn what_may_pass_is_tried_again_and_what_does_not_is_told_at_once() {
        for fault in [CallFault::NotSent, CallFault::Lost, status(429, None), status(503, Some(1))]
        {
            let mut poll = Poll::default();
            assert_eq!(asked(|| poll.after_fault(&fault)).0, MOST_TRIES, "{fault:?}");
        }
        let final_ones = [
            CallFault::Garbled,
            CallFault::NotSpektr,
            CallFault::Redirected,
            status(401, None),
            status(422, None),
            status(409, None),
        ];
        for fault in final_ones.into_iter().chain([status(503, Some(31))]) {
            assert_eq!(Poll::default().after_fault(&fault), Then::Over, "{fault:?}");
        }
    }

    #[test]
    fn a_start_in_flight_is_waited_for_a_while() {
        let mut poll = Poll::default();
        assert_eq!(asked(|| poll.after_start(&status(409, None))).0, MOST_WAITS);
        assert_eq!(Poll::default().after_start(&status(422, None)), Then::Over);
    }
}
