//! Intents about the files of the tray, and the companies and people that they name.
//!
//! Knows nothing of how a slot or a name is proposed.

use crate::ui::intent::TrayIntent;
use crate::ui::screen::{Assigning, Viewing};
use crate::ui::view::{Offer, Question};

use super::super::dialogs::Purpose;
use super::super::dossier::Dossier;

impl Dossier {
    pub(super) fn carry_out_in_tray(&mut self, intent: TrayIntent) {
        let tray = &mut self.shown.case_mut().tray;
        match intent {
            TrayIntent::Choose => self.choose(Purpose::Tray),
            TrayIntent::Show => self.window.screen.keyboard.tray_file = tray.first(),
            TrayIntent::AskSlot(file) if tray.file_of(file).is_some() => {
                let slot = tray.likely_slot(file).cloned();
                self.window.screen.dialogs.assign = Assigning { slot, ..Assigning::default() };
                self.prompts.question = Some(Question::Assign(file));
            }
            TrayIntent::Preview(file) if tray.file_of(file).is_some() => {
                self.window.screen.viewing = Viewing::default();
                self.prompts.question = Some(Question::Paper(file));
            }
            TrayIntent::AskSlot(_) | TrayIntent::Preview(_) => {}
            TrayIntent::Draw { file, request } => {
                self.on_case(|case, around| case.draw_paper(file, request, around.outbox));
            }
            TrayIntent::AskNewcomers => {
                self.window.screen.dialogs.newcomers = None;
                self.prompts.question = Some(Question::Newcomers);
            }
            TrayIntent::LeaveOut(file) => drop(tray.take(file)),
            TrayIntent::LeaveAllOut => tray.clear(),
        }
    }

    /// Adds companies and people that files of the tray name.
    pub(super) fn add_newcomers(&mut self, offers: Vec<Offer>) {
        self.prompts.question.take_if(|question| *question == Question::Newcomers);
        self.window.screen.dialogs.newcomers = None;
        self.on_case(|case, around| case.add_newcomers(offers, around));
    }
}
