//! The walk over a case: every field that is asked and every answer that is held, owner by owner.
//!
//! Judging (`case`), the body (`payload`), the table of documents (`inventory`) and proposals
//! (`proposal`) all read this walk, so that what was judged is what is sent. Its rules:
//!
//! - **Held** sections (companies, people, and the case without a fetched form): all answers are
//!   judged and sent, in the draft's order, also those that the form does not have [seed: the
//!   fields of the submit call are the workspace's own].
//! - **Asked** sections (the case with a fetched form, and the objects of its entity fields):
//!   exactly the fields that the form shows, in its order (documented). Other answers of the case
//!   are kept aside and not sent. Of an object, values from spektr are sent back unchanged, since
//!   they may identify the object (inferred).
//! - A field behind a closed condition is neither judged nor sent; its answer is kept (documented).
//! - A blank answer counts as none: it is not sent, so that it does not overwrite a value that
//!   spektr has (inferred).
//! - A data name that several fields share counts once, at its first shown field (inferred).
//! - [`MONONYM`] is Dossier's own mark and neither judged nor sent, unless the form has such a
//!   field.
//!
//! Knows nothing of what is wrong with an answer, nor of how it is written.

mod item;

use std::collections::HashMap;

use super::draft::{Draft, Entity, EntityKind, MONONYM, Owner};
use super::form::template::Forms;
use super::form::{Field, Form, Shown};
use super::intake::SlotKey;
use super::value::{Fields, Value};
use super::visible::Visible;

pub use item::{Item, Standing};

/// The key of the list of entities in the body (documented).
pub const ENTITIES: &str = "role-entity";
/// The key of the list of relations in the body (documented).
pub const RELATIONS: &str = "role-entity_relations";

/// A case with its forms, section by section.
#[derive(Clone, Copy, Debug)]
pub struct Walk<'a> {
    pub draft: &'a Draft,
    forms: &'a Forms,
    visible: &'a Visible,
}

/// The fields and answers of one owner.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    pub owner: Owner,
    pub fields: &'a Fields,
    /// The owner's form; `None` for an object that no form describes.
    pub form: Option<&'a Form>,
    reference: Option<&'a str>,
    shown: &'a Shown,
    extent: Extent,
    is_person: bool,
}

/// The answers of a section that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// All that the owner holds.
    Held,
    /// The fields that the form shows.
    Asked,
}

impl<'a> Walk<'a> {
    #[must_use]
    pub fn new(draft: &'a Draft, forms: &'a Forms, visible: &'a Visible) -> Self {
        Self { draft, forms, visible }
    }

