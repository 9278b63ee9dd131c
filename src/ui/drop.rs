//! Files dragged over the window or pasted, and documents dragged inside it, with the position of
//! the pointer.
//!
//! Does not depend on how the pointer was found. Without a position no slot takes a file.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{ColorImage, Context, DragAndDrop, Event, Pos2, Rect, Ui};

use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;

use super::pasted_paths::paths_in;
use super::view::TrayId;

/// The most paths that are taken from one paste.
const MOST_PASTED: usize = 300;

/// A document or file that is dragged inside the window, with its name.
#[derive(Debug)]
pub(super) enum Dragged {
    /// The document of a slot.
    Document { from: SlotKey, name: Hidden<String> },
    /// A file of the tray.
    Waiting { file: TrayId, name: Hidden<String> },
}

/// The files and pictures dragged, dropped and pasted in one frame.
#[derive(Debug, Default)]
pub(super) struct Drops {
    hovered: Vec<PathBuf>,
    dropped: Vec<PathBuf>,
    pasted: Vec<PathBuf>,
    picture: Option<Arc<ColorImage>>,
    inside: Option<Arc<Dragged>>,
    is_released: bool,
    pointer: Option<Pos2>,
}

impl Drops {
    /// Reads this frame's files. While a dialog is `blocking`, no slot takes any.
    pub(super) fn read(ctx: &Context, blocking: bool) -> Self {
        // A text box takes what is pasted into it.
        let is_typing = blocking || ctx.text_edit_focused();
        let inside = DragAndDrop::payload::<Dragged>(ctx).filter(|_| !blocking);
        ctx.input(|input| Self {
            hovered: input
                .raw
                .hovered_files
                .iter()
                .filter(|_| !blocking)
                .filter_map(|file| file.path.clone())
                .collect(),
            dropped: input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect(),
            pasted: input
                .events
                .iter()
                .filter(|_| !is_typing)
                .flat_map(pasted_files)
                .take(MOST_PASTED)
                .collect(),
            picture: input.events.iter().filter(|_| !blocking).find_map(pasted_picture),
            inside,
            is_released: input.pointer.any_released(),
            pointer: if blocking { None } else { input.pointer.latest_pos() },
        })
    }

    /// Returns the files over a visible area; `None` if there are none.
    pub(super) fn over(&self, ui: &Ui, rect: Rect) -> Option<&[PathBuf]> {
        (!self.hovered.is_empty() && self.is_at(ui, rect)).then_some(self.hovered.as_slice())
    }

    /// Returns the files over the window.
    pub(super) fn hovered(&self) -> &[PathBuf] {
        &self.hovered
    }

    /// Returns what is dragged inside the window.
    pub(super) fn inside(&self) -> Option<&Dragged> {
        self.inside.as_deref()
    }

    /// Returns the pointer's position, if it is known.
    pub(super) fn pointer(&self) -> Option<Pos2> {
        self.pointer
    }

    /// Takes the files dropped on a visible area.
    pub(super) fn take(&mut self, ui: &Ui, rect: Rect) -> Vec<PathBuf> {
        if self.is_at(ui, rect) { std::mem::take(&mut self.dropped) } else { Vec::new() }
    }

    /// Returns true if there are dropped files that were not taken.
    pub(super) fn has_dropped(&self) -> bool {
        !self.dropped.is_empty()
    }

    /// Takes the pasted files.
    pub(super) fn take_pasted(&mut self) -> Vec<PathBuf> {
        std::mem::take(&mut self.pasted)
    }

    /// Returns true if there are pasted files or a pasted picture that was not taken.
    pub(super) fn has_pasted(&self) -> bool {
        !self.pasted.is_empty() || self.picture.is_some()
    }

    /// Takes the pasted picture.
    pub(super) fn take_picture(&mut self) -> Option<Arc<ColorImage>> {
        self.picture.take()
    }

    /// Returns what is dragged inside the window over a visible area.
    pub(super) fn inside_over(&self, ui: &Ui, rect: Rect) -> Option<&Dragged> {
        self.inside.as_deref().filter(|_| self.is_at(ui, rect))
    }

    /// Takes what is dragged inside the window and released on a visible area.
    pub(super) fn take_inside(&mut self, ui: &Ui, rect: Rect) -> Option<Arc<Dragged>> {
        if self.is_released && self.is_at(ui, rect) { self.inside.take() } else { None }
    }

    /// Takes all files that are left.
    pub(super) fn rest(&mut self) -> Vec<Hidden<PathBuf>> {
        let dropped = std::mem::take(&mut self.dropped);
        dropped.into_iter().chain(self.take_pasted()).map(Hidden).collect()
    }

    fn is_at(&self, ui: &Ui, rect: Rect) -> bool {
        self.pointer.is_some_and(|at| rect.contains(at) && ui.clip_rect().contains(at))
    }
}

/// Returns the pasted picture, if the event has one.
fn pasted_picture(event: &Event) -> Option<Arc<ColorImage>> {
    if let Event::PasteImage(picture) = event { Some(Arc::clone(picture)) } else { None }
}

/// Returns the paths of a pasted text that is nothing but paths.
fn pasted_files(event: &Event) -> Vec<PathBuf> {
    if let Event::Paste(text) = event { paths_in(text) } else { Vec::new() }
}
