//! Tests of reading forms and fields.

use serde_json::json;

use super::super::attributes::{Attributes, Choice, Input, Note, NoteLook};
use super::*;

fn read(json: &Json) -> Field {
    Field::from_json("f", json)
}

#[test]
fn endings_are_compared_without_case_and_with_or_without_the_dot() {
    let field = read(&json!({"dataType": "file", "attributes": {"accept": ".PDF, jpg,image/*"}}));
    for (name, ok) in [
        ("a.pdf", true),
        ("A.PDF", true),
        ("a.jpg", true),
        ("a.png", true),
        ("a.txt", false),
        ("pdf", false),
    ] {
        assert_eq!(field.accepts_name(name), ok, "{name}");
    }
}

#[test]
fn unknown_data_types_are_kept_by_name() {
    assert_eq!(read(&json!({"dataType": "hologram"})).kind, Kind::Other("hologram".into()));
    assert_eq!(read(&json!({"type": "moonPhase"})).kind, Kind::Other("moonPhase".into()));
}

#[test]
fn options_may_be_words_or_pairs() {
    let field = read(
        &json!({"dataType": "string", "attributes": {"options": ["a", {"value": "b", "label": "Bee"}, 3]}}),
    );
    assert_eq!(
        field.choices,
        [
            Choice { value: "a".into(), label: "a".into() },
            Choice { value: "b".into(), label: "Bee".into() }
        ]
    );
}

#[test]
fn a_missing_data_type_is_read_from_the_widget() {
    for (json, kind) in [
        (json!({"type": "input"}), Kind::Text),
        (json!({"type": "input", "attributes": {"type": "date"}}), Kind::Date),
        (json!({"type": "input", "attributes": {"type": "currency"}}), Kind::Number),
        (json!({"type": "smart"}), Kind::Text),
        (json!({"type": "checkbox"}), Kind::Flag),
        (json!({"type": "checkbox", "attributes": {"options": ["a", "b"]}}), Kind::List),
        (json!({"type": "optionSwitch", "attributes": {"options": ["a", "b"]}}), Kind::Text),
        (json!({"type": "consent"}), Kind::Flag),
        (json!({"type": "multiSelectDropdown"}), Kind::List),
        (json!({"type": "file"}), Kind::File),
        (
            json!({"type": "divider"}),
            Kind::Note(Note { look: NoteLook::Divider, text: String::new() }),
        ),
        (json!({}), Kind::Other(String::new())),
    ] {
        assert_eq!(read(&json).kind, kind, "{json}");
    }
}

#[test]
fn notes_are_plain_text_without_markup() {
    for (attributes, words) in [
        (json!({"content": "a < b", "contentHtml": "<p>no</p>"}), "a < b"),
        (json!({"contentHtml": "<p>Only <b>here</b></p>"}), "Only here"),
        (json!({"label": "A label"}), "A label"),
        (json!({"path": "https://example.com/image.png"}), "https://example.com/image.png"),
    ] {
        let note = Note { look: NoteLook::Callout, text: words.into() };
        let field = read(
            &json!({"type": "informationCallout", "dataType": "ui", "attributes": attributes}),
        );
        assert_eq!(field.kind, Kind::Note(note));
        assert!(!field.holds_value());
    }
}

#[test]
fn the_attributes_of_a_field_are_read() {
    let field = read(&json!({"dataType": "date", "attributes": {
        "minDate": "1900-01-01T00:00:00Z", "maxDate": "soon", "maxDaysInPast": 3650, "maxDaysInFuture": "30", "maxLength": "15"}}));
    let jiff_date = jiff::civil::date(1900, 1, 1);
    let wanted = Attributes {
        min_date: Some(jiff_date),
        max_days_in_past: Some(3_650),
        max_days_in_future: Some(30),
        ..Attributes::default()
    };
    assert_eq!((field.attributes, field.max_length), (wanted, Some(15)));
    let state = read(
        &json!({"dataType": "string", "attributes": {"type": "state", "countryField": "country"}}),
    )
    .attributes;
    assert_eq!((state.input, state.country_field.as_deref()), (Input::State, Some("country")));
    let amount = json!({"dataType": "number", "attributes": {"type": "currency", "currency": {"symbol": "kr", "code": "DKK"}}});
    assert_eq!(read(&amount).attributes.currency.as_deref(), Some("DKK"));
}

