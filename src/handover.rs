//! Handover files: a case with its documents in one file under a passphrase, for a colleague.
//!
//! Knows nothing of vaults or forms. The file is an age file with a tar archive inside, so it opens
//! without Dossier too: `age --decrypt case.age | tar x` gives a case file and its documents. No
//! plain text is written to the disk.

use std::collections::HashMap;
use std::io::{self, BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::Path;

use age::DecryptError;
use age::scrypt::{Identity, Recipient};
use secrecy::SecretString;
use tar::{Archive, Builder, EntryType, Header};
use zeroize::Zeroizing;

use crate::domain::casefile;
use crate::domain::draft::Draft;
use crate::domain::intake::{
    Attachment, Attachments, FileProblem, MAX_DOCUMENT_BYTES, SlotKey, wire_name,
};
use crate::engine::message::HandoverFault;
use crate::engine::ports::{Documents, Handovers};
use crate::files::{MAX_CASE_FILE_BYTES, open_document, write_whole_by};

/// Name of the case file, the first entry of the archive.
const CASE: &str = "case.json";
/// scrypt work factor, as a power of two: about a second and 256 MiB for each guess at the
/// passphrase, which is the default of `age`.
const WORK: u8 = 18;
/// Largest work factor that is accepted: 1 GiB of memory.
const MAX_WORK: u8 = 20;

/// Writes and opens handover files; `work` is the scrypt work factor, as a power of two.
#[derive(Clone, Copy, Debug)]
pub struct Packer {
    work: u8,
}

impl Default for Packer {
    fn default() -> Self {
        Self { work: WORK }
    }
}

impl Packer {
    /// Creates a packer with a small work factor, for tests.
    #[must_use]
    pub const fn quick() -> Self {
        Self { work: 4 }
    }
}

impl Handovers for Packer {
    fn pack(
        &self,
        path: &Path,
        passphrase: &SecretString,
        (draft, attachments): (&Draft, &Attachments),
        documents: &dyn Documents,
    ) -> Result<(), HandoverFault> {
        let content = content_of(draft, attachments)?;
        let mut recipient = Recipient::new(passphrase.clone());
        recipient.set_work_factor(self.work);
        write_whole_by(path, |file| {
            let locks = std::iter::once(&recipient as &dyn age::Recipient);
            let encryptor =
                age::Encryptor::with_recipients(locks).map_err(|_| HandoverFault::NotWritten)?;
            let sealed = encryptor.wrap_output(BufWriter::new(file))?;
            let mut archive = Builder::new(sealed);
            let case = Zeroizing::new(casefile::write(&content.draft).into_bytes());
            put(&mut archive, CASE, &case)?;
            for (slot, (name, attachment)) in &content.documents {
                let document = documents
                    .read(attachment)
                    .map_err(|problem| HandoverFault::Document(slot.clone(), problem))?;
                put(&mut archive, name, &document)?;
            }
            let sealed = archive.into_inner()?;
            Ok(sealed.finish()?.flush()?)
        })
    }

    fn unpack(
        &self,
        path: &Path,
        passphrase: &SecretString,
        documents: &dyn Documents,
    ) -> Result<(Draft, Attachments), HandoverFault> {
        let (file, _) = open_document(path).map_err(HandoverFault::File)?;
        let decryptor = age::Decryptor::new_buffered(BufReader::new(file))
            .map_err(|error| not_opened(&error))?;
        if !decryptor.is_scrypt() {
            return Err(HandoverFault::NotHandover);
        }
        let mut key = Identity::new(passphrase.clone());
        key.set_max_work_factor(MAX_WORK);
        let opened = decryptor
            .decrypt(std::iter::once(&key as &dyn age::Identity))
            .map_err(|error| not_opened(&error))?;
        let mut archive = Archive::new(opened);
        let case = unpack_from(&mut archive, path, documents)?;
        // Reads to the end, as the last chunk authenticates the length.
        io::copy(&mut archive.into_inner(), &mut io::sink()).map_err(|_| HandoverFault::Damaged)?;
        Ok(case)
    }
}

/// A case with the paths of the archive, and its documents with their paths.
struct Content<'a> {
    draft: Draft,
    documents: Vec<(SlotKey, (String, &'a Attachment))>,
}

fn content_of<'a>(
    draft: &Draft,
    attachments: &'a Attachments,
) -> Result<Content<'a>, HandoverFault> {
    let mut draft = draft.clone();
    let mut documents = Vec::new();
    for (slot, path) in files_of(&mut draft) {
        let attachment = match attachments.get(&slot) {
            Some(Ok(attachment)) => attachment,
            Some(Err(problem)) => return Err(HandoverFault::Document(slot, problem.clone())),
            None => return Err(HandoverFault::Document(slot, FileProblem::NotRead)),
        };
        // Each document has a folder of its own, as two may have the same name.
        *path = format!(
            "documents/{}/{}",
            documents.len() + 1,
            wire_name(&attachment.original_name.0, None)
        );
        documents.push((slot, (path.clone(), attachment)));
    }
    Ok(Content { draft, documents })
}

