//! The server's clock, as far as its answers tell it, and what a refused certificate says about
//! this computer's.
//!
//! Must not know: any clock of its own.

use super::interface::Now;
use super::machine::Submission;
use crate::domain::failure::{CertificateFault, Failure};

/// Clocks that differ by more are wrong, in seconds (U21).
const MAX_SKEW_SECS: i64 = 300;

impl Submission {
    /// The server's time in seconds since the epoch; `None` until an answer told it. By this
    /// computer's clock alone no post is taken for expired: the storage says so itself.
    pub(super) fn server_now(&self, now: Now) -> Option<i64> {
        self.skew_secs.map(|skew| now.unix_secs.saturating_add(skew))
    }

    /// Says whether the server's certificate or this computer's clock is at fault. A certificate
    /// that has not begun is as good as always in order; one that has ended may be either, unless
    /// the server has told its time.
    pub(super) fn certificate_refused(&self, fault: CertificateFault, now: Now) -> Failure {
        let now = now.unix_secs;
        let differs = self.skew_secs.is_some_and(|skew| skew.saturating_abs() > MAX_SKEW_SECS);
        match fault {
            CertificateFault::NotYetValid { .. } => Failure::ClockWrong { fault, now },
            CertificateFault::Ended { .. } if differs => Failure::ClockWrong { fault, now },
            _ => Failure::Certificate { fault, now },
        }
    }
}
