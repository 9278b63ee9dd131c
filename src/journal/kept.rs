//! A journal of the index for a send whose records are kept elsewhere as well: the vault's.
//!
//! The index is what counts, as it does for the copy beside a case file: so a send is found there,
//! whether it was begun in the window or on the command line. Must not know: how the other place
//! keeps its records.

use super::file::JournalFile;
use super::index::Index;
use super::{Opened, append_all, last_story, news_for, take_in};
use crate::domain::intake::Digest;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::{Journal, JournalFault, OpenJournal};

/// A journal of the index and the one that is kept elsewhere.
#[derive(Debug)]
struct Kept {
    journal: JournalFile,
    kept: Box<dyn Journal>,
}

impl Journal for Kept {
    /// Adds the record to both. One that the other place refuses stays in the index, unless it
    /// announces what now does not happen: `frozen`, `intent`, `replaced` and `confirming` are in
    /// both or in neither, and are written again before it happens after all.
    fn append(&mut self, record: &Record, durable: bool) -> Result<(), JournalFault> {
        let end = self.journal.end()?;
        self.journal.append(record, durable)?;
        let is_announced = matches!(
            record,
            Record::Frozen { .. }
                | Record::Intent { .. }
                | Record::Replaced { .. }
                | Record::Confirming { .. }
        );
        let kept = self.kept.append(record, durable);
        if kept.is_err() && is_announced {
            self.journal.cut(end);
        }
        kept
    }
}

/// Opens the journal that a send of this body by this link belongs to. `open` opens what is kept
/// elsewhere.
///
/// # Errors
/// See [`JournalFault`]; nothing may be sent then.
pub(super) fn open(
    index: &Index<'_>,
    payload: Digest,
    process: Process,
    open: &dyn Fn() -> Result<OpenJournal, JournalFault>,
) -> Result<OpenJournal, JournalFault> {
    let (mut kept, mut known) = open()?;
    while let Some((body, link)) = its_own(&known, payload, process) {
        let was_open = Replay::of(&known).is_unresolved();
        let (journal, records) = take_in(index.own(body, link)?, last_story(&known))?;
        let is_open = Replay::of(&records).is_unresolved();
        if was_open || is_open {
            append_all(&mut *kept, news_for(last_story(&known), last_story(&records)))?;
        }
        if is_open || (body, link) == (payload, process.link) {
            return Ok((Box::new(Kept { journal, kept }), records));
        }
        if !was_open {
            break;
        }
        // It was ended on the command line. What comes next may belong to another journal.
        drop((journal, kept));
        (kept, known) = open()?;
    }
    // Begun on the command line, or in a case that was deleted since: gone on with here, should it
    // be the same.
    if let Some((journal, records)) = index.unresolved(payload, process)? {
        return Ok((Box::new(journal), records));
    }
    let (journal, records): Opened = index.own(payload, process.link)?;
    Ok((Box::new(Kept { journal, kept }), records))
}

/// The body and the link of the story that is kept elsewhere, when it is open or touches this send.
fn its_own(known: &[Record], payload: Digest, process: Process) -> Option<(Digest, Digest)> {
    let Some(Record::Frozen { payload: body, process: its, .. }) = last_story(known).first() else {
        return None;
    };
    let touches = *body == payload || its.link == process.link;
    (touches || Replay::of(known).is_unresolved()).then_some((*body, its.link))
}
