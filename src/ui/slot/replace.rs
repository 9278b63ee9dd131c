//! The replacement of a document that was sent.
//!
//! Knows nothing of slots.

use egui::Ui;
use egui_material_icons::icons::ICON_SWAP_HORIZ;

use crate::domain::progress::{FileProgress, FileState};
use crate::words;

use super::super::context::ViewContext;
use super::super::intent::{Intent, SendIntent};
use super::super::widgets::{Press, Weight};

/// Returns true if a document needs the operator: to replace it, or to look at it.
pub(crate) fn needs_person(context: &ViewContext<'_>, file: &FileProgress) -> bool {
    context.view.sending.progress.can.replace
        && matches!(
            file.state,
            FileState::Missing | FileState::Failed { .. } | FileState::Paused { .. }
        )
}

/// Shows the button that replaces a document that was sent.
pub(crate) fn replace_ui(ui: &mut Ui, context: &mut ViewContext<'_>, file: usize, name: &str) {
    let spoken = words::text_with("window-replace-for", &[("slot", name.into())]);
    let press = Press::new(Weight::Secondary, words::text("window-replace"))
        .icon(ICON_SWAP_HORIZ)
        .named(spoken);
    if press.show(ui, &context.t).clicked() {
        context.say(Intent::Send(SendIntent::Replace(file)));
    }
}
