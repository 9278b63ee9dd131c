//! What the engine tells, taken into the window's state.
//!
//! Must not know: how the engine works. A late reading of a document that was replaced meanwhile is
//! dropped.

use std::path::{Path, PathBuf};

use egui::Context;

use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, FileProblem, SlotKey};
use crate::domain::link::Environment;
use crate::domain::value::{FileRef, Value};
use crate::engine::message::{CaseFault, Command, Notice, SecretLocation, VaultFault};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, Standing};
use crate::words;

use super::state::{Link, path_text, paths_from};
use super::{Dossier, notifications};

impl Dossier {
    /// Takes in everything the engine and the dialogs have said since the last frame.
    pub(super) fn listen(&mut self, ctx: &Context) {
        while let Ok(notice) = self.engine.notices.try_recv() {
            self.hear(ctx, notice);
        }
        if self.engine.snapshot.has_changed().unwrap_or(false) {
            let snapshot = self.engine.snapshot.borrow_and_update();
            self.state.standings =
                snapshot.cases.iter().map(|case| (case.id, Standing::of(case))).collect();
            for case in &snapshot.cases {
                self.state.case_list.taken_up(case.id);
            }
            self.state.handed_over.take_if(|id| snapshot.case(*id).is_some());
            notifications::announce(self.notifier.as_deref(), &mut self.watch, &snapshot, ctx);
            if let Some(progress) =
                snapshot.case(self.state.id).filter(|progress| !self.state.is_over(progress))
            {
                self.state.progress = progress.clone();
                self.state.see_pace(ctx.input(|input| input.time));
            }
        }
        self.update_what_follows();
        if let Some(chosen) = self.dialogs.answer() {
            self.chosen(ctx, chosen);
        }
        self.update_chooser(ctx);
        self.read_documents();
        self.look_over_dropped();
    }

    /// Acts on a notice. One about another showing of a case is dropped here, and nowhere else.
    fn hear(&mut self, ctx: &Context, notice: Notice) {
        // While the window is locked, nothing but the comparison of originals is waited for.
        let is_late = notice.view().is_some_and(|view| {
            let is_waited_for =
                !self.state.is_locked() || matches!(notice, Notice::OriginalsChecked { .. });
            view != self.state.shown || !is_waited_for
        });
        match notice {
            Notice::Pasted { path, .. } if is_late => {
                if self.dragged.gives_up(&path.0) {
                    self.tell_not_dropped();
                }
            }
            _ if is_late => {}
            Notice::Examined { slot, path, result } => self.examined(slot, &path.0, result),
            Notice::Previewed { sha256, request, preview } => {
                self.previewed(ctx, sha256, request, preview);
            }
            Notice::Pasted { slot, path, result, .. } => self.pasted(slot, path.0, result),
            Notice::DropInspected { dropped, dropped_files, .. } => {
                self.looked_over(&dropped.0, dropped_files);
            }
            Notice::OriginalsChecked { changed, .. } => self.originals_seen(changed),
            Notice::Opened { path, result } => self.opened(path.0, result),
            Notice::Saved { path, result } => self.was_saved(ctx, path.0, result),
            Notice::TextSaved(result) => self.receipt_saved(result),
            Notice::Packed(result) => self.packed(result),
            Notice::Unpacked(result) => self.unpacked(ctx, result),
            Notice::Replaced { id, file, result } if id == self.state.id => {
                self.replaced(file, result);
            }
            Notice::Replaced { .. } => {}
            Notice::LinkSaved(secret_location) => {
                self.state.secret_location = Some(secret_location);
            }
            Notice::LinkLoaded(Some((api_url, token))) if self.state.link.is_none() => {
                self.state.link =
                    Some(Link { environment: Environment::of_api_url(&api_url), token });
                self.state.secret_location = Some(SecretLocation::Keyring);
                self.look();
                self.tell(Tone::Warning, About::Link, words::text("window-link-recalled"));
            }
            Notice::LinkLoaded(_) => {}
            Notice::Vault(notice) => self.hear_vault(ctx, notice),
            Notice::SessionFetched { result, is_polling: goes_on, .. } => {
                self.looked(result, goes_on);
            }
            Notice::SessionStarted { result, .. } => self.started(result),
        }
    }

