//! Tests of reading steps.

use super::*;
use crate::domain::form::Kind;

fn step(node: &Json) -> Step {
    let execution = json!({ "id": "e1", "status": "pending", "error": null, "currentStep": 2, "minStep": 3, "maxStep": 5 });
    Step::from_json(&json!({ "node": node, "execution": execution })).expect("a step")
}

#[test]
fn every_documented_node_type_is_read() {
    let form = step(&json!({ "type": "form", "fields": { "a": { "dataType": "string" } } }));
    assert_eq!(form.form().map(|form| form.form.fields().len()), Some(1));
    assert_eq!(
        (form.execution.current, form.execution.min, form.execution.max),
        (Some(2), Some(3), Some(5))
    );
    let end = step(&json!({ "type": "endStep", "formText": "Thanks", "redirectUrl": "" })).node;
    assert!(matches!(end, Node::End { text, redirect_url: None } if text == "Thanks"));
    for (kind, vendor) in [
        ("hitHorizon", VendorStep::HitHorizon),
        ("hithorizon", VendorStep::HitHorizon),
        ("veriff", VendorStep::Veriff),
        ("mitId", VendorStep::MitId),
        ("bankId", VendorStep::BankId),
    ] {
        assert!(
            matches!(step(&json!({ "type": kind, "params": "x" })).node, Node::Vendor(found) if found == vendor),
            "{kind}"
        );
    }
    assert!(
        matches!(step(&json!({ "type": "hologram" })).node, Node::Other(kind) if kind == "hologram")
    );
    assert!(matches!(step(&Json::Null).node, Node::None));
}

#[test]
fn the_expected_fields_of_an_external_step_become_a_form() {
    let expected = [
        ("company_name", "string", true),
        ("company_country", "country", false),
        ("founded_on", "date", true),
    ];
    let odd = [
        json!({ "type": "string" }),
        json!("odd"),
        json!({ "spektrDataField": "graph", "type": "object" }),
    ];
    let fields = expected.map(|(key, kind, required)| json!({ "spektrDataField": key, "type": kind, "required": required }));
    let fields: Vec<Json> = fields.into_iter().chain(odd).collect();
    let step = step(
        &json!({ "type": "externalData", "nodeId": "n", "submitUrl": "x", "expectedFields": fields, "expiresAt": 5 }),
    );
    let Node::External { form, expires_at_ms: Some(5) } = &step.node else { panic!("{step:?}") };
    let told: Vec<_> = form
        .form
        .fields()
        .iter()
        .map(|field| (field.label.as_str(), field.kind.clone(), field.required()))
        .collect();
    let wanted = [
        ("Company name", Kind::Text, true),
        ("Company country", Kind::Text, false),
        ("Founded on", Kind::Date, true),
        ("Graph", Kind::Other("object".to_owned()), false),
    ];
    assert_eq!(told, wanted);
}

#[test]
fn an_answer_without_a_status_is_none_and_unexpected_values_are_tolerated() {
    for json in [
        json!(null),
        json!([]),
        json!({}),
        json!({ "execution": {} }),
        json!({ "execution": { "status": 5 } }),
    ] {
        assert!(Step::from_json(&json).is_none(), "{json}");
    }
    let strange = Step::from_json(&json!({
        "node": "text",
        "execution": { "status": "sleeping", "error": { "message": "hm" }, "currentStep": "two" },
        "availableLanguages": ["da-DK", "en\r\nX", 5],
    }))
    .expect("a step");
    assert_eq!((strange.execution.status, strange.execution.current), (StepStatus::Other, None));
    assert_eq!(
        (strange.execution.error.0.as_str(), strange.languages),
        ("hm", vec!["da-DK".to_owned()])
    );
}

#[test]
fn an_execution_is_read_back_from_its_json() {
    let execution = step(&Json::Null).execution;
    assert_eq!(Execution::from_json(&execution.to_json()), Some(execution));
    for status in [
        StepStatus::Running,
        StepStatus::Pending,
        StepStatus::Failed,
        StepStatus::Completed,
        StepStatus::Other,
    ] {
        assert_eq!(StepStatus::from_wire(status.wire()), status);
    }
}

#[test]
fn a_node_is_read_back_from_its_json() {
    for node in [
        json!({ "type": "form", "fields": { "a": { "dataType": "date" } }, "order": ["a"] }),
        json!({ "type": "endStep", "formText": "Thanks", "redirectUrl": "https://example.com" }),
        json!({ "type": "externalData", "expectedFields": [], "expiresAt": 5 }),
        json!({ "type": "bankId" }),
        json!({ "type": "hologram" }),
        Json::Null,
    ] {
        let read = Node::from_json(&node);
        assert_eq!(read.to_json(), node);
        assert_eq!(step(&node).is_last(), matches!(read, Node::End { .. }), "{node}");
    }
}

#[test]
fn t1_debug_shows_nothing_of_a_node() {
    let form = step(
        &json!({ "type": "form", "fields": { "CANARY": { "config": { "value": "CANARY" } } } }),
    );
    let end = step(&json!({ "type": "endStep", "formText": "CANARY", "redirectUrl": "CANARY" }));
    let other = step(&json!({ "type": "CANARY" }));
    assert!(!format!("{form:?} {end:?} {other:?}").contains("CANARY"));
}
