//! The index: every send of this user in one folder, a file for each link and body,
//! `{link}-{body}.journal`, both as digests.
//!
//! Knows nothing of case files. The link's digest includes the API address, so an unresolved send is
//! found wherever its case file is and whatever its name.

use std::fs::{self, DirBuilder, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::file::{self, JournalFile, Opened};
use crate::domain::intake::Digest;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::JournalFault;
use crate::files::blocking::blocks;

/// Name of the file that is locked while journals are searched and created, so that two processes
/// never begin the same send.
const LOCK: &str = ".lock";
const LOCK_TRIES: u32 = 100;
const LOCK_EVERY: Duration = Duration::from_millis(50);
const ENDING: &str = ".journal";

/// The folder, held by this process.
#[derive(Debug)]
pub(super) struct Index<'a> {
    folder: &'a Path,
    _lock: File,
}

impl<'a> Index<'a> {
    /// Holds the folder, and creates it if there is none. Waits while another process holds it.
    ///
    /// # Errors
    /// [`JournalFault::Denied`] if it can't be written; [`JournalFault::InUse`] if another process
    /// holds it for five seconds.
    pub(super) fn hold(folder: &'a Path) -> Result<Self, JournalFault> {
        blocks();
        create(folder)?;
        let lock = file::options()
            .create(true)
            .open(folder.join(LOCK))
            .map_err(|error| file::fault(&error))?;
        for _ in 0..LOCK_TRIES {
            match lock.try_lock() {
                Ok(()) => return Ok(Self { folder, _lock: lock }),
                Err(fs::TryLockError::WouldBlock) => std::thread::sleep(LOCK_EVERY),
                Err(fs::TryLockError::Error(error)) => return Err(file::fault(&error)),
            }
        }
        Err(JournalFault::InUse)
    }

    /// Finds the unresolved send of the same link or of the same body, as an edited body or a new link
    /// must not hide an earlier send. One of the same link and body comes first, then one of the same
    /// link.
    ///
    /// # Errors
    /// If one of them can't be read, or is being sent by another process.
    pub(super) fn unresolved(
        &self,
        payload: Digest,
        process: Process,
    ) -> Result<Option<Opened>, JournalFault> {
        for path in matching(self.folder, payload, process).map_err(|_| JournalFault::Unreadable)? {
            let Some((journal, records)) = JournalFile::open_existing(&path)? else { continue };
            if Replay::of(&records).is_unresolved() {
                return Ok(Some((journal, records)));
            }
        }
        Ok(None)
    }

    /// Reads the records of a send without creating a journal.
    ///
    /// # Errors
    /// As [`unresolved`](Self::unresolved).
    pub(super) fn known(&self, payload: Digest, process: Process) -> Result<Replay, JournalFault> {
        let known = match self.unresolved(payload, process)? {
            Some(unresolved) => Some(unresolved),
            None => JournalFile::open_existing(&self.path(payload, process.link))?,
        };
        Ok(Replay::of(&known.map(|(_, records)| records).unwrap_or_default()))
    }

    /// Opens the journal of this link and body, or creates it.
    ///
    /// # Errors
    /// See [`JournalFault`].
    pub(super) fn own(&self, payload: Digest, link: Digest) -> Result<Opened, JournalFault> {
        JournalFile::open(&self.path(payload, link))
    }

    /// Returns true if a send of the same link or of the same body to this API was given up and not
    /// resolved since. Journals that can't be read are ignored.
    pub(super) fn has_given_up(&self, payload: Digest, process: Process) -> bool {
        let given_up = |path: PathBuf| {
            let replay = Replay::of(&peek(&path));
            replay.has_given_up() && replay.is_at(process.api)
        };
        matching(self.folder, payload, process).unwrap_or_default().into_iter().any(given_up)
    }

    fn path(&self, payload: Digest, link: Digest) -> PathBuf {
        path_in(self.folder, payload, link)
    }
}

fn path_in(folder: &Path, payload: Digest, link: Digest) -> PathBuf {
    folder.join(format!("{link}-{payload}{ENDING}"))
}

/// Reads a journal without holding it; empty if it can't be read.
fn peek(path: &Path) -> Vec<Record> {
    JournalFile::peek(path).ok().flatten().unwrap_or_default()
}

/// Reads the records of a send in the index of a folder, without creating a journal; empty if they
/// can't be read.
pub(super) fn known_of(folder: &Path, payload: Digest, link: Digest) -> Vec<Record> {
    peek(&path_in(folder, payload, link))
}

/// Returns true if a send by this link is unresolved. Nothing is created, and journals that can't be
/// read are ignored.
pub(super) fn has_unresolved(folder: &Path, link: Digest) -> bool {
    let begins = format!("{link}-");
    let is_of_link = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str());
        name.is_some_and(|name| name.starts_with(&begins) && name.ends_with(ENDING))
    };
    let is_open = |path: PathBuf| Replay::of(&peek(&path)).is_unresolved();
    let Ok(entries) = fs::read_dir(folder) else { return false };
    blocks();
    entries.filter_map(|entry| Some(entry.ok()?.path())).filter(is_of_link).any(is_open)
}

/// Paths of the journals of the same link or the same body, those of both first.
fn matching(folder: &Path, payload: Digest, process: Process) -> std::io::Result<Vec<PathBuf>> {
    let (link, body) = (process.link.to_string(), payload.to_string());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        let Some((its_link, its_body)) =
            name.to_str().and_then(|name| name.strip_suffix(ENDING)?.split_once('-'))
        else {
            continue;
        };
        let (same_link, same_body) = (its_link == link, its_body == body);
        if same_link || same_body {
            found.push((!same_link, !same_body, folder.join(&name)));
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, _, path)| path).collect())
}

fn create(folder: &Path) -> Result<(), JournalFault> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|error| file::fault(&error))
}
