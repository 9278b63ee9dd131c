//! The words for a case that could not be packed or unpacked.
//!
//! Must not know: where the file lies; a path is never part of a sentence.

use super::{case_file_error, file_problem, store_fault, text, text_with};
use crate::domain::intake::SlotKey;
use crate::engine::message::ParcelFault;

/// Why a case could not be packed, or a parcel not be opened; `name` calls a slot by its name.
#[must_use]
pub fn parcel_fault(fault: &ParcelFault, name: &dyn Fn(&SlotKey) -> String) -> String {
    match fault {
        ParcelFault::File(problem) => {
            text_with("parcel-file", &[("problem", file_problem(problem).into())])
        }
        ParcelFault::WrongPassphrase => text("parcel-wrong-passphrase"),
        ParcelFault::TooMuchWork => text("parcel-too-much-work"),
        ParcelFault::NotOne => text("parcel-not-one"),
        ParcelFault::Damaged => text("parcel-damaged"),
        ParcelFault::Content(error) => case_file_error(error),
        ParcelFault::Document(slot, problem) => text_with(
            "parcel-document",
            &[("slot", name(slot).into()), ("problem", file_problem(problem).into())],
        ),
        ParcelFault::DiskFull => text("parcel-disk-full"),
        ParcelFault::NotWritten => text("parcel-not-written"),
        ParcelFault::NotKept(fault) => store_fault(*fault),
    }
}
