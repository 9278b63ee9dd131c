//! A journal of the index paired with another journal of the same send: the vault's.
//!
//! Knows nothing of how the other journal is stored. The index decides, as for the copy beside a case
//! file, so that a send is found there whether it was begun in the window or on the command line.

use super::file::{JournalFile, Opened};
use super::index::Index;
use super::story::{append_all, last_story, news_for, take_in};
use crate::domain::intake::Digest;
use crate::domain::record::{Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::{Journal, JournalFault, OpenJournal};

/// A journal of the index and the other one.
#[derive(Debug)]
struct Paired {
    journal: JournalFile,
    other: Box<dyn Journal>,
}

impl Journal for Paired {
    /// Appends the record to both. If the other journal refuses it, it stays in the index, unless it
    /// announces an action, which is then not taken: `frozen`, `intent`, `replaced` and `confirming`
    /// are in both or in neither, and are written again before the action is taken after all.
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
        let appended = self.other.append(record, durable);
        if appended.is_err() && is_announced {
            self.journal.cut(end);
        }
        appended
    }
}

/// Opens the journals of a send of this body by this link. `open` opens the other journal.
///
/// # Errors
/// See [`JournalFault`]; nothing may be sent then.
pub(super) fn open(
    index: &Index<'_>,
    payload: Digest,
    process: Process,
    open: &dyn Fn() -> Result<OpenJournal, JournalFault>,
) -> Result<OpenJournal, JournalFault> {
    let (mut other, mut known) = open()?;
    while let Some((body, link)) = send_of(&known, payload, process) {
        let was_open = Replay::of(&known).is_unresolved();
        let (journal, records) = take_in(index.own(body, link)?, last_story(&known))?;
        let is_open = Replay::of(&records).is_unresolved();
        if was_open || is_open {
            append_all(&mut *other, news_for(last_story(&known), last_story(&records)))?;
        }
        if is_open || (body, link) == (payload, process.link) {
            return Ok((Box::new(Paired { journal, other }), records));
        }
        if !was_open {
            break;
        }
        // The command line ended it. The next send may belong to another journal.
        drop((journal, other));
        (other, known) = open()?;
    }
    // Begun on the command line, or in a case that was deleted since; continued here.
    if let Some((journal, records)) = index.unresolved(payload, process)? {
        return Ok((Box::new(journal), records));
    }
    let (journal, records): Opened = index.own(payload, process.link)?;
    Ok((Box::new(Paired { journal, other }), records))
}

/// The body and the link of the other journal's send, if it is unresolved or shares one of them with
/// this send.
fn send_of(known: &[Record], payload: Digest, process: Process) -> Option<(Digest, Digest)> {
    let Some(Record::Frozen { payload: body, process: its, .. }) = last_story(known).first() else {
        return None;
    };
    let touches = *body == payload || its.link == process.link;
    (touches || Replay::of(known).is_unresolved()).then_some((*body, its.link))
}
