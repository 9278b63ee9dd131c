//! Writing a file whole: a temporary name, fsync, rename, fsync of the folder.
//!
//! Knows nothing of what is written.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

use super::blocking::blocks;

/// Writes a file so that either the old or the new content is there after a crash.
///
/// # Errors
/// If the disk refused; the old file is unchanged then.
pub fn write_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    write_whole_by(path, |file| file.write_all(content))
}

/// Writes a file in the same way, with content that `write` produces.
///
/// # Errors
/// If the disk or `write` refused; the old file is unchanged then.
pub fn write_whole_by<E: From<io::Error>>(
    path: &Path,
    write: impl FnOnce(&mut File) -> Result<(), E>,
) -> Result<(), E> {
    blocks();
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."));
    // A new file under an unpredictable name, readable by its owner only.
    let mut temporary = NamedTempFile::new_in(folder)?;
    write(temporary.as_file_mut())?;
    temporary.as_file().sync_all()?;
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(sync_folder(folder)?)
}

/// Makes a rename in this folder durable, where the system can.
///
/// # Errors
/// If the disk refused.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    blocks();
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}
