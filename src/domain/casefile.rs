//! The case file: a draft as one JSON text that a person can read, keep and pass on.
//!
//! The order of keys and the digits of numbers are kept. An unknown key is an error; an error names
//! the place and never a value. Knows nothing of disks.

mod duplicates;

use std::fmt;

use serde_json::{Map, Value as Json, json};

use super::draft::{Draft, Entity, EntityKind, MONONYM, Relation};
use super::value::{Fields, FileRef, Value};
use duplicates::{DUPLICATE, NoDuplicates};

/// The version of the format.
const VERSION: u64 = 1;
/// The reason why a text is no case file. Names paths and keys, never values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseFileError {
    /// The bytes are no UTF-8 text.
    NotUtf8,
    /// The text is not JSON from this line and column on (both from 1).
    NotJson { line: usize, column: usize },
    /// An object has a key twice; the second is in this line.
    DuplicateKey { key: String, line: usize },
    /// There is no `"dossier": 1`.
    NotACaseFile,
    /// The file was written by a newer version of Dossier.
    NewerVersion { found: String },
    /// A key that this version does not know.
    UnknownKey { place: String, key: String },
    /// A required key is missing.
    MissingKey { place: String, key: &'static str },
    /// A value of another kind than `wanted`.
    WrongKind { place: String, wanted: Wanted },
}

/// The kind of value that a place in the case file must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Text,
    Object,
    List,
    /// `company` or `individual`
    EntityKind,
    /// A number, or a text that is no number yet.
    Number,
    /// `true` or `false`
    Flag,
    /// Text, a number, true/false, a list of texts or of objects, `{"file": "path"}` or `{"json":
    /// …}`.
    FieldValue,
}

/// Reads a case file.
///
/// # Errors
/// The first deviation from the format, with its place.
pub fn read(bytes: &[u8]) -> Result<Draft, CaseFileError> {
    let text = std::str::from_utf8(bytes).map_err(|_| CaseFileError::NotUtf8)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str::<NoDuplicates>(text).map_err(|error| syntax_error(&error))?;
    let json: Json = serde_json::from_str(text).map_err(|error| syntax_error(&error))?;
    let Json::Object(root) = json else { return Err(CaseFileError::NotACaseFile) };
    match root.get("dossier") {
        Some(version) if version.as_u64() == Some(VERSION) => {}
        Some(Json::Number(found)) if found.as_f64().is_some_and(|found| found > 1.0) => {
            return Err(CaseFileError::NewerVersion { found: found.to_string() });
        }
        _ => return Err(CaseFileError::NotACaseFile),
    }
    only_keys(&root, "", &["dossier", "title", "fields", "entities", "relations"])?;
    Ok(Draft {
        title: if root.contains_key("title") {
            text_of(&root, "", "title")?
        } else {
            String::new()
        },
        fields: fields_of(&root, "")?,
        entities: list_of(&root, "entities")?
            .iter()
            .enumerate()
            .map(|(at, json)| entity(at, json))
            .collect::<Result<_, _>>()?,
        relations: list_of(&root, "relations")?
            .iter()
            .enumerate()
            .map(|(at, json)| relation(at, json))
            .collect::<Result<_, _>>()?,
    })
}

/// Writes a case file. [`read`] returns an equal draft.
#[must_use]
pub fn write(draft: &Draft) -> String {
    format!("{:#}\n", json_of(draft))
}

/// Writes a case file without white space.
///
/// # Errors
/// The error of `out`.
pub fn write_compact(draft: &Draft, out: &mut impl fmt::Write) -> fmt::Result {
    write!(out, "{}", json_of(draft))
}

fn json_of(draft: &Draft) -> Json {
    let entities: Vec<Json> = draft
        .entities
        .iter()
        .map(|entity| json!({"reference": entity.reference, "customer_type": entity.kind.wire(), "fields": fields_json(&entity.fields)}))
        .collect();
    let relations: Vec<Json> = draft.relations.iter().map(relation_json).collect();
    json!({"dossier": VERSION, "title": draft.title, "fields": fields_json(&draft.fields), "entities": entities, "relations": relations})
}

fn syntax_error(error: &serde_json::Error) -> CaseFileError {
    let text = error.to_string();
    match text.strip_prefix(DUPLICATE).and_then(|rest| rest.rsplit_once(" at line ")) {
        Some((key, _)) => CaseFileError::DuplicateKey { key: key.to_owned(), line: error.line() },
        // At the start of a line the parser has counted no column.
        None => CaseFileError::NotJson { line: error.line(), column: error.column().max(1) },
    }
}

fn entity(at: usize, json: &Json) -> Result<Entity, CaseFileError> {
    let place = format!("entities[{at}]");
    let map = object(json, &place)?;
    only_keys(map, &place, &["reference", "customer_type", MONONYM, "fields"])?;
    let kind = EntityKind::from_wire(&text_of(map, &place, "customer_type")?).ok_or_else(|| {
        CaseFileError::WrongKind {
            place: format!("{place}.customer_type"),
            wanted: Wanted::EntityKind,
        }
    })?;
    let mut fields = fields_of(map, &place)?;
    match map.get(MONONYM) {
        None => {}
        Some(Json::Bool(has_one_name)) => fields.set(MONONYM, Value::Flag(*has_one_name)),
        Some(_) => {
            return Err(CaseFileError::WrongKind {
                place: join(&place, MONONYM),
                wanted: Wanted::Flag,
            });
        }
    }
    Ok(Entity { reference: text_of(map, &place, "reference")?, kind, fields })
}

