//! More than a hundred malformed or surprising forms, and random ones: each is read, filled in,
//! judged and sent with bounded work and without a panic.

use dossier::domain::case::prove;
use dossier::domain::draft::{Draft, Owner};
use dossier::domain::form::template::Forms;
use dossier::domain::form::{Form, Kind, MAX_FIELDS};
use dossier::domain::value::{Fields, FileRef, Value};
use dossier::words;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::{attachments, now, read, text};

/// Fills every field with a value of its kind, or of another.
fn fill(form: &Form, fits: bool) -> Fields {
    let mut fields = Fields::default();
    form.prefill(&mut fields);
    for field in form.fields().iter().filter(|field| field.holds_value()).take(200) {
        let long = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"
            .repeat(if fits { 1 } else { 60 });
        let value = match &field.kind {
            Kind::Text if fits => text(field.choices.first().map_or(&long, |choice| &choice.value)),
            Kind::Number if fits => Value::typed_number("12.50"),
            Kind::Flag if fits => Value::Flag(true),
            Kind::Date if fits => text("2000-02-29"),
            Kind::List if fits => {
                Value::List(field.choices.iter().map(|choice| choice.value.clone()).collect())
            }
            Kind::File => Value::File(FileRef {
                path: format!("/scans/{}.pdf", field.max_length.unwrap_or(3) % 1_000),
            }),
            Kind::Entity(sub_form) => {
                Value::Entries(vec![fill(&sub_form.form, fits), Fields::default()])
            }
            Kind::Text | Kind::Number | Kind::Flag | Kind::Date => text(&long),
            Kind::List | Kind::Note(_) | Kind::Other(_) => Value::Raw(json!({"a": [null, 1.5]})),
        };
        fields.set(&field.key, value);
    }
    fields
}

/// Reads a form and goes all the way with it: empty, filled in, filled in wrongly.
fn go_through(json: &Json) -> Form {
    let forms = Forms::with_step(Form::from_json(json));
    let form = &forms.case;
    assert!(form.fields().iter().all(|field| field.label.chars().count() <= 1_001
        && field.gates.iter().all(|gate| *gate < form.segments().len())));
    for fields in [Fields::default(), fill(form, true), fill(form, false)] {
        let draft = Draft { fields, ..Draft::default() };
        let documents = attachments(&draft);
        let verdict = prove(&draft, &forms, &documents, now());
        let shown = verdict.visible.of(&Owner::Case);
        for (at, field) in form.fields().iter().enumerate() {
            if let Some(error) = shown.condition_error(at) {
                assert!(
                    !shown.hidden(at) && words::condition_error(error).ends_with('.'),
                    "{}",
                    field.key
                );
            }
        }
        for finding in &verdict.findings {
            let sentence = words::finding(finding);
            assert!(!sentence.trim().is_empty() && sentence.chars().count() < 2_000, "{sentence}");
        }
        if let Some(case) = verdict.case {
            let sent = read(case.freeze().0.text());
            for (key, _) in sent.as_object().into_iter().flatten() {
                assert!(form.positions(key).iter().any(|at| !shown.hidden(*at)), "{key}");
            }
        }
    }
    forms.case
}

fn one(field: &Json) -> Json {
    json!({"fields": {"f": field}})
}

fn texts(attributes: &Json, validation: &Json) -> Json {
    one(
        &json!({"type": "input", "dataType": "string", "attributes": attributes, "validation": validation}),
    )
}

fn conditional(rule: &Json) -> Json {
    let form = json!({"fields": {"inner": {"dataType": "string"}}});
    one(
        &json!({"type": "conditional", "dataType": "conditional", "segment": {"groups": [{"rule": rule}]}, "output": "show", "form": form}),
    )
}

/// Values for the places of the form that want an object, a text, a list or a number.
fn nonsense() -> Vec<Json> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(1e308),
        json!(""),
        json!("\u{202e}txt"),
        json!([]),
        json!([[[]]]),
        json!({}),
        json!({"a": null}),
    ]
}

