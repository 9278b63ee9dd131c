//! Documents and case files on disk: opened once, judged by the open handle, read within limits.
//!
//! Must not know: forms, the network. It runs where blocking is allowed, never on the window's
//! thread.

pub mod blocking;
mod encrypted_pdf;
pub mod folder;
mod pasted_images;
mod preview;
mod sniff;
mod verified_reread;
mod walk;

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use tempfile::NamedTempFile;
use zeroize::Zeroizing;

use crate::domain::casefile;
use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Digest, FileProblem, MAX_DOCUMENT_BYTES};
use crate::engine::message::CaseFault;
use crate::engine::ports::Documents;

use blocking::blocks;
use encrypted_pdf::Search;
pub use pasted_images::PastedImages;
pub use preview::{Viewer, draw_one};
pub use sniff::{known_as, sniff};
pub use verified_reread::VerifiedReread;

/// The largest case file that is read, in bytes: about 50,000 entities.
pub(crate) const MAX_CASE_FILE_BYTES: u64 = 32 * 1024 * 1024;
/// What a parcel begins with.
const PARCEL_HEAD: &[u8] = b"age-encryption.org/";
/// How often a file is opened again that another program holds (U18: five times over three
/// seconds).
const OPEN_AGAIN: u32 = 5;
const OPEN_EVERY: Duration = Duration::from_millis(600);
/// How many bytes of a document are read at a time: little enough to be still at hand when they are
/// hashed, marked or sent.
const PIECE: usize = 384 * 1024;

/// A document's bytes, wiped when they are let go of.
type Document = Zeroizing<Vec<u8>>;

/// Documents on the local disk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Documents for Disk {
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        review(path, |_| Zeroizing::default()).map(|(attachment, _)| attachment)
    }

    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
        let bytes = usize::try_from(attachment.bytes).map_err(|_| FileProblem::Changed)?;
        let mut document = Document::new(vec![0; bytes + 1]);
        read_again(attachment, &mut document)?;
        document.truncate(bytes);
        Ok(Bytes::from_owner(document))
    }

    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
        let (mut file, bytes) = open_regular(path).map_err(CaseFault::File)?;
        let mut head = [0; PARCEL_HEAD.len()];
        let read = fill(&mut file, &mut head).map_err(CaseFault::File)?;
        if head == PARCEL_HEAD {
            return Err(CaseFault::IsParcel);
        }
        let too_large =
            |bytes| CaseFault::File(FileProblem::TooLarge { bytes, limit: MAX_CASE_FILE_BYTES });
        if bytes > MAX_CASE_FILE_BYTES {
            return Err(too_large(bytes));
        }
        let mut text = head[..read].to_vec();
        file.take(MAX_CASE_FILE_BYTES + 1)
            .read_to_end(&mut text)
            .map_err(|error| CaseFault::File(problem(&error)))?;
        match text.len() as u64 {
            0 => Err(CaseFault::File(FileProblem::Empty)),
            bytes if bytes > MAX_CASE_FILE_BYTES => Err(too_large(bytes)),
            _ => casefile::read(&text).map_err(CaseFault::Content),
        }
    }

    fn write_case(&self, path: &Path, draft: &Draft) -> Result<(), CaseFault> {
        self.write_text(path, &casefile::write(draft))
    }

    fn write_text(&self, path: &Path, text: &str) -> Result<(), CaseFault> {
        write_whole(path, text.as_bytes()).map_err(|error| match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => CaseFault::DiskFull,
            _ => CaseFault::NotWritten,
        })
    }
}

/// Reads a document and tells its facts. `room` is asked once for so many bytes of memory; when it
/// gives them, the document stands there with one byte to spare, unless it grew meanwhile.
///
/// # Errors
/// Why it can't be taken.
pub fn review(
    path: &Path,
    room: impl FnOnce(usize) -> Document,
) -> Result<(Attachment, Document), FileProblem> {
    let mut reading = Reading::of(path)?;
    let mut document = room(usize::try_from(reading.expected + 1).unwrap_or_default());
    reading.read_through(&mut document)?;
    Ok((reading.attachment(path)?, document))
}

