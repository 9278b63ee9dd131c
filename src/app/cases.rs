//! What is done to a kept case from the list: deleted (and that undone), duplicated, given another
//! title.
//!
//! Must not know: how cases are kept. A deletion is carried out when its time to be undone is over,
//! or when the window locks or closes before; until then nothing has happened.

use std::time::Duration;

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::progress::CaseId;
use crate::engine::message::{CaseStatus, Command, SavedCase, VaultCommand, VaultFault};
use crate::ui::screen::Screen;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page, Question, Toast, Undoes};
use crate::words;

use super::case::sound;
use super::dossier::Dossier;
use super::library::{Errand, Removal};
use super::outbox::AfterSave;
use super::prompts::TOAST_SECS;

impl Dossier {
    pub(super) fn remove_kept(&mut self, id: CaseId) {
        if self.engine.snapshot.borrow().case(id).is_some_and(|case| case.phase.is_busy()) {
            return self.tell_outcome(Tone::Warning, About::List, words::text("window-locked"));
        }
        self.remove_now();
        let sentence = words::text_with("window-deleted", &[("title", self.title_of(id).into())]);
        let until_secs = self.ctx.input(|input| input.time) + TOAST_SECS;
        self.prompts.toast = None;
        self.library.list.removing =
            Some(Removal { id, toast: Toast { sentence, undoes: Undoes::Deletion }, until_secs });
    }

    /// Deletes once it is not undone any more.
    pub(super) fn update_removal(&mut self) {
        let now_secs = self.ctx.input(|input| input.time);
        let Some(removing) = &mut self.library.list.removing else { return };
        if self.window.screen.toast_held {
            removing.until_secs = removing.until_secs.max(now_secs + TOAST_SECS / 2.0);
        }
        if now_secs >= removing.until_secs {
            self.remove_now();
        } else {
            self.ctx.request_repaint_after(Duration::from_secs_f64(removing.until_secs - now_secs));
        }
    }

    /// Carries out the deletion that could still be undone, if there is one.
    pub(super) fn remove_now(&mut self) {
        let Some(Removal { id, .. }) = self.library.list.removing.take() else { return };
        // It may have been taken up again meanwhile.
        if self.engine.snapshot.borrow().case(id).is_some_and(|case| case.phase.is_busy()) {
            return self.tell_outcome(Tone::Warning, About::List, words::text("window-locked"));
        }
        self.library.list.take_out(id);
        self.ask(Command::Forget { id });
        self.ask(Command::Vault(VaultCommand::Remove(id)));
    }

    pub(super) fn was_removed(&mut self, id: CaseId) {
        self.library.recovery.clear(id);
        if self.shown.case().save.id == Some(id) {
            *self.shown.case_mut() = self.shown.case_mut().replaced_by(Draft::default(), None);
            self.prompts.case_changed();
            self.window.screen = Screen { page: Page::Cases, ..Screen::default() };
        }
        self.list();
    }

    pub(super) fn dismiss_toast(&mut self) {
        self.prompts.toast = None;
        self.remove_now();
    }

    pub(super) fn ask_rename(&mut self, id: CaseId) {
        let listed = self.library.list.listing.cases.iter().find(|case| case.id == id);
        self.window.screen.list.rename =
            listed.and_then(|case| case.title.clone()).unwrap_or_default().0;
        self.prompts.question = Some(Question::RenameKept(id));
    }

    pub(super) fn rename_kept(&mut self, id: CaseId, title: Hidden<String>) {
        self.prompts.question = None;
        self.window.screen.list.rename.clear();
        if self.shown.case().save.id != Some(id) {
            self.load_for(id, Errand::Title(title));
        } else if self.may_edit() {
            self.shown.case_mut().draft.title = title.0;
            self.save_soon();
        }
    }

    /// Fetches a kept case for something other than showing it.
    pub(super) fn load_for(&mut self, id: CaseId, wish: Errand) {
        self.prompts.settle(&About::Opening);
        if self.command(Command::Vault(VaultCommand::Load(id))) {
            self.library.list.errand = Some((id, wish));
        }
    }

    pub(super) fn errand_loaded(
        &mut self,
        id: CaseId,
        wish: Errand,
        result: Result<Box<SavedCase>, VaultFault>,
    ) {
        match (wish, result) {
            (_, Err(fault)) => {
                self.tell_outcome(Tone::Danger, About::Opening, words::vault_fault(fault));
            }
            // Something was typed while it was fetched: that is kept first.
            (Errand::Copy, Ok(_)) if self.shown.case().is_unsaved() => {
                self.shown.case_mut().save.follow_up = Some(AfterSave::Copy(id));
            }
            (Errand::Copy, Ok(kept)) => {
                let mut draft = kept.case.draft.without_documents();
                draft.title =
                    words::text_with("window-copy-of", &[("title", draft.title.as_str().into())]);
                self.show_new(draft, None);
                self.window.screen.page = Page::Case;
            }
            // What could not be read whole is not written over from here.
            (Errand::Title(_), Ok(kept)) if kept.case.damage.is_some() => {
                self.tell_outcome(
                    Tone::Danger,
                    About::Opening,
                    words::vault_fault(VaultFault::Damaged),
                );
            }
            (Errand::Title(title), Ok(kept)) => {
                let draft = Draft { title: title.0, ..kept.case.draft };
                let attachments = sound(&kept.case.attachments);
                // Its title says nothing of that.
                let is_ready =
                    self.library.list.row(id).is_some_and(|row| row.status == CaseStatus::Ready);
                self.ask(Command::Vault(VaultCommand::Save {
                    id: Some(id),
                    draft: Box::new(draft),
                    attachments,
                    is_ready,
                }));
            }
        }
    }

    fn title_of(&self, id: CaseId) -> String {
        let listed = self.library.list.listing.cases.iter().find(|case| case.id == id);
        match listed.and_then(|case| case.title.as_ref()).map(|title| words::shown(title.0.trim()))
        {
            Some(title) if !title.is_empty() => title,
            _ => words::text("window-title-empty"),
        }
    }
}
