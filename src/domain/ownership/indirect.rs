//! The check of indirect shares: a beneficial owner's declared share is compared with the product
//! of the direct shares along each chain.
//!
//! The links have no circle, apart from relations of an entity to itself, which are left out. Knows
//! nothing of how findings are worded.

use rust_decimal::Decimal;

use super::link::{Link, pairs};
use super::totals::{half_unit, is_beneficial};
use crate::domain::draft::Draft;
use crate::domain::finding::{Finding, Findings, Place, Problem};

/// Roles that hold a share even if none is declared.
const HOLDING: [&str; 3] = ["owner", "shareholder", "shareholders"];
/// The number of links that are followed over all owners. In larger structures the rest is not
/// compared, so that the check costs a fraction of a millisecond.
const MOST_STEPS: usize = 5_000;
/// The least number of decimal places of a computed share.
const DIGITS: u32 = 2;

/// A part of 1, with its bounds by the rounding of the typed shares.
#[derive(Clone, Copy, Debug)]
struct Part {
    low: Decimal,
    written: Decimal,
    high: Decimal,
}

impl Part {
    const NONE: Self = Self { low: Decimal::ZERO, written: Decimal::ZERO, high: Decimal::ZERO };
    const ALL: Self = Self { low: Decimal::ONE, written: Decimal::ONE, high: Decimal::ONE };

    fn of_percent(share: Decimal) -> Self {
        let slack = half_unit(share);
        // Cheaper than a division by 100.
        let [low, written, high] =
            [share - slack, share, share + slack].map(|share| share * Decimal::new(1, 2));
        Self { low: low.max(Decimal::ZERO), written, high: high.min(Decimal::ONE) }
    }

    fn times(self, other: Self) -> Self {
        Self {
            low: self.low * other.low,
            written: self.written * other.written,
            high: self.high * other.high,
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            low: self.low + other.low,
            written: self.written + other.written,
            high: self.high + other.high,
        }
    }

    /// Returns true if no rounding makes the two equal.
    fn differs(self, other: Self) -> bool {
        self.high < other.low || other.high < self.low
    }
}

/// A direct share in percent; `None` if a share is held but not declared.
#[derive(Clone, Copy)]
pub(super) struct Edge {
    pub(super) to: usize,
    pub(super) share: Option<Decimal>,
}

/// The direct shares of every holder.
pub(super) struct Held {
    /// By holder.
    edges: Vec<Edge>,
    /// The position of each holder's first edge.
    starts: Vec<usize>,
}

impl Held {
    /// Reads the direct shares: of several roles in one entity the largest counts. `links` are
    /// sorted by their ends.
    pub(super) fn new(links: &[Link], draft: &Draft) -> Self {
        let entities = draft.entities.len();
        let mut held = Self {
            edges: Vec::with_capacity(links.len()),
            starts: Vec::with_capacity(entities + 1),
        };
        for pair in inner_pairs(links, entities) {
            let direct = || pair.iter().filter(|link| !is_beneficial(role(draft, link)));
            let share = direct().filter_map(|link| link.share).max();
            held.starts.resize(pair[0].from + 1, held.edges.len());
            if share.is_some() || direct().any(|link| holds(role(draft, link))) {
                held.edges.push(Edge { to: pair[0].to, share });
            }
        }
        held.starts.resize(entities + 1, held.edges.len());
        held
    }

    pub(super) fn of(&self, holder: usize) -> &[Edge] {
        &self.edges[self.starts[holder]..self.starts[holder + 1]]
    }
}

/// The links of each pair of two different entities.
fn inner_pairs(links: &[Link], entities: usize) -> impl Iterator<Item = &[Link]> {
    pairs(links).filter(move |pair| {
        pair.first()
            .is_some_and(|link| link.from < entities && link.to < entities && link.from != link.to)
    })
}

fn role<'d>(draft: &'d Draft, link: &Link) -> &'d str {
    &draft.relations[link.at].role
}

fn holds(role: &str) -> bool {
    HOLDING.iter().any(|holding| role.trim().eq_ignore_ascii_case(holding))
}

