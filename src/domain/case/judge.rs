//! Judges a whole draft, section by section.
//!
//! The walk decides which answers count. Knows nothing of the rules for one value (`rules`).

use std::borrow::Cow;
use std::collections::HashMap;

use jiff::Timestamp;

use super::rules;
use crate::domain::draft::{Draft, Owner, ROOT};
use crate::domain::finding::{Finding, Findings, Place, Problem};
use crate::domain::form::endings::usual_name;
use crate::domain::form::{Field, MatchBudget};
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Attachments, FileProblem, NameBook, SlotKey};
use crate::domain::text;
use crate::domain::value::Value;
use crate::domain::walk::{Item, Section, Standing, Walk};

/// The state of judging one draft.
#[derive(Debug)]
pub(super) struct Judge<'a> {
    attachments: &'a Attachments,
    pub(super) findings: Findings,
    pub(super) files: Vec<Named<'a>>,
    pub(super) now: Timestamp,
    pub(super) budget: MatchBudget,
}

/// A document that is sent, under its wire name.
#[derive(Debug)]
pub(super) struct Named<'a> {
    pub(super) slot: &'a SlotKey,
    pub(super) file_name: Hidden<Cow<'a, str>>,
    pub(super) attachment: &'a Attachment,
}

impl<'a> Judge<'a> {
    pub(super) fn new(attachments: &'a Attachments, now: Timestamp) -> Self {
        Self {
            attachments,
            findings: Findings::default(),
            files: Vec::with_capacity(attachments.len()),
            now,
            budget: MatchBudget::default(),
        }
    }
}

