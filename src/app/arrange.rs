//! The order of companies, people and roles, and who stands under whom: changed by keys, by
//! dragging or by the dialog, and undone like anything else.
//!
//! Must not know: how anything is drawn; what may be put where, which `domain::ownership::place`
//! judges. `intents` calls this, nobody else.

use egui::Context;

use crate::domain::ownership::place::{Mover, Step, Under};
use crate::ui::intent::Arrange;
use crate::ui::screen::Placing;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Question, owner_name};
use crate::words;

use super::Dossier;

impl Dossier {
    pub(super) fn arrange(&mut self, ctx: &Context, wanted: Arrange) {
        match wanted {
            Arrange::Shift { mover, step } => self.shift(ctx, mover, step),
            Arrange::Reorder { from, to } => self.reorder(ctx, from, to),
            Arrange::AskUnder(mover) => {
                self.screen.placing = Placing::default();
                self.state.question = Some(Question::PutUnder(mover));
            }
            Arrange::Put { mover, under } => self.put_under(ctx, mover, under),
        }
    }

    /// One step; the keyboard stays with what moved.
    fn shift(&mut self, ctx: &Context, mover: Mover, step: Step) {
        let had_keyboard = self.screen.line == Some(mover);
        let now = match mover.relation {
            Some(from) => self.shift_role(ctx, mover, from, step),
            None => self.state.draft.next_of_kind(mover.entity, step).map(|to| {
                self.reorder(ctx, mover.entity, to);
                Mover { entity: to, relation: None }
            }),
        };
        if now.is_some() {
            self.screen.line_focus = now.filter(|_| had_keyboard);
        }
    }

    fn shift_role(
        &mut self,
        ctx: &Context,
        mover: Mover,
        from: usize,
        step: Step,
    ) -> Option<Mover> {
        let to = self.state.draft.next_beside(from, step)?;
        self.state.draft.move_relation(from, to);
        self.screen.relation_moved(from, to);
        self.offer_moved(ctx, mover.entity);
        Some(Mover { relation: Some(to), ..mover })
    }

    fn reorder(&mut self, ctx: &Context, from: usize, to: usize) {
        let count = self.state.draft.entities.len();
        if from == to || from >= count || to >= count {
            return;
        }
        // Of two with one reference the first has the documents.
        self.state.moving_documents(|draft| draft.move_entity(from, to));
        self.screen.entity_moved(from, to);
        self.offer_moved(ctx, to);
    }

    fn offer_moved(&mut self, ctx: &Context, entity: usize) {
        let name = owner_name(&self.state.draft, Some(entity));
        self.offer_undo(ctx, words::text_with("arrange-moved", &[("name", name.into())]));
    }

    fn put_under(&mut self, ctx: &Context, mover: Mover, under: Under) {
        let asked = self
            .state
            .question
            .take_if(|question| *question == Question::PutUnder(mover))
            .is_some();
        let name = owner_name(&self.state.draft, Some(mover.entity));
        let held = match under {
            Under::Top => words::text("window-top"),
            Under::Entity(at) => owner_name(&self.state.draft, Some(at)),
        };
        match self.state.draft.put_under(mover, under) {
            Err(refused) => self.tell_outcome(
                Tone::Warning,
                About::Place,
                words::put_refused(refused, &name, &held),
            ),
            Ok(relation) => {
                self.state.settle(&About::Place);
                let now = Mover { relation: mover.relation.map(|_| relation), ..mover };
                self.screen.line_focus = asked.then_some(now);
                let id = if under == Under::Top { "arrange-now-top" } else { "arrange-now-under" };
                self.offer_undo(
                    ctx,
                    words::text_with(id, &[("name", name.into()), ("held", held.into())]),
                );
            }
        }
    }
}
