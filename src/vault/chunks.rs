//! One case's answers, cut into parts so that a save writes only what changed: a head, and pieces
//! of a few entities or relations. Of each part the last two saves are kept.
//!
//! Must not know: the list of cases. The head of a save names the generation of every part it
//! consists of; the case's line names the head's. So a part that is gone is noticed, and an older
//! head finds exactly the parts it was saved with.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::database::row_id;
use super::fault::Fault;
use super::seal::{Place, Seal};
use super::text::{self, Documents, Plain};
use crate::domain::draft::Draft;
use crate::domain::draft::ids::{Id, IdList};
use crate::domain::intake::{Attachment, Attachments, CopyId, SlotKey};
use crate::domain::progress::CaseId;
use crate::engine::message::{Damage, VaultFault};

/// Entities in a piece.
const ENTITIES: usize = 8;
/// Relations in a piece.
const RELATIONS: usize = 32;

/// What a part holds; its number in clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Head = 0,
    Entities = 1,
    Relations = 2,
}

/// A part's kind, place among its kind, and generation.
type Key = (i64, i64, i64);

/// What a head says of the save it belongs to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Index {
    entities: usize,
    relations: usize,
    /// The generation of each piece of entities, and of relations.
    entity_pieces: Vec<i64>,
    relation_pieces: Vec<i64>,
}

impl Index {
    fn keys(&self, generation: i64) -> impl Iterator<Item = Key> {
        let of = |kind: Kind, pieces: &[i64]| -> Vec<Key> {
            (0..).zip(pieces).map(|(at, piece)| (kind as i64, at, *piece)).collect()
        };
        let head = (Kind::Head as i64, 0, generation);
        std::iter::once(head)
            .chain(of(Kind::Entities, &self.entity_pieces))
            .chain(of(Kind::Relations, &self.relation_pieces))
    }
}

/// A case as it is on disk, so that the next save can tell what changed.
pub(super) struct OpenCase {
    pub(super) id: CaseId,
    pub(super) damage: Option<Damage>,
    pub(super) generation: i64,
    pub(super) draft: Draft,
    /// Documents by the piece their entity is in; those of no entity last.
    shelves: Vec<Documents>,
    index: Index,
    rows: BTreeSet<Key>,
}

impl Drop for OpenCase {
    fn drop(&mut self) {
        self.draft.wipe();
    }
}

/// What a save writes and deletes.
pub(super) struct Plan {
    generation: i64,
    index: Index,
    written: Vec<(Key, Plain)>,
    deleted: Vec<Key>,
    shelves: Vec<Documents>,
}

impl OpenCase {
    /// A case of which nothing is on disk.
    pub(super) fn new(id: CaseId) -> Self {
        let (draft, index) = (Draft::default(), Index::default());
        Self {
            id,
            damage: None,
            generation: 0,
            draft,
            shelves: Vec::new(),
            index,
            rows: BTreeSet::new(),
        }
    }

    /// What has to be written; `None` when everything is on disk already.
    pub(super) fn plan(
        &self,
        draft: &Draft,
        attachments: &Attachments,
    ) -> Result<Option<Plan>, VaultFault> {
        let generation = self.generation + 1;
        let shelves = shelve(draft, attachments);
        let mut index = Index {
            entities: draft.entities.len(),
            relations: draft.relations.len(),
            ..Index::default()
        };
        let mut written = Vec::new();
        for (at, piece) in pieces(index.entities, ENTITIES).enumerate() {
            let entities = &draft.entities[piece];
            let is_kept = entities == piece_of(&self.draft.entities, at, ENTITIES)
                && self.shelves.get(at) == shelves.get(at);
            let kept = self.index.entity_pieces.get(at).filter(|_| is_kept).copied();
            index.entity_pieces.push(kept.unwrap_or(generation));
            if kept.is_none() {
                let plain = wiped(
                    Draft { entities: entities.to_vec().into(), ..Draft::default() },
                    &shelves[at],
                    &(),
                )?;
                written.push(((Kind::Entities as i64, place(at), generation), plain));
            }
        }
        for (at, piece) in pieces(index.relations, RELATIONS).enumerate() {
            let relations = &draft.relations[piece];
            let is_kept = relations == piece_of(&self.draft.relations, at, RELATIONS);
            let kept = self.index.relation_pieces.get(at).filter(|_| is_kept).copied();
            index.relation_pieces.push(kept.unwrap_or(generation));
            if kept.is_none() {
                let plain = wiped(
                    Draft { relations: relations.to_vec().into(), ..Draft::default() },
                    &[],
                    &(),
                )?;
                written.push(((Kind::Relations as i64, place(at), generation), plain));
            }
        }
        let same_head = self.draft.title == draft.title
            && self.draft.fields == draft.fields
            && self.shelves.last() == shelves.last();
        if self.generation > 0 && same_head && index == self.index {
            return Ok(None);
        }
        let alone =
            Draft { title: draft.title.clone(), fields: draft.fields.clone(), ..Draft::default() };
        let head = wiped(alone, shelves.last().map_or(&[], Vec::as_slice), &index)?;
        written.push(((Kind::Head as i64, 0, generation), head));
        let live: BTreeSet<Key> =
            self.index.keys(self.generation).chain(index.keys(generation)).collect();
        let deleted = self.rows.difference(&live).copied().collect();
        Ok(Some(Plan { generation, index, written, deleted, shelves }))
    }

