//! Names of countries, and sentences for moves in the ownership structure that are refused.
//!
//! Knows nothing of drafts; the caller passes names.

use super::language::current_language;
use super::order::sort_key;
use super::sentence::text_with;
use crate::domain::form::places::{self, Rank};
use crate::domain::ownership::place::Refused;

/// Returns a country's name in the UI language; `None` if the code is unknown.
#[must_use]
pub fn country(code: &str) -> Option<&'static str> {
    places::name(code, current_language().tag())
}

/// Returns every country's code and name in the UI language, sorted by name.
#[must_use]
pub fn countries() -> Vec<(&'static str, &'static str)> {
    let language = current_language();
    let mut all: Vec<_> = places::codes().filter_map(|code| Some((code, country(code)?))).collect();
    all.sort_by_cached_key(|(_, name)| sort_key(name, language));
    all
}

/// Returns the rank of a country in a search by its code and its names in English and the UI
/// language; `None` if it does not match.
#[must_use]
pub fn country_rank(code: &str, search: &str) -> Option<Rank> {
    places::rank(code, search, current_language().tag())
}

/// Returns why `name` can't be put under `held`.
#[must_use]
pub fn put_refused(refused: Refused, name: &str, held: &str) -> String {
    let id = match refused {
        Refused::Itself => "arrange-itself",
        Refused::There => "arrange-there",
        Refused::Circle => "arrange-circle",
        Refused::Several => "arrange-several",
        Refused::Gone => "arrange-gone",
    };
    text_with(id, &[("name", name.into()), ("held", held.into())])
}
