//! Faults of a handover file: a case with its documents in one file under a passphrase.
//!
//! Knows nothing of what is in the file.

use super::vault::VaultFault;
use crate::domain::casefile::CaseFileError;
use crate::domain::intake::{FileProblem, SlotKey};

/// Reasons why a handover file could not be written or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HandoverFault {
    /// The file itself.
    File(FileProblem),
    /// The passphrase is wrong, or the file was changed.
    WrongPassphrase,
    /// Trying the passphrase would take too much memory.
    TooMuchWork,
    /// It is no handover file of Dossier.
    NotHandover,
    /// It was changed or cut short.
    Damaged,
    /// The case file in it.
    Content(CaseFileError),
    /// One of its documents.
    Document(SlotKey, FileProblem),
    DiskFull,
    /// Any other refusal of the disk to write.
    NotWritten,
    /// Its case could not be saved.
    NotSaved(VaultFault),
}
