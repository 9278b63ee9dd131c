//! Corrections to the accessibility tree that no single widget can make.

use egui::accesskit::Role;
use egui::{Context, FullOutput, Plugin, accesskit_root_id};

/// Sets the window's name and hides scroll bars.
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
            // Scroll bars report that they can be pressed, have no name, and need a pointer.
            // Focused widgets are scrolled into view anyway.
            if node.role() == Role::ScrollBar {
                node.set_hidden();
            }
        }
    }
}
