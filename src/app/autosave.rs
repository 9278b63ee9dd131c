//! Cases of the vault: saved automatically, and opened.
//!
//! Knows nothing of how they are stored. No other case replaces one that is not saved yet.

use std::time::Duration;

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::link::Environment;
use crate::domain::progress::{Can, CaseId, CaseProgress, Phase};
use crate::domain::settings::Setting;
use crate::engine::message::{
    CaseStatus, Command, Link as KeptLink, SavedCase, VaultCommand, VaultFault,
};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page, Saved};
use crate::words;

use super::case::{Link, OpenCase, completed, sound, unsent};
use super::dossier::Dossier;
use super::outbox::AfterSave;

/// Pause in typing after which the case is saved, in seconds.
const REST_SECS: f64 = 1.0;
/// Wait before a failed save is retried, in seconds.
const AGAIN_SECS: f64 = 10.0;

impl Dossier {
    /// Saves documents at once, and typed answers after a pause.
    pub(super) fn autosave(&mut self) {
        if !self.library.keeps() || self.shown.case().save.saving.is_some() {
            return;
        }
        if self.shown.case().is_sent_unsaved() {
            return self.continue_after_save();
        }
        if !self.shown.case().is_to_be_saved() {
            self.shown.case_mut().save.next_secs = None;
            self.mark();
            return self.continue_after_save();
        }
        let now = self.ctx.input(|input| input.time);
        let due = *self.shown.case_mut().save.next_secs.get_or_insert(now + REST_SECS);
        if now >= due
            || self.shown.case().save.follow_up.is_some()
            || (self.shown.is_locked() && !self.shown.case().save.has_failed())
        {
            self.save_now(now);
        } else {
            self.ctx.request_repaint_after(Duration::from_secs_f64(due - now));
        }
    }

    /// `now_secs` is the window's own time.
    fn save_now(&mut self, now_secs: f64) {
        let (draft, attachments) =
            (self.shown.case().draft.clone(), sound(&self.shown.case().documents.attachments));
        // Changes of this frame are not validated yet.
        self.shown.case_mut().validate(&self.forms, super::time::now(), now_secs);
        let is_ready = self.shown.case().readiness().is_ready();
        let (id, copy) = (self.shown.case().save.id, Box::new(draft.clone()));
        let command =
            VaultCommand::Save { id, draft: copy, attachments: attachments.clone(), is_ready };
        if self.command(Command::Vault(command)) {
            let save = &mut self.shown.case_mut().save;
            save.saving = Some((draft, attachments));
            (save.next_secs, save.is_ready) = (None, is_ready);
        }
    }

    /// Marks the case in the vault as ready or not, also when only the form or the day changed.
    fn mark(&mut self) {
        let case = self.shown.case_mut();
        let is_ready = case.readiness().is_ready();
        let is_judged = case.sending.progress.can.edit && !case.verdict.is_stale(&case.draft);
        let Some(id) = case.save.id.filter(|_| is_judged) else { return };
        // Until its documents are read, nothing is known of them.
        if case.save.is_ready == is_ready || case.documents.is_reading() {
            return;
        }
        case.save.is_ready = is_ready;
        self.library.list.mark(id, is_ready);
        self.ask(Command::Vault(VaultCommand::SetReady { id, is_ready }));
    }

    /// A document was attached: it is saved with the next frame.
    pub(super) fn save_soon(&mut self) {
        self.shown.case_mut().save.next_secs = Some(0.0);
    }

    /// Does something once the case is saved, which it may be already.
    pub(super) fn after_save(&mut self, then: AfterSave) {
        self.shown.case_mut().save.follow_up = Some(then);
        self.autosave();
    }

    fn continue_after_save(&mut self) {
        match self.shown.case_mut().save.follow_up.take() {
            None => {}
            Some(AfterSave::Send) => self.send(),
            Some(AfterSave::New) => self.show_new(Draft::default(), None),
            Some(AfterSave::Open(id)) => {
                self.on_library(|library, _, outbox| library.load(id, outbox));
            }
            Some(AfterSave::Copy(id)) => {
                self.on_library(|library, _, outbox| library.load_copy(id, outbox));
            }
            Some(AfterSave::OpenFile(path)) => self.open_file(path),
            Some(AfterSave::Close) => self.close(),
        }
    }