    /// The section of the case itself.
    #[must_use]
    pub fn case(&self) -> Section<'a> {
        Section {
            owner: Owner::Case,
            fields: &self.draft.fields,
            form: Some(&self.forms.case),
            reference: None,
            shown: self.visible.of(&Owner::Case),
            extent: if self.forms.is_fetched { Extent::Asked } else { Extent::Held },
            is_person: false,
        }
    }

    /// The sections of companies and people, with each entity.
    pub fn entities(&self) -> impl Iterator<Item = (&'a Entity, Section<'a>)> + use<'a> {
        let walk = *self;
        let draft = self.draft;
        draft
            .entities
            .pairs()
            .map(move |(id, entity)| (entity, walk.entity(Owner::Entity(id), entity)))
    }

    fn entity(&self, owner: Owner, entity: &'a Entity) -> Section<'a> {
        let form = self.forms.of(Some(entity.kind));
        Section {
            shown: self.visible.of(&owner),
            owner,
            fields: &entity.fields,
            form: Some(form),
            reference: Some(&entity.reference),
            extent: Extent::Held,
            is_person: entity.kind == EntityKind::Individual,
        }
    }

    /// The sections of an entity field's objects.
    pub fn entries(&self, list: &'a str) -> impl Iterator<Item = Section<'a>> + use<'a> {
        let walk = *self;
        let form = self.object_form(list);
        self.draft.entries(list).iter().enumerate().map(move |(at, fields)| {
            walk.entry(Owner::Entry { list: list.to_owned(), at }, fields, form)
        })
    }

    fn entry(&self, owner: Owner, fields: &'a Fields, form: Option<&'a Form>) -> Section<'a> {
        Section {
            shown: self.visible.of(&owner),
            owner,
            fields,
            form,
            reference: None,
            extent: if form.is_some() { Extent::Asked } else { Extent::Held },
            is_person: false,
        }
    }

    /// Returns the form of an owner; `None` if there is no such owner, or no form describes it.
    #[must_use]
    pub fn form_of(&self, owner: &Owner) -> Option<&'a Form> {
        match owner {
            Owner::Case => Some(&self.forms.case),
            Owner::Entity(id) => {
                self.draft.entities.get(*id).map(|entity| self.forms.of(Some(entity.kind)))
            }
            Owner::Entry { list, .. } => self.object_form(list),
        }
    }

    /// Returns the field that counts for a data name of an owner; `None` if the form does not have
    /// it.
    #[must_use]
    pub fn field_of(&self, owner: &Owner, key: &str) -> Option<&'a Field> {
        self.form_of(owner)?.fields().get(self.position_of(owner, key)?)
    }

    /// Returns the position of that field in the owner's form.
    #[must_use]
    pub fn position_of(&self, owner: &Owner, key: &str) -> Option<usize> {
        self.form_of(owner)?.shown_position(key, self.visible.of(owner))
    }

    /// The form of an entity field's objects; `None` if the field that counts for this data name is
    /// no entity field.
    fn object_form(&self, list: &str) -> Option<&'a Form> {
        self.field_of(&Owner::Case, list)?.sub_form().map(|sub_form| &sub_form.form)
    }

    /// The data names of the case's entity fields, in the form's order.
    pub fn lists(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let walk = *self;
        let names = self.forms.case.fields().iter().enumerate().filter(move |(at, field)| {
            field.sub_form().is_some()
                && walk.forms.case.is_shown_position(*at, walk.visible.of(&Owner::Case))
        });
        names.map(|(_, field)| field.key.as_str())
    }

    /// The sections of the objects in an answer; `None` if it has none of its own: then it is
    /// judged and sent as a whole, without documents.
    #[must_use]
    pub fn objects(
        &self,
        section: &Section<'a>,
        item: &Item<'a>,
    ) -> Option<impl Iterator<Item = Section<'a>> + use<'a>> {
        let has_form = item.field.is_some_and(|field| field.sub_form().is_some());
        let are_sections = section.owner == Owner::Case
            && matches!(item.value, Some(Value::Entries(_)))
            && (has_form || section.extent == Extent::Held);
        are_sections.then(|| self.entries(item.key))
    }

    /// The section of an owner; `None` if there is no such owner, or no form describes it.
    #[must_use]
    pub fn section(&self, owner: &'a Owner) -> Option<Section<'a>> {
        let form = self.form_of(owner);
        Some(match owner {
            Owner::Case => self.case(),
            Owner::Entity(id) => self.entity(owner.clone(), self.draft.entities.get(*id)?),
            Owner::Entry { list, at } => {
                self.entry(owner.clone(), self.draft.entries(list).get(*at)?, Some(form?))
            }
        })
    }

    /// All sections that a form describes: the case, the objects of its entity fields in the
    /// draft's order, companies and people.
    pub fn sections(&self) -> impl Iterator<Item = Section<'a>> + use<'a> {
        let walk = *self;
        let draft = self.draft;
        let lists = draft.fields.iter().map(|(list, _)| list);
        let objects = lists.flat_map(move |list| walk.entries(list));
        std::iter::once(self.case())
            .chain(objects.filter(|section| section.form.is_some()))
            .chain(self.entities().map(|(_, section)| section))
    }
}

impl<'a> Section<'a> {
    /// The items: in a held section the answers in the draft's order and then the unanswered fields
    /// in the form's; in an asked section the form's fields and then other answers.
    #[must_use]
    pub fn items(&self) -> Items<'_, 'a> {
        let fields = self.form.map_or(&[][..], Form::fields);
        Items {
            section: self,
            answers: self.fields.pairs().iter(),
            fields: fields.iter().enumerate(),
            is_answered: match self.extent {
                Extent::Held => vec![false; fields.len()],
                Extent::Asked => Vec::new(),
            },
            held: match self.extent {
                Extent::Held => HashMap::new(),
                Extent::Asked => self.fields.iter().collect(),
            },
        }
    }

