//! The readable copy of a journal beside the case file, as `CASE.json.journal`.
//!
//! The index is what counts. A copy tells more only when an older version, or another computer, wrote it: then what it leaves
//! open is taken into the index and continued. Without a copy no send is begun; one that was begun ends without it. Must not
//! know: what is sent.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::file::JournalFile;
use super::index::Index;
use super::{Opened, last_story, news_for, take_in};
use crate::domain::intake::Digest;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::{Journal, JournalFault};

/// A journal of the index with its copy.
#[derive(Debug)]
pub(super) struct Copied {
    journal: JournalFile,
    copy: ReadableCopy,
    /// Held against older versions, which know a case by the path it was named by.
    _by_name: Option<JournalFile>,
}

impl Copied {
    #[cfg(test)]
    pub(super) fn new(journal: JournalFile, copy: ReadableCopy) -> Self {
        Self { journal, copy, _by_name: None }
    }
}

impl Journal for Copied {
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        self.journal.append(record, durable)?;
        self.copy.append(record, durable);
        Ok(())
    }
}

/// The copy, as long as it can be written.
#[derive(Debug)]
pub(super) struct ReadableCopy {
    file: Option<JournalFile>,
    told: Arc<OnceLock<JournalFault>>,
}

impl ReadableCopy {
    /// A copy in this file, or why there is none.
    pub(super) fn new(file: Result<Option<JournalFile>, JournalFault>, told: &Arc<OnceLock<JournalFault>>) -> Self {
        let mut copy = Self { file: None, told: Arc::clone(told) };
        match file {
            Ok(file) => copy.file = file,
            Err(fault) => copy.fail(fault),
        }
        copy
    }

    /// Adds a record. After one that could not be written the copy is left as it is.
    pub(super) fn append(&mut self, record: &Record, durable: bool) {
        if let Some(Err(fault)) = self.file.as_mut().map(|file| file.append(record, durable)) {
            self.fail(fault);
        }
    }

    fn fail(&mut self, fault: JournalFault) {
        self.file = None;
        self.told.get_or_init(|| fault);
    }
}

/// Opens the journal that a send of this body by this link belongs to. Why its copy can't be written is told in `told`.
///
/// # Errors
/// See [`JournalFault`]; nothing may be sent then.
pub(super) fn open(
    index: &Index<'_>,
    (case, told): (&Path, &Arc<OnceLock<JournalFault>>),
    payload: Digest,
    process: Process,
) -> Result<(Copied, Vec<Record>), JournalFault> {
    let places = places(case)?;
    let (copy, copied) = open_or_peek(&places.beside, true)?;
    let (by_name, named) = match &places.by_name {
        Some(path) => open_or_peek(path, false)?,
        None => (Ok(None), Vec::new()),
    };
    for fault in [&copy, &by_name].into_iter().filter_map(|opened| opened.as_ref().err()) {
        must_not_begin(*fault, &index.known(payload, process)?)?;
    }
    let found = match index.unresolved(payload, process)? {
        Some(unresolved) => Some(unresolved),
        None => match open_elsewhere(index, &copied)? {
            Some(unresolved) => Some(unresolved),
            None => open_elsewhere(index, &named)?,
        },
    };
    let (journal, records) = match found {
        Some(unresolved) => unresolved,
        None => settled(index, [&copied, &named], payload, process)?,
    };
    let mut copy = ReadableCopy::new(copy, told);
    if Replay::of(&records).is_unresolved() {
        bring_up(&mut copy, &copied, last_story(&records));
    }
    Ok((Copied { journal, copy, _by_name: by_name.ok().flatten() }, records))
}

/// A journal, or why it can't be written, and its records.
type Peeked = (Result<Option<JournalFile>, JournalFault>, Vec<Record>);

