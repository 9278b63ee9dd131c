//! Tests of editing forms: every edit gives a valid form that is read back unchanged.

use std::collections::HashSet;

use proptest::prelude::*;
use serde_json::json;

use super::super::{Field, Kind, Rule};
use super::*;
use crate::domain::draft::EntityKind;
use crate::domain::link::Environment;
use crate::domain::ownership::place::Step;

const KINDS: [EntityKind; 2] = [EntityKind::Company, EntityKind::Individual];

fn company() -> Template {
    Template::builtin(EntityKind::Company)
}

fn add(label: &str, made: Made) -> Edit {
    Edit::Add { label: label.to_owned(), made, required: false }
}

fn labels(template: &Template) -> Vec<&str> {
    template.form().fields().iter().map(|field| field.label.as_str()).collect()
}

fn keys(template: &Template) -> Vec<&str> {
    template.form().fields().iter().map(|field| field.key.as_str()).collect()
}

#[test]
fn the_built_in_forms_are_read_completely() {
    let forms = Forms::builtin();
    for (form, name, document) in [
        (&forms.company, "company_name", "company_document"),
        (&forms.individual, "last_name", "id_document"),
    ] {
        assert!(form.field(name).is_some_and(Field::required), "{name}");
        assert_eq!(form.field(document).map(|field| field.kind.clone()), Some(Kind::File));
        assert!(
            form.fields()
                .iter()
                .all(|field| !matches!(field.kind, Kind::Other(_)) && field.label != field.key)
        );
    }
    assert!(KINDS.iter().all(|kind| Template::builtin(*kind).is_builtin()));
    assert_eq!(Templates::default().forms(&Environment::Live), forms);
}

#[test]
fn an_added_field_has_its_kind_and_a_data_name_of_its_label() {
    for made in Made::ALL {
        let mut template = company();
        template
            .edit(&Edit::Add { label: " Tax \u{200b} number ".into(), made, required: true })
            .unwrap();
        let field = template.form().fields().last().unwrap();
        assert_eq!(
            (field.label.as_str(), field.key.as_str(), Made::of(field)),
            ("Tax number", "tax_number", Some(made))
        );
        assert!(field.required(), "{made:?}");
    }
}

#[test]
fn data_names_are_plain_and_unique() {
    let mut template = company();
    for (label, key) in [
        ("Größe der Firma (m²)", "groesse_der_firma_m"),
        ("Ærø's café", "aeroe_s_cafe"),
        ("公司", "field"),
        ("公司名称", "field_2"),
        ("2nd address", "field_2nd_address"),
        ("Reference", "reference_2"),
        ("Customer type", "customer_type_2"),
        ("company_name", "company_name_2"),
        ("<b>", "b"),
    ] {
        template.edit(&add(label, Made::Text)).unwrap();
        let field = template.form().fields().last().unwrap();
        assert_eq!((field.label.as_str(), field.key.as_str()), (label, key));
    }
}

#[test]
fn a_renamed_field_keeps_its_data_name_and_rules_but_not_the_message_of_required() {
    let mut template = company();
    template
        .edit(&Edit::Rename { key: "company_name".into(), label: "Legal name".into() })
        .unwrap();
    template.edit(&Edit::Rename { key: "country".into(), label: "Seat".into() }).unwrap();
    let field = template.form().field("company_name").unwrap();
    assert_eq!(
        (field.label.as_str(), field.hint.as_str(), field.max_length),
        ("Legal name", "As it stands in the register", Some(200))
    );
    assert_eq!(field.rules, [Rule::Required { message: String::new() }]);
    assert!(matches!(
        template.form().field("country").unwrap().rules.as_slice(),
        [Rule::Regex { .. }]
    ));
    // Its old name is free now, its data name is not.
    template.edit(&add("Company name", Made::Text)).unwrap();
    assert_eq!(keys(&template).last(), Some(&"company_name_2"));
}

#[test]
fn a_duplicate_or_invalid_label_is_refused_and_changes_nothing() {
    let template = company();
    let long = "x".repeat(MAX_LABEL + 1);
    for (label, refused) in [
        ("", Refused::Unnamed),
        (" \u{202e}", Refused::Unnamed),
        (&long, Refused::TooLong),
        ("COUNTRY of  Registration", Refused::Taken),
    ] {
        for edit in [
            add(label, Made::Date),
            Edit::Rename { key: "company_name".into(), label: label.into() },
        ] {
            let mut edited = template.clone();
            assert_eq!(edited.edit(&edit), Err(refused), "{label}");
            assert_eq!(edited, template);
        }
    }
    assert_eq!(
        template.refuses("Country of Registration", Some("country")),
        None,
        "a field may have its own name"
    );
}

#[test]
fn a_full_form_takes_no_more() {
    let mut template = company();
    let mut number = 0;
    while template.form().fields().len() < MAX_FIELDS {
        number += 1;
        template.edit(&add(&format!("Field {number}"), Made::Text)).unwrap();
    }
    assert_eq!(template.edit(&add("One more", Made::Text)), Err(Refused::Full));
    assert_eq!(template.refuses("Another name", Some("field_1")), None, "it can still be renamed");
}

#[test]
fn fields_are_moved_required_and_taken_out() {
    let mut template = company();
    let key = || "registration_number".to_owned();
    template.edit(&Edit::Shift { key: key(), step: Step::Up }).unwrap();
    template.edit(&Edit::Shift { key: key(), step: Step::Up }).unwrap();
    assert_eq!(
        labels(&template)[..2],
        ["Registration number", "Company name"],
        "the first goes no further"
    );
    template.edit(&Edit::Require { key: key(), required: true }).unwrap();
    template.edit(&Edit::Require { key: "company_name".into(), required: false }).unwrap();
    assert_eq!(
        template
            .form()
            .fields()
            .iter()
            .filter(|field| field.required())
            .map(|field| field.key.as_str())
            .collect::<Vec<_>>(),
        [key()]
    );
    template.edit(&Edit::Remove { key: "company_name".into() }).unwrap();
    assert!(template.form().field("company_name").is_none());
    template.edit(&Edit::Remove { key: "never_there".into() }).unwrap();
    assert_eq!(template.form().fields().len(), company().form().fields().len() - 1);
}

