//! Reading a document from start to end: its digest, its first bytes, and the mark of an encrypted
//! PDF, chunk by chunk.
//!
//! Knows nothing of what a document is for.

use std::fs::File;
use std::path::Path;

use bytes::Bytes;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::open::{fill, open_document, open_regular};
use super::sniff::{HEAD_BYTES, sniff};
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Digest, FileProblem, MAX_DOCUMENT_BYTES};

/// Size of a chunk in bytes: small enough to be in the processor's cache while it is hashed,
/// authenticated or sent.
pub(super) const CHUNK_BYTES: usize = 384 * 1024;
/// The key in a PDF's trailer, which is never compressed, that names its encryption.
const ENCRYPTION: &[u8] = b"/Encrypt";

const _: () = assert!(CHUNK_BYTES > ENCRYPTION.len());

/// A document's bytes, wiped when they are dropped.
pub type Document = Zeroizing<Vec<u8>>;

/// A document that is being read; each chunk is hashed while it is in the processor's cache.
pub(super) struct Reading {
    file: File,
    /// Size in bytes when it was opened, largest size allowed, and bytes read so far.
    pub(super) expected: u64,
    limit: u64,
    bytes: u64,
    hasher: Sha256,
    /// The first bytes.
    head: Document,
    encryption: EncryptionSearch,
}

impl Reading {
    /// Opens a document that was not reviewed yet.
    pub(super) fn of(path: &Path) -> Result<Self, FileProblem> {
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
            head: Document::new(Vec::with_capacity(HEAD_BYTES)),
            encryption: EncryptionSearch::default(),
        }
    }

    /// Reads the next chunk into `chunk`, and returns what was read; empty at the end.
    pub(super) fn next<'a>(&mut self, chunk: &'a mut [u8]) -> Result<&'a [u8], FileProblem> {
        let n = fill(&mut self.file, chunk)?;
        let chunk = &chunk[..n];
        self.bytes += n as u64;
        if self.bytes > self.limit {
            return Err(FileProblem::TooLarge { bytes: self.bytes, limit: self.limit });
        }
        self.hasher.update(chunk);
        self.encryption.next(chunk);
        let wanted = HEAD_BYTES - self.head.len();
        self.head.extend_from_slice(&chunk[..n.min(wanted)]);
        Ok(chunk)
    }

    /// Reads to the end. `whole` is filled as far as it reaches.
    pub(super) fn read_through(&mut self, whole: &mut [u8]) -> Result<(), FileProblem> {
        for chunk in whole.chunks_mut(CHUNK_BYTES) {
            if self.next(chunk)?.is_empty() {
                return Ok(());
            }
        }
        let mut aside = Document::new(vec![0; CHUNK_BYTES]);
        while !self.next(&mut aside)?.is_empty() {}
        Ok(())
    }

    fn digest(&self) -> Digest {
        Digest(self.hasher.clone().finalize().into())
    }

    /// Returns the document's facts once it was read to the end, and true if it names an
    /// encryption.
    pub(super) fn finish(self, path: &Path) -> Result<(Attachment, bool), FileProblem> {
        let attachment = facts(path, self.bytes, self.digest(), &self.head)?;
        Ok((attachment, self.encryption.is_found))
    }
}

/// The facts of a document.
///
/// # Errors
/// [`FileProblem::Empty`].
pub(super) fn facts(
    path: &Path,
    bytes: u64,
    sha256: Digest,
    head: &[u8],
) -> Result<Attachment, FileProblem> {
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

/// Reads a reviewed document into memory.
///
/// # Errors
/// [`FileProblem::Changed`] if it is not what was reviewed; else why it can't be read.
pub(super) fn read_reviewed(attachment: &Attachment) -> Result<Bytes, FileProblem> {
    let bytes = usize::try_from(attachment.bytes).map_err(|_| FileProblem::Changed)?;
    // One byte more, which is filled if the document grew.
    let mut document = Document::new(vec![0; bytes + 1]);
    let (file, expected) = open_regular(&attachment.path.0)?;
    let mut reading = Reading::new(file, expected, attachment.bytes);
    match reading.read_through(&mut document) {
        Ok(()) if reading.bytes == attachment.bytes && reading.digest() == attachment.sha256 => {}
        Ok(()) | Err(FileProblem::TooLarge { .. }) => return Err(FileProblem::Changed),
        Err(problem) => return Err(problem),
    }
    document.truncate(bytes);
    Ok(Bytes::from_owner(document))
}

/// A search for the name of an encryption, chunk by chunk.
#[derive(Default)]
struct EncryptionSearch {
    is_found: bool,
    /// The end of the chunk before, in which the name may begin.
    end: Vec<u8>,
}

impl EncryptionSearch {
    fn next(&mut self, chunk: &[u8]) {
        if self.is_found {
            return;
        }
        let seam = ENCRYPTION.len() - 1;
        self.end.extend_from_slice(&chunk[..chunk.len().min(seam)]);
        self.is_found = memchr::memmem::find(chunk, ENCRYPTION).is_some()
            || memchr::memmem::find(&self.end, ENCRYPTION).is_some();
        self.end.drain(..self.end.len().saturating_sub(seam));
        if chunk.len() >= seam {
            self.end.clear();
            self.end.extend_from_slice(&chunk[chunk.len() - seam..]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encryption_is_found_wherever_a_chunk_ends() {
        let document = b"%PDF-1.4 trailer << /Size 7 /Encrypt 6 0 R >>";
        for size in 1..=document.len() {
            let mut search = EncryptionSearch::default();
            document.chunks(size).for_each(|chunk| search.next(chunk));
            assert!(search.is_found, "in chunks of {size}");
        }
        let mut search = EncryptionSearch::default();
        b"/Encryp /encrypt /Enc".chunks(3).for_each(|chunk| search.next(chunk));
        assert!(!search.is_found);
    }
}
