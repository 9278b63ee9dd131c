//! The engine's commands and notices.
//!
//! Knows nothing of the window. `Debug` shows no value, name, path or secret.

mod forms;
mod handover;
mod previews;
mod vault;

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use secrecy::SecretString;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

use crate::domain::casefile::CaseFileError;
use crate::domain::draft::Draft;
use crate::domain::failure::CallFault;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Attachments, CopyId, Digest, FileProblem, SlotKey};
use crate::domain::onboarding::{Onboarding, Started};
use crate::domain::payload::{Manifest, Payload};
use crate::domain::progress::{CaseId, Snapshot};
use crate::domain::step::Step;
use crate::domain::submission::Replacement;

pub use forms::{SavedForms, SavedStep, SentStep};
pub use handover::HandoverFault;
pub use previews::{
    DroppedFiles, FileFacts, Found, Picture, Pixels, Preview, PreviewFault, PreviewRequest,
    PreviewWarning, Source,
};
pub use vault::{
    CaseRow, CaseStatus, Damage, Frozen, KeyFault, Link, Listing, Loaded, SavedCase, VaultCommand,
    VaultFault, VaultNotice, VaultState,
};

/// The receiver of a case, and the operator who sends it.
#[derive(Clone, Debug)]
pub struct Target {
    /// The API's base address, e.g. `https://ingest.spektr.com`.
    pub api_url: String,
    /// The session's token: a secret that is part of every address.
    pub token: SecretString,
    /// The header `x-api-key`, if the workspace has one.
    pub api_key: Option<SecretString>,
    /// The operator's name, sent as `filledBy`.
    pub filled_by: Hidden<String>,
    /// Upload hosts allowed besides Amazon's own.
    pub upload_hosts: Vec<String>,
}

/// A valid case to be sent.
#[derive(Clone, Debug)]
pub struct Order {
    pub payload: Payload,
    pub manifest: Manifest,
    pub target: Target,
    /// The step whose form was filled in (`execution.currentStep`); `None` if none was fetched.
    pub step: Option<i64>,
    /// Replacements for documents that changed or vanished after the case was sent; only the
    /// command line has any.
    pub replacements: Vec<Replacement>,
    /// Number of documents sent at a time, 1 to 6.
    pub parallel: u8,
    /// `true` to keep trying while the network is away (the window), `false` to give up (the
    /// command line).
    pub wait_for_network: bool,
}

/// Identifies one opening of a case in the window; an answer with an earlier id is out of date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ViewId(pub u64);

/// A command for the engine.
#[derive(Debug)]
pub enum Command {
    /// Reads a document once and finds its facts; answered by [`Notice::Examined`].
    Examine { slot: SlotKey, path: PathBuf },
    /// Finds the files behind a dropped path; answered by [`Notice::DropInspected`].
    InspectDropped { view: ViewId, dropped: PathBuf },
    /// Holds a pasted picture in memory under a path that is only its name, for a slot or for
    /// later; answered by [`Notice::Pasted`].
    Paste { view: ViewId, slot: Option<SlotKey>, path: PathBuf, pixels: Pixels },
    /// Holds a document in memory in the same way; answered by [`Notice::Pasted`].
    HoldDocument { view: ViewId, slot: Option<SlotKey>, path: PathBuf, source: Source },
    /// Draws a page of a document; answered by [`Notice::Previewed`].
    Preview { attachment: Box<Attachment>, request: PreviewRequest },
    /// Checks whether the originals of copied documents have changed; answered by
    /// [`Notice::OriginalsChecked`].
    CheckOriginals { view: ViewId, attachments: Vec<Attachment> },
    /// Reads a case file; answered by [`Notice::Opened`].
    OpenCase { path: PathBuf },
    /// Writes a case file; answered by [`Notice::Saved`].
    SaveCase { path: PathBuf, draft: Box<Draft> },
    /// Writes a text file; answered by [`Notice::TextSaved`].
    SaveText { path: PathBuf, text: Hidden<String> },
    /// Writes a handover file: a case with its documents under a passphrase; answered by
    /// [`Notice::Packed`].
    Pack { path: PathBuf, passphrase: SecretString, draft: Box<Draft>, attachments: Attachments },
    /// Opens a handover file and saves its case; answered by [`Notice::Unpacked`].
    Unpack { path: PathBuf, passphrase: SecretString },
    /// Sends a case. An earlier, unresolved send of it is continued.
    Send { id: CaseId, order: Box<Order> },
    /// Continues where it stopped.
    Resume { id: CaseId },
    /// Stops; nothing is lost.
    Cancel { id: CaseId },
    /// Makes the next try now.
    TryNow { id: CaseId },
    /// Asks what is missing and sends that.
    SendAgain { id: CaseId },
    /// Holds back one document, by its position in the manifest, while the others are sent.
    HoldFile { id: CaseId, file: usize },
    /// Sends a document that was held back, failed or waits for its next try.
    RetryFile { id: CaseId, file: usize },
    /// Sends the whole case again although the outcome of the first send is unknown.
    SubmitAnyway { id: CaseId },
    /// Replaces a document; answered by [`Notice::Replaced`].
    Replace { id: CaseId, file: usize, path: PathBuf },
    /// Continues with a new link.
    NewLink { id: CaseId, target: Target },
    /// Drops a case that is not being sent.
    Forget { id: CaseId },
    /// Fetches a session in a language (`da-DK`), again and again while its process is running;
    /// answered by [`Notice::SessionFetched`]. Stops an earlier fetch for the same case.
    FetchSession { view: ViewId, target: Target, language: String },
    /// Stops fetching.
    StopFetching { view: ViewId },
    /// Starts an onboarding; answered by [`Notice::SessionStarted`]. The same key gives the same
    /// onboarding again.
    StartSession { view: ViewId, onboarding: Box<Onboarding> },
    /// Saves the link in the keyring; answered by [`Notice::LinkSaved`].
    SaveLink { api_url: String, token: SecretString },
    /// Loads the saved link; answered by [`Notice::LinkLoaded`].
    LoadLink,
    /// A command for the vault.
    Vault(VaultCommand),
    /// Stops everything; the engine ends.
    Quit,
}

