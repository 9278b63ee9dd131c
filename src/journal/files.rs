//! The journals port: the index of all sends, with a readable copy beside a case file or paired with
//! the vault's journal.
//!
//! Knows nothing of what is sent.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use super::copy;
use super::index::{self, Index};
use super::paired;
use crate::domain::intake::Digest;
use crate::domain::progress::CaseId;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::{Journal as _, JournalFault, Journals, OpenJournal};

/// The files of journals.
#[derive(Clone, Debug)]
pub enum JournalFiles {
    /// An index of every send in one folder (the window).
    Folder(PathBuf),
    /// The same index, with a readable copy beside the case file (headless).
    WithCopy(WithCopy),
}

/// The index with a copy of one case's journal beside its file, and what opening it found.
#[derive(Clone, Debug)]
pub struct WithCopy {
    folder: PathBuf,
    case: PathBuf,
    /// `true` to give up earlier unresolved sends.
    gives_up: bool,
    copy: Arc<OnceLock<JournalFault>>,
    can_give_up: Arc<OnceLock<()>>,
}

impl WithCopy {
    /// Uses the index in `folder`, with a copy beside `case`.
    #[must_use]
    pub fn new(folder: PathBuf, case: PathBuf) -> Self {
        Self { folder, case, gives_up: false, copy: Arc::default(), can_give_up: Arc::default() }
    }

    /// Gives up earlier unresolved sends of the same body or by the same link, if `gives_up`. A send
    /// that spektr acknowledged by this link is never given up.
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
                // A send that this server has acknowledged is there.
                let is_offered =
                    may_give_up && !(replay.is_acknowledged() && replay.is_at(process.api));
                if is_offered {
                    self.can_give_up.get_or_init(|| ());
                }
                return Ok((Box::new(journal), with_given_up(records, is_beside_another)));
            }
            journal.append(&Record::GivenUp, true)?;
        }
    }
}

impl JournalFiles {
    /// Returns true if a journal beside the case file has a send of this body that spektr
    /// acknowledged and that is not completed. Journals that can't be read or are in use are ignored.
    #[must_use]
    pub fn has_acknowledged(&self, payload: Digest) -> bool {
        self.sends_beside()
            .iter()
            .any(|(body, replay)| *body == payload && replay.is_acknowledged())
    }

    /// Returns true if a journal beside the case file, or one by this link in the index, has a send
    /// that may be at spektr and is not completed. Journals that can't be read or are in use are
    /// ignored.
    #[must_use]
    pub fn has_unresolved(&self, process: Option<Process>) -> bool {
        let is_beside = self.sends_beside().iter().any(|(_, replay)| replay.is_unresolved());
        is_beside
            || process.is_some_and(|process| index::has_unresolved(self.folder(), process.link))
    }

    /// Returns why the copy beside the case file could not be written; `None` if it was, or was not
    /// tried.
    #[must_use]
    pub fn copy_fault(&self) -> Option<JournalFault> {
        if let Self::WithCopy(with) = self { with.copy.get().copied() } else { None }
    }

    /// Returns true if there is an unresolved send that [`WithCopy::giving_up`] would give up. A send
    /// that spektr acknowledged at this address does not count.
    #[must_use]
    pub fn can_give_up(&self) -> bool {
        matches!(self, Self::WithCopy(with) if with.can_give_up.get().is_some())
    }

    fn sends_beside(&self) -> Vec<(Digest, Replay)> {
        if let Self::WithCopy(with) = self {
            copy::sends_beside(&with.case, &with.folder)
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
                Ok((Box::new(journal), with_given_up(records, is_beside_another)))
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
        let (journal, records) = paired::open(&index, payload, process, open)?;
        Ok((journal, with_given_up(records, is_beside_another)))
    }
}

/// Appends `given_up` to the records of a send that is to begin, if the journal of an earlier one has
/// it.
fn with_given_up(mut records: Vec<Record>, has_given_up: bool) -> Vec<Record> {
    let replay = Replay::of(&records);
    if has_given_up && !replay.has_given_up() && !replay.is_unresolved() {
        records.push(Record::GivenUp);
    }
    records
}
