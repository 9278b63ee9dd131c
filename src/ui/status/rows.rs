//! One document in the status: owner, progress, state with its reason, and what can be done about
//! it.
//!
//! Knows nothing of slots.

use egui::{Label, Layout, Response, Ui, WidgetInfo, vec2};
use egui_material_icons::MaterialIcon;
use egui_material_icons::icons::{ICON_CLOSE, ICON_REFRESH};

use crate::domain::draft::Draft;
use crate::domain::progress::{FileProgress, FileState, Phase};
use crate::words;

use super::super::context::ViewContext;
use super::super::indicators;
use super::super::intent::{Intent, SendIntent};
use super::super::slot::{needs_person, replace_ui};
use super::super::theme::fonts::strong;
use super::super::theme::size;
use super::super::view::slot_name;
use super::super::widgets::{self, Press};

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
    let response = head_ui(ui, context, at, file, &name);
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

/// Shows the document's name, and at the right the button that holds it back or sends it after all.
fn head_ui(
    ui: &mut Ui,
    context: &mut ViewContext<'_>,
    at: usize,
    file: &FileProgress,
    name: &str,
) -> Response {
    let press = if context.view.sending.progress.phase == Phase::Uploading {
        button_of(&file.state)
    } else {
        None
    };
    let Some((icon, id, intent)) = press else { return ui.add(Label::new(strong(name)).wrap()) };
    ui.horizontal_top(|ui| {
        let width = ui.available_width() - size::TARGET - size::LABEL;
        let label = ui
            .allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(egui::Align::Min), |ui| {
                ui.set_width(width);
                ui.add(Label::new(strong(name)).wrap())
            })
            .inner;
        let spoken = words::text_with(id, &[("name", name.into())]);
        if Press::icon_only(icon, spoken).small().show(ui, &context.t).clicked() {
            context.say(Intent::Send(intent(at)));
        }
        label
    })
    .inner
}

/// The icon, the message id and the intent of a button.
type FileButton = (MaterialIcon, &'static str, fn(usize) -> SendIntent);

/// The button of a document while documents are uploaded; `None` if there is nothing to do.
fn button_of(state: &FileState) -> Option<FileButton> {
    match state {
        FileState::Waiting | FileState::Sending => {
            Some((ICON_CLOSE, "status-hold-file", SendIntent::HoldFile))
        }
        FileState::Retrying { .. }
        | FileState::Held
        | FileState::Paused { .. }
        | FileState::Failed { .. } => {
            Some((ICON_REFRESH, "status-retry-file", SendIntent::RetryFile))
        }
        FileState::NeedsPost | FileState::Unverified | FileState::Sent | FileState::Missing => None,
    }
}
