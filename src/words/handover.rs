//! The words for a case that could not be packed or unpacked.
//!
//! Must not know: where the file lies; a path is never part of a sentence.

use super::casefile::case_file_error;
use super::finding::file_problem;
use super::sentence::{text, text_with};
use super::vault::vault_fault;
use crate::domain::intake::SlotKey;
use crate::engine::message::HandoverFault;

/// Why a case could not be packed, or a parcel not be opened; `name` calls a slot by its name.
#[must_use]
pub fn handover_fault(fault: &HandoverFault, name: &dyn Fn(&SlotKey) -> String) -> String {
    match fault {
        HandoverFault::File(problem) => {
            text_with("handover-file", &[("problem", file_problem(problem).into())])
        }
        HandoverFault::WrongPassphrase => text("handover-wrong-passphrase"),
        HandoverFault::TooMuchWork => text("handover-too-much-work"),
        HandoverFault::NotOne => text("handover-not-one"),
        HandoverFault::Damaged => text("handover-damaged"),
        HandoverFault::Content(error) => case_file_error(error),
        HandoverFault::Document(slot, problem) => text_with(
            "handover-document",
            &[("slot", name(slot).into()), ("problem", file_problem(problem).into())],
        ),
        HandoverFault::DiskFull => text("handover-disk-full"),
        HandoverFault::NotWritten => text("handover-not-written"),
        HandoverFault::NotSaved(fault) => vault_fault(*fault),
    }
}
