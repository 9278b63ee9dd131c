//! The list of cases, and each case saved, opened and deleted.
//!
//! Must not know: what is being sent. A case that can't be read as it was saved is never written
//! to: it goes on under another id.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use rusqlite::{Connection, Transaction};

use super::Vault;
use super::chunks::{self, OpenCase, Plan};
use super::database::{self, Database, Line, Shared, case_id, row_id, status_of};
use super::fault::{self, Fault};
use super::folder;
use super::seal::{self, Place, Seal};
use super::text;
use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachments, CopyId, FileProblem};
use crate::domain::progress::CaseId;
use crate::engine::message::{CaseRow, CaseStatus, Damage, Listing, Loaded, VaultFault};
use crate::engine::ports::{Cases, Settings};

/// Where a copy belongs: into the case as it is edited, or as it was frozen.
#[derive(Clone, Copy)]
pub(super) enum Part {
    Draft = 0,
    Frozen = 1,
}

impl Cases for Vault {
    fn list(&self) -> Result<Listing, VaultFault> {
        let seal = &self.shared.seal;
        self.shared.read(|store| {
            let mut statement = store
                .connection
                .prepare_cached("SELECT id, status, changed_at, sealed FROM cases")?;
            let rows = statement.query_map([], |row| {
                let (id, status, changed_at) = (case_id(row.get(0)?), row.get(1)?, row.get(2)?);
                Ok(list_row(
                    id,
                    status,
                    changed_at,
                    Line::open(seal, id, status, changed_at, row.get(3)?),
                ))
            })?;
            let mut cases: Vec<CaseRow> = rows.collect::<Result<_, _>>()?;
            cases.sort_by_key(|case| (Reverse(case.changed_at), case.id));
            let counted = database::census(&store.connection, seal)?;
            Ok(Listing { vanished: counted.saturating_sub(cases.len() as u64), cases })
        })
    }

    fn newest(&self, most: usize) -> Result<Vec<CaseRow>, VaultFault> {
        let seal = &self.shared.seal;
        self.shared.read(|store| {
            // No index beside the table: what was read by one that is damaged would miss cases
            // without a word.
            let mut statement =
                store.connection.prepare_cached("SELECT changed_at, id FROM cases")?;
            let rows = statement
                .query_map([], |row| Ok((Reverse(row.get::<_, i64>(0)?), case_id(row.get(1)?))))?;
            let mut newest: Vec<(Reverse<i64>, CaseId)> = rows.collect::<Result<_, _>>()?;
            if newest.len() > most {
                newest.select_nth_unstable(most);
                newest.truncate(most);
            }
            newest.sort_unstable();
            let mut statement = store
                .connection
                .prepare_cached("SELECT status, sealed FROM cases WHERE id = ?1")?;
            let mut line = |(Reverse(changed_at), id): (Reverse<i64>, CaseId)| {
                statement.query_row([row_id(id)], |row| {
                    let status = row.get(0)?;
                    Ok(list_row(
                        id,
                        status,
                        changed_at,
                        Line::open(seal, id, status, changed_at, row.get(1)?),
                    ))
                })
            };
            Ok(newest.into_iter().map(&mut line).collect::<Result<_, _>>()?)
        })
    }

    fn create(
        &self,
        draft: &Draft,
        attachments: &Attachments,
        is_ready: bool,
        now: i64,
    ) -> Result<CaseId, VaultFault> {
        create(&self.shared, &mut self.shared.store(), (draft, attachments, is_ready), now)
    }

    fn load(&self, id: CaseId) -> Result<Loaded, VaultFault> {
        let mut store = self.shared.store();
        let (open, status) = open(&self.shared, &store, id)?;
        let mut attachments: Attachments = open
            .attachments()
            .map(|(slot, attachment)| (slot.clone(), Ok(attachment.clone())))
            .collect();
        // Of a completed case no copy is left, and none is needed.
        if !status.is_some_and(CaseStatus::is_completed) {
            for result in attachments.values_mut() {
                let copy = result.as_ref().ok().and_then(|attachment| attachment.copy);
                if copy.is_some_and(|copy| !self.shared.blob(copy.id).exists()) {
                    *result = Err(FileProblem::CopyGone);
                }
            }
        }
        let loaded = Loaded { draft: open.draft.clone(), attachments, damage: open.damage };
        store.open = Some(open);
        Ok(loaded)
    }

    fn save(
        &self,
        id: CaseId,
        draft: &Draft,
        attachments: &Attachments,
        is_ready: bool,
        now: i64,
    ) -> Result<CaseId, VaultFault> {
        let shared = &*self.shared;
        let mut store = shared.store();
        let id = store.moved.get(&id).copied().unwrap_or(id);
        let opened = match store.open.take().filter(|open| open.id == id) {
            Some(open) => Ok(open),
            None => open(shared, &store, id).map(|(open, _)| open),
        };
        match opened {
            Ok(mut open) if open.damage.is_none() => {
                let saved =
                    save(shared, &mut store, &mut open, (draft, attachments, is_ready), now);
                store.open = Some(open);
                saved.map(|()| id)
            }
            // What is damaged stays as it is.
            Ok(_) | Err(VaultFault::Damaged) => {
                let new = create(shared, &mut store, (draft, attachments, is_ready), now)?;
                store.moved.insert(id, new);
                Ok(new)
            }
            Err(fault) => Err(fault),
        }
    }

