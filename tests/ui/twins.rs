//! Two fields of one data name, each behind a condition: every page names the one that is shown.
//!
//! Knows nothing of how conditions are judged.

use dossier::engine::message::Command;
use egui::{Key, Modifiers};
use serde_json::{Value as Json, json};

use super::bench::{Bench, asked};
use super::form::step;
use super::steps::completed;

/// A form that asks companies and people for the same data names under different labels.
fn form() -> Json {
    let input = |label: &str| json!({ "type": "input", "dataType": "string", "attributes": { "label": label } });
    let file = |label: &str| json!({ "type": "file", "dataType": "file", "attributes": { "label": label, "accept": ".pdf" } });
    let list = |label: &str, title: &str, passport: &str| {
        json!({
            "type": "entity",
            "dataType": "entity",
            "attributes": { "label": label, "labelField": title, "buttonText": "Add one" },
            "form": {
                "fields": { "full_name": input("Full name"), "alias": input("Alias"), "passport": file(passport) },
                "order": ["full_name", "alias", "passport"],
            },
        })
    };
    let part = |kind: &str, proof: Json, people: Json| {
        let rule = json!({ "operator": "equals", "type": "string", "left": "kind", "right": kind });
        json!({
            "type": "conditional", "dataType": "conditional", "output": "show",
            "segment": { "groups": [{ "rule": rule }] },
            "form": { "fields": { "proof": proof, "people": people }, "order": ["proof", "people"] },
        })
    };
    json!({
        "type": "form",
        "fields": {
            "kind": input("Kind"),
            "of_company": part("company", file("Extract of the register"), list("Directors", "full_name", "Passport of the director")),
            "of_person": part("person", file("ID card"), list("Relatives", "alias", "Birth certificate")),
        },
        "order": ["kind", "of_company", "of_person"],
    })
}

fn with_person() -> Bench {
    let mut bench = Bench::practising_tall();
    bench.looked(step(&form(), 1));
    bench.type_into("Kind, The case itself", "person");
    bench.press("Add one");
    bench.type_into("Full name, Relatives 1", "John Smith");
    bench.type_into("Alias, Relatives 1", "Jack");
    bench
}

#[test]
fn an_object_and_its_slot_are_named_by_the_entity_field_that_is_shown() {
    let mut bench = with_person();
    assert!(bench.says("Birth certificate, Jack"), "{}", bench.text());
    bench.drop_on("Birth certificate, Jack", &["/scans/birth.pdf"]);
    let (slot, _) = bench.examined_next();
    bench.answer_examined(slot, "birth.pdf", 1_000);
    bench.press("More for Birth certificate, Jack");
    bench.press("Move the file of Birth certificate, Jack");
    assert!(bench.says("ID card, The case itself"), "{}", bench.text());
    assert!(!bench.text().contains("Extract of the register"), "{}", bench.text());
}

#[test]
fn the_table_of_documents_has_the_headings_of_the_fields_that_are_shown() {
    let mut bench = with_person();
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::Num3);
    bench.settle();
    for said in ["ID card", "Relatives", "Birth certificate", "Birth certificate, Jack"] {
        assert!(bench.says(said), "{said}\n{}", bench.text());
    }
    for unsaid in ["Extract of the register", "Directors", "Passport of the director"] {
        assert!(!bench.says(unsaid), "{unsaid}\n{}", bench.text());
    }
}

#[test]
fn the_page_before_sending_lists_an_object_once_and_none_that_is_not_sent() {
    let mut bench = with_person();
    bench.press("Review");
    assert_eq!(bench.text().matches("Change Full name, Jack").count(), 1, "{}", bench.text());
    bench.press("Answers");
    bench.retype("Kind, The case itself", "neither");
    bench.press("Review");
    assert!(!bench.text().contains("John Smith"), "{}", bench.text());
    bench.send();
    let commands = bench.commands();
    let Some(Command::Send { order, .. }) =
        asked(&commands, |command| matches!(command, Command::Send { .. }))
    else {
        panic!("{commands:?}")
    };
    let body: Json = serde_json::from_str(order.payload.text()).unwrap();
    assert!(body.get("people").is_none(), "{body}");
}

#[test]
fn a_dropped_file_is_refused_by_the_name_of_the_field_that_is_shown() {
    let mut bench = with_person();
    bench.drop_on("ID card, The case itself", &["/scans/id.txt"]);
    let sentence = bench.text();
    assert!(sentence.contains("ID card, The case itself"), "{sentence}");
    assert!(!sentence.contains("Extract of the register"), "{sentence}");
}

#[test]
fn an_answer_behind_a_closed_condition_is_not_listed_as_sent() {
    let mut bench = with_person();
    bench.retype("Kind, The case itself", "neither");
    bench.commands();
    completed(&mut bench);
    bench.looked(step(&form(), 2));
    bench.press("Go on");
    let text = bench.text();
    let link = text.lines().find(|line| line.starts_with("Step 1, sent"));
    bench.press(link.unwrap_or_else(|| panic!("{text}")));
    assert!(bench.says("neither"), "{}", bench.text());
    assert!(!bench.text().contains("John Smith"), "{}", bench.text());
}