/// Returns the slot and the path of every document in a case.
fn files_of(draft: &mut Draft) -> impl Iterator<Item = (SlotKey, &mut String)> {
    draft.files_mut().map(|(slot, file)| (slot, &mut file.path))
}

fn put(archive: &mut Builder<impl Write>, name: &str, content: &[u8]) -> Result<(), HandoverFault> {
    let mut header = Header::new_gnu();
    header.set_entry_type(EntryType::Regular);
    header.set_mode(0o600);
    header.set_size(content.len() as u64);
    Ok(archive.append_data(&mut header, name, content)?)
}

/// Reads the archive: the case file and exactly the documents that it names.
fn unpack_from(
    archive: &mut Archive<impl Read>,
    path: &Path,
    documents: &dyn Documents,
) -> Result<(Draft, Attachments), HandoverFault> {
    let mut entries = archive.entries().map_err(|_| HandoverFault::Damaged)?;
    let mut first =
        entries.next().ok_or(HandoverFault::NotHandover)?.map_err(|_| HandoverFault::Damaged)?;
    let (name, case) = entry_of(&mut first, MAX_CASE_FILE_BYTES)?;
    if name != CASE {
        return Err(HandoverFault::NotHandover);
    }
    let mut draft = casefile::read(&case).map_err(HandoverFault::Content)?;
    let mut wanted = HashMap::new();
    for (slot, name) in files_of(&mut draft) {
        // The new path is the handover file's, followed by the path in the archive.
        let from = path.join(&*name);
        wanted.insert(std::mem::replace(name, from.to_string_lossy().into_owned()), (slot, from));
    }
    let mut attachments = Attachments::new();
    for entry in entries {
        let (name, document) =
            entry_of(&mut entry.map_err(|_| HandoverFault::Damaged)?, MAX_DOCUMENT_BYTES)?;
        let (slot, from) = wanted.remove(&name).ok_or(HandoverFault::NotHandover)?;
        let attachment = documents
            .seal_copy(&from, &document)
            .map_err(|problem| HandoverFault::Document(slot.clone(), problem))?;
        attachments.insert(slot, Ok(attachment));
    }
    if wanted.is_empty() { Ok((draft, attachments)) } else { Err(HandoverFault::NotHandover) }
}

/// Reads the name and the content of an entry. Fails if it is not a file or exceeds `limit` bytes.
fn entry_of(
    entry: &mut tar::Entry<'_, impl Read>,
    limit: u64,
) -> Result<(String, Zeroizing<Vec<u8>>), HandoverFault> {
    let name = String::from_utf8(entry.path_bytes().into_owned())
        .map_err(|_| HandoverFault::NotHandover)?;
    if entry.header().entry_type() != EntryType::Regular || entry.size() > limit {
        return Err(HandoverFault::NotHandover);
    }
    // Allocated in full, as a buffer that grows leaves copies behind.
    let mut content =
        Zeroizing::new(Vec::with_capacity(usize::try_from(entry.size()).unwrap_or_default()));
    entry.read_to_end(&mut content).map_err(|_| HandoverFault::Damaged)?;
    Ok((name, content))
}

fn not_opened(error: &DecryptError) -> HandoverFault {
    match error {
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => HandoverFault::WrongPassphrase,
        DecryptError::ExcessiveWork { .. } => HandoverFault::TooMuchWork,
        DecryptError::UnknownFormat => HandoverFault::NotHandover,
        // The enum is not exhaustive.
        _ => HandoverFault::Damaged,
    }
}

/// Maps an error while writing to a fault.
impl From<io::Error> for HandoverFault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::NotWritten,
        }
    }
}
