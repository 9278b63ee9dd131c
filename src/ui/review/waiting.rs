//! The files that wait in the tray, on the page before sending, with the way to them.
//!
//! Must not know: where any of them belongs.

use egui::Ui;

use crate::words;

use super::super::cx::Cx;
use super::super::intent::Intent;
use super::super::parts;
use super::super::theme::{Tone, size};

/// Says how many files are attached to nobody, so that nobody sends the case believing that they go along.
pub(super) fn waiting_ui(ui: &mut Ui, cx: &mut Cx<'_>) {
    let count = cx.view.tray.len();
    if count == 0 {
        return;
    }
    parts::note(
        ui,
        &cx.t,
        Tone::Warning,
        &words::text_with("tray-unattached", &[("count", count.into())]),
    );
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = size::TARGET;
        let assign = ui.add(parts::link(&cx.t, &words::text("tray-assign-them")));
        parts::ring(ui, &cx.t, &assign);
        if assign.clicked() {
            cx.say(Intent::ShowTray);
        }
    });
}
