//! The vault's faults, from errors of SQLite and the disk.
//!
//! Knows nothing of what was being done.

use std::io::{self, ErrorKind};

use rusqlite::{Error, ErrorCode};

use crate::engine::message::VaultFault;

/// The fault of an error of the database.
pub(super) fn of_database(error: &Error) -> VaultFault {
    match error {
        Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DiskFull => VaultFault::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => VaultFault::ReadOnly,
            ErrorCode::CannotOpen => VaultFault::NotRead,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => VaultFault::InUse,
            ErrorCode::SystemIoFailure if is_read(failure.extended_code) => VaultFault::NotRead,
            // SQLITE_ERROR is a missing table: no statement names one that was not created.
            ErrorCode::DatabaseCorrupt
            | ErrorCode::NotADatabase
            | ErrorCode::Unknown
            | ErrorCode::TypeMismatch => VaultFault::Damaged,
            _ => VaultFault::NotWritten,
        },
        // A column of another type, or a missing row.
        _ => VaultFault::Damaged,
    }
}

/// `SQLITE_IOERR_READ` and `SQLITE_IOERR_SHORT_READ`.
fn is_read(extended: i32) -> bool {
    matches!(extended >> 8, 1 | 2)
}

/// The fault of an error while writing.
pub(super) fn of_writing(error: &io::Error) -> VaultFault {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            VaultFault::DiskFull
        }
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => VaultFault::ReadOnly,
        _ => VaultFault::NotWritten,
    }
}

/// A fault into which `?` converts errors of SQLite.
#[derive(Debug)]
pub(super) struct Fault(pub(super) VaultFault);

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self(of_database(&error))
    }
}

impl From<VaultFault> for Fault {
    fn from(fault: VaultFault) -> Self {
        Self(fault)
    }
}

impl From<Fault> for VaultFault {
    fn from(fault: Fault) -> Self {
        fault.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l1_l8_a_full_disk_and_a_folder_that_can_only_be_read_are_told_apart() {
        let told = |kind: ErrorKind| of_writing(&io::Error::from(kind));
        assert_eq!(
            [ErrorKind::StorageFull, ErrorKind::QuotaExceeded].map(told),
            [VaultFault::DiskFull; 2]
        );
        assert_eq!(
            [ErrorKind::ReadOnlyFilesystem, ErrorKind::PermissionDenied].map(told),
            [VaultFault::ReadOnly; 2]
        );
        assert_eq!(told(ErrorKind::Other), VaultFault::NotWritten);
    }
}
