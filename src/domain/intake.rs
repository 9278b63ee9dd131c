//! Documents on their way in: what is known of each, what is wrong with it, and the name it is sent
//! under.
//!
//! Must not know: how files are opened or read; `files` finds the facts.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::path::PathBuf;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use unicase::UniCase;
use unicode_normalization::UnicodeNormalization;

use super::hidden::Hidden;

/// The largest document taken without the policy's word, in bytes: "15 MB" read as binary (seed: 15
/// MB; whether decimal or binary is not said).
pub const MAX_DOCUMENT_BYTES: u64 = 15 * 1024 * 1024;
/// Above this many bytes ("15 MB" read as decimal) the operator is told that spektr may refuse the
/// file.
pub const SURE_DOCUMENT_BYTES: u64 = 15_000_000;

/// The longest wire name where the field sets no limit, in UTF-16 units.
const NAME_LIMIT: usize = 150;
/// The longest wire name in UTF-8 bytes, whatever the field says: file systems on the far side end
/// there.
const NAME_LIMIT_BYTES: usize = 240;
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Where a document belongs: a file field of an entity, of an entry, or of the case itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SlotKey {
    /// The entity's reference; `None` outside entities.
    pub entity: Option<String>,
    /// The field's data name (`spektrDataField`).
    pub field: String,
    /// Which object of an entity field of the case it is in; `None` for most.
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

    /// What this slot is called once the object at `gone` of `list` was taken out; `None` when it
    /// was in there.
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

/// Names the sealed copy of a document: opaque, drawn at random.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CopyId(pub [u8; 16]);

impl fmt::Display for CopyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The copy of a document that was sealed when it was attached: what becomes of the original has no
/// effect any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SealedCopy {
    /// Which copy.
    pub id: CopyId,
    /// When the original had last changed as it was read, in nanoseconds since the epoch; not every
    /// disk tells.
    pub original_modified: Option<i64>,
}

/// What became of the original since a document was attached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Original {
    /// The same, or nobody can tell.
    Same,
    /// Its content is another.
    Changed,
    /// It can't be read where it was.
    Gone,
}

/// A SHA-256.
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

/// What a document's first bytes say it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sniffed {
    Pdf,
    Png,
    Jpeg,
    Tiff,
    Webp,
    Heic,
    /// Something known that is no document: a program, an archive, a web page.
    Other(&'static str),
    /// Nothing recognised.
    Unknown,
}

impl Sniffed {
    /// Whether a file of this name would be expected to hold this.
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

/// The facts of a document that was read once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Where its bytes are.
    pub path: Hidden<PathBuf>,
    /// What it was called on disk.
    pub original_name: Hidden<String>,
    /// Its size.
    pub bytes: u64,
    /// The digest of what was reviewed and will be sent.
    pub sha256: Digest,
    /// What its first bytes say.
    pub sniffed: Sniffed,
    /// Its sealed copy, where one is kept.
    pub copy: Option<SealedCopy>,
}

/// Why a document can't be taken, or should be looked at again.
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
    /// The storage takes no smaller document.
    TooSmall {
        bytes: u64,
        limit: u64,
    },
    WrongEnding {
        accept: Vec<String>,
    },
    /// The form's own rule on documents, in the form's own words.
    OwnRule {
        message: String,
    },
    /// Above 15,000,000 but not above 15,728,640 bytes: spektr may refuse it.
    NearLimit {
        bytes: u64,
    },
    /// The name says one thing, the first bytes another.
    NotWhatItSays {
        actual: &'static str,
    },
    /// The disk answered with an error.
    Unreadable,
    /// It changed between being reviewed and being sent.
    Changed,
    /// Another document came when the first was already on its way.
    TooLate,
    /// Another program holds it.
    Locked,
    /// The copy that was kept of it is not there any more.
    CopyGone,
    /// The copy that was kept of it is not what it was.
    CopyDamaged,
    /// The disk had no room for its copy.
    NoRoom,
    /// The disk refused to keep its copy.
    NotKept,
    /// It opens with a password only, which nobody at the other end has.
    NeedsPassword,
    /// It opens with a certificate or by a rights service only.
    NeedsCertificate,
}

