//! A keyring in memory, and sample cases.

use std::collections::HashMap;
use std::fs;
pub(super) use std::path::Path;
use std::sync::Mutex;

use secrecy::ExposeSecret;
use tempfile::TempDir;

pub(super) use rusqlite::Connection;
pub(super) use secrecy::SecretString;

pub(super) use super::super::*;
use crate::domain::draft::{Draft, Entity, EntityKind, ROOT, Relation};
use crate::domain::intake::{Attachments, SlotKey};
use crate::domain::value::{FileRef, Value};
pub(super) use crate::engine::message::{KeyFault, VaultFault};
use crate::engine::ports::Documents;
pub(super) use crate::engine::ports::{DataKey, KeyStore};

/// A small work factor, so that tests are quick.
pub(super) const LIGHT: Work = Work { memory_kib: 16, rounds: 1, lanes: 1 };

/// A keyring that may be locked or missing.
#[derive(Debug, Default)]
pub(super) struct Ring(Mutex<Memory>);

#[derive(Debug, Default)]
struct Memory {
    keys: HashMap<String, [u8; 32]>,
    fault: Option<KeyFault>,
}

impl Ring {
    pub(super) fn fail(&self, fault: Option<KeyFault>) {
        self.0.lock().expect("the ring").fault = fault;
    }

    /// Forgets everything.
    pub(super) fn clear(&self) {
        self.0.lock().expect("the ring").keys.clear();
    }

    /// Holds other keys under the same names.
    pub(super) fn mix_up(&self) {
        self.0.lock().expect("the ring").keys.values_mut().for_each(|key| key[0] ^= 1);
    }
}

impl KeyStore for Ring {
    fn load_key(&self, name: &str) -> Result<DataKey, KeyFault> {
        let memory = self.0.lock().expect("the ring");
        if let Some(fault) = memory.fault {
            return Err(fault);
        }
        memory.keys.get(name).map(|key| DataKey::new(Box::new(*key))).ok_or(KeyFault::NoEntry)
    }

    fn save_key(&self, name: &str, key: &DataKey) -> Result<(), KeyFault> {
        let mut memory = self.0.lock().expect("the ring");
        if let Some(fault) = memory.fault {
            return Err(fault);
        }
        memory.keys.insert(name.to_owned(), *key.expose_secret());
        Ok(())
    }
}

/// A vault in a temporary folder that is deleted with it.
pub(super) struct Home {
    pub(super) folder: TempDir,
    pub(super) ring: Ring,
}

impl Home {
    pub(super) fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder"), ring: Ring::default() }
    }

    pub(super) fn root(&self) -> std::path::PathBuf {
        self.folder.path().join("vault")
    }

    pub(super) fn open(&self) -> Vault {
        match open(&self.root(), &self.ring) {
            Ok(Opened::Open(vault)) => vault,
            other => panic!("{other:?}"),
        }
    }

    pub(super) fn locked(&self) -> Locked {
        match open(&self.root(), &self.ring) {
            Ok(Opened::Locked(locked)) => locked,
            other => panic!("{other:?}"),
        }
    }

    /// A document on disk.
    pub(super) fn document(&self, name: &str, content: &[u8]) -> std::path::PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, content).expect("written");
        path
    }

    /// Runs a statement on the database without the vault.
    pub(super) fn damage(&self, sql: &str) {
        let connection = Connection::open(self.root().join("vault.db")).expect("a database");
        assert!(connection.execute(sql, []).expect(sql) > 0, "{sql}");
    }

    pub(super) fn blobs(&self) -> usize {
        fs::read_dir(self.root().join("documents")).expect("a folder").count()
    }
}

pub(super) fn entity(at: usize) -> Entity {
    let mut entity = Entity {
        reference: format!("company_{at}"),
        kind: EntityKind::Company,
        fields: crate::domain::value::Fields::default(),
    };
    entity.fields.set("company_name", Value::Text(format!("Company {at}")));
    entity.fields.set("revenue", Value::typed_number("5000000.10"));
    entity.fields.set("certificate", Value::File(FileRef { path: format!("/scans/{at}.pdf") }));
    entity
}

/// A draft of `entities` companies, each owned by the next.
pub(super) fn draft(entities: usize) -> Draft {
    let relation = |at: usize| Relation {
        from: format!("company_{at}"),
        to: at.checked_sub(1).map_or(ROOT.to_owned(), |below| format!("company_{below}")),
        role: "owner".to_owned(),
        ownership_percentage: Some(Value::typed_number("33.333333")),
    };
    let mut draft = Draft { title: "Acme onboarding".to_owned(), ..Draft::default() };
    draft.fields.set("annual_revenue", Value::typed_number("75"));
    draft.entities = (0..entities).map(entity).collect();
    draft.relations = (0..entities).map(relation).collect();
    draft
}

pub(super) fn slot(at: usize) -> SlotKey {
    SlotKey::new(Some(format!("company_{at}")), "certificate")
}

/// Attaches a document to each of these companies.
pub(super) fn attach(home: &Home, vault: &Vault, companies: &[usize]) -> Attachments {
    let attach = |at: &usize| {
        let path =
            home.document(&format!("{at}.pdf"), format!("%PDF-1.4 document {at}").as_bytes());
        (slot(*at), vault.examine(&path))
    };
    companies.iter().map(attach).collect()
}

pub(super) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
