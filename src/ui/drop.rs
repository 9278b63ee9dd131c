//! Files dragged over the window or pasted, and documents dragged inside it: which there are, where
//! the pointer is, and who takes them.
//!
//! Must not know: how the pointer was found. No position means no slot: nothing is guessed.

use std::path::PathBuf;
use std::sync::Arc;

use egui::{ColorImage, Context, DragAndDrop, Event, Pos2, Rect, Ui};

use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;

use super::view::TrayId;

/// The most paths that are pasted at once.
const MOST_PASTED: usize = 300;

/// What is dragged from one place of the window to another, and its name.
#[derive(Debug)]
pub(super) enum Dragged {
    /// The document of this slot.
    Document { from: SlotKey, name: Hidden<String> },
    /// A file of the tray.
    Waiting { file: TrayId, name: Hidden<String> },
}

/// The files of this frame.
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
        // What is pasted into a box of text is that box's.
        let is_typing = blocking || ctx.text_edit_focused();
        let inside = DragAndDrop::payload::<Dragged>(ctx).filter(|_| !blocking);
        ctx.input(|input| Self {
            hovered: input.raw.hovered_files.iter().filter_map(|file| file.path.clone()).collect(),
            dropped: input.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect(),
            pasted: input
                .events
                .iter()
                .filter(|_| !is_typing)
                .flat_map(pasted)
                .take(MOST_PASTED)
                .collect(),
            picture: input.events.iter().filter(|_| !blocking).find_map(pasted_picture),
            inside,
            is_released: input.pointer.any_released(),
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

    /// Returns true if files were dropped that nobody has taken.
    pub(super) fn has_dropped(&self) -> bool {
        !self.dropped.is_empty()
    }

    /// Takes the files that were pasted while this had the keyboard.
    pub(super) fn take_pasted(&mut self) -> Vec<PathBuf> {
        std::mem::take(&mut self.pasted)
    }

    /// Returns true if something was pasted that is not taken yet.
    pub(super) fn has_pasted(&self) -> bool {
        !self.pasted.is_empty() || self.picture.is_some()
    }

    /// Takes the picture that was pasted while this had the keyboard.
    pub(super) fn take_picture(&mut self) -> Option<Arc<ColorImage>> {
        self.picture.take()
    }

    /// What is dragged inside the window over a place that can be seen.
    pub(super) fn inside_over(&self, ui: &Ui, rect: Rect) -> Option<&Dragged> {
        self.inside.as_deref().filter(|_| self.is_at(ui, rect))
    }

    /// What was dragged inside the window and is let go on a place that can be seen.
    pub(super) fn take_inside(&mut self, ui: &Ui, rect: Rect) -> Option<Arc<Dragged>> {
        if self.is_released && self.is_at(ui, rect) { self.inside.take() } else { None }
    }

    /// What nobody took.
    pub(super) fn rest(&mut self) -> Vec<Hidden<PathBuf>> {
        let dropped = std::mem::take(&mut self.dropped);
        dropped.into_iter().chain(self.take_pasted()).map(Hidden).collect()
    }

    fn is_at(&self, ui: &Ui, rect: Rect) -> bool {
        self.pointer.is_some_and(|at| rect.contains(at) && ui.clip_rect().contains(at))
    }
}

/// The picture that is pasted, where the clipboard holds no text.
fn pasted_picture(event: &Event) -> Option<Arc<ColorImage>> {
    if let Event::PasteImage(picture) = event { Some(Arc::clone(picture)) } else { None }
}

/// The paths of a text that is nothing but paths, one a line, as file managers write them; else
/// nothing.
fn pasted(event: &Event) -> Vec<PathBuf> {
    let Event::Paste(text) = event else { return Vec::new() };
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && *line != "copy");
    let paths: Option<Vec<PathBuf>> = lines.map(path_of).collect();
    paths.unwrap_or_default()
}

/// The path of one line: an address of a file, or a path from the top.
#[must_use]
pub fn path_of(line: &str) -> Option<PathBuf> {
    if let Some(address) = line.strip_prefix("file://") {
        let address = address.strip_prefix("localhost").unwrap_or(address);
        let path = percent_encoding::percent_decode_str(address).decode_utf8().ok()?;
        // `file:///C:/scans` is written with one slash too many for Windows.
        let path = if is_drive(path.get(1..).unwrap_or_default()) {
            path[1..].to_owned()
        } else {
            path.into_owned()
        };
        return Some(PathBuf::from(path));
    }
    // Paths with blanks are copied in quotes on Windows.
    let line = line.trim_matches('"');
    (line.starts_with('/') || is_drive(line) || line.starts_with("\\\\"))
        .then(|| PathBuf::from(line))
}

fn is_drive(path: &str) -> bool {
    let mut chars = path.chars();
    chars.next().is_some_and(|letter| letter.is_ascii_alphabetic())
        && chars.next() == Some(':')
        && matches!(chars.next(), Some('/' | '\\'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_file_managers_copy_is_read_as_paths_and_other_text_is_not() {
        for (text, paths) in [
            (
                "file:///scans/passport%20smith.pdf\nfile:///scans/b.pdf",
                vec!["/scans/passport smith.pdf", "/scans/b.pdf"],
            ),
            ("/scans/a b.pdf\n", vec!["/scans/a b.pdf"]),
            ("copy\nfile:///scans/a.pdf", vec!["/scans/a.pdf"]),
            ("file:///C:/scans/a.pdf", vec!["C:/scans/a.pdf"]),
            ("\"C:\\scans\\a b.pdf\"", vec!["C:\\scans\\a b.pdf"]),
            ("John Smith", vec![]),
            ("/scans/a.pdf\nand some words", vec![]),
            ("https://files.example/a.pdf", vec![]),
            ("file:///%ff.pdf", vec![]),
            ("", vec![]),
        ] {
            let found = pasted(&Event::Paste(text.to_owned()));
            assert_eq!(found, paths.into_iter().map(PathBuf::from).collect::<Vec<_>>(), "{text:?}");
        }
    }
}
