//! One field of a form, read from the vendor's shape.
//!
//! Must not know: what was typed into it.

use jiff::civil::Date;
use serde_json::{Map, Value as Json};

use super::{Form, Rule, endings, plain, prefill, text, whole};
use crate::domain::value::Value;

/// What a field's value is, from `dataType`, and from `type` where the data type is missing.
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
    /// Objects of a form of their own, sent as an array of objects.
    Entity(Box<SubForm>),
    /// Nothing to fill in: something to read between the fields.
    Note(Note),
    /// A data type this version does not know: shown with a note, its value sent as it came.
    Other(String),
}

/// The form of an entity field's objects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubForm {
    /// The fields of one object. It has no entity fields of its own: in there they are kinds that
    /// are not known.
    pub form: Form,
    /// What the button that adds an object says; empty when the form leaves it to us.
    pub button: String,
    /// The data name of the field that names an object; empty when there is none.
    pub label_field: String,
    /// What the objects are to the company, for example `UBO`; empty when the form does not say.
    pub category: String,
}

/// Something to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// How it is meant to look.
    pub look: NoteLook,
    /// Its words, plain; empty for a divider.
    pub text: String,
}

/// What kind of thing to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteLook {
    /// The form's own title.
    Title,
    /// Heads what follows.
    Heading,
    /// A paragraph; also what is of a kind this version does not know.
    Paragraph,
    /// A line between fields.
    Divider,
    /// A paragraph that is to be noticed.
    Callout,
}

/// What a text or number is to be, from `attributes.type`: it says how it is entered, not what is
/// sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Input {
    /// Any text or number.
    #[default]
    Plain,
    /// Several lines.
    LongText,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A country, sent as its two letters; in a list, several.
    Country,
    /// A part of the country in [`Attributes::country_field`].
    State,
    /// An amount in [`Attributes::currency`]; in a list, currencies by their three letters.
    Currency,
}

/// What else a field says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// How its text or number is entered.
    pub input: Input,
    /// The first date that may be given.
    pub min_date: Option<Date>,
    /// The last date that may be given.
    pub max_date: Option<Date>,
    /// How many days before today a date may be.
    pub max_days_in_past: Option<i64>,
    /// How many days after today a date may be.
    pub max_days_in_future: Option<i64>,
    /// The data name of the field whose country a state is of.
    pub country_field: Option<String>,
    /// The code or sign of the currency an amount is in.
    pub currency: Option<String>,
    /// Whether it is a consent: a flag that only counts when it is set.
    pub is_consent: bool,
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
    /// What else it says of itself.
    pub attributes: Attributes,
    /// What stands in it before anything is typed: what spektr knows, else the form's default.
    /// Never a document.
    pub prefill: Option<Value>,
    /// Which of [`Form::segments`] must all be open for it to be shown.
    pub gates: Vec<usize>,
}

impl Field {
    /// Reads one field; anything missing gets the mildest meaning.
    #[must_use]
    pub fn from_json(id: &str, json: &Json) -> Self {
        Self::read(id, json, Place::OfOwner)
    }

