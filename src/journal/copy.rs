//! The readable copy of a journal beside the case file, as `CASE.json.journal`.
//!
//! The index is what counts. A copy tells more only when an older version, or another computer, wrote it: then what it leaves
//! open is taken into the index and continued. Must not know: what is sent.

use std::fs;
use std::path::{Path, PathBuf};

use super::file::JournalFile;
use super::index::Index;
use super::{Opened, last_story};
use crate::domain::intake::Digest;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::{Journal, JournalFault};

/// A journal of the index with its copy.
#[derive(Debug)]
pub(super) struct Copied {
    journal: JournalFile,
    copy: JournalFile,
    /// Held against older versions, which know a case by the path it was named by.
    _by_name: Option<JournalFile>,
}

impl Journal for Copied {
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        self.journal.append(record, durable)?;
        self.copy.append(record, durable)
    }
}

/// Opens the journal that a send of this body by this link belongs to.
///
/// # Errors
/// See [`JournalFault`]; nothing may be sent then.
pub(super) fn open(index: &Index<'_>, case: &Path, payload: Digest, process: Process) -> Result<(Copied, Vec<Record>), JournalFault> {
    let places = places(case)?;
    let (mut copy, copied) = JournalFile::open(&places.beside)?;
    let by_name = places.by_name.map(|path| JournalFile::open_existing(&path)).transpose()?.flatten();
    let (by_name, named) = by_name.map_or((None, Vec::new()), |(journal, records)| (Some(journal), records));
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
    if Replay::of(&records).is_unresolved() {
        bring_up(&mut copy, &copied, last_story(&records))?;
    }
    Ok((Copied { journal, copy, _by_name: by_name }, records))
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

/// Adds what a copied story tells beyond the journal, if anything.
fn take_in((mut journal, mut records): Opened, story: &[Record]) -> Result<Opened, JournalFault> {
    let known = last_story(&records);
    if known.starts_with(story) {
        return Ok((journal, records));
    }
    let news = if story.starts_with(known) { &story[known.len()..] } else { story };
    append_all(&mut journal, news)?;
    records.extend_from_slice(news);
    Ok((journal, records))
}

/// Lets the copy tell the whole story that goes on.
fn bring_up(copy: &mut JournalFile, copied: &[Record], story: &[Record]) -> Result<(), JournalFault> {
    let known = last_story(copied);
    let is_known = !known.is_empty() && story.starts_with(known);
    append_all(copy, if is_known { &story[known.len()..] } else { story })
}

fn append_all(journal: &mut JournalFile, records: &[Record]) -> Result<(), JournalFault> {
    let last = records.len().saturating_sub(1);
    records.iter().enumerate().try_for_each(|(at, record)| journal.append(record, at == last))
}

/// Returns true if the send that is told of beside a case file is like that.
pub(super) fn tells(case: &Path, is_like_that: impl Fn(&Replay) -> bool) -> bool {
    let Ok(Places { beside, by_name }) = places(case) else { return false };
    [Some(beside), by_name].into_iter().flatten().any(|path| {
        let records = JournalFile::open_existing(&path).ok().flatten().map(|(_, records)| records);
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
