//! The editable form of companies or people: fields are added, renamed, moved, removed, required or
//! not.
//!
//! Other properties of a field (hints, patterns, endings) are kept unchanged. Knows nothing of
//! cases and their values, of the storage of forms and of environments.

use std::collections::HashSet;

use serde_json::{Map, Value as Json, json};

use super::super::attributes::Input;
use super::super::json::in_order;
use super::super::schema::{Field, Form, Kind};
use super::super::suggest::passport_letters;
use crate::domain::draft::EntityKind;
use crate::domain::intake::{fold, is_invisible};
use crate::domain::ownership::place::Step;

/// The most fields of a form.
pub const MAX_FIELDS: usize = 200;
/// The longest label of a field, in characters.
pub const MAX_LABEL: usize = 120;
/// The longest data name that is made of a label, in characters.
const MAX_KEY: usize = 64;
/// The longest name of a document in an added slot, in characters; as in the built-in forms.
const MAX_FILE_NAME: usize = 120;
/// Properties of a company or person in the payload, which no field may have as its name.
const RESERVED: [&str; 2] = ["reference", "customer_type"];

/// An editable form of companies or people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    kind: EntityKind,
    /// The fields by their ids, in the vendor's format, in display order.
    fields: Vec<(String, Map<String, Json>)>,
    /// The parsed form of `fields`.
    form: Form,
}

/// The kinds of fields that can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    Text,
    LongText,
    Number,
    Date,
    Country,
    Flag,
    List,
    File,
}

/// A change of the form. Fields are identified by their data names, which never change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Adds a field at the end.
    Add {
        label: String,
        made: Made,
        required: bool,
    },
    Rename {
        key: String,
        label: String,
    },
    Require {
        key: String,
        required: bool,
    },
    Shift {
        key: String,
        step: Step,
    },
    Remove {
        key: String,
    },
    /// Restores the built-in form.
    Restore,
}

/// The reason why a field can't have this label, or can't be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The label is empty.
    Unnamed,
    /// The label has more than [`MAX_LABEL`] characters.
    TooLong,
    /// Another field has this label.
    Taken,
    /// The form already has [`MAX_FIELDS`] fields.
    Full,
}

impl Made {
    /// All kinds, in the order they are offered.
    pub const ALL: [Self; 8] = [
        Self::Text,
        Self::LongText,
        Self::Number,
        Self::Date,
        Self::Country,
        Self::Flag,
        Self::List,
        Self::File,
    ];

    /// Returns the kind of a field; `None` for one that can't be added here.
    #[must_use]
    pub fn of(field: &Field) -> Option<Self> {
        match (&field.kind, field.attributes.input) {
            (Kind::Text, Input::LongText) => Some(Self::LongText),
            (Kind::Text, Input::Country) => Some(Self::Country),
            (Kind::Text, _) => Some(Self::Text),
            (Kind::Number, _) => Some(Self::Number),
            (Kind::Date, _) => Some(Self::Date),
            (Kind::Flag, _) => Some(Self::Flag),
            (Kind::List, _) => Some(Self::List),
            (Kind::File, _) => Some(Self::File),
            (Kind::Entity(_) | Kind::Note(_) | Kind::Other(_), _) => None,
        }
    }

    fn json(self, key: &str, label: &str) -> Map<String, Json> {
        let (widget, data_type, attribute) = match self {
            Self::Text => ("input", "string", None),
            Self::LongText => ("input", "string", Some(("type", json!("textarea")))),
            Self::Number => ("input", "number", Some(("type", json!("number")))),
            Self::Date => ("input", "date", Some(("type", json!("date")))),
            Self::Country => ("input", "string", Some(("type", json!("country")))),
            Self::Flag => ("checkbox", "boolean", None),
            Self::List => ("multipleValuesInput", "stringList", None),
            Self::File => ("file", "file", Some(("maxLength", json!(MAX_FILE_NAME)))),
        };
        let own = attribute.map(|(name, value)| (name.to_owned(), value));
        let attributes: Map<String, Json> =
            [("label".to_owned(), json!(label))].into_iter().chain(own).collect();
        let parts = [
            ("type", json!(widget)),
            ("dataType", json!(data_type)),
            ("config", json!({ "spektrDataField": key })),
            ("attributes", Json::Object(attributes)),
            ("validation", json!([])),
        ];
        parts.into_iter().map(|(name, part)| (name.to_owned(), part)).collect()
    }
}

