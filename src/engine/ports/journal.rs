//! The port to the journals of submissions.
//!
//! Knows nothing of how they are stored.

use std::fmt::Debug;

use crate::domain::intake::Digest;
use crate::domain::progress::CaseId;
use crate::domain::record::{Process, Record};

/// Reasons why a journal can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalFault {
    /// Another process has it open.
    InUse,
    /// It can't be read as a journal. It is left unchanged.
    Unreadable,
    /// A link, a folder or something else is in its place, which is left unchanged.
    NotOurs,
    /// This user may not write where journals are stored.
    Denied,
    /// The disk refused to write.
    NotWritten,
}

/// A journal of one case, held exclusively. Blocks.
pub trait Journal: Debug + Send {
    /// Appends a record. With `durable`, it and all records before it are on disk on return.
    ///
    /// # Errors
    /// If the disk refused; no record after it counts then.
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault>;
}

/// A journal and its records.
pub type OpenJournal = (Box<dyn Journal>, Vec<Record>);

/// Opens journals. Blocks.
pub trait Journals: Debug + Send + Sync {
    /// Opens the journal of a case and reads its records.
    ///
    /// # Errors
    /// See [`JournalFault`].
    fn open(
        &self,
        id: CaseId,
        payload: Digest,
        process: Process,
    ) -> Result<OpenJournal, JournalFault>;
    /// Opens the journal of a send together with a second one, which `open` opens: every record is
    /// written to both. Without an index of its own, the second is the journal.
    ///
    /// # Errors
    /// See [`JournalFault`].
    fn open_paired(
        &self,
        _payload: Digest,
        _process: Process,
        open: &dyn Fn() -> Result<OpenJournal, JournalFault>,
    ) -> Result<OpenJournal, JournalFault> {
        open()
    }
}
