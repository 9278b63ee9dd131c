//! The platform's file dialogs, on a thread of their own so that the window never waits; where there are none, or they died, the
//! window's own is shown.
//!
//! Must not know: what is done with the answer.

#[cfg(all(unix, not(target_os = "macos")))]
mod portal;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Weak};
use std::thread;

#[cfg(all(unix, not(target_os = "macos")))]
use super::guard;
use crate::domain::form::endings;
use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::domain::progress::CaseId;
use crate::ui::intent::ReceiptForm;
use crate::words;

/// Endings with more letters are not written in every mixture of them.
const MOST_LETTERS: usize = 5;

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
    /// What was chosen, if there is anything to choose with. Where the answer is not `wanted` any more, there is none to wait for.
    fn pick(&self, purpose: &Purpose, wanted: &Wanted) -> Picked;
}

/// Tells if somebody still waits for a dialog.
#[derive(Clone, Debug)]
pub struct Wanted(Weak<()>);

impl Wanted {
    /// Returns true until the dialog is given up.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.0.strong_count() > 0
    }
}

/// What came of a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Picked {
    Path(Hidden<PathBuf>),
    /// The operator changed their mind.
    Nothing,
    /// There is no dialog, or it went away without an answer.
    NoDialog,
}

/// The platform's own dialogs.
#[derive(Debug, Default)]
pub struct Native;

impl Picker for Native {
    #[cfg(all(unix, not(target_os = "macos")))]
    fn pick(&self, purpose: &Purpose, wanted: &Wanted) -> Picked {
        let found = portal::Portal::find();
        if found.is_none() && !portal::has_zenity() {
            return Picked::NoDialog;
        }
        let purpose = purpose.clone();
        // Not longer than it is waited for: one that hangs never ends.
        let _readable = guard::readable();
        outlive(move || native(&purpose), || wanted.holds() && found.as_ref().is_none_or(portal::Portal::is_there))
    }

    #[cfg(not(all(unix, not(target_os = "macos"))))]
    fn pick(&self, purpose: &Purpose, _wanted: &Wanted) -> Picked {
        native(purpose).map_or(Picked::Nothing, |path| Picked::Path(Hidden(path)))
    }
}

/// How often it is looked whether who shows a dialog is still there.
#[cfg(all(unix, not(target_os = "macos")))]
const LOOK: std::time::Duration = std::time::Duration::from_millis(500);

/// Waits for a dialog as long as who shows it is there and somebody wants it: one that died never answers.
#[cfg(all(unix, not(target_os = "macos")))]
fn outlive(ask: impl FnOnce() -> Option<PathBuf> + Send + 'static, is_there: impl Fn() -> bool) -> Picked {
    use std::sync::mpsc::RecvTimeoutError;
    let (answers, answered) = sync_channel(1);
    thread::spawn(move || answers.send(ask()).is_ok());
    loop {
        match answered.recv_timeout(LOOK) {
            Ok(Some(path)) => return Picked::Path(Hidden(path)),
            // Who died has not been answered.
            Ok(None) if is_there() => return Picked::Nothing,
            Err(RecvTimeoutError::Timeout) if is_there() => {}
            Ok(None) | Err(_) => return Picked::NoDialog,
        }
    }
}

