//! What the engine needs of the world, as traits; each is one adapter's job.
//!
//! Must not know: who stands behind them. Calls that return a future run on the runtime; the others
//! block and are only called where blocking is allowed. Adapters never retry.

mod journal;

use std::fmt::Debug;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use bytes::Bytes;
use secrecy::{SecretBox, SecretString};

use super::clock::Clock;
use super::message::{
    CaseFault, CaseRow, DroppedFiles, FileFacts, Frozen, HandoverFault, KeyFault, Link, Listing,
    Loaded, Order, Pixels, Preview, PreviewRequest, SavedForms, SecretLocation, Source, Target,
    VaultFault, VaultState,
};
use crate::domain::draft::Draft;
use crate::domain::failure::{CallFault, ConfirmAnswer, StepAnswer, SubmitAnswer, UploadFault};
use crate::domain::intake::{Attachment, Attachments, FileProblem, Original, Sniffed};
use crate::domain::onboarding::{Onboarding, Started};
use crate::domain::payload::Payload;
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::domain::step::Step;
use crate::domain::submission::Stored;
use crate::domain::ticket::Post;

pub use journal::{Journal, JournalFault, Journals, OpenJournal};

/// A future an adapter answers with.
pub type Soon<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// An answer and the server's clock (seconds since the epoch, from its `Date` header).
#[derive(Debug)]
pub struct Answered<T> {
    pub result: Result<T, CallFault>,
    pub server_time: Option<i64>,
}

/// One session's API and the storage its documents go to.
pub trait Spektr: Debug + Send + Sync {
    /// The step call, as far as a submission needs it.
    fn step(&self) -> Soon<'_, Answered<StepAnswer>>;
    /// The step call with all it answers, in a language.
    fn look(&self, language: &str) -> Soon<'_, Answered<Step>>;
    /// Submits the frozen body; `files` is how many posts to expect.
    fn submit(&self, payload: Payload, files: usize) -> Soon<'_, Answered<SubmitAnswer>>;
    /// Confirms; `files` is how many posts to expect at most.
    fn confirm(&self, files: usize) -> Soon<'_, Answered<ConfirmAnswer>>;
    /// Posts one document of so many bytes; `sent` counts them as they leave. What its pieces
    /// answer when they can't be read ends the post with [`UploadFault::Local`].
    fn upload(
        &self,
        post: Post,
        bytes: u64,
        pieces: Box<dyn Chunks>,
        sent: Arc<AtomicU64>,
    ) -> Soon<'_, Result<Stored, UploadFault>>;
}

/// The target's address may not be spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusedApi;

/// Opens sessions.
pub trait Connect: Debug + Send + Sync {
    /// A session with this target. Nothing is sent yet.
    ///
    /// # Errors
    /// When the address is not `https`, or `http` to another machine.
    fn open(&self, target: &Target) -> Result<Arc<dyn Spektr>, RefusedApi>;
    /// Starts an onboarding: one call. [`CallFault::RefusedApi`] when its address may not be spoken
    /// to.
    fn start(&self, onboarding: Onboarding) -> Soon<'_, Answered<Started>>;
}

/// A document from its start to its end, of which only what was reviewed comes out. Blocks.
pub trait Chunks: Debug + Send {
    /// The piece after the last one, of any size but none; nothing once the document has ended
    /// where it should.
    ///
    /// # Errors
    /// When what comes now is gone, unreadable, or no longer what was reviewed. Pieces before it
    /// may have left already.
    fn next(&mut self) -> Result<Option<Bytes>, FileProblem>;
}

/// A document that is at hand as a whole: a single piece.
#[derive(Debug)]
pub struct OneChunk(pub Bytes);

impl Chunks for OneChunk {
    fn next(&mut self) -> Result<Option<Bytes>, FileProblem> {
        let whole = std::mem::take(&mut self.0);
        Ok((!whole.is_empty()).then_some(whole))
    }
}

