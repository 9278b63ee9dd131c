//! Names of countries, and sentences for moves in the ownership structure that are refused.
//!
//! Knows nothing of drafts; the caller passes names.

use super::language::{Language, current_language};
use super::sentence::text_with;
use crate::domain::form::places::{self, NamesIn};
use crate::domain::ownership::place::Refused;

/// Returns a country's name in the UI language; `None` if the code is unknown.
#[must_use]
pub fn country(code: &str) -> Option<&'static str> {
    let language = match current_language() {
        Language::English => NamesIn::English,
        Language::German => NamesIn::German,
    };
    places::name(code, language)
}

/// Returns every country's code and name in the UI language, sorted by name.
#[must_use]
pub fn countries() -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<_> = places::codes().filter_map(|code| Some((code, country(code)?))).collect();
    all.sort_by_cached_key(|(_, name)| places::folded(name));
    all
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
