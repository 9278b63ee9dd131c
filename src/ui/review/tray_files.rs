//! The files of the tray, on the page before sending, with a link to them.
//!
//! Knows nothing of which slot they belong to.

use egui::Ui;

use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{Intent, TrayIntent};
use super::super::theme::{Tone, size};
use super::super::widgets;

/// Says how many files have no slot and so are not sent with the case.
pub(super) fn tray_files_ui(ui: &mut Ui, context: &mut ViewContext<'_>) {
    let count = context.view.documents.tray.len();
    if count == 0 {
        return;
    }
    widgets::note(
        ui,
        &context.t,
        Tone::Warning,
        &words::text_with("tray-unattached", &[("count", count.into())]),
    );
    ui.scope(|ui| {
        ui.spacing_mut().interact_size.y = size::TARGET;
        let assign = ui.add(widgets::link(&context.t, &words::text("tray-assign-them")));
        widgets::ring(ui, &context.t, &assign);
        if assign.clicked() {
            context.say(Intent::Tray(TrayIntent::Show));
        }
    });
}
