//! Copied files without text beside them, as Windows and some file managers of Linux put them on
//! the clipboard. egui asks for text and pictures only, and reports no event if a paste finds
//! neither.
//!
//! The files are pasted as the text that other file managers add.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use egui::{Context, Event, Key, RawInput};

/// Pastes the files of the clipboard if it has nothing else.
#[derive(Debug)]
pub(super) struct Clipboard {
    found: SyncSender<Vec<PathBuf>>,
    files: Receiver<Vec<PathBuf>>,
    /// True if the pressed key was reported, or pasted something.
    told: bool,
}

impl Clipboard {
    pub(super) fn new() -> Self {
        let (found, files) = sync_channel(1);
        Self { found, files, told: false }
    }

    /// Adds the files that were requested in an earlier frame, and requests them if a paste brought
    /// nothing.
    pub(super) fn update(&mut self, ctx: &Context, raw: &mut RawInput) {
        if let Ok(files) = self.files.try_recv() {
            raw.events.push(Event::Paste(lines(&files)));
        }
        if self.pasted_nothing(&raw.events) {
            let (found, ctx) = (self.found.clone(), ctx.clone());
            // Reading waits for the program that copied the files.
            thread::spawn(move || {
                let files = arboard::Clipboard::new()
                    .and_then(|mut clipboard| clipboard.get().file_list())
                    .unwrap_or_default();
                if !files.is_empty() && found.try_send(files).is_ok() {
                    ctx.request_repaint();
                }
            });
        }
    }

    /// Returns true if the keys of a paste are released that were neither reported when pressed nor
    /// pasted anything.
    fn pasted_nothing(&mut self, events: &[Event]) -> bool {
        let mut nothing = false;
        for event in events {
            match event {
                Event::Paste(_) | Event::PasteImage(_) => self.told = true,
                Event::Key { key: Key::V | Key::Insert | Key::Paste, pressed, .. } => {
                    nothing |= !pressed && !self.told;
                    self.told = *pressed;
                }
                _ => {}
            }
        }
        nothing
    }
}

/// Returns the paths in a list with one address per line.
fn lines(files: &[PathBuf]) -> String {
    files.iter().map(|file| address(file)).collect::<Vec<_>>().join("\n")
}

#[cfg(unix)]
fn address(file: &Path) -> String {
    use std::os::unix::ffi::OsStrExt as _;
    // pcmanfm ends its list with a NUL, which no path contains.
    let bytes = file.as_os_str().as_bytes().split(|byte| *byte == 0).next().unwrap_or_default();
    // Any name, with blanks at its ends and line breaks.
    let path = percent_encoding::percent_encode(bytes, percent_encoding::NON_ALPHANUMERIC);
    format!("file://{path}")
}

#[cfg(not(unix))]
fn address(file: &Path) -> String {
    file.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use egui::Modifiers;

    use super::*;

    fn key(key: Key, pressed: bool) -> Event {
        Event::Key {
            key,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::COMMAND,
        }
    }

    #[test]
    fn only_a_paste_that_brought_nothing_asks_for_files() {
        let text = || Event::Paste("text".to_owned());
        for (events, asks) in [
            (vec![key(Key::V, false)], true),
            (vec![key(Key::Insert, false)], true),
            (vec![text(), key(Key::V, false)], false),
            (vec![key(Key::V, true), key(Key::V, false)], false),
            (vec![key(Key::B, false)], false),
            (vec![text(), key(Key::V, false), key(Key::V, false)], true),
        ] {
            // In one frame, and in separate frames.
            assert_eq!(Clipboard::new().pasted_nothing(&events), asks, "{events:?}");
            let mut clipboard = Clipboard::new();
            let asked = events
                .iter()
                .filter(|event| clipboard.pasted_nothing(std::slice::from_ref(event)))
                .count();
            assert_eq!(asked, usize::from(asks), "{events:?}");
        }
    }

    #[test]
    #[cfg(unix)]
    fn files_are_told_as_other_file_managers_tell_them() {
        let files = [PathBuf::from("/scans/a b.pdf"), PathBuf::from("/scans/ø\n.pdf\0")];
        assert_eq!(
            lines(&files),
            "file://%2Fscans%2Fa%20b%2Epdf\nfile://%2Fscans%2F%C3%B8%0A%2Epdf"
        );
    }
}