/// Documents and case files on disk. Blocks.
pub trait Documents: Debug + Send + Sync {
    /// Reads a document once and tells its facts. A PDF that opens with a password only is not
    /// taken.
    ///
    /// # Errors
    /// Why it can't be taken.
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem>;
    /// The document's bytes, checked against the digest it was reviewed with.
    ///
    /// # Errors
    /// When it is gone, unreadable, or no longer the same.
    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem>;
    /// The same bytes to be sent, piece by piece where that spares memory.
    ///
    /// # Errors
    /// As [`read`](Self::read), as far as it can be told before the first piece.
    fn chunks(&self, attachment: &Attachment) -> Result<Box<dyn Chunks>, FileProblem> {
        Ok(Box::new(OneChunk(self.read(attachment)?)))
    }
    /// Whether what is examined or taken now is kept as a sealed copy.
    fn makes_copies(&self) -> bool {
        false
    }
    /// Keeps a sealed copy of a document that is in memory only; `from` is where it came from.
    ///
    /// # Errors
    /// Why it can't be taken; [`FileProblem::NotKept`] where no copies are kept.
    fn seal_copy(&self, _from: &Path, _document: &[u8]) -> Result<Attachment, FileProblem> {
        Err(FileProblem::NotKept)
    }
    /// Holds a picture in memory as a document, to be examined by this path.
    ///
    /// # Errors
    /// Why it can't be taken; [`FileProblem::NotKept`] where none are held.
    fn hold(&self, _path: &Path, _pixels: &Pixels) -> Result<FileFacts, FileProblem> {
        Err(FileProblem::NotKept)
    }
    /// Holds a document in memory, to be examined by this path.
    ///
    /// # Errors
    /// As [`hold`](Self::hold).
    fn hold_document(&self, _path: &Path, _source: &Source) -> Result<FileFacts, FileProblem> {
        Err(FileProblem::NotKept)
    }
    /// Lets go of the pictures that are held.
    fn drop_held(&self) {}
    /// What became of the original since. Where no copy is kept, [`read`](Self::read) tells, and
    /// this says nothing.
    fn original(&self, _attachment: &Attachment) -> Original {
        Original::Same
    }
    /// Reads a case file.
    ///
    /// # Errors
    /// What is wrong with the file or its content.
    fn read_case(&self, path: &Path) -> Result<Draft, CaseFault>;
    /// Writes a case file whole: the old one stays until the new one is on disk.
    ///
    /// # Errors
    /// Why the disk refused.
    fn write_case(&self, path: &Path, draft: &Draft) -> Result<(), CaseFault>;
    /// Writes a text whole, as a case file is.
    ///
    /// # Errors
    /// Why the disk refused; [`CaseFault::NotWritten`] where no texts are written.
    fn write_text(&self, _path: &Path, _text: &str) -> Result<(), CaseFault> {
        Err(CaseFault::NotWritten)
    }
}

/// Looks at files that nobody attached yet, and draws documents. Blocks, within bounds of time and
/// memory.
pub trait Previewer: Debug + Send + Sync {
    /// The files behind what was dropped, each looked at within bounds.
    fn inspect_dropped(&self, dropped: &Path) -> DroppedFiles;
    /// How a document looks.
    fn preview(&self, document: &Bytes, sniffed: Sniffed, request: PreviewRequest) -> Preview;
}

/// One case with its documents in one file under a passphrase. Blocks.
pub trait Handovers: Debug + Send + Sync {
    /// Packs a case; the old file stays until the new one is on disk.
    ///
    /// # Errors
    /// When a document can't be read, or what the disk refused.
    fn pack(
        &self,
        path: &Path,
        passphrase: &SecretString,
        case: (&Draft, &Attachments),
        documents: &dyn Documents,
    ) -> Result<(), HandoverFault>;
    /// Opens a parcel; its documents are taken into `documents`.
    ///
    /// # Errors
    /// See [`HandoverFault`]; copies that were taken by then belong to no case.
    fn unpack(
        &self,
        path: &Path,
        passphrase: &SecretString,
        documents: &dyn Documents,
    ) -> Result<(Draft, Attachments), HandoverFault>;
}

