//! Files dragged over the window: which there are, where the pointer is, and who takes them.
//!
//! Must not know: how the pointer was found. No position means no slot: nothing is guessed.

use std::path::PathBuf;

use egui::{Context, Pos2, Rect, Ui};

use crate::domain::hidden::Hidden;

/// The files of this frame.
#[derive(Debug, Default)]
pub(super) struct Drops {
    hovered: Vec<PathBuf>,
    dropped: Vec<PathBuf>,
    pointer: Option<Pos2>,
}

impl Drops {
    /// Reads this frame's files. While a dialog is `blocking`, no slot takes any.
    pub(super) fn read(ctx: &Context, blocking: bool) -> Self {
        ctx.input(|input| Self {
            hovered: input.raw.hovered_files.iter().filter_map(|file| file.path.clone()).collect(),
            dropped: input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect(),
            pointer: if blocking { None } else { input.pointer.latest_pos() },
        })
    }

    /// The files hovering over a place that can be seen.
    pub(super) fn over(&self, ui: &Ui, rect: Rect) -> Option<&[PathBuf]> {
        (!self.hovered.is_empty() && self.is_at(ui, rect)).then_some(self.hovered.as_slice())
    }

    /// Takes the files dropped on a place that can be seen.
    pub(super) fn take(&mut self, ui: &Ui, rect: Rect) -> Vec<PathBuf> {
        if self.is_at(ui, rect) { std::mem::take(&mut self.dropped) } else { Vec::new() }
    }

    /// What nobody took.
    pub(super) fn rest(&mut self) -> Vec<Hidden<PathBuf>> {
        std::mem::take(&mut self.dropped).into_iter().map(Hidden).collect()
    }

    fn is_at(&self, ui: &Ui, rect: Rect) -> bool {
        self.pointer.is_some_and(|at| rect.contains(at) && ui.clip_rect().contains(at))
    }
}
