//! Lists in chunks of a fixed length.
//!
//! Knows nothing of what is in a list.

use std::ops::Range;

use crate::domain::draft::ids::{Id, IdList};

/// The ranges of the chunks of a list.
pub(super) fn chunk_ranges(count: usize, each: usize) -> impl Iterator<Item = Range<usize>> {
    (0..count.div_ceil(each)).map(move |at| at * each..((at + 1) * each).min(count))
}

/// A chunk of a list; empty beyond its end.
pub(super) fn chunk_of<T>(list: &[T], at: usize, each: usize) -> &[T] {
    let rest = list.get(at * each..).unwrap_or_default();
    &rest[..rest.len().min(each)]
}

/// The number of a chunk as stored.
pub(super) fn position(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}

/// Makes `old` equal to `new` by copying the changed chunks.
pub(super) fn patch<K: Id, T: Clone>(
    old: &mut IdList<K, T>,
    new: &[T],
    changed: &[usize],
    each: usize,
) {
    old.truncate(new.len());
    for at in changed {
        let start = (at * each).min(old.len());
        let end = (start + each).min(new.len());
        let kept = end.min(old.len());
        old[start..kept].clone_from_slice(&new[start..kept]);
        old.extend(new[kept..end].iter().cloned());
    }
}
