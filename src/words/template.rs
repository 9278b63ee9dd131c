//! Sentences for the templates: the forms of companies and people, and changes of them.
//!
//! Knows nothing of where they are shown.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::language::{Language, current_language};
use super::sentence::{text, text_with};
use super::shown::shown_name;
use super::status::environment;
use crate::domain::draft::EntityKind;
use crate::domain::form::template::{Edit, MAX_FIELDS, MAX_LABEL, Made, Refused, Template};
use crate::domain::link::Environment;
use crate::domain::ownership::place::Step;

/// Texts of the built-in forms in each UI language, by the English texts.
static FORM_TEXTS: LazyLock<Vec<HashMap<String, String>>> = LazyLock::new(|| {
    Language::ALL
        .map(|language| serde_json::from_str(form_texts(language)).unwrap_or_default())
        .into()
});

/// Returns the JSON object with the texts of the built-in forms in a language.
pub(super) fn form_texts(language: Language) -> &'static str {
    match language {
        Language::English => "{}",
        Language::German => include_str!("../../assets/templates/de.json"),
        Language::Danish => include_str!("../../assets/templates/da.json"),
        Language::Swedish => include_str!("../../assets/templates/sv.json"),
        Language::Norwegian => include_str!("../../assets/templates/nb.json"),
        Language::Finnish => include_str!("../../assets/templates/fi.json"),
        Language::Dutch => include_str!("../../assets/templates/nl.json"),
        Language::French => include_str!("../../assets/templates/fr.json"),
        Language::Spanish => include_str!("../../assets/templates/es.json"),
        Language::Italian => include_str!("../../assets/templates/it.json"),
        Language::Polish => include_str!("../../assets/templates/pl.json"),
        Language::Portuguese => include_str!("../../assets/templates/pt.json"),
    }
}

/// Translates a text of the built-in forms to the UI language; `None` if it needs no translation or
/// has none.
#[must_use]
pub fn form_text(words: &str) -> Option<String> {
    let now = current_language();
    let at = Language::ALL.into_iter().position(|language| language == now)?;
    FORM_TEXTS.get(at)?.get(words).cloned()
}

/// Returns the name of a kind of field.
#[must_use]
pub fn made(made: Made) -> String {
    text(match made {
        Made::Text => "template-made-text",
        Made::LongText => "template-made-long-text",
        Made::Number => "template-made-number",
        Made::Date => "template-made-date",
        Made::Country => "template-made-country",
        Made::Flag => "template-made-flag",
        Made::List => "template-made-list",
        Made::File => "template-made-file",
    })
}

/// Returns the name of the template of companies or of people.
#[must_use]
pub fn template_of(kind: EntityKind) -> String {
    text(match kind {
        EntityKind::Company => "template-of-company",
        EntityKind::Individual => "template-of-person",
    })
}

/// Returns an environment's name; a custom one's is its address.
#[must_use]
pub fn environment_at(at: &Environment) -> String {
    match at {
        Environment::Custom(url) => shown_name(url),
        other => environment(other),
    }
}

/// Returns why a field can't be added or renamed.
#[must_use]
pub fn template_refused(refused: Refused) -> String {
    match refused {
        Refused::Unnamed => text("template-refused-unnamed"),
        Refused::TooLong => text_with("template-refused-too-long", &[("limit", MAX_LABEL.into())]),
        Refused::Taken => text("template-refused-taken"),
        Refused::Full => text_with("template-refused-full", &[("limit", MAX_FIELDS.into())]),
    }
}

/// Returns what was changed about a template that was `before`.
#[must_use]
pub fn template_edit(edit: &Edit, before: &Template) -> String {
    let named = |id: &str, key: &str| {
        let label = before.form().field(key).map(|field| field.label.as_str()).unwrap_or_default();
        text_with(id, &[("label", shown_name(label).into())])
    };
    match edit {
        Edit::Add { label, .. } => {
            text_with("template-done-added", &[("label", shown_name(label.trim()).into())])
        }
        Edit::Rename { key, .. } => named("template-done-renamed", key),
        Edit::Require { key, required: true } => named("template-done-wanted", key),
        Edit::Require { key, required: false } => named("template-done-optional", key),
        Edit::Shift { key, step: Step::Up } => named("template-done-up", key),
        Edit::Shift { key, step: Step::Down } => named("template-done-down", key),
        Edit::Remove { key } => named("template-done-removed", key),
        Edit::Restore => text("template-done-restored"),
    }
}
