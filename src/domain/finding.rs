//! Findings: what is wrong with a draft, at which place, and how severe it is. The sentences are in
//! the locale files.
//!
//! A finding contains references and the form's own messages; its suggestion, which is made of a
//! value, is hidden and never printed. Knows nothing of languages or widgets.

use super::draft::{Draft, EntityId, Owner, RelationId};
use super::hidden::Hidden;
use super::intake::FileProblem;

/// The place of a finding.
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
    /// An object of an entity field of the case.
    Entry {
        /// The entity field's data name.
        list: String,
        /// The object's position in the field.
        at: usize,
    },
    /// A field of such an object.
    EntryField {
        /// The entity field's data name.
        list: String,
        /// The object's position in the field.
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

    /// The path into the case file, e.g. `entities[1].fields.id_document`, with the positions that
    /// entities and relations have in `draft`; without a number if they were removed.
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

/// The problem of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    NothingToSend,
    /// The fetched form has more fields than Dossier reads.
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
    /// The share that a beneficial owner declares, and the one that follows from the direct shares,
    /// in percent.
    IndirectDiffers {
        declared: String,
        given: String,
    },
    /// `message` is the form's own message; empty if it has none.
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
    /// A day written with two numbers of which each can be the month.
    TwoDays {
        label: String,
    },
    BirthInFuture {
        label: String,
    },
    /// More years ago than a person lives.
    BirthTooLongAgo {
        label: String,
        years: i16,
    },
    IncorporationInFuture {
        label: String,
    },
    /// Letters that are no country's code; `code` is the code of the country that uses them
    /// otherwise.
    NotACountry {
        label: String,
        code: Option<&'static str>,
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
    /// A document is written inside a list.
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
    /// The first and last day that the form accepts, as `YYYY-MM-DD`; at least one is `Some`.
    DateOutside {
        label: String,
        first: Option<String>,
        last: Option<String>,
    },
    /// The limits of the person's age in years; at least one is `Some`.
    Age {
        label: String,
        least: Option<i64>,
        most: Option<i64>,
        message: String,
    },
    /// The limits of the number of entries; at least one is `Some`.
    Count {
        label: String,
        least: Option<usize>,
        most: Option<usize>,
        message: String,
    },
    NotEntries {
        label: String,
    },
    /// An added object without answers.
    EntryEmpty {
        label: String,
    },
    /// A field has the name of a key that the wire reserves.
    ReservedName {
        field: String,
    },
    File {
        label: String,
        problem: FileProblem,
    },
    /// An invisible character, by its code point; the label is empty if the place has none.
    Unseen {
        label: String,
        code: u32,
    },
    /// A field's name contains an invisible character.
    UnseenName {
        field: String,
    },
    /// White space at the ends, or combining accents: the text is sent in its tidy form.
    Untidy {
        label: String,
    },
    NumberOutOfRange {
        label: String,
    },
    MinusZero {
        label: String,
    },
    /// A person without a last name, who may have only one name.
    LastNameMissing {
        label: String,
    },
    /// The case has no company and no person.
    NobodyThere,
    /// No relation leads to the top of the structure.
    NobodyAtTop,
    /// No chain of relations connects the entity with the top of the structure.
    NotConnected {
        reference: String,
    },
    /// The server rejected the case and named this field; `message` is the server's own.
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

    /// Returns true for a warning that must be confirmed before the case is sent: spektr's records
    /// API rejects circles.
    #[must_use]
    pub fn needs_consent(&self) -> bool {
        matches!(self, Self::RelationToItself { .. } | Self::Cycle { .. })
    }

    /// Returns true if something is missing that the case may be sent without.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        matches!(self, Self::NobodyThere | Self::NobodyAtTop | Self::NotConnected { .. })
    }
}

/// A thing to fix or to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The place.
    pub place: Place,
    /// The problem.
    pub problem: Problem,
    /// A valid value to be offered instead, if one is known. Never applied without the operator.
    pub suggestion: Option<Hidden<String>>,
}

impl Finding {
    /// A finding without a suggestion.
    #[must_use]
    pub fn new(place: Place, problem: Problem) -> Self {
        Self { place, problem, suggestion: None }
    }
}

/// The positions of at most one finding for each field: the last one, which is of the form's own
/// rule.
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

/// The number of findings of one severity that are kept.
pub const MAX_FINDINGS: usize = 10_000;

/// The numbers of findings that are not kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct More {
    /// Findings that must be fixed.
    pub to_fix: usize,
    /// Warnings.
    pub to_look_at: usize,
}

/// Collects findings; the first [`MAX_FINDINGS`] of each severity are kept, the rest is counted.
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

    /// Returns the findings that were kept, and the numbers of the others.
    pub(super) fn end(self) -> (Vec<Finding>, More) {
        let beyond = |count: usize| count.saturating_sub(MAX_FINDINGS);
        (self.kept, More { to_fix: beyond(self.to_fix), to_look_at: beyond(self.to_look_at) })
    }
}
