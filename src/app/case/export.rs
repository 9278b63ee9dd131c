//! Files written from the case: its receipt, and the handover file for a colleague.
//!
//! Knows nothing of how a handover file is encrypted; the engine does it.

use std::path::PathBuf;

use secrecy::SecretString;

use crate::domain::hidden::Hidden;
use crate::engine::message::{CaseFault, Command, HandoverFault};
use crate::ui::intent::ReceiptForm;
use crate::ui::theme::Tone;
use crate::ui::view::{About, slot_name};
use crate::words::{self, ReceiptOf};

use super::super::around::Around;
use super::super::outbox::Outbox;
use super::open::OpenCase;

impl OpenCase {
    /// Has the receipt written, if there is one.
    pub(crate) fn write_receipt(&self, path: PathBuf, form: ReceiptForm, around: &mut Around<'_>) {
        let Some(receipt) = &self.sending.progress.receipt else { return };
        let files = receipt.files().iter();
        let documents: Vec<String> =
            files.map(|file| slot_name(self.walk(around.forms), &file.slot)).collect();
        let title = self.draft.title.as_str();
        let text = match form {
            ReceiptForm::Page => ReceiptOf { receipt, title, documents: &documents }.as_page(),
            ReceiptForm::Data => receipt.to_json(title, &documents),
        };
        around.outbox.command(Command::SaveText { path, text: Hidden(text) });
    }

    /// Has the case written with its documents under a passphrase.
    pub(crate) fn write_handover(
        &self,
        path: PathBuf,
        passphrase: SecretString,
        outbox: &mut Outbox,
    ) {
        let (draft, attachments) =
            (Box::new(self.draft.clone()), self.documents.attachments.clone());
        outbox.command(Command::Pack { path, passphrase, draft, attachments });
    }

    /// Tells if the handover file was written.
    pub(crate) fn handover_written(
        &self,
        result: Result<(), HandoverFault>,
        around: &mut Around<'_>,
    ) {
        let (tone, sentence) = match result {
            Ok(()) => (Tone::Success, words::text("handover-packed")),
            Err(fault) => {
                let reason = self.handover_fault(&fault, around);
                let sentence =
                    words::text_with("handover-not-packed", &[("reason", reason.into())]);
                (Tone::Danger, sentence)
            }
        };
        around.outbox.tell_outcome(tone, About::Handover, sentence);
    }

    /// Returns the sentence for a fault of a handover file; documents have the names of their slots
    /// in this case.
    pub(crate) fn handover_fault(&self, fault: &HandoverFault, around: &Around<'_>) -> String {
        words::handover_fault(fault, &|slot| slot_name(self.walk(around.forms), slot))
    }
}

/// Tells if the receipt was written.
pub(crate) fn tell_receipt_written(result: &Result<(), CaseFault>, outbox: &mut Outbox) {
    let reason = match result {
        Ok(()) => {
            let sentence = words::text("receipt-saved");
            return outbox.tell_outcome(Tone::Success, About::Receipt, sentence);
        }
        Err(CaseFault::DiskFull) => words::text("window-not-kept-full"),
        Err(_) => words::text("window-not-kept-other"),
    };
    let sentence = words::text_with("receipt-not-saved", &[("reason", reason.into())]);
    outbox.tell_outcome(Tone::Danger, About::Receipt, sentence);
}
