//! Moves of companies, people and roles, and the row that has the keyboard after them.
//!
//! Does not depend on how a move is asked for.

use crate::ui::intent::Arrange;
use crate::ui::screen::Placing;
use crate::ui::view::Question;

use super::super::dossier::Dossier;

impl Dossier {
    /// Carries out a move; the keyboard stays with the row that has it.
    pub(super) fn arrange(&mut self, wanted: Arrange) {
        match wanted {
            Arrange::Shift { mover, step } => {
                let keyboard = &self.window.screen.keyboard;
                let next_line = keyboard.line.filter(|line| *line == mover);
                if self.on_case(|case, around| case.shift(mover, step, around)) {
                    self.window.screen.keyboard.next_line = next_line;
                }
            }
            Arrange::Reorder { entity, beside } => {
                self.on_case(|case, around| case.put_beside(entity, beside, around));
            }
            Arrange::AskUnder(mover) => {
                self.window.screen.dialogs.placing = Placing::default();
                self.prompts.question = Some(Question::PutUnder(mover));
            }
            Arrange::ChooseTop(entity) => {
                self.on_case(|case, around| case.choose_top(entity, around));
            }
            Arrange::Put { mover, under } => {
                let dialog = &mut self.prompts.question;
                let dialog = dialog.take_if(|question| *question == Question::PutUnder(mover));
                if let Some(moved) =
                    self.on_case(|case, around| case.put_under(mover, under, around))
                {
                    self.window.screen.keyboard.next_line = dialog.map(|_| moved);
                }
            }
        }
    }
}
