//! The vault: cases, their journals, receipts and links in one database, and the attached documents
//! beside it, every value sealed under one key.
//!
//! Knows nothing of egui, tokio, or the meaning of a case. Every call blocks. `vault.db` has the
//! sealed rows, `documents/` one sealed file for each copy, and `lock` the number of the process
//! that holds the folder. What can't be read is never overwritten.
//!
//! A chain of counts detects what is missing: the census counts the cases; each case's line counts
//! its journal, records and copies and names the last save's head; the head names every chunk.
#![doc = ""]
#![doc = include_str!("vault/ON-DISK.md")]

mod access;
mod case_records;
mod cases;
mod chunks;
mod copies;
mod copy_rows;
mod database;
mod fault;
mod folder;
mod forms;
mod frozen;
mod handle;
mod ids;
mod journal;
mod keys;
mod line;
mod lists;
mod schema;
mod seal;
mod sending;
mod text;

pub use access::{Locked, NotCreated, Opened, Vault, holder, open};
pub use copies::Swept;
pub use handle::VaultHandle;
pub use keys::Work;

#[cfg(test)]
mod tests;
