//! What the operator wants, as one closed list. `app/intents.rs` alone turns these into state or
//! commands.
//!
//! Must not know: how any of it is done. `Debug` shows no path, name or secret.

use std::path::PathBuf;
use std::sync::Arc;

use egui::ColorImage;
use secrecy::SecretString;

use crate::domain::draft::{EntityKind, Owner};
use crate::domain::form::template::Edit;
use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::domain::link::Environment;
use crate::domain::ownership::place::{Mover, Step, Under};
use crate::domain::progress::CaseId;
use crate::engine::message::PreviewRequest;
use crate::words::Language;

use super::view::{Page, TrayId};

/// What the operator wants.
#[derive(Debug)]
pub enum Intent {
    // The case
    NewCase,
    OpenCase,
    SaveCase,
    /// Ask how the case is to be handed on.
    AskPack,
    /// Pack the case with its documents under this passphrase; asks where to.
    Pack(SecretString),
    /// Open the case that was handed over.
    Unpack(SecretString),
    AddEntity(EntityKind),
    /// Offers to undo it.
    RemoveEntity(usize),
    /// Another reference for an entity, in its relations and documents too.
    Rename {
        entity: usize,
        reference: Hidden<String>,
    },
    /// The entity of this place takes on a role.
    AddRelation {
        holder: usize,
        held: Hidden<String>,
        role: Hidden<String>,
        share: Hidden<String>,
    },
    /// Somebody new who owns the entity of this place.
    AddUnder {
        held: usize,
        kind: EntityKind,
    },
    RemoveRelation(usize),
    /// So many characters that can't be seen were taken out of the field of this label; offers to
    /// undo it.
    Cleaned {
        label: Hidden<String>,
        unseen: usize,
    },
    /// What is changed about the order or about who stands under whom.
    Arrange(Arrange),
    /// A field the forms do not know.
    AddField {
        owner: Owner,
        key: Hidden<String>,
        kind: NewField,
    },
    RemoveField {
        owner: Owner,
        key: String,
    },
    /// Take back what was done to the case last.
    Undo,
    /// Do again what was taken back last.
    Redo,
    // The workspace's own form
    Session(Session),
    /// An object more in an entity field of the case.
    AddEntry(String),
    RemoveEntry {
        list: String,
        at: usize,
    },
    // Documents
    ChooseFile(SlotKey),
    Attach {
        slot: SlotKey,
        paths: Vec<Hidden<PathBuf>>,
    },
    Detach(SlotKey),
    /// Put the document of one slot into another; what is in there comes here.
    Move {
        from: SlotKey,
        to: SlotKey,
    },
    /// Put the keyboard on the next empty slot.
    ToEmptySlot,
    /// Ask where the document of a slot goes.
    AskMove(SlotKey),
    /// Have the document of a slot drawn.
    Draw {
        slot: SlotKey,
        request: PreviewRequest,
    },
    /// Show the document of a slot large.
    ShowDocument(SlotKey),
    /// The original has changed: read it again.
    UseNewVersion(SlotKey),
    /// A picture was pasted: for this slot, else it waits for one.
    Paste {
        slot: Option<SlotKey>,
        picture: Hidden<Arc<ColorImage>>,
    },
    /// Files were dropped where no slot is.
    Unassigned(Vec<Hidden<PathBuf>>),
    /// Files were dropped where no case is shown.
    DroppedAside,
    /// What becomes of the files of the tray.
    Tray(TrayIntent),
    /// In the window's own file chooser.
    Chooser(ChooserIntent),
    /// A document was dropped while the case can't be changed.
    RefusedWhileSending,
    // Sending
    Connect(Connection),
    ShowConnect,
    Send,
    /// Put the keyboard on the first file of the tray.
    ShowTray,
    Resume,
    Cancel,
    TryNow,
    SendAgain,
    /// Asks first.
    SubmitAnyway,
    /// Choose another document for a file that was sent or is missing.
    ReplaceSent(usize),
    /// Save the receipt; asks where to.
    SaveReceipt(ReceiptForm),
    // Cases that are kept
    ShowPage(Page),
    OpenKept(CaseId),
    /// Something is done to a case of the list.
    Listed(ListIntent),
    /// Try to open the place where cases are kept once more.
    OpenVault,
    Unlock(SecretString),
    /// Go on without the cases that are locked.
    WithoutKept,
    /// Lock the cases now.
    Lock,
    /// Lock them after so many minutes without anybody; 0 is never.
    LockAfter(u16),
    /// Delete the documents of a draft that nobody touched for so many days.
    KeepDays(u16),
    /// Let documents go to these hosts besides S3.
    AllowHosts(Vec<String>),
    /// What is changed about the forms of companies and people.
    Templates(TemplatesIntent),
    AskPassphrase,
    SetPassphrase {
        old: Option<SecretString>,
        new: SecretString,
    },
    // Questions and notices
    Answer(Answer),
    DismissBanner(usize),
    DismissToast,
    UseTheme(egui::ThemePreference),
    /// The name of the company or person of this place was left after a change.
    Named(usize),
    /// The language of every word; `None` follows the system.
    Speak(Option<Language>),
    /// The size of everything, in percent.
    Zoom(u16),
}

