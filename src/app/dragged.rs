//! Files dragged from other programs on X11, handled in place of winit, which drops a whole list
//! for one address it can't read and does not support attachments sent as bytes.
//!
//! Knows nothing of slots. Accepted files reach the window as any other dropped file; losses are
//! reported.

mod delivery;
mod list;
mod x11;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Receiver;

use egui::{Context, HoveredFile, Pos2, RawInput};
use winit::window::Window;

use crate::domain::hidden::Hidden;

pub(super) use delivery::Delivery;
use delivery::Told;
pub(super) use list::counted;

/// A document that is held in memory and was dropped at a position of the window.
#[derive(Debug)]
pub(super) struct Landing {
    pub path: Hidden<PathBuf>,
    pub at: Option<Pos2>,
}

/// The drags of other programs.
#[derive(Debug, Default)]
pub(super) struct Dragged {
    told: Option<Receiver<Told>>,
    hovering: Vec<PathBuf>,
    /// Documents that are being loaded into memory.
    landing: Vec<Landing>,
    /// Drops for the window: one per frame, because a frame has one drop position.
    waiting: VecDeque<Waiting>,
    /// True while drops are refused.
    is_shut: Arc<AtomicBool>,
}

/// A drop that has not reached the window yet.
#[derive(Debug)]
pub(super) enum Waiting {
    Delivered(Delivery),
    Landed(Landing),
}

/// A dropped file; the window does not open it.
#[derive(Debug)]
struct Dropped(PathBuf);

impl egui::DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err(String::new())
    }
}

/// A file as egui's dropped file.
pub(super) fn dropped(path: PathBuf) -> Arc<dyn egui::DroppedFile + Send + Sync> {
    Arc::new(Dropped(path))
}

impl Dragged {
    /// Handles the drags over one window; none on Wayland, or in tests.
    pub(super) fn over(window: Option<&Arc<Window>>, ctx: &Context) -> Self {
        let is_shut = Arc::default();
        let told = window.and_then(|window| x11::listen(window, ctx.clone(), Arc::clone(&is_shut)));
        Self { told, is_shut, ..Self::default() }
    }

    /// Returns true if a document that is now in memory was dropped.
    pub(super) fn lands(&mut self, path: &Path) -> bool {
        let at = self.landing.iter().position(|landing| landing.path.0 == path);
        self.waiting.extend(at.map(|at| Waiting::Landed(self.landing.remove(at))));
        at.is_some()
    }

    /// Returns true if a document that can't be held in memory was dropped.
    pub(super) fn gives_up(&mut self, path: &Path) -> bool {
        let waited = self.landing.len();
        self.landing.retain(|landing| landing.path.0 != path);
        self.landing.len() < waited
    }

    /// Refuses later drops; returns true if a drop was pending.
    pub(super) fn shut(&mut self) -> bool {
        self.is_shut.store(true, Ordering::Relaxed);
        !std::mem::take(&mut self.waiting).is_empty()
    }

    /// Accepts later drops.
    pub(super) fn open(&self) {
        self.is_shut.store(false, Ordering::Relaxed);
    }

    /// Returns true if more drops wait for a frame.
    pub(super) fn has_more(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Waits for a document that is being loaded; then it becomes a file dropped at that position.
    pub(super) fn await_held(&mut self, path: PathBuf, at: Option<Pos2>) {
        self.landing.push(Landing { path: Hidden(path), at });
    }

    /// Receives the drags of other programs, and adds hovering files to the input.
    pub(super) fn hear(&mut self, raw: &mut RawInput) {
        while let Some(told) = self.told.as_ref().and_then(|told| told.try_recv().ok()) {
            match told {
                Told::Over(files) => self.hovering = files,
                Told::Left => self.hovering.clear(),
                Told::Dropped(delivery) => {
                    self.hovering.clear();
                    self.waiting.push_back(Waiting::Delivered(delivery));
                }
            }
        }
        raw.hovered_files.extend(
            self.hovering
                .iter()
                .map(|file| HoveredFile { path: Some(file.clone()), mime: String::new() }),
        );
    }

    /// Returns the drop of this frame; `None` if the frame already has files dropped at another
    /// position.
    pub(super) fn next(&mut self, raw: &RawInput) -> Option<Waiting> {
        if raw.dropped_files.is_empty() { self.waiting.pop_front() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::sync_channel;

    use super::*;

    #[test]
    fn of_drops_between_two_frames_each_comes_in_a_frame_of_its_own() {
        let (told, heard) = sync_channel(8);
        let mut dragged = Dragged { told: Some(heard), ..Dragged::default() };
        let delivery = |name: &str, at| Delivery {
            files: vec![PathBuf::from(name)],
            at: Some(at),
            ..Delivery::default()
        };
        told.send(Told::Dropped(delivery("/a.pdf", (1, 2)))).unwrap();
        told.send(Told::Over(vec![PathBuf::from("/b.pdf")])).unwrap();
        told.send(Told::Dropped(delivery("/b.pdf", (3, 4)))).unwrap();
        dragged.landing.push(Landing { path: Hidden(PathBuf::from("c.pdf")), at: None });
        let mut raw = RawInput::default();
        dragged.hear(&mut raw);
        assert!(dragged.lands(Path::new("c.pdf")) && raw.hovered_files.is_empty());
        for (name, at) in [("/a.pdf", (1, 2)), ("/b.pdf", (3, 4))] {
            let Some(Waiting::Delivered(next)) = dragged.next(&raw) else {
                panic!("{name} is lost")
            };
            assert_eq!((next.files, next.at), (vec![PathBuf::from(name)], Some(at)));
        }
        let other = RawInput {
            dropped_files: vec![dropped(PathBuf::from("/d.pdf"))],
            ..RawInput::default()
        };
        assert!(dragged.next(&other).is_none(), "a frame has one place");
        assert!(matches!(dragged.next(&raw), Some(Waiting::Landed(_))));
        assert!(dragged.next(&raw).is_none());
    }
}