impl Template {
    /// Returns the built-in form.
    #[must_use]
    pub fn builtin(kind: EntityKind) -> Self {
        let source = match kind {
            EntityKind::Company => include_str!("../../../../assets/templates/company.json"),
            EntityKind::Individual => include_str!("../../../../assets/templates/individual.json"),
        };
        let read = serde_json::from_str(source).ok().and_then(|json| Self::from_json(kind, &json));
        read.unwrap_or(Self { kind, fields: Vec::new(), form: Form::default() })
    }

    /// Reads what [`Self::to_json`] wrote; `None` for a form that can't be edited here: conditions,
    /// static texts, two fields with one data name.
    #[must_use]
    pub fn from_json(kind: EntityKind, json: &Json) -> Option<Self> {
        json.get("fields").filter(|fields| fields.is_object())?;
        let fields = in_order(json)
            .into_iter()
            .map(|(id, json)| Some((id.to_owned(), json.as_object()?.clone())));
        let template = Self::of(kind, fields.collect::<Option<_>>()?);
        let form = &template.form;
        let mut keys = HashSet::new();
        let is_sound = form
            .fields()
            .iter()
            .all(|field| field.holds_value() && !field.key.is_empty() && keys.insert(&field.key));
        let is_whole = form.fields().len() == template.fields.len()
            && form.segments().is_empty()
            && !form.is_cut();
        (is_sound && is_whole).then_some(template)
    }

    /// Returns the form in the vendor's format.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let order: Vec<&str> = self.fields.iter().map(|(id, _)| id.as_str()).collect();
        let fields: Map<String, Json> = self
            .fields
            .iter()
            .map(|(id, field)| (id.clone(), Json::Object(field.clone())))
            .collect();
        json!({ "fields": fields, "order": order })
    }

    fn of(kind: EntityKind, fields: Vec<(String, Map<String, Json>)>) -> Self {
        let mut template = Self { kind, fields, form: Form::default() };
        template.form = Form::from_json(&template.to_json());
        template
    }

    /// Returns the kind of entity the form is for.
    #[must_use]
    pub fn kind(&self) -> EntityKind {
        self.kind
    }

    /// Returns the form by which cases are judged.
    #[must_use]
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// Returns true for the built-in form.
    #[must_use]
    pub fn is_builtin(&self) -> bool {
        *self == Self::builtin(self.kind)
    }

    /// Returns the reason why a label is refused for the field with the data name `renamed`, else
    /// for a new field.
    #[must_use]
    pub fn refuses(&self, label: &str, renamed: Option<&str>) -> Option<Refused> {
        let label = tidy(label);
        let is_same = |field: &&Field| {
            Some(field.key.as_str()) != renamed && fold(&field.label) == fold(&label)
        };
        if renamed.is_none() && self.fields.len() >= MAX_FIELDS {
            Some(Refused::Full)
        } else if label.is_empty() {
            Some(Refused::Unnamed)
        } else if label.chars().nth(MAX_LABEL).is_some() {
            Some(Refused::TooLong)
        } else {
            self.form.fields().iter().find(is_same).map(|_| Refused::Taken)
        }
    }

    /// Applies a change; one that names a missing field has no effect.
    ///
    /// # Errors
    /// Returns the reason for a refusal; the form is then unchanged.
    pub fn edit(&mut self, edit: &Edit) -> Result<(), Refused> {
        match edit {
            Edit::Add { label, made, required } => self.add(label, *made, *required)?,
            Edit::Rename { key, label } => self.rename(key, label)?,
            Edit::Require { key, required } => self.with(key, |field| require(field, *required)),
            Edit::Shift { key, step } => self.shift(key, *step),
            Edit::Remove { key } => self.remove(key),
            Edit::Restore => *self = Self::builtin(self.kind),
        }
        *self = Self::of(self.kind, std::mem::take(&mut self.fields));
        Ok(())
    }

    fn add(&mut self, label: &str, made: Made, required: bool) -> Result<(), Refused> {
        self.refuses(label, None).map_or(Ok(()), Err)?;
        let label = tidy(label);
        let key = self.free_key(&label);
        let mut field = made.json(&key, &label);
        require(&mut field, required);
        self.fields.push((key, field));
        Ok(())
    }

    fn rename(&mut self, key: &str, label: &str) -> Result<(), Refused> {
        let Some(field) = self.form.field(key) else { return Ok(()) };
        self.refuses(label, Some(key)).map_or(Ok(()), Err)?;
        let label = tidy(label);
        if field.label != label {
            self.with(key, |field| {
                with_part(field, "attributes", |attributes| {
                    drop(attributes.insert("label".to_owned(), Json::String(label)));
                });
                forget_required_words(field);
            });
        }
        Ok(())
    }

    fn shift(&mut self, key: &str, step: Step) {
        let Some(at) = self.form.position(key) else { return };
        let to = match step {
            Step::Up => at.checked_sub(1),
            Step::Down => Some(at + 1).filter(|to| *to < self.fields.len()),
        };
        if let Some(to) = to {
            self.fields.swap(at, to);
        }
    }

    fn remove(&mut self, key: &str) {
        if let Some(at) = self.form.position(key) {
            self.fields.remove(at);
        }
    }

    fn with(&mut self, key: &str, change: impl FnOnce(&mut Map<String, Json>)) {
        if let Some(at) = self.form.position(key) {
            change(&mut self.fields[at].1);
        }
    }

    /// Makes a data name of a label that no field and no other property of a company or person has.
    fn free_key(&self, label: &str) -> String {
        let name = key_of(label);
        let is_free = |key: &String| {
            let is_id = self.fields.iter().any(|(id, _)| id == key);
            !is_id && self.form.field(key).is_none() && !RESERVED.contains(&key.as_str())
        };
        let numbered =
            (2..=MAX_FIELDS + RESERVED.len() + 2).map(|number| format!("{name}_{number}"));
        std::iter::once(name.clone()).chain(numbered).find(is_free).unwrap_or(name)
    }
}

