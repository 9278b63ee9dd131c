//! Lookup tables over a case, built once after each validation, so that the cost of a frame depends
//! on what is visible and not on the size of the case.
//!
//! Knows nothing of how anything is drawn. Within a frame the answers may be newer than the tables;
//! entities and relations change between frames only.

use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};
use std::fmt;

use rust_decimal::Decimal;

use crate::domain::draft::{Draft, EntityId, EntityKind, Owner, RelationId};
use crate::domain::filled::Filled;
use crate::domain::finding::{Finding, Place, one_each};
use crate::domain::ownership::effective::effective;
use crate::domain::ownership::rank::Rank;
use crate::domain::ownership::tree::{self, Line, Shares};
use crate::domain::walk::{Standing, Walk};

/// Lookup tables over a validated case.
#[derive(Default)]
pub struct Survey {
    /// Number of the validation; values derived from the survey are valid while it is unchanged.
    pub revision: u64,
    /// All owners of fields, in order.
    pub owners: Vec<Owner>,
    /// The entity with each reference; the first one if a reference is used twice.
    by_reference: HashMap<String, EntityId>,
    companies: Vec<EntityId>,
    people: Vec<EntityId>,
    /// The roles that relations of the case have, each once.
    pub used_roles: Vec<String>,
    /// The summary of each entity.
    summaries: HashMap<EntityId, Summary>,
    /// True if the case itself has fields or answers.
    has_case_fields: bool,
    /// Indices of the findings at each place, in the order they were found.
    by_place: HashMap<Place, Vec<usize>>,
    /// Indices of the findings of each owner, at most one for each field; `None` is the case itself.
    found: HashMap<Option<EntityId>, Vec<usize>>,
    /// Indices of errors, at most one for each field.
    to_fix: Vec<usize>,
    /// Indices of warnings about present answers, at most one for each field.
    to_look_at: Vec<usize>,
    /// Indices of warnings about missing answers, at most one for each field.
    missing: Vec<usize>,
    structure: OnceCell<Structure>,
}

/// The ownership structure of a case.
#[derive(Debug, Default)]
pub struct Structure {
    /// The entities at the top.
    pub tops: Vec<EntityId>,
    /// The structure as a tree.
    pub lines: Vec<Line>,
    /// The declared shares in each entity, by position.
    pub shares: Vec<Shares>,
    /// The effective shares in the top company, in percent; empty if nobody holds through others.
    pub effective: HashMap<EntityId, Decimal>,
}

/// What a list says of a company or person besides the name.
#[derive(Debug, Default)]
struct Summary {
    roles: Vec<RelationId>,
    /// The role with the highest rank.
    main: Option<(Rank, RelationId)>,
    filled: Filled,
}

impl fmt::Debug for Survey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Survey(…)")
    }
}

impl Survey {
    /// Builds the tables of a case that was just validated.
    #[must_use]
    pub fn of(walk: Walk<'_>, findings: &[Finding], revision: u64) -> Self {
        let draft = walk.draft;
        let mut survey = Self { revision, owners: owners(walk), ..Self::default() };
        for (id, entity) in draft.entities.pairs() {
            survey.by_reference.entry(entity.reference.clone()).or_insert(id);
            match entity.kind {
                EntityKind::Company => survey.companies.push(id),
                EntityKind::Individual => survey.people.push(id),
            }
        }
        let mut known = HashSet::new();
        for (id, relation) in draft.relations.pairs() {
            if !relation.role.trim().is_empty() && known.insert(relation.role.as_str()) {
                survey.used_roles.push(relation.role.clone());
            }
            if let Some(holder) = survey.id_of(&relation.from) {
                let summary = survey.summaries.entry(holder).or_default();
                summary.roles.push(id);
                let rank = Rank::of(relation);
                if summary.main.is_none_or(|(main, _)| main < rank) {
                    summary.main = Some((rank, id));
                }
            }
        }
        for (id, (_, section)) in draft.entities.ids().iter().zip(walk.entities()) {
            survey.summaries.entry(*id).or_default().filled = Filled::of(&section);
        }
        let has_form = walk.case().form.is_some_and(|form| !form.fields().is_empty());
        survey.has_case_fields = has_form || !draft.fields.is_empty();
        for (at, finding) in findings.iter().enumerate() {
            survey.by_place.entry(finding.place.clone()).or_default().push(at);
        }
        let entity_of = |at: usize| survey.entity_of(draft, &findings[at].place);
        let mut found: HashMap<_, Vec<usize>> = HashMap::new();
        let mut listed = one_each(findings);
        for at in listed.iter().copied() {
            found.entry(entity_of(at)).or_default().push(at);
        }
        listed.sort_by_cached_key(|at| {
            let position = entity_of(*at).and_then(|id| draft.entities.position(id));
            (position, row(walk, &findings[*at].place))
        });
        let warnings;
        (warnings, survey.to_fix) =
            listed.into_iter().partition::<Vec<_>, _>(|at| findings[*at].problem.is_warning());
        (survey.missing, survey.to_look_at) =
            warnings.into_iter().partition(|at| findings[*at].problem.is_missing());
        survey.found = found;
        survey
    }

