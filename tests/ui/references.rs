//! References made from names: they follow the name until the operator chooses another or spektr
//! knows them.
//!
//! Knows nothing of the form of a reference; the domain's tests do.

use dossier::domain::draft::Draft;
use dossier::domain::progress::{Can, CaseProgress, Phase};
use dossier::engine::message::{CaseStatus, Command};
use egui::{Key, Modifiers};

use super::bench::{Bench, asked, draft};
use super::kept::{ACME, BOLT, kept, open, row};

fn references(draft: &Draft) -> Vec<&str> {
    draft.entities.iter().map(|entity| entity.reference.as_str()).collect()
}

#[test]
fn a_reference_follows_the_name_and_relations_and_documents_go_with_it() {
    let mut bench = Bench::practising();
    bench.press("Add a company");
    bench.drop_on("Company document, Unnamed company (company_1)", &["/scans/certificate.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "certificate.pdf", 1_200_000);
    bench.type_into("Company name, Unnamed company (company_1)", "Acme");
    assert_eq!(references(&bench.save()), ["acme"]);
    bench.type_into("Company name, Acme", " Corporation");
    bench.press("Add person");
    bench.type_into("First name, Unnamed person (individual_1)", "John");
    assert_eq!(references(&bench.save()), ["acme_corporation", "john"]);
    bench.type_into("Last name, John", "Smith");
    bench.press("Add company");
    bench.type_into("Company name, Unnamed company (company_1)", "ACME Corporation");
    let saved = bench.save();
    assert_eq!(references(&saved), ["acme_corporation", "john_smith", "acme_corporation_2"]);
    bench.press("Acme Corporation");
    assert_eq!(
        bench.described("Company document, Acme Corporation"),
        "Ready to send",
        "it needs no second reading"
    );
}

#[test]
fn the_name_and_what_followed_from_it_are_undone_at_once() {
    let mut bench = Bench::practising();
    bench.press("Add a company");
    let before = bench.save();
    bench.type_into("Company name, Unnamed company (company_1)", "Acme");
    let after = bench.save();
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    bench.settle();
    assert!(bench.save() == before);
    bench.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    bench.settle();
    assert!(bench.save() == after && references(&after) == ["acme"]);
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    bench.settle();
    bench.type_into("Company name, Unnamed company (company_1)", "Bolt");
    assert_eq!(references(&bench.save()), ["bolt"], "it goes on as if nothing had been");
}

#[test]
fn a_reference_that_was_chosen_stays() {
    let mut bench = Bench::practising_tall();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme");
    bench.press("Advanced, Acme");
    bench.retype("Reference of Acme", "customer_7");
    bench.retype("Company name, Acme", "Bolt");
    assert_eq!(references(&bench.save()), ["customer_7"]);
}

#[test]
fn c14_the_box_of_a_reference_is_cleaned_when_it_is_left_and_undo_brings_back_what_was_typed() {
    const SAID: &str = "1 character that can't be seen was taken out of “Reference of Acme”";
    let mut bench = Bench::practising_tall();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme");
    bench.press("Advanced, Acme");
    for (typed, cleaned, is_said) in [
        (" customer_7\u{a0}", "customer_7", false),
        ("mu\u{308}ller", "m\u{fc}ller", false),
        ("cust\u{200b}omer_8", "customer_8", true),
        ("customer_8\u{202e}", "customer_8", true),
    ] {
        bench.retype("Reference of Acme", typed);
        assert_eq!(references(&bench.save()), [cleaned], "{typed:?}");
        assert_eq!(bench.typed_in("Reference of Acme"), cleaned);
        assert_eq!(bench.text().contains(SAID), is_said, "{typed:?}: {}", bench.text());
    }
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    bench.settle();
    assert_eq!(references(&bench.save()), ["customer_8\u{202e}"]);
    bench.retype("Reference of Acme", "\u{200b}");
    assert_eq!(references(&bench.save()), ["customer_8\u{202e}"], "nothing is no reference");
}

#[test]
fn a_reference_that_is_being_typed_is_taken_when_another_page_is_shown() {
    let mut bench = Bench::practising_tall();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme");
    bench.press("Advanced, Acme");
    bench.focus_and_type("Reference of Acme", "_holding");
    bench.press("Review");
    assert_eq!(references(&bench.save()), ["acme_holding"]);
}

#[test]
fn a_reference_from_a_case_file_stays() {
    let mut bench = Bench::with_case();
    bench.retype("First name, John Smith", "Jack");
    assert_eq!(references(&bench.save()), references(&draft()), "it came so");
    bench.press("Add company");
    bench.type_into("Company name, Unnamed company (company_1)", "Bolt");
    assert_eq!(references(&bench.save()), ["acme", "john", "bolt"]);
}

#[test]
fn a_reference_that_was_sent_stays() {
    let mut bench = Bench::practising();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme");
    bench.send();
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::Send { .. })).is_some(),
        "{commands:?}"
    );
    bench.publish(CaseProgress {
        phase: Phase::Rejected,
        can: Can { edit: true, send: true, ..Can::default() },
        ..CaseProgress::default()
    });
    bench.press("Answers");
    bench.retype("Company name, Acme", "Acme Corporation");
    assert_eq!(references(&bench.save()), ["acme"]);
}

#[test]
fn in_a_saved_case_references_follow_names_that_were_missing() {
    let mut bench = Bench::with_vault(vec![
        row(ACME, "Acme", CaseStatus::Draft),
        row(BOLT, "Bolt", CaseStatus::Completed),
    ]);
    let mut nameless = Draft::default();
    nameless.add_entity(dossier::domain::draft::EntityKind::Company);
    open(&mut bench, ACME, "Acme", kept(nameless, None));
    bench.press("Unnamed company (company_1)");
    bench.type_into("Company name, Unnamed company (company_1)", "Bolt");
    let (_, draft) = bench.kept_next();
    assert_eq!(references(&draft), ["bolt"]);
}
