//! A workspace's form: visible fields, findings, and the payload. `fixtures/forms/everything.json`
//! has every kind of field, rule and condition; it was made for these tests.

mod seen;
mod surprising;

use std::collections::BTreeMap;

use dossier::domain::case::{Verdict, prove};
use dossier::domain::draft::{Draft, Entity, EntityKind, Owner, ROOT, Relation};
use dossier::domain::finding::Problem;
use dossier::domain::form::Form;
use dossier::domain::form::template::Forms;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Attachments, Digest, SlotKey, Sniffed};
use dossier::domain::ticket::{Post, Ticket, UploadPlan};
use dossier::domain::value::{Fields, FileRef, Value};
use dossier::words;
use jiff::Timestamp;
use serde_json::{Value as Json, json};

fn everything() -> Forms {
    Forms::with_step(Form::from_json(&read(include_str!("../fixtures/forms/everything.json"))))
}

fn read(text: &str) -> Json {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}"))
}

fn now() -> Timestamp {
    Timestamp::from_second(1_795_262_400).unwrap_or_default()
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn file(path: &str) -> Value {
    Value::File(FileRef { path: path.into() })
}

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| (*item).to_owned()).collect())
}

fn attached(name: &str) -> Attachment {
    Attachment {
        path: Hidden(name.into()),
        original_name: Hidden(name.into()),
        bytes: 10,
        sha256: Digest([7; 32]),
        sniffed: Sniffed::Pdf,
        copy: None,
    }
}

/// The facts of every document a draft names.
fn attachments(draft: &Draft) -> Attachments {
    draft
        .files()
        .map(|(slot, file)| (slot, Ok(attached(file.path.rsplit('/').next().unwrap_or_default()))))
        .collect()
}

fn owner(first_name: &str) -> Fields {
    [("first_name".to_owned(), text(first_name)), ("date_of_birth".to_owned(), text("1930-06-01"))]
        .into_iter()
        .collect()
}

/// A draft that the form takes as it is, with an answer in every field that is shown, and in some
/// that are not.
fn filled() -> Draft {
    let mut draft = Draft::default();
    everything().case.prefill(&mut draft.fields);
    for (key, value) in [
        ("not_in_the_form", text("of another form")),
        ("certificate", file("/scans/scan.pdf")),
        ("articles", file("/other/scan.pdf")),
        ("country", text("DK")),
        ("state", text("kept, though no state is asked for")),
        ("company_name", text("Acme & Sons")),
        ("contact_email", text("jane@example.com")),
        ("contact_phone", text("+45 12 34 56 78")),
        ("purpose", text("Trade")),
        ("registry", text("CVR 12345678")),
        ("legal_form", text("aps")),
        ("size", text("large")),
        ("auditor", text("Numbers ApS")),
        ("listed", text("Yes")),
        ("revenue", Value::typed_number("5000000.10")),
        ("staff", Value::typed_number("25")),
        ("bank", text("First Bank")),
        ("works_council", text("None yet")),
        ("pep", Value::Flag(false)),
        ("consent", Value::Flag(true)),
        ("regulated", Value::Flag(true)),
        ("founder_born", text("1969-12-31")),
        ("incorporated", text("1970-02-01")),
        ("licence_expires", text("2026-12-01")),
        ("last_accounts", text("2025")),
        ("renewal", text("Asked in May")),
        ("sectors", list(&["fin", "gas"])),
        ("permits", list(&["G-1", "G-2"])),
        ("it_provider", text("Bits A/S")),
        ("channels", list(&["Web"])),
        ("currencies", list(&["DKK", "EUR"])),
        ("certificate_number", text("7")),
        ("board_size", text("3")),
        ("board_note", text("So small it is")),
        ("minimum_board", text("3")),
        ("calm_note", text("a note holds nothing")),
        ("riddle_answer", text("42")),
    ] {
        draft.fields.set(key, value);
    }
    let mut second = owner("Jane");
    second.set("share", Value::typed_number("33.333333"));
    second.set("pep", Value::Flag(true));
    second.set("office", text("Mayor"));
    second.set("cpr", text("010130-0000"));
    second.set("id_document", file("/scans/Scan.PDF"));
    second.set("tags", list(&["a"]));
    second.set("spektr_id", Value::Raw(json!({"id": 7})));
    second.set("old_answer", text("of another form"));
    draft.fields.set("beneficial_owners", Value::Entries(vec![owner("John"), second]));
    draft
}