    pub(super) fn read(id: &str, json: &Json, place: Place) -> Self {
        let empty = Map::new();
        let part = |key: &str| json.get(key).and_then(Json::as_object).unwrap_or(&empty);
        let (map, attributes, config) =
            (json.as_object().unwrap_or(&empty), part("attributes"), part("config"));
        let id = first_of([id.to_owned(), text(map, "id")]);
        let widget = text(map, "type");
        let choices = choices(attributes.get("options"));
        let kind = kind(map, attributes, &choices, place);
        let max_length = whole(attributes, "maxLength")
            .and_then(|most| usize::try_from(most).ok())
            .filter(|most| *most > 0);
        Self {
            key: first_of([text(config, "spektrDataField"), id.clone()]),
            label: label(attributes, &id),
            hint: with_html(attributes, "helperText"),
            placeholder: plain::label(&text(attributes, "placeholder")),
            accept: endings::endings(&first_of([
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
            attributes: self::attributes(map, attributes),
            prefill: prefill::read(&kind, config),
            gates: Vec::new(),
            kind,
            choices,
            widget,
            id,
        }
    }

    /// Whether there is anything to fill in.
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

    /// Whether the form wants a value here.
    #[must_use]
    pub fn required(&self) -> bool {
        self.rules.iter().any(|rule| matches!(rule, Rule::Required { .. }))
    }

    /// The names of rules that only the server can judge.
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

    /// The most characters of a document's name: what the field says, or its rule, whichever is
    /// less.
    #[must_use]
    pub fn max_name_length(&self) -> Option<usize> {
        let ruled = self.rules.iter().filter_map(|rule| match rule {
            Rule::MaxFileNameLength { characters } => Some(*characters),
            _ => None,
        });
        ruled.chain(self.max_length).min()
    }
}

/// Whose form a field stands in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Place {
    /// The case's, a company's or a person's.
    #[default]
    OfOwner,
    /// That of an entity field's objects.
    InEntity,
}

/// What holds other fields of the same owner.
pub(super) enum Container {
    /// Fields behind a condition.
    Conditional,
    /// Fields that belong together.
    Group,
}

/// What a field holds that is none of its own; see [`Container`].
pub(super) fn container(json: &Json) -> Option<Container> {
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
        "ui" => Kind::Note(note(&widget, attributes)),
        "entity" => entity(map, attributes, place),
        "" => kind_of_widget(&widget, map, attributes, choices, place),
        other => Kind::Other(other.to_owned()),
    }
}

/// The vendor's own client goes by the widget alone.
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
        ) => Kind::Note(note(widget, attributes)),
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

