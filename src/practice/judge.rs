//! Which submits are good, and which files they promise.
//!
//! Must not know: HTTP, sessions, the bucket. The shape of role entities is that of the vendor's V3
//! guide; the rules for the graph (no self-links, duplicates or cycles) are documented for the
//! vendor's Records API and taken over here.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::answers::Judge;

const ENTITIES: &str = "role-entity";
const RELATIONS: &str = "role-entity_relations";
const ROOT: &str = "root";

/// The endings a document may have, and the type each is stored with.
const ENDINGS: [(&str, &str); 9] = [
    (".pdf", "application/pdf"),
    (".png", "image/png"),
    (".jpg", "image/jpeg"),
    (".jpeg", "image/jpeg"),
    (".tif", "image/tiff"),
    (".tiff", "image/tiff"),
    (".webp", "image/webp"),
    (".heic", "image/heic"),
    (".bin", "application/octet-stream"),
];

/// A file a submit promises.
#[derive(Clone)]
pub(super) struct Promise {
    /// The entity it belongs to; `None` outside entities.
    pub(super) entity_reference: Option<String>,
    /// The data field that holds its name.
    pub(super) field: String,
    pub(super) file_name: String,
    /// Where the bucket will keep it.
    pub(super) key: String,
}

/// A submit that was judged good.
pub(super) struct Submission {
    pub(super) payload: Json,
    /// In the payload's order.
    pub(super) promises: Vec<Promise>,
}

/// What a submit is for.
pub(super) struct Step<'a> {
    /// From 1.
    pub(super) number: usize,
    /// The form it answers; without one the fields go by their names.
    pub(super) form: Option<&'a Json>,
    pub(super) now: Timestamp,
}

impl Step<'_> {
    /// An id in the bucket's keys: what a later step stores must not be taken for an earlier one's.
    fn id(&self, id: &str) -> String {
        if self.number == 1 { id.to_owned() } else { format!("step-{}-{id}", self.number) }
    }
}

/// The server's words about what is wrong with a submit.
pub(super) type Objection = String;

/// Whether a data field holds a file.
///
/// A real workspace knows it from its form. The practice server goes by the name: it ends in
/// `_document`, `_file`, `_document_` and a number, or is `proof_of_address`.
#[must_use]
pub fn is_file_field(key: &str) -> bool {
    let numbered = key.rsplit_once('_').filter(|(_, number)| {
        !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    let stem = numbered.map_or(key, |(stem, _)| stem);
    key == "proof_of_address" || key.ends_with("_file") || stem.ends_with("_document")
}

/// The type a document is stored with, by its name's ending; `None` when such files are not taken.
pub(super) fn content_type(file_name: &str) -> Option<&'static str> {
    let lower = file_name.to_lowercase();
    ENDINGS
        .iter()
        .find(|(ending, _)| lower.ends_with(ending) && lower.len() > ending.len())
        .map(|(_, content_type)| *content_type)
}

/// The key of an object; it does not name the field, so two files of one entity with one name land
/// on one key.
pub(super) fn object_key(entity_id: &str, file_name: &str) -> String {
    format!("practice-workspace/endClient/{entity_id}/{file_name}")
}

/// Judges the body of a submit.
///
/// # Errors
/// The first thing that is wrong, in the server's words.
pub(super) fn read(body: &[u8], step: &Step<'_>) -> Result<Submission, Objection> {
    let payload: Json = serde_json::from_slice(body)
        .map_err(|_| "The request body is not valid JSON".to_owned())?;
    let root = payload.as_object().ok_or("The request body must be an object")?;
    let mut promises = Vec::new();
    let plain = root.iter().filter(|(key, _)| !matches!(key.as_str(), ENTITIES | RELATIONS));
    let (case, now) = (step.id("case"), step.now);
    match step.form {
        Some(form) => {
            let values: Map<String, Json> =
                plain.map(|(key, value)| (key.clone(), value.clone())).collect();
            Judge { now, entity_id: case, promises: &mut promises }.root(form, &values)?;
        }
        None => judge_fields(plain, None, &case, &mut promises)?,
    }
    let entities = list(root, ENTITIES)?;
    let mut places = HashMap::with_capacity(entities.len());
    for (at, entity) in entities.iter().enumerate() {
        let entity =
            entity.as_object().ok_or_else(|| format!("{ENTITIES}[{at}] must be an object"))?;
        let reference = judge_entity(entity, at)?;
        if places.insert(reference, at).is_some() {
            return Err(format!("{ENTITIES}[{at}].reference is used twice"));
        }
        let fields =
            entity.iter().filter(|(key, _)| !matches!(key.as_str(), "reference" | "customer_type"));
        judge_fields(
            fields,
            Some(reference),
            &step.id(&format!("entity-{}", at + 1)),
            &mut promises,
        )?;
    }
    judge_relations(list(root, RELATIONS)?, &places)?;
    Ok(Submission { payload, promises })
}

fn list<'j>(root: &'j Map<String, Json>, key: &str) -> Result<&'j [Json], Objection> {
    match root.get(key) {
        None => Ok(&[]),
        Some(Json::Array(items)) => Ok(items),
        Some(_) => Err(format!("{key} must be an array")),
    }
}

