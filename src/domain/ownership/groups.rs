//! Who is connected with the top of the structure, in whatever direction the relations point.
//!
//! Must not know: roles, shares. Near-linear, so that a million relations cost little.

use crate::domain::draft::Draft;
use crate::domain::finding::{Finding, Findings, Place, Problem};

/// Entities, and behind them the top of the structure, in groups that relations join.
#[derive(Debug)]
pub(super) struct Groups {
    /// Another one of the same group, towards the one that stands for it.
    next: Vec<usize>,
    /// True if it bears a reference of its own; what does not was objected to already.
    is_named: Vec<bool>,
    has_top: bool,
}

impl Groups {
    /// Everyone alone. `named` are the places of those who bear a reference of their own.
    pub(super) fn of(entities: usize, named: impl Iterator<Item = usize>) -> Self {
        let mut is_named = vec![false; entities];
        named.for_each(|at| is_named[at] = true);
        Self { next: (0..=entities).collect(), is_named, has_top: false }
    }

    /// Puts two into one group; the top is the number behind all entities, and greater ones are nobody.
    pub(super) fn join(&mut self, a: usize, b: usize) {
        let top = self.is_named.len();
        if a > top || b > top {
            return;
        }
        self.has_top |= a == top || b == top;
        let (a, b) = (self.find(a), self.find(b));
        // The top stands for its group.
        let (low, high) = (a.min(b), a.max(b));
        self.next[low] = high;
    }

    fn find(&mut self, mut at: usize) -> usize {
        while self.next[at] != at {
            self.next[at] = self.next[self.next[at]];
            at = self.next[at];
        }
        at
    }

    /// Reports who is not connected with the top; that nobody is, once.
    pub(super) fn judge(mut self, draft: &Draft, findings: &mut Findings) {
        let top = self.is_named.len();
        if !self.has_top {
            if self.is_named.contains(&true) {
                findings.push(Finding::new(Place::Case, Problem::NobodyAtTop));
            }
            return;
        }
        for (at, entity) in draft.entities.iter().enumerate() {
            if self.is_named[at] && self.find(at) != top {
                findings.push(Finding::new(Place::Entity(at), Problem::NotConnected { reference: entity.reference.clone() }));
            }
        }
    }
}
