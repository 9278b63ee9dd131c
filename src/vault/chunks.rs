//! A case's answers in chunks, so that a save writes only what changed: a head, and chunks of a few
//! entities or relations. The last two saves of each chunk are on disk.
//!
//! Knows nothing of the list of cases. The head of a save names the generation of each of its chunks,
//! and the case's line names the head's, so that a missing chunk is detected and an older head finds
//! exactly its chunks.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::fault::Fault;
use super::ids::row_id;
use super::lists::{chunk_of, chunk_ranges, patch, position};
use super::seal::{Place, Seal};
use super::text::{self, Documents, Plain};
use crate::domain::draft::Draft;
use crate::domain::intake::{Attachment, Attachments, CopyId, SlotKey};
use crate::domain::progress::CaseId;
use crate::engine::message::{Damage, VaultFault};

/// Entities in a chunk.
const ENTITIES: usize = 8;
/// Relations in a chunk.
const RELATIONS: usize = 32;

/// A kind of chunk; the value of the column `kind`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Head = 0,
    Entities = 1,
    Relations = 2,
}

/// A chunk's kind, position among its kind, and generation.
type Key = (i64, i64, i64);

/// The list of chunks in a head.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Index {
    entities: usize,
    relations: usize,
    /// Generations of the chunks of entities, and of relations.
    #[serde(rename = "entity_pieces")]
    entity_chunks: Vec<i64>,
    #[serde(rename = "relation_pieces")]
    relation_chunks: Vec<i64>,
}

impl Index {
    fn keys(&self, generation: i64) -> impl Iterator<Item = Key> {
        let of = |kind: Kind, generations: &[i64]| -> Vec<Key> {
            (0..).zip(generations).map(|(at, one)| (kind as i64, at, *one)).collect()
        };
        let head = (Kind::Head as i64, 0, generation);
        std::iter::once(head)
            .chain(of(Kind::Entities, &self.entity_chunks))
            .chain(of(Kind::Relations, &self.relation_chunks))
    }
}

/// A case as it is on disk, with which the next save is compared.
pub(super) struct OpenCase {
    pub(super) id: CaseId,
    pub(super) damage: Option<Damage>,
    pub(super) generation: i64,
    pub(super) draft: Draft,
    /// Documents by the chunk of their entity; those of no entity last.
    documents: Vec<Documents>,
    index: Index,
    rows: BTreeSet<Key>,
}

/// The rows that a save writes and deletes.
pub(super) struct Plan {
    generation: i64,
    index: Index,
    written: Vec<(Key, Plain)>,
    deleted: Vec<Key>,
    documents: Vec<Documents>,
}

impl OpenCase {
    /// Creates a case of which nothing is on disk.
    pub(super) fn new(id: CaseId) -> Self {
        let (draft, index) = (Draft::default(), Index::default());
        Self {
            id,
            damage: None,
            generation: 0,
            draft,
            documents: Vec::new(),
            index,
            rows: BTreeSet::new(),
        }
    }

    /// Plans a save; `None` if nothing changed.
    pub(super) fn plan(
        &self,
        draft: &Draft,
        attachments: &Attachments,
    ) -> Result<Option<Plan>, VaultFault> {
        let generation = self.generation + 1;
        let documents = group_documents(draft, attachments);
        let mut index = Index {
            entities: draft.entities.len(),
            relations: draft.relations.len(),
            ..Index::default()
        };
        let mut written = Vec::new();
        for (at, range) in chunk_ranges(index.entities, ENTITIES).enumerate() {
            let entities = &draft.entities[range];
            let is_same = entities == chunk_of(&self.draft.entities, at, ENTITIES)
                && self.documents.get(at) == documents.get(at);
            let old = self.index.entity_chunks.get(at).filter(|_| is_same).copied();
            index.entity_chunks.push(old.unwrap_or(generation));
            if old.is_none() {
                let plain = text::write_chunk(
                    &Draft { entities: entities.to_vec().into(), ..Draft::default() },
                    &documents[at],
                    &(),
                )?;
                written.push(((Kind::Entities as i64, position(at), generation), plain));
            }
        }
        for (at, range) in chunk_ranges(index.relations, RELATIONS).enumerate() {
            let relations = &draft.relations[range];
            let is_same = relations == chunk_of(&self.draft.relations, at, RELATIONS);
            let old = self.index.relation_chunks.get(at).filter(|_| is_same).copied();
            index.relation_chunks.push(old.unwrap_or(generation));
            if old.is_none() {
                let plain = text::write_chunk(
                    &Draft { relations: relations.to_vec().into(), ..Draft::default() },
                    &[],
                    &(),
                )?;
                written.push(((Kind::Relations as i64, position(at), generation), plain));
            }
        }
        let same_head = self.draft.title == draft.title
            && self.draft.fields == draft.fields
            && self.documents.last() == documents.last();
        if self.generation > 0 && same_head && index == self.index {
            return Ok(None);
        }
        let alone =
            Draft { title: draft.title.clone(), fields: draft.fields.clone(), ..Draft::default() };
        let head = text::write_chunk(&alone, documents.last().map_or(&[], Vec::as_slice), &index)?;
        written.push(((Kind::Head as i64, 0, generation), head));
        let live: BTreeSet<Key> =
            self.index.keys(self.generation).chain(index.keys(generation)).collect();
        let deleted = self.rows.difference(&live).copied().collect();
        Ok(Some(Plan { generation, index, written, deleted, documents }))
    }

