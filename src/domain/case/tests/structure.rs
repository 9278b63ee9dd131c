//! References, relations and shares.

use super::*;

#[test]
fn new_references_are_unique_and_never_root() {
    check(
        |draft, _| {
            draft.entities.push(Entity { reference: "p1".into(), ..draft.entities[1].clone() });
        },
        &[("entities[2]", Problem::ReferenceTwice { reference: "p1".into() })],
    );
    let rename = |reference: &'static str| {
        move |draft: &mut Draft, _: &mut Attachments| {
            let fields = [("company_name".to_owned(), text("X"))].into_iter().collect();
            draft.entities.push(Entity {
                reference: reference.into(),
                kind: EntityKind::Company,
                fields,
            });
        }
    };
    check(rename(" "), &[("entities[2]", Problem::ReferenceEmpty)]);
    check(rename("root"), &[("entities[2]", Problem::ReferenceIsRoot)]);
}

#[test]
fn relations_join_known_entities_once_and_circles_are_warnings() {
    let add = |from: &'static str, to: &'static str| {
        move |draft: &mut Draft, _: &mut Attachments| {
            draft.relations.push(relation(from, to));
        }
    };
    check(
        add("p1", "ghost"),
        &[("relations[2]", Problem::RelationEndUnknown { reference: "ghost".into() })],
    );
    check(
        add("ghost", "c1"),
        &[("relations[2]", Problem::RelationEndUnknown { reference: "ghost".into() })],
    );
    check(
        add("ghost", "ghost"),
        &[("relations[2]", Problem::RelationEndUnknown { reference: "ghost".into() })],
    );
    check(add("root", "c1"), &[("relations[2]", Problem::RelationFromRoot)]);
    check(
        add("p1", "p1"),
        &[("relations[2]", Problem::RelationToItself { reference: "p1".into() })],
    );
    check(add("c1", "root"), &[("relations[2]", Problem::RelationTwice)]);
    check(
        add("c1", "p1"),
        &[("entities[0]", Problem::Cycle { references: vec!["c1".into(), "p1".into()] })],
    );
    check(|draft, _| draft.relations[1].role = " ".into(), &[("relations[1]", Problem::RoleEmpty)]);
}

#[test]
fn shares_are_percentages_and_one_company_is_owned_at_most_once() {
    let share = |typed: &'static str| {
        move |draft: &mut Draft, _: &mut Attachments| {
            draft.relations[1].ownership_percentage = Some(Value::typed_number(typed));
        }
    };
    check(share("100"), &[]);
    check(share("0"), &[]);
    check(share("100.01"), &[("relations[1]", Problem::PercentOutOfRange)]);
    check(share("three quarters"), &[("relations[1]", Problem::PercentNotANumber)]);
    check(
        |draft, _| {
            let fields = [("company_name".to_owned(), text("Holding"))].into_iter().collect();
            draft.entities.push(Entity {
                reference: "c2".into(),
                kind: EntityKind::Company,
                fields,
            });
            draft.relations.push(Relation {
                ownership_percentage: Some(Value::typed_number("25.5")),
                ..relation("c2", "c1")
            });
        },
        &[],
    );
    let second = |first: &'static str, share: &'static str| {
        move |draft: &mut Draft, _: &mut Attachments| {
            let fields = [("company_name".to_owned(), text("Holding"))].into_iter().collect();
            draft.entities.push(Entity {
                reference: "c2".into(),
                kind: EntityKind::Company,
                fields,
            });
            draft.relations[1] = Relation {
                ownership_percentage: Some(Value::typed_number(first)),
                ..relation("p1", "c1")
            };
            draft.relations.push(Relation {
                ownership_percentage: Some(Value::typed_number(share)),
                ..relation("c2", "c1")
            });
        }
    };
    check(second("75.00", "25.01"), &[]);
    check(
        second("75.00", "25.5"),
        &[(
            "entities[0]",
            Problem::OwnershipAbove100 { reference: "c1".into(), total: "100.5".into() },
        )],
    );
    check(share("-0"), &[("relations[1]", Problem::MinusZero { label: String::new() })]);
    check(
        |draft, _| {
            draft.relations.push(Relation {
                ownership_percentage: Some(Value::typed_number("75")),
                ..relation("p1", "c1")
            });
        },
        &[],
    );
}

#[test]
fn an_entity_outside_of_the_structure_is_reported() {
    check(
        |draft, _| draft.relations.truncate(1),
        &[("entities[1]", Problem::NotConnected { reference: "p1".into() })],
    );
    check(|draft, _| draft.relations.clear(), &[("case", Problem::NobodyAtTop)]);
    check(|draft, _| draft.relations[1] = relation("c1", "p1"), &[]);
    let nobody = |draft: &mut Draft, _: &mut Attachments| {
        *draft = Draft::default();
        draft.fields.set("annual_revenue", Value::typed_number("5"));
    };
    check(nobody, &[("case", Problem::NobodyThere)]);
}

#[test]
fn c13_consequences_of_an_invalid_relation_are_not_reported_as_well() {
    let unknown = |reference: &str| Problem::RelationEndUnknown { reference: reference.into() };
    let at = |place: usize, from: &'static str, to: &'static str| {
        move |draft: &mut Draft, _: &mut Attachments| draft.relations[place] = relation(from, to)
    };
    check(at(1, "p1", "c11"), &[("relations[1]", unknown("c11"))]);
    check(at(1, "p11", "c1"), &[("relations[1]", unknown("p11"))]);
    check(at(0, "c11", "root"), &[("relations[0]", unknown("c11"))]);
    check(at(0, "c1", "roots"), &[("relations[0]", unknown("roots"))]);
    check(at(0, "root", "c1"), &[("relations[0]", Problem::RelationFromRoot)]);
    let stranger = |draft: &mut Draft| {
        let fields = [("company_name".to_owned(), text("Holding"))].into_iter().collect();
        draft.entities.push(Entity { reference: "c2".into(), kind: EntityKind::Company, fields });
    };
    // One who has nothing to do with it is missed still.
    check(
        |draft, _| {
            stranger(draft);
            draft.entities[2].fields.set("company_name", text("Other"));
            draft.relations.push(relation("c2", "c3"));
            stranger(draft);
            draft.entities[3].reference = "c4".into();
            stranger(draft);
            draft.entities[4].reference = "c5".into();
            draft.relations.push(relation("c5", "c4"));
        },
        &[
            ("relations[2]", unknown("c3")),
            ("entities[3]", Problem::NotConnected { reference: "c4".into() }),
            ("entities[4]", Problem::NotConnected { reference: "c5".into() }),
        ],
    );
}
