//! The ownership structure: relations between companies and people, possible moves, and problems.
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
