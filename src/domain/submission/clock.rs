//! The server's clock according to its answers, and the cause of a refused certificate.
//!
//! Does not read a clock.

use super::interface::Now;
use super::machine::Submission;
use crate::domain::failure::{CertificateFault, Failure};

/// The largest difference of clocks that counts as correct, in seconds (U21).
const MAX_SKEW_SECS: i64 = 300;

impl Submission {
    /// Returns the server's time in seconds since the epoch; `None` until an answer had one. This
    /// computer's clock alone never decides that a post has expired: the storage answers so itself.
    pub(super) fn server_now(&self, now: Now) -> Option<i64> {
        self.skew_secs.map(|skew| now.unix_secs.saturating_add(skew))
    }

    /// Returns the failure for a refused certificate: the certificate or this computer's clock. A
    /// certificate that is not valid yet is almost always correct; one that has expired may be
    /// either, unless the server's time is known.
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
