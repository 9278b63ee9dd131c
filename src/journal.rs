//! Journals of submissions as files of JSON lines: phases, numbers and digests, no values and no
//! secrets.
//!
//! Knows nothing of what the records mean, except whether spektr may have the case. One process holds
//! a journal at a time.

mod copy;
mod file;
mod files;
mod index;
mod paired;
mod story;

pub use files::{JournalFiles, WithCopy};

#[cfg(test)]
mod tests;
