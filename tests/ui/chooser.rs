//! The window's own file chooser, for systems without a working file dialog: it does what the
//! system's dialog does.
//!
//! Knows nothing of how it is drawn.

use std::fs;

use dossier::engine::message::Command;
use egui::{Key, Role};
use egui_kittest::kittest::Queryable as _;
use tempfile::TempDir;

use super::bench::{Bench, asked};

const ID: &str = "Choose file…, ID document, John Smith";

impl Bench {
    fn is_choosing(&self) -> bool {
        self.harness.query_by(|node| node.role() == Role::Dialog).is_some()
    }
}

fn scans() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("2024")).unwrap();
    for name in ["passport.pdf", "PHOTO.JPG", "notes.txt", "2024/bill.pdf"] {
        fs::write(folder.path().join(name), b"x").unwrap();
    }
    folder
}

fn examined(bench: &mut Bench) -> Option<std::path::PathBuf> {
    let commands = bench.commands();
    asked(&commands, |command| matches!(command, Command::Examine { .. })).map(|command| {
        match command {
            Command::Examine { path, .. } => path.clone(),
            _ => unreachable!(),
        }
    })
}

#[test]
fn without_a_file_dialog_a_file_is_chosen_in_the_window() {
    let (mut bench, scans) = (Bench::with_case(), scans());
    bench.without_dialogs();
    bench.chooser_in(ID, scans.path());
    bench.until("the folder", |bench| bench.says("File passport.pdf"));
    assert!(
        bench.says("File PHOTO.JPG") && bench.says("Folder 2024") && !bench.says("File notes.txt"),
        "{}",
        bench.text()
    );
    assert!(bench.harness.unnamed_widgets().is_empty());
    bench.press("All files");
    assert!(bench.says("File notes.txt"));
    bench.press("Folder 2024");
    bench.until("the folder in it", |bench| bench.says("File bill.pdf"));
    bench.press("Folder above");
    bench.until("the folder above", |bench| bench.says("File passport.pdf"));
    bench.press("File passport.pdf");
    bench.press("Choose");
    bench.until("it is chosen", |bench| !bench.is_choosing());
    assert_eq!(examined(&mut bench), Some(scans.path().join("passport.pdf")));
}

#[test]
fn a_path_is_typed_or_pasted_and_a_wrong_one_is_said() {
    let (mut bench, scans) = (Bench::with_case(), scans());
    bench.without_dialogs();
    bench.chooser_in(ID, scans.path());
    bench.until("the folder", |bench| bench.says("File passport.pdf"));
    bench.enter(&scans.path().join("gone.pdf").to_string_lossy());
    bench.until("nothing", |bench| {
        bench.says("There is no such file, or it can't be read. Check the path.")
    });
    bench.enter(&format!("file://{}", scans.path().join("2024/bill.pdf").display()));
    bench.until("it is chosen", |bench| !bench.is_choosing());
    assert_eq!(examined(&mut bench), Some(scans.path().join("2024/bill.pdf")));
}

#[test]
fn a_case_is_saved_by_the_windows_own_chooser_and_what_is_there_is_replaced_only_when_that_was_said()
 {
    let (mut bench, folder) = (Bench::with_case(), scans());
    fs::write(folder.path().join("case.json"), b"x").unwrap();
    bench.without_dialogs();
    bench.chooser_in("Save…", folder.path());
    let typed = folder.path().join("case.json").to_string_lossy().into_owned();
    bench.until("the folder", |bench| bench.typed_in("Path") == typed);
    bench.press("Save here");
    bench.until("it asks", |bench| {
        bench.says("There is a file of this name. Choose another name, or replace it.")
    });
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::SaveCase { .. })).is_none()
    );
    bench.press("Replace the file");
    bench.until("it is chosen", |bench| !bench.is_choosing());
    let commands = bench.commands();
    assert!(
        matches!(asked(&commands, |command| matches!(command, Command::SaveCase { .. })), Some(Command::SaveCase { path, .. }) if *path == folder.path().join("case.json"))
    );
    bench.chooser_in("Save…", &folder.path().join("other.json"));
    bench.until("a name that is free", |bench| !bench.is_choosing());
}

#[test]
fn a_dialog_that_does_not_answer_blocks_no_later_one() {
    let (mut bench, scans) = (Bench::with_case(), scans());
    let gate = bench.silent_dialogs();
    let held = gate.lock().unwrap();
    bench.picks("/scans/late.pdf");
    bench.click(ID);
    bench.click(ID);
    assert!(
        bench.says("The system's file dialog has not answered. What is chosen here counts, and that one is given up."),
        "{}",
        bench.text()
    );
    bench.enter(&scans.path().join("passport.pdf").to_string_lossy());
    bench.until("it is chosen", |bench| !bench.is_choosing());
    assert_eq!(examined(&mut bench), Some(scans.path().join("passport.pdf")));
    drop(held);
    bench.picks("/scans/next.pdf");
    bench.press("Choose file…, Proof of address, John Smith");
    bench.until("the next dialog answers", |bench| !bench.harness.state().has_open_dialog());
    assert_ne!(examined(&mut bench), Some("/scans/late.pdf".into()));
}

#[test]
fn esc_closes_the_chooser() {
    let (mut bench, scans) = (Bench::with_case(), scans());
    bench.without_dialogs();
    bench.chooser_in(ID, scans.path());
    bench.harness.key_press(Key::Escape);
    bench.settle();
    assert!(!bench.is_choosing() && examined(&mut bench).is_none());
}
