//! Changes to the order of companies, people and roles, and to their places in the structure.
//!
//! Knows nothing of how anything is drawn, nor of which moves are allowed;
//! `domain::ownership::place` does.

use crate::domain::draft::{EntityId, RelationId};
use crate::domain::ownership::place::{Beside, Mover, Step, Under};
use crate::ui::intent::Arrange;
use crate::ui::screen::Placing;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, owner_name};
use crate::words;

use super::dossier::Dossier;

impl Dossier {
    pub(super) fn arrange(&mut self, wanted: Arrange) {
        match wanted {
            Arrange::Shift { mover, step } => self.shift(mover, step),
            Arrange::Reorder { entity, beside } => self.put_beside(entity, beside),
            Arrange::AskUnder(mover) => {
                self.window.screen.dialogs.placing = Placing::default();
                self.prompts.question = Some(Question::PutUnder(mover));
            }
            Arrange::Put { mover, under } => self.put_under(mover, under),
        }
    }

    /// Moves an entity or role one step; the keyboard stays with it.
    fn shift(&mut self, mover: Mover, step: Step) {
        let had_keyboard = self.window.screen.keyboard.line == Some(mover);
        let has_moved = if let Some(relation) = mover.relation {
            self.shift_role(mover.entity, relation, step)
        } else {
            let to = self.shown.case().draft.next_of_kind(mover.entity, step);
            to.is_some_and(|to| self.reorder(mover.entity, to))
        };
        if has_moved {
            self.window.screen.keyboard.next_line = had_keyboard.then_some(mover);
        }
    }

    fn shift_role(&mut self, entity: EntityId, relation: RelationId, step: Step) -> bool {
        let Some(to) = self.shown.case().draft.next_beside(relation, step) else { return false };
        self.shown.case_mut().draft.relations.move_to(relation, to);
        self.offer_moved(entity);
        true
    }

    fn put_beside(&mut self, entity: EntityId, beside: Beside) {
        let entities = &self.shown.case().draft.entities;
        let to = match beside {
            Beside::Before(other) => entities.position(other),
            Beside::After(other) => entities.position(other).map(|position| position + 1),
        };
        let Some((from, to)) = entities.position(entity).zip(to) else { return };
        // The entity leaves its own position first.
        self.reorder(entity, if from < to { to - 1 } else { to });
    }

    /// Moves an entity to a position; returns true if it was elsewhere.
    fn reorder(&mut self, entity: EntityId, to: usize) -> bool {
        let from = self.shown.case().draft.entities.position(entity);
        if from.is_none() || from == Some(to) {
            return false;
        }
        // Of two with one reference the first has the documents.
        self.shown.case_mut().moving_documents(|draft| draft.entities.move_to(entity, to));
        self.offer_moved(entity);
        true
    }

    fn offer_moved(&mut self, entity: EntityId) {
        let name = owner_name(&self.shown.case().draft, Some(entity));
        self.offer_undo(words::text_with("arrange-moved", &[("name", name.into())]));
    }

    fn put_under(&mut self, mover: Mover, under: Under) {
        let asked = self
            .prompts
            .question
            .take_if(|question| *question == Question::PutUnder(mover))
            .is_some();
        let name = owner_name(&self.shown.case().draft, Some(mover.entity));
        let held = match under {
            Under::Top => words::text("window-top"),
            Under::Entity(id) => owner_name(&self.shown.case().draft, Some(id)),
        };
        match self.shown.case_mut().draft.put_under(mover, under) {
            Err(refused) => self.tell_outcome(
                Tone::Warning,
                About::Place,
                words::put_refused(refused, &name, &held),
            ),
            Ok(relation) => {
                self.prompts.settle(&About::Place);
                let now = Mover { relation: mover.relation.map(|_| relation), ..mover };
                self.window.screen.keyboard.next_line = asked.then_some(now);
                let id = if under == Under::Top { "arrange-now-top" } else { "arrange-now-under" };
                self.offer_undo(words::text_with(
                    id,
                    &[("name", name.into()), ("held", held.into())],
                ));
            }
        }
    }
}
