//! Documents and case files on disk: opened once, judged by the open handle, read within limits.
//!
//! Must not know: forms, the network. It runs where blocking is allowed, never on the window's thread.

mod kept;
mod sniff;

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;

use crate::domain::casefile;
use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Digest, FileProblem, MAX_DOCUMENT_BYTES};
use crate::engine::message::CaseFault;
use crate::engine::ports::Documents;

pub use kept::Kept;
pub use sniff::sniff;

/// The largest case file that is read, in bytes: about 50,000 entities.
const MAX_CASE_FILE_BYTES: u64 = 32 * 1024 * 1024;
/// How much is read at a time while a document is examined.
const CHUNK: usize = 256 * 1024;

/// Documents on the local disk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Documents for Disk {
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        review(path, |_| Vec::new()).map(|(attachment, _)| attachment)
    }

    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
        let bytes = usize::try_from(attachment.bytes).map_err(|_| FileProblem::Changed)?;
        let mut document = vec![0; bytes + 1];
        read_again(attachment, &mut document)?;
        document.truncate(bytes);
        Ok(Bytes::from(document))
    }

    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
        let (file, bytes) = open_regular(path).map_err(CaseFault::File)?;
        let too_large = |bytes| CaseFault::File(FileProblem::TooLarge { bytes, limit: MAX_CASE_FILE_BYTES });
        if bytes > MAX_CASE_FILE_BYTES {
            return Err(too_large(bytes));
        }
        let mut text = Vec::new();
        file.take(MAX_CASE_FILE_BYTES + 1).read_to_end(&mut text).map_err(|error| CaseFault::File(problem(&error)))?;
        match text.len() as u64 {
            0 => Err(CaseFault::File(FileProblem::Empty)),
            bytes if bytes > MAX_CASE_FILE_BYTES => Err(too_large(bytes)),
            _ => casefile::read(&text).map_err(CaseFault::Content),
        }
    }

    fn write_case(&self, path: &Path, draft: &Draft) -> Result<(), CaseFault> {
        write_whole(path, casefile::write(draft).as_bytes()).map_err(|error| match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => CaseFault::DiskFull,
            _ => CaseFault::NotWritten,
        })
    }
}

/// Reads a document and tells its facts. `room` is asked once for so many bytes of memory; when it gives them, the
/// document stands there with one byte to spare, unless it grew meanwhile.
fn review(path: &Path, room: impl FnOnce(usize) -> Vec<u8>) -> Result<(Attachment, Vec<u8>), FileProblem> {
    let (mut file, bytes) = open_regular(path)?;
    if bytes > MAX_DOCUMENT_BYTES {
        return Err(FileProblem::TooLarge { bytes, limit: MAX_DOCUMENT_BYTES });
    }
    let mut document = room(usize::try_from(bytes + 1).unwrap_or_default());
    let facts = read_through(&mut file, &mut document, MAX_DOCUMENT_BYTES)?;
    if facts.bytes == 0 {
        return Err(FileProblem::Empty);
    }
    let original_name = Hidden(path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default());
    let path = Hidden(path.to_path_buf());
    Ok((Attachment { path, original_name, bytes: facts.bytes, sha256: facts.sha256, sniffed: sniff(&facts.head) }, document))
}

/// Reads a document that was reviewed into memory with at least one byte to spare, which is enough to see that it grew.
fn read_again(attachment: &Attachment, document: &mut [u8]) -> Result<(), FileProblem> {
    let (mut file, _) = open_regular(&attachment.path.0)?;
    match read_through(&mut file, document, attachment.bytes) {
        Ok(facts) if facts.bytes == attachment.bytes && facts.sha256 == attachment.sha256 => Ok(()),
        Ok(_) | Err(FileProblem::TooLarge { .. }) => Err(FileProblem::Changed),
        Err(problem) => Err(problem),
    }
}

/// What reading a document to its end told.
struct Facts {
    bytes: u64,
    sha256: Digest,
    /// Its first bytes.
    head: Vec<u8>,
}

/// Reads to the end, hashing each piece while the processor still has it at hand. What `whole` has room for stands there
/// afterwards.
fn read_through(file: &mut File, whole: &mut [u8], limit: u64) -> Result<Facts, FileProblem> {
    let (mut hasher, mut head, mut bytes, mut aside) = (Sha256::new(), Vec::with_capacity(sniff::HEAD_BYTES), 0u64, Vec::new());
    loop {
        let at = usize::try_from(bytes).unwrap_or(usize::MAX).min(whole.len());
        let piece = match whole.len() - at {
            0 => {
                aside.resize(CHUNK, 0);
                aside.as_mut_slice()
            }
            rest => &mut whole[at..at + rest.min(CHUNK)],
        };
        let n = read_some(file, piece)?;
        if n == 0 {
            return Ok(Facts { bytes, sha256: Digest(hasher.finalize().into()), head });
        }
        bytes += n as u64;
        if bytes > limit {
            return Err(FileProblem::TooLarge { bytes, limit });
        }
        hasher.update(&piece[..n]);
        head.extend_from_slice(&piece[..n.min(sniff::HEAD_BYTES - head.len())]);
    }
}

/// The path a case file means by `written`: as it stands when absolute, else from the case file's folder.
#[must_use]
pub fn resolve(case_file: &Path, written: &str) -> PathBuf {
    case_file.parent().unwrap_or_else(|| Path::new("")).join(written)
}

/// Writes a file so that either the old or the new one is there, whatever happens: temporary name, fsync, rename.
///
/// # Errors
/// What the disk refused; the old file is then untouched.
pub fn write_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    // Made anew under a name nobody can foresee, for its owner alone.
    let mut temporary = NamedTempFile::new_in(folder)?;
    temporary.write_all(content)?;
    temporary.as_file().sync_all()?;
    temporary.persist(path).map_err(|error| error.error)?;
    sync_folder(folder)
}

/// Makes a rename in this folder durable, where the system can.
///
/// # Errors
/// When the disk refused.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Opens a file for reading and checks the open handle: a regular file, not a folder, pipe, device or socket.
fn open_regular(path: &Path) -> Result<(File, u64), FileProblem> {
    let mut options = OpenOptions::new();
    options.read(true);
    // Opening a pipe must not wait for a writer; the handle is judged before it is read.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(&mut options, O_NONBLOCK);
    let file = match options.open(path) {
        Ok(file) => file,
        // Windows refuses to open a folder; say what it is.
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

/// `O_NONBLOCK`, which the standard library has no name for.
#[cfg(target_os = "linux")]
const O_NONBLOCK: i32 = 0o4000;
#[cfg(all(unix, not(target_os = "linux")))]
const O_NONBLOCK: i32 = 0x0004;

fn read_some(file: &mut File, chunk: &mut [u8]) -> Result<usize, FileProblem> {
    loop {
        match file.read(chunk) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            result => return result.map_err(|error| problem(&error)),
        }
    }
}

fn problem(error: &io::Error) -> FileProblem {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::InvalidInput | ErrorKind::InvalidFilename | ErrorKind::NotADirectory => FileProblem::NotFound,
        ErrorKind::PermissionDenied => FileProblem::NoPermission,
        ErrorKind::IsADirectory => FileProblem::IsFolder,
        // Opening a socket gives ENXIO, which has no kind of its own.
        _ if error.raw_os_error() == Some(6) => FileProblem::NotRegular,
        _ => FileProblem::Unreadable,
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
