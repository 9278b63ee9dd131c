//! Parts of a field that contain no other fields: input type, limits, choices, notes.
//!
//! Knows nothing of answers.

use jiff::civil::Date;

/// Text between the fields, with nothing to fill in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The intended look.
    pub look: NoteLook,
    /// Plain text; empty for a divider.
    pub text: String,
}

/// The look of a [`Note`], from the field's `type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteLook {
    /// The title of the form.
    Title,
    /// A heading for the fields that follow.
    Heading,
    /// A paragraph; also the fallback for an unknown type.
    Paragraph,
    /// A line between fields.
    Divider,
    /// A highlighted paragraph.
    Callout,
}

/// The kind of text or number that is entered, from `attributes.type` (documented). It selects the
/// widget and does not change what is sent.
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
    /// A country, sent as its alpha-2 code; in a list, several.
    Country,
    /// A part of the country in [`Attributes::country_field`].
    State,
    /// An amount in [`Attributes::currency`]; in a list, currencies by their three letters.
    Currency,
}

/// Further attributes of a field, from `attributes` (documented).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// The kind of text or number that is entered.
    pub input: Input,
    /// The first date allowed.
    pub min_date: Option<Date>,
    /// The last date allowed.
    pub max_date: Option<Date>,
    /// Most days before today that a date may be.
    pub max_days_in_past: Option<i64>,
    /// Most days after today that a date may be.
    pub max_days_in_future: Option<i64>,
    /// The data name of the field with the country that a state belongs to.
    pub country_field: Option<String>,
    /// The code or sign of the currency an amount is in.
    pub currency: Option<String>,
    /// True for a consent: a flag that only counts as answered when it is set.
    pub is_consent: bool,
}

/// One option of a select, radio or list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The value that is sent.
    pub value: String,
    /// The text that is shown.
    pub label: String,
}
