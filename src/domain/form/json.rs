//! Accessors for the JSON of forms that accept what is missing or mistyped.
//!
//! Knows nothing of field types.

use std::collections::HashMap;

use serde_json::{Map, Value as Json};

/// Lists the fields of a form with their ids, in its `order`.
///
/// Fields that `order` omits come last; without an `order` the object's own order counts. `fields`
/// is an object keyed by id, or an array of objects with an `id` (the documentation draws an array,
/// the API sends an object).
pub(super) fn in_order(json: &Json) -> Vec<(&str, &Json)> {
    let mut fields: Vec<(&str, &Json)> = match json.get("fields") {
        Some(Json::Object(map)) => map.iter().map(|(id, field)| (id.as_str(), field)).collect(),
        Some(Json::Array(list)) => list
            .iter()
            .map(|field| (field.get("id").and_then(Json::as_str).unwrap_or_default(), field))
            .collect(),
        _ => Vec::new(),
    };
    let order = json.get("order").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut ranks: HashMap<&str, usize> = HashMap::with_capacity(order.len());
    for (rank, id) in order.iter().enumerate() {
        if let Some(id) = id.as_str() {
            ranks.entry(id).or_insert(rank);
        }
    }
    fields.sort_by_key(|(id, _)| ranks.get(id).copied().unwrap_or(usize::MAX));
    fields
}

/// Returns the text under `key`; empty if there is none.
pub(super) fn text(map: &Map<String, Json>, key: &str) -> String {
    map.get(key).and_then(Json::as_str).unwrap_or_default().to_owned()
}

/// Returns the whole number under `key`, which may be written as text.
pub(super) fn whole(map: &Map<String, Json>, key: &str) -> Option<i64> {
    match map.get(key)? {
        Json::Number(number) => {
            number.as_i64().or_else(|| number.to_string().parse::<f64>().ok().and_then(truncated))
        }
        Json::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// Cuts off the fraction; `None` outside the range in which an `f64` holds whole numbers exactly.
pub(super) fn truncated(number: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the bound is far inside an i64's")]
    (number.abs() < 9e15).then_some(number as i64)
}
