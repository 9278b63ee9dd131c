//! What is wrong with a draft, where, and how grave. The words for it stand in the locale files.
//!
//! Must not know: languages, widgets. A finding carries references and the form's own messages, never a value.

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
    /// A relation, by its place in the list.
    Relation(usize),
}

impl Place {
    /// The place as a path into the case file, e.g. `entities[1].fields.id_document`.
    #[must_use]
    pub fn path(&self) -> String {
        match self {
            Self::Case => "case".to_owned(),
            Self::Field(field) => format!("fields.{field}"),
            Self::Entity(index) => format!("entities[{index}]"),
            Self::EntityField(index, field) => format!("entities[{index}].fields.{field}"),
            Self::Relation(index) => format!("relations[{index}]"),
        }
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    NothingToSend,
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
    NotYesOrNo {
        label: String,
    },
    NotAList {
        label: String,
    },
    NotAFile {
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
}
