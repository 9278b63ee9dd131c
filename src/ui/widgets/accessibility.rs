//! What a screen reader is told beyond what is drawn.
//!
//! Must not know: the sentences; the caller gives them.

use egui::{Id, Ui, UiKind};

/// Gives a widget a description for a screen reader.
pub(crate) fn describe(ui: &Ui, id: Id, description: &str) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_description(description));
}

/// Tells a screen reader that something is wrong with what stands in an input; what it is, its
/// description says.
pub(crate) fn mark_invalid(ui: &Ui, id: Id, wrong: bool) {
    if wrong {
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_invalid(egui::accesskit::Invalid::True));
    }
}

/// Lets a screen reader say all of a text that is shown cut.
pub(crate) fn set_full_text(ui: &Ui, id: Id, text: &str) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_value(text));
}

/// Tells a screen reader what the dialog is called that this stands in, if it stands in one.
pub(crate) fn name_dialog(ui: &Ui, name: &str) {
    let dialog = ui
        .stack()
        .iter()
        .find(|around| around.kind() == Some(UiKind::Modal))
        .map(|around| around.unique_id);
    if let Some(dialog) = dialog {
        ui.ctx().accesskit_node_builder(dialog, |node| {
            node.set_label(name);
            node.set_modal();
        });
    }
}

/// Lets a screen reader say a text when it appears or changes.
pub(crate) fn announce(ui: &Ui, id: Id) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_live(egui::accesskit::Live::Polite));
}
