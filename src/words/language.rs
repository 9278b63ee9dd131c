//! The UI language: the user's choice, else the system's.
//!
//! The choice is one number for the whole process, because every sentence depends on it and nothing
//! else does. Knows nothing of where the choice is stored.

use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use fluent_templates::{LanguageIdentifier, langid};

/// A UI language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    English,
    German,
    Danish,
    Swedish,
    /// Bokmål.
    Norwegian,
    Finnish,
    Dutch,
    French,
    Spanish,
    Italian,
    Polish,
    /// European Portuguese.
    Portuguese,
}

/// The identifiers of the languages, in the order of the variants.
static IDS: [LanguageIdentifier; 12] = [
    langid!("en"),
    langid!("de"),
    langid!("da"),
    langid!("sv"),
    langid!("nb"),
    langid!("fi"),
    langid!("nl"),
    langid!("fr"),
    langid!("es"),
    langid!("it"),
    langid!("pl"),
    langid!("pt"),
];

impl Language {
    /// All UI languages that are complete; the first one is the fallback.
    pub const ALL: [Self; 12] = [
        Self::English,
        Self::German,
        Self::Danish,
        Self::Swedish,
        Self::Norwegian,
        Self::Finnish,
        Self::Dutch,
        Self::French,
        Self::Spanish,
        Self::Italian,
        Self::Polish,
        Self::Portuguese,
    ];

    /// Returns its tag, as in settings and HTML.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::Danish => "da",
            Self::Swedish => "sv",
            Self::Norwegian => "nb",
            Self::Finnish => "fi",
            Self::Dutch => "nl",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Italian => "it",
            Self::Polish => "pl",
            Self::Portuguese => "pt",
        }
    }

    /// Returns the language of a tag; `None` if it is not a UI language. Norwegian without a
    /// written form is Bokmål.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let tag = if tag == "no" { "nb" } else { tag };
        Self::ALL.into_iter().find(|known| known.tag() == tag)
    }

    pub(super) fn id(self) -> &'static LanguageIdentifier {
        &IDS[self as usize]
    }
}

/// The chosen language as its index in [`Language::ALL`] plus one; 0 follows the system.
static CHOSEN: AtomicUsize = AtomicUsize::new(0);

/// The system's language; in unit tests English.
static SYSTEM: LazyLock<Language> = LazyLock::new(|| {
    if cfg!(test) { Language::English } else { first_known(sys_locale::get_locales()) }
});

/// Sets the UI language; `None` follows the system.
pub fn set_language(language: Option<Language>) {
    let at =
        language.and_then(|language| Language::ALL.into_iter().position(|known| known == language));
    CHOSEN.store(at.map_or(0, |at| at + 1), Ordering::Relaxed);
}

/// Returns the chosen language; `None` while the system is followed.
#[must_use]
pub fn chosen_language() -> Option<Language> {
    Language::ALL.get(CHOSEN.load(Ordering::Relaxed).checked_sub(1)?).copied()
}

/// Returns the current UI language.
#[must_use]
pub fn current_language() -> Language {
    chosen_language().unwrap_or_else(|| *SYSTEM)
}

/// Returns the language of the first locale with a UI language, else English. `C` and `POSIX` are
/// English.
fn first_known(locales: impl Iterator<Item = String>) -> Language {
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
    fn the_first_locale_with_a_ui_language_is_used() {
        let first_known = |names: &[&str]| first_known(names.iter().map(|name| (*name).to_owned()));
        for (names, language) in [
            (&["de-AT"][..], Language::German),
            (&["eo", "de-CH", "en-GB"], Language::German),
            (&["fr-FR", "de-CH"], Language::French),
            (&["nb-NO"], Language::Norwegian),
            (&["no"], Language::Norwegian),
            (&["pt-BR"], Language::Portuguese),
            (&["en-US", "de-DE"], Language::English),
            (&["C", "de-DE"], Language::English),
            (&["da-DK"], Language::Danish),
            (&["", "?"], Language::English),
            (&[], Language::English),
        ] {
            assert_eq!(first_known(names), language, "{names:?}");
        }
    }

    #[test]
    fn every_language_is_known_by_its_tag() {
        for language in Language::ALL {
            assert!(!language.own_name().contains("setting-language"), "{language:?}");
            assert_eq!(
                (Language::from_tag(language.tag()), language.id().language.as_str()),
                (Some(language), language.tag())
            );
        }
        assert_eq!(Language::from_tag("eo"), None);
    }
}
