//! Which fields of one owner are shown, as things are filled in now.
//!
//! What is filled in behind a closed condition does not count for other conditions: it is not sent
//! either (inferred; the vendor's client leaves it to whoever calls it). Conditions are judged in
//! the order in which they depend on each other. Where they do in a circle, the circle is cut at
//! one of them, for which all that is filled in counts: so of two fields that each hide the other,
//! the one that is filled in stays. A condition that depends on a field it hides itself is not
//! judged but noted. Must not know: drafts, the clock (now is passed in).

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::{ConditionError, Form, Kind, Visibility};
use crate::domain::value::{Fields, Value, date_seconds};

/// What is filled in: an owner's own answers, and behind them those of the case, for an object of
/// an entity field.
#[derive(Clone, Copy, Debug)]
pub struct Answers<'a> {
    own: &'a Fields,
    around: Option<(&'a Fields, &'a Form, &'a Shown)>,
}

impl<'a> Answers<'a> {
    /// The answers of an owner that knows of no other.
    #[must_use]
    pub fn of(own: &'a Fields) -> Self {
        Self { own, around: None }
    }

    /// An object's answers; what its form does not ask is looked up in the case's (inferred: that
    /// an object's conditions look at the case at all is not published), where it is shown.
    #[must_use]
    pub fn within(own: &'a Fields, case: &'a Fields, form: &'a Form, shown: &'a Shown) -> Self {
        Self { own, around: Some((case, form, shown)) }
    }
}

/// What of a form is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// By segment.
    visibility: Vec<Visibility>,
    /// By field: the segment that hides it, or that is doubtful; empty when nothing is either.
    marks: Vec<Mark>,
    /// What each input was, by [`Plan::inputs`].
    inputs: Vec<Option<Value>>,
    /// Whether each reading of an input found it shown, by [`Plan::reads`].
    open: Vec<Vec<bool>>,
    /// The day in UTC it was judged on, since the epoch.
    day: i64,
    /// Whose it is.
    plan: Option<Arc<Plan>>,
    judged: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Mark {
    #[default]
    Shown,
    Hidden,
    Doubtful(usize),
}

impl Shown {
    /// Whether the field at this place of [`Form::fields`] is kept out of sight: not judged, not
    /// sent, not lost.
    #[must_use]
    pub fn hidden(&self, index: usize) -> bool {
        self.marks.get(index) == Some(&Mark::Hidden)
    }

    /// Whether no field is hidden or in doubt for want of conditions.
    pub(super) fn is_everything(&self) -> bool {
        self.marks.is_empty()
    }

    /// Why it is not certain that the field is to be shown. It is, with a note.
    #[must_use]
    pub fn doubt(&self, index: usize) -> Option<&ConditionError> {
        match self.marks.get(index)? {
            Mark::Doubtful(segment) => match self.visibility.get(*segment)? {
                Visibility::Doubtful(error) => Some(error),
                Visibility::Shown | Visibility::Hidden => None,
            },
            Mark::Shown | Mark::Hidden => None,
        }
    }

    /// How many conditions had to be judged this time: those of which an input changed.
    #[must_use]
    pub fn judged(&self) -> usize {
        self.judged
    }

    /// Overwrites the answers it was judged by.
    pub fn wipe(&mut self) {
        self.inputs.iter_mut().flatten().for_each(Value::wipe);
    }
}

/// What of a form's conditions depends on what, found once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    /// The data names any condition looks at.
    inputs: Vec<String>,
    /// By segment, the places of its inputs in `inputs`.
    reads: Vec<Vec<usize>>,
    /// By input, the gates of each field that holds it; empty when one of them has none, or there
    /// is no such field.
    behind: Vec<Vec<Vec<usize>>>,
    /// The segments in the order they are judged; those whose circle is cut are judged before what
    /// they depend on.
    order: Vec<usize>,
    /// By segment, whether it depends on a field it hides.
    circular: Vec<bool>,
}

impl Plan {
    pub(super) fn of(form: &Form) -> Self {
        let mut plan = Self::default();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for segment in &form.segments {
            let mut reads: Vec<usize> = segment
                .inputs()
                .map(|key| {
                    *places.entry(key).or_insert_with(|| {
                        plan.inputs.push(key.to_owned());
                        plan.inputs.len() - 1
                    })
                })
                .collect();
            reads.sort_unstable();
            reads.dedup();
            plan.reads.push(reads);
        }
        plan.behind = plan.inputs.iter().map(|key| gates_of(form, key)).collect();
        let needs: Vec<Vec<usize>> =
            plan.reads.iter().map(|reads| plan.segments_behind(reads)).collect();
        plan.circular = needs.iter().enumerate().map(|(at, needs)| needs.contains(&at)).collect();
        plan.order = in_order(&needs);
        plan
    }