#[track_caller]
fn payload(draft: &Draft, forms: &Forms) -> Json {
    let attachments = attachments(draft);
    let verdict = prove(draft, forms, &attachments, now());
    let Some(case) = verdict.case else { panic!("{:?}", sentences(draft, &verdict)) };
    read(case.freeze().0.text())
}

fn sentences(draft: &Draft, verdict: &Verdict<'_>) -> Vec<(String, String)> {
    words::set_language(Some(words::Language::English));
    // These cases are about the form's own fields; the finding about missing people is left out.
    let of_fields =
        verdict.findings.iter().filter(|finding| finding.problem != Problem::NobodyThere);
    of_fields.map(|finding| (finding.place.path(draft), words::finding(finding))).collect()
}

#[test]
fn exactly_what_is_shown_is_sent_in_the_forms_order_with_the_right_types() {
    let (draft, forms) = (filled(), everything());
    let attachments = attachments(&draft);
    let (sent, _) =
        prove(&draft, &forms, &attachments, now()).case.expect("nothing to object to").freeze();
    // Read and written again, the digits and the order of the keys stay.
    let wanted = read(include_str!("../fixtures/forms/everything-payload.json"));
    assert_eq!(sent.text(), wanted.to_string());
}

#[test]
fn entities_and_relations_go_along_as_ever() {
    let mut draft = filled();
    let fields = [("company_name".to_owned(), text("Acme"))].into_iter().collect();
    draft.entities.push(Entity { reference: "c1".into(), kind: EntityKind::Company, fields });
    draft.relations.push(Relation {
        from: "c1".into(),
        to: ROOT.into(),
        role: "owner".into(),
        ownership_percentage: None,
    });
    let sent = payload(&draft, &everything());
    assert_eq!(
        sent["role-entity"],
        json!([{"reference": "c1", "customer_type": "company", "company_name": "Acme"}])
    );
    assert_eq!(
        sent["role-entity_relations"],
        json!([{"from": "c1", "to": "root", "role": "owner"}])
    );
}

#[test]
fn without_a_fetched_form_everything_of_the_case_is_sent() {
    let mut draft = filled();
    draft.fields.set("anything", Value::Raw(json!([{"a": 1}])));
    let sent = payload(&draft, &Forms::builtin());
    assert_eq!(
        (&sent["not_in_the_form"], &sent["anything"]),
        (&json!("of another form"), &json!([{"a": 1}]))
    );
    assert_eq!(sent["beneficial_owners"][1]["id_document"], "Scan-3.PDF");
    assert_eq!(sent.as_object().unwrap().len(), draft.fields.len());
}

#[test]
fn births_are_seconds_on_either_side_of_the_epoch() {
    for (day, seconds) in [
        ("1930-06-01", -1_249_257_600_i64),
        ("1969-12-31", -86_400),
        ("1970-01-01", 0),
        ("1970-02-01", 2_678_400),
        ("2026-02-28", 1_772_236_800),
    ] {
        let mut draft = filled();
        let entry =
            draft.fields_of_mut(&Owner::Entry { list: "beneficial_owners".into(), at: 0 }).unwrap();
        entry.set("date_of_birth", text(day));
        assert_eq!(
            payload(&draft, &everything())["beneficial_owners"][0]["date_of_birth"],
            json!(seconds),
            "{day}"
        );
    }
}

