//! Attached documents: their slots, their facts, their problems, and the names they are sent under.
//!
//! Knows nothing of how files are read; `files` determines the facts.

use std::fmt;
use std::path::PathBuf;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::hidden::Hidden;

mod name;

pub use name::{NameBook, fold, is_invisible, wire_name};

/// The largest document accepted where no policy states another limit, in bytes: "15 MB" (seed)
/// read as binary (inferred).
pub const MAX_DOCUMENT_BYTES: u64 = 15 * 1024 * 1024;
/// The size in bytes above which the operator is warned that spektr may refuse the file: "15 MB"
/// (seed) read as decimal.
pub const SURE_DOCUMENT_BYTES: u64 = 15_000_000;

/// The place of a document: a file field of an entity, of an entry, or of the case itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SlotKey {
    /// The entity's reference; `None` outside entities.
    pub entity: Option<String>,
    /// The field's data name (`spektrDataField`).
    pub field: String,
    /// The object of an entity field of the case that it is in; `None` for most.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<EntryKey>,
}

/// Names one object of an entity field of the case by its place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EntryKey {
    /// The entity field's data name.
    pub list: String,
    /// The place among its objects.
    pub at: usize,
}

impl SlotKey {
    /// A file field of an entity by its reference, or of the case.
    #[must_use]
    pub fn new(entity: Option<String>, field: impl Into<String>) -> Self {
        Self { entity, field: field.into(), entry: None }
    }

    /// A file field of one object of an entity field of the case.
    #[must_use]
    pub fn in_entry(list: &str, at: usize, field: impl Into<String>) -> Self {
        Self {
            entity: None,
            field: field.into(),
            entry: Some(EntryKey { list: list.to_owned(), at }),
        }
    }

    /// Returns the key of this slot after the object at `gone` of `list` was removed; `None` if the
    /// slot was in that object.
    #[must_use]
    pub fn without_entry(&self, list: &str, gone: usize) -> Option<Self> {
        match &self.entry {
            Some(entry) if entry.list == list && entry.at == gone => None,
            Some(entry) if entry.list == list && entry.at > gone => {
                Some(Self::in_entry(list, entry.at - 1, &self.field))
            }
            _ => Some(self.clone()),
        }
    }
}

/// The id of a document's sealed copy, drawn at random.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CopyId(pub [u8; 16]);

impl fmt::Display for CopyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// A copy of a document, sealed when the document was attached. Later changes of the original have
/// no effect on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SealedCopy {
    /// The copy's id.
    pub id: CopyId,
    /// Modification time of the original when it was read, in nanoseconds since the epoch; `None`
    /// if the file system has none.
    pub original_modified: Option<i64>,
}

/// The state of the original since the document was attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Original {
    /// Unchanged, or unknown.
    Same,
    /// Its content differs.
    Changed,
    /// It is no longer readable at its path.
    Gone,
}

/// A SHA-256 digest.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// Reads 64 hexadecimal digits.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        if text.len() != 64 || !text.is_ascii() {
            return None;
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[index * 2..index * 2 + 2], 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

/// The type of a document by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sniffed {
    Pdf,
    Png,
    Jpeg,
    Tiff,
    Webp,
    Heic,
    /// A known type that is no document: a program, an archive, a web page.
    Other(&'static str),
    /// An unknown type.
    Unknown,
}

impl Sniffed {
    /// Returns true if a file of this name is expected to have this type.
    #[must_use]
    pub fn fits_name(self, name: &str) -> bool {
        let ending =
            name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
        match (self, ending.as_str()) {
            (Self::Unknown, ending) => !matches!(
                ending,
                "pdf"
                    | "png"
                    | "jpg"
                    | "jpeg"
                    | "jpe"
                    | "jfif"
                    | "pjpeg"
                    | "pjp"
                    | "tif"
                    | "tiff"
                    | "webp"
                    | "heic"
                    | "heif"
            ),
            (Self::Pdf, ending) => ending == "pdf",
            (Self::Png, ending) => ending == "png",
            (Self::Jpeg, ending) => {
                matches!(ending, "jpg" | "jpeg" | "jpe" | "jfif" | "pjpeg" | "pjp")
            }
            (Self::Tiff, ending) => matches!(ending, "tif" | "tiff"),
            (Self::Webp, ending) => ending == "webp",
            (Self::Heic, ending) => matches!(ending, "heic" | "heif"),
            (Self::Other(known), ending) => {
                known == ending || (known == "zip" && matches!(ending, "docx" | "xlsx"))
            }
        }
    }

    /// The short name shown in a slot's meta line.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Pdf => "PDF",
            Self::Png => "PNG",
            Self::Jpeg => "JPEG",
            Self::Tiff => "TIFF",
            Self::Webp => "WebP",
            Self::Heic => "HEIC",
            Self::Other(known) => known,
            Self::Unknown => "",
        }
    }
}

/// The facts of a document, read once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The path of its bytes.
    pub path: Hidden<PathBuf>,
    /// Its name on disk.
    pub original_name: Hidden<String>,
    /// Its size in bytes.
    pub bytes: u64,
    /// The digest of what was reviewed and will be sent.
    pub sha256: Digest,
    /// Its type by its first bytes.
    pub sniffed: Sniffed,
    /// Its sealed copy, if one is kept.
    pub copy: Option<SealedCopy>,
}

/// A problem of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileProblem {
    /// It has not been read yet.
    NotRead,
    NotFound,
    IsFolder,
    /// A pipe, device or socket.
    NotRegular,
    NoPermission,
    Empty,
    TooLarge {
        bytes: u64,
        limit: u64,
    },
    /// Smaller than the storage accepts.
    TooSmall {
        bytes: u64,
        limit: u64,
    },
    WrongEnding {
        accept: Vec<String>,
    },
    /// It breaks a rule of the form; the message is the form's.
    OwnRule {
        message: String,
    },
    /// Above 15,000,000 but not above 15,728,640 bytes: spektr may refuse it.
    NearLimit {
        bytes: u64,
    },
    /// Its ending and its first bytes contradict each other.
    NotWhatItSays {
        actual: &'static str,
    },
    /// Reading it failed.
    Unreadable,
    /// It changed between review and sending.
    Changed,
    /// It was given when the first document was already being sent.
    TooLate,
    /// Another program has it locked.
    Locked,
    /// Its sealed copy no longer exists.
    CopyGone,
    /// Its sealed copy is damaged.
    CopyDamaged,
    /// The disk has no room for its copy.
    NoRoom,
    /// Its copy could not be written.
    NotKept,
    /// It is encrypted with a password.
    NeedsPassword,
    /// It is encrypted for a certificate or by a rights service.
    NeedsCertificate,
}

impl FileProblem {
    /// Returns true if the case may be sent all the same.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        matches!(self, Self::NearLimit { .. } | Self::NotWhatItSays { .. })
    }
}

/// The facts or the problem of each slot's document. Insertion order is mostly the draft's, so that
/// judging thousands of documents reads memory sequentially.
pub type Attachments = IndexMap<SlotKey, Result<Attachment, FileProblem>>;

/// Returns the documents that could be read.
#[must_use]
pub fn sound(attachments: &Attachments) -> Attachments {
    let sound = attachments.iter().filter(|(_, result)| result.is_ok());
    sound.map(|(slot, result)| (slot.clone(), result.clone())).collect()
}
