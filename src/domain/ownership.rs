//! The ownership structure: relations that hang together, shares that add up, and those of
//! beneficial owners that agree with the direct ones.
//!
//! Must not know: fields, files, the wire. Percentages are exact decimals, never floats.

mod groups;
mod indirect;
pub mod place;
mod totals;
pub mod tree;

use std::collections::{HashMap, HashSet};
use std::str::FromStr as _;

use rust_decimal::Decimal;

use super::draft::{Draft, ROOT, Relation};
use super::finding::{Finding, Findings, Place, Problem};
use super::text;
use super::value::Value;
use groups::Groups;
pub use totals::Totals;

/// Judges every relation of a draft. `index` maps each reference to its first entity.
pub(super) fn judge<'d>(
    draft: &'d Draft,
    mut index: HashMap<&'d str, usize>,
    findings: &mut Findings,
) {
    let entities = draft.entities.len();
    let mut groups = Groups::of(entities, index.values().copied());
    let mut links: Vec<Link> = Vec::with_capacity(draft.relations.len());
    for (at, (id, relation)) in draft.relations.pairs().enumerate() {
        let mut report = |problem| findings.push(Finding::new(Place::Relation(id), problem));
        let [from, to] = [&relation.from, &relation.to].map(|reference| {
            // The number between is the top's.
            let next = entities + 1 + index.len();
            *index.entry(reference).or_insert(next)
        });
        judge_ends(relation, [from < entities, to < entities], &mut report);
        judge_role(&relation.role, &mut report);
        let share = percent(relation).unwrap_or_else(|problem| {
            report(problem);
            None
        });
        let held = if relation.to == ROOT { entities } else { to };
        if relation.from == ROOT {
            groups.lose([None, Some(held)]);
        } else if from > entities || held > entities {
            groups.lose([Some(from), Some(held)]);
        } else {
            groups.join(from, held);
        }
        links.push(Link { from, to, at, share });
    }
    links.sort_unstable_by_key(|link| (link.from, link.to, link.at));
    judge_twice(&links, draft, findings);
    judge_totals(&links, draft, findings);
    if let Some(cycle) = find_cycle(entities, &links) {
        let references = cycle.iter().map(|at| draft.entities[*at].reference.clone()).collect();
        let place =
            cycle.first().map_or(Place::Case, |at| Place::Entity(draft.entities.ids()[*at]));
        findings.push(Finding::new(place, Problem::Cycle { references }));
    } else {
        indirect::judge(&links, draft, findings);
    }
    groups.judge(draft, findings);
}

/// A relation with numbers for its ends: an entity's place, or one behind all entities for whatever
/// else is named.
#[derive(Clone, Copy, Debug)]
struct Link {
    from: usize,
    to: usize,
    /// The relation's place in the draft.
    at: usize,
    share: Option<Decimal>,
}

/// The declared share as an exact decimal, rounded only where a decimal ends (28 digits).
///
/// # Errors
/// When it is no number, is a zero with a minus sign, or lies outside 0 to 100.
pub fn percent(relation: &Relation) -> Result<Option<Decimal>, Problem> {
    let text = match &relation.ownership_percentage {
        None => return Ok(None),
        Some(Value::Number(number)) => number.as_str(),
        Some(_) => return Err(Problem::PercentNotANumber),
    };
    let parsed = Decimal::from_str_exact(text)
        .or_else(|_| Decimal::from_scientific(text))
        .or_else(|_| Decimal::from_str(text));
    // What a decimal can't hold even rounded is too large, if it is not next to nothing.
    let is_small = || text.parse::<f64>().is_ok_and(|share| share.abs() < 1.0);
    let share = parsed.map_err(|_| {
        if is_small() { Problem::PercentNotANumber } else { Problem::PercentOutOfRange }
    })?;
    if share.is_zero() && text.starts_with('-') {
        return Err(Problem::MinusZero { label: String::new() });
    }
    if share < Decimal::ZERO || share > Decimal::ONE_HUNDRED {
        Err(Problem::PercentOutOfRange)
    } else {
        Ok(Some(share))
    }
}

/// `known` tells whether each end, holder and held, is an entity.
fn judge_ends(relation: &Relation, known: [bool; 2], report: &mut impl FnMut(Problem)) {
    // Treasury shares, for example: a warning, where its one end is known.
    if relation.from == relation.to && known[0] {
        return report(Problem::RelationToItself { reference: relation.from.clone() });
    }
    if relation.from == ROOT {
        report(Problem::RelationFromRoot);
    } else if !known[0] {
        report(Problem::RelationEndUnknown { reference: relation.from.clone() });
    }
    if relation.to != ROOT && !known[1] && (relation.from != relation.to || relation.from == ROOT) {
        report(Problem::RelationEndUnknown { reference: relation.to.clone() });
    }
}

fn judge_role(role: &str, report: &mut impl FnMut(Problem)) {
    if role.trim_start().is_empty() {
        report(Problem::RoleEmpty);
    } else if let Some(unseen) = text::unseen(role).next() {
        report(Problem::Unseen { label: String::new(), code: u32::from(unseen) });
    }
}

