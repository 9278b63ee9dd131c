//! The case file: opened in place of the case, and saved from it.
//!
//! Knows nothing of how a case file is written.

use std::path::PathBuf;

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::engine::message::{CaseFault, Command, VaultFault};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question};
use crate::words;

use super::super::around::Around;
use super::super::dialogs::Purpose;
use super::super::outbox::{AfterSave, Outbox, Request};
use super::open::OpenCase;
use super::paths::{paths_for, paths_from};

impl OpenCase {
    /// Has a case file chosen to be opened; asks first about answers that would be lost.
    pub(crate) fn open_case_file(&mut self, around: &mut Around<'_>) {
        if around.keeps {
            self.choose_case_file(around.outbox);
        } else if self.sending.is_busy() {
            around.outbox.tell_locked();
        } else if self.would_lose_answers(around.in_vault()) {
            around.outbox.ask(Question::OpenOver(None));
        } else {
            self.choose_case_file(around.outbox);
        }
    }

    /// Opens the file dialog for a case file. The present answers may be lost to it, later ones may
    /// not.
    pub(crate) fn choose_case_file(&mut self, outbox: &mut Outbox) {
        outbox.request(Request::Choose(Purpose::OpenCase));
        self.save.file.given_up = self.draft.clone();
    }

    /// Has a case file read although the present answers are lost to it.
    pub(crate) fn read_case_file_over(&mut self, path: PathBuf, outbox: &mut Outbox) {
        self.save.file.given_up = self.draft.clone();
        self.read_case_file(path, outbox);
    }

    /// Has a case file read.
    pub(crate) fn read_case_file(&mut self, path: PathBuf, outbox: &mut Outbox) {
        outbox.settle(About::CaseFile);
        if outbox.command(Command::OpenCase { path: path.clone() }) {
            self.save.file.opening = Some(path);
        }
    }

    /// Shows a case file that was read, if it is still wanted. A case that was changed or sent
    /// meanwhile is not replaced unasked.
    pub(crate) fn case_file_read(
        &mut self,
        path: PathBuf,
        result: Result<Box<Draft>, CaseFault>,
        around: &mut Around<'_>,
    ) {
        if self.save.file.opening.take_if(|wanted| *wanted == path).is_none() {
            return;
        }
        let fault = match result {
            Ok(_) if self.sending.is_busy() && !around.keeps => {
                return around.outbox.tell_locked();
            }
            Ok(_)
                if self.would_lose_answers(around.in_vault())
                    && self.draft != self.save.file.given_up =>
            {
                return around.outbox.ask(Question::OpenOver(Some(path)));
            }
            Ok(mut draft) => {
                paths_from(&mut draft, &path);
                return self.show_new(*draft, Some(path), around);
            }
            Err(CaseFault::IsHandover) if around.keeps => {
                return around.outbox.ask(Question::Unpack(path));
            }
            Err(CaseFault::IsHandover) => words::vault_fault(VaultFault::NotOpen),
            Err(fault) => words::case_fault(&fault),
        };
        around.outbox.tell_outcome(Tone::Danger, About::CaseFile, fault);
    }

    /// Has the place chosen where the case file is saved.
    pub(crate) fn save_as(&self, outbox: &mut Outbox) {
        let last = self.save.file.path.clone().map(Hidden);
        outbox.request(Request::Choose(Purpose::SaveCase { last }));
    }

    /// Has the place chosen where the case file is saved; then the window closes.
    pub(crate) fn save_as_and_close(&mut self, outbox: &mut Outbox) {
        self.save_as(outbox);
        self.save.file.closes_window = true;
    }

    /// Has the case file written.
    pub(crate) fn write_case_file(&mut self, path: PathBuf, outbox: &mut Outbox) {
        let mut draft = self.draft.clone();
        paths_for(&mut draft, &path);
        outbox.settle(About::CaseFile);
        if outbox.command(Command::SaveCase { path: path.clone(), draft: Box::new(draft) }) {
            self.save.file.saving = Some((path, self.draft.clone()));
        } else {
            self.save.file.closes_window = false;
        }
    }

    /// Tells if the case file was written, and closes the window if that waited for it. Asks again
    /// if something was typed meanwhile.
    pub(crate) fn case_file_written(
        &mut self,
        path: PathBuf,
        result: Result<(), CaseFault>,
        around: &mut Around<'_>,
    ) {
        let saving = self.save.file.saving.take_if(|(wanted, _)| *wanted == path);
        let closes = saving.is_some() && std::mem::take(&mut self.save.file.closes_window);
        match (result, saving) {
            (Ok(()), Some((_, draft))) => {
                self.save.file.saved = draft;
                self.save.file.path = Some(path);
                let sentence = words::text("window-saved");
                around.outbox.tell_outcome(Tone::Success, About::CaseFile, sentence);
                match (closes, self.would_lose_answers(around.in_vault())) {
                    (true, false) => around.outbox.request(Request::FollowUp(AfterSave::Close)),
                    (true, true) => around.outbox.ask(Question::CloseUnsaved),
                    (false, _) => {}
                }
            }
            (Ok(()), None) => {}
            (Err(fault), _) => {
                let sentence = words::case_fault(&fault);
                around.outbox.tell_outcome(Tone::Danger, About::CaseFile, sentence);
            }
        }
    }
}

#[cfg(test)]
mod tests;