    /// Returns the entity with a reference.
    #[must_use]
    pub fn id_of(&self, reference: &str) -> Option<EntityId> {
        self.by_reference.get(reference).copied()
    }

    /// Returns the companies or the people, in order.
    #[must_use]
    pub fn of_kind(&self, kind: EntityKind) -> &[EntityId] {
        match kind {
            EntityKind::Company => &self.companies,
            EntityKind::Individual => &self.people,
        }
    }

    /// Returns the roles of an entity.
    #[must_use]
    pub fn roles_of(&self, entity: EntityId) -> &[RelationId] {
        self.summaries.get(&entity).map_or(&[], |summary| &summary.roles)
    }

    /// Returns the role that stands for an entity's roles: at the top, or with the largest share.
    #[must_use]
    pub fn main_role_of(&self, entity: EntityId) -> Option<RelationId> {
        self.summaries.get(&entity)?.main.map(|(_, id)| id)
    }

    /// Returns the number of an entity's answered fields.
    #[must_use]
    pub fn filled(&self, entity: EntityId) -> Filled {
        self.summaries.get(&entity).map(|summary| summary.filled).unwrap_or_default()
    }

    /// Returns true if the case itself has fields or answers, besides its companies and people.
    #[must_use]
    pub fn has_case_fields(&self) -> bool {
        self.has_case_fields
    }

    /// Returns the entity that a place belongs to; `None` is the case itself.
    #[must_use]
    pub fn entity_of(&self, draft: &Draft, place: &Place) -> Option<EntityId> {
        match place {
            Place::Case | Place::Field(_) | Place::Entry { .. } | Place::EntryField { .. } => None,
            Place::Entity(id) | Place::EntityField(id, _) => Some(*id),
            Place::Relation(id) => self.id_of(&draft.relations.get(*id)?.from),
        }
    }

    /// Returns the indices of the findings at a place; the last one of a field is the most
    /// specific.
    #[must_use]
    pub fn found_at(&self, place: &Place) -> &[usize] {
        self.by_place.get(place).map_or(&[], Vec::as_slice)
    }

    /// Returns the indices of an owner's findings, at most one for each field; `None` is the case
    /// itself.
    #[must_use]
    pub fn found_of(&self, entity: Option<EntityId>) -> &[usize] {
        self.found.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// Returns the indices of errors, at most one for each field: first those of the case itself,
    /// then those of the entities in order.
    #[must_use]
    pub fn to_fix(&self) -> &[usize] {
        &self.to_fix
    }

    /// Returns the indices of warnings about present answers, in the same order.
    #[must_use]
    pub fn to_look_at(&self) -> &[usize] {
        &self.to_look_at
    }

    /// Returns the indices of warnings about optional answers that are missing, in the same order.
    #[must_use]
    pub fn missing(&self) -> &[usize] {
        &self.missing
    }

    /// Returns the ownership structure, which is built when it is first asked for.
    #[must_use]
    pub fn structure(&self, draft: &Draft) -> &Structure {
        self.structure.get_or_init(|| {
            let lines = tree::lines(draft);
            let at_top = lines.iter().take_while(|line| line.depth > 0 || line.relation.is_some());
            let tops = at_top.filter(|line| line.depth == 0).map(|line| line.entity).collect();
            Structure { tops, shares: tree::shares(draft), effective: effective(draft), lines }
        })
    }
}

/// Returns the position of a field on its owner's page, so that findings are listed in the order of
/// the page. Fields that no form has, and roles, come last.
fn row(walk: Walk<'_>, place: &Place) -> usize {
    let at = match place {
        Place::Field(key)
        | Place::Entry { list: key, .. }
        | Place::EntryField { list: key, .. } => walk.position_of(&Owner::Case, key),
        Place::EntityField(id, key) => walk.position_of(&Owner::Entity(*id), key),
        Place::Case => Some(0),
        Place::Entity(_) | Place::Relation(_) => None,
    };
    at.unwrap_or(usize::MAX)
}

/// Returns all owners of fields that are shown: the case, the objects of its entity fields, the
/// companies and people.
#[must_use]
pub fn owners(walk: Walk<'_>) -> Vec<Owner> {
    let draft = walk.draft;
    let case = walk.case();
    let is_shown =
        |list: &&str| case.item(list).is_some_and(|item| item.standing != Standing::Hidden);
    let entries = walk.lists().filter(is_shown).flat_map(|list| {
        (0..draft.entries(list).len()).map(|at| Owner::Entry { list: list.to_owned(), at })
    });
    std::iter::once(Owner::Case)
        .chain(entries)
        .chain(draft.entities.ids().iter().copied().map(Owner::Entity))
        .collect()
}
