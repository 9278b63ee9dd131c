//! The list of cases; loading, saving and deleting a case; settings.
//!
//! Knows nothing of what is sent. A case that can't be read as it was saved is never overwritten: it
//! is saved under a new id.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction};

use super::access::Vault;
use super::chunks::{self, OpenCase, Plan};
use super::copy_rows::{Version, all_copies, count_copies, put_copies};
use super::database::{self, Database, Shared};
use super::fault::Fault;
use super::ids::{case_id, row_id, status_of};
use super::line::Line;
use super::seal::{self, Seal};
use super::text;
use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachments, FileProblem};
use crate::domain::progress::CaseId;
use crate::engine::message::{CaseRow, CaseStatus, Damage, Listing, Loaded, VaultFault};
use crate::engine::ports::{Cases, Settings};

impl Cases for Vault {
    fn list(&self) -> Result<Listing, VaultFault> {
        let seal = &self.shared.seal;
        self.shared.read(|database| {
            let mut statement = database
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
            let counted = database::census(&database.connection, seal)?;
            Ok(Listing { missing: counted.saturating_sub(cases.len() as u64), cases })
        })
    }

    fn newest(&self, most: usize) -> Result<Vec<CaseRow>, VaultFault> {
        let seal = &self.shared.seal;
        self.shared.read(|database| {
            // Without an index: a damaged one would hide cases.
            let mut statement =
                database.connection.prepare_cached("SELECT changed_at, id FROM cases")?;
            let rows = statement
                .query_map([], |row| Ok((Reverse(row.get::<_, i64>(0)?), case_id(row.get(1)?))))?;
            let mut newest: Vec<(Reverse<i64>, CaseId)> = rows.collect::<Result<_, _>>()?;
            if newest.len() > most {
                newest.select_nth_unstable(most);
                newest.truncate(most);
            }
            newest.sort_unstable();
            let mut statement = database
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
        create(&self.shared, &mut self.shared.database(), (draft, attachments, is_ready), now)
    }

    fn load(&self, id: CaseId) -> Result<Loaded, VaultFault> {
        let mut database = self.shared.database();
        let (open, status) = open(&self.shared, &database, id)?;
        let mut attachments: Attachments = open
            .attachments()
            .map(|(slot, attachment)| (slot.clone(), Ok(attachment.clone())))
            .collect();
        // A completed case has no copies any more.
        if !status.is_some_and(CaseStatus::is_completed) {
            for result in attachments.values_mut() {
                let copy = result.as_ref().ok().and_then(|attachment| attachment.copy);
                if copy.is_some_and(|copy| !self.shared.folder.copy(copy.id).exists()) {
                    *result = Err(FileProblem::CopyGone);
                }
            }
        }
        let loaded = Loaded { draft: open.draft.clone(), attachments, damage: open.damage };
        database.open = Some(open);
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
        let mut database = shared.database();
        let id = database.moved.get(&id).copied().unwrap_or(id);
        let opened = match database.open.take().filter(|open| open.id == id) {
            Some(open) => Ok(open),
            None => open(shared, &database, id).map(|(open, _)| open),
        };
        match opened {
            Ok(mut open) if open.damage.is_none() => {
                let saved =
                    save(shared, &mut database, &mut open, (draft, attachments, is_ready), now);
                database.open = Some(open);
                saved.map(|()| id)
            }
            // A damaged case is left unchanged.
            Ok(_) | Err(VaultFault::Damaged) => {
                let new = create(shared, &mut database, (draft, attachments, is_ready), now)?;
                database.moved.insert(id, new);
                Ok(new)
            }
            Err(fault) => Err(fault),
        }
    }

    fn set_ready(&self, id: CaseId, is_ready: bool) -> Result<(), VaultFault> {
        let mut database = self.shared.database();
        let id = database.moved.get(&id).copied().unwrap_or(id);
        set_ready(&self.shared, &mut database, id, is_ready)
    }

    fn remove(&self, id: CaseId) -> Result<(), VaultFault> {
        let shared = &*self.shared;
        let mut database = shared.database();
        if database.held.contains(&id) {
            return Err(VaultFault::InUse);
        }
        let copies = shared.write_in(&mut database, |transaction, seal| {
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
        if database.open.as_ref().is_some_and(|open| open.id == id) {
            database.open = None;
        }
        shared.delete_copies(&mut database, &copies);
        Ok(())
    }
}

impl Settings for Vault {
    fn setting(&self, name: &str) -> Result<Option<String>, VaultFault> {
        Ok(settings(&self.shared.database().connection, &self.shared.seal)?.get(name).cloned())
    }

    fn set_setting(&self, name: &str, value: &str) -> Result<(), VaultFault> {
        self.shared.write(|transaction, seal| {
            let mut all = settings(transaction, seal)?;
            all.insert(name.to_owned(), value.to_owned());
            database::put_sealed_meta(transaction, seal, "settings", &text::write(&all)?)
        })
    }
}

fn settings(connection: &Connection, seal: &Seal) -> Result<BTreeMap<String, String>, Fault> {
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

/// Reads a case, and its state if its line can be read.
pub(super) fn open(
    shared: &Shared,
    database: &Database,
    id: CaseId,
) -> Result<(OpenCase, Option<CaseStatus>), VaultFault> {
    let read = || -> Result<_, Fault> {
        let line = match Line::of(&database.connection, &shared.seal, id) {
            Ok(line) => Some(line),
            Err(Fault(VaultFault::Damaged)) => None,
            Err(fault) => return Err(fault),
        };
        let mut open = chunks::load(
            &database.connection,
            &shared.seal,
            id,
            line.as_ref().map(|line| line.generation),
        )?;
        // The sweep may delete copies that are missing in the case's rows: it counts as damaged.
        if let Some(line) = &line
            && open.damage.is_none()
            && count_copies(&database.connection, &shared.seal, id)
                .map_or(true, |copies| copies != line.copies)
        {
            open.damage = Some(Damage { lost_copies: true, ..Damage::default() });
        }
        Ok((open, line.map(|line| line.status)))
    };
    read().map_err(VaultFault::from)
}

/// The answers and documents to save, and `true` if the case could be sent as it is.
type Saving<'a> = (&'a Draft, &'a Attachments, bool);

fn create(
    shared: &Shared,
    database: &mut Database,
    saving: Saving<'_>,
    now: i64,
) -> Result<CaseId, VaultFault> {
    let id = CaseId(u64::from_le_bytes(seal::random()?));
    let mut open = OpenCase::new(id);
    save(shared, database, &mut open, saving, now)?;
    database.open = Some(open);
    Ok(id)
}

/// Writes the changes since the last save.
fn save(
    shared: &Shared,
    database: &mut Database,
    open: &mut OpenCase,
    saving: Saving<'_>,
    now: i64,
) -> Result<(), VaultFault> {
    let (draft, attachments, is_ready) = saving;
    let Some(plan) = open.plan(draft, attachments)? else {
        return set_ready(shared, database, open.id, is_ready);
    };
    write_plan(shared, database, open, (Some(plan), draft), now, |_, _, line| {
        line.set_ready(is_ready);
        Ok(())
    })
}

/// Writes a draft's state if it changed.
fn set_ready(
    shared: &Shared,
    database: &mut Database,
    id: CaseId,
    is_ready: bool,
) -> Result<(), VaultFault> {
    let mut line = Line::of(&database.connection, &shared.seal, id).map_err(VaultFault::from)?;
    if !line.set_ready(is_ready) {
        return Ok(());
    }
    shared.write_in(database, |transaction, seal| line.put(transaction, seal, id))
}

/// Writes a plan, and in the same transaction what `also` does with the case.
pub(super) fn write_plan(
    shared: &Shared,
    database: &mut Database,
    open: &mut OpenCase,
    (plan, draft): (Option<Plan>, &Draft),
    now: i64,
    also: impl FnOnce(&Transaction<'_>, &Seal, &mut Line) -> Result<(), Fault>,
) -> Result<(), VaultFault> {
    let old = open.copies();
    let is_new = open.generation == 0;
    let id = open.id;
    shared.write_in(database, |transaction, seal| {
        let mut line = if is_new {
            database::count_cases(transaction, seal, 1)?;
            Line::default()
        } else {
            Line::of(transaction, seal, id)?
        };
        if let Some(plan) = &plan {
            plan.write(transaction, seal, id)?;
            line.copies +=
                put_copies(transaction, seal, (id, Version::Draft), &old, &plan.copies())?;
            line.title.clone_from(&draft.title);
            (line.generation, line.entities, line.documents) =
                (plan.generation(), draft.entities.len(), plan.documents());
        }
        line.changed_at = now;
        also(transaction, seal, &mut line)?;
        line.put(transaction, seal, id)
    })?;
    let Some(plan) = plan else { return Ok(()) };
    // A released copy may come back by an undo. It is swept when the vault is opened again.
    database.fresh.extend(old.difference(&plan.copies()));
    open.done(plan, draft);
    Ok(())
}
