//! The differences between a form and the one that replaces it, for the values already entered.
//!
//! Fields are the same if they are sent under the same name. Order and static texts are ignored.
//! Knows nothing of drafts and wording; the caller judges whether a value is valid.

use super::attributes::Attributes;
use super::rule::Rule;
use super::schema::{Field, Form, Kind};
use crate::domain::value::{Fields, Value};

/// The differences, in the order of the new form; removed fields in the order of the old one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormChange {
    /// Fields that only the new form has.
    pub new: Vec<New>,
    /// Fields that only the old form had.
    pub gone: Vec<Gone>,
    /// Fields of both forms with a difference.
    pub changed: Vec<Changed>,
}

/// A new field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    /// The name it is sent under.
    pub key: String,
    /// The new form's label.
    pub label: String,
    /// True if it is required and has no value.
    pub is_wanted: bool,
}

/// A removed field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// The name it was sent under.
    pub key: String,
    /// The old form's label.
    pub label: String,
    /// True if it has a value, which is kept aside.
    pub is_filled: bool,
}

/// A changed field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The name it is sent under.
    pub key: String,
    /// The new form's label.
    pub label: String,
    /// The differences, each kind once.
    pub what: Vec<Difference>,
    /// True if its value is no longer valid: it is kept and has to be reviewed.
    pub is_unfit: bool,
}

/// A kind of difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The label changed from this one.
    Label { was: String },
    /// Another kind of value is wanted.
    Kind,
    /// It is now required.
    Required,
    /// It is no longer required.
    Optional,
    /// The choices changed.
    Choices,
    /// The rules for the value or document changed.
    Rules,
    /// The condition for showing it changed.
    Condition,
    /// The fields of its objects changed.
    Entries(Box<FormChange>),
}

impl FormChange {
    /// Returns true if the two forms ask for the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty() && self.changed.is_empty()
    }
}

/// Returns the differences of `new` from `old`, given the values in `fields`. `fits` returns true
/// if a field accepts a value.
#[must_use]
pub fn difference(
    old: &Form,
    new: &Form,
    fields: &Fields,
    fits: &dyn Fn(&Field, &Value) -> bool,
) -> FormChange {
    let filled = |key: &str| fields.get(key).filter(|value| !value.is_blank());
    let mut change = FormChange::default();
    for field in firsts(new) {
        match old.field(&field.key) {
            None => {
                let is_wanted = field.required() && filled(&field.key).is_none();
                change.new.push(New {
                    key: field.key.clone(),
                    label: field.label.clone(),
                    is_wanted,
                });
            }
            Some(before) => {
                let what = differences(old, before, new, field, fits);
                let is_unfit = filled(&field.key).is_some_and(|value| !fits(field, value));
                if !what.is_empty() {
                    change.changed.push(Changed {
                        key: field.key.clone(),
                        label: field.label.clone(),
                        what,
                        is_unfit,
                    });
                }
            }
        }
    }
    for field in firsts(old).filter(|field| new.field(&field.key).is_none()) {
        let is_filled = filled(&field.key).is_some();
        change.gone.push(Gone { key: field.key.clone(), label: field.label.clone(), is_filled });
    }
    change
}

/// Lists the fields that hold a value; of several with one name only the first.
fn firsts(form: &Form) -> impl Iterator<Item = &Field> {
    let is_first = |at: &usize| {
        form.position(&form.fields()[*at].key) == Some(*at) && form.fields()[*at].holds_value()
    };
    (0..form.fields().len()).filter(is_first).map(|at| &form.fields()[at])
}

fn differences(
    old: &Form,
    before: &Field,
    new: &Form,
    field: &Field,
    fits: &dyn Fn(&Field, &Value) -> bool,
) -> Vec<Difference> {
    let mut what = Vec::new();
    if before.label != field.label {
        what.push(Difference::Label { was: before.label.clone() });
    }
    match (&before.kind, &field.kind) {
        (Kind::Entity(before), Kind::Entity(now)) => {
            let change = difference(&before.form, &now.form, &Fields::default(), fits);
            if !change.is_empty() {
                what.push(Difference::Entries(Box::new(change)));
            }
        }
        (before, now) if before != now => what.push(Difference::Kind),
        _ => {}
    }
    match (before.required(), field.required()) {
        (false, true) => what.push(Difference::Required),
        (true, false) => what.push(Difference::Optional),
        _ => {}
    }
    if before
        .choices
        .iter()
        .map(|choice| &choice.value)
        .ne(field.choices.iter().map(|choice| &choice.value))
    {
        what.push(Difference::Choices);
    }
    if rules(before) != rules(field) {
        what.push(Difference::Rules);
    }
    let gates = |form: &Form, field: &Field| {
        field.gates.iter().map(|gate| form.segments()[*gate].clone()).collect::<Vec<_>>()
    };
    if gates(old, before) != gates(new, field) {
        what.push(Difference::Condition);
    }
    what
}

