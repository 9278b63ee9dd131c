//! Actions on a listed case: loaded, deleted (and that undone), duplicated, renamed.
//!
//! Knows nothing of how cases are stored. A deletion is carried out when its time to be undone is
//! over, or when the window locks or closes before; until then nothing has happened.

use std::time::Duration;

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::sound;
use crate::domain::progress::{CaseId, Snapshot};
use crate::engine::message::{CaseStatus, Command, SavedCase, VaultCommand, VaultFault};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page, Toast, Undoes};
use crate::words;

use super::super::outbox::{AfterSave, Outbox, Request};
use super::super::prompts::TOAST_SECS;
use super::list::{Errand, LoadedFor, Removal};
use super::state::Library;

impl Library {
    /// Loads a case to show it.
    pub(crate) fn load(&mut self, id: CaseId, outbox: &mut Outbox) {
        outbox.settle(About::Opening);
        if outbox.command(Command::Vault(VaultCommand::Load(id))) {
            self.list.opening = Some(id);
        }
    }

    /// Loads a case to show a copy of it, without its documents.
    pub(crate) fn load_copy(&mut self, id: CaseId, outbox: &mut Outbox) {
        self.load_for(id, Errand::Copy, outbox);
    }

    /// Gives a case that is not shown another title: it is loaded, and saved again.
    pub(crate) fn rename(&mut self, id: CaseId, title: Hidden<String>, outbox: &mut Outbox) {
        self.load_for(id, Errand::Title(title), outbox);
    }

    fn load_for(&mut self, id: CaseId, errand: Errand, outbox: &mut Outbox) {
        outbox.settle(About::Opening);
        if outbox.command(Command::Vault(VaultCommand::Load(id))) {
            self.list.errand = Some((id, errand));
        }
    }

    /// Carries out the purpose for which a case was loaded; returns the case if it is to be shown.
    /// If the open case `is_unsaved` because something was typed meanwhile, it is saved first.
    pub(crate) fn loaded(
        &mut self,
        id: CaseId,
        result: Result<Box<SavedCase>, VaultFault>,
        is_unsaved: bool,
        outbox: &mut Outbox,
    ) -> Option<Box<SavedCase>> {
        let purpose = self.list.was_loaded(id)?;
        match (purpose, result) {
            (purpose, Err(fault)) => {
                if matches!(purpose, LoadedFor::Showing) {
                    self.list.back_to = None;
                }
                outbox.tell_outcome(Tone::Danger, About::Opening, words::vault_fault(fault));
            }
            (LoadedFor::Showing, Ok(_)) if is_unsaved => outbox.after_save(AfterSave::Open(id)),
            (LoadedFor::Showing, Ok(saved)) => return Some(saved),
            (LoadedFor::Errand(Errand::Copy), Ok(_)) if is_unsaved => {
                outbox.after_save(AfterSave::Copy(id));
            }
            (LoadedFor::Errand(Errand::Copy), Ok(saved)) => show_copy(&saved, outbox),
            (LoadedFor::Errand(Errand::Title(title)), Ok(saved)) => {
                self.save_title(id, title, *saved, outbox);
            }
        }
        None
    }

    fn save_title(&self, id: CaseId, title: Hidden<String>, saved: SavedCase, outbox: &mut Outbox) {
        // A save would replace what could not be read.
        if saved.case.damage.is_some() {
            let sentence = words::vault_fault(VaultFault::Damaged);
            return outbox.tell_outcome(Tone::Danger, About::Opening, sentence);
        }
        let draft = Draft { title: title.0, ..saved.case.draft };
        let attachments = sound(&saved.case.attachments);
        // The title does not affect it.
        let is_ready = self.list.row(id).is_some_and(|row| row.status == CaseStatus::Ready);
        outbox.command(Command::Vault(VaultCommand::Save {
            id: Some(id),
            draft: Box::new(draft),
            attachments,
            is_ready,
        }));
    }

    /// Takes a case out of the list, and deletes it unless that is undone. One that is being sent
    /// is not deleted.
    pub(crate) fn remove(
        &mut self,
        id: CaseId,
        engine: &Snapshot,
        now_secs: f64,
        outbox: &mut Outbox,
    ) {
        if refuses(id, engine, outbox) {
            return;
        }
        self.remove_now(engine, outbox);
        let sentence = words::text_with("window-deleted", &[("title", self.title(id).into())]);
        outbox.request(Request::EndToast);
        self.list.removing = Some(Removal {
            id,
            toast: Toast { sentence, undoes: Undoes::Deletion },
            until_secs: now_secs + TOAST_SECS,
        });
    }

    /// Deletes a case once that can't be undone any more. `is_held` is true while the toast that
    /// offers the undoing is under the pointer.
    pub(crate) fn update_removal(
        &mut self,
        is_held: bool,
        engine: &Snapshot,
        now_secs: f64,
        outbox: &mut Outbox,
    ) {
        let Some(removing) = &mut self.list.removing else { return };
        if is_held {
            removing.until_secs = removing.until_secs.max(now_secs + TOAST_SECS / 2.0);
        }
        let left = removing.until_secs - now_secs;
        if left <= 0.0 {
            self.remove_now(engine, outbox);
        } else {
            outbox.request(Request::RepaintAfter(Duration::from_secs_f64(left)));
        }
    }

    /// Carries out the deletion that can still be undone, if there is one.
    pub(crate) fn remove_now(&mut self, engine: &Snapshot, outbox: &mut Outbox) {
        let Some(Removal { id, .. }) = self.list.removing.take() else { return };
        // Its sending may have gone on meanwhile.
        if refuses(id, engine, outbox) {
            return;
        }
        self.list.take_out(id);
        outbox.command(Command::Forget { id });
        outbox.command(Command::Vault(VaultCommand::Remove(id)));
    }

    /// Notes that a case was deleted.
    pub(crate) fn removed(&mut self, id: CaseId, outbox: &mut Outbox) {
        self.recovery.clear(id);
        self.list_cases(outbox);
    }

    /// Returns the title as it is shown.
    fn title(&self, id: CaseId) -> String {
        let title = self.list.row(id).and_then(|row| row.title.as_ref());
        match title.map(|title| words::shown(title.0.trim())) {
            Some(title) if !title.is_empty() => title,
            _ => words::text("window-title-empty"),
        }
    }
}

/// Returns true, and tells the operator, if a case is being sent.
fn refuses(id: CaseId, engine: &Snapshot, outbox: &mut Outbox) -> bool {
    let is_busy = engine.case(id).is_some_and(|case| case.phase.is_busy());
    if is_busy {
        outbox.tell_outcome(Tone::Warning, About::List, words::text("window-locked"));
    }
    is_busy
}

/// Shows a copy without documents: a document belongs to one case.
fn show_copy(saved: &SavedCase, outbox: &mut Outbox) {
    let mut draft = saved.case.draft.without_documents();
    let title = draft.title.as_str();
    draft.title = words::text_with("window-copy-of", &[("title", title.into())]);
    outbox.request(Request::ShowDraft(Box::new(draft)));
    outbox.request(Request::ShowPage(Page::Case));
}
