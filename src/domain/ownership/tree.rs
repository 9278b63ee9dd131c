//! The structure as a tree: below each entity its holders, with the relation. An entity that holds
//! several others has a line below each of them.
//!
//! The tree has one line for each relation, even in a circle. Iterative, so that a chain of 10,000
//! owners needs no stack. Knows nothing of the window.

use std::collections::HashMap;

use rust_decimal::Decimal;

pub use super::rails::Rails;
use super::rails::rails;
use super::share::percent;
use super::totals::{Totals, is_beneficial};
use crate::domain::draft::{Draft, EntityId, ROOT, RelationId};

/// One line of the tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The number of levels below the top.
    pub depth: usize,
    /// The company or person.
    pub entity: EntityId,
    /// The relation that puts it here; `None` if there is none.
    pub relation: Option<RelationId>,
    /// True if the lines below it are shown under an earlier line.
    pub is_again: bool,
    pub rails: Rails,
}

/// The shares declared in one entity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shares {
    /// Each holder with its share; one with two roles declares one share, the larger. Direct
    /// shares, or those of beneficial owners where they come to more.
    pub holders: Vec<(EntityId, Decimal)>,
    /// The sum in percent.
    pub declared: Decimal,
    /// True if the sum is above 100 % by more than rounding explains.
    pub is_above: bool,
}

/// The holders of each entity and of the top, by position, with their relations.
struct Below {
    /// Holders by the position of the held entity.
    of: Vec<Vec<(usize, usize)>>,
    top: Vec<(usize, usize)>,
    /// True if the entity holds something.
    is_placed: Vec<bool>,
}

impl Below {
    fn of(draft: &Draft) -> Self {
        let mut index: HashMap<&str, usize> = HashMap::with_capacity(draft.entities.len());
        for (at, entity) in draft.entities.iter().enumerate() {
            index.entry(&entity.reference).or_insert(at);
        }
        let count = draft.entities.len();
        let mut below =
            Self { of: vec![Vec::new(); count], top: Vec::new(), is_placed: vec![false; count] };
        for (at, relation) in draft.relations.iter().enumerate() {
            let Some(holder) = index.get(relation.from.as_str()).copied() else { continue };
            if relation.to == ROOT {
                below.top.push((holder, at));
                below.is_placed[holder] = true;
            } else if let Some(held) =
                index.get(relation.to.as_str()).copied().filter(|held| *held != holder)
            {
                below.of[held].push((holder, at));
                below.is_placed[holder] = true;
            }
        }
        below
    }
}

/// The lines of the tree: first from the top of the structure, then entities that hold nothing,
/// then circles without a top.
#[must_use]
pub fn lines(draft: &Draft) -> Vec<Line> {
    let below = Below::of(draft);
    let mut walk = Walk {
        draft,
        below: &below,
        lines: Vec::new(),
        is_open: vec![false; draft.entities.len()],
    };
    for (holder, relation) in &below.top {
        walk.go(*holder, Some(*relation));
    }
    for entity in (0..draft.entities.len()).filter(|entity| !below.is_placed[*entity]) {
        walk.go(entity, None);
    }
    for entity in 0..draft.entities.len() {
        if !walk.is_open[entity] {
            walk.go(entity, None);
        }
    }
    let depths: Vec<usize> = walk.lines.iter().map(|line| line.depth).collect();
    for (line, rails) in walk.lines.iter_mut().zip(rails(&depths)) {
        line.rails = rails;
    }
    walk.lines
}

struct Walk<'b> {
    draft: &'b Draft,
    below: &'b Below,
    lines: Vec<Line>,
    /// True if the entity's own holders have lines already.
    is_open: Vec<bool>,
}

impl Walk<'_> {
    fn go(&mut self, entity: usize, relation: Option<usize>) {
        let mut next = vec![(0, entity, relation)];
        while let Some((depth, entity, relation)) = next.pop() {
            let is_again = std::mem::replace(&mut self.is_open[entity], true);
            self.lines.push(Line {
                depth,
                entity: self.draft.entities.ids()[entity],
                relation: relation.map(|at| self.draft.relations.ids()[at]),
                is_again,
                rails: Rails::default(),
            });
            if !is_again {
                next.extend(
                    self.below.of[entity]
                        .iter()
                        .rev()
                        .map(|(holder, relation)| (depth + 1, *holder, Some(*relation))),
                );
            }
        }
    }
}

