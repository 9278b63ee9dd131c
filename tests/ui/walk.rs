//! A walk through every view with the checks of `walker`.
//!
//! Knows nothing of layout except the size of targets.

use dossier::domain::failure::Failure;
use dossier::domain::progress::{Can, CaseProgress, FileState, Phase};
use dossier::engine::message::CaseStatus;
use egui::{Key, Role};
use egui_kittest::kittest::Queryable as _;

use super::bench::{Bench, sent_files};
use super::form::{form, step};
use super::kept::{ACME, row};

#[test]
fn every_target_of_the_case_has_a_name_and_can_be_hit_and_read() {
    let mut bench = Bench::sized(1280.0, 5000.0);
    for page in ["The case itself", "Acme Corporation", "John Smith"] {
        bench.press(page);
        bench.walk(page);
    }
    bench.press("Add a role");
    bench.press("Advanced, John Smith");
    bench.press("Add a field");
    bench.walk("half-added things");
    bench.press("Ownership");
    bench.walk("ownership");
    bench.press("Add under Acme Corporation");
    bench.walk("the menu of a line");
    bench.harness.key_press(Key::Escape);
    bench.press("Review");
    bench.walk_but("review", &["Company document: The file has not been read yet."]);
    bench.press("Answers");
    bench.drop_nowhere(&["/scans/passport smith john.pdf", "/scans/scan_0012.pdf"]);
    bench.walk("tray");
    bench.send();
    bench.walk("error summary");
}

#[test]
fn no_word_is_cut_in_a_narrow_window() {
    let mut bench = Bench::sized(900.0, 600.0);
    for page in ["Acme Corporation", "John Smith", "Ownership", "Documents", "Review", "Answers"] {
        bench.press(page);
        bench.reads_whole(page);
    }
}

#[test]
fn large_text_in_a_small_window_covers_and_cuts_nothing() {
    // 900 x 600 at 150 %.
    let mut bench = Bench::sized(600.0, 400.0);
    let place =
        |bench: &Bench, role, name: &str| bench.harness.get_by_role_and_label(role, name).rect();
    for page in ["Acme Corporation", "John Smith", "Documents", "Review", "Answers", "Ownership"] {
        bench.press(page);
        bench.walk(page);
        let (title, more) = (
            place(&bench, Role::TextInput, "Title of the case"),
            place(&bench, Role::Button, "More commands"),
        );
        assert!(
            title.right() <= more.left() && title.width() > 100.0,
            "{page}: {title:?} {more:?}"
        );
    }
    let outline = place(&bench, Role::ListItem, "John Smith").right();
    for (role, name) in [
        (Role::Button, "Open Acme Corporation"),
        (Role::Button, "Open John Smith"),
        (Role::ComboBox, "Role of John Smith in Acme Corporation"),
    ] {
        let rect = place(&bench, role, name);
        assert!(rect.left() > outline && rect.right() < 600.0, "{name}: {rect:?} beside {outline}");
    }
}

#[test]
fn every_target_of_a_narrow_window_has_a_name_and_can_be_hit_and_read() {
    let mut bench = Bench::sized(900.0, 600.0);
    bench.walk("closed status");
    bench.press("Show the status");
    bench.walk("open status");
    bench.press("Hide the status");
    bench.press("More commands");
    bench.walk("the header's menu");
    bench.harness.key_press(Key::Escape);
    bench.settle();
    bench.open_link_menu();
    bench.walk("the menu about the link");
}

#[test]
fn every_target_of_the_workspaces_form_has_a_name_and_can_be_hit_and_read() {
    let mut bench = Bench::practising_tall();
    bench.looked(step(&form(), 1));
    bench.press("Add owner");
    bench.walk("form");
    bench.press("Choose a day for Founded on, The case itself");
    bench.walk("calendar");
    bench.harness.key_press(Key::Escape);
    bench.press("Country, The case itself");
    bench.walk("list of countries");
}

