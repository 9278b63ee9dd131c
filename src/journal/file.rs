//! A journal file: opened without following links, created exclusively, readable by its owner only.
//!
//! Knows nothing of the case it belongs to. A record that a crash cut short is dropped; anything else
//! that is no journal is refused and left unchanged.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::domain::record::Record;
use crate::engine::ports::{Journal, JournalFault};
use crate::files::blocking::blocks;
use crate::files::sync_folder;

/// A journal and its records.
pub(super) type Opened = (JournalFile, Vec<Record>);

/// Largest journal that is read, in bytes.
const MAX_BYTES: u64 = 64 * 1024 * 1024;
/// Number of tries to open or create a file while others create and delete it.
const TRIES: u32 = 3;
/// Names of the records that are objects, and of those that are plain strings.
const OBJECTS: [&str; 7] =
    ["frozen", "intent", "sent", "missing", "confirming", "replaced", "completed"];
const WORDS: [&str; 5] = ["not_applied", "rejected", "accepted", "finished_early", "given_up"];

/// A journal on disk, locked until its send has ended or this is dropped.
#[derive(Debug)]
pub(super) struct JournalFile {
    file: File,
    path: PathBuf,
    is_new: bool,
    is_locked: bool,
    /// End of the last complete record, if the disk refused to remove what is behind it.
    torn_at: Option<u64>,
}

impl JournalFile {
    /// Opens the journal, or creates an empty one.
    ///
    /// # Errors
    /// [`JournalFault::NotOurs`] if the path is not a regular file; see [`JournalFault`] for the
    /// others.
    pub(super) fn open(path: &Path) -> Result<Opened, JournalFault> {
        Self::find(path, true)?.ok_or(JournalFault::NotWritten)
    }

    /// Opens the journal; `None` if there is none.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub(super) fn open_existing(path: &Path) -> Result<Option<Opened>, JournalFault> {
        Self::find(path, false)
    }

    /// Reads a journal's records without changing it, not even a torn end; `None` if there is none.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub(super) fn peek(path: &Path) -> Result<Option<Vec<Record>>, JournalFault> {
        blocks();
        let mut file = match options().write(false).open(path) {
            Ok(file) => file,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(refusal(path, &error)),
        };
        must_be_small(&file)?;
        file.try_lock_shared().map_err(|_| JournalFault::InUse)?;
        Ok(Some(read(&text_of(&mut file)?)?.0))
    }

    /// Makes every later write fail.
    #[cfg(test)]
    pub(super) fn spoil(&mut self) {
        let end = self.end().expect("an end");
        self.file = options().write(false).open(&self.path).expect("it is there");
        self.file.seek(SeekFrom::Start(end)).expect("a place");
    }

    fn find(path: &Path, create: bool) -> Result<Option<Opened>, JournalFault> {
        blocks();
        let Some(mut file) = open_file(path, create)? else { return Ok(None) };
        must_be_small(&file)?;
        file.try_lock().map_err(|_| JournalFault::InUse)?;
        let text = text_of(&mut file)?;
        let (records, whole) = read(&text)?;
        // It is a journal, so its mode may be changed.
        make_private(&file);
        if whole < text.len() {
            file.set_len(whole as u64).map_err(|error| fault(&error))?;
        }
        file.seek(SeekFrom::Start(whole as u64)).map_err(|error| fault(&error))?;
        let mut journal = Self {
            file,
            path: path.to_path_buf(),
            is_new: records.is_empty(),
            is_locked: true,
            torn_at: None,
        };
        // A complete record without a line end counts; the next one must start on a new line.
        if whole > 0 && text[whole - 1] != b'\n' {
            journal.put(b"\n", true)?;
        }
        Ok(Some((journal, records)))
    }

    /// Length of the journal so far, in bytes.
    ///
    /// # Errors
    /// See [`JournalFault`].
    pub(super) fn end(&mut self) -> Result<u64, JournalFault> {
        self.file.stream_position().map_err(|error| fault(&error))
    }

    /// Removes what was written behind an [`end`](Self::end), now or before the next record.
    pub(super) fn cut(&mut self, end: u64) {
        let cut = self.file.set_len(end).and_then(|()| self.file.seek(SeekFrom::Start(end)));
        self.torn_at = cut.is_err().then_some(end);
    }

    /// Locks a journal again whose send had ended.
    ///
    /// # Errors
    /// [`JournalFault::InUse`] if another process has it, or has appended to it.
    fn lock_again(&mut self) -> Result<(), JournalFault> {
        if self.is_locked {
            return Ok(());
        }
        self.file.try_lock().map_err(|_| JournalFault::InUse)?;
        let (end, bytes) =
            (self.end()?, self.file.metadata().map_err(|error| fault(&error))?.len());
        if end != bytes {
            self.release();
            return Err(JournalFault::InUse);
        }
        self.is_locked = true;
        Ok(())
    }

    /// Unlocks a journal whose send has ended, while this process still shows it.
    fn release(&mut self) {
        self.is_locked = self.file.unlock().is_err();
    }

    /// Writes bytes at the end, all of them or none.
    fn put(&mut self, bytes: &[u8], durable: bool) -> Result<(), JournalFault> {
        if let Some(end) = self.torn_at {
            self.cut(end);
        }
        if self.torn_at.is_some() {
            return Err(JournalFault::NotWritten);
        }
        let end = self.end()?;
        let written = self
            .file
            .write_all(bytes)
            .and_then(|()| if durable { self.file.sync_data() } else { Ok(()) });
        written.map_err(|error| {
            // The next record must not follow half a line. If the program ends before, the reader
            // drops the torn end.
            self.cut(end);
            fault(&error)
        })
    }
}

