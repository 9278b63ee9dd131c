//! Files that are not attached yet, and pictures of documents.
//!
//! Knows nothing of how they are inspected or drawn. `Debug` shows no path.

use std::fmt;
use std::path::PathBuf;

use bytes::Bytes;

use crate::domain::hidden::Hidden;
use crate::domain::intake::{Digest, FileProblem, Sniffed};

/// Facts of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileFacts {
    /// Its size in bytes.
    pub bytes: u64,
    /// Its type, by its first bytes.
    pub sniffed: Sniffed,
    /// Its digest; `None` if its folder is too large to be hashed.
    pub sha256: Option<Digest>,
}

/// A document without a usable path.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file whose name is not Unicode.
    File(Hidden<PathBuf>),
    /// Bytes from another program.
    Bytes(Hidden<Bytes>),
}

/// A file behind a dropped path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub path: Hidden<PathBuf>,
    /// Its facts, or why it is refused.
    pub facts: Result<FileFacts, FileProblem>,
}

/// The files behind a dropped path: one file, or those in a folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DroppedFiles {
    /// Sorted by name.
    pub files: Vec<Found>,
    /// `true` if there are more files, or deeper folders, than are listed.
    pub is_cut: bool,
}

/// A request for a picture of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PreviewRequest {
    /// The page, from 0.
    pub page: usize,
    /// The longest side of the picture, in pixels.
    pub side: u16,
}

/// A picture of a page, and what was found out about the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    pub picture: Result<Picture, PreviewFault>,
    /// Number of pages, if they were counted.
    pub pages: Option<usize>,
    /// Warnings for a person to check.
    pub warnings: Vec<PreviewWarning>,
}

impl Preview {
    /// A preview without a picture.
    #[must_use]
    pub fn failed(fault: PreviewFault) -> Self {
        Self { picture: Err(fault), pages: None, warnings: Vec::new() }
    }
}

/// Pixels of four bytes: red, green, blue, alpha.
#[derive(Clone, PartialEq, Eq)]
pub struct Picture {
    pub width: usize,
    pub height: usize,
    pub rgba: Vec<u8>,
}

/// Reasons why there is no picture of a document, which itself may be fine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreviewFault {
    /// Drawing it would take too much memory.
    TooLarge,
    /// It took too long.
    TooSlow,
    /// It needs a password.
    NeedsPassword,
    /// It needs a certificate or a rights service.
    NeedsCertificate,
    /// Dossier can't draw this type.
    Unknown,
    /// It can't be decoded as its type.
    Damaged,
    /// The document could not be read.
    NotRead,
}

/// Something that a person should check; never a reason to refuse a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PreviewWarning {
    /// It restricts printing or copying.
    Restricted,
    /// It has so few pixels that it may not be readable.
    Small { width: u32, height: u32 },
    /// The page has filled fields that are not in the picture.
    NotDrawn,
    /// Nearly all of the first page has one colour.
    Blank,
}

/// A pasted picture: pixels of four bytes, with red, green and blue premultiplied by alpha.
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
