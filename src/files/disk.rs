//! Documents and case files on the local disk.
//!
//! Knows nothing of copies.

use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use zeroize::Zeroizing;

use super::open::{fill, open_regular, problem};
use super::reading::read_reviewed;
use super::review::review;
use super::write::write_whole;
use crate::domain::casefile;
use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, FileProblem};
use crate::engine::message::CaseFault;
use crate::engine::ports::Documents;

/// Largest case file that is read, in bytes: about 50,000 entities.
pub const MAX_CASE_FILE_BYTES: u64 = 32 * 1024 * 1024;
/// First bytes of a handover file.
const HANDOVER_HEAD: &[u8] = b"age-encryption.org/";

/// Documents on the local disk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Documents for Disk {
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        review(path, |_| Zeroizing::default()).map(|(attachment, _)| attachment)
    }

    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
        read_reviewed(attachment)
    }

    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
        let (mut file, bytes) = open_regular(path).map_err(CaseFault::File)?;
        let mut head = [0; HANDOVER_HEAD.len()];
        let read = fill(&mut file, &mut head).map_err(CaseFault::File)?;
        if head == HANDOVER_HEAD {
            return Err(CaseFault::IsHandover);
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

/// Resolves a path in a case file: a relative path starts at the case file's folder.
#[must_use]
pub fn resolve(case_file: &Path, written: &str) -> PathBuf {
    case_file.parent().unwrap_or_else(|| Path::new("")).join(written)
}
