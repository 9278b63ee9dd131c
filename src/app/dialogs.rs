//! The platform's file dialogs, on a thread of their own so that the window never waits.
//!
//! Must not know: what is done with the answer.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::guard;
use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::domain::progress::CaseId;
use crate::ui::intent::ReceiptForm;
use crate::words;

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

/// Asks the operator for a path; blocks until there is an answer.
pub trait Picker: Send + Sync {
    /// The path, or `None` when the operator changed their mind.
    fn pick(&self, purpose: &Purpose) -> Option<PathBuf>;
}

/// The platform's own dialogs.
#[derive(Debug, Default)]
pub struct Native;

impl Picker for Native {
    fn pick(&self, purpose: &Purpose) -> Option<PathBuf> {
        let _readable = guard::readable();
        let dialog = rfd::FileDialog::new();
        match purpose {
            Purpose::Slot { accept, .. } | Purpose::Sent { accept, .. } => {
                let endings: Vec<&str> = accept.iter().map(|ending| ending.trim_start_matches('.')).collect();
                let dialog = if endings.is_empty() { dialog } else { dialog.add_filter(words::text("window-document-kind"), &endings) };
                dialog.pick_file()
            }
            Purpose::OpenCase => dialog.add_filter(words::text("window-case-file-kind"), &["json", "age"]).pick_file(),
            Purpose::Pack => {
                dialog.add_filter(words::text("parcel-kind"), &["age"]).set_file_name(words::text("parcel-file-name")).save_file()
            }
            Purpose::Receipt(form) => {
                let (kind, ending, name) = match form {
                    ReceiptForm::Page => ("receipt-page-kind", "html", "receipt-page-name"),
                    ReceiptForm::Data => ("receipt-data-kind", "json", "receipt-data-name"),
                };
                dialog.add_filter(words::text(kind), &[ending]).set_file_name(words::text(name)).save_file()
            }
            Purpose::SaveCase { last } => {
                let last = last.as_ref().map(|last| last.0.as_path());
                let name = last.and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
                let dialog = match last.and_then(Path::parent) {
                    Some(folder) => dialog.set_directory(folder),
                    None => dialog,
                };
                dialog
                    .add_filter(words::text("window-case-file-kind"), &["json"])
                    .set_file_name(name.unwrap_or_else(|| words::text("window-case-file-name")))
                    .save_file()
            }
        }
    }
}

/// What was answered to a dialog, and for which case it was opened.
#[derive(Debug)]
pub(super) struct Chosen {
    pub case: CaseId,
    pub purpose: Purpose,
    /// `None` when the operator changed their mind.
    pub path: Option<Hidden<PathBuf>>,
}

/// At most one open dialog, and its answer.
pub(super) struct Dialogs {
    picker: Arc<dyn Picker>,
    answers: SyncSender<Chosen>,
    answered: Receiver<Chosen>,
    open: bool,
}

impl Dialogs {
    pub(super) fn new(picker: Arc<dyn Picker>) -> Self {
        let (answers, answered) = sync_channel(1);
        Self { picker, answers, answered, open: false }
    }

    /// Opens a dialog for a case; `wake` is called when the answer is there. Answers `false` when one is open.
    #[must_use]
    pub(super) fn open(&mut self, case: CaseId, purpose: Purpose, wake: impl Fn() + Send + 'static) -> bool {
        if self.open {
            return false;
        }
        self.open = true;
        let (picker, answers) = (Arc::clone(&self.picker), self.answers.clone());
        let ask = move || {
            let path = picker.pick(&purpose).map(Hidden);
            // The window may be gone by now; then nobody wants the answer.
            if answers.send(Chosen { case, purpose, path }).is_ok() {
                wake();
            }
        };
        // macOS shows dialogs on the main thread only.
        if cfg!(target_os = "macos") {
            ask();
        } else {
            thread::spawn(ask);
        }
        true
    }

    /// Whether a dialog is open.
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// The answer, once it is there.
    pub(super) fn answer(&mut self) -> Option<Chosen> {
        let answer = self.answered.try_recv().ok()?;
        self.open = false;
        Some(answer)
    }
}

impl fmt::Debug for Dialogs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dialogs").field("open", &self.open).finish_non_exhaustive()
    }
}