/// The facts of a document that is in memory; `from` is where it came from.
///
/// # Errors
/// Why it can't be taken.
pub fn review_whole(from: &Path, document: &[u8]) -> Result<Attachment, FileProblem> {
    blocks();
    let bytes = document.len() as u64;
    if bytes > MAX_DOCUMENT_BYTES {
        return Err(FileProblem::TooLarge { bytes, limit: MAX_DOCUMENT_BYTES });
    }
    let head = &document[..document.len().min(sniff::HEAD_BYTES)];
    facts(from, bytes, Digest(Sha256::digest(document).into()), head)
}

fn facts(path: &Path, bytes: u64, sha256: Digest, head: &[u8]) -> Result<Attachment, FileProblem> {
    if bytes == 0 {
        return Err(FileProblem::Empty);
    }
    let original_name = Hidden(
        path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
    );
    Ok(Attachment {
        path: Hidden(path.to_path_buf()),
        original_name,
        bytes,
        sha256,
        sniffed: sniff(head),
        copy: None,
    })
}

/// Reads a document that was reviewed into memory with at least one byte to spare, which is enough
/// to see that it grew.
fn read_again(attachment: &Attachment, document: &mut [u8]) -> Result<(), FileProblem> {
    let (file, expected) = open_regular(&attachment.path.0)?;
    let mut reading = Reading::new(file, expected, attachment.bytes);
    match reading.read_through(document) {
        Ok(()) if reading.bytes == attachment.bytes && reading.digest() == attachment.sha256 => {
            Ok(())
        }
        Ok(()) | Err(FileProblem::TooLarge { .. }) => Err(FileProblem::Changed),
        Err(problem) => Err(problem),
    }
}

/// A document that is read from its start to its end, each piece hashed while the processor still
/// has it at hand.
struct Reading {
    file: File,
    /// How many bytes it had when it was opened, the most it may have, and how many were read.
    expected: u64,
    limit: u64,
    bytes: u64,
    hasher: Sha256,
    /// Its first bytes.
    head: Document,
    encryption: Search,
}

impl Reading {
    /// Opens a document that nobody reviewed yet.
    fn of(path: &Path) -> Result<Self, FileProblem> {
        let (file, expected) = open_document(path)?;
        if expected > MAX_DOCUMENT_BYTES {
            return Err(FileProblem::TooLarge { bytes: expected, limit: MAX_DOCUMENT_BYTES });
        }
        Ok(Self::new(file, expected, MAX_DOCUMENT_BYTES))
    }

    fn new(file: File, expected: u64, limit: u64) -> Self {
        Self {
            file,
            expected,
            limit,
            bytes: 0,
            hasher: Sha256::new(),
            head: Document::new(Vec::with_capacity(sniff::HEAD_BYTES)),
            encryption: Search::default(),
        }
    }

    /// Fills the piece, unless the document ends before.
    fn next<'a>(&mut self, piece: &'a mut [u8]) -> Result<&'a [u8], FileProblem> {
        let n = fill(&mut self.file, piece)?;
        let piece = &piece[..n];
        self.bytes += n as u64;
        if self.bytes > self.limit {
            return Err(FileProblem::TooLarge { bytes: self.bytes, limit: self.limit });
        }
        self.hasher.update(piece);
        self.encryption.next(piece);
        let wanted = sniff::HEAD_BYTES - self.head.len();
        self.head.extend_from_slice(&piece[..n.min(wanted)]);
        Ok(piece)
    }

    /// Reads to the end. What `whole` has room for stands there afterwards.
    fn read_through(&mut self, whole: &mut [u8]) -> Result<(), FileProblem> {
        for piece in whole.chunks_mut(PIECE) {
            if self.next(piece)?.is_empty() {
                return Ok(());
            }
        }
        let mut aside = Document::new(vec![0; PIECE]);
        while !self.next(&mut aside)?.is_empty() {}
        Ok(())
    }

    fn digest(&self) -> Digest {
        Digest(self.hasher.clone().finalize().into())
    }

    /// What was found, once all of it was read. What nobody at spektr could open is not taken.
    fn attachment(self, path: &Path) -> Result<Attachment, FileProblem> {
        let attachment = facts(path, self.bytes, self.digest(), &self.head)?;
        encrypted_pdf::refuse(&attachment, &self.encryption)?;
        Ok(attachment)
    }
}

