//! The purposes and results of file dialogs.
//!
//! Knows nothing of the program that shows them.

use std::path::{Path, PathBuf};

use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::ui::intent::ReceiptForm;
use crate::words;

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
    /// A document whose slot is not known yet.
    Tray,
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

impl Purpose {
    /// Returns the endings of the files that are listed, and the proposed name of a file that is
    /// saved; `None` if a file is opened.
    pub(crate) fn proposes(&self) -> (Vec<String>, Option<String>) {
        let saves = |ending: &str, name: &str| (vec![ending.to_owned()], Some(words::text(name)));
        match self {
            Self::Slot { accept, .. } | Self::Sent { accept, .. } => (accept.clone(), None),
            Self::Tray => (Vec::new(), None),
            Self::OpenCase => (vec!["json".to_owned(), "age".to_owned()], None),
            Self::Pack => saves("age", "handover-file-name"),
            Self::Receipt(ReceiptForm::Page) => saves("html", "receipt-page-name"),
            Self::Receipt(ReceiptForm::Data) => saves("json", "receipt-data-name"),
            Self::SaveCase { last } => {
                let last = last.as_ref().and_then(|last| last.0.file_name());
                let name = last.map(|name| name.to_string_lossy().into_owned());
                let (endings, proposed) = saves("json", "window-case-file-name");
                (endings, name.or(proposed))
            }
        }
    }

    /// Returns the folder that the purpose names.
    pub(crate) fn folder(&self) -> Option<&Path> {
        if let Self::SaveCase { last: Some(last) } = self { last.0.parent() } else { None }
    }
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
