//! Moving somebody in the structure: where it may go, and why not. And the order of companies,
//! people and roles, which is the order they are sent in.
//!
//! Must not know: windows, words. What would close a circle is refused before anything is changed.

use std::collections::HashSet;

use crate::domain::draft::{Draft, EntityKind, ROOT, Relation};

/// The role of somebody who had none, until another is chosen.
const OWNER: &str = "owner";

/// Somebody to be moved, and the role that moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mover {
    /// Who, by place among the entities.
    pub entity: usize,
    /// Which role, by place among the relations; `None` is the only one there is, or a new one.
    pub relation: Option<usize>,
}

/// What somebody is put under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Under {
    /// The top of the structure.
    Top,
    /// The company or person of this place.
    Entity(usize),
}

/// Towards the beginning or the end of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Up,
    Down,
}

/// Why somebody can't be put there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nobody stands under themselves.
    Itself,
    /// It stands there already.
    There,
    /// What is above would come to stand below: a circle.
    Circle,
    /// It has several roles, and it was not said which of them moves.
    Several,
    /// It has gone meanwhile.
    Gone,
}

/// Where one may be moved to. Made once for all places that are asked about.
#[derive(Debug)]
pub struct Places<'d> {
    draft: &'d Draft,
    mover: Mover,
    /// The role that moves; `None` where there is none yet.
    relation: Result<Option<usize>, Refused>,
    /// The references of all that stand below it, however far.
    below: HashSet<&'d str>,
}

impl<'d> Places<'d> {
    /// The places of this one.
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

