//! Another case in place of the open one, and case files.
//!
//! Knows nothing of how a case file is read.

use std::path::PathBuf;

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::progress::Phase;
use crate::engine::message::Command;
use crate::ui::screen::{CaseScreen, Screen};
use crate::ui::view::{About, Question};

use super::case::paths_for;
use super::dialogs::Purpose;
use super::dossier::Dossier;
use super::outbox::{AfterSave, Request};

impl Dossier {
    pub(super) fn new_case(&mut self) {
        if self.library.keeps() {
            return self.after_save(AfterSave::New);
        }
        if self.shown.case().sending.is_busy() {
            return self.tell_locked();
        }
        if self.unsaved() {
            self.prompts.question = Some(Question::NewOver);
        } else {
            self.show_new(Draft::default(), None);
        }
    }

    /// Another case takes this one's place, and its documents are read.
    pub(super) fn show_new(&mut self, draft: Draft, case_file: Option<PathBuf>) {
        self.replace_case(draft, case_file);
        self.shown.case_mut().read_unread();
        self.read_documents();
        self.fetch_session();
    }

    /// Replaces the open case by another; the engine forgets the old one.
    pub(super) fn replace_case(&mut self, draft: Draft, case_file: Option<PathBuf>) {
        let keeps = self.library.keeps();
        if self.shown.case().sending.is_busy() && !keeps {
            self.tell_locked();
            return;
        }
        // A link belongs to one customer's process: once a case went there, the next one must not
        // follow by accident.
        let phase = self.shown.case().sending.progress.phase;
        if keeps || (phase != Phase::Ready && !self.practising) {
            self.shown.case_mut().destination.drop_link();
        }
        let old = self.shown.case().id;
        if self.shown.case().sending.unpublished {
            self.library.unpublished = Some(old);
        }
        self.forget_forms();
        *self.shown.case_mut() = self.shown.case_mut().replaced_by(draft, case_file);
        self.prompts.case_changed();
        let selected = self.shown.case().draft.entities.id_at(0);
        let case = CaseScreen { selected, ..CaseScreen::default() };
        self.window.screen = Screen { case, ..Screen::default() };
        // A case of the vault that is not done goes on without being shown.
        if !keeps || matches!(phase, Phase::Ready | Phase::Completed) {
            self.ask(Command::Forget { id: old });
        }
    }

    pub(super) fn open_case(&mut self) {
        if self.library.keeps() {
            return self.choose_case();
        }
        if self.shown.case().sending.is_busy() {
            return self.tell_locked();
        }
        if self.unsaved() {
            self.prompts.question = Some(Question::OpenOver(None));
        } else {
            self.choose_case();
        }
    }

    /// Opens the file dialog for a case file. The present answers may be lost to it; later ones may
    /// not.
    pub(super) fn choose_case(&mut self) {
        self.choose(Purpose::OpenCase);
        self.shown.case_mut().save.file.given_up = self.shown.case().draft.clone();
    }

    /// Has a case file read.
    pub(super) fn open_file(&mut self, path: PathBuf) {
        self.prompts.settle(&About::CaseFile);
        if self.command(Command::OpenCase { path: path.clone() }) {
            self.shown.case_mut().save.file.opening = Some(path);
        }
    }

    pub(super) fn save_case(&mut self) {
        let last = self.shown.case().save.file.path.clone().map(Hidden);
        self.choose(Purpose::SaveCase { last });
    }

    /// Closes without asking again.
    pub(super) fn close(&mut self) {
        self.on_library(|library, engine, outbox| {
            library.remove_now(engine, outbox);
            outbox.request(Request::CloseWindow);
        });
    }

    pub(super) fn save_to(&mut self, path: PathBuf) {
        let whole = self.shown.case().draft.clone();
        let mut draft = whole.clone();
        paths_for(&mut draft, &path);
        self.prompts.settle(&About::CaseFile);
        if self.command(Command::SaveCase { path: path.clone(), draft: Box::new(draft) }) {
            self.shown.case_mut().save.file.saving = Some((path, whole));
        } else {
            self.shown.case_mut().save.file.closes_window = false;
        }
    }
}
