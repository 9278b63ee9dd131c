//! Documents that are read twice and hashed once: the review computes an authentication tag for
//! every chunk, and the second reading, while the document is sent, yields only chunks with the
//! right tag.
//!
//! Knows nothing of forms or the network. A tag is a MAC under a key that only this process has. So
//! a few chunks of a document are in memory, whatever its size, and what is sent is what was
//! reviewed, whatever happened to the file.

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
use super::disk::Disk;
use super::encrypted_pdf;
use super::open::{fill, open_regular};
use super::reading::{CHUNK_BYTES, Document, Reading};
use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, Digest, FileProblem};
use crate::engine::message::CaseFault;
use crate::engine::ports::{Chunks, Documents};

/// Documents on the local disk that are read twice and hashed once.
#[derive(Clone, Debug)]
pub struct VerifiedReread(Arc<Shared>);

struct Shared {
    authenticator: Option<Authenticator>,
    /// The tags of reviewed documents, by digest and path.
    tags: Mutex<HashMap<(Digest, PathBuf), Arc<Tags>>>,
    buffers: Arc<Buffers>,
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
    /// Generates the key. If the system has no random numbers, documents are read as [`Disk`] does.
    #[must_use]
    pub fn new() -> Self {
        Self(Arc::new(Shared {
            authenticator: Authenticator::new(),
            tags: Mutex::default(),
            buffers: Arc::default(),
        }))
    }

    fn tags(&self) -> MutexGuard<'_, HashMap<(Digest, PathBuf), Arc<Tags>>> {
        self.0.tags.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Documents for VerifiedReread {
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
        let Some(authenticator) = &self.0.authenticator else { return Disk.examine(path) };
        let mut reading = Reading::of(path)?;
        let mut tags = authenticator.begin();
        let mut buffer = self.0.buffers.lend();
        loop {
            let chunk = reading.next(&mut buffer.chunk)?;
            if chunk.is_empty() {
                break;
            }
            let tag = authenticator.tag(tags.position(tags.list.len()), chunk);
            tags.list.push(tag.ok_or(FileProblem::Unreadable)?);
        }
        let (attachment, names_encryption) = reading.finish(path)?;
        encrypted_pdf::refuse(&attachment, names_encryption)?;
        self.tags().insert((attachment.sha256, path.to_path_buf()), Arc::new(tags));
        Ok(attachment)
    }

    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
        Disk.read(attachment)
    }

    fn chunks(&self, attachment: &Attachment) -> Result<Box<dyn Chunks>, FileProblem> {
        let tags = self.tags().get(&(attachment.sha256, attachment.path.0.clone())).cloned();
        let Some(tags) = tags else { return Disk.chunks(attachment) };
        let (file, bytes) = open_regular(&attachment.path.0)?;
        if bytes != attachment.bytes {
            return Err(FileProblem::Changed);
        }
        Ok(Box::new(Rereading { shared: Arc::clone(&self.0), file, tags, next: 0, left: bytes }))
    }

    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
        Disk.read_case(path)
    }

    fn write_case(&self, path: &Path, draft: &Draft) -> Result<(), CaseFault> {
        Disk.write_case(path, draft)
    }
}

/// The second reading of a document.
struct Rereading {
    shared: Arc<Shared>,
    file: File,
    tags: Arc<Tags>,
    /// Number of the next chunk, and the bytes left from there.
    next: usize,
    left: u64,
}

impl fmt::Debug for Rereading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rereading")
            .field("next", &self.next)
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

impl Chunks for Rereading {
    fn next(&mut self) -> Result<Option<Bytes>, FileProblem> {
        blocks();
        let (Some(authenticator), Some(tag)) =
            (&self.shared.authenticator, self.tags.list.get(self.next))
        else {
            return Ok(None);
        };
        let bytes = usize::try_from(self.left).map_or(CHUNK_BYTES, |left| left.min(CHUNK_BYTES));
        let mut buffer = self.shared.buffers.lend();
        buffer.bytes = fill(&mut self.file, &mut buffer.chunk[..bytes])?;
        let left = self.left - buffer.bytes as u64;
        // The file must end where it did in the review.
        let grew = left == 0 && fill(&mut self.file, &mut [0])? > 0;
        let position = self.tags.position(self.next);
        if grew || buffer.bytes < bytes || !authenticator.verify(position, buffer.as_ref(), *tag) {
            return Err(FileProblem::Changed);
        }
        (self.next, self.left) = (self.next + 1, left);
        Ok(Some(Bytes::from_owner(buffer)))
    }
}

/// The tags of a reviewed document.
struct Tags {
    /// Number of the review; every review has another.
    review: u64,
    list: Vec<Tag>,
}

/// The number of a review, and of a chunk in it.
type Position = (u64, u32);
type Tag = [u8; 16];

impl Tags {
    fn position(&self, chunk: usize) -> Option<Position> {
        u32::try_from(chunk).ok().map(|chunk| (self.review, chunk))
    }
}

/// Authenticates chunks with AES-256-GMAC (NIST SP 800-38D): GCM of an empty message, with the chunk
/// as additional data and its position as the nonce. A position is used once, so no nonce is used
/// for two chunks.
struct Authenticator {
    key: LessSafeKey,
    reviews: AtomicU64,
}

impl Authenticator {
    fn new() -> Option<Self> {
        let mut key = Zeroizing::new([0; 32]);
        getrandom::fill(&mut *key).ok()?;
        let key = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &*key).ok()?);
        Some(Self { key, reviews: AtomicU64::new(0) })
    }

    fn begin(&self) -> Tags {
        Tags { review: self.reviews.fetch_add(1, Ordering::Relaxed), list: Vec::new() }
    }

    fn tag(&self, position: Option<Position>, chunk: &[u8]) -> Option<Tag> {
        let nonce = nonce(position?);
        let tag = self.key.seal_in_place_separate_tag(nonce, Aad::from(chunk), &mut []).ok()?;
        tag.as_ref().try_into().ok()
    }

    /// Returns true if the tag is that of this chunk at this position.
    fn verify(&self, position: Option<Position>, chunk: &[u8], mut tag: Tag) -> bool {
        position.is_some_and(|position| {
            self.key.open_in_place(nonce(position), Aad::from(chunk), &mut tag).is_ok()
        })
    }
}

fn nonce((review, chunk): Position) -> Nonce {
    let mut nonce = [0; 12];
    nonce[..8].copy_from_slice(&review.to_be_bytes());
    nonce[8..].copy_from_slice(&chunk.to_be_bytes());
    Nonce::assume_unique_for_key(nonce)
}

/// Buffers for chunks, reused: allocating one costs about as much as authenticating a chunk.
#[derive(Default)]
struct Buffers(Mutex<Vec<Document>>);

impl Buffers {
    fn spare(&self) -> MutexGuard<'_, Vec<Document>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lend(self: &Arc<Self>) -> Lent {
        let spare = self.spare().pop();
        Lent {
            chunk: spare.unwrap_or_else(|| Document::new(vec![0; CHUNK_BYTES])),
            bytes: 0,
            owner: Arc::clone(self),
        }
    }
}

/// A chunk in a buffer that goes back to its owner on drop.
struct Lent {
    chunk: Document,
    bytes: usize,
    owner: Arc<Buffers>,
}

impl AsRef<[u8]> for Lent {
    fn as_ref(&self) -> &[u8] {
        &self.chunk[..self.bytes]
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.owner.spare().push(std::mem::take(&mut self.chunk));
    }
}
