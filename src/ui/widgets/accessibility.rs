//! Accessible names, descriptions and announcements beyond what a widget gives.
//!
//! Knows nothing of the sentences; the caller gives them.

use egui::{Id, Ui, UiKind};

/// Gives a widget a description for a screen reader.
pub(crate) fn describe(ui: &Ui, id: Id, description: &str) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_description(description));
}

/// Marks an input as invalid for a screen reader; the description says why.
pub(crate) fn mark_invalid(ui: &Ui, id: Id, wrong: bool) {
    if wrong {
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_invalid(egui::accesskit::Invalid::True));
    }
}

/// Gives a screen reader the full text of a label that is shown cut.
pub(crate) fn set_full_text(ui: &Ui, id: Id, text: &str) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_value(text));
}

/// Names the dialog around a widget for a screen reader; does nothing outside of a dialog.
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

/// Makes a screen reader announce a text when it appears or changes.
pub(crate) fn announce(ui: &Ui, id: Id) {
    ui.ctx().accesskit_node_builder(id, |node| node.set_live(egui::accesskit::Live::Polite));
}
