//! Cases that are kept: saved by themselves, opened, and what opens the place where they lie.
//!
//! Must not know: how they are kept; the engine has it done. Nothing takes the place of a case that
//! is not saved yet.

mod difference;
mod place;

use std::cell::Cell;
use std::path::PathBuf;
use std::time::Duration;

use egui::Context;

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::Attachments;
use crate::domain::link::Environment;
use crate::domain::progress::{Can, CaseId, CaseProgress, Phase};
use crate::domain::settings::{Setting, TEMPLATES};
use crate::engine::message::{
    CaseStatus, Command, Link as KeptLink, SavedCase, VaultCommand, VaultFault, VaultNotice,
};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page, Saved};
use crate::words;

pub(super) use difference::sound;

use super::Dossier;
use super::case_list::Trouble;
use super::cases::Wish;
use super::state::Link;

/// How long typing may rest before it is saved, in seconds.
const REST_SECS: f64 = 1.0;
/// How long until a save that failed is tried again, in seconds.
const AGAIN_SECS: f64 = 10.0;

/// How the shown case stands with the place where cases are kept.
#[derive(Debug, Default)]
pub(super) struct CaseKept {
    /// Its id there, once it was saved.
    pub id: Option<CaseId>,
    pub draft: Draft,
    attachments: Attachments,
    /// The judgement whose documents were found to be those: thousands are not compared with every
    /// frame.
    same_at: Cell<Option<u64>>,
    pub saving: Option<(Draft, Attachments)>,
    /// When the next save is due, in the window's seconds.
    due: Option<f64>,
    said: Saved,
    /// Whether it is kept as one that could be sent.
    is_ready: bool,
    pub then: Option<AfterSave>,
    /// A case file that is read once this case is kept.
    pub to_open: Option<PathBuf>,
}

impl CaseKept {
    /// The case was kept anew with this draft and no documents.
    pub(super) fn holds(&mut self, draft: &Draft) {
        (self.draft, self.attachments, self.is_ready) =
            (draft.clone(), Attachments::default(), false);
        self.same_at.set(None);
    }

    /// Whether the last save did not succeed.
    pub(super) fn has_failed(&self) -> bool {
        matches!(self.said, Saved::Fault(_))
    }
}

/// What waits until the case is saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AfterSave {
    Send,
    New,
    Open(CaseId),
    /// Another case as this one is, without its documents.
    Copy(CaseId),
    /// The case file that was chosen.
    OpenFile,
    Close,
}

impl Dossier {
    /// Saves what was typed when it has rested, what was attached at once.
    pub(super) fn autosave(&mut self, ctx: &Context) {
        if !self.state.keeps() || self.state.kept.saving.is_some() {
            return;
        }
        if self.state.is_elsewhere() {
            return self.go_on(ctx);
        }
        if !self.state.is_to_be_kept() {
            self.state.kept.due = None;
            self.mark();
            return self.go_on(ctx);
        }
        let now = ctx.input(|input| input.time);
        let due = *self.state.kept.due.get_or_insert(now + REST_SECS);
        if now >= due
            || self.state.kept.then.is_some()
            || (self.state.is_locked() && !self.state.kept.has_failed())
        {
            self.keep_now(now);
        } else {
            ctx.request_repaint_after(Duration::from_secs_f64(due - now));
        }
    }

    /// `now_secs` is the window's own time.
    fn keep_now(&mut self, now_secs: f64) {
        let (draft, attachments) = (self.state.draft.clone(), sound(&self.state.attachments));
        // What was done in this very frame is not judged yet.
        self.state.prove(&self.forms, super::now(), now_secs);
        let is_ready = self.state.readiness().is_ready();
        let (id, copy) = (self.state.kept.id, Box::new(draft.clone()));
        let command =
            VaultCommand::Save { id, draft: copy, attachments: attachments.clone(), is_ready };
        if self.command(Command::Vault(command)) {
            self.state.kept.saving = Some((draft, attachments));
            (self.state.kept.due, self.state.kept.is_ready) = (None, is_ready);
        }
    }

    /// What is kept says whether it could be sent, also when that changed by the form or the day
    /// alone.
    fn mark(&mut self) {
        let state = &mut self.state;
        let is_ready = state.readiness().is_ready();
        let Some(id) = state
            .kept
            .id
            .filter(|_| state.progress.can.edit && !state.verdict.is_stale(&state.draft))
        else {
            return;
        };
        // Until its documents are read nothing is known of them.
        if state.kept.is_ready == is_ready || !state.reading.is_empty() || !state.to_read.is_empty()
        {
            return;
        }
        state.kept.is_ready = is_ready;
        state.case_list.mark(id, is_ready);
        self.ask(Command::Vault(VaultCommand::SetReady { id, is_ready }));
    }

    /// A document was attached: it is saved with the next frame.
    pub(super) fn keep_soon(&mut self) {
        self.state.kept.due = Some(0.0);
    }

    /// Does something once the case is saved, which it may be already.
    pub(super) fn once_kept(&mut self, ctx: &Context, then: AfterSave) {
        self.state.kept.then = Some(then);
        self.autosave(ctx);
    }

