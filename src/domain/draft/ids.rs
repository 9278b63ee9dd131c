//! Identities of companies, people and relations, and the ordered list that gives them.
//!
//! An identity stays with its item while the item is edited, renamed or moved, and comes back with
//! it when its removal is undone. It is never written or sent. Knows nothing of what the items are.

use std::ops::{Deref, Index, IndexMut, Range};
use std::slice::{Iter, IterMut, SliceIndex};
use std::{fmt, mem, vec};

/// The identity of a company or person, unique within the life of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId(usize);

/// The identity of a relation, unique within the life of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RelationId(usize);

/// A number that an [`IdList`] gives once.
pub trait Id: Copy + Eq {
    /// The identity of this number.
    fn from_number(number: usize) -> Self;
    /// Its number.
    fn number(self) -> usize;
}

impl Id for EntityId {
    fn from_number(number: usize) -> Self {
        Self(number)
    }

    fn number(self) -> usize {
        self.0
    }
}

impl Id for RelationId {
    fn from_number(number: usize) -> Self {
        Self(number)
    }

    fn number(self) -> usize {
        self.0
    }
}

/// The position of an item that was taken out.
const GONE: usize = usize::MAX;

/// An ordered list whose items have identities. An item is found by its identity as fast as by its
/// position.
///
/// Two lists are equal if their items are, whatever their identities; see
/// [`IdList::is_identical`].
#[derive(Clone)]
pub struct IdList<K, T> {
    items: Vec<T>,
    /// The identity of each item, in the same order.
    ids: Vec<K>,
    /// The position of every identity given so far, by its number. It only grows, so that an
    /// identity is never given twice.
    positions: Vec<usize>,
}

impl<K: Id, T> IdList<K, T> {
    /// The identities, in the order of the items.
    #[must_use]
    pub fn ids(&self) -> &[K] {
        &self.ids
    }

    /// The identity of the item at a position.
    #[must_use]
    pub fn id_at(&self, position: usize) -> Option<K> {
        self.ids.get(position).copied()
    }

    /// The position of an item; `None` if it was taken out.
    #[must_use]
    pub fn position(&self, id: K) -> Option<usize> {
        self.positions.get(id.number()).copied().filter(|position| *position != GONE)
    }

    /// Returns true if the item is in the list.
    #[must_use]
    pub fn has(&self, id: K) -> bool {
        self.position(id).is_some()
    }

    /// The item of this identity.
    #[must_use]
    pub fn get(&self, id: K) -> Option<&T> {
        self.items.get(self.position(id)?)
    }

    /// The item of this identity, to be changed.
    pub fn get_mut(&mut self, id: K) -> Option<&mut T> {
        let position = self.position(id)?;
        self.items.get_mut(position)
    }

    /// The items with their identities, in order.
    #[must_use]
    pub fn pairs(&self) -> impl DoubleEndedIterator<Item = (K, &T)> + ExactSizeIterator {
        self.ids.iter().copied().zip(&self.items)
    }

    /// The items in order, to be changed.
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {
        self.items.iter_mut()
    }

    /// Adds an item at the end and returns its new identity.
    pub fn push(&mut self, item: T) -> K {
        let id = K::from_number(self.positions.len());
        self.positions.push(self.items.len());
        self.ids.push(id);
        self.items.push(item);
        id
    }

    /// Takes an item out.
    pub fn remove(&mut self, id: K) -> Option<T> {
        let position = self.position(id)?;
        self.positions[id.number()] = GONE;
        self.ids.remove(position);
        self.renumber(position);
        Some(self.items.remove(position))
    }

    /// Takes out the items that are not wanted.
    pub fn retain(&mut self, wanted: impl Fn(&T) -> bool) {
        if self.items.iter().all(&wanted) {
            return;
        }
        let pairs = mem::take(&mut self.ids).into_iter().zip(mem::take(&mut self.items));
        for (id, item) in pairs {
            if wanted(&item) {
                self.ids.push(id);
                self.items.push(item);
            } else {
                self.positions[id.number()] = GONE;
            }
        }
        self.renumber(0);
    }

