//! Cases that are handed on: packed with their documents under a passphrase, and opened again.
//!
//! Must not know: what such a file looks like; the engine makes and reads it.

use std::path::PathBuf;

use secrecy::SecretString;

use crate::domain::progress::CaseId;
use crate::engine::message::{Command, HandoverFault};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, slot_name};
use crate::words;

use super::dialogs::Purpose;
use super::dossier::Dossier;
use super::outbox::AfterSave;

impl Dossier {
    pub(super) fn pack(&mut self, passphrase: SecretString) {
        self.prompts.question = None;
        self.choose(Purpose::Pack);
        self.library.handover.passphrase = Some(passphrase);
    }

    pub(super) fn pack_to(&mut self, path: PathBuf) {
        let Some(passphrase) = self.library.handover.passphrase.take() else { return };
        let (draft, attachments) = (
            Box::new(self.shown.case().draft.clone()),
            self.shown.case().documents.attachments.clone(),
        );
        self.ask(Command::Pack { path, passphrase, draft, attachments });
    }

    pub(super) fn packed(&mut self, result: Result<(), HandoverFault>) {
        match result {
            Ok(()) => {
                self.tell_outcome(Tone::Success, About::Handover, words::text("handover-packed"));
            }
            Err(fault) => {
                let sentence = self.fault_of(&fault);
                self.tell_outcome(
                    Tone::Danger,
                    About::Handover,
                    words::text_with("handover-not-packed", &[("reason", sentence.into())]),
                );
            }
        }
    }

    pub(super) fn unpack(&mut self, passphrase: SecretString) {
        let Some(Question::Unpack(path)) = &self.prompts.question else { return };
        let path = path.clone();
        self.library.handover.fault = None;
        self.library.handover.busy = self.command(Command::Unpack { path, passphrase });
    }

    /// A case that was handed over is a case of its own from now on.
    pub(super) fn unpacked(&mut self, result: Result<CaseId, HandoverFault>) {
        self.library.handover.busy = false;
        let is_asked = matches!(self.prompts.question, Some(Question::Unpack(_)));
        match result {
            Ok(id) => {
                self.tell_outcome(Tone::Success, About::Handover, words::text("handover-unpacked"));
                self.on_library(|library, _, outbox| library.list_cases(outbox));
                if is_asked {
                    self.prompts.question = None;
                    self.after_save(AfterSave::Open(id));
                }
            }
            Err(fault) => {
                let sentence = self.fault_of(&fault);
                if is_asked {
                    self.library.handover.fault = Some(sentence);
                } else {
                    self.tell_outcome(Tone::Danger, About::Handover, sentence);
                }
            }
        }
    }

    fn fault_of(&self, fault: &HandoverFault) -> String {
        words::handover_fault(fault, &|slot| slot_name(self.shown.case().walk(&self.forms), slot))
    }
}
