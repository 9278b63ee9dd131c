//! The bar at the bottom of the window, always there: state, one line of words, the next step, and
//! the button that opens the drawer.
//!
//! Knows nothing of the drawer's content.

use egui::{Label, RichText, Ui, vec2};
use egui_material_icons::icons::{
    ICON_EDIT, ICON_KEYBOARD_ARROW_DOWN, ICON_KEYBOARD_ARROW_UP, ICON_PAUSE,
};

use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{Intent, SendIntent};
use super::super::panes::{self, Pane};
use super::super::theme::size;
use super::super::trailing_row::trailing_row_ui;
use super::super::widgets::{Press, Weight};
use super::{drawer, line, next};

/// Shows the bar.
pub(crate) fn bar_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let row = vec2(ui.available_width(), size::CONTROL);
    let begin = |ui: &mut Ui, context: &mut ViewContext<'_>| {
        line::phase_ui(ui, context);
        let text = RichText::new(line::line_words(context)).size(size::HINT);
        ui.add(Label::new(text.color(context.t.muted)).truncate());
    };
    trailing_row_ui(ui, "bar", row, context, begin, |ui, context| {
        // A button keeps its identity when another one appears beside it.
        ui.push_id("next", |ui| next::button_ui(ui, context));
        ui.push_id("halt", |ui| halt_ui(ui, context));
        let open = drawer::is_open(context);
        let (icon, id) = if open {
            (ICON_KEYBOARD_ARROW_DOWN, "window-status-close")
        } else {
            (ICON_KEYBOARD_ARROW_UP, "window-status-open")
        };
        let press = Press::new(Weight::Quiet, words::text("window-status")).icon(icon);
        let response =
            ui.push_id("drawer", |ui| press.named(words::text(id)).show(ui, &context.t)).inner;
        if !open {
            panes::mark_start(ui, Pane::Status, response.id);
        }
        if response.clicked() {
            drawer::toggle(context);
        }
    });
}

/// Shows the button that pauses the sending, or stops it to change the case while that is possible.
fn halt_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let can = context.view.sending.progress.can;
    if !can.cancel {
        return;
    }
    if can.change {
        next::change_ui(ui, context, ICON_EDIT);
        return;
    }
    let pause = Press::new(Weight::Secondary, words::text("window-cancel")).icon(ICON_PAUSE);
    let hint = words::text("window-cancel-hint");
    if pause.show(ui, &context.t).on_hover_text(hint).clicked() {
        context.say(Intent::Send(SendIntent::Cancel));
    }
}
