//! Journals of submissions as files of JSON lines: phases, numbers and digests, no values and no secrets.
//!
//! Must not know: what the records mean, apart from whether spektr may have the case. One process holds a journal at a time.

mod copy;
mod file;
mod index;

#[cfg(test)]
mod tests;

use std::path::PathBuf;

use crate::domain::intake::Digest;
use crate::domain::progress::CaseId;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::{Journal, JournalFault, Journals};
use file::JournalFile;
use index::Index;

/// Places where journals are kept.
#[derive(Clone, Debug)]
pub enum JournalFiles {
    /// An index of every send in one folder (the window).
    Folder(PathBuf),
    /// The same index, with a readable copy beside the case file (headless).
    WithCopy {
        /// The folder of the index.
        folder: PathBuf,
        /// The case file as it was named.
        case: PathBuf,
    },
}

impl JournalFiles {
    /// Returns true if what is told beside the case file is that spektr has acknowledged the case, which is not completed yet. A
    /// journal that can't be read or is in use says nothing.
    #[must_use]
    pub fn has_accepted(&self) -> bool {
        matches!(self, Self::WithCopy { case, .. } if copy::tells(case, Replay::is_accepted))
    }

    /// Returns true if a send of the case is told of beside the case file, or one by this link in the index, that may be at spektr
    /// and is not completed. A journal that can't be read or is in use says nothing.
    #[must_use]
    pub fn has_unresolved(&self, process: Option<Process>) -> bool {
        let (Self::Folder(folder) | Self::WithCopy { folder, .. }) = self;
        let is_told = matches!(self, Self::WithCopy { case, .. } if copy::tells(case, Replay::is_unresolved));
        is_told || process.is_some_and(|process| index::has_unresolved(folder, process.link))
    }
}

impl Journals for JournalFiles {
    fn open(&self, _id: CaseId, payload: Digest, process: Process) -> Result<(Box<dyn Journal>, Vec<Record>), JournalFault> {
        match self {
            Self::Folder(folder) => {
                let index = Index::hold(folder)?;
                let (journal, records) = match index.unresolved(payload, process)? {
                    Some(unresolved) => unresolved,
                    None => index.own(payload, process.link)?,
                };
                Ok((Box::new(journal), records))
            }
            Self::WithCopy { folder, case } => {
                let (journal, records) = copy::open(&Index::hold(folder)?, case, payload, process)?;
                Ok((Box::new(journal), records))
            }
        }
    }
}

/// A journal and its records.
type Opened = (JournalFile, Vec<Record>);

/// The records of the last story: from the last [`Record::Frozen`] on.
fn last_story(records: &[Record]) -> &[Record] {
    let begins = records.iter().rposition(|record| matches!(record, Record::Frozen { .. }));
    &records[begins.unwrap_or_default()..]
}
