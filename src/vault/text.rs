//! The text of answers, documents' facts and frozen bodies before they are sealed: JSON, and the
//! answers as a case file.
//!
//! Knows nothing of keys or tables. What is read is exactly what was written: digits, order, paths
//! that are not Unicode.

use std::error::Error;
use std::ffi::OsString;
use std::fmt;
use std::io;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::domain::casefile;
use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Digest, SealedCopy, SlotKey};
use crate::domain::payload::{Manifest, ManifestFile, Payload};
use crate::engine::message::{Frozen, Order, VaultFault};
use crate::files::known_as;

/// A text to be sealed, wiped when it is dropped.
pub(super) type Plain = Zeroizing<Vec<u8>>;

/// First capacity of a text, in bytes.
const FIRST_BYTES: usize = 1_024;

/// A text that wipes its old memory when it grows.
#[derive(Default)]
struct Growing(Plain);

impl Growing {
    fn append(&mut self, more: &[u8]) {
        let wanted = self.0.len() + more.len();
        if wanted > self.0.capacity() {
            let mut larger = Plain::new(Vec::with_capacity((2 * wanted).max(FIRST_BYTES)));
            larger.extend_from_slice(&self.0);
            self.0 = larger;
        }
        self.0.extend_from_slice(more);
    }
}

