//! The state of the window's own file chooser.
//!
//! Does not depend on the disk.

use std::path::PathBuf;

use crate::domain::hidden::Hidden;

/// The file chooser that is used if the system has none.
#[derive(Debug)]
pub struct Chooser {
    /// The sentence that explains why it is shown.
    pub why: &'static str,
    /// True if it chooses the place of a new file.
    pub saves: bool,
    /// File name extensions that are listed; all files if empty.
    pub endings: Vec<String>,
    pub folder: Hidden<PathBuf>,
    /// The content of the folder; `None` while it is read.
    pub entries: Option<Vec<Entry>>,
    /// True if the folder has more entries than are listed.
    pub is_cut: bool,
    /// The sentence that explains why the typed path was refused.
    pub fault: Option<&'static str>,
    /// An existing file that is replaced if the choice is confirmed.
    pub replaces: Option<Hidden<PathBuf>>,
}

/// An entry of a folder.
#[derive(Clone, Debug)]
pub struct Entry {
    pub is_file: bool,
    /// The name, with unprintable characters replaced.
    pub name: Hidden<String>,
    pub path: Hidden<PathBuf>,
}