/// Shows the platform's dialog and waits for it.
fn native(purpose: &Purpose) -> Option<PathBuf> {
    let dialog = rfd::FileDialog::new();
    match purpose {
        Purpose::Slot { accept, .. } | Purpose::Sent { accept, .. } => {
            let endings = written(accept);
            let dialog = if endings.is_empty() { dialog } else { dialog.add_filter(words::text("window-document-kind"), &endings) };
            dialog.add_filter(words::text("window-all-files"), &["*"]).pick_file()
        }
        Purpose::OpenCase => {
            let endings = written(&[".json".to_owned(), ".age".to_owned()]);
            let dialog = dialog.add_filter(words::text("window-case-file-kind"), &endings);
            dialog.add_filter(words::text("window-all-files"), &["*"]).pick_file()
        }
        Purpose::Pack => dialog.add_filter(words::text("parcel-kind"), &["age"]).set_file_name(words::text("parcel-file-name")).save_file(),
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

/// The endings without their dots, with those that mean the same, in every mixture of small and capital letters: dialogs on
/// Linux compare them letter by letter. Endings longer than any known one come in small and in capital letters only.
fn written(accept: &[String]) -> Vec<String> {
    let mut all = Vec::new();
    for ending in endings::with_same(accept) {
        let letters = ending.chars().filter(char::is_ascii_alphabetic).count();
        if cfg!(any(windows, target_os = "macos")) {
            all.push(ending);
        } else if letters > MOST_LETTERS {
            all.extend([ending.to_uppercase(), ending]);
        } else {
            all.extend((0..1_u32 << letters).map(|mixture| mixed(&ending, mixture)));
        }
    }
    all
}

/// An ending whose letters are capital where a bit is set.
fn mixed(ending: &str, mixture: u32) -> String {
    let mut nth = 0;
    let letter = |c: char| {
        if !c.is_ascii_alphabetic() {
            return c;
        }
        nth += 1;
        if mixture >> (nth - 1) & 1 == 1 { c.to_ascii_uppercase() } else { c }
    };
    ending.chars().map(letter).collect()
}

/// What was answered to a dialog, and for which case it was opened.
#[derive(Debug)]
pub(super) struct Chosen {
    pub case: CaseId,
    pub purpose: Purpose,
    pub picked: Picked,
}

/// At most one dialog that is waited for, and its answer.
pub(super) struct Dialogs {
    picker: Arc<dyn Picker>,
    answers: SyncSender<(u64, Chosen)>,
    answered: Receiver<(u64, Chosen)>,
    /// Lives as long as the one that is open is waited for.
    open: Option<Arc<()>>,
    /// The number of the dialog that was opened last.
    last: u64,
}

impl Dialogs {
    pub(super) fn new(picker: Arc<dyn Picker>) -> Self {
        let (answers, answered) = sync_channel(1);
        Self { picker, answers, answered, open: None, last: 0 }
    }

    /// Opens a dialog for a case; `wake` is called when the answer is there. Answers `false` when one is open.
    #[must_use]
    pub(super) fn open(&mut self, case: CaseId, purpose: Purpose, wake: impl Fn() + Send + 'static) -> bool {
        if self.open.is_some() {
            return false;
        }
        let wanted = Wanted(Arc::downgrade(self.open.insert(Arc::default())));
        self.last += 1;
        let last = self.last;
        let (picker, answers) = (Arc::clone(&self.picker), self.answers.clone());
        let ask = move || {
            let answer = picker.pick(&purpose, &wanted);
            // The window may be gone by now; then nobody wants the answer.
            if answers.send((last, Chosen { case, purpose, picked: answer })).is_ok() {
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
        self.open.is_some()
    }

    /// The answer, once it is there.
    pub(super) fn answer(&mut self) -> Option<Chosen> {
        // What was given up may still be answered, by whoever finds that dialog.
        while let Ok((number, answer)) = self.answered.try_recv() {
            if self.open.is_some() && number == self.last {
                self.open = None;
                return Some(answer);
            }
        }
        None
    }

    /// Waits no longer for a dialog that does not answer.
    pub(super) fn give_up(&mut self) {
        self.open = None;
    }
}

impl fmt::Debug for Dialogs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Dialogs").field("open", &self.is_open()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn a_dialog_whose_portal_died_is_not_waited_for() {
        let (sender, never) = sync_channel::<()>(0);
        let picked = outlive(move || never.recv().ok().map(|()| PathBuf::new()), || false);
        assert_eq!(picked, Picked::NoDialog);
        drop(sender);
        assert_eq!(outlive(|| None, || false), Picked::NoDialog);
        assert_eq!(outlive(|| None, || true), Picked::Nothing);
        assert_eq!(outlive(|| Some(PathBuf::from("/a.pdf")), || true), Picked::Path(Hidden(PathBuf::from("/a.pdf"))));
    }

    /// A dialog that never answers, waited for as the system's are.
    #[cfg(target_os = "linux")]
    struct Hanging(SyncSender<&'static str>);

    #[cfg(target_os = "linux")]
    impl Picker for Hanging {
        fn pick(&self, _: &Purpose, wanted: &Wanted) -> Picked {
            let (never, hangs) = sync_channel::<()>(0);
            self.0.send("open").unwrap();
            let picked = outlive(move || hangs.recv().ok().map(|()| PathBuf::new()), || wanted.holds());
            self.0.send("given up").unwrap();
            drop(never);
            picked
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn t17_a_dialog_that_was_given_up_is_waited_for_no_longer() {
        let (told, heard) = sync_channel(8);
        let mut dialogs = Dialogs::new(Arc::new(Hanging(told)));
        let patience = std::time::Duration::from_secs(20);
        for _ in 0..2 {
            assert!(dialogs.open(CaseId(1), Purpose::OpenCase, || {}));
            assert_eq!(heard.recv_timeout(patience), Ok("open"));
            assert!(!dialogs.open(CaseId(1), Purpose::OpenCase, || {}), "one at a time");
            dialogs.give_up();
            assert_eq!(heard.recv_timeout(patience), Ok("given up"));
        }
        assert!(dialogs.answer().is_none());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_dialog_lists_endings_in_every_case_and_those_that_mean_the_same() {
        let listed = written(&[".pdf".to_owned(), ".jpg".to_owned()]);
        for ending in ["pdf", "PDF", "Pdf", "pDf", "jpg", "JPG", "jpeg", "JPEG", "Jpeg", "jfif", "JFIF", "jpe", "JPE"] {
            assert!(listed.iter().any(|known| known == ending), "{ending}");
        }
        assert!(!listed.iter().any(|known| known.eq_ignore_ascii_case("png")));
        assert_eq!(written(&[".7z".to_owned()]), ["7z", "7Z"]);
        assert_eq!(written(&[".numbers".to_owned()]), ["NUMBERS", "numbers"]);
        assert!(written(&[]).is_empty());
    }
}
