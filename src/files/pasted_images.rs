//! Pasted pictures, attachments handed over by other programs, and files whose name is not Unicode:
//! documents in memory, until a sealed copy is made.
//!
//! Knows nothing of clipboards or cases. Without sealed copies they stay in memory until the program
//! ends.

use std::collections::HashMap;
use std::fmt;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder as _};
use zeroize::Zeroizing;

use super::blocking::blocks;
use super::open::open_document;
use super::reading::Document;
use super::review::review_whole;
use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, FileProblem, MAX_DOCUMENT_BYTES, Original};
use crate::engine::message::{CaseFault, FileFacts, Pixels, Source};
use crate::engine::ports::{Chunks, Documents, OneChunk};

/// Largest total of the documents in memory, in bytes; more are refused.
const MAX_BYTES: usize = 256 * 1024 * 1024;

/// Documents in memory, each under a path; `inner` has all others.
pub struct PastedImages {
    inner: Arc<dyn Documents>,
    held: Mutex<HashMap<PathBuf, Arc<Document>>>,
}

impl fmt::Debug for PastedImages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PastedImages(…)")
    }
}

/// A document whose bytes are shared.
struct Shared(Arc<Document>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl PastedImages {
    /// Creates one that holds nothing yet.
    #[must_use]
    pub fn over(inner: Arc<dyn Documents>) -> Self {
        Self { inner, held: Mutex::default() }
    }

    fn held(&self) -> MutexGuard<'_, HashMap<PathBuf, Arc<Document>>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn insert(&self, path: &Path, document: Document) -> Result<FileFacts, FileProblem> {
        let facts = review_whole(path, &document)?;
        let mut held = self.held();
        let bytes: usize = held.values().map(|document| document.len()).sum();
        if bytes + document.len() > MAX_BYTES {
            return Err(FileProblem::NotKept);
        }
        held.insert(path.to_path_buf(), Arc::new(document));
        Ok(FileFacts { bytes: facts.bytes, sniffed: facts.sniffed, sha256: Some(facts.sha256) })
    }

    fn of(&self, path: &Path) -> Option<Arc<Document>> {
        self.held().get(path).cloned()
    }
}

impl Documents for PastedImages {
    fn hold(&self, path: &Path, pixels: &Pixels) -> Result<FileFacts, FileProblem> {
        blocks();
        self.insert(path, png(pixels)?)
    }

    fn hold_document(&self, path: &Path, source: &Source) -> Result<FileFacts, FileProblem> {
        blocks();
        let document = match source {
            Source::File(file) => read_whole(&file.0)?,
            Source::Bytes(bytes) => Zeroizing::new(bytes.0.to_vec()),
        };
        self.insert(path, document)
    }

    fn drop_held(&self) {
        self.held().clear();
    }

    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        let Some(document) = self.of(path) else { return self.inner.examine(path) };
        if !self.inner.makes_copies() {
            return review_whole(path, &document);
        }
        // Stays in memory if the disk refuses, for another try.
        let attachment = self.inner.seal_copy(path, &document)?;
        self.held().remove(path);
        Ok(attachment)
    }

    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
        match self.of(&attachment.path.0).filter(|_| attachment.copy.is_none()) {
            Some(document)
                if review_whole(&attachment.path.0, &document)?.sha256 == attachment.sha256 =>
            {
                Ok(Bytes::from_owner(Shared(document)))
            }
            Some(_) => Err(FileProblem::Changed),
            None => self.inner.read(attachment),
        }
    }

    fn chunks(&self, attachment: &Attachment) -> Result<Box<dyn Chunks>, FileProblem> {
        match self.of(&attachment.path.0).filter(|_| attachment.copy.is_none()) {
            Some(_) => Ok(Box::new(OneChunk(self.read(attachment)?))),
            None => self.inner.chunks(attachment),
        }
    }

    fn makes_copies(&self) -> bool {
        self.inner.makes_copies()
    }

    fn seal_copy(&self, from: &Path, document: &[u8]) -> Result<Attachment, FileProblem> {
        self.inner.seal_copy(from, document)
    }

    fn original(&self, attachment: &Attachment) -> Original {
        self.inner.original(attachment)
    }

    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
        self.inner.read_case(path)
    }

    fn write_case(&self, path: &Path, draft: &Draft) -> Result<(), CaseFault> {
        self.inner.write_case(path, draft)
    }

    fn write_text(&self, path: &Path, text: &str) -> Result<(), CaseFault> {
        self.inner.write_text(path, text)
    }
}

/// Reads a file of at most the size of a document.
fn read_whole(path: &Path) -> Result<Document, FileProblem> {
    let (file, bytes) = open_document(path)?;
    if bytes > MAX_DOCUMENT_BYTES {
        return Err(FileProblem::TooLarge { bytes, limit: MAX_DOCUMENT_BYTES });
    }
    let mut document = Document::default();
    // A file that grows is read no further than the limit.
    file.take(MAX_DOCUMENT_BYTES + 1)
        .read_to_end(&mut document)
        .map_err(|_| FileProblem::Unreadable)?;
    Ok(document)
}

/// Encodes a picture as a PNG on a white background.
fn png(pixels: &Pixels) -> Result<Document, FileProblem> {
    let on_white = |pixel: &[u8]| {
        let white = u8::MAX - pixel[3];
        [
            pixel[0].saturating_add(white),
            pixel[1].saturating_add(white),
            pixel[2].saturating_add(white),
        ]
    };
    let expected =
        u64::from(pixels.width).saturating_mul(u64::from(pixels.height)).saturating_mul(4);
    if expected == 0 || pixels.premultiplied.len() as u64 != expected {
        return Err(FileProblem::Unreadable);
    }
    let rgb = Zeroizing::new(
        pixels.premultiplied.chunks_exact(4).flat_map(on_white).collect::<Vec<u8>>(),
    );
    let mut document = Document::default();
    PngEncoder::new_with_quality(&mut *document, CompressionType::Fast, FilterType::Adaptive)
        .write_image(&rgb, pixels.width, pixels.height, ExtendedColorType::Rgb8)
        .map_err(|_| FileProblem::Unreadable)?;
    Ok(document)
}

#[cfg(test)]
mod tests;
