//! The drawer with everything about the state of the case: what is left to fix, why the sending
//! stopped, each document, the receipt.
//!
//! It opens when a sending begins or stops, and when findings are to be fixed; it closes when the
//! operator closes it, or stays if it is pinned. Knows nothing of where it is laid out.

use egui::{Label, ScrollArea, Ui, vec2};
use egui_material_icons::icons::{ICON_CLOSE, ICON_KEEP, ICON_KEEP_OFF};

use crate::domain::draft::Draft;
use crate::domain::progress::Phase;
use crate::words;

use super::super::context::ViewContext;
use super::super::panes::{self, Pane};
use super::super::screen::{Focus, Occasion};
use super::super::theme::fonts::strong;
use super::super::theme::{Tone, inset, size};
use super::super::trailing_row::trailing_row_ui;
use super::super::view::Tab;
use super::super::widgets::{self, Press};
use super::super::{indicators, summary};
use super::{files, line, next, receipt};

/// Returns true if the drawer is shown.
pub(crate) fn is_open(context: &ViewContext<'_>) -> bool {
    context.screen.case.status.open || context.screen.status_pinned
}

/// Opens the drawer if the sending has begun, stopped or ended, or if findings are to be fixed.
/// Called before anything is drawn.
pub(crate) fn follow(context: &mut ViewContext<'_>) {
    let occasion = match context.view.sending.progress.phase {
        Phase::Ready => Occasion::None,
        phase if phase.is_busy() => Occasion::Sending,
        Phase::Completed => Occasion::Completed,
        _ => Occasion::Halted,
    };
    let wants_summary = matches!(context.screen.keyboard.next, Some(Focus::Summary))
        && context.screen.case.tab != Tab::Review;
    let pane = &mut context.screen.case.status;
    let before = std::mem::replace(&mut pane.occasion, occasion);
    let is_new = before != occasion && occasion != Occasion::None;
    pane.open |= is_new || wants_summary;
}

/// Opens the drawer, or closes it also if it is pinned.
pub(super) fn toggle(context: &mut ViewContext<'_>) {
    let open = is_open(context);
    context.screen.case.status.open = !open;
    context.screen.status_pinned = false;
}

/// Shows the drawer: its head stays, the rest scrolls.
pub(crate) fn drawer_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    egui::Frame::new().inner_margin(inset(size::FIELD, size::LABEL)).show(ui, |ui| {
        let row = vec2(ui.available_width(), size::CONTROL);
        let begin = |ui: &mut Ui, context: &mut ViewContext<'_>| {
            let head = widgets::landmark(ui, &context.t, &words::text("window-status"));
            panes::mark_start(ui, Pane::Status, head.id);
        };
        trailing_row_ui(ui, "drawer", row, context, begin, |ui, context| {
            let (icon, id) = if context.screen.status_pinned {
                (ICON_KEEP_OFF, "window-status-unpin")
            } else {
                (ICON_KEEP, "window-status-pin")
            };
            if Press::icon_only(icon, words::text(id)).show(ui, &context.t).clicked() {
                context.screen.status_pinned = !context.screen.status_pinned;
                context.screen.case.status.open = true;
            }
            let close = Press::icon_only(ICON_CLOSE, words::text("window-status-shut"));
            if close.show(ui, &context.t).clicked() {
                toggle(context);
            }
        });
    });
    ScrollArea::vertical().id_salt("pane-status").auto_shrink(false).show(ui, |ui| {
        egui::Frame::new().inner_margin(inset(size::FIELD, 0.0)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = size::LABEL;
            body_ui(ui, context, draft);
            ui.add_space(size::FIELD);
        });
    });
}

fn body_ui(ui: &mut Ui, context: &mut ViewContext<'_>, draft: &Draft) {
    let progress = context.view.sending.progress;
    if let Some(waiting) = line::waiting_words(progress) {
        widgets::hint(ui, &context.t, &waiting);
    }
    failure_ui(ui, context);
    next::more_ui(ui, context);
    // What validation found is listed wherever the case can be sent; the page before sending lists
    // it itself.
    let is_listed = progress.can.send || matches!(progress.phase, Phase::Ready | Phase::Rejected);
    if is_listed && context.screen.case.tab == Tab::Review {
        widgets::hint(ui, &context.t, &words::text("status-on-review"));
    } else if is_listed {
        summary::summary_ui(ui, context, draft);
    }
    if progress.receipt.is_some() {
        receipt::receipt_ui(ui, context, draft);
    }
    if !progress.files.is_empty() && !matches!(progress.phase, Phase::Ready | Phase::Rejected) {
        files::files_ui(ui, context, draft);
    }
}

fn failure_ui(ui: &mut Ui, context: &ViewContext<'_>) {
    let Some(stopped) = words::stopped(context.view.sending.progress) else { return };
    let tone = match indicators::phase(context.view.sending.progress.phase).0 {
        Tone::Plain => Tone::Danger,
        tone => tone,
    };
    let headline = ui.add(Label::new(strong(&stopped.headline).color(context.t.ink(tone))).wrap());
    widgets::announce(ui, headline.id);
    ui.add(Label::new(stopped.detail).wrap());
    widgets::hint(ui, &context.t, &stopped.next_step);
}
