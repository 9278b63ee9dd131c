//! Tests of the possible places of an entity, and of the role and share after a move.

use super::*;
use crate::domain::draft::EntityKind;
use crate::domain::draft::ids::Id as _;
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
        ownership_percentage: Some(Value::typed_number("40")),
        ..Relation::new(name(*from), to.map_or(ROOT.to_owned(), name), "ubo")
    };
    draft.relations = relations.iter().map(relation).collect();
    draft
}

/// The identity of the company added at this position.
fn entity(at: usize) -> EntityId {
    EntityId::from_number(at)
}

fn relation(at: usize) -> RelationId {
    RelationId::from_number(at)
}

fn of(at: usize) -> Mover {
    Mover { entity: entity(at), relation: None }
}

#[test]
fn a_moved_entity_keeps_its_role_and_share_except_at_the_top() {
    let mut draft = draft(3, &[(0, None), (1, Some(0)), (2, Some(0))]);
    assert_eq!(draft.put_under(of(2), Under::Entity(entity(1))), Ok(relation(2)));
    let moved = &draft.relations[2];
    assert_eq!(
        (moved.to.as_str(), moved.role.as_str(), &moved.ownership_percentage),
        ("company_2", "ubo", &Some(Value::typed_number("40")))
    );
    assert_eq!(draft.put_under(of(2), Under::Top), Ok(relation(2)));
    assert_eq!(
        (draft.relations[2].to.as_str(), &draft.relations[2].ownership_percentage),
        (ROOT, &None)
    );
}

#[test]
fn who_had_no_role_gets_one() {
    let mut draft = draft(2, &[(0, None)]);
    assert_eq!(draft.put_under(of(1), Under::Entity(entity(0))), Ok(relation(1)));
    assert_eq!(
        (draft.relations[1].from.as_str(), draft.relations[1].role.as_str()),
        ("company_2", "owner")
    );
}

#[test]
fn an_invalid_move_is_refused_with_its_reason_and_changes_nothing() {
    let mut draft = draft(4, &[(0, None), (1, Some(0)), (2, Some(1)), (3, Some(1)), (3, Some(2))]);
    let before = draft.clone();
    for (mover, under, why) in [
        (of(1), Under::Entity(entity(1)), Refused::Itself),
        (of(1), Under::Entity(entity(0)), Refused::There),
        (of(1), Under::Entity(entity(2)), Refused::Circle),
        (of(1), Under::Entity(entity(3)), Refused::Circle),
        (of(0), Under::Entity(entity(3)), Refused::Circle),
        (of(3), Under::Entity(entity(0)), Refused::Several),
        (
            Mover { entity: entity(1), relation: Some(relation(2)) },
            Under::Entity(entity(0)),
            Refused::Gone,
        ),
        (of(9), Under::Top, Refused::Gone),
        (of(1), Under::Entity(entity(9)), Refused::Gone),
    ] {
        assert_eq!(draft.put_under(mover, under), Err(why), "{mover:?} {under:?}");
    }
    assert!(draft == before);
    assert_eq!(
        draft.put_under(
            Mover { entity: entity(3), relation: Some(relation(4)) },
            Under::Entity(entity(0))
        ),
        Ok(relation(4)),
        "of several roles the one that was named"
    );
}

#[test]
fn one_step_goes_past_the_next_of_the_same_kind() {
    let mut draft = draft(2, &[(0, Some(1)), (1, None), (0, Some(1))]);
    draft.add_entity(EntityKind::Individual);
    draft.entities.move_to(entity(2), 1);
    let id = |at: usize| draft.entities.ids()[at];
    assert_eq!(
        (
            draft.next_of_kind(id(0), Step::Down),
            draft.next_of_kind(id(2), Step::Up),
            draft.next_of_kind(id(1), Step::Down)
        ),
        (Some(2), Some(0), None)
    );
    assert_eq!(
        (draft.next_beside(relation(0), Step::Down), draft.next_beside(relation(1), Step::Up)),
        (Some(2), None)
    );
    draft.relations.move_to(relation(2), 0);
    assert_eq!(draft.relations[2].to, ROOT);
}

proptest! {
    #[test]
    fn no_move_that_is_allowed_closes_a_circle(
        count in 2usize..9,
        moves in proptest::collection::vec((0usize..9, 0usize..9), 1..60),
    ) {
        let mut draft = draft(count, &[(0, None)]);
        for (moved, under) in moves {
            let _refused = draft.put_under(of(moved % count), Under::Entity(entity(under % count)));
            prop_assert!((0..count).all(|at| !below(&draft, &draft.entities[at].reference).contains(draft.entities[at].reference.as_str())));
            prop_assert_eq!(tree::lines(&draft).len(), count, "everyone has one line");
        }
    }
}

#[test]
fn the_chosen_top_is_the_only_one_and_keeps_the_role_that_was_there() {
    let mut draft = draft(3, &[(1, Some(0)), (0, None), (2, None)]);
    draft.relations[1].role = "controlling_entities".into();
    assert_eq!(draft.choose_top(entity(1)), Ok(relation(1)));
    let tops: Vec<(&str, &str)> = draft
        .relations
        .iter()
        .filter(|relation| relation.to == ROOT)
        .map(|relation| (relation.from.as_str(), relation.role.as_str()))
        .collect();
    assert_eq!(tops, [("company_2", "controlling_entities")]);
    assert_eq!(draft.choose_top(entity(1)), Err(Refused::There));
}

#[test]
fn the_first_top_is_chosen_as_an_owner() {
    let mut draft = draft(2, &[]);
    assert_eq!(draft.choose_top(entity(1)), Ok(relation(0)));
    assert_eq!(
        (draft.relations[0].from.as_str(), draft.relations[0].role.as_str()),
        ("company_2", "owner")
    );
}
