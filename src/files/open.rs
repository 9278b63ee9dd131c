//! Opening files: regular files only, and again while another program holds one.
//!
//! Knows nothing of what is in a file.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;
use std::time::Duration;

use super::blocking::blocks;
use crate::domain::intake::FileProblem;

/// Number of retries while another program holds a file, and the wait between two (U18).
const RETRIES: u32 = 5;
pub(super) const RETRY_EVERY: Duration = Duration::from_millis(600);

/// `O_NONBLOCK`, which the standard library has no name for.
#[cfg(target_os = "linux")]
const O_NONBLOCK: i32 = 0o4000;
#[cfg(all(unix, not(target_os = "linux")))]
const O_NONBLOCK: i32 = 0x0004;

/// Opens a file, waiting up to three seconds while another program holds it, and returns it with
/// its size in bytes.
///
/// # Errors
/// The reason why it can't be read.
pub fn open_document(path: &Path) -> Result<(File, u64), FileProblem> {
    retry_while_locked(|| open_regular(path), std::thread::sleep)
}

/// Opens a file for reading and returns it with its size in bytes. The open handle must be a
/// regular file: no folder, pipe, device or socket.
pub(super) fn open_regular(path: &Path) -> Result<(File, u64), FileProblem> {
    blocks();
    let mut options = OpenOptions::new();
    options.read(true);
    // Opening a pipe must not wait for a writer; the handle is checked before it is read.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, O_NONBLOCK);
    let file = match options.open(path) {
        Ok(file) => file,
        // Windows refuses to open a folder, with an error of its own.
        Err(_) if path.is_dir() => return Err(FileProblem::IsFolder),
        Err(error) => return Err(problem(&error)),
    };
    let metadata = file.metadata().map_err(|error| problem(&error))?;
    if metadata.is_dir() {
        return Err(FileProblem::IsFolder);
    }
    if !metadata.is_file() {
        return Err(FileProblem::NotRegular);
    }
    Ok((file, metadata.len()))
}

/// Retries while another program, such as a scanner or a virus scan, holds the file.
pub(super) fn retry_while_locked<T>(
    mut open: impl FnMut() -> Result<T, FileProblem>,
    mut pause: impl FnMut(Duration),
) -> Result<T, FileProblem> {
    for _ in 0..RETRIES {
        match open() {
            Err(FileProblem::Locked) => pause(RETRY_EVERY),
            other => return other,
        }
    }
    open()
}

/// Reads until the buffer is full or the file ends, and returns the number of bytes read.
pub(super) fn fill(file: &mut File, buffer: &mut [u8]) -> Result<usize, FileProblem> {
    let mut filled = 0;
    while filled < buffer.len() {
        match file.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(problem(&error)),
        }
    }
    Ok(filled)
}

/// The problem of an error of the system.
pub(super) fn problem(error: &io::Error) -> FileProblem {
    match error.kind() {
        ErrorKind::NotFound
        | ErrorKind::InvalidInput
        | ErrorKind::InvalidFilename
        | ErrorKind::NotADirectory => FileProblem::NotFound,
        ErrorKind::PermissionDenied => FileProblem::NoPermission,
        ErrorKind::IsADirectory => FileProblem::IsFolder,
        // A sharing or lock violation, which have no kind of their own.
        _ if cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)) => FileProblem::Locked,
        // ENXIO, which opening a socket gives and which has no kind of its own.
        _ if error.raw_os_error() == Some(6) => FileProblem::NotRegular,
        _ => FileProblem::Unreadable,
    }
}
