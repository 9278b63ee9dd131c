//! How one form differs from another that takes its place, for what is filled in.
//!
//! Fields are the same when they are sent under the same name. Their order and what stands between
//! them to be read make no difference. Must not know: drafts, words; whether a value fits is asked
//! of whoever judges values.

use super::attributes::Attributes;
use super::rule::Rule;
use super::schema::{Field, Form, Kind};
use crate::domain::value::{Fields, Value};

/// The difference, in the order of the new form, what is gone in that of the old.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FormChange {
    /// Fields the old form did not have.
    pub new: Vec<New>,
    /// Fields the new form does not have.
    pub gone: Vec<Gone>,
    /// Fields both have, of which something is different.
    pub changed: Vec<Changed>,
}

/// A field that was not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    /// The name it is sent under.
    pub key: String,
    /// What the form calls it.
    pub label: String,
    /// Whether it must be filled in, and is not yet.
    pub is_wanted: bool,
}

/// A field that is not there any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gone {
    /// The name it was sent under.
    pub key: String,
    /// What the old form called it.
    pub label: String,
    /// Whether something is filled in there: it is kept aside.
    pub is_filled: bool,
}

/// A field of which something is different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// The name it is sent under.
    pub key: String,
    /// What the new form calls it.
    pub label: String,
    /// What is different, each kind of thing once.
    pub what: Vec<Difference>,
    /// Whether what is filled in does not fit any more: it stays, and has to be looked at.
    pub is_unfit: bool,
}

/// What can be different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It was called this.
    Label { was: String },
    /// Another kind of answer is wanted.
    Kind,
    /// It must be filled in now.
    Required,
    /// It need not be filled in any more.
    Optional,
    /// There are other answers to choose from.
    Choices,
    /// There are other rules for the answer or the document.
    Rules,
    /// It is shown under another condition.
    Condition,
    /// The fields of its objects are others.
    Entries(Box<FormChange>),
}

impl FormChange {
    /// Whether the two forms ask for the same.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.gone.is_empty() && self.changed.is_empty()
    }
}

/// How `new` differs from `old`, where `fields` are filled in. `fits` tells whether a field takes a
/// value.
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

/// The fields that hold a value, of several with one name the first.
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

/// All that limits an answer, but for whether there must be one and in which words it is said.
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
    fn a_form_that_lost_a_field_and_gained_one_says_so() {
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
    fn every_kind_of_difference_is_told_once() {
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