#[test]
fn entity_fields_have_a_form_and_are_not_nested() {
    let inner = json!({"dataType": "entity", "form": {"fields": {"x": {"dataType": "string"}}}});
    let field = read(
        &json!({"dataType": "entity", "attributes": {"buttonText": "Add owner", "labelField": "first_name", "category": "UBO"},
        "form": {"fields": {"first_name": {"dataType": "string"}, "inner": inner}}}),
    );
    let sub_form = field.sub_form().unwrap();
    assert_eq!(
        (sub_form.button.as_str(), sub_form.label_field.as_str(), sub_form.category.as_str()),
        ("Add owner", "first_name", "UBO")
    );
    assert_eq!(
        sub_form.form.field("inner").map(|field| &field.kind),
        Some(&Kind::Other("entity".into()))
    );
}

#[test]
fn order_is_kept_and_omitted_fields_come_last() {
    let form = Form::from_json(&json!({
        "fields": {"a": {"dataType": "string"}, "b": {"dataType": "string"}, "c": {"dataType": "string"}},
        "order": ["c", "a"],
    }));
    assert_eq!(
        form.fields().iter().map(|field| field.id.as_str()).collect::<Vec<_>>(),
        ["c", "a", "b"]
    );
}

#[test]
fn fields_may_be_an_array_and_invalid_json_is_an_empty_form() {
    let form = Form::from_json(&json!({"fields": [{"id": "x", "dataType": "file"}]}));
    assert_eq!(form.fields()[0].id, "x");
    assert!(Form::from_json(&json!("nonsense")).fields().is_empty());
}

#[test]
fn a_field_is_found_by_its_data_field_name() {
    let form = Form::from_json(
        &json!({"fields": {"id1": {"dataType": "date", "config": {"spektrDataField": "born"}}}}),
    );
    assert_eq!(form.field("born").map(|field| field.kind.clone()), Some(Kind::Date));
    assert!(form.field("id1").is_none());
}

#[test]
fn fields_behind_conditions_are_listed_in_place_with_their_gates() {
    let conditional =
        |form: Json| json!({"type": "conditional", "segment": {}, "output": "show", "form": form});
    let inner = conditional(json!({"fields": {"c": {"dataType": "string"}}}));
    let outer = conditional(
        json!({"fields": {"b": {"dataType": "string"}, "inner": inner, "d": {"dataType": "string"}}}),
    );
    let form = Form::from_json(
        &json!({"fields": {"a": {"dataType": "string"}, "outer": outer, "e": {"dataType": "string"}}}),
    );
    let gates: Vec<(&str, &[usize])> =
        form.fields().iter().map(|field| (field.id.as_str(), field.gates.as_slice())).collect();
    assert_eq!(gates, [("a", &[][..]), ("b", &[0]), ("c", &[0, 1]), ("d", &[0]), ("e", &[])]);
    assert_eq!(form.segments().len(), 2);
}

#[test]
fn nested_conditions_are_limited() {
    let mut form = json!({"fields": {"last": {"dataType": "string"}}});
    for _ in 0..MAX_NESTING + 5 {
        form = json!({"fields": {"c": {"type": "conditional", "output": "show", "form": form}}});
    }
    let form = Form::from_json(&form);
    assert_eq!(form.fields()[0].kind, Kind::Other("conditional".into()));
    assert_eq!((form.fields().len(), form.segments().len()), (1, MAX_NESTING));
}
