//! The form as data: which fields there are, in which order, and what each accepts.
//!
//! One mechanism for the built-in templates and for the form a workspace hands out; the shape is the vendor's
//! (`fields` keyed by id, `order`, `dataType`, `attributes`, `validation`). Must not know: drafts, the window.

pub mod condition;
pub mod field;
pub mod rule;
pub mod template;

use std::collections::HashMap;

use serde_json::{Map, Value as Json};

pub use condition::Condition;
pub use field::{Choice, Field, Kind};
pub use rule::Rule;

/// The fields of one owner, in the order they are shown.
#[derive(Clone, Debug, Default)]
pub struct Form {
    fields: Vec<Field>,
    by_key: HashMap<String, usize>,
}

impl Form {
    /// A form of these fields; of two fields with one key the first wins look-ups.
    #[must_use]
    pub fn new(fields: Vec<Field>) -> Self {
        let mut by_key = HashMap::with_capacity(fields.len());
        for (index, field) in fields.iter().enumerate() {
            by_key.entry(field.key.clone()).or_insert(index);
        }
        Self { fields, by_key }
    }

    /// Reads the vendor's shape: `fields` an object keyed by id (the specification draws an array; both are
    /// taken), `order` an array of ids. A missing or empty order means the object's own order; a field the
    /// order forgets comes last rather than never.
    #[must_use]
    pub fn from_json(json: &Json) -> Self {
        let fields: Vec<Field> = match json.get("fields") {
            Some(Json::Object(map)) => map.iter().map(|(id, field)| Field::from_json(id, field)).collect(),
            Some(Json::Array(list)) => list.iter().map(|field| Field::from_json("", field)).collect(),
            _ => Vec::new(),
        };
        let order: Vec<&str> = json.get("order").and_then(Json::as_array).into_iter().flatten().filter_map(Json::as_str).collect();
        let rank = |field: &Field| order.iter().position(|id| *id == field.id).unwrap_or(usize::MAX);
        let mut fields = fields;
        fields.sort_by_key(rank);
        Self::new(fields)
    }

    /// The fields in the order they are shown.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The field that is sent under `key` (the vendor's `spektrDataField`).
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&Field> {
        self.position(key).map(|at| &self.fields[at])
    }

    /// Where among [`Form::fields`] that field stands.
    #[must_use]
    pub fn position(&self, key: &str) -> Option<usize> {
        self.by_key.get(key).copied()
    }
}

/// The text under `key`, or nothing.
fn text(map: &Map<String, Json>, key: &str) -> String {
    map.get(key).and_then(Json::as_str).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn order_is_kept_and_what_it_forgets_comes_last() {
        let form = Form::from_json(&json!({
            "fields": {"a": {"dataType": "string"}, "b": {"dataType": "string"}, "c": {"dataType": "string"}},
            "order": ["c", "a"],
        }));
        assert_eq!(form.fields().iter().map(|field| field.id.as_str()).collect::<Vec<_>>(), ["c", "a", "b"]);
    }

    #[test]
    fn fields_may_be_an_array_and_nonsense_is_an_empty_form() {
        let form = Form::from_json(&json!({"fields": [{"id": "x", "dataType": "file"}]}));
        assert_eq!(form.fields()[0].id, "x");
        assert!(Form::from_json(&json!("nonsense")).fields().is_empty());
    }

    #[test]
    fn a_field_is_found_by_its_data_field_name() {
        let form = Form::from_json(&json!({"fields": {"id1": {"dataType": "date", "config": {"spektrDataField": "born"}}}}));
        assert_eq!(form.field("born").map(|field| field.kind.clone()), Some(Kind::Date));
        assert!(form.field("id1").is_none());
    }
}
