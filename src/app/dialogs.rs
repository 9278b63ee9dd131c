//! The platform's file dialogs, on a thread of their own so that the window never waits; if there
//! are none, or they fail, Dossier's own chooser is shown.
//!
//! Knows nothing of what follows from an answer.

mod asked;
#[cfg(all(unix, not(target_os = "macos")))]
mod portal;
mod purpose;

use std::fmt;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Weak};
use std::thread;

#[cfg(all(unix, not(target_os = "macos")))]
use super::process_hardening;
use crate::domain::hidden::Hidden;
use crate::engine::message::ViewId;

use asked::Asked;
pub use purpose::{Picked, Purpose};

/// Asks the operator for a path; blocks until there is an answer.
pub trait Picker: Send + Sync {
    /// Waits for the chosen path; returns early once the answer is no longer `wanted`.
    fn pick(&self, purpose: &Purpose, wanted: &Wanted) -> Picked;
}

/// Tells if the answer of a dialog is still wanted.
#[derive(Clone, Debug)]
pub struct Wanted(Weak<()>);

impl Wanted {
    /// Returns true until the dialog is given up.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.0.strong_count() > 0
    }
}

/// The platform's own dialogs.
#[derive(Debug, Default)]
pub struct Native;

impl Picker for Native {
    #[cfg(all(unix, not(target_os = "macos")))]
    fn pick(&self, purpose: &Purpose, wanted: &Wanted) -> Picked {
        let asked = Asked::of(purpose);
        // Only while the answer is wanted: a dialog that hangs never ends.
        let _readable = process_hardening::readable();
        match found(portal::Portal::find, FINDING_CHECKS, || wanted.holds()) {
            Some(portal) => {
                let portal = Arc::new(portal);
                let shows = Arc::clone(&portal);
                let ask =
                    move || shows.request().map_or(Picked::Failed, |request| request.ask(&asked));
                outlive(ask, || wanted.holds() && portal.is_there())
            }
            None if portal::has_zenity() => outlive(move || native(&asked), || wanted.holds()),
            None => Picked::NoDialog,
        }
    }

    #[cfg(not(all(unix, not(target_os = "macos"))))]
    fn pick(&self, purpose: &Purpose, _wanted: &Wanted) -> Picked {
        native(&Asked::of(purpose))
    }
}

/// Interval of the checks that the program of a dialog is running.
#[cfg(all(unix, not(target_os = "macos")))]
const LOOK: std::time::Duration = std::time::Duration::from_millis(500);

/// Number of checks for which a bus that accepts and does not answer is waited for: 15 seconds.
#[cfg(all(unix, not(target_os = "macos")))]
const FINDING_CHECKS: usize = 30;

/// Looks for the program that shows dialogs, for this many checks and only while one is wanted.
#[cfg(all(unix, not(target_os = "macos")))]
fn found<T: Send + 'static>(
    find: impl FnOnce() -> Option<T> + Send + 'static,
    checks: usize,
    is_wanted: impl Fn() -> bool,
) -> Option<T> {
    let mut left = checks;
    let goes_on = || {
        left = left.saturating_sub(1);
        left > 0 && is_wanted()
    };
    answer_of(find, goes_on).flatten()
}

/// Waits for a dialog while its program is running and its answer is wanted: a program that died
/// never answers.
#[cfg(all(unix, not(target_os = "macos")))]
fn outlive(ask: impl FnOnce() -> Picked + Send + 'static, is_there: impl Fn() -> bool) -> Picked {
    match answer_of(ask, &is_there) {
        Some(picked @ Picked::Path(_)) => picked,
        // A program that died did not answer.
        Some(picked) if is_there() => picked,
        Some(_) | None => Picked::NoDialog,
    }
}

/// Waits for an answer while `goes_on` returns true; it is called at each check.
#[cfg(all(unix, not(target_os = "macos")))]
fn answer_of<T: Send + 'static>(
    ask: impl FnOnce() -> T + Send + 'static,
    mut goes_on: impl FnMut() -> bool,
) -> Option<T> {
    use std::sync::mpsc::RecvTimeoutError;
    let (answers, answered) = sync_channel(1);
    thread::spawn(move || answers.send(ask()).is_ok());
    loop {
        match answered.recv_timeout(LOOK) {
            Ok(answer) => return Some(answer),
            Err(RecvTimeoutError::Timeout) if goes_on() => {}
            Err(_) => return None,
        }
    }
}

/// Shows rfd's dialog and waits for its answer.
fn native(asked: &Asked) -> Picked {
    let dialog = by_rfd(asked);
    let picked = if asked.saves.is_some() { dialog.save_file() } else { dialog.pick_file() };
    picked.map_or(Picked::Nothing, |path| Picked::Path(Hidden(path)))
}

/// Builds rfd's dialog.
fn by_rfd(asked: &Asked) -> rfd::FileDialog {
    let dialog = rfd::FileDialog::new();
    let dialog = asked.folder.iter().fold(dialog, |dialog, folder| dialog.set_directory(&folder.0));
    let dialog = asked
        .filters
        .iter()
        .fold(dialog, |dialog, (name, endings)| dialog.add_filter(name, endings));
    asked.saves.iter().fold(dialog, rfd::FileDialog::set_file_name)
}

