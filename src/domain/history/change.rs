//! One difference between two drafts, and how it is applied.
//!
//! Knows nothing of steps.

use std::mem;

use super::splice::Splice;
use crate::domain::draft::{Draft, Entity, EntityId, Relation, RelationId};
use crate::domain::value::{Fields, Value};

/// A field that is typed in.
#[derive(PartialEq)]
pub(super) enum Spot {
    Title,
    /// A field of the case or of an entity, and the field of the object in it.
    Field(Option<EntityId>, String, Option<(usize, String)>),
    /// The share of a relation.
    Share(RelationId),
}

/// A difference between two drafts.
pub(super) enum Change {
    Title(String, String),
    /// The fields of the case (`None`) or of an entity.
    Fields(Option<EntityId>, Splice<(String, Value)>),
    Entities(Splice<(EntityId, Entity)>),
    Relations(Splice<(RelationId, Relation)>),
}

/// Returns true if a value is typed key by key.
fn is_typed(value: &Value) -> bool {
    matches!(value, Value::Text(_) | Value::Number(_) | Value::List(_))
}

impl Splice<(String, Value)> {
    /// The field in which a key was typed, and the field of the object in it.
    fn typed(&self) -> Option<(String, Option<(usize, String)>)> {
        match (self.before.as_slice(), self.after.as_slice()) {
            ([(key, value)], []) | ([], [(key, value)]) if is_typed(value) => {
                Some((key.clone(), None))
            }
            ([(key, before)], [(same, after)]) if key == same => match (before, after) {
                (Value::Entries(before), Value::Entries(after)) if before.len() == after.len() => {
                    let mut differing =
                        before.iter().zip(after).enumerate().filter(|(_, (a, b))| a != b);
                    let (at, (a, b)) = differing.next().filter(|_| differing.next().is_none())?;
                    let (inner, deeper) = Self::of_fields(a, b).typed()?;
                    deeper.is_none().then_some((key.clone(), Some((at, inner))))
                }
                (before, after) => {
                    (is_typed(before) && is_typed(after)).then(|| (key.clone(), None))
                }
            },
            _ => None,
        }
    }
}

impl Change {
    /// The field in which a key was typed; `None` if the change is of another kind.
    pub(super) fn typed(&self) -> Option<Spot> {
        match self {
            Self::Title(..) => Some(Spot::Title),
            Self::Fields(owner, splice) => {
                splice.typed().map(|(key, inside)| Spot::Field(*owner, key, inside))
            }
            Self::Relations(splice) => {
                let is_share = splice.is_same(|(a_id, a), (b_id, b)| {
                    a_id == b_id && (&a.from, &a.to, &a.role) == (&b.from, &b.to, &b.role)
                });
                match splice.before.as_slice() {
                    [(id, _)] if is_share => Some(Spot::Share(*id)),
                    _ => None,
                }
            }
            Self::Entities(_) => None,
        }
    }

    pub(super) fn apply(&self, draft: &mut Draft, forward: bool) {
        match self {
            Self::Title(before, after) => {
                draft.title.clone_from(if forward { after } else { before });
            }
            Self::Fields(owner, splice) => {
                let fields = match owner {
                    None => Some(&mut draft.fields),
                    Some(id) => draft.entities.get_mut(*id).map(|entity| &mut entity.fields),
                };
                if let Some(fields) = fields {
                    let mut pairs = mem::take(fields).into_pairs();
                    splice.apply(&mut pairs, forward);
                    *fields = Fields::from_iter(pairs);
                }
            }
            Self::Entities(splice) => splice.apply_to(&mut draft.entities, forward),
            Self::Relations(splice) => splice.apply_to(&mut draft.relations, forward),
        }
    }
}

impl Splice<(String, Value)> {
    pub(super) fn of_fields(before: &Fields, after: &Fields) -> Self {
        Self::between(before.pairs(), after.pairs()).unwrap_or(Self {
            at: 0,
            before: Vec::new(),
            after: Vec::new(),
        })
    }
}