impl Drop for JournalFile {
    /// Removes what the disk refused to remove before, while the file is locked: the next reader would
    /// take it for a record.
    fn drop(&mut self) {
        if let Some(end) = self.torn_at {
            self.cut(end);
        }
    }
}

impl Journal for JournalFile {
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        blocks();
        self.lock_again()?;
        let mut line = serde_json::to_vec(record).map_err(|_| JournalFault::NotWritten)?;
        line.push(b'\n');
        self.put(&line, durable)?;
        if durable && self.is_new {
            let folder = self
                .path
                .parent()
                .filter(|folder| !folder.as_os_str().is_empty())
                .unwrap_or(Path::new("."));
            sync_folder(folder).map_err(|error| fault(&error))?;
            self.is_new = false;
        }
        if matches!(record, Record::Rejected | Record::Completed { .. }) {
            self.release();
        }
        Ok(())
    }
}

/// Refuses a file that is not regular, or larger than [`MAX_BYTES`].
fn must_be_small(file: &File) -> Result<(), JournalFault> {
    let bytes =
        file.metadata().ok().filter(fs::Metadata::is_file).ok_or(JournalFault::NotOurs)?.len();
    if bytes > MAX_BYTES { Err(JournalFault::Unreadable) } else { Ok(()) }
}

fn text_of(file: &mut File) -> Result<Vec<u8>, JournalFault> {
    let mut text = Vec::new();
    file.take(MAX_BYTES + 1).read_to_end(&mut text).map_err(|_| JournalFault::Unreadable)?;
    Ok(text)
}

/// Opens a file, or creates it if there is none and `create` is true.
fn open_file(path: &Path, create: bool) -> Result<Option<File>, JournalFault> {
    for _ in 0..TRIES {
        match options().open(path) {
            Ok(file) => return Ok(Some(file)),
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(refusal(path, &error)),
            Err(_) if !create => return Ok(None),
            Err(_) => {}
        }
        match options().create_new(true).open(path) {
            Ok(file) => return Ok(Some(file)),
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                return Err(refusal(path, &error));
            }
            Err(_) => {}
        }
    }
    Err(JournalFault::NotOurs)
}

/// Options to read and write without following a link at the end of a path, and without waiting for
/// the other end of a pipe.
pub(super) fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(0o600).custom_flags(libc::O_NOFOLLOW | libc::O_NONBLOCK);
    }
    #[cfg(windows)]
    {
        /// `FILE_FLAG_OPEN_REPARSE_POINT`
        const DO_NOT_FOLLOW: u32 = 0x0020_0000;
        std::os::windows::fs::OpenOptionsExt::custom_flags(&mut options, DO_NOT_FOLLOW);
    }
    options
}

/// Makes a file readable by its owner only; a copy made by another program may be open to others. A
/// file of another user is left unchanged: it has no secrets.
fn make_private(file: &File) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let is_open =
            file.metadata().is_ok_and(|metadata| metadata.permissions().mode() & 0o077 != 0);
        if is_open && file.set_permissions(fs::Permissions::from_mode(0o600)).is_err() {
            tracing::warn!("a journal can be read by others");
        }
    }
    #[cfg(not(unix))]
    let _ = file;
}

/// The fault of a file that can't be opened: it may not be a regular file.
fn refusal(path: &Path, error: &io::Error) -> JournalFault {
    match path.symlink_metadata() {
        Ok(metadata) if !metadata.is_file() => JournalFault::NotOurs,
        _ => fault(error),
    }
}

/// The fault of an error of the disk: a refusal, or a folder where this user may not write.
pub(super) fn fault(error: &io::Error) -> JournalFault {
    match error.kind() {
        ErrorKind::PermissionDenied
        | ErrorKind::ReadOnlyFilesystem
        | ErrorKind::NotFound
        | ErrorKind::NotADirectory => JournalFault::Denied,
        _ => JournalFault::NotWritten,
    }
}

/// Reads the records, and returns them with the number of bytes they take. A record that a crash cut
/// short never counted.
fn read(text: &[u8]) -> Result<(Vec<Record>, usize), JournalFault> {
    let whole = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
    let lines = text[..whole].split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    let mut records = lines
        .map(|line| serde_json::from_slice(line).map_err(|_| JournalFault::Unreadable))
        .collect::<Result<Vec<Record>, _>>()?;
    let tail = &text[whole..];
    if let Ok(record) = serde_json::from_slice(tail) {
        records.push(record);
        return Ok((records, text.len()));
    }
    if is_torn(tail, !records.is_empty()) {
        Ok((records, whole))
    } else {
        Err(JournalFault::Unreadable)
    }
}

/// Returns true if `tail` is the beginning of a record. After a power cut, some file systems leave
/// zeros where nothing was written yet.
fn is_torn(tail: &[u8], is_journal: bool) -> bool {
    let zeros = tail.iter().rev().take_while(|byte| **byte == 0).count();
    let text = &tail[..tail.len() - zeros];
    if text.is_empty() {
        return zeros == 0 || is_journal;
    }
    let names = |text: &[u8]| {
        let object = OBJECTS.iter().map(|name| format!("{{\"{name}\":"));
        let word = WORDS.iter().map(|name| format!("\"{name}\""));
        object
            .chain(word)
            .any(|name| text.starts_with(name.as_bytes()) || name.as_bytes().starts_with(text))
    };
    let is_text = std::str::from_utf8(text).err().is_none_or(|error| error.error_len().is_none());
    is_text
        && names(text)
        && serde_json::from_slice::<Record>(text).is_err_and(|error| error.is_eof())
}
