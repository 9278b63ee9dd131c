//! What the operator wants of the link and of sending, passed to the case and the engine.
//!
//! Knows nothing of how a case is sent.

use super::super::case::OpenCase;
use super::super::dialogs::Purpose;
use super::super::dossier::Dossier;
use crate::engine::message::Command;
use crate::ui::intent::SendIntent;
use crate::ui::screen::ConnectForm;
use crate::ui::view::Question;

impl Dossier {
    pub(super) fn carry_out_sending(&mut self, intent: SendIntent) {
        let id = self.shown.case().id;
        match intent {
            SendIntent::Connect(connection) => {
                self.window.screen.dialogs.connect = ConnectForm::default();
                self.prompts.question = None;
                self.on_case(|case, around| case.connect(connection, around));
            }
            SendIntent::ShowConnect if self.shown.case().sending.is_busy() => self.tell_locked(),
            SendIntent::ShowConnect => self.prompts.question = Some(Question::Connect),
            SendIntent::Send => self.on_case(OpenCase::send_as_shown),
            SendIntent::Resume => self.ask(Command::Resume { id }),
            SendIntent::Cancel => self.ask(Command::Cancel { id }),
            SendIntent::TryNow => self.ask(Command::TryNow { id }),
            SendIntent::SendAgain => self.ask(Command::SendAgain { id }),
            SendIntent::HoldFile(file) => self.ask(Command::HoldFile { id, file }),
            SendIntent::RetryFile(file) => self.ask(Command::RetryFile { id, file }),
            SendIntent::SubmitAnyway => self.prompts.question = Some(Question::SubmitAnyway),
            SendIntent::Replace(file) => {
                self.on_case(|case, around| case.choose_replacement(file, around));
            }
            SendIntent::SaveReceipt(form) => self.choose(Purpose::Receipt(form)),
        }
    }
}