impl Intent {
    /// Whether it can be meant while nothing but the page of locked cases is shown.
    #[must_use]
    pub fn is_for_the_locked(&self) -> bool {
        matches!(
            self,
            Self::Unlock(_)
                | Self::Answer(_)
                | Self::DismissBanner(_)
                | Self::UseTheme(_)
                | Self::Speak(_)
                | Self::Zoom(_)
                | Self::DroppedAside
        )
    }

    /// Whether it changes the case, and so has to wait while the case is sent.
    #[must_use]
    pub fn changes_case(&self) -> bool {
        matches!(
            self,
            Self::AddEntity(_)
                | Self::RemoveEntity(_)
                | Self::Named(_)
                | Self::Rename { .. }
                | Self::AddRelation { .. }
                | Self::AddUnder { .. }
                | Self::RemoveRelation(_)
                | Self::Arrange(_)
                | Self::AddField { .. }
                | Self::RemoveField { .. }
                | Self::Undo
                | Self::Redo
                | Self::AddEntry(_)
                | Self::RemoveEntry { .. }
                | Self::ChooseFile(_)
                | Self::Attach { .. }
                | Self::Detach(_)
                | Self::Move { .. }
                | Self::UseNewVersion(_)
                | Self::Tray(
                    TrayIntent::Accept(_) | TrayIntent::AcceptAll | TrayIntent::Assign { .. }
                )
        )
    }
}

/// What is changed about the order or about who stands under whom. Each can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrange {
    /// One step up or down: an entity among those of its kind, a role among those in the same
    /// company.
    Shift {
        mover: Mover,
        step: Step,
    },
    /// An entity to another place in the order.
    Reorder {
        from: usize,
        to: usize,
    },
    /// Ask under whom it goes.
    AskUnder(Mover),
    Put {
        mover: Mover,
        under: Under,
    },
}

/// What the operator wants in the file chooser.
#[derive(Debug)]
pub enum ChooserIntent {
    /// List a folder.
    Enter(Hidden<PathBuf>),
    /// Take a path, as it was typed.
    Take(Hidden<String>),
}

/// What the operator wants with the files that wait for a slot.
#[derive(Debug)]
pub enum TrayIntent {
    /// Put it where it is proposed.
    Accept(TrayId),
    /// Put each where it is proposed.
    AcceptAll,
    /// Ask where it belongs.
    AskSlot(TrayId),
    /// Put it there.
    Assign {
        file: TrayId,
        slot: SlotKey,
    },
    LeaveOut(TrayId),
    LeaveAllOut,
}

/// What the operator wants with the forms of companies and people of an environment.
#[derive(Debug)]
pub enum TemplatesIntent {
    /// Offers to undo it.
    Edit {
        environment: Environment,
        kind: EntityKind,
        edit: Edit,
    },
    /// Ask whether the built-in one is to take its place.
    AskRestore {
        environment: Environment,
        kind: EntityKind,
    },
    Undo,
    Redo,
}

/// The answer to the question that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Yes,
    /// The third way, where there is one.
    Other,
    No,
}

/// What is done to a case of the list.
#[derive(Debug)]
pub enum ListIntent {
    /// Offers to undo it.
    Remove(CaseId),
    UndoRemoval,
    /// A case with the same answers and structure, without documents.
    Duplicate(CaseId),
    AskRename(CaseId),
    Rename {
        id: CaseId,
        title: Hidden<String>,
    },
}

/// What a saved receipt is read by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceiptForm {
    /// A person.
    Page,
    /// A program.
    Data,
}

/// Which kind of field is added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NewField {
    #[default]
    Text,
    Number,
    Flag,
    List,
    File,
}

/// What the operator wants of the session a link leads to.
#[derive(Debug)]
pub enum Session {
    /// Get the form again.
    FetchForm,
    /// Get it in this language.
    UseLanguage(String),
    /// Go on with the step that follows.
    GoOn,
    /// What was told of a change of the form was read.
    DismissChange,
    /// Open the hosted page in the browser.
    OpenHosted,
    /// Show the dialog for a link with the one that was pasted elsewhere.
    OfferLink(SecretString),
    ShowStart,
    Start(Box<Start>),
}

/// What was typed about an onboarding to be started.
#[derive(Debug)]
pub struct Start {
    pub environment: Environment,
    /// `x-api-key`; empty takes what there is.
    pub api_key: SecretString,
    pub process_id: String,
    pub workspace_id: String,
    pub reference: Hidden<String>,
    /// The operator's name.
    pub filled_by: Hidden<String>,
    /// Values the form is to come with, by the names of their fields.
    pub prefill: Hidden<Vec<(String, String)>>,
}

/// What was typed about where the case goes.
#[derive(Debug)]
pub struct Connection {
    /// The link or token as pasted; empty keeps the one there is.
    pub pasted: SecretString,
    /// Chosen by hand, where the paste does not tell.
    pub environment: Option<Environment>,
    /// The operator's name.
    pub filled_by: Hidden<String>,
    /// `x-api-key`; empty keeps what there is.
    pub api_key: SecretString,
}
