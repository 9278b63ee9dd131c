//! The places of the key (keyring, passphrase, none), and the lock of the folder.

use super::support::*;
use crate::domain::intake::Attachments;
use crate::engine::ports::Cases;

fn word(text: &str) -> SecretString {
    SecretString::from(text.to_owned())
}

#[test]
fn l9_a_keyring_that_is_locked_missing_or_mixed_up_touches_nothing_and_leads_on() {
    let home = Home::new();
    let id = home.open().create(&draft(3), &Attachments::new(), false, 1).expect("created");
    let before = std::fs::read(home.root().join("vault.db")).expect("bytes");
    for fault in [KeyFault::Locked, KeyFault::NoKeyring, KeyFault::NoEntry] {
        home.ring.fail(Some(fault));
        let locked = home.locked();
        assert_eq!((locked.why, locked.has_passphrase), (fault, false));
        home.ring.fail(None);
        let Ok(Opened::Open(vault)) = locked.retry(&home.ring) else { panic!("not opened") };
        assert!(vault.load(id).expect("loaded").draft == draft(3));
    }
    home.ring.mix_up();
    let locked = home.locked();
    assert_eq!(locked.why, KeyFault::OtherKey);
    let Ok(Opened::Locked(locked)) = locked.retry(&home.ring) else {
        panic!("opened with another key")
    };
    drop(locked);
    home.ring.mix_up();
    assert_eq!(home.open().list().expect("a list").cases.len(), 1);
    assert_eq!(std::fs::read(home.root().join("vault.db")).expect("bytes"), before);
}

#[test]
fn t15_without_a_keyring_nothing_is_written_until_there_is_a_passphrase() {
    let home = Home::new();
    home.ring.fail(Some(KeyFault::NoKeyring));
    let Ok(Opened::NotCreated(unmade)) = open(&home.root(), &home.ring) else { panic!("made") };
    assert_eq!((unmade.why, names(&home.root())), (KeyFault::NoKeyring, vec!["lock".to_owned()]));
    let vault = unmade.with_passphrase(&word("correct horse"), LIGHT).expect("made");
    let id = vault.create(&draft(3), &Attachments::new(), false, 1).expect("created");
    drop(vault);
    let locked = home.locked();
    assert!(locked.has_passphrase);
    let (locked, fault) = locked.with_passphrase(&word("wrong horse")).expect_err("refused");
    assert_eq!(fault, VaultFault::WrongPassphrase);
    let vault = locked.with_passphrase(&word("correct horse")).expect("opened");
    assert!(vault.load(id).expect("loaded").draft == draft(3));
    home.ring.fail(None);
    vault.save_key(&home.ring).expect("kept");
    drop(vault);
    assert!(home.open().load(id).is_ok(), "the keyring opens it now");
}

#[test]
fn t15_a_passphrase_is_set_changed_and_removed_by_who_knows_it() {
    let home = Home::new();
    let vault = home.open();
    let (one, two) = (word("one"), word("two"));
    vault.set_passphrase(None, &one, LIGHT).expect("set");
    assert_eq!(vault.set_passphrase(None, &two, LIGHT), Err(VaultFault::WrongPassphrase));
    assert_eq!(vault.set_passphrase(Some(&two), &two, LIGHT), Err(VaultFault::WrongPassphrase));
    vault.set_passphrase(Some(&one), &two, LIGHT).expect("changed");
    assert_eq!(vault.has_passphrase(), Ok(true));
    drop(vault);
    home.ring.clear();
    let (locked, _) = home.locked().with_passphrase(&one).expect_err("the old one");
    let vault = locked.with_passphrase(&two).expect("opened");
    home.ring.fail(Some(KeyFault::Locked));
    assert_eq!(
        vault.remove_passphrase(&two, &home.ring),
        Err(VaultFault::Key(KeyFault::Locked)),
        "nothing else would open it"
    );
    home.ring.fail(None);
    assert_eq!(vault.remove_passphrase(&one, &home.ring), Err(VaultFault::WrongPassphrase));
    vault.remove_passphrase(&two, &home.ring).expect("removed");
    drop(vault);
    assert_eq!(home.open().has_passphrase(), Ok(false));
}

#[test]
fn l7_a_second_one_is_told_who_has_it_and_no_lock_is_left_behind() {
    let home = Home::new();
    let vault = home.open();
    assert_eq!(open(&home.root(), &home.ring).map(drop), Err(VaultFault::InUse));
    assert_eq!(holder(&home.root()), Some(std::process::id()));
    drop(vault);
    drop(home.open());
}

#[test]
fn l5_a_folder_whose_database_is_gone_is_not_taken_for_a_new_one() {
    let home = Home::new();
    let vault = home.open();
    drop(attach(&home, &vault, &[0]));
    drop(vault);
    std::fs::write(home.root().join("vault.db"), b"").expect("emptied");
    assert_eq!(open(&home.root(), &home.ring).map(drop), Err(VaultFault::Damaged));
    std::fs::remove_file(home.root().join("vault.db")).expect("removed");
    assert_eq!(open(&home.root(), &home.ring).map(drop), Err(VaultFault::Damaged));
    assert_eq!(home.blobs(), 1);
    std::fs::remove_dir_all(home.root().join("documents")).expect("removed");
    std::fs::write(home.root().join("vault.db-wal"), b"a log").expect("written");
    assert_eq!(open(&home.root(), &home.ring).map(drop), Err(VaultFault::Damaged));
    assert_eq!(std::fs::read(home.root().join("vault.db-wal")).expect("bytes"), b"a log");
}

#[test]
fn l10_what_a_newer_dossier_saved_can_be_read_and_not_changed() {
    let home = Home::new();
    let vault = home.open();
    let none = Attachments::new();
    let id = vault.create(&draft(3), &none, false, 1).expect("created");
    drop(vault);
    Connection::open(home.root().join("vault.db"))
        .and_then(|db| db.pragma_update(None, "user_version", "99"))
        .expect("set");
    let vault = home.open();
    assert!(vault.is_newer() && vault.load(id).expect("loaded").draft == draft(3));
    assert_eq!(vault.save(id, &draft(4), &none, false, 2), Err(VaultFault::Newer));
    assert_eq!(vault.create(&draft(4), &none, false, 2), Err(VaultFault::Newer));
    assert_eq!(vault.remove(id), Err(VaultFault::Newer));
}
