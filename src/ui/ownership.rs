//! The page of the ownership structure: the company at the top, and below it a tree with editable
//! roles and shares and a bar of the shares declared in each company.
//!
//! Only visible lines are laid out. Knows nothing of how a case is judged.

mod bar;
mod columns;
mod connectors;
mod line;
mod menu;
mod top;

use egui::{Label, Rect, ScrollArea, Sense, Ui, vec2};

use crate::domain::draft::Draft;
use crate::words;

use super::context::ViewContext;
use super::relations;
use super::theme::{fonts, size};
use super::view::{Structure, owner_name};
use super::widgets;
use columns::{Column, Columns};

pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &mut Draft) {
    ui.spacing_mut().item_spacing.y = size::LABEL;
    widgets::title(ui, &words::text("ownership-title"));
    let hint = if draft.entities.is_empty() { "ownership-none" } else { "ownership-hint" };
    // A small window keeps its height for the structure.
    if draft.entities.is_empty() || !widgets::is_tight(ui) {
        ui.scope(|ui| {
            ui.set_max_width(size::READING.min(ui.available_width()));
            widgets::hint(ui, &context.t, &words::text(hint));
        });
    }
    if draft.entities.is_empty() {
        return;
    }
    let structure = context.view.case.survey.structure(draft);
    ui.add_space(size::LABEL);
    top::top_ui(ui, context, draft, &structure.tops);
    ui.add_space(size::LABEL);
    let columns = Columns::of(ui.available_width() - size::LABEL, !structure.effective.is_empty());
    headings_ui(ui, context, draft, structure, columns);
    lines_ui(ui, context, draft, structure, columns);
}

/// Shows the names of the columns, aligned as their content.
fn headings_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    draft: &Draft,
    structure: &Structure,
    columns: Columns,
) {
    if columns.is_narrow {
        return;
    }
    let (rect, _) = ui.allocate_exact_size(vec2(columns.width, size::TARGET), Sense::hover());
    let heading = |ui: &mut Ui, column, id: &str| {
        let place: Rect = columns.place(column, rect, 0.0);
        let (layout, inset) = match column {
            Column::Share | Column::Effective => (columns::from_right(), size::CHIP_PAD),
            _ => (columns::from_left(), size::CHIP_PAD),
        };
        let inset = if column == Column::Effective { 0.0 } else { inset };
        let mut part = columns::part(ui, place.shrink2(vec2(inset, 0.0)), layout);
        let text = fonts::strong(words::text(id)).size(size::HINT).color(context.t.muted);
        part.add(Label::new(text).truncate())
    };
    heading(ui, Column::Role, "ownership-column-role");
    heading(ui, Column::Share, "ownership-column-share");
    if columns.has_effective {
        let response = heading(ui, Column::Effective, "ownership-column-effective");
        if let [top] = structure.tops.as_slice() {
            let name = owner_name(draft, Some(*top));
            response.on_hover_text(words::text_with(
                "ownership-effective-hint",
                &[("name", name.into())],
            ));
        }
    }
}

fn lines_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &mut Draft,
    structure: &Structure,
    columns: Columns,
) {
    let roles = relations::roles(context.view.case.survey);
    let top = match structure.tops.as_slice() {
        [top] => Some(*top),
        _ => None,
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().id_salt("ownership").auto_shrink(false).show_rows(
        ui,
        columns.height(),
        structure.lines.len(),
        |ui, rows| {
            for line in structure.lines.get(rows).unwrap_or_default() {
                let position = draft.entities.position(line.entity);
                let Some(shares) = position.and_then(|at| structure.shares.get(at)) else {
                    continue;
                };
                let effective = structure.effective.get(&line.entity).copied();
                let shown =
                    line::Shown { line: *line, shares, effective, top, roles: &roles, columns };
                ui.push_id(("line", line.relation, line.entity), |ui| {
                    line::line_ui(ui, context, draft, &shown);
                });
            }
        },
    );
}
