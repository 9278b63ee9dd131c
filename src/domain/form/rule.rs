//! Validation rules of a form, each with the workspace's own message, which is shown.
//!
//! Knows nothing of the field it belongs to.

use serde_json::{Map, Value as Json};

use super::json::{text, whole};
use super::pattern::Pattern;
use super::{endings, plain};

/// A validation rule of a field, from `validation` (documented).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// A value must be given; a consent must be given as true.
    Required { message: String },
    /// The text must match a JavaScript pattern, unanchored unless it says so.
    Regex { pattern: Pattern, message: String },
    /// The person born on this date must be of an age in years.
    Age { least: Option<i64>, most: Option<i64>, message: String },
    /// The document may have at most this many bytes.
    MaxFileSize { bytes: u64, message: String },
    /// The document must have one of these endings, lower case with the dot.
    FileType { accept: Vec<String>, message: String },
    /// The document's name may have at most this many characters; longer names are shortened.
    MaxFileNameLength { characters: usize },
    /// The text may have at most this many characters.
    MaxLength { characters: usize, message: String },
    /// The number of objects, or of texts in a list, is limited. Signatories are counted as the
    /// objects of the rule's own field (inferred: nothing else is published).
    Count { least: Option<usize>, most: Option<usize>, message: String },
    /// A rule this version does not know; only the server judges it.
    Other { name: String },
}

impl Rule {
    /// The form's own message, for rules that have one.
    pub(super) fn message_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Required { message }
            | Self::Regex { message, .. }
            | Self::Age { message, .. }
            | Self::MaxFileSize { message, .. }
            | Self::FileType { message, .. }
            | Self::MaxLength { message, .. }
            | Self::Count { message, .. } => Some(message),
            Self::MaxFileNameLength { .. } | Self::Other { .. } => None,
        }
    }

    /// Reads `{type, value?, message?}`; anything else becomes [`Rule::Other`]. Returns `None` for
    /// a `required` that is false.
    #[must_use]
    pub fn from_json(json: &Json) -> Option<Self> {
        let empty = Map::new();
        let map = json.as_object().unwrap_or(&empty);
        let (name, message) = (text(map, "type"), plain::label(&text(map, "message")));
        let number = || whole(map, "value").and_then(|number| usize::try_from(number).ok());
        let other = Self::Other { name: plain::label(&name) };
        let known = match name.as_str() {
            "required" if map.get("value") == Some(&Json::Bool(false)) => return None,
            "required" => Some(Self::Required { message }),
            "regex" => {
                Pattern::new(&text(map, "value")).map(|pattern| Self::Regex { pattern, message })
            }
            "age" | "date" => Some((whole(map, "minimumAge"), whole(map, "maximumAge")))
                .filter(|(least, most)| least.is_some() || most.is_some())
                .map(|(least, most)| Self::Age { least, most, message }),
            "maxFileSize" => number()
                .and_then(|bytes| u64::try_from(bytes).ok())
                .map(|bytes| Self::MaxFileSize { bytes, message }),
            "fileType" => {
                file_type(map.get("value")).map(|accept| Self::FileType { accept, message })
            }
            "maxFileNameLength" => number()
                .filter(|most| *most > 0)
                .map(|characters| Self::MaxFileNameLength { characters }),
            "maxLength" => number().map(|characters| Self::MaxLength { characters, message }),
            "maxNumberOfEntries" | "maxNumberOfSignatories" => {
                number().map(|most| Self::Count { least: None, most: Some(most), message })
            }
            "minNumberOfEntries" | "minNumberOfSignatories" => {
                number().map(|least| Self::Count { least: Some(least), most: None, message })
            }
            _ => None,
        };
        Some(known.unwrap_or(other))
    }
}

impl Rule {
    /// Returns the rule without its message; `None` for [`Rule::Required`].
    pub(super) fn without_message(&self) -> Option<Self> {
        let mut bare = self.clone();
        match &mut bare {
            Self::Required { .. } => return None,
            Self::Regex { message, .. }
            | Self::Age { message, .. }
            | Self::MaxFileSize { message, .. }
            | Self::FileType { message, .. }
            | Self::MaxLength { message, .. }
            | Self::Count { message, .. } => message.clear(),
            Self::MaxFileNameLength { .. } | Self::Other { .. } => {}
        }
        Some(bare)
    }
}

/// Reads endings from a text with commas or an array; `None` if there are none.
fn file_type(value: Option<&Json>) -> Option<Vec<String>> {
    let written = match value? {
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().filter_map(Json::as_str).collect::<Vec<_>>().join(","),
        _ => return None,
    };
    Some(endings::endings(&written)).filter(|accept| !accept.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_broken_pattern_or_unknown_rule_is_left_to_the_server() {
        for json in [
            json!({"type": "regex", "value": "("}),
            json!({"type": "moonPhase"}),
            json!({"type": "age"}),
            json!({"type": "maxLength", "value": -1}),
            json!({"type": "fileType", "value": ["application/x-unheard-of"]}),
            json!(7),
        ] {
            assert!(matches!(Rule::from_json(&json), Some(Rule::Other { .. })), "{json}");
        }
    }

    #[test]
    fn every_known_rule_is_read() {
        let message = || "M".to_owned();
        for (json, rule) in [
            (
                json!({"type": "required", "value": true, "message": "M"}),
                Some(Rule::Required { message: message() }),
            ),
            (json!({"type": "required", "value": false, "message": "M"}), None),
            (
                json!({"type": "age", "minimumAge": 18, "message": "M"}),
                Some(Rule::Age { least: Some(18), most: None, message: message() }),
            ),
            (
                json!({"type": "date", "maximumAge": "65", "message": "M"}),
                Some(Rule::Age { least: None, most: Some(65), message: message() }),
            ),
            (
                json!({"type": "maxFileSize", "value": "5242880", "message": "M"}),
                Some(Rule::MaxFileSize { bytes: 5_242_880, message: message() }),
            ),
            (
                json!({"type": "fileType", "value": ["image/png", ".PDF"], "message": "M"}),
                Some(Rule::FileType {
                    accept: vec![".png".into(), ".pdf".into()],
                    message: message(),
                }),
            ),
            (
                json!({"type": "fileType", "value": ".pdf,JPG", "message": "M"}),
                Some(Rule::FileType {
                    accept: vec![".pdf".into(), ".jpg".into()],
                    message: message(),
                }),
            ),
            (
                json!({"type": "maxFileNameLength", "value": 15}),
                Some(Rule::MaxFileNameLength { characters: 15 }),
            ),
            (
                json!({"type": "maxLength", "value": 10, "message": "M"}),
                Some(Rule::MaxLength { characters: 10, message: message() }),
            ),
            (
                json!({"type": "maxNumberOfEntries", "value": 3, "message": "M"}),
                Some(Rule::Count { least: None, most: Some(3), message: message() }),
            ),
            (
                json!({"type": "minNumberOfSignatories", "value": 1, "message": "M"}),
                Some(Rule::Count { least: Some(1), most: None, message: message() }),
            ),
        ] {
            assert_eq!(Rule::from_json(&json), rule, "{json}");
        }
    }
}
