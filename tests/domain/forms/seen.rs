//! Visibility of fields while a form is filled in: conditions, their dependencies, and their effect
//! on findings and payload.

use dossier::domain::case::{prove, prove_again};
use dossier::domain::draft::{Draft, Owner};
use dossier::domain::form::template::Forms;
use dossier::domain::form::{Answers, ConditionError, Form, Shown};
use dossier::domain::intake::Attachments;
use dossier::domain::value::{Fields, Value};
use dossier::domain::visible::Visible;
use serde_json::{Value as Json, json};

use super::{everything, filled, now, text};

fn rule(operator: &str, left: &str, right: &str) -> Json {
    json!({"operator": operator, "type": "string", "left": left, "right": right})
}

/// A conditional field around one text field of this name.
fn behind(rule: &Json, field: &str) -> Json {
    let inner = json!({field: {"type": "input", "dataType": "string"}});
    json!({"type": "conditional", "dataType": "conditional", "segment": {"groups": [{"rule": rule}]}, "output": "show", "form": {"fields": inner}})
}

fn form(fields: Vec<(String, Json)>) -> Form {
    Form::from_json(&json!({"fields": Json::Object(fields.into_iter().collect())}))
}

fn plain(key: &str) -> (String, Json) {
    (key.to_owned(), json!({"type": "input", "dataType": "string"}))
}

fn answers(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().map(|(key, value)| ((*key).to_owned(), text(value))).collect()
}

/// The names of the fields that are shown.
fn seen(form: &Form, fields: &Fields) -> Vec<String> {
    let shown = form.shown(&Answers::of(fields), now(), None);
    shown_keys(form, &shown)
}

fn shown_keys(form: &Form, shown: &Shown) -> Vec<String> {
    form.fields()
        .iter()
        .enumerate()
        .filter(|(at, _)| !shown.hidden(*at))
        .map(|(_, field)| field.key.clone())
        .collect()
}

#[test]
fn hidden_answers_are_saved_but_neither_judged_nor_sent() {
    let forms = everything();
    let mut draft = filled();
    draft.fields.set("pep", Value::Flag(true));
    draft.fields.set("pep_office", text("Minister"));
    let attachments = super::attachments(&draft);
    let sent = |draft: &Draft| -> Json {
        let case = prove(draft, &forms, &attachments, now()).case.expect("nothing to object to");
        serde_json::from_str(case.freeze().0.text()).unwrap()
    };
    assert_eq!(sent(&draft)["pep_office"], "Minister");
    // It is required, and its text would be too, were it shown.
    draft.fields.set("pep", Value::Flag(false));
    assert!(sent(&draft).get("pep_office").is_none());
    assert_eq!(draft.fields.get("pep_office"), Some(&text("Minister")));
}

#[test]
fn a_required_field_is_asked_for_only_while_it_is_shown() {
    let forms = everything();
    for (country, wanted) in [("DK", vec![]), ("US", vec!["Choose a state"])] {
        let mut draft = filled();
        draft.fields.remove("state");
        draft.fields.set("country", text(country));
        let attachments = super::attachments(&draft);
        let found: Vec<String> =
            super::sentences(&draft, &prove(&draft, &forms, &attachments, now()))
                .into_iter()
                .map(|(_, words)| words)
                .collect();
        assert_eq!(found, wanted, "{country}");
    }
}

#[test]
fn a_condition_that_cannot_be_judged_shows_its_fields_with_a_note() {
    let forms = everything();
    let at = forms.case.position("riddle_answer").unwrap();
    let draft = filled();
    let attachments = super::attachments(&draft);
    let verdict = prove(&draft, &forms, &attachments, now());
    let shown = verdict.visible.of(&Owner::Case);
    assert!(!shown.hidden(at));
    assert_eq!(
        shown.condition_error(at),
        Some(&ConditionError::UnknownOperator("resembles".into()))
    );
    assert_eq!(shown.condition_error(forms.case.position("company_name").unwrap()), None);
}

