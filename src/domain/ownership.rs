//! The ownership structure: relations between companies and people, possible moves, and problems.
//!
//! Percentages are exact decimals, never floats. Knows nothing of fields, files or the wire.

mod cycle;
pub mod effective;
mod groups;
mod indirect;
mod judge;
mod link;
pub mod place;
mod rails;
pub mod rank;
mod share;
mod totals;
pub mod tree;

pub(super) use judge::judge;
