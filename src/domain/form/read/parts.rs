//! Reads the parts of a field that contain no other fields: label, notes, options, attributes.
//!
//! Knows nothing of kinds and rules.

use serde_json::{Map, Value as Json};

use super::super::attributes::{Attributes, Choice, Input, Note, NoteLook};
use super::super::json::{text, whole};
use super::super::plain;

/// A thing to read that is of a kind this version does not know says its words in a paragraph.
pub(super) fn note(widget: &str, attributes: &Map<String, Json>) -> Note {
    let look = match widget {
        "title" => NoteLook::Title,
        "heading" | "fieldsGroup" => NoteLook::Heading,
        "divider" => NoteLook::Divider,
        "informationCallout" => NoteLook::Callout,
        _ => NoteLook::Paragraph,
    };
    let text = if look == NoteLook::Divider { String::new() } else { words(attributes) };
    Note { look, text }
}

/// `content`, else `label`, each as HTML where the plain text is missing; else the address of a
/// picture.
fn words(attributes: &Map<String, Json>) -> String {
    first_of([
        with_html(attributes, "content"),
        with_html(attributes, "label"),
        plain::paragraph(&text(attributes, "path")),
    ])
}

/// A plain text, or the words of its HTML twin where it is missing.
pub(super) fn with_html(attributes: &Map<String, Json>, key: &str) -> String {
    match text(attributes, key) {
        empty if empty.trim().is_empty() => {
            plain::of_html(&text(attributes, &format!("{key}Html")))
        }
        given => plain::paragraph(&given),
    }
}

pub(super) fn label(attributes: &Map<String, Json>, id: &str) -> String {
    plain::label(&first_of([
        with_html(attributes, "label"),
        text(attributes, "name"),
        id.to_owned(),
    ]))
}

pub(super) fn attributes(map: &Map<String, Json>, attributes: &Map<String, Json>) -> Attributes {
    let input = match (text(map, "dataType").as_str(), text(attributes, "type").as_str()) {
        ("countryList", _) | (_, "country" | "countryList") => Input::Country,
        ("currencyList", _) | (_, "currency" | "currencyList") => Input::Currency,
        (_, "state") => Input::State,
        (_, "email") => Input::Email,
        (_, "phone" | "tel") => Input::Phone,
        (_, "textarea" | "longText") => Input::LongText,
        _ => Input::Plain,
    };
    let named = |key: &str| Some(text(attributes, key)).filter(|text| !text.is_empty());
    // Some dates come with a time, which does not count.
    let date = |key: &str| named(key).and_then(|text| text.get(..10)?.parse().ok());
    let days = |key: &str| whole(attributes, key).filter(|days| *days >= 0);
    let currency = attributes.get("currency").map(|currency| match currency {
        Json::Object(map) => first_of([text(map, "code"), text(map, "symbol")]),
        other => other.as_str().unwrap_or_default().to_owned(),
    });
    Attributes {
        input,
        min_date: date("minDate"),
        max_date: date("maxDate"),
        max_days_in_past: days("maxDaysInPast"),
        max_days_in_future: days("maxDaysInFuture"),
        country_field: named("countryField"),
        currency: currency
            .filter(|currency| !currency.is_empty())
            .map(|currency| plain::label(&currency)),
        is_consent: text(map, "type") == "consent",
    }
}

pub(super) fn choices(options: Option<&Json>) -> Vec<Choice> {
    let list = options.and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    list.iter()
        .filter_map(|option| match option {
            Json::String(word) => Some(Choice { value: word.clone(), label: plain::label(word) }),
            Json::Object(map) => {
                let value = text(map, "value");
                Some(Choice {
                    label: plain::label(&first_of([text(map, "label"), value.clone()])),
                    value,
                })
            }
            _ => None,
        })
        .collect()
}

pub(super) fn first_of<const N: usize>(texts: [String; N]) -> String {
    texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}
