//! Evaluates the conditions of a form for the answers of one owner.
//!
//! The answer to a hidden field does not count for other conditions, since it is not sent either
//! (inferred; the vendor's client leaves this to its caller). Conditions are evaluated in the order
//! of their dependencies. A circle is cut at one condition, for which all answers count: of two
//! fields that hide each other, the answered one stays shown. A condition that depends on a field
//! it hides itself is not evaluated; the field is shown with a note.
//! Knows nothing of drafts and of the clock (`now` is passed in).

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::condition::ConditionError;
use super::schema::{Form, Kind};
use super::segment::Visibility;
use super::shown::{Mark, Plan, Shown};
use crate::domain::value::{Fields, Value, date_seconds};

/// The answers that conditions read: an owner's own, then for an object of an entity field those of
/// the case.
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    own: &'a Fields,
    around: Option<(&'a Fields, &'a Form, &'a Shown)>,
}

impl<'a> Answers<'a> {
    /// The answers of a company, a person or the case.
    #[must_use]
    pub fn of(own: &'a Fields) -> Self {
        Self { own, around: None }
    }

    /// The answers of an object of an entity field. A data name that its own form does not have is
    /// looked up in the case's shown answers (inferred: that the conditions of an object may read
    /// the case is not published).
    #[must_use]
    pub fn within(own: &'a Fields, case: &'a Fields, form: &'a Form, shown: &'a Shown) -> Self {
        Self { own, around: Some((case, form, shown)) }
    }
}

impl Form {
    /// Evaluates the conditions and returns the fields that are shown.
    ///
    /// Given the result of this form from `before`, only conditions are evaluated again of which an
    /// input changed, or that depend on today's date when the day changed.
    #[must_use]
    pub fn shown(&self, answers: &Answers<'_>, now: Timestamp, before: Option<&Shown>) -> Shown {
        if self.segments().is_empty() {
            return Shown::default();
        }
        let plan = &self.plan;
        let values = Values::new(self, answers, &plan.inputs);
        let day = now.as_second().div_euclid(86_400);
        let before =
            before.filter(|before| before.plan.as_ref().is_some_and(|of| Arc::ptr_eq(of, plan)));
        let changed: Vec<bool> = match before {
            Some(before) => plan
                .inputs
                .iter()
                .zip(&before.inputs)
                .map(|(key, old)| values.get(key) != old.as_ref())
                .collect(),
            None => vec![true; plan.inputs.len()],
        };
        let mut visibility: Vec<Option<Visibility>> = vec![None; self.segments().len()];
        let mut open = vec![Vec::new(); self.segments().len()];
        let mut judged = 0;
        for at in plan.order.iter().copied() {
            open[at] =
                plan.reads[at].iter().map(|input| plan.is_open(*input, &visibility)).collect();
            let segment = &self.segments()[at];
            let is_current = |before: &&Shown| {
                before.open[at] == open[at]
                    && !plan.reads[at].iter().any(|input| changed[*input])
                    && (before.day == day || !segment.is_dated())
            };
            visibility[at] = Some(match before.filter(is_current) {
                Some(before) => before.visibility[at].clone(),
                None if plan.circular[at] => Visibility::Undecided(ConditionError::Circular),
                None => {
                    judged += 1;
                    let inputs = values.json(plan, &plan.reads[at], &open[at]);
                    segment.visibility(&|key| inputs.get(key), now)
                }
            });
        }
        let visibility: Vec<Visibility> =
            visibility.into_iter().map(|seen| seen.unwrap_or(Visibility::Shown)).collect();
        let marks = self.fields().iter().map(|field| mark(&field.gates, &visibility)).collect();
        let inputs = plan.inputs.iter().map(|key| values.get(key).cloned()).collect();
        Shown { visibility, marks, inputs, open, day, plan: Some(Arc::clone(plan)), judged }
    }
}

fn mark(gates: &[usize], visibility: &[Visibility]) -> Mark {
    if gates.iter().any(|gate| visibility[*gate] == Visibility::Hidden) {
        return Mark::Hidden;
    }
    let undecided =
        gates.iter().find(|gate| matches!(visibility[**gate], Visibility::Undecided(_)));
    undecided.map_or(Mark::Shown, |gate| Mark::Undecided(*gate))
}

/// The answers that conditions read, each with the form that has its kind.
struct Values<'a>(HashMap<&'a str, (&'a Value, &'a Form)>);

impl<'a> Values<'a> {
    fn new(form: &'a Form, answers: &Answers<'a>, inputs: &[String]) -> Self {
        let wanted: HashSet<&str> = inputs.iter().map(String::as_str).collect();
        let mut found = HashMap::with_capacity(inputs.len());
        let own = answers.own.iter().map(|(key, value)| (key, value, form));
        let around = answers.around.into_iter().flat_map(|(fields, form, shown)| {
            let is_shown =
                move |key: &str| form.shown_position(key, shown).is_none_or(|at| !shown.hidden(at));
            fields
                .iter()
                .filter(move |(key, _)| is_shown(key))
                .map(move |(key, value)| (key, value, form))
        });
        // Where both have a field of one name, the object's own counts.
        let around = around.filter(|(key, ..)| form.position(key).is_none());
        for (key, value, form) in
            own.chain(around).filter(|(key, value, _)| wanted.contains(key) && !value.is_blank())
        {
            found.entry(key).or_insert((value, form));
        }
        Self(found)
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        self.0.get(key).map(|(value, _)| *value)
    }

    /// Returns the inputs that are open, as they are sent.
    fn json(&self, plan: &Plan, reads: &[usize], open: &[bool]) -> HashMap<String, Json> {
        let keys = reads
            .iter()
            .zip(open)
            .filter(|(_, is_open)| **is_open)
            .map(|(input, _)| &plan.inputs[*input]);
        keys.filter_map(|key| {
            let (value, form) = self.0.get(key.as_str())?;
            Some((key.clone(), json_of(value, form.field(key).map(|field| &field.kind))))
        })
        .collect()
    }
}

/// Returns a value as it is sent: dates as seconds, documents by name, blank entries left out.
fn json_of(value: &Value, kind: Option<&Kind>) -> Json {
    match value {
        Value::Text(text) if kind == Some(&Kind::Date) => {
            date_seconds(text).map_or_else(|| Json::String(text.clone()), Json::from)
        }
        Value::Text(text) => Json::String(text.clone()),
        Value::Number(number) => Json::Number(number.clone()),
        Value::Flag(flag) => Json::Bool(*flag),
        Value::List(items) => items.iter().map(|item| Json::String(item.clone())).collect(),
        Value::File(file) => {
            Json::String(file.path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned())
        }
        Value::Raw(json) => json.clone(),
        Value::Entries(entries) => {
            let form = match kind {
                Some(Kind::Entity(sub_form)) => Some(&sub_form.form),
                _ => None,
            };
            let object = |entry: &Fields| {
                let pairs = entry.iter().filter(|(_, value)| !value.is_blank());
                let kind =
                    |key: &str| form.and_then(|form| form.field(key)).map(|field| &field.kind);
                Json::Object(
                    pairs
                        .map(|(key, value)| (key.to_owned(), json_of(value, kind(key))))
                        .collect::<Map<_, _>>(),
                )
            };
            entries.iter().map(object).collect()
        }
    }
}
