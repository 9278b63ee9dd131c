//! Changes to the order of companies, people and roles, and to their places in the structure.
//!
//! Knows nothing of which moves are allowed; `domain::ownership::place` does.

use crate::domain::draft::{EntityId, RelationId};
use crate::domain::ownership::place::{Beside, Mover, Step, Under};
use crate::ui::theme::Tone;
use crate::ui::view::{About, owner_name};
use crate::words;

use super::super::around::Around;
use super::open::OpenCase;

impl OpenCase {
    /// Moves an entity or role one step in the order; returns true if it moved.
    pub(crate) fn shift(&mut self, mover: Mover, step: Step, around: &mut Around<'_>) -> bool {
        if let Some(relation) = mover.relation {
            self.shift_role(mover.entity, relation, step, around)
        } else {
            let to = self.draft.next_of_kind(mover.entity, step);
            to.is_some_and(|to| self.reorder(mover.entity, to, around))
        }
    }

    fn shift_role(
        &mut self,
        entity: EntityId,
        relation: RelationId,
        step: Step,
        around: &mut Around<'_>,
    ) -> bool {
        let Some(to) = self.draft.next_beside(relation, step) else { return false };
        self.draft.relations.move_to(relation, to);
        self.offer_moved(entity, around);
        true
    }

    /// Moves an entity next to another one in the order.
    pub(crate) fn put_beside(&mut self, entity: EntityId, beside: Beside, around: &mut Around<'_>) {
        let entities = &self.draft.entities;
        let to = match beside {
            Beside::Before(other) => entities.position(other),
            Beside::After(other) => entities.position(other).map(|position| position + 1),
        };
        let Some((from, to)) = entities.position(entity).zip(to) else { return };
        // The entity leaves its own position first.
        self.reorder(entity, if from < to { to - 1 } else { to }, around);
    }

    /// Moves an entity to a position; returns true if it was elsewhere.
    fn reorder(&mut self, entity: EntityId, to: usize, around: &mut Around<'_>) -> bool {
        let from = self.draft.entities.position(entity);
        if from.is_none() || from == Some(to) {
            return false;
        }
        // Of two entities with one reference the first has the documents.
        self.moving_documents(|draft| draft.entities.move_to(entity, to));
        self.offer_moved(entity, around);
        true
    }

    fn offer_moved(&mut self, entity: EntityId, around: &mut Around<'_>) {
        let name = owner_name(&self.draft, Some(entity));
        self.offer_undo(words::text_with("arrange-moved", &[("name", name.into())]), around);
    }

    /// Makes an entity the only one at the top of the structure, and offers to undo it.
    pub(crate) fn choose_top(&mut self, entity: EntityId, around: &mut Around<'_>) {
        if self.draft.choose_top(entity).is_ok() {
            let name = owner_name(&self.draft, Some(entity));
            self.offer_undo(words::text_with("arrange-now-top", &[("name", name.into())]), around);
        }
    }

    /// Moves an entity in the structure; returns it with its role at the new place. Returns `None`,
    /// and tells the operator, if the move is refused.
    pub(crate) fn put_under(
        &mut self,
        mover: Mover,
        under: Under,
        around: &mut Around<'_>,
    ) -> Option<Mover> {
        let name = owner_name(&self.draft, Some(mover.entity));
        let (held, id) = match under {
            Under::Top => (words::text("window-top"), "arrange-now-top"),
            Under::Entity(id) => (owner_name(&self.draft, Some(id)), "arrange-now-under"),
        };
        match self.draft.put_under(mover, under) {
            Err(refused) => {
                let sentence = words::put_refused(refused, &name, &held);
                around.outbox.tell_outcome(Tone::Warning, About::Place, sentence);
                None
            }
            Ok(relation) => {
                around.outbox.settle(About::Place);
                let blanks = [("name", name.into()), ("held", held.into())];
                self.offer_undo(words::text_with(id, &blanks), around);
                Some(Mover { relation: mover.relation.map(|_| relation), ..mover })
            }
        }
    }
}

#[cfg(test)]
mod tests;
