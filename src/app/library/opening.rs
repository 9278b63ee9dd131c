//! The opening of the vault, by its key or its passphrase, and the vault's answers.
//!
//! Knows nothing of keys.

use secrecy::SecretString;

use crate::engine::message::{Command, VaultCommand, VaultFault, VaultState};
use crate::ui::theme::Tone;
use crate::ui::view::About;
use crate::words;

use super::super::outbox::Outbox;
use super::state::Library;

/// The most cases that are listed before the rest: more than a screen shows.
const FIRST_LISTED: usize = 100;

impl Library {
    /// Opens the vault, or tries again.
    pub(crate) fn open_vault(&mut self, outbox: &mut Outbox) {
        self.vault.without = false;
        self.vault.busy = outbox.command(Command::Vault(VaultCommand::Open));
    }

    /// Opens the vault with its passphrase.
    pub(crate) fn unlock(&mut self, passphrase: SecretString, outbox: &mut Outbox) {
        self.vault.busy = outbox.command(Command::Vault(VaultCommand::Unlock(passphrase)));
    }

    /// Sets the passphrase; without an `old` one there was none.
    pub(crate) fn set_passphrase(
        &mut self,
        old: Option<SecretString>,
        new: SecretString,
        outbox: &mut Outbox,
    ) {
        self.vault.busy = outbox.command(Command::Vault(VaultCommand::SetPassphrase { old, new }));
    }

    /// Goes on without the locked vault: what is typed from now on is in this window only.
    pub(crate) fn go_on_without(&mut self, outbox: &mut Outbox) {
        self.vault.without = true;
        outbox.tell_outcome(Tone::Warning, About::NotKept, words::text("window-without"));
    }

    /// Takes over the vault's answer; returns its state unless the request failed.
    pub(crate) fn vault_answered(
        &mut self,
        result: Result<VaultState, VaultFault>,
    ) -> Option<VaultState> {
        self.vault.busy = false;
        self.vault.fault = result.err();
        self.vault.state = result.ok().or(self.vault.state);
        result.ok()
    }

    /// Tells the operator about a vault of a newer Dossier, or one that could not be opened.
    pub(crate) fn tell_vault_state(&self, outbox: &mut Outbox) {
        let (tone, reason) = match self.vault.state {
            Some(VaultState::Open { is_newer: true, .. }) => {
                let sentence = words::vault_fault(VaultFault::Newer);
                return outbox.tell(Tone::Warning, About::NotKept, sentence);
            }
            None | Some(VaultState::Open { .. } | VaultState::Locked { .. }) => return,
            Some(VaultState::NotCreated(why)) => (Tone::Warning, words::key_fault(why)),
            Some(VaultState::Unusable(fault)) => (Tone::Danger, words::vault_fault(fault)),
        };
        outbox.tell_outcome(
            tone,
            About::NotKept,
            words::text_with("window-memory-only", &[("reason", reason.into())]),
        );
        // The link may be in a keyring that answers after all.
        outbox.command(Command::LoadLink);
    }
}

/// Lists the cases of a vault that was just opened, the last changed first.
pub(crate) fn list_newest(outbox: &mut Outbox) {
    outbox.command(Command::Vault(VaultCommand::Newest(FIRST_LISTED)));
}
