//! Banners, the open question and the toast as the window draws them.
//!
//! Knows nothing of what an answer causes.

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

/// What is told to the operator, and asked of them.
#[derive(Debug)]
pub struct PromptsView<'a> {
    pub banners: &'a [Banner],
    pub question: Option<&'a Question>,
    /// The window's own file chooser.
    pub chooser: Option<&'a Chooser>,
    pub toast: Option<&'a Toast>,
}

/// What was just done, for a moment, and can be undone.
#[derive(Clone, PartialEq, Eq)]
pub struct Toast {
    pub sentence: String,
    pub undoes: Undoes,
}

/// What a toast's *Undo* takes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoes {
    /// The last step in the case.
    Step,
    /// The deletion of a kept case.
    Deletion,
    /// The last change of a form of companies or people.
    Template,
}

/// A question that is open.
#[derive(Clone, PartialEq, Eq)]
pub enum Question {
    /// The slot is filled; take the new one?
    Replace {
        slot: SlotKey,
        path: PathBuf,
    },
    SubmitAnyway,
    /// There are circles or treasury shares, which spektr's records API refuses; send all the same?
    SendCircle,
    /// Files wait in the tray; send without them?
    SendWithout,
    /// Where does this file of the tray belong?
    Assign(TrayId),
    /// Into which slot does the document of this one go?
    Move(SlotKey),
    /// Under whom does this one go?
    PutUnder(Mover),
    /// How does this document look?
    Document(SlotKey),
    /// The case has not been saved; begin a new one?
    NewOver,
    /// The case has not been saved; open another one? This one, when it was chosen already.
    OpenOver(Option<PathBuf>),
    /// The case has not been saved; close?
    CloseUnsaved,
    /// The case behind the page of locked cases could not be saved; close?
    CloseHeld,
    /// Documents are on their way; close?
    CloseBusy,
    /// Another link than the case's own.
    OtherLink,
    /// Another title for a kept case.
    RenameKept(CaseId),
    /// A passphrase for the place where cases are kept.
    Passphrase,
    /// A passphrase for this case, to hand it over; or only its answers?
    Pack,
    /// The passphrase of a case that was handed over.
    Unpack(PathBuf),
    /// Where the case goes.
    Connect,
    /// An onboarding without a link.
    Start,
    /// Which file? The window's own chooser asks.
    Choose,
    /// Back to the built-in form of companies or people?
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
