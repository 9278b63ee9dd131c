//! The receipt saved where the operator wants it.
//!
//! Must not know: what makes a receipt. It is written as it was when the place was chosen.

use std::path::PathBuf;

use crate::domain::hidden::Hidden;
use crate::engine::message::{CaseFault, Command};
use crate::ui::intent::ReceiptForm;
use crate::ui::theme::Tone;
use crate::ui::view::{About, slot_name};
use crate::words::{self, ReceiptOf};

use super::dialogs::Purpose;
use super::dossier::Dossier;

impl Dossier {
    pub(super) fn ask_receipt(&mut self, form: ReceiptForm) {
        self.choose(Purpose::Receipt(form));
    }

    pub(super) fn save_receipt(&mut self, path: PathBuf, form: ReceiptForm) {
        let case = self.shown.case();
        let Some(receipt) = &case.sending.progress.receipt else { return };
        let documents: Vec<String> = receipt
            .files()
            .iter()
            .map(|file| slot_name(case.walk(&self.forms), &file.slot))
            .collect();
        let title = case.draft.title.as_str();
        let text = match form {
            ReceiptForm::Page => ReceiptOf { receipt, title, documents: &documents }.as_page(),
            ReceiptForm::Data => receipt.to_json(title, &documents),
        };
        self.ask(Command::SaveText { path, text: Hidden(text) });
    }

    pub(super) fn receipt_saved(&mut self, result: Result<(), CaseFault>) {
        match result {
            Ok(()) => {
                self.tell_outcome(Tone::Success, About::Receipt, words::text("receipt-saved"));
            }
            Err(fault) => {
                let reason = words::text(if fault == CaseFault::DiskFull {
                    "window-not-kept-full"
                } else {
                    "window-not-kept-other"
                });
                self.tell_outcome(
                    Tone::Danger,
                    About::Receipt,
                    words::text_with("receipt-not-saved", &[("reason", reason.into())]),
                );
            }
        }
    }
}
