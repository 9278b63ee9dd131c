//! What the engine needs of the world, as traits; each is one adapter's job.
//!
//! Must not know: who stands behind them. Calls that return a future run on the runtime; the others block and are
//! only called where blocking is allowed. Adapters never retry.

use std::fmt::Debug;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use bytes::Bytes;
use secrecy::SecretString;

use super::message::{CaseFault, Keeping, Target};
use crate::domain::draft::Draft;
use crate::domain::failure::{CallFault, ConfirmAnswer, StepAnswer, SubmitAnswer, UploadFault};
use crate::domain::intake::{Attachment, Digest, FileProblem};
use crate::domain::payload::Payload;
use crate::domain::progress::CaseId;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Stored;
use crate::domain::ticket::Post;

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
    /// The step call.
    fn step(&self) -> Soon<'_, Answered<StepAnswer>>;
    /// Submits the frozen body; `files` is how many posts to expect.
    fn submit(&self, payload: Payload, files: usize) -> Soon<'_, Answered<SubmitAnswer>>;
    /// Confirms; `files` is how many posts to expect at most.
    fn confirm(&self, files: usize) -> Soon<'_, Answered<ConfirmAnswer>>;
    /// Posts one document; `sent` counts its bytes as they leave.
    fn upload(&self, post: Post, document: Bytes, sent: Arc<AtomicU64>) -> Soon<'_, Result<Stored, UploadFault>>;
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
}

/// Documents and case files on disk. Blocks.
pub trait Documents: Debug + Send + Sync {
    /// Reads a document once and tells its facts.
    ///
    /// # Errors
    /// Why it can't be taken.
    fn examine(&self, path: &Path) -> Result<Attachment, FileProblem>;
    /// The document's bytes, checked against the digest it was reviewed with.
    ///
    /// # Errors
    /// When it is gone, unreadable, or no longer the same.
    fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem>;
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
}

/// Why a journal can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalFault {
    /// Another process has it open.
    InUse,
    /// It is there, but not readable as a journal. It is left as it is.
    Unreadable,
    /// The disk refused to write.
    NotWritten,
}

/// One case's journal, held exclusively. Blocks.
pub trait Journal: Debug + Send {
    /// Adds a record; with `durable`, it and all before it are on disk when this returns.
    ///
    /// # Errors
    /// When the disk refused; nothing after it may be relied on.
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault>;
}

/// Opens journals. Blocks.
pub trait Journals: Debug + Send + Sync {
    /// Opens the journal of a case and reads what it holds.
    ///
    /// # Errors
    /// See [`JournalFault`].
    fn open(&self, id: CaseId, payload: Digest, process: Process) -> Result<(Box<dyn Journal>, Vec<Record>), JournalFault>;
}

/// The system's keyring, or memory. Blocks, a locked keyring for as long as its prompt stands open.
pub trait Secrets: Debug + Send + Sync {
    /// Keeps the link.
    fn keep(&self, api_url: &str, token: &SecretString) -> Keeping;
    /// The link kept last.
    fn recall(&self) -> Option<(String, SecretString)>;
}

/// Everything the engine stands on.
#[derive(Clone, Debug)]
pub struct Ports {
    pub connect: Arc<dyn Connect>,
    pub documents: Arc<dyn Documents>,
    pub journals: Arc<dyn Journals>,
    pub secrets: Arc<dyn Secrets>,
}