/// Each place of a field with nonsense in it.
fn misshapen() -> Vec<Json> {
    let mut forms = nonsense();
    for wrong in nonsense() {
        forms.push(json!({"fields": wrong, "order": wrong}));
        forms.push(json!({"fields": {"f": wrong}, "order": [wrong, "f", "f", "ghost"]}));
        forms.push(one(&json!({"id": wrong, "type": wrong, "dataType": wrong, "config": wrong, "attributes": wrong, "validation": wrong})));
        for data_type in [
            "string",
            "number",
            "boolean",
            "date",
            "stringList",
            "countryList",
            "file",
            "entity",
            "ui",
            "hologram",
        ] {
            let config = json!({"spektrDataField": wrong, "value": wrong, "defaultValue": wrong, "prefillDefaultValue": wrong});
            let attributes = json!({"label": wrong, "options": [wrong], "maxLength": wrong, "minDate": wrong, "maxDaysInPast": wrong,
                "currency": wrong, "accept": wrong, "content": wrong, "countryField": wrong});
            let validation = json!([wrong, {"type": "required", "value": wrong, "message": wrong}, {"type": "maxLength", "value": wrong},
                {"type": "age", "minimumAge": wrong}, {"type": "regex", "value": wrong}, {"type": "maxNumberOfEntries", "value": wrong}]);
            forms.push(one(
                &json!({"dataType": data_type, "config": config, "attributes": attributes, "validation": validation, "form": wrong}),
            ));
        }
        forms.push(one(
            &json!({"dataType": "conditional", "segment": wrong, "output": wrong, "form": wrong}),
        ));
        forms.push(one(
            &json!({"dataType": "conditional", "segment": {"groups": wrong}, "form": {"fields": {"x": {"dataType": "string"}}}}),
        ));
        forms.push(conditional(&wrong));
        for operator in
            ["equals", "between", "is_in", "contains", "is_relative_to_today", "is_after", "and"]
        {
            forms.push(conditional(
                &json!({"operator": operator, "type": "date", "left": wrong, "right": wrong, "isRelativeConfig": wrong}),
            ));
            forms.push(conditional(&json!({"operator": operator, "type": wrong, "left": "f", "right": wrong, "rightMode": "variable"})));
        }
    }
    forms
}

fn nested(depth: usize) -> Json {
    (0..depth).fold(json!({"fields": {"last": {"dataType": "string"}}}), |form, at| {
        json!({"fields": {format!("c{at}"): {"dataType": "conditional", "output": "show", "segment": {"groups": [{"rule": {"operator": "noOp"}}]}, "form": form}}})
    })
}

fn deep_rule(depth: usize) -> Json {
    (0..depth).fold(json!({"operator": "noOp"}), |rule, _| {
        let mut outer = json!({"operator": "and", "right": {"operator": "noOp"}});
        outer["left"] = rule;
        outer
    })
}

fn many(count: usize, field: &dyn Fn(usize) -> Json) -> Json {
    json!({"fields": Json::Object((0..count).map(|at| (format!("f{at}"), field(at))).collect())})
}

#[test]
fn malformed_forms_are_read_as_far_as_possible() {
    let forms = misshapen();
    assert!(forms.len() > 100);
    for form in forms {
        go_through(&form);
    }
}

#[test]
fn forms_that_are_deep_have_an_end() {
    assert_eq!(go_through(&nested(20)).fields().len(), 1);
    let form = go_through(&nested(100));
    assert_eq!(form.fields()[0].kind, Kind::Other("conditional".into()));
    go_through(&conditional(&deep_rule(100)));
    let form = go_through(&conditional(&deep_rule(1_000)));
    assert_eq!(form.segments().len(), 1);
    let entity = (0..60)
        .fold(json!({"fields": {}}), |form, _| one(&json!({"dataType": "entity", "form": form})));
    go_through(&entity);
}