/// Returns ASCII letters, digits and single underscores, as in the vendor's own names.
fn key_of(label: &str) -> String {
    let letters = passport_letters(label).to_lowercase();
    let words: Vec<&str> = letters
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let mut key = words.join("_");
    key.truncate(MAX_KEY);
    match key.trim_end_matches('_') {
        "" => "field".to_owned(),
        numbered if numbered.starts_with(|c: char| c.is_ascii_digit()) => {
            format!("field_{numbered}")
        }
        key => key.to_owned(),
    }
}

/// Normalizes a label: single spaces, none at the ends, no invisible characters.
fn tidy(label: &str) -> String {
    let visible: String =
        label.chars().filter(|c| c.is_whitespace() || !is_invisible(*c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Changes a part of a field that is an object, created if missing.
fn with_part(
    field: &mut Map<String, Json>,
    name: &str,
    change: impl FnOnce(&mut Map<String, Json>),
) {
    if let Some(Json::Object(part)) = field.get_mut(name) {
        return change(part);
    }
    let mut part = Map::new();
    change(&mut part);
    field.insert(name.to_owned(), Json::Object(part));
}

fn with_rules(field: &mut Map<String, Json>, change: impl FnOnce(&mut Vec<Json>)) {
    if let Some(Json::Array(rules)) = field.get_mut("validation") {
        return change(rules);
    }
    let mut rules = Vec::new();
    change(&mut rules);
    field.insert("validation".to_owned(), Json::Array(rules));
}

fn is_required(rule: &Json) -> bool {
    rule.get("type").and_then(Json::as_str) == Some("required")
}

/// Adds or removes the rule `required`; an existing one keeps its message.
fn require(field: &mut Map<String, Json>, required: bool) {
    with_rules(field, |rules| {
        let is_there = rules
            .iter()
            .any(|rule| is_required(rule) && rule.get("value") != Some(&Json::Bool(false)));
        if !required || !is_there {
            rules.retain(|rule| !is_required(rule));
        }
        if required && !is_there {
            rules.insert(0, json!({ "type": "required" }));
        }
    });
}

/// Removes the custom message of `required`, which may name the old label.
fn forget_required_words(field: &mut Map<String, Json>) {
    with_rules(field, |rules| {
        for rule in rules.iter_mut().filter(|rule| is_required(rule)) {
            if let Json::Object(rule) = rule {
                rule.shift_remove("message");
            }
        }
    });
}
