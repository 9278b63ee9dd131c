//! Messages above the page, each with its subject.
//!
//! Must not know: when a message has stopped being true; `app/banners.rs` does.

use std::fmt;

use crate::domain::intake::SlotKey;
use crate::domain::progress::CaseId;

use super::super::theme::Tone;

/// A message that is not about one field.
#[derive(Clone, PartialEq, Eq)]
pub struct Banner {
    pub tone: Tone,
    pub sentence: String,
    pub about: About,
}

/// The subject of a banner. A banner ends when its subject is tried again, or when what it says is
/// not so any more.
#[derive(Clone, PartialEq, Eq)]
pub enum About {
    /// Cases are not kept on this computer.
    NotKept,
    /// Cases are kept, and by what.
    Kept,
    /// The case can't be changed while it is sent.
    Sending,
    /// The engine's queue is full.
    Queue,
    /// A file dialog is open.
    Dialog,
    /// Cases of an earlier start are being looked up at spektr.
    Checking,
    /// A case file read or written.
    CaseFile,
    Receipt,
    Handover,
    /// A kept case that was to be opened, copied or renamed.
    Opening,
    /// A save that had to succeed before something else was done.
    Saving,
    /// The list of kept cases, and deletions from it.
    List,
    Link,
    /// A document that a slot did not take.
    Slot(SlotKey),
    /// A picture from the clipboard.
    Paste,
    Tray,
    /// A drop where no case was shown.
    Dropped,
    Reference,
    /// A place in the structure that somebody can't have.
    Place,
    Templates,
    /// The step that follows.
    Step,
    /// The forms kept with the case.
    Forms,
    /// Something that is tried again by itself for any of the cases.
    Trouble,
    /// A save of a kept case that is not shown.
    Hidden(CaseId),
    /// The case that is shown, as long as it is.
    Case,
    /// Nothing that is tried again or ends by itself.
    Other,
}

impl About {
    /// Returns true if it says nothing of any other case than the one that is shown.
    #[must_use]
    pub const fn is_of_case(&self) -> bool {
        matches!(
            self,
            Self::Sending
                | Self::CaseFile
                | Self::Receipt
                | Self::Saving
                | Self::Slot(_)
                | Self::Paste
                | Self::Tray
                | Self::Reference
                | Self::Place
                | Self::Step
                | Self::Forms
                | Self::Case
        )
    }
}

impl fmt::Debug for Banner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Banner(…)")
    }
}

impl fmt::Debug for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("About(…)")
    }
}
