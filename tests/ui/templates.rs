//! The page of templates: forms of companies and people changed, undone and saved, and the effect
//! on the case on the page.
//!
//! Knows nothing of where templates are stored: two channels play the engine.

use dossier::domain::progress::{Can, CaseProgress, FileState, Phase};
use dossier::engine::message::{
    CaseStatus, Command, Notice, VaultCommand, VaultFault, VaultNotice, VaultState,
};
use egui::{Key, Modifiers, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use serde_json::Value as Json;

use super::bench::{Bench, asked, draft, sent_files};
use super::kept::{ACME, kept, open as open_paired, row};

const NEW: &str = "Name of the new field";
const NOT_KEPT: &str =
    "Nothing is kept on this computer now: changed templates last until Dossier closes.";

/// Opens the page by the palette.
pub(super) fn open(bench: &mut Bench) {
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    bench.settle();
    bench.harness.event(egui::Event::Text("templates of".into()));
    bench.settle();
    bench.harness.key_press(Key::Enter);
    bench.settle();
    assert!(bench.says("Templates") && bench.says("Name of the new field"), "{}", bench.text());
}

fn add(bench: &mut Bench, label: &str, kind: &str) {
    bench.type_into("Name of the new field", label);
    if kind != "Text" {
        bench.press("Kind of the new field");
        bench.press(kind);
    }
    bench.press("Add field");
    assert!(bench.says(&format!("{label} was added")), "{}", bench.text());
}

fn show_people(bench: &mut Bench) {
    bench.press("Form of");
    bench.press("People");
}

/// The names of the fields, in the order they are shown.
fn fields(bench: &Bench) -> Vec<String> {
    let is_name = |node: &egui_kittest::Node<'_>| {
        node.accesskit_node().role() == egui::Role::TextInput
            && node.accesskit_node().label().is_some_and(|name| name.starts_with("Name of "))
    };
    let mut boxes: Vec<_> = bench
        .harness
        .get_all_by(|_| true)
        .filter(is_name)
        .map(|node| (node.rect().top(), node.value().unwrap_or_default()))
        .collect();
    boxes.sort_by(|a, b| a.0.total_cmp(&b.0));
    boxes.pop();
    boxes.into_iter().map(|(_, name)| name).collect()
}

/// Returns the last templates that the engine was asked to save.
fn kept_templates(bench: &mut Bench) -> Option<Json> {
    let commands = bench.commands();
    let kept = commands.iter().rev().find_map(|command| match command {
        Command::Vault(VaultCommand::SaveSetting { name: "templates", value: words }) => {
            Some(words.clone())
        }
        _ => None,
    });
    kept.map(|words| serde_json::from_str(&words).unwrap())
}

/// The companies and people that would be sent.
fn sent(bench: &mut Bench) -> Json {
    bench.send();
    let commands = bench.commands();
    let Some(Command::Send { order, .. }) =
        asked(&commands, |command| matches!(command, Command::Send { .. }))
    else {
        panic!("{}", bench.text())
    };
    serde_json::from_str::<Json>(order.payload.text()).unwrap()["role-entity"].clone()
}

/// Acme and John without documents.
fn practising() -> Bench {
    let mut bench = Bench::practising_tall();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme");
    bench.press("Add person");
    bench.type_into("First name, Unnamed person (individual_1)", "John");
    bench.type_into("Last name, John", "Smith");
    bench
}

#[test]
fn an_added_field_is_asked_of_every_company_and_sent_under_a_name_made_of_its_words() {
    let mut bench = practising();
    open(&mut bench);
    add(&mut bench, "Größe", "Number");
    assert!(bench.says("Number · sent as groesse"), "{}", bench.text());
    assert!(
        bench
            .harness
            .get_by(|node| node.role() == egui::Role::TextInput
                && node.label().as_deref() == Some("Name of the new field"))
            .is_focused()
    );
    bench.press("Back");
    bench.press("Acme");
    bench.type_into("Größe, Acme", "25");
    let sent = sent(&mut bench);
    assert_eq!((&sent[0]["groesse"], sent[1].get("groesse")), (&Json::from(25), None));
}