impl io::Write for Growing {
    fn write(&mut self, more: &[u8]) -> io::Result<usize> {
        self.append(more);
        Ok(more.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl fmt::Write for Growing {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        self.append(more.as_bytes());
        Ok(())
    }
}

/// Documents with their slots.
pub(super) type Documents = Vec<(SlotKey, Attachment)>;

#[derive(Serialize, Deserialize)]
struct AttachmentText {
    path: PathText,
    name: String,
    bytes: u64,
    sha256: Digest,
    sniffed: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    copy: Option<SealedCopy>,
}

/// A path as text; in the system's own units if it is not Unicode.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum PathText {
    Text(String),
    Units(OsString),
}

impl From<&Attachment> for AttachmentText {
    fn from(attachment: &Attachment) -> Self {
        let path = attachment.path.0.as_os_str();
        Self {
            path: path.to_str().map_or_else(
                || PathText::Units(path.to_owned()),
                |text| PathText::Text(text.to_owned()),
            ),
            name: attachment.original_name.0.clone(),
            bytes: attachment.bytes,
            sha256: attachment.sha256,
            sniffed: attachment.sniffed.label().to_owned(),
            copy: attachment.copy,
        }
    }
}

impl From<AttachmentText> for Attachment {
    fn from(text: AttachmentText) -> Self {
        let path = match text.path {
            PathText::Text(text) => PathBuf::from(text),
            PathText::Units(units) => PathBuf::from(units),
        };
        Self {
            path: Hidden(path),
            original_name: Hidden(text.name),
            bytes: text.bytes,
            sha256: text.sha256,
            sniffed: known_as(&text.sniffed),
            copy: text.copy,
        }
    }
}

/// Writes a chunk of a case: some of its answers, their documents, and `rest`, one line each.
pub(super) fn write_chunk<T: Serialize>(
    draft: &Draft,
    documents: &[(SlotKey, Attachment)],
    rest: &T,
) -> Result<Plain, VaultFault> {
    let documents: Vec<(&SlotKey, AttachmentText)> =
        documents.iter().map(|(slot, attachment)| (slot, attachment.into())).collect();
    let mut chunk = Growing::default();
    let mut written = || -> Result<(), Box<dyn Error>> {
        casefile::write_compact(draft, &mut chunk)?;
        chunk.append(b"\n");
        serde_json::to_writer(&mut chunk, &documents)?;
        chunk.append(b"\n");
        Ok(serde_json::to_writer(&mut chunk, rest)?)
    };
    written().map_err(|_| VaultFault::NotWritten)?;
    Ok(chunk.0)
}

/// Reads a chunk.
pub(super) fn read_chunk<T: for<'de> Deserialize<'de>>(
    plain: &[u8],
) -> Result<(Draft, Documents, T), VaultFault> {
    let mut lines = plain.splitn(3, |byte| *byte == b'\n');
    let mut line = || lines.next().ok_or(VaultFault::Damaged);
    let draft = casefile::read(line()?).map_err(|_| VaultFault::Damaged)?;
    let documents: Vec<(SlotKey, AttachmentText)> = read(line()?)?;
    Ok((
        draft,
        documents.into_iter().map(|(slot, text)| (slot, text.into())).collect(),
        read(line()?)?,
    ))
}

/// Writes a case as the text of a case file.
pub(super) fn write_case(draft: &Draft) -> Result<Zeroizing<String>, VaultFault> {
    let mut text = Growing::default();
    casefile::write_compact(draft, &mut text).map_err(|_| VaultFault::NotWritten)?;
    std::str::from_utf8(&text.0)
        .map(|text| Zeroizing::new(text.to_owned()))
        .map_err(|_| VaultFault::NotWritten)
}

/// Writes a value as JSON.
pub(super) fn write<T: Serialize>(value: &T) -> Result<Plain, VaultFault> {
    let mut text = Growing::default();
    serde_json::to_writer(&mut text, value).map_err(|_| VaultFault::NotWritten)?;
    Ok(text.0)
}

/// Reads JSON.
///
/// # Errors
/// [`VaultFault::Damaged`]: another program wrote it.
pub(super) fn read<T: for<'de> Deserialize<'de>>(text: &[u8]) -> Result<T, VaultFault> {
    serde_json::from_slice(text).map_err(|_| VaultFault::Damaged)
}

#[derive(Serialize, Deserialize)]
struct FrozenText {
    payload: Zeroizing<String>,
    digest: Digest,
    files: Vec<(SlotKey, String, AttachmentText)>,
    filled_by: Zeroizing<String>,
    upload_hosts: Vec<String>,
    parallel: u8,
    api_url: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    step: Option<i64>,
}

/// Writes what is about to be sent, without its link.
pub(super) fn write_frozen(order: &Order) -> Result<Plain, VaultFault> {
    let file = |file: &ManifestFile| {
        (file.slot.clone(), file.file_name.0.clone(), AttachmentText::from(&file.attachment))
    };
    write(&FrozenText {
        payload: Zeroizing::new(order.payload.text().to_owned()),
        digest: order.payload.digest(),
        files: order.manifest.files.iter().map(file).collect(),
        filled_by: Zeroizing::new(order.target.filled_by.0.clone()),
        upload_hosts: order.target.upload_hosts.clone(),
        parallel: order.parallel,
        api_url: order.target.api_url.clone(),
        step: order.step,
    })
}

/// Replaces a document in a frozen text.
pub(super) fn with_document(
    plain: &[u8],
    file: usize,
    attachment: &Attachment,
) -> Result<Plain, VaultFault> {
    let mut text: FrozenText = read(plain)?;
    text.files.get_mut(file).ok_or(VaultFault::Damaged)?.2 = attachment.into();
    write(&text)
}

/// Reads a frozen text; its link is `None`.
pub(super) fn read_frozen(plain: &[u8]) -> Result<Frozen, VaultFault> {
    let text: FrozenText = read(plain)?;
    let file = |(slot, name, attachment): (_, _, AttachmentText)| ManifestFile {
        slot,
        file_name: Hidden(name),
        attachment: attachment.into(),
    };
    Ok(Frozen {
        payload: Payload::refrozen(&text.payload, text.digest).ok_or(VaultFault::Damaged)?,
        manifest: Manifest { files: text.files.into_iter().map(file).collect() },
        filled_by: Hidden(text.filled_by.to_string()),
        upload_hosts: text.upload_hosts,
        step: text.step,
        parallel: text.parallel,
        api_url: text.api_url,
        link: None,
    })
}
