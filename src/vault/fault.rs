//! What SQLite's and the disk's refusals mean for what is kept.
//!
//! Must not know: what was being done.

use std::io::{self, ErrorKind};

use rusqlite::{Error, ErrorCode};

use crate::engine::message::StoreFault;

/// A refusal of the database.
pub(super) fn of(error: &Error) -> StoreFault {
    match error {
        Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DiskFull => StoreFault::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => StoreFault::ReadOnly,
            ErrorCode::CannotOpen => StoreFault::NotRead,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreFault::InUse,
            ErrorCode::SystemIoFailure if is_read(failure.extended_code) => StoreFault::NotRead,
            // SQLITE_ERROR as well: a table that is not there, as this program asks for none that was not made.
            ErrorCode::DatabaseCorrupt
            | ErrorCode::NotADatabase
            | ErrorCode::Unknown
            | ErrorCode::TypeMismatch => StoreFault::Damaged,
            _ => StoreFault::NotWritten,
        },
        // A column of another type, a row that should be there: nobody but damage writes that.
        _ => StoreFault::Damaged,
    }
}

/// `SQLITE_IOERR_READ` and `SQLITE_IOERR_SHORT_READ`.
fn is_read(extended: i32) -> bool {
    matches!(extended >> 8, 1 | 2)
}

/// A refusal of the disk while writing.
pub(super) fn of_writing(error: &io::Error) -> StoreFault {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            StoreFault::DiskFull
        }
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => StoreFault::ReadOnly,
        _ => StoreFault::NotWritten,
    }
}

/// So that `?` turns SQLite's errors into ours.
#[derive(Debug)]
pub(super) struct Fault(pub(super) StoreFault);

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self(of(&error))
    }
}

impl From<StoreFault> for Fault {
    fn from(fault: StoreFault) -> Self {
        Self(fault)
    }
}

impl From<Fault> for StoreFault {
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
            [StoreFault::DiskFull; 2]
        );
        assert_eq!(
            [ErrorKind::ReadOnlyFilesystem, ErrorKind::PermissionDenied].map(told),
            [StoreFault::ReadOnly; 2]
        );
        assert_eq!(told(ErrorKind::Other), StoreFault::NotWritten);
    }
}
