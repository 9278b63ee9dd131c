//! Reads a form from the JSON a workspace hands out; the built-in forms have the same shape.
//!
//! Nothing is refused: what is missing gets the most permissive meaning, and what is unknown is
//! kept as [`Kind::Other`]. Knows nothing of answers.

mod parts;

use serde_json::{Map, Value as Json};

use super::attributes::Choice;
use super::json::{in_order, text, whole};
use super::rule::Rule;
use super::schema::{Field, Form, Kind, SubForm};
use super::segment::Segment;
use super::{endings, plain, prefill};

/// The deepest nesting of conditional fields. A deeper one is read as a field of an unknown kind,
/// and the fields behind it are not read.
pub const MAX_NESTING: usize = 24;

/// The most fields of a form that are read.
pub const MAX_FIELDS: usize = 10_000;

impl Form {
    /// Reads a form (documented): `fields` keyed by id, `order` a list of ids.
    ///
    /// Without an `order` the object's own order counts; a field that `order` omits comes last. The
    /// fields of a conditional field take its place in the list.
    #[must_use]
    pub fn from_json(json: &Json) -> Self {
        Self::read(json, Place::OfOwner)
    }

    fn read(json: &Json, place: Place) -> Self {
        let mut reader = Reader { place, ..Reader::default() };
        reader.form(json, &mut Vec::new(), 0);
        let mut form = Self::with_segments(reader.fields, reader.segments);
        form.is_cut = reader.is_cut;
        form
    }
}

impl Field {
    /// Reads one field.
    #[must_use]
    pub fn from_json(id: &str, json: &Json) -> Self {
        Self::read(id, json, Place::OfOwner)
    }

    fn read(id: &str, json: &Json, place: Place) -> Self {
        let empty = Map::new();
        let part = |key: &str| json.get(key).and_then(Json::as_object).unwrap_or(&empty);
        let (map, attributes, config) =
            (json.as_object().unwrap_or(&empty), part("attributes"), part("config"));
        let id = parts::first_of([id.to_owned(), text(map, "id")]);
        let widget = text(map, "type");
        let choices = parts::choices(attributes.get("options"));
        let kind = kind(map, attributes, &choices, place);
        let max_length = whole(attributes, "maxLength")
            .and_then(|most| usize::try_from(most).ok())
            .filter(|most| *most > 0);
        Self {
            key: parts::first_of([text(config, "spektrDataField"), id.clone()]),
            label: parts::label(attributes, &id),
            hint: parts::with_html(attributes, "helperText"),
            placeholder: plain::label(&text(attributes, "placeholder")),
            accept: endings::endings(&parts::first_of([
                text(attributes, "accept"),
                text(attributes, "fileType"),
            ])),
            max_length,
            rules: map
                .get("validation")
                .and_then(Json::as_array)
                .into_iter()
                .flatten()
                .filter_map(Rule::from_json)
                .collect(),
            attributes: parts::attributes(map, attributes),
            prefill: prefill::read(&kind, config),
            gates: Vec::new(),
            kind,
            choices,
            widget,
            id,
        }
    }
}

/// Flattens a form and the forms behind its conditions into one list of fields.
#[derive(Default)]
struct Reader {
    fields: Vec<Field>,
    segments: Vec<Segment>,
    place: Place,
    is_cut: bool,
}

impl Reader {
    fn form(&mut self, json: &Json, gates: &mut Vec<usize>, depth: usize) {
        for (id, json) in in_order(json) {
            if self.fields.len() >= MAX_FIELDS {
                self.is_cut = true;
                return;
            }
            let behind = json.get("form").filter(|_| depth < MAX_NESTING);
            match (container(json), behind) {
                (Some(Container::Conditional), Some(behind)) => {
                    gates.push(self.segments.len());
                    self.segments.push(Segment::read(json.get("segment"), json.get("output")));
                    self.form(behind, gates, depth + 1);
                    gates.pop();
                }
                (Some(Container::Group), Some(behind)) => {
                    self.field(id, json, gates);
                    self.form(behind, gates, depth + 1);
                }
                _ => self.field(id, json, gates),
            }
        }
    }

    fn field(&mut self, id: &str, json: &Json, gates: &[usize]) {
        self.fields.push(Field { gates: gates.to_vec(), ..Field::read(id, json, self.place) });
    }
}

/// The kind of form that a field is in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    /// The form of the case, a company or a person.
    #[default]
    OfOwner,
    /// The form of an entity field's objects.
    InEntity,
}

/// A field that contains other fields of the same owner.
enum Container {
    /// Fields with a condition.
    Conditional,
    /// Fields of one group.
    Group,
}

/// Returns the kind of container a field is, if it is one; see [`Container`].
fn container(json: &Json) -> Option<Container> {
    let word = |key: &str| json.get(key).and_then(Json::as_str).unwrap_or_default();
    match (word("dataType"), word("type")) {
        ("conditional", _) | ("", "conditional") => Some(Container::Conditional),
        ("ui" | "", "fieldsGroup") => Some(Container::Group),
        _ => None,
    }
}

fn kind(
    map: &Map<String, Json>,
    attributes: &Map<String, Json>,
    choices: &[Choice],
    place: Place,
) -> Kind {
    let (data_type, widget) = (text(map, "dataType"), text(map, "type"));
    match data_type.as_str() {
        "string" => Kind::Text,
        "number" => Kind::Number,
        "boolean" => Kind::Flag,
        "date" => Kind::Date,
        "stringList" | "countryList" | "currencyList" => Kind::List,
        "file" => Kind::File,
        "ui" => Kind::Note(parts::note(&widget, attributes)),
        "entity" => entity(map, attributes, place),
        "" => kind_of_widget(&widget, map, attributes, choices, place),
        other => Kind::Other(other.to_owned()),
    }
}

/// Used without a data type: the vendor's own client reads only the widget (inferred).
fn kind_of_widget(
    widget: &str,
    map: &Map<String, Json>,
    attributes: &Map<String, Json>,
    choices: &[Choice],
    place: Place,
) -> Kind {
    match (widget, text(attributes, "type").as_str()) {
        ("input", "date") => Kind::Date,
        ("input", "number" | "currency") => Kind::Number,
        ("input" | "select" | "radio" | "smart", _) => Kind::Text,
        ("checkbox", _) if !choices.is_empty() => Kind::List,
        ("optionSwitch", _) if !choices.is_empty() => Kind::Text,
        ("checkbox" | "consent" | "optionSwitch", _) => Kind::Flag,
        ("multiSelectDropdown" | "multipleValuesInput", _) => Kind::List,
        ("file", _) => Kind::File,
        ("entity", _) => entity(map, attributes, place),
        (
            "title" | "heading" | "paragraph" | "divider" | "informationCallout" | "fieldsGroup",
            _,
        ) => Kind::Note(parts::note(widget, attributes)),
        (other, _) => Kind::Other(other.to_owned()),
    }
}

/// An entity field inside an object of another has no place of its own in a case: there it is a
/// kind that is not known.
fn entity(map: &Map<String, Json>, attributes: &Map<String, Json>, place: Place) -> Kind {
    if place == Place::InEntity {
        return Kind::Other("entity".to_owned());
    }
    Kind::Entity(Box::new(SubForm {
        form: map.get("form").map(|form| Form::read(form, Place::InEntity)).unwrap_or_default(),
        button: plain::label(&text(attributes, "buttonText")),
        label_field: text(attributes, "labelField"),
        category: plain::label(&text(attributes, "category")),
    }))
}

#[cfg(test)]
mod tests;
