//! Names of people: single words, surrounding blanks, and invisible characters.

use dossier::domain::draft::MONONYM;
use dossier::domain::value::Value;
use egui_kittest::kittest::Queryable as _;

use super::bench::Bench;

const FIRST: &str = "First name, Unnamed person (individual_1)";

#[test]
fn invisible_characters_are_removed_on_leaving_the_box_and_restored_by_undo() {
    let mut bench = Bench::practising();
    bench.press("Add a person");
    bench.focus_and_type(FIRST, " J\u{202e}ohn\u{200b} ");
    bench.leave();
    assert_eq!(bench.typed_in("First name, John"), "John");
    let told = "2 characters that can't be seen were taken out of “First name”";
    assert!(bench.says(told), "{}", bench.text());
    bench.press(&format!("Undo: {told}"));
    let typed = bench.save().entities[0].fields.get("first_name").cloned();
    assert!(typed == Some(Value::Text(" J\u{202e}ohn\u{200b} ".into())), "{}", bench.text());
    assert!(
        bench
            .text()
            .contains("“First name” holds a character that can't be seen (U+202E). Remove it."),
        "{}",
        bench.text()
    );
}

#[test]
fn surrounding_blanks_and_loose_accents_are_removed_without_a_notice() {
    let mut bench = Bench::practising();
    bench.press("Add a person");
    bench.type_into(FIRST, "\u{a0}Mu\u{308}ller ");
    assert_eq!(bench.typed_in("First name, M\u{fc}ller"), "M\u{fc}ller");
    assert!(!bench.text().contains("can't be seen"), "{}", bench.text());
}

#[test]
fn a_person_with_one_name_is_ticked_as_such_and_nothing_is_asked_for_any_more() {
    const MISSING: &str = "“Last name” is empty.";
    let mut bench = Bench::practising();
    bench.press("Add a person");
    bench.type_into(FIRST, "Suharto");
    bench.press("Show the status");
    bench.press("Check");
    assert!(bench.text().contains(MISSING), "{}", bench.text());
    bench.press("Has one name only, Suharto");
    assert!(!bench.text().contains(MISSING), "{}", bench.text());
    let draft = bench.save();
    assert!(draft.entities[0].fields.get(MONONYM) == Some(&Value::Flag(true)));
    assert!(
        bench.harness.query_by_label("mononym").is_none(),
        "it is no other field: {}",
        bench.text()
    );
    bench.press("Has one name only, Suharto");
    assert!(
        bench.text().contains(MISSING) && bench.save().entities[0].fields.get(MONONYM).is_none()
    );
}
