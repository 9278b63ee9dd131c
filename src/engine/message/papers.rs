//! What is told of files that nobody attached yet.
//!
//! Must not know: how they are looked at. `Debug` shows no path.

use std::path::PathBuf;

use crate::domain::hidden::Hidden;
use crate::domain::intake::{Digest, FileProblem, Sniffed};

/// What a look at a file told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Glance {
    /// Its size.
    pub bytes: u64,
    /// What its first bytes say.
    pub sniffed: Sniffed,
    /// The digest of all of it; `None` where a folder holds more than is read for that.
    pub sha256: Option<Digest>,
}

/// One file behind what was dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub path: Hidden<PathBuf>,
    /// What it is, or why it can't be taken.
    pub glance: Result<Glance, FileProblem>,
}

/// What was dropped: one file, or those that lie in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pile {
    /// In the order of their names.
    pub files: Vec<Found>,
    /// Whether there are more files, or deeper folders, than are taken.
    pub is_cut: bool,
}