    /// Asks the engine to read what waits, as far as its queue has room.
    pub(super) fn read_documents(&mut self) {
        while let Some((slot, path)) = self.state.to_read.pop_front() {
            let command = Command::Examine { slot: slot.clone(), path: path.clone() };
            if self.engine.commands.try_send(command).is_err() {
                self.state.to_read.push_front((slot, path));
                return;
            }
            self.state.reading.insert(slot);
        }
    }

    /// Readings come back in any order, and slots of different cases bear the same name: only the
    /// document that the slot holds now is taken.
    fn examined(&mut self, slot: SlotKey, path: &Path, result: Result<Attachment, FileProblem>) {
        let held = self.state.document_in(&slot);
        let is_it = held.is_some_and(|held| held == path_text(path));
        if is_it || held.is_none() {
            self.state.reading.remove(&slot);
        }
        let was_dropped = self.state.tray.onto.remove(path).is_some();
        if is_it && was_dropped && result == Err(FileProblem::IsFolder) {
            self.empty(&slot);
            return self.lay_in_tray([path.to_owned()]);
        }
        if is_it {
            let result = self.newest(&slot, result);
            if result.is_ok() {
                self.keep_soon();
            }
            self.state.attachments.insert(slot, result);
            self.state.documents_changed();
        }
    }

    /// A case that comes when another one was begun, sent or typed into meanwhile does not take its
    /// place by itself.
    fn opened(&mut self, path: PathBuf, result: Result<Box<Draft>, CaseFault>) {
        if self.state.opening.take_if(|wanted| *wanted == path).is_none() {
            return;
        }
        match result {
            Ok(_) if self.state.is_busy() && !self.state.keeps() => self.tell_locked(),
            Ok(_) if self.state.unsaved() && self.state.draft != self.state.given_up => {
                self.state.question = Some(Question::OpenOver(Some(path)));
            }
            Ok(mut draft) => {
                paths_from(&mut draft, &path);
                self.take_up(*draft, Some(path));
            }
            Err(CaseFault::IsHandover) if self.state.keeps() => {
                self.state.question = Some(Question::Unpack(path));
            }
            Err(CaseFault::IsHandover) => self.tell_outcome(
                Tone::Danger,
                About::CaseFile,
                words::vault_fault(VaultFault::NotOpen),
            ),
            Err(fault) => {
                self.tell_outcome(Tone::Danger, About::CaseFile, words::case_fault(&fault));
            }
        }
    }

    fn was_saved(&mut self, ctx: &Context, path: PathBuf, result: Result<(), CaseFault>) {
        let saving = self.state.saving.take_if(|(wanted, _)| *wanted == path);
        let close = saving.is_some() && std::mem::take(&mut self.state.close_when_saved);
        match (result, saving) {
            (Ok(()), Some((_, draft))) => {
                self.state.saved = draft;
                self.state.case_file = Some(path);
                self.tell_outcome(Tone::Success, About::CaseFile, words::text("window-saved"));
                match (close, self.state.unsaved()) {
                    (true, false) => self.close(ctx),
                    // Something was typed while it was written.
                    (true, true) => self.state.question = Some(Question::CloseUnsaved),
                    (false, _) => {}
                }
            }
            (Ok(()), None) => {}
            (Err(fault), _) => {
                self.tell_outcome(Tone::Danger, About::CaseFile, words::case_fault(&fault));
            }
        }
    }

    fn replaced(&mut self, file: usize, result: Result<Attachment, FileProblem>) {
        let Some(slot) = self.state.progress.files.get(file).map(|file| file.slot.clone()) else {
            return;
        };
        match result {
            Ok(attachment) => {
                self.state.settle(&About::Slot(slot.clone()));
                let path = path_text(&attachment.path.0);
                // What is still being read there is the old document.
                self.state.forget_documents(|gone| gone == &slot);
                if let Some(fields) = self.state.draft.fields_with_mut(&slot) {
                    fields.set(&slot.field, Value::File(FileRef { path }));
                }
                self.state.attachments.insert(slot, Ok(attachment));
                self.state.documents_changed();
            }
            Err(problem) => {
                self.tell_outcome(Tone::Danger, About::Slot(slot), words::file_problem(&problem));
            }
        }
    }
}
