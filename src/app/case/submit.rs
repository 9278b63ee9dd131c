//! Sending the case: what has to be saved, corrected or confirmed first, and the order for the
//! engine.
//!
//! Knows nothing of how the engine carries out an order.

use crate::domain::case;
use crate::domain::intake::{Attachment, FileProblem};
use crate::domain::progress::{Can, Snapshot};
use crate::domain::value::{FileRef, Value};
use crate::engine::message::{Command, Order};
use crate::ui::screen::Focus;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question};
use crate::words;

use super::super::around::Around;
use super::super::outbox::{AfterSave, Outbox, Request};
use super::open::OpenCase;
use super::paths::path_text;

/// Number of documents uploaded at a time.
const PARALLEL: u8 = 4;

impl OpenCase {
    /// Sends the case as the operator sees it: an agreement to an earlier try does not apply.
    pub(crate) fn send_as_shown(&mut self, around: &mut Around<'_>) {
        self.tray.sent_without.clear();
        self.send(around);
    }

    /// Sends the case although files wait in the tray. A file that is added while the case is
    /// being saved is asked about again.
    pub(crate) fn send_without_tray(&mut self, around: &mut Around<'_>) {
        self.tray.agree_to_send_without();
        self.send(around);
    }

    /// Sends the case; asks first about findings that need consent.
    pub(crate) fn send(&mut self, around: &mut Around<'_>) {
        self.send_if(false, around);
    }

    /// Sends the case with the operator's consent to its findings.
    pub(crate) fn send_with_consent(&mut self, around: &mut Around<'_>) {
        self.send_if(true, around);
    }

    fn send_if(&mut self, has_consent: bool, around: &mut Around<'_>) {
        // A screen reader can press a button behind a dialog, or twice.
        if around.has_question || !self.sending.progress.can.send {
            return;
        }
        // Only what is saved is sent.
        if around.keeps && (self.is_unsaved() || self.save.id.is_none()) {
            return self.after_save(AfterSave::Send, around);
        }
        let attachments = &self.documents.attachments;
        let Some(case) = case::prove(&self.draft, around.forms, attachments, around.now).case
        else {
            around.outbox.request(Request::ShowAllFindings);
            around.outbox.focus(Focus::Summary);
            return;
        };
        let Some(target) = self.destination.target(around.settings) else {
            return around.outbox.ask(Question::Connect);
        };
        if self.tray.asks_before_sending() {
            return around.outbox.ask(Question::SendWithout);
        }
        if !has_consent && self.verdict.needs_consent() {
            return around.outbox.ask(Question::SendCircle);
        }
        // Once the vault is open this case is saved in it first.
        if around.is_vault_busy && !around.keeps {
            let sentence = words::text("window-busy");
            return around.outbox.tell(Tone::Warning, About::Queue, sentence);
        }
        let (payload, manifest) = case.freeze();
        let order = Order {
            payload,
            manifest,
            target,
            step: self.session.number(),
            replacements: Vec::new(),
            parallel: PARALLEL,
            wait_for_network: true,
        };
        if around.outbox.command(Command::Send { id: self.id, order: Box::new(order) }) {
            self.begin_sending(around);
        }
    }

    fn begin_sending(&mut self, around: &mut Around<'_>) {
        // Until the engine publishes the case, nothing can be pressed twice.
        self.sending.progress.can = Can::default();
        self.sending.unpublished = true;
        // The vault saves the link with what is sent.
        if around.keeps {
            around.outbox.settle(About::Link);
        }
        // The references that spektr got do not change any more.
        self.derived_references.clear();
        self.forget_steps(around.outbox);
    }

    /// Takes over the progress of the case, if the engine has it.
    pub(crate) fn update_progress(&mut self, snapshot: &Snapshot, now_secs: f64) {
        let Some(progress) = snapshot.case(self.id) else { return };
        self.sending.unpublished = false;
        if !self.is_past(progress) {
            self.sending.progress = progress.clone();
            self.sending.update_pace(now_secs);
        }
    }

    /// Shows the document that replaces one of the case that was sent, or tells why it does not.
    pub(crate) fn document_replaced(
        &mut self,
        file: usize,
        result: Result<Attachment, FileProblem>,
        outbox: &mut Outbox,
    ) {
        let Some(slot) = self.sending.progress.files.get(file).map(|file| file.slot.clone()) else {
            return;
        };
        match result {
            Ok(attachment) => {
                outbox.settle(About::Slot(slot.clone()));
                let path = path_text(&attachment.path.0);
                // A document that is still being read there is the old one.
                self.forget_documents(|gone| gone == &slot);
                if let Some(fields) = self.draft.fields_with_mut(&slot) {
                    fields.set(&slot.field, Value::File(FileRef { path }));
                }
                self.documents.attachments.insert(slot, Ok(attachment));
                self.documents_changed();
            }
            Err(problem) => {
                let sentence = words::file_problem(&problem);
                outbox.tell_outcome(Tone::Danger, About::Slot(slot), sentence);
            }
        }
    }
}

#[cfg(test)]
mod tests;
