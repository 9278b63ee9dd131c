//! Conversion of reqwest's errors into faults without text, because their text contains the
//! address.
//!
//! Knows nothing of what follows from a fault.

use std::error::Error;
use std::io;

use rustls::pki_types::UnixTime;
use rustls::{CertificateError, Error as TlsError};

use crate::domain::failure::{CallFault, CertificateFault, UploadFault};

/// Returns the fault of a call that got no answer.
pub(super) fn call_fault(error: &reqwest::Error) -> CallFault {
    if let Some(fault) = certificate(error) {
        return CallFault::Certificate(fault);
    }
    // After a failed DNS look-up, connection or TLS handshake nothing was sent, nor was a request
    // that could not be built.
    if error.is_connect() || error.is_builder() { CallFault::NotSent } else { CallFault::Lost }
}

/// Returns the fault of a post that got no answer; `all_left` is true if its last byte was handed
/// to the connection.
pub(super) fn upload_fault(error: &reqwest::Error, all_left: bool) -> UploadFault {
    if let Some(fault) = certificate(error) {
        UploadFault::Certificate(fault)
    } else if error.is_connect() || error.is_builder() {
        UploadFault::Unreachable
    } else if all_left {
        UploadFault::AnswerLost
    } else {
        UploadFault::Reset
    }
}

/// Returns why the server's certificate was refused; `None` if the connection failed otherwise.
fn certificate(error: &reqwest::Error) -> Option<CertificateFault> {
    let mut causes = std::iter::successors(error.source(), |cause| inner(*cause));
    let refused = causes.find_map(|cause| match cause.downcast_ref::<TlsError>() {
        Some(TlsError::InvalidCertificate(refused)) => Some(refused),
        _ => None,
    })?;
    let secs = |time: &UnixTime| i64::try_from(time.as_secs()).ok();
    Some(match refused {
        CertificateError::NotValidYet => CertificateFault::NotYetValid { begins_at: None },
        CertificateError::NotValidYetContext { not_before, .. } => {
            CertificateFault::NotYetValid { begins_at: secs(not_before) }
        }
        CertificateError::Expired => CertificateFault::Ended { ended_at: None },
        CertificateError::ExpiredContext { not_after, .. } => {
            CertificateFault::Ended { ended_at: secs(not_after) }
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            CertificateFault::OtherName
        }
        _ => CertificateFault::NotTrusted,
    })
}

/// Returns the cause of an error. [`io::Error::source`] skips the error that it carries, so that
/// one is returned first.
fn inner<'e>(error: &'e (dyn Error + 'static)) -> Option<&'e (dyn Error + 'static)> {
    match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(carried) => Some(carried),
        None => error.source(),
    }
}