#[test]
fn conditions_are_judged_again_only_when_an_answer_of_theirs_changed() {
    let (forms, mut draft, documents) = (everything(), filled(), Attachments::new());
    // Of an owner's two conditions one looks at the case's country; there are two owners.
    let all = forms.case.segments().len() + 4;
    let again = |draft: &Draft, before: &Visible, now| {
        let visible = prove_again(draft, &forms, &documents, now, before).visible;
        (visible.judged(), visible)
    };
    let (judged, first) = again(&draft, &Visible::default(), now());
    assert_eq!(judged, all);
    let (judged, same) = again(&draft, &first, now());
    assert_eq!((judged, same.of(&Owner::Case).hidden(0)), (0, false));
    draft.fields.set("contact_phone", text("+45 87 65 43 21"));
    assert_eq!(again(&draft, &same, now()).0, 0, "no condition looks at the telephone");
    draft.fields.set("legal_form", text("other"));
    assert_eq!(again(&draft, &same, now()).0, 1);
    draft.fields.set("legal_form", text("aps"));
    draft.fields.set("country", text("US"));
    assert_eq!(
        again(&draft, &same, now()).0,
        3 + 2,
        "three of the case's, and one of each owner's"
    );
    draft.fields.set("country", text("DK"));
    let tomorrow = "2026-11-22T00:00:00Z".parse().unwrap();
    assert_eq!(again(&draft, &same, tomorrow).0, 2, "two look at today");
    let other_form = everything();
    assert_eq!(
        prove_again(&draft, &other_form, &documents, now(), &same).visible.judged(),
        all,
        "another form begins anew"
    );
}

#[test]
fn judging_again_gives_the_result_of_judging_from_scratch() {
    let forms = everything();
    let documents = Attachments::new();
    let mut before = Visible::default();
    let mut draft = filled();
    for (key, value) in [
        ("country", "US"),
        ("size", "small"),
        ("legal_form", "other"),
        ("listed", "No"),
        ("size", "large"),
        ("board_size", ""),
        ("incorporated", "2026-06-01"),
        ("country", "Denmark"),
    ] {
        draft.fields.set(key, text(value));
        let again = prove_again(&draft, &forms, &documents, now(), &before);
        let anew = prove(&draft, &forms, &documents, now());
        for owner in [Owner::Case, Owner::Entry { list: "beneficial_owners".into(), at: 1 }] {
            let form = forms.of_owner(&draft, &owner).unwrap();
            assert_eq!(
                shown_keys(form, again.visible.of(&owner)),
                shown_keys(form, anew.visible.of(&owner)),
                "{key} {value}"
            );
        }
        assert_eq!(again.findings, anew.findings);
        before = Visible::clone(&again.visible);
    }
}

#[test]
fn answers_hidden_by_a_condition_count_for_no_other_condition() {
    // c depends on b, and b on a; the form lists them in the reverse order.
    let fields = vec![
        ("two".into(), behind(&rule("equals", "b", "yes"), "c")),
        ("one".into(), behind(&rule("equals", "a", "yes"), "b")),
        plain("a"),
    ];
    let form = form(fields);
    assert_eq!(seen(&form, &answers(&[("a", "yes"), ("b", "yes")])), ["c", "b", "a"]);
    assert_eq!(
        seen(&form, &answers(&[("a", "no"), ("b", "yes")])),
        ["a"],
        "b is kept, but it is not sent"
    );
}

#[test]
fn an_answer_of_no_field_counts() {
    let form = form(vec![(
        "one".into(),
        behind(&rule("equals", "answered_in_an_earlier_step", "yes"), "b"),
    )]);
    assert_eq!(seen(&form, &answers(&[("answered_in_an_earlier_step", "yes")])), ["b"]);
    assert!(seen(&form, &answers(&[])).is_empty());
}

#[test]
fn of_two_fields_that_hide_each_other_the_filled_one_stays() {
    let empty = |left: &str| json!({"operator": "is_empty", "type": "string", "left": left});
    let form = form(vec![
        ("one".into(), behind(&empty("b"), "a")),
        ("two".into(), behind(&empty("a"), "b")),
    ]);
    assert_eq!(seen(&form, &answers(&[])), ["a", "b"]);
    assert_eq!(seen(&form, &answers(&[("a", "x")])), ["a"]);
    assert_eq!(seen(&form, &answers(&[("b", "x")])), ["b"]);
    assert_eq!(seen(&form, &answers(&[("a", "x"), ("b", "x")])).len(), 1);
}

#[test]
fn a_condition_on_its_own_field_is_noted_and_never_hides_it() {
    let form = form(vec![(
        "one".into(),
        behind(&json!({"operator": "is_empty", "type": "string", "left": "a"}), "a"),
    )]);
    let shown = form.shown(&Answers::of(&answers(&[("a", "x")])), now(), None);
    assert!(!shown.hidden(0));
    assert_eq!(shown.condition_error(0), Some(&ConditionError::Circular));
}