#[test]
fn an_added_slot_takes_a_document_and_what_is_required_is_asked_for() {
    let mut bench = practising();
    open(&mut bench);
    show_people(&mut bench);
    bench.press("The new field is required");
    add(&mut bench, "Driving licence", "Document");
    bench.press("Back");
    bench.press("John Smith");
    bench.send();
    assert!(bench.text().contains("Fill in “Driving licence”."), "{}", bench.text());
    bench.press("Answers");
    bench.drop_on("Driving licence, John Smith", &["/scans/licence.pdf"]);
    let (slot, _) = bench.examined_next();
    assert_eq!(
        (slot.entity.as_deref(), slot.field.as_str()),
        (Some("john_smith"), "driving_licence")
    );
    bench.answer_examined(slot, "licence.pdf", 10);
    assert_eq!(sent(&mut bench)[1]["driving_licence"], "licence.pdf");
}

#[test]
fn answers_of_a_removed_field_stay_under_other_fields_and_are_sent() {
    let mut bench = practising();
    bench.press("Acme");
    bench.type_into("Registration number, Acme", "12345678");
    open(&mut bench);
    bench.press("Remove Registration number");
    assert!(bench.says("Registration number was removed from the form"), "{}", bench.text());
    bench.press("Back");
    bench.press("Acme");
    assert!(!bench.says("Registration number, Acme"));
    assert_eq!(bench.described("Advanced, Acme"), "1 other field");
    bench.press("Advanced, Acme");
    assert_eq!(bench.typed_in("registration_number, Acme"), "12345678");
    assert_eq!(sent(&mut bench)[0]["registration_number"], "12345678");
}

#[test]
fn a_renamed_field_keeps_what_was_answered_and_its_name_on_the_wire() {
    let mut bench = practising();
    open(&mut bench);
    bench.retype("Name of Company name", "Legal name");
    assert!(
        bench.says("Company name was renamed") && bench.says("Text · sent as company_name"),
        "{}",
        bench.text()
    );
    bench.press("Back");
    bench.press("Acme");
    assert_eq!(bench.typed_in("Legal name, Acme"), "Acme");
    bench.retype("Legal name, Acme", "");
    bench.send();
    assert!(bench.text().contains("Fill in “Legal name”."), "{}", bench.text());
}

#[test]
fn a_name_half_typed_is_taken_when_another_case_begins() {
    let mut bench = Bench::with_case();
    open(&mut bench);
    bench.focus_and_type("Name of Company name", " or firm");
    assert_eq!(kept_templates(&mut bench), None);
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::N);
    bench.settle();
    let kept = kept_templates(&mut bench).expect("kept");
    assert_eq!(
        kept["practice"]["company"]["fields"]["company_name"]["attributes"]["label"],
        "Company name or firm"
    );
}

#[test]
fn a_name_that_is_taken_or_missing_is_said_at_its_box_and_nothing_typed_is_lost() {
    let mut bench = Bench::with_case();
    open(&mut bench);
    let before = fields(&bench);
    let taken = "Another field of this form has this name. Enter another one.";
    bench.retype("Name of Company name", "country of registration");
    assert!(bench.says(taken), "{}", bench.text());
    assert_eq!(bench.typed_in("Name of Company name"), "country of registration");
    bench.retype("Name of Company name", "Company name");
    assert!(!bench.says(taken), "{}", bench.text());
    bench.type_into("Name of the new field", "Company name");
    assert!(bench.says(taken), "{}", bench.text());
    bench.press("Add field");
    assert_eq!(bench.typed_in("Name of the new field"), "Company name");
    bench.retype("Name of the new field", "");
    bench.press("Add field");
    assert!(bench.says("Enter a name for the field."), "{}", bench.text());
    assert_eq!((fields(&bench), kept_templates(&mut bench)), (before, None));
}

