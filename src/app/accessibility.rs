//! What a screen reader is told besides what each widget says of itself.
//!
//! Must not know: any view.

use egui::accesskit::Role;
use egui::{Context, FullOutput, Plugin, accesskit_root_id};

/// Puts right what no widget can say.
#[derive(Debug)]
pub(super) struct WindowAccessibility {
    /// The window's name.
    pub name: &'static str,
}

impl Plugin for WindowAccessibility {
    fn debug_name(&self) -> &'static str {
        "spoken"
    }

    fn output_hook(&mut self, _ctx: &Context, output: &mut FullOutput) {
        let root = accesskit_root_id().accesskit_id();
        for (id, node) in
            output.platform_output.accesskit_update.iter_mut().flat_map(|update| &mut update.nodes)
        {
            if *id == root {
                node.set_label(self.name);
            }
            // They say that they can be pressed, have no name, and do nothing without a pointer.
            // What has the keyboard is scrolled into view by itself.
            if node.role() == Role::ScrollBar {
                node.set_hidden();
            }
        }
    }
}