    /// Takes note that a plan is on disk.
    pub(super) fn done(&mut self, plan: Plan, draft: &Draft) {
        let at = |kind: Kind| -> Vec<usize> {
            let written = plan.written.iter().filter(|((of, ..), _)| *of == kind as i64);
            written.filter_map(|((_, at, _), _)| usize::try_from(*at).ok()).collect()
        };
        // Only what changed is copied: most of a large case stays as it is.
        patch(&mut self.draft.entities, &draft.entities, &at(Kind::Entities), ENTITIES);
        patch(&mut self.draft.relations, &draft.relations, &at(Kind::Relations), RELATIONS);
        self.draft.title.clone_from(&draft.title);
        self.draft.fields.clone_from(&draft.fields);
        self.rows.extend(plan.written.iter().map(|(key, _)| *key));
        for key in &plan.deleted {
            self.rows.remove(key);
        }
        (self.generation, self.index, self.shelves) = (plan.generation, plan.index, plan.shelves);
    }

    pub(super) fn attachments(&self) -> impl Iterator<Item = &(SlotKey, Attachment)> {
        self.shelves.iter().flatten()
    }

    /// The sealed copies the case as it is on disk refers to.
    pub(super) fn copies(&self) -> BTreeSet<CopyId> {
        copies_on(&self.shelves)
    }
}

impl Plan {
    pub(super) fn generation(&self) -> i64 {
        self.generation
    }

    pub(super) fn documents(&self) -> usize {
        self.shelves.iter().map(Vec::len).sum()
    }

