//! The tray "To assign": files that were not dropped on a slot, each with the slot it most likely
//! belongs to, and the reason. It is beside the page and never blocks it.
//!
//! Knows nothing of how a slot or a name is proposed.

mod buttons;
mod deed;
mod picture;
mod preview;
mod row;
mod selection;

use egui::{Frame, Id, ScrollArea, Ui, vec2};
use egui_material_icons::icons::ICON_GROUP_ADD;

use crate::domain::draft::Draft;
use crate::words;

use super::context::ViewContext;
use super::intent::{DocumentEdit, EditIntent, Intent, TrayIntent};
use super::panes::{self, Pane};
use super::theme::{inset, size};
use super::virtual_list::VirtualList;
use super::widgets::{self, Press, Weight};

pub(super) use preview::paper_ui;

/// Up to so many files all are laid out.
const WHOLE: usize = 40;

/// Returns the width of the tray.
pub(super) fn width(ui: &Ui) -> f32 {
    if widgets::is_tight(ui) { size::TRAY_TIGHT } else { size::TRAY }
}

pub(super) fn tray_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    ui.spacing_mut().item_spacing = vec2(size::LABEL, size::WITHIN);
    selection::forget_gone(context);
    // Aligned with the pictures of the rows.
    Frame::new().inner_margin(inset(size::LABEL, 0.0)).show(ui, |ui| head_ui(ui, context));
    ui.add_space(size::LABEL);
    ui.spacing_mut().item_spacing.y = 0.0;
    let files = context.view.documents.tray;
    let next = context.screen.keyboard.tray_file;
    let wanted = next.and_then(|next| files.iter().position(|file| file.id == next));
    ScrollArea::vertical().id_salt("tray").auto_shrink(false).show(ui, |ui| {
        let id = Id::unique("tray-files");
        VirtualList { id, count: files.len(), guess: size::TRAY_ROW, whole: WHOLE, wanted }
            .show(ui, |ui, at| row::row_ui(ui, context, draft, at));
    });
}

/// Shows the title, and the buttons for all files or for those that are selected.
fn head_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let files = context.view.documents.tray;
    let title = widgets::landmark(ui, &context.t, &words::text("tray-title"));
    panes::mark_start(ui, Pane::Tray, title.id);
    let selected = context.screen.case.tray.selected.len();
    let count = if selected > 1 {
        let counts = [("count", selected.into()), ("all", files.len().into())];
        words::text_with("tray-selected", &counts)
    } else {
        words::text_with("tray-count", &[("count", files.len().into())])
    };
    let label = widgets::hint(ui, &context.t, &count);
    widgets::announce(ui, label.id);
    ui.add_space(size::WITHIN);
    ui.horizontal_wrapped(|ui| {
        if selected > 1 { selected_ui(ui, context) } else { all_ui(ui, context) }
    });
    offers_ui(ui, context);
}

fn all_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let files = context.view.documents.tray;
    let proposed = files.iter().filter(|file| file.proposal.is_some()).count();
    if proposed > 0 {
        let all = words::text_with("tray-accept-all", &[("count", proposed.into())]);
        let press = Press::new(Weight::Secondary, all)
            .live(context.view.editable(), words::text("window-locked"));
        if press.show(ui, &context.t).clicked() {
            context.say(Intent::Edit(EditIntent::Document(DocumentEdit::AcceptAll)));
        }
    }
    let press = Press::new(Weight::Quiet, words::text("tray-leave-all"));
    if press.show(ui, &context.t).clicked() {
        context.say(Intent::Tray(TrayIntent::LeaveAllOut));
    }
}

fn selected_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let files = selection::selected(context);
    let proposed = files.iter().filter(|file| file.proposal.is_some()).count();
    let place = words::text_with("tray-accept-all", &[("count", proposed.into())]);
    let press = Press::new(Weight::Secondary, place);
    let press = if context.view.editable() {
        press.live(proposed > 0, words::text("tray-none-proposed"))
    } else {
        press.live(false, words::text("window-locked"))
    };
    if press.show(ui, &context.t).clicked() {
        selection::place(context);
    }
    let leave = words::text_with("tray-leave-selected", &[("count", files.len().into())]);
    if Press::new(Weight::Quiet, leave).show(ui, &context.t).clicked() {
        selection::leave_out(context);
    }
}

/// Shows the button that lists the companies and people that the files name.
fn offers_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let offers = context.view.documents.offers;
    if offers.is_empty() {
        return;
    }
    let add = words::text_with("tray-newcomers-add", &[("count", offers.len().into())]);
    let press = Press::new(Weight::Quiet, add)
        .icon(ICON_GROUP_ADD)
        .live(context.view.editable(), words::text("window-locked"));
    if widgets::flush(ui, &context.t, press).clicked() {
        context.say(Intent::Tray(TrayIntent::AskNewcomers));
    }
}
