//! The files that wait for a slot, as the window draws them.
//!
//! Must not know: their content. `Debug` shows no path.

use std::fmt;
use std::path::PathBuf;

use crate::domain::intake::{FileProblem, SlotKey};
use crate::domain::proposal::Proposal;
use crate::engine::message::FileFacts;

/// Names a file of the tray as long as it lies there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TrayId(pub u64);

/// A file that waits for a slot.
#[derive(Clone, PartialEq, Eq)]
pub struct TrayFile {
    pub id: TrayId,
    pub path: PathBuf,
    /// What a look at it told; `None` until then.
    pub facts: Option<Result<FileFacts, FileProblem>>,
    /// Where it most likely belongs.
    pub proposal: Option<Proposal>,
    /// Where it most likely belongs, but a document is already.
    pub filled: Option<SlotKey>,
    /// Where its content is already.
    pub same: Option<Same>,
}

/// Where the same content is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Same {
    /// Attached here.
    InSlot(SlotKey),
    /// In an earlier file of the tray.
    InTray,
}

impl TrayFile {
    /// Why it can't be attached anywhere.
    #[must_use]
    pub fn problem(&self) -> Option<&FileProblem> {
        self.facts.as_ref().and_then(|facts| facts.as_ref().err())
    }

    /// What a look at it told.
    #[must_use]
    pub fn facts(&self) -> Option<&FileFacts> {
        self.facts.as_ref().and_then(|facts| facts.as_ref().ok())
    }
}

impl fmt::Debug for TrayFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrayFile").field("id", &self.id).finish_non_exhaustive()
    }
}
