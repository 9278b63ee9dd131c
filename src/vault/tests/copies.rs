//! Attached documents: the sealed copy is sent even if the original changes, and no copy is left
//! behind.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::support::*;
use crate::domain::intake::{Attachment, Attachments, FileProblem, Original};
use crate::engine::message::Pixels;
use crate::engine::ports::{Cases, Documents};
use crate::files::PastedImages;

const SCAN: &[u8] = b"%PDF-1.4 a passport";

fn attached(home: &Home, vault: &Vault) -> (std::path::PathBuf, Attachment) {
    let path = home.document("scan.pdf", SCAN);
    let attachment = vault.examine(&path).expect("attached");
    (path, attachment)
}

#[test]
fn u16_a_changed_original_has_no_effect_and_is_told() {
    let home = Home::new();
    let vault = home.open();
    let (path, attachment) = attached(&home, &vault);
    assert_eq!(
        (vault.original(&attachment), attachment.bytes),
        (Original::Same, SCAN.len() as u64)
    );
    let touched = fs::File::options().write(true).open(&path).expect("the original");
    touched.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1)).expect("touched");
    assert_eq!(vault.original(&attachment), Original::Same, "another time, the same content");
    fs::write(&path, b"%PDF-1.4 a forgery!").expect("written");
    assert_eq!(vault.original(&attachment), Original::Changed);
    assert_eq!(vault.read(&attachment).expect("bytes"), SCAN);
}

#[test]
fn u17_a_moved_or_deleted_original_has_no_effect() {
    let home = Home::new();
    let vault = home.open();
    let (path, attachment) = attached(&home, &vault);
    let id = vault
        .create(&draft(1), &[(slot(0), Ok(attachment.clone()))].into(), false, 1)
        .expect("created");
    fs::remove_file(path).expect("removed");
    drop(vault);
    let vault = home.open();
    assert_eq!(vault.load(id).expect("loaded").attachments[&slot(0)], Ok(attachment.clone()));
    assert_eq!(
        (vault.read(&attachment).expect("bytes").as_ref(), vault.original(&attachment)),
        (SCAN, Original::Gone)
    );
}

#[test]
fn t11_a_copy_that_is_not_what_was_reviewed_is_never_handed_out() {
    let home = Home::new();
    let vault = home.open();
    let (_, attachment) = attached(&home, &vault);
    let other =
        vault.examine(&home.document("other.pdf", b"%PDF-1.4 another one")).expect("attached");
    let blob =
        |attachment: &Attachment| vault.shared.folder.copy(attachment.copy.expect("a copy").id);
    let whole = fs::read(blob(&attachment)).expect("bytes");
    fs::copy(blob(&other), blob(&attachment)).expect("swapped");
    assert_eq!(
        vault.read(&attachment),
        Err(FileProblem::CopyDamaged),
        "another copy under its name"
    );
    fs::write(blob(&attachment), &whole[..whole.len() - 1]).expect("cut");
    assert_eq!(vault.read(&attachment), Err(FileProblem::CopyDamaged));
    let swapped = Attachment { copy: other.copy, ..attachment.clone() };
    assert_eq!(
        vault.read(&swapped),
        Err(FileProblem::CopyDamaged),
        "a sound copy of something else"
    );
    fs::remove_file(blob(&attachment)).expect("removed");
    assert_eq!(vault.read(&attachment), Err(FileProblem::CopyGone));
    let id =
        vault.create(&draft(1), &[(slot(0), Ok(attachment))].into(), false, 1).expect("created");
    assert_eq!(vault.load(id).expect("loaded").attachments[&slot(0)], Err(FileProblem::CopyGone));
}

#[test]
fn t11_what_can_not_be_attached_leaves_no_copy() {
    let home = Home::new();
    let vault = home.open();
    assert_eq!(vault.examine(&home.document("empty.pdf", b"")), Err(FileProblem::Empty));
    assert_eq!(vault.examine(&home.root()), Err(FileProblem::IsFolder));
    fs::remove_dir(home.root().join("documents")).expect("removed");
    assert_eq!(vault.examine(&home.document("scan.pdf", SCAN)), Err(FileProblem::NotKept));
}

#[test]
fn t16_what_no_case_has_any_more_is_swept_when_the_vault_is_opened() {
    let home = Home::new();
    let vault = home.open();
    let attachments = attach(&home, &vault, &[0, 1, 2]);
    let mut fewer = attachments.clone();
    fewer.swap_remove(&slot(2));
    let id = vault.create(&draft(3), &attachments, false, 1).expect("created");
    vault.save(id, &draft(3), &fewer, false, 2).expect("saved");
    fs::write(home.root().join("documents").join("0123456789abcdef0123456789abcdef.tmp"), b"half")
        .expect("written");
    fs::write(home.root().join("documents").join("notes.txt"), b"not ours").expect("written");
    assert_eq!(
        vault.sweep(3, 30),
        Ok(Swept { files: 1, cases: 0 }),
        "an undo may bring back what was let go just now"
    );
    drop(vault);
    let vault = home.open();
    assert_eq!(vault.sweep(3, 30), Ok(Swept { files: 1, cases: 0 }));
    assert_eq!(vault.load(id).expect("loaded").attachments, fewer);
    assert_eq!(home.blobs(), 3, "two copies, and the file of somebody else");
}

