//! The tray as the window draws it: files that wait for a slot.
//!
//! Knows nothing of their content. `Debug` shows no path.

use std::fmt;
use std::path::PathBuf;

use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, FileProblem, SlotKey};
use crate::domain::proposal::{Newcomer, Proposal};
use crate::engine::message::FileFacts;

use super::names::file_name;

/// Identifies a file while it is in the tray.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TrayId(pub u64);

/// A file that waits for a slot.
#[derive(Clone, PartialEq, Eq)]
pub struct TrayFile {
    pub id: TrayId,
    pub path: PathBuf,
    /// The result of reading the file; `None` until it was read.
    pub facts: Option<Result<FileFacts, FileProblem>>,
    /// The slot where the file most likely belongs, if it is empty.
    pub proposal: Option<Proposal>,
    /// The slot where the file most likely belongs, if it has a document already.
    pub filled: Option<SlotKey>,
    /// The place where the same content already is.
    pub same: Option<Same>,
    /// The reason why spektr or every slot of the forms may refuse the file.
    pub misfit: Option<FileProblem>,
}

/// A company or person that files of the tray name and the case does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub who: Newcomer,
    pub files: Vec<TrayId>,
}

/// The place of a document with the same content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Same {
    /// Attached to this slot.
    InSlot(SlotKey),
    /// In another file of the tray.
    InTray,
}

impl TrayFile {
    /// Returns the reason why the file can't be attached.
    #[must_use]
    pub fn problem(&self) -> Option<&FileProblem> {
        self.facts.as_ref().and_then(|facts| facts.as_ref().err())
    }

    /// Returns the facts of the file; `None` until it was read, or if that failed.
    #[must_use]
    pub fn facts(&self) -> Option<&FileFacts> {
        self.facts.as_ref().and_then(|facts| facts.as_ref().ok())
    }

    /// Returns the file as a document that can be drawn; `None` until it was read, and for a file
    /// without a digest.
    #[must_use]
    pub fn document(&self) -> Option<Attachment> {
        let facts = self.facts()?;
        Some(Attachment {
            path: Hidden(self.path.clone()),
            original_name: Hidden(file_name(&self.path)),
            bytes: facts.bytes,
            sha256: facts.sha256?,
            sniffed: facts.sniffed,
            copy: None,
        })
    }
}

impl fmt::Debug for TrayFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrayFile").field("id", &self.id).finish_non_exhaustive()
    }
}
