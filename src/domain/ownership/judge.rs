//! The checks of every relation and of the structure as a whole.
//!
//! Knows nothing of how findings are worded.

use std::collections::{HashMap, HashSet};

use super::cycle::find_cycle;
use super::groups::Groups;
use super::indirect;
use super::link::{Link, pairs};
use super::share::percent;
use super::totals::Totals;
use crate::domain::draft::{Draft, ROOT, Relation};
use crate::domain::finding::{Finding, Findings, Place, Problem};
use crate::domain::text;

/// Checks the structure of a draft. `index` maps each reference to the position of its first
/// entity.
pub(in crate::domain) fn judge<'d>(
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
            // The number of entities is that of the top.
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

/// Checks the ends of a relation; `known` is true for each end, holder and held, that is an entity.
fn judge_ends(relation: &Relation, known: [bool; 2], report: &mut impl FnMut(Problem)) {
    // Treasury shares, for example: only a warning if the entity is known.
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

/// Reports relations with the ends and the role of an earlier one.
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

/// Compares the shares declared in each entity with 100 %.
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
