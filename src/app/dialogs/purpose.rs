//! What a file dialog is opened for, and what comes of it.
//!
//! Knows nothing of who shows it.

use std::path::PathBuf;

use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::ui::intent::ReceiptForm;

/// What a dialog is opened for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A document for a slot; the endings it takes.
    Slot {
        slot: SlotKey,
        accept: Vec<String>,
    },
    /// Another document for one that was sent, by its place in the manifest.
    Sent {
        file: usize,
        accept: Vec<String>,
    },
    OpenCase,
    /// A place for the case with its documents, under a passphrase.
    Pack,
    /// A place for the receipt.
    Receipt(ReceiptForm),
    /// A place for the case file; where it lay until now is proposed.
    SaveCase {
        last: Option<Hidden<PathBuf>>,
    },
}

/// What came of a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    Path(Hidden<PathBuf>),
    /// The operator changed their mind.
    Nothing,
    /// There is no dialog, or it went away without an answer.
    NoDialog,
    /// The dialog could not be shown, or ended with an error.
    Failed,
}
