//! The vault's commands, carried out on a thread for blocking work, and their notices.
//!
//! Knows nothing of where cases are stored.

use std::path::Path;

use secrecy::SecretString;

use super::event::Event;
use super::state::Engine;
use crate::domain::progress::CaseId;
use crate::domain::settings::{FILLED_BY, Setting};
use crate::engine::message::{
    HandoverFault, Notice, SavedCase, VaultCommand, VaultFault, VaultNotice, VaultState,
};
use crate::engine::ports::{CaseVault, Ports};

impl Engine {
    pub(super) fn vault_command(&mut self, command: VaultCommand) {
        let Some(vault) = self.ports.vault.clone() else { return };
        if let VaultCommand::Recover(id) = command {
            return self.recover(id, vault);
        }
        if let VaultCommand::Lock = command {
            return self.lock(vault);
        }
        let now = self.now().unix_secs;
        let is_ordered = command.is_ordered();
        let work = move |_: Ports| {
            carry_out(&*vault, command, now)
                .into_iter()
                .map(|notice| Event::Notice(Notice::Vault(notice)))
                .collect()
        };
        // Opening may wait for a keyring's prompt; no other command waits with it.
        if is_ordered { self.in_order(work) } else { self.in_background(work) }
    }

    /// Sweeps the vault once, after the first list was sent.
    pub(super) fn sweep(&mut self) {
        let Some(vault) = self.ports.vault.clone().filter(|_| !self.swept) else { return };
        self.swept = true;
        let now = self.now().unix_secs;
        self.in_background(move |_| {
            vault.sweep(now);
            Vec::new()
        });
    }
}

fn carry_out(vault: &dyn CaseVault, command: VaultCommand, now: i64) -> Vec<VaultNotice> {
    match command {
        VaultCommand::Open => opened(vault, Ok(vault.open())),
        VaultCommand::Unlock(passphrase) => opened(vault, vault.unlock(&passphrase)),
        VaultCommand::SetPassphrase { old, new } => {
            vec![VaultNotice::State(vault.protect(old.as_ref(), &new))]
        }
        VaultCommand::Newest(most) => {
            vec![VaultNotice::Newest(vault.newest(most).unwrap_or_default())]
        }
        VaultCommand::List => vec![VaultNotice::Listed(vault.list())],
        VaultCommand::Load(id) => {
            vec![VaultNotice::Loaded { id, result: load(vault, id).map(Box::new) }]
        }
        VaultCommand::Save { id, draft, attachments, is_ready } => {
            let result = match id {
                Some(id) => vault.save(id, &draft, &attachments, is_ready, now),
                None => vault.create(&draft, &attachments, is_ready, now),
            };
            vec![VaultNotice::Saved { was: id, result, at: now }]
        }
        VaultCommand::SetReady { id, is_ready } => {
            if let Err(fault) = vault.set_ready(id, is_ready) {
                // The list shows the old state until the case is opened again.
                tracing::warn!(?fault, "the case's state was not saved");
            }
            Vec::new()
        }
        VaultCommand::SaveLink { id, link } => {
            vault.save_link(id, &link).err().map(VaultNotice::LinkNotSaved).into_iter().collect()
        }
        VaultCommand::SaveForms { id, forms } => {
            vault.save_forms(id, &forms).err().map(VaultNotice::FormsNotSaved).into_iter().collect()
        }
        VaultCommand::StartNextStep { id, forms, draft } => {
            let result = vault.start_next_step(id, &forms, &draft, now);
            vec![VaultNotice::NextStepStarted { id, result }]
        }
        VaultCommand::Remove(id) => vec![VaultNotice::Removed { id, result: vault.remove(id) }],
        VaultCommand::SaveSetting { name, value } => vault
            .set_setting(name, &value)
            .err()
            .map(|fault| VaultNotice::SettingNotSaved { name, fault })
            .into_iter()
            .collect(),
        // Carried out by the engine itself.
        VaultCommand::Recover(_) | VaultCommand::Lock => Vec::new(),
    }
}

/// Opens a handover file and saves its case as a new one.
pub(super) fn unpack(
    ports: &Ports,
    path: &Path,
    passphrase: &SecretString,
    now: i64,
) -> Result<CaseId, HandoverFault> {
    let vault = ports.vault.as_ref().ok_or(HandoverFault::NotSaved(VaultFault::NotOpen))?;
    // Fails while the vault is not open, before the slow work of trying the passphrase.
    vault.setting(FILLED_BY).map_err(HandoverFault::NotSaved)?;
    let (draft, attachments) = ports.handovers.unpack(path, passphrase, &*ports.documents)?;
    // Not marked as ready: it is checked when it is opened.
    vault.create(&draft, &attachments, false, now).map_err(HandoverFault::NotSaved)
}

/// The vault's state, behind its settings when it is open: the window must know after how many
/// minutes to lock before it shows anything.
fn opened(vault: &dyn CaseVault, result: Result<VaultState, VaultFault>) -> Vec<VaultNotice> {
    let is_open = matches!(result, Ok(VaultState::Open { .. }));
    let names = Setting::KEYS.into_iter().filter(|_| is_open);
    let settings = names.filter_map(|name| {
        Some(VaultNotice::Setting { name, value: vault.setting(name).ok().flatten()? })
    });
    settings.chain([VaultNotice::State(result)]).collect()
}

/// Loads a case. A link, receipt or form that can't be read is left out; it is missed when it is
/// needed.
fn load(vault: &dyn CaseVault, id: CaseId) -> Result<SavedCase, VaultFault> {
    let case = vault.load(id)?;
    let (link, receipt) = (vault.link(id).ok().flatten(), vault.receipt(id).ok().flatten());
    Ok(SavedCase { case, link, receipt, forms: vault.forms(id).unwrap_or_default() })
}
