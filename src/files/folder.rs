//! A path that was typed or chosen: a folder with its entries, a file, or nothing.
//!
//! Knows nothing of what is chosen there. Hidden files are left out, and links are followed.

use std::fs;
use std::path::Path;

use super::blocking::blocks;
use crate::domain::hidden::Hidden;

/// Largest number of entries listed.
const MOST: usize = 2_000;

/// An entry of a folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// Folders come first.
    pub is_file: bool,
    /// The name in lower case, for sorting.
    folded: Hidden<String>,
    pub path: Hidden<std::path::PathBuf>,
}

/// The kind of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A folder; `is_cut` if it has more entries.
    Folder {
        entries: Vec<Entry>,
        is_cut: bool,
    },
    File,
    /// Nothing, in an existing folder.
    Free,
    /// Nothing, and no folder for it; or a folder that this user may not read.
    Nowhere,
}

/// Inspects a path.
#[must_use]
pub fn look_at(path: &Path) -> Place {
    blocks();
    let Ok(metadata) = fs::metadata(path) else {
        let is_in_folder = path.file_name().is_some() && path.parent().is_some_and(Path::is_dir);
        return if is_in_folder && fs::symlink_metadata(path).is_err() {
            Place::Free
        } else {
            Place::Nowhere
        };
    };
    if !metadata.is_dir() {
        return if metadata.is_file() { Place::File } else { Place::Nowhere };
    }
    let Ok(names) = fs::read_dir(path) else { return Place::Nowhere };
    let mut entries = Vec::new();
    let mut is_cut = false;
    for name in names.flatten() {
        let shown = name.file_name().to_string_lossy().into_owned();
        if shown.starts_with('.') {
            continue;
        }
        if entries.len() == MOST {
            is_cut = true;
            break;
        }
        let path = name.path();
        let is_file = !path.is_dir();
        entries.push(Entry { is_file, folded: Hidden(shown.to_lowercase()), path: Hidden(path) });
    }
    entries.sort();
    Place::Folder { entries, is_cut }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_lists_folders_first_and_a_path_is_a_file_free_or_nowhere() {
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        for name in ["b.pdf", "A.pdf", ".hidden"] {
            fs::write(at(name), b"x").expect("written");
        }
        fs::create_dir(at("scans")).expect("made");
        let Place::Folder { entries, is_cut: false } = look_at(folder.path()) else {
            panic!("a folder")
        };
        let names: Vec<_> =
            entries.iter().map(|entry| (entry.is_file, entry.path.0.clone())).collect();
        assert_eq!(names, [(false, at("scans")), (true, at("A.pdf")), (true, at("b.pdf"))]);
        assert_eq!((look_at(&at("b.pdf")), look_at(&at("new.json"))), (Place::File, Place::Free));
        assert_eq!(
            (look_at(&at("none/new.json")), look_at(&at("b.pdf/new.json"))),
            (Place::Nowhere, Place::Nowhere)
        );
    }
}
