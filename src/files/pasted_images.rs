//! Pictures that were pasted, attachments that were handed over, and files whose name is no text:
//! as documents in memory, until a copy of them is sealed.
//!
//! Must not know: clipboards, cases. Where no copies are kept they stay in memory as long as the
//! program runs, and go with it.

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
use super::{Document, open_document, review_whole};
use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, FileProblem, MAX_DOCUMENT_BYTES, Original};
use crate::engine::message::{CaseFault, FileFacts, Pixels, Source};
use crate::engine::ports::{Chunks, Documents};

/// The most bytes of pictures in memory; what is more is not taken.
const MOST_BYTES: usize = 256 * 1024 * 1024;

/// Documents that go by a path and may be in memory only; all others are `inner`'s.
pub struct PastedImages {
    inner: Arc<dyn Documents>,
    pictures: Mutex<HashMap<PathBuf, Arc<Document>>>,
}

impl fmt::Debug for PastedImages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PastedImages(…)")
    }
}

/// A document whose bytes others may hold on to.
struct Shared(Arc<Document>);

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl PastedImages {
    /// Nothing is held yet.
    #[must_use]
    pub fn over(inner: Arc<dyn Documents>) -> Self {
        Self { inner, pictures: Mutex::default() }
    }

    fn pictures(&self) -> MutexGuard<'_, HashMap<PathBuf, Arc<Document>>> {
        self.pictures.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn insert(&self, path: &Path, document: Document) -> Result<FileFacts, FileProblem> {
        let facts = review_whole(path, &document)?;
        let mut pictures = self.pictures();
        let held: usize = pictures.values().map(|document| document.len()).sum();
        if held + document.len() > MOST_BYTES {
            return Err(FileProblem::NotKept);
        }
        pictures.insert(path.to_path_buf(), Arc::new(document));
        Ok(FileFacts { bytes: facts.bytes, sniffed: facts.sniffed, sha256: Some(facts.sha256) })
    }

    fn of(&self, path: &Path) -> Option<Arc<Document>> {
        self.pictures().get(path).cloned()
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
        self.pictures().clear();
    }

    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        let Some(document) = self.of(path) else { return self.inner.examine(path) };
        if !self.inner.makes_copies() {
            return review_whole(path, &document);
        }
        // What the disk refuses is still held, to be tried again.
        let attachment = self.inner.seal_copy(path, &document)?;
        self.pictures().remove(path);
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
            Some(_) => Ok(Box::new(crate::engine::ports::OneChunk(self.read(attachment)?))),
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

/// All of a file that may be a document.
fn read_whole(path: &Path) -> Result<Document, FileProblem> {
    let (file, bytes) = open_document(path)?;
    if bytes > MAX_DOCUMENT_BYTES {
        return Err(FileProblem::TooLarge { bytes, limit: MAX_DOCUMENT_BYTES });
    }
    let mut document = Document::default();
    // What grows meanwhile is read no further than what may be a document.
    file.take(MAX_DOCUMENT_BYTES + 1)
        .read_to_end(&mut document)
        .map_err(|_| FileProblem::Unreadable)?;
    Ok(document)
}

/// A picture as a PNG; what is transparent is laid on white paper.
fn png(pixels: &Pixels) -> Result<Document, FileProblem> {
    let on_white = |pixel: &[u8]| {
        let paper = u8::MAX - pixel[3];
        [
            pixel[0].saturating_add(paper),
            pixel[1].saturating_add(paper),
            pixel[2].saturating_add(paper),
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
mod tests {
    use super::*;
    use crate::domain::intake::Sniffed;
    use crate::files::Disk;

    fn pixels(width: u32, height: u32, pixel: [u8; 4]) -> Pixels {
        let count = usize::try_from(width * height).expect("few");
        Pixels { width, height, premultiplied: Bytes::from(pixel.repeat(count)) }
    }

    #[test]
    fn a_pasted_picture_is_a_document_without_a_file_until_it_is_let_go_of() {
        let (held, path) = (PastedImages::over(Arc::new(Disk)), Path::new("Pasted picture.png"));
        let glance = held.hold(path, &pixels(20, 10, [10, 20, 30, 255])).expect("taken");
        let attachment = held.examine(path).expect("a document");
        assert_eq!(
            (attachment.sniffed, attachment.bytes, Some(attachment.sha256)),
            (Sniffed::Png, glance.bytes, glance.sha256)
        );
        let document = held.read(&attachment).expect("its bytes");
        let shown = image::load_from_memory(&document).expect("a picture").to_rgb8();
        assert_eq!((shown.dimensions(), shown.get_pixel(19, 9).0), ((20, 10), [10, 20, 30]));
        let mut pieces = held.chunks(&attachment).expect("pieces");
        assert_eq!(pieces.next().expect("readable"), Some(document));
        held.hold(path, &pixels(20, 10, [0, 0, 0, 255])).expect("taken");
        assert_eq!(
            held.read(&attachment).err(),
            Some(FileProblem::Changed),
            "another one under its name is another one"
        );
        held.drop_held();
        assert_eq!(held.examine(path).err(), Some(FileProblem::NotFound));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_file_whose_name_is_no_text_and_bytes_of_another_program_are_documents_under_a_name() {
        use std::os::unix::ffi::OsStrExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join(std::ffi::OsStr::from_bytes(b"M\xfcller.pdf"));
        std::fs::write(&file, b"%PDF-1.4 a\n%%EOF\n").expect("written");
        let (held, path) = (PastedImages::over(Arc::new(Disk)), Path::new("M_ller.pdf"));
        let glance = held.hold_document(path, &Source::File(file.into())).expect("taken");
        assert_eq!(
            (held.examine(path).expect("a document").bytes, glance.sniffed),
            (17, Sniffed::Pdf)
        );
        let handed = |bytes: Vec<u8>| {
            held.hold_document(Path::new("b.pdf"), &Source::Bytes(Bytes::from(bytes).into()))
        };
        assert_eq!(handed(b"%PDF-1.4 b\n%%EOF\n".to_vec()).expect("taken").sniffed, Sniffed::Pdf);
        assert_eq!(handed(Vec::new()).err(), Some(FileProblem::Empty));
        let gone = held.hold_document(path, &Source::File(folder.path().join("gone.pdf").into()));
        assert_eq!(gone.err(), Some(FileProblem::NotFound));
    }

    #[test]
    fn what_is_transparent_is_paper_and_nonsense_is_no_picture() {
        let document = png(&pixels(2, 2, [0, 0, 0, 0])).expect("a picture");
        assert_eq!(
            image::load_from_memory(&document).expect("a picture").to_rgb8().get_pixel(1, 1).0,
            [255; 3]
        );
        for nonsense in [
            pixels(0, 0, [0; 4]),
            Pixels { width: 9, ..pixels(2, 2, [0; 4]) },
            Pixels { width: u32::MAX, ..pixels(2, 2, [0; 4]) },
        ] {
            assert!(png(&nonsense).is_err(), "{nonsense:?}");
        }
    }
}