#[test]
fn documents_of_the_case_and_its_entries_have_names_of_their_own_and_get_their_posts() {
    let (draft, forms) = (filled(), everything());
    let attachments = attachments(&draft);
    let (_, manifest) = prove(&draft, &forms, &attachments, now()).case.unwrap().freeze();
    let slots = [
        SlotKey::new(None, "certificate"),
        SlotKey::new(None, "articles"),
        SlotKey::in_entry("beneficial_owners", 1, "id_document"),
    ];
    assert_eq!(manifest.files.iter().map(|file| file.slot.clone()).collect::<Vec<_>>(), slots);
    // spektr names no entity for any of them: field and file name have to tell.
    let ticket = |field: &str, name: &str| Ticket {
        entity: None,
        field: Some(field.into()),
        file_name: Hidden(name.into()),
        post: Post {
            url: "https://s3.eu-north-1.amazonaws.com/b".into(),
            fields: vec![("key".into(), "k".into())],
        },
    };
    let tickets = vec![
        ticket("id_document", "Scan-3.PDF"),
        ticket("certificate", "scan.pdf"),
        ticket("articles", "scan-2.pdf"),
    ];
    let plan = UploadPlan::all(tickets, &manifest).unwrap();
    assert_eq!(plan.into_posts().iter().map(|(at, _)| *at).collect::<Vec<_>>(), [0, 1, 2]);
}

/// Changes one answer; returns the findings that follow.
#[track_caller]
fn check(key: &str, value: Value, wanted: &[(&str, &str)]) {
    let (mut draft, forms) = (filled(), everything());
    draft.fields.set(key, value);
    let attachments = attachments(&draft);
    let verdict = prove(&draft, &forms, &attachments, now());
    let found = sentences(&draft, &verdict);
    let found: Vec<(&str, &str)> =
        found.iter().map(|(place, sentence)| (place.as_str(), sentence.as_str())).collect();
    assert_eq!(found, wanted, "{key}");
}

#[test]
fn findings_use_the_workspaces_messages() {
    check("company_name", text("  "), &[("fields.company_name", "The company needs a name")]);
    check(
        "company_name",
        text("Ærø"),
        &[("fields.company_name", "Only letters a–z, digits and . & ' - are allowed")],
    );
    check("purpose", text(&"x".repeat(41)), &[("fields.purpose", "Say it in 40 characters")]);
    check("contact_email", text("jane"), &[("fields.contact_email", "Enter an e-mail address")]);
    check("consent", Value::Flag(false), &[("fields.consent", "You must agree")]);
    check("revenue", Value::typed_number("-1"), &[("fields.revenue", "Only numbers are allowed")]);
    check(
        "founder_born",
        text("2008-11-22"),
        &[("fields.founder_born", "The founder must be an adult")],
    );
    check("founder_born", text("2008-11-21"), &[]);
    check(
        "founder_born",
        text("1905-11-20"),
        &[("fields.founder_born", "The founder must be an adult")],
    );
    check("permits", list(&["1", "2", "3"]), &[("fields.permits", "At most two permits")]);
    let owners = |count: usize| Value::Entries(vec![owner("John"); count]);
    check(
        "beneficial_owners",
        owners(4),
        &[
            ("fields.beneficial_owners", "At most three owners"),
            ("fields.beneficial_owners", "Three may sign"),
        ],
    );
    check(
        "beneficial_owners",
        Value::List(Vec::new()),
        &[("fields.beneficial_owners", "At least one owner is needed")],
    );
    check(
        "beneficial_owners",
        Value::Entries(vec![owner("Jørn")]),
        &[("fields.beneficial_owners[0].first_name", "Letters a–z only")],
    );
}

#[test]
fn findings_without_a_workspace_message_have_a_default_one() {
    for (key, value, wanted) in [
        (
            "incorporated",
            text("1899-12-31"),
            "“Incorporated” must be between 1900-01-01 and 2026-11-21.",
        ),
        (
            "licence_expires",
            text("2026-12-22"),
            "“Licence expires” must be between 2026-11-21 and 2026-12-21.",
        ),
        (
            "licence_expires",
            text("soon"),
            "“Licence expires” must be a real date, such as 1984-03-27; in the window also 27 3 1984.",
        ),
        (
            "staff",
            text("many"),
            "“Employees” must be a number such as 5000000 or 12.5, with a point and no spaces.",
        ),
        ("size", text("huge"), "“Size” must be one of the choices offered. Choose from the list."),
        (
            "sectors",
            list(&["fin", "gas", "tin"]),
            "“Sectors” must be one of the choices offered. Choose from the list.",
        ),
        ("pep", text("no"), "“Is politically exposed” must be yes or no."),
        (
            "beneficial_owners",
            text("John"),
            "“Beneficial owners” must be a list of entries. Remove what is there, then add them.",
        ),
    ] {
        check(key, value, &[(&format!("fields.{key}"), wanted)]);
    }
    let empty = Value::Entries(vec![owner("John"), Fields::default()]);
    let wanted = "This entry of “Beneficial owners” is empty. Fill it in, or remove it.";
    check("beneficial_owners", empty, &[("fields.beneficial_owners[1]", wanted)]);
}

