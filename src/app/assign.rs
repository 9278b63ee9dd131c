//! The tray "To assign": files dropped where no slot is wait here, each with a proposal, while the
//! operator works on.
//!
//! Must not know: how a slot is proposed (`domain::proposal`), how files are looked at (the
//! engine), how it is drawn.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::engine::message::{Command, DroppedFiles, FileFacts};
use crate::ui::screen::Assigning;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, TrayId, file_name};
use crate::words;

use super::dossier::Dossier;

impl Dossier {
    /// Files were dropped where no slot is.
    pub(super) fn add_to_tray(&mut self, paths: impl IntoIterator<Item = PathBuf>) {
        let mut has_room = true;
        for path in paths {
            has_room &= match self.case.tray.held.remove(&path) {
                // It lies on no disk where it could be looked at.
                Some(facts) => self.case.tray.add_held(path, facts),
                None => self.case.tray.add(path),
            };
        }
        self.tell_room(has_room);
        self.inspect_dropped();
    }

    /// Lets a picture wait that was pasted where no slot is.
    pub(super) fn add_held_to_tray(&mut self, path: PathBuf, facts: FileFacts) {
        let has_room = self.case.tray.add_held(path, facts);
        self.tell_room(has_room);
    }

    /// Has what waits looked at, as far as the engine's queue has room.
    pub(super) fn inspect_dropped(&mut self) {
        let view = self.case.view;
        while let Some(Hidden(dropped)) = self.case.tray.to_look.pop_front() {
            if self
                .engine
                .commands
                .try_send(Command::InspectDropped { view, dropped: dropped.clone() })
                .is_err()
            {
                self.case.tray.to_look.push_front(Hidden(dropped));
                return;
            }
        }
    }

    pub(super) fn drop_inspected(&mut self, dropped: &Path, dropped_files: DroppedFiles) {
        let is_file = matches!(dropped_files.files.as_slice(), [found] if found.path.0 == dropped);
        if let Some(slot) = self.case.tray.onto.remove(dropped) {
            if is_file {
                let _was_told = self.refuses(&slot, dropped);
                return;
            }
            // The files of a folder wait: one slot does not take them all.
            let has_room = self.case.tray.add(dropped.to_owned());
            self.tell_room(has_room);
            self.case.tray.to_look.retain(|path| path.0 != dropped);
        }
        if dropped_files.files.is_empty() && !dropped_files.is_cut {
            self.tell(
                Tone::Warning,
                About::Other,
                words::text_with("tray-folder-empty", &[("folder", file_name(dropped).into())]),
            );
        }
        let is_whole = !dropped_files.is_cut;
        let has_room = self.case.tray.inspected(dropped, dropped_files);
        self.tell_room(is_whole && has_room);
    }

    fn tell_room(&mut self, has_room: bool) {
        if !has_room {
            self.tell_outcome(Tone::Warning, About::Tray, words::text("tray-cut"));
        }
    }

    /// Puts a file where it is proposed.
    pub(super) fn accept(&mut self, id: TrayId) {
        let slot = self
            .case
            .tray
            .files
            .iter()
            .find(|file| file.id == id)
            .and_then(|file| file.proposal.as_ref());
        if let Some(slot) = slot.map(|proposal| proposal.slot.clone()) {
            self.assign(id, &slot);
        }
    }

    pub(super) fn accept_all(&mut self) {
        let proposed: Vec<TrayId> = self
            .case
            .tray
            .files
            .iter()
            .filter(|file| file.proposal.is_some())
            .map(|file| file.id)
            .collect();
        for id in proposed {
            self.accept(id);
        }
    }

    /// Puts a file of the tray into a slot. One that the slot does not take goes on waiting.
    pub(super) fn assign(&mut self, id: TrayId, slot: &SlotKey) {
        self.prompts.question.take_if(|question| *question == Question::Assign(id));
        let Some(path) =
            self.case.tray.files.iter().find(|file| file.id == id).map(|file| file.path.clone())
        else {
            return;
        };
        if !self.refuses(slot, &path) {
            self.leave_out(id);
            // The dialog has said that an old file is replaced; a filled slot is never proposed.
            self.attach(slot.clone(), path);
        }
    }

    pub(super) fn leave_out(&mut self, id: TrayId) {
        let _was_there = self.case.tray.take(id);
    }

    /// Sends the case as the operator sees it: what was agreed to for an earlier try does not count
    /// for this one.
    pub(super) fn send_what_is_shown(&mut self, ctx: &Context) {
        self.case.tray.without.clear();
        self.send(ctx);
    }

    /// Sends the case although files wait in the tray. A file that comes while the case is still
    /// being kept asks again.
    pub(super) fn send_without_tray(&mut self, ctx: &Context) {
        self.case.tray.without = self.case.tray.files.iter().map(|file| file.id).collect();
        self.send(ctx);
    }

    /// Puts the keyboard on the first file that waits.
    pub(super) fn show_tray(&mut self) {
        self.window.screen.keyboard.tray_file = self.case.tray.files.first().map(|file| file.id);
    }

    pub(super) fn ask_slot(&mut self, id: TrayId) {
        let Some(file) = self.case.tray.files.iter().find(|file| file.id == id) else { return };
        let slot =
            file.proposal.as_ref().map(|proposal| &proposal.slot).or(file.filled.as_ref()).cloned();
        self.window.screen.dialogs.assign = Assigning { slot, ..Assigning::default() };
        self.prompts.question = Some(Question::Assign(id));
    }
}