    /// Whether it may be put there.
    ///
    /// # Errors
    /// Why it may not.
    pub fn judge(&self, under: Under) -> Result<(), Refused> {
        let relation = self.relation?;
        let to = match under {
            Under::Top => ROOT,
            Under::Entity(at) if at == self.mover.entity => return Err(Refused::Itself),
            Under::Entity(at) => &self.draft.entities.get(at).ok_or(Refused::Gone)?.reference,
        };
        let holder = &self.draft.entities.get(self.mover.entity).ok_or(Refused::Gone)?.reference;
        let role = relation
            .and_then(|at| self.draft.relations.get(at))
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
fn moved_relation(draft: &Draft, mover: Mover) -> Result<Option<usize>, Refused> {
    let entity = draft.entities.get(mover.entity).ok_or(Refused::Gone)?;
    let held = |at: &usize| {
        draft.relations.get(*at).is_some_and(|relation| relation.from == entity.reference)
    };
    if let Some(at) = mover.relation {
        return if held(&at) { Ok(Some(at)) } else { Err(Refused::Gone) };
    }
    let mut all = (0..draft.relations.len()).filter(held);
    match (all.next(), all.next()) {
        (only, None) => Ok(only),
        _ => Err(Refused::Several),
    }
}

/// Everyone who holds something in one, in those, and so on. Iterative: a chain of 10,000 owners
/// must not need stack.
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
    /// Puts somebody under somebody else, or at the top, and answers the role's place. The role and
    /// the share go along; at the top nothing is declared.
    ///
    /// # Errors
    /// Why it may not be put there; nothing is changed then.
    pub fn put_under(&mut self, mover: Mover, under: Under) -> Result<usize, Refused> {
        let places = Places::of(self, mover);
        places.judge(under)?;
        let relation = places.relation?;
        let to = match under {
            Under::Top => ROOT.to_owned(),
            Under::Entity(at) => self.entities.get(at).ok_or(Refused::Gone)?.reference.clone(),
        };
        let from = self.entities.get(mover.entity).ok_or(Refused::Gone)?.reference.clone();
        if let Some((at, known)) = relation.and_then(|at| Some((at, self.relations.get_mut(at)?))) {
            known.to = to;
            known.ownership_percentage.take_if(|_| under == Under::Top);
            return Ok(at);
        }
        self.relations.push(Relation {
            from,
            to,
            role: OWNER.to_owned(),
            ownership_percentage: None,
        });
        Ok(self.relations.len() - 1)
    }

    /// The place an entity comes to when it goes one step among those of its kind; `None` where it
    /// is the first or last.
    #[must_use]
    pub fn next_of_kind(&self, entity: usize, step: Step) -> Option<usize> {
        let kind: EntityKind = self.entities.get(entity)?.kind;
        let is_kind = |at: &usize| self.entities[*at].kind == kind;
        match step {
            Step::Up => (0..entity).rev().find(is_kind),
            Step::Down => (entity + 1..self.entities.len()).find(is_kind),
        }
    }

    /// The place a role comes to when it goes one step among those in the same company; `None`
    /// where it is the first or last.
    #[must_use]
    pub fn next_beside(&self, relation: usize, step: Step) -> Option<usize> {
        let held = &self.relations.get(relation)?.to;
        let is_beside = |at: &usize| &self.relations[*at].to == held;
        match step {
            Step::Up => (0..relation).rev().find(is_beside),
            Step::Down => (relation + 1..self.relations.len()).find(is_beside),
        }
    }

    /// Gives an entity another place in the order; those between move up or down by one.
    pub fn move_entity(&mut self, from: usize, to: usize) {
        shift(&mut self.entities, from, to);
    }

    /// Gives a role another place in the order.
    pub fn move_relation(&mut self, from: usize, to: usize) {
        shift(&mut self.relations, from, to);
    }
}

fn shift<T>(list: &mut [T], from: usize, to: usize) {
    if from < list.len() && to < list.len() {
        if from < to { list[from..=to].rotate_left(1) } else { list[to..=from].rotate_right(1) }
    }
}

/// Where a place comes to when one was moved.
#[must_use]
pub fn moved(place: usize, from: usize, to: usize) -> usize {
    match place {
        place if place == from => to,
        place if from < place && place <= to => place - 1,
        place if to <= place && place < from => place + 1,
        place => place,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ownership::tree;
    use crate::domain::value::Value;
    use proptest::prelude::*;

    fn draft(count: usize, relations: &[(usize, Option<usize>)]) -> Draft {
        let mut draft = Draft::default();
        for _ in 0..count {
            draft.add_entity(EntityKind::Company);
        }
        let name = |at: usize| format!("company_{}", at + 1);
        let relation = |(from, to): &(usize, Option<usize>)| Relation {
            from: name(*from),
            to: to.map_or(ROOT.to_owned(), name),
            role: "ubo".into(),
            ownership_percentage: Some(Value::typed_number("40")),
        };
        draft.relations = relations.iter().map(relation).collect();
        draft
    }

    fn of(entity: usize) -> Mover {
        Mover { entity, relation: None }
    }

    #[test]
    fn somebody_moves_with_the_role_and_the_share_and_leaves_the_share_below_at_the_top() {
        let mut draft = draft(3, &[(0, None), (1, Some(0)), (2, Some(0))]);
        assert_eq!(draft.put_under(of(2), Under::Entity(1)), Ok(2));
        let moved = &draft.relations[2];
        assert_eq!(
            (moved.to.as_str(), moved.role.as_str(), &moved.ownership_percentage),
            ("company_2", "ubo", &Some(Value::typed_number("40")))
        );
        assert_eq!(draft.put_under(of(2), Under::Top), Ok(2));
        assert_eq!(
            (draft.relations[2].to.as_str(), &draft.relations[2].ownership_percentage),
            (ROOT, &None)
        );
    }

    #[test]
    fn who_had_no_role_gets_one() {
        let mut draft = draft(2, &[(0, None)]);
        assert_eq!(draft.put_under(of(1), Under::Entity(0)), Ok(1));
        assert_eq!(
            (draft.relations[1].from.as_str(), draft.relations[1].role.as_str()),
            ("company_2", "owner")
        );
    }

    #[test]
    fn what_can_not_be_is_refused_with_its_reason_and_changes_nothing() {
        let mut draft =
            draft(4, &[(0, None), (1, Some(0)), (2, Some(1)), (3, Some(1)), (3, Some(2))]);
        let before = draft.clone();
        for (mover, under, why) in [
            (of(1), Under::Entity(1), Refused::Itself),
            (of(1), Under::Entity(0), Refused::There),
            (of(1), Under::Entity(2), Refused::Circle),
            (of(1), Under::Entity(3), Refused::Circle),
            (of(0), Under::Entity(3), Refused::Circle),
            (of(3), Under::Entity(0), Refused::Several),
            (Mover { entity: 1, relation: Some(2) }, Under::Entity(0), Refused::Gone),
            (of(9), Under::Top, Refused::Gone),
            (of(1), Under::Entity(9), Refused::Gone),
        ] {
            assert_eq!(draft.put_under(mover, under), Err(why), "{mover:?} {under:?}");
        }
        assert!(draft == before);
        assert_eq!(
            draft.put_under(Mover { entity: 3, relation: Some(4) }, Under::Entity(0)),
            Ok(4),
            "of several roles the one that was named"
        );
    }

    #[test]
    fn one_step_goes_past_the_next_of_the_same_kind() {
        let mut draft = draft(2, &[(0, Some(1)), (1, None), (0, Some(1))]);
        draft.add_entity(EntityKind::Individual);
        draft.move_entity(2, 1);
        assert_eq!(
            (
                draft.next_of_kind(0, Step::Down),
                draft.next_of_kind(2, Step::Up),
                draft.next_of_kind(1, Step::Down)
            ),
            (Some(2), Some(0), None)
        );
        assert_eq!(
            (draft.next_beside(0, Step::Down), draft.next_beside(1, Step::Up)),
            (Some(2), None)
        );
        draft.move_relation(2, 0);
        assert_eq!(draft.relations[2].to, ROOT);
    }

    proptest! {
        #[test]
        fn no_move_that_is_allowed_closes_a_circle(
            count in 2usize..9,
            moves in proptest::collection::vec((0usize..9, 0usize..9), 1..60),
        ) {
            let mut draft = draft(count, &[(0, None)]);
            for (entity, under) in moves {
                let _refused = draft.put_under(of(entity % count), Under::Entity(under % count));
                prop_assert!((0..count).all(|at| !below(&draft, &draft.entities[at].reference).contains(draft.entities[at].reference.as_str())));
                prop_assert_eq!(tree::lines(&draft).len(), count, "everyone has one line");
            }
        }

        #[test]
        fn a_place_follows_what_stands_there(from in 0usize..7, to in 0usize..7) {
            let mut list: Vec<usize> = (0..7).collect();
            shift(&mut list, from, to);
            for place in 0..7 {
                prop_assert_eq!(list[moved(place, from, to)], place);
            }
        }
    }
}
