//! One document in the status: whose, how far, in which state and why, and what can be done about it.
//!
//! Must not know: slots.

use egui::{Label, Ui, WidgetInfo};

use crate::domain::draft::Draft;
use crate::domain::progress::{FileProgress, FileState};
use crate::words;

use super::super::cx::Cx;
use super::super::looks;
use super::super::parts;
use super::super::slot::{needs_person, replace_ui, share};
use super::super::theme::fonts::strong;
use super::super::theme::size;
use super::super::view::slot_name;

pub(super) fn row_ui(ui: &mut Ui, cx: &mut Cx<'_>, draft: &Draft, at: usize, file: &FileProgress) {
    let t = cx.t;
    ui.add_space(size::WITHIN);
    parts::hairline(ui, &t);
    ui.add_space(size::WITHIN);
    ui.spacing_mut().item_spacing.y = size::WITHIN;
    let name = slot_name(cx.view.forms, draft, &file.slot);
    let (tone, icon) = looks::file(&file.state);
    let state = words::file_state(file);
    let response = ui.add(Label::new(strong(&name)).wrap());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::ListItem, true, &name));
    parts::describe(ui, response.id, &state);
    let file_name = words::shown(&file.file_name.0);
    let size_words = words::bytes(file.total_bytes);
    let cut =
        parts::middle_cut(ui, &file_name, size::HINT, ui.available_width() - size::SHORT_INPUT);
    parts::hint(ui, &t, &format!("{cut} · {size_words}")).on_hover_text(file_name);
    parts::note_with(ui, icon, t.ink(tone), &state);
    if file.state == FileState::Sending {
        parts::bar(ui, &t, share(file.sent_bytes, file.total_bytes), tone);
    }
    let next = words::next_of(&file.state);
    if !next.is_empty() {
        parts::hint(ui, &t, &next);
    }
    if needs_person(cx, file) {
        replace_ui(ui, cx, at, &name);
    }
}
