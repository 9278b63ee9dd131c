//! The effective shares in the top of the structure: the declared direct shares, multiplied along
//! each chain and added up.
//!
//! A share that is unknown somewhere on the way is not guessed. Knows nothing of the window.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::cycle::find_cycle;
use super::indirect::Held;
use super::link::Link;
use super::share::percent;
use crate::domain::draft::{Draft, EntityId, ROOT};

/// The number of decimal places of a computed share.
const DIGITS: u32 = 2;

/// The part of the top that an entity holds.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Part {
    Nothing,
    /// A share on the way is not declared.
    Unknown,
    Known(Decimal),
}

/// Returns the effective share of each holder in the top company, in percent. Empty if nobody holds
/// a share through others, several entities or none are at the top, or there is a circle.
#[must_use]
pub fn effective(draft: &Draft) -> HashMap<EntityId, Decimal> {
    let mut index: HashMap<&str, usize> = HashMap::with_capacity(draft.entities.len());
    for (at, entity) in draft.entities.iter().enumerate() {
        index.entry(&entity.reference).or_insert(at);
    }
    let at_top = draft.relations.iter().filter(|relation| relation.to == ROOT);
    let mut tops = at_top.filter_map(|relation| index.get(relation.from.as_str()).copied());
    let (Some(top), None) = (tops.next(), tops.next()) else { return HashMap::new() };
    let mut links: Vec<Link> = draft
        .relations
        .iter()
        .enumerate()
        .filter_map(|(at, relation)| {
            let [from, to] = [&relation.from, &relation.to].map(|end| index.get(end.as_str()));
            let share = percent(relation).ok().flatten();
            Some(Link { from: *from?, to: *to?, at, share })
        })
        .collect();
    links.sort_unstable_by_key(|link| (link.from, link.to, link.at));
    if find_cycle(draft.entities.len(), &links).is_some() {
        return HashMap::new();
    }
    let held = Held::new(&links, draft);
    let parts = parts(&held, draft.entities.len(), top);
    let is_through_others = |at: usize| {
        let mut edges = held.of(at).iter();
        matches!(parts[at], Some(Part::Known(_)))
            && edges.any(|edge| edge.to != top && parts[edge.to] != Some(Part::Nothing))
    };
    if !(0..parts.len()).any(is_through_others) {
        return HashMap::new();
    }
    let known = parts.iter().enumerate().filter_map(|(at, part)| match part {
        Some(Part::Known(part)) if at != top => {
            let share = (*part * Decimal::ONE_HUNDRED).round_dp(DIGITS).normalize();
            Some((draft.entities.ids()[at], share))
        }
        _ => None,
    });
    known.collect()
}

/// Returns the part of the top that each entity holds. Iterative, so that a chain of 10,000 owners
/// needs no stack.
fn parts(held: &Held, entities: usize, top: usize) -> Vec<Option<Part>> {
    let mut parts = vec![None; entities];
    parts[top] = Some(Part::Known(Decimal::ONE));
    for start in 0..entities {
        let mut path = vec![start];
        while let Some(at) = path.last().copied() {
            if parts[at].is_some() {
                path.pop();
                continue;
            }
            let open = held.of(at).iter().filter(|edge| parts[edge.to].is_none());
            let before = path.len();
            path.extend(open.map(|edge| edge.to));
            if path.len() == before {
                parts[at] = Some(sum(held, at, &parts));
                path.pop();
            }
        }
    }
    parts
}

/// Adds up the parts that an entity holds through each of those it has a share in.
fn sum(held: &Held, holder: usize, parts: &[Option<Part>]) -> Part {
    let mut sum = Part::Nothing;
    for edge in held.of(holder) {
        sum = match (sum, parts[edge.to].unwrap_or(Part::Nothing), edge.share) {
            (sum, Part::Nothing, _) => sum,
            (Part::Unknown, _, _) | (_, Part::Unknown, _) | (_, Part::Known(_), None) => {
                Part::Unknown
            }
            (sum, Part::Known(part), Some(share)) => {
                let known = if let Part::Known(known) = sum { known } else { Decimal::ZERO };
                Part::Known(known + part * share * Decimal::new(1, 2))
            }
        };
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::{Entity, EntityKind, Relation};
    use crate::domain::value::Value;

    /// The effective shares in a structure written as `holder role held share`.
    fn of(relations: &[&str]) -> Vec<(String, String)> {
        let mut draft = Draft::default();
        for line in relations {
            let parts: Vec<&str> = line.split(' ').collect();
            for reference in [parts[0], parts[2]].into_iter().filter(|end| *end != ROOT) {
                if draft.entity(reference).is_none() {
                    draft.entities.push(Entity::new(EntityKind::Company, reference));
                }
            }
            draft.relations.push(Relation {
                ownership_percentage: parts.get(3).map(|share| Value::typed_number(share)),
                ..Relation::new(parts[0], parts[2], parts[1])
            });
        }
        let shares = effective(&draft);
        let said = draft.entities.pairs().filter_map(|(id, entity)| {
            Some((entity.reference.clone(), shares.get(&id)?.to_string()))
        });
        said.collect()
    }

    fn check(relations: &[&str], wanted: &[(&str, &str)]) {
        let wanted: Vec<(String, String)> =
            wanted.iter().map(|(who, share)| ((*who).into(), (*share).into())).collect();
        assert_eq!(of(relations), wanted, "{relations:?}");
    }

    #[test]
    fn shares_are_multiplied_along_a_chain_and_added_over_all_chains() {
        check(
            &["acme owner root", "hold owner acme 60", "jane shareholders hold 40"],
            &[("hold", "60"), ("jane", "24")],
        );
        check(
            &[
                "acme owner root",
                "a owner acme 50",
                "b owner acme 30",
                "jane owner a 50",
                "jane owner b 33.3",
                "jane owner acme 1",
            ],
            &[("a", "50"), ("b", "30"), ("jane", "35.99")],
        );
    }

    #[test]
    fn an_unknown_share_on_the_way_is_not_guessed_and_offices_hold_nothing() {
        check(
            &[
                "acme owner root",
                "hold owner acme",
                "jane owner hold 40",
                "b owner acme 20",
                "john owner b 50",
                "mary board_of_directors b",
            ],
            &[("b", "20"), ("john", "10")],
        );
    }

    #[test]
    fn there_are_none_without_holders_of_holders_with_two_tops_or_in_a_circle() {
        check(&["acme owner root", "jane owner acme 40"], &[]);
        check(&["acme owner root", "jane ubo acme 40", "hold owner acme 60"], &[]);
        let through = ["hold owner acme 60", "jane owner hold 40"];
        check(&[&["acme owner root", "b owner root"][..], &through].concat(), &[]);
        check(&through, &[]);
        check(&[&["acme owner root", "acme owner hold 10"][..], &through].concat(), &[]);
    }

    #[test]
    fn a_long_chain_needs_no_stack() {
        let chain: Vec<String> =
            (1..3_000).map(|at| format!("c{at} owner c{} 100", at - 1)).collect();
        let lines: Vec<&str> =
            std::iter::once("c0 owner root").chain(chain.iter().map(String::as_str)).collect();
        assert_eq!(of(&lines).last().map(|(_, share)| share.as_str()), Some("100"));
    }
}