    /// Applies a plan that is on disk.
    pub(super) fn done(&mut self, plan: Plan, draft: &Draft) {
        let at = |kind: Kind| -> Vec<usize> {
            let written = plan.written.iter().filter(|((of, ..), _)| *of == kind as i64);
            written.filter_map(|((_, at, _), _)| usize::try_from(*at).ok()).collect()
        };
        // Copies only what changed.
        patch(&mut self.draft.entities, &draft.entities, &at(Kind::Entities), ENTITIES);
        patch(&mut self.draft.relations, &draft.relations, &at(Kind::Relations), RELATIONS);
        self.draft.title.clone_from(&draft.title);
        self.draft.fields.clone_from(&draft.fields);
        self.rows.extend(plan.written.iter().map(|(key, _)| *key));
        for key in &plan.deleted {
            self.rows.remove(key);
        }
        (self.generation, self.index, self.documents) =
            (plan.generation, plan.index, plan.documents);
    }

    pub(super) fn attachments(&self) -> impl Iterator<Item = &(SlotKey, Attachment)> {
        self.documents.iter().flatten()
    }

    /// The sealed copies of the case on disk.
    pub(super) fn copies(&self) -> BTreeSet<CopyId> {
        copies_in(&self.documents)
    }
}

impl Plan {
    pub(super) fn generation(&self) -> i64 {
        self.generation
    }

    pub(super) fn documents(&self) -> usize {
        self.documents.iter().map(Vec::len).sum()
    }

    pub(super) fn copies(&self) -> BTreeSet<CopyId> {
        copies_in(&self.documents)
    }

    pub(super) fn write(
        &self,
        connection: &Connection,
        seal: &Seal,
        id: CaseId,
    ) -> Result<(), Fault> {
        let mut insert =
            connection.prepare_cached("INSERT INTO parts (case_id, kind, position, generation, sealed) VALUES (?1, ?2, ?3, ?4, ?5)")?;
        for (key @ (kind, position, generation), plain) in &self.written {
            insert.execute((
                row_id(id),
                kind,
                position,
                generation,
                seal.seal(&chunk_place(id, *key), plain)?,
            ))?;
        }
        let mut delete =
            connection.prepare_cached("DELETE FROM parts WHERE case_id = ?1 AND kind = ?2 AND position = ?3 AND generation = ?4")?;
        for (kind, position, generation) in &self.deleted {
            delete.execute((row_id(id), kind, position, generation))?;
        }
        Ok(())
    }
}

fn copies_in(documents: &[Documents]) -> BTreeSet<CopyId> {
    documents
        .iter()
        .flatten()
        .filter_map(|(_, attachment)| attachment.copy.map(|copy| copy.id))
        .collect()
}

fn chunk_place(id: CaseId, (kind, position, generation): Key) -> Place {
    Place::in_table("parts").int(row_id(id)).int(kind).int(position).int(generation)
}

/// Groups the documents without a fault by the chunk of their entity, sorted by slot.
fn group_documents(draft: &Draft, attachments: &Attachments) -> Vec<Documents> {
    let last = draft.entities.len().div_ceil(ENTITIES);
    let mut groups = vec![Documents::new(); last + 1];
    // Of two entities with the same reference, the first has the documents.
    let mut chunks: HashMap<&str, usize> = HashMap::with_capacity(draft.entities.len());
    for (at, entity) in draft.entities.iter().enumerate() {
        chunks.entry(&entity.reference).or_insert(at / ENTITIES);
    }
    for (slot, attachment) in attachments {
        let chunk =
            slot.entity.as_deref().and_then(|entity| chunks.get(entity)).copied().unwrap_or(last);
        if let Ok(attachment) = attachment {
            groups[chunk].push((slot.clone(), attachment.clone()));
        }
    }
    for group in &mut groups {
        group.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    }
    groups
}

