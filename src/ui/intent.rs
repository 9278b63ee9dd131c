//! Everything an operator can ask for, as one closed enum. Only `app` acts on it.
//!
//! The variant says when an intent is allowed: only [`Intent::Edit`] changes the case, and waits
//! while it is sent; only [`Intent::Prompt`], [`Intent::Window`] and [`Intent::Unlock`] work while
//! the window is locked.
//!
//! Knows nothing of how an intent is carried out. `Debug` shows no path, name or secret.

mod edit;
mod library;
mod send;

use std::path::PathBuf;
use std::sync::Arc;

use egui::ColorImage;
use secrecy::SecretString;

use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::domain::settings::Setting;
use crate::engine::message::PreviewRequest;
use crate::words::Language;

use super::theme::Appearance;
use super::view::{Page, TrayId};

pub use edit::{Arrange, DocumentEdit, EditIntent, NewField};
pub use library::{LibraryIntent, TemplatesIntent};
pub use send::{Connection, ReceiptForm, SendIntent, SessionIntent, Start};

/// A request of the operator.
#[derive(Debug)]
pub enum Intent {
    /// Changes the case; refused while it can't be changed.
    Edit(EditIntent),
    Case(CaseIntent),
    Document(DocumentIntent),
    Tray(TrayIntent),
    Session(SessionIntent),
    Send(SendIntent),
    Library(LibraryIntent),
    /// Changes a setting.
    Set(Setting),
    Templates(TemplatesIntent),
    Chooser(ChooserIntent),
    ShowPage(Page),
    /// Works while the window is locked.
    Prompt(PromptIntent),
    /// Works while the window is locked.
    Window(WindowIntent),
    /// Opens the locked vault with its passphrase.
    Unlock(SecretString),
}

/// The condition under which an intent is allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Admission {
    /// Also while the window is locked.
    Always,
    /// While the window is not locked.
    Unlocked,
    /// While the window is not locked and the case can be changed.
    Edits,
}

impl Intent {
    /// Returns the condition under which the intent is allowed.
    #[must_use]
    pub const fn admission(&self) -> Admission {
        match self {
            Self::Prompt(_) | Self::Window(_) | Self::Unlock(_) => Admission::Always,
            Self::Edit(_) => Admission::Edits,
            Self::Case(_)
            | Self::Document(_)
            | Self::Tray(_)
            | Self::Session(_)
            | Self::Send(_)
            | Self::Library(_)
            | Self::Set(_)
            | Self::Templates(_)
            | Self::Chooser(_)
            | Self::ShowPage(_) => Admission::Unlocked,
        }
    }
}

/// Requests about the case as a whole.
#[derive(Debug)]
pub enum CaseIntent {
    New,
    /// Opens the sample case on a practice server inside this window.
    Practise,
    /// Asks for a case file and opens it.
    Open,
    /// Asks for a path and saves the case file.
    Save,
    /// Opens the dialog for a handover.
    AskHandover,
    /// Asks for a path and packs the case with its documents under this passphrase.
    HandOver(SecretString),
    /// `unseen` invisible characters were removed from the field of this label; offers to undo it.
    TextCleaned {
        label: Hidden<String>,
        unseen: usize,
    },
}

/// Requests about documents that do not change the case.
#[derive(Debug)]
pub enum DocumentIntent {
    /// Moves the keyboard focus to the next empty slot.
    GoToEmptySlot,
    /// Asks for the slot that the document of this slot is moved to.
    AskMove(SlotKey),
    /// Draws a preview of the document of a slot.
    Draw { slot: SlotKey, request: PreviewRequest },
    /// Opens the viewer for the document of a slot.
    Show(SlotKey),
    /// Attaches a pasted picture to a slot, or adds it to the tray if there is none.
    Paste { slot: Option<SlotKey>, picture: Hidden<Arc<ColorImage>> },
    /// Files were dropped outside of any slot.
    Drop(Vec<Hidden<PathBuf>>),
    /// A document was dropped on a slot while the case can't be changed.
    RefuseDrop,
}

/// Requests about the files in the tray. Attaching one is a [`DocumentEdit`].
#[derive(Clone, Copy, Debug)]
pub enum TrayIntent {
    /// Moves the keyboard focus to the first file.
    Show,
    /// Asks for a file and adds it.
    Choose,
    /// Asks for the slot of a file.
    AskSlot(TrayId),
    /// Draws a picture of a file.
    Draw {
        file: TrayId,
        request: PreviewRequest,
    },
    /// Opens a file in the viewer.
    Preview(TrayId),
    /// Asks which companies and people that the files name are added.
    AskNewcomers,
    LeaveOut(TrayId),
    LeaveAllOut,
}

/// Requests of the window's own file chooser.
#[derive(Debug)]
pub enum ChooserIntent {
    /// Lists a folder.
    Enter(Hidden<PathBuf>),
    /// Chooses a path as it was typed.
    Take(Hidden<String>),
}

/// Requests about banners, the question and the toast.
#[derive(Clone, Copy, Debug)]
pub enum PromptIntent {
    Answer(Answer),
    /// Closes the banner at this position.
    DismissBanner(usize),
    DismissToast,
}

/// The answer to the open question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Yes,
    /// The third choice, where there is one.
    Other,
    No,
}

/// Requests about the window itself, whatever it shows.
#[derive(Clone, Copy, Debug)]
pub enum WindowIntent {
    UseAppearance(Appearance),
    /// Sets the UI language; `None` follows the system.
    UseLanguage(Option<Language>),
    /// Sets the zoom, in percent.
    Zoom(u16),
    /// Files were dropped where no case is shown.
    RefuseDrop,
}
