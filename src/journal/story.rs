//! Stories: the records of one send, as two journals of it may have them.
//!
//! Knows nothing of files.

use super::file::Opened;
use crate::domain::record::Record;
use crate::engine::ports::{Journal, JournalFault};

/// The records of the last send: from the last [`Record::Frozen`] on.
pub(super) fn last_story(records: &[Record]) -> &[Record] {
    let begins = records.iter().rposition(|record| matches!(record, Record::Frozen { .. }));
    &records[begins.unwrap_or_default()..]
}

/// Returns true if the records contain a send's story, or a longer version of it.
pub(super) fn tells(records: &[Record], story: &[Record]) -> bool {
    let begins =
        (0..records.len()).filter(|at| *at == 0 || matches!(records[*at], Record::Frozen { .. }));
    story.is_empty() || begins.into_iter().any(|at| records[at..].starts_with(story))
}

/// Returns true if the send of a story was completed, whatever is between: two journals of a send may
/// differ there.
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

/// The records of `story` that a journal with the last story `known` lacks; all of them if that is of
/// another send.
pub(super) fn news_for<'a>(known: &[Record], story: &'a [Record]) -> &'a [Record] {
    let is_known = !known.is_empty() && story.starts_with(known);
    if is_known { &story[known.len()..] } else { story }
}

/// Appends the records of a story that the journal lacks.
pub(super) fn take_in(
    (mut journal, mut records): Opened,
    story: &[Record],
) -> Result<Opened, JournalFault> {
    if tells(&records, story) || is_over(&records, story) {
        return Ok((journal, records));
    }
    let news = news_for(last_story(&records), story);
    append_all(&mut journal, news)?;
    records.extend_from_slice(news);
    Ok((journal, records))
}

/// Appends records; the last one durably.
pub(super) fn append_all(
    journal: &mut dyn Journal,
    records: &[Record],
) -> Result<(), JournalFault> {
    let last = records.len().saturating_sub(1);
    records.iter().enumerate().try_for_each(|(at, record)| journal.append(record, at == last))
}