/// Compares the share of each beneficial owner with the chains of direct shares, if all of these
/// are declared. `links` are sorted by their ends.
pub(super) fn judge(links: &[Link], draft: &Draft, findings: &mut Findings) {
    let entities = draft.entities.len();
    let declared_in = |pair: &[Link]| {
        let shares = pair
            .iter()
            .filter(|link| is_beneficial(role(draft, link)))
            .filter_map(|link| Some((*link, link.share?)));
        shares.max_by_key(|(_, share)| *share)
    };
    let declared: Vec<(Link, Decimal)> =
        inner_pairs(links, entities).filter_map(declared_in).collect();
    if declared.is_empty() {
        return;
    }
    let held = Held::new(links, draft);
    let mut chains = Chains {
        held: &held,
        parts: vec![None; entities],
        reached: vec![0; entities],
        walk: 0,
        steps: MOST_STEPS,
    };
    for of_one in declared.chunk_by(|(a, _), (b, _)| a.from == b.from) {
        if chains.follow(of_one[0].0.from).is_none() {
            return;
        }
        for (link, share) in of_one {
            let Some(part) =
                chains.part(link.to).filter(|part| part.differs(Part::of_percent(*share)))
            else {
                continue;
            };
            let digits = share.scale().max(DIGITS);
            let given =
                (part.written * Decimal::ONE_HUNDRED).round_dp(digits).normalize().to_string();
            let problem =
                Problem::IndirectDiffers { declared: share.normalize().to_string(), given };
            let id = draft.relations.ids()[link.at];
            findings.push(Finding::new(Place::Relation(id), problem));
        }
    }
}

/// The parts that one holder has of each entity, directly or through others.
struct Chains<'h> {
    held: &'h Held,
    /// `None` if a share on the chain is not declared.
    parts: Vec<Option<Part>>,
    /// The last walk that reached each entity.
    reached: Vec<usize>,
    walk: usize,
    /// The number of links that may still be followed.
    steps: usize,
}