    fn go_on(&mut self, ctx: &Context) {
        match self.state.kept.then.take() {
            None => {}
            Some(AfterSave::Send) => self.send(ctx),
            Some(AfterSave::New) => self.take_up(Draft::default(), None),
            Some(AfterSave::Open(id)) => self.load(id),
            Some(AfterSave::Copy(id)) => self.wish(id, Wish::Copy),
            Some(AfterSave::OpenFile) => {
                if let Some(path) = self.state.kept.to_open.take() {
                    self.open_file(path);
                }
            }
            Some(AfterSave::Close) => self.close(ctx),
        }
    }

    pub(super) fn load(&mut self, id: CaseId) {
        self.state.settle(&About::Opening);
        if self.command(Command::Vault(VaultCommand::Load(id))) {
            self.state.case_list.opening = Some(id);
        }
    }

    pub(super) fn hear_vault(&mut self, ctx: &Context, notice: VaultNotice) {
        match notice {
            VaultNotice::State(result) => self.vault_opened(result),
            VaultNotice::Newest(cases) => self.begin_list(cases),
            VaultNotice::Listed(Ok(listing)) => self.listed(listing),
            VaultNotice::Loaded { id, result } => self.loaded(id, result),
            VaultNotice::Saved { was, result, at } => self.was_kept(ctx, was, result, at),
            VaultNotice::Removed { id, result: Ok(()) } => self.was_removed(id),
            VaultNotice::ReceiptSaved { id, result: Ok(()) } => {
                self.state.case_list.made_good(id);
                self.list();
            }
            VaultNotice::NotRecovered { id, fault } => {
                self.not_under_way(id);
                self.tell_trouble(id, Trouble::NotChecked, "window-not-recovered", fault);
            }
            VaultNotice::BackToDraft(id) => {
                self.not_under_way(id);
                self.tell(Tone::Warning, About::Other, words::text("window-settled"));
                self.state.case_list.made_good(id);
                self.list();
            }
            VaultNotice::ReceiptSaved { id, result: Err(fault) } => {
                self.tell_trouble(id, Trouble::NoReceipt, "window-receipt-not-kept", fault);
            }
            VaultNotice::LinkNotSaved(fault) => {
                self.tell_with_fault("window-link-not-kept", About::Link, fault);
            }
            VaultNotice::Listed(Err(fault)) | VaultNotice::Removed { result: Err(fault), .. } => {
                self.tell_outcome(Tone::Danger, About::List, words::vault_fault(fault));
            }
            VaultNotice::Setting { name, value } => self.remembered(name, &value),
            VaultNotice::SettingNotSaved { name: TEMPLATES, fault } => {
                self.templates_not_kept(fault);
            }
            VaultNotice::SettingNotSaved { .. } => {}
            VaultNotice::FormsNotSaved(fault) => {
                self.tell_with_fault("step-not-kept", About::Forms, fault);
            }
            VaultNotice::NextStepStarted { id, result } => self.went_on(id, result),
        }
    }

    /// Takes a stored setting over. A name that was typed meanwhile is newer than the stored one.
    fn remembered(&mut self, key: &str, text: &str) {
        match Setting::read(key, text) {
            Some(Setting::FilledBy(_)) if !self.state.settings.filled_by.is_empty() => {}
            Some(Setting::Templates(text)) => self.recall_templates(&text),
            Some(setting) => self.state.settings.apply(setting),
            None => {}
        }
    }

    /// Applies a setting and stores it.
    pub(super) fn set(&mut self, setting: Setting) {
        self.remember(&setting);
        self.state.settings.apply(setting);
    }

    /// Stores a setting; returns false if the engine's queue is full.
    pub(super) fn remember(&mut self, setting: &Setting) -> bool {
        let (name, value) = (setting.key(), setting.text());
        self.command(Command::Vault(VaultCommand::SaveSetting { name, value }))
    }

    fn tell_with_fault(&mut self, id: &str, about: About, fault: VaultFault) {
        self.tell(
            Tone::Danger,
            about,
            words::text_with(id, &[("reason", words::vault_fault(fault).into())]),
        );
    }

    // One case

    fn loaded(&mut self, id: CaseId, result: Result<Box<SavedCase>, VaultFault>) {
        if let Some((_, wish)) = self.state.case_list.wish.take_if(|(wanted, _)| *wanted == id) {
            return self.granted(id, wish, result);
        }
        if self.state.case_list.opening.take_if(|wanted| *wanted == id).is_none() {
            return;
        }
        match result {
            Err(fault) => {
                self.state.case_list.back_to = None;
                self.tell_outcome(Tone::Danger, About::Opening, words::vault_fault(fault));
            }
            Ok(_) if self.state.is_unkept() => self.state.kept.then = Some(AfterSave::Open(id)),
            Ok(kept) => self.show_kept(id, *kept),
        }
    }

