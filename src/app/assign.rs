//! Dispatches what concerns the tray "To assign", where dropped files wait for a slot.
//!
//! Knows nothing of how a slot is proposed (`domain::proposal`), or of how files are inspected (the
//! engine does it).

use std::path::PathBuf;

use crate::domain::intake::SlotKey;
use crate::engine::message::FileFacts;
use crate::ui::screen::Assigning;
use crate::ui::view::{Question, TrayId};

use super::case::tell_room;
use super::dossier::Dossier;

impl Dossier {
    /// Lets files wait that were dropped where no slot is.
    pub(super) fn add_to_tray(&mut self, paths: impl IntoIterator<Item = PathBuf>) {
        self.on_case(|case, around| case.tray.add_all(paths, case.view, around.outbox));
    }

    /// Lets a picture wait that was pasted where no slot is.
    pub(super) fn add_held_to_tray(&mut self, path: PathBuf, facts: FileFacts) {
        self.on_case(|case, around| {
            let has_room = case.tray.add_held(path, facts);
            tell_room(has_room, around.outbox);
        });
    }

    /// Has what waits inspected, as far as the engine's queue has room.
    pub(super) fn inspect_dropped(&mut self) {
        self.on_case(|case, around| case.tray.inspect_queued(case.view, around.outbox));
    }

    /// Puts a file where it is proposed.
    pub(super) fn accept(&mut self, id: TrayId) {
        let slot = self.shown.case().tray.file_of(id).and_then(|file| file.proposal.as_ref());
        if let Some(slot) = slot.map(|proposal| proposal.slot.clone()) {
            self.assign(id, &slot);
        }
    }

    pub(super) fn accept_all(&mut self) {
        let proposed: Vec<TrayId> = self
            .shown
            .case()
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
        let file = self.shown.case().tray.file_of(id);
        let Some(path) = file.map(|file| file.path.clone()) else { return };
        if !self.refuses(slot, &path) {
            self.leave_out(id);
            // The dialog has said that an old file is replaced; a filled slot is never proposed.
            self.attach(slot.clone(), path);
        }
    }

    pub(super) fn leave_out(&mut self, id: TrayId) {
        let _was_there = self.shown.case_mut().tray.take(id);
    }

    /// Sends the case as the operator sees it: what was agreed to for an earlier try does not count
    /// for this one.
    pub(super) fn send_what_is_shown(&mut self) {
        self.shown.case_mut().tray.without.clear();
        self.send();
    }

    /// Sends the case although files wait in the tray. A file that comes while the case is still
    /// being kept asks again.
    pub(super) fn send_without_tray(&mut self) {
        self.shown.case_mut().tray.without =
            self.shown.case().tray.files.iter().map(|file| file.id).collect();
        self.send();
    }

    /// Puts the keyboard on the first file that waits.
    pub(super) fn show_tray(&mut self) {
        self.window.screen.keyboard.tray_file =
            self.shown.case().tray.files.first().map(|file| file.id);
    }

    pub(super) fn ask_slot(&mut self, id: TrayId) {
        let Some(file) = self.shown.case().tray.file_of(id) else {
            return;
        };
        let slot =
            file.proposal.as_ref().map(|proposal| &proposal.slot).or(file.filled.as_ref()).cloned();
        self.window.screen.dialogs.assign = Assigning { slot, ..Assigning::default() };
        self.prompts.question = Some(Question::Assign(id));
    }
}
