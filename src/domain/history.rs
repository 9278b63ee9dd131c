//! What was done to a draft, step by step, so that all of it can be undone and done again: what was
//! typed, attached, removed, companies and people with their roles included. A run of typing in one
//! place is one step.
//!
//! Must not know: documents' facts, the window. A step holds what differs, never a whole case. Time
//! is passed in, in seconds of any clock that does not go back.

use std::fmt;
use std::mem;

use zeroize::Zeroize;

use super::draft::{Draft, Entity, Relation};
use super::value::{Fields, Value};

/// The most steps that are remembered.
const STEPS: usize = 500;
/// How long typing may rest before what is typed next is a step of its own, in seconds.
const REST_SECS: f64 = 2.0;

/// The steps that led to a draft, and those that were undone.
#[derive(Default)]
pub struct History {
    /// The draft as it was recorded last.
    present: Draft,
    past: Vec<Step>,
    future: Vec<Step>,
    /// When the last step was typed at, while typing may go on in it.
    typing: Option<f64>,
    /// Counts what was recorded, undone and done again.
    revision: u64,
}

/// Where a step happened, as the draft stands afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    /// At the fields of the case itself.
    Case,
    /// At the company or person of this place.
    Entity(usize),
    /// At what the company or person of this place holds.
    Holder(usize),
    /// Companies or people came or went: of those from `at` on, `gone` made room for `come`.
    Entities { at: usize, gone: usize, come: usize },
    /// Not at anybody's fields.
    Nowhere,
}

/// What was done at once.
struct Step {
    changes: Vec<Change>,
    /// Where it was typed, when it is a run of typing.
    typed: Option<Spot>,
}

/// Where typing goes on.
#[derive(PartialEq)]
enum Spot {
    Title,
    /// A field of the case or of an entity, and of which of the objects in it.
    Field(Option<usize>, String, Option<(usize, String)>),
    /// The share of this relation.
    Share(usize),
}

/// One difference between two drafts.
enum Change {
    Title(String, String),
    /// The fields of the case, or of the entity of this place.
    Fields(Option<usize>, Splice<(String, Value)>),
    Entities(Splice<Entity>),
    Relations(Splice<Relation>),
}

/// From a place of a list on, some items made room for others.
struct Splice<T> {
    at: usize,
    before: Vec<T>,
    after: Vec<T>,
}

impl History {
    /// Nothing was done to this draft yet.
    #[must_use]
    pub fn of(draft: Draft) -> Self {
        Self { present: draft, ..Self::default() }
    }

    /// Takes in how the draft stands now; answers whether anything was done to it.
    pub fn record(&mut self, draft: &Draft, now_secs: f64) -> bool {
        let step = Step::between(&self.present, draft);
        if step.changes.is_empty() {
            return false;
        }
        self.revision += 1;
        self.future.clear();
        step.redo(&mut self.present);
        let is_typing = step.typed.is_some();
        let goes_on = is_typing && self.typing.is_some_and(|last| now_secs - last <= REST_SECS);
        let rest = match self.past.last_mut().filter(|_| goes_on) {
            Some(last) => last.join(step),
            None => Some(step),
        };
        self.past.extend(rest);
        self.typing = is_typing.then_some(now_secs);
        // Typed and taken back again.
        if self.past.pop_if(|last| last.is_nothing()).is_some() {
            self.typing = None;
        }
        if self.past.len() > STEPS {
            self.past.remove(0);
        }
        true
    }

    /// Ends a run of typing: what is recorded next is a step of its own.
    pub fn rest(&mut self) {
        self.typing = None;
    }

    /// Takes in what followed by itself from what was recorded last, so that both are undone at
    /// once.
    pub fn amend(&mut self, draft: &Draft) {
        let step = Step::between(&self.present, draft);
        if step.changes.is_empty() {
            return;
        }
        self.moved();
        self.future.clear();
        step.redo(&mut self.present);
        match self.past.last_mut() {
            Some(last) => {
                last.changes.extend(step.changes);
                last.typed = None;
            }
            None => self.past.push(step),
        }
    }

    /// Forgets every step: what was sent can't be undone, nor what was done before it.
    pub fn forget(&mut self, draft: &Draft) {
        if self.can_undo() || self.can_redo() || self.present != *draft {
            *self = Self { present: draft.clone(), revision: self.revision + 1, ..Self::default() };
        }
    }

    /// Takes the last step back and answers where it had happened. The draft must have been
    /// recorded.
    pub fn undo(&mut self, draft: &mut Draft) -> Option<Landing> {
        let step = self.past.pop()?;
        self.moved();
        step.undo(&mut self.present);
        step.undo(draft);
        let landing = step.landing(draft, false);
        self.future.push(step);
        Some(landing)
    }