    /// Moves an item to a position, which must be that of an item; those between move by one.
    pub fn move_to(&mut self, id: K, position: usize) {
        let Some(from) = self.position(id).filter(|_| position < self.items.len()) else { return };
        shift(&mut self.items, from, position);
        shift(&mut self.ids, from, position);
        self.renumber(from.min(position));
    }

    /// Takes out a range and puts items with identities of their own in its place.
    pub fn splice(&mut self, range: Range<usize>, items: impl Iterator<Item = (K, T)>) {
        let (ids, items): (Vec<K>, Vec<T>) = items.unzip();
        let next = ids.iter().map(|id| id.number() + 1).max().unwrap_or_default();
        self.positions.resize(self.positions.len().max(next), GONE);
        let end = range.end.min(self.items.len());
        let range = range.start.min(end)..end;
        for gone in self.ids.splice(range.clone(), ids) {
            self.positions[gone.number()] = GONE;
        }
        let start = range.start;
        self.items.splice(range, items);
        self.renumber(start);
    }

    /// Keeps the first items only.
    pub fn truncate(&mut self, len: usize) {
        for gone in self.ids.drain(len.min(self.items.len())..) {
            self.positions[gone.number()] = GONE;
        }
        self.items.truncate(len);
    }

    /// Takes everything out.
    pub fn clear(&mut self) {
        self.truncate(0);
    }

    /// Notes the position of every item from this one on.
    fn renumber(&mut self, from: usize) {
        for (position, id) in self.ids.iter().enumerate().skip(from) {
            self.positions[id.number()] = position;
        }
    }
}

impl<K: PartialEq, T: PartialEq> IdList<K, T> {
    /// Returns true if both have equal items under the same identities.
    #[must_use]
    pub fn is_identical(&self, other: &Self) -> bool {
        self.ids == other.ids && self.items == other.items
    }
}

fn shift<T>(list: &mut [T], from: usize, to: usize) {
    if from < to { list[from..=to].rotate_left(1) } else { list[to..=from].rotate_right(1) }
}

impl<K, T> Default for IdList<K, T> {
    fn default() -> Self {
        Self { items: Vec::new(), ids: Vec::new(), positions: Vec::new() }
    }
}

impl<K, T: PartialEq> PartialEq for IdList<K, T> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}

impl<K, T: Eq> Eq for IdList<K, T> {}

impl<K, T> Deref for IdList<K, T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<K, T, I: SliceIndex<[T]>> Index<I> for IdList<K, T> {
    type Output = I::Output;

    fn index(&self, index: I) -> &I::Output {
        &self.items[index]
    }
}

impl<K, T, I: SliceIndex<[T]>> IndexMut<I> for IdList<K, T> {
    fn index_mut(&mut self, index: I) -> &mut I::Output {
        &mut self.items[index]
    }
}

impl<K: Id, T> From<Vec<T>> for IdList<K, T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            ids: (0..items.len()).map(K::from_number).collect(),
            positions: (0..items.len()).collect(),
            items,
        }
    }
}

impl<K: Id, T> FromIterator<T> for IdList<K, T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::from(Vec::from_iter(items))
    }
}

impl<K: Id, T> Extend<T> for IdList<K, T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            self.push(item);
        }
    }
}

impl<K, T> IntoIterator for IdList<K, T> {
    type Item = T;
    type IntoIter = vec::IntoIter<T>;

    fn into_iter(self) -> vec::IntoIter<T> {
        self.items.into_iter()
    }
}

impl<'a, K, T> IntoIterator for &'a IdList<K, T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T> {
        self.items.iter()
    }
}

impl<'a, K, T> IntoIterator for &'a mut IdList<K, T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;

    fn into_iter(self) -> IterMut<'a, T> {
        self.items.iter_mut()
    }
}

impl<K, T> fmt::Debug for IdList<K, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdList").field("len", &self.items.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
