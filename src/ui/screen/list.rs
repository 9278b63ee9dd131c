//! State of the page that lists the cases.
//!
//! Knows nothing of the cases.

use std::fmt;

use crate::domain::hidden::Hidden;
use crate::domain::progress::CaseId;

/// State of the page that lists the cases.
#[derive(Default)]
pub struct ListScreen {
    /// The search as typed.
    pub search: String,
    /// The result of the search.
    pub found: Option<Found>,
    /// The new title of a case, as typed.
    pub rename: String,
}

/// The result of a search.
#[derive(Debug)]
pub struct Found {
    /// The search, the number of the listing, and the case that is about to be deleted.
    pub by: (Hidden<String>, u64, Option<CaseId>),
    /// Positions in the listing.
    pub cases: Vec<usize>,
}

impl fmt::Debug for ListScreen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ListScreen(…)")
    }
}
