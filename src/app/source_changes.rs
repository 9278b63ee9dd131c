//! Whether the files that documents were copied from have changed since, and the new version taken
//! instead.
//!
//! Must not know: their content; the engine looks at them. Whatever became of an original, the copy
//! stays what is sent.

use std::collections::HashSet;

use egui::{Context, Event};

use crate::domain::intake::{Attachment, CopyId, FileProblem, SlotKey};
use crate::domain::progress::Phase;
use crate::engine::message::Command;
use crate::ui::theme::Tone;
use crate::ui::view::About;
use crate::words;

use super::dossier::Dossier;

impl Dossier {
    /// Whoever comes back to the window may have changed a file elsewhere.
    pub(super) fn update_originals(&mut self, ctx: &Context) {
        if ctx.input(|input| input.events.contains(&Event::WindowFocused(true))) {
            self.check_originals();
        }
    }

    /// Has the originals of the shown case looked at, once at a time: a share that does not answer
    /// must not pile up work.
    pub(super) fn check_originals(&mut self) {
        let view = self.case.view;
        let is_over =
            self.case.sending.progress.phase == Phase::Completed || self.library.is_locked();
        if is_over || self.case.documents.comparing {
            return;
        }
        let copied = self
            .case
            .documents
            .attachments
            .values()
            .flatten()
            .filter(|attachment| attachment.copy.is_some());
        let attachments: Vec<Attachment> = copied.cloned().collect();
        // Nobody asked for it: a full queue is no matter, the next look finds out.
        if !attachments.is_empty()
            && self.engine.commands.try_send(Command::CheckOriginals { view, attachments }).is_ok()
        {
            self.case.documents.comparing = true;
        }
    }

    pub(super) fn originals_checked(&mut self, changed: HashSet<CopyId>) {
        (self.case.documents.comparing, self.case.documents.changed) = (false, changed);
    }

    /// Reads the original again into its slot. Until that succeeds the copy is only put aside.
    pub(super) fn use_new_version(&mut self, slot: SlotKey) {
        let Some(Ok(old)) = self.case.documents.attachments.get(&slot).cloned() else { return };
        let path = old.path.0.clone();
        self.attach(slot.clone(), path);
        self.case.documents.aside.insert(slot, old);
    }

    /// What was read of a document; when the new version of it can't be taken, the one that was
    /// attached stays.
    pub(super) fn newest(
        &mut self,
        slot: &SlotKey,
        result: Result<Attachment, FileProblem>,
    ) -> Result<Attachment, FileProblem> {
        match (self.case.documents.aside.remove(slot), result) {
            (Some(old), Err(problem)) => {
                let reason = words::file_problem(&problem);
                self.tell_outcome(
                    Tone::Warning,
                    About::Slot(slot.clone()),
                    words::text_with("window-original-not-taken", &[("reason", reason.into())]),
                );
                Ok(old)
            }
            (_, result) => result,
        }
    }
}
