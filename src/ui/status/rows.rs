//! One document in the status: owner, progress, state with its reason, and what can be done about
//! it.
//!
//! Knows nothing of slots.

use egui::{Label, Ui, WidgetInfo};

use crate::domain::draft::Draft;
use crate::domain::progress::{FileProgress, FileState};
use crate::words;

use super::super::context::ViewContext;
use super::super::indicators;
use super::super::slot::{needs_person, replace_ui};
use super::super::theme::fonts::strong;
use super::super::theme::size;
use super::super::view::slot_name;
use super::super::widgets;

pub(super) fn row_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    draft: &Draft,
    at: usize,
    file: &FileProgress,
) {
    let t = context.t;
    ui.add_space(size::WITHIN);
    widgets::hairline(ui, &t);
    ui.add_space(size::WITHIN);
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let name = slot_name(context.view.walk(draft), &file.slot);
    let (tone, icon) = indicators::file(&file.state);
    let state = words::file_state(file);
    let response = ui.add(Label::new(strong(&name)).wrap());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::ListItem, true, &name));
    widgets::describe(ui, response.id, &state);
    let file_name = words::shown(&file.file_name.0);
    let size_words = words::bytes(file.total_bytes);
    let cut =
        widgets::middle_cut(ui, &file_name, size::HINT, ui.available_width() - size::SHORT_INPUT);
    widgets::hint(ui, &t, &format!("{cut} · {size_words}")).on_hover_text(file_name);
    widgets::note_with(ui, icon, t.ink(tone), &state);
    if file.state == FileState::Sending {
        widgets::bar(ui, &t, widgets::share(file.sent_bytes, file.total_bytes), tone);
    }
    let next = words::next_step_of_file(&file.state);
    if !next.is_empty() {
        widgets::hint(ui, &t, &next);
    }
    if needs_person(context, file) {
        replace_ui(ui, context, at, &name);
    }
}