    /// The segments that decide whether these inputs are shown.
    fn segments_behind(&self, reads: &[usize]) -> Vec<usize> {
        let mut needs: Vec<usize> =
            reads.iter().flat_map(|input| self.behind[*input].iter().flatten().copied()).collect();
        needs.sort_unstable();
        needs.dedup();
        needs
    }

    /// Whether an input is shown, as far as is known; what was not judged yet counts as shown.
    fn is_open(&self, input: usize, visibility: &[Option<Visibility>]) -> bool {
        let behind = &self.behind[input];
        let is_shut = |gate: &usize| visibility[*gate] == Some(Visibility::Hidden);
        behind.is_empty() || behind.iter().any(|gates| !gates.iter().any(is_shut))
    }
}

fn gates_of(form: &Form, key: &str) -> Vec<Vec<usize>> {
    let all: Vec<Vec<usize>> =
        form.positions(key).iter().map(|at| form.fields[*at].gates.clone()).collect();
    if all.iter().any(Vec::is_empty) { Vec::new() } else { all }
}

/// Each segment behind those it needs. Where that can't be, one on a circle goes first.
fn in_order(needs: &[Vec<usize>]) -> Vec<usize> {
    let count = needs.len();
    let mut waits: Vec<usize> = needs.iter().map(Vec::len).collect();
    let mut needed_by: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (at, needs) in needs.iter().enumerate() {
        for need in needs {
            needed_by[*need].push(at);
        }
    }
    let (mut order, mut done) = (Vec::with_capacity(count), vec![false; count]);
    // A stack whose top is the first of those that stand ready.
    let mut ready: Vec<usize> = (0..count).rev().filter(|at| waits[*at] == 0).collect();
    let mut first_left = 0;
    while order.len() < count {
        let next = ready.pop().unwrap_or_else(|| {
            while done[first_left] {
                first_left += 1;
            }
            on_circle(first_left, needs, &done)
        });
        if std::mem::replace(&mut done[next], true) {
            continue;
        }
        order.push(next);
        for later in &needed_by[next] {
            waits[*later] -= 1;
            if waits[*later] == 0 && !done[*later] {
                ready.push(*later);
            }
        }
    }
    order
}

/// Walks from a segment to one it waits for, until the walk comes round.
fn on_circle(from: usize, needs: &[Vec<usize>], done: &[bool]) -> usize {
    let mut walked = vec![false; needs.len()];
    let mut at = from;
    while !std::mem::replace(&mut walked[at], true) {
        at = needs[at].iter().copied().find(|need| !done[*need]).unwrap_or(at);
    }
    at
}

impl Form {
    /// Judges what is shown. Given what this very form showed `before`, only the conditions are
    /// judged again of which an input changed, or that look at today when the day did.
    #[must_use]
    pub fn shown(&self, answers: &Answers<'_>, now: Timestamp, before: Option<&Shown>) -> Shown {
        if self.segments.is_empty() {
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
        let mut visibility: Vec<Option<Visibility>> = vec![None; self.segments.len()];
        let mut open = vec![Vec::new(); self.segments.len()];
        let mut judged = 0;
        for at in plan.order.iter().copied() {
            open[at] =
                plan.reads[at].iter().map(|input| plan.is_open(*input, &visibility)).collect();
            let segment = &self.segments[at];
            let is_old = |before: &&Shown| {
                before.open[at] == open[at]
                    && !plan.reads[at].iter().any(|input| changed[*input])
                    && (before.day == day || !segment.is_dated())
            };
            visibility[at] = Some(match before.filter(is_old) {
                Some(before) => before.visibility[at].clone(),
                None if plan.circular[at] => Visibility::Doubtful(ConditionError::Circular),
                None => {
                    judged += 1;
                    let inputs = values.json(plan, &plan.reads[at], &open[at]);
                    segment.visibility(&|key| inputs.get(key), now)
                }
            });
        }
        let visibility: Vec<Visibility> =
            visibility.into_iter().map(|seen| seen.unwrap_or(Visibility::Shown)).collect();
        let marks = self.fields.iter().map(|field| mark(&field.gates, &visibility)).collect();
        let inputs = plan.inputs.iter().map(|key| values.get(key).cloned()).collect();
        Shown { visibility, marks, inputs, open, day, plan: Some(Arc::clone(plan)), judged }
    }
}

fn mark(gates: &[usize], visibility: &[Visibility]) -> Mark {
    if gates.iter().any(|gate| visibility[*gate] == Visibility::Hidden) {
        return Mark::Hidden;
    }
    let doubtful = gates.iter().find(|gate| matches!(visibility[**gate], Visibility::Doubtful(_)));
    doubtful.map_or(Mark::Shown, |gate| Mark::Doubtful(*gate))
}

/// The answers that conditions look at, each with the form that knows its kind.
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
        // What the object is asked itself is not answered by the case, where both have a field of
        // one name.
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

    /// Some inputs as they are sent, those that are open.
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

/// A value as it is sent: dates as seconds, documents by their names, nothing blank.
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
