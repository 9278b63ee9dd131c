//! The types of a form: its fields in order, their kinds and rules, and the forms inside them.
//!
//! Knows nothing of the JSON a form is read from, nor of answers.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use super::attributes::{Attributes, Choice, Note};
use super::endings;
use super::rule::Rule;
use super::segment::Segment;
use super::shown::{Plan, Shown};
use crate::domain::value::Value;

/// The fields of one owner, in the order they are shown. Fields behind conditions are in the same
/// list, each with the [`Field::gates`] that must be open for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    fields: Vec<Field>,
    by_key: HashMap<String, usize>,
    /// The positions of each data name that several fields share. At most one of these fields
    /// should be shown at a time.
    twins: HashMap<String, Vec<usize>>,
    segments: Vec<Segment>,
    pub(super) is_cut: bool,
    /// Shared only by copies of this form, so its address identifies the form.
    pub(super) plan: Arc<Plan>,
}

impl Form {
    /// Creates a form without conditions; of two fields with one key the first wins look-ups.
    #[must_use]
    pub fn new(fields: Vec<Field>) -> Self {
        Self::with_segments(fields, Vec::new())
    }

    pub(super) fn with_segments(fields: Vec<Field>, segments: Vec<Segment>) -> Self {
        let mut by_key: HashMap<String, usize> = HashMap::with_capacity(fields.len());
        let mut twins: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, field) in fields.iter().enumerate().filter(|(_, field)| field.holds_value()) {
            match by_key.get(&field.key) {
                None => drop(by_key.insert(field.key.clone(), index)),
                Some(first) => {
                    twins.entry(field.key.clone()).or_insert_with(|| vec![*first]).push(index);
                }
            }
        }
        let mut form =
            Self { fields, by_key, twins, segments, is_cut: false, plan: Arc::default() };
        let gates = |key: &str| {
            form.positions(key).iter().map(|at| form.fields[*at].gates.clone()).collect()
        };
        form.plan = Arc::new(Plan::new(&form.segments, gates));
        form
    }

    /// Returns true if the form had more fields than [`MAX_FIELDS`](super::MAX_FIELDS): the rest
    /// can't be filled in here.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.is_cut
    }

    /// The fields in the order they are shown.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// Returns the field that is sent under `key` (the vendor's `spektrDataField`); the first of
    /// several.
    #[must_use]
    pub fn field(&self, key: &str) -> Option<&Field> {
        self.position(key).map(|at| &self.fields[at])
    }

    /// Returns the position of that field in [`Form::fields`].
    #[must_use]
    pub fn position(&self, key: &str) -> Option<usize> {
        self.by_key.get(key).copied()
    }

    /// Returns the positions of all fields that are sent under `key`; most keys have one.
    #[must_use]
    pub fn positions(&self, key: &str) -> &[usize] {
        let twins = if self.twins.is_empty() { None } else { self.twins.get(key) };
        match (twins, self.by_key.get(key)) {
            (Some(all), _) => all,
            (None, Some(only)) => std::slice::from_ref(only),
            (None, None) => &[],
        }
    }

    /// Returns the position of the first shown field that is sent under `key`; of the first field
    /// if none is shown.
    #[must_use]
    pub fn shown_position(&self, key: &str, shown: &Shown) -> Option<usize> {
        // A fast path: this is asked of every answer, and most forms have neither conditions nor
        // two fields of one name.
        if self.twins.is_empty() || shown.is_everything() {
            return self.position(key);
        }
        let all = self.positions(key);
        all.iter().find(|at| !shown.hidden(**at)).or(all.first()).copied()
    }

    /// Returns true if the field at `at` is the one that counts for its data name; see
    /// [`Form::shown_position`].
    #[must_use]
    pub fn is_shown_position(&self, at: usize, shown: &Shown) -> bool {
        let key = self.fields.get(at).map(|field| field.key.as_str());
        self.twins.is_empty() || key.is_some_and(|key| self.shown_position(key, shown) == Some(at))
    }

    /// The conditions, indexed by [`Field::gates`].
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }
}