#[test]
fn t16_documents_of_a_case_nobody_touched_for_long_are_let_go() {
    let home = Home::new();
    let vault = home.open();
    let attachments = attach(&home, &vault, &[0, 1]);
    let old = vault.create(&draft(2), &attachments, false, 100).expect("created");
    let young = vault
        .create(&draft(2), &attach(&home, &vault, &[0]), false, 100 + 86_400)
        .expect("created");
    drop(vault);
    let vault = home.open();
    assert_eq!(vault.sweep(101 + 30 * 86_400, 30), Ok(Swept { files: 2, cases: 1 }));
    let gone: Attachments = [0, 1].map(|at| (slot(at), Err(FileProblem::CopyGone))).into();
    let loaded = vault.load(old).expect("loaded");
    assert_eq!((loaded.attachments, loaded.damage), (gone.clone(), None));
    assert!(vault.load(young).expect("loaded").attachments[&slot(0)].is_ok());
    assert_eq!(vault.save(old, &draft(3), &gone, false, 200), Ok(old));
    assert_eq!(vault.load(old).expect("loaded").damage, None);
}

#[test]
fn l5_while_copies_can_not_be_counted_none_is_swept() {
    for sql in [
        "DELETE FROM copies WHERE part = 0",
        "UPDATE copies SET sealed = x'00'",
        "DELETE FROM cases",
        "UPDATE cases SET status = 2",
    ] {
        let home = Home::new();
        let vault = home.open();
        let attachments = attach(&home, &vault, &[0, 1]);
        vault.create(&draft(2), &attachments, false, 1).expect("created");
        drop(vault);
        home.damage(sql);
        assert_eq!(home.open().sweep(2, 30), Err(VaultFault::Damaged), "{sql}");
        assert_eq!(home.blobs(), 2, "{sql}");
    }
}

#[cfg(unix)]
#[test]
fn t14_files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    fs::create_dir(home.root()).expect("a folder open to others");
    let vault = home.open();
    let attachments = attach(&home, &vault, &[0]);
    vault.create(&draft(2), &attachments, false, 1).expect("created");
    let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    assert_eq!((mode(&home.root()), mode(&home.root().join("documents"))), (0o700, 0o700));
    let files = [home.root(), home.root().join("documents")]
        .map(|folder| names(&folder).into_iter().map(|name| folder.join(name)).collect::<Vec<_>>());
    let files: Vec<_> = files.concat().into_iter().filter(|path| path.is_file()).collect();
    assert_eq!(files.len(), 4, "{files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{}", file.display());
    }
}

#[test]
fn a_pasted_picture_is_on_disk_only_as_a_sealed_copy_and_then_not_in_memory() {
    let home = Home::new();
    let vault = home.open();
    let held = PastedImages::over(Arc::new(vault.clone()));
    let path = Path::new("Pasted picture.png");
    let pixels = Pixels { width: 2, height: 2, premultiplied: bytes::Bytes::from(vec![200; 16]) };
    held.hold(path, &pixels).expect("held");
    let attachment = held.examine(path).expect("attached");
    assert!(
        attachment.copy.is_some() && held.read(&attachment).expect("bytes").starts_with(b"\x89PNG")
    );
    assert_eq!(held.read(&attachment).ok(), vault.read(&attachment).ok());
    assert_eq!(held.examine(path).err(), Some(FileProblem::NotFound), "it is held no more");
}

#[test]
fn a_pasted_picture_that_could_not_be_copied_is_refused_and_can_be_tried_again() {
    let home = Home::new();
    let vault = home.open();
    let held = PastedImages::over(Arc::new(vault.clone()));
    let path = Path::new("Pasted picture.png");
    held.hold(
        path,
        &Pixels { width: 1, height: 1, premultiplied: bytes::Bytes::from(vec![200; 4]) },
    )
    .expect("held");
    let documents = vault.shared.folder.documents();
    fs::remove_dir_all(&documents).expect("removed");
    assert_eq!(held.examine(path), Err(FileProblem::NotKept));
    fs::create_dir_all(&documents).expect("made again");
    assert!(held.examine(path).is_ok_and(|attachment| attachment.copy.is_some()));
}
