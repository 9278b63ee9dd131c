//! The form as data: which fields there are, in which order, and what each accepts.
//!
//! One mechanism for the built-in templates and for the form a workspace hands out; the shape is
//! the vendor's (`fields` keyed by id, `order`, `dataType`, `attributes`, `validation`). Must not
//! know: drafts, the window.

pub mod change;
pub mod condition;
pub mod endings;
pub mod field;
pub mod lists;
pub mod pattern;
pub mod places;
mod plain;
mod prefill;
pub mod rule;
pub mod shown;
pub mod suggest;
pub mod template;

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value as Json};

pub use condition::{Condition, ConditionError, Segment, Visibility};
pub use field::{Attributes, Choice, Field, Input, Kind, Note, NoteLook, SubForm};
pub use pattern::{MatchBudget, Pattern};
pub use rule::Rule;
pub use shown::{Answers, Shown};

/// How deep conditional fields may stand in one another. One that stands deeper is shown as a kind
/// of field that is not known, and what is behind it is not read.
pub const MAX_NESTING: usize = 24;

/// The most fields of a form that are read.
pub const MAX_FIELDS: usize = 10_000;

/// The fields of one owner, in the order they are shown. What stands behind conditions stands among
/// them, each with the [`Field::gates`] that must be open for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    fields: Vec<Field>,
    by_key: HashMap<String, usize>,
    /// The fields of each data name that several fields share: at most one of them should be shown
    /// at a time.
    twins: HashMap<String, Vec<usize>>,
    segments: Vec<Segment>,
    is_cut: bool,
    /// Shared by the copies of a form, and by nothing else: whoever holds it knows which form it
    /// was.
    plan: Arc<shown::Plan>,
}

impl Form {
    /// A form of these fields without conditions; of two fields with one key the first wins
    /// look-ups.
    #[must_use]
    pub fn new(fields: Vec<Field>) -> Self {
        Self::with_segments(fields, Vec::new())
    }

    fn with_segments(fields: Vec<Field>, segments: Vec<Segment>) -> Self {
        let mut by_key: HashMap<String, usize> = HashMap::with_capacity(fields.len());
        let mut twins: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.holds_value()) {
            match by_key.get(&field.key) {
                None => drop(by_key.insert(field.key.clone(), index)),
                Some(first) => {
                    twins.entry(field.key.clone()).or_insert_with(|| vec![*first]).push(index);
                }
            }
        }
        let mut form =
            Self { fields, by_key, twins, segments, is_cut: false, plan: Arc::default() };
        form.plan = Arc::new(shown::Plan::of(&form));
        form
    }

    /// Reads the vendor's shape: `fields` an object keyed by id (the specification draws an array;
    /// both are taken), `order` an array of ids. A missing or empty order means the object's own
    /// order; a field the order forgets comes last rather than never. A conditional field's own
    /// form stands in its place.
    #[must_use]
    pub fn from_json(json: &Json) -> Self {
        Self::read(json, field::Place::OfOwner)
    }

    fn read(json: &Json, place: field::Place) -> Self {
        let mut reader = Reader { place, ..Reader::default() };
        reader.form(json, &mut Vec::new(), 0);
        Self { is_cut: reader.is_cut, ..Self::with_segments(reader.fields, reader.segments) }
    }

    /// Whether there were more fields than are read: what is left out can't be filled in here.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.is_cut
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

    /// Where among [`Form::fields`] that field stands; of several the first.
    #[must_use]
    pub fn position(&self, key: &str) -> Option<usize> {
        self.by_key.get(key).copied()
    }

    /// All the places at which a field is sent under `key`: most have one.
    #[must_use]
    pub fn positions(&self, key: &str) -> &[usize] {
        let twins = if self.twins.is_empty() { None } else { self.twins.get(key) };
        match (twins, self.by_key.get(key)) {
            (Some(all), _) => all,
            (None, Some(only)) => std::slice::from_ref(only),
            (None, None) => &[],
        }
    }

    /// Where the field stands that is sent under `key` as things are shown now; the first place
    /// where none is.
    #[must_use]
    pub fn shown_position(&self, key: &str, shown: &Shown) -> Option<usize> {
        // Judging asks this of every answer: most forms have neither conditions nor two fields of
        // one name.
        if self.twins.is_empty() || shown.is_everything() {
            return self.position(key);
        }
        let all = self.positions(key);
        all.iter().find(|at| !shown.hidden(**at)).or(all.first()).copied()
    }

    /// The conditions, as [`Field::gates`] names them.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }
}

/// Flattens a form and the forms behind its conditions.
#[derive(Default)]
struct Reader {
    fields: Vec<Field>,
    segments: Vec<Segment>,
    place: field::Place,
    is_cut: bool,
}

impl Reader {
    fn form(&mut self, json: &Json, gates: &mut Vec<usize>, depth: usize) {
        for (id, json) in in_order(json) {
            if self.fields.len() >= MAX_FIELDS {
                self.is_cut = true;
                return;
            }
            let behind = json.get("form").filter(|_| depth < MAX_NESTING);
            match (field::container(json), behind) {
                (Some(field::Container::Conditional), Some(behind)) => {
                    gates.push(self.segments.len());
                    self.segments.push(Segment::read(json.get("segment"), json.get("output")));
                    self.form(behind, gates, depth + 1);
                    gates.pop();
                }
                (Some(field::Container::Group), Some(behind)) => {
                    self.field(id, json, gates);
                    self.form(behind, gates, depth + 1);
                }
                _ => self.field(id, json, gates),
            }
        }
    }

    fn field(&mut self, id: &str, json: &Json, gates: &[usize]) {
        self.fields.push(Field { gates: gates.to_vec(), ..Field::read(id, json, self.place) });
    }
}

/// The fields of one form with their ids, in its order.
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

/// The text under `key`, or nothing.
fn text(map: &Map<String, Json>, key: &str) -> String {
    map.get(key).and_then(Json::as_str).unwrap_or_default().to_owned()
}

/// The whole number under `key`, which may be written as text.
fn whole(map: &Map<String, Json>, key: &str) -> Option<i64> {
    match map.get(key)? {
        Json::Number(number) => {
            number.as_i64().or_else(|| number.to_string().parse::<f64>().ok().and_then(truncated))
        }
        Json::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A number without its fraction, where it is one of the whole numbers that a number of JSON holds
/// exactly.
fn truncated(number: f64) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "the bound is far inside an i64's")]
    (number.abs() < 9e15).then_some(number as i64)
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
        assert_eq!(
            form.fields().iter().map(|field| field.id.as_str()).collect::<Vec<_>>(),
            ["c", "a", "b"]
        );
    }

    #[test]
    fn fields_may_be_an_array_and_nonsense_is_an_empty_form() {
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
    fn what_stands_behind_conditions_stands_in_their_place_with_its_gates() {
        let conditional = |form: Json| json!({"type": "conditional", "segment": {}, "output": "show", "form": form});
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
    fn conditions_in_one_another_end_at_a_bound() {
        let mut form = json!({"fields": {"last": {"dataType": "string"}}});
        for _ in 0..MAX_NESTING + 5 {
            form =
                json!({"fields": {"c": {"type": "conditional", "output": "show", "form": form}}});
        }
        let form = Form::from_json(&form);
        assert_eq!(form.fields()[0].kind, Kind::Other("conditional".into()));
        assert_eq!((form.fields().len(), form.segments().len()), (1, MAX_NESTING));
    }
}
