//! Pictures from the clipboard: each becomes a document with a name of its own, in its slot or in
//! the tray.
//!
//! Must not know: how it is written as a file; the engine does that, and no disk sees it before its
//! copy is sealed.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use egui::ColorImage;

use crate::domain::hidden::Hidden;
use crate::domain::intake::{FileProblem, SlotKey};
use crate::engine::message::{Command, FileFacts, Pixels};
use crate::ui::theme::Tone;
use crate::ui::view::{About, file_name};
use crate::words;

use super::dossier::Dossier;

/// The most pixels of a picture that is taken: more than any screen has, or a camera for documents.
const MOST_PIXELS: usize = 40_000_000;

/// The pixels of a picture as bytes, which are not copied for it.
struct Raw(Arc<ColorImage>);

impl AsRef<[u8]> for Raw {
    fn as_ref(&self) -> &[u8] {
        self.0.as_raw()
    }
}

impl Dossier {
    /// Has a picture made a document.
    pub(super) fn paste(&mut self, slot: Option<SlotKey>, picture: Arc<ColorImage>) {
        if slot.is_some() && !self.may_edit() {
            return;
        }
        self.prompts.settle(&About::Paste);
        let [width, height] = picture.size;
        let (Ok(wide), Ok(high)) = (u32::try_from(width), u32::try_from(height)) else { return };
        if width.saturating_mul(height) > MOST_PIXELS {
            return self.tell_outcome(
                Tone::Danger,
                About::Paste,
                words::text_with(
                    "preview-paste-too-large",
                    &[("width", wide.into()), ("height", high.into())],
                ),
            );
        }
        let path = self.name_for_picture(&words::stamp(super::time::unix_secs()));
        let pixels =
            Pixels { width: wide, height: high, premultiplied: Bytes::from_owner(Raw(picture)) };
        if self.command(Command::Paste {
            view: self.shown.case().view,
            slot,
            path: path.clone(),
            pixels,
        }) {
            self.window.held.insert(path);
        }
    }

    /// A picture is a document now, or not.
    pub(super) fn pasted(
        &mut self,
        slot: Option<SlotKey>,
        path: PathBuf,
        result: Result<FileFacts, FileProblem>,
    ) {
        match (result, slot) {
            (Err(problem), slot)
                if self.window.dragged.gives_up(&path)
                    || self.shown.case_mut().tray.agreed.remove(&path) =>
            {
                let reason = words::file_problem(&problem);
                let blanks = [("file", file_name(&path).into()), ("reason", reason.into())];
                drop(slot);
                self.tell(
                    Tone::Danger,
                    About::Paste,
                    words::text_with("preview-drop-not-taken", &blanks),
                );
            }
            (Ok(_), Some(slot)) if self.shown.case_mut().tray.agreed.remove(&path) => {
                self.attach(slot, path);
            }
            (Ok(facts), None) if self.window.dragged.lands(&path) => {
                self.shown.case_mut().tray.held.insert(path, facts);
            }
            (Err(problem), _) => {
                let reason = words::file_problem(&problem);
                self.tell_outcome(
                    Tone::Danger,
                    About::Paste,
                    words::text_with("preview-not-pasted", &[("reason", reason.into())]),
                );
            }
            (Ok(_), Some(slot)) if self.shown.case().sending.progress.can.edit => {
                self.attach_first(&slot, vec![Hidden(path)]);
            }
            (Ok(facts), _) => self.add_held_to_tray(path, facts),
        }
    }
}

impl Dossier {
    /// A name like this one that no document of the case has, nor a file that waits.
    pub(super) fn name_for_held(&self, wanted: &str) -> PathBuf {
        let wanted = if wanted.trim().is_empty() {
            words::text("preview-drop-unnamed")
        } else {
            wanted.trim().to_owned()
        };
        let (stem, ending) =
            wanted.rsplit_once('.').map_or((wanted.as_str(), String::new()), |(stem, ending)| {
                (stem, format!(".{ending}"))
            });
        let plain = PathBuf::from(&wanted);
        let others = (2..).map(|number: usize| PathBuf::from(format!("{stem} {number}{ending}")));
        std::iter::once(plain.clone())
            .chain(others)
            .find(|path| !self.is_name_taken(path))
            .unwrap_or(plain)
    }

    fn is_name_taken(&self, path: &Path) -> bool {
        self.window.held.contains(path) || self.shown.case().names_document(path)
    }

    /// A name that no document of the case has, nor a file that waits.
    fn name_for_picture(&self, when: &str) -> PathBuf {
        let plain = words::text_with("preview-pasted", &[("when", when.into())]);
        let again = |number: usize| {
            words::text_with(
                "preview-pasted-again",
                &[("when", when.into()), ("number", number.into())],
            )
        };
        let mut path = PathBuf::from(plain);
        let mut number = 2;
        while self.is_name_taken(&path) {
            path = PathBuf::from(again(number));
            number += 1;
        }
        path
    }
}