#[test]
fn every_target_of_the_status_has_a_name_and_can_be_hit_and_read() {
    let mut bench = Bench::sized(1280.0, 3000.0);
    let files = |state: FileState| {
        sent_files(&[("acme", "company_document", FileState::Sent), ("john", "id_document", state)])
    };
    for (phase, failure, can) in [
        (Phase::Uploading, None, Can { cancel: true, ..Can::default() }),
        (
            Phase::NeedsFiles,
            Some(Failure::FilesNeeded { count: 1 }),
            Can { send_again: true, replace: true, ..Can::default() },
        ),
        (Phase::Interrupted, None, Can { resume: true, ..Can::default() }),
        (Phase::TokenExpired, None, Can { new_link: true, ..Can::default() }),
        (Phase::NeedsDecision, None, Can { submit_anyway: true, ..Can::default() }),
        (Phase::Completed, None, Can::default()),
    ] {
        bench.publish(CaseProgress {
            phase,
            failure,
            can,
            files: files(FileState::Missing),
            ..CaseProgress::default()
        });
        bench.walk_but(&format!("{phase:?}"), &["Replace "]);
    }
}

#[test]
fn every_target_of_a_dialog_has_a_name_and_can_be_hit_and_read() {
    let mut bench = Bench::with_case();
    bench.harness.key_press(Key::F1);
    bench.settle();
    bench.walk_dialog("Keyboard shortcuts");
    bench.harness.key_press(Key::Escape);
    bench.settle();
    bench.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::K);
    bench.settle();
    bench.walk_dialog("Commands and names");
    bench.harness.key_press(Key::Escape);
    bench.settle();
    bench.press("Change…");
    bench.walk_dialog("Where this case goes");
    bench.press("Not now");
    bench.type_into("Residential address, John Smith", "DK");
    bench.press("New");
    bench.walk_dialog("Begin a new case?");
    bench.press("Not now");
    bench.press("Remove John Smith");
    bench.walk("toast");
    bench
        .harness
        .get_by(|node| {
            node.role() == egui::Role::ListItem
                && node.label().as_deref() == Some("Acme Corporation")
        })
        .focus();
    bench.settle();
    bench.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::M);
    bench.settle();
    bench.walk_dialog("Move Acme Corporation under");
}

#[test]
fn every_target_of_a_document_has_a_name_and_can_be_hit_and_read() {
    for (width, is_beside) in [(1280.0, true), (900.0, false)] {
        let mut bench = Bench::sized(width, 3000.0);
        bench.drop_on("ID document, John Smith", &["/scans/passport.pdf"]);
        let (slot, _) = bench.examined_next();
        bench.answer_examined(slot, "passport.pdf", 1_200_000);
        bench.press("More for ID document, John Smith");
        bench.walk("the menu of a slot");
        bench.press("Move the file of ID document, John Smith");
        bench.walk_dialog("Where does it belong?");
        bench.harness.key_press(Key::Escape);
        bench.settle();
        bench.press("Look at ID document, John Smith");
        if is_beside {
            bench.walk("a document beside the form");
        } else {
            bench.walk_dialog("ID document, John Smith");
        }
    }
}

#[test]
fn every_target_of_the_kept_cases_has_a_name_and_can_be_hit_and_read() {
    let mut bench = Bench::locking(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.walk("cases");
    bench.press("More for Acme");
    bench.walk("the menu of a case");
    bench.harness.key_press(Key::Escape);
    bench.settle();
    bench.press("Change the passphrase…");
    bench.walk_dialog("Change the passphrase");
    bench.press("Not now");
    bench.press("Lock now");
    bench.walk("locked");
    let mut bench = Bench::bare_tall();
    bench.press("Paste link…");
    bench.walk_dialog("Where this case goes");
    bench.press("Start an onboarding without a link…");
    bench.walk_dialog("Start an onboarding");
}

#[test]
fn every_target_of_the_templates_has_a_name_and_can_be_hit_and_read() {
    for (width, height) in [(1280.0, 1400.0), (900.0, 1400.0)] {
        let mut bench = Bench::sized(width, height);
        super::templates::open(&mut bench);
        bench.walk("built-in form");
        bench.retype("Name of Company name", "Country of registration");
        bench.press("Add field");
        bench.walk("refused names");
        bench.press("Remove Company document");
        bench.walk("changed form with a toast");
        bench.press("Back to the built-in form…");
        bench.walk_dialog("Back to the built-in form?");
    }
}
