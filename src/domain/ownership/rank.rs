//! The rank of a role among all roles of one holder: the first of them stands for the others where
//! only one is shown.
//!
//! Knows nothing of where it is shown.

use rust_decimal::Decimal;

use super::share::percent;
use crate::domain::draft::{ROOT, Relation};

/// The rank of a role: the top of the structure first, then by the declared share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    is_top: bool,
    share: Option<Decimal>,
}

impl Rank {
    /// Returns the rank of a relation; an invalid share counts as none.
    #[must_use]
    pub fn of(relation: &Relation) -> Self {
        Self { is_top: relation.to == ROOT, share: percent(relation).ok().flatten() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::value::Value;

    #[test]
    fn the_top_is_before_every_share_and_a_larger_share_before_a_smaller_one() {
        let rank = |to: &str, share: &str| {
            Rank::of(&Relation {
                ownership_percentage: (!share.is_empty()).then(|| Value::typed_number(share)),
                ..Relation::new("a", to, "owner")
            })
        };
        assert!(rank(ROOT, "") > rank("b", "100"));
        assert!(rank("b", "75") > rank("c", "9"));
        assert!(rank("b", "0") > rank("c", ""));
        assert_eq!(rank("b", "half"), rank("c", ""));
    }
}
