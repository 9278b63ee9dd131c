//! The search for commands, by their names and by other words for them.
//!
//! Knows nothing of how what was found is shown.

use crate::domain::intake::fold;

use super::super::actions::Entry;

/// Returns true if a text contains each word of a folded search.
pub(super) fn is_found(words: &str, search: &str) -> bool {
    let words = fold(words);
    search.split_whitespace().all(|part| words.contains(part))
}

/// Returns the entries that match a folded search: those whose names do, then those that are found
/// by other words.
pub(super) fn matching(
    entries: impl Iterator<Item = &'static Entry>,
    search: &str,
) -> Vec<&'static Entry> {
    let (by_name, others): (Vec<_>, Vec<_>) =
        entries.partition(|entry| is_found(&entry.name(), search));
    let by_words = others.into_iter().filter(|entry| is_found(&entry.searched(), search));
    by_name.into_iter().chain(by_words).collect()
}
