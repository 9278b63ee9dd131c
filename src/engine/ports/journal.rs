//! The port to the journals of submissions.
//!
//! Must not know: where they are kept.

use std::fmt::Debug;

use crate::domain::intake::Digest;
use crate::domain::progress::CaseId;
use crate::domain::record::{Process, Record};

/// Why a journal can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalFault {
    /// Another process has it open.
    InUse,
    /// It is there, but not readable as a journal. It is left as it is.
    Unreadable,
    /// There is a link, a folder or something else in its place. It is left as it is.
    NotOurs,
    /// This user may not write where it is kept.
    Denied,
    /// The disk refused to write.
    NotWritten,
}

/// One case's journal, held exclusively. Blocks.
pub trait Journal: Debug + Send {
    /// Adds a record; with `durable`, it and all before it are on disk when this returns.
    ///
    /// # Errors
    /// When the disk refused; nothing after it may be relied on.
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault>;
}

/// A journal and what it holds.
pub type OpenJournal = (Box<dyn Journal>, Vec<Record>);

/// Opens journals. Blocks.
pub trait Journals: Debug + Send + Sync {
    /// Opens the journal of a case and reads what it holds.
    ///
    /// # Errors
    /// See [`JournalFault`].
    fn open(
        &self,
        id: CaseId,
        payload: Digest,
        process: Process,
    ) -> Result<OpenJournal, JournalFault>;
    /// Opens the journal of a send whose records are kept elsewhere as well, by `open`: from then
    /// on both are written. Where there is no other place, what is kept is the journal.
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