    pub(super) fn show_saved(&mut self, id: CaseId, kept: SavedCase) {
        let SavedCase { case, link, receipt, forms } = kept;
        self.replace_case(case.draft, None);
        self.recall_forms(forms);
        let known = self.engine.snapshot.borrow().case(id).cloned();
        let listed = self.library.list.row(id);
        let status = listed.map(|row| row.status);
        let is_recovering =
            status == Some(CaseStatus::UnderWay) && self.library.recovery.recovered.contains(&id);
        let shown = self.shown.case_mut();
        (shown.id, shown.save.id) = (id, Some(id));
        shown.save.set_saved(shown.draft.clone(), sound(&case.attachments));
        shown.save.state = listed.map_or(Saved::Nothing, |row| Saved::At(row.changed_at));
        shown.save.is_ready = status == Some(CaseStatus::Ready);
        // Its copies count: the originals are not read again.
        shown.documents.attachments = case.attachments;
        let environment = link.as_ref().map(|link| Environment::of_api_url(&link.api_url));
        (shown.destination.link, shown.destination.api_key) = environment
            .zip(link)
            .map(|(environment, link)| {
                let api_key = link.api_key.map(|key| (environment.clone(), key));
                (Some(Link { environment, token: link.token }), api_key)
            })
            .unwrap_or_default();
        shown.sending.progress = match (known, receipt) {
            (Some(progress), _) => progress,
            (None, Some(receipt)) => completed(id, receipt),
            // Nothing can be pressed or changed until the engine has it again.
            (None, None) if is_recovering => {
                CaseProgress { id, phase: Phase::Checking, ..CaseProgress::default() }
            }
            (None, None) => unsent(id),
        };
        // Until the engine publishes it nothing can be pressed twice.
        if self.library.unpublished.take_if(|unpublished| *unpublished == id).is_some() {
            shown.sending.unpublished = true;
            shown.sending.progress.can = Can::default();
        }
        // An entity without a name has a reference that was made.
        if status.is_some_and(CaseStatus::is_draft) {
            let nameless = shown.draft.entities.iter().filter(|entity| entity.name().is_empty());
            shown.derived_references = nameless.map(|entity| entity.reference.clone()).collect();
        }
        shown.documents_changed();
        if shown.sending.progress.phase != Phase::Completed {
            shown.read_unread();
        }
        self.window.screen.page = Page::Case;
        if let Some(place) = self.library.list.back_to.take().filter(|place| place.case == id) {
            let entities = &self.shown.case().draft.entities;
            self.window.screen.case.selected = place.selected.and_then(|at| entities.id_at(at));
        }
        if let Some(damage) = &case.damage {
            self.tell(Tone::Danger, About::Case, words::damage(damage));
        }
        self.read_documents();
        self.on_case(OpenCase::check_originals);
        self.fetch_session();
    }

    pub(super) fn case_saved(
        &mut self,
        was: Option<CaseId>,
        result: Result<CaseId, VaultFault>,
        at: i64,
    ) {
        // A save of a case that is not shown any more was its last word, or gave it another title.
        if was != self.shown.case().save.id {
            match result {
                Ok(_) => {
                    if let Some(id) = was {
                        self.prompts.settle(&About::Hidden(id));
                    }
                    self.on_library(|library, _, outbox| library.list_cases(outbox));
                }
                Err(fault) => self.tell(
                    Tone::Danger,
                    was.map_or(About::Other, About::Hidden),
                    words::vault_fault(fault),
                ),
            }
            return;
        }
        let Some((draft, attachments)) = self.shown.case_mut().save.saving.take() else { return };
        match result {
            Ok(id) => {
                self.prompts.settle(&About::Saving);
                let is_new = self.shown.case().save.id != Some(id);
                let kept = &mut self.shown.case_mut().save;
                (kept.id, kept.state) = (Some(id), Saved::At(at));
                kept.set_saved(draft, attachments);
                if is_new {
                    let case = self.shown.case_mut();
                    (case.id, case.sending.progress.id) = (id, id);
                    self.save_case_link();
                    self.save_forms();
                }
                self.library.list.mark(id, self.shown.case().save.is_ready);
                // Typed just before the list was asked for: it came without this.
                if self.window.screen.page == Page::Cases {
                    self.on_library(|library, _, outbox| library.list_cases(outbox));
                }
                self.autosave();
            }
            Err(fault) => {
                let kept = &mut self.shown.case_mut().save;
                kept.state = Saved::Fault(fault);
                kept.next_secs = Some(self.ctx.input(|input| input.time) + AGAIN_SECS);
                match kept.follow_up.take() {
                    Some(AfterSave::Close) => {
                        self.prompts.question = Some(self.unsaved_question());
                    }
                    Some(_) => {
                        self.tell_outcome(Tone::Danger, About::Saving, words::vault_fault(fault));
                    }
                    None => {}
                }
            }
        }
    }

    /// Saves the link with its case.
    pub(super) fn save_case_link(&mut self) {
        let (Some(id), Some(target)) =
            (self.shown.case().save.id, self.shown.case().destination.target(&self.settings))
        else {
            return;
        };
        self.prompts.settle(&About::Link);
        let link =
            KeptLink { api_url: target.api_url, token: target.token, api_key: target.api_key };
        self.ask(Command::Vault(VaultCommand::SaveLink { id, link }));
        let Hidden(words) = target.filled_by;
        let mut outbox = self.outbox();
        outbox.store(&Setting::FilledBy(words));
        self.perform(outbox);
    }
}
