//! The purposes and results of file dialogs.
//!
//! Knows nothing of the program that shows them.

use std::path::PathBuf;

use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::ui::intent::ReceiptForm;

/// The purpose of a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A document for a slot, with the accepted endings.
    Slot {
        slot: SlotKey,
        accept: Vec<String>,
    },
    /// A replacement of a document that was sent, by its position in the manifest.
    Sent {
        file: usize,
        accept: Vec<String>,
    },
    OpenCase,
    /// The path of an exported case.
    Pack,
    /// The path of the saved receipt.
    Receipt(ReceiptForm),
    /// The path of the case file; its present path is proposed.
    SaveCase {
        last: Option<Hidden<PathBuf>>,
    },
}

/// The result of a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    Path(Hidden<PathBuf>),
    /// The operator cancelled.
    Nothing,
    /// There is no dialog, or it ended without an answer.
    NoDialog,
    /// The dialog could not be shown, or ended with an error.
    Failed,
}
