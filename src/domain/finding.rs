//! What is wrong with a draft, where, and how grave. The words for it stand in the locale files.
//!
//! Must not know: languages, widgets. A finding carries references and the form's own messages;
//! its suggestion, which is made of a value, is hidden and never printed.

use super::draft::{Draft, EntityId, Owner, RelationId};
use super::hidden::Hidden;
use super::intake::FileProblem;

/// Where a finding points.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The case as a whole.
    Case,
    /// A field outside entities.
    Field(String),
    /// An entity.
    Entity(EntityId),
    /// A field of an entity.
    EntityField(EntityId, String),
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
    /// A relation.
    Relation(RelationId),
}

impl Place {
    /// The place of an owner's field.
    #[must_use]
    pub fn of_field(owner: &Owner, field: &str) -> Self {
        let field = field.to_owned();
        match owner {
            Owner::Case => Self::Field(field),
            Owner::Entity(id) => Self::EntityField(*id, field),
            Owner::Entry { list, at } => Self::EntryField { list: list.clone(), at: *at, field },
        }
    }

    /// The path into the case file, e.g. `entities[1].fields.id_document`. Identities are not
    /// written there, so it has the positions in `draft`; without a number if it is not there.
    #[must_use]
    pub fn path(&self, draft: &Draft) -> String {
        let entity = |id| at("entities", draft.entities.position(id));
        match self {
            Self::Case => "case".to_owned(),
            Self::Field(field) => format!("fields.{field}"),
            Self::Entity(id) => entity(*id),
            Self::EntityField(id, field) => format!("{}.fields.{field}", entity(*id)),
            Self::Entry { list, at } => format!("fields.{list}[{at}]"),
            Self::EntryField { list, at, field } => format!("fields.{list}[{at}].{field}"),
            Self::Relation(id) => at("relations", draft.relations.position(*id)),
        }
    }
}

fn at(list: &str, position: Option<usize>) -> String {
    position.map_or_else(|| list.to_owned(), |position| format!("{list}[{position}]"))
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
    /// A share that a beneficial owner declares, and the one the chain of direct shares gives, in
    /// percent.
    IndirectDiffers {
        declared: String,
        given: String,
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
    /// A day written with figures of which each can be the month.
    TwoDays {
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
    /// Letters that are no country's code, where a country is wanted; `meant` is the code of the
    /// country that goes by them.
    NotACountry {
        label: String,
        meant: Option<&'static str>,
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
    /// A character that cannot be seen, by its code point; the label is empty where the place has
    /// none.
    Unseen {
        label: String,
        code: u32,
    },
    /// A field's name has such a character in it.
    UnseenName {
        field: String,
    },
    /// Blanks at its ends, or accents as characters of their own: sent without them.
    Untidy {
        label: String,
    },
    NumberOutOfRange {
        label: String,
    },
    MinusZero {
        label: String,
    },
    /// A person without a last name, who may have one name only.
    LastNameMissing {
        label: String,
    },
    /// No company and no person.
    NobodyThere,
    /// No relation leads to the top of the structure.
    NobodyAtTop,
    /// No chain of relations joins this one to the top of the structure.
    NotConnected {
        reference: String,
    },
    /// The server refused the case and named this field, in its own words.
    Rejected {
        label: String,
        message: Hidden<String>,
    },
}

impl Problem {
    /// Returns true if the case may still be sent.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        match self {
            Self::File { problem, .. } => problem.is_warning(),
            Self::Rejected { .. }
            | Self::OwnershipAbove100 { .. }
            | Self::IndirectDiffers { .. } => true,
            Self::Untidy { .. } | Self::LastNameMissing { .. } => true,
            _ => self.needs_consent() || self.is_missing(),
        }
    }

    /// Returns true for a warning that has to be confirmed before the case is sent: spektr's
    /// records API refuses circles.
    #[must_use]
    pub fn needs_consent(&self) -> bool {
        matches!(self, Self::RelationToItself { .. } | Self::Cycle { .. })
    }

    /// Returns true if it says that something is not there, although the case may be sent without
    /// it.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::NobodyThere | Self::NobodyAtTop | Self::NotConnected { .. })
    }
}

/// One thing to fix or to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub place: Place,
    /// What.
    pub problem: Problem,
    /// What could be written there instead, where that can be known. It is offered, never put in by
    /// itself.
    pub suggestion: Option<Hidden<String>>,
}

impl Finding {
    /// A finding without a suggestion.
    #[must_use]
    pub fn new(place: Place, problem: Problem) -> Self {
        Self { place, problem, suggestion: None }
    }
}

/// At most one finding of each field, by place in the list: the form's own rule, which comes last,
/// says best what is wanted.
#[must_use]
pub fn one_each(findings: &[Finding]) -> Vec<usize> {
    let field = |finding: &Finding| {
        matches!(finding.place, Place::Field(_) | Place::EntityField(..) | Place::EntryField { .. })
    };
    let followed = |at: usize| {
        findings.get(at + 1).is_some_and(|next| field(next) && next.place == findings[at].place)
    };
    (0..findings.len()).filter(|at| !followed(*at)).collect()
}

/// The most findings of one gravity that are kept of a case.
pub const MAX_FINDINGS: usize = 10_000;

/// How many findings there are beyond those that are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct More {
    /// Of those that must be fixed.
    pub to_fix: usize,
    /// Of the warnings.
    pub to_look_at: usize,
}

/// Findings as they are made; of a flood the first ones are kept and the rest is counted.
#[derive(Debug, Default)]
pub(super) struct Findings {
    kept: Vec<Finding>,
    to_fix: usize,
    to_look_at: usize,
}

impl Findings {
    pub(super) fn push(&mut self, finding: Finding) {
        let count =
            if finding.problem.is_warning() { &mut self.to_look_at } else { &mut self.to_fix };
        *count += 1;
        if *count <= MAX_FINDINGS {
            self.kept.push(finding);
        }
    }

    /// Returns true if nothing has to be fixed.
    pub(super) fn is_sound(&self) -> bool {
        self.to_fix == 0
    }

    /// What was kept, and how many were not.
    pub(super) fn end(self) -> (Vec<Finding>, More) {
        let beyond = |count: usize| count.saturating_sub(MAX_FINDINGS);
        (self.kept, More { to_fix: beyond(self.to_fix), to_look_at: beyond(self.to_look_at) })
    }
}