/// The chunks of a case on disk, still sealed.
struct Rows(BTreeMap<Key, Vec<u8>>);

impl Rows {
    fn of(connection: &Connection, id: CaseId) -> Result<Self, Fault> {
        let mut statement = connection.prepare_cached(
            "SELECT kind, position, generation, sealed FROM parts WHERE case_id = ?1",
        )?;
        let rows = statement.query_map([row_id(id)], |row| {
            Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?))
        })?;
        Ok(Self(rows.collect::<Result<_, _>>()?))
    }

    fn open<T: for<'de> Deserialize<'de>>(
        &self,
        seal: &Seal,
        id: CaseId,
        key: Key,
    ) -> Option<(Draft, Documents, T)> {
        let plain = seal.open(&chunk_place(id, key), self.0.get(&key)?.clone()).ok()?;
        text::read_chunk(&plain).ok()
    }

    /// The generations of a chunk on disk, the newest first.
    fn generations(&self, kind: Kind, position: i64) -> impl Iterator<Item = i64> {
        self.0
            .range((kind as i64, position, i64::MIN)..=(kind as i64, position, i64::MAX))
            .rev()
            .map(|((.., generation), _)| *generation)
    }

    /// Opens a chunk of this generation (then `true`), or the newest other one that can be read.
    fn open_any(
        &self,
        seal: &Seal,
        id: CaseId,
        kind: Kind,
        at: i64,
        wanted: i64,
    ) -> Option<((Draft, Documents, ()), bool)> {
        let exact = self.open(seal, id, (kind as i64, at, wanted)).map(|chunk| (chunk, true));
        exact.or_else(|| {
            let mut older = self.generations(kind, at).filter(|generation| *generation != wanted);
            older
                .find_map(|generation| self.open(seal, id, (kind as i64, at, generation)))
                .map(|chunk| (chunk, false))
        })
    }
}

/// Reads a case. `generation` is that of the head; `None` if the case's line can't be read.
///
/// # Errors
/// [`VaultFault::Damaged`] if no head can be read: the case is lost.
pub(super) fn load(
    connection: &Connection,
    seal: &Seal,
    id: CaseId,
    generation: Option<i64>,
) -> Result<OpenCase, Fault> {
    let rows = Rows::of(connection, id)?;
    let mut damage = Damage { lost_line: generation.is_none(), ..Damage::default() };
    let wanted =
        generation.or_else(|| rows.generations(Kind::Head, 0).next()).ok_or(VaultFault::Damaged)?;
    let heads: Vec<i64> = std::iter::once(wanted)
        .chain(rows.generations(Kind::Head, 0).filter(|other| *other != wanted))
        .collect();
    let open_head = |generation| {
        rows.open::<Index>(seal, id, (Kind::Head as i64, 0, generation))
            .map(|head| (generation, head))
    };
    let (generation, (mut draft, in_head, index)) =
        heads.into_iter().find_map(open_head).ok_or(VaultFault::Damaged)?;
    damage.is_older = generation != wanted;
    let mut documents = Vec::new();
    for ((at, generation), range) in
        (0..).zip(&index.entity_chunks).zip(chunk_ranges(index.entities, ENTITIES))
    {
        let (chunk, is_exact) = or_empty(rows.open_any(seal, id, Kind::Entities, at, *generation));
        damage.older_entities += if is_exact { 0 } else { chunk.0.entities.len() };
        damage.lost_entities += range.len().saturating_sub(chunk.0.entities.len());
        draft.entities.extend(chunk.0.entities);
        documents.push(chunk.1);
    }
    for ((at, generation), range) in
        (0..).zip(&index.relation_chunks).zip(chunk_ranges(index.relations, RELATIONS))
    {
        let (chunk, is_exact) = or_empty(rows.open_any(seal, id, Kind::Relations, at, *generation));
        damage.older_relations += if is_exact { 0 } else { chunk.0.relations.len() };
        damage.lost_relations += range.len().saturating_sub(chunk.0.relations.len());
        draft.relations.extend(chunk.0.relations);
    }
    documents.push(in_head);
    let damage = (damage != Damage::default()).then_some(damage);
    let rows = rows.0.into_keys().collect();
    Ok(OpenCase { id, damage, generation, draft, documents, index, rows })
}

type Chunk = (Draft, Documents, ());

/// The chunk, or an empty one if none can be read.
fn or_empty(chunk: Option<(Chunk, bool)>) -> (Chunk, bool) {
    chunk.unwrap_or_else(|| ((Draft::default(), Documents::new(), ()), false))
}
