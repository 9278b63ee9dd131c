//! Files dragged from other programs where winit tells of every file.
//!
//! Must not know: anything; what it stands for is on X11.

use std::path::Path;
use std::sync::Arc;

use egui::Context;
use winit::window::Window;

/// The other programs' drags.
#[derive(Debug, Default)]
pub(super) struct Dragged;

impl Dragged {
    pub(super) fn over(_window: Option<&Arc<Window>>, _ctx: &Context) -> Self {
        Self
    }

    /// Returns true if a document that is held now is to come to the window as if it was dropped.
    pub(super) fn lands(&mut self, _path: &Path) -> bool {
        false
    }

    /// Returns true if one was waited for that can't be held.
    pub(super) fn gives_up(&mut self, _path: &Path) -> bool {
        false
    }
}
