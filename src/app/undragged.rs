//! The replacement of `dragged` on platforms where winit reports every dropped file.

use std::path::Path;
use std::sync::Arc;

use egui::Context;
use winit::window::Window;

/// The drags of other programs.
#[derive(Debug, Default)]
pub(super) struct Dragged;

impl Dragged {
    pub(super) fn over(_window: Option<&Arc<Window>>, _ctx: &Context) -> Self {
        Self
    }

    /// Returns true if a document that is now in memory was dropped.
    pub(super) fn lands(&mut self, _path: &Path) -> bool {
        false
    }

    /// Returns true if a document that can't be held in memory was dropped.
    pub(super) fn gives_up(&mut self, _path: &Path) -> bool {
        false
    }
}
