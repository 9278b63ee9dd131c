//! Where somebody may be put in the structure, in words, and what countries are called.
//!
//! Must not know: drafts; names come with the call.

use super::language::{Language, current_language};
use super::sentence::text_with;
use crate::domain::form::places::{self, NamesIn};
use crate::domain::ownership::place::Refused;

/// A country's name in the language that is spoken; `None` for what is no code.
#[must_use]
pub fn country(code: &str) -> Option<&'static str> {
    let language = match current_language() {
        Language::English => NamesIn::English,
        Language::German => NamesIn::German,
    };
    places::name(code, language)
}

/// Every country's code and name in the language that is spoken, by name.
#[must_use]
pub fn countries() -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<_> = places::codes().filter_map(|code| Some((code, country(code)?))).collect();
    all.sort_by_cached_key(|(_, name)| places::folded(name));
    all
}

/// Why `name` can't be put under `held`.
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