/// The shares declared in each entity, in the draft's order. Invalid percentages count as 0.
#[must_use]
pub fn shares(draft: &Draft) -> Vec<Shares> {
    let (below, ids) = (Below::of(draft), draft.entities.ids());
    let of_one = |holders: &Vec<(usize, usize)>| {
        let mut totals = Totals::default();
        // By holder, in the order of their first relations.
        let mut places: HashMap<usize, usize> = HashMap::with_capacity(holders.len());
        let mut all: Vec<(usize, Vec<(&str, Decimal)>)> = Vec::new();
        for (holder, at) in holders {
            let relation = &draft.relations[*at];
            let share = percent(relation).ok().flatten().unwrap_or_default();
            let place = *places.entry(*holder).or_insert_with(|| {
                all.push((*holder, Vec::new()));
                all.len() - 1
            });
            all[place].1.push((relation.role.as_str(), share));
        }
        for (_, shares) in &all {
            totals.add(shares.iter().copied());
        }
        let counts = |role: &str| {
            totals.declared().is_zero() || is_beneficial(role) == totals.is_beneficial()
        };
        let largest = |shares: &[(&str, Decimal)]| {
            shares.iter().filter(|(role, _)| counts(role)).map(|(_, share)| *share).max()
        };
        let holders = all
            .iter()
            .filter_map(|(holder, shares)| Some((ids[*holder], largest(shares)?)))
            .collect();
        Shares { holders, declared: totals.declared(), is_above: totals.above_100().is_some() }
    };
    below.of.iter().map(of_one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::{Entity, EntityKind, Relation};
    use crate::domain::value::Value;
    use proptest::prelude::*;

    fn draft(entities: usize, relations: &[(usize, Option<usize>, &str)]) -> Draft {
        let mut draft = Draft::default();
        let reference = |at: usize| format!("company_{}", at + 1);
        draft.entities =
            (0..entities).map(|at| Entity::new(EntityKind::Company, reference(at))).collect();
        let relation = |(from, to, share): &(usize, Option<usize>, &str)| Relation {
            ownership_percentage: (!share.is_empty()).then(|| Value::typed_number(share)),
            ..Relation::new(reference(*from), to.map_or(ROOT.to_owned(), reference), "owner")
        };
        draft.relations = relations.iter().map(relation).collect();
        draft
    }

    fn drawn(draft: &Draft) -> Vec<String> {
        let line = |line: &Line| {
            format!(
                "{}{}{}",
                "-".repeat(line.depth),
                draft.entities.position(line.entity).unwrap(),
                if line.is_again { "*" } else { "" }
            )
        };
        lines(draft).iter().map(line).collect()
    }

    #[test]
    fn an_owner_of_several_is_listed_under_each_and_its_holders_once() {
        let draft = draft(
            5,
            &[
                (0, None, ""),
                (1, Some(0), "60"),
                (2, Some(0), "40"),
                (3, Some(1), "100"),
                (3, Some(2), "100"),
                (4, Some(3), ""),
            ],
        );
        assert_eq!(drawn(&draft), ["0", "-1", "--3", "---4", "-2", "--3*"]);
    }

    #[test]
    fn entities_without_holdings_come_after_the_top_and_circles_are_shown() {
        let draft = draft(4, &[(0, None, ""), (2, Some(3), ""), (3, Some(2), "")]);
        assert_eq!(drawn(&draft), ["0", "1", "2", "-3", "--2*"]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let chain: Vec<_> =
            (1..10_000).map(|at| (at, Some(at - 1), "")).chain([(0, None, "")]).collect();
        assert_eq!(lines(&draft(10_000, &chain)).last().map(|line| line.depth), Some(9_999));
    }

    #[test]
    fn one_holder_with_two_roles_declares_the_larger_share() {
        let draft = draft(
            3,
            &[(1, Some(0), "25"), (1, Some(0), "30"), (2, Some(0), "33.3"), (2, Some(0), "half")],
        );
        let shares = &shares(&draft)[0];
        assert_eq!(shares.declared.to_string(), "63.3");
        assert_eq!(shares.holders.len(), 2);
    }

    proptest! {
        #[test]
        fn every_entity_and_every_valid_relation_has_a_line(
            count in 1usize..12,
            picks in proptest::collection::vec((0usize..12, proptest::option::of(0usize..12)), 0..40),
        ) {
            let picks: Vec<_> = picks.into_iter().map(|(from, to)| (from % count, to.map(|to| to % count), "")).collect();
            let draft = draft(count, &picks);
            let lines = lines(&draft);
            let drawable = picks.iter().filter(|(from, to, _)| *to != Some(*from)).count();
            prop_assert_eq!(lines.iter().filter(|line| line.relation.is_some()).count(), drawable);
            prop_assert!(draft.entities.ids().iter().all(|entity| lines.iter().filter(|line| line.entity == *entity && !line.is_again).count() == 1));
        }
    }
}
