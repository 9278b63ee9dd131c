//! What can go wrong with a parcel: one case with its documents in one file under a passphrase.
//!
//! Must not know: what is in the file.

use super::vault::VaultFault;
use crate::domain::casefile::CaseFileError;
use crate::domain::intake::{FileProblem, SlotKey};

/// Why a case could not be packed, or a parcel not be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandoverFault {
    /// The file itself.
    File(FileProblem),
    /// The passphrase is another, or the file is not what was written.
    WrongPassphrase,
    /// Trying the passphrase would take more memory than is given.
    TooMuchWork,
    /// It is no parcel of Dossier's.
    NotOne,
    /// It was changed or cut short.
    Damaged,
    /// The case file in it.
    Content(CaseFileError),
    /// One of its documents.
    Document(SlotKey, FileProblem),
    DiskFull,
    /// Any other refusal of the disk to write.
    NotWritten,
    /// The case it holds could not be kept.
    NotSaved(VaultFault),
}
