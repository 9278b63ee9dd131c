//! The ownership structure as a tree: parents, roles and shares edited in place, and the sums.
//!
//! Knows nothing of layout.

use dossier::domain::draft::{EntityKind, ROOT};
use dossier::domain::value::Value;
use egui_kittest::kittest::Queryable as _;

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
