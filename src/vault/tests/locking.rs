//! Locking what is open: only the passphrase opens it again, and the key goes as soon as nobody works with it.

use std::sync::Arc;

use super::super::*;
use super::support::*;
use crate::domain::intake::{Attachments, Digest};
use crate::domain::record::Process;
use crate::engine::message::SafeState;
use crate::engine::ports::{Cases, Journals, Safe, Settings};
use crate::files::Disk;
use crate::journal::JournalFiles;

const LOCKED: SafeState = SafeState::Locked { why: KeyFault::NotAsked, has_passphrase: true };
const OPEN: SafeState = SafeState::Open { has_passphrase: true, is_newer: false };

fn word(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

/// A vault with one case, whose key the keyring has, under a passphrase as well.
fn keeper(ring: &Arc<Ring>, home: &Home) -> (Keeper, crate::domain::progress::CaseId) {
    let Ok(Opened::Open(vault)) = open(&home.root(), &**ring) else { panic!("not made") };
    let id = vault.create(&draft(3), &Attachments::new(), false, 1).expect("created");
    vault.set_passphrase(None, &word("correct horse"), LIGHT).expect("set");
    drop(vault);
    let aside = JournalFiles::Folder(home.folder.path().join("aside"));
    let keeper =
        Keeper::new(Some(home.root()), Arc::<Ring>::clone(ring), Arc::new(Disk), Arc::new(aside));
    assert_eq!(Safe::open(&keeper), OPEN, "the keyring opens it");
    (keeper, id)
}

#[test]
fn t19_what_was_locked_opens_by_the_passphrase_alone_even_after_a_new_start() {
    let (home, ring) = (Home::new(), Arc::new(Ring::default()));
    let (keeper, id) = keeper(&ring, &home);
    assert_eq!((keeper.lock(), keeper.close()), (LOCKED, true));
    assert_eq!(keeper.list().err(), Some(StoreFault::NotOpen), "the key is gone");
    assert_eq!(Safe::open(&keeper), LOCKED, "the keyring is not asked");
    assert_eq!(keeper.unlock(&word("wrong horse")), Err(StoreFault::WrongPassphrase));
    drop(keeper);
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
    let (keeper, id) = keeper(&ring, &home);
    let process = Process::of("https://ingest.spektr.com", &word("token"));
    let (journal, _) = Journals::open(&keeper, id, Digest([1; 32]), process).expect("a journal");
    assert_eq!((keeper.lock(), keeper.close()), (LOCKED, false));
    assert_eq!(Safe::open(&keeper), LOCKED);
    assert!(keeper.load(id).is_ok(), "what sends it still has it");
    assert_eq!(
        keeper.unlock(&word("wrong horse")),
        Err(StoreFault::WrongPassphrase),
        "open as it is, it asks"
    );
    drop(journal);
    assert!(keeper.close());
    assert_eq!(keeper.load(id).err(), Some(StoreFault::NotOpen));
    assert_eq!(keeper.unlock(&word("correct horse")), Ok(OPEN));
    assert!(keeper.load(id).is_ok());
}

#[test]
fn t19_unlocked_in_time_it_never_closes() {
    let (home, ring) = (Home::new(), Arc::new(Ring::default()));
    let (keeper, _) = keeper(&ring, &home);
    assert_eq!(keeper.lock(), LOCKED);
    keeper.set("words", "kept while it was locked").expect("kept");
    assert_eq!(keeper.unlock(&word("correct horse")), Ok(OPEN));
    assert!(keeper.close(), "nothing is left to close");
    assert_eq!(keeper.setting("words").expect("read").as_deref(), Some("kept while it was locked"));
    drop(keeper);
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
    let keeper =
        Keeper::new(Some(home.root()), Arc::<Ring>::clone(&ring), Arc::new(Disk), Arc::new(aside));
    let open = SafeState::Open { has_passphrase: false, is_newer: false };
    assert_eq!((Safe::open(&keeper), keeper.lock(), keeper.close()), (open, open, true));
    assert!(keeper.list().is_ok());
}
