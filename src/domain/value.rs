//! The value of one field as entered; it may be invalid.
//!
//! Does not depend on the form: `case` judges whether a value is of the wanted kind. Numbers keep
//! their text, so 75 stays 75 and 33.333333 stays exact.

use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::{Number, Value as Json};

/// A field's value before validation. `Debug` shows the kind only.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// Text, or an invalid entry in a number or date field.
    Text(String),
    /// A JSON number with its digits as written.
    Number(Number),
    /// A boolean.
    Flag(bool),
    /// A list of texts.
    List(Vec<String>),
    /// A document on disk.
    File(FileRef),
    /// The objects of an entity field, in order. An object is identified by its index.
    Entries(Vec<Fields>),
    /// A value of a kind this version does not know; kept and sent unchanged.
    Raw(Json),
}

impl Value {
    /// Reads the text of a number field: a number if the text is a JSON number, else the text.
    #[must_use]
    pub fn typed_number(text: &str) -> Self {
        let trimmed = text.trim();
        match serde_json::from_str::<Number>(trimmed) {
            Ok(number) if !trimmed.is_empty() => Self::Number(number),
            _ => Self::Text(text.to_owned()),
        }
    }

    /// Returns true if there is nothing to send: blank text, an empty list, no file chosen, no
    /// entries. An entry without values counts as a value.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Text(text) => text.trim_start().is_empty(),
            Self::List(items) => items.iter().all(|item| item.trim_start().is_empty()),
            Self::File(file) => file.path.is_empty(),
            Self::Entries(entries) => entries.is_empty(),
            Self::Raw(json) => json.is_null(),
            Self::Number(_) | Self::Flag(_) => false,
        }
    }

    /// Returns true if a document is named inside an object of this list, or deeper.
    #[must_use]
    pub fn has_document_inside(&self) -> bool {
        let Self::Entries(entries) = self else { return false };
        entries.iter().flat_map(Fields::iter).any(|(_, value)| match value {
            Self::File(file) => !file.path.is_empty(),
            deeper => deeper.has_document_inside(),
        })
    }

    /// Returns the text that a one-line field shows for this value.
    #[must_use]
    pub fn as_line(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::List(items) => items.join("\n"),
            Self::File(file) => file.path.clone(),
            Self::Entries(entries) => entries.len().to_string(),
            Self::Raw(json) => json.to_string(),
        }
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Text(_) => "Text(…)",
            Self::Number(_) => "Number(…)",
            Self::Flag(_) => "Flag(…)",
            Self::List(_) => "List(…)",
            Self::File(_) => "File(…)",
            Self::Entries(_) => "Entries(…)",
            Self::Raw(_) => "Raw(…)",
        })
    }
}

/// Parses a date written `YYYY-MM-DD`. The year 9999 is refused: the end of its last day is later
/// than the last moment that can be sent.
#[must_use]
pub fn civil_day(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.len() == 10 { text.parse().ok().filter(|day: &Date| day.year() < 9_999) } else { None }
}

/// Returns midnight UTC of a date written `YYYY-MM-DD`, in seconds since the epoch.
#[must_use]
pub fn date_seconds(text: &str) -> Option<i64> {
    civil_day(text)?
        .to_zoned(jiff::tz::TimeZone::UTC)
        .ok()
        .map(|midnight| midnight.timestamp().as_second())
}

/// A document as named by the case file or the operator.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct FileRef {
    /// The path as written: absolute, or relative to the case file.
    pub path: String,
}

impl fmt::Debug for FileRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileRef(…)")
    }
}

/// Named values in the order they were given. Clones share the data until one is changed, so that
/// copying and comparing a large case is cheap.
#[derive(Clone, Debug, Default)]
pub struct Fields(Arc<Vec<(String, Value)>>);

impl PartialEq for Fields {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Eq for Fields {}

impl Fields {
    /// Returns the value of `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Returns the value of `key` for changing it in place.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        Arc::make_mut(&mut self.0).iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Sets `key`, at its old position if it has one, else at the end.
    pub fn set(&mut self, key: &str, value: Value) {
        match self.get_mut(key) {
            Some(old) => *old = value,
            None => Arc::make_mut(&mut self.0).push((key.to_owned(), value)),
        }
    }

    /// Removes `key` and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let at = self.0.iter().position(|(name, _)| name == key)?;
        Some(Arc::make_mut(&mut self.0).remove(at).1)
    }

    /// Returns all pairs in order.
    pub(super) fn pairs(&self) -> &[(String, Value)] {
        &self.0
    }

    /// Consumes the fields and returns all pairs in order.
    pub(super) fn into_pairs(self) -> Vec<(String, Value)> {
        Arc::unwrap_or_clone(self.0)
    }

    /// Iterates over all pairs in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// Iterates over all pairs in order, with mutable values.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Value)> {
        Arc::make_mut(&mut self.0).iter_mut().map(|(key, value)| (key.as_str(), value))
    }

    /// Returns true if there are no fields.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the number of fields.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl FromIterator<(String, Value)> for Fields {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(pairs: I) -> Self {
        Self(Arc::new(pairs.into_iter().collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_field_keeps_the_digits_and_keeps_invalid_text() {
        for (typed, number) in [
            ("75", true),
            ("33.333333", true),
            ("-0.50", true),
            ("1e+2", true),
            ("5,000", false),
            ("", false),
            ("007", false),
            ("NaN", false),
        ] {
            match Value::typed_number(typed) {
                Value::Number(n) => assert!(number && n.to_string() == typed, "{typed}"),
                Value::Text(text) => assert!(!number && text == typed, "{typed}"),
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn dates_become_whole_seconds_of_utc_midnight() {
        for (text, seconds) in [
            ("1970-01-01", Some(0)),
            ("1969-12-31", Some(-86_400)),
            ("2021-06-01", Some(1_622_505_600)),
            ("2024-02-29", Some(1_709_164_800)),
            ("2023-02-29", None),
            ("1.6.2021", None),
            ("9999-12-31", None),
            ("", None),
        ] {
            assert_eq!(date_seconds(text), seconds, "{text}");
        }
    }

    #[test]
    fn a_clone_is_equal_until_it_is_changed() {
        let original: Fields =
            [("name".to_owned(), Value::Text("Acme".into()))].into_iter().collect();
        let mut copy = original.clone();
        assert_eq!(copy, original);
        copy.set("name", Value::Text("Acme Ltd".into()));
        assert_ne!(copy, original);
        assert_eq!(original.get("name"), Some(&Value::Text("Acme".into())));
    }

    #[test]
    fn setting_a_field_again_keeps_its_place() {
        let mut fields = Fields::default();
        fields.set("a", Value::Flag(true));
        fields.set("b", Value::Flag(true));
        fields.set("a", Value::Flag(false));
        assert_eq!(fields.iter().map(|(key, _)| key).collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(fields.get("a"), Some(&Value::Flag(false)));
    }

    #[test]
    fn debug_never_shows_a_value() {
        let mut fields = Fields::default();
        fields.set("name", Value::Text("CANARY".into()));
        fields.set("file", Value::File(FileRef { path: "CANARY".into() }));
        fields.set("entries", Value::Entries(vec![fields.clone()]));
        fields.set("raw", Value::Raw(Json::String("CANARY".into())));
        assert!(!format!("{fields:?}").contains("CANARY"));
    }
}
