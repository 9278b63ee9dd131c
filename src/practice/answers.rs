//! The check of a submit's answers against the form: exactly its visible fields, each of its type.
//!
//! Visibility is computed by the same code as in the window, so this server does not notice if that
//! is wrong; `tests/domain/rules.rs` does. Knows nothing of HTTP and of the session.

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::promise::{Promise, content_type, object_key};
use crate::domain::form::{Segment, Visibility};

/// An error in a submit, in the server's words.
pub(super) type Objection = String;

/// Values by the keys of their fields.
type Values<'j> = Map<String, Json>;

/// Judges the answers to a form.
pub(super) struct Judge<'p> {
    pub(super) now: Timestamp,
    /// Id in the bucket's keys of documents outside entities.
    pub(super) entity_id: String,
    pub(super) promises: &'p mut Vec<Promise>,
}

impl Judge<'_> {
    /// Judges the answers outside role entities.
    ///
    /// # Errors
    /// The first objection, in the workspace's words where its form has some.
    pub(super) fn root(&mut self, form: &Json, values: &Values<'_>) -> Result<(), Objection> {
        self.owner(form, values, &Map::new())
    }

    /// Judges the answers of the case or of one object. A condition looks among these answers first
    /// and then among the `outer` ones ([inferred](../../docs/spektr-api.md#visibility)).
    fn owner(
        &mut self,
        form: &Json,
        values: &Values<'_>,
        outer: &Values<'_>,
    ) -> Result<(), Objection> {
        let mut visible = Vec::new();
        collect(form, &|key| values.get(key).or_else(|| outer.get(key)), self.now, &mut visible);
        if let Some(key) =
            values.keys().find(|key| !visible.iter().any(|field| key_of(field) == *key))
        {
            return Err(format!("{key} is not asked for in this step"));
        }
        visible.into_iter().try_for_each(|field| self.field(field, values))
    }

    fn field(&mut self, field: &Json, values: &Values<'_>) -> Result<(), Objection> {
        let key = key_of(field);
        let Some(value) = values.get(key).filter(|value| !is_blank(value)) else {
            return message_of(field, "required")
                .map_or(Ok(()), |message| Err(format!("{key}: {message}")));
        };
        let wrong = |wanted: &str| Err(format!("{key} must be {wanted}"));
        match text(field, "dataType") {
            "string" if value.as_str().is_none_or(|value| !is_offered(field, value)) => {
                wrong("one of the form's texts")
            }
            "number" if !value.is_number() => wrong("a number"),
            "date" if value.as_i64().is_none() => wrong("a whole number"),
            "boolean" if !value.is_boolean() => wrong("true or false"),
            "boolean" if text(field, "type") == "consent" && value != &Json::Bool(true) => {
                message_of(field, "required")
                    .map_or(Ok(()), |message| Err(format!("{key}: {message}")))
            }
            "stringList" | "countryList" | "currencyList" if !is_list(value, Json::is_string) => {
                wrong("a list of texts")
            }
            "file" => self.file(key, value),
            "entity" if !is_list(value, Json::is_object) => wrong("a list of objects"),
            "entity" => {
                let entries = value.as_array().into_iter().flatten().filter_map(Json::as_object);
                let form = field.get("form").unwrap_or(&Json::Null);
                entries.into_iter().try_for_each(|entry| self.owner(form, entry, values))
            }
            _ => Ok(()),
        }
    }

    fn file(&mut self, key: &str, value: &Json) -> Result<(), Objection> {
        let Some(file_name) = value.as_str() else {
            return Err(format!("{key} must be a file name"));
        };
        if content_type(file_name).is_none() {
            return Err(format!("{key}: file type not allowed"));
        }
        self.promises.push(Promise {
            entity_reference: None,
            field: key.to_owned(),
            file_name: file_name.to_owned(),
            key: object_key(&self.entity_id, file_name),
        });
        Ok(())
    }
}

/// Collects the fields that hold a value and are shown for these values.
fn collect<'f, 'v>(
    form: &'f Json,
    values: &dyn Fn(&str) -> Option<&'v Json>,
    now: Timestamp,
    visible: &mut Vec<&'f Json>,
) {
    for field in form.get("fields").and_then(Json::as_object).into_iter().flat_map(Map::values) {
        match text(field, "dataType") {
            "ui" => {}
            "conditional" => {
                let is_shown = Segment::read(field.get("segment"), field.get("output"))
                    .visibility(values, now)
                    != Visibility::Hidden;
                if let Some(inner) = field.get("form").filter(|_| is_shown) {
                    collect(inner, values, now, visible);
                }
            }
            _ => visible.push(field),
        }
    }
}

