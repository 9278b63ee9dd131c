//! Documents and dropped files of the open case that were read.
//!
//! Knows nothing of how they are read; the engine does that.

use std::path::Path;

use crate::domain::intake::{Attachment, FileProblem, SlotKey};
use crate::domain::progress::Phase;
use crate::engine::message::DroppedFiles;
use crate::ui::theme::Tone;
use crate::ui::view::{About, file_name};
use crate::words;

use super::super::around::Around;
use super::super::outbox::Outbox;
use super::open::OpenCase;
use super::paths::path_text;
use super::tray::tell_room;

impl OpenCase {
    /// Attaches a document that was read. Documents are read in any order, and slots of different
    /// cases have the same name: only the document that the slot holds now counts.
    pub(crate) fn examined(
        &mut self,
        slot: SlotKey,
        path: &Path,
        result: Result<Attachment, FileProblem>,
        around: &mut Around<'_>,
    ) {
        let held = self.document_in(&slot);
        let is_it = held.is_some_and(|held| held == path_text(path));
        if is_it || held.is_none() {
            self.documents.reading.remove(&slot);
        }
        let was_dropped = self.tray.dropped_on.remove(path).is_some();
        if is_it && was_dropped && result == Err(FileProblem::IsFolder) {
            self.empty_slot(&slot, around.forms);
            return self.tray.add_all([path.to_owned()], self.view, around.outbox);
        }
        if is_it {
            let result = self.newest(&slot, result, around.outbox);
            if result.is_ok() {
                self.save.next_secs = Some(0.0);
            }
            self.documents.attachments.insert(slot, result);
            self.documents_changed();
        }
    }

    /// Returns what was read of a document, or the document that was attached before if its new
    /// version could not be read.
    fn newest(
        &mut self,
        slot: &SlotKey,
        result: Result<Attachment, FileProblem>,
        outbox: &mut Outbox,
    ) -> Result<Attachment, FileProblem> {
        match (self.documents.previous.remove(slot), result) {
            (Some(old), Err(problem)) => {
                let reason = words::file_problem(&problem);
                outbox.tell_outcome(
                    Tone::Warning,
                    About::Slot(slot.clone()),
                    words::text_with("window-original-not-taken", &[("reason", reason.into())]),
                );
                Ok(old)
            }
            (_, result) => result,
        }
    }

    /// Takes in what was found at a dropped path. The files of a folder wait in the tray, because
    /// one slot does not take them all.
    pub(crate) fn drop_inspected(
        &mut self,
        dropped: &Path,
        dropped_files: DroppedFiles,
        around: &mut Around<'_>,
    ) {
        let is_file = matches!(dropped_files.files.as_slice(), [found] if found.path.0 == dropped);
        if let Some(slot) = self.tray.dropped_on.remove(dropped) {
            if is_file {
                let _was_told = self.refuses(&slot, dropped, around);
                return;
            }
            let has_room = self.tray.add(dropped.to_owned());
            tell_room(has_room, around.outbox);
            self.tray.to_inspect.retain(|path| path.0 != dropped);
        }
        if dropped_files.files.is_empty() && !dropped_files.is_cut {
            around.outbox.tell(
                Tone::Warning,
                About::Other,
                words::text_with("tray-folder-empty", &[("folder", file_name(dropped).into())]),
            );
        }
        let is_whole = !dropped_files.is_cut;
        let has_room = self.tray.inspected(dropped, dropped_files);
        tell_room(is_whole && has_room, around.outbox);
        self.offer_newcomers(around);
    }

    /// Has the originals of the copied documents compared, unless the case is sent or the window is
    /// locked.
    pub(crate) fn check_originals(&mut self, around: &mut Around<'_>) {
        if self.sending.progress.phase != Phase::Completed && !around.is_locked {
            self.documents.check_originals(self.view, around.outbox);
        }
    }
}

#[cfg(test)]
mod tests;
