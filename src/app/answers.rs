//! Answers to the open question, and to file dialogs.
//!
//! Knows nothing of how a question is drawn.

use crate::domain::draft::Draft;
use crate::domain::form::template::Edit;
use crate::domain::hidden::Hidden;
use crate::engine::message::Command;
use crate::ui::intent::Answer;
use crate::ui::view::Question;

use super::case::OpenCase;
use super::dialogs::{Chosen, Picked, Purpose};
use super::dossier::Dossier;
use super::outbox::AfterSave;

impl Dossier {
    /// Opens a file dialog; the window's own if the one that was asked for before did not answer.
    pub(super) fn choose(&mut self, purpose: Purpose) {
        let waker = self.ctx.clone();
        let view = self.shown.case().view;
        if !self.window.dialogs.open(view, purpose.clone(), move || waker.request_repaint()) {
            // The operator does not see the one that is open, or it is dead.
            self.window.dialogs.give_up();
            self.choose_here(purpose, "window-chooser-no-answer");
        }
    }

    /// Opens the window's own chooser; `why` is the id of the sentence that explains it.
    fn choose_here(&mut self, purpose: Purpose, why: &'static str) {
        let (chooser, form) = self.window.choosing.open(self.shown.case().view, purpose, why);
        self.window.screen.dialogs.chooser = form;
        self.prompts.chooser = Some(chooser);
        self.prompts.question = Some(Question::Choose);
    }

    /// Shows what the window's own chooser has looked up.
    pub(super) fn update_chooser(&mut self) {
        let is_open = self.prompts.question == Some(Question::Choose);
        let Some(chooser) = self.prompts.chooser.as_mut().filter(|_| is_open) else {
            return self.window.choosing.drop_results();
        };
        let form = &mut self.window.screen.dialogs.chooser;
        if let Some(path) = self.window.choosing.update(chooser, form) {
            self.end_choosing(Picked::Path(path));
        }
    }

    /// Closes the window's own chooser with an answer.
    fn end_choosing(&mut self, picked: Picked) {
        self.prompts.question.take_if(|question| *question == Question::Choose);
        self.prompts.chooser = None;
        if let Some(chosen) = self.window.choosing.close(picked) {
            self.chosen(chosen);
        }
    }

    pub(super) fn answer(&mut self, answer: Answer) {
        let Some(question) = self.prompts.question.take() else { return };
        match (question, answer) {
            (Question::Replace { slot, path }, Answer::Yes) => {
                self.on_case(|case, around| case.attach(slot, path, around));
            }
            (Question::SendCircle, Answer::Yes) => self.on_case(OpenCase::send_with_consent),
            (Question::SubmitAnyway, Answer::Yes) => {
                self.ask(Command::SubmitAnyway { id: self.shown.case().id });
            }
            (Question::NewOver | Question::OpenOver(_), Answer::Yes)
            | (Question::Pack, Answer::Other) => {
                self.on_case(|case, around| case.save_as(around.outbox));
            }
            (Question::Choose, _) => self.end_choosing(Picked::Nothing),
            (Question::OtherLink, answer) => {
                let agrees = answer == Answer::Yes;
                self.on_case(|case, around| case.answer_other_link(agrees, around));
            }
            (Question::NewOver, Answer::Other) => {
                self.on_case(|case, around| case.show_new(Draft::default(), None, around));
            }
            (Question::OpenOver(None), Answer::Other) => {
                self.on_case(|case, around| case.choose_case_file(around.outbox));
            }
            (Question::OpenOver(Some(path)), Answer::Other) => {
                self.on_case(|case, around| case.read_case_file_over(path, around.outbox));
            }
            (Question::CloseUnsaved, Answer::Yes) => {
                self.on_case(|case, around| case.save_as_and_close(around.outbox));
            }
            (Question::CloseUnsaved, Answer::Other) | (Question::CloseHeld, Answer::Yes) => {
                self.close();
            }
            (Question::CloseBusy, Answer::Yes) => {
                self.ask(Command::Cancel { id: self.shown.case().id });
                self.close();
            }
            (Question::SendWithout, Answer::Yes) => {
                self.window.screen.keyboard.tray_file = self.shown.case().tray.first();
            }
            (Question::SendWithout, Answer::Other) => self.on_case(OpenCase::send_without_tray),
            (Question::Restore { environment, kind }, Answer::Yes) => {
                self.edit_template(environment, kind, &Edit::Restore);
            }
            (_, _) => {}
        }
    }

    /// Acts on the answer of a file dialog, unless another case is shown by now, or the window was
    /// locked: anybody may have answered a dialog that was left open.
    pub(super) fn chosen(&mut self, chosen: Chosen) {
        let Chosen { view, purpose, picked } = chosen;
        if view != self.shown.case().view || self.shown.is_locked() {
            return;
        }
        let Picked::Path(Hidden(path)) = picked else {
            match picked {
                Picked::NoDialog => {
                    return self.choose_here(purpose, "window-chooser-no-dialog");
                }
                Picked::Failed => return self.choose_here(purpose, "window-chooser-failed"),
                Picked::Nothing | Picked::Path(_) => {}
            }
            // The window stays open only if the dialog of its last save was cancelled.
            self.shown.case_mut().save.file.closes_window &=
                !matches!(purpose, Purpose::SaveCase { .. });
            self.library.handover.passphrase = None;
            return;
        };
        match purpose {
            // Choosing a file for a filled slot is the answer to "replace it?".
            Purpose::Slot { slot, .. } => {
                self.on_case(|case, around| case.attach_chosen(slot, path, around));
            }
            Purpose::Sent { file, .. } if self.shown.case().sending.progress.can.replace => {
                self.ask(Command::Replace { id: self.shown.case().id, file, path });
            }
            Purpose::Tray => self.on_case(|case, around| {
                case.tray.add_all([path], case.view, around.outbox);
            }),
            Purpose::OpenCase if self.library.keeps() => {
                let action = AfterSave::OpenFile(path);
                self.on_case(|case, around| case.after_save(action, around));
            }
            Purpose::OpenCase if !self.shown.case().sending.is_busy() => {
                self.on_case(|case, around| case.read_case_file(path, around.outbox));
            }
            Purpose::Sent { .. } | Purpose::OpenCase => self.tell_locked(),
            Purpose::SaveCase { .. } => {
                self.on_case(|case, around| case.write_case_file(path, around.outbox));
            }
            Purpose::Pack => {
                if let Some(passphrase) = self.library.handover.passphrase.take() {
                    self.on_case(|case, around| {
                        case.write_handover(path, passphrase, around.outbox);
                    });
                }
            }
            Purpose::Receipt(form) => {
                self.on_case(|case, around| case.write_receipt(path, form, around));
            }
        }
    }
}
