//! The dispatcher of the vault's notices.
//!
//! Knows nothing of how anything is stored.

use crate::domain::progress::CaseId;
use crate::domain::settings::{Setting, TEMPLATES};
use crate::engine::message::{Command, SavedCase, VaultCommand, VaultFault, VaultNotice};
use crate::ui::theme::Tone;
use crate::ui::view::About;
use crate::words;

use super::dossier::Dossier;
use super::library::Trouble;
use super::outbox::AfterSave;

impl Dossier {
    pub(super) fn load(&mut self, id: CaseId) {
        self.prompts.settle(&About::Opening);
        if self.command(Command::Vault(VaultCommand::Load(id))) {
            self.library.list.opening = Some(id);
        }
    }

    pub(super) fn on_vault_notice(&mut self, notice: VaultNotice) {
        match notice {
            VaultNotice::State(result) => self.vault_opened(result),
            VaultNotice::Newest(cases) => self.begin_list(cases),
            VaultNotice::Listed(Ok(listing)) => self.listed(listing),
            VaultNotice::Loaded { id, result } => self.loaded(id, result),
            VaultNotice::Saved { was, result, at } => self.case_saved(was, result, at),
            VaultNotice::Removed { id, result: Ok(()) } => self.was_removed(id),
            VaultNotice::ReceiptSaved { id, result: Ok(()) } => {
                self.library.recovery.clear(id);
                self.list();
            }
            VaultNotice::NotRecovered { id, fault } => {
                self.not_recovered(id);
                self.tell_trouble(id, Trouble::NotChecked, "window-not-recovered", fault);
            }
            VaultNotice::BackToDraft(id) => {
                self.not_recovered(id);
                self.tell(Tone::Warning, About::Other, words::text("window-settled"));
                self.library.recovery.clear(id);
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
            VaultNotice::NextStepStarted { id, result } => self.next_step_started(id, result),
        }
    }

    /// Takes a stored setting over. A name that was typed meanwhile is newer than the stored one.
    fn remembered(&mut self, key: &str, text: &str) {
        match Setting::read(key, text) {
            Some(Setting::FilledBy(_)) if !self.settings.filled_by.is_empty() => {}
            Some(Setting::Templates(text)) => self.recall_templates(&text),
            Some(setting) => self.settings.apply(setting),
            None => {}
        }
    }

    /// Applies a setting and stores it.
    pub(super) fn set(&mut self, setting: Setting) {
        self.remember(&setting);
        self.settings.apply(setting);
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

    fn loaded(&mut self, id: CaseId, result: Result<Box<SavedCase>, VaultFault>) {
        if let Some((_, wish)) = self.library.list.errand.take_if(|(wanted, _)| *wanted == id) {
            return self.errand_loaded(id, wish, result);
        }
        if self.library.list.opening.take_if(|wanted| *wanted == id).is_none() {
            return;
        }
        match result {
            Err(fault) => {
                self.library.list.back_to = None;
                self.tell_outcome(Tone::Danger, About::Opening, words::vault_fault(fault));
            }
            Ok(_) if self.shown.case().is_unsaved() => {
                self.shown.case_mut().save.follow_up = Some(AfterSave::Open(id));
            }
            Ok(kept) => self.show_saved(id, *kept),
        }
    }
}
