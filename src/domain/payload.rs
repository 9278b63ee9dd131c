//! The exact JSON that is sent, and the list of documents it promises.
//!
//! Must not know: how it is sent. Dates go out as seconds since the epoch (the specification says
//! milliseconds, its example and the vendor's own client mean seconds for any number below 10^10;
//! see ARCHITECTURE.md).

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Number, Value as Json};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::case::Visible;
use super::draft::{Draft, Entity, EntityId, EntityKind, MONONYM, Owner, Relation};
use super::form::template::Forms;
use super::form::{Field, Form, Kind, Shown};
use super::hidden::Hidden;
use super::intake::{Attachment, Digest, SlotKey};
use super::text;
use super::value::{Fields, Value, date_seconds};

/// The wire's key for the list of entities.
pub const ENTITIES: &str = "role-entity";
/// The wire's key for the list of relations.
pub const RELATIONS: &str = "role-entity_relations";

/// The body of a submit, frozen, and wiped when nobody needs it any more. `Debug` shows its length
/// only.
#[derive(Clone, PartialEq, Eq)]
pub struct Payload(Arc<Zeroizing<String>>);

impl Payload {
    /// A body that was frozen before and kept; `None` when the text is not the one that was.
    #[must_use]
    pub fn refrozen(text: &str, digest: Digest) -> Option<Self> {
        let payload = Self::of(text.to_owned());
        (payload.digest() == digest).then_some(payload)
    }

    fn of(text: String) -> Self {
        Self(Arc::new(Zeroizing::new(text)))
    }

    /// The JSON text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }

    /// The same set in lines, to be read by a person; not what is sent.
    #[must_use]
    pub fn in_lines(&self) -> Zeroizing<String> {
        let json: Option<Json> = serde_json::from_str(self.text()).ok();
        Zeroizing::new(
            json.and_then(|json| serde_json::to_string_pretty(&json).ok())
                .unwrap_or_else(|| self.text().to_owned()),
        )
    }

    /// The SHA-256 of the text.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest(Sha256::digest(self.0.as_bytes()).into())
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Payload({} bytes)", self.0.len())
    }
}

/// One document the payload promises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManifestFile {
    /// Where it belongs.
    pub slot: SlotKey,
    /// What it is called on the wire.
    pub file_name: Hidden<String>,
    /// Its bytes, size and digest as reviewed.
    pub attachment: Attachment,
}

/// Every document the payload promises, in the payload's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// In the payload's order; a file's place here is its number everywhere else.
    pub files: Vec<ManifestFile>,
}

/// What the documents are called on the wire, by their slots.
type FileNames<'a> = &'a dyn Fn(&SlotKey) -> Option<String>;

/// Builds the body from a draft that `case` has proved. `file_names` gives each filled slot's wire
/// name.
pub(super) fn build(
    draft: &Draft,
    forms: &Forms,
    visible: &Visible,
    file_names: FileNames<'_>,
) -> Payload {
    let mut root = Map::new();
    if forms.is_fetched {
        write_form(draft, forms, &Owner::Case, visible, file_names, &mut root);
    } else {
        let shown = visible.of(&Owner::Case);
        write_fields(
            &draft.fields,
            &forms.case,
            shown,
            &|at, key| file_names(&slot_of_case(at, key)),
            &mut root,
        );
    }
    if !draft.entities.is_empty() {
        let each = |(id, entity): (EntityId, &Entity)| {
            entity_json(
                entity,
                forms.of(Some(entity.kind)),
                visible.of(&Owner::Entity(id)),
                file_names,
            )
        };
        root.insert(ENTITIES.to_owned(), draft.entities.pairs().map(each).collect());
    }
    if !draft.relations.is_empty() {
        root.insert(
            RELATIONS.to_owned(),
            Json::Array(draft.relations.iter().map(relation_json).collect()),
        );
    }
    Payload::of(Json::Object(root).to_string())
}

fn entity_json(entity: &Entity, form: &Form, shown: &Shown, file_names: FileNames<'_>) -> Json {
    let mut map = Map::with_capacity(entity.fields.len() + 2);
    map.insert("reference".to_owned(), Json::String(entity.reference.clone()));
    map.insert("customer_type".to_owned(), Json::String(entity.kind.wire().to_owned()));
    let file_name = |_: Option<(&str, usize)>, key: &str| {
        file_names(&SlotKey::new(Some(entity.reference.clone()), key))
    };
    write_fields(&entity.fields, form, shown, &file_name, &mut map);
    if entity.kind == EntityKind::Individual && form.field(MONONYM).is_none() {
        map.shift_remove(MONONYM);
    }
    Json::Object(map)
}

fn relation_json(relation: &Relation) -> Json {
    let mut map = Map::with_capacity(4);
    map.insert("from".to_owned(), Json::String(relation.from.clone()));
    map.insert("to".to_owned(), Json::String(relation.to.clone()));
    map.insert("role".to_owned(), Json::String(relation.role.clone()));
    if let Some(Value::Number(share)) = &relation.ownership_percentage {
        map.insert("ownership_percentage".to_owned(), Json::Number(share.clone()));
    }
    Json::Object(map)
}

