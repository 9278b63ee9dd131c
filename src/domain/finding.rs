//! What is wrong with a draft, where, and how grave. The words for it stand in the locale files.
//!
//! Must not know: languages, widgets. A finding carries references and the form's own messages;
//! its suggestion, which is made of a value, is hidden and never printed.

use super::draft::Owner;
use super::hidden::Hidden;
use super::intake::FileProblem;

/// Where a finding points.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The case as a whole.
    Case,
    /// A field outside entities.
    Field(String),
    /// An entity, by its place in the list.
    Entity(usize),
    /// A field of an entity.
    EntityField(usize, String),
    /// One object of an entity field of the case.
    Entry {
        /// The entity field's data name.
        list: String,
        /// The place among its objects.
        at: usize,
    },
    /// A field of such an object.
    EntryField {
        /// The entity field's data name.
        list: String,
        /// The place among its objects.
        at: usize,
        /// The field's data name.
        field: String,
    },
    /// A relation, by its place in the list.
    Relation(usize),
}

impl Place {
    /// The place of an owner's field.
    #[must_use]
    pub fn of_field(owner: &Owner, field: &str) -> Self {
        let field = field.to_owned();
        match owner {
            Owner::Case => Self::Field(field),
            Owner::Entity(at) => Self::EntityField(*at, field),
            Owner::Entry { list, at } => Self::EntryField { list: list.clone(), at: *at, field },
        }
    }

    /// The place as a path into the case file, e.g. `entities[1].fields.id_document`.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Case => "case".to_owned(),
            Self::Field(field) => format!("fields.{field}"),
            Self::Entity(index) => format!("entities[{index}]"),
            Self::EntityField(index, field) => format!("entities[{index}].fields.{field}"),
            Self::Entry { list, at } => format!("fields.{list}[{at}]"),
            Self::EntryField { list, at, field } => format!("fields.{list}[{at}].{field}"),
            Self::Relation(index) => format!("relations[{index}]"),
        }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    NothingToSend,
    /// The fetched form has more fields than are read.
    FormTooLarge {
        limit: usize,
    },
    ReferenceEmpty,
    ReferenceIsRoot,
    ReferenceTwice {
        reference: String,
    },
    RelationEndUnknown {
        reference: String,
    },
    RelationFromRoot,
    RelationToItself {
        reference: String,
    },
    RelationTwice,
    /// The references on the cycle, in order.
    Cycle {
        references: Vec<String>,
    },
    RoleEmpty,
    PercentNotANumber,
    PercentOutOfRange,
    OwnershipAbove100 {
        reference: String,
        total: String,
    },
    /// `message` is the form's own words; empty when it has none.
    Required {
        label: String,
        message: String,
    },
    NotText {
        label: String,
    },
    NotANumber {
        label: String,
    },
    NotADate {
        label: String,
    },
    BirthInFuture {
        label: String,
    },
    /// More years ago than anybody lives.
    BirthTooLongAgo {
        label: String,
        years: i16,
    },
    IncorporationInFuture {
        label: String,
    },
    /// Letters that are no country's code, where a country is wanted.
    NotACountry {
        label: String,
    },
    NotYesOrNo {
        label: String,
    },
    NotAList {
        label: String,
    },
    NotAFile {
        label: String,
    },
    /// What is written as a document stands in a list.
    FileInList {
        label: String,
    },
    NotAChoice {
        label: String,
    },
    Pattern {
        label: String,
        message: String,
    },
    TooLong {
        label: String,
        limit: usize,
        message: String,
    },
    /// The first and last day the form takes, as `YYYY-MM-DD`; at least one of them is there.
    DateOutside {
        label: String,
        first: Option<String>,
        last: Option<String>,
    },
    /// The person's age in years must be within these; at least one of them is there.
    Age {
        label: String,
        least: Option<i64>,
        most: Option<i64>,
        message: String,
    },
    /// So many entries must there be; at least one of them is there.
    Count {
        label: String,
        least: Option<usize>,
        most: Option<usize>,
        message: String,
    },
    NotEntries {
        label: String,
    },
    /// An object that was added and has nothing in it.
    EntryEmpty {
        label: String,
    },
    /// A field named like a key the wire reserves.
    ReservedName {
        field: String,
    },
    File {
        label: String,
        problem: FileProblem,
    },
}

impl Problem {
    /// Whether the case may still be sent.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        matches!(self, Self::File { problem, .. } if problem.is_warning())
    }
}

/// One thing to fix or to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
    /// What could be written there instead, where that can be known. It is offered, never put in by itself.
    pub suggestion: Option<Hidden<String>>,
}

impl Finding {
    /// A finding without a suggestion.
    #[must_use]
    pub fn new(place: Place, problem: Problem) -> Self {
        Self { place, problem, suggestion: None }
    }
}
