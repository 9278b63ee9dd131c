//! The names of the countries in the languages of the interface, and in their own official ones.
//!
//! Made by `packaging/countries.py` from the Unicode CLDR; the table's first line names the
//! version. Knows nothing of the current language and of the vendor's names.

use std::collections::HashMap;
use std::sync::LazyLock;

/// After the comments one country a line: code, then its names separated by `|`.
const TABLE: &str = include_str!("../../../../assets/countries.txt");

/// The tags of the table's languages, in the order of its columns.
pub(super) const TAGS: [&str; 12] =
    ["en", "de", "da", "sv", "nb", "fi", "nl", "fr", "es", "it", "pl", "pt"];

static NAMES: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let countries = lines.filter_map(|line| line.split_once(' '));
    countries.map(|(code, names)| (code, names.split('|').collect())).collect()
});

/// Returns a country's name in the language of a tag; `None` if the code or the tag is unknown.
pub(super) fn in_language(code: &str, tag: &str) -> Option<&'static str> {
    let at = TAGS.iter().position(|known| *known == tag)?;
    NAMES.get(code)?.get(at).copied()
}

/// Lists a country's names in all languages of [`TAGS`].
pub(super) fn in_all_languages(code: &str) -> impl Iterator<Item = &'static str> {
    NAMES.get(code).into_iter().flat_map(|names| names.iter().take(TAGS.len()).copied())
}

/// Lists a country's other names in its own official languages.
pub(super) fn in_its_own(code: &str) -> impl Iterator<Item = &'static str> {
    NAMES.get(code).into_iter().flat_map(|names| names.iter().skip(TAGS.len()).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_names_its_source_and_its_columns() {
        let mut comments = TABLE.lines().take_while(|line| line.starts_with('#'));
        assert!(comments.next().is_some_and(|line| line.contains("Unicode CLDR")));
        assert_eq!(comments.last(), Some(format!("# {}", TAGS.join("|")).as_str()));
        assert_eq!(NAMES.len(), 251);
        for (code, names) in NAMES.iter() {
            assert!(
                names.len() >= TAGS.len() && names.iter().all(|name| !name.trim().is_empty()),
                "{code}: {names:?}"
            );
        }
    }
}
