//! A case on its way to a colleague, or from one.
//!
//! Knows nothing of the file it is in.

use std::path::PathBuf;

use secrecy::SecretString;

use crate::domain::progress::CaseId;
use crate::engine::message::Command;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question};
use crate::words;

use super::super::outbox::{AfterSave, Outbox, Request};

/// The state of exporting and importing a case.
#[derive(Debug, Default)]
pub(crate) struct Handover {
    /// The passphrase of the file to be written, while its place is being chosen.
    pub passphrase: Option<SecretString>,
    /// True while the passphrase of a received file is being tried.
    pub busy: bool,
    /// The sentence about the fault of the last try.
    pub fault: Option<String>,
}

impl Handover {
    /// Has a received file opened with its passphrase.
    pub(crate) fn open(&mut self, path: PathBuf, passphrase: SecretString, outbox: &mut Outbox) {
        self.fault = None;
        self.busy = outbox.command(Command::Unpack { path, passphrase });
    }

    /// Shows the case of a file that was opened, unless its question was closed meanwhile; a fault
    /// is a sentence. The case is a case of the vault from now on.
    pub(crate) fn opened(
        &mut self,
        result: Result<CaseId, String>,
        question: Option<Question>,
        outbox: &mut Outbox,
    ) {
        self.busy = false;
        let asked = question.filter(|question| matches!(question, Question::Unpack(_)));
        match (result, asked) {
            (Ok(id), asked) => {
                let sentence = words::text("handover-unpacked");
                outbox.tell_outcome(Tone::Success, About::Handover, sentence);
                outbox.request(Request::ListCases);
                if let Some(asked) = asked {
                    outbox.answered(asked);
                    outbox.after_save(AfterSave::Open(id));
                }
            }
            (Err(fault), Some(_)) => self.fault = Some(fault),
            (Err(fault), None) => outbox.tell_outcome(Tone::Danger, About::Handover, fault),
        }
    }
}
