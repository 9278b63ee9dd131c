//! The files behind a dropped path: one file, or those of a folder, within bounds.
//!
//! Knows nothing of what they are for. Links inside a folder are not followed, and hidden files are
//! left out.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::blocking::blocks;
use super::open::{fill, open_document};
use super::reading::{CHUNK_BYTES, Document};
use super::sniff::{self, sniff};
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Digest, FileProblem, MAX_DOCUMENT_BYTES};
use crate::engine::message::{DroppedFiles, FileFacts, Found};

/// Deepest level of a folder; the dropped folder is level 1.
const DEEPEST: usize = 6;
/// Largest number of files from one folder.
const MOST_FILES: usize = 300;
/// Largest number of entries visited for them.
const MOST_ENTRIES: usize = 10_000;
/// Bytes of a folder that are hashed to find equal files. Equal files beyond are found when they
/// are attached.
const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Finds every file behind a dropped path and inspects it.
#[must_use]
pub(super) fn inspect_dropped(dropped: &Path) -> DroppedFiles {
    blocks();
    let mut budget = MOST_BYTES;
    if !dropped.is_dir() {
        return DroppedFiles {
            files: vec![found(dropped.to_path_buf(), &mut budget)],
            is_cut: false,
        };
    }
    let mut walk = Walk::default();
    walk.enter(dropped, 1);
    walk.paths.sort();
    DroppedFiles {
        files: walk.paths.into_iter().map(|path| found(path, &mut budget)).collect(),
        is_cut: walk.is_cut,
    }
}

#[derive(Default)]
struct Walk {
    paths: Vec<PathBuf>,
    entries: usize,
    is_cut: bool,
}

impl Walk {
    fn enter(&mut self, folder: &Path, depth: usize) {
        let Ok(entries) = fs::read_dir(folder) else {
            self.is_cut = true;
            return;
        };
        for entry in entries.flatten() {
            self.entries += 1;
            if self.entries > MOST_ENTRIES || self.paths.len() >= MOST_FILES {
                self.is_cut = true;
                return;
            }
            let is_left_out = is_left_out(&entry.file_name().to_string_lossy());
            // Links, pipes and devices are left out.
            match entry.file_type() {
                Ok(kind) if kind.is_dir() && !is_left_out && depth < DEEPEST => {
                    self.enter(&entry.path(), depth + 1);
                }
                Ok(kind) if kind.is_dir() => self.is_cut |= !is_left_out,
                Ok(kind) if kind.is_file() && !is_left_out => self.paths.push(entry.path()),
                _ => {}
            }
        }
    }
}

/// Returns true for hidden files and for those that systems create.
fn is_left_out(name: &str) -> bool {
    name.starts_with('.')
        || ["thumbs.db", "desktop.ini", "__macosx"].contains(&name.to_ascii_lowercase().as_str())
}

fn found(path: PathBuf, budget: &mut u64) -> Found {
    let facts = facts_of(&path, budget);
    Found { path: Hidden(path), facts }
}

/// Inspects one file. Its digest is computed while `budget`, in bytes, lasts.
fn facts_of(path: &Path, budget: &mut u64) -> Result<FileFacts, FileProblem> {
    let (mut file, bytes) = open_document(path)?;
    if bytes == 0 {
        return Err(FileProblem::Empty);
    }
    if bytes > MAX_DOCUMENT_BYTES {
        return Err(FileProblem::TooLarge { bytes, limit: MAX_DOCUMENT_BYTES });
    }
    let mut chunk = Document::new(vec![0; CHUNK_BYTES]);
    let mut read = fill(&mut file, &mut chunk)?;
    let sniffed = sniff(&chunk[..read.min(sniff::HEAD_BYTES)]);
    let Some(left) = budget.checked_sub(bytes) else {
        return Ok(FileFacts { bytes, sniffed, sha256: None });
    };
    *budget = left;
    let (mut hasher, mut whole) = (Sha256::new(), 0);
    while read > 0 && whole <= MAX_DOCUMENT_BYTES {
        hasher.update(&chunk[..read]);
        whole += read as u64;
        read = fill(&mut file, &mut chunk)?;
    }
    Ok(FileFacts { bytes: whole, sniffed, sha256: Some(Digest(hasher.finalize().into())) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intake::Sniffed;

    fn names(found: &DroppedFiles, folder: &Path) -> Vec<String> {
        let name = |found: &Found| {
            found.path.0.strip_prefix(folder).expect("below").to_string_lossy().into_owned()
        };
        found.files.iter().map(name).collect()
    }

    #[test]
    fn a_folder_gives_its_files_in_order_and_nothing_hidden() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        fs::create_dir_all(root.join("b/deep")).expect("folders");
        fs::create_dir_all(root.join(".git")).expect("folders");
        for name in ["z.pdf", "a.pdf", "b/deep/c.pdf", ".hidden.pdf", "Thumbs.db", ".git/d.pdf"] {
            fs::write(root.join(name), b"%PDF-1.4 SAMPLE").expect("written");
        }
        let found = inspect_dropped(root);
        assert_eq!(names(&found, root), ["a.pdf", "b/deep/c.pdf", "z.pdf"]);
        assert!(!found.is_cut);
        let facts = found.files[0].facts.clone().expect("seen");
        assert_eq!((facts.bytes, facts.sniffed), (15, Sniffed::Pdf));
        assert_eq!(facts.sha256, found.files[2].facts.clone().expect("seen").sha256);
    }

    #[test]
    fn a_walk_ends_where_there_is_too_much_and_says_so() {
        let folder = tempfile::tempdir().expect("a folder");
        for n in 0..MOST_FILES + 20 {
            fs::write(folder.path().join(format!("{n}.pdf")), b"x").expect("written");
        }
        let found = inspect_dropped(folder.path());
        assert_eq!((found.files.len(), found.is_cut), (MOST_FILES, true));
        let deep = tempfile::tempdir().expect("a folder");
        let bottom = (0..DEEPEST + 3).fold(deep.path().to_path_buf(), |path, _| path.join("d"));
        fs::create_dir_all(&bottom).expect("folders");
        fs::write(bottom.join("x.pdf"), b"x").expect("written");
        assert_eq!(inspect_dropped(deep.path()), DroppedFiles { files: Vec::new(), is_cut: true });
    }

    #[cfg(unix)]
    #[test]
    fn t10_links_and_pipes_in_a_folder_are_not_followed() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        std::os::unix::fs::symlink(root, root.join("loop")).expect("a link");
        std::os::unix::fs::symlink("/dev/zero", root.join("zero.pdf")).expect("a link");
        let _socket =
            std::os::unix::net::UnixListener::bind(root.join("socket.pdf")).expect("a socket");
        assert_eq!(inspect_dropped(root), DroppedFiles::default());
    }

    #[test]
    fn refused_files_have_a_reason() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("empty.pdf");
        fs::write(&path, b"").expect("written");
        assert_eq!(inspect_dropped(&path).files[0].facts, Err(FileProblem::Empty));
        assert_eq!(
            inspect_dropped(&folder.path().join("gone.pdf")).files[0].facts,
            Err(FileProblem::NotFound)
        );
    }
}
