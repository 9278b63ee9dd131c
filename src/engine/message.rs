//! What is said to the engine, and what it says back apart from the snapshot.
//!
//! Must not know: who listens. `Debug` shows no value, name, path or secret.

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

/// Who the case is sent to, and in whose name.
#[derive(Clone, Debug)]
pub struct Target {
    /// The API's base address, e.g. `https://ingest.spektr.com`.
    pub api_url: String,
    /// The session's token: a secret, part of every address.
    pub token: SecretString,
    /// `x-api-key`, when the workspace has one.
    pub api_key: Option<SecretString>,
    /// The operator's name, sent as `filledBy`.
    pub filled_by: Hidden<String>,
    /// Hosts documents may go to besides Amazon's own.
    pub upload_hosts: Vec<String>,
}

/// A proved case on its way.
#[derive(Clone, Debug)]
pub struct Order {
    pub payload: Payload,
    pub manifest: Manifest,
    pub target: Target,
    /// The step whose form was filled in (`execution.currentStep`); `None` where none was fetched.
    pub step: Option<i64>,
    /// Documents in place of those that changed or vanished after the case was sent; empty but for
    /// the command line.
    pub replacements: Vec<Replacement>,
    /// How many documents are sent at a time, 1 to 6.
    pub parallel: u8,
    /// Whether to keep trying while the network is away (the window) or to give up (the command
    /// line).
    pub wait_for_network: bool,
}

/// One showing of a case in the window: an answer that bears an earlier one is out of date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ViewId(pub u64);

/// What the engine is asked to do.
#[derive(Debug)]
pub enum Command {
    /// Read a document once and tell its facts; answered by [`Notice::Examined`].
    Examine { slot: SlotKey, path: PathBuf },
    /// Find the files behind what was dropped and look at each; answered by [`Notice::DropInspected`].
    InspectDropped { view: ViewId, dropped: PathBuf },
    /// Hold a picture that was pasted under a path of its own, for a slot or for whoever asks for
    /// it later; answered by [`Notice::Pasted`].
    Paste { view: ViewId, slot: Option<SlotKey>, path: PathBuf, pixels: Pixels },
    /// Hold a document under a path of its own that is a name alone, for a slot or for whoever asks
    /// for it later; answered by [`Notice::Pasted`].
    HoldDocument { view: ViewId, slot: Option<SlotKey>, path: PathBuf, source: Source },
    /// Draw a document; answered by [`Notice::Previewed`].
    Preview { attachment: Box<Attachment>, request: PreviewRequest },
    /// Look whether the originals of documents that were copied have changed; answered by
    /// [`Notice::OriginalsChecked`].
    CheckOriginals { view: ViewId, attachments: Vec<Attachment> },
    /// Read a case file; answered by [`Notice::Opened`].
    OpenCase { path: PathBuf },
    /// Write a case file whole; answered by [`Notice::Saved`].
    SaveCase { path: PathBuf, draft: Box<Draft> },
    /// Write a text whole; answered by [`Notice::TextSaved`].
    SaveText { path: PathBuf, text: Hidden<String> },
    /// Pack a case with its documents into one file under a passphrase; answered by
    /// [`Notice::Packed`].
    Pack { path: PathBuf, passphrase: SecretString, draft: Box<Draft>, attachments: Attachments },
    /// Open such a file and keep its case; answered by [`Notice::Unpacked`].
    Unpack { path: PathBuf, passphrase: SecretString },
    /// Send a case. A journal of an earlier, unresolved send of the same case is continued.
    Send { id: CaseId, order: Box<Order> },
    /// Go on where it stopped.
    Resume { id: CaseId },
    /// Stop; nothing is lost.
    Cancel { id: CaseId },
    /// Don't wait for the next try.
    TryNow { id: CaseId },
    /// Ask what is missing and send that.
    SendAgain { id: CaseId },
    /// Send the whole case again although the outcome of the first is unknown.
    SubmitAnyway { id: CaseId },
    /// Take another document for a file; answered by [`Notice::Replaced`].
    Replace { id: CaseId, file: usize, path: PathBuf },
    /// Use a new link and go on.
    NewLink { id: CaseId, target: Target },
    /// Forget a case that is not under way.
    Forget { id: CaseId },
    /// Ask where a session stands, in a language (`da-DK`), and go on asking while it is running;
    /// answered by [`Notice::SessionFetched`]. It takes the place of an earlier look for the same case.
    FetchSession { view: ViewId, target: Target, language: String },
    /// Stop asking.
    StopFetching { view: ViewId },
    /// Start an onboarding; answered by [`Notice::SessionStarted`]. Asked again with the same key it is
    /// the same onboarding.
    StartSession { view: ViewId, onboarding: Box<Onboarding> },
    /// Keep the link in the keyring; answered by [`Notice::LinkSaved`].
    SaveLink { api_url: String, token: SecretString },
    /// Look for a kept link; answered by [`Notice::LinkLoaded`].
    LoadLink,
    /// Something about what is kept.
    Vault(VaultCommand),
    /// Stop everything; the engine ends.
    Quit,
}

/// Why a case file could not be read or written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseFault {
    /// The file itself.
    File(FileProblem),
    /// What is in it.
    Content(CaseFileError),
    /// It is a parcel, which opens with its passphrase.
    IsHandover,
    /// The disk is full.
    DiskFull,
    /// Any other refusal of the disk.
    NotWritten,
}

/// Where a secret ended up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretLocation {
    /// In the system's keyring.
    Keyring,
    /// No keyring answers: in memory, until the program ends.
    MemoryOnly,
    /// The keyring is locked: in memory, until the program ends.
    KeyringLocked,
}

/// What the engine tells apart from the snapshot.
#[derive(Debug)]
pub enum Notice {
    Examined {
        slot: SlotKey,
        path: Hidden<PathBuf>,
        result: Result<Attachment, FileProblem>,
    },
    /// What lies behind something that was dropped.
    DropInspected {
        view: ViewId,
        dropped: Hidden<PathBuf>,
        dropped_files: DroppedFiles,
    },
    /// A picture that was pasted can be examined by its path, or why not.
    Pasted {
        view: ViewId,
        slot: Option<SlotKey>,
        path: Hidden<PathBuf>,
        result: Result<FileFacts, FileProblem>,
    },
    /// How a document looks.
    Previewed {
        sha256: Digest,
        request: PreviewRequest,
        preview: Preview,
    },
    /// The copies whose originals are something else by now.
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
    /// Where a session stands: told with every change, and while `goes_on` asked again by itself.
    SessionFetched {
        view: ViewId,
        result: Result<Box<Step>, CallFault>,
        is_polling: bool,
    },
    /// An onboarding has begun, or why not. 409: the first try is still being worked on; 422: its
    /// key went out with other values before, and a new key is a new onboarding.
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

/// How to speak to a running engine.
#[derive(Debug)]
pub struct EngineHandle {
    /// Bounded: use `try_send`, and tell the operator when it is full.
    pub commands: mpsc::Sender<Command>,
    /// Where every case stands; always whole.
    pub snapshot: watch::Receiver<Snapshot>,
    /// What happened apart from that.
    pub notices: mpsc::Receiver<Notice>,
    /// Ends when the engine has stopped and every journal is closed.
    pub ended: JoinHandle<()>,
}
