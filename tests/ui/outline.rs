//! The list of companies and people: what each row says, the search, and the row of the case itself.
//!
//! Knows nothing of layout except that shares are aligned to the right edge.

use dossier::domain::draft::{Draft, EntityKind};
use dossier::domain::hidden::Hidden;
use dossier::domain::value::Value;
use dossier::engine::message::Notice;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::bench::Bench;

/// A case of so many people and one company, without fields of its own.
fn of_people(count: usize) -> Bench {
    let mut draft = Draft::default();
    draft.add_entity(EntityKind::Company);
    draft.entities[0].fields.set("company_name", Value::Text("Acme Corporation".into()));
    for at in 0..count {
        draft.add_entity(EntityKind::Individual);
        let fields = &mut draft.entities[at + 1].fields;
        fields.set("first_name", Value::Text(format!("Person {at}")));
        fields.set("last_name", Value::Text("Sørensen".into()));
    }
    let mut bench = Bench::practising();
    bench.tell(Notice::Opened {
        path: Hidden("/cases/acme/case.json".into()),
        result: Ok(Box::new(draft)),
    });
    bench
}

impl Bench {
    /// Returns the description of a row.
    fn row_says(&self, name: &str) -> String {
        let row = self.harness.get_by(|node| {
            node.role() == egui::Role::ListItem && node.label().as_deref() == Some(name)
        });
        row.accesskit_node().data().description().unwrap_or_default().to_owned()
    }

    fn has_row(&self, name: &str) -> bool {
        let mut rows = self.harness.query_all_by(|node| {
            node.role() == egui::Role::ListItem && node.label().as_deref() == Some(name)
        });
        rows.next().is_some()
    }
}

#[test]
fn each_row_says_the_role_the_share_how_much_is_filled_in_and_what_is_wrong() {
    let mut bench = Bench::with_case();
    assert_eq!(bench.row_says("Acme Corporation"), "Top of the structure · 2 of 7 filled in");
    assert_eq!(bench.row_says("John Smith"), "owner of Acme Corporation · 75 % · 2 of 7 filled in");
    bench.type_into("Residential address, John Smith", "1 Main Street");
    bench.type_into("Date of birth, John Smith", "soon");
    assert_eq!(
        bench.row_says("John Smith"),
        "owner of Acme Corporation · 75 % · 4 of 7 filled in · 1 thing to fix"
    );
    assert_eq!(bench.row_says("The case itself"), "");
}

#[test]
fn of_several_roles_the_one_with_the_largest_share_is_shown() {
    let mut bench = Bench::with_case();
    bench.press("Ownership");
    bench.press("Add under Acme Corporation");
    bench.press("Add company under Acme Corporation");
    bench.press("Add under Unnamed company (company_1)");
    bench.press("Add John Smith under Unnamed company (company_1)");
    let share = "Share of John Smith in Unnamed company (company_1), in percent";
    bench.retype(share, "80");
    assert!(
        bench.row_says("John Smith").starts_with("owner of Unnamed company (company_1) · 80 %"),
        "{}",
        bench.row_says("John Smith")
    );
    bench.retype(share, "7");
    assert!(
        bench.row_says("John Smith").starts_with("owner of Acme Corporation · 75 %"),
        "{}",
        bench.row_says("John Smith")
    );
}

#[test]
fn the_case_itself_has_a_row_only_if_it_has_fields() {
    assert!(Bench::with_case().has_row("The case itself"));
    let mut bench = of_people(2);
    assert!(!bench.has_row("The case itself"), "{}", bench.text());
    bench.press("Remove Acme Corporation");
    assert!(!bench.has_row("The case itself"), "the next one is shown: {}", bench.text());
    assert!(bench.says("First name, Person 0 Sørensen"), "{}", bench.text());
}

#[test]
fn a_long_list_is_searched_by_name_and_a_short_one_has_no_search() {
    let search = "Search companies and people";
    assert!(of_people(11).harness.query_by_label(search).is_none());
    let mut bench = of_people(30);
    bench.focus_and_type(search, "17 sØr");
    assert!(bench.has_row("Person 17 Sørensen") && !bench.has_row("Person 3 Sørensen"));
    assert!(bench.says("No company of this name"), "{}", bench.text());
    bench.harness.key_press(egui::Key::Escape);
    bench.settle();
    assert!(bench.has_row("Acme Corporation") && bench.has_row("Person 3 Sørensen"));
    assert!(bench.harness.unnamed_widgets().is_empty(), "{:?}", bench.harness.unnamed_widgets());
}

#[test]
fn only_the_visible_rows_of_a_thousand_people_are_laid_out() {
    let bench = of_people(1_000);
    let rows = bench
        .harness
        .get_all_by(|node| {
            node.role() == egui::Role::ListItem
                && node.label().is_some_and(|name| name.starts_with("Person "))
        })
        .count();
    assert!((5..60).contains(&rows), "{rows}");
}