/// The answer of a dialog, and the showing of a case it was opened for.
#[derive(Debug)]
pub(super) struct Chosen {
    pub view: ViewId,
    pub purpose: Purpose,
    pub picked: Picked,
}

/// At most one open dialog, and its answer.
pub(super) struct Dialogs {
    picker: Arc<dyn Picker>,
    answers: SyncSender<(u64, Chosen)>,
    answered: Receiver<(u64, Chosen)>,
    /// Exists as long as the answer of the open dialog is wanted.
    open: Option<Arc<()>>,
    /// The number of the last opened dialog.
    last: u64,
}

impl Dialogs {
    pub(super) fn new(picker: Arc<dyn Picker>) -> Self {
        let (answers, answered) = sync_channel(1);
        Self { picker, answers, answered, open: None, last: 0 }
    }

    /// Opens a dialog for a case; `wake` is called once there is an answer. Returns false if one is
    /// open.
    #[must_use]
    pub(super) fn open(
        &mut self,
        view: ViewId,
        purpose: Purpose,
        wake: impl Fn() + Send + 'static,
    ) -> bool {
        if self.open.is_some() {
            return false;
        }
        let wanted = Wanted(Arc::downgrade(self.open.insert(Arc::default())));
        self.last += 1;
        let last = self.last;
        let (picker, answers) = (Arc::clone(&self.picker), self.answers.clone());
        let ask = move || {
            let answer = picker.pick(&purpose, &wanted);
            // The window may be closed by now.
            if answers.send((last, Chosen { view, purpose, picked: answer })).is_ok() {
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

    /// Returns true if a dialog is open.
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Returns the answer, once there is one.
    pub(super) fn answer(&mut self) -> Option<Chosen> {
        // The operator may still answer a dialog that was given up.
        while let Ok((number, answer)) = self.answered.try_recv() {
            if self.open.is_some() && number == self.last {
                self.open = None;
                return Some(answer);
            }
        }
        None
    }

    /// Gives up a dialog that does not answer.
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
    use std::path::PathBuf;

    use super::*;
    use crate::words;

    #[test]
    fn c18_the_systems_dialog_lists_what_is_wanted_first_and_all_files_last() {
        let accept = vec![".pdf".to_owned()];
        // rfd's dialog can only be inspected by its `Debug`.
        let shown = format!("{:?}", by_rfd(&Asked::of(&Purpose::Sent { file: 0, accept })));
        let at = |part: &str| shown.find(part).unwrap_or_else(|| panic!("{part}: {shown}"));
        let all = words::text("window-all-files");
        assert!(
            at(&format!("{:?}", words::text("window-document-kind"))) < at("\"pdf\""),
            "{shown}"
        );
        assert!(
            at("\"pdf\"") < at(&format!("{all:?}")) && at(&format!("{all:?}")) < at("\"*\""),
            "{shown}"
        );
        let last = Some(Hidden(PathBuf::from("/cases/acme.json")));
        let shown = format!("{:?}", by_rfd(&Asked::of(&Purpose::SaveCase { last })));
        assert!(
            ["\"/cases\"", "\"acme.json\"", "\"json\""]
                .into_iter()
                .all(|part| shown.contains(part)),
            "{shown}"
        );
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn a_dialog_whose_portal_died_is_not_waited_for() {
        let (sender, never) = sync_channel::<()>(0);
        let picked =
            outlive(move || never.recv().map_or(Picked::Nothing, |()| Picked::Failed), || false);
        assert_eq!(picked, Picked::NoDialog);
        drop(sender);
        assert_eq!(outlive(|| Picked::Nothing, || false), Picked::NoDialog);
        for picked in
            [Picked::Nothing, Picked::Failed, Picked::Path(Hidden(PathBuf::from("/a.pdf")))]
        {
            let answer = picked.clone();
            assert_eq!(outlive(move || answer, || true), picked);
        }
    }

    #[cfg(all(unix, not(target_os = "macos")))]
    #[test]
    fn t17_a_bus_that_says_nothing_is_given_up() {
        let (sender, never) = sync_channel::<()>(0);
        assert_eq!(found(move || never.recv().ok(), 2, || true), None);
        drop(sender);
        let (sender, never) = sync_channel::<()>(0);
        assert_eq!(found(move || never.recv().ok(), usize::MAX, || false), None);
        drop(sender);
        assert_eq!(found(|| Some(1), 2, || false), Some(1));
    }

    /// A dialog that never answers, waited for as the system's dialogs are.
    #[cfg(target_os = "linux")]
    struct Hanging(SyncSender<&'static str>);

    #[cfg(target_os = "linux")]
    impl Picker for Hanging {
        fn pick(&self, _: &Purpose, wanted: &Wanted) -> Picked {
            let (never, hangs) = sync_channel::<()>(0);
            self.0.send("open").unwrap();
            let picked = outlive(
                move || hangs.recv().map_or(Picked::Nothing, |()| Picked::Failed),
                || wanted.holds(),
            );
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
            assert!(dialogs.open(ViewId(1), Purpose::OpenCase, || {}));
            assert_eq!(heard.recv_timeout(patience), Ok("open"));
            assert!(!dialogs.open(ViewId(1), Purpose::OpenCase, || {}), "one at a time");
            dialogs.give_up();
            assert_eq!(heard.recv_timeout(patience), Ok("given up"));
        }
        assert!(dialogs.answer().is_none());
    }
}