impl Chains<'_> {
    /// Computes the parts of one holder; `None` if too many links were followed. Iterative, so that
    /// a chain of 10,000 owners needs no stack.
    fn follow(&mut self, holder: usize) -> Option<()> {
        self.walk += 1;
        let held = self.held;
        let mut order = Vec::new();
        let mut path = vec![(holder, held.of(holder).iter())];
        self.reach(holder, Part::ALL);
        while let Some((at, edges)) = path.last_mut() {
            let Some(edge) = edges.next() else {
                order.push(*at);
                path.pop();
                continue;
            };
            self.steps = self.steps.checked_sub(1)?;
            if self.reached[edge.to] != self.walk {
                self.reach(edge.to, Part::NONE);
                path.push((edge.to, held.of(edge.to).iter()));
            }
        }
        // Topological order: each entity after all through which it is held.
        for at in order.into_iter().rev() {
            for edge in held.of(at) {
                let through = self.parts[at]
                    .zip(edge.share)
                    .map(|(part, share)| part.times(Part::of_percent(share)));
                self.parts[edge.to] =
                    self.parts[edge.to].zip(through).map(|(known, through)| known.plus(through));
            }
        }
        Some(())
    }

    fn reach(&mut self, entity: usize, part: Part) {
        (self.reached[entity], self.parts[entity]) = (self.walk, Some(part));
    }

    fn part(&self, entity: usize) -> Option<Part> {
        self.parts[entity].filter(|_| self.reached[entity] == self.walk)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::domain::draft::{Entity, EntityKind, ROOT, Relation};
    use crate::domain::value::Value;

    /// The differences found in relations written as `holder role held share`.
    fn found(relations: &[&str]) -> Vec<(usize, String, String)> {
        let mut draft = Draft::default();
        for line in relations {
            let parts: Vec<&str> = line.split(' ').collect();
            for reference in [parts[0], parts[2]] {
                if reference != ROOT
                    && !draft.entities.iter().any(|entity| entity.reference == reference)
                {
                    draft.entities.push(Entity::new(EntityKind::Company, reference));
                }
            }
            let share = parts.get(3).map(|share| Value::typed_number(share));
            draft.relations.push(Relation {
                ownership_percentage: share,
                ..Relation::new(parts[0], parts[2], parts[1])
            });
        }
        let index: HashMap<&str, usize> = draft
            .entities
            .iter()
            .enumerate()
            .map(|(at, entity)| (entity.reference.as_str(), at))
            .collect();
        let mut findings = Findings::default();
        super::super::judge::judge(&draft, index, &mut findings);
        let differs = |finding: Finding| match finding {
            Finding {
                place: Place::Relation(id),
                problem: Problem::IndirectDiffers { declared, given },
                ..
            } => Some((draft.relations.position(id)?, declared, given)),
            _ => None,
        };
        findings.end().0.into_iter().filter_map(differs).collect()
    }

    /// Jane's share through a holding, then the line of the relation that declares it.
    fn through_holding(ubo: &str) -> Vec<&str> {
        vec![TOP, "hold owner acme 60", "jane shareholder hold 40", ubo]
    }

    const TOP: &str = "acme owner root";

    fn differs(relations: &[&str], declared: &str, given: &str) {
        let is_declared = |line: &&str| line.contains(" ubo ") || line.contains(" UBO ");
        let at = relations.iter().position(is_declared).unwrap();
        let wanted = [(at, declared.to_owned(), given.to_owned())];
        assert_eq!(found(relations), wanted, "{relations:?}");
    }

    #[test]
    fn c13_a_beneficial_share_is_compared_with_what_the_chain_of_direct_shares_gives() {
        differs(&through_holding("jane ubo acme 30"), "30", "24");
        differs(&through_holding("jane UBO acme 22.5"), "22.5", "24");
        differs(&[TOP, "jane owner acme 25", "jane ubo acme 40"], "40", "25");
        let rounded = ["hold owner acme 60.00", "jane owner hold 33.33", "jane ubo acme 20.1"];
        differs(&[&[TOP][..], &rounded].concat(), "20.1", "20");
        let also_direct =
            ["hold owner acme 60", "jane owner hold 40", "jane owner acme 10", "jane ubo acme 24"];
        differs(&[&[TOP][..], &also_direct].concat(), "24", "34");
        let two_ways =
            ["a owner acme 50", "b owner acme 50", "j owner a 50", "j owner b 50", "j ubo acme 25"];
        differs(&[&[TOP][..], &two_ways].concat(), "25", "50");
        let with_office =
            ["hold owner acme 60", "jane owner hold 40", "jane director acme", "jane ubo acme 30"];
        differs(&[&[TOP][..], &with_office].concat(), "30", "24");
    }

    #[test]
    fn c13_a_share_within_its_rounding_or_with_unknown_shares_on_the_way_is_accepted() {
        for same in [
            through_holding("jane ubo acme 24"),
            through_holding("jane ubo acme 23.6"),
            through_holding("jane ubo acme"),
            vec![TOP, "jane owner acme 25", "jane ubo acme 25"],
            // By the digits that were typed.
            vec![TOP, "hold owner acme 66.7", "jane owner hold 33.3", "jane ubo acme 22.2"],
            // A share on the way is unknown, or there is no way.
            vec![TOP, "hold owner acme", "jane owner hold 40", "jane ubo acme 30"],
            vec![
                TOP,
                "hold owner acme 60",
                "jane owner hold 40",
                "rest owner acme",
                "jane owner rest 10",
                "jane ubo acme 30",
            ],
            vec![TOP, "hold owner acme 60", "jane ubo hold 40", "jane ubo acme 30"],
            vec![TOP, "hold owner acme 60", "jane owner hold 140", "jane ubo acme 30"],
            vec![TOP, "jane ubo acme 30"],
            vec![TOP, "jane director acme", "jane ubo acme 30"],
            // A circle has its own warning.
            vec![
                TOP,
                "hold owner acme 60",
                "acme owner hold 10",
                "jane owner hold 40",
                "jane ubo acme 30",
            ],
        ] {
            assert_eq!(found(&same), [], "{same:?}");
        }
    }

    #[test]
    fn c13_a_long_chain_needs_no_stack_and_a_flood_of_owners_ends() {
        let chain = |length: usize, owners: usize| -> Vec<String> {
            let chain = (1..length).map(|at| format!("c{at} owner c{} 100.00", at - 1));
            chain.chain((1..=owners).map(|nth| format!("c{} ubo c0 50", length - nth))).collect()
        };
        let count =
            |lines: &[String]| found(&lines.iter().map(String::as_str).collect::<Vec<_>>()).len();
        assert_eq!(count(&chain(5_000, 1)), 1);
        let compared = count(&chain(300, 290));
        assert!((10..290).contains(&compared), "{compared}");
    }
}
