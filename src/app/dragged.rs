//! Files dragged from other programs on X11, beside winit: it gives up a whole drop for one address that it can't read, and
//! knows no attachments that are handed over as bytes.
//!
//! Must not know: slots. What is taken comes to the window as every other dropped file; what can't be had is said.

mod list;
mod x11;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use bytes::Bytes;
use egui::{Context, HoveredFile, Pos2, RawInput, pos2};
use winit::window::Window;

use super::Dossier;
use crate::domain::hidden::Hidden;
use crate::domain::progress::CaseId;
use crate::engine::message::{Command, Source};
use crate::ui::theme::Tone;
use crate::ui::view::About;
use crate::words;

use list::Lost;

/// What another program does with what it drags.
#[derive(Debug)]
enum Told {
    /// Files are over the window.
    Over(Vec<PathBuf>),
    Left,
    Dropped(Delivery),
}

/// What was let go over the window.
#[derive(Debug, Default)]
struct Delivery {
    files: Vec<PathBuf>,
    /// Documents that are no files of this computer.
    documents: Vec<Handed>,
    lost: Vec<Lost>,
    /// Where, in pixels of the window.
    at: Option<(i16, i16)>,
}

/// A document that was handed over as bytes.
#[derive(Debug)]
struct Handed {
    name: Hidden<String>,
    bytes: Hidden<Bytes>,
}

/// A document that is held in memory and comes to the window at the place where it was let go.
#[derive(Debug)]
struct Landing {
    path: Hidden<PathBuf>,
    at: Option<Pos2>,
}

/// The other programs' drags.
#[derive(Debug, Default)]
pub(super) struct Dragged {
    told: Option<Receiver<Told>>,
    hovering: Vec<PathBuf>,
    /// Documents that are about to be held, and those that are.
    landing: Vec<Landing>,
    landed: Vec<Landing>,
}

/// A file that was dropped; the window opens none.
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

fn dropped(path: PathBuf) -> Arc<dyn egui::DroppedFile + Send + Sync> {
    Arc::new(Dropped(path))
}

impl Dragged {
    /// Takes the drags over one window; none on Wayland, or in tests.
    pub(super) fn over(window: Option<&Arc<Window>>, ctx: &Context) -> Self {
        Self { told: window.and_then(|window| x11::listen(window, ctx.clone())), ..Self::default() }
    }

    /// Returns true if a document that is held now is to come to the window as if it was dropped.
    pub(super) fn lands(&mut self, path: &Path) -> bool {
        let at = self.landing.iter().position(|landing| landing.path.0 == path);
        self.landed.extend(at.map(|at| self.landing.remove(at)));
        at.is_some()
    }

    /// Returns true if one was waited for that can't be held.
    pub(super) fn gives_up(&mut self, path: &Path) -> bool {
        let waited = self.landing.len();
        self.landing.retain(|landing| landing.path.0 != path);
        self.landing.len() < waited
    }

    /// Adds what hovers and what was let go to the input; answers where, and what is no file.
    fn mind(&mut self, raw: &mut RawInput) -> Option<Delivery> {
        let mut delivery = None;
        while let Some(told) = self.told.as_ref().and_then(|told| told.try_recv().ok()) {
            match told {
                Told::Over(files) => self.hovering = files,
                Told::Left => self.hovering.clear(),
                Told::Dropped(dropped) => {
                    self.hovering.clear();
                    delivery = Some(dropped);
                }
            }
        }
        raw.hovered_files.extend(self.hovering.iter().map(|file| HoveredFile { path: Some(file.clone()), mime: String::new() }));
        if let Some(delivery) = &mut delivery {
            raw.dropped_files.extend(delivery.files.drain(..).map(dropped));
        }
        delivery
    }
}

impl Dossier {
    /// Takes the drags of other programs in; answers where files were let go, if that is known.
    pub(super) fn mind_dragged(&mut self, ctx: &Context, raw: &mut RawInput) -> Option<Pos2> {
        let landed = std::mem::take(&mut self.dragged.landed);
        let mut at = landed.iter().find_map(|landing| landing.at);
        raw.dropped_files.extend(landed.into_iter().map(|landing| dropped(landing.path.0)));
        let Some(delivery) = self.dragged.mind(raw) else { return at };
        let points = |pixels: i16| f32::from(pixels) / ctx.pixels_per_point();
        let place = delivery.at.map(|(x, y)| pos2(points(x), points(y)));
        if !raw.dropped_files.is_empty() {
            at = place.or(at);
        }
        self.take_delivery(delivery, place);
        at
    }

    /// Has documents held that are no files, and says what can't be had.
    fn take_delivery(&mut self, delivery: Delivery, at: Option<Pos2>) {
        if self.state.is_locked() {
            return;
        }
        for document in delivery.documents {
            let path = self.state.name_held(&document.name.0);
            let hold =
                Command::Hold { case: CaseId(self.state.shown), slot: None, path: path.clone(), source: Source::Bytes(document.bytes) };
            if self.command(hold) {
                self.state.pasted.insert(path.clone());
                self.dragged.landing.push(Landing { path: Hidden(path), at });
            }
        }
        for (id, what, count) in list::counted(&delivery.lost) {
            self.tell(
                Tone::Warning,
                About::Other,
                words::text_with(id, &[("count", count.into()), ("what", words::shown_name(what).into())]),
            );
        }
    }
}
