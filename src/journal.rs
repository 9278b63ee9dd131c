//! Journals of submissions as files of JSON lines: phases, numbers and digests, no values and no secrets.
//!
//! Must not know: what the records mean, apart from whether spektr may have the case. One process holds a journal at a time.

mod copy;
mod file;
mod index;
mod kept;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use crate::domain::intake::Digest;
use crate::domain::progress::CaseId;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::{Journal, JournalFault, Journals, OpenJournal};
use file::JournalFile;
use index::Index;

/// Places where journals are kept.
#[derive(Clone, Debug)]
pub enum JournalFiles {
    /// An index of every send in one folder (the window).
    Folder(PathBuf),
    /// The same index, with a readable copy beside the case file (headless).
    WithCopy(WithCopy),
}

/// An index with a copy of one case's journal beside its file, and what was found out while it was opened.
#[derive(Clone, Debug)]
pub struct WithCopy {
    folder: PathBuf,
    case: PathBuf,
    /// An earlier send that is open is given up.
    gives_up: bool,
    copy: Arc<OnceLock<JournalFault>>,
    can_give_up: Arc<OnceLock<()>>,
}

impl WithCopy {
    /// The index in `folder`, and a copy beside `case` as it was named.
    #[must_use]
    pub fn new(folder: PathBuf, case: PathBuf) -> Self {
        Self { folder, case, gives_up: false, copy: Arc::default(), can_give_up: Arc::default() }
    }

    /// The same, giving up earlier sends of the same body or by the same link that are open. One that spektr acknowledged by
    /// this very link is never given up.
    #[must_use]
    pub fn giving_up(self, gives_up: bool) -> Self {
        Self { gives_up, ..self }
    }

    fn open(&self, payload: Digest, process: Process) -> Result<OpenJournal, JournalFault> {
        let index = Index::hold(&self.folder)?;
        loop {
            let (mut journal, records) = copy::open(&index, (&self.case, &self.copy), payload, process)?;
            if !may_be_given_up(&records, process) {
                return Ok((Box::new(journal), records));
            }
            if !self.gives_up {
                self.can_give_up.get_or_init(|| ());
                return Ok((Box::new(journal), records));
            }
            journal.append(&Record::NotApplied, true)?;
        }
    }
}

impl JournalFiles {
    /// Returns true if what is told beside the case file is that spektr has acknowledged the case, which is not completed yet. A
    /// journal that can't be read or is in use says nothing.
    #[must_use]
    pub fn has_accepted(&self) -> bool {
        matches!(self, Self::WithCopy(with) if copy::tells(&with.case, Replay::is_accepted))
    }

    /// Returns true if a send of the case is told of beside the case file, or one by this link in the index, that may be at spektr
    /// and is not completed. A journal that can't be read or is in use says nothing.
    #[must_use]
    pub fn has_unresolved(&self, process: Option<Process>) -> bool {
        let is_told = matches!(self, Self::WithCopy(with) if copy::tells(&with.case, Replay::is_unresolved));
        is_told || process.is_some_and(|process| index::has_unresolved(self.folder(), process.link))
    }

    /// Returns why the copy beside the case file could not be written, once that was tried.
    #[must_use]
    pub fn copy_fault(&self) -> Option<JournalFault> {
        if let Self::WithCopy(with) = self { with.copy.get().copied() } else { None }
    }

    /// Returns true if an earlier send was found open that [`WithCopy::giving_up`] would give up.
    #[must_use]
    pub fn can_give_up(&self) -> bool {
        matches!(self, Self::WithCopy(with) if with.can_give_up.get().is_some())
    }

    fn folder(&self) -> &Path {
        match self {
            Self::Folder(folder) | Self::WithCopy(WithCopy { folder, .. }) => folder,
        }
    }
}

impl Journals for JournalFiles {
    fn open(&self, _id: CaseId, payload: Digest, process: Process) -> Result<OpenJournal, JournalFault> {
        match self {
            Self::Folder(folder) => {
                let index = Index::hold(folder)?;
                let (journal, records) = match index.unresolved(payload, process)? {
                    Some(unresolved) => unresolved,
                    None => index.own(payload, process.link)?,
                };
                Ok((Box::new(journal), records))
            }
            Self::WithCopy(with) => with.open(payload, process),
        }
    }

    fn open_kept(
        &self,
        payload: Digest,
        process: Process,
        open: &dyn Fn() -> Result<OpenJournal, JournalFault>,
    ) -> Result<OpenJournal, JournalFault> {
        kept::open(&Index::hold(self.folder())?, payload, process, open)
    }
}

/// A journal and its records.
type Opened = (JournalFile, Vec<Record>);

/// Returns true for an open send, unless spektr acknowledged it by this very link.
fn may_be_given_up(records: &[Record], process: Process) -> bool {
    let replay = Replay::of(records);
    let is_same_link = matches!(last_story(records).first(), Some(Record::Frozen { process: its, .. }) if its.link == process.link);
    replay.is_unresolved() && !(replay.is_accepted() && is_same_link)
}

/// The records of the last story: from the last [`Record::Frozen`] on.
fn last_story(records: &[Record]) -> &[Record] {
    let begins = records.iter().rposition(|record| matches!(record, Record::Frozen { .. }));
    &records[begins.unwrap_or_default()..]
}

/// Returns true if a story was told before, whole or in part, whatever came behind it.
fn tells(records: &[Record], story: &[Record]) -> bool {
    let begins = (0..records.len()).filter(|at| *at == 0 || matches!(records[*at], Record::Frozen { .. }));
    story.is_empty() || begins.into_iter().any(|at| records[at..].starts_with(story))
}

/// What a journal whose last story is `known` lacks of a story that goes on.
fn news_for<'a>(known: &[Record], story: &'a [Record]) -> &'a [Record] {
    let is_known = !known.is_empty() && story.starts_with(known);
    if is_known { &story[known.len()..] } else { story }
}

/// Adds what a story from elsewhere tells beyond the journal, if anything.
fn take_in((mut journal, mut records): Opened, story: &[Record]) -> Result<Opened, JournalFault> {
    if tells(&records, story) {
        return Ok((journal, records));
    }
    let news = news_for(last_story(&records), story);
    append_all(&mut journal, news)?;
    records.extend_from_slice(news);
    Ok((journal, records))
}

fn append_all(journal: &mut dyn Journal, records: &[Record]) -> Result<(), JournalFault> {
    let last = records.len().saturating_sub(1);
    records.iter().enumerate().try_for_each(|(at, record)| journal.append(record, at == last))
}
