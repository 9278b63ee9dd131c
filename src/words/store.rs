//! The words for where cases are kept: what can go wrong with it, and what of a damaged case can't be read.
//!
//! Must not know: folders; a path is never part of a sentence.

use super::{text, text_with};
use crate::engine::message::{Damage, KeyFault, StoreFault};

/// Why something is not kept, or what is kept can't be had.
#[must_use]
pub fn store_fault(fault: StoreFault) -> String {
    match fault {
        StoreFault::InUse => text("store-in-use"),
        StoreFault::ReadOnly => text("store-read-only"),
        StoreFault::DiskFull => text("store-disk-full"),
        StoreFault::NotWritten => text("store-not-written"),
        StoreFault::NotRead => text("store-not-read"),
        StoreFault::Damaged => text("store-damaged"),
        StoreFault::Newer => text("store-newer"),
        StoreFault::NoSuchCase => text("store-no-such-case"),
        StoreFault::WrongPassphrase => text("store-wrong-passphrase"),
        StoreFault::NotOpen => text("store-not-open"),
        StoreFault::Key(fault) => key_fault(fault),
    }
}

/// Why the key is not to be had.
#[must_use]
pub fn key_fault(fault: KeyFault) -> String {
    text(match fault {
        KeyFault::NoEntry => "store-key-no-entry",
        KeyFault::Locked => "store-key-locked",
        KeyFault::NoKeyring => "store-key-no-keyring",
        KeyFault::OtherKey => "store-key-other-key",
        KeyFault::NotAsked => "store-key-not-asked",
    })
}

/// What could not be read of a case, and what happens now.
#[must_use]
pub fn damage(damage: &Damage) -> String {
    let whole = [
        (damage.is_older, "store-damage-older"),
        (damage.lost_line, "store-damage-line"),
        (damage.lost_copies, "store-damage-copies"),
    ];
    let counted = [
        (damage.older_entities, "store-damage-older-entities"),
        (damage.older_relations, "store-damage-older-relations"),
        (damage.lost_entities, "store-damage-lost-entities"),
        (damage.lost_relations, "store-damage-lost-relations"),
    ];
    let whole = whole.into_iter().filter(|(is_so, _)| *is_so).map(|(_, id)| text(id));
    let counted = counted
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, id)| text_with(id, &[("count", count.into())]));
    whole.chain(counted).chain([text("store-damage-next")]).collect::<Vec<_>>().join(" ")
}

/// That something is not saved, in a few words for a line that is always seen.
#[must_use]
pub fn not_saved(fault: StoreFault) -> String {
    let reason = match fault {
        StoreFault::DiskFull => "window-not-kept-full",
        StoreFault::ReadOnly => "window-not-kept-read-only",
        StoreFault::Newer => "window-not-kept-newer",
        _ => "window-not-kept-other",
    };
    text_with("window-not-kept", &[("reason", text(reason).into())])
}