    /// The data names of documents held that the form does not have, without Dossier's own mark.
    pub fn unknown_files(&self) -> impl Iterator<Item = &'a str> {
        let files = self.fields.iter().filter(|(_, value)| matches!(value, Value::File(_)));
        let is_unknown = |key: &str| self.form.is_none_or(|form| form.position(key).is_none());
        let is_sent = |key: &str| !(self.is_person && key == MONONYM);
        files.map(|(key, _)| key).filter(move |key| is_unknown(key) && is_sent(key))
    }

    /// The item of one data name; `None` if it is neither asked nor held.
    #[must_use]
    pub fn item<'k>(&self, key: &'k str) -> Option<Item<'k>>
    where
        'a: 'k,
    {
        let value = self.fields.get(key);
        match self.form.and_then(|form| form.shown_position(key, self.shown)) {
            Some(at) => Some(self.asked(at, key, value)),
            None => value.map(|value| self.unknown(key, value)),
        }
    }

    /// Returns true if exactly the fields that the form shows count.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.extent == Extent::Asked
    }

    /// The slot of a file field.
    #[must_use]
    pub fn slot(&self, key: &str) -> SlotKey {
        match &self.owner {
            Owner::Entry { list, at } => SlotKey::in_entry(list, *at, key),
            Owner::Case | Owner::Entity(_) => SlotKey::new(self.reference.map(str::to_owned), key),
        }
    }

    /// Returns true if the item's value is sent as a document: in an asked section only that of a
    /// file field does.
    #[must_use]
    pub fn sends_document(&self, item: &Item<'_>) -> bool {
        item.holds_file() && (self.extent == Extent::Held || item.is_file_field())
    }

    /// Returns true if the item may not have its name: the body has another value under it, or it
    /// is blank. Names inside objects are free.
    #[must_use]
    pub fn is_reserved(&self, item: &Item<'_>) -> bool {
        let counts = match self.extent {
            Extent::Held => item.value.is_some(),
            Extent::Asked => matches!(item.standing, Standing::Answered | Standing::Unanswered),
        };
        counts
            && match &self.owner {
                Owner::Case => {
                    matches!(item.key, ENTITIES | RELATIONS) || item.key.trim_start().is_empty()
                }
                Owner::Entity(_) => {
                    matches!(item.key, "reference" | "customer_type")
                        || item.key.trim_start().is_empty()
                }
                Owner::Entry { .. } => false,
            }
    }

    /// Returns true if the item's name is the operator's or the case file's, so that it is judged.
    #[must_use]
    pub fn has_free_name(&self, item: &Item<'_>) -> bool {
        self.extent == Extent::Held && item.value.is_some()
    }

    /// The item of a field of the form.
    fn asked<'k>(&self, at: usize, key: &'k str, value: Option<&'k Value>) -> Item<'k>
    where
        'a: 'k,
    {
        let standing = match value {
            _ if self.shown.hidden(at) => Standing::Hidden,
            Some(value) if !value.is_blank() => Standing::Answered,
            _ => Standing::Unanswered,
        };
        let field = self.form.and_then(|form| form.fields().get(at));
        Item { key, position: Some(at), field, value, standing }
    }

    /// The item of an answer that the form does not have.
    fn unknown<'k>(&self, key: &'k str, value: &'k Value) -> Item<'k> {
        let standing = match (self.extent, value) {
            (Extent::Held, _) if self.is_person && key == MONONYM => Standing::OwnMark,
            (Extent::Held, value) if value.is_blank() => Standing::Blank,
            (Extent::Held, _) => Standing::Answered,
            (Extent::Asked, Value::Raw(_)) if self.owner != Owner::Case => Standing::Returned,
            (Extent::Asked, _) => Standing::Aside,
        };
        Item { key, position: None, field: None, value: Some(value), standing }
    }
}

/// Iterates over the items of a section; see [`Section::items`].
#[derive(Debug)]
pub struct Items<'s, 'a> {
    section: &'s Section<'a>,
    answers: std::slice::Iter<'a, (String, Value)>,
    fields: std::iter::Enumerate<std::slice::Iter<'a, Field>>,
    /// In a held section, the fields that an item was returned for.
    is_answered: Vec<bool>,
    /// In an asked section, the answers by name.
    held: HashMap<&'a str, &'a Value>,
}

impl<'a> Items<'_, 'a> {
    /// The next answer in the draft's order.
    fn next_held(&mut self) -> Option<Item<'a>> {
        let (key, value) = self.answers.next()?;
        let section = self.section;
        let Some(at) = section.form.and_then(|form| form.shown_position(key, section.shown)) else {
            return Some(section.unknown(key, value));
        };
        let mut item = section.asked(at, key, Some(value));
        match item.standing {
            Standing::Unanswered => item.standing = Standing::Blank,
            _ => self.is_answered[at] = true,
        }
        Some(item)
    }

    /// The next field in the form's order that no item was returned for.
    fn next_field(&mut self) -> Option<Item<'a>> {
        let section = self.section;
        let form = section.form?;
        let is_answered = &self.is_answered;
        let (at, field) = self.fields.by_ref().find(|(at, field)| {
            !is_answered.get(*at).is_some_and(|is_answered| *is_answered)
                && field.holds_value()
                && form.is_shown_position(*at, section.shown)
        })?;
        Some(section.asked(at, &field.key, self.held.get(field.key.as_str()).copied()))
    }

    /// The next answer that the form does not have.
    fn next_unknown(&mut self) -> Option<Item<'a>> {
        let section = self.section;
        let is_unknown = |key: &str| section.form.is_none_or(|form| form.position(key).is_none());
        let (key, value) = self.answers.find(|(key, _)| is_unknown(key))?;
        Some(section.unknown(key, value))
    }
}

impl<'a> Iterator for Items<'_, 'a> {
    type Item = Item<'a>;

    fn next(&mut self) -> Option<Item<'a>> {
        match self.section.extent {
            Extent::Held => self.next_held().or_else(|| self.next_field()),
            Extent::Asked => self.next_field().or_else(|| self.next_unknown()),
        }
    }
}

#[cfg(test)]
mod tests;
