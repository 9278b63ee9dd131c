//! What the window's own file chooser shows.
//!
//! Must not know: how a folder is read.

use std::path::PathBuf;

use crate::domain::hidden::Hidden;

/// The file chooser that stands in for the system's.
#[derive(Debug)]
pub struct Chooser {
    /// The sentence that says why it is shown.
    pub why: &'static str,
    /// True if a place for a new file is chosen.
    pub saves: bool,
    /// The endings that are listed; all where there are none.
    pub endings: Vec<String>,
    pub folder: Hidden<PathBuf>,
    /// What is in the folder; `None` while it is read.
    pub entries: Option<Vec<Entry>>,
    /// True if there are more names than are listed.
    pub is_cut: bool,
    /// The sentence that says why what was typed is not taken.
    pub fault: Option<&'static str>,
    /// A file that was chosen to be replaced, once more is pressed.
    pub replaces: Option<Hidden<PathBuf>>,
}

/// One name of a folder.
#[derive(Clone, Debug)]
pub struct Entry {
    pub is_file: bool,
    /// The name, fit to be read.
    pub name: Hidden<String>,
    pub path: Hidden<PathBuf>,
}
