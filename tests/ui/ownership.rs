//! The ownership structure as a tree: parents, roles and shares edited in place, and the sums.
//!
//! Knows nothing of layout.

use dossier::domain::draft::{EntityKind, ROOT};
use dossier::domain::value::Value;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::bench::Bench;

#[test]
fn roles_and_shares_are_edited_where_they_show_and_the_sum_is_said() {
    let mut bench = Bench::with_case();
    bench.press("Ownership");
    assert!(bench.says("75 % declared, 25 % unexplained"), "{}", bench.text());
    bench.retype("Share of John Smith in Acme Corporation, in percent", "100");
    assert!(bench.says("100 % declared"), "{}", bench.text());
    bench.retype("Share of John Smith in Acme Corporation, in percent", "120.5");
    let all: Vec<String> = bench
        .text()
        .lines()
        .filter(|line| line.contains("120.5") || line.contains("percent"))
        .map(str::to_owned)
        .collect();
    assert!(all.len() > 1, "what is wrong is said where it is: {all:?}");
    bench.retype("Share of John Smith in Acme Corporation, in percent", "80");
    bench.press("Role of John Smith in Acme Corporation");
    bench.press("beneficial owner");
    let saved = bench.save();
    assert_eq!(
        (saved.relations[1].role.as_str(), &saved.relations[1].ownership_percentage),
        ("ubo", &Some(Value::typed_number("80")))
    );
}

#[test]
fn a_new_owner_is_put_under_a_company_and_a_known_one_under_a_second_company() {
    let mut bench = Bench::with_case();
    bench.press("Ownership");
    bench.press("Add under Acme Corporation");
    bench.press("Add company under Acme Corporation");
    let share = "Share of Unnamed company (company_1) in Acme Corporation, in percent";
    assert!(bench.harness.get_by_label(share).is_focused(), "the share is what is typed next");
    bench.press("Add under Unnamed company (company_1)");
    bench.press("Add John Smith under Unnamed company (company_1)");
    assert!(bench.says("shown above"), "{}", bench.text());
    let saved = bench.save();
    assert_eq!((saved.entities.len(), saved.entities[2].kind), (3, EntityKind::Company));
    let ends: Vec<(&str, &str)> = saved
        .relations
        .iter()
        .map(|relation| (relation.from.as_str(), relation.to.as_str()))
        .collect();
    assert_eq!(
        ends,
        [("acme", ROOT), ("john", "acme"), ("company_1", "acme"), ("john", "company_1")]
    );
    bench.press_last("Open John Smith");
    assert!(bench.says("Last name, John Smith"), "the name opens the answers");
}

#[test]
fn shares_above_100_percent_are_told_and_a_company_without_owners_says_so() {
    let mut bench = Bench::with_case();
    bench.press("Ownership");
    bench.press("Add under Acme Corporation");
    bench.press("Add person under Acme Corporation");
    bench.retype("Share of Unnamed person (individual_1) in Acme Corporation, in percent", "50");
    assert!(bench.says("125 % declared: more than 100 %"), "{}", bench.text());
    assert!(bench.harness.unnamed_widgets().is_empty(), "{:?}", bench.harness.unnamed_widgets());
}

#[test]
fn only_the_visible_part_of_a_thousand_entities_is_laid_out() {
    let mut bench = Bench::practising();
    let mut draft = super::bench::draft();
    for _ in 0..1_000 {
        draft.add_entity(EntityKind::Individual);
    }
    bench.tell(dossier::engine::message::Notice::Opened {
        path: dossier::domain::hidden::Hidden("/cases/acme/case.json".into()),
        result: Ok(Box::new(draft)),
    });
    bench.press("Ownership");
    let opens = bench
        .harness
        .get_all_by(|node| node.label().is_some_and(|label| label.starts_with("Open Unnamed")))
        .count();
    assert!((3..100).contains(&opens), "{opens}");
}

/// Returns the name in the box for the company at the top.
fn top_box(bench: &Bench) -> String {
    let node = bench.harness.get_by(|node| {
        node.role() == egui::Role::Button && node.label().as_deref() == Some("Company at the top")
    });
    node.accesskit_node().data().description().unwrap_or_default().to_owned()
}

