//! The dispatcher of the vault's notices.
//!
//! Knows nothing of how anything is stored.

use crate::domain::draft::Draft;
use crate::domain::progress::{CaseId, Phase};
use crate::domain::settings::{Setting, Settings, TEMPLATES};
use crate::engine::message::{Listing, SavedCase, VaultFault, VaultNotice, VaultState};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page, Question};
use crate::words;

use super::case::{Known, unsent};
use super::dossier::Dossier;
use super::library::list_newest;
use super::templates::Editing;

impl Dossier {
    pub(super) fn on_vault_notice(&mut self, notice: VaultNotice) {
        match notice {
            VaultNotice::State(result) => self.vault_answered(result),
            VaultNotice::Newest(cases) => {
                let is_locked = self.shown.is_locked();
                self.on_library(|library, _, outbox| {
                    if !is_locked {
                        library.newest_listed(cases);
                    }
                    library.list_cases(outbox);
                });
            }
            // Requested just before the window was locked.
            VaultNotice::Listed(Ok(_)) if self.shown.is_locked() => {}
            VaultNotice::Listed(Ok(listing)) => self.listed(listing),
            VaultNotice::Loaded { id, result } => {
                let is_unsaved = self.shown.case().is_to_be_saved();
                let shown = self.on_library(|library, _, outbox| {
                    library.loaded(id, result, is_unsaved, outbox)
                });
                if let Some(saved) = shown {
                    self.show_saved(id, *saved);
                }
            }
            VaultNotice::Saved { was, result, at } => {
                self.on_case(|case, around| case.case_saved(was, result, at, around));
            }
            VaultNotice::Removed { id, result: Ok(()) } => self.removed(id),
            VaultNotice::ReceiptSaved { id, result } => {
                self.on_library(|library, _, outbox| library.receipt_saved(id, result, outbox));
            }
            VaultNotice::NotRecovered { id, fault } => {
                self.on_library(|library, _, outbox| library.not_recovered(id, fault, outbox));
                self.sending_stopped(id);
            }
            VaultNotice::BackToDraft(id) => {
                self.on_library(|library, _, outbox| library.back_to_draft(id, outbox));
                self.sending_stopped(id);
            }
            VaultNotice::LinkNotSaved(fault) => {
                self.tell_with_fault("window-link-not-kept", About::Link, fault);
            }
            VaultNotice::Listed(Err(fault)) | VaultNotice::Removed { result: Err(fault), .. } => {
                self.prompts.tell_outcome(Tone::Danger, About::List, words::vault_fault(fault));
            }
            VaultNotice::Setting { name, value } => self.setting_loaded(name, &value),
            VaultNotice::SettingNotSaved { name: TEMPLATES, fault } => {
                self.on_templates(|templates, keeps, outbox| {
                    templates.not_stored(fault, keeps, outbox);
                });
            }
            VaultNotice::SettingNotSaved { .. } => {}
            VaultNotice::FormsNotSaved(fault) => {
                self.tell_with_fault("step-not-kept", About::Forms, fault);
            }
            VaultNotice::NextStepStarted { id, result } => {
                self.on_case(|case, around| case.next_step_started(id, result, around));
            }
        }
    }

    /// Opens the vault, or tries again.
    pub(super) fn open_vault(&mut self) {
        if self.may_open_vault() {
            self.on_library(|library, _, outbox| library.open_vault(outbox));
        }
    }

    /// Returns false, and tells the operator, while the open case is being sent without a vault:
    /// its journal and its id are not those of a saved case.
    pub(super) fn may_open_vault(&mut self) -> bool {
        let case = self.shown.case();
        let may = self.library.keeps()
            || !case.is_sent_unsaved()
            || case.sending.progress.phase == Phase::Completed;
        if !may {
            self.tell_locked();
        }
        may
    }

