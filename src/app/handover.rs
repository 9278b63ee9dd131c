//! Cases that are handed on: packed with their documents under a passphrase, and opened again.
//!
//! Must not know: what such a file looks like; the engine makes and reads it.

use std::path::PathBuf;

use egui::Context;
use secrecy::SecretString;

use crate::domain::progress::CaseId;
use crate::engine::message::{Command, HandoverFault};
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, slot_name};
use crate::words;

use super::Dossier;
use super::autosave::AfterSave;
use super::dialogs::Purpose;

/// What is on its way out or in.
#[derive(Debug, Default)]
pub(super) struct Handover {
    /// What the case is packed under, once it is known where to.
    pub passphrase: Option<SecretString>,
    /// Whether a passphrase is being tried.
    pub busy: bool,
    /// Why the last one was not opened, in words.
    pub fault: Option<String>,
}

impl Dossier {
    pub(super) fn pack(&mut self, ctx: &Context, passphrase: SecretString) {
        self.state.question = None;
        if self.choose(ctx, Purpose::Pack) {
            self.state.handover.passphrase = Some(passphrase);
        }
    }

    pub(super) fn pack_to(&mut self, path: PathBuf) {
        let Some(passphrase) = self.state.handover.passphrase.take() else { return };
        let (draft, attachments) =
            (Box::new(self.state.draft.clone()), self.state.attachments.clone());
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
        let Some(Question::Unpack(path)) = &self.state.question else { return };
        let path = path.clone();
        self.state.handover.fault = None;
        self.state.handover.busy = self.command(Command::Unpack { path, passphrase });
    }

    /// A case that was handed over is a case of its own from now on.
    pub(super) fn unpacked(&mut self, ctx: &Context, result: Result<CaseId, HandoverFault>) {
        self.state.handover.busy = false;
        let is_asked = matches!(self.state.question, Some(Question::Unpack(_)));
        match result {
            Ok(id) => {
                self.tell_outcome(Tone::Success, About::Handover, words::text("handover-unpacked"));
                self.list();
                if is_asked {
                    self.state.question = None;
                    self.once_kept(ctx, AfterSave::Open(id));
                }
            }
            Err(fault) => {
                let sentence = self.fault_of(&fault);
                if is_asked {
                    self.state.handover.fault = Some(sentence);
                } else {
                    self.tell_outcome(Tone::Danger, About::Handover, sentence);
                }
            }
        }
    }

    fn fault_of(&self, fault: &HandoverFault) -> String {
        words::handover_fault(fault, &|slot| slot_name(&self.forms, &self.state.draft, slot))
    }
}