#[test]
fn fields_are_moved_and_required_and_every_step_is_undone_and_done_again() {
    let mut bench = Bench::with_case();
    open(&mut bench);
    let first = |bench: &Bench| fields(bench)[..3].join(", ");
    assert_eq!(first(&bench), "Company name, Registration number, Country of registration");
    assert!(bench.harness.get_by_label("Move Company name up").accesskit_node().is_disabled());
    bench.press("Move Country of registration up");
    bench.press("Move Country of registration up");
    assert_eq!(first(&bench), "Country of registration, Company name, Registration number");
    assert!(
        bench.harness.get_by_label("Move Country of registration down").is_focused(),
        "it went as far as it goes"
    );
    bench.press("Required: Registration number");
    assert!(bench.says("Registration number is required now"), "{}", bench.text());
    let undo = |bench: &mut Bench, modifiers| {
        bench.harness.key_press_modifiers(modifiers, Key::Z);
        bench.settle();
    };
    let required = |bench: &Bench| {
        bench.harness.get_by_label("Required: Registration number").accesskit_node().toggled()
    };
    assert_eq!(required(&bench), Some(egui::accesskit::Toggled::True));
    bench.press("Undo: Registration number is required now");
    assert_eq!(required(&bench), Some(egui::accesskit::Toggled::False));
    undo(&mut bench, Modifiers::COMMAND);
    undo(&mut bench, Modifiers::COMMAND);
    assert_eq!(first(&bench), "Company name, Registration number, Country of registration");
    assert_eq!(
        kept_templates(&mut bench),
        Some(serde_json::json!({})),
        "the built-in form is nothing to keep"
    );
    undo(&mut bench, Modifiers::COMMAND | Modifiers::SHIFT);
    bench.press("Redo");
    assert_eq!(first(&bench), "Country of registration, Company name, Registration number");
    bench.press("Undo");
    bench.press("Remove Company name");
    assert!(
        bench.harness.get_by_label("Redo").accesskit_node().is_disabled(),
        "another way was taken"
    );
}

#[test]
fn undoing_leaves_the_case_alone() {
    let mut bench = practising();
    open(&mut bench);
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    bench.settle();
    bench.press("Back");
    bench.press("John Smith");
    assert_eq!(bench.typed_in("Last name, John Smith"), "Smith");
}

#[test]
fn the_built_in_form_comes_back_when_that_was_asked_and_can_be_undone() {
    let mut bench = Bench::with_case();
    open(&mut bench);
    assert!(bench.says("This is the built-in form."), "{}", bench.text());
    let builtin = fields(&bench);
    bench.press("Remove Company name");
    bench.press("Back to the built-in form…");
    bench.press("Not now");
    assert_eq!(fields(&bench).len(), builtin.len() - 1);
    bench.press("Back to the built-in form…");
    assert!(bench.text().contains("(Companies, PRACTICE)"), "{}", bench.text());
    bench.press("Use the built-in form");
    assert_eq!(fields(&bench), builtin);
    bench.press("Undo: The built-in form is back");
    assert_eq!(fields(&bench).len(), builtin.len() - 1);
}

#[test]
fn every_environment_has_its_own_and_a_case_goes_by_those_of_its_link() {
    let mut bench = practising();
    open(&mut bench);
    bench.press("For cases that go to");
    bench.press("LIVE");
    add(&mut bench, "Tax number", "Text");
    bench.press("Back");
    bench.press("Acme");
    assert!(!bench.says("Tax number, Acme"), "the practice server has its own");
    let mut bench = Bench::bare_tall();
    bench.press("Add a company");
    open(&mut bench);
    add(&mut bench, "Tax number", "Text");
    bench.press("Back");
    assert!(
        bench.says("Tax number, Unnamed company (company_1)"),
        "without a link it goes by those of LIVE: {}",
        bench.text()
    );
    bench.press("Paste link…");
    bench.type_into(
        "Link or token",
        "https://sandbox-actions.spektr.com/form?token=a-sandbox-token",
    );
    bench.type_into("Your name", "Jane Doe");
    bench.press("Use this link");
    assert!(!bench.says("Tax number, Unnamed company (company_1)"), "{}", bench.text());
}

#[test]
fn where_nothing_is_kept_the_page_says_so_and_what_was_changed_is_kept_once_there_is_a_place() {
    let mut bench = Bench::bare_tall();
    open(&mut bench);
    assert!(bench.says(NOT_KEPT), "{}", bench.text());
    add(&mut bench, "Tax number", "Text");
    bench.commands();
    let words = r#"{"live":{"individual":{"fields":{"nickname":{"dataType":"string","attributes":{"label":"Nickname"}}},"order":["nickname"]}}}"#;
    bench.tell(Notice::Vault(VaultNotice::Setting { name: "templates", value: words.into() }));
    bench.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::Open {
        has_passphrase: true,
        is_newer: false,
    }))));
    let kept = kept_templates(&mut bench).expect("kept");
    assert_eq!(
        kept["live"]["company"]["fields"]["tax_number"]["attributes"]["label"],
        "Tax number"
    );
    assert_eq!(
        kept["live"]["individual"]["order"],
        serde_json::json!(["nickname"]),
        "what was kept before stays"
    );
}

