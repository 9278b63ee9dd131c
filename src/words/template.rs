//! The words for the forms of companies and people, and for what was changed about them.
//!
//! Must not know: where they are shown.

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

/// The words of the built-in forms in German, by the English ones.
static GERMAN: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../assets/templates/de.json")).unwrap_or_default()
});

/// Words of the built-in forms in the language that is spoken; `None` for any others, which stay as
/// they came.
#[must_use]
pub fn form_text(words: &str) -> Option<String> {
    match current_language() {
        Language::English => None,
        Language::German => GERMAN.get(words).cloned(),
    }
}

/// What a field is made to hold.
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

/// Whose form it is.
#[must_use]
pub fn template_of(kind: EntityKind) -> String {
    text(match kind {
        EntityKind::Company => "template-of-company",
        EntityKind::Individual => "template-of-person",
    })
}

/// An environment by its name, one at an address of one's own with the address.
#[must_use]
pub fn environment_at(at: &Environment) -> String {
    match at {
        Environment::Custom(url) => shown_name(url),
        other => environment(other),
    }
}

/// Why a field can't be called so, or none can be added.
#[must_use]
pub fn template_refused(refused: Refused) -> String {
    match refused {
        Refused::Unnamed => text("template-refused-unnamed"),
        Refused::TooLong => text_with("template-refused-too-long", &[("limit", MAX_LABEL.into())]),
        Refused::Taken => text("template-refused-taken"),
        Refused::Full => text_with("template-refused-full", &[("limit", MAX_FIELDS.into())]),
    }
}

/// What was changed about a form that was `before`.
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
