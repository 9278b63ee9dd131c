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

use super::super::{Dossier, case_list};

impl Dossier {
    /// Opens the place where cases are kept, or tries again.
    pub(in super::super) fn open_vault(&mut self) {
        if self.is_kept_out() {
            return;
        }
        self.state.case_list.without = false;
        self.state.case_list.busy = self.command(Command::Vault(VaultCommand::Open));
    }

    pub(in super::super) fn unlock(&mut self, passphrase: SecretString) {
        self.state.case_list.busy = self.command(Command::Vault(VaultCommand::Unlock(passphrase)));
    }

    /// Asks for a passphrase.
    pub(in super::super) fn ask_passphrase(&mut self) {
        if !self.is_kept_out() {
            self.state.question = Some(Question::Passphrase);
        }
    }

    /// Returns true, and says so, while cases can't begin to be kept because the one that is shown
    /// is on its way without: its journal and its number are not those of a kept case.
    fn is_kept_out(&mut self) -> bool {
        let is_out = !self.state.keeps()
            && self.state.is_elsewhere()
            && self.state.progress.phase != Phase::Completed;
        if is_out {
            self.tell_locked();
        }
        is_out
    }

    pub(in super::super) fn protect(&mut self, old: Option<SecretString>, new: SecretString) {
        self.state.case_list.busy =
            self.command(Command::Vault(VaultCommand::SetPassphrase { old, new }));
    }

    pub(super) fn vault_opened(&mut self, result: Result<VaultState, VaultFault>) {
        self.state.case_list.busy = false;
        self.state.case_list.fault = result.err();
        let Ok(state) = result else { return };
        let was_open = self.state.keeps();
        self.state.case_list.vault = Some(state);
        if self.state.question == Some(Question::Passphrase) {
            self.state.question = None;
            self.tell_outcome(Tone::Success, About::Kept, words::text("window-passphrase-set"));
            // Chosen in the same dialog, maybe before there was a place to keep it.
            let minutes = self.state.settings.lock_after;
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
                if self.state.is_locked() {
                    self.come_back();
                } else if !was_open {
                    // One that was sent without being kept has no row to come back by.
                    if !self.state.is_elsewhere() {
                        self.screen.page = Page::Cases;
                    }
                    self.ask(Command::Vault(VaultCommand::Newest(case_list::FIRST)));
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
        let without: Vec<SlotKey> = self.state.attachments.keys().cloned().collect();
        self.state.forget_documents(|slot| without.contains(slot));
        self.state.read_what_is_unread();
        self.read_documents();
    }
}
