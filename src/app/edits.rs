//! Changes to the structure of the case: who is in it, what they are called, who holds what, fields
//! of the operator's own, and the objects of entity fields.
//!
//! Knows nothing of the content of documents, or of how anything is drawn.

use crate::domain::draft::{Draft, EntityId, EntityKind, Owner, ROOT, Relation, RelationId};
use crate::domain::finding::{Finding, Place, Problem};
use crate::domain::form::Kind;
use crate::domain::intake::SlotKey;
use crate::domain::reference;
use crate::domain::text;
use crate::domain::value::{FileRef, Value};
use crate::ui::intent::NewField;
use crate::ui::screen::Focus;
use crate::ui::theme::Tone;
use crate::ui::view::{self, About};
use crate::words;

use super::dossier::Dossier;

/// The role of an entity added under a company, until another is chosen.
const OWNER: &str = "owner";

impl Dossier {
    /// Takes a company or a person out, with its documents and roles; it can be undone.
    pub(super) fn remove_entity(&mut self, id: EntityId) {
        let Some(entity) = self.shown.case().draft.entities.get(id) else { return };
        let (reference, name) =
            (entity.reference.clone(), view::owner_name(&self.shown.case().draft, Some(id)));
        self.shown.case_mut().draft.remove_entity(id);
        self.shown.case_mut().forget_documents(|slot| slot.entity.as_ref() == Some(&reference));
        // Another one may bear the same reference.
        self.shown.case_mut().read_unread();
        self.entities_changed();
        self.offer_undo(words::text_with("window-removed", &[("name", name.into())]));
    }

    /// Takes a reference as it was typed, and cleans it as any text: what was typed comes back with
    /// *Undo*.
    pub(super) fn rename_typed(&mut self, entity: EntityId, typed: &str) {
        let (cleaned, unseen) = (text::clean(typed), text::unseen(typed).count());
        let old =
            self.shown.case().draft.entities.get(entity).map(|entity| entity.reference.as_str());
        let is_taken = old == Some(&cleaned)
            || refused_reference(&self.shown.case().draft, &cleaned).is_none();
        if unseen == 0 || !is_taken {
            return self.rename(entity, &cleaned);
        }
        let name = view::owner_name(&self.shown.case().draft, Some(entity));
        self.rename(entity, typed);
        self.shown.case_mut().record_step(self.ctx.input(|input| input.time));
        self.rename(entity, &cleaned);
        self.cleaned(&words::text_with("window-reference-of", &[("name", name.into())]), unseen);
    }

    pub(super) fn rename(&mut self, entity: EntityId, reference: &str) {
        self.prompts.settle(&About::Reference);
        let case = self.shown.case_mut();
        let draft = &mut case.draft;
        let Some(old) = draft.entities.get(entity).map(|entity| entity.reference.clone()) else {
            return;
        };
        let reference = reference.trim().to_owned();
        if reference == old {
            return;
        }
        if let Some(problem) = refused_reference(draft, &reference) {
            let sentence = words::finding(&Finding::new(Place::Entity(entity), problem));
            return self.tell_outcome(Tone::Danger, About::Reference, sentence);
        }
        // Whoever chose one keeps it.
        case.derived_references.remove(&reference);
        if let Some(entity) = draft.entities.get_mut(entity) {
            reference.clone_into(&mut entity.reference);
        }
        let is_old = |slot: &SlotKey| slot.entity.as_ref() == Some(&old);
        // While another one bears the old reference too, its relations are that one's, and whose
        // the documents are is not known: they are read again.
        if draft.entity(&old).is_none() {
            for relation in &mut draft.relations {
                let ends = [Some(&mut relation.from), (old != ROOT).then_some(&mut relation.to)];
                ends.into_iter()
                    .flatten()
                    .filter(|end| **end == old)
                    .for_each(|end| end.clone_from(&reference));
            }
            let known: Vec<SlotKey> = self
                .shown
                .case()
                .documents
                .attachments
                .keys()
                .filter(|slot| is_old(slot))
                .cloned()
                .collect();
            for slot in known {
                if let Some(result) = self.shown.case_mut().documents.attachments.swap_remove(&slot)
                {
                    self.shown
                        .case_mut()
                        .documents
                        .attachments
                        .insert(SlotKey { entity: Some(reference.clone()), ..slot }, result);
                }
            }
        }
        self.shown.case_mut().forget_documents(is_old);
        self.shown.case_mut().read_unread();
    }

    /// Makes a reference of a name, as long as Dossier made the one before and it was not sent yet.
    /// Both are undone at once.
    pub(super) fn named(&mut self, id: EntityId) {
        self.shown.case_mut().record_step(self.ctx.input(|input| input.time));
        let draft = &self.shown.case().draft;
        let Some(entity) = draft
            .entities
            .get(id)
            .filter(|entity| self.shown.case().derived_references.contains(&entity.reference))
        else {
            return;
        };
        let old = entity.reference.clone();
        let is_taken = |reference: &str| reference != old && draft.entity(reference).is_some();
        let Some(reference) =
            reference::from_name(&entity.name(), is_taken).filter(|new| *new != old)
        else {
            return;
        };
        self.rename(id, &reference);
        self.shown.case_mut().derived_references.insert(reference);
        self.amend_step();
    }

