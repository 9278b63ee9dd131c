//! What a form demands of a value. Each rule carries the workspace's own message, which is the one shown.
//!
//! Must not know: which field it hangs on.

use serde_json::{Map, Value as Json};

use super::text;

/// The longest text a pattern is tried on, in characters: a workspace's pattern may be slow on purpose or not.
const MAX_PATTERN_INPUT: usize = 4_096;

/// A validation of the form.
#[derive(Clone, Debug)]
pub enum Rule {
    /// A value must be given.
    Required { message: String },
    /// The text must match a JavaScript pattern, unanchored unless it says so.
    Regex { pattern: Pattern, message: String },
    /// The document may have at most this many bytes.
    MaxFileSize { bytes: u64, message: String },
    /// The text may have at most this many characters.
    MaxLength { characters: usize, message: String },
    /// A rule this version does not know: the server judges it.
    Other { name: String },
}

impl Rule {
    /// Reads `{type, value?, message?}`; anything not understood becomes [`Rule::Other`].
    #[must_use]
    pub fn from_json(json: &Json) -> Self {
        let empty = Map::new();
        let map = json.as_object().unwrap_or(&empty);
        let (name, message) = (text(map, "type"), text(map, "message"));
        let number = || map.get("value").and_then(|value| value.as_u64().or_else(|| value.as_str()?.trim().parse().ok()));
        match (name.as_str(), number()) {
            ("required", _) => Self::Required { message },
            ("maxFileSize", Some(bytes)) => Self::MaxFileSize { bytes, message },
            ("maxLength", Some(n)) => Self::MaxLength { characters: usize::try_from(n).unwrap_or(usize::MAX), message },
            ("regex", _) => match Pattern::new(&text(map, "value")) {
                Some(pattern) => Self::Regex { pattern, message },
                None => Self::Other { name },
            },
            _ => Self::Other { name },
        }
    }
}

/// A JavaScript regular expression.
#[derive(Clone, Debug)]
pub struct Pattern(regress::Regex);

impl Pattern {
    /// Compiles a pattern; `None` when it is empty or not one.
    #[must_use]
    pub fn new(source: &str) -> Option<Self> {
        if source.is_empty() {
            None
        } else {
            regress::Regex::with_flags(source, "u").or_else(|_| regress::Regex::new(source)).ok().map(Self)
        }
    }

    /// Whether the text matches somewhere. Longer texts than 4,096 characters are left to the server.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        text.chars().nth(MAX_PATTERN_INPUT).is_some() || self.0.find(text).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn patterns_are_javascripts_and_unanchored() {
        let rule = Rule::from_json(&json!({"type": "regex", "value": "[0-9]{3}", "message": "Three digits"}));
        let Rule::Regex { pattern, .. } = rule else { panic!("{rule:?}") };
        assert!(pattern.matches("ab123c") && !pattern.matches("12"));
    }

    #[test]
    fn a_broken_pattern_or_unknown_rule_is_left_to_the_server() {
        for json in [json!({"type": "regex", "value": "("}), json!({"type": "moonPhase"}), json!(7)] {
            assert!(matches!(Rule::from_json(&json), Rule::Other { .. }), "{json}");
        }
    }
}
