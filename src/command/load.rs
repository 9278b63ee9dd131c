//! A case file and its documents, read and judged.
//!
//! Must not know: where it will be sent.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;

use jiff::Timestamp;

use super::patience::{Reading, Tell, patiently};
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

/// A case file and the facts of its documents.
pub(super) struct Loaded {
    pub(super) draft: Draft,
    pub(super) attachments: Attachments,
    forms: Forms,
    now: Timestamp,
}

impl Loaded {
    /// The fields that a refusal names.
    pub(super) fn named_by(&self, failure: Option<&Failure>) -> Vec<Finding> {
        match failure {
            Some(Failure::Rejected { message, .. }) => {
                Rejection::of(message, &self.draft, &self.forms).findings(&self.draft)
            }
            _ => Vec::new(),
        }
    }

    /// The documents that are gone or can't be sent as they are.
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

    pub(super) fn judge(&self) -> Verdict<'_> {
        prove(&self.draft, &self.forms, &self.attachments, self.now)
    }
}

/// Why a case could not be read.
pub(super) enum LoadFault {
    /// The case file itself.
    Case(CaseFault),
    /// A file that can be opened and not read to its end.
    Silent,
}

/// Reads a case file and all its documents.
///
/// # Errors
/// When the case file itself can't be read, or reading stands still or is stopped.
pub(super) fn load(
    path: &Path,
    documents: Arc<impl Documents + 'static>,
    tell: Tell<'_>,
    stop: Option<&Stop>,
) -> Result<Loaded, LoadFault> {
    let path = path.to_path_buf();
    let read =
        patiently(Reading::Case, tell, stop, move |finished| read(&path, &*documents, finished));
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

/// Every chosen document with its path as written.
fn slots(draft: &Draft) -> Vec<(SlotKey, String)> {
    draft.files().map(|(slot, file)| (slot, file.path.clone())).collect()
}

/// Hashing is what takes time here: as many at once as there are processors.
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
        // A worker that panicked leaves its documents unread, which the verdict then says.
        mine.into_iter()
            .chain(handles.into_iter().flat_map(|handle| handle.join().unwrap_or_default()))
            .collect()
    })
}

#[cfg(test)]
pub(super) mod tests;
