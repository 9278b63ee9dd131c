//! The documents of all entities on one page: each cell shows its document, and can be filled,
//! reached and dropped on.
//!
//! Knows nothing of layout except that it does not grow with the case.

use dossier::app::Purpose;
use dossier::domain::draft::{Draft, Entity, EntityKind};
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{FileProblem, SlotKey};
use dossier::domain::progress::{Can, CaseProgress, FileState, Phase};
use dossier::domain::value::{Fields, FileRef, Value};
use dossier::engine::message::{Command, Notice};
use egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use serde_json::json;

use super::bench::{Bench, asked, sent_files};
use super::form::step;
use super::tray::seen;

const PASSPORT: &str = "ID document, John Smith";
const ADDRESS: &str = "Proof of address, John Smith";

impl Bench {
    fn documents_page(&mut self) {
        self.harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Num3);
        self.settle();
    }

    fn with_documents() -> Self {
        let mut bench = Self::with_case();
        bench.documents_page();
        bench.commands();
        bench
    }

    /// The description of a place, which bears the same name as its line in the status.
    fn place(&self, name: &str) -> String {
        let place = self
            .harness
            .get_by(|node| node.label().as_deref() == Some(name) && node.role() == Role::Button);
        place.accesskit_node().data().description().unwrap_or_default().to_owned()
    }

    fn key(&mut self, key: Key) {
        self.harness.key_press(key);
        self.settle();
    }

    /// A case of so many people, each with one document.
    fn of_people(count: usize) -> Self {
        let mut bench = Self::practising();
        let mut draft = Draft::default();
        for at in 0..count {
            let mut entity = Entity {
                reference: format!("p{at}"),
                kind: EntityKind::Individual,
                fields: Fields::default(),
            };
            entity.fields.set("first_name", Value::Text(format!("Person {at}")));
            entity.fields.set("last_name", Value::Text("Smith".into()));
            entity
                .fields
                .set("id_document", Value::File(FileRef { path: format!("/scans/{at}.pdf") }));
            draft.entities.push(entity);
        }
        bench.tell(Notice::Opened {
            path: Hidden("/cases/acme/case.json".into()),
            result: Ok(Box::new(draft)),
        });
        bench.documents_page();
        bench
    }
}

#[test]
fn every_place_says_in_text_what_is_there_and_the_sums_are_said() {
    let mut bench = Bench::with_documents();
    assert_eq!(bench.described(PASSPORT), "Empty");
    assert_eq!(
        bench.described("Company document, Acme Corporation"),
        "Reading the file…: certificate.pdf"
    );
    assert!(bench.says("1 of 4 places have a document."), "{}", bench.text());
    bench.drop_on("Articles of association, Acme Corporation", &["/scans/articles.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "articles.pdf", 1_000);
    assert_eq!(
        bench.described("Articles of association, Acme Corporation"),
        "Ready to send: articles.pdf"
    );
    assert_eq!(
        (bench.described("Open Acme Corporation"), bench.described("Open John Smith")),
        ("All there".into(), "2 empty".into())
    );
    bench.drop_on(PASSPORT, &["/scans/passport.pdf"]);
    let (slot, path) = bench.examined_next();
    bench.tell(Notice::Examined { slot, path: Hidden(path), result: Err(FileProblem::Empty) });
    assert!(
        bench.described(PASSPORT).contains("empty")
            && bench.described(PASSPORT).ends_with(": passport.pdf"),
        "{}",
        bench.text()
    );
}

#[test]
fn an_empty_cell_is_one_press_away_from_its_file_and_a_document_from_its_slot() {
    let mut bench = Bench::with_documents();
    bench.picks("/scans/passport.pdf");
    bench.press(PASSPORT);
    assert!(matches!(bench.last_purpose(), Some(Purpose::Slot { .. })));
    let (slot, path) = bench.examined_next();
    assert_eq!(
        (slot, path.to_str()),
        (SlotKey::new(Some("john".into()), "id_document"), Some("/scans/passport.pdf"))
    );
    bench.press(PASSPORT);
    assert!(
        bench.harness.query_by_label("First name, John Smith").is_some(),
        "its owner's page is shown: {}",
        bench.text()
    );
    assert_eq!(bench.focused(), "Look at ID document, John Smith");
}

#[test]
fn files_dropped_on_a_place_land_there_and_what_does_not_fit_is_told() {
    let mut bench = Bench::with_documents();
    bench.hover(ADDRESS, "/scans/bill.pdf");
    bench.drop_on(ADDRESS, &["/scans/bill.pdf"]);
    assert_eq!(bench.examined_next().0, SlotKey::new(Some("john".into()), "address_document"));
    bench.drop_on(PASSPORT, &["/scans/notes.exe"]);
    bench.looked_over("/scans/notes.exe", vec![seen("/scans/notes.exe", 1)]);
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Examine { .. })).is_none()
    );
    assert!(bench.text().contains("notes.exe"), "{}", bench.text());
}

