//! Initial values of fields: spektr's own (`config.value`), else the form's default (documented).
//!
//! A value that does not fit the field's kind is ignored, so that the operator never has to remove
//! it. File fields have none: a document that spektr has is not part of this case. Knows nothing of
//! drafts.

use jiff::civil::date;
use jiff::{Span, Timestamp};
use serde_json::{Map, Value as Json};

use super::json::truncated;
use super::schema::{Form, Kind};
use crate::domain::value::{Fields, Value};

/// Numbers below this are seconds since the epoch, larger ones milliseconds, as the vendor's own
/// client reads them.
const SECONDS_BELOW: i64 = 10_000_000_000;

impl Form {
    /// Sets the initial value of each empty field, and returns the data names of these fields. To
    /// be called once, when a case gets the form: a field that is emptied later stays empty.
    pub fn prefill(&self, fields: &mut Fields) -> Vec<String> {
        let mut filled = Vec::new();
        for field in self.fields() {
            if let Some(value) = &field.prefill
                && fields.get(&field.key).is_none_or(Value::is_blank)
            {
                fields.set(&field.key, value.clone());
                filled.push(field.key.clone());
            }
        }
        filled
    }
}

/// Reads the initial value of a field of this kind. The default is ignored if
/// `prefillDefaultValue` is false (documented).
pub(super) fn read(kind: &Kind, config: &Map<String, Json>) -> Option<Value> {
    let wants_default = config.get("prefillDefaultValue").and_then(Json::as_bool).unwrap_or(true);
    let default = config.get("defaultValue").filter(|_| wants_default);
    let known = config.get("value").and_then(|json| value(kind, json));
    known.or_else(|| default.and_then(|json| value(kind, json))).filter(|value| !value.is_blank())
}

/// Converts a value of the API to this kind of field; `None` if it does not fit.
pub(super) fn value(kind: &Kind, json: &Json) -> Option<Value> {
    match (kind, json) {
        (_, Json::Null) | (Kind::File | Kind::Note(_), _) => None,
        (Kind::Other(_), other) => Some(Value::Raw(other.clone())),
        (Kind::Text, Json::String(text)) => Some(Value::Text(text.clone())),
        (Kind::Text, Json::Number(number)) => Some(Value::Text(number.to_string())),
        (Kind::Number, Json::Number(number)) => Some(Value::Number(number.clone())),
        (Kind::Number, Json::String(text)) => {
            Some(Value::typed_number(text)).filter(|value| matches!(value, Value::Number(_)))
        }
        (Kind::Flag, Json::Bool(flag)) => Some(Value::Flag(*flag)),
        (Kind::Flag, Json::String(text)) => {
            text.trim().to_lowercase().parse().ok().map(Value::Flag)
        }
        (Kind::Date, _) => day(json).map(Value::Text),
        (Kind::List, _) => list(json).map(Value::List),
        (Kind::Entity(sub_form), _) => entries(&sub_form.form, json).map(Value::Entries),
        (Kind::Text | Kind::Number | Kind::Flag, _) => None,
    }
}

/// Reads a day as `YYYY-MM-DD` in UTC, from seconds, milliseconds or an ISO text.
fn day(json: &Json) -> Option<String> {
    let number = match json {
        Json::Number(number) => number.to_string().parse::<f64>().ok().and_then(truncated)?,
        Json::String(text) => match text.trim().parse() {
            Ok(number) => number,
            Err(_) => {
                return text
                    .trim()
                    .get(..10)?
                    .parse::<jiff::civil::Date>()
                    .ok()
                    .map(|day| day.to_string());
            }
        },
        _ => return None,
    };
    let seconds = if number < SECONDS_BELOW { number } else { number.div_euclid(1_000) };
    let days = Timestamp::from_second(seconds).ok()?.as_second().div_euclid(86_400);
    date(1970, 1, 1).checked_add(Span::new().try_days(days).ok()?).ok().map(|day| day.to_string())
}

/// Reads texts from an array, from an array as JSON text, or from a text with commas.
fn list(json: &Json) -> Option<Vec<String>> {
    let texts = |items: &[Json]| {
        items.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()
    };
    match json {
        Json::Array(items) => texts(items),
        Json::String(text) => match serde_json::from_str(text) {
            Ok(Json::Array(items)) => texts(&items),
            _ => Some(
                text.split(',')
                    .map(|item| item.trim().to_owned())
                    .filter(|item| !item.is_empty())
                    .collect(),
            ),
        },
        _ => None,
    }
}

