//! Messages above the page, each with its subject.
//!
//! Knows nothing of when a message ends; `app/banners.rs` does.

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

/// The subject of a banner. A banner is removed when its subject is tried again or its message is
/// no longer true.
#[derive(Clone, PartialEq, Eq)]
pub enum About {
    /// Cases are not saved on this computer.
    NotKept,
    /// Cases are saved, and how their key is protected.
    Kept,
    /// The case can't be edited while it is being sent.
    Sending,
    /// The engine's queue is full.
    Queue,
    /// A file dialog is open.
    Dialog,
    /// Cases from an earlier run are being checked with spektr.
    Checking,
    /// Reading or writing a case file.
    CaseFile,
    Receipt,
    Handover,
    /// Opening, copying or renaming a case of the vault.
    Opening,
    /// A save that had to succeed before the next action.
    Saving,
    /// The list of cases, and deletions from it.
    List,
    Link,
    /// A document that a slot refused.
    Slot(SlotKey),
    /// A picture from the clipboard.
    Paste,
    Tray,
    /// Files dropped while no case was shown.
    Dropped,
    Reference,
    /// A position in the ownership structure that is refused.
    Place,
    Templates,
    /// The next step of the process.
    Step,
    /// The forms saved with the case.
    Forms,
    /// A failure of any case that is retried automatically.
    Trouble,
    /// A failed save of a case that is not shown.
    Hidden(CaseId),
    /// The shown case, for as long as it is shown.
    Case,
    /// A subject that neither is retried nor ends on its own.
    Other,
}

impl About {
    /// Returns true if the banner concerns only the shown case.
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
