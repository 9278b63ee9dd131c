//! The tables, opening the database, and migrating an older one.
//!
//! Knows nothing of keys. Only opaque ids, states, times and numbers are in clear; each is bound to
//! the sealed value beside it.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Transaction};

use super::fault::{self, Fault};
use super::folder;
use crate::engine::message::VaultFault;

/// A migration from one version of the tables to the next; the version is in `user_version`.
type Step = fn(&Transaction<'_>) -> rusqlite::Result<()>;
const STEPS: &[Step] = &[create_tables];

/// Tables `WITHOUT ROWID` are stored in the order of their keys, so that a case is read in one pass.
/// Chunks are in `parts`, case records in `papers`.
const TABLES: &str = "
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE cases (id INTEGER PRIMARY KEY, status INTEGER NOT NULL, changed_at INTEGER NOT NULL, sealed BLOB NOT NULL);
CREATE TABLE parts (case_id INTEGER, kind INTEGER, position INTEGER, generation INTEGER, sealed BLOB NOT NULL,
    PRIMARY KEY (case_id, kind, position, generation)) WITHOUT ROWID;
CREATE TABLE copies (case_id INTEGER, part INTEGER, copy BLOB, sealed BLOB NOT NULL, PRIMARY KEY (case_id, part, copy)) WITHOUT ROWID;
CREATE TABLE journal (case_id INTEGER, seq INTEGER, sealed BLOB NOT NULL, PRIMARY KEY (case_id, seq)) WITHOUT ROWID;
CREATE TABLE papers (case_id INTEGER, kind INTEGER, place BLOB, sealed BLOB NOT NULL, PRIMARY KEY (case_id, kind, place)) WITHOUT ROWID;
";

fn create_tables(transaction: &Transaction<'_>) -> rusqlite::Result<()> {
    transaction.execute_batch(TABLES)
}

/// The result of opening the database.
#[derive(Debug)]
pub(super) enum Found {
    /// No database, or an empty one.
    Nothing,
    /// A database of this version, or migrated to it.
    Database(Connection),
    /// A database of a newer version, which can only be read.
    Newer(Connection),
}

/// Opens the database. An older one is copied to `vault.db.v<old>` before it is migrated.
pub(super) fn find(path: &Path) -> Result<Found, VaultFault> {
    find_with(path, STEPS)
}

fn find_with(path: &Path, steps: &[Step]) -> Result<Found, VaultFault> {
    if !path.exists() {
        return Ok(Found::Nothing);
    }
    let mut connection = connect(path)?;
    match version(&connection)? {
        Some(0) => Ok(Found::Nothing),
        Some(found) if found == steps.len() => Ok(Found::Database(connection)),
        Some(found) if found < steps.len() => {
            copy_aside(&connection, path, found)?;
            migrate(&mut connection, found, steps)?;
            Ok(Found::Database(connection))
        }
        Some(_) => {
            connection
                .execute_batch("PRAGMA query_only=ON")
                .map_err(|error| fault::of_database(&error))?;
            Ok(Found::Newer(connection))
        }
        None => Err(VaultFault::Damaged),
    }
}

/// Creates a database; `fill` writes its first rows. All of it is on disk afterwards, or nothing.
pub(super) fn create(
    path: &Path,
    fill: impl FnOnce(&Transaction<'_>) -> Result<(), Fault>,
) -> Result<Connection, VaultFault> {
    folder::make_private(path).map_err(|error| fault::of_writing(&error))?;
    // A new database that can't be opened was not written.
    let unmade = |fault: VaultFault| {
        if fault == VaultFault::NotRead { VaultFault::NotWritten } else { fault }
    };
    let mut connection = connect(path).map_err(unmade)?;
    let made = || -> Result<(), Fault> {
        let transaction = connection.transaction()?;
        for step in STEPS {
            step(&transaction)?;
        }
        transaction.pragma_update(None, "user_version", STEPS.len().to_string())?;
        fill(&transaction)?;
        Ok(transaction.commit()?)
    };
    made().map_err(|fault| unmade(fault.into()))?;
    Ok(connection)
}

/// Reads the version of the tables; `None` if it is invalid. Version 0 is a database without tables.
fn version(connection: &Connection) -> Result<Option<usize>, VaultFault> {
    let read = || -> rusqlite::Result<(i64, i64)> {
        let version = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        Ok((
            version,
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?,
        ))
    };
    let (version, tables) = read().map_err(|error| fault::of_database(&error))?;
    Ok(usize::try_from(version).ok().filter(|version| (*version == 0) == (tables == 0)))
}

fn migrate(connection: &mut Connection, from: usize, steps: &[Step]) -> Result<(), VaultFault> {
    let mut run = || -> rusqlite::Result<()> {
        let transaction = connection.transaction()?;
        for step in &steps[from..] {
            step(&transaction)?;
        }
        transaction.pragma_update(None, "user_version", steps.len().to_string())?;
        transaction.commit()
    };
    run().map_err(|error| fault::of_database(&error))
}

/// Copies an older database to a file beside it. An existing copy is from an earlier try, and stays.
fn copy_aside(connection: &Connection, path: &Path, version: usize) -> Result<(), VaultFault> {
    let copy = path.with_file_name(format!("vault.db.v{version}"));
    if copy.exists() {
        return Ok(());
    }
    // Moves the log into the file; no other process writes meanwhile.
    connection
        .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
        .map_err(|error| fault::of_database(&error))?;
    let bytes = std::fs::read(path).map_err(|_| VaultFault::NotRead)?;
    let temporary = copy.with_extension("tmp");
    folder::remove(&temporary)
        .and_then(|()| folder::write_whole(&copy, &bytes))
        .map_err(|error| fault::of_writing(&error))
}

fn connect(path: &Path) -> Result<Connection, VaultFault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let open = || -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(Duration::from_millis(250))?;
        // One process holds the folder, so the log's index is in memory: no third file, and network
        // folders work.
        connection.execute_batch("PRAGMA locking_mode=EXCLUSIVE")?;
        // A foreign database must not run triggers or views of its own.
        connection
            .execute_batch("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY")?;
        connection.query_row("PRAGMA journal_mode=WAL", [], |_| Ok(()))?;
        connection.execute_batch("PRAGMA synchronous=FULL")?;
        connection.set_prepared_statement_cache_capacity(48);
        Ok(connection)
    };
    open().map_err(|error| fault::of_database(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &[Step] = &[create_tables];
    const NEW: &[Step] = &[create_tables, |transaction| {
        transaction.execute_batch("ALTER TABLE cases ADD COLUMN flag INTEGER")
    }];

    fn made(folder: &tempfile::TempDir) -> std::path::PathBuf {
        let path = folder.path().join("vault.db");
        let fill = |transaction: &Transaction<'_>| {
            Ok(transaction.execute("INSERT INTO meta VALUES ('a', x'01')", []).map(drop)?)
        };
        drop(create(&path, fill).expect("made"));
        path
    }

    #[test]
    fn l10_an_older_database_is_copied_before_it_is_changed() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = made(&folder);
        let Ok(Found::Database(connection)) = find_with(&path, NEW) else { panic!("not opened") };
        assert_eq!(version(&connection), Ok(Some(2)));
        let Ok(Found::Database(copy)) = find_with(&folder.path().join("vault.db.v1"), OLD) else {
            panic!("no copy")
        };
        assert_eq!(
            copy.query_row("SELECT count(*) FROM meta", [], |row| row.get::<_, i64>(0)),
            Ok(1)
        );
    }

    #[test]
    fn l10_a_step_that_fails_leaves_the_database_as_it_was() {
        const BROKEN: &[Step] = &[create_tables, |transaction| {
            transaction.execute_batch("DROP TABLE cases; DROP TABLE nothing")
        }];
        let folder = tempfile::tempdir().expect("a folder");
        let path = made(&folder);
        assert!(find_with(&path, BROKEN).is_err());
        let Ok(Found::Database(connection)) = find_with(&path, OLD) else { panic!("not opened") };
        assert_eq!(
            connection.query_row("SELECT count(*) FROM cases", [], |row| row.get::<_, i64>(0)),
            Ok(0)
        );
    }

    #[test]
    fn l10_a_newer_database_can_be_read_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = made(&folder);
        drop(find_with(&path, NEW).expect("newer now"));
        let Ok(Found::Newer(connection)) = find_with(&path, OLD) else { panic!("not noticed") };
        let written =
            connection.execute("DELETE FROM meta", []).map_err(|error| fault::of_database(&error));
        assert_eq!(written, Err(VaultFault::ReadOnly));
    }

    #[test]
    fn l5_a_file_that_is_no_database_is_left_as_it_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("vault.db");
        std::fs::write(&path, vec![b'x'; 8_192]).expect("written");
        assert_eq!(find(&path).err(), Some(VaultFault::Damaged));
        assert_eq!(std::fs::read(&path).expect("bytes"), vec![b'x'; 8_192]);
    }
}
