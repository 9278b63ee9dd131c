//! Where reqwest's errors end: they become faults that carry no text, because theirs holds the address.
//!
//! Must not know: what follows from a fault.

use crate::domain::failure::{CallFault, UploadFault};

/// A call that got no answer at all.
pub(super) fn call_fault(error: &reqwest::Error) -> CallFault {
    // A failed name, connection or TLS handshake, and a request that could not even be built, left nothing behind.
    if error.is_connect() || error.is_builder() { CallFault::NotSent } else { CallFault::Lost }
}

/// A post that got no answer at all; `all_left` says whether its last byte was handed to the connection.
pub(super) fn upload_fault(error: &reqwest::Error, all_left: bool) -> UploadFault {
    if error.is_connect() || error.is_builder() {
        UploadFault::Unreachable
    } else if all_left {
        UploadFault::AnswerLost
    } else {
        UploadFault::Reset
    }
}
