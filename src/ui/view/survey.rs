//! What the panes look up of a case, put in order once after it was judged: a frame then costs what
//! can be seen of it, not what there is.
//!
//! Must not know: how anything is drawn. Within a frame answers may be newer than this; who is in
//! the case, and who holds what, changes between frames only.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::fmt;

use crate::domain::draft::{Draft, EntityId, EntityKind, Owner, RelationId};
use crate::domain::finding::{Finding, Place, one_each};
use crate::domain::form::template::Forms;
use crate::domain::ownership::tree::{self, Line, Shares};

/// A case in order.
#[derive(Default)]
pub struct Survey {
    /// Counts the judgements: what is derived from one is not looked for again while it is the
    /// same.
    pub revision: u64,
    /// Everyone who has fields.
    pub owners: Vec<Owner>,
    /// The company or person with each reference; of two the first.
    bearers: HashMap<String, EntityId>,
    companies: Vec<EntityId>,
    people: Vec<EntityId>,
    /// The roles of each company and person.
    held: HashMap<EntityId, Vec<RelationId>>,
    /// The findings at each place, in the order they were found.
    at: HashMap<Place, Vec<usize>>,
    /// The grave findings of each owner; `None` is the case itself.
    grave: HashMap<Option<EntityId>, Vec<usize>>,
    /// At most one finding of each field, in the same order: what must be fixed, and what is worth
    /// a look.
    to_fix: Vec<usize>,
    to_look_at: Vec<usize>,
    missing: Vec<usize>,
    structure: OnceCell<(Vec<Line>, Vec<Shares>)>,
}

impl fmt::Debug for Survey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Survey(…)")
    }
}

impl Survey {
    /// Puts a case in order that was just judged.
    #[must_use]
    pub fn of(draft: &Draft, forms: &Forms, findings: &[Finding], revision: u64) -> Self {
        let mut survey = Self { revision, owners: owners(forms, draft), ..Self::default() };
        for (id, entity) in draft.entities.pairs() {
            survey.bearers.entry(entity.reference.clone()).or_insert(id);
            match entity.kind {
                EntityKind::Company => survey.companies.push(id),
                EntityKind::Individual => survey.people.push(id),
            }
        }
        for (id, relation) in draft.relations.pairs() {
            if let Some(holder) = survey.id_of(&relation.from) {
                survey.held.entry(holder).or_default().push(id);
            }
        }
        for (at, finding) in findings.iter().enumerate() {
            survey.at.entry(finding.place.clone()).or_default().push(at);
        }
        let whose = |at: usize| survey.whose(draft, &findings[at].place);
        let mut grave: HashMap<_, Vec<usize>> = HashMap::new();
        for at in (0..findings.len()).filter(|at| !findings[*at].problem.is_warning()) {
            grave.entry(whose(at)).or_default().push(at);
        }
        let mut listed = one_each(findings);
        listed.sort_by_cached_key(|at| {
            let position = whose(*at).and_then(|id| draft.entities.position(id));
            (position, row(draft, forms, &findings[*at].place))
        });
        let warnings;
        (warnings, survey.to_fix) =
            listed.into_iter().partition::<Vec<_>, _>(|at| findings[*at].problem.is_warning());
        (survey.missing, survey.to_look_at) =
            warnings.into_iter().partition(|at| findings[*at].problem.is_missing());
        survey.grave = grave;
        survey
    }

    /// The company or person with a reference.
    #[must_use]
    pub fn id_of(&self, reference: &str) -> Option<EntityId> {
        self.bearers.get(reference).copied()
    }

    /// Companies or people, in order.
    #[must_use]
    pub fn of_kind(&self, kind: EntityKind) -> &[EntityId] {
        match kind {
            EntityKind::Company => &self.companies,
            EntityKind::Individual => &self.people,
        }
    }

    /// The roles of a company or person.
    #[must_use]
    pub fn held(&self, entity: EntityId) -> &[RelationId] {
        self.held.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// The entity that a place belongs to; `None` is the case itself.
    #[must_use]
    pub fn whose(&self, draft: &Draft, place: &Place) -> Option<EntityId> {
        match place {
            Place::Case | Place::Field(_) | Place::Entry { .. } | Place::EntryField { .. } => None,
            Place::Entity(id) | Place::EntityField(id, _) => Some(*id),
            Place::Relation(id) => self.id_of(&draft.relations.get(*id)?.from),
        }
    }

    /// The findings at a place; of a field's, the last one says best what is wanted.
    #[must_use]
    pub fn found_at(&self, place: &Place) -> &[usize] {
        self.at.get(place).map_or(&[], Vec::as_slice)
    }

    /// The grave findings of one owner; `None` is the case itself.
    #[must_use]
    pub fn grave_of(&self, entity: Option<EntityId>) -> &[usize] {
        self.grave.get(&entity).map_or(&[], Vec::as_slice)
    }

    /// What must be fixed, at most one thing of each field: the case itself first, then everyone in
    /// order.
    #[must_use]
    pub fn to_fix(&self) -> &[usize] {
        &self.to_fix
    }

    /// What is worth a look, in the same order.
    #[must_use]
    pub fn to_look_at(&self) -> &[usize] {
        &self.to_look_at
    }

    /// What is not there although the case may be sent without it, in the same order.
    #[must_use]
    pub fn missing(&self) -> &[usize] {
        &self.missing
    }

    /// The structure as a tree, and what is declared in everyone.
    #[must_use]
    pub fn structure(&self, draft: &Draft) -> (&[Line], &[Shares]) {
        let (lines, shares) =
            self.structure.get_or_init(|| (tree::lines(draft), tree::shares(draft)));
        (lines, shares)
    }
}

/// Where a field stands on its owner's page, so that what is wrong is listed in the order in which
/// it is come across; what no form knows, and roles, stand below.
fn row(draft: &Draft, forms: &Forms, place: &Place) -> usize {
    let at = match place {
        Place::Field(key)
        | Place::Entry { list: key, .. }
        | Place::EntryField { list: key, .. } => forms.case.position(key),
        Place::EntityField(id, key) => {
            draft.entities.get(*id).and_then(|entity| forms.of(Some(entity.kind)).position(key))
        }
        Place::Case => Some(0),
        Place::Entity(_) | Place::Relation(_) => None,
    };
    at.unwrap_or(usize::MAX)
}

/// Everyone who has fields: the case, the objects of its entity fields, the companies and people.
#[must_use]
pub fn owners(forms: &Forms, draft: &Draft) -> Vec<Owner> {
    let lists = forms.case.fields().iter().filter(|field| field.sub_form().is_some());
    let entries = lists.flat_map(|field| {
        (0..draft.entries(&field.key).len()).map(|at| Owner::Entry { list: field.key.clone(), at })
    });
    std::iter::once(Owner::Case)
        .chain(entries)
        .chain(draft.entities.ids().iter().copied().map(Owner::Entity))
        .collect()
}