#[test]
fn saved_templates_apply_from_the_start_and_a_failed_save_is_reported() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    let words = r#"{"practice":{"company":{"fields":{"nickname":{"dataType":"string","attributes":{"label":"Nickname"}}},"order":["nickname"]}}}"#;
    bench.tell(Notice::Vault(VaultNotice::Setting { name: "templates", value: words.into() }));
    open_paired(&mut bench, ACME, "Acme", kept(draft(), Some("token-of-acme")));
    bench.press("Acme Corporation");
    assert!(bench.says("Nickname, Acme Corporation"), "{}", bench.text());
    bench.press("Advanced, Acme Corporation");
    assert_eq!(bench.typed_in("company_name, Acme Corporation"), "Acme Corporation");
    open(&mut bench);
    assert!(!bench.says(NOT_KEPT), "{}", bench.text());
    add(&mut bench, "Tax number", "Text");
    let kept = kept_templates(&mut bench).expect("kept");
    assert_eq!(kept["practice"]["company"]["order"], serde_json::json!(["nickname", "tax_number"]));
    bench.tell(Notice::Vault(VaultNotice::SettingNotSaved {
        name: "templates",
        fault: VaultFault::DiskFull,
    }));
    assert!(
        bench
            .text()
            .contains("The changed templates were not saved and last until Dossier closes."),
        "{}",
        bench.text()
    );
    bench.tell(Notice::Vault(VaultNotice::Setting { name: "templates", value: "[]".into() }));
    assert!(bench.text().contains("can't be read by this version of Dossier"), "{}", bench.text());
}

#[test]
fn a_case_on_its_way_is_not_touched() {
    let mut bench = Bench::with_case();
    bench.publish(CaseProgress {
        phase: Phase::Uploading,
        files: sent_files(&[("john", "id_document", FileState::Sending)]),
        can: Can { cancel: true, ..Can::default() },
        ..CaseProgress::default()
    });
    open(&mut bench);
    show_people(&mut bench);
    bench.press("Remove ID document");
    bench.press("Remove Last name");
    let commands = bench.commands();
    let is_other = |command: &&Command| {
        !matches!(command, Command::Vault(VaultCommand::SaveSetting { name: "templates", .. }))
    };
    assert!(!commands.iter().any(|command| is_other(&command)), "{commands:?}");
    bench.press("Back");
    bench.press("John Smith");
    bench.press("Advanced, John Smith");
    assert_eq!(bench.typed_in("last_name, John Smith"), "Smith");
    assert!(bench.says("500 kB of 1.0 MB"), "{}", bench.text());
}

#[test]
fn the_page_is_reached_from_the_settings_and_gone_through_with_the_keyboard_alone() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.press("Settings");
    bench.press("Edit templates…");
    assert!(!bench.says("Size of text"), "the settings made room");
    bench.harness.key_press(Key::F6);
    bench.settle();
    assert_eq!(bench.focused(), "Back");
    tab_to_new(&mut bench);
    for label in ["Tax number", "Trade name"] {
        bench.harness.event(egui::Event::Text(label.into()));
        bench.settle();
        bench.harness.key_press(Key::Enter);
        bench.settle();
        assert!(
            bench.says(&format!("{label} was added")) && bench.focused() == NEW,
            "{}",
            bench.text()
        );
    }
    bench.press("Back");
    assert!(bench.says("Acme"), "{}", bench.text());
}

#[test]
fn tab_goes_through_the_page_as_it_is_read() {
    let mut bench = Bench::with_case();
    open(&mut bench);
    bench.harness.key_press(Key::F6);
    bench.settle();
    let read = tab_to_new(&mut bench);
    assert!(read.len() > 20, "{read:?}");
    let is_read = |pair: &[Pos2]| {
        pair[1].y > pair[0].y + 1.0 || (pair[1].y > pair[0].y - 1.0 && pair[1].x > pair[0].x)
    };
    assert!(read.windows(2).all(is_read), "{read:?}");
}

/// Returns the places that Tab reaches, up to the box for a new field.
fn tab_to_new(bench: &mut Bench) -> Vec<Pos2> {
    let mut read = Vec::new();
    while bench.focused() != NEW && read.len() < 80 {
        bench.leave();
        let focused = bench.harness.get_all_by(|_| true).find(egui_kittest::Node::is_focused);
        read.extend(focused.map(|node| node.rect().center()));
    }
    assert_eq!(bench.focused(), NEW);
    read
}
