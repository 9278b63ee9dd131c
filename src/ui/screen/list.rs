//! State of the page that lists the cases.
//!
//! Knows nothing of the cases.

use std::fmt;

use crate::domain::hidden::Hidden;
use crate::domain::progress::{CaseId, Phase};

/// State of the page that lists the cases.
#[derive(Default)]
pub struct ListScreen {
    /// The search as typed.
    pub search: String,
    /// The state of the cases that are shown; `None` shows all.
    pub group: Option<Group>,
    pub order: Order,
    /// The result of the search.
    pub found: Option<Found>,
    /// The new title of a case, as typed.
    pub rename: String,
}

/// The state of a case, as far as the list tells cases apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    Drafts,
    Ready,
    UnderWay,
    Done,
}

impl Group {
    /// All states, in the order in which a case goes through them.
    pub const ALL: [Self; 4] = [Self::Drafts, Self::Ready, Self::UnderWay, Self::Done];
}

/// A column of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Title,
    State,
    Changed,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    pub by: Column,
    pub descending: bool,
}

impl Default for Order {
    fn default() -> Self {
        Self::by(Column::Changed)
    }
}

impl Order {
    /// Returns the order by a column that is chosen first: the last change first, else ascending.
    #[must_use]
    pub fn by(column: Column) -> Self {
        Self { by: column, descending: column == Column::Changed }
    }

    /// Returns the order after the head of a column was pressed.
    #[must_use]
    pub fn pressed(self, column: Column) -> Self {
        if self.by == column {
            Self { descending: !self.descending, ..self }
        } else {
            Self::by(column)
        }
    }
}

/// Everything that a result depends on.
#[derive(Debug, PartialEq, Eq)]
pub struct FoundBy {
    pub search: Hidden<String>,
    pub group: Option<Group>,
    pub order: Order,
    /// Number of the listing.
    pub listings: u64,
    /// The case that is about to be deleted.
    pub removing: Option<CaseId>,
    /// The phases of the cases that are being sent.
    pub phases: Vec<(CaseId, Phase)>,
    /// The open case, with its phase, and true if it is ready to be sent.
    pub open: Option<(CaseId, Phase, bool)>,
}

/// The result of a search.
#[derive(Debug)]
pub struct Found {
    pub by: FoundBy,
    /// Positions in the listing.
    pub cases: Vec<usize>,
    /// The number of cases in each state of [`Group::ALL`] that match the search.
    pub counts: [usize; 4],
}

impl fmt::Debug for ListScreen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ListScreen(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_sorted_the_other_way_when_its_head_is_pressed_again() {
        let order = Order::default();
        assert_eq!(order, Order { by: Column::Changed, descending: true });
        let by_title = order.pressed(Column::Title);
        assert_eq!(by_title, Order { by: Column::Title, descending: false });
        assert!(by_title.pressed(Column::Title).descending);
        assert_eq!(by_title.pressed(Column::Changed), order);
    }
}
