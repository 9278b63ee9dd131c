//! The check of a submit's body, and the files that it promises.
//!
//! The shape of role entities is the vendor guide's
//! ([seed](../../docs/spektr-api.md#role-entities)). The rules of the relations (none of an entity
//! to itself, no duplicates, no cycles) are the Records API's
//! ([documented](../../docs/spektr-api.md#role-relations)); that submit has them too is inferred.
//! Knows nothing of HTTP, sessions and the bucket.

use std::collections::{HashMap, HashSet};

use jiff::Timestamp;
use serde_json::{Map, Value as Json};

use super::answers::{Judge, Objection};
use super::promise::{Promise, content_type, is_file_field, object_key};

const ENTITIES: &str = "role-entity";
const RELATIONS: &str = "role-entity_relations";
const ROOT: &str = "root";

/// A submit that was accepted.
pub(super) struct Submission {
    pub(super) payload: Json,
    /// The files it promises, in the payload's order.
    pub(super) promises: Vec<Promise>,
}

/// The step that a submit is for.
pub(super) struct Step<'a> {
    /// Number of the step, from 1.
    pub(super) number: usize,
    /// Its form. Without one, the names of the fields decide which hold files.
    pub(super) form: Option<&'a Json>,
    pub(super) now: Timestamp,
}

impl Step<'_> {
    /// Returns an id for the bucket's keys. Each step has its own, so that a later step's files are
    /// not taken for an earlier one's.
    fn id(&self, id: &str) -> String {
        if self.number == 1 { id.to_owned() } else { format!("step-{}-{id}", self.number) }
    }
}

/// Judges the body of a submit.
///
/// # Errors
/// The first objection.
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

/// Returns true for a string, a number, a boolean, a list of strings, or a list of objects (an
/// entity field).
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

/// Returns true if the graph has a cycle: removes entities that own nothing until none is left, or
/// a cycle is.
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
    fn cycles_are_found_and_diamonds_are_none() {
        assert!(!has_cycle(&[vec![1, 2], vec![3], vec![3], vec![]]));
        assert!(has_cycle(&[vec![1], vec![2], vec![0], vec![]]));
        assert!(!has_cycle(&[]));
    }
}