/// The system's keyring, or memory. Blocks, a locked keyring for as long as its prompt stands open.
pub trait Secrets: Debug + Send + Sync {
    /// Keeps the link.
    fn save_link(&self, api_url: &str, token: &SecretString) -> SecretLocation;
    /// The link kept last.
    fn load_link(&self) -> Option<(String, SecretString)>;
}

/// A key of 32 bytes, wiped when it is dropped.
pub type DataKey = SecretBox<[u8; 32]>;

/// Where the key to what is kept lies between two runs: the system's keyring. Blocks, like
/// [`Secrets`].
pub trait KeyStore: Debug + Send + Sync {
    /// The key under this name.
    ///
    /// # Errors
    /// Why there is none to be had.
    fn load_key(&self, name: &str) -> Result<DataKey, KeyFault>;
    /// Keeps a key under this name, in place of the one before, and reads it back.
    ///
    /// # Errors
    /// Why it is not kept, or came back different.
    fn save_key(&self, name: &str, key: &DataKey) -> Result<(), KeyFault>;
}

/// The cases that are kept, with their answers and documents. Blocks. `now` is in seconds since the
/// epoch.
pub trait Cases: Debug + Send + Sync {
    /// Every case in one line, the last changed first; no case is opened for it.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn list(&self) -> Result<Listing, VaultFault>;
    /// The lines of those changed last, at most so many, in the same order: what a window shows
    /// first.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn newest(&self, most: usize) -> Result<Vec<CaseRow>, VaultFault> {
        self.list().map(|listing| listing.cases.into_iter().take(most).collect())
    }
    /// Keeps a new case; `is_ready` is whether it could be sent as it is.
    ///
    /// # Errors
    /// See [`VaultFault`]; nothing is kept then.
    fn create(
        &self,
        draft: &Draft,
        attachments: &Attachments,
        is_ready: bool,
        now: i64,
    ) -> Result<CaseId, VaultFault>;
    /// The case as it was saved last, or what can still be read of it.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn load(&self, id: CaseId) -> Result<Loaded, VaultFault>;
    /// Saves the case and answers where it is kept from now on: a damaged one is left as it is and
    /// goes on under another id. Of `attachments`, the sound ones are kept.
    ///
    /// # Errors
    /// See [`VaultFault`]; what was saved before is then still whole.
    fn save(
        &self,
        id: CaseId,
        draft: &Draft,
        attachments: &Attachments,
        is_ready: bool,
        now: i64,
    ) -> Result<CaseId, VaultFault>;
    /// Notes whether a draft could be sent as it is. That changes nothing of the case, nor when it
    /// was changed last; a case that is no draft any more stays what it is.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn set_ready(&self, id: CaseId, is_ready: bool) -> Result<(), VaultFault>;
    /// Deletes the case with everything that belongs to it.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn remove(&self, id: CaseId) -> Result<(), VaultFault>;
}

/// A few words that are kept for all cases together. Blocks.
pub trait Settings: Debug + Send + Sync {
    /// The words under this name.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn setting(&self, name: &str) -> Result<Option<String>, VaultFault>;
    /// Keeps words under this name.
    ///
    /// # Errors
    /// See [`VaultFault`]; the ones before are then still there.
    fn set_setting(&self, name: &str, value: &str) -> Result<(), VaultFault>;
}

/// What is kept of a case that is being sent. Blocks. `now` is in seconds since the epoch.
pub trait Sending: Debug + Send + Sync {
    /// Keeps exactly what is about to be sent, and the link, durably: to be called before the
    /// engine is given the order.
    ///
    /// # Errors
    /// See [`VaultFault`]; nothing may be sent then.
    fn freeze(&self, id: CaseId, order: &Order) -> Result<(), VaultFault>;
    /// What was frozen last, if the case was ever sent and has not completed.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn frozen(&self, id: CaseId) -> Result<Option<Frozen>, VaultFault>;
    /// Keeps the receipt, and deletes the case's documents and what was frozen; its link too,
    /// unless its forms say that another step may follow.
    ///
    /// # Errors
    /// See [`VaultFault`]; the receipt is not kept then.
    fn complete(&self, id: CaseId, receipt: &Receipt, now: i64) -> Result<(), VaultFault>;
    /// The receipt of a completed case.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn receipt(&self, id: CaseId) -> Result<Option<Receipt>, VaultFault>;
    /// Keeps the link a case is to be sent by, one for each API address; the last one kept is the
    /// case's own.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn save_link(&self, id: CaseId, link: &Link) -> Result<(), VaultFault>;
    /// The link that was kept last. A case that goes to another workspace by mistake is noticed by
    /// comparing this with the link it is about to be sent by.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn link(&self, id: CaseId) -> Result<Option<Link>, VaultFault>;
}

