//! The page of all documents: owners down, the documents they may have across. Each cell shows what
//! is there, takes what is dropped on it, and opens the file dialog or the field when pressed.
//!
//! Knows nothing of which slots there are (`domain::inventory`) or how a document gets into one. Of
//! a large case only the visible lines are laid out.

mod cell;
mod lines;
mod toolbar;

use std::ops::Range;

use egui::style::ScrollAnimation;
use egui::{
    Align2, CornerRadius, Id, Key, Modifiers, Rect, Role, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons::ICON_CHECK;

use crate::domain::draft::{Draft, EntityKind, Owner};
use crate::domain::inventory::{Table, Whose};
use crate::domain::walk::Walk;
use crate::words;

use super::context::ViewContext;
use super::screen::MatrixLine;
use super::theme::{fonts, size};
use super::view::name_at;
use super::widgets;

/// Number of lines that Page Up and Page Down move by.
const PAGE: usize = 8;

/// The lines that are shown, and their geometry.
struct Grid<'a> {
    tables: &'a [Table],
    lines: &'a [MatrixLine],
    /// Width of a cell, in points.
    cell: f32,
    /// The visible part of the page.
    seen: Rect,
}

pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let inventory = context.view.documents.inventory;
    ui.spacing_mut().item_spacing.y = size::LABEL;
    widgets::title(ui, &words::text("matrix-title"));
    if inventory.tables.is_empty() {
        widgets::hint(ui, &context.t, &words::text("matrix-none"));
        return;
    }
    let listed = lines::listed(context, draft, inventory);
    toolbar::toolbar_ui(ui, context, draft, &listed.lines);
    if listed.lines.is_empty() {
        let is_searched = !context.screen.case.matrix.filter.trim().is_empty();
        let none = if is_searched { "matrix-nobody" } else { "matrix-no-holes" };
        widgets::note_with(ui, ICON_CHECK, context.t.muted, &words::text(none));
    } else {
        table_ui(ui, context, draft, &listed.lines);
    }
    context.screen.case.matrix.listed = Some(listed);
}

fn table_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft, lines: &[MatrixLine]) {
    let inventory = context.view.documents.inventory;
    let seen = ui.available_rect_before_wrap();
    let most = inventory.tables.iter().map(|table| table.columns.len()).max().unwrap_or(1);
    let cell = ((seen.width() - size::MATRIX_NAME) / points(most))
        .floor()
        .clamp(size::MATRIX_CELL, size::MATRIX_CELL_MAX);
    let grid = Grid { tables: &inventory.tables, lines, cell, seen };
    ui.spacing_mut().item_spacing.y = 0.0;
    let count = grid.lines.len();
    ScrollArea::both().id_salt("matrix").auto_shrink(false).show_rows(
        ui,
        size::MATRIX_ROW,
        count,
        |ui, rows| {
            ui.set_min_width(size::MATRIX_NAME + cell * points(most));
            grid.rows_ui(ui, context, draft, rows);
        },
    );
}