    pub(super) fn copies(&self) -> BTreeSet<CopyId> {
        copies_on(&self.shelves)
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
                seal.seal(&part_place(id, *key), plain)?,
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

/// A piece as it is written; what was copied for it is wiped.
fn wiped<T: Serialize>(
    mut part: Draft,
    documents: &[(SlotKey, Attachment)],
    rest: &T,
) -> Result<Plain, VaultFault> {
    let plain = text::write_piece(&part, documents, rest);
    part.wipe();
    plain
}

fn copies_on(shelves: &[Documents]) -> BTreeSet<CopyId> {
    shelves
        .iter()
        .flatten()
        .filter_map(|(_, attachment)| attachment.copy.map(|copy| copy.id))
        .collect()
}

fn part_place(id: CaseId, (kind, position, generation): Key) -> Place {
    Place::in_table("parts").int(row_id(id)).int(kind).int(position).int(generation)
}

/// The sound documents, each with the piece that its entity is in, in the order of their slots.
fn shelve(draft: &Draft, attachments: &Attachments) -> Vec<Documents> {
    let last = draft.entities.len().div_ceil(ENTITIES);
    let mut shelves = vec![Documents::new(); last + 1];
    // Of two entities with one reference, documents lie with the first.
    let mut homes: HashMap<&str, usize> = HashMap::with_capacity(draft.entities.len());
    for (at, entity) in draft.entities.iter().enumerate() {
        homes.entry(&entity.reference).or_insert(at / ENTITIES);
    }
    for (slot, attachment) in attachments {
        let home =
            slot.entity.as_deref().and_then(|entity| homes.get(entity)).copied().unwrap_or(last);
        if let Ok(attachment) = attachment {
            shelves[home].push((slot.clone(), attachment.clone()));
        }
    }
    for case_list in &mut shelves {
        case_list.sort_unstable_by(|a, b| a.0.cmp(&b.0));
    }
    shelves
}

fn pieces(count: usize, each: usize) -> impl Iterator<Item = Range<usize>> {
    (0..count.div_ceil(each)).map(move |at| at * each..((at + 1) * each).min(count))
}

/// One piece of a list; nothing beyond its end.
fn piece_of<T>(list: &[T], at: usize, each: usize) -> &[T] {
    let rest = list.get(at * each..).unwrap_or_default();
    &rest[..rest.len().min(each)]
}

fn place(at: usize) -> i64 {
    i64::try_from(at).unwrap_or(i64::MAX)
}

fn patch<K: Id, T: Clone>(old: &mut IdList<K, T>, new: &[T], changed: &[usize], each: usize) {
    old.truncate(new.len());
    for at in changed {
        let start = (at * each).min(old.len());
        let end = (start + each).min(new.len());
        let kept = end.min(old.len());
        old[start..kept].clone_from_slice(&new[start..kept]);
        old.extend(new[kept..end].iter().cloned());
    }
}

/// Every part of a case that is on disk, still sealed.
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
        let plain = seal.open(&part_place(id, key), self.0.get(&key)?.clone()).ok()?;
        text::read_piece(&plain).ok()
    }

    /// The generations there are of a part, the newest first.
    fn generations(&self, kind: Kind, position: i64) -> impl Iterator<Item = i64> {
        self.0
            .range((kind as i64, position, i64::MIN)..=(kind as i64, position, i64::MAX))
            .rev()
            .map(|((.., generation), _)| *generation)
    }

    /// A part as it was saved in this generation, or an older one that can still be read.
    fn open_any(
        &self,
        seal: &Seal,
        id: CaseId,
        kind: Kind,
        at: i64,
        wanted: i64,
    ) -> Option<((Draft, Documents, ()), bool)> {
        let exact = self.open(seal, id, (kind as i64, at, wanted)).map(|piece| (piece, true));
        exact.or_else(|| {
            let mut older = self.generations(kind, at).filter(|generation| *generation != wanted);
            older
                .find_map(|generation| self.open(seal, id, (kind as i64, at, generation)))
                .map(|piece| (piece, false))
        })
    }
}

/// Reads a case. `generation` is the head's, when the case's line could tell it.
///
/// # Errors
/// [`VaultFault::Damaged`] when no head can be read: nothing of the case is left.
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
    let mut shelves = Vec::new();
    for ((at, generation), piece) in
        (0..).zip(&index.entity_pieces).zip(pieces(index.entities, ENTITIES))
    {
        let (part, is_exact) = split(rows.open_any(seal, id, Kind::Entities, at, *generation));
        damage.older_entities += if is_exact { 0 } else { part.0.entities.len() };
        damage.lost_entities += piece.len().saturating_sub(part.0.entities.len());
        draft.entities.extend(part.0.entities);
        shelves.push(part.1);
    }
    for ((at, generation), piece) in
        (0..).zip(&index.relation_pieces).zip(pieces(index.relations, RELATIONS))
    {
        let (part, is_exact) = split(rows.open_any(seal, id, Kind::Relations, at, *generation));
        damage.older_relations += if is_exact { 0 } else { part.0.relations.len() };
        damage.lost_relations += piece.len().saturating_sub(part.0.relations.len());
        draft.relations.extend(part.0.relations);
    }
    shelves.push(in_head);
    let damage = (damage != Damage::default()).then_some(damage);
    let rows = rows.0.into_keys().collect();
    Ok(OpenCase { id, damage, generation, draft, shelves, index, rows })
}

type Piece = (Draft, Documents, ());

/// A piece and whether it is the one that was saved last; an empty one where nothing can be read.
fn split(piece: Option<(Piece, bool)>) -> (Piece, bool) {
    piece.unwrap_or_else(|| ((Draft::default(), Documents::new(), ()), false))
}