impl Judge<'_> {
    pub(super) fn report(&mut self, place: Place, problem: Problem) {
        self.findings.push(Finding::new(place, problem));
    }

    /// Judges the items of a section, and the sections inside it. `names` are the wire names given
    /// out for the same entity.
    pub(super) fn section(&mut self, walk: &Walk<'_>, section: &Section<'_>, names: &mut NameBook) {
        for item in section.items() {
            self.name(section, &item);
            match item.standing {
                Standing::Answered => self.answer(walk, section, &item, names),
                Standing::Unanswered => self.unanswered(section, &item),
                Standing::Blank
                | Standing::Hidden
                | Standing::Aside
                | Standing::Returned
                | Standing::OwnMark => {}
            }
        }
    }

    fn name(&mut self, section: &Section<'_>, item: &Item<'_>) {
        let place = || Place::of_field(&section.owner, item.key);
        if section.is_reserved(item) {
            self.report(place(), Problem::ReservedName { field: item.key.to_owned() });
        }
        if section.has_free_name(item) && text::unseen(item.key).next().is_some() {
            self.report(place(), Problem::UnseenName { field: item.key.to_owned() });
        }
    }

    fn answer(
        &mut self,
        walk: &Walk<'_>,
        section: &Section<'_>,
        item: &Item<'_>,
        names: &mut NameBook,
    ) {
        let Some(value) = item.value else { return };
        self.value(&section.owner, item.key, item.field, value);
        if section.sends_document(item) {
            self.file(&section.slot(item.key), item.field, names, &|| {
                Place::of_field(&section.owner, item.key)
            });
        } else if let Some(objects) = walk.objects(section, item) {
            for object in objects {
                self.object(walk, item, &object, names);
            }
        } else {
            self.no_document_inside(section, item);
        }
    }

    /// Reports a document in a list that has no slots: it could not be sent.
    fn no_document_inside(&mut self, section: &Section<'_>, item: &Item<'_>) {
        if item.value.is_some_and(Value::has_document_inside) {
            let label = item.field.map_or_else(|| item.key.to_owned(), |field| field.label.clone());
            self.report(Place::of_field(&section.owner, item.key), Problem::FileInList { label });
        }
    }

    /// Judges an object of an entity field, or of a list that no form describes.
    fn object(
        &mut self,
        walk: &Walk<'_>,
        list: &Item<'_>,
        object: &Section<'_>,
        names: &mut NameBook,
    ) {
        match (list.field, object.form) {
            (Some(field), Some(_)) => {
                if object.fields.iter().all(|(_, value)| value.is_blank()) {
                    let problem = Problem::EntryEmpty { label: field.label.clone() };
                    let place = match &object.owner {
                        Owner::Entry { list, at } => Place::Entry { list: list.clone(), at: *at },
                        Owner::Case | Owner::Entity(_) => Place::Case,
                    };
                    self.report(place, problem);
                } else {
                    self.section(walk, object, names);
                }
            }
            _ => self.documents_in(list.key, object, names),
        }
    }

    /// Judges the documents in an object that no form describes; its texts are judged with the
    /// list.
    fn documents_in(&mut self, list: &str, object: &Section<'_>, names: &mut NameBook) {
        let place = |key: &str| Place::of_field(&object.owner, key);
        // The case file's form of a document, which is not one inside a list: it would be sent as
        // text.
        let is_text = matches!(object.fields.get("file"), Some(Value::Text(_)));
        if object.fields.len() == 1 && is_text {
            self.report(place("file"), Problem::FileInList { label: list.to_owned() });
        }
        for item in object.items().filter(|item| item.standing == Standing::Answered) {
            if object.sends_document(&item) {
                self.file(&object.slot(item.key), None, names, &|| place(item.key));
            } else {
                self.no_document_inside(object, &item);
            }
        }
    }

    /// Judges the references and returns the position of each; `side_by_side` are the texts of all.
    pub(super) fn references<'r>(
        &mut self,
        draft: &Draft,
        side_by_side: &'r str,
    ) -> HashMap<&'r str, usize> {
        let mut index = HashMap::with_capacity(draft.entities.len() + 1);
        let mut rest = side_by_side;
        for (at, (id, entity)) in draft.entities.pairs().enumerate() {
            let reference;
            (reference, rest) = rest.split_at(entity.reference.len());
            match reference_problem(&index, reference) {
                Some(problem) => self.report(Place::Entity(id), problem),
                None => drop(index.insert(reference, at)),
            }
            self.unseen(text::unseen(reference).next(), &String::new, &|| Place::Entity(id), None);
        }
        index
    }

    /// Judges a document and gives it its wire name. `names` are those given out for the same
    /// entity.
    fn file(
        &mut self,
        slot: &SlotKey,
        field: Option<&Field>,
        names: &mut NameBook,
        place: &impl Fn() -> Place,
    ) {
        let label = || field.map_or_else(|| slot.field.clone(), |field| field.label.clone());
        let (slot, attachment) = match self.attachments.get_key_value(slot) {
            Some((slot, Ok(attachment))) => (slot, attachment),
            unread => {
                let problem = unread
                    .and_then(|(_, read)| read.as_ref().err())
                    .cloned()
                    .unwrap_or(FileProblem::NotRead);
                return self.report(place(), Problem::File { label: label(), problem });
            }
        };
        for problem in rules::judge_document(attachment, field) {
            self.report(place(), Problem::File { label: label(), problem });
        }
        let original = attachment.original_name.0.as_str();
        let usual =
            field.map_or_else(|| usual_name(original), |field| field.name_to_send(original));
        let limit = field.and_then(Field::max_name_length);
        let file_name = Hidden(match usual {
            Cow::Borrowed(name) => names.claim(name, limit),
            Cow::Owned(name) => names.claim(&name, limit).into_owned().into(),
        });
        self.files.push(Named { slot, file_name, attachment });
    }
}

fn reference_problem(taken: &HashMap<&str, usize>, reference: &str) -> Option<Problem> {
    if reference.trim_start().is_empty() {
        Some(Problem::ReferenceEmpty)
    } else if reference == ROOT {
        Some(Problem::ReferenceIsRoot)
    } else {
        taken
            .contains_key(reference)
            .then(|| Problem::ReferenceTwice { reference: reference.to_owned() })
    }
}
