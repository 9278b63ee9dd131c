//! Sentences for a case file that could not be read or written.
//!
//! Knows nothing of the file's path, which is never part of a sentence.

use super::finding::file_problem;
use super::sentence::{text, text_with};
use super::shown::shown_name;
use crate::domain::casefile::{CaseFileError, Wanted};
use crate::engine::message::CaseFault;

/// Returns why a case file could not be read or written.
#[must_use]
pub fn case_fault(fault: &CaseFault) -> String {
    match fault {
        CaseFault::File(problem) => {
            text_with("finding-case-file", &[("problem", file_problem(problem).into())])
        }
        CaseFault::Content(error) => case_file_error(error),
        CaseFault::IsHandover => text("finding-case-is-handover"),
        CaseFault::DiskFull => text("finding-case-disk-full"),
        CaseFault::NotWritten => text("finding-case-not-written"),
    }
}

/// Returns why a text is not a case file, and where in it.
#[must_use]
pub fn case_file_error(error: &CaseFileError) -> String {
    match error {
        CaseFileError::NotUtf8 => text("finding-case-not-utf8"),
        CaseFileError::NotJson { line, column } => text_with(
            "finding-case-not-json",
            &[("line", (*line).into()), ("column", (*column).into())],
        ),
        CaseFileError::DuplicateKey { key, line } => text_with(
            "finding-case-duplicate-key",
            &[("key", shown_name(key).into()), ("line", (*line).into())],
        ),
        CaseFileError::NotACaseFile => text("finding-case-not-a-case-file"),
        CaseFileError::NewerVersion { found } => {
            text_with("finding-case-newer-version", &[("found", shown_name(found).into())])
        }
        CaseFileError::UnknownKey { place, key } => text_with(
            "finding-case-unknown-key",
            &[("key", shown_name(key).into()), ("place", at(place).into())],
        ),
        CaseFileError::MissingKey { place, key } => text_with(
            "finding-case-missing-key",
            &[("key", (*key).into()), ("place", at(place).into())],
        ),
        CaseFileError::WrongKind { place, wanted: kind } => text_with(
            "finding-case-wrong-kind",
            &[("wanted", wanted(*kind).into()), ("place", at(place).into())],
        ),
    }
}

fn at(place: &str) -> String {
    if place.is_empty() { text("finding-case-top") } else { shown_name(place) }
}

fn wanted(kind: Wanted) -> String {
    text(match kind {
        Wanted::Text => "finding-wanted-text",
        Wanted::Object => "finding-wanted-object",
        Wanted::List => "finding-wanted-list",
        Wanted::EntityKind => "finding-wanted-entity-kind",
        Wanted::Number => "finding-wanted-number",
        Wanted::Flag => "finding-wanted-flag",
        Wanted::FieldValue => "finding-wanted-field-value",
    })
}
