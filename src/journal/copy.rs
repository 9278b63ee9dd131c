//! The readable copy of a journal beside the case file, as `CASE.json.journal`.
//!
//! Knows nothing of what is sent. The index decides. A copy has more records only if an older
//! version or another computer wrote them; they are appended to the index before unresolved sends
//! are searched. No send is begun without a copy; one that was begun ends without it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::file::{self, JournalFile, Opened};
use super::index::{self, Index};
use super::story::{append_all, last_story, news_for, take_in, tells};
use crate::domain::intake::Digest;
use crate::domain::record::{FrozenFile, Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::{Journal, JournalFault};

/// A journal of the index with its copy.
#[derive(Debug)]
pub(super) struct Copied {
    journal: JournalFile,
    copy: ReadableCopy,
    /// Locks out older versions, which use the path by which the case was named.
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

/// The copy; no file once it can't be written.
#[derive(Debug)]
pub(super) struct ReadableCopy {
    file: Option<JournalFile>,
    fault: Arc<OnceLock<JournalFault>>,
}

impl ReadableCopy {
    /// Creates a copy in this file, or one without a file and the reason in `fault`.
    pub(super) fn new(
        file: Result<Option<JournalFile>, JournalFault>,
        fault: &Arc<OnceLock<JournalFault>>,
    ) -> Self {
        let mut copy = Self { file: None, fault: Arc::clone(fault) };
        match file {
            Ok(file) => copy.file = file,
            Err(fault) => copy.fail(fault),
        }
        copy
    }

    fn fail(&mut self, fault: JournalFault) {
        self.file = None;
        self.fault.get_or_init(|| fault);
    }
}

impl Journal for ReadableCopy {
    /// Appends a record. A failure is no error; the copy is not written any more then.
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        if let Some(Err(fault)) = self.file.as_mut().map(|file| file.append(record, durable)) {
            self.fail(fault);
        }
        Ok(())
    }
}

/// Opens the journal of a send of this body by this link. If its copy can't be written, the reason
/// is in `fault`.
///
/// # Errors
/// See [`JournalFault`]; nothing may be sent then.
pub(super) fn open(
    index: &Index<'_>,
    (case, copy_fault): (&Path, &Arc<OnceLock<JournalFault>>),
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
            import(index, story, payload, process)?;
        }
        // The copy can't record how an unresolved send ends, unless the index has it.
        if let Err(fault) = opened {
            must_not_begin(*fault, &index.known(payload, process)?)?;
        }
        if !is_over {
            import(index, story, payload, process)?;
        }
    }
    let (journal, records) = match index.unresolved(payload, process)? {
        Some(unresolved) => unresolved,
        None => match open_elsewhere(index, [&copied, &named])? {
            Some(unresolved) => unresolved,
            None => index.own(payload, process.link)?,
        },
    };
    let mut copy = ReadableCopy::new(copy, copy_fault);
    let (replay, story) = (Replay::of(&records), last_story(&records));
    if replay.is_unresolved() || (replay.is_completed() && !tells(&copied, story)) {
        append_all(&mut copy, news_for(last_story(&copied), story))?;
    }
    Ok((Copied { journal, copy, _by_name: by_name.ok().flatten() }, records))
}

/// A journal, or why it can't be written, and its records.
type Peeked = (Result<Option<JournalFile>, JournalFault>, Vec<Record>);

/// Opens a journal and its records; `None` if there is none and `create` is false. One that can't
/// be written is read if possible.
///
/// # Errors
/// [`JournalFault::InUse`] if another process has it.
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

/// Refuses to begin a send whose copy can't be written. An unresolved send continues with the index
/// only, unless the copy is no journal; a completed one needs no copy.
fn must_not_begin(fault: JournalFault, replay: &Replay) -> Result<(), JournalFault> {
    let may_continue =
        replay.is_unresolved() && matches!(fault, JournalFault::Denied | JournalFault::NotWritten);
    if may_continue || replay.is_completed() { Ok(()) } else { Err(fault) }
}

/// Appends a copy's story to the index: an unresolved send, and a completed one of this body or by
/// this link; one of these that was given up only if the index does not have it.
fn import(
    index: &Index<'_>,
    story: &[Record],
    payload: Digest,
    process: Process,
) -> Result<(), JournalFault> {
    let copied = Replay::of(story);
    let Some((body, link)) = subject(story) else {
        return if copied.is_unresolved() { Err(JournalFault::Unreadable) } else { Ok(()) };
    };
    let is_related = body == payload || link == process.link;
    let is_settled = copied.is_completed() || copied.has_given_up();
    if !(copied.is_unresolved() || (is_settled && is_related)) {
        return Ok(());
    }
    let own = index.own(body, link)?;
    if copied.has_given_up() && !copied.is_unresolved() && !own.1.is_empty() {
        return Ok(());
    }
    let (known, last) = (Replay::of(&own.1), last_story(&own.1));
    // Of two unresolved stories that differ, the one with an acknowledgement counts.
    let knows_more = known.is_unresolved() && !story.starts_with(last) && !copied.is_completed();
    if knows_more && (known.is_acknowledged() || !copied.is_acknowledged()) {
        return Ok(());
    }
    // With other documents it was another case that completed; this one stays unresolved.
    if known.is_unresolved() && copied.is_completed() && documents(story) != documents(last) {
        return Ok(());
    }
    take_in(own, story).map(drop)
}

/// Finds the unresolved send of a copy that is unresolved in the index as well.
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

/// The documents at the beginning of a story.
fn documents(story: &[Record]) -> Option<&[FrozenFile]> {
    if let Some(Record::Frozen { files, .. }) = story.first() { Some(files) } else { None }
}

/// The body and the link of a story; `None` if its beginning is missing.
fn subject(story: &[Record]) -> Option<(Digest, Digest)> {
    let Some(Record::Frozen { payload, process, .. }) = story.first() else { return None };
    Some((*payload, process.link))
}

/// The sends in the journals beside a case file: the body of each, and its records in the index of
/// `folder` or in the copy. Journals that can't be read are ignored.
pub(super) fn sends_beside(case: &Path, folder: &Path) -> Vec<(Digest, Replay)> {
    let Ok(Places { beside, by_name }) = places(case) else { return Vec::new() };
    let send = |path: PathBuf| {
        let records = JournalFile::peek(&path).ok()??;
        let story = last_story(&records);
        let (body, link) = subject(story)?;
        // A copy may lack records: it could not be written, or the program ended before.
        let known = index::known_of(folder, body, link);
        Some((body, Replay::of(if tells(&known, story) { &known } else { story })))
    };
    [Some(beside), by_name].into_iter().flatten().filter_map(send).collect()
}

/// Paths of a case file's journals.
struct Places {
    /// Beside the file itself.
    beside: PathBuf,
    /// Beside the symbolic link by which the case file was named, if that is another file.
    by_name: Option<PathBuf>,
}

fn places(case: &Path) -> Result<Places, JournalFault> {
    let beside = journal_of(&case.canonicalize().map_err(|error| file::fault(&error))?);
    let named = journal_of(case);
    let is_link = case.symlink_metadata().is_ok_and(|metadata| metadata.is_symlink());
    // Another spelling of the same path, or a link to it, would find its own lock taken.
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
