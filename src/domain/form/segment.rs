//! The condition of a conditional field: its groups of rules combined.
//!
//! Knows nothing of the fields behind it.

use jiff::Timestamp;
use serde_json::Value as Json;

use super::condition::{Condition, ConditionError};

/// The visibility of the fields behind a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Visibility {
    /// Shown and sent.
    Shown,
    /// Neither shown nor sent; answers are kept.
    Hidden,
    /// Shown with a note, because a rule can't be read or evaluated.
    Undecided(ConditionError),
}

impl Visibility {
    /// Combines the results of the groups: shown if `shows` equals "every group holds"; hidden if
    /// there are no groups; [`Self::Undecided`] if any group failed. (documented)
    #[must_use]
    pub fn of(groups: impl IntoIterator<Item = Result<bool, ConditionError>>, shows: bool) -> Self {
        match groups.into_iter().collect::<Result<Vec<bool>, _>>() {
            Err(error) => Self::Undecided(error),
            Ok(groups) if groups.is_empty() => Self::Hidden,
            Ok(groups) if groups.iter().all(|holds| *holds) == shows => Self::Shown,
            Ok(_) => Self::Hidden,
        }
    }
}

/// The groups of a conditional field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Segment {
    groups: Vec<Result<Condition, ConditionError>>,
    shows: bool,
}

impl Segment {
    /// Reads `segment` (`{groups: [{rule}]}`) and `output` (documented). Any output but `show`
    /// hides. A rule that can't be read is kept as its error.
    #[must_use]
    pub fn read(segment: Option<&Json>, output: Option<&Json>) -> Self {
        let groups = segment
            .and_then(|segment| segment.get("groups"))
            .and_then(Json::as_array)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let rule = |group: &Json| {
            group.get("rule").ok_or(ConditionError::Malformed).and_then(Condition::read)
        };
        Self {
            groups: groups.iter().map(rule).collect(),
            shows: output.and_then(Json::as_str) == Some("show"),
        }
    }

    /// Evaluates the condition; see [`Condition::holds`] for `values` and `now`.
    #[must_use]
    pub fn visibility<'v>(
        &self,
        values: &dyn Fn(&str) -> Option<&'v Json>,
        now: Timestamp,
    ) -> Visibility {
        Visibility::of(
            self.groups
                .iter()
                .map(|group| group.as_ref().map_err(Clone::clone)?.holds(values, now)),
            self.shows,
        )
    }

    /// The data names it depends on; repeated if several groups name one.
    pub fn inputs(&self) -> impl Iterator<Item = &str> {
        self.groups.iter().flatten().flat_map(Condition::inputs)
    }

    /// Returns true if it depends on today's date.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        self.groups.iter().flatten().any(Condition::is_dated)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn groups_are_combined_with_the_output() {
        let broken = || Err(ConditionError::NotADate);
        let undecided = Visibility::Undecided(ConditionError::NotADate);
        for (groups, when_show, when_hide) in [
            (vec![], Visibility::Hidden, Visibility::Hidden),
            (vec![Ok(true)], Visibility::Shown, Visibility::Hidden),
            (vec![Ok(false)], Visibility::Hidden, Visibility::Shown),
            (vec![Ok(true), Ok(true)], Visibility::Shown, Visibility::Hidden),
            (vec![Ok(true), Ok(false)], Visibility::Hidden, Visibility::Shown),
            (vec![broken()], undecided.clone(), undecided.clone()),
            (vec![Ok(false), broken()], undecided.clone(), undecided.clone()),
        ] {
            assert_eq!(Visibility::of(groups.clone(), true), when_show, "{groups:?}");
            assert_eq!(Visibility::of(groups.clone(), false), when_hide, "{groups:?}");
        }
    }

    #[test]
    fn a_segment_is_read_and_evaluated() {
        let (filled, other, now) = (json!("x"), json!("y"), Timestamp::UNIX_EPOCH);
        let rule = |key: &str| json!({"rule": {"operator": "equals", "type": "string", "left": key, "right": "x"}});
        let shown = |segment: &Json, output: &Json| {
            Segment::read(Some(segment), Some(output))
                .visibility(&|key| Some(if key == "a" { &filled } else { &other }), now)
        };
        let (show, hide) = (json!("show"), json!("hide"));
        let (one, both) =
            (json!({"groups": [rule("a")]}), json!({"groups": [rule("a"), rule("b")]}));
        assert_eq!(
            (shown(&one, &show), shown(&one, &hide)),
            (Visibility::Shown, Visibility::Hidden)
        );
        assert_eq!(
            (shown(&both, &show), shown(&both, &hide)),
            (Visibility::Hidden, Visibility::Shown)
        );
        assert_eq!(
            shown(&json!({"groups": [{}]}), &show),
            Visibility::Undecided(ConditionError::Malformed)
        );
        assert_eq!(shown(&json!({"groups": []}), &hide), Visibility::Hidden);
        assert_eq!(Segment::read(None, None).visibility(&|_| None, now), Visibility::Hidden);
        assert_eq!(
            Segment::read(Some(&both), Some(&show)).inputs().collect::<Vec<_>>(),
            ["a", "b"]
        );
    }
}
