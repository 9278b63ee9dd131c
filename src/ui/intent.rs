//! Everything an operator can ask for, as one closed enum. `app::dispatch` alone acts on it.
//!
//! The variant says when an intent is allowed: only [`Intent::Edit`] changes the case, and waits
//! while it is sent; only [`Intent::Prompt`], [`Intent::Window`] and [`Intent::Unlock`] work while
//! the window is locked.
//!
//! Knows nothing of how any of it is done. `Debug` shows no path, name or secret.

mod edit;
mod library;
mod send;

use std::path::PathBuf;
use std::sync::Arc;

use egui::{ColorImage, ThemePreference};
use secrecy::SecretString;

use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::engine::message::PreviewRequest;
use crate::words::Language;

use super::view::{Page, TrayId};

pub use edit::{Arrange, DocumentEdit, EditIntent, NewField};
pub use library::{LibraryIntent, SettingsIntent, TemplatesIntent};
pub use send::{Connection, ReceiptForm, SendIntent, SessionIntent, Start};

/// What the operator asks for.
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
    Settings(SettingsIntent),
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

/// What is done with the case as a whole.
#[derive(Debug)]
pub enum CaseIntent {
    New,
    /// Asks which case file.
    Open,
    /// Asks where to.
    Save,
    /// Asks how the case is to be handed over.
    AskHandover,
    /// Packs the case with its documents under this passphrase; asks where to.
    HandOver(SecretString),
    /// `unseen` invisible characters were removed from the field of this label; offers to undo it.
    TextCleaned {
        label: Hidden<String>,
        unseen: usize,
    },
}

/// What is done with documents without changing the case.
#[derive(Debug)]
pub enum DocumentIntent {
    /// Moves the keyboard to the next empty slot.
    GoToEmptySlot,
    /// Asks where the document of a slot is to be moved.
    AskMove(SlotKey),
    /// Draws a preview of the document of a slot.
    Draw { slot: SlotKey, request: PreviewRequest },
    /// Opens the viewer for the document of a slot.
    Show(SlotKey),
    /// Makes a pasted picture a document of this slot; without one it waits in the tray.
    Paste { slot: Option<SlotKey>, picture: Hidden<Arc<ColorImage>> },
    /// Files were dropped outside of any slot.
    Drop(Vec<Hidden<PathBuf>>),
    /// A document was dropped on a slot while the case can't be changed.
    RefuseDrop,
}

/// What is done with the files that wait for a slot. What attaches one is a [`DocumentEdit`].
#[derive(Clone, Copy, Debug)]
pub enum TrayIntent {
    /// Moves the keyboard to the first file.
    Show,
    /// Asks for the slot of a file.
    AskSlot(TrayId),
    LeaveOut(TrayId),
    LeaveAllOut,
}

/// What is done in the window's own file chooser.
#[derive(Debug)]
pub enum ChooserIntent {
    /// Lists a folder.
    Enter(Hidden<PathBuf>),
    /// Takes a path as it was typed.
    Take(Hidden<String>),
}

/// What is done with banners, the question and the toast.
#[derive(Clone, Copy, Debug)]
pub enum PromptIntent {
    Answer(Answer),
    /// Closes the banner of this position.
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

/// What is done with the window itself, whatever it shows.
#[derive(Clone, Copy, Debug)]
pub enum WindowIntent {
    UseTheme(ThemePreference),
    /// Sets the UI language; `None` follows the system.
    Speak(Option<Language>),
    /// Sets the size of everything, in percent.
    Zoom(u16),
    /// Files were dropped where no case is shown.
    RefuseDrop,
}
