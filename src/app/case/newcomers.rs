//! Companies and people that files of the tray name: offered in an empty case, and added with
//! their files.
//!
//! Knows nothing of how a name is read; `domain::proposal` does.

use crate::domain::draft::EntityId;
use crate::domain::finding::Place;
use crate::domain::form::Kind;
use crate::domain::form::template::Forms;
use crate::domain::reference;
use crate::domain::value::Value;
use crate::domain::visible::Visible;
use crate::engine::message::PreviewRequest;
use crate::ui::screen::Focus;
use crate::ui::view::{Offer, Question, TrayFile, TrayId};
use crate::words;

use super::super::around::Around;
use super::super::outbox::Outbox;
use super::open::OpenCase;

impl OpenCase {
    /// Asks which companies and people are added, once all dropped files were inspected and name
    /// any, if the case has nobody yet.
    pub(super) fn offer_newcomers(&mut self, around: &mut Around<'_>) {
        if !self.draft.entities.is_empty() || around.has_question {
            return;
        }
        self.propose(around.forms);
        if self.tray.has_new_offers() && self.sending.progress.can.edit {
            around.outbox.ask(Question::Newcomers);
        }
    }

    /// Adds companies and people, puts their files into the slots proposed for them, and offers to
    /// undo all of it.
    pub(crate) fn add_newcomers(&mut self, offers: Vec<Offer>, around: &mut Around<'_>) {
        self.history.rest();
        let added: Vec<(EntityId, Offer)> = offers
            .into_iter()
            .filter(|offer| !offer.who.name.whole().is_empty())
            .map(|offer| (self.add_newcomer(&offer, around.forms), offer))
            .collect();
        let Some((first, _)) = added.first() else { return };
        let first = *first;
        let placed = self.place_papers(&added, around);
        around.outbox.select(Some(first));
        if let Some(field) = self.blank_field(first, around.forms) {
            around.outbox.focus(Focus::Place(Place::EntityField(first, field)));
        }
        let counts = [("count", added.len().into()), ("files", placed.into())];
        self.offer_undo(words::text_with("tray-newcomers-added", &counts), around);
    }

    /// Adds one company or person under a reference made of its name.
    fn add_newcomer(&mut self, offer: &Offer, forms: &Forms) -> EntityId {
        let kind = offer.who.kind();
        let id = self.draft.add_entity(kind);
        let made = reference::from_name(&offer.who.name.whole(), |reference| {
            self.draft.entity(reference).is_some()
        });
        let form = forms.of(Some(kind));
        if let Some(entity) = self.draft.entities.get_mut(id) {
            if let Some(made) = made {
                entity.reference = made;
            }
            let filled = offer.who.entity(String::new());
            for (key, value) in filled.fields.iter().filter(|(key, _)| form.field(key).is_some()) {
                entity.fields.set(key, value.clone());
            }
        }
        self.reference_is_derived(id);
        id
    }

    /// Puts the files into the slots proposed for them, as far as these belong to their company or
    /// person; returns the number of files.
    fn place_papers(&mut self, added: &[(EntityId, Offer)], around: &mut Around<'_>) -> usize {
        // The files name them as they were read, whatever the operator made of the names.
        let mut draft = self.draft.clone();
        for (id, offer) in added {
            let read = self.tray.offers.iter().find(|read| read.files == offer.files);
            let read = read.filter(|read| read.who.kind() == offer.who.kind());
            if let (Some(entity), Some(read)) = (draft.entities.get_mut(*id), read) {
                entity.fields = read.who.entity(String::new()).fields;
            }
        }
        let visible = Visible::evaluate(&draft, around.forms, around.now, &self.verdict.visible);
        self.tray.changed();
        self.tray.propose(&draft, around.forms, &visible, &self.documents.attachments);
        let mut placed = 0;
        for (entity, offer) in added {
            let Some(reference) = self.reference_of(*entity) else { continue };
            for file in &offer.files {
                let proposal = self.tray.file_of(*file).and_then(|file| file.proposal.as_ref());
                let slot = proposal.map(|proposal| proposal.slot.clone());
                if let Some(slot) = slot.filter(|slot| slot.entity.as_ref() == Some(&reference)) {
                    self.assign(*file, &slot, around);
                    placed += usize::from(self.tray.file_of(*file).is_none());
                }
            }
        }
        self.tray.changed();
        placed
    }

    /// Returns the first field that is not filled in, and no document.
    fn blank_field(&self, entity: EntityId, forms: &Forms) -> Option<String> {
        let entity = self.draft.entities.get(entity)?;
        let mut fields = forms.of(Some(entity.kind)).fields().iter();
        let is_blank = |key: &str| entity.fields.get(key).is_none_or(Value::is_blank);
        let blank = fields.find(|field| {
            field.kind != Kind::File && field.gates.is_empty() && is_blank(&field.key)
        });
        blank.map(|field| field.key.clone())
    }

    /// Has a file of the tray drawn.
    pub(crate) fn draw_paper(
        &mut self,
        file: TrayId,
        request: PreviewRequest,
        outbox: &mut Outbox,
    ) {
        if let Some(document) = self.tray.file_of(file).and_then(TrayFile::document) {
            self.documents.draw_document(document, request, outbox);
        }
    }
}

#[cfg(test)]
mod tests;