#[test]
fn a_path_is_pasted_into_the_place_that_has_the_keyboard() {
    let mut bench = Bench::with_documents();
    bench.harness.get_by_label(ADDRESS).focus();
    bench.settle();
    bench.harness.event(egui::Event::Paste("/scans/bill.pdf".into()));
    assert_eq!(bench.examined_next().0, SlotKey::new(Some("john".into()), "address_document"));
}

#[test]
fn the_keyboard_reaches_every_place_of_a_large_case_with_the_arrows_alone() {
    let mut bench = Bench::of_people(60);
    bench.harness.get_by_label("ID document, Person 0 Smith").focus();
    bench.settle();
    bench.key(Key::ArrowRight);
    assert_eq!(bench.focused(), "Proof of address, Person 0 Smith");
    for at in 1..60 {
        bench.key(Key::ArrowDown);
        assert_eq!(bench.focused(), format!("Proof of address, Person {at} Smith"));
    }
    bench.key(Key::ArrowDown);
    bench.key(Key::Home);
    assert_eq!(bench.focused(), "ID document, Person 59 Smith");
    bench.key(Key::PageUp);
    assert_eq!(bench.focused(), "ID document, Person 51 Smith");
    bench.picks("/scans/bill.pdf");
    bench.key(Key::End);
    bench.commands();
    bench.key(Key::Enter);
    bench.dialog_answered();
    assert_eq!(bench.examined_next().0, SlotKey::new(Some("p51".into()), "address_document"));
}

#[test]
fn only_the_visible_rows_of_a_thousand_people_are_laid_out() {
    let (few, many) = (Bench::of_people(40), Bench::of_people(1_000));
    let places = |bench: &Bench| {
        bench
            .harness
            .get_all_by(|node| node.label().is_some_and(|name| name.starts_with("ID document, ")))
            .count()
    };
    assert!((8..40).contains(&places(&few)), "{}", places(&few));
    assert!(places(&many) <= places(&few), "{}", places(&many));
}

#[test]
fn only_those_with_an_empty_place_are_listed_when_asked_for() {
    let mut bench = Bench::with_documents();
    bench.drop_on("Articles of association, Acme Corporation", &["/scans/articles.pdf"]);
    bench.press("Only those with an empty place");
    assert!(
        bench.harness.query_by_label("Open Acme Corporation").is_none()
            && bench.harness.query_by_label(PASSPORT).is_some()
    );
}

