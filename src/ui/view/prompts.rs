//! Banners, the open question and the toast as the window draws them.
//!
//! Knows nothing of the effects of an answer.

use std::fmt;
use std::path::PathBuf;

use crate::domain::draft::EntityKind;
use crate::domain::intake::SlotKey;
use crate::domain::link::Environment;
use crate::domain::ownership::place::Mover;
use crate::domain::progress::CaseId;

use super::banner::Banner;
use super::chooser::Chooser;
use super::tray::TrayId;

/// Messages and questions for the operator.
#[derive(Debug)]
pub struct PromptsView<'a> {
    pub banners: &'a [Banner],
    pub question: Option<&'a Question>,
    /// The window's own file chooser.
    pub chooser: Option<&'a Chooser>,
    pub toast: Option<&'a Toast>,
}

/// A short-lived message about an action that can be undone.
#[derive(Clone, PartialEq, Eq)]
pub struct Toast {
    pub sentence: String,
    pub undoes: Undoes,
}

/// The action that a toast's *Undo* reverts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoes {
    /// The last edit of the case.
    Step,
    /// The deletion of a case of the vault.
    Deletion,
    /// The last change to a form of companies or people.
    Template,
}

/// An open question or dialog.
#[derive(Clone, PartialEq, Eq)]
pub enum Question {
    /// Asks if a file may replace the document of a slot.
    Replace {
        slot: SlotKey,
        path: PathBuf,
    },
    SubmitAnyway,
    /// Asks if a case with circles or treasury shares, which spektr's records API refuses, is sent
    /// anyway.
    SendCircle,
    /// Asks if the case is sent without the files in the tray.
    SendWithout,
    /// Asks for the slot of a file in the tray.
    Assign(TrayId),
    /// Shows a file of the tray.
    Paper(TrayId),
    /// Asks which companies and people that the files of the tray name are added.
    Newcomers,
    /// Asks for the slot that the document of this slot is moved to.
    Move(SlotKey),
    /// Asks for the entity that this one is moved below.
    PutUnder(Mover),
    /// Shows the document of a slot in the viewer.
    Document(SlotKey),
    /// Asks if a new case may replace one that has not been saved.
    NewOver,
    /// Asks if another case file may replace a case that has not been saved; with its path if it
    /// was chosen already.
    OpenOver(Option<PathBuf>),
    /// Asks if the window may close although the case has not been saved.
    CloseUnsaved,
    /// Asks if the window may close although the case behind the lock page could not be saved.
    CloseHeld,
    /// Asks if the window may close while documents are being sent.
    CloseBusy,
    /// Asks if the case is sent through a link other than its own.
    OtherLink,
    /// Asks for another title of a case of the vault.
    RenameKept(CaseId),
    /// Asks for a passphrase for the vault.
    Passphrase,
    /// Asks how to hand the case over: with its documents under a passphrase, or only its answers.
    Pack,
    /// Asks for the passphrase of a handover file.
    Unpack(PathBuf),
    /// Asks for the link that the case is sent to.
    Connect,
    /// Asks for the details of an onboarding to be started without a link.
    Start,
    /// Shows the window's own file chooser.
    Choose,
    /// Asks if the built-in form of companies or people is restored.
    Restore {
        environment: Environment,
        kind: EntityKind,
    },
}

impl fmt::Debug for Toast {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Toast(…)")
    }
}

impl fmt::Debug for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Question(…)")
    }
}
