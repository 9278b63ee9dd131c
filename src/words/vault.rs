//! Sentences for faults of the vault, and for parts of a damaged case that can't be read.
//!
//! Knows nothing of folders; a path is never part of a sentence.

use super::sentence::{text, text_with};
use crate::engine::message::{Damage, KeyFault, VaultFault};

/// Returns why something can't be written to the vault or read from it.
#[must_use]
pub fn vault_fault(fault: VaultFault) -> String {
    match fault {
        VaultFault::InUse => text("vault-in-use"),
        VaultFault::ReadOnly => text("vault-read-only"),
        VaultFault::DiskFull => text("vault-disk-full"),
        VaultFault::NotWritten => text("vault-not-written"),
        VaultFault::NotRead => text("vault-not-read"),
        VaultFault::Damaged => text("vault-damaged"),
        VaultFault::Newer => text("vault-newer"),
        VaultFault::NoSuchCase => text("vault-no-such-case"),
        VaultFault::WrongPassphrase => text("vault-wrong-passphrase"),
        VaultFault::NotOpen => text("vault-not-open"),
        VaultFault::Key(fault) => key_fault(fault),
    }
}

/// Returns why the vault's key is not available.
#[must_use]
pub fn key_fault(fault: KeyFault) -> String {
    text(match fault {
        KeyFault::NoEntry => "vault-key-no-entry",
        KeyFault::Locked => "vault-key-locked",
        KeyFault::NoKeyring => "vault-key-no-keyring",
        KeyFault::OtherKey => "vault-key-other-key",
        KeyFault::NotAsked => "vault-key-not-asked",
    })
}

/// Returns which parts of a case could not be read, and what happens now.
#[must_use]
pub fn damage(damage: &Damage) -> String {
    let whole = [
        (damage.is_older, "vault-damage-older"),
        (damage.lost_line, "vault-damage-line"),
        (damage.lost_copies, "vault-damage-copies"),
    ];
    let counted = [
        (damage.older_entities, "vault-damage-older-entities"),
        (damage.older_relations, "vault-damage-older-relations"),
        (damage.lost_entities, "vault-damage-lost-entities"),
        (damage.lost_relations, "vault-damage-lost-relations"),
    ];
    let whole = whole.into_iter().filter(|(is_so, _)| *is_so).map(|(_, id)| text(id));
    let counted = counted
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, id)| text_with(id, &[("count", count.into())]));
    whole.chain(counted).chain([text("vault-damage-next")]).collect::<Vec<_>>().join(" ")
}

/// Returns that something is not saved, in a few words for the status line.
#[must_use]
pub fn not_saved(fault: VaultFault) -> String {
    let reason = match fault {
        VaultFault::DiskFull => "window-not-kept-full",
        VaultFault::ReadOnly => "window-not-kept-read-only",
        VaultFault::Newer => "window-not-kept-newer",
        _ => "window-not-kept-other",
    };
    text_with("window-not-kept", &[("reason", text(reason).into())])
}
