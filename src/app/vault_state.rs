//! The place where cases are kept: opened, unlocked, put under a passphrase, and what follows from
//! its answer.
//!
//! Must not know: how cases are kept.

use secrecy::SecretString;

use crate::domain::intake::SlotKey;
use crate::domain::progress::Phase;
use crate::domain::settings::{Setting, Settings};
use crate::engine::message::{Command, VaultCommand, VaultFault, VaultState};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Page, Question};
use crate::words;

use super::dossier::Dossier;
use super::library::FIRST_LISTED;

impl Dossier {
    /// Opens the place where cases are kept, or tries again.
    pub(super) fn open_vault(&mut self) {
        if self.is_kept_out() {
            return;
        }
        self.library.vault.without = false;
        self.library.vault.busy = self.command(Command::Vault(VaultCommand::Open));
    }

    pub(super) fn unlock(&mut self, passphrase: SecretString) {
        self.library.vault.busy = self.command(Command::Vault(VaultCommand::Unlock(passphrase)));
    }

    /// Asks for a passphrase.
    pub(super) fn ask_passphrase(&mut self) {
        if !self.is_kept_out() {
            self.prompts.question = Some(Question::Passphrase);
        }
    }

    /// Returns true, and says so, while cases can't begin to be kept because the one that is shown
    /// is on its way without: its journal and its number are not those of a kept case.
    fn is_kept_out(&mut self) -> bool {
        let is_out = !self.library.keeps()
            && self.shown.case().is_sent_unsaved()
            && self.shown.case().sending.progress.phase != Phase::Completed;
        if is_out {
            self.tell_locked();
        }
        is_out
    }

    pub(super) fn protect(&mut self, old: Option<SecretString>, new: SecretString) {
        self.library.vault.busy =
            self.command(Command::Vault(VaultCommand::SetPassphrase { old, new }));
    }

    pub(super) fn vault_opened(&mut self, result: Result<VaultState, VaultFault>) {
        self.library.vault.busy = false;
        self.library.vault.fault = result.err();
        let Ok(state) = result else { return };
        let was_open = self.library.keeps();
        self.library.vault.state = Some(state);
        if self.prompts.question == Some(Question::Passphrase) {
            self.prompts.question = None;
            self.tell_outcome(Tone::Success, About::Kept, words::text("window-passphrase-set"));
            // Chosen in the same dialog, maybe before there was a place to keep it.
            let minutes = self.settings.lock_after;
            if minutes != Settings::default().lock_after {
                self.set(Setting::LockAfter(minutes));
            }
        }
        self.keep_changed_templates();
        match state {
            VaultState::Open { is_newer, .. } => {
                if is_newer {
                    self.tell(Tone::Warning, About::NotKept, words::vault_fault(VaultFault::Newer));
                }
                if self.shown.is_locked() {
                    self.unlocked();
                } else if !was_open {
                    // One that was sent without being kept has no row to come back by.
                    if !self.shown.case().is_sent_unsaved() {
                        self.window.screen.page = Page::Cases;
                    }
                    self.ask(Command::Vault(VaultCommand::Newest(FIRST_LISTED)));
                    self.reattach();
                }
            }
            VaultState::Locked { .. } => {}
            // Nothing is kept: the link is, where a keyring answers after all, and the operator is
            // told.
            VaultState::NotCreated(why) => {
                self.tell_outcome(
                    Tone::Warning,
                    About::NotKept,
                    words::text_with(
                        "window-memory-only",
                        &[("reason", words::key_fault(why).into())],
                    ),
                );
                self.ask(Command::LoadLink);
            }
            VaultState::Unusable(fault) => {
                self.tell_outcome(
                    Tone::Danger,
                    About::NotKept,
                    words::text_with(
                        "window-memory-only",
                        &[("reason", words::vault_fault(fault).into())],
                    ),
                );
                self.ask(Command::LoadLink);
            }
        }
    }

    /// Reads again whatever was attached before there was a place for copies, so that a copy is
    /// kept.
    fn reattach(&mut self) {
        let without: Vec<SlotKey> =
            self.shown.case().documents.attachments.keys().cloned().collect();
        self.shown.case_mut().forget_documents(|slot| without.contains(slot));
        self.shown.case_mut().read_unread();
        self.read_documents();
    }
}