impl FileProblem {
    /// Whether the case may still be sent.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        matches!(self, Self::NearLimit { .. } | Self::NotWhatItSays { .. })
    }
}

/// What is known of each slot's document, in the order it became known: mostly the draft's, so that
/// judging thousands walks through memory instead of jumping about in it.
pub type Attachments = IndexMap<SlotKey, Result<Attachment, FileProblem>>;

/// The name a document is sent under: last path component, NFC, nothing invisible, no separators,
/// no Windows-reserved name, the ending kept, at most `limit` UTF-16 units (and 240 bytes).
#[must_use]
pub fn wire_name(original: &str, limit: Option<usize>) -> Cow<'_, str> {
    if is_plain(original, limit) {
        return original.into();
    }
    let mut name = clean(original, limit);
    // Shortening can bring a new ending to light, whose stem is then cleaned as well; it only ever
    // gets shorter.
    for _ in 0..NAME_LIMIT {
        let next = clean(&name, limit);
        if next == name {
            break;
        }
        name = next;
    }
    name.into()
}

/// Whether a name is one that cleaning would leave as it is, as most are: a fast no is always
/// right.
fn is_plain(name: &str, limit: Option<usize>) -> bool {
    let (stem, _) = split_ending(name);
    name.len() <= limit.unwrap_or(NAME_LIMIT)
        && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name.ends_with(|c: char| c.is_ascii_alphanumeric())
        && stem.ends_with(|c: char| c.is_ascii_alphanumeric())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._- ".contains(&byte))
        && !RESERVED.iter().any(|word| word.eq_ignore_ascii_case(stem))
}

fn clean(original: &str, limit: Option<usize>) -> String {
    let last = original.rsplit(['/', '\\']).next().unwrap_or_default();
    let mut clean: String = last
        .nfc()
        .filter(|c| !is_invisible(*c))
        .map(|c| if is_unsafe(c) { '_' } else { c })
        .collect();
    clean = clean.replace("${", "_{");
    let clean = clean.trim().trim_end_matches(['.', ' ']).trim_start();
    // A name that is nothing but an ending gets a stem, or it would be hidden on the far side.
    let clean = if clean.starts_with('.') { format!("document{clean}") } else { clean.to_owned() };
    let (stem, ending) = split_ending(&clean);
    let stem = if RESERVED.contains(&stem.to_lowercase().as_str()) {
        format!("_{stem}")
    } else {
        stem.to_owned()
    };
    let stem = if stem.is_empty() { "document".to_owned() } else { stem };
    shorten(&stem, ending, "", limit)
}

/// Makes the names of one entity unique, comparing after NFC and case folding: the S3 key ends in
/// the file name alone, so two equal names of one entity would overwrite each other.
#[derive(Debug, Default)]
pub struct NameBook {
    taken: HashSet<String>,
}

impl NameBook {
    /// The wire name of a document, different from all given out before.
    #[expect(clippy::maybe_infinite_iter, reason = "fewer names are taken than there are numbers")]
    pub fn claim<'n>(&mut self, original: &'n str, limit: Option<usize>) -> Cow<'n, str> {
        let name = wire_name(original, limit);
        if self.taken.insert(fold(&name)) {
            return name;
        }
        let (stem, ending) = split_ending(&name);
        (2u32..)
            .map(|n| shorten(stem, ending, &format!("-{n}"), limit))
            .find(|candidate| self.taken.insert(fold(candidate)))
            .unwrap_or_default()
            .into()
    }
}

/// NFC and full case folding, for comparing names.
#[must_use]
pub fn fold(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    let composed: String = name.nfc().collect();
    UniCase::new(composed).to_folded_case().nfc().collect()
}

/// Whether a character is drawn as nothing or turns the text around it: control, bidi control, zero
/// width, tags.
#[must_use]
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

fn is_unsafe(c: char) -> bool {
    matches!(c, '<' | '>' | ':' | '"' | '|' | '?' | '*' | '/' | '\\')
}

fn split_ending(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if at > 0 && name.len() - at <= 12 => name.split_at(at),
        _ => (name, ""),
    }
}