/// Reads objects from an array, or from an array as JSON text. Keys that the object's form does not
/// have keep their JSON.
fn entries(form: &Form, json: &Json) -> Option<Vec<Fields>> {
    let of_text = json.as_str().and_then(|text| serde_json::from_str::<Json>(text).ok());
    let items = of_text.as_ref().unwrap_or(json).as_array()?;
    let entry = |item: &Json| {
        let pairs = item.as_object()?.iter().filter(|(_, json)| !json.is_null());
        Some(
            pairs
                .filter_map(|(key, json)| Some((key.clone(), in_entry(form, key, json)?)))
                .collect(),
        )
    };
    items.iter().map(entry).collect()
}

fn in_entry(form: &Form, key: &str, json: &Json) -> Option<Value> {
    match form.field(key) {
        Some(field) => value(&field.kind, json),
        None => Some(Value::Raw(json.clone())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::Field;
    use serde_json::json;

    #[test]
    fn a_value_is_read_as_its_kind() {
        let number = |text: &str| Some(Value::typed_number(text));
        let text = |text: &str| Some(Value::Text(text.into()));
        let list = |items: &[&str]| {
            Some(Value::List(items.iter().map(|item| (*item).to_owned()).collect()))
        };
        for (data_type, value, wanted) in [
            ("string", json!("Test APS"), text("Test APS")),
            ("string", json!(7), text("7")),
            ("string", json!(" "), None),
            ("string", json!(["x"]), None),
            ("number", json!(5_000_000), number("5000000")),
            ("number", json!("12.50"), number("12.50")),
            ("number", json!("many"), None),
            ("boolean", json!(false), Some(Value::Flag(false))),
            ("boolean", json!("True"), Some(Value::Flag(true))),
            ("boolean", json!("yes"), None),
            ("date", json!(1_622_505_600), text("2021-06-01")),
            ("date", json!(1_622_505_600_000_i64), text("2021-06-01")),
            ("date", json!(-1_249_257_600), text("1930-06-01")),
            ("date", json!(0), text("1970-01-01")),
            ("date", json!("1622505600"), text("2021-06-01")),
            ("date", json!("2021-06-01T12:00:00Z"), text("2021-06-01")),
            ("date", json!("soon"), None),
            ("date", json!(1e300), None),
            ("stringList", json!(["a", "b"]), list(&["a", "b"])),
            ("stringList", json!("category1,category2"), list(&["category1", "category2"])),
            ("countryList", json!("[\"US\",\"GB\"]"), list(&["US", "GB"])),
            ("currencyList", json!([1]), None),
            ("file", json!("file-123"), None),
            ("hologram", json!({"a": 1}), Some(Value::Raw(json!({"a": 1})))),
            ("string", json!(null), None),
        ] {
            let field =
                Field::from_json("f", &json!({"dataType": data_type, "config": {"value": value}}));
            assert_eq!(field.prefill, wanted, "{data_type} {value}");
        }
    }

    #[test]
    fn the_default_is_used_without_a_known_value_unless_switched_off() {
        let prefill = |config: Json| {
            Field::from_json("f", &json!({"dataType": "string", "config": config})).prefill
        };
        let text = |text: &str| Some(Value::Text(text.into()));
        assert_eq!(prefill(json!({"value": "known", "defaultValue": "default"})), text("known"));
        assert_eq!(prefill(json!({"value": null, "defaultValue": "default"})), text("default"));
        assert_eq!(prefill(json!({"defaultValue": "default", "prefillDefaultValue": false})), None);
    }

    #[test]
    fn objects_are_read_by_their_own_form() {
        let form = json!({"fields": {"born": {"dataType": "date"}, "scan": {"dataType": "file"}}});
        let value =
            json!("[{\"born\": 1622505600, \"scan\": \"x.pdf\", \"other\": 5, \"nothing\": null}]");
        let field = Field::from_json(
            "f",
            &json!({"dataType": "entity", "form": form, "config": {"value": value}}),
        );
        let Some(Value::Entries(entries)) = field.prefill else { panic!("entries") };
        let pairs = vec![
            ("born".to_owned(), Value::Text("2021-06-01".into())),
            ("other".to_owned(), Value::Raw(json!(5))),
        ];
        assert_eq!(entries, [pairs.into_iter().collect()]);
    }

    #[test]
    fn only_empty_fields_are_prefilled() {
        let field = |value: &str| json!({"dataType": "string", "config": {"value": value}});
        let form = Form::from_json(
            &json!({"fields": {"a": field("A"), "b": field("B"), "c": field("C")}}),
        );
        let mut fields = Fields::default();
        fields.set("a", Value::Text("typed".into()));
        fields.set("b", Value::Text(String::new()));
        assert_eq!(form.prefill(&mut fields), ["b", "c"]);
        assert_eq!(fields.get("a"), Some(&Value::Text("typed".into())));
    }
}