/// The path a case file means by `written`: as it stands when absolute, else from the case file's
/// folder.
#[must_use]
pub fn resolve(case_file: &Path, written: &str) -> PathBuf {
    case_file.parent().unwrap_or_else(|| Path::new("")).join(written)
}

/// Writes a file so that either the old or the new one is there, whatever happens: temporary name,
/// fsync, rename.
///
/// # Errors
/// What the disk refused; the old file is then untouched.
pub fn write_whole(path: &Path, content: &[u8]) -> io::Result<()> {
    write_whole_by(path, |file| file.write_all(content))
}

/// The same for what is written bit by bit.
///
/// # Errors
/// What the disk or the writing refused; the old file is then untouched.
pub fn write_whole_by<E: From<io::Error>>(
    path: &Path,
    write: impl FnOnce(&mut File) -> Result<(), E>,
) -> Result<(), E> {
    blocks();
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or_else(|| Path::new("."));
    // Made anew under a name nobody can foresee, for its owner alone.
    let mut temporary = NamedTempFile::new_in(folder)?;
    write(temporary.as_file_mut())?;
    temporary.as_file().sync_all()?;
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(sync_folder(folder)?)
}

/// Makes a rename in this folder durable, where the system can.
///
/// # Errors
/// When the disk refused.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    blocks();
    if cfg!(unix) { File::open(folder)?.sync_all() } else { Ok(()) }
}

/// Opens a file that another program may hold for a moment, and tells its size in bytes.
///
/// # Errors
/// Why it can't be read.
pub fn open_document(path: &Path) -> Result<(File, u64), FileProblem> {
    patiently(|| open_regular(path), std::thread::sleep)
}

/// Opens a file for reading and checks the open handle: a regular file, not a folder, pipe, device
/// or socket.
fn open_regular(path: &Path) -> Result<(File, u64), FileProblem> {
    blocks();
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

/// Tries again while another program holds the file: whoever writes it, a scanner or a virus scan,
/// is done in a moment.
fn patiently<T>(
    mut open: impl FnMut() -> Result<T, FileProblem>,
    mut pause: impl FnMut(Duration),
) -> Result<T, FileProblem> {
    for _ in 0..OPEN_AGAIN {
        match open() {
            Err(FileProblem::Locked) => pause(OPEN_EVERY),
            other => return other,
        }
    }
    open()
}

/// `O_NONBLOCK`, which the standard library has no name for.
#[cfg(target_os = "linux")]
const O_NONBLOCK: i32 = 0o4000;
#[cfg(all(unix, not(target_os = "linux")))]
const O_NONBLOCK: i32 = 0x0004;

/// Reads until the piece is full or the file ends; how many bytes there were.
fn fill(file: &mut File, piece: &mut [u8]) -> Result<usize, FileProblem> {
    let mut filled = 0;
    while filled < piece.len() {
        match file.read(&mut piece[filled..]) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(problem(&error)),
        }
    }
    Ok(filled)
}

fn problem(error: &io::Error) -> FileProblem {
    match error.kind() {
        ErrorKind::NotFound
        | ErrorKind::InvalidInput
        | ErrorKind::InvalidFilename
        | ErrorKind::NotADirectory => FileProblem::NotFound,
        ErrorKind::PermissionDenied => FileProblem::NoPermission,
        ErrorKind::IsADirectory => FileProblem::IsFolder,
        // A sharing or lock violation, which have no kind of their own either.
        _ if cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)) => FileProblem::Locked,
        // Opening a socket gives ENXIO, which has no kind of its own.
        _ if error.raw_os_error() == Some(6) => FileProblem::NotRegular,
        _ => FileProblem::Unreadable,
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests;