    fn show_kept(&mut self, id: CaseId, kept: SavedCase) {
        let SavedCase { case, link, receipt, forms } = kept;
        self.replace_case(case.draft, None);
        self.recall_forms(forms);
        let known = self.engine.snapshot.borrow().case(id).cloned();
        let state = &mut self.state;
        (state.id, state.kept.id) = (id, Some(id));
        state.kept.draft = state.draft.clone();
        state.kept.attachments = sound(&case.attachments);
        state.kept.same_at.set(None);
        // Its copies are what counts: the originals are not looked at again.
        state.attachments = case.attachments;
        state.link = link.as_ref().map(|link| Link {
            environment: Environment::of_api_url(&link.api_url),
            token: link.token.clone(),
        });
        state.api_key =
            link.and_then(|link| Some((Environment::of_api_url(&link.api_url), link.api_key?)));
        let listed = state.case_list.listing.cases.iter().find(|case| case.id == id);
        let under_way = listed.is_some_and(|case| case.status == CaseStatus::UnderWay)
            && state.case_list.recovered.contains(&id);
        state.progress = match (known, receipt) {
            (Some(progress), _) => progress,
            (None, Some(receipt)) => completed(id, receipt),
            // Nothing can be pressed or changed until the engine has taken it up again.
            (None, None) if under_way => {
                CaseProgress { id, phase: Phase::Checking, ..CaseProgress::default() }
            }
            (None, None) => super::state::at_rest(id),
        };
        // Until the engine's first word on it nothing can be pressed twice.
        if state.handed_over == Some(id) {
            state.progress.can = Can::default();
        }
        state.kept.said = listed.map_or(Saved::Nothing, |case| Saved::At(case.changed_at));
        state.kept.is_ready = listed.is_some_and(|case| case.status == CaseStatus::Ready);
        // Whoever has no name yet has a reference that Dossier made.
        if listed.is_some_and(|case| case.status.is_draft()) {
            let nameless = state.draft.entities.iter().filter(|entity| entity.name().is_empty());
            state.made = nameless.map(|entity| entity.reference.clone()).collect();
        }
        state.documents_changed();
        if state.progress.phase != Phase::Completed {
            state.read_what_is_unread();
        }
        self.screen.page = Page::Case;
        if let Some(place) = self.state.case_list.back_to.take().filter(|place| place.case == id) {
            let entities = &self.state.draft.entities;
            self.screen.case.selected = place.selected.and_then(|at| entities.id_at(at));
        }
        if let Some(damage) = &case.damage {
            self.tell(Tone::Danger, About::Case, words::damage(damage));
        }
        self.read_documents();
        self.look_at_originals();
        self.look();
    }

    fn was_kept(
        &mut self,
        ctx: &Context,
        was: Option<CaseId>,
        result: Result<CaseId, VaultFault>,
        at: i64,
    ) {
        // A save of a case that is not shown any more was its last word, or gave it another title.
        if was != self.state.kept.id {
            match result {
                Ok(_) => {
                    if let Some(id) = was {
                        self.state.settle(&About::Hidden(id));
                    }
                    self.list();
                }
                Err(fault) => self.tell(
                    Tone::Danger,
                    was.map_or(About::Other, About::Hidden),
                    words::vault_fault(fault),
                ),
            }
            return;
        }
        let Some((draft, attachments)) = self.state.kept.saving.take() else { return };
        match result {
            Ok(id) => {
                self.state.settle(&About::Saving);
                let is_new = self.state.kept.id != Some(id);
                let kept = &mut self.state.kept;
                (kept.id, kept.draft, kept.attachments, kept.said) =
                    (Some(id), draft, attachments, Saved::At(at));
                kept.same_at.set(None);
                if is_new {
                    (self.state.id, self.state.progress.id) = (id, id);
                    self.keep_case_link();
                    self.save_forms();
                }
                self.state.case_list.mark(id, self.state.kept.is_ready);
                // Typed just before the list was asked for: it came without this.
                if self.screen.page == Page::Cases {
                    self.list();
                }
                self.autosave(ctx);
            }
            Err(fault) => {
                let kept = &mut self.state.kept;
                kept.said = Saved::Fault(fault);
                kept.due = Some(ctx.input(|input| input.time) + AGAIN_SECS);
                match kept.then.take() {
                    Some(AfterSave::Close) => {
                        self.state.question = Some(self.state.unsaved_question());
                    }
                    Some(_) => {
                        self.tell_outcome(Tone::Danger, About::Saving, words::vault_fault(fault));
                    }
                    None => {}
                }
            }
        }
    }

    /// The link belongs to the case and is kept with it.
    pub(super) fn keep_case_link(&mut self) {
        let (Some(id), Some(target)) = (self.state.kept.id, self.state.target()) else { return };
        self.state.settle(&About::Link);
        let link =
            KeptLink { api_url: target.api_url, token: target.token, api_key: target.api_key };
        self.ask(Command::Vault(VaultCommand::SaveLink { id, link }));
        let Hidden(words) = target.filled_by;
        self.remember(&Setting::FilledBy(words));
    }
}

/// A case whose receipt was kept, as the machine would show it.
fn completed(id: CaseId, receipt: crate::domain::receipt::Receipt) -> CaseProgress {
    CaseProgress {
        id,
        phase: Phase::Completed,
        receipt: Some(receipt),
        receipt_saved: true,
        ..CaseProgress::default()
    }
}