/// A thing to read that is of a kind this version does not know says its words in a paragraph.
fn note(widget: &str, attributes: &Map<String, Json>) -> Note {
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
fn with_html(attributes: &Map<String, Json>, key: &str) -> String {
    match text(attributes, key) {
        empty if empty.trim().is_empty() => {
            plain::of_html(&text(attributes, &format!("{key}Html")))
        }
        given => plain::paragraph(&given),
    }
}

fn label(attributes: &Map<String, Json>, id: &str) -> String {
    plain::label(&first_of([
        with_html(attributes, "label"),
        text(attributes, "name"),
        id.to_owned(),
    ]))
}

fn attributes(map: &Map<String, Json>, attributes: &Map<String, Json>) -> Attributes {
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

fn choices(options: Option<&Json>) -> Vec<Choice> {
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

fn first_of<const N: usize>(texts: [String; N]) -> String {
    texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(json: &Json) -> Field {
        Field::from_json("f", json)
    }

    #[test]
    fn endings_are_compared_without_case_and_with_or_without_the_dot() {
        let field =
            read(&json!({"dataType": "file", "attributes": {"accept": ".PDF, jpg,image/*"}}));
        for (name, ok) in [
            ("a.pdf", true),
            ("A.PDF", true),
            ("a.jpg", true),
            ("a.png", true),
            ("a.txt", false),
            ("pdf", false),
        ] {
            assert_eq!(field.accepts_name(name), ok, "{name}");
        }
    }

    #[test]
    fn unknown_data_types_are_kept_by_name() {
        assert_eq!(read(&json!({"dataType": "hologram"})).kind, Kind::Other("hologram".into()));
        assert_eq!(read(&json!({"type": "moonPhase"})).kind, Kind::Other("moonPhase".into()));
    }

    #[test]
    fn options_may_be_words_or_pairs() {
        let field = read(
            &json!({"dataType": "string", "attributes": {"options": ["a", {"value": "b", "label": "Bee"}, 3]}}),
        );
        assert_eq!(
            field.choices,
            [
                Choice { value: "a".into(), label: "a".into() },
                Choice { value: "b".into(), label: "Bee".into() }
            ]
        );
    }

    #[test]
    fn a_missing_data_type_is_told_by_the_widget() {
        for (json, kind) in [
            (json!({"type": "input"}), Kind::Text),
            (json!({"type": "input", "attributes": {"type": "date"}}), Kind::Date),
            (json!({"type": "input", "attributes": {"type": "currency"}}), Kind::Number),
            (json!({"type": "smart"}), Kind::Text),
            (json!({"type": "checkbox"}), Kind::Flag),
            (json!({"type": "checkbox", "attributes": {"options": ["a", "b"]}}), Kind::List),
            (json!({"type": "optionSwitch", "attributes": {"options": ["a", "b"]}}), Kind::Text),
            (json!({"type": "consent"}), Kind::Flag),
            (json!({"type": "multiSelectDropdown"}), Kind::List),
            (json!({"type": "file"}), Kind::File),
            (
                json!({"type": "divider"}),
                Kind::Note(Note { look: NoteLook::Divider, text: String::new() }),
            ),
            (json!({}), Kind::Other(String::new())),
        ] {
            assert_eq!(read(&json).kind, kind, "{json}");
        }
    }

    #[test]
    fn notes_say_their_words_and_never_render_markup() {
        for (attributes, words) in [
            (json!({"content": "a < b", "contentHtml": "<p>no</p>"}), "a < b"),
            (json!({"contentHtml": "<p>Only <b>here</b></p>"}), "Only here"),
            (json!({"label": "A label"}), "A label"),
            (json!({"path": "https://example.com/image.png"}), "https://example.com/image.png"),
        ] {
            let note = Note { look: NoteLook::Callout, text: words.into() };
            let field = read(
                &json!({"type": "informationCallout", "dataType": "ui", "attributes": attributes}),
            );
            assert_eq!(field.kind, Kind::Note(note));
            assert!(!field.holds_value());
        }
    }

    #[test]
    fn what_a_field_says_of_itself_is_read() {
        let field = read(&json!({"dataType": "date", "attributes": {
            "minDate": "1900-01-01T00:00:00Z", "maxDate": "soon", "maxDaysInPast": 3650, "maxDaysInFuture": "30", "maxLength": "15"}}));
        let jiff_date = jiff::civil::date(1900, 1, 1);
        let wanted = Attributes {
            min_date: Some(jiff_date),
            max_days_in_past: Some(3_650),
            max_days_in_future: Some(30),
            ..Attributes::default()
        };
        assert_eq!((field.attributes, field.max_length), (wanted, Some(15)));
        let state = read(&json!({"dataType": "string", "attributes": {"type": "state", "countryField": "country"}})).attributes;
        assert_eq!((state.input, state.country_field.as_deref()), (Input::State, Some("country")));
        let amount = json!({"dataType": "number", "attributes": {"type": "currency", "currency": {"symbol": "kr", "code": "DKK"}}});
        assert_eq!(read(&amount).attributes.currency.as_deref(), Some("DKK"));
    }

    #[test]
    fn entity_fields_have_a_form_of_their_own_and_none_in_it() {
        let inner =
            json!({"dataType": "entity", "form": {"fields": {"x": {"dataType": "string"}}}});
        let field = read(
            &json!({"dataType": "entity", "attributes": {"buttonText": "Add owner", "labelField": "first_name", "category": "UBO"},
            "form": {"fields": {"first_name": {"dataType": "string"}, "inner": inner}}}),
        );
        let sub_form = field.sub_form().unwrap();
        assert_eq!(
            (sub_form.button.as_str(), sub_form.label_field.as_str(), sub_form.category.as_str()),
            ("Add owner", "first_name", "UBO")
        );
        assert_eq!(
            sub_form.form.field("inner").map(|field| &field.kind),
            Some(&Kind::Other("entity".into()))
        );
    }
}