fn relation(at: usize, json: &Json) -> Result<Relation, CaseFileError> {
    let place = format!("relations[{at}]");
    let map = object(json, &place)?;
    only_keys(map, &place, &["from", "to", "role", "ownership_percentage"])?;
    let ownership_percentage = match map.get("ownership_percentage") {
        None => None,
        Some(Json::Number(number)) => Some(Value::Number(number.clone())),
        Some(Json::String(text)) => Some(Value::Text(text.clone())),
        Some(_) => {
            return Err(CaseFileError::WrongKind {
                place: format!("{place}.ownership_percentage"),
                wanted: Wanted::Number,
            });
        }
    };
    let text = |key| text_of(map, &place, key);
    Ok(Relation { from: text("from")?, to: text("to")?, role: text("role")?, ownership_percentage })
}

fn relation_json(relation: &Relation) -> Json {
    let mut map = Map::new();
    for (key, text) in [("from", &relation.from), ("to", &relation.to), ("role", &relation.role)] {
        map.insert(key.to_owned(), Json::String(text.clone()));
    }
    if let Some(share) = &relation.ownership_percentage {
        map.insert("ownership_percentage".to_owned(), value_json(share));
    }
    Json::Object(map)
}

fn fields_of(map: &Map<String, Json>, place: &str) -> Result<Fields, CaseFileError> {
    let place = join(place, "fields");
    let Some(json) = map.get("fields") else { return Ok(Fields::default()) };
    object(json, &place)?
        .iter()
        .map(|(key, json)| Ok((key.clone(), value(json, &join(&place, key))?)))
        .collect()
}

fn value(json: &Json, place: &str) -> Result<Value, CaseFileError> {
    let wrong = || CaseFileError::WrongKind { place: place.to_owned(), wanted: Wanted::FieldValue };
    Ok(match json {
        Json::String(text) => Value::Text(text.clone()),
        Json::Number(number) => Value::Number(number.clone()),
        Json::Bool(flag) => Value::Flag(*flag),
        Json::Array(items) if items.first().is_some_and(Json::is_object) => {
            Value::Entries(entries(items, place)?)
        }
        Json::Array(items) => Value::List(
            items
                .iter()
                .map(|item| item.as_str().map(str::to_owned).ok_or_else(wrong))
                .collect::<Result<_, _>>()?,
        ),
        Json::Object(map) if map.contains_key("json") => {
            only_keys(map, place, &["json"])?;
            Value::Raw(map["json"].clone())
        }
        Json::Object(map) => {
            only_keys(map, place, &["file"])?;
            Value::File(FileRef { path: text_of(map, place, "file")? })
        }
        Json::Null => return Err(wrong()),
    })
}

/// Reads the objects of an entity field. An empty list is read as a list of texts.
fn entries(items: &[Json], place: &str) -> Result<Vec<Fields>, CaseFileError> {
    let each = |(at, json): (usize, &Json)| {
        let place = format!("{place}[{at}]");
        object(json, &place)?
            .iter()
            .map(|(key, json)| Ok((key.clone(), value(json, &join(&place, key))?)))
            .collect()
    };
    items.iter().enumerate().map(each).collect()
}

fn fields_json(fields: &Fields) -> Json {
    Json::Object(fields.iter().map(|(key, value)| (key.to_owned(), value_json(value))).collect())
}

fn value_json(value: &Value) -> Json {
    match value {
        Value::Text(text) => Json::String(text.clone()),
        Value::Number(number) => Json::Number(number.clone()),
        Value::Flag(flag) => Json::Bool(*flag),
        Value::List(items) => json!(items),
        Value::File(file) => json!({"file": file.path}),
        Value::Entries(entries) => entries.iter().map(fields_json).collect(),
        Value::Raw(json) => json!({"json": json}),
    }
}

fn only_keys(map: &Map<String, Json>, place: &str, known: &[&str]) -> Result<(), CaseFileError> {
    match map.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => Err(CaseFileError::UnknownKey { place: place.to_owned(), key: key.clone() }),
        None => Ok(()),
    }
}

fn text_of(
    map: &Map<String, Json>,
    place: &str,
    key: &'static str,
) -> Result<String, CaseFileError> {
    match map.get(key) {
        Some(Json::String(text)) => Ok(text.clone()),
        Some(_) => Err(CaseFileError::WrongKind { place: join(place, key), wanted: Wanted::Text }),
        None => Err(CaseFileError::MissingKey { place: place.to_owned(), key }),
    }
}

fn list_of<'a>(map: &'a Map<String, Json>, key: &str) -> Result<&'a [Json], CaseFileError> {
    match map.get(key) {
        None => Ok(&[]),
        Some(Json::Array(list)) => Ok(list),
        Some(_) => Err(CaseFileError::WrongKind { place: key.to_owned(), wanted: Wanted::List }),
    }
}

fn object<'a>(json: &'a Json, place: &str) -> Result<&'a Map<String, Json>, CaseFileError> {
    json.as_object()
        .ok_or_else(|| CaseFileError::WrongKind { place: place.to_owned(), wanted: Wanted::Object })
}

fn join(place: &str, key: &str) -> String {
    if place.is_empty() { key.to_owned() } else { format!("{place}.{key}") }
}

#[cfg(test)]
mod tests;