/// Opens a journal and its records; `None` when there is none and none is made. One that can't be written is read where that can
/// be done.
///
/// # Errors
/// [`JournalFault::InUse`] when another process has it.
fn open_or_peek(path: &Path, create: bool) -> Result<Peeked, JournalFault> {
    let opened = if create { JournalFile::open(path).map(Some) } else { JournalFile::open_existing(path) };
    match opened {
        Ok(opened) => Ok(opened.map_or((Ok(None), Vec::new()), |(file, records)| (Ok(Some(file)), records))),
        Err(JournalFault::InUse) => Err(JournalFault::InUse),
        Err(fault) => match JournalFile::peek(path) {
            Ok(records) => Ok((Err(fault), records.unwrap_or_default())),
            Err(fault) => Ok((Err(fault), Vec::new())),
        },
    }
}

/// Refuses to begin a send whose copy can't be kept. One that is open goes on by the index alone, unless the copy is no journal;
/// one that is completed needs no copy.
fn must_not_begin(fault: JournalFault, replay: &Replay) -> Result<(), JournalFault> {
    let goes_on = replay.is_unresolved() && matches!(fault, JournalFault::Denied | JournalFault::NotWritten);
    if goes_on || replay.is_completed() { Ok(()) } else { Err(fault) }
}

/// The send that a copy leaves open, with its journal in the index; `None` when the index knows how it went on and ended.
fn open_elsewhere(index: &Index<'_>, copied: &[Record]) -> Result<Option<Opened>, JournalFault> {
    let story = last_story(copied);
    if !Replay::of(story).is_unresolved() {
        return Ok(None);
    }
    let Some(Record::Frozen { payload, process, .. }) = story.first() else { return Err(JournalFault::Unreadable) };
    let taken = take_in(index.own(*payload, process.link)?, story)?;
    Ok(Replay::of(&taken.1).is_unresolved().then_some(taken))
}

/// The journal of this link and body where nothing is open. What an older version completed is taken in.
fn settled(index: &Index<'_>, copies: [&[Record]; 2], payload: Digest, process: Process) -> Result<Opened, JournalFault> {
    let own = index.own(payload, process.link)?;
    let is_of = |story: &&[Record]| {
        let is_same = |record: &Record| matches!(record, Record::Frozen { payload: body, process: known, .. } if *body == payload && known.link == process.link);
        story.first().is_some_and(is_same) && Replay::of(story).is_completed()
    };
    match copies.into_iter().map(last_story).find(is_of) {
        Some(story) if own.1.is_empty() => take_in(own, story),
        _ => Ok(own),
    }
}

/// Lets the copy tell the whole story that goes on.
fn bring_up(copy: &mut ReadableCopy, copied: &[Record], story: &[Record]) {
    let news = news_for(last_story(copied), story);
    let last = news.len().saturating_sub(1);
    news.iter().enumerate().for_each(|(at, record)| copy.append(record, at == last));
}

/// Returns true if the send that is told of beside a case file is like that.
pub(super) fn tells(case: &Path, is_like_that: impl Fn(&Replay) -> bool) -> bool {
    let Ok(Places { beside, by_name }) = places(case) else { return false };
    [Some(beside), by_name].into_iter().flatten().any(|path| {
        let records = JournalFile::peek(&path).ok().flatten();
        records.is_some_and(|records| is_like_that(&Replay::of(last_story(&records))))
    })
}

/// Paths of a case file's journals.
struct Places {
    /// Beside the file itself.
    beside: PathBuf,
    /// Beside the symbolic link by which the case file was named, where that is another file.
    by_name: Option<PathBuf>,
}

fn places(case: &Path) -> Result<Places, JournalFault> {
    let beside = journal_of(&case.canonicalize().map_err(|error| super::file::fault(&error))?);
    let named = journal_of(case);
    let is_link = case.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink());
    // Another spelling of the same file, or a link to it, would be locked against itself.
    let is_same = || fs::canonicalize(&named).ok() == fs::canonicalize(&beside).ok();
    let by_name = (is_link && named.symlink_metadata().is_ok() && !(beside.exists() && is_same())).then_some(named);
    Ok(Places { beside, by_name })
}

fn journal_of(case: &Path) -> PathBuf {
    let mut name = case.as_os_str().to_os_string();
    name.push(".journal");
    PathBuf::from(name)
}
