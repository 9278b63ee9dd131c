//! The case file: a draft as one JSON text that a person can read, keep and hand on.
//!
//! Must not know: disks. Order of keys and the digits of numbers are kept; an unknown key is an
//! error with its place, never silently dropped; an error never repeats a value.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value as Json, json};

use super::draft::{Draft, Entity, EntityKind, MONONYM, Relation};
use super::value::{Fields, FileRef, Value};

/// The version this program writes and reads.
const VERSION: u64 = 1;
/// The key under which `serde_json` hands out a number with its digits.
const NUMBER_TOKEN: &str = "$serde_json::private::Number";
/// What the error of a key that only looks like a number's says inside this file.
const RESERVED: &str = "reserved key";
/// What a duplicate key's error starts with inside this file.
const DUPLICATE: &str = "duplicate key ";

/// Why a text is no case file. Paths and keys are named; values never are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CaseFileError {
    /// The bytes are no UTF-8 text.
    NotUtf8,
    /// Not JSON from this line and column on (both from 1).
    NotJson { line: usize, column: usize },
    /// One object names a key twice; the second stands at this line.
    DuplicateKey { key: String, line: usize },
    /// There is no `"dossier": 1`.
    NotACaseFile,
    /// A case file of a newer program.
    NewerVersion { found: String },
    /// A key this version does not know.
    UnknownKey { place: String, key: String },
    /// A key that must be there.
    MissingKey { place: String, key: &'static str },
    /// A value of the wrong kind; `wanted` names the right one.
    WrongKind { place: String, wanted: Wanted },
}

/// What a place in the case file must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Text,
    Object,
    List,
    /// `company` or `individual`
    EntityKind,
    /// A number, or the text of a half-typed one.
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
/// The first thing that is not as a case file has it, with its place.
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

/// Writes a case file: the same draft comes back from [`read`].
#[must_use]
pub fn write(draft: &Draft) -> String {
    format!("{:#}\n", json_of(draft))
}

/// The same without white space, for a machine to keep.
///
/// # Errors
/// What `out` refused.
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
        // At the very start of a line the parser counts no column yet.
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

/// The objects of an entity field. A list without any is a list of texts: neither says anything.
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

/// Reads any JSON and keeps nothing, but refuses an object that names a key twice: `serde_json`
/// would keep the last one and lose the first.
struct NoDuplicates;

impl<'de> Deserialize<'de> for NoDuplicates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for NoDuplicates {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self, A::Error> {
        while seq.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self, A::Error> {
        let mut seen = HashSet::new();
        while let Some(key) = map.next_key::<Key>()? {
            let Key::Written(key) = key else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            // serde_json would take such an object for a number.
            if key == NUMBER_TOKEN {
                return Err(A::Error::custom(RESERVED));
            }
            map.next_value::<Self>()?;
            if let Some(key) = seen.replace(key) {
                return Err(A::Error::custom(format_args!("{DUPLICATE}{key}")));
            }
        }
        Ok(self)
    }
}

/// A key of an object, or the one that the parser makes up for a number. Only a written key comes
/// as an optional.
enum Key {
    Written(String),
    Number,
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_some<D: Deserializer<'de>>(self, key: D) -> Result<Key, D::Error> {
        String::deserialize(key).map(Key::Written)
    }

