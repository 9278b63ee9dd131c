//! The visible fields of one owner, and the dependencies between the conditions that decide it.
//!
//! Knows nothing of forms (their gates are passed in), nor of how conditions are evaluated.

use std::collections::HashMap;
use std::sync::Arc;

use super::condition::ConditionError;
use super::segment::{Segment, Visibility};
use crate::domain::value::Value;

/// The fields of a form that are shown, with the answers they depend on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The visibility of each segment.
    pub(super) visibility: Vec<Visibility>,
    /// The mark of each field; empty if the form has no conditions.
    pub(super) marks: Vec<Mark>,
    /// The answer to each of [`Plan::inputs`].
    pub(super) inputs: Vec<Option<Value>>,
    /// For each of [`Plan::reads`], true if the input was shown itself.
    pub(super) open: Vec<Vec<bool>>,
    /// The day in UTC of the evaluation, in days since the epoch.
    pub(super) day: i64,
    /// The plan of the form it was evaluated for.
    pub(super) plan: Option<Arc<Plan>>,
    pub(super) judged: usize,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Mark {
    #[default]
    Shown,
    Hidden,
    Undecided(usize),
}

impl Shown {
    /// Returns true if the field at this position of `Form::fields` is hidden: its answer is kept,
    /// but neither judged nor sent.
    #[must_use]
    pub fn hidden(&self, index: usize) -> bool {
        self.marks.get(index) == Some(&Mark::Hidden)
    }

    /// Returns true if the form has no conditions: every field is shown.
    pub(super) fn is_everything(&self) -> bool {
        self.marks.is_empty()
    }

    /// Returns the error that left the field's condition undecided. Such a field is shown, with a
    /// note (inferred).
    #[must_use]
    pub fn condition_error(&self, index: usize) -> Option<&ConditionError> {
        match self.marks.get(index)? {
            Mark::Undecided(segment) => match self.visibility.get(*segment)? {
                Visibility::Undecided(error) => Some(error),
                Visibility::Shown | Visibility::Hidden => None,
            },
            Mark::Shown | Mark::Hidden => None,
        }
    }

    /// The number of conditions that were evaluated anew, because an input of theirs had changed.
    #[must_use]
    pub fn judged(&self) -> usize {
        self.judged
    }
}

/// The dependencies between a form's conditions, computed once for each form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    /// The data names that any condition reads.
    pub(super) inputs: Vec<String>,
    /// For each segment, the indexes in `inputs` that it reads.
    pub(super) reads: Vec<Vec<usize>>,
    /// For each input, the gates of each field that holds it; empty if one of them has no gates, or
    /// there is no such field.
    behind: Vec<Vec<Vec<usize>>>,
    /// The segments in the order of evaluation. Where a circle is cut, a segment comes before one
    /// it depends on.
    pub(super) order: Vec<usize>,
    /// For each segment, true if it depends on a field that it hides itself.
    pub(super) circular: Vec<bool>,
}

impl Plan {
    /// Builds the plan of a form's segments; `gates_of` lists the gates of each field that is sent
    /// under a data name.
    pub(super) fn new(segments: &[Segment], gates_of: impl Fn(&str) -> Vec<Vec<usize>>) -> Self {
        let mut plan = Self::default();
        let mut places: HashMap<&str, usize> = HashMap::new();
        for segment in segments {
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
        let behind = |key: &String| {
            let all = gates_of(key);
            if all.iter().any(Vec::is_empty) { Vec::new() } else { all }
        };
        plan.behind = plan.inputs.iter().map(behind).collect();
        let needs: Vec<Vec<usize>> =
            plan.reads.iter().map(|reads| plan.segments_behind(reads)).collect();
        plan.circular = needs.iter().enumerate().map(|(at, needs)| needs.contains(&at)).collect();
        plan.order = in_order(&needs);
        plan
    }

    /// Lists the segments that decide whether these inputs are shown.
    fn segments_behind(&self, reads: &[usize]) -> Vec<usize> {
        let mut needs: Vec<usize> =
            reads.iter().flat_map(|input| self.behind[*input].iter().flatten().copied()).collect();
        needs.sort_unstable();
        needs.dedup();
        needs
    }

    /// Returns true if an input is shown. Segments that are not evaluated yet count as open.
    pub(super) fn is_open(&self, input: usize, visibility: &[Option<Visibility>]) -> bool {
        let behind = &self.behind[input];
        let is_shut = |gate: &usize| visibility[*gate] == Some(Visibility::Hidden);
        behind.is_empty() || behind.iter().any(|gates| !gates.iter().any(is_shut))
    }
}

/// Sorts the segments so that each comes after those it needs; of a circle, one comes first.
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
    // A stack with the first ready segment on top.
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

/// Follows dependencies from a segment until one is reached twice; returns that one.
fn on_circle(from: usize, needs: &[Vec<usize>], done: &[bool]) -> usize {
    let mut walked = vec![false; needs.len()];
    let mut at = from;
    while !std::mem::replace(&mut walked[at], true) {
        at = needs[at].iter().copied().find(|need| !done[*need]).unwrap_or(at);
    }
    at
}
