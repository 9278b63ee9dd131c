//! The cases that match the search and the chosen state, in the chosen order.
//!
//! Knows nothing of how the list is drawn.

use std::cmp::Ordering;

use crate::domain::hidden::Hidden;
use crate::domain::intake::fold;
use crate::engine::message::CaseRow;

use super::super::context::ViewContext;
use super::super::screen::{Column, Found, FoundBy, Group, Order};
use super::status::{group_of, title_of};

/// Returns the cases to show; searched and sorted again only when something of it changed.
pub(super) fn find(context: &mut ViewContext<'_>) -> Found {
    let by = found_by(context);
    if let Some(found) = context.screen.list.found.take_if(|found| found.by == by) {
        return found;
    }
    let context = &*context;
    let all = &context.view.library.listing.cases;
    let mut counts = [0; Group::ALL.len()];
    let mut found: Vec<(usize, &CaseRow, Group)> = Vec::new();
    for (at, case) in all.iter().enumerate() {
        if Some(case.id) == by.removing || !is_found(case, &by.search.0) {
            continue;
        }
        let group = group_of(context, case);
        counts[group as usize] += 1;
        if by.group.is_none_or(|wanted| wanted == group) {
            found.push((at, case, group));
        }
    }
    sort(&mut found, by.order);
    Found { by, counts, cases: found.into_iter().map(|(at, ..)| at).collect() }
}

fn found_by(context: &ViewContext<'_>) -> FoundBy {
    let (list, library) = (&context.screen.list, &context.view.library);
    let progress = context.view.sending.progress;
    let mut phases: Vec<_> =
        library.standings.iter().map(|(id, standing)| (*id, standing.phase)).collect();
    phases.sort_unstable_by_key(|(id, _)| id.0);
    FoundBy {
        search: Hidden(fold(list.search.trim())),
        group: list.group,
        order: list.order,
        listings: library.listings,
        removing: library.removing,
        phases,
        open: context
            .view
            .case
            .kept
            .map(|id| (id, progress.phase, context.view.case.readiness.is_ready())),
    }
}

fn is_found(case: &CaseRow, wanted: &str) -> bool {
    wanted.is_empty() || case.title.as_ref().is_some_and(|title| fold(&title.0).contains(wanted))
}

/// Sorts the cases; equal ones stay as they are listed, the last changed first.
fn sort(found: &mut [(usize, &CaseRow, Group)], order: Order) {
    let directed =
        |ordering: Ordering| if order.descending { ordering.reverse() } else { ordering };
    match order.by {
        Column::Title => {
            let title = |case: &CaseRow| fold(&title_of(case));
            found.sort_by_cached_key(|(at, case, _)| (title(case), *at));
            if order.descending {
                found.reverse();
            }
        }
        Column::State => found.sort_by(|(_, _, one), (_, _, other)| directed(one.cmp(other))),
        Column::Changed => found
            .sort_by(|(_, one, _), (_, other, _)| directed(one.changed_at.cmp(&other.changed_at))),
    }
}
