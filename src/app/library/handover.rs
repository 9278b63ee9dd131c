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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_told_in_the_open_question_else_as_a_banner() {
        let question = Question::Unpack(PathBuf::from("/a.age"));
        for (question, is_told) in
            [(Some(question), false), (Some(Question::Pack), true), (None, true)]
        {
            let mut handover = Handover { busy: true, ..Handover::default() };
            let mut outbox = Outbox::new(0);
            handover.opened(Err("wrong".to_owned()), question, &mut outbox);
            assert_eq!((handover.fault.is_none(), handover.busy), (is_told, false));
            assert_eq!(!outbox.into_requests().is_empty(), is_told);
        }
    }

    #[test]
    fn a_received_case_is_shown_after_the_save_if_its_question_is_still_open() {
        let question = Question::Unpack(PathBuf::from("/a.age"));
        for (question, is_shown) in [(Some(question), true), (None, false)] {
            let mut outbox = Outbox::new(0);
            Handover::default().opened(Ok(CaseId(3)), question, &mut outbox);
            let last = outbox.into_requests().pop();
            let then = Request::AfterSave(AfterSave::Open(CaseId(3)));
            assert_eq!(format!("{last:?}") == format!("{:?}", Some(then)), is_shown);
        }
    }
}
