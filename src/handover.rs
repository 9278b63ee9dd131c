//! The parcel: one case with its documents in one file under a passphrase, to be handed to a
//! colleague.
//!
//! Must not know: vaults, forms. It is an age file with a tar archive inside, so that it opens
//! without Dossier too: `age --decrypt case.age | tar x` gives a case file and its documents. No
//! plain text of it ever touches the disk here.

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

/// What the case file is called inside, which comes first.
const CASE: &str = "case.json";
/// How long one guess of the passphrase takes, as a power of two: a second and 256 MiB, what `age`
/// itself would choose.
const WORK: u8 = 18;
/// The most work a parcel may ask for: 1 GiB of memory.
const MOST_WORK: u8 = 20;

/// Makes parcels whose passphrase takes so much work to try, as a power of two.
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
    /// One that is quick, for tests.
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
        let packed = inside(draft, attachments)?;
        let mut recipient = Recipient::new(passphrase.clone());
        recipient.set_work_factor(self.work);
        write_whole_by(path, |file| {
            let locks = std::iter::once(&recipient as &dyn age::Recipient);
            let encryptor =
                age::Encryptor::with_recipients(locks).map_err(|_| HandoverFault::NotWritten)?;
            let sealed = encryptor.wrap_output(BufWriter::new(file))?;
            let mut archive = Builder::new(sealed);
            let case = Zeroizing::new(casefile::write(&packed.draft).into_bytes());
            put(&mut archive, CASE, &case)?;
            for (slot, (name, attachment)) in &packed.documents {
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
            return Err(HandoverFault::NotOne);
        }
        let mut key = Identity::new(passphrase.clone());
        key.set_max_work_factor(MOST_WORK);
        let opened = decryptor
            .decrypt(std::iter::once(&key as &dyn age::Identity))
            .map_err(|error| not_opened(&error))?;
        let mut archive = Archive::new(opened);
        let taken = take_out(&mut archive, path, documents)?;
        // Only its last piece says that nothing was cut off.
        io::copy(&mut archive.into_inner(), &mut io::sink()).map_err(|_| HandoverFault::Damaged)?;
        Ok(taken)
    }
}

/// A case whose documents are called what they are called inside the parcel.
struct Inside<'a> {
    draft: Draft,
    documents: Vec<(SlotKey, (String, &'a Attachment))>,
}

fn inside<'a>(draft: &Draft, attachments: &'a Attachments) -> Result<Inside<'a>, HandoverFault> {
    let mut draft = draft.clone();
    let mut documents = Vec::new();
    for (slot, path) in files_of(&mut draft) {
        let attachment = match attachments.get(&slot) {
            Some(Ok(attachment)) => attachment,
            Some(Err(problem)) => return Err(HandoverFault::Document(slot, problem.clone())),
            None => return Err(HandoverFault::Document(slot, FileProblem::NotRead)),
        };
        // In a folder each, since two may bear the same name.
        *path = format!(
            "documents/{}/{}",
            documents.len() + 1,
            wire_name(&attachment.original_name.0, None)
        );
        documents.push((slot, (path.clone(), attachment)));
    }
    Ok(Inside { draft, documents })
}

/// Every document's path in a case, by its slot.
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

/// Reads the archive: the case file, and each document that it names, nothing else and nothing
/// twice.
fn take_out(
    archive: &mut Archive<impl Read>,
    path: &Path,
    documents: &dyn Documents,
) -> Result<(Draft, Attachments), HandoverFault> {
    let mut entries = archive.entries().map_err(|_| HandoverFault::Damaged)?;
    let mut first =
        entries.next().ok_or(HandoverFault::NotOne)?.map_err(|_| HandoverFault::Damaged)?;
    let (name, case) = content(&mut first, MAX_CASE_FILE_BYTES)?;
    if name != CASE {
        return Err(HandoverFault::NotOne);
    }
    let mut draft = casefile::read(&case).map_err(HandoverFault::Content)?;
    let mut wanted = HashMap::new();
    for (slot, name) in files_of(&mut draft) {
        // Where it came from is all that is left of the path.
        let from = path.join(&*name);
        wanted.insert(std::mem::replace(name, from.to_string_lossy().into_owned()), (slot, from));
    }
    let mut attachments = Attachments::new();
    for entry in entries {
        let (name, document) =
            content(&mut entry.map_err(|_| HandoverFault::Damaged)?, MAX_DOCUMENT_BYTES)?;
        let (slot, from) = wanted.remove(&name).ok_or(HandoverFault::NotOne)?;
        let attachment = documents
            .seal_copy(&from, &document)
            .map_err(|problem| HandoverFault::Document(slot.clone(), problem))?;
        attachments.insert(slot, Ok(attachment));
    }
    if wanted.is_empty() { Ok((draft, attachments)) } else { Err(HandoverFault::NotOne) }
}

/// An entry's name and all of it.
fn content(
    entry: &mut tar::Entry<'_, impl Read>,
    limit: u64,
) -> Result<(String, Zeroizing<Vec<u8>>), HandoverFault> {
    let name =
        String::from_utf8(entry.path_bytes().into_owned()).map_err(|_| HandoverFault::NotOne)?;
    if entry.header().entry_type() != EntryType::Regular || entry.size() > limit {
        return Err(HandoverFault::NotOne);
    }
    // With room for all of it at once: what a growing buffer leaves behind would not be wiped.
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
        DecryptError::UnknownFormat => HandoverFault::NotOne,
        // Whatever else the library comes to tell.
        _ => HandoverFault::Damaged,
    }
}

/// What a disk refuses to write.
impl From<io::Error> for HandoverFault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::NotWritten,
        }
    }
}
