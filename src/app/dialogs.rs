//! The platform's file dialogs, on a thread of their own so that the window never waits.
//!
//! Must not know: what is done with the answer.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use crate::domain::intake::SlotKey;
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
    SaveCase,
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
        let dialog = rfd::FileDialog::new();
        match purpose {
            Purpose::Slot { accept, .. } | Purpose::Sent { accept, .. } => {
                let endings: Vec<&str> = accept.iter().map(|ending| ending.trim_start_matches('.')).collect();
                let dialog = if endings.is_empty() { dialog } else { dialog.add_filter(words::text("window-document-kind"), &endings) };
                dialog.pick_file()
            }
            Purpose::OpenCase => dialog.add_filter(words::text("window-case-file-kind"), &["json"]).pick_file(),
            Purpose::SaveCase => dialog
                .add_filter(words::text("window-case-file-kind"), &["json"])
                .set_file_name(words::text("window-case-file-name"))
                .save_file(),
        }
    }
}

/// At most one open dialog, and its answer.
pub(super) struct Dialogs {
    picker: Arc<dyn Picker>,
    answers: SyncSender<(Purpose, Option<PathBuf>)>,
    answered: Receiver<(Purpose, Option<PathBuf>)>,
    open: bool,
}

impl Dialogs {
    pub(super) fn new(picker: Arc<dyn Picker>) -> Self {
        let (answers, answered) = sync_channel(1);
        Self { picker, answers, answered, open: false }
    }

    /// Opens a dialog unless one is open; `wake` is called when the answer is there.
    pub(super) fn open(&mut self, purpose: Purpose, wake: impl Fn() + Send + 'static) {
        if self.open {
            return;
        }
        self.open = true;
        let (picker, answers) = (Arc::clone(&self.picker), self.answers.clone());
        let ask = move || {
            let path = picker.pick(&purpose);
            // The window may be gone by now; then nobody wants the answer.
            if answers.send((purpose, path)).is_ok() {
                wake();
            }
        };
        // macOS shows dialogs on the main thread only.
        if cfg!(target_os = "macos") {
            ask();
        } else {
            thread::spawn(ask);
        }
    }

    /// Whether a dialog is open.
    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// The answer, once it is there.
    pub(super) fn answer(&mut self) -> Option<(Purpose, Option<PathBuf>)> {
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
