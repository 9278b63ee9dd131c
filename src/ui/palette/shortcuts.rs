//! The page of all commands with their keys, which can be searched by other words as well.
//!
//! Knows nothing of what follows from a command.

use egui::{Align, Id, Label, Layout, RichText, ScrollArea, Ui, vec2};

use crate::domain::intake::fold;
use crate::words;

use super::super::actions::{ALL, Entry};
use super::super::context::ViewContext;
use super::super::theme::size;
use super::super::widgets::{self, BoxLook};
use super::super::{dialog, keys, trailing_row};
use super::search::matching;

/// Shows the page.
pub(super) fn page_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let t = context.t;
    widgets::title(ui, &words::text("action-shortcuts"));
    let hints = ["action-shortcuts-alt", "action-shortcuts-more"];
    let hints = hints.iter().skip(usize::from(!keys::has_alt_letters(ui.ctx())));
    let hints: Vec<String> = hints.map(|id| words::text(id)).collect();
    widgets::hint(ui, &t, &hints.join(" "));
    let name = words::text("action-shortcuts-search");
    let look = BoxLook { placeholder: &name, ..BoxLook::default() };
    let id = Id::unique("shortcuts-search");
    let typed = &mut context.screen.palette.typed;
    let response = widgets::text_box(ui, &t, id, typed, f32::INFINITY, look);
    widgets::keep_own_undo(ui, &response);
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
    response.accessible_name(&name);
    let found = matching(ALL.iter(), &fold(context.screen.palette.typed.trim()));
    let height = dialog::height_left(ui).min(ui.ctx().content_rect().height() * size::DIALOG_SHARE);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        // Leaves room for the scroll bar.
        ui.set_width(ui.available_width() - size::FIELD);
        ui.spacing_mut().item_spacing.y = size::WITHIN;
        for entry in &found {
            line_ui(ui, context, entry);
        }
        if found.is_empty() {
            widgets::hint(ui, &t, &words::text("action-palette-none"));
        }
    });
    ui.add_space(size::LABEL);
    if trailing_row::close_ui(ui, &context.t) {
        context.screen.overlay = None;
    }
}

/// Shows a command with its keys; one without keys is carried out from the palette.
fn line_ui(ui: &mut Ui, context: &ViewContext<'_>, entry: &Entry) {
    let row = vec2(ui.available_width(), size::TARGET);
    ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
        let keys: Vec<String> =
            entry.keys(ui.ctx()).map(|keys| ui.ctx().format_shortcut(keys)).collect();
        ui.label(RichText::new(keys.join("   ")).size(size::HINT).color(context.t.muted));
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            ui.add(Label::new(entry.name()).truncate())
        });
    });
}