    /// Does the step again that was taken back last, and answers where.
    pub fn redo(&mut self, draft: &mut Draft) -> Option<Landing> {
        let step = self.future.pop()?;
        self.moved();
        step.redo(&mut self.present);
        step.redo(draft);
        let landing = step.landing(draft, true);
        self.past.push(step);
        Some(landing)
    }

    fn moved(&mut self) {
        self.typing = None;
        self.revision += 1;
    }

    /// Whether there is a step to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step to do again.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Another number after everything that was recorded, undone or done again.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Overwrites what it remembers, as far as the draft's own texts are overwritten.
    pub fn wipe(&mut self) {
        self.present.wipe();
        self.past.iter_mut().chain(&mut self.future).for_each(Step::wipe);
    }
}

impl fmt::Debug for History {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("History")
            .field("past", &self.past.len())
            .field("future", &self.future.len())
            .finish_non_exhaustive()
    }
}

impl Step {
    fn between(before: &Draft, after: &Draft) -> Self {
        let mut changes = Vec::new();
        if before.title != after.title {
            changes.push(Change::Title(before.title.clone(), after.title.clone()));
        }
        if before.fields != after.fields {
            changes.push(Change::Fields(None, Splice::of_fields(&before.fields, &after.fields)));
        }
        if let Some(splice) = Splice::between(&before.entities, &after.entities) {
            if splice.is_same(|a, b| a.reference == b.reference && a.kind == b.kind) {
                let pairs = splice
                    .before
                    .iter()
                    .zip(&splice.after)
                    .enumerate()
                    .filter(|(_, (a, b))| a != b);
                changes.extend(pairs.map(|(offset, (a, b))| {
                    Change::Fields(
                        Some(splice.at + offset),
                        Splice::of_fields(&a.fields, &b.fields),
                    )
                }));
            } else {
                changes.push(Change::Entities(splice));
            }
        }
        changes.extend(Splice::between(&before.relations, &after.relations).map(Change::Relations));
        let typed = if let [change] = changes.as_slice() { change.typed() } else { None };
        Self { changes, typed }
    }

    fn redo(&self, draft: &mut Draft) {
        for change in &self.changes {
            change.apply(draft, true);
        }
    }

    fn undo(&self, draft: &mut Draft) {
        for change in self.changes.iter().rev() {
            change.apply(draft, false);
        }
    }

    /// Takes in what was typed next in the same place; hands it back when it was another.
    fn join(&mut self, next: Self) -> Option<Self> {
        if self.typed != next.typed {
            return Some(next);
        }
        let ([mine], [theirs]) = (self.changes.as_mut_slice(), next.changes.as_slice()) else {
            return Some(next);
        };
        match (mine, theirs) {
            (Change::Title(_, mine), Change::Title(_, theirs)) => mine.clone_from(theirs),
            (Change::Fields(_, mine), Change::Fields(_, theirs)) if mine.leads_to(theirs) => {
                mine.after.clone_from(&theirs.after);
            }
            (Change::Relations(mine), Change::Relations(theirs)) if mine.leads_to(theirs) => {
                mine.after.clone_from(&theirs.after);
            }
            _ => return Some(next),
        }
        None
    }

    /// Whether it has come back to where it began.
    fn is_nothing(&self) -> bool {
        self.changes.iter().all(|change| match change {
            Change::Title(before, after) => before == after,
            Change::Fields(_, splice) => splice.before == splice.after,
            Change::Entities(splice) => splice.before == splice.after,
            Change::Relations(splice) => splice.before == splice.after,
        })
    }

    /// Where it happened, in the draft as it stands after it was done or taken back.
    fn landing(&self, draft: &Draft, forward: bool) -> Landing {
        let entities = self.changes.iter().find_map(|change| match change {
            Change::Entities(splice) => {
                let (gone, come) = if forward {
                    (&splice.before, &splice.after)
                } else {
                    (&splice.after, &splice.before)
                };
                Some(Landing::Entities { at: splice.at, gone: gone.len(), come: come.len() })
            }
            _ => None,
        });
        let elsewhere = || {
            self.changes.iter().find_map(|change| match change {
                Change::Fields(owner, _) => Some(owner.map_or(Landing::Case, Landing::Entity)),
                Change::Relations(splice) => {
                    let holder = &splice.before.first().or(splice.after.first())?.from;
                    draft
                        .entities
                        .iter()
                        .position(|entity| &entity.reference == holder)
                        .map(Landing::Holder)
                }
                _ => None,
            })
        };
        entities.or_else(elsewhere).unwrap_or(Landing::Nowhere)
    }

    fn wipe(&mut self) {
        for change in &mut self.changes {
            match change {
                Change::Title(before, after) => {
                    [before, after].into_iter().for_each(Zeroize::zeroize);
                }
                Change::Fields(_, splice) => splice.each().for_each(|(_, value)| value.wipe()),
                Change::Entities(splice) => splice.each().for_each(Entity::wipe),
                Change::Relations(splice) => splice.each().for_each(Relation::wipe),
            }
        }
    }
}

