//! The readable copy of a journal beside the case file, as `CASE.json.journal`.
//!
//! The index is what counts. A copy tells more only when an older version, or another computer,
//! wrote it: before anything open is looked for, that is taken into the index. Without a copy no
//! send is begun; one that was begun ends without it. Must not know: what is sent.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::file::JournalFile;
use super::index::{self, Index};
use super::{Opened, append_all, last_story, news_for, take_in, tells};
use crate::domain::intake::Digest;
use crate::domain::record::{FrozenFile, Process, Record};
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
        self.copy.append(record, durable)
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
    pub(super) fn new(
        file: Result<Option<JournalFile>, JournalFault>,
        told: &Arc<OnceLock<JournalFault>>,
    ) -> Self {
        let mut copy = Self { file: None, told: Arc::clone(told) };
        match file {
            Ok(file) => copy.file = file,
            Err(fault) => copy.fail(fault),
        }
        copy
    }

    fn fail(&mut self, fault: JournalFault) {
        self.file = None;
        self.told.get_or_init(|| fault);
    }
}

impl Journal for ReadableCopy {
    /// Adds a record. After one that could not be written the copy is left as it is, which is no
    /// error.
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        if let Some(Err(fault)) = self.file.as_mut().map(|file| file.append(record, durable)) {
            self.fail(fault);
        }
        Ok(())
    }
}

/// Opens the journal that a send of this body by this link belongs to. Why its copy can't be
/// written is told in `told`.
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
    for (opened, story) in [(&copy, last_story(&copied)), (&by_name, last_story(&named))] {
        let is_over = Replay::of(story).is_completed();
        if is_over {
            learn(index, story, payload, process)?;
        }
        // Whoever left it open would not hear how it went on, unless that was this index.
        if let Err(fault) = opened {
            must_not_begin(*fault, &index.known(payload, process)?)?;
        }
        if !is_over {
            learn(index, story, payload, process)?;
        }
    }
    let (journal, records) = match index.unresolved(payload, process)? {
        Some(unresolved) => unresolved,
        None => match open_elsewhere(index, [&copied, &named])? {
            Some(unresolved) => unresolved,
            None => index.own(payload, process.link)?,
        },
    };
    let mut copy = ReadableCopy::new(copy, told);
    let (replay, story) = (Replay::of(&records), last_story(&records));
    if replay.is_unresolved() || (replay.is_completed() && !tells(&copied, story)) {
        append_all(&mut copy, news_for(last_story(&copied), story))?;
    }
    Ok((Copied { journal, copy, _by_name: by_name.ok().flatten() }, records))
}

/// A journal, or why it can't be written, and its records.
type Peeked = (Result<Option<JournalFile>, JournalFault>, Vec<Record>);

/// Opens a journal and its records; `None` when there is none and none is made. One that can't be
/// written is read where that can be done.
///
/// # Errors
/// [`JournalFault::InUse`] when another process has it.
fn open_or_peek(path: &Path, create: bool) -> Result<Peeked, JournalFault> {
    let opened =
        if create { JournalFile::open(path).map(Some) } else { JournalFile::open_existing(path) };
    match opened {
        Ok(opened) => {
            Ok(opened.map_or((Ok(None), Vec::new()), |(file, records)| (Ok(Some(file)), records)))
        }
        Err(JournalFault::InUse) => Err(JournalFault::InUse),
        Err(fault) => match JournalFile::peek(path) {
            Ok(records) => Ok((Err(fault), records.unwrap_or_default())),
            Err(fault) => Ok((Err(fault), Vec::new())),
        },
    }
}

/// Refuses to begin a send whose copy can't be kept. One that is open goes on by the index alone,
/// unless the copy is no journal; one that is completed needs no copy.
fn must_not_begin(fault: JournalFault, replay: &Replay) -> Result<(), JournalFault> {
    let goes_on =
        replay.is_unresolved() && matches!(fault, JournalFault::Denied | JournalFault::NotWritten);
    if goes_on || replay.is_completed() { Ok(()) } else { Err(fault) }
}

/// Takes what a copy tells into the index: an open send, and a completed one of this body or by
/// this link; one of these that was given up where the index knows nothing of it.
fn learn(
    index: &Index<'_>,
    story: &[Record],
    payload: Digest,
    process: Process,
) -> Result<(), JournalFault> {
    let told = Replay::of(story);
    let Some((body, link)) = subject(story) else {
        return if told.is_unresolved() { Err(JournalFault::Unreadable) } else { Ok(()) };
    };
    let is_near = body == payload || link == process.link;
    let is_settled = told.is_completed() || told.has_given_up();
    if !(told.is_unresolved() || (is_settled && is_near)) {
        return Ok(());
    }
    let own = index.own(body, link)?;
    if told.has_given_up() && !told.is_unresolved() && !own.1.is_empty() {
        return Ok(());
    }
    let (known, last) = (Replay::of(&own.1), last_story(&own.1));
    // Of two open sends that part ways, the one that knows more counts.
    let knows_more = known.is_unresolved() && !story.starts_with(last) && !told.is_completed();
    if knows_more && (known.is_acknowledged() || !told.is_acknowledged()) {
        return Ok(());
    }
    // With other documents another case was completed: what is open here is asked about.
    if known.is_unresolved() && told.is_completed() && documents(story) != documents(last) {
        return Ok(());
    }
    take_in(own, story).map(drop)
}

/// The send that a copy leaves open, when the index has not learned how it ended.
fn open_elsewhere(
    index: &Index<'_>,
    copies: [&[Record]; 2],
) -> Result<Option<Opened>, JournalFault> {
    for story in
        copies.map(last_story).into_iter().filter(|story| Replay::of(story).is_unresolved())
    {
        let Some((body, link)) = subject(story) else { continue };
        let own = index.own(body, link)?;
        if Replay::of(&own.1).is_unresolved() {
            return Ok(Some(own));
        }
    }
    Ok(None)
}

/// The documents that a story was begun with.
fn documents(story: &[Record]) -> Option<&[FrozenFile]> {
    if let Some(Record::Frozen { files, .. }) = story.first() { Some(files) } else { None }
}

/// The body and the link of a story; `None` when it does not say where it began.
fn subject(story: &[Record]) -> Option<(Digest, Digest)> {
    let Some(Record::Frozen { payload, process, .. }) = story.first() else { return None };
    Some((*payload, process.link))
}

/// The sends that are told of beside a case file: the body of each, and what the index in `folder`
/// and the copy know of it. What can't be read says nothing.
pub(super) fn told_beside(case: &Path, folder: &Path) -> Vec<(Digest, Replay)> {
    let Ok(Places { beside, by_name }) = places(case) else { return Vec::new() };
    let told = |path: PathBuf| {
        let records = JournalFile::peek(&path).ok()??;
        let story = last_story(&records);
        let (body, link) = subject(story)?;
        // A copy may lag behind: it could not be written, or a crash came between the two.
        let known = index::known_of(folder, body, link);
        Some((body, Replay::of(if tells(&known, story) { &known } else { story })))
    };
    [Some(beside), by_name].into_iter().flatten().filter_map(told).collect()
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
    let by_name = (is_link && named.symlink_metadata().is_ok() && !(beside.exists() && is_same()))
        .then_some(named);
    Ok(Places { beside, by_name })
}

fn journal_of(case: &Path) -> PathBuf {
    let mut name = case.as_os_str().to_os_string();
    name.push(".journal");
    PathBuf::from(name)
}