#[test]
fn the_table_is_filtered_by_name_and_what_is_missing_in_it_is_copied() {
    let mut bench = Bench::with_documents();
    let copied = |bench: &mut Bench| -> String {
        bench.harness.get_by_label("Copy missing list").click();
        let mut copied = String::new();
        for _ in 0..4 {
            bench.harness.step();
            for command in &bench.harness.output().platform_output.commands {
                if let egui::OutputCommand::CopyText(text) = command {
                    copied.clone_from(text);
                }
            }
        }
        copied
    };
    assert_eq!(
        copied(&mut bench),
        "Missing for Acme onboarding:\n\nAcme Corporation\n- Articles of association\n\n\
         John Smith\n- ID document\n- Proof of address\n"
    );
    assert!(bench.says("Copied. Paste it into a mail."), "{}", bench.text());
    bench.focus_and_type("Filter by name", "smi");
    assert!(
        bench.harness.query_by_label("Open Acme Corporation").is_none()
            && bench.harness.query_by_label(PASSPORT).is_some()
    );
    assert_eq!(
        copied(&mut bench),
        "Missing for Acme onboarding:\n\nJohn Smith\n- ID document\n- Proof of address\n"
    );
    bench.focus_and_type("Filter by name", "x");
    assert!(bench.says("Nobody has this name."), "{}", bench.text());
}

#[test]
fn a_long_name_is_cut_on_the_screen_and_whole_for_a_screen_reader() {
    let mut bench = Bench::with_case();
    let name = "Bartholomew-Alexander von und zu Hohenstaufen-Wittelsbach";
    bench.retype("First name, John Smith", name);
    bench.documents_page();
    assert!(
        bench.harness.query_by_label(&format!("Open {name} Smith")).is_some(),
        "{}",
        bench.text()
    );
    assert!(bench.harness.query_by_label(&format!("ID document, {name} Smith")).is_some());
}

#[test]
fn while_it_is_sent_each_place_says_how_its_document_goes() {
    let mut bench = Bench::with_documents();
    let files = sent_files(&[("acme", "company_document", FileState::Sent)]);
    bench.publish(CaseProgress {
        phase: Phase::Uploading,
        can: Can { cancel: true, ..Can::default() },
        files,
        ..CaseProgress::default()
    });
    assert!(
        bench.place("Company document, Acme Corporation").starts_with("Sent"),
        "{}",
        bench.text()
    );
    bench.press(PASSPORT);
    assert!(bench.last_purpose().is_none(), "nothing is chosen while it is sent");
}

#[test]
fn a_workspaces_form_with_many_documents_is_gone_through_sideways_and_says_what_must_be_there() {
    let mut bench = Bench::practising();
    bench.commands();
    let document = |label: &str| json!({ "type": "file", "dataType": "file", "attributes": { "label": label }, "validation": [] });
    let mut fields = serde_json::Map::new();
    for at in 0..20 {
        fields.insert(format!("document_{at}"), document(&format!("Document {at}")));
    }
    fields["document_0"]["validation"] =
        json!([{ "type": "required", "value": true, "message": "Attach it" }]);
    let rule = json!({ "operator": "equals", "type": "string", "left": "country", "right": "DK" });
    fields.insert(
        "abroad".into(),
        json!({
            "type": "conditional", "dataType": "conditional", "output": "show", "segment": { "groups": [{ "rule": rule }] },
            "form": { "fields": { "licence": document("Licence") } },
        }),
    );
    bench.looked(step(&json!({ "type": "form", "fields": fields }), 2));
    bench.documents_page();
    assert!(
        bench.says("0 of 20 places have a document.")
            && bench.says("1 document that must be there is missing."),
        "{}",
        bench.text()
    );
    assert_eq!(bench.described("Document 0, The case itself"), "Missing");
    bench.harness.get_by_label("Document 0, The case itself").focus();
    bench.settle();
    for at in 1..20 {
        bench.key(Key::ArrowRight);
        assert_eq!(bench.focused(), format!("Document {at}, The case itself"));
    }
    let last = bench.harness.get_by_label("Document 19, The case itself").rect();
    assert!(
        last.right() < 1_280.0 && last.left() > 220.0 + 200.0,
        "what has the keyboard can be seen: {last:?}"
    );
    bench.key(Key::ArrowRight);
    assert_eq!(
        (bench.focused(), bench.described("Licence, The case itself")),
        ("Licence, The case itself".into(), "Not asked for".into())
    );
}
