//! Look-up of sentences in the Fluent files: the language is selected and arguments are filled in.
//!
//! Knows nothing of what the sentences are about.

use std::borrow::Cow;
use std::collections::HashMap;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{Loader as _, static_loader};
use unicode_bidi::{BidiClass, bidi_class};

use super::language::{Language, current_language};

static_loader! {
    pub(super) static LOCALES = {
        locales: "./assets/locales",
        fallback_language: "en",
        // Isolation marks around every argument would be invisible characters in plain text;
        // `isolated` adds them to the arguments that need them.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

/// Name and value of an argument of a sentence.
pub type Blank<'a> = (&'static str, FluentValue<'a>);

/// Returns the sentence with this id in the UI language.
#[must_use]
pub fn text(id: &str) -> String {
    text_in(current_language(), id)
}

impl Language {
    /// Returns its name in the language itself.
    #[must_use]
    pub fn own_name(self) -> String {
        text_in(self, "setting-language-own")
    }
}

/// Returns the sentence with this id in the given language.
pub(super) fn text_in(language: Language, id: &str) -> String {
    LOCALES.lookup(language.id(), id)
}

/// Returns the sentence with this id in the UI language, with its arguments filled in.
#[must_use]
pub fn text_with(id: &str, blanks: &[Blank<'_>]) -> String {
    text_in_with(current_language(), id, blanks)
}

/// Returns the sentence with this id in the given language, with its arguments filled in.
pub(super) fn text_in_with(language: Language, id: &str, blanks: &[Blank<'_>]) -> String {
    let blanks: HashMap<Cow<'static, str>, FluentValue<'_>> =
        blanks.iter().map(|(name, value)| (Cow::Borrowed(*name), isolated(value))).collect();
    LOCALES.lookup_with_args(language.id(), id, &blanks)
}

/// Encloses an argument with right-to-left letters in isolation marks (U+2068, U+2069), so that its
/// direction does not reorder the sentence around it.
fn isolated<'a>(value: &FluentValue<'a>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text)
            if text.chars().any(|c| matches!(bidi_class(c), BidiClass::R | BidiClass::AL)) =>
        {
            FluentValue::String(Cow::Owned(format!("\u{2068}{text}\u{2069}")))
        }
        value => value.clone(),
    }
}
