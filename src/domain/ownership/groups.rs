//! The entities that are connected with the top of the structure, in whichever direction the
//! relations point.
//!
//! Near-linear (union-find), so that a million relations cost little. Knows nothing of roles or
//! shares.

use crate::domain::draft::Draft;
use crate::domain::finding::{Finding, Findings, Place, Problem};

/// The entities and, after them, the top of the structure, in groups that relations join.
#[derive(Debug)]
pub(super) struct Groups {
    /// Another member of the group, towards its representative.
    next: Vec<usize>,
    /// True if the entity has a reference of its own; others have a finding already.
    is_named: Vec<bool>,
    has_top: bool,
    /// True if a relation names the entity.
    is_related: Vec<bool>,
    /// The entities at an end of a relation whose other end is wrong.
    lost: Vec<usize>,
    /// The ends that are no entity of this case.
    unknown: Vec<usize>,
    has_lost: bool,
}

impl Groups {
    /// A group for each entity. `named` are the positions of those with a reference of their own.
    pub(super) fn of(entities: usize, named: impl Iterator<Item = usize>) -> Self {
        let mut is_named = vec![false; entities];
        named.for_each(|at| is_named[at] = true);
        let (is_related, lost, unknown) = (vec![false; entities], Vec::new(), Vec::new());
        Self {
            next: (0..=entities).collect(),
            is_named,
            has_top: false,
            is_related,
            lost,
            unknown,
            has_lost: false,
        }
    }

    /// Joins two groups; the number of entities is that of the top.
    pub(super) fn join(&mut self, a: usize, b: usize) {
        let top = self.is_named.len();
        self.relate(a);
        self.relate(b);
        self.has_top |= a == top || b == top;
        let (a, b) = (self.find(a), self.find(b));
        // The top has the highest number and so represents its group.
        let (low, high) = (a.min(b), a.max(b));
        self.next[low] = high;
    }

    /// Notes a relation that joins no groups, because an end is no entity of this case (a number
    /// above the top's) or can't be an end (`None`). It has a finding of its own.
    pub(super) fn lose(&mut self, ends: [Option<usize>; 2]) {
        let top = self.is_named.len();
        self.has_lost = true;
        for end in ends.into_iter().flatten() {
            self.relate(end);
            if end < top {
                self.lost.push(end);
            } else if end > top {
                self.unknown.push(end);
            }
        }
    }

    fn relate(&mut self, at: usize) {
        if let Some(is_related) = self.is_related.get_mut(at) {
            *is_related = true;
        }
    }

    fn find(&mut self, mut at: usize) -> usize {
        while self.next[at] != at {
            self.next[at] = self.next[self.next[at]];
            at = self.next[at];
        }
        at
    }

    /// Reports the entities that are not connected with the top, or once that none is. Entities
    /// that may be disconnected only because of a relation with a wrong end are left out.
    pub(super) fn judge(mut self, draft: &Draft, findings: &mut Findings) {
        let top = self.is_named.len();
        if !self.has_top {
            if self.is_named.contains(&true) && !self.has_lost {
                findings.push(Finding::new(Place::Case, Problem::NobodyAtTop));
            }
            return;
        }
        let mut is_excused = vec![false; top + 1];
        for at in std::mem::take(&mut self.lost) {
            is_excused[self.find(at)] = true;
        }
        // An unknown end may be a misspelt reference of an entity that no relation names.
        self.unknown.sort_unstable();
        self.unknown.dedup();
        let is_alone = |at: &usize| self.is_named[*at] && !self.is_related[*at];
        if (0..top).filter(is_alone).count() <= self.unknown.len() {
            (0..top).filter(is_alone).for_each(|at| is_excused[at] = true);
        }
        for (at, (id, entity)) in draft.entities.pairs().enumerate() {
            let group = self.find(at);
            if self.is_named[at] && group != top && !is_excused[group] {
                findings.push(Finding::new(
                    Place::Entity(id),
                    Problem::NotConnected { reference: entity.reference.clone() },
                ));
            }
        }
    }
}
