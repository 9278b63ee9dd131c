//! The ports to documents, case files, previews and handover files.
//!
//! Knows nothing of disks or decoders. Every method blocks.

use std::fmt::Debug;
use std::path::Path;

use bytes::Bytes;
use secrecy::SecretString;

use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, Attachments, FileProblem, Original, Sniffed};
use crate::engine::message::{
    CaseFault, DroppedFiles, FileFacts, HandoverFault, Pixels, Preview, PreviewRequest, Source,
};

/// A document that is read from start to end, and yields only what was reviewed.
pub trait Chunks: Debug + Send {
    /// Reads the next chunk; returns `None` at the end.
    ///
    /// # Errors
    /// If the chunk is gone, unreadable or not what was reviewed. Chunks before it may have been
    /// sent already.
    fn next(&mut self) -> Result<Option<Bytes>, FileProblem>;
}

/// A document in memory, as a single chunk.
#[derive(Debug)]
pub struct OneChunk(pub Bytes);

impl Chunks for OneChunk {
    fn next(&mut self) -> Result<Option<Bytes>, FileProblem> {
        let whole = std::mem::take(&mut self.0);
        Ok((!whole.is_empty()).then_some(whole))
    }
}

/// Documents and case files.
pub trait Documents: Debug + Send + Sync {
    /// Reads a document once and returns its facts; makes a sealed copy if
    /// [`makes_copies`](Self::makes_copies).
    ///
    /// # Errors
    /// The reason why it is refused. A PDF that needs a password is refused.
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem>;
    /// Reads the document and checks it against the digest it was reviewed with.
    ///
    /// # Errors
    /// If it is gone, unreadable, or has changed.
    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem>;
    /// Reads the same bytes in chunks, where that saves memory.
    ///
    /// # Errors
    /// As [`read`](Self::read), as far as it is known before the first chunk.
    fn chunks(&self, attachment: &Attachment) -> Result<Box<dyn Chunks>, FileProblem> {
        Ok(Box::new(OneChunk(self.read(attachment)?)))
    }
    /// Returns true if examined documents are copied into the vault.
    fn makes_copies(&self) -> bool {
        false
    }
    /// Makes a sealed copy of a document in memory; `from` is the path it is shown with.
    ///
    /// # Errors
    /// The reason why it is refused; [`FileProblem::NotKept`] if no copies are made.
    fn seal_copy(&self, _from: &Path, _document: &[u8]) -> Result<Attachment, FileProblem> {
        Err(FileProblem::NotKept)
    }
    /// Holds a picture in memory as a document, which is examined by this path.
    ///
    /// # Errors
    /// The reason why it is refused; [`FileProblem::NotKept`] if nothing is held.
    fn hold(&self, _path: &Path, _pixels: &Pixels) -> Result<FileFacts, FileProblem> {
        Err(FileProblem::NotKept)
    }
    /// Holds a document in memory, which is examined by this path.
    ///
    /// # Errors
    /// As [`hold`](Self::hold).
    fn hold_document(&self, _path: &Path, _source: &Source) -> Result<FileFacts, FileProblem> {
        Err(FileProblem::NotKept)
    }
    /// Drops every document that is held in memory.
    fn drop_held(&self) {}
    /// Compares the original of a copied document with its copy. Without a copy it is always
    /// [`Original::Same`], and [`read`](Self::read) detects a change.
    fn original(&self, _attachment: &Attachment) -> Original {
        Original::Same
    }
    /// Reads a case file.
    ///
    /// # Errors
    /// See [`CaseFault`].
    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault>;
    /// Writes a case file. The old file stays until the new one is on disk.
    ///
    /// # Errors
    /// The reason why the disk refused.
    fn write_case(&self, path: &Path, draft: &Draft) -> Result<(), CaseFault>;
    /// Writes a text file in the same way.
    ///
    /// # Errors
    /// The reason why the disk refused; [`CaseFault::NotWritten`] if no texts are written.
    fn write_text(&self, _path: &Path, _text: &str) -> Result<(), CaseFault> {
        Err(CaseFault::NotWritten)
    }
}

/// Inspects files before they are attached, and draws documents, within bounds of time and memory.
pub trait Previewer: Debug + Send + Sync {
    /// Finds the files behind a dropped path and inspects each.
    fn inspect_dropped(&self, dropped: &Path) -> DroppedFiles;
    /// Draws a page of a document.
    fn preview(&self, document: &Bytes, sniffed: Sniffed, request: PreviewRequest) -> Preview;
}

/// Handover files: a case with its documents in one file, encrypted with a passphrase.
pub trait Handovers: Debug + Send + Sync {
    /// Writes a handover file. The old file stays until the new one is on disk.
    ///
    /// # Errors
    /// If a document can't be read, or the disk refuses.
    fn pack(
        &self,
        path: &Path,
        passphrase: &SecretString,
        case: (&Draft, &Attachments),
        documents: &dyn Documents,
    ) -> Result<(), HandoverFault>;
    /// Opens a handover file and copies its documents into `documents`.
    ///
    /// # Errors
    /// See [`HandoverFault`]; copies made by then belong to no case.
    fn unpack(
        &self,
        path: &Path,
        passphrase: &SecretString,
        documents: &dyn Documents,
    ) -> Result<(Draft, Attachments), HandoverFault>;
}
