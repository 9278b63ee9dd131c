//! Documents held in memory: pasted pictures, documents of other programs, and files whose name is
//! not Unicode. Each gets a name of its own, and goes into its slot or into the tray.
//!
//! Knows nothing of how they are held; the engine does that, and no disk sees a document before its
//! copy is sealed.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use egui::ColorImage;

use crate::domain::intake::{FileProblem, SlotKey};
use crate::engine::message::{Command, FileFacts, Pixels, Source};
use crate::ui::theme::Tone;
use crate::ui::view::{About, file_name};
use crate::words;

use super::super::around::Around;
use super::super::outbox::Outbox;
use super::open::OpenCase;
use super::tray::tell_room;

/// The most pixels of an accepted picture: more than a screen or a document camera has.
const MOST_PIXELS: usize = 40_000_000;

/// The pixels of a picture as bytes, without a copy.
struct Raw(Arc<ColorImage>);

impl AsRef<[u8]> for Raw {
    fn as_ref(&self) -> &[u8] {
        self.0.as_raw()
    }
}

impl OpenCase {
    /// Has a pasted picture held as a document, for a slot or for the tray.
    pub(crate) fn paste(
        &mut self,
        slot: Option<SlotKey>,
        picture: Arc<ColorImage>,
        around: &mut Around<'_>,
    ) {
        if slot.is_some() && !self.may_edit(around.outbox) {
            return;
        }
        around.outbox.settle(About::Paste);
        let [width, height] = picture.size;
        let (Ok(wide), Ok(high)) = (u32::try_from(width), u32::try_from(height)) else { return };
        if width.saturating_mul(height) > MOST_PIXELS {
            let blanks = [("width", wide.into()), ("height", high.into())];
            return around.outbox.tell_outcome(
                Tone::Danger,
                About::Paste,
                words::text_with("preview-paste-too-large", &blanks),
            );
        }
        let path = self.name_for_picture(&words::stamp(around.now.as_second()), around.held);
        let premultiplied = Bytes::from_owner(Raw(picture));
        let pixels = Pixels { width: wide, height: high, premultiplied };
        let command = Command::Paste { view: self.view, slot, path: path.clone(), pixels };
        if around.outbox.command(command) {
            around.held.insert(path);
        }
    }

    /// Has a document held, for a slot or for the tray. Returns its name, which resembles `wanted`;
    /// `None` if the engine's queue is full.
    pub(crate) fn hold(
        &self,
        wanted: &str,
        slot: Option<SlotKey>,
        source: Source,
        around: &mut Around<'_>,
    ) -> Option<PathBuf> {
        let path = self.name_for_held(wanted, around.held);
        let command = Command::HoldDocument { view: self.view, slot, path: path.clone(), source };
        around.outbox.command(command).then(|| {
            around.held.insert(path.clone());
            path
        })
    }

    /// Attaches a document that is held now, or lets it wait in the tray; tells the operator if it
    /// could not be held. `was_dropped` is true if it was dropped on the window, which handles it
    /// as a dropped file next.
    pub(crate) fn pasted(
        &mut self,
        slot: Option<SlotKey>,
        path: PathBuf,
        result: Result<FileFacts, FileProblem>,
        was_dropped: bool,
        around: &mut Around<'_>,
    ) {
        let is_agreed = self.tray.may_replace.remove(&path);
        let facts = match result {
            Ok(facts) => facts,
            Err(problem) if was_dropped || is_agreed => {
                return tell_drop_not_held(&path, &problem, around.outbox);
            }
            Err(problem) => return tell_not_pasted(&problem, around.outbox),
        };
        match slot {
            Some(slot) if is_agreed => self.attach(slot, path, around),
            None if was_dropped => drop(self.tray.held.insert(path, facts)),
            Some(slot) if self.sending.progress.can.edit => {
                self.attach_first(&slot, [path], around);
            }
            _ => {
                let has_room = self.tray.add_held(path, facts);
                tell_room(has_room, around.outbox);
            }
        }
    }

    /// Returns a name like the wanted one that no held document and no document of the case has.
    fn name_for_held(&self, wanted: &str, held: &HashSet<PathBuf>) -> PathBuf {
        let wanted = match wanted.trim() {
            "" => words::text("preview-drop-unnamed"),
            wanted => wanted.to_owned(),
        };
        let (stem, ending) = match wanted.rsplit_once('.') {
            Some((stem, ending)) => (stem, format!(".{ending}")),
            None => (wanted.as_str(), String::new()),
        };
        self.first_free(held, |number| match number {
            1 => wanted.clone(),
            number => format!("{stem} {number}{ending}"),
        })
    }

    /// Returns a name for a picture that was pasted at this time; no held document and no document
    /// of the case has it.
    fn name_for_picture(&self, when: &str, held: &HashSet<PathBuf>) -> PathBuf {
        self.first_free(held, |number| match number {
            1 => words::text_with("preview-pasted", &[("when", when.into())]),
            number => {
                let blanks = [("when", when.into()), ("number", number.into())];
                words::text_with("preview-pasted-again", &blanks)
            }
        })
    }

    /// Returns the first name that is not taken, of those for 1, 2, 3…
    fn first_free(&self, held: &HashSet<PathBuf>, name: impl Fn(usize) -> String) -> PathBuf {
        let is_taken = |path: &Path| held.contains(path) || self.names_document(path);
        let mut number = 1;
        loop {
            let path = PathBuf::from(name(number));
            if !is_taken(&path) {
                return path;
            }
            number += 1;
        }
    }
}

/// Tells that a dropped document could not be held.
fn tell_drop_not_held(path: &Path, problem: &FileProblem, outbox: &mut Outbox) {
    let reason = words::file_problem(problem);
    let blanks = [("file", file_name(path).into()), ("reason", reason.into())];
    let sentence = words::text_with("preview-drop-not-taken", &blanks);
    outbox.tell(Tone::Danger, About::Paste, sentence);
}

/// Tells that a pasted picture could not be held.
fn tell_not_pasted(problem: &FileProblem, outbox: &mut Outbox) {
    let reason = words::file_problem(problem);
    let sentence = words::text_with("preview-not-pasted", &[("reason", reason.into())]);
    outbox.tell_outcome(Tone::Danger, About::Paste, sentence);
}

#[cfg(test)]
mod tests;
