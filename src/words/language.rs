//! Which of the languages there are words in is spoken: what was chosen, else the system's.
//!
//! Must not know: where the choice is kept, or who made it. The choice is one number of the whole
//! process, because every sentence comes from here, whoever asks for it; it is no state that
//! anything but the words depends on.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use fluent_templates::{LanguageIdentifier, langid};

/// A language there are words in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    English,
    German,
}

static ENGLISH: LanguageIdentifier = langid!("en");
static GERMAN: LanguageIdentifier = langid!("de");

impl Language {
    /// All of them, the one everything falls back to first.
    pub const ALL: [Self; 2] = [Self::English, Self::German];

    /// Its short name, as pages and settings say it.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
        }
    }

    /// The language of a short name; `None` when there are no words in it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.tag() == tag)
    }

    pub(super) fn id(self) -> &'static LanguageIdentifier {
        match self {
            Self::English => &ENGLISH,
            Self::German => &GERMAN,
        }
    }
}

/// 0 follows the system, else one more than its place among all.
static CHOSEN: AtomicUsize = AtomicUsize::new(0);

/// The system's language; in unit tests that of their sentences.
static SYSTEMS: LazyLock<Language> =
    LazyLock::new(
        || if cfg!(test) { Language::English } else { wanted(sys_locale::get_locales()) },
    );

/// Speaks this language from now on; `None` follows the system.
pub fn set_language(language: Option<Language>) {
    let at =
        language.and_then(|language| Language::ALL.into_iter().position(|known| known == language));
    CHOSEN.store(at.map_or(0, |at| at + 1), Ordering::Relaxed);
}

/// The language that was chosen; `None` while the system is followed.
#[must_use]
pub fn chosen_language() -> Option<Language> {
    Language::ALL.get(CHOSEN.load(Ordering::Relaxed).checked_sub(1)?).copied()
}

/// The language that is spoken now.
#[must_use]
pub fn current_language() -> Language {
    chosen_language().unwrap_or_else(|| *SYSTEMS)
}

/// The first of these locales there are words in, else English. `C` and `POSIX` are English.
fn wanted(locales: impl Iterator<Item = String>) -> Language {
    let mut known = locales.filter_map(|name| match name.as_str() {
        "C" | "POSIX" => Some(Language::English),
        name => Language::from_tag(name.parse::<LanguageIdentifier>().ok()?.language.as_str()),
    });
    known.next().unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_locale_there_are_words_in_is_taken() {
        let wanted = |names: &[&str]| wanted(names.iter().map(|name| (*name).to_owned()));
        for (names, language) in [
            (&["de-AT"][..], Language::German),
            (&["fr-FR", "de-CH", "en-GB"], Language::German),
            (&["en-US", "de-DE"], Language::English),
            (&["C", "de-DE"], Language::English),
            (&["da-DK"], Language::English),
            (&["", "?"], Language::English),
            (&[], Language::English),
        ] {
            assert_eq!(wanted(names), language, "{names:?}");
        }
    }

    #[test]
    fn every_language_is_known_by_its_tag() {
        for language in Language::ALL {
            assert_eq!(
                (Language::from_tag(language.tag()), language.id().language.as_str()),
                (Some(language), language.tag())
            );
        }
        assert_eq!(Language::from_tag("eo"), None);
    }
}
