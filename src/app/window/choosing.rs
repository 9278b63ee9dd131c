//! The window's own file chooser. Paths are looked up on threads of their own: a share may not
//! answer.
//!
//! Knows nothing of how it is drawn, or of what the file is for.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;
use std::{fmt, mem};

use directories::BaseDirs;

use super::super::dialogs::{Chosen, Picked, Purpose};
use crate::domain::hidden::Hidden;
use crate::engine::message::{ViewId, Waker};
use crate::files::folder::{self, Place};
use crate::ui::pasted_paths::path_of;
use crate::ui::screen::ChooserForm;
use crate::ui::view::{Chooser, Entry, file_name};

/// Capacity of the channel of lookups.
const WAITING: usize = 16;

/// The result of a lookup.
struct Found {
    number: u64,
    path: Hidden<PathBuf>,
    place: Place,
    /// True if the path is chosen, not only shown.
    is_taken: bool,
}

/// The purpose of the chooser, and its lookups.
pub(crate) struct Choosing {
    /// The showing of the case that it was opened in, and its purpose; `None` while it is closed.
    purpose: Option<(ViewId, Purpose)>,
    /// The number of the last lookup; the results of earlier ones are dropped.
    last: u64,
    /// The folder of the last choice.
    folder: Option<Hidden<PathBuf>>,
    sender: SyncSender<Found>,
    results: Receiver<Found>,
    waker: Waker,
}

impl fmt::Debug for Choosing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Choosing").field("last", &self.last).finish_non_exhaustive()
    }
}

impl Choosing {
    /// A closed chooser; `waker` is called when a path was looked up.
    pub(crate) fn new(waker: Waker) -> Self {
        let (sender, results) = sync_channel(WAITING);
        Self { purpose: None, last: 0, folder: None, sender, results, waker }
    }

    /// Opens the chooser in the folder of the purpose, else of the last choice, else in the home
    /// folder. `why` is the id of the sentence that explains why it is not the system's dialog.
    pub(crate) fn open(
        &mut self,
        view: ViewId,
        purpose: Purpose,
        why: &'static str,
    ) -> (Chooser, ChooserForm) {
        let (endings, name) = purpose.proposes();
        let folder = purpose
            .folder()
            .map(Path::to_owned)
            .or_else(|| self.folder.as_ref().map(|folder| folder.0.clone()))
            .or_else(|| Some(BaseDirs::new()?.home_dir().to_owned()))
            .unwrap_or_else(|| PathBuf::from("/"));
        self.purpose = Some((view, purpose));
        self.look_up(folder.clone(), false);
        let chooser = Chooser {
            why,
            saves: name.is_some(),
            endings,
            folder: Hidden(folder),
            entries: None,
            is_cut: false,
            fault: None,
            replaces: None,
        };
        (chooser, ChooserForm { name: name.unwrap_or_default(), ..ChooserForm::default() })
    }

    /// Lists a folder.
    pub(crate) fn enter(&mut self, folder: PathBuf, chooser: &mut Chooser) {
        chooser.fault = None;
        self.look_up(folder, false);
    }

    /// Chooses a path as it was typed, if it is of the wanted kind.
    pub(crate) fn take(&mut self, typed: &str, chooser: &mut Chooser) {
        chooser.fault = None;
        let typed = typed.trim();
        let home = || Some(BaseDirs::new()?.home_dir().join(typed.strip_prefix("~/")?));
        let path =
            home().or_else(|| path_of(typed)).unwrap_or_else(|| chooser.folder.0.join(typed));
        self.look_up(path, true);
    }

    /// Looks a path up; the lookup before is given up.
    fn look_up(&mut self, path: PathBuf, is_taken: bool) {
        self.last += 1;
        let (number, sender, waker) = (self.last, self.sender.clone(), self.waker.clone());
        thread::spawn(move || {
            let place = folder::look_at(&path);
            if sender.send(Found { number, path: Hidden(path), place, is_taken }).is_ok() {
                waker();
            }
        });
    }

    /// Shows the results of lookups; returns the path once one is chosen.
    pub(crate) fn update(
        &mut self,
        chooser: &mut Chooser,
        form: &mut ChooserForm,
    ) -> Option<Hidden<PathBuf>> {
        while let Ok(found) = self.results.try_recv() {
            if found.number == self.last
                && let Some(path) = show(found, chooser, form)
            {
                return Some(path);
            }
        }
        None
    }

