//! Entities and roles moved in the order and in the structure.

use super::super::super::outbox::Request;
use super::super::fixtures::Fixture;
use super::*;
use crate::domain::draft::{EntityKind, Relation};

#[test]
fn a_refused_move_is_told_and_changes_nothing() {
    let mut fixture = Fixture::new();
    let (mover, under) =
        (Mover { entity: fixture.company, relation: None }, Under::Entity(fixture.person));
    let before = fixture.case.draft.clone();
    let (placed, requests) = fixture.act(|case, around| case.put_under(mover, under, around));
    assert!(placed.is_none() && fixture.case.draft == before);
    assert!(matches!(
        requests.as_slice(),
        [Request::Settle(About::Place), Request::Tell(Tone::Warning, About::Place, _)]
    ));
}

#[test]
fn a_moved_role_is_returned_at_its_new_place_and_can_be_put_back() {
    let mut fixture = Fixture::new();
    let other = fixture.case.draft.add_entity(EntityKind::Company);
    fixture.record();
    let relation = fixture.case.draft.relations.id_at(0);
    for relation in [relation, None] {
        let mover = Mover { entity: fixture.person, relation };
        let (placed, requests) =
            fixture.act(|case, around| case.put_under(mover, Under::Entity(other), around));
        assert_eq!(placed, Some(mover));
        assert!(matches!(requests.as_slice(), [Request::Settle(About::Place), Request::Offer(..)]));
        assert_eq!(fixture.case.draft.relations[0].to, "company_2");
        fixture.act(OpenCase::undo);
        assert_eq!(fixture.case.draft.relations[0].to, "company_1");
    }
}

#[test]
fn an_entity_or_role_at_the_end_of_the_order_does_not_move() {
    let mut fixture = Fixture::new();
    let second = fixture.case.draft.add_entity(EntityKind::Individual);
    let role = fixture.case.draft.relations.push(Relation::new("individual_2", "company_1", "x"));
    fixture.record();
    for relation in [None, Some(role)] {
        let mover = Mover { entity: second, relation };
        let (has_moved, requests) =
            fixture.act(|case, around| case.shift(mover, Step::Down, around));
        assert!(!has_moved && requests.is_empty());
        let (has_moved, requests) = fixture.act(|case, around| case.shift(mover, Step::Up, around));
        assert!(has_moved && matches!(requests.as_slice(), [Request::Offer(..)]));
    }
    assert_eq!(fixture.case.draft.entities.position(second), Some(1));
    assert_eq!(fixture.case.draft.relations.position(role), Some(0));
}

#[test]
fn an_entity_is_put_before_or_after_another() {
    let orders = [
        (0, Beside::Before as fn(EntityId) -> Beside, 2, [1, 0, 2]),
        (0, Beside::After, 2, [1, 2, 0]),
        (2, Beside::Before, 0, [2, 0, 1]),
        (2, Beside::After, 0, [0, 2, 1]),
        (1, Beside::Before, 1, [0, 1, 2]),
        (1, Beside::After, 0, [0, 1, 2]),
    ];
    for (moved, side, beside, order) in orders {
        let mut fixture = Fixture::new();
        fixture.case.draft.add_entity(EntityKind::Company);
        fixture.record();
        let ids = fixture.case.draft.entities.ids().to_vec();
        let ((), requests) =
            fixture.act(|case, around| case.put_beside(ids[moved], side(ids[beside]), around));
        assert_eq!(fixture.case.draft.entities.ids(), order.map(|at| ids[at]));
        assert_eq!(requests.len(), usize::from(order != [0, 1, 2]));
    }
}
