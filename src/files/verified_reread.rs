//! Documents on their way through one submission: each is hashed once, when it is reviewed, and
//! read again piece by piece as it leaves. Review puts a mark on every piece, and a piece that does
//! not bear its mark does not leave.
//!
//! Must not know: forms, the network. A mark is a MAC under a key that nobody but this process has,
//! for as long as it runs. So memory holds a few pieces of a document, whatever its size, and what
//! comes out is what was reviewed, whatever became of the file.

use std::collections::HashMap;
use std::fmt;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use bytes::Bytes;
use zeroize::Zeroizing;

use super::blocking::blocks;
use super::{Disk, Document, PIECE, Reading, fill, open_regular};
use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, Digest, FileProblem};
use crate::engine::message::CaseFault;
use crate::engine::ports::{Chunks, Documents};

/// Documents on the local disk that are read twice and hashed once.
#[derive(Clone, Debug)]
pub struct VerifiedReread(Arc<Shared>);

struct Shared {
    marker: Option<Marker>,
    /// By digest and place.
    marks: Mutex<HashMap<(Digest, PathBuf), Arc<Marks>>>,
    memory: Arc<Memory>,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}

impl Default for VerifiedReread {
    fn default() -> Self {
        Self::new()
    }
}

impl VerifiedReread {
    /// Draws a key. Without one, documents are read as [`Disk`] reads them.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(Shared {
            marker: Marker::new(),
            marks: Mutex::default(),
            memory: Arc::default(),
        }))
    }

    fn marks(&self) -> MutexGuard<'_, HashMap<(Digest, PathBuf), Arc<Marks>>> {
        self.0.marks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Documents for VerifiedReread {
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        let Some(marker) = &self.0.marker else { return Disk.examine(path) };
        let mut reading = Reading::of(path)?;
        let mut marks = marker.begin();
        let mut memory = self.0.memory.lend();
        loop {
            let piece = reading.next(&mut memory.piece)?;
            if piece.is_empty() {
                break;
            }
            marks.tags.push(
                marker.mark(marks.place(marks.tags.len()), piece).ok_or(FileProblem::Unreadable)?,
            );
        }
        let attachment = reading.attachment(path)?;
        self.marks().insert((attachment.sha256, path.to_path_buf()), Arc::new(marks));
        Ok(attachment)
    }

    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
        Disk.read(attachment)
    }

    fn chunks(&self, attachment: &Attachment) -> Result<Box<dyn Chunks>, FileProblem> {
        let marks = self.marks().get(&(attachment.sha256, attachment.path.0.clone())).cloned();
        let Some(marks) = marks else { return Disk.chunks(attachment) };
        let (file, bytes) = open_regular(&attachment.path.0)?;
        if bytes != attachment.bytes {
            return Err(FileProblem::Changed);
        }
        Ok(Box::new(Rereading { shared: Arc::clone(&self.0), file, marks, at: 0, left: bytes }))
    }

    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
        Disk.read_case(path)
    }

    fn write_case(&self, path: &Path, draft: &Draft) -> Result<(), CaseFault> {
        Disk.write_case(path, draft)
    }
}

/// One document's second reading.
struct Rereading {
    shared: Arc<Shared>,
    file: File,
    marks: Arc<Marks>,
    /// Which piece is next, and how many bytes are left from there.
    at: usize,
    left: u64,
}

impl fmt::Debug for Rereading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rereading")
            .field("at", &self.at)
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

impl Chunks for Rereading {
    fn next(&mut self) -> Result<Option<Bytes>, FileProblem> {
        blocks();
        let (Some(marker), Some(tag)) = (&self.shared.marker, self.marks.tags.get(self.at)) else {
            return Ok(None);
        };
        let bytes = usize::try_from(self.left).map_or(PIECE, |left| left.min(PIECE));
        let mut lent = self.shared.memory.lend();
        lent.bytes = fill(&mut self.file, &mut lent.piece[..bytes])?;
        let behind = self.left - lent.bytes as u64;
        // The file has to end where it did, too.
        let grew = behind == 0 && fill(&mut self.file, &mut [0])? > 0;
        if grew
            || lent.bytes < bytes
            || !marker.bears(self.marks.place(self.at), lent.as_ref(), *tag)
        {
            return Err(FileProblem::Changed);
        }
        (self.at, self.left) = (self.at + 1, behind);
        Ok(Some(Bytes::from_owner(lent)))
    }
}

/// What a reviewed document is known again by.
struct Marks {
    /// Counted by the marker: no two documents share it, nor one document that is reviewed twice.
    document: u64,
    tags: Vec<Tag>,
}

/// Which document, and which piece of it.
type Place = (u64, u32);
type Tag = [u8; 16];

impl Marks {
    fn place(&self, at: usize) -> Option<Place> {
        u32::try_from(at).ok().map(|at| (self.document, at))
    }
}

/// Marks pieces with AES-256-GMAC (NIST SP 800-38D): GCM of an empty message, the piece as its
/// additional data, the place as its nonce. A place is marked once, so no nonce is used for two
/// pieces.
struct Marker {
    key: LessSafeKey,
    documents: AtomicU64,
}

impl Marker {
    fn new() -> Option<Self> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(&mut *key).ok()?;
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &*key).ok()?);
        Some(Self { key, documents: AtomicU64::new(0) })
    }

    fn begin(&self) -> Marks {
        Marks { document: self.documents.fetch_add(1, Ordering::Relaxed), tags: Vec::new() }
    }

    fn mark(&self, place: Option<Place>, piece: &[u8]) -> Option<Tag> {
        let tag =
            self.key.seal_in_place_separate_tag(nonce(place?), Aad::from(piece), &mut []).ok()?;
        tag.as_ref().try_into().ok()
    }

    /// Whether this is the piece that was marked there.
    fn bears(&self, place: Option<Place>, piece: &[u8], mut tag: Tag) -> bool {
        place.is_some_and(|place| {
            self.key.open_in_place(nonce(place), Aad::from(piece), &mut tag).is_ok()
        })
    }
}

fn nonce((document, piece): Place) -> Nonce {
    let mut nonce = [0; 12];
    nonce[..8].copy_from_slice(&document.to_be_bytes());
    nonce[8..].copy_from_slice(&piece.to_be_bytes());
    Nonce::assume_unique_for_key(nonce)
}

/// Memory for pieces, used again: fresh memory costs about as much as what is done with it here.
#[derive(Default)]
struct Memory(Mutex<Vec<Document>>);

impl Memory {
    fn spare(&self) -> MutexGuard<'_, Vec<Document>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lend(self: &Arc<Self>) -> Lent {
        let spare = self.spare().pop();
        Lent {
            piece: spare.unwrap_or_else(|| Document::new(vec![0; PIECE])),
            bytes: 0,
            home: Arc::clone(self),
        }
    }
}

/// A piece whose memory goes home when nobody needs it any more.
struct Lent {
    piece: Document,
    bytes: usize,
    home: Arc<Memory>,
}

impl AsRef<[u8]> for Lent {
    fn as_ref(&self) -> &[u8] {
        &self.piece[..self.bytes]
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.home.spare().push(std::mem::take(&mut self.piece));
    }
}
