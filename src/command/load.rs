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
        forms: Forms::builtin().in_words(words::of_form),
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
pub(super) mod tests {
    use std::fs;
    use std::io::{self, Write};
    use std::sync::Mutex;
    use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
    use std::time::Duration;

    use bytes::Bytes;

    use super::*;
    use crate::command::Output;
    use crate::files::Disk;

    /// An output whose lines come out of a channel.
    struct Told(SyncSender<Vec<u8>>);

    impl Write for Told {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.send(bytes.to_vec()).map(|()| bytes.len()).map_err(io::Error::other)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// A share whose files named `slow` come only once it was told what is waited for.
    #[derive(Debug)]
    pub(in crate::command) struct Slow {
        wanted: &'static str,
        told: Mutex<Option<Receiver<Vec<u8>>>>,
    }

    /// A share whose slow files wait for a line with this text, and the output that such a line has
    /// to come to.
    pub(in crate::command) fn slow(wanted: &'static str) -> (Arc<Slow>, Output) {
        let (said, told) = sync_channel(1_000);
        let slow = Slow { wanted, told: Mutex::new(Some(told)) };
        (Arc::new(slow), Output::new(Box::new(Told(said)), Box::new(io::sink())))
    }

    impl Slow {
        fn wait_for(&self, path: &Path) -> Result<(), FileProblem> {
            if path.file_stem().is_none_or(|name| name != "slow") {
                return Ok(());
            }
            let told = self.told.lock().expect("nobody panicked").take().expect("asked once");
            let mut said = String::new();
            while !said.contains(self.wanted) {
                said += &String::from_utf8_lossy(
                    &told
                        .recv_timeout(Duration::from_mins(1))
                        .map_err(|_| FileProblem::Unreadable)?,
                );
            }
            *self.told.lock().expect("nobody panicked") = Some(told);
            Ok(())
        }
    }

    impl Documents for Slow {
        fn examine(&self, path: &Path) -> Result<Attachment, FileProblem> {
            self.wait_for(path)?;
            Disk.examine(path)
        }

        fn read(&self, attachment: &Attachment) -> Result<Bytes, FileProblem> {
            Disk.read(attachment)
        }

        fn read_case(&self, path: &Path) -> Result<Draft, CaseFault> {
            self.wait_for(path).map_err(CaseFault::File)?;
            Disk.read_case(path)
        }

        fn write_case(&self, _: &Path, _: &Draft) -> Result<(), CaseFault> {
            Err(CaseFault::NotWritten)
        }
    }

    #[test]
    fn b10_a_case_file_or_a_document_that_does_not_come_is_waited_for_and_that_is_told() {
        for (case, document) in [("slow.json", "scan.pdf"), ("case.json", "slow.pdf")] {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().join(case);
            let fields = format!(r#"{{"id":{{"file":"{document}"}}}}"#);
            let text = format!(
                r#"{{"dossier":1,"entities":[{{"reference":"acme","customer_type":"company","fields":{fields}}}]}}"#
            );
            fs::write(&path, text).expect("written");
            fs::write(folder.path().join(document), "%PDF-1.7 scan").expect("written");
            let (documents, mut out) = slow("case_files");
            let Ok(loaded) = load(&path, documents, (true, &mut out), None) else {
                panic!("{case} is not read")
            };
            assert_eq!(
                loaded.attachments.values().filter(|examined| examined.is_ok()).count(),
                1,
                "{document} came once that was told"
            );
        }
    }
}
