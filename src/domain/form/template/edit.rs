//! The form of companies or of people as an operator changes it: fields added, renamed, moved,
//! taken out, required or not.
//!
//! What a field says beyond that (hints, patterns, endings) goes along as it came. Must not know:
//! cases and their answers, where a form is kept, in which environment it counts.

use std::collections::HashSet;

use serde_json::{Map, Value as Json, json};

use super::super::attributes::Input;
use super::super::json::in_order;
use super::super::schema::{Field, Form, Kind};
use super::super::suggest::passport_letters;
use crate::domain::draft::EntityKind;
use crate::domain::intake::{fold, is_invisible};
use crate::domain::ownership::place::Step;

/// The most fields a form can be given.
pub const MAX_FIELDS: usize = 200;
/// The longest name of a field, in characters.
pub const MAX_LABEL: usize = 120;
/// The longest data name that is made from one, in characters.
const MAX_KEY: usize = 64;
/// The longest name of a document in an added slot, in characters; as in the built-in forms.
const MAX_FILE_NAME: usize = 120;
/// What a company or person says of itself on the wire: no field can be called so.
const RESERVED: [&str; 2] = ["reference", "customer_type"];

/// A form of companies or people that can be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    kind: EntityKind,
    /// The fields by their ids, in the vendor's shape, in the order they are shown.
    fields: Vec<(String, Map<String, Json>)>,
    /// The same, read: field by field.
    form: Form,
}

/// What a field is made to hold.
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

/// What is changed. Fields are meant by their data names, which stay as they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A field more, at the end.
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
    /// Back to the built-in form.
    Restore,
}

/// Why a field can't be called so, or none can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It has no name.
    Unnamed,
    /// Its name has more than [`MAX_LABEL`] characters.
    TooLong,
    /// Another field has this name.
    Taken,
    /// There are [`MAX_FIELDS`] already.
    Full,
}

impl Made {
    /// All of them, in the order they are offered.
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

    /// What a field was made to hold; `None` for what can't be added here.
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
    /// The one that comes with the program.
    #[must_use]
    pub fn builtin(kind: EntityKind) -> Self {
        let source = match kind {
            EntityKind::Company => include_str!("../../../../assets/templates/company.json"),
            EntityKind::Individual => include_str!("../../../../assets/templates/individual.json"),
        };
        let read = serde_json::from_str(source).ok().and_then(|json| Self::from_json(kind, &json));
        read.unwrap_or(Self { kind, fields: Vec::new(), form: Form::default() })
    }

    /// Reads what [`Self::to_json`] wrote; `None` for what can't be edited here: conditions, things
    /// to read between the fields, two fields of one data name.
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

    /// In the vendor's shape.
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

    /// Whose form it is.
    #[must_use]
    pub fn kind(&self) -> EntityKind {
        self.kind
    }

    /// The form as cases are judged by it.
    #[must_use]
    pub fn form(&self) -> &Form {
        &self.form
    }

    /// Whether it is the one that comes with the program.
    #[must_use]
    pub fn is_builtin(&self) -> bool {
        *self == Self::builtin(self.kind)
    }

    /// Why a field can't be called so: the one of this data name, else one that is about to be
    /// added.
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

    /// Changes it; what concerns a field that is not there changes nothing.
    ///
    /// # Errors
    /// Why not; it is then as it was.
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

    /// A data name from the words of a label that no field has, and nothing else of a company or
    /// person.
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

/// Letters, digits and single underscores of ASCII, as the vendor's own names are.
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

/// One space at a time and none around, nothing invisible.
fn tidy(label: &str) -> String {
    let visible: String =
        label.chars().filter(|c| c.is_whitespace() || !is_invisible(*c)).collect();
    visible.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Changes a part of a field that is an object, made where there is none.
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

/// Puts the rule in or takes it out; one that is there keeps its words.
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

/// What asked for the field under its old name would ask for another one now.
fn forget_required_words(field: &mut Map<String, Json>) {
    with_rules(field, |rules| {
        for rule in rules.iter_mut().filter(|rule| is_required(rule)) {
            if let Json::Object(rule) = rule {
                rule.shift_remove("message");
            }
        }
    });
}
