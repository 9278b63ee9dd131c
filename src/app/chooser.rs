//! The window's own file chooser: what is typed or pressed there is looked at on a thread of its
//! own.
//!
//! Must not know: how it is drawn, or what the file is for.

use std::path::{Path, PathBuf};
use std::thread;

use directories::BaseDirs;

use super::dialogs::{Chosen, Picked, Purpose};
use super::dossier::Dossier;
use super::window::Looked;
use crate::domain::hidden::Hidden;
use crate::files::folder::{self, Place};
use crate::ui::intent::ReceiptForm;
use crate::ui::pasted_paths::path_of;
use crate::ui::screen::ChooserForm;
use crate::ui::view::{self, Entry, Question, file_name};
use crate::words;

impl Purpose {
    /// The endings of the files that are listed, and the name of a file that is made.
    fn proposes(&self) -> (Vec<String>, Option<String>) {
        match self {
            Self::Slot { accept, .. } | Self::Sent { accept, .. } => (accept.clone(), None),
            Self::OpenCase => (vec!["json".to_owned(), "age".to_owned()], None),
            Self::Pack => (vec!["age".to_owned()], Some(words::text("handover-file-name"))),
            Self::Receipt(ReceiptForm::Page) => {
                (vec!["html".to_owned()], Some(words::text("receipt-page-name")))
            }
            Self::Receipt(ReceiptForm::Data) => {
                (vec!["json".to_owned()], Some(words::text("receipt-data-name")))
            }
            Self::SaveCase { last } => {
                let name = last
                    .as_ref()
                    .and_then(|last| Some(last.0.file_name()?.to_string_lossy().into_owned()));
                (
                    vec!["json".to_owned()],
                    Some(name.unwrap_or_else(|| words::text("window-case-file-name"))),
                )
            }
        }
    }

    /// The folder that is known for it.
    fn folder(&self) -> Option<&Path> {
        if let Self::SaveCase { last: Some(last) } = self { last.0.parent() } else { None }
    }
}

impl Dossier {
    /// Opens the chooser; `why` is the sentence that says why it is not the system's.
    pub(super) fn choose_here(&mut self, purpose: Purpose, why: &'static str) {
        let (endings, name) = purpose.proposes();
        let last = purpose
            .folder()
            .map(Path::to_owned)
            .or_else(|| self.window.choosing.folder.as_ref().map(|folder| folder.0.clone()));
        let folder = last
            .or_else(|| Some(BaseDirs::new()?.home_dir().to_owned()))
            .unwrap_or_else(|| PathBuf::from("/"));
        (self.window.choosing.view, self.window.choosing.purpose) =
            (self.shown.case().view, Some(purpose));
        self.window.screen.dialogs.chooser =
            ChooserForm { name: name.clone().unwrap_or_default(), ..ChooserForm::default() };
        self.prompts.chooser = Some(view::Chooser {
            why,
            saves: name.is_some(),
            endings,
            folder: Hidden(folder.clone()),
            entries: None,
            is_cut: false,
            fault: None,
            replaces: None,
        });
        self.prompts.question = Some(Question::Choose);
        self.look_at(folder, false);
    }

    /// Lists a folder.
    pub(super) fn enter_folder(&mut self, folder: PathBuf) {
        if let Some(chooser) = &mut self.prompts.chooser {
            chooser.fault = None;
            self.look_at(folder, false);
        }
    }

    /// Takes a path as it was typed, if there is what is wanted.
    pub(super) fn take_typed(&mut self, typed: &str) {
        let Some(chooser) = &mut self.prompts.chooser else { return };
        chooser.fault = None;
        let typed = typed.trim();
        let home = || Some(BaseDirs::new()?.home_dir().join(typed.strip_prefix("~/")?));
        let path =
            home().or_else(|| path_of(typed)).unwrap_or_else(|| chooser.folder.0.join(typed));
        self.look_at(path, true);
    }

    /// Has a path looked at; a folder on a share that does not answer is given up with the next
    /// one.
    fn look_at(&mut self, path: PathBuf, is_taken: bool) {
        self.window.choosing.last += 1;
        let (number, looked, ctx) =
            (self.window.choosing.last, self.window.choosing.sender.clone(), self.ctx.clone());
        thread::spawn(move || {
            let place = folder::look_at(&path);
            if looked.send(Looked { number, path: Hidden(path), place, is_taken }).is_ok() {
                ctx.request_repaint();
            }
        });
    }

    /// Takes in what was looked at.
    pub(super) fn update_chooser(&mut self) {
        while let Ok(looked) = self.window.choosing.results.try_recv() {
            if looked.number == self.window.choosing.last
                && self.prompts.question == Some(Question::Choose)
            {
                self.seen_place(looked);
            }
        }
    }

    fn seen_place(&mut self, Looked { path, place, is_taken, .. }: Looked) {
        let Some(chooser) = &mut self.prompts.chooser else { return };
        let is_agreed = chooser.replaces.take().is_some_and(|replaces| replaces == path);
        match (place, chooser.saves) {
            (Place::Folder { entries, is_cut }, _) => {
                let entry = |entry: folder::Entry| Entry {
                    is_file: entry.is_file,
                    name: Hidden(file_name(&entry.path.0)),
                    path: entry.path,
                };
                chooser.entries = Some(entries.into_iter().map(entry).collect());
                chooser.is_cut = is_cut;
                self.window.screen.dialogs.chooser.typed = path
                    .0
                    .join(&self.window.screen.dialogs.chooser.name)
                    .to_string_lossy()
                    .into_owned();
                chooser.folder = path;
            }
            (Place::File, false) if is_taken => self.end_choosing(Picked::Path(path)),
            (Place::File, true) if is_taken && is_agreed => {
                self.end_choosing(Picked::Path(path));
            }
            (Place::Free, true) if is_taken => self.end_choosing(Picked::Path(path)),
            (Place::File, true) => {
                (chooser.replaces, chooser.fault) = (Some(path), Some("window-chooser-exists"));
            }
            (Place::File | Place::Free | Place::Nowhere, _) => {
                chooser.entries.get_or_insert_default();
                chooser.fault = Some("window-chooser-nowhere");
            }
        }
    }

    /// Closes the chooser with an answer.
    pub(super) fn end_choosing(&mut self, picked: Picked) {
        self.prompts.question.take_if(|question| *question == Question::Choose);
        self.prompts.chooser = None;
        let Some(purpose) = self.window.choosing.purpose.take() else { return };
        if let Picked::Path(path) = &picked {
            self.window.choosing.folder = path.0.parent().map(|folder| Hidden(folder.to_owned()));
        }
        let view = self.window.choosing.view;
        self.chosen(Chosen { view, purpose, picked });
    }
}