#[test]
fn a_form_that_can_not_be_edited_here_is_not_read() {
    let field = json!({ "dataType": "string", "config": { "spektrDataField": "a" } });
    for bad in [
        json!(null),
        json!({}),
        json!({ "fields": [field] }),
        json!({ "fields": { "x": field, "y": field } }),
        json!({ "fields": { "x": 7 } }),
        json!({ "fields": { "": { "dataType": "string" } } }),
        json!({ "fields": { "x": { "dataType": "ui", "type": "divider" } } }),
        json!({ "fields": { "x": { "type": "conditional", "segment": {}, "output": "show", "form": { "fields": { "a": field } } } } }),
    ] {
        assert_eq!(Template::from_json(EntityKind::Company, &bad), None, "{bad}");
        let kept = json!({ "live": { "company": bad } });
        assert_eq!(Templates::read(&kept.to_string()), None, "{kept}");
    }
    for bad in ["", "[]", "null", r#"{"live":{"alien":{"fields":{}}}}"#, r#"{"live":[]}"#] {
        assert_eq!(Templates::read(bad), None, "{bad}");
    }
}

#[test]
fn every_environment_has_its_own_forms_and_only_edited_ones_are_stored() {
    let mut templates = Templates::default();
    let mut mine = company();
    mine.edit(&add("Tax number", Made::Text)).unwrap();
    let own = Environment::Custom("https://spektr.example.com".into());
    templates.put(&own, mine.clone());
    templates.put(&Environment::Practice("http://127.0.0.1:4000".into()), mine.clone());
    templates.put(&Environment::Live, company());
    assert_eq!(
        *templates.of(&Environment::Practice("http://127.0.0.1:5000".into()), EntityKind::Company),
        mine,
        "by another port"
    );
    for other in [Environment::Live, Environment::Sandbox, Environment::Test] {
        assert_eq!(templates.forms(&other), Forms::builtin());
    }
    assert!(templates.forms(&own).company.field("tax_number").is_some());
    assert_eq!(templates.own_addresses().collect::<Vec<_>>(), [&own]);
    assert_eq!(Templates::read(&templates.text()), Some(templates.clone()));
    for environment in [own, Environment::Practice(String::new())] {
        templates.put(&environment, company());
    }
    assert_eq!(templates.text(), "{}");
}

fn any_label() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Country of registration".to_owned()),
        "[a-cA-C _]{0,4}",
        "[ÄøßéŁ ]{0,3}",
        "\\PC{0,6}",
        any::<String>(),
        "x{118,124}"
    ]
}

/// A field of the built-in forms, one that may have been added, or none.
fn any_key() -> impl Strategy<Value = String> {
    prop_oneof![
        proptest::sample::select(vec![
            "company_name",
            "first_name",
            "country",
            "company_document",
            "id_document",
            "a",
            "b_2",
            "field"
        ])
        .prop_map(str::to_owned),
        "[a-c]{1,2}",
    ]
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let made = proptest::sample::select(Made::ALL.to_vec());
    let step = prop_oneof![Just(Step::Up), Just(Step::Down)];
    prop_oneof![
        4 => (any_label(), made, any::<bool>()).prop_map(|(label, made, required)| Edit::Add { label, made, required }),
        2 => (any_key(), any_label()).prop_map(|(key, label)| Edit::Rename { key, label }),
        2 => (any_key(), any::<bool>()).prop_map(|(key, required)| Edit::Require { key, required }),
        2 => (any_key(), step).prop_map(|(key, step)| Edit::Shift { key, step }),
        2 => any_key().prop_map(|key| Edit::Remove { key }),
        1 => Just(Edit::Restore),
    ]
}

proptest! {
    #[test]
    fn every_edited_form_is_read_back_with_unique_names(
        kind in proptest::sample::select(KINDS.to_vec()),
        edits in proptest::collection::vec(any_edit(), 0..30),
    ) {
        let mut template = Template::builtin(kind);
        for edit in &edits {
            let before = template.clone();
            match template.edit(edit) {
                Err(_) => prop_assert_eq!(&template, &before),
                Ok(()) if matches!(edit, Edit::Restore) => prop_assert!(template.is_builtin()),
                Ok(()) => {}
            }
        }
        let text = template.to_json().to_string();
        let read = Template::from_json(kind, &serde_json::from_str(&text).unwrap());
        prop_assert_eq!(read.as_ref(), Some(&template));
        let (names, words): (HashSet<&str>, HashSet<&str>) = (keys(&template).into_iter().collect(), labels(&template).into_iter().collect());
        let count = template.form().fields().len();
        prop_assert_eq!((names.len(), words.len()), (count, count));
        for field in template.form().fields() {
            prop_assert!(field.key.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == b'_'), "{}", field.key);
            prop_assert!(!field.label.is_empty() && Made::of(field).is_some());
        }
        let mut templates = Templates::default();
        templates.put(&Environment::Sandbox, template.clone());
        prop_assert_eq!(&Templates::read(&templates.text()), &Some(templates.clone()));
        template.edit(&Edit::Restore).unwrap();
        prop_assert_eq!(&template, &Template::builtin(kind));
        templates.put(&Environment::Sandbox, template);
        prop_assert_eq!(templates, Templates::default());
    }
}