    fn set_ready(&self, id: CaseId, is_ready: bool) -> Result<(), VaultFault> {
        let mut store = self.shared.store();
        let id = store.moved.get(&id).copied().unwrap_or(id);
        mark(&self.shared, &mut store, id, is_ready)
    }

    fn remove(&self, id: CaseId) -> Result<(), VaultFault> {
        let shared = &*self.shared;
        let mut store = shared.store();
        if store.held.contains(&id) {
            return Err(VaultFault::InUse);
        }
        let copies = shared.write_in(&mut store, |transaction, seal| {
            if transaction.execute("DELETE FROM cases WHERE id = ?1", [row_id(id)])? == 0 {
                return Err(VaultFault::NoSuchCase.into());
            }
            let copies = all_copies(transaction, id)?;
            for table in ["parts", "copies", "journal", "papers"] {
                transaction
                    .execute(&format!("DELETE FROM {table} WHERE case_id = ?1"), [row_id(id)])?;
            }
            database::count_cases(transaction, seal, -1)?;
            Ok(copies)
        })?;
        if store.open.as_ref().is_some_and(|open| open.id == id) {
            store.open = None;
        }
        shared.delete_copies(&mut store, &copies);
        Ok(())
    }
}

impl Settings for Vault {
    fn setting(&self, name: &str) -> Result<Option<String>, VaultFault> {
        Ok(settings(&self.shared.store().connection, &self.shared.seal)?.get(name).cloned())
    }

    fn set_setting(&self, name: &str, value: &str) -> Result<(), VaultFault> {
        self.shared.write(|transaction, seal| {
            let mut all = settings(transaction, seal)?;
            all.insert(name.to_owned(), value.to_owned());
            database::put_sealed_meta(transaction, seal, "settings", &text::write(&all)?)
        })
    }
}

fn settings(
    connection: &Connection,
    seal: &Seal,
) -> Result<std::collections::BTreeMap<String, String>, Fault> {
    Ok(text::read(&database::sealed_meta(connection, seal, "settings")?)?)
}

fn list_row(id: CaseId, status: i64, changed_at: i64, line: Result<Line, VaultFault>) -> CaseRow {
    match line {
        Ok(Line { status, changed_at, title, entities, documents, .. }) => {
            CaseRow { id, status, changed_at, title: Some(Hidden(title)), entities, documents }
        }
        Err(_) => CaseRow {
            id,
            status: status_of(status).unwrap_or_default(),
            changed_at,
            title: None,
            entities: 0,
            documents: 0,
        },
    }
}

/// Reads a case, and where it stands as far as its line can be read.
pub(super) fn open(
    shared: &Shared,
    store: &Database,
    id: CaseId,
) -> Result<(OpenCase, Option<CaseStatus>), VaultFault> {
    let read = || -> Result<_, Fault> {
        let line = match Line::of(&store.connection, &shared.seal, id) {
            Ok(line) => Some(line),
            Err(Fault(VaultFault::Damaged)) => None,
            Err(fault) => return Err(fault),
        };
        let mut open = chunks::load(
            &store.connection,
            &shared.seal,
            id,
            line.as_ref().map(|line| line.generation),
        )?;
        // A case whose list of copies is not whole may lose them to the sweep: it goes on
        // elsewhere.
        if let Some(line) = &line
            && open.damage.is_none()
            && copies_of(&store.connection, &shared.seal, id)
                .map_or(true, |copies| copies != line.copies)
        {
            open.damage = Some(Damage { lost_copies: true, ..Damage::default() });
        }
        Ok((open, line.map(|line| line.status)))
    };
    read().map_err(VaultFault::from)
}

/// What is saved: the answers, the documents, and whether it could be sent as it is.
type Saving<'a> = (&'a Draft, &'a Attachments, bool);

fn create(
    shared: &Shared,
    store: &mut Database,
    saving: Saving<'_>,
    now: i64,
) -> Result<CaseId, VaultFault> {
    let id = CaseId(u64::from_le_bytes(seal::random()?));
    let mut open = OpenCase::new(id);
    save(shared, store, &mut open, saving, now)?;
    store.open = Some(open);
    Ok(id)
}

/// Writes what changed since the case was saved last.
fn save(
    shared: &Shared,
    store: &mut Database,
    open: &mut OpenCase,
    saving: Saving<'_>,
    now: i64,
) -> Result<(), VaultFault> {
    let (draft, attachments, is_ready) = saving;
    let Some(plan) = open.plan(draft, attachments)? else {
        return mark(shared, store, open.id, is_ready);
    };
    write_plan(shared, store, open, (Some(plan), draft), now, |_, _, line| {
        line.mark(is_ready);
        Ok(())
    })
}

