//! The dispatcher of the engine's notices.
//!
//! Knows nothing of how the engine works.

use std::path::PathBuf;

use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, FileProblem};
use crate::domain::link::Environment;
use crate::domain::value::{FileRef, Value};
use crate::engine::message::{CaseFault, Notice, Picture, SecretLocation, VaultFault};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, Standing};
use crate::words;

use super::case::{Link, path_text, paths_from};
use super::dossier::Dossier;
use super::notifications;
use super::previews;

impl Dossier {
    /// Acts on all notices of the engine and answers of the dialogs since the last frame.
    pub(super) fn listen(&mut self) {
        while let Ok(notice) = self.engine.notices.try_recv() {
            self.hear(notice);
        }
        if self.engine.snapshot.has_changed().unwrap_or(false) {
            let snapshot = self.engine.snapshot.borrow_and_update();
            self.library.standings =
                snapshot.cases.iter().map(|case| (case.id, Standing::of(case))).collect();
            for case in &snapshot.cases {
                self.library.recovery.is_in_engine(case.id);
            }
            self.shown.case_mut().sending.unpublished &=
                snapshot.case(self.shown.case().id).is_none();
            self.library.unpublished.take_if(|id| snapshot.case(*id).is_some());
            notifications::announce(
                self.window.notifier.as_deref(),
                &mut self.window.watch,
                &snapshot,
                &self.ctx,
            );
            if let Some(progress) = snapshot
                .case(self.shown.case().id)
                .filter(|progress| !self.shown.case().is_past(progress))
            {
                self.shown.case_mut().sending.progress = progress.clone();
                self.shown.case_mut().sending.update_pace(self.ctx.input(|input| input.time));
            }
        }
        self.update_what_follows();
        if let Some(chosen) = self.window.dialogs.answer() {
            self.chosen(chosen);
        }
        self.update_chooser();
        self.read_documents();
        self.on_case(|case, around| case.tray.inspect_queued(case.view, around.outbox));
    }

    /// Acts on a notice, unless it is about another showing of a case or came too late for the
    /// lock.
    fn hear(&mut self, notice: Notice) {
        let is_late = !self.shown.awaits(&notice);
        match notice {
            Notice::Pasted { path, .. } if is_late => {
                if self.window.dragged.gives_up(&path.0) {
                    self.tell_not_dropped();
                }
            }
            _ if is_late => {}
            Notice::Examined { slot, path, result } => self.on_case(|case, around| {
                case.examined(slot, &path.0, result, around);
            }),
            Notice::Previewed { sha256, request, preview } => {
                let (is_locked, ctx) = (self.shown.is_locked(), &self.ctx);
                let load = |picture: &Picture| previews::texture(ctx, picture);
                let documents = &mut self.shown.case_mut().documents;
                documents.previewed((sha256, request), preview, is_locked, load);
            }
            Notice::Pasted { slot, path, result, .. } => {
                let dragged = &mut self.window.dragged;
                let was_dropped =
                    if result.is_ok() { dragged.lands(&path.0) } else { dragged.gives_up(&path.0) };
                self.on_case(|case, around| {
                    case.pasted(slot, path.0, result, was_dropped, around);
                });
            }
            Notice::DropInspected { dropped, dropped_files, .. } => {
                self.on_case(|case, around| case.drop_inspected(&dropped.0, dropped_files, around));
            }
            Notice::OriginalsChecked { changed, .. } => {
                self.shown.case_mut().documents.originals_checked(changed);
            }
            Notice::Opened { path, result } => self.opened(path.0, result),
            Notice::Saved { path, result } => self.was_saved(path.0, result),
            Notice::TextSaved(result) => self.receipt_saved(result),
            Notice::Packed(result) => self.packed(result),
            Notice::Unpacked(result) => self.unpacked(result),
            Notice::Replaced { id, file, result } if id == self.shown.case().id => {
                self.replaced(file, result);
            }
            Notice::Replaced { .. } => {}
            Notice::LinkSaved(secret_location) => {
                self.shown.case_mut().destination.secret_location = Some(secret_location);
            }
            Notice::LinkLoaded(Some((api_url, token)))
                if self.shown.case().destination.link.is_none() =>
            {
                self.shown.case_mut().destination.link =
                    Some(Link { environment: Environment::of_api_url(&api_url), token });
                self.shown.case_mut().destination.secret_location = Some(SecretLocation::Keyring);
                self.fetch_session();
                self.tell(Tone::Warning, About::Link, words::text("window-link-recalled"));
            }
            Notice::LinkLoaded(_) => {}
            Notice::Vault(notice) => self.on_vault_notice(notice),
            Notice::SessionFetched { result, is_polling: goes_on, .. } => {
                self.session_fetched(result, goes_on);
            }
            Notice::SessionStarted { result, .. } => self.started(result),
        }
    }

    /// Has the queued documents read, as far as the engine's queue has room.
    pub(super) fn read_documents(&mut self) {
        self.on_case(|case, around| case.documents.read_queued(around.outbox));
    }

    /// Shows a case file that was read. If another case was begun, sent or changed meanwhile, it
    /// does not take its place unasked.
    fn opened(&mut self, path: PathBuf, result: Result<Box<Draft>, CaseFault>) {
        if self.shown.case_mut().save.file.opening.take_if(|wanted| *wanted == path).is_none() {
            return;
        }
        match result {
            Ok(_) if self.shown.case().sending.is_busy() && !self.library.keeps() => {
                self.tell_locked();
            }
            Ok(_)
                if self.unsaved()
                    && self.shown.case().draft != self.shown.case().save.file.given_up =>
            {
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

    fn was_saved(&mut self, path: PathBuf, result: Result<(), CaseFault>) {
        let saving = self.shown.case_mut().save.file.saving.take_if(|(wanted, _)| *wanted == path);
        let close =
            saving.is_some() && std::mem::take(&mut self.shown.case_mut().save.file.closes_window);
        match (result, saving) {
            (Ok(()), Some((_, draft))) => {
                self.shown.case_mut().save.file.saved = draft;
                self.shown.case_mut().save.file.path = Some(path);
                self.tell_outcome(Tone::Success, About::CaseFile, words::text("window-saved"));
                match (close, self.unsaved()) {
                    (true, false) => self.close(),
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
        let Some(slot) =
            self.shown.case().sending.progress.files.get(file).map(|file| file.slot.clone())
        else {
            return;
        };
        match result {
            Ok(attachment) => {
                self.prompts.settle(&About::Slot(slot.clone()));
                let path = path_text(&attachment.path.0);
                // What is still being read there is the old document.
                self.shown.case_mut().forget_documents(|gone| gone == &slot);
                if let Some(fields) = self.shown.case_mut().draft.fields_with_mut(&slot) {
                    fields.set(&slot.field, Value::File(FileRef { path }));
                }
                self.shown.case_mut().documents.attachments.insert(slot, Ok(attachment));
                self.shown.case_mut().documents_changed();
            }
            Err(problem) => {
                self.tell_outcome(Tone::Danger, About::Slot(slot), words::file_problem(&problem));
            }
        }
    }
}
