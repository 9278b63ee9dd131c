//! References of companies and people: derived from names, or typed.
//!
//! Relations and documents follow a changed reference. Knows nothing of how anything is drawn.

use crate::domain::draft::{Draft, EntityId, ROOT};
use crate::domain::finding::{Finding, Place, Problem};
use crate::domain::intake::SlotKey;
use crate::domain::reference;
use crate::domain::text;
use crate::ui::theme::Tone;
use crate::ui::view::{About, owner_name};
use crate::words;

use super::super::around::Around;
use super::super::outbox::Outbox;
use super::open::OpenCase;

impl OpenCase {
    /// Changes a reference to what was typed, without its invisible characters; undoing once
    /// brings back what was typed.
    pub(crate) fn rename_typed(&mut self, entity: EntityId, typed: &str, around: &mut Around<'_>) {
        let (cleaned, unseen) = (text::clean(typed), text::unseen(typed).count());
        let old = self.reference_of(entity);
        let is_accepted =
            old.as_deref() == Some(&*cleaned) || refusal(&self.draft, &cleaned).is_none();
        if unseen == 0 || !is_accepted {
            return self.rename(entity, &cleaned, around.outbox);
        }
        let name = owner_name(&self.draft, Some(entity));
        self.rename(entity, typed, around.outbox);
        self.record_step(around.now_secs);
        self.rename(entity, &cleaned, around.outbox);
        let label = words::text_with("window-reference-of", &[("name", name.into())]);
        self.text_cleaned(&label, unseen, around);
    }

    /// Changes the reference of an entity, with its relations and documents. The operator is told
    /// if the reference is refused.
    pub(crate) fn rename(&mut self, entity: EntityId, reference: &str, outbox: &mut Outbox) {
        outbox.settle(About::Reference);
        let Some(old) = self.reference_of(entity) else { return };
        let reference = reference.trim();
        if reference == old {
            return;
        }
        if let Some(problem) = refusal(&self.draft, reference) {
            let sentence = words::finding(&Finding::new(Place::Entity(entity), problem));
            return outbox.tell_outcome(Tone::Danger, About::Reference, sentence);
        }
        // A reference that was chosen does not follow the name.
        self.derived_references.remove(reference);
        if let Some(entity) = self.draft.entities.get_mut(entity) {
            reference.clone_into(&mut entity.reference);
        }
        // While another entity has the old reference too, the relations belong to that entity, and
        // the owner of the documents is unknown: they are read again.
        if self.draft.entity(&old).is_none() {
            rename_in_relations(&mut self.draft, &old, reference);
            self.rename_in_documents(&old, reference);
        }
        self.forget_documents(|slot| slot.entity.as_ref() == Some(&old));
        self.read_unread();
    }

    fn rename_in_documents(&mut self, old: &str, new: &str) {
        let documents = &mut self.documents.attachments;
        let slots: Vec<SlotKey> =
            documents.keys().filter(|slot| slot.entity.as_deref() == Some(old)).cloned().collect();
        for slot in slots {
            if let Some(result) = documents.swap_remove(&slot) {
                documents.insert(SlotKey { entity: Some(new.to_owned()), ..slot }, result);
            }
        }
    }

    /// Derives a new reference from a name that was typed, if the present reference was derived
    /// and not sent yet. Undoing the name undoes both.
    pub(crate) fn name_typed(&mut self, entity: EntityId, around: &mut Around<'_>) {
        self.record_step(around.now_secs);
        let draft = &self.draft;
        let derived = draft
            .entities
            .get(entity)
            .filter(|entity| self.derived_references.contains(&entity.reference));
        let Some(named) = derived else { return };
        let is_taken =
            |reference: &str| reference != named.reference && draft.entity(reference).is_some();
        let Some(reference) = reference::from_name(&named.name(), is_taken)
            .filter(|reference| *reference != named.reference)
        else {
            return;
        };
        self.rename(entity, &reference, around.outbox);
        self.derived_references.insert(reference);
        self.amend_step(around.outbox);
    }

    /// Tells the operator that `unseen` invisible characters were removed from a text, and offers
    /// to undo it.
    pub(crate) fn text_cleaned(&mut self, label: &str, unseen: usize, around: &mut Around<'_>) {
        self.history.rest();
        let blanks = [("count", unseen.into()), ("label", words::shown_name(label).into())];
        self.offer_undo(words::text_with("field-cleaned", &blanks), around);
    }

    /// Returns the reference of an entity; `None` if it is not in the case.
    pub(super) fn reference_of(&self, entity: EntityId) -> Option<String> {
        self.draft.entities.get(entity).map(|entity| entity.reference.clone())
    }
}

/// Replaces a reference in all relations. The top of the structure keeps its name.
fn rename_in_relations(draft: &mut Draft, old: &str, new: &str) {
    for relation in &mut draft.relations {
        if relation.from == old {
            new.clone_into(&mut relation.from);
        }
        if relation.to == old && old != ROOT {
            new.clone_into(&mut relation.to);
        }
    }
}

/// Returns why an entity can't get a reference; `None` if it can. The payload could not distinguish
/// two entities with one reference, or an entity from the top of the structure.
fn refusal(draft: &Draft, reference: &str) -> Option<Problem> {
    match reference {
        "" => Some(Problem::ReferenceEmpty),
        ROOT => Some(Problem::ReferenceIsRoot),
        taken if draft.entity(taken).is_some() => {
            Some(Problem::ReferenceTwice { reference: taken.to_owned() })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
