//! The laws of `src/ARCHITECTURE.md`, checked over the text of the sources. Most of them are
//! absences, which the compiler does not check. Each message says what to do instead.
//!
//! Does not depend on the program: it runs while the program does not compile.

#![expect(clippy::expect_used, reason = "a test stops at the first step that fails")]

mod actions;
mod circles;
mod layout;
mod promises;
mod rooms;
mod shown;
mod source;
mod structs;

use std::sync::LazyLock;

use source::{Source, program};

static PROGRAM: LazyLock<Vec<Source>> = LazyLock::new(program);

/// Fails with what to do instead if anything was found.
#[track_caller]
fn none(found: &[String], instead: &str) {
    assert!(found.is_empty(), "{instead}\n  {}\n", found.join("\n  "));
}

/// Fails if a line of the chosen files has any of the words.
#[track_caller]
fn absent(words: &[&str], instead: &str, is_chosen: impl Fn(&Source) -> bool) {
    let chosen: Vec<&Source> = PROGRAM.iter().filter(|source| is_chosen(source)).collect();
    let found: Vec<String> = chosen
        .iter()
        .flat_map(|source| {
            words.iter().flat_map(move |word| {
                source.uses(word).into_iter().map(move |line| format!("{line}: {word}"))
            })
        })
        .collect();
    none(&found, instead);
}

fn is_at(source: &Source, places: &[&str]) -> bool {
    places.iter().any(|place| source.room() == *place || source.path == *place)
}