/// A document's slot outside of entities: in an object of an entity field, or in none.
fn slot_of_case(object: Option<(&str, usize)>, key: &str) -> SlotKey {
    object.map_or_else(|| SlotKey::new(None, key), |(list, at)| SlotKey::in_entry(list, at, key))
}

/// What a document is called on the wire, by the object it is in and its field.
type FileName<'a> = &'a dyn Fn(Option<(&str, usize)>, &str) -> Option<String>;

/// All that an owner holds, in the draft's order, but for what is hidden.
///
/// Blank values are left out: an empty box says nothing, and must not overwrite what spektr already
/// knows.
fn write_fields(
    fields: &Fields,
    form: &Form,
    shown: &Shown,
    file_name: FileName<'_>,
    out: &mut Map<String, Json>,
) {
    for (key, value) in fields.iter().filter(|(_, value)| !value.is_blank()) {
        let at = form.shown_position(key, shown);
        if at.is_some_and(|at| shown.hidden(at)) {
            continue;
        }
        let object_file = |at: usize, field: &str| file_name(Some((key, at)), field);
        if let Some(json) = value_json(
            value,
            at.map(|at| &form.fields()[at]),
            &|| file_name(None, key),
            &object_file,
        ) {
            out.insert(key.to_owned(), json);
        }
    }
}

/// Exactly what a form shows, in its order. Of an object's answers also those that came from spektr
/// and that its form does not know: they go back as they came, since they may be what tells spektr
/// which object it is (inferred).
fn write_form(
    draft: &Draft,
    forms: &Forms,
    owner: &Owner,
    visible: &Visible,
    file_names: FileNames<'_>,
    out: &mut Map<String, Json>,
) {
    let (Some(form), Some(fields), shown) =
        (forms.of_owner(draft, owner), draft.fields_of(owner), visible.of(owner))
    else {
        return;
    };
    let held: HashMap<&str, &Value> =
        fields.iter().filter(|(_, value)| !value.is_blank()).collect();
    for (at, field) in form.fields().iter().enumerate() {
        let is_written = field.holds_value()
            && !shown.hidden(at)
            && form.shown_position(&field.key, shown) == Some(at);
        let Some(value) = held.get(field.key.as_str()).filter(|_| is_written) else { continue };
        let json = match value {
            Value::Entries(entries) if field.sub_form().is_some() => {
                let entry = |at| {
                    let mut map = Map::new();
                    write_form(
                        draft,
                        forms,
                        &Owner::Entry { list: field.key.clone(), at },
                        visible,
                        file_names,
                        &mut map,
                    );
                    Json::Object(map)
                };
                Some((0..entries.len()).map(entry).collect())
            }
            value => value_json(
                value,
                Some(field),
                &|| file_names(&draft.slot(owner, &field.key)),
                &|_, _| None,
            ),
        };
        if let Some(json) = json {
            out.insert(field.key.clone(), json);
        }
    }
    for (key, value) in fields.iter() {
        if let (Value::Raw(json), Owner::Entry { .. }, None) = (value, owner, form.position(key)) {
            out.insert(key.to_owned(), json.clone());
        }
    }
}

/// One value as it is sent; `None` for a document that has no name on the wire.
fn value_json(
    value: &Value,
    field: Option<&Field>,
    file_name: &dyn Fn() -> Option<String>,
    object_file: &dyn Fn(usize, &str) -> Option<String>,
) -> Option<Json> {
    let is_date = field.is_some_and(|field| field.kind == Kind::Date);
    match value {
        Value::Text(text) if is_date => {
            date_seconds(text).map(|seconds| Json::Number(Number::from(seconds)))
        }
        Value::Text(text) => Some(Json::String(sent(text, field))),
        Value::Number(number) => Some(Json::Number(number.clone())),
        Value::Flag(flag) => Some(Json::Bool(*flag)),
        Value::List(items) => {
            Some(Json::Array(items.iter().map(|item| Json::String(sent(item, field))).collect()))
        }
        Value::File(_) => file_name().map(Json::String),
        Value::Entries(entries) => Some(
            entries
                .iter()
                .enumerate()
                .map(|(at, entry)| object_json(entry, &|key| object_file(at, key)))
                .collect(),
        ),
        Value::Raw(json) => Some(json.clone()),
    }
}

/// Returns true if a field's texts are tidied before they are sent: what a form offers to be chosen
/// goes out word for word.
pub(super) fn is_tidied(field: Option<&Field>) -> bool {
    field.is_none_or(|field| field.choices.is_empty())
}

/// A text as it is sent: without blanks at its ends and in composed form, except where a form
/// offers it word for word.
fn sent(text: &str, field: Option<&Field>) -> String {
    if is_tidied(field) { text::tidy(text).into_owned() } else { text.to_owned() }
}

/// An object that no form knows.
fn object_json(entry: &Fields, file_name: &dyn Fn(&str) -> Option<String>) -> Json {
    let pairs = entry.iter().filter(|(_, value)| !value.is_blank());
    Json::Object(
        pairs
            .filter_map(|(key, value)| {
                Some((key.to_owned(), value_json(value, None, &|| file_name(key), &|_, _| None)?))
            })
            .collect(),
    )
}
