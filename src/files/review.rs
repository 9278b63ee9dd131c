//! The review of a document: one reading that finds its facts, or why it is refused.
//!
//! Knows nothing of copies or forms.

use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::blocking::blocks;
use super::encrypted_pdf;
use super::reading::{Document, Reading, facts};
use super::sniff::HEAD_BYTES;
use crate::domain::intake::{Attachment, Digest, FileProblem, MAX_DOCUMENT_BYTES};

/// Reads a document and returns its facts with its bytes. `room` is called once with the number of
/// bytes of memory that the document needs, which is one more than its size; with less, only as
/// much of the document is returned.
///
/// # Errors
/// The reason why it is refused.
pub fn review(
    path: &Path,
    room: impl FnOnce(usize) -> Document,
) -> Result<(Attachment, Document), FileProblem> {
    let mut reading = Reading::of(path)?;
    let mut document = room(usize::try_from(reading.expected + 1).unwrap_or_default());
    reading.read_through(&mut document)?;
    let (attachment, names_encryption) = reading.finish(path)?;
    encrypted_pdf::refuse(&attachment, names_encryption)?;
    Ok((attachment, document))
}

/// Returns the facts of a document in memory; `from` is the path it is shown with.
///
/// # Errors
/// The reason why it is refused.
pub fn review_whole(from: &Path, document: &[u8]) -> Result<Attachment, FileProblem> {
    blocks();
    let bytes = document.len() as u64;
    if bytes > MAX_DOCUMENT_BYTES {
        return Err(FileProblem::TooLarge { bytes, limit: MAX_DOCUMENT_BYTES });
    }
    let head = &document[..document.len().min(HEAD_BYTES)];
    facts(from, bytes, Digest(Sha256::digest(document).into()), head)
}