impl Grid<'_> {
    fn rows_ui(
        &self,
        ui: &mut Ui,
        context: &mut ViewContext<'_>,
        draft: &Draft,
        rows: Range<usize>,
    ) {
        let body = ui.max_rect();
        let (first, start) = (rows.start, body.top());
        let mut here = None;
        // One more line at either end, so that the arrow keys find the next one.
        for at in first.saturating_sub(1)..(rows.end + 1).min(self.lines.len()) {
            let top = start + (points(at) - points(first)) * size::MATRIX_ROW;
            if let MatrixLine::Row(table, row) = self.lines[at] {
                let table = &self.tables[table];
                let owner = &table.rows[row].owner;
                let name = name_at(context.view.walk(draft), owner);
                self.name_ui(ui, context, (owner, &name, table.rows[row].empty), top);
                let focused = self.cells_ui(
                    ui,
                    context,
                    draft,
                    (at, table, owner, &name),
                    pos2(body.left(), top),
                );
                here = here.or(focused.map(|column| (at, column)));
            } else if at > first {
                self.heading_ui(ui, context, draft, at, (pos2(body.left(), top), self.below()));
            }
        }
        // The column headings stay while their rows scroll.
        self.heading_ui(ui, context, draft, first, (pos2(body.left(), self.seen.top()), self.seen));
        if let Some(here) = here
            && let Some((line, column)) = self.pressed(ui, here)
        {
            context.screen.case.matrix.focus = Some((line, column));
            let top = start + (points(line) - points(first)) * size::MATRIX_ROW;
            let left = body.left() + size::MATRIX_NAME + points(column) * self.cell;
            // Room for the headings and names, which would otherwise cover it.
            let wanted = Rect::from_min_max(
                pos2(left - size::MATRIX_NAME, top - size::MATRIX_ROW),
                pos2(left + self.cell, top + size::MATRIX_ROW),
            );
            ui.scroll_to_rect_animation(wanted, None, ScrollAnimation::none());
            ui.ctx().request_repaint();
        }
    }

    /// Returns the area below the column headings.
    fn below(&self) -> Rect {
        Rect::from_min_max(
            pos2(self.seen.left(), self.seen.top() + size::MATRIX_ROW),
            self.seen.max,
        )
    }

    /// Shows the owner's name, which stays at the left while the cells scroll.
    fn name_ui(
        &self,
        ui: &mut Ui,
        context: &mut ViewContext<'_>,
        (owner, name, empty): (&Owner, &str, usize),
        top: f32,
    ) {
        let t = context.t;
        let rect = Rect::from_min_size(
            pos2(self.seen.left(), top),
            vec2(size::MATRIX_NAME, size::MATRIX_ROW),
        );
        let ui = &mut part(ui, self.below().with_max_x(rect.right()));
        let response = ui.interact(rect, Id::unique(("owner", owner)), Sense::click());
        let fill = if response.hovered() { t.hover() } else { t.surface };
        // Starts below the line of the row above.
        ui.painter().rect_filled(rect.with_min_y(top + size::LINE), CornerRadius::ZERO, fill);
        ui.painter().hline(rect.x_range(), rect.bottom(), (size::LINE, t.hairline));
        let width = rect.width() - size::LABEL * 2.0;
        let (font, small) = (fonts::medium(size::BODY), fonts::regular(size::HINT));
        let (left, middle) = (rect.left() + size::LABEL, rect.center().y);
        let shown = widgets::end_cut(ui, name, &font, width);
        ui.painter().text(pos2(left, middle), Align2::LEFT_BOTTOM, &shown, font, t.text);
        let about = if empty == 0 {
            words::text("matrix-row-full")
        } else {
            words::text_with("matrix-row-empty", &[("count", empty.into())])
        };
        ui.painter().text(pos2(left, middle + 1.0), Align2::LEFT_TOP, &about, small, t.muted);
        widgets::inner_ring(ui, &t, &response);
        let open = words::text_with("ownership-open", &[("name", name.into())]);
        response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &open));
        widgets::describe(ui, response.id, &about);
        if response.clicked() {
            context.screen.select(cell::entity_of(owner));
        }
        if shown != name {
            response.on_hover_text(name);
        }
    }

    /// Shows the cells of one owner; returns the column that has the keyboard.
    fn cells_ui(
        &self,
        ui: &mut Ui,
        context: &mut ViewContext<'_>,
        draft: &Draft,
        line: (usize, &Table, &Owner, &str),
        at: egui::Pos2,
    ) -> Option<usize> {
        let (line, table, owner, name) = line;
        let ui = &mut part(ui, self.below().with_min_x(self.seen.left() + size::MATRIX_NAME));
        let mut here = None;
        for (column, key) in table.columns.iter().enumerate() {
            let left = at.x + size::MATRIX_NAME + points(column) * self.cell;
            let rect = Rect::from_min_size(pos2(left, at.y), vec2(self.cell, size::MATRIX_ROW));
            let focus = context
                .screen
                .case
                .matrix
                .focus
                .take_if(|wanted| *wanted == (line, column))
                .is_some();
            if cell::cell_ui(ui, context, draft, &cell::Cell { rect, owner, name, key, focus }) {
                here = Some(column);
            }
        }
        here
    }

    /// Shows the column headings of a table.
    fn heading_ui(
        &self,
        ui: &mut Ui,
        context: &ViewContext<'_>,
        draft: &Draft,
        line: usize,
        (at, within): (egui::Pos2, Rect),
    ) {
        let (MatrixLine::Heading(table) | MatrixLine::Row(table, _)) = self.lines[line];
        let (t, table, height) = (context.t, &self.tables[table], size::MATRIX_ROW);
        let column_ui = |ui: &mut Ui, rect: Rect, font: egui::FontId, color, words: &str| {
            let inner = rect.shrink2(vec2(size::LABEL, size::LABEL));
            let cut = widgets::end_cut(ui, words, &font, inner.width());
            ui.painter().rect_filled(
                rect.with_min_y(rect.top() + size::LINE),
                CornerRadius::ZERO,
                t.surface,
            );
            ui.painter().text(inner.left_bottom(), Align2::LEFT_BOTTOM, &cut, font, color);
            ui.painter().hline(rect.x_range(), rect.bottom(), (size::LINE, t.track()));
            let response = ui.interact(
                rect,
                Id::unique(("wanted", line, rect.left().to_bits())),
                Sense::hover(),
            );
            response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, words));
            if cut != words {
                response.on_hover_text(words);
            }
        };
        let cells = &mut part(ui, within.with_min_x(self.seen.left() + size::MATRIX_NAME));
        let (walk, owner) = (context.view.walk(draft), table.rows.first().map(|row| &row.owner));
        for (column, key) in table.columns.iter().enumerate() {
            let left = at.x + size::MATRIX_NAME + points(column) * self.cell;
            let label = owner
                .and_then(|owner| walk.field_of(owner, key))
                .map_or(key.as_str(), |field| field.label.as_str());
            let rect = Rect::from_min_size(pos2(left, at.y), vec2(self.cell, height));
            column_ui(cells, rect, fonts::medium(size::HINT), t.muted, &words::shown_name(label));
        }
        let beside = &mut part(ui, within.with_max_x(self.seen.left() + size::MATRIX_NAME));
        let rect =
            Rect::from_min_size(pos2(self.seen.left(), at.y), vec2(size::MATRIX_NAME, height));
        column_ui(
            beside,
            rect,
            fonts::medium(size::BODY),
            t.text,
            &whose_words(walk, &table.whose),
        );
    }
    /// Returns the cell that the arrows, Page Up, Page Down, Home or End lead to.
    fn pressed(&self, ui: &Ui, (line, column): (usize, usize)) -> Option<(usize, usize)> {
        let rows: Vec<usize> = (0..self.lines.len())
            .filter(|at| matches!(self.lines[*at], MatrixLine::Row(..)))
            .collect();
        let at = rows.iter().position(|row| *row == line)?;
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let last = self.columns(line).checked_sub(1)?;
        let to_row = |at: usize| {
            rows.get(at.min(rows.len() - 1))
                .map(|line| (*line, column.min(self.columns(*line).saturating_sub(1))))
        };
        match () {
            () if pressed(Key::ArrowDown) => to_row(at + 1),
            () if pressed(Key::ArrowUp) => to_row(at.saturating_sub(1)),
            () if pressed(Key::PageDown) => to_row(at + PAGE),
            () if pressed(Key::PageUp) => to_row(at.saturating_sub(PAGE)),
            () if pressed(Key::ArrowRight) => Some((line, (column + 1).min(last))),
            () if pressed(Key::ArrowLeft) => Some((line, column.saturating_sub(1))),
            () if pressed(Key::Home) => Some((line, 0)),
            () if pressed(Key::End) => Some((line, last)),
            () => None,
        }
    }

    fn columns(&self, line: usize) -> usize {
        let (MatrixLine::Heading(table) | MatrixLine::Row(table, _)) = self.lines[line];
        self.tables[table].columns.len()
    }
}

/// Returns a child area that clips its content.
fn part(ui: &mut Ui, rect: Rect) -> Ui {
    let mut part = ui.new_child(UiBuilder::new().max_rect(rect));
    part.set_clip_rect(ui.clip_rect().intersect(rect));
    part
}

/// Returns the heading of a table.
fn whose_words(walk: Walk<'_>, whose: &Whose) -> String {
    match whose {
        Whose::Case => words::text("matrix-case"),
        Whose::Kind(EntityKind::Company) => words::text("window-companies"),
        Whose::Kind(EntityKind::Individual) => words::text("window-people"),
        Whose::Entries(list) => words::shown_name(
            walk.field_of(&Owner::Case, list).map_or(list, |field| field.label.as_str()),
        ),
    }
}

#[expect(clippy::cast_precision_loss, reason = "some thousand lines at most are exact in an f32")]
fn points(count: usize) -> f32 {
    count as f32
}