    fn vault_answered(&mut self, result: Result<VaultState, VaultFault>) {
        let was_open = self.library.keeps();
        if self.library.vault_answered(result).is_none() {
            return;
        }
        if self.prompts.question == Some(Question::Passphrase) {
            self.passphrase_set();
        }
        self.on_templates(Editing::store_unsaved);
        self.on_library(|library, _, outbox| library.tell_vault_state(outbox));
        if !self.library.is_open() {
            return;
        }
        if self.shown.is_locked() {
            self.unlocked();
        } else if !was_open {
            // One that was sent without a vault is not in the list.
            if !self.shown.case().is_sent_unsaved() {
                self.window.screen.page = Page::Cases;
            }
            self.on_library(|_, _, outbox| list_newest(outbox));
            self.on_case(|case, around| case.read_documents_again(around.outbox));
        }
    }

    fn passphrase_set(&mut self) {
        self.prompts.question = None;
        self.prompts.tell_outcome(Tone::Success, About::Kept, words::text("window-passphrase-set"));
        // Chosen in the same dialog, maybe before there was a vault to store it in.
        let minutes = self.settings.lock_after;
        if minutes != Settings::default().lock_after {
            self.set(Setting::LockAfter(minutes));
        }
    }

    fn listed(&mut self, listing: Listing) {
        let is_first_and_empty =
            self.on_library(|library, engine, outbox| library.listed(listing, engine, outbox));
        // There is nothing to choose from: the operator begins.
        if is_first_and_empty && self.window.screen.page == Page::Cases {
            self.window.screen.page = Page::Case;
        }
    }

    fn removed(&mut self, id: CaseId) {
        if self.shown.case().save.id == Some(id) {
            self.on_case(|case, around| case.replace(Draft::default(), None, around));
            self.window.screen.page = Page::Cases;
        }
        self.on_library(|library, _, outbox| library.removed(id, outbox));
    }

    /// Notes that the engine does not go on with a case.
    fn sending_stopped(&mut self, id: CaseId) {
        if self.shown.case().id == id {
            self.shown.case_mut().sending.progress = unsent(id);
        }
    }

    /// Takes a stored setting over. A name that was typed meanwhile is newer than the stored one.
    fn setting_loaded(&mut self, key: &str, text: &str) {
        match Setting::read(key, text) {
            Some(Setting::FilledBy(_)) if !self.settings.filled_by.is_empty() => {}
            Some(Setting::Templates(text)) => {
                self.on_templates(|templates, _, outbox| templates.recall(&text, outbox));
            }
            Some(setting) => self.settings.apply(setting),
            None => {}
        }
    }

    /// Applies a setting and stores it.
    pub(super) fn set(&mut self, setting: Setting) {
        let mut outbox = self.outbox();
        outbox.store(&setting);
        self.perform(outbox);
        self.settings.apply(setting);
    }

    fn tell_with_fault(&mut self, id: &str, about: About, fault: VaultFault) {
        let reason = words::vault_fault(fault);
        self.prompts.tell(Tone::Danger, about, words::text_with(id, &[("reason", reason.into())]));
    }

    /// Shows a case of the vault in place of the open one.
    fn show_saved(&mut self, id: CaseId, mut saved: SavedCase) {
        let draft = std::mem::take(&mut saved.case.draft);
        if !self.on_case(|case, around| case.replace(draft, None, around)) {
            return;
        }
        let known = Known {
            listed: self.library.list.row(id).map(|row| (row.status, row.changed_at)),
            progress: self.engine.snapshot.borrow().case(id).cloned(),
            is_recovered: self.library.recovery.recovered.contains(&id),
            is_unpublished: self.library.unpublished.take_if(|sent| *sent == id).is_some(),
        };
        self.on_case(|case, around| case.restore(id, saved, known, around));
        if let Some(place) = self.library.list.back_to.take().filter(|place| place.case == id) {
            let entities = &self.shown.case().draft.entities;
            self.window.screen.case.selected = place.selected.and_then(|at| entities.id_at(at));
        }
    }
}
