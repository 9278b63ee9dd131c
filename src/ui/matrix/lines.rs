//! The lines of the table that its filters leave: a heading for each group, and the owners in it.
//!
//! Does not depend on how a line is drawn. The case is gone through again only when a filter or the
//! case has changed.

use crate::domain::draft::Draft;
use crate::domain::intake::fold;
use crate::domain::inventory::Inventory;

use super::super::context::ViewContext;
use super::super::screen::{MatrixLine, MatrixLines};
use super::super::view::name_at;

/// Takes the lines from the screen's state, and finds them anew if they are out of date.
pub(super) fn listed(
    context: &mut ViewContext<'_>,
    draft: &Draft,
    inventory: &Inventory,
) -> MatrixLines {
    let page = &mut context.screen.case.matrix;
    let wanted = fold(page.filter.trim());
    let by = (wanted, page.holes_only, context.view.case.survey.revision);
    if let Some(listed) = page.listed.take().filter(|listed| listed.by == by) {
        return listed;
    }
    let walk = context.view.walk(draft);
    let mut lines = Vec::new();
    for (at, table) in inventory.tables.iter().enumerate() {
        let start = lines.len();
        lines.push(MatrixLine::Heading(at));
        for (row, line) in table.rows.iter().enumerate() {
            let is_named = |part| fold(&name_at(walk, &line.owner)).contains(part);
            if (!by.1 || line.empty > 0) && by.0.split_whitespace().all(is_named) {
                lines.push(MatrixLine::Row(at, row));
            }
        }
        if lines.len() == start + 1 {
            lines.pop();
        }
    }
    MatrixLines { by, lines }
}