#[test]
fn documents_are_judged_in_the_workspaces_words() {
    let (draft, forms) = (filled(), everything());
    for (field, change, wanted) in [
        (
            "certificate",
            Attachment { bytes: 5_242_881, ..attached("scan.pdf") },
            "Certificate: The certificate may have 5 MB",
        ),
        (
            "articles",
            attached("scan.png"),
            "Articles: Only PDF files are accepted here. Choose another file.",
        ),
    ] {
        let mut attachments = attachments(&draft);
        attachments.insert(SlotKey::new(None, field), Ok(change));
        let found = sentences(&draft, &prove(&draft, &forms, &attachments, now()));
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(
            found[0].0 == format!("fields.{field}")
                && found[0].1.starts_with(wanted.split(':').next().unwrap()),
            "{found:?}"
        );
        if field == "certificate" {
            assert_eq!(found[0].1, wanted);
        }
    }
}

#[test]
fn a_suggestion_is_offered_and_passes_and_is_in_no_sentence() {
    let (mut draft, forms) = (filled(), everything());
    for (key, typed, wanted) in [
        ("company_name", "Ærø Æbler", Some("Aeroe Aebler")),
        ("company_name", "Acme (DK)", None),
        ("size", "Large", Some("large")),
        ("incorporated", "31/12/1980", Some("1980-12-31")),
        ("staff", "1.000.000", Some("1000000")),
    ] {
        draft.fields.set(key, text(typed));
        let documents = attachments(&draft);
        let finding = prove(&draft, &forms, &documents, now())
            .findings
            .into_iter()
            .find(|finding| finding.place.path(&draft).contains(key))
            .unwrap();
        assert_eq!(finding.suggestion.as_ref().map(|text| text.0.as_str()), wanted, "{typed}");
        assert!(
            !format!("{finding:?}{}", words::finding(&finding)).contains(wanted.unwrap_or("\0")),
            "{typed}"
        );
        draft = filled();
    }
}

#[test]
fn answers_of_another_form_are_kept_aside() {
    let (draft, forms) = (filled(), everything());
    let documents = attachments(&draft);
    assert_eq!(prove(&draft, &forms, &documents, now()).aside, ["not_in_the_form", "calm_note"]);
    assert!(prove(&draft, &Forms::builtin(), &documents, now()).aside.is_empty());
}

#[test]
fn the_form_of_the_fixture_has_every_kind_of_field_rule_and_condition() {
    let json = read(include_str!("../fixtures/forms/everything.json"));
    let mut words: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    collect(&json, &mut words);
    for (key, all) in [
        (
            "dataType",
            "boolean conditional countryList currencyList date entity file hologram number string stringList ui",
        ),
        (
            "type",
            "checkbox conditional consent divider entity fieldsGroup file heading informationCallout input multiSelectDropdown \
             multipleValuesInput optionSwitch paragraph radio select smart title \
             required regex age maxLength maxFileSize fileType maxFileNameLength maxNumberOfEntries minNumberOfSignatories maxNumberOfSignatories \
             email phone textarea country state currency",
        ),
        (
            "operator",
            "and or equals not_equals greater_than less_than between outside is_after is_before is_on_or_after is_on_or_before \
             is_relative_to_today is_empty is_not_empty is_in is_not_in contains not_contains noOp resembles",
        ),
        ("output", "show hide"),
    ] {
        for word in all.split_whitespace() {
            assert!(words[key].iter().any(|found| found == word), "{key} {word}");
        }
    }
}

/// Every text in the form, by its key.
fn collect<'j>(json: &'j Json, words: &mut BTreeMap<&'j str, Vec<String>>) {
    for (key, value) in json.as_object().into_iter().flatten() {
        if let Json::String(text) = value {
            words.entry(key).or_default().push(text.clone());
        }
        collect(value, words);
    }
    json.as_array().into_iter().flatten().for_each(|item| collect(item, words));
}
