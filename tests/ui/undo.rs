//! Undo across the whole case: typing, attaching and removing, never sending.
//!
//! Knows nothing of how steps are remembered.

use dossier::domain::progress::{Can, CaseProgress, Phase};
use dossier::engine::message::Command;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::bench::{Bench, asked, draft};

fn undo(bench: &mut Bench) {
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    bench.settle();
}

fn redo(bench: &mut Bench) {
    bench.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    bench.settle();
}

fn value(bench: &Bench, name: &str) -> String {
    bench.harness.get_by_label(name).value().unwrap_or_default()
}

#[test]
fn a_removed_person_comes_back_with_the_role_and_the_document_by_undo_in_the_notice() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans/passport.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "passport.pdf", 1_200_000);
    let before = bench.save();
    bench.press("Remove John Smith");
    assert!(bench.says("John Smith was removed"), "{}", bench.text());
    assert_eq!(bench.save().entities.len(), 1);
    bench.press("Undo: John Smith was removed");
    assert!(!bench.says("John Smith was removed"), "{}", bench.text());
    assert_eq!(
        bench.described("ID document, John Smith"),
        "Ready to send",
        "what was attached needs no second reading"
    );
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Examine { .. })).is_none()
    );
    assert!(bench.save() == before);
    redo(&mut bench);
    assert_eq!(bench.save().entities.len(), 1);
}

#[test]
fn a_document_that_was_taken_out_comes_back_by_the_keyboard() {
    let mut bench = Bench::with_case();
    bench.drop_on("ID document, John Smith", &["/scans/passport.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "passport.pdf", 1_200_000);
    bench.press("More for ID document, John Smith");
    bench.press("Remove the file from ID document, John Smith");
    assert!(
        bench.says("The document was taken out of ID document, John Smith"),
        "{}",
        bench.text()
    );
    bench.press("Acme Corporation");
    undo(&mut bench);
    assert_eq!(
        bench.described("ID document, John Smith"),
        "Ready to send",
        "the page it happened on is shown"
    );
    undo(&mut bench);
    assert_eq!(
        bench.described("ID document, John Smith"),
        "Empty",
        "attaching it is a step as well"
    );
}

#[test]
fn the_boxs_own_undo_does_not_get_in_the_way_of_the_cases() {
    let mut bench = Bench::with_case();
    bench.type_into("Residential address, John Smith", "DK");
    bench.later(5.0);
    bench.focus_and_type("Last name, John Smith", "y");
    undo(&mut bench);
    assert_eq!(
        value(&bench, "Last name, John Smith"),
        "Smith",
        "while the box still has the keyboard"
    );
    undo(&mut bench);
    assert_eq!(value(&bench, "Residential address, John Smith"), "");
    assert!(bench.save() == draft());
    redo(&mut bench);
    redo(&mut bench);
    assert_eq!(
        (
            value(&bench, "Residential address, John Smithy").as_str(),
            value(&bench, "Last name, John Smithy").as_str()
        ),
        ("DK", "Smithy")
    );
}

#[test]
fn a_box_that_is_not_of_the_case_keeps_its_own_undo() {
    let mut bench = Bench::with_case();
    bench.type_into("Residential address, John Smith", "DK");
    bench.press("Add a role");
    bench.focus_and_type("New share of John Smith, in percent", "5");
    undo(&mut bench);
    assert_eq!(value(&bench, "Residential address, John Smith"), "DK");
}

#[test]
fn nothing_is_undone_across_a_sending() {
    let mut bench = Bench::practising();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme Corporation");
    assert!(bench.menu_offers("Undo"));
    bench.send();
    assert!(asked(&bench.commands(), |command| matches!(command, Command::Send { .. })).is_some());
    let can = Can { send: true, edit: true, ..Can::default() };
    bench.publish(CaseProgress { phase: Phase::Rejected, can, ..CaseProgress::default() });
    assert!(!bench.menu_offers("Undo"));
    bench.press("Answers");
    undo(&mut bench);
    assert_eq!(value(&bench, "Company name, Acme Corporation"), "Acme Corporation");
    bench.type_into("Company name, Acme Corporation", "!");
    undo(&mut bench);
    assert_eq!(
        value(&bench, "Company name, Acme Corporation"),
        "Acme Corporation",
        "what is typed afterwards is"
    );
}

#[test]
fn the_toast_ends_after_a_time_and_with_the_next_edit() {
    let mut bench = Bench::with_case();
    bench.press("Remove John Smith");
    bench.later(9.0);
    assert!(!bench.says("John Smith was removed"), "{}", bench.text());
    undo(&mut bench);
    bench.press("John Smith");
    bench.press("Remove John Smith");
    assert!(bench.says("John Smith was removed"));
    bench.type_into("Title of the case", "Acme again");
    assert!(!bench.says("John Smith was removed"), "{}", bench.text());
}