fn judge_entity(entity: &Map<String, Json>, at: usize) -> Result<&str, Objection> {
    let text = |key: &str| entity.get(key).and_then(Json::as_str).unwrap_or_default();
    let reference = text("reference");
    if reference.trim().is_empty() {
        return Err(format!("{ENTITIES}[{at}].reference must be a non-empty string"));
    }
    if reference == ROOT {
        return Err(format!("{ENTITIES}[{at}].reference must not be \"{ROOT}\""));
    }
    match text("customer_type") {
        "company" | "individual" => Ok(reference),
        _ => Err(format!("{ENTITIES}[{at}].customer_type must be one of: company, individual")),
    }
}

fn judge_fields<'j>(
    fields: impl Iterator<Item = (&'j String, &'j Json)>,
    entity_reference: Option<&str>,
    entity_id: &str,
    promises: &mut Vec<Promise>,
) -> Result<(), Objection> {
    for (key, value) in fields {
        if is_file_field(key) {
            let file_name = value.as_str().filter(|name| !name.trim().is_empty());
            let file_name = file_name.ok_or_else(|| format!("{key} must be a file name"))?;
            if content_type(file_name).is_none() {
                return Err(format!("{key}: file type not allowed"));
            }
            promises.push(Promise {
                entity_reference: entity_reference.map(str::to_owned),
                field: key.clone(),
                file_name: file_name.to_owned(),
                key: object_key(entity_id, file_name),
            });
        } else if !is_value(value) {
            return Err(format!("{key} has a value of a type that is not allowed"));
        }
    }
    Ok(())
}

/// String, number, boolean, list of strings, or list of objects (a form's own entity fields).
fn is_value(value: &Json) -> bool {
    match value {
        Json::String(_) | Json::Number(_) | Json::Bool(_) => true,
        Json::Array(items) => {
            items.iter().all(Json::is_string) || items.iter().all(Json::is_object)
        }
        Json::Null | Json::Object(_) => false,
    }
}

fn judge_relations(relations: &[Json], places: &HashMap<&str, usize>) -> Result<(), Objection> {
    let mut seen = HashSet::with_capacity(relations.len());
    let mut owned: Vec<Vec<usize>> = vec![Vec::new(); places.len()];
    for (at, relation) in relations.iter().enumerate() {
        let text = |key: &str| relation.get(key).and_then(Json::as_str).unwrap_or_default();
        let (from, to, role) = (text("from"), text("to"), text("role"));
        let place = format!("{RELATIONS}[{at}]");
        let holder = places
            .get(from)
            .ok_or_else(|| format!("{place}.from is not the reference of an entity"))?;
        let held = places.get(to);
        if held.is_none() && to != ROOT {
            return Err(format!("{place}.to is not the reference of an entity"));
        }
        if role.trim().is_empty() {
            return Err(format!("{place}.role must be a non-empty string"));
        }
        if from == to {
            return Err(format!("{place} links an entity to itself"));
        }
        if !seen.insert((from, to, role)) {
            return Err(format!("{place} is given twice"));
        }
        if !is_share(relation.get("ownership_percentage")) {
            return Err(format!("{place}.ownership_percentage must be a number from 0 to 100"));
        }
        if let Some(held) = held {
            owned[*holder].push(*held);
        }
    }
    if has_cycle(&owned) { Err(format!("{RELATIONS} contain a cycle")) } else { Ok(()) }
}

fn is_share(share: Option<&Json>) -> bool {
    share.is_none_or(|share| {
        share.is_number() && share.as_f64().is_some_and(|share| (0.0..=100.0).contains(&share))
    })
}

/// Takes away whoever holds nothing any more, until nobody is left or a cycle is.
fn has_cycle(owned: &[Vec<usize>]) -> bool {
    let mut holders: Vec<Vec<usize>> = vec![Vec::new(); owned.len()];
    let mut left: Vec<usize> = owned.iter().map(Vec::len).collect();
    for (holder, held) in owned.iter().enumerate() {
        for held in held {
            holders[*held].push(holder);
        }
    }
    let mut free: Vec<usize> = (0..owned.len()).filter(|at| left[*at] == 0).collect();
    let mut gone = 0;
    while let Some(at) = free.pop() {
        gone += 1;
        for holder in &holders[at] {
            left[*holder] -= 1;
            if left[*holder] == 0 {
                free.push(*holder);
            }
        }
    }
    gone < owned.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_fields_are_known_by_their_names() {
        for key in [
            "company_document",
            "id_document",
            "contract_file",
            "proof_of_address",
            "id_document_2",
            "id_document_17",
        ] {
            assert!(is_file_field(key), "{key}");
        }
        for key in [
            "document",
            "company_name",
            "proof_of_address_2",
            "id_document_b",
            "id_document_",
            "document_number",
            "filed",
        ] {
            assert!(!is_file_field(key), "{key}");
        }
    }

    #[test]
    fn a_type_goes_by_the_ending_whatever_its_case() {
        assert_eq!(content_type("Scan.PDF"), Some("application/pdf"));
        assert_eq!(content_type("scan.tar.webp"), Some("image/webp"));
        for name in ["scan.exe", "scan", ".pdf", "scan.pdf.exe"] {
            assert_eq!(content_type(name), None, "{name}");
        }
    }

    #[test]
    fn cycles_are_found_and_diamonds_are_none() {
        assert!(!has_cycle(&[vec![1, 2], vec![3], vec![3], vec![]]));
        assert!(has_cycle(&[vec![1], vec![2], vec![0], vec![]]));
        assert!(!has_cycle(&[]));
    }
}
