//! What is done to a kept case from the list: deleted (and that undone), duplicated, given another
//! title.
//!
//! Must not know: how cases are kept. A deletion is carried out when its time to be undone is over,
//! or when the window locks or closes before; until then nothing has happened.

use std::time::Duration;

use egui::Context;

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::progress::CaseId;
use crate::engine::message::{CaseStatus, Command, SavedCase, VaultCommand, VaultFault};
use crate::ui::screen::Screen;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page, Question, Toast, Undoes};
use crate::words;

use super::Dossier;
use super::autosave::{AfterSave, CaseKept, sound};
use super::undo::TOAST_SECS;

/// A case that is about to be deleted.
#[derive(Debug)]
pub(super) struct Removing {
    pub id: CaseId,
    pub toast: Toast,
    /// In the window's seconds.
    until_secs: f64,
}

/// What a kept case is fetched for, when not to be shown.
#[derive(Debug)]
pub(super) enum Wish {
    Copy,
    Title(Hidden<String>),
}

impl Dossier {
    pub(super) fn remove_kept(&mut self, ctx: &Context, id: CaseId) {
        if self.engine.snapshot.borrow().case(id).is_some_and(|case| case.phase.is_busy()) {
            return self.tell_outcome(Tone::Warning, About::List, words::text("window-locked"));
        }
        self.remove_now();
        let sentence = words::text_with("window-deleted", &[("title", self.title_of(id).into())]);
        let until_secs = ctx.input(|input| input.time) + TOAST_SECS;
        self.state.toast = None;
        self.state.case_list.removing =
            Some(Removing { id, toast: Toast { sentence, undoes: Undoes::Deletion }, until_secs });
    }

    /// Deletes once it is not undone any more.
    pub(super) fn update_removal(&mut self, ctx: &Context) {
        let now_secs = ctx.input(|input| input.time);
        let Some(removing) = &mut self.state.case_list.removing else { return };
        if self.screen.toast_held {
            removing.until_secs = removing.until_secs.max(now_secs + TOAST_SECS / 2.0);
        }
        if now_secs >= removing.until_secs {
            self.remove_now();
        } else {
            ctx.request_repaint_after(Duration::from_secs_f64(removing.until_secs - now_secs));
        }
    }

    /// Carries out the deletion that could still be undone, if there is one.
    pub(super) fn remove_now(&mut self) {
        let Some(Removing { id, .. }) = self.state.case_list.removing.take() else { return };
        // It may have been taken up again meanwhile.
        if self.engine.snapshot.borrow().case(id).is_some_and(|case| case.phase.is_busy()) {
            return self.tell_outcome(Tone::Warning, About::List, words::text("window-locked"));
        }
        self.state.case_list.listing.cases.retain(|case| case.id != id);
        self.state.case_list.listings += 1;
        self.ask(Command::Forget { id });
        self.ask(Command::Vault(VaultCommand::Remove(id)));
    }

    pub(super) fn was_removed(&mut self, id: CaseId) {
        self.state.case_list.made_good(id);
        if self.state.kept.id == Some(id) {
            self.state.kept = CaseKept::default();
            self.state.open(Draft::default(), None);
            self.screen = Screen { page: Page::Cases, ..Screen::default() };
        }
        self.list();
    }

    pub(super) fn dismiss_toast(&mut self) {
        self.state.toast = None;
        self.remove_now();
    }

    pub(super) fn ask_rename(&mut self, id: CaseId) {
        let listed = self.state.case_list.listing.cases.iter().find(|case| case.id == id);
        self.screen.list.rename = listed.and_then(|case| case.title.clone()).unwrap_or_default().0;
        self.state.question = Some(Question::RenameKept(id));
    }

    pub(super) fn rename_kept(&mut self, id: CaseId, title: Hidden<String>) {
        self.state.question = None;
        self.screen.list.rename.clear();
        if self.state.kept.id != Some(id) {
            self.wish(id, Wish::Title(title));
        } else if self.may_edit() {
            self.state.draft.title = title.0;
            self.keep_soon();
        }
    }

    /// Fetches a kept case for something other than showing it.
    pub(super) fn wish(&mut self, id: CaseId, wish: Wish) {
        self.state.settle(&About::Opening);
        if self.command(Command::Vault(VaultCommand::Load(id))) {
            self.state.case_list.wish = Some((id, wish));
        }
    }

    pub(super) fn granted(
        &mut self,
        id: CaseId,
        wish: Wish,
        result: Result<Box<SavedCase>, VaultFault>,
    ) {
        match (wish, result) {
            (_, Err(fault)) => {
                self.tell_outcome(Tone::Danger, About::Opening, words::vault_fault(fault));
            }
            // Something was typed while it was fetched: that is kept first.
            (Wish::Copy, Ok(_)) if self.state.is_unkept() => {
                self.state.kept.then = Some(AfterSave::Copy(id));
            }
            (Wish::Copy, Ok(kept)) => {
                let mut draft = kept.case.draft.without_documents();
                draft.title =
                    words::text_with("window-copy-of", &[("title", draft.title.as_str().into())]);
                self.take_up(draft, None);
                self.screen.page = Page::Case;
            }
            // What could not be read whole is not written over from here.
            (Wish::Title(_), Ok(kept)) if kept.case.damage.is_some() => {
                self.tell_outcome(
                    Tone::Danger,
                    About::Opening,
                    words::vault_fault(VaultFault::Damaged),
                );
            }
            (Wish::Title(title), Ok(kept)) => {
                let draft = Draft { title: title.0, ..kept.case.draft };
                let attachments = sound(&kept.case.attachments);
                // Its title says nothing of that.
                let is_ready = self
                    .state
                    .case_list
                    .listing
                    .cases
                    .iter()
                    .any(|case| case.id == id && case.status == CaseStatus::Ready);
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
        let listed = self.state.case_list.listing.cases.iter().find(|case| case.id == id);
        match listed.and_then(|case| case.title.as_ref()).map(|title| words::shown(title.0.trim()))
        {
            Some(title) if !title.is_empty() => title,
            _ => words::text("window-title-empty"),
        }
    }
}
