//! Locking an open vault: only the passphrase opens it again, and the key is wiped as soon as the
//! vault is not in use.

use std::sync::Arc;

use super::support::*;
use crate::domain::intake::{Attachments, Digest};
use crate::domain::record::Process;
use crate::engine::message::VaultState;
use crate::engine::ports::{Cases, Journals, Settings, VaultAccess};
use crate::files::Disk;
use crate::journal::JournalFiles;

const LOCKED: VaultState = VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true };
const OPEN: VaultState = VaultState::Open { has_passphrase: true, is_newer: false };

fn word(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

/// A vault with one case, whose key is in the keyring and under a passphrase.
fn vault_handle(ring: &Arc<Ring>, home: &Home) -> (VaultHandle, crate::domain::progress::CaseId) {
    let Ok(Opened::Open(vault)) = open(&home.root(), &**ring) else { panic!("not made") };
    let id = vault.create(&draft(3), &Attachments::new(), false, 1).expect("created");
    vault.set_passphrase(None, &word("correct horse"), LIGHT).expect("set");
    drop(vault);
    let aside = JournalFiles::Folder(home.folder.path().join("aside"));
    let vault_handle = VaultHandle::new(
        Some(home.root()),
        Arc::<Ring>::clone(ring),
        Arc::new(Disk),
        Arc::new(aside),
    );
    assert_eq!(VaultAccess::open(&vault_handle), OPEN, "the keyring opens it");
    (vault_handle, id)
}

#[test]
fn t19_what_was_locked_opens_by_the_passphrase_alone_even_after_a_new_start() {
    let (home, ring) = (Home::new(), Arc::new(Ring::default()));
    let (vault_handle, id) = vault_handle(&ring, &home);
    assert_eq!((vault_handle.lock(), vault_handle.close()), (LOCKED, true));
    assert_eq!(vault_handle.list().err(), Some(VaultFault::NotOpen), "the key is gone");
    assert_eq!(VaultAccess::open(&vault_handle), LOCKED, "the keyring is not asked");
    assert_eq!(vault_handle.unlock(&word("wrong horse")), Err(VaultFault::WrongPassphrase));
    drop(vault_handle);
    let Ok(Opened::Locked(locked)) = open(&home.root(), &*ring) else { panic!("opened") };
    assert_eq!(locked.why, KeyFault::NotAsked);
    let vault = locked.with_passphrase(&word("correct horse")).expect("opened");
    assert!(vault.load(id).expect("loaded").draft == draft(3));
    drop(vault);
    assert!(
        matches!(open(&home.root(), &*ring), Ok(Opened::Open(_))),
        "whoever has it may leave it to the keyring again"
    );
}

#[test]
fn t19_what_is_on_its_way_keeps_what_it_needs_and_the_key_goes_behind_it() {
    let (home, ring) = (Home::new(), Arc::new(Ring::default()));
    let (vault_handle, id) = vault_handle(&ring, &home);
    let process = Process::of("https://ingest.spektr.com", &word("token"));
    let (journal, _) =
        Journals::open(&vault_handle, id, Digest([1; 32]), process).expect("a journal");
    assert_eq!((vault_handle.lock(), vault_handle.close()), (LOCKED, false));
    assert_eq!(VaultAccess::open(&vault_handle), LOCKED);
    assert!(vault_handle.load(id).is_ok(), "what sends it still has it");
    assert_eq!(
        vault_handle.unlock(&word("wrong horse")),
        Err(VaultFault::WrongPassphrase),
        "open as it is, it asks"
    );
    drop(journal);
    assert!(vault_handle.close());
    assert_eq!(vault_handle.load(id).err(), Some(VaultFault::NotOpen));
    assert_eq!(vault_handle.unlock(&word("correct horse")), Ok(OPEN));
    assert!(vault_handle.load(id).is_ok());
}

#[test]
fn t19_unlocked_in_time_it_never_closes() {
    let (home, ring) = (Home::new(), Arc::new(Ring::default()));
    let (vault_handle, _) = vault_handle(&ring, &home);
    assert_eq!(vault_handle.lock(), LOCKED);
    vault_handle.set_setting("words", "kept while it was locked").expect("kept");
    assert_eq!(vault_handle.unlock(&word("correct horse")), Ok(OPEN));
    assert!(vault_handle.close(), "nothing is left to close");
    assert_eq!(
        vault_handle.setting("words").expect("read").as_deref(),
        Some("kept while it was locked")
    );
    drop(vault_handle);
    assert!(
        matches!(open(&home.root(), &*ring), Ok(Opened::Open(_))),
        "nor is it locked at the next start"
    );
}

#[test]
fn t19_without_a_passphrase_nothing_is_locked() {
    let (home, ring) = (Home::new(), Arc::new(Ring::default()));
    drop(open(&home.root(), &*ring));
    let aside = JournalFiles::Folder(home.folder.path().join("aside"));
    let vault_handle = VaultHandle::new(
        Some(home.root()),
        Arc::<Ring>::clone(&ring),
        Arc::new(Disk),
        Arc::new(aside),
    );
    let open = VaultState::Open { has_passphrase: false, is_newer: false };
    assert_eq!(
        (VaultAccess::open(&vault_handle), vault_handle.lock(), vault_handle.close()),
        (open, open, true)
    );
    assert!(vault_handle.list().is_ok());
}