fn shorten(stem: &str, ending: &str, mark: &str, limit: Option<usize>) -> String {
    let limit = limit.unwrap_or(NAME_LIMIT).max(1);
    let fixed_units = ending.encode_utf16().count() + mark.len();
    let fixed_bytes = ending.len() + mark.len();
    let (mut units, mut bytes) = (fixed_units, fixed_bytes);
    let kept: String = stem
        .chars()
        .take_while(|c| {
            units += c.len_utf16();
            bytes += c.len_utf8();
            units <= limit && bytes <= NAME_LIMIT_BYTES
        })
        .collect();
    let kept = kept.trim_end_matches([' ', '.']);
    // A limit too small for even one letter and the ending keeps the ending: the type matters more
    // than the name.
    let kept = if kept.is_empty() {
        stem.chars().next().map(String::from).unwrap_or_default()
    } else {
        kept.to_owned()
    };
    format!("{kept}{mark}{ending}").nfc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn t8_names_are_made_safe_and_keep_their_ending() {
        let long = "x".repeat(300) + ".pdf";
        for (original, sent) in [
            ("passport.pdf", "passport.pdf"),
            ("/home/jane/scans/passport.pdf", "passport.pdf"),
            ("C:\\scans\\passport.pdf", "passport.pdf"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.exe"),
            ("a\r\nX: y.pdf", "aX_ y.pdf"),
            ("zero\u{200b}width.png", "zerowidth.png"),
            ("CON.pdf", "_CON.pdf"),
            ("Cafe\u{301}.pdf", "Café.pdf"),
            ("   .pdf", "document.pdf"),
            ("trailing. . .", "trailing"),
            ("", "document"),
            ("0..aaA 0\u{9bc}\u{1148a}", "0..aaA 0\u{9bc}\u{1148a}"),
            ("${filename}.pdf", "_{filename}.pdf"),
            ("护照扫描.pdf", "护照扫描.pdf"),
            ("no ending", "no ending"),
            (long.as_str(), &("x".repeat(146) + ".pdf")),
        ] {
            assert_eq!(wire_name(original, None), sent, "{original:?}");
        }
        assert_eq!(wire_name("passport_scan.pdf", Some(10)), "passpo.pdf");
        assert_eq!(
            wire_name("\u{11b00}\u{11580}  0..aaA 0\u{9bc}\u{1148a}", Some(10))
                .matches("..")
                .count(),
            0
        );
    }

    #[test]
    fn equal_names_of_one_entity_are_told_apart() {
        let mut book = NameBook::default();
        for (original, sent) in
            [("Scan.pdf", "Scan.pdf"), ("scan.PDF", "scan-2.PDF"), ("SCAN.pdf", "SCAN-3.pdf")]
        {
            assert_eq!(book.claim(original, None), sent);
        }
    }

    proptest! {
        #[test]
        fn t8_any_name_becomes_a_safe_one_and_stays_it(original in "\\PC{0,80}|[\\s\\S]{0,80}", limit in proptest::option::of(6usize..200)) {
            let name = wire_name(&original, limit);
            prop_assert!(!name.is_empty() && !name.chars().any(|c| is_invisible(c) || is_unsafe(c)), "{name:?}");
            prop_assert!(name.len() <= NAME_LIMIT_BYTES + 16);
            prop_assert_eq!(wire_name(&name, limit), name.clone());
        }

        #[test]
        fn a_plain_name_is_one_that_cleaning_leaves_alone(original in "[aA1. _-]{1,12}|(con|LPT1|x)[. ]?(pdf|[a-z]{12})?", limit in proptest::option::of(1usize..20)) {
            if is_plain(&original, limit) {
                prop_assert_eq!(clean(&original, limit), original);
            }
        }

        #[test]
        fn claimed_names_never_collide(names in proptest::collection::vec("[aAéÉß]{1,2}\\.pdf", 1..20)) {
            let mut book = NameBook::default();
            let claimed: Vec<_> = names.iter().map(|name| fold(&book.claim(name, Some(8)))).collect();
            let distinct: HashSet<_> = claimed.iter().collect();
            prop_assert_eq!(distinct.len(), claimed.len());
        }
    }
}