/// The type of a field's value, from `dataType`, or from `type` where the data type is missing
/// (documented).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Sent as a string.
    Text,
    /// Sent as a JSON number.
    Number,
    /// Sent as true or false.
    Flag,
    /// Entered as `YYYY-MM-DD`, sent as a number (see [`crate::domain::payload`]).
    Date,
    /// Sent as an array of strings.
    List,
    /// A document; its name is sent.
    File,
    /// Objects with a form of their own, sent as an array of objects.
    Entity(Box<SubForm>),
    /// Text between the fields.
    Note(Note),
    /// A data type this version does not know: shown with a note, its value sent unchanged.
    Other(String),
}

/// The form of an entity field's objects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubForm {
    /// The fields of one object. Entity fields in it are read as [`Kind::Other`].
    pub form: Form,
    /// The label of the button that adds an object; empty for Dossier's own label.
    pub button: String,
    /// The data name of the field that names an object; empty when there is none.
    pub label_field: String,
    /// The role of the objects in the company, for example `UBO`; may be empty.
    pub category: String,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The form's own id of the field.
    pub id: String,
    /// The data name: `config.spektrDataField`, else the id. The answer is sent under it.
    pub key: String,
    /// The type of its value.
    pub kind: Kind,
    /// The vendor's widget name (`input`, `select`, `file`, …).
    pub widget: String,
    /// The label.
    pub label: String,
    /// A line of help under the label.
    pub hint: String,
    /// An example shown in the empty box.
    pub placeholder: String,
    /// The options; empty when anything may be typed.
    pub choices: Vec<Choice>,
    /// File endings a document may have, lower case with the dot; empty when any may.
    pub accept: Vec<String>,
    /// The most characters of the text, or of a document's *name* for a file field.
    pub max_length: Option<usize>,
    /// The form's own rules, each with the form's message.
    pub rules: Vec<Rule>,
    /// Further attributes.
    pub attributes: Attributes,
    /// The initial value: spektr's (`config.value`), else the form's default. Never a document.
    pub prefill: Option<Value>,
    /// Indexes of the [`Form::segments`] that must all be open for the field to be shown.
    pub gates: Vec<usize>,
}

impl Field {
    /// Returns true unless it is a note.
    #[must_use]
    pub fn holds_value(&self) -> bool {
        !matches!(self.kind, Kind::Note(_))
    }

    /// The form of its objects, if it is an entity field.
    #[must_use]
    pub fn sub_form(&self) -> Option<&SubForm> {
        match &self.kind {
            Kind::Entity(sub_form) => Some(sub_form),
            _ => None,
        }
    }

    /// Returns true if the form requires a value.
    #[must_use]
    pub fn required(&self) -> bool {
        self.rules.iter().any(|rule| matches!(rule, Rule::Required { .. }))
    }

    /// The names of rules that this version does not know: only the server judges them.
    pub fn unknown_rules(&self) -> impl Iterator<Item = &str> {
        self.rules.iter().filter_map(|rule| match rule {
            Rule::Other { name } if !name.is_empty() => Some(name.as_str()),
            _ => None,
        })
    }

    /// The largest document in bytes that the form's own rule allows.
    #[must_use]
    pub fn max_file_bytes(&self) -> Option<u64> {
        self.rules.iter().find_map(|rule| match rule {
            Rule::MaxFileSize { bytes, .. } => Some(*bytes),
            _ => None,
        })
    }

    /// The most characters of a document's name: the field's own limit or its rule's, whichever is
    /// less.
    #[must_use]
    pub fn max_name_length(&self) -> Option<usize> {
        let ruled = self.rules.iter().filter_map(|rule| match rule {
            Rule::MaxFileNameLength { characters } => Some(*characters),
            _ => None,
        });
        ruled.chain(self.max_length).min()
    }

    /// Returns true if the field accepts the ending of this file name, or an equivalent one
    /// (`.PDF` is `.pdf`, `.jfif` is `.jpg`).
    #[must_use]
    pub fn accepts_name(&self, name: &str) -> bool {
        endings::accepts(&self.accept, name)
    }

    /// Returns the name a document is sent under: with an ending that the field and its rules
    /// accept, where there is an equivalent one, else `name` itself.
    #[must_use]
    pub fn name_to_send<'n>(&self, name: &'n str) -> Cow<'n, str> {
        let ruled = self.rules.iter().filter_map(|rule| match rule {
            Rule::FileType { accept, .. } => Some(accept.as_slice()),
            _ => None,
        });
        let lists: Vec<&[String]> = std::iter::once(self.accept.as_slice()).chain(ruled).collect();
        endings::renamed(name, &lists).unwrap_or(name.into())
    }
}