/// Whether a value is typed key by key.
fn is_typed(value: &Value) -> bool {
    matches!(value, Value::Text(_) | Value::Number(_) | Value::List(_))
}

impl Splice<(String, Value)> {
    /// The field in which a key was typed, and of which of the objects in it.
    fn typed(&self) -> Option<(String, Option<(usize, String)>)> {
        match (self.before.as_slice(), self.after.as_slice()) {
            ([(key, value)], []) | ([], [(key, value)]) if is_typed(value) => {
                Some((key.clone(), None))
            }
            ([(key, before)], [(same, after)]) if key == same => match (before, after) {
                (Value::Entries(before), Value::Entries(after)) if before.len() == after.len() => {
                    let mut differing =
                        before.iter().zip(after).enumerate().filter(|(_, (a, b))| a != b);
                    let (at, (a, b)) = differing.next().filter(|_| differing.next().is_none())?;
                    let (inner, deeper) = Self::of_fields(a, b).typed()?;
                    deeper.is_none().then_some((key.clone(), Some((at, inner))))
                }
                (before, after) => {
                    (is_typed(before) && is_typed(after)).then(|| (key.clone(), None))
                }
            },
            _ => None,
        }
    }
}

impl Change {
    /// Where a key was typed, when it is that.
    fn typed(&self) -> Option<Spot> {
        match self {
            Self::Title(..) => Some(Spot::Title),
            Self::Fields(owner, splice) => {
                splice.typed().map(|(key, inside)| Spot::Field(*owner, key, inside))
            }
            Self::Relations(splice) => {
                let is_share =
                    splice.is_same(|a, b| (&a.from, &a.to, &a.role) == (&b.from, &b.to, &b.role));
                (is_share && splice.before.len() == 1).then_some(Spot::Share(splice.at))
            }
            Self::Entities(_) => None,
        }
    }

    fn apply(&self, draft: &mut Draft, forward: bool) {
        match self {
            Self::Title(before, after) => {
                draft.title.clone_from(if forward { after } else { before });
            }
            Self::Fields(owner, splice) => {
                let fields = match owner {
                    None => Some(&mut draft.fields),
                    Some(at) => draft.entities.get_mut(*at).map(|entity| &mut entity.fields),
                };
                if let Some(fields) = fields {
                    let mut pairs = mem::take(fields).into_pairs();
                    splice.apply(&mut pairs, forward);
                    *fields = Fields::from_iter(pairs);
                }
            }
            Self::Entities(splice) => splice.apply(&mut draft.entities, forward),
            Self::Relations(splice) => splice.apply(&mut draft.relations, forward),
        }
    }
}

impl Splice<(String, Value)> {
    fn of_fields(before: &Fields, after: &Fields) -> Self {
        Self::between(before.pairs(), after.pairs()).unwrap_or(Self {
            at: 0,
            before: Vec::new(),
            after: Vec::new(),
        })
    }
}

impl<T: Clone + PartialEq> Splice<T> {
    /// What lies between the part both lists begin with and the one both end with; `None` when they
    /// are the same.
    fn between(before: &[T], after: &[T]) -> Option<Self> {
        if before == after {
            return None;
        }
        let at = before.iter().zip(after).take_while(|(a, b)| a == b).count();
        let (rest_before, rest_after) = (&before[at..], &after[at..]);
        let end = rest_before
            .iter()
            .rev()
            .zip(rest_after.iter().rev())
            .take_while(|(a, b)| a == b)
            .count();
        let middle = |rest: &[T]| rest[..rest.len() - end].to_vec();
        Some(Self { at, before: middle(rest_before), after: middle(rest_after) })
    }

    /// Whether as many came as went, and each is the same one but for its content.
    fn is_same(&self, same: impl Fn(&T, &T) -> bool) -> bool {
        self.before.len() == self.after.len()
            && self.before.iter().zip(&self.after).all(|(a, b)| same(a, b))
    }

    /// Whether the next one goes on exactly where this one ended.
    fn leads_to(&self, next: &Self) -> bool {
        self.at == next.at && self.after == next.before
    }

    fn apply(&self, items: &mut Vec<T>, forward: bool) {
        let (gone, come) =
            if forward { (&self.before, &self.after) } else { (&self.after, &self.before) };
        let at = self.at.min(items.len());
        let end = (at + gone.len()).min(items.len());
        items.splice(at..end, come.iter().cloned());
    }

    fn each(&mut self) -> impl Iterator<Item = &mut T> {
        self.before.iter_mut().chain(&mut self.after)
    }
}

#[cfg(test)]
mod tests;
