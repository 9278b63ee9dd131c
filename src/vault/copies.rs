//! Attached documents: each is read once, sealed into a file of its own, and read from there from
//! then on.
//!
//! Knows nothing of forms or the network. A copy is bound to its name, and its bytes to the digest
//! that was reviewed.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::time::UNIX_EPOCH;

use bytes::Bytes;
use rusqlite::Transaction;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::access::Vault;
use super::copy_rows::copy_place;
use super::database::{self, Shared};
use super::fault::{self, Fault};
use super::folder;
use super::ids::{case_id, row_id};
use super::line::Line;
use super::seal::{self, Place, Seal};
use crate::domain::draft::Draft;
use crate::domain::intake::{
    Attachment, CopyId, Digest, FileProblem, MAX_DOCUMENT_BYTES, Original, SealedCopy,
};
use crate::domain::progress::CaseId;
use crate::engine::message::{CaseFault, VaultFault};
use crate::engine::ports::Documents;
use crate::files::blocking::blocks;
use crate::files::{Disk, review, review_whole};

/// Largest overhead of a sealed copy, in bytes.
const SEAL_BYTES: u64 = 64;
const DAY_SECS: i64 = 86_400;

/// Numbers of what a sweep deleted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Files that belong to no case.
    pub files: usize,
    /// Untouched drafts whose documents were deleted.
    pub cases: usize,
}

impl Documents for Vault {
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        // Read before the document: a change in between then looks like a later one, for which the
        // digests are compared.
        let original_modified = modified(path);
        let (attachment, document) = review(path, |bytes| Zeroizing::new(vec![0; bytes]))?;
        let bytes = usize::try_from(attachment.bytes)
            .ok()
            .and_then(|bytes| document.get(..bytes))
            .ok_or(FileProblem::Changed)?;
        self.shared.attach(attachment, bytes, original_modified)
    }

    fn makes_copies(&self) -> bool {
        true
    }

    fn seal_copy(&self, from: &Path, document: &[u8]) -> Result<Attachment, FileProblem> {
        self.shared.attach(review_whole(from, document)?, document, None)
    }

    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
        match attachment.copy {
            None => Disk.read(attachment),
            Some(copy) => {
                let document = self.shared.open_copy(copy.id)?;
                let digest = Digest(Sha256::digest(&*document).into());
                let is_same =
                    document.len() as u64 == attachment.bytes && digest == attachment.sha256;
                if is_same {
                    Ok(Bytes::from_owner(document))
                } else {
                    Err(FileProblem::CopyDamaged)
                }
            }
        }
    }

    fn original(&self, attachment: &Attachment) -> Original {
        let Some(copy) = attachment.copy else { return Original::Same };
        let path = &attachment.path.0;
        let is_unmodified =
            copy.original_modified.is_some() && modified(path) == copy.original_modified;
        if is_unmodified && fs::metadata(path).is_ok_and(|file| file.len() == attachment.bytes) {
            return Original::Same;
        }
        match Disk.examine(path) {
            Ok(found) if found.sha256 == attachment.sha256 => Original::Same,
            Ok(_)
            | Err(
                FileProblem::Empty
                | FileProblem::TooLarge { .. }
                | FileProblem::NeedsPassword
                | FileProblem::NeedsCertificate,
            ) => Original::Changed,
            Err(_) => Original::Gone,
        }
    }

    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
        Disk.read_case(path)
    }

    fn write_case(&self, path: &Path, draft: &Draft) -> Result<(), CaseFault> {
        Disk.write_case(path, draft)
    }

    fn write_text(&self, path: &Path, text: &str) -> Result<(), CaseFault> {
        Disk.write_text(path, text)
    }
}

/// The time a file was modified, in nanoseconds since the epoch.
fn modified(path: &Path) -> Option<i64> {
    blocks();
    let since = fs::metadata(path).ok()?.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_nanos()).ok()
}

fn blob_place(copy: CopyId) -> Place {
    Place::in_table("documents").bytes(&copy.0)
}

impl Shared {
    /// Makes a sealed copy of a reviewed document.
    fn attach(
        &self,
        mut attachment: Attachment,
        document: &[u8],
        original_modified: Option<i64>,
    ) -> Result<Attachment, FileProblem> {
        let id = self.write_copy(document).map_err(|fault| match fault {
            VaultFault::DiskFull => FileProblem::NoRoom,
            _ => FileProblem::NotKept,
        })?;
        attachment.copy = Some(SealedCopy { id, original_modified });
        self.database().attached.insert(attachment.sha256, attachment.clone());
        Ok(attachment)
    }

    /// Seals a document into a new file.
    fn write_copy(&self, document: &[u8]) -> Result<CopyId, VaultFault> {
        if self.is_newer {
            return Err(VaultFault::Newer);
        }
        let copy = CopyId(seal::random()?);
        let sealed = self.seal.seal(&blob_place(copy), document)?;
        // Before the file exists, so that no sweep deletes it.
        self.database().fresh.insert(copy);
        folder::write_whole(&self.folder.copy(copy), &sealed)
            .map_err(|error| fault::of_writing(&error))?;
        Ok(copy)
    }