/// Returns the rules that limit a value, without `required` and without messages.
fn rules(field: &Field) -> impl PartialEq {
    let rules: Vec<_> = field.rules.iter().filter_map(Rule::without_message).collect();
    (
        rules,
        field.accept.clone(),
        field.max_length,
        Attributes { is_consent: false, ..field.attributes.clone() },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value as Json, json};

    fn form(fields: &Json) -> Form {
        Form::from_json(&json!({"fields": fields}))
    }

    fn label(label: &str) -> Json {
        json!({"dataType": "string", "attributes": {"label": label}})
    }

    fn required(label: &str) -> Json {
        json!({"dataType": "string", "attributes": {"label": label}, "validation": [{"type": "required", "message": "Fill it in"}]})
    }

    #[test]
    fn added_and_removed_fields_are_reported() {
        let old = form(
            &json!({"vat": label("VAT number"), "name": label("Name"), "empty": label("Empty")}),
        );
        let new = form(
            &json!({"name": label("Name"), "tax": required("Tax number"), "filled": required("Filled")}),
        );
        let fields = ["vat", "filled"]
            .map(|key| (key.to_owned(), Value::Text("x".into())))
            .into_iter()
            .collect();
        let change = difference(&old, &new, &fields, &|_, _| true);
        let wanted = |key: &str, label: &str, is_wanted| New {
            key: key.into(),
            label: label.into(),
            is_wanted,
        };
        assert_eq!(
            change.new,
            [wanted("tax", "Tax number", true), wanted("filled", "Filled", false)]
        );
        let gone = |key: &str, label: &str, is_filled| Gone {
            key: key.into(),
            label: label.into(),
            is_filled,
        };
        assert_eq!(change.gone, [gone("vat", "VAT number", true), gone("empty", "Empty", false)]);
        assert_eq!(change.changed, []);
    }

    #[test]
    fn every_kind_of_difference_is_reported_once() {
        let entity = |inner: Json| json!({"dataType": "entity", "form": {"fields": inner}});
        let rule = |rule: Json| json!({"dataType": "string", "validation": [rule]});
        let behind = |value: &str| {
            let rule = json!({"operator": "equals", "type": "string", "left": "x", "right": value});
            json!({"dataType": "conditional", "output": "show", "segment": {"groups": [{"rule": rule}]}, "form": {"fields": {"a": label("A")}}})
        };
        let renamed = Difference::Label { was: "Old".into() };
        for (old, new, wanted) in [
            (label("Old"), label("New"), vec![renamed.clone()]),
            (label("Old"), required("New"), vec![renamed, Difference::Required]),
            (required("A"), label("A"), vec![Difference::Optional]),
            (json!({"dataType": "string"}), json!({"dataType": "number"}), vec![Difference::Kind]),
            (
                json!({"dataType": "string", "attributes": {"options": ["a", "b"]}}),
                json!({"dataType": "string", "attributes": {"options": ["a", "c"]}}),
                vec![Difference::Choices],
            ),
            (
                rule(json!({"type": "maxLength", "value": 5, "message": "Five"})),
                rule(json!({"type": "maxLength", "value": 6, "message": "Six"})),
                vec![Difference::Rules],
            ),
            (
                rule(json!({"type": "maxLength", "value": 5, "message": "Five"})),
                rule(json!({"type": "maxLength", "value": 5, "message": "At most five"})),
                vec![],
            ),
            (
                json!({"dataType": "file", "attributes": {"accept": ".pdf"}}),
                json!({"dataType": "file", "attributes": {"accept": ".pdf,.png"}}),
                vec![Difference::Rules],
            ),
            (behind("1"), behind("2"), vec![Difference::Condition]),
            (behind("1"), label("A"), vec![Difference::Condition]),
        ] {
            let (old, new) = (form(&json!({"a": old})), form(&json!({"a": new})));
            let change = difference(&old, &new, &Fields::default(), &|_, _| true);
            let what: Vec<Difference> =
                change.changed.into_iter().flat_map(|changed| changed.what).collect();
            assert_eq!(what, wanted);
            assert!(difference(&new, &new, &Fields::default(), &|_, _| true).is_empty());
        }
        let (old, new) = (
            form(&json!({"a": entity(json!({}))})),
            form(&json!({"a": entity(json!({"b": label("B")}))})),
        );
        let change = difference(&old, &new, &Fields::default(), &|_, _| true);
        assert!(
            matches!(change.changed[0].what.as_slice(), [Difference::Entries(inner)] if inner.new[0].label == "B")
        );
    }
}
