//! One field's value as it was typed or dropped: it may still be nonsense.
//!
//! Must not know: which kind of value the form wants; `case` judges that. Numbers keep their text,
//! so 75 stays 75 and 33.333333 stays exact.

use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::{Number, Value as Json};

/// A field's value before it is proved. `Debug` tells the kind only.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    /// Text, or whatever was typed where a number or a date is wanted.
    Text(String),
    /// A JSON number with the digits as they were written.
    Number(Number),
    /// Yes or no.
    Flag(bool),
    /// Several texts.
    List(Vec<String>),
    /// A document on disk.
    File(FileRef),
    /// What an entity field holds: its objects in order. An object is known by its place.
    Entries(Vec<Fields>),
    /// A value of a kind this version does not know, kept and sent as it came.
    Raw(Json),
}

impl Value {
    /// What a number box holds: a number when the text is one exactly as JSON writes it, else the
    /// text.
    #[must_use]
    pub fn typed_number(text: &str) -> Self {
        let trimmed = text.trim();
        match serde_json::from_str::<Number>(trimmed) {
            Ok(number) if !trimmed.is_empty() => Self::Number(number),
            _ => Self::Text(text.to_owned()),
        }
    }

    /// Whether there is nothing to send: blank text, an empty list, a file never chosen, no entry.
    /// An entry that was added and not filled in yet is something.
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

    /// The text a one-line box shows for this value.
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

/// A day written `YYYY-MM-DD`, but for the last year that can be written: it ends after the last
/// moment that can be sent.
#[must_use]
pub fn civil_day(text: &str) -> Option<Date> {
    let text = text.trim();
    if text.len() == 10 { text.parse().ok().filter(|day: &Date| day.year() < 9_999) } else { None }
}

/// Seconds since the epoch of midnight UTC on a date written `YYYY-MM-DD`.
#[must_use]
pub fn date_seconds(text: &str) -> Option<i64> {
    civil_day(text)?
        .to_zoned(jiff::tz::TimeZone::UTC)
        .ok()
        .map(|midnight| midnight.timestamp().as_second())
}

/// A document as the case file or the operator names it.
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

/// Named values in the order they were given. Copies share them until one is changed, so that
/// copying and comparing a large case costs little.
#[derive(Clone, Debug, Default)]
pub struct Fields(Arc<Vec<(String, Value)>>);

impl PartialEq for Fields {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl Eq for Fields {}

impl Fields {
    /// The value of `key`.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The value of `key`, to be changed in place.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        Arc::make_mut(&mut self.0).iter_mut().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Sets `key`, in its old place when it has one, else at the end.
    pub fn set(&mut self, key: &str, value: Value) {
        match self.get_mut(key) {
            Some(old) => *old = value,
            None => Arc::make_mut(&mut self.0).push((key.to_owned(), value)),
        }
    }

    /// Takes `key` out.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        let at = self.0.iter().position(|(name, _)| name == key)?;
        Some(Arc::make_mut(&mut self.0).remove(at).1)
    }

    /// All pairs in order, as they stand.
    pub(super) fn pairs(&self) -> &[(String, Value)] {
        &self.0
    }

    /// All pairs in order, taken out.
    pub(super) fn into_pairs(self) -> Vec<(String, Value)> {
        Arc::unwrap_or_clone(self.0)
    }

    /// All pairs in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// All pairs in order, values changeable.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut Value)> {
        Arc::make_mut(&mut self.0).iter_mut().map(|(key, value)| (key.as_str(), value))
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
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
    fn a_number_box_keeps_the_digits_and_keeps_nonsense_as_text() {
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
    fn a_copy_is_the_same_until_it_is_changed() {
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