    /// Opens a sealed copy.
    fn open_copy(&self, copy: CopyId) -> Result<Zeroizing<Vec<u8>>, FileProblem> {
        blocks();
        let file = File::open(self.folder.copy(copy)).map_err(|error| match error.kind() {
            ErrorKind::NotFound => FileProblem::CopyGone,
            _ => FileProblem::Unreadable,
        })?;
        let mut sealed = Vec::new();
        let most = MAX_DOCUMENT_BYTES + SEAL_BYTES;
        file.take(most + 1).read_to_end(&mut sealed).map_err(|_| FileProblem::Unreadable)?;
        self.seal.open(&blob_place(copy), sealed).map_err(|_| FileProblem::CopyDamaged)
    }
}

impl Vault {
    /// Deletes the documents of drafts not changed for `keep_days` days, and copies that belong to no
    /// case. Called once after the vault was opened. `now` is in seconds since the epoch.
    ///
    /// # Errors
    /// See [`VaultFault`]. If a row about copies can't be read, nothing is deleted.
    pub fn sweep(&self, now: i64, keep_days: u16) -> Result<Swept, VaultFault> {
        let shared = &*self.shared;
        let mut database = shared.database();
        let before = now.saturating_sub(i64::from(keep_days) * DAY_SECS);
        let (live, cases) = shared.write_in(&mut database, |transaction, seal| {
            let mut copies = read_copies(transaction, seal)?;
            let old = lines(transaction, seal, &copies)?.into_iter().filter(|(id, line)| {
                line.status.is_draft() && line.changed_at < before && copies.contains_key(id)
            });
            let mut cases = 0;
            for (id, mut line) in old.collect::<Vec<_>>() {
                transaction.execute("DELETE FROM copies WHERE case_id = ?1", [row_id(id)])?;
                line.copies = 0;
                // Its documents are missing now.
                line.set_ready(false);
                line.put(transaction, seal, id)?;
                copies.remove(&id);
                cases += 1;
            }
            Ok((copies.into_values().flatten().collect::<HashSet<CopyId>>(), cases))
        })?;
        // The open case relies on the rows just deleted.
        database.open = database.open.take().filter(|_| cases == 0);
        let used: HashSet<String> =
            live.iter().chain(&database.fresh).map(CopyId::to_string).collect();
        let entries = fs::read_dir(shared.folder.documents()).map_err(|_| VaultFault::NotRead)?;
        let left = entries.flatten().map(|entry| entry.path()).filter(|path| {
            let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
            // Only files with a copy's name: others are not Dossier's.
            name.len() == 32
                && name.bytes().all(|byte| byte.is_ascii_hexdigit())
                && !used.contains(name)
        });
        let files = left.filter(|path| folder::remove(path).is_ok()).count();
        Ok(Swept { files, cases })
    }
}

/// Reads the copies of every case.
fn read_copies(
    transaction: &Transaction<'_>,
    seal: &Seal,
) -> Result<HashMap<CaseId, Vec<CopyId>>, Fault> {
    let mut statement = transaction.prepare("SELECT case_id, part, copy, sealed FROM copies")?;
    let rows = statement.query_map([], |row| {
        Ok((case_id(row.get(0)?), row.get(1)?, CopyId(row.get(2)?), row.get(3)?))
    })?;
    let mut copies: HashMap<CaseId, Vec<CopyId>> = HashMap::new();
    for row in rows {
        let (id, part, copy, sealed) = row?;
        seal.open(&copy_place(id, part, copy), sealed)?;
        copies.entry(id).or_default().push(copy);
    }
    Ok(copies)
}

/// Reads every case's line.
///
/// # Errors
/// [`VaultFault::Damaged`] if a line is missing, or its number of copies is wrong.
fn lines(
    transaction: &Transaction<'_>,
    seal: &Seal,
    copies: &HashMap<CaseId, Vec<CopyId>>,
) -> Result<Vec<(CaseId, Line)>, Fault> {
    let mut statement = transaction.prepare("SELECT id, status, changed_at, sealed FROM cases")?;
    let rows = statement
        .query_map([], |row| Ok((case_id(row.get(0)?), row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let mut lines = Vec::new();
    for row in rows {
        let (id, status, changed_at, sealed) = row?;
        let line = Line::open(seal, id, status, changed_at, sealed)?;
        let counted = copies.get(&id).map_or(0, Vec::len);
        if usize::try_from(line.copies) != Ok(counted) {
            return Err(VaultFault::Damaged.into());
        }
        lines.push((id, line));
    }
    if lines.len() as u64 != database::census(transaction, seal)? {
        return Err(VaultFault::Damaged.into());
    }
    Ok(lines)
}