#[test]
fn forms_that_are_large_are_read() {
    let field = |at: usize| json!({"type": "input", "dataType": "string", "config": {"value": format!("answer {at}")}, "attributes": {"label": format!("Field {at}")}});
    assert_eq!(go_through(&many(5_000, &field)).fields().len(), 5_000);
    let forms = Forms::with_step(go_through(&many(MAX_FIELDS + 1, &field)));
    let (draft, documents) = (Draft::default(), dossier::domain::intake::Attachments::new());
    words::set_language(Some(words::Language::English));
    let verdict = prove(&draft, &forms, &documents, now());
    let refused = verdict
        .findings
        .iter()
        .find(|finding| !finding.problem.is_warning())
        .map(words::finding)
        .expect("an error");
    assert!(forms.case.fields().len() == MAX_FIELDS && refused.contains("more than"), "{refused}");
    let same_key = |_: usize| json!({"dataType": "string", "config": {"spektrDataField": "one"}});
    assert_eq!(go_through(&many(2_000, &same_key)).positions("one").len(), 2_000);
    let mut form = many(2_000, &field);
    form["order"] = (0..2_000).rev().map(|at| Json::String(format!("f{at}"))).collect();
    assert_eq!(go_through(&form).fields()[0].key, "f1999");
    let long = "<p>label ".repeat(120_000);
    go_through(&texts(
        &json!({"label": long, "helperText": long, "placeholder": long}),
        &json!([{"type": "required", "message": long}]),
    ));
    go_through(&one(
        &json!({"dataType": "ui", "type": "paragraph", "attributes": {"contentHtml": long}}),
    ));
    go_through(&texts(
        &json!({"options": vec![json!({"value": "v", "label": "l"}); 20_000]}),
        &json!([]),
    ));
    go_through(&texts(
        &json!({"label": "x"}),
        &Json::Array(vec![json!({"type": "regex", "value": "^a", "message": "a"}); 1_000]),
    ));
}

#[test]
fn forms_that_turn_text_around_or_hold_markup_are_shown_as_text() {
    for label in [
        "\u{202e}drowssap",
        "a\0b\r\nc",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "{ $label }",
        "\u{feff}\u{200b}",
        "%s%n",
        "💣".repeat(500).as_str(),
    ] {
        let field = json!({"dataType": "string", "attributes": {"label": label, "helperText": label}, "validation": [{"type": "required", "message": label}]});
        let forms = Forms::with_step(go_through(&one(&field)));
        let (draft, documents) = (Draft::default(), dossier::domain::intake::Attachments::new());
        for finding in prove(&draft, &forms, &documents, now()).findings {
            let sentence = words::finding(&finding);
            assert!(!sentence.contains(['\u{202e}', '\0', '\r', '\n', '\u{200b}']), "{sentence:?}");
        }
    }
}

#[test]
fn patterns_that_backtrack_for_ever_end() {
    for pattern in [
        "(a+)+$",
        "^(a|a)*$",
        "^(a*)*$b",
        "(?:a?){30}a{30}$",
        "(a|aa)+$",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
        "(.*)*x",
        "(?=(a+)+!{2})",
        "((a{0,30}){0,30}){0,30}",
        "\\",
        "(",
        "[",
        "(?<x>a)\\k<x>",
    ] {
        let field = |_: usize| json!({"dataType": "string", "validation": [{"type": "regex", "value": pattern, "message": "No"}]});
        go_through(&many(200, &field));
    }
}

fn any_json() -> impl Strategy<Value = Json> {
    let word = prop::sample::select(vec![
        "string",
        "number",
        "boolean",
        "date",
        "stringList",
        "countryList",
        "file",
        "entity",
        "conditional",
        "ui",
        "input",
        "select",
        "show",
        "hide",
        "equals",
        "is_empty",
        "contains",
        "between",
        "and",
        "or",
        "noOp",
        "required",
        "regex",
        "age",
        "a",
        "b",
        "2026-11-21",
        "[1,5]",
        "@today",
        "",
    ]);
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        (-5i64..100_000_000_000).prop_map(Json::from),
        word.prop_map(Json::from),
        "\\PC{0,6}".prop_map(Json::from),
    ];
    let key = prop::sample::select(vec![
        "fields",
        "order",
        "id",
        "type",
        "dataType",
        "config",
        "attributes",
        "validation",
        "form",
        "segment",
        "groups",
        "rule",
        "operator",
        "left",
        "right",
        "output",
        "spektrDataField",
        "value",
        "defaultValue",
        "label",
        "options",
        "message",
        "maxLength",
        "a",
        "b",
    ]);
    leaf.prop_recursive(7, 60, 5, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::Array),
            prop::collection::vec((key.clone(), inner), 0..6).prop_map(|pairs| Json::Object(
                pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            )),
        ]
    })
}

proptest! {
    #[test]
    fn no_form_makes_it_panic_or_send_what_is_hidden(fields in prop::collection::btree_map("[a-d]", any_json(), 0..5)) {
        go_through(&json!({"fields": Json::Object(fields.into_iter().collect())}));
    }
}
