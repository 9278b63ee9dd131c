//! The body of the submit call, and the list of documents it promises.
//!
//! The walk decides what is sent. Dates are sent as seconds since the epoch [inferred: the
//! specification says milliseconds, its example and the vendor's own client read any number below
//! 10^10 as seconds; see docs/spektr-api.md]. Knows nothing of how it is sent.

use std::fmt;
use std::sync::Arc;

use serde_json::{Map, Number, Value as Json};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::draft::ids::IdList;
use super::draft::{Entity, Relation, RelationId};
use super::form::{Field, Kind};
use super::hidden::Hidden;
use super::intake::{Attachment, Digest, SlotKey};
use super::text;
use super::value::{Fields, Value, date_seconds};
use super::walk::{Section, Walk};

pub use super::walk::{ENTITIES, RELATIONS};

/// The frozen body of a submit, wiped when it is dropped. `Debug` shows only its length.
#[derive(Clone, PartialEq, Eq)]
pub struct Payload(Arc<Zeroizing<String>>);

impl Payload {
    /// Restores a saved body; `None` if the text does not have this digest.
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

    /// The text with line breaks and indentation, for display.
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
    /// Its slot.
    pub slot: SlotKey,
    /// Its wire name.
    pub file_name: Hidden<String>,
    /// Its bytes, size and digest as reviewed.
    pub attachment: Attachment,
}

/// Every document the payload promises, in the payload's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    /// In the payload's order. The position of a file here is its number everywhere else.
    pub files: Vec<ManifestFile>,
}

/// Looks up the wire name of a document by its slot.
type FileNames<'a> = &'a dyn Fn(&SlotKey) -> Option<String>;

/// Builds the body of a draft without errors. `file_names` gives the wire name of each document.
pub(super) fn build(
    walk: &Walk<'_>,
    relations: &IdList<RelationId, Relation>,
    file_names: FileNames<'_>,
) -> Payload {
    let mut root = Map::new();
    write(walk, &walk.case(), file_names, &mut root);
    let entities: Vec<Json> = walk
        .entities()
        .map(|(entity, section)| entity_json(walk, entity, &section, file_names))
        .collect();
    if !entities.is_empty() {
        root.insert(ENTITIES.to_owned(), Json::Array(entities));
    }
    if !relations.is_empty() {
        let relations = relations.iter().map(relation_json).collect();
        root.insert(RELATIONS.to_owned(), Json::Array(relations));
    }
    Payload::of(Json::Object(root).to_string())
}

fn entity_json(
    walk: &Walk<'_>,
    entity: &Entity,
    section: &Section<'_>,
    file_names: FileNames<'_>,
) -> Json {
    let mut map = Map::with_capacity(entity.fields.len() + 2);
    map.insert("reference".to_owned(), Json::String(entity.reference.clone()));
    map.insert("customer_type".to_owned(), Json::String(entity.kind.wire().to_owned()));
    write(walk, section, file_names, &mut map);
    Json::Object(map)
}

/// Writes what is sent of a section, in the order of the walk.
fn write(
    walk: &Walk<'_>,
    section: &Section<'_>,
    file_names: FileNames<'_>,
    out: &mut Map<String, Json>,
) {
    for item in section.items() {
        let Some(value) = item.sent() else { continue };
        let json = match walk.objects(section, &item) {
            Some(objects) => {
                let object = |object: Section<'_>| {
                    let mut map = Map::new();
                    write(walk, &object, file_names, &mut map);
                    Json::Object(map)
                };
                Some(objects.map(object).collect())
            }
            None if section.sends_document(&item) => {
                file_names(&section.slot(item.key)).map(Json::String)
            }
            None => value_json(value, item.field),
        };
        if let Some(json) = json {
            out.insert(item.key.to_owned(), json);
        }
    }
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

/// Returns a value as it is sent; `None` for a document, which has no name here.
fn value_json(value: &Value, field: Option<&Field>) -> Option<Json> {
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
        Value::File(_) => None,
        Value::Entries(entries) => Some(entries.iter().map(object_json).collect()),
        Value::Raw(json) => Some(json.clone()),
    }
}

/// Returns true if the texts of a field are tidied before they are sent. Choices of a form are sent
/// verbatim.
pub(super) fn is_tidied(field: Option<&Field>) -> bool {
    field.is_none_or(|field| field.choices.is_empty())
}

/// Returns a text as it is sent: trimmed and in composed form (NFC), except for choices.
fn sent(text: &str, field: Option<&Field>) -> String {
    if is_tidied(field) { text::tidy(text).into_owned() } else { text.to_owned() }
}

/// Returns an object that is sent as a whole.
fn object_json(entry: &Fields) -> Json {
    let pairs = entry.iter().filter(|(_, value)| !value.is_blank());
    Json::Object(
        pairs.filter_map(|(key, value)| Some((key.to_owned(), value_json(value, None)?))).collect(),
    )
}
