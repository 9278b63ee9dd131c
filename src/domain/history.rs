//! The undo history of a draft. Every change can be undone and redone; a run of typing in one field
//! is one step.
//!
//! A step holds the difference between two drafts, with the identities of what changed. Time is
//! passed in, in seconds of any clock that does not go back. Knows nothing of documents' facts or
//! of the window.

mod change;
mod splice;

use std::collections::HashSet;
use std::fmt;

use super::draft::{Draft, Entity, EntityId};
use change::{Change, Spot};
use splice::Splice;

/// The number of steps that are kept.
const STEPS: usize = 500;
/// The pause in typing after which the next change is a step of its own, in seconds.
const REST_SECS: f64 = 2.0;

/// The steps that led to a draft, and those that were undone.
#[derive(Default)]
pub struct History {
    /// The draft as last recorded.
    present: Draft,
    past: Vec<Step>,
    future: Vec<Step>,
    /// The time of the last keystroke, while the last step is a run of typing.
    typing: Option<f64>,
    /// Incremented by every record, undo and redo.
    revision: u64,
}

/// The part of the case that an undone or redone step changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landing {
    /// The fields of the case itself.
    Case,
    /// The fields of a company or person.
    Entity(EntityId),
    /// The roles of a company or person.
    Holder(EntityId),
    /// Companies or people came, went, moved or were renamed; the identity is that of the first
    /// that came, else of the one that moved. `None` if some only went.
    Entities(Option<EntityId>),
    /// None of these.
    Nowhere,
}

/// The changes that are undone at once.
struct Step {
    changes: Vec<Change>,
    /// The field, if the step is a run of typing.
    typed: Option<Spot>,
}

impl History {
    /// The history of a draft to which nothing was done yet.
    #[must_use]
    pub fn of(draft: Draft) -> Self {
        Self { present: draft, ..Self::default() }
    }

    /// Records the draft. Returns true if it changed since the last time.
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
        // Typed and deleted again.
        if self.past.pop_if(|last| last.is_nothing()).is_some() {
            self.typing = None;
        }
        if self.past.len() > STEPS {
            self.past.remove(0);
        }
        true
    }

    /// Ends a run of typing: the next change is a step of its own.
    pub fn rest(&mut self) {
        self.typing = None;
    }

    /// Adds a change that Dossier made because of the last step, so that both are undone at once.
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

    /// Forgets every step: after the case was sent nothing can be undone.
    pub fn forget(&mut self, draft: &Draft) {
        if self.can_undo() || self.can_redo() || !self.present.is_identical(draft) {
            *self = Self { present: draft.clone(), revision: self.revision + 1, ..Self::default() };
        }
    }

    /// Undoes the last step and returns what it had changed; `None` if there is none. The draft
    /// must have been recorded.
    pub fn undo(&mut self, draft: &mut Draft) -> Option<Landing> {
        let step = self.past.pop()?;
        self.moved();
        step.undo(&mut self.present);
        step.undo(draft);
        let landing = step.landing(draft, false);
        self.future.push(step);
        Some(landing)
    }

    /// Redoes the step that was undone last and returns what it changed; `None` if there is none.
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

    /// Returns true if there is a step to undo.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Returns true if there is a step to redo.
    #[must_use]
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// A number that differs after every record, undo and redo.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision
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
        if let Some(splice) = Splice::between_lists(&before.entities, &after.entities) {
            if splice.is_same(|(a_id, a), (b_id, b)| {
                (a_id, &a.reference, a.kind) == (b_id, &b.reference, b.kind)
            }) {
                let pairs = splice.before.iter().zip(&splice.after).filter(|(a, b)| a != b);
                changes.extend(pairs.map(|((id, a), (_, b))| {
                    Change::Fields(Some(*id), Splice::of_fields(&a.fields, &b.fields))
                }));
            } else {
                changes.push(Change::Entities(splice));
            }
        }
        let relations = Splice::between_lists(&before.relations, &after.relations);
        changes.extend(relations.map(Change::Relations));
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

    /// Adds what was typed next in the same field; returns it if it was typed elsewhere.
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

    /// Returns true if nothing differs any more between before and after.
    fn is_nothing(&self) -> bool {
        self.changes.iter().all(|change| match change {
            Change::Title(before, after) => before == after,
            Change::Fields(_, splice) => splice.before == splice.after,
            Change::Entities(splice) => splice.before == splice.after,
            Change::Relations(splice) => splice.before == splice.after,
        })
    }

    /// Returns the changed part of the draft, after the edit was redone (`forward`) or undone.
    fn landing(&self, draft: &Draft, forward: bool) -> Landing {
        let entities = self.changes.iter().find_map(|change| match change {
            Change::Entities(splice) => Some(Landing::Entities(concerned(splice, forward))),
            _ => None,
        });
        let elsewhere = || {
            self.changes.iter().find_map(|change| match change {
                Change::Fields(owner, _) => Some(owner.map_or(Landing::Case, Landing::Entity)),
                Change::Relations(splice) => {
                    let (_, relation) = splice.before.first().or(splice.after.first())?;
                    draft.id_of(&relation.from).map(Landing::Holder)
                }
                _ => None,
            })
        };
        entities.or_else(elsewhere).unwrap_or(Landing::Nowhere)
    }
}

/// The entity that a change of the list is about: the first that came, else the one that moved.
fn concerned(splice: &Splice<(EntityId, Entity)>, forward: bool) -> Option<EntityId> {
    let (gone, come) = splice.direction(forward);
    let was_there: HashSet<EntityId> = gone.iter().map(|(id, _)| *id).collect();
    let ids = |pairs: &[(EntityId, Entity)]| {
        [pairs.first(), pairs.last()].map(|pair| pair.map(|(id, _)| *id))
    };
    let ([gone_first, gone_last], [come_first, come_last]) = (ids(gone), ids(come));
    let new = come.iter().map(|(id, _)| *id).find(|id| !was_there.contains(id));
    // One that moved down is now the last of the range, one that moved up the first.
    let has_moved_down = come_last == gone_first && come_first != gone_last;
    new.or(if has_moved_down { come_last } else { come_first })
}

#[cfg(test)]
mod tests;