#[test]
fn the_top_company_is_chosen_here_and_the_choice_can_be_undone() {
    let mut bench = Bench::with_case();
    bench.press("Ownership");
    bench.press("Add under Acme Corporation");
    bench.press("Add company under Acme Corporation");
    assert_eq!(top_box(&bench), "Acme Corporation");
    bench.press("Company at the top");
    bench.press("Put Unnamed company (company_1) at the top");
    assert_eq!(top_box(&bench), "Unnamed company (company_1)");
    let tops = |bench: &mut Bench| -> Vec<String> {
        let saved = bench.save();
        let tops = saved.relations.iter().filter(|relation| relation.to == ROOT);
        tops.map(|relation| relation.from.clone()).collect()
    };
    assert_eq!(tops(&mut bench), ["company_1"]);
    bench.press("Undo: Unnamed company (company_1) is now at the top of the structure");
    assert_eq!(tops(&mut bench), ["acme"]);
    bench.press("Remove Acme Corporation is at the top of the structure as owner");
    assert!(bench.says("Choose the company that this case is about."), "{}", bench.text());
}

#[test]
fn a_person_under_two_owners_has_both_roles_and_is_extended_only_where_it_is_first() {
    let mut bench = Bench::with_case();
    bench.press("Ownership");
    bench.press("Add under Acme Corporation");
    bench.press("Add company under Acme Corporation");
    bench.press("Add under Unnamed company (company_1)");
    bench.press("Add John Smith under Unnamed company (company_1)");
    assert!(bench.says("shown above"), "{}", bench.text());
    for role in [
        "Role of John Smith in Acme Corporation",
        "Role of John Smith in Unnamed company (company_1)",
    ] {
        assert!(bench.harness.query_by_label(role).is_some(), "{role}");
    }
    assert_eq!(bench.harness.query_all_by_label("Add under John Smith").count(), 1);
}

#[test]
fn what_is_held_through_others_has_a_column_only_if_there_is_such_a_share() {
    let mut bench = Bench::with_case();
    bench.press("Ownership");
    assert!(!bench.says("Effective"), "{}", bench.text());
    bench.press("Add under Acme Corporation");
    bench.press("Add company under Acme Corporation");
    let share = "Share of Unnamed company (company_1) in Acme Corporation, in percent";
    bench.retype(share, "20");
    bench.press("Add under Unnamed company (company_1)");
    bench.press("Add John Smith under Unnamed company (company_1)");
    bench.retype("Share of John Smith in Unnamed company (company_1), in percent", "50");
    assert!(bench.says("Effective"), "{}", bench.text());
    assert!(
        bench.says("Effective share of John Smith in Acme Corporation: 85 %"),
        "{}",
        bench.text()
    );
}

#[test]
fn someone_who_is_not_placed_yet_is_one_press_away_from_a_place() {
    let mut bench = Bench::with_case();
    bench.press("Add person");
    bench.type_into("First name, Unnamed person (individual_1)", "Mary");
    bench.press("Ownership");
    assert!(bench.says("Not placed yet"), "{}", bench.text());
    bench.press("Move Mary under…");
    bench.press_last("Acme Corporation");
    bench.press("Move here");
    assert!(
        bench.harness.query_by_label("Role of Mary in Acme Corporation").is_some(),
        "{}",
        bench.text()
    );
}

#[test]
fn shares_end_at_one_edge_and_levels_are_28_points_apart() {
    let mut bench = Bench::with_case();
    bench.press("Ownership");
    let left = |bench: &Bench, name: &str| {
        bench.harness.get_by_label(&format!("Open {name}")).rect().left()
    };
    let step = left(&bench, "John Smith") - left(&bench, "Acme Corporation");
    assert!((step - 28.0).abs() < 0.5, "{step}");
    let role = |name: &str| bench.harness.get_by_label(name).rect();
    let roles = [
        "Role of Acme Corporation at the top of the structure",
        "Role of John Smith in Acme Corporation",
    ]
    .map(role);
    assert!((roles[0].left() - roles[1].left()).abs() < 0.5, "{roles:?}");
    assert!((roles[0].width() - 180.0).abs() < 0.5, "{roles:?}");
}
