//! One field of a form, read from the vendor's shape.
//!
//! Must not know: what was typed into it.

use serde_json::{Map, Value as Json};

use super::{Rule, text};

/// What a field's value is, from `dataType` (and `type: file` where the data type is missing).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Sent as a string.
    Text,
    /// Sent as a JSON number.
    Number,
    /// Sent as true or false.
    Flag,
    /// Typed as `YYYY-MM-DD`, sent as a number (see [`crate::domain::payload`]).
    Date,
    /// Sent as an array of strings.
    List,
    /// A document; its name is sent.
    File,
    /// A data type this version does not know: shown with a note, its value sent as it came.
    Other(String),
}

/// One option of a select, radio or list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct Field {
    /// The form's own id for it.
    pub id: String,
    /// The name it is sent under: `config.spektrDataField`, else the id.
    pub key: String,
    /// What its value is.
    pub kind: Kind,
    /// The vendor's widget name (`input`, `select`, `file`, …).
    pub widget: String,
    /// What the form calls it.
    pub label: String,
    /// A helping line under the label.
    pub hint: String,
    /// An example shown in the empty box.
    pub placeholder: String,
    /// What may be chosen; empty when anything may be typed.
    pub choices: Vec<Choice>,
    /// File endings a document may have, lower case with the dot; empty when any may.
    pub accept: Vec<String>,
    /// The most characters of the text, or of a document's *name* for a file field.
    pub max_length: Option<usize>,
    /// The form's own rules, each with the form's own words.
    pub rules: Vec<Rule>,
}

impl Field {
    /// Reads one field; anything missing gets the mildest meaning.
    #[must_use]
    pub fn from_json(id: &str, json: &Json) -> Self {
        let empty = Map::new();
        let map = json.as_object().unwrap_or(&empty);
        let attributes = map.get("attributes").and_then(Json::as_object).unwrap_or(&empty);
        let config = map.get("config").and_then(Json::as_object).unwrap_or(&empty);
        let id = first_of([id.to_owned(), text(map, "id")]);
        let widget = text(map, "type");
        Self {
            key: first_of([text(config, "spektrDataField"), id.clone()]),
            kind: kind(&text(map, "dataType"), &widget),
            label: first_of([text(attributes, "label"), id.clone()]),
            hint: text(attributes, "helperText"),
            placeholder: text(attributes, "placeholder"),
            choices: choices(attributes.get("options")),
            accept: endings(&first_of([text(attributes, "accept"), text(attributes, "fileType")])),
            max_length: attributes.get("maxLength").and_then(Json::as_u64).and_then(|n| usize::try_from(n).ok()),
            rules: map.get("validation").and_then(Json::as_array).into_iter().flatten().map(Rule::from_json).collect(),
            widget,
            id,
        }
    }

    /// Whether the form wants a value here.
    #[must_use]
    pub fn required(&self) -> bool {
        self.rules.iter().any(|rule| matches!(rule, Rule::Required { .. }))
    }

    /// Whether a file of this name has an ending the field accepts, whatever its case (`.PDF` is `.pdf`).
    #[must_use]
    pub fn accepts_name(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        self.accept.is_empty() || self.accept.iter().any(|ending| name.ends_with(ending.as_str()))
    }

    /// The largest document in bytes that the form's own rule allows.
    #[must_use]
    pub fn max_file_bytes(&self) -> Option<u64> {
        self.rules.iter().find_map(|rule| match rule {
            Rule::MaxFileSize { bytes, .. } => Some(*bytes),
            _ => None,
        })
    }
}

fn kind(data_type: &str, widget: &str) -> Kind {
    match (data_type, widget) {
        ("string", _) => Kind::Text,
        ("number", _) => Kind::Number,
        ("boolean", _) => Kind::Flag,
        ("date", _) => Kind::Date,
        ("stringList" | "countryList" | "currencyList", _) => Kind::List,
        ("file", _) | ("", "file") => Kind::File,
        (other, _) => Kind::Other(other.to_owned()),
    }
}

fn choices(options: Option<&Json>) -> Vec<Choice> {
    let list = options.and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    list.iter()
        .filter_map(|option| match option {
            Json::String(word) => Some(Choice { value: word.clone(), label: word.clone() }),
            Json::Object(map) => {
                let value = text(map, "value");
                Some(Choice { label: first_of([text(map, "label"), value.clone()]), value })
            }
            _ => None,
        })
        .collect()
}

fn endings(accept: &str) -> Vec<String> {
    accept
        .split(',')
        .map(|ending| ending.trim().to_lowercase())
        .filter(|ending| !ending.is_empty() && !ending.contains('/') && !ending.contains('*'))
        .map(|ending| if ending.starts_with('.') { ending } else { format!(".{ending}") })
        .collect()
}

fn first_of<const N: usize>(texts: [String; N]) -> String {
    texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn endings_are_compared_without_case_and_with_or_without_the_dot() {
        let field = Field::from_json("f", &json!({"dataType": "file", "attributes": {"accept": ".PDF, jpg,image/*"}}));
        for (name, ok) in [("a.pdf", true), ("A.PDF", true), ("a.jpg", true), ("a.png", false), ("pdf", false)] {
            assert_eq!(field.accepts_name(name), ok, "{name}");
        }
    }

    #[test]
    fn unknown_data_types_are_kept_by_name() {
        assert_eq!(Field::from_json("f", &json!({"dataType": "hologram"})).kind, Kind::Other("hologram".into()));
    }

    #[test]
    fn options_may_be_words_or_pairs() {
        let field =
            Field::from_json("f", &json!({"dataType": "string", "attributes": {"options": ["a", {"value": "b", "label": "Bee"}, 3]}}));
        assert_eq!(field.choices, [Choice { value: "a".into(), label: "a".into() }, Choice { value: "b".into(), label: "Bee".into() }]);
    }
}