/// What the cases know of their forms, step by step. Blocks. `now` is in seconds since the epoch.
pub trait Steps: Debug + Send + Sync {
    /// What the case knows; nothing of one that never asked for a form.
    ///
    /// # Errors
    /// See [`VaultFault`].
    fn forms(&self, id: CaseId) -> Result<SavedForms, VaultFault>;
    /// Keeps what it knows, in place of what it knew before. A completed case that nothing follows
    /// loses its link.
    ///
    /// # Errors
    /// See [`VaultFault`]; what it knew before is then still there.
    fn save_forms(&self, id: CaseId, forms: &SavedForms) -> Result<(), VaultFault>;
    /// Makes a completed case a draft again for its next step, with these answers and no documents.
    ///
    /// # Errors
    /// See [`VaultFault`], [`VaultFault::NotWritten`] also while its receipt is not kept; the case
    /// is then as it was.
    fn start_next_step(
        &self,
        id: CaseId,
        forms: &SavedForms,
        draft: &Draft,
        now: i64,
    ) -> Result<(), VaultFault>;
}

/// Opens and closes what is kept. Blocks, a locked keyring for as long as its prompt stands open.
pub trait VaultAccess: Debug + Send + Sync {
    /// Opens what is kept, or tries again. Nothing is overwritten or deleted when it can't be
    /// opened.
    fn open(&self) -> VaultState;
    /// Opens it with its passphrase.
    ///
    /// # Errors
    /// [`VaultFault::WrongPassphrase`], or what the disk refused; nothing has changed then.
    fn unlock(&self, passphrase: &SecretString) -> Result<VaultState, VaultFault>;
    /// Lets go of what nobody needs any more; `now` is in seconds since the epoch. That something
    /// could not go is no reason not to work: it goes the next time.
    fn sweep(&self, _now: i64) {}
    /// From now on only the passphrase opens it, in this process and the next. Until
    /// [`close`](Self::close) what is on its way still has all of it. Without a passphrase nothing
    /// is locked.
    fn lock(&self) -> VaultState;
    /// Wipes the key of what was locked, unless somebody is still at work with it: then to be tried
    /// again. Does not block.
    fn close(&self) -> bool;
    /// Sets the passphrase, or changes it when `old` is the present one; makes a place for cases
    /// where there is none.
    ///
    /// # Errors
    /// See [`VaultFault`]; nothing has changed then.
    fn protect(
        &self,
        old: Option<&SecretString>,
        new: &SecretString,
    ) -> Result<VaultState, VaultFault>;
}

/// Where cases are kept, as a whole: a vault on this machine, or one day a team's database.
pub trait CaseVault: VaultAccess + Cases + Sending + Steps + Settings {}

impl<T: VaultAccess + Cases + Sending + Steps + Settings> CaseVault for T {}

/// Everything the engine stands on.
#[derive(Clone, Debug)]
pub struct Ports {
    pub clock: Arc<dyn Clock>,
    pub connect: Arc<dyn Connect>,
    pub documents: Arc<dyn Documents>,
    pub journals: Arc<dyn Journals>,
    pub secrets: Arc<dyn Secrets>,
    pub handovers: Arc<dyn Handovers>,
    pub previews: Arc<dyn Previewer>,
    /// Where cases are kept; the command line keeps none.
    pub vault: Option<Arc<dyn CaseVault>>,
}
