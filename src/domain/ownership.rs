//! Who owns whom: whether the relations hang together, and whether the shares add up.
//!
//! Must not know: fields, files, the wire. Percentages are exact decimals, never floats.

use std::collections::{HashMap, HashSet};
use std::str::FromStr as _;

use rust_decimal::Decimal;

use super::draft::{Draft, ROOT, Relation};
use super::finding::{Finding, Place, Problem};
use super::value::Value;

/// Judges every relation of a draft. `index` maps each reference to its first entity.
pub(super) fn judge(draft: &Draft, index: &HashMap<&str, usize>, findings: &mut Vec<Finding>) {
    let mut seen = HashSet::with_capacity(draft.relations.len());
    let mut edges: Vec<Vec<usize>> = vec![Vec::new(); draft.entities.len()];
    let mut shares: HashMap<(&str, &str), Decimal> = HashMap::new();
    for (at, relation) in draft.relations.iter().enumerate() {
        let mut report = |problem| findings.push(Finding { place: Place::Relation(at), problem });
        judge_ends(relation, index, &mut report);
        if relation.role.trim().is_empty() {
            report(Problem::RoleEmpty);
        }
        if !seen.insert((&relation.from, &relation.to, &relation.role)) {
            report(Problem::RelationTwice);
        }
        if let (Some(from), Some(to)) = (index.get(relation.from.as_str()), index.get(relation.to.as_str()))
            && from != to
        {
            edges[*from].push(*to);
        }
        match percent(relation) {
            Ok(None) => {}
            // One holder with two roles in one company declares one share, not two.
            Ok(Some(share)) => {
                let held = shares.entry((&relation.from, &relation.to)).or_default();
                *held = share.max(*held);
            }
            Err(problem) => report(problem),
        }
    }
    judge_totals(&shares, index, findings);
    if let Some(cycle) = find_cycle(&edges) {
        let references = cycle.iter().map(|at| draft.entities[*at].reference.clone()).collect();
        let place = cycle.first().map_or(Place::Case, |at| Place::Entity(*at));
        findings.push(Finding { place, problem: Problem::Cycle { references } });
    }
}

/// The declared share as an exact decimal, rounded only where a decimal ends (28 digits).
///
/// # Errors
/// When it is no number, or lies outside 0 to 100.
pub fn percent(relation: &Relation) -> Result<Option<Decimal>, Problem> {
    let text = match &relation.ownership_percentage {
        None => return Ok(None),
        Some(Value::Number(number)) => number.to_string(),
        Some(_) => return Err(Problem::PercentNotANumber),
    };
    let parsed = Decimal::from_str_exact(&text).or_else(|_| Decimal::from_scientific(&text)).or_else(|_| Decimal::from_str(&text));
    // What a decimal can't hold even rounded is too large, if it is not next to nothing.
    let is_small = || text.parse::<f64>().is_ok_and(|share| share.abs() < 1.0);
    let share = parsed.map_err(|_| if is_small() { Problem::PercentNotANumber } else { Problem::PercentOutOfRange })?;
    if share < Decimal::ZERO || share > Decimal::ONE_HUNDRED { Err(Problem::PercentOutOfRange) } else { Ok(Some(share)) }
}

fn judge_ends(relation: &Relation, index: &HashMap<&str, usize>, report: &mut impl FnMut(Problem)) {
    // Said of the relation once; whether its one end is known matters when there are two.
    if relation.from == relation.to && relation.from != ROOT {
        return report(Problem::RelationToItself { reference: relation.from.clone() });
    }
    if relation.from == ROOT {
        report(Problem::RelationFromRoot);
    } else if !index.contains_key(relation.from.as_str()) {
        report(Problem::RelationEndUnknown { reference: relation.from.clone() });
    }
    if relation.to != ROOT && !index.contains_key(relation.to.as_str()) {
        report(Problem::RelationEndUnknown { reference: relation.to.clone() });
    }
}

fn judge_totals(shares: &HashMap<(&str, &str), Decimal>, index: &HashMap<&str, usize>, findings: &mut Vec<Finding>) {
    let mut totals: HashMap<usize, Decimal> = HashMap::new();
    for ((_, to), share) in shares {
        if let Some(at) = index.get(to) {
            *totals.entry(*at).or_default() += share;
        }
    }
    let mut above: Vec<_> = totals.into_iter().filter(|(_, total)| *total > Decimal::ONE_HUNDRED).collect();
    above.sort_unstable();
    let references: HashMap<usize, &str> = index.iter().map(|(reference, at)| (*at, *reference)).collect();
    for (at, total) in above {
        let reference = references.get(&at).copied().unwrap_or_default().to_owned();
        let problem = Problem::OwnershipAbove100 { reference, total: total.normalize().to_string() };
        findings.push(Finding { place: Place::Entity(at), problem });
    }
}

/// One cycle as the indices along it, if there is any. Iterative: a chain of 10,000 owners must not need stack.
fn find_cycle(edges: &[Vec<usize>]) -> Option<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        New,
        Open,
        Done,
    }
    let mut marks = vec![Mark::New; edges.len()];
    for start in 0..edges.len() {
        if marks[start] != Mark::New {
            continue;
        }
        let mut path: Vec<(usize, usize)> = vec![(start, 0)];
        marks[start] = Mark::Open;
        while let Some((node, next)) = path.last_mut() {
            let Some(target) = edges[*node].get(*next).copied() else {
                marks[*node] = Mark::Done;
                path.pop();
                continue;
            };
            *next += 1;
            match marks[target] {
                Mark::Open => return Some(path.iter().map(|(node, _)| *node).skip_while(|node| *node != target).collect()),
                Mark::Done => {}
                Mark::New => {
                    marks[target] = Mark::Open;
                    path.push((target, 0));
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn cycles_are_found_and_named_in_order() {
        assert_eq!(find_cycle(&[vec![1], vec![2], vec![1]]), Some(vec![1, 2]));
        assert_eq!(find_cycle(&[vec![1, 2], vec![2], vec![]]), None);
    }

    #[test]
    fn percentages_are_exact_and_bounded() {
        let relation = |text: &str| Relation {
            from: "a".into(),
            to: "b".into(),
            role: "owner".into(),
            ownership_percentage: Some(Value::typed_number(text)),
        };
        assert_eq!(percent(&relation("33.333333")).ok().flatten().map(|share| share.to_string()), Some("33.333333".into()));
        for (text, problem) in [
            ("100.0000001", Problem::PercentOutOfRange),
            ("-1", Problem::PercentOutOfRange),
            ("1e999", Problem::PercentOutOfRange),
            ("99999999999999999999999999999999", Problem::PercentOutOfRange),
            ("1e-999", Problem::PercentNotANumber),
            ("half", Problem::PercentNotANumber),
        ] {
            assert_eq!(percent(&relation(text)), Err(problem), "{text}");
        }
        for text in ["0", "100", "1e2", "75.0", "33.333333333333333333333333333333333333"] {
            assert!(percent(&relation(text)).is_ok(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_graph_that_only_points_forward_has_no_cycle_and_one_back_edge_makes_one(n in 2usize..30, picks in proptest::collection::vec((0usize..30, 0usize..30), 0..60)) {
            let mut edges = vec![Vec::new(); n];
            for (a, b) in picks {
                let (low, high) = ((a % n).min(b % n), (a % n).max(b % n));
                if low != high {
                    edges[low].push(high);
                }
            }
            prop_assert_eq!(find_cycle(&edges), None);
            edges[0].push(n - 1);
            edges[n - 1].push(0);
            prop_assert!(find_cycle(&edges).is_some());
        }
    }
}