/// Writes a draft's state where it is another.
fn mark(
    shared: &Shared,
    store: &mut Database,
    id: CaseId,
    is_ready: bool,
) -> Result<(), VaultFault> {
    let mut line = Line::of(&store.connection, &shared.seal, id).map_err(VaultFault::from)?;
    if !line.mark(is_ready) {
        return Ok(());
    }
    shared.write_in(store, |transaction, seal| line.put(transaction, seal, id))
}

/// Writes what changed, and in the same transaction whatever `also` does with the case.
pub(super) fn write_plan(
    shared: &Shared,
    store: &mut Database,
    open: &mut OpenCase,
    (plan, draft): (Option<Plan>, &Draft),
    now: i64,
    also: impl FnOnce(&Transaction<'_>, &Seal, &mut Line) -> Result<(), Fault>,
) -> Result<(), VaultFault> {
    let old = open.copies();
    let is_new = open.generation == 0;
    let id = open.id;
    shared.write_in(store, |transaction, seal| {
        let mut line = if is_new {
            database::count_cases(transaction, seal, 1)?;
            Line::default()
        } else {
            Line::of(transaction, seal, id)?
        };
        if let Some(plan) = &plan {
            plan.write(transaction, seal, id)?;
            line.copies += put_copies(transaction, seal, (id, Part::Draft), &old, &plan.copies())?;
            line.title.clone_from(&draft.title);
            (line.generation, line.entities, line.documents) =
                (plan.generation(), draft.entities.len(), plan.documents());
        }
        line.changed_at = now;
        also(transaction, seal, &mut line)?;
        line.put(transaction, seal, id)
    })?;
    let Some(plan) = plan else { return Ok(()) };
    // What was let go may come back with the operator's next undo; it is swept when the vault is
    // opened again.
    store.fresh.extend(old.difference(&plan.copies()));
    open.done(plan, draft);
    Ok(())
}

/// Writes which copies a case has, and answers how many more rows there are.
pub(super) fn put_copies(
    connection: &Connection,
    seal: &Seal,
    (id, part): (CaseId, Part),
    old: &BTreeSet<CopyId>,
    new: &BTreeSet<CopyId>,
) -> Result<i64, Fault> {
    let mut change = 0;
    for copy in new.difference(old) {
        let sealed = seal.seal(&copy_place(id, part as i64, *copy), b"")?;
        let row = (row_id(id), part as i64, copy.0.as_slice(), sealed);
        connection
            .prepare_cached(
                "INSERT INTO copies (case_id, part, copy, sealed) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute(row)?;
        change += 1;
    }
    for copy in old.difference(new) {
        let row = (row_id(id), part as i64, copy.0.as_slice());
        let gone = connection
            .prepare_cached("DELETE FROM copies WHERE case_id = ?1 AND part = ?2 AND copy = ?3")?
            .execute(row)?;
        change -= i64::try_from(gone).unwrap_or_default();
    }
    Ok(change)
}

pub(super) fn copy_place(id: CaseId, part: i64, copy: CopyId) -> Place {
    Place::in_table("copies").int(row_id(id)).int(part).bytes(&copy.0)
}

/// How many copies a case has, each row as it was written.
fn copies_of(connection: &Connection, seal: &Seal, id: CaseId) -> Result<i64, Fault> {
    let mut statement =
        connection.prepare_cached("SELECT part, copy, sealed FROM copies WHERE case_id = ?1")?;
    let rows = statement
        .query_map([row_id(id)], |row| Ok((row.get(0)?, CopyId(row.get(1)?), row.get(2)?)))?;
    let mut count = 0;
    for row in rows {
        let (part, copy, sealed) = row?;
        seal.open(&copy_place(id, part, copy), sealed)?;
        count += 1;
    }
    Ok(count)
}

/// Every copy a case may have, whether or not the rows are as they were written.
pub(super) fn all_copies(connection: &Connection, id: CaseId) -> Result<BTreeSet<CopyId>, Fault> {
    let mut statement = connection.prepare_cached("SELECT copy FROM copies WHERE case_id = ?1")?;
    let rows = statement.query_map([row_id(id)], |row| Ok(CopyId(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl Shared {
    /// Deletes copies that no case has any more. One that can't be deleted now is swept later.
    pub(super) fn delete_copies(&self, store: &mut Database, copies: &BTreeSet<CopyId>) {
        for copy in copies {
            let used = store.connection.query_row(
                "SELECT count(*) FROM copies WHERE copy = ?1",
                [copy.0.as_slice()],
                |row| row.get::<_, i64>(0),
            );
            if used.is_ok_and(|used| used == 0) {
                store.fresh.remove(copy);
                let deleted =
                    folder::remove(&self.blob(*copy)).map_err(|error| fault::of_writing(&error));
                tracing::debug!(?deleted, "a copy is not needed any more");
            }
        }
    }
}
