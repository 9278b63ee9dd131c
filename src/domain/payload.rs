//! The exact JSON that is sent, and the list of documents it promises.
//!
//! Must not know: how it is sent. Dates go out as seconds since the epoch (the specification says milliseconds,
//! its example and the vendor's own client mean seconds for any number below 10^10; see ARCHITECTURE.md).

use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::{Map, Number, Value as Json};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::draft::{Draft, Entity, Relation};
use super::hidden::Hidden;
use super::intake::{Attachment, Digest, SlotKey};
use super::value::{Fields, Value};

/// The wire's key for the list of entities.
pub const ENTITIES: &str = "role-entity";
/// The wire's key for the list of relations.
pub const RELATIONS: &str = "role-entity_relations";

/// The body of a submit, frozen, and wiped when nobody needs it any more. `Debug` shows its length only.
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
        Zeroizing::new(json.and_then(|json| serde_json::to_string_pretty(&json).ok()).unwrap_or_else(|| self.text().to_owned()))
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

/// Builds the body from a draft that `case` has proved. `file_names` gives each filled slot's wire name.
pub(super) fn build(draft: &Draft, file_names: &impl Fn(&SlotKey) -> Option<String>, is_date: &impl Fn(&Entity, &str) -> bool) -> Payload {
    let mut root = Map::new();
    write_fields(&draft.fields, None, file_names, &|_| false, &mut root);
    if !draft.entities.is_empty() {
        let list = draft.entities.iter().map(|entity| entity_json(entity, file_names, is_date)).collect();
        root.insert(ENTITIES.to_owned(), Json::Array(list));
    }
    if !draft.relations.is_empty() {
        root.insert(RELATIONS.to_owned(), Json::Array(draft.relations.iter().map(relation_json).collect()));
    }
    Payload::of(Json::Object(root).to_string())
}

/// Seconds since the epoch of midnight UTC on a date written `YYYY-MM-DD`.
#[must_use]
pub fn date_seconds(text: &str) -> Option<i64> {
    let text = text.trim();
    if text.len() != 10 {
        return None;
    }
    let date: Date = text.parse().ok()?;
    date.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|midnight| midnight.timestamp().as_second())
}

fn entity_json(entity: &Entity, file_names: &impl Fn(&SlotKey) -> Option<String>, is_date: &impl Fn(&Entity, &str) -> bool) -> Json {
    let mut map = Map::with_capacity(entity.fields.len() + 2);
    map.insert("reference".to_owned(), Json::String(entity.reference.clone()));
    map.insert("customer_type".to_owned(), Json::String(entity.kind.wire().to_owned()));
    write_fields(&entity.fields, Some(&entity.reference), file_names, &|key| is_date(entity, key), &mut map);
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

/// Blank values are left out: an empty box says nothing, and must not overwrite what spektr already knows.
fn write_fields(
    fields: &Fields,
    entity: Option<&str>,
    file_names: &impl Fn(&SlotKey) -> Option<String>,
    is_date: &impl Fn(&str) -> bool,
    out: &mut Map<String, Json>,
) {
    for (key, value) in fields.iter().filter(|(_, value)| !value.is_blank()) {
        let json = match value {
            Value::Text(text) if is_date(key) => date_seconds(text).map(|seconds| Json::Number(Number::from(seconds))),
            Value::Text(text) => Some(Json::String(text.clone())),
            Value::Number(number) => Some(Json::Number(number.clone())),
            Value::Flag(flag) => Some(Json::Bool(*flag)),
            Value::List(items) => Some(Json::Array(items.iter().map(|item| Json::String(item.clone())).collect())),
            Value::File(_) => file_names(&SlotKey { entity: entity.map(str::to_owned), field: key.to_owned() }).map(Json::String),
        };
        if let Some(json) = json {
            out.insert(key.to_owned(), json);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_become_whole_seconds_of_utc_midnight() {
        for (text, seconds) in [
            ("1970-01-01", Some(0)),
            ("1969-12-31", Some(-86_400)),
            ("2021-06-01", Some(1_622_505_600)),
            ("2024-02-29", Some(1_709_164_800)),
            ("2023-02-29", None),
            ("1.6.2021", None),
            ("", None),
        ] {
            assert_eq!(date_seconds(text), seconds, "{text}");
        }
    }
}
