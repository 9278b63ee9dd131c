//! A file as its name is read.
//!
//! Knows nothing of its content and path.

use super::super::intake::Sniffed;

/// A file without a slot.
#[derive(Clone, Copy, Debug)]
pub struct Scan<'a> {
    /// The file's name.
    pub name: &'a str,
    /// The type according to its first bytes; `None` if they were not read.
    pub sniffed: Option<Sniffed>,
}
