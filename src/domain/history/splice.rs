//! The difference between two ordered lists: a range of one that was replaced by that of the other.
//!
//! Knows nothing of what the items are.

use std::ops::Range;

use crate::domain::draft::ids::{Id, IdList};

/// Items from a position on that were replaced by others.
pub(super) struct Splice<T> {
    pub(super) at: usize,
    pub(super) before: Vec<T>,
    pub(super) after: Vec<T>,
}

/// The range of each list between the part both begin with and the part both end with; `None` if
/// they are the same. `is_same` compares the items at two positions.
fn differing(
    [before, after]: [usize; 2],
    is_same: impl Fn(usize, usize) -> bool,
) -> Option<[Range<usize>; 2]> {
    let shorter = before.min(after);
    let start = (0..shorter).take_while(|at| is_same(*at, *at)).count();
    if start == before && start == after {
        return None;
    }
    let end = (1..=shorter - start).take_while(|back| is_same(before - back, after - back)).count();
    Some([start..before - end, start..after - end])
}

impl<T: Clone + PartialEq> Splice<T> {
    /// The difference between two lists; `None` if they are the same.
    pub(super) fn between(before: &[T], after: &[T]) -> Option<Self> {
        let [gone, come] = differing([before.len(), after.len()], |a, b| before[a] == after[b])?;
        Some(Self { at: gone.start, before: before[gone].to_vec(), after: after[come].to_vec() })
    }

    /// Replaces the items; backwards if not `forward`.
    pub(super) fn apply(&self, items: &mut Vec<T>, forward: bool) {
        let (gone, come) = self.direction(forward);
        let at = self.at.min(items.len());
        let end = (at + gone.len()).min(items.len());
        items.splice(at..end, come.iter().cloned());
    }
}

impl<T> Splice<T> {
    /// The items that go and those that come.
    pub(super) fn direction(&self, forward: bool) -> (&[T], &[T]) {
        if forward { (&self.before, &self.after) } else { (&self.after, &self.before) }
    }

    /// Returns true if as many items came as went, and each pair is the same by `is_same`.
    pub(super) fn is_same(&self, is_same: impl Fn(&T, &T) -> bool) -> bool {
        self.before.len() == self.after.len()
            && self.before.iter().zip(&self.after).all(|(a, b)| is_same(a, b))
    }
}

impl<T: PartialEq> Splice<T> {
    /// Returns true if `next` begins with what this one ends with.
    pub(super) fn leads_to(&self, next: &Self) -> bool {
        self.at == next.at && self.after == next.before
    }
}

impl<K: Id, T: Clone + PartialEq> Splice<(K, T)> {
    /// The difference between two lists, identities included; `None` if they are identical.
    pub(super) fn between_lists(before: &IdList<K, T>, after: &IdList<K, T>) -> Option<Self> {
        let [gone, come] = differing([before.len(), after.len()], |a, b| {
            before.ids()[a] == after.ids()[b] && before[a] == after[b]
        })?;
        let pairs = |list: &IdList<K, T>, range: Range<usize>| -> Vec<(K, T)> {
            let pairs = list.pairs().skip(range.start).take(range.len());
            pairs.map(|(id, item)| (id, item.clone())).collect()
        };
        Some(Self { at: gone.start, before: pairs(before, gone), after: pairs(after, come) })
    }

    /// Replaces the items with their identities; backwards if not `forward`.
    pub(super) fn apply_to(&self, list: &mut IdList<K, T>, forward: bool) {
        let (gone, come) = self.direction(forward);
        list.splice(self.at..self.at + gone.len(), come.iter().cloned());
    }
}
