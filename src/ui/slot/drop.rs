//! Files dropped on a slot, dragged over it, or pasted into it.
//!
//! Knows nothing of how a file is opened or read.

use std::path::PathBuf;

use egui::{Rect, Ui};

use crate::domain::hidden::Hidden;
use crate::domain::intake::FileProblem;
use crate::words;

use super::super::context::ViewContext;
use super::super::drop::Dragged;
use super::super::intent::{DocumentEdit, DocumentIntent, EditIntent, Intent};
use super::super::view;
use super::model::Slot;

impl Slot<'_> {
    /// Takes what was pasted in this frame: files, or a picture.
    pub(crate) fn take_pasted(&self, context: &mut ViewContext<'_>) {
        let pasted = context.drops.take_pasted();
        self.take(context, pasted);
        if let Some(picture) = context.drops.take_picture() {
            context.say(Intent::Document(DocumentIntent::Paste {
                slot: Some(self.key.clone()),
                picture: Hidden(picture),
            }));
        }
    }

    /// Takes what is released on this area in this frame.
    pub(crate) fn take_dropped(&self, ui: &Ui, context: &mut ViewContext<'_>, rect: Rect) {
        let dropped = context.drops.take(ui, rect);
        self.take(context, dropped);
        if let Some(dragged) =
            context.drops.take_inside(ui, rect).filter(|_| context.view.editable())
        {
            self.take_inside(context, &dragged);
        }
    }

    /// Requests that dropped files are attached: the first that fits is attached, and the rest is
    /// asked about.
    fn take(&self, context: &mut ViewContext<'_>, dropped: Vec<PathBuf>) {
        if dropped.is_empty() {
            return;
        }
        if !context.view.editable() {
            return context.say(Intent::Document(DocumentIntent::RefuseDrop));
        }
        let paths = dropped.into_iter().map(Hidden).collect();
        context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Attach {
            slot: self.key.clone(),
            paths,
        })));
    }

    /// Takes a document or a file of the tray that was dragged inside the window.
    fn take_inside(&self, context: &mut ViewContext<'_>, dragged: &Dragged) {
        match dragged {
            Dragged::Document { from, .. } if *from != self.key => {
                context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Move {
                    from: from.clone(),
                    to: self.key.clone(),
                })));
            }
            Dragged::Waiting { file, .. } if self.path.is_none() => {
                context.say(Intent::Edit(EditIntent::Document(DocumentEdit::Assign {
                    file: *file,
                    slot: self.key.clone(),
                })));
            }
            Dragged::Document { .. } | Dragged::Waiting { .. } => {}
        }
    }

    /// Returns true if the slot takes what is dragged over the window, wherever the pointer is.
    pub(crate) fn lit(&self, context: &ViewContext<'_>) -> bool {
        if !context.view.editable() {
            return false;
        }
        let accepts = |name: &str| self.field.is_none_or(|field| field.accepts_name(name));
        match context.drops.inside() {
            Some(Dragged::Document { from, .. }) if *from == self.key => false,
            Some(Dragged::Document { name, .. }) => accepts(&name.0),
            Some(Dragged::Waiting { name, .. }) => self.path.is_none() && accepts(&name.0),
            None => context.drops.hovered().iter().any(|path| accepts(&view::file_name(path))),
        }
    }

    /// Returns what releasing here would do, or the reason why not; `None` if nothing is dragged
    /// over this area.
    pub(crate) fn verdict(
        &self,
        ui: &Ui,
        context: &ViewContext<'_>,
        rect: Rect,
    ) -> Option<Result<String, String>> {
        self.hover(ui, context, rect).or_else(|| self.hover_inside(ui, context, rect))
    }

    /// Returns what releasing a document or a file of the tray here would do, or the reason why
    /// not.
    fn hover_inside(
        &self,
        ui: &Ui,
        context: &ViewContext<'_>,
        rect: Rect,
    ) -> Option<Result<String, String>> {
        let dragged = context.drops.inside_over(ui, rect)?;
        if !context.view.editable() {
            return Some(Err(words::text("window-locked")));
        }
        let (name, id) = match dragged {
            Dragged::Document { from, .. } if *from == self.key => return None,
            Dragged::Document { name, .. } => (
                &name.0,
                if self.path.is_some() { "preview-swap-with" } else { "preview-move-here" },
            ),
            Dragged::Waiting { .. } if self.path.is_some() => {
                return Some(Err(words::text("preview-has-file")));
            }
            Dragged::Waiting { name, .. } => (&name.0, "window-drop-attach"),
        };
        if let Some(field) = self.field.filter(|field| !field.accepts_name(name)) {
            return Some(Err(words::file_problem(&FileProblem::WrongEnding {
                accept: field.accept.clone(),
            })));
        }
        Some(Ok(words::text_with(id, &[("file", words::shown(name).into()), ("count", 1.into())])))
    }

    /// Returns what releasing the files over this slot would do, or the reason why not.
    fn hover(
        &self,
        ui: &Ui,
        context: &ViewContext<'_>,
        rect: Rect,
    ) -> Option<Result<String, String>> {
        let files = context.drops.over(ui, rect)?;
        if !context.view.editable() {
            return Some(Err(words::text("window-locked")));
        }
        let first = files.first()?;
        let name = view::file_name(first);
        if may_be_folder(&name) && self.field.is_some_and(|field| !field.accepts_name(&name)) {
            return Some(Ok(words::text("window-drop-folder")));
        }
        if let Some(field) = self.field.filter(|field| !field.accepts_name(&name)) {
            return Some(Err(words::file_problem(&FileProblem::WrongEnding {
                accept: field.accept.clone(),
            })));
        }
        let id = match (files.len(), self.path.is_some()) {
            (1, false) => "window-drop-attach",
            (1, true) => "window-drop-replace",
            _ => "window-drop-several",
        };
        Some(Ok(words::text_with(id, &[("file", name.into()), ("count", files.len().into())])))
    }
}

/// The longest extension of a file that is expected, in characters.
const LONGEST_EXTENSION: usize = 5;

/// Returns true if a name may be a folder's: "Acme", "Papers v1.2", "Inc. 2024 scans".
fn may_be_folder(name: &str) -> bool {
    name.rsplit_once('.').is_none_or(|(_, ending)| {
        let is_number = ending.chars().all(|c| c.is_ascii_digit());
        let is_plain = ending.chars().all(|c| c.is_ascii_alphanumeric());
        is_number || !is_plain || ending.len() > LONGEST_EXTENSION
    })
}
