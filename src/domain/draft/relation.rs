//! A role that a company or person holds in another, with its share.
//!
//! Knows nothing of who is in the case.

use std::fmt;

use crate::domain::value::Value;

/// "`from` holds `role` in `to`"; the top of the structure points to [`ROOT`](super::ROOT).
#[derive(Clone, PartialEq, Eq)]
pub struct Relation {
    /// The holder's reference.
    pub from: String,
    /// The reference of the held entity, or `root`.
    pub to: String,
    /// The role's wire name, e.g. `owner`, `ubo`.
    pub role: String,
    /// The declared share in percent; a text if what was typed is no number.
    pub ownership_percentage: Option<Value>,
}

impl Relation {
    /// A relation without a share.
    #[must_use]
    pub fn new(from: impl Into<String>, to: impl Into<String>, role: impl Into<String>) -> Self {
        let ownership_percentage = None;
        Self { from: from.into(), to: to.into(), role: role.into(), ownership_percentage }
    }
}

impl fmt::Debug for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Relation(…)")
    }
}
