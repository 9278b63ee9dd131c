//! Relations as edges between numbers, as the checks of the structure go through them.
//!
//! Knows nothing of what is wrong with them.

use rust_decimal::Decimal;

/// A relation with numbers for its ends: the position of an entity, or a number above all positions
/// for another reference.
#[derive(Clone, Copy, Debug)]
pub(super) struct Link {
    pub(super) from: usize,
    pub(super) to: usize,
    /// The relation's position in the draft.
    pub(super) at: usize,
    pub(super) share: Option<Decimal>,
}

/// The links of each pair of ends, in the draft's order. `links` are sorted by their ends.
pub(super) fn pairs(links: &[Link]) -> impl Iterator<Item = &[Link]> {
    links.chunk_by(|a, b| (a.from, a.to) == (b.from, b.to))
}
