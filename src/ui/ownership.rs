//! The page of the ownership structure: a tree with editable roles and shares, and below each
//! company a bar of the shares declared in it.
//!
//! Only visible lines are laid out. Knows nothing of how a case is judged.

mod bar;
mod line;

use egui::{ScrollArea, Ui};

use crate::domain::draft::Draft;
use crate::words;

use super::context::ViewContext;
use super::relations;
use super::theme::size;
use super::widgets;

pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft) {
    ui.spacing_mut().item_spacing.y = size::LABEL;
    widgets::title(ui, &words::text("ownership-title"));
    let hint = if draft.entities.is_empty() { "ownership-none" } else { "ownership-hint" };
    widgets::hint(ui, &context.t, &words::text(hint));
    let (lines, shares) = context.view.case.survey.structure(draft);
    let roles = relations::roles(context.view.case.survey);
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().id_salt("ownership").auto_shrink(false).show_rows(
        ui,
        line::height(ui),
        lines.len(),
        |ui, rows| {
            for line in lines.get(rows).unwrap_or_default() {
                let position = draft.entities.position(line.entity);
                let Some(shares) = position.and_then(|at| shares.get(at)) else { continue };
                let shown = line::Shown { line: *line, shares, roles: &roles };
                ui.push_id(("line", line.relation, line.entity), |ui| {
                    line::line_ui(ui, context, draft, &shown);
                });
            }
        },
    );
}
