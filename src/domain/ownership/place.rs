//! Moves of an entity in the structure, and of entities and roles in the order in which they are
//! sent.
//!
//! A move that would close a circle is refused before anything is changed. Knows nothing of the
//! window or of words.

use std::collections::HashSet;

use crate::domain::draft::{Draft, EntityId, ROOT, Relation, RelationId};

/// The role of an entity that had none, until another is chosen.
const OWNER: &str = "owner";

/// A company or person to be moved, and the role that moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mover {
    /// The company or person.
    pub entity: EntityId,
    /// The role; `None` is its only one, or a new one.
    pub relation: Option<RelationId>,
}

/// The new place in the structure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// The top of the structure.
    Top,
    /// Below a company or person.
    Entity(EntityId),
}

/// A position in the order, next to another company or person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    Before(EntityId),
    After(EntityId),
}

/// Towards the beginning or the end of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
}

/// The reason why an entity can't be put somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The entity itself.
    Itself,
    /// It is there already.
    There,
    /// The target is below the entity: a circle.
    Circle,
    /// The entity has several roles, and none was named.
    Several,
    /// An entity or role was removed meanwhile.
    Gone,
}

/// The places an entity may be moved to. Made once for all places that are asked about.
#[derive(Debug)]
pub struct Places<'d> {
    draft: &'d Draft,
    mover: Mover,
    /// The role that moves; `None` if there is none yet.
    relation: Result<Option<RelationId>, Refused>,
    /// The references of all entities below it, at any depth.
    below: HashSet<&'d str>,
}

impl<'d> Places<'d> {
    /// The places of an entity.
    #[must_use]
    pub fn of(draft: &'d Draft, mover: Mover) -> Self {
        let relation = moved_relation(draft, mover);
        let start = draft.entities.get(mover.entity).map(|entity| entity.reference.as_str());
        Self {
            draft,
            mover,
            relation,
            below: start.map(|start| below(draft, start)).unwrap_or_default(),
        }
    }

    /// Checks that the entity may be put there.
    ///
    /// # Errors
    /// The reason why it may not.
    pub fn judge(&self, under: Under) -> Result<(), Refused> {
        let relation = self.relation?;
        let to = match under {
            Under::Top => ROOT,
            Under::Entity(id) if id == self.mover.entity => return Err(Refused::Itself),
            Under::Entity(id) => &self.draft.entities.get(id).ok_or(Refused::Gone)?.reference,
        };
        let holder = &self.draft.entities.get(self.mover.entity).ok_or(Refused::Gone)?.reference;
        let role = relation
            .and_then(|id| self.draft.relations.get(id))
            .map_or(OWNER, |relation| relation.role.as_str());
        if self
            .draft
            .relations
            .iter()
            .any(|known| &known.from == holder && known.to == to && known.role == role)
        {
            return Err(Refused::There);
        }
        if self.below.contains(to) { Err(Refused::Circle) } else { Ok(()) }
    }
}

/// The role that moves.
fn moved_relation(draft: &Draft, mover: Mover) -> Result<Option<RelationId>, Refused> {
    let entity = draft.entities.get(mover.entity).ok_or(Refused::Gone)?;
    let is_held = |relation: &Relation| relation.from == entity.reference;
    if let Some(id) = mover.relation {
        let relation = draft.relations.get(id).filter(|relation| is_held(relation));
        return relation.map(|_| Some(id)).ok_or(Refused::Gone);
    }
    let mut all = draft.relations.pairs().filter(|(_, relation)| is_held(relation));
    match (all.next(), all.next()) {
        (only, None) => Ok(only.map(|(id, _)| id)),
        _ => Err(Refused::Several),
    }
}

/// The references of all direct and indirect holders. Iterative, so that a chain of 10,000 owners
/// needs no stack.
fn below<'d>(draft: &'d Draft, start: &'d str) -> HashSet<&'d str> {
    let mut holders: std::collections::HashMap<&str, Vec<&str>> = std::collections::HashMap::new();
    for relation in &draft.relations {
        holders.entry(&relation.to).or_default().push(&relation.from);
    }
    let (mut found, mut next) = (HashSet::new(), vec![start]);
    while let Some(held) = next.pop() {
        for holder in holders.get(held).into_iter().flatten() {
            if found.insert(*holder) {
                next.push(holder);
            }
        }
    }
    found
}

impl Draft {
    /// Moves a company or person in the structure and returns the role that moved. The role and the
    /// share stay; at the top there is no share.
    ///
    /// # Errors
    /// The reason why it can't go there; nothing is changed then.
    pub fn put_under(&mut self, mover: Mover, under: Under) -> Result<RelationId, Refused> {
        let places = Places::of(self, mover);
        places.judge(under)?;
        let relation = places.relation?;
        let to = match under {
            Under::Top => ROOT.to_owned(),
            Under::Entity(id) => self.entities.get(id).ok_or(Refused::Gone)?.reference.clone(),
        };
        let from = self.entities.get(mover.entity).ok_or(Refused::Gone)?.reference.clone();
        if let Some((id, known)) = relation.and_then(|id| Some((id, self.relations.get_mut(id)?))) {
            known.to = to;
            known.ownership_percentage.take_if(|_| under == Under::Top);
            return Ok(id);
        }
        Ok(self.relations.push(Relation::new(from, to, OWNER)))
    }

    /// Makes a company or person the only one at the top of the structure and returns the role that
    /// puts it there; an earlier top loses that role to it.
    ///
    /// # Errors
    /// The reason why it can't be; nothing is changed then.
    pub fn choose_top(&mut self, entity: EntityId) -> Result<RelationId, Refused> {
        let from = self.entities.get(entity).ok_or(Refused::Gone)?.reference.clone();
        let at_top = self.relations.pairs().filter(|(_, relation)| relation.to == ROOT);
        let tops: Vec<(RelationId, bool)> =
            at_top.map(|(id, relation)| (id, relation.from == from)).collect();
        if let [(_, true)] = tops.as_slice() {
            return Err(Refused::There);
        }
        let own = tops.iter().find(|(_, is_own)| *is_own).or(tops.first()).map(|(id, _)| *id);
        for (id, _) in tops.into_iter().filter(|(id, _)| Some(*id) != own) {
            self.relations.remove(id);
        }
        if let Some((id, relation)) = own.and_then(|id| Some((id, self.relations.get_mut(id)?))) {
            relation.from = from;
            return Ok(id);
        }
        Ok(self.relations.push(Relation::new(from, ROOT, OWNER)))
    }

    /// The position an entity has after one step among those of its kind; `None` if it is the first
    /// or last of them.
    #[must_use]
    pub fn next_of_kind(&self, entity: EntityId, step: Step) -> Option<usize> {
        next_like(&self.entities, self.entities.position(entity)?, step, |entity| entity.kind)
    }

    /// The position a role has after one step among those in the same company; `None` if it is the
    /// first or last of them.
    #[must_use]
    pub fn next_beside(&self, relation: RelationId, step: Step) -> Option<usize> {
        next_like(&self.relations, self.relations.position(relation)?, step, |relation| {
            relation.to.as_str()
        })
    }
}

/// The nearest item in this direction that is like the one at `from`.
fn next_like<'l, T, K: PartialEq>(
    list: &'l [T],
    from: usize,
    step: Step,
    key: impl Fn(&'l T) -> K,
) -> Option<usize> {
    let is_like = |at: &usize| key(&list[*at]) == key(&list[from]);
    match step {
        Step::Up => (0..from).rev().find(is_like),
        Step::Down => (from + 1..list.len()).find(is_like),
    }
}

#[cfg(test)]
mod tests;