/// Reasons why a case file could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseFault {
    /// The file itself.
    File(FileProblem),
    /// Its content.
    Content(CaseFileError),
    /// It is a handover file, which opens with its passphrase.
    IsHandover,
    /// The disk is full.
    DiskFull,
    /// Any other refusal of the disk.
    NotWritten,
}

/// The place where a secret was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretLocation {
    /// The system's keyring.
    Keyring,
    /// Memory, until the program ends: no keyring answers.
    MemoryOnly,
    /// Memory, until the program ends: the keyring is locked.
    KeyringLocked,
}

/// A notice of the engine; the progress of cases is in the snapshot.
#[derive(Debug)]
pub enum Notice {
    Examined {
        slot: SlotKey,
        path: Hidden<PathBuf>,
        result: Result<Attachment, FileProblem>,
    },
    /// The files behind a dropped path.
    DropInspected {
        view: ViewId,
        dropped: Hidden<PathBuf>,
        dropped_files: DroppedFiles,
    },
    /// A pasted document can be examined by its path, or why not.
    Pasted {
        view: ViewId,
        slot: Option<SlotKey>,
        path: Hidden<PathBuf>,
        result: Result<FileFacts, FileProblem>,
    },
    /// A page of a document.
    Previewed {
        sha256: Digest,
        request: PreviewRequest,
        preview: Preview,
    },
    /// The copies whose originals have changed.
    OriginalsChecked {
        view: ViewId,
        changed: HashSet<CopyId>,
    },
    Opened {
        path: Hidden<PathBuf>,
        result: Result<Box<Draft>, CaseFault>,
    },
    Saved {
        path: Hidden<PathBuf>,
        result: Result<(), CaseFault>,
    },
    TextSaved(Result<(), CaseFault>),
    Packed(Result<(), HandoverFault>),
    Unpacked(Result<CaseId, HandoverFault>),
    Replaced {
        id: CaseId,
        file: usize,
        result: Result<Attachment, FileProblem>,
    },
    /// A session, whenever it changed; `is_polling` is `true` while it is fetched again.
    SessionFetched {
        view: ViewId,
        result: Result<Box<Step>, CallFault>,
        is_polling: bool,
    },
    /// An onboarding was started, or why not. 409: the first call is still being worked on; 422:
    /// its key was used with other values before, and a new key starts a new onboarding.
    SessionStarted {
        view: ViewId,
        result: Result<Started, CallFault>,
    },
    LinkSaved(SecretLocation),
    LinkLoaded(Option<(String, SecretString)>),
    Vault(VaultNotice),
}

/// Called whenever there is news, so that a window draws it.
pub type Waker = Arc<dyn Fn() + Send + Sync>;

impl Notice {
    /// The showing of a case that it belongs to; `None` if it is about something else.
    #[must_use]
    pub fn view(&self) -> Option<ViewId> {
        match self {
            Self::DropInspected { view, .. }
            | Self::Pasted { view, .. }
            | Self::OriginalsChecked { view, .. }
            | Self::SessionFetched { view, .. }
            | Self::SessionStarted { view, .. } => Some(*view),
            Self::Examined { .. }
            | Self::Previewed { .. }
            | Self::Opened { .. }
            | Self::Saved { .. }
            | Self::TextSaved(_)
            | Self::Packed(_)
            | Self::Unpacked(_)
            | Self::Replaced { .. }
            | Self::LinkSaved(_)
            | Self::LinkLoaded(_)
            | Self::Vault(_) => None,
        }
    }
}

/// A handle to a running engine.
#[derive(Debug)]
pub struct EngineHandle {
    /// Bounded: use `try_send`, and show a notice when it is full.
    pub commands: mpsc::Sender<Command>,
    /// The progress of every case.
    pub snapshot: watch::Receiver<Snapshot>,
    /// Everything else that happened.
    pub notices: mpsc::Receiver<Notice>,
    /// Ends when the engine has stopped and every journal is closed.
    pub ended: JoinHandle<()>,
}