    fn visit_str<E>(self, _: &str) -> Result<Key, E> {
        Ok(Key::Number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn errors_name_the_place_and_never_a_value() {
        let wrong = |place: &str, wanted| CaseFileError::WrongKind { place: place.into(), wanted };
        let unknown = |place: &str, key: &str| CaseFileError::UnknownKey {
            place: place.into(),
            key: key.into(),
        };
        for (text, error) in [
            ("", CaseFileError::NotJson { line: 1, column: 1 }),
            ("{\n  \"dossier\": 1,\n  oops\n}", CaseFileError::NotJson { line: 3, column: 3 }),
            ("[]", CaseFileError::NotACaseFile),
            ("{}", CaseFileError::NotACaseFile),
            (r#"{"dossier":0}"#, CaseFileError::NotACaseFile),
            (
                r#"{"dossier":1,"fields":{"a":{"$serde_json::private::Number":"5"}}}"#,
                CaseFileError::NotJson { line: 1, column: 58 },
            ),
            (r#"{"dossier":2}"#, CaseFileError::NewerVersion { found: "2".into() }),
            (r#"{"dossier":1,"colour":"red"}"#, unknown("", "colour")),
            (r#"{"dossier":1,"title":5}"#, wrong("title", Wanted::Text)),
            (
                r#"{"dossier":1,"title":"a","title":"b"}"#,
                CaseFileError::DuplicateKey { key: "title".into(), line: 1 },
            ),
            (
                r#"{"dossier":1,"fields":{"n":1.5,"n":2}}"#,
                CaseFileError::DuplicateKey { key: "n".into(), line: 1 },
            ),
            (r#"{"dossier":1,"fields":{"a":null}}"#, wrong("fields.a", Wanted::FieldValue)),
            (r#"{"dossier":1,"fields":{"a":[1]}}"#, wrong("fields.a", Wanted::FieldValue)),
            (r#"{"dossier":1,"fields":{"a":{"path":"x"}}}"#, unknown("fields.a", "path")),
            (r#"{"dossier":1,"fields":{"a":{"json":1,"file":"x"}}}"#, unknown("fields.a", "file")),
            (r#"{"dossier":1,"fields":{"a":[{"b":1},"c"]}}"#, wrong("fields.a[1]", Wanted::Object)),
            (
                r#"{"dossier":1,"fields":{"a":[{"b":null}]}}"#,
                wrong("fields.a[0].b", Wanted::FieldValue),
            ),
            (r#"{"dossier":1,"entities":{}}"#, wrong("entities", Wanted::List)),
            (r#"{"dossier":1,"entities":[7]}"#, wrong("entities[0]", Wanted::Object)),
            (
                r#"{"dossier":1,"entities":[{"reference":"a"}]}"#,
                CaseFileError::MissingKey { place: "entities[0]".into(), key: "customer_type" },
            ),
            (
                r#"{"dossier":1,"entities":[{"reference":"a","customer_type":"alien"}]}"#,
                wrong("entities[0].customer_type", Wanted::EntityKind),
            ),
            (
                r#"{"dossier":1,"entities":[{"reference":"a","customer_type":"individual","mononym":1}]}"#,
                wrong("entities[0].mononym", Wanted::Flag),
            ),
            (
                r#"{"dossier":1,"relations":[{"from":"a","to":"b"}]}"#,
                CaseFileError::MissingKey { place: "relations[0]".into(), key: "role" },
            ),
        ] {
            assert_eq!(read(text.as_bytes()), Err(error), "{text}");
        }
        assert_eq!(read(&[0xff, 0xfe]), Err(CaseFileError::NotUtf8));
    }

    #[test]
    fn a_person_is_said_to_have_one_name_beside_the_fields_or_among_them() {
        for text in [
            r#"{"dossier":1,"entities":[{"reference":"a","customer_type":"individual","mononym":true}]}"#,
            r#"{"dossier":1,"entities":[{"reference":"a","customer_type":"individual","fields":{"mononym":true}}]}"#,
        ] {
            let draft = read(text.as_bytes()).expect("a case file");
            assert!(Entity::has_one_name(&draft.entities[0].fields), "{text}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_no_obstacle_and_digits_stay() {
        let text = "\u{feff}{\"dossier\":1,\"fields\":{\"revenue\":5000000.10}}";
        let draft = read(text.as_bytes()).expect("a case file");
        assert!(write(&draft).contains("5000000.10"));
    }

    fn any_value() -> impl Strategy<Value = Value> {
        prop_oneof![
            any::<String>().prop_map(Value::Text),
            "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?"
                .prop_map(|text| Value::typed_number(&text)),
            any::<bool>().prop_map(Value::Flag),
            proptest::collection::vec(any::<String>(), 0..3).prop_map(Value::List),
            any::<String>().prop_map(|path| Value::File(FileRef { path })),
            any_json().prop_map(Value::Raw),
        ]
    }

    fn any_json() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(Json::Null),
            any::<bool>().prop_map(Json::Bool),
            any::<String>().prop_map(Json::String)
        ];
        leaf.prop_recursive(3, 12, 3, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..3).prop_map(Json::Array),
                proptest::collection::btree_map("[a-z]{1,3}", inner, 0..3)
                    .prop_map(|map| Json::Object(map.into_iter().collect())),
            ]
        })
    }

    fn any_fields() -> impl Strategy<Value = Fields> {
        let leaf = || proptest::collection::btree_map("[a-z_]{1,6}|\\PC{1,4}", any_value(), 0..4);
        let entries =
            proptest::collection::vec(leaf().prop_map(|map| map.into_iter().collect()), 1..3)
                .prop_map(Value::Entries);
        (leaf(), proptest::option::of(entries)).prop_map(|(map, entries)| {
            map.into_iter()
                .chain(entries.map(|entries| ("entries of".to_owned(), entries)))
                .collect()
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back_the_same(
            title in any::<String>(),
            fields in any_fields(),
            entities in proptest::collection::vec((any::<String>(), any::<bool>(), any_fields()), 0..4),
            relations in proptest::collection::vec((any::<String>(), any::<String>(), any::<String>(), proptest::option::of("[0-9]{1,3}|half")), 0..4),
        ) {
            let draft = Draft {
                title,
                fields,
                entities: entities.into_iter().map(|(reference, company, fields)| Entity {
                    reference,
                    kind: if company { EntityKind::Company } else { EntityKind::Individual },
                    fields,
                }).collect(),
                relations: relations.into_iter().map(|(from, to, role, share)| Relation {
                    from, to, role, ownership_percentage: share.map(|text| Value::typed_number(&text)),
                }).collect(),
            };
            prop_assert_eq!(read(write(&draft).as_bytes()), Ok(draft));
        }

        #[test]
        fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            drop(read(&bytes));
        }
    }
}
