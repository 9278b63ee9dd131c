//! The step call's answers of the one-step session.
//!
//! Knows nothing of how the session got there.

use serde_json::{Value as Json, json};

/// Returns the answer for a session that waits for its submit, or is finished.
pub(super) fn answer(execution_id: &str, completed: bool) -> Json {
    let (status, current) = if completed { ("completed", 2) } else { ("pending", 1) };
    json!({
        "node": if completed { end() } else { form() },
        "execution": {
            "id": execution_id,
            "parentId": null,
            "status": status,
            "error": null,
            "currentStep": current,
            "minStep": 1,
            "maxStep": 2,
        },
    })
}

fn end() -> Json {
    json!({ "type": "endStep", "formText": "Thank you. This was practice: nothing left this computer.", "redirectUrl": null })
}

/// Returns a short form outside the entities: a text, a number, a file, and a condition. No field
/// is required, so that the example of the vendor's guide is accepted unchanged.
fn form() -> Json {
    json!({
        "type": "form",
        "id": "practice-form",
        "fields": {
            "title": { "id": "title", "type": "heading", "dataType": "ui", "attributes": { "content": "About the business" } },
            "revenue": {
                "id": "revenue",
                "type": "input",
                "dataType": "number",
                "config": { "spektrDataField": "annual_revenue" },
                "attributes": { "label": "Annual revenue", "helperText": "In euro, without cents" },
                "validation": [],
            },
            "address": {
                "id": "address",
                "type": "file",
                "dataType": "file",
                "config": { "spektrDataField": "proof_of_address" },
                "attributes": { "label": "Proof of address", "accept": ".pdf,.png,.jpg,.jpeg", "maxLength": 120 },
                "validation": [{ "type": "maxFileSize", "value": 15_000_000, "message": "Choose a file of at most 15 MB" }],
            },
            "large": {
                "id": "large",
                "type": "conditional",
                "dataType": "conditional",
                "segment": {
                    "groups": [{ "rule": { "operator": "greater_than", "type": "number", "left": "annual_revenue", "right": "10000000" } }],
                },
                "output": "show",
                "form": {
                    "fields": {
                        "source": {
                            "id": "source",
                            "type": "input",
                            "dataType": "string",
                            "config": { "spektrDataField": "source_of_funds" },
                            "attributes": { "label": "Source of funds", "maxLength": 500 },
                            "validation": [],
                        },
                    },
                    "order": ["source"],
                },
            },
        },
        "order": ["title", "revenue", "address", "large"],
    })
}
