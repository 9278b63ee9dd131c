//! Sentences for a handover that could not be written or opened.
//!
//! Knows nothing of the file's path, which is never part of a sentence.

use super::casefile::case_file_error;
use super::finding::file_problem;
use super::sentence::{text, text_with};
use super::vault::vault_fault;
use crate::domain::intake::SlotKey;
use crate::engine::message::HandoverFault;

/// Returns why a handover could not be written or opened. `name` gives the name of a slot.
#[must_use]
pub fn handover_fault(fault: &HandoverFault, name: &dyn Fn(&SlotKey) -> String) -> String {
    match fault {
        HandoverFault::File(problem) => {
            text_with("handover-file", &[("problem", file_problem(problem).into())])
        }
        HandoverFault::WrongPassphrase => text("handover-wrong-passphrase"),
        HandoverFault::TooMuchWork => text("handover-too-much-work"),
        HandoverFault::NotHandover => text("handover-not-one"),
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