    /// Says that characters were taken out of a text when its box was left.
    pub(super) fn cleaned(&mut self, label: &str, unseen: usize) {
        self.shown.case_mut().history.rest();
        let blanks = [("count", unseen.into()), ("label", words::shown_name(label).into())];
        self.offer_undo(words::text_with("field-cleaned", &blanks));
    }

    pub(super) fn relate(&mut self, holder: EntityId, held: String, role: String, share: &str) {
        let draft = &mut self.shown.case_mut().draft;
        let Some(from) = draft.entities.get(holder).map(|entity| entity.reference.clone()) else {
            return;
        };
        let ownership_percentage = (!share.trim().is_empty()).then(|| words::typed_number(share));
        let relation = Relation { from, to: held, role, ownership_percentage };
        let place = Place::Relation(draft.relations.push(relation));
        self.window.screen.case.reporting.touched.insert(place.clone());
        self.window.screen.keyboard.next = Some(Focus::Place(place));
    }

    /// Moves the keyboard to the first field of the added entity.
    pub(super) fn focus_first_field(&mut self, id: EntityId) {
        let Some(entity) = self.shown.case().draft.entities.get(id) else { return };
        let first = self
            .forms
            .of(Some(entity.kind))
            .fields()
            .iter()
            .find(|field| field.kind != Kind::File && field.gates.is_empty());
        self.window.screen.keyboard.next =
            first.map(|field| Focus::Place(Place::EntityField(id, field.key.clone())));
    }

    /// Adds a company or person with a role in another; the keyboard goes to the share.
    pub(super) fn add_under(&mut self, held: EntityId, kind: EntityKind) {
        let case = self.shown.case_mut();
        let draft = &mut case.draft;
        let Some(to) = draft.entities.get(held).map(|entity| entity.reference.clone()) else {
            return;
        };
        let id = draft.add_entity(kind);
        let Some(from) = draft.entities.get(id).map(|entity| entity.reference.clone()) else {
            return;
        };
        case.derived_references.insert(from.clone());
        let relation = draft.relations.push(Relation::new(from, to, OWNER));
        self.window.screen.keyboard.next = Some(Focus::Place(Place::Relation(relation)));
    }

    pub(super) fn unrelate(&mut self, id: RelationId) {
        self.shown.case_mut().draft.relations.remove(id);
    }

    pub(super) fn add_field(&mut self, owner: &Owner, key: &str, kind: NewField) {
        let value = match kind {
            NewField::Text => Value::Text(String::new()),
            NewField::Number => Value::Number(0.into()),
            NewField::Flag => Value::Flag(false),
            NewField::List => Value::List(Vec::new()),
            NewField::File => Value::File(FileRef::default()),
        };
        if let Some(fields) = self.shown.case_mut().draft.fields_of_mut(owner) {
            fields.set(key, value);
        }
    }

    pub(super) fn remove_field(&mut self, owner: &Owner, key: &str) {
        self.shown.case_mut().moving_documents(|draft| {
            if let Some(fields) = draft.fields_of_mut(owner) {
                fields.remove(key);
            }
        });
    }

    pub(super) fn add_entry(&mut self, list: &str) {
        let Some(at) = self.shown.case_mut().draft.add_entry(list) else { return };
        let sub = self.forms.case.field(list).and_then(|field| field.sub_form());
        let filled = sub.into_iter().flat_map(|sub| sub.form.fields());
        let filled: Vec<_> =
            filled.filter_map(|field| Some((field.key.clone(), field.prefill.clone()?))).collect();
        if let Some(fields) =
            self.shown.case_mut().draft.fields_of_mut(&Owner::Entry { list: list.to_owned(), at })
        {
            for (key, value) in filled {
                fields.set(&key, value);
            }
        }
    }

    /// Takes an object out, with its documents; it can be undone.
    pub(super) fn remove_entry(&mut self, list: &str, at: usize) {
        let owner = Owner::Entry { list: list.to_owned(), at };
        let name = view::name_at(&self.forms, &self.shown.case().draft, &owner);
        self.shown.case_mut().moving_documents(|draft| drop(draft.remove_entry(list, at)));
        self.window.screen.entry_removed(list, at);
        self.read_documents();
        self.offer_undo(words::text_with("window-removed", &[("name", name.into())]));
    }
}

/// Why a reference is not given to anyone: the wire could not tell two bearers, or the top of the
/// structure, apart.
fn refused_reference(draft: &Draft, reference: &str) -> Option<Problem> {
    match reference {
        "" => Some(Problem::ReferenceEmpty),
        ROOT => Some(Problem::ReferenceIsRoot),
        taken if draft.entity(taken).is_some() => {
            Some(Problem::ReferenceTwice { reference: taken.to_owned() })
        }
        _ => None,
    }
}
