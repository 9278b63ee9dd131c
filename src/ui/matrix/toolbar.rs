//! The part above the table: how many documents are there, the filters, and the list of missing
//! documents as plain text for a mail.
//!
//! Knows nothing of how the table is drawn.

use egui::{Checkbox, Id, Ui};
use egui_material_icons::icons::ICON_CONTENT_COPY;

use crate::domain::draft::Draft;
use crate::domain::inventory::{self, Spot};
use crate::words;

use super::super::context::ViewContext;
use super::super::screen::MatrixLine;
use super::super::theme::{Tone, size};
use super::super::view::name_at;
use super::super::widgets::{self, BoxLook, Press, Weight};

/// The number of rows above which a small window has the filter too.
const FILTERED: usize = 12;

pub(super) fn toolbar_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    lines: &[MatrixLine],
) {
    let inventory = context.view.documents.inventory;
    // A small window keeps its height for the table.
    let is_tight = widgets::is_tight(ui);
    if !is_tight {
        widgets::hint(ui, &context.t, &words::text("matrix-hint"));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = size::FIELD;
        let filled = inventory.places - inventory.empty;
        ui.label(words::text_with(
            "matrix-counts",
            &[("filled", filled.into()), ("places", inventory.places.into())],
        ));
        if inventory.missing > 0 {
            let missing =
                words::text_with("matrix-missing-count", &[("count", inventory.missing.into())]);
            widgets::note(ui, &context.t, Tone::Warning, &missing);
        }
    });
    ui.add_space(size::WITHIN);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = size::FIELD;
        let rows: usize = inventory.tables.iter().map(|table| table.rows.len()).sum();
        if !is_tight || rows > FILTERED {
            filter_ui(ui, context);
        }
        holes_ui(ui, context);
        copy_ui(ui, context, draft, lines);
    });
    ui.add_space(size::LABEL);
}

fn filter_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let name = words::text("matrix-filter");
    let look = BoxLook { placeholder: &name, ..BoxLook::default() };
    let id = Id::unique("matrix-filter");
    let filter = &mut context.screen.case.matrix.filter;
    let response = widgets::text_box(ui, &context.t, id, filter, size::MATRIX_NAME, look);
    widgets::keep_own_undo(ui, &response);
    response.accessible_name(name);
}

fn holes_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let only = ui.add(Checkbox::new(
        &mut context.screen.case.matrix.holes_only,
        words::text("matrix-holes-only"),
    ));
    widgets::ring(ui, &context.t, &only);
}

/// Shows the button that copies what is missing of the lines that are listed.
fn copy_ui(ui: &mut Ui, context: &ViewContext<'_>, draft: &Draft, lines: &[MatrixLine]) {
    // The confirmation is shown until the next validation, which may change the list.
    let copied = Id::unique("documents-copied");
    let was: Option<u64> = ui.data(|data| data.get_temp(copied));
    let now = context.view.case.survey.revision;
    let live = context.view.documents.inventory.empty > 0;
    let press = Press::new(Weight::Secondary, words::text("review-missing-copy"))
        .icon(ICON_CONTENT_COPY)
        .short(widgets::is_tight(ui))
        .live(live, words::text("matrix-no-holes"));
    if press.show(ui, &context.t).clicked() {
        ui.copy_text(as_text(context, draft, lines));
        ui.data_mut(|data| data.insert_temp(copied, now));
    }
    if was == Some(now) {
        let label = widgets::hint(ui, &context.t, &words::text("review-missing-copied"));
        widgets::announce(ui, label.id);
    }
}

/// Returns the missing documents as plain text: under each name its lines.
fn as_text(context: &ViewContext<'_>, draft: &Draft, lines: &[MatrixLine]) -> String {
    let title = words::shown(draft.title.trim());
    let mut text = vec![if title.is_empty() {
        words::text("review-missing-head-untitled")
    } else {
        words::text_with("review-missing-head", &[("title", title.into())])
    }];
    let view = context.view;
    let walk = view.walk(draft);
    for line in lines {
        let MatrixLine::Row(table, row) = line else { continue };
        let table = &view.documents.inventory.tables[*table];
        let row = &table.rows[*row];
        if row.empty == 0 {
            continue;
        }
        text.extend([String::new(), name_at(walk, &row.owner)]);
        for key in &table.columns {
            let spot = inventory::spot(draft, view.forms, view.case.visible, &row.owner, key);
            let Spot::Empty { is_required } = spot else { continue };
            let label =
                walk.field_of(&row.owner, key).map_or(key.as_str(), |field| field.label.as_str());
            let label = words::shown_name(label);
            text.push(if is_required {
                let line = words::text_with("matrix-copy-required", &[("label", label.into())]);
                format!("- {line}")
            } else {
                format!("- {label}")
            });
        }
    }
    text.join("\n") + "\n"
}
