//! What the engine tells.
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

use super::case::{Link, path_text, paths_from};
use super::dossier::Dossier;
use super::notifications;

impl Dossier {
    /// Takes in everything the engine and the dialogs have said since the last frame.
    pub(super) fn listen(&mut self, ctx: &Context) {
        while let Ok(notice) = self.engine.notices.try_recv() {
            self.hear(ctx, notice);
        }
        if self.engine.snapshot.has_changed().unwrap_or(false) {
            let snapshot = self.engine.snapshot.borrow_and_update();
            self.library.standings =
                snapshot.cases.iter().map(|case| (case.id, Standing::of(case))).collect();
            for case in &snapshot.cases {
                self.library.recovery.is_in_engine(case.id);
            }
            self.case.sending.handed_over &= snapshot.case(self.case.id).is_none();
            self.library.handed_over.take_if(|id| snapshot.case(*id).is_some());
            notifications::announce(
                self.window.notifier.as_deref(),
                &mut self.window.watch,
                &snapshot,
                ctx,
            );
            if let Some(progress) =
                snapshot.case(self.case.id).filter(|progress| !self.case.is_past(progress))
            {
                self.case.sending.progress = progress.clone();
                self.case.sending.update_pace(ctx.input(|input| input.time));
            }
        }
        self.update_what_follows();
        if let Some(chosen) = self.window.dialogs.answer() {
            self.chosen(ctx, chosen);
        }
        self.update_chooser(ctx);
        self.read_documents();
        self.inspect_dropped();
    }

    /// Acts on a notice. One about another showing of a case is dropped here, and nowhere else.
    fn hear(&mut self, ctx: &Context, notice: Notice) {
        // While the window is locked, nothing but the comparison of originals is waited for.
        let is_late = notice.view().is_some_and(|view| {
            let is_waited_for =
                !self.library.is_locked() || matches!(notice, Notice::OriginalsChecked { .. });
            view != self.case.view || !is_waited_for
        });
        match notice {
            Notice::Pasted { path, .. } if is_late => {
                if self.window.dragged.gives_up(&path.0) {
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
                self.drop_inspected(&dropped.0, dropped_files);
            }
            Notice::OriginalsChecked { changed, .. } => self.originals_checked(changed),
            Notice::Opened { path, result } => self.opened(path.0, result),
            Notice::Saved { path, result } => self.was_saved(ctx, path.0, result),
            Notice::TextSaved(result) => self.receipt_saved(result),
            Notice::Packed(result) => self.packed(result),
            Notice::Unpacked(result) => self.unpacked(ctx, result),
            Notice::Replaced { id, file, result } if id == self.case.id => {
                self.replaced(file, result);
            }
            Notice::Replaced { .. } => {}
            Notice::LinkSaved(secret_location) => {
                self.case.destination.secret_location = Some(secret_location);
            }
            Notice::LinkLoaded(Some((api_url, token))) if self.case.destination.link.is_none() => {
                self.case.destination.link =
                    Some(Link { environment: Environment::of_api_url(&api_url), token });
                self.case.destination.secret_location = Some(SecretLocation::Keyring);
                self.fetch_session();
                self.tell(Tone::Warning, About::Link, words::text("window-link-recalled"));
            }
            Notice::LinkLoaded(_) => {}
            Notice::Vault(notice) => self.on_vault_notice(ctx, notice),
            Notice::SessionFetched { result, is_polling: goes_on, .. } => {
                self.session_fetched(result, goes_on);
            }
            Notice::SessionStarted { result, .. } => self.started(result),
        }
    }

    /// Asks the engine to read what waits, as far as its queue has room.
    pub(super) fn read_documents(&mut self) {
        while let Some((slot, path)) = self.case.documents.to_read.pop_front() {
            let command = Command::Examine { slot: slot.clone(), path: path.clone() };
            if self.engine.commands.try_send(command).is_err() {
                self.case.documents.to_read.push_front((slot, path));
                return;
            }
            self.case.documents.reading.insert(slot);
        }
    }

    /// Readings come back in any order, and slots of different cases bear the same name: only the
    /// document that the slot holds now is taken.
    fn examined(&mut self, slot: SlotKey, path: &Path, result: Result<Attachment, FileProblem>) {
        let held = self.case.document_in(&slot);
        let is_it = held.is_some_and(|held| held == path_text(path));
        if is_it || held.is_none() {
            self.case.documents.reading.remove(&slot);
        }
        let was_dropped = self.case.tray.onto.remove(path).is_some();
        if is_it && was_dropped && result == Err(FileProblem::IsFolder) {
            self.empty(&slot);
            return self.add_to_tray([path.to_owned()]);
        }
        if is_it {
            let result = self.newest(&slot, result);
            if result.is_ok() {
                self.save_soon();
            }
            self.case.documents.attachments.insert(slot, result);
            self.case.documents_changed();
        }
    }

    /// A case that comes when another one was begun, sent or typed into meanwhile does not take its
    /// place by itself.
    fn opened(&mut self, path: PathBuf, result: Result<Box<Draft>, CaseFault>) {
        if self.case.save.file.opening.take_if(|wanted| *wanted == path).is_none() {
            return;
        }
        match result {
            Ok(_) if self.case.sending.is_busy() && !self.library.keeps() => self.tell_locked(),
            Ok(_) if self.unsaved() && self.case.draft != self.case.save.file.given_up => {
                self.prompts.question = Some(Question::OpenOver(Some(path)));
            }
            Ok(mut draft) => {
                paths_from(&mut draft, &path);
                self.show_new(*draft, Some(path));
            }
            Err(CaseFault::IsHandover) if self.library.keeps() => {
                self.prompts.question = Some(Question::Unpack(path));
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
        let saving = self.case.save.file.saving.take_if(|(wanted, _)| *wanted == path);
        let close = saving.is_some() && std::mem::take(&mut self.case.save.file.closes_window);
        match (result, saving) {
            (Ok(()), Some((_, draft))) => {
                self.case.save.file.saved = draft;
                self.case.save.file.path = Some(path);
                self.tell_outcome(Tone::Success, About::CaseFile, words::text("window-saved"));
                match (close, self.unsaved()) {
                    (true, false) => self.close(ctx),
                    // Something was typed while it was written.
                    (true, true) => self.prompts.question = Some(Question::CloseUnsaved),
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
        let Some(slot) = self.case.sending.progress.files.get(file).map(|file| file.slot.clone())
        else {
            return;
        };
        match result {
            Ok(attachment) => {
                self.prompts.settle(&About::Slot(slot.clone()));
                let path = path_text(&attachment.path.0);
                // What is still being read there is the old document.
                self.case.forget_documents(|gone| gone == &slot);
                if let Some(fields) = self.case.draft.fields_with_mut(&slot) {
                    fields.set(&slot.field, Value::File(FileRef { path }));
                }
                self.case.documents.attachments.insert(slot, Ok(attachment));
                self.case.documents_changed();
            }
            Err(problem) => {
                self.tell_outcome(Tone::Danger, About::Slot(slot), words::file_problem(&problem));
            }
        }
    }
}