fn text<'j>(json: &'j Json, key: &str) -> &'j str {
    json.get(key).and_then(Json::as_str).unwrap_or_default()
}

fn key_of(field: &Json) -> &str {
    field.get("config").map_or_else(|| text(field, "id"), |config| text(config, "spektrDataField"))
}

/// Returns the workspace's message for a rule; `None` if the field has no such rule.
fn message_of<'j>(field: &'j Json, rule: &str) -> Option<&'j str> {
    let rules = field.get("validation").and_then(Json::as_array)?;
    rules.iter().find(|known| text(known, "type") == rule).map(|rule| text(rule, "message"))
}

/// Returns true if a text is one of the options, or there are no options.
fn is_offered(field: &Json, value: &str) -> bool {
    let options = field
        .get("attributes")
        .and_then(|attributes| attributes.get("options"))
        .and_then(Json::as_array);
    options.is_none_or(|options| {
        options
            .iter()
            .any(|option| option.as_str().unwrap_or_else(|| text(option, "value")) == value)
    })
}

fn is_list(value: &Json, is_item: impl Fn(&Json) -> bool) -> bool {
    value.as_array().is_some_and(|items| items.iter().all(is_item))
}

fn is_blank(value: &Json) -> bool {
    match value {
        Json::Null => true,
        Json::String(text) => text.trim().is_empty(),
        Json::Array(items) => items.is_empty(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::session::{Position, form};
    use serde_json::json;

    fn judged(step: usize, values: &Json) -> Result<Vec<String>, Objection> {
        let position = Position { step, ..Position::first(Map::new()) };
        let mut promises = Vec::new();
        let mut judge = Judge {
            now: Timestamp::UNIX_EPOCH,
            entity_id: "case".to_owned(),
            promises: &mut promises,
        };
        judge.root(&form(&position).unwrap(), values.as_object().unwrap())?;
        Ok(promises.into_iter().map(|promise| promise.field).collect())
    }

    #[test]
    fn the_first_step_takes_nothing_and_one_of_everything() {
        assert_eq!(judged(1, &json!({})), Ok(vec![]));
        let everything = json!({
            "trading_name": "Acme", "country_of_incorporation": "US", "state_of_incorporation": "CA", "incorporation_date": -1,
            "main_activity": "other", "main_activity_text": "x", "annual_revenue": 5, "markets": ["DK"], "wanted_services": ["IBAN"],
            "is_listed": true, "stock_exchange": "elsewhere", "stock_exchange_name": "x", "hologram": { "kept": "as it came" },
            "signatories": [{ "signatory_name": "Jane", "signs_alone": false, "signature_specimen": "a.pdf" }, { "signatory_name": "John" }],
            "proof_of_address": "b.pdf",
        });
        assert_eq!(
            judged(1, &everything),
            Ok(vec!["signature_specimen".to_owned(), "proof_of_address".to_owned()])
        );
    }

    #[test]
    fn missing_mistyped_and_unknown_answers_are_refused() {
        for (step, values, objection) in [
            (1, json!({ "annual_revenue": "5" }), "annual_revenue must be a number"),
            (
                1,
                json!({ "incorporation_date": "2020-01-01" }),
                "incorporation_date must be a whole number",
            ),
            (1, json!({ "is_listed": "yes" }), "is_listed must be true or false"),
            (
                1,
                json!({ "main_activity": "piracy" }),
                "main_activity must be one of the form's texts",
            ),
            (1, json!({ "markets": "DK" }), "markets must be a list of texts"),
            (1, json!({ "signatories": {} }), "signatories must be a list of objects"),
            (1, json!({ "signatories": [{}] }), "signatory_name: Give the signatory's name"),
            (1, json!({ "proof_of_address": "a.exe" }), "proof_of_address: file type not allowed"),
            (
                1,
                json!({ "main_activity": "other" }),
                "main_activity_text: Describe the activity in a few words",
            ),
            (
                1,
                json!({ "main_activity": "trade", "main_activity_text": "x" }),
                "main_activity_text is not asked for in this step",
            ),
            (1, json!({ "unheard_of": 1 }), "unheard_of is not asked for in this step"),
            (2, json!({}), "declared_by: Write your full name"),
        ] {
            assert_eq!(judged(step, &values), Err(objection.to_owned()), "{values}");
        }
        let mut declaration = json!({
            "declared_by": "Jane Roe", "pep_status": "no", "declared_on": 5, "signed_statement": "s.pdf", "declaration_consent": false,
        });
        assert_eq!(
            judged(2, &declaration),
            Err("declaration_consent: Confirm that it is true".to_owned())
        );
        declaration["declaration_consent"] = json!(true);
        assert_eq!(judged(2, &declaration), Ok(vec!["signed_statement".to_owned()]));
    }
}