/// The links between the same two, in the draft's order.
fn pairs(links: &[Link]) -> impl Iterator<Item = &[Link]> {
    links.chunk_by(|a, b| (a.from, a.to) == (b.from, b.to))
}

/// The same role between the same two, said again.
fn judge_twice(links: &[Link], draft: &Draft, findings: &mut Findings) {
    let mut again: Vec<usize> = Vec::new();
    for pair in pairs(links).filter(|pair| pair.len() > 1) {
        let mut seen = HashSet::with_capacity(pair.len());
        again.extend(
            pair.iter()
                .map(|link| link.at)
                .filter(|at| !seen.insert(draft.relations[*at].role.as_str())),
        );
    }
    again.sort_unstable();
    for at in again {
        findings
            .push(Finding::new(Place::Relation(draft.relations.ids()[at]), Problem::RelationTwice));
    }
}

/// Compares what is declared in each entity with 100 %.
fn judge_totals(links: &[Link], draft: &Draft, findings: &mut Findings) {
    let mut totals = vec![Totals::default(); draft.entities.len()];
    for pair in pairs(links) {
        if let Some(totals) = pair.first().and_then(|link| totals.get_mut(link.to)) {
            totals
                .add(pair.iter().filter_map(|link| {
                    Some((draft.relations[link.at].role.as_str(), link.share?))
                }));
        }
    }
    for (at, total) in
        totals.iter().enumerate().filter_map(|(at, totals)| Some((at, totals.above_100()?)))
    {
        let reference = draft.entities[at].reference.clone();
        let problem =
            Problem::OwnershipAbove100 { reference, total: total.normalize().to_string() };
        findings.push(Finding::new(Place::Entity(draft.entities.ids()[at]), problem));
    }
}

/// One cycle as the entities along it, if there is any; `links` are sorted by holder. Iterative: a
/// chain of 10,000 owners must not need stack.
fn find_cycle(entities: usize, links: &[Link]) -> Option<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        New,
        Open,
        Done,
    }
    let mut first = vec![0; entities + 1];
    for link in links.iter().filter(|link| link.from < entities) {
        first[link.from + 1] += 1;
    }
    for holder in 0..entities {
        first[holder + 1] += first[holder];
    }
    let mut marks = vec![Mark::New; entities];
    for start in 0..entities {
        if marks[start] != Mark::New {
            continue;
        }
        let mut path: Vec<(usize, usize)> = vec![(start, first[start])];
        marks[start] = Mark::Open;
        while let Some((holder, next)) = path.last_mut() {
            let Some(Link { to: held, .. }) = links[..first[*holder + 1]].get(*next).copied()
            else {
                marks[*holder] = Mark::Done;
                path.pop();
                continue;
            };
            *next += 1;
            // What is held by itself, or is no entity, was objected to already.
            if held == *holder || held >= entities {
                continue;
            }
            match marks[held] {
                Mark::Open => {
                    return Some(
                        path.iter()
                            .map(|(holder, _)| *holder)
                            .skip_while(|holder| *holder != held)
                            .collect(),
                    );
                }
                Mark::Done => {}
                Mark::New => {
                    marks[held] = Mark::Open;
                    path.push((held, first[held]));
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

    fn cycle(
        entities: usize,
        edges: impl IntoIterator<Item = (usize, usize)>,
    ) -> Option<Vec<usize>> {
        let mut links: Vec<Link> =
            edges.into_iter().map(|(from, to)| Link { from, to, at: 0, share: None }).collect();
        links.sort_unstable_by_key(|link| (link.from, link.to));
        find_cycle(entities, &links)
    }

    #[test]
    fn cycles_are_found_and_named_in_order() {
        assert_eq!(cycle(3, [(0, 1), (1, 2), (2, 1)]), Some(vec![1, 2]));
        assert_eq!(cycle(3, [(0, 1), (0, 2), (1, 2)]), None);
        assert_eq!(
            cycle(2, [(0, 0), (0, 1), (1, 7), (7, 0)]),
            None,
            "ends that are no entity, and an entity that holds itself"
        );
    }

    #[test]
    fn percentages_are_exact_and_bounded() {
        let relation = |text: &str| Relation {
            ownership_percentage: Some(Value::typed_number(text)),
            ..Relation::new("a", "b", "owner")
        };
        assert_eq!(
            percent(&relation("33.333333")).ok().flatten().map(|share| share.to_string()),
            Some("33.333333".into())
        );
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
            let forward = picks.iter().map(|(a, b)| ((a % n).min(b % n), (a % n).max(b % n))).filter(|(low, high)| low != high);
            let mut edges: Vec<(usize, usize)> = forward.collect();
            prop_assert_eq!(cycle(n, edges.clone()), None);
            edges.extend([(0, n - 1), (n - 1, 0)]);
            prop_assert!(cycle(n, edges).is_some());
        }
    }
}
