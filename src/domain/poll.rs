//! Polling of a session: the waits while it is running, and the retries of failed calls.
//!
//! Does not depend on clocks or on the caller.

use super::failure::{CallFault, StepStatus};

/// The first wait for a running process, in milliseconds; each is half as long again as the one
/// before.
const FIRST_MS: u64 = 500;
/// The longest wait between two polls, in milliseconds.
const LONGEST_MS: u64 = 5_000;
/// Polls of a process that stays `running`: about five minutes.
const MOST_LOOKS: u32 = 64;
/// Tries of a call that gets no answer or a temporary error.
const MOST_TRIES: u32 = 3;
/// Tries of a start whose first call is still being processed.
const MOST_WAITS: u32 = 12;
/// The longest `Retry-After` that is waited for, in seconds; a longer one is a failure.
const LONGEST_RETRY_SECS: u64 = 30;

/// The action after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The call is not repeated.
    Stop,
    /// The call is repeated after this wait.
    Again { wait_ms: u64 },
}

/// The polls of one question; their number and duration are limited.
#[derive(Clone, Copy, Debug, Default)]
pub struct Poll {
    looks: u32,
    tries: u32,
    waits: u32,
}

impl Poll {
    /// Handles the step's status: a running process is polled again; any other status is final.
    pub fn after_step(&mut self, status: StepStatus) -> Next {
        self.tries = 0;
        if status != StepStatus::Running {
            return Next::Stop;
        }
        self.looks += 1;
        if self.looks < MOST_LOOKS {
            Next::Again { wait_ms: growing(self.looks) }
        } else {
            Next::Stop
        }
    }

    /// Handles a fault: temporary ones are retried a few times. Only for calls that may be
    /// repeated.
    pub fn after_fault(&mut self, fault: &CallFault) -> Next {
        self.tries += 1;
        let asked_secs = match fault {
            CallFault::NotSent | CallFault::Lost => None,
            CallFault::Status { status, retry_after_secs, .. }
                if *status == 429 || *status >= 500 =>
            {
                *retry_after_secs
            }
            _ => return Next::Stop,
        };
        if self.tries >= MOST_TRIES || asked_secs.is_some_and(|secs| secs > LONGEST_RETRY_SECS) {
            return Next::Stop;
        }
        Next::Again { wait_ms: asked_secs.map_or_else(|| growing(self.tries), |secs| secs * 1_000) }
    }

    /// Handles a fault of a session's start: 409 says that the first call with this key is still
    /// being processed (documented).
    pub fn after_start(&mut self, fault: &CallFault) -> Next {
        if fault.status() != Some(409) {
            return self.after_fault(fault);
        }
        self.waits += 1;
        if self.waits < MOST_WAITS {
            Next::Again { wait_ms: growing(self.waits) }
        } else {
            Next::Stop
        }
    }
}

/// Returns the `nth` wait, from 1, in milliseconds.
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

    /// Returns the number of calls and their total wait in milliseconds.
    fn asked(mut next: impl FnMut() -> Next) -> (u32, u64) {
        let (mut times, mut total_ms) = (1, 0);
        while let Next::Again { wait_ms } = next() {
            assert!((FIRST_MS..=LONGEST_RETRY_SECS * 1_000).contains(&wait_ms));
            (times, total_ms) = (times + 1, total_ms + wait_ms);
            assert!(times < 1_000, "for ever");
        }
        (times, total_ms)
    }

    #[test]
    fn a_running_process_is_polled_for_some_minutes() {
        let mut poll = Poll::default();
        let (times, total_ms) = asked(|| poll.after_step(StepStatus::Running));
        assert_eq!(times, MOST_LOOKS);
        assert!((240_000..360_000).contains(&total_ms), "{total_ms}");
        for status in
            [StepStatus::Pending, StepStatus::Failed, StepStatus::Completed, StepStatus::Other]
        {
            assert_eq!(Poll::default().after_step(status), Next::Stop);
        }
    }

    #[test]
    fn temporary_faults_are_retried_and_others_are_not() {
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
            assert_eq!(Poll::default().after_fault(&fault), Next::Stop, "{fault:?}");
        }
    }

    #[test]
    fn a_start_in_progress_is_polled_for_a_while() {
        let mut poll = Poll::default();
        assert_eq!(asked(|| poll.after_start(&status(409, None))).0, MOST_WAITS);
        assert_eq!(Poll::default().after_start(&status(422, None)), Next::Stop);
    }
}
