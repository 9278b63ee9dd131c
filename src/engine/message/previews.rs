//! What is told of files that nobody attached yet, and of how documents look.
//!
//! Must not know: how they are looked at. `Debug` shows no path.

use std::fmt;
use std::path::PathBuf;

use bytes::Bytes;

use crate::domain::hidden::Hidden;
use crate::domain::intake::{Digest, FileProblem, Sniffed};

/// What a look at a file told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Its size.
    pub bytes: u64,
    /// What its first bytes say.
    pub sniffed: Sniffed,
    /// The digest of all of it; `None` where a folder holds more than is read for that.
    pub sha256: Option<Digest>,
}

/// A document that can't go by a path of its own.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file whose name is no text.
    File(Hidden<PathBuf>),
    /// Handed over by another program.
    Bytes(Hidden<Bytes>),
}

/// One file behind what was dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub path: Hidden<PathBuf>,
    /// What it is, or why it can't be taken.
    pub facts: Result<FileFacts, FileProblem>,
}

/// What was dropped: one file, or those that lie in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DroppedFiles {
    /// In the order of their names.
    pub files: Vec<Found>,
    /// Whether there are more files, or deeper folders, than are taken.
    pub is_cut: bool,
}

/// A look at a document that is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PreviewRequest {
    /// Which page, from 0.
    pub page: usize,
    /// The longest side of the picture, in pixels.
    pub side: u16,
}

/// How a document looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    pub picture: Result<Picture, PreviewFault>,
    /// How many pages it has, where that was counted.
    pub pages: Option<usize>,
    /// What a person should look at twice.
    pub doubts: Vec<PreviewWarning>,
}

impl Preview {
    /// A preview without a picture.
    #[must_use]
    pub fn failed(fault: PreviewFault) -> Self {
        Self { picture: Err(fault), pages: None, doubts: Vec::new() }
    }
}

/// Pixels, four bytes each: red, green, blue, opacity.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub rgba: Vec<u8>,
}

/// Why there is no picture of a document. The document itself may be fine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreviewFault {
    /// Drawing it would take more memory than is given.
    TooLarge,
    /// It took too long.
    TooSlow,
    /// It opens with a password only.
    NeedsPassword,
    /// It opens with a certificate or by a rights service only.
    NeedsCertificate,
    /// Nobody here knows how to draw this kind.
    Unknown,
    /// It can't be read as what it says it is.
    Damaged,
    /// The document could not be read.
    NotRead,
}

/// What a person should look at twice. It never stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreviewWarning {
    /// It opens, but does not let everybody print or copy.
    Restricted,
    /// So few pixels that a person may not be able to read it.
    Small { width: u32, height: u32 },
    /// The page has filled fields that the picture does not show.
    NotDrawn,
    /// Nearly all of the first page is of one colour.
    Blank,
}

/// A picture that was pasted: four bytes a pixel, red, green and blue already multiplied with the
/// opacity.
#[derive(Clone, PartialEq, Eq)]
pub struct Pixels {
    pub width: u32,
    pub height: u32,
    pub premultiplied: Bytes,
}

impl fmt::Debug for Pixels {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pixels({} x {})", self.width, self.height)
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({} x {})", self.width, self.height)
    }
}
