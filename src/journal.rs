//! Journals of submissions as files of JSON lines: phases, numbers and digests, no values and no
//! secrets.
//!
//! Must not know: what the records mean, apart from whether spektr may have the case. One process
//! holds a journal at a time.

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

/// An index with a copy of one case's journal beside its file, and what was found out while it was
/// opened.
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

    /// The same, giving up earlier sends of the same body or by the same link that are open. One
    /// that spektr acknowledged by this very link is never given up.
    #[must_use]
    pub fn giving_up(self, gives_up: bool) -> Self {
        Self { gives_up, ..self }
    }

    fn open(&self, payload: Digest, process: Process) -> Result<OpenJournal, JournalFault> {
        let index = Index::hold(&self.folder)?;
        loop {
            let is_beside_another = index.has_given_up(payload, process);
            let (mut journal, records) =
                copy::open(&index, (&self.case, &self.copy), payload, process)?;
            let replay = Replay::of(&records);
            let may_give_up =
                replay.is_unresolved() && !(replay.is_acknowledged() && replay.is_by(process.link));
            if !(may_give_up && self.gives_up) {
                // Only a server that is gone takes along what it has acknowledged.
                let is_offered =
                    may_give_up && !(replay.is_acknowledged() && replay.is_at(process.api));
                if is_offered {
                    self.can_give_up.get_or_init(|| ());
                }
                return Ok((Box::new(journal), beside(records, is_beside_another)));
            }
            journal.append(&Record::GivenUp, true)?;
        }
    }
}

impl JournalFiles {
    /// Returns true if a send of this body is told of beside the case file that spektr has
    /// acknowledged and that is not completed yet. A journal that can't be read or is in use says
    /// nothing.
    #[must_use]
    pub fn has_acknowledged(&self, payload: Digest) -> bool {
        self.told_beside().iter().any(|(body, replay)| *body == payload && replay.is_acknowledged())
    }

    /// Returns true if a send of the case is told of beside the case file, or one by this link in
    /// the index, that may be at spektr and is not completed. A journal that can't be read or is in
    /// use says nothing.
    #[must_use]
    pub fn has_unresolved(&self, process: Option<Process>) -> bool {
        let is_told = self.told_beside().iter().any(|(_, replay)| replay.is_unresolved());
        is_told || process.is_some_and(|process| index::has_unresolved(self.folder(), process.link))
    }

    /// Returns why the copy beside the case file could not be written, once that was tried.
    #[must_use]
    pub fn copy_fault(&self) -> Option<JournalFault> {
        if let Self::WithCopy(with) = self { with.copy.get().copied() } else { None }
    }

    /// Returns true if an earlier send was found open that [`WithCopy::giving_up`] would give up.
    /// One that spektr acknowledged at this very address does not count: it is there.
    #[must_use]
    pub fn can_give_up(&self) -> bool {
        matches!(self, Self::WithCopy(with) if with.can_give_up.get().is_some())
    }

    fn told_beside(&self) -> Vec<(Digest, Replay)> {
        if let Self::WithCopy(with) = self {
            copy::told_beside(&with.case, &with.folder)
        } else {
            Vec::new()
        }
    }

    fn folder(&self) -> &Path {
        match self {
            Self::Folder(folder) | Self::WithCopy(WithCopy { folder, .. }) => folder,
        }
    }
}

impl Journals for JournalFiles {
    fn open(
        &self,
        _id: CaseId,
        payload: Digest,
        process: Process,
    ) -> Result<OpenJournal, JournalFault> {
        match self {
            Self::Folder(folder) => {
                let index = Index::hold(folder)?;
                let is_beside_another = index.has_given_up(payload, process);
                let (journal, records) = match index.unresolved(payload, process)? {
                    Some(unresolved) => unresolved,
                    None => index.own(payload, process.link)?,
                };
                Ok((Box::new(journal), beside(records, is_beside_another)))
            }
            Self::WithCopy(with) => with.open(payload, process),
        }
    }

    fn open_paired(
        &self,
        payload: Digest,
        process: Process,
        open: &dyn Fn() -> Result<OpenJournal, JournalFault>,
    ) -> Result<OpenJournal, JournalFault> {
        let index = Index::hold(self.folder())?;
        let is_beside_another = index.has_given_up(payload, process);
        let (journal, records) = kept::open(&index, payload, process, open)?;
        Ok((journal, beside(records, is_beside_another)))
    }
}

/// A journal and its records.
type Opened = (JournalFile, Vec<Record>);

/// The records of a send that is to begin, and behind them that an earlier one was given up, as the
/// journal of that one tells.
fn beside(mut records: Vec<Record>, has_given_up: bool) -> Vec<Record> {
    let replay = Replay::of(&records);
    if has_given_up && !replay.has_given_up() && !replay.is_unresolved() {
        records.push(Record::GivenUp);
    }
    records
}

/// The records of the last story: from the last [`Record::Frozen`] on.
fn last_story(records: &[Record]) -> &[Record] {
    let begins = records.iter().rposition(|record| matches!(record, Record::Frozen { .. }));
    &records[begins.unwrap_or_default()..]
}

/// Returns true if a story was told before, whole or in part, whatever came behind it.
fn tells(records: &[Record], story: &[Record]) -> bool {
    let begins =
        (0..records.len()).filter(|at| *at == 0 || matches!(records[*at], Record::Frozen { .. }));
    story.is_empty() || begins.into_iter().any(|at| records[at..].starts_with(story))
}

/// Returns true if the send that a story is of was completed, whatever else the story tells of it:
/// two places need not have written the same in between.
fn is_over(records: &[Record], story: &[Record]) -> bool {
    let Some(begins) = records.iter().position(|record| {
        matches!(record, Record::Frozen { .. }) && story.first() == Some(record)
    }) else {
        return false;
    };
    let mut rest =
        records[begins + 1..].iter().take_while(|record| !matches!(record, Record::Frozen { .. }));
    rest.any(|record| matches!(record, Record::Completed { .. }))
}

/// The records of `story` that a journal with the last story `known` lacks; all of them when that
/// is another story.
fn news_for<'a>(known: &[Record], story: &'a [Record]) -> &'a [Record] {
    let is_known = !known.is_empty() && story.starts_with(known);
    if is_known { &story[known.len()..] } else { story }
}

/// Adds what a story from elsewhere tells beyond the journal, if anything.
fn take_in((mut journal, mut records): Opened, story: &[Record]) -> Result<Opened, JournalFault> {
    if tells(&records, story) || is_over(&records, story) {
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
