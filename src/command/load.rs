//! Reading and validation of a case file and its documents.
//!
//! Knows nothing of where the case is sent.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;

use jiff::Timestamp;

use super::output::Output;
use super::patience::{Reading, patiently};
use super::stop::Stop;
use crate::domain::case::{Verdict, prove};
use crate::domain::draft::Draft;
use crate::domain::failure::Failure;
use crate::domain::finding::Finding;
use crate::domain::form::template::Forms;
use crate::domain::intake::{Attachment, Attachments, FileProblem, SlotKey};
use crate::domain::rejection::Rejection;
use crate::engine::clock;
use crate::engine::message::CaseFault;
use crate::engine::ports::Documents;
use crate::files::resolve;
use crate::words;

/// A case with the facts about its documents.
pub(super) struct Loaded {
    pub(super) draft: Draft,
    pub(super) attachments: Attachments,
    forms: Forms,
    now: Timestamp,
}

impl Loaded {
    /// Returns findings for the fields that a refusal names.
    pub(super) fn named_by(&self, failure: Option<&Failure>) -> Vec<Finding> {
        match failure {
            Some(Failure::Rejected { message, .. }) => {
                Rejection::of(message, &self.draft, &self.forms).findings(&self.draft)
            }
            _ => Vec::new(),
        }
    }

    /// Returns the slots whose documents are missing or can't be sent.
    pub(super) fn unfit(&self) -> Vec<SlotKey> {
        let is_unfit = |result: &Result<_, FileProblem>| {
            result.as_ref().is_err_and(|problem| !problem.is_warning())
        };
        self.attachments
            .iter()
            .filter(|(_, result)| is_unfit(result))
            .map(|(slot, _)| slot.clone())
            .collect()
    }

    /// Validates the case.
    pub(super) fn judge(&self) -> Verdict<'_> {
        prove(&self.draft, &self.forms, &self.attachments, self.now)
    }
}

/// Error of a case that could not be read.
pub(super) enum LoadFault {
    /// The case file can't be read.
    Case(CaseFault),
    /// Reading made no progress, or was stopped.
    Silent,
}

/// Reads a case file and all its documents.
///
/// # Errors
/// If the case file can't be read, or reading makes no progress or is stopped.
pub(super) fn load(
    path: &Path,
    documents: Arc<impl Documents + 'static>,
    out: &mut Output,
    stop: Option<&Stop>,
) -> Result<Loaded, LoadFault> {
    let path = path.to_path_buf();
    let read =
        patiently(Reading::Case, out, stop, move |finished| read(&path, &*documents, finished));
    read.ok_or(LoadFault::Silent)?.map_err(LoadFault::Case)
}

fn read(
    path: &Path,
    documents: &impl Documents,
    finished: &AtomicU64,
) -> Result<Loaded, CaseFault> {
    let draft = documents.read_case(path)?;
    let attachments = examine_all(&slots(&draft), path, documents, finished);
    Ok(Loaded {
        draft,
        attachments,
        forms: Forms::builtin().in_words(words::form_text),
        now: clock::timestamp(),
    })
}

/// Returns the slots with documents, and the paths as written in the case.
fn slots(draft: &Draft) -> Vec<(SlotKey, String)> {
    draft.files().map(|(slot, file)| (slot, file.path.clone())).collect()
}

/// Examines all documents, with one thread per processor for the hashing.
fn examine_all(
    slots: &[(SlotKey, String)],
    case_file: &Path,
    documents: &impl Documents,
    finished: &AtomicU64,
) -> Attachments {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done: Vec<(SlotKey, Result<Attachment, FileProblem>)> = Vec::new();
        while let Some((slot, written)) = slots.get(next.fetch_add(1, Ordering::Relaxed)) {
            let path: PathBuf = resolve(case_file, written);
            done.push((slot.clone(), documents.examine(&path)));
            finished.fetch_add(1, Ordering::Relaxed);
        }
        done
    };
    let workers = thread::available_parallelism().map_or(1, usize::from).min(slots.len().max(1));
    thread::scope(|scope| {
        let handles: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mine = work();
        // The documents of a worker that panicked are missing, which the verdict reports.
        mine.into_iter()
            .chain(handles.into_iter().flat_map(|handle| handle.join().unwrap_or_default()))
            .collect()
    })
}

#[cfg(test)]
pub(super) mod tests;