#[test]
fn long_chains_and_many_circles_are_judged_once_each() {
    let chain: Vec<_> = (0..3_000)
        .map(|at| {
            (
                format!("c{at}"),
                behind(&rule("equals", &format!("f{}", at + 1), "x"), &format!("f{at}")),
            )
        })
        .collect();
    let form = form(chain.into_iter().chain([plain("f3000")]).collect());
    let all: Fields = (0..=3_000).map(|at| (format!("f{at}"), text("x"))).collect();
    let shown = form.shown(&Answers::of(&all), now(), None);
    assert_eq!((shown.judged(), shown_keys(&form, &shown).len()), (3_000, 3_001));
    let broken: Fields = all
        .iter()
        .filter(|(key, _)| *key != "f3000")
        .map(|(key, value)| (key.to_owned(), value.clone()))
        .collect();
    assert_eq!(seen(&form, &broken), ["f3000"]);

    let pair = |at: usize| {
        let other = if at.is_multiple_of(2) { at + 1 } else { at - 1 };
        (
            format!("c{at}"),
            behind(
                &json!({"operator": "is_empty", "type": "string", "left": format!("f{other}")}),
                &format!("f{at}"),
            ),
        )
    };
    let circles = self::form((0..3_000).map(pair).collect());
    let shown = circles.shown(&Answers::of(&all), now(), None);
    assert_eq!((shown.judged(), shown_keys(&circles, &shown).len()), (3_000, 1_500));
}

#[test]
fn one_of_several_fields_of_one_name_is_the_one_that_is_shown() {
    let field = |label: &str, pattern: &str| {
        json!({"type": "input", "dataType": "string", "config": {"spektrDataField": "number"}, "attributes": {"label": label},
            "validation": [{"type": "regex", "value": pattern, "message": label}]})
    };
    let around = |value: &str, field: Json| json!({"type": "conditional", "output": "show", "segment": {"groups": [{"rule": rule("equals", "country", value)}]}, "form": {"fields": {value: field}}});
    let form = form(vec![
        plain("country"),
        ("dk".into(), around("DK", field("CVR", "^\\d{8}$"))),
        ("us".into(), around("US", field("EIN", "^\\d{9}$"))),
    ]);
    let forms = Forms::with_step(form);
    for (country, number, wanted) in [
        ("DK", "12345678", None),
        ("DK", "123456789", Some("CVR")),
        ("US", "123456789", None),
        ("US", "1", Some("EIN")),
    ] {
        let draft = Draft {
            fields: answers(&[("country", country), ("number", number)]),
            ..Draft::default()
        };
        let documents = Attachments::new();
        let verdict = prove(&draft, &forms, &documents, now());
        assert_eq!(
            super::sentences(&draft, &verdict).first().map(|(_, words)| words.as_str()),
            wanted,
            "{country} {number}"
        );
        if let Some(case) = verdict.case {
            assert_eq!(
                case.freeze().0.text(),
                format!(r#"{{"country":"{country}","number":"{number}"}}"#)
            );
        }
    }
}

#[test]
fn an_object_looks_at_its_own_answers_first_and_then_at_the_cases() {
    let forms = everything();
    let form = &forms.case.field("beneficial_owners").unwrap().sub_form().unwrap().form;
    let seen_in = |case: &[(&str, &str)], own: &[(&str, &str)]| {
        let (case, own) = (answers(case), answers(own));
        let shown = forms.case.shown(&Answers::of(&case), now(), None);
        let shown = form.shown(&Answers::within(&own, &case, &forms.case, &shown), now(), None);
        shown_keys(form, &shown).contains(&"cpr".to_owned())
    };
    assert!(seen_in(&[("country", "DK")], &[]));
    assert!(!seen_in(&[("country", "US")], &[]));
    assert!(seen_in(&[("country", "US")], &[("country", "DNK")]));
    let office = forms
        .case
        .field("beneficial_owners")
        .and_then(|field| field.sub_form())
        .and_then(|sub_form| sub_form.form.position("office"));
    let (case, own) = ([("pep".to_owned(), Value::Flag(true))].into_iter().collect(), answers(&[]));
    let shown = forms.case.shown(&Answers::of(&case), now(), None);
    let shown = form.shown(&Answers::within(&own, &case, &forms.case, &shown), now(), None);
    assert!(
        office.is_some_and(|at| shown.hidden(at)),
        "whether the case is exposed says nothing of its owners"
    );
}

#[test]
fn debug_output_has_no_answers() {
    let mut draft = filled();
    draft.fields.set("country", text("CANARY"));
    let (forms, documents) = (everything(), Attachments::new());
    let verdict = prove(&draft, &forms, &documents, now());
    assert!(!format!("{:?} {:?}", verdict.visible, verdict.findings).contains("CANARY"));
}