    /// Drops the results of lookups, because the chooser is closed.
    pub(crate) fn drop_results(&mut self) {
        while self.results.try_recv().is_ok() {}
    }

    /// Closes the chooser; returns its answer, unless it was closed.
    pub(crate) fn close(&mut self, picked: Picked) -> Option<Chosen> {
        let (view, purpose) = self.purpose.take()?;
        if let Picked::Path(path) = &picked {
            self.folder = path.0.parent().map(|folder| Hidden(folder.to_owned()));
        }
        Some(Chosen { view, purpose, picked })
    }
}

/// Shows the result of a lookup; returns the path if it is chosen. An existing file is replaced
/// only when it is chosen a second time.
fn show(found: Found, chooser: &mut Chooser, form: &mut ChooserForm) -> Option<Hidden<PathBuf>> {
    let Found { path, place, is_taken, .. } = found;
    let is_agreed = mem::take(&mut chooser.replaces).is_some_and(|replaces| replaces == path);
    match (place, chooser.saves) {
        (Place::Folder { entries, is_cut }, _) => {
            let entry = |entry: folder::Entry| Entry {
                is_file: entry.is_file,
                name: Hidden(file_name(&entry.path.0)),
                path: entry.path,
            };
            chooser.entries = Some(entries.into_iter().map(entry).collect());
            chooser.is_cut = is_cut;
            form.typed = path.0.join(&form.name).to_string_lossy().into_owned();
            chooser.folder = path;
        }
        (Place::File, false) if is_taken => return Some(path),
        (Place::File, true) if is_taken && is_agreed => return Some(path),
        (Place::Free, true) if is_taken => return Some(path),
        (Place::File, true) => {
            (chooser.replaces, chooser.fault) = (Some(path), Some("window-chooser-exists"));
        }
        (Place::File | Place::Free | Place::Nowhere, _) => {
            chooser.entries.get_or_insert_default();
            chooser.fault = Some("window-chooser-nowhere");
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn opened(purpose: Purpose) -> (Choosing, Chooser, ChooserForm) {
        let mut choosing = Choosing::new(Arc::new(|| {}));
        let (chooser, form) = choosing.open(ViewId(3), purpose, "window-chooser-failed");
        (choosing, chooser, form)
    }

    fn found(place: Place, is_taken: bool) -> Found {
        Found { number: 1, path: Hidden(PathBuf::from("/a.json")), place, is_taken }
    }

    #[test]
    fn an_existing_file_is_replaced_when_it_is_chosen_twice() {
        let (_, mut chooser, mut form) = opened(Purpose::SaveCase { last: None });
        assert_eq!(show(found(Place::File, true), &mut chooser, &mut form), None);
        assert_eq!(chooser.fault, Some("window-chooser-exists"));
        let chosen = show(found(Place::File, true), &mut chooser, &mut form);
        assert_eq!(chosen, Some(Hidden(PathBuf::from("/a.json"))));
    }

    #[test]
    fn a_file_to_be_read_must_exist_and_a_new_one_needs_a_folder() {
        for (purpose, place, is_chosen) in [
            (Purpose::OpenCase, Place::File, true),
            (Purpose::OpenCase, Place::Free, false),
            (Purpose::Pack, Place::Free, true),
            (Purpose::Pack, Place::Nowhere, false),
        ] {
            let (_, mut chooser, mut form) = opened(purpose.clone());
            let chosen = show(found(place.clone(), true), &mut chooser, &mut form);
            assert_eq!(chosen.is_some(), is_chosen, "{purpose:?} {place:?}");
            assert_eq!(chooser.fault.is_none(), is_chosen, "{purpose:?} {place:?}");
        }
    }

    #[test]
    fn a_saved_case_is_proposed_where_it_was_and_the_answer_names_its_showing() {
        let last = Some(Hidden(PathBuf::from("/cases/mine.json")));
        let (mut choosing, chooser, form) = opened(Purpose::SaveCase { last: last.clone() });
        assert_eq!(chooser.folder.0, Path::new("/cases"));
        assert_eq!((chooser.saves, form.name.as_str()), (true, "mine.json"));
        let chosen = choosing.close(Picked::Nothing).expect("it was open");
        assert_eq!((chosen.view, chosen.purpose), (ViewId(3), Purpose::SaveCase { last }));
        assert!(choosing.close(Picked::Nothing).is_none());
    }
}
