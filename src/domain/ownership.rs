//! The ownership structure: who holds what, where somebody may be moved, and what is wrong with it.
//!
//! Percentages are exact decimals, never floats. Knows nothing of fields, files or the wire.

mod cycle;
mod groups;
mod indirect;
mod judge;
mod link;
pub mod place;
mod share;
mod totals;
pub mod tree;

pub(super) use judge::judge;
