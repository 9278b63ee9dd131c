//! Unreadable data: an older save is opened if there is one, and the damaged case is left
//! unchanged.

use super::support::*;
use crate::domain::draft::Draft;
use crate::domain::intake::Attachments;
use crate::domain::progress::CaseId;
use crate::domain::value::Value;
use crate::engine::message::Damage;
use crate::engine::ports::Cases;

fn renamed(name: &str) -> Draft {
    let mut draft = draft(20);
    draft.entities[9].fields.set("company_name", Value::Text(name.into()));
    draft
}

/// A case saved twice: first as it was, then with one company renamed.
fn saved_twice(home: &Home) -> CaseId {
    let (vault, none) = (home.open(), Attachments::new());
    let id = vault.create(&draft(20), &none, false, 1).expect("created");
    vault.save(id, &renamed("Renamed"), &none, false, 2).expect("saved");
    id
}

#[test]
fn l5_an_unreadable_last_save_opens_the_one_before_and_says_so() {
    let is_older = Damage { is_older: true, ..Damage::default() };
    let older_piece = Damage { older_entities: 8, ..Damage::default() };
    let lost_piece = Damage { lost_entities: 8, ..Damage::default() };
    let lost_relations = Damage { lost_relations: 20, ..Damage::default() };
    let lost_line = Damage { lost_line: true, ..Damage::default() };
    for (sql, damage, expected) in [
        (
            "UPDATE parts SET sealed = x'00' WHERE kind = 0 AND generation = 2",
            is_older,
            Some(draft(20)),
        ),
        ("DELETE FROM parts WHERE kind = 0 AND generation = 2", is_older, Some(draft(20))),
        (
            "UPDATE parts SET generation = 7 WHERE kind = 0 AND generation = 2",
            is_older,
            Some(draft(20)),
        ),
        (
            "UPDATE parts SET sealed = zeroblob(90) WHERE kind = 1 AND generation = 2",
            older_piece,
            Some(draft(20)),
        ),
        ("DELETE FROM parts WHERE kind = 1 AND generation = 2", older_piece, Some(draft(20))),
        ("DELETE FROM parts WHERE kind = 1 AND position = 0", lost_piece, None),
        ("DELETE FROM parts WHERE kind = 2", lost_relations, None),
        ("UPDATE cases SET changed_at = 3", lost_line, Some(renamed("Renamed"))),
    ] {
        let home = Home::new();
        let id = saved_twice(&home);
        home.damage(sql);
        let loaded = home.open().load(id).expect(sql);
        assert_eq!(loaded.damage, Some(damage), "{sql}");
        if let Some(expected) = expected {
            assert!(loaded.draft == expected, "{sql}");
        }
    }
}

#[test]
fn l5_a_damaged_case_goes_on_as_a_new_one_and_stays_as_it_is() {
    let home = Home::new();
    let id = saved_twice(&home);
    home.damage("UPDATE parts SET sealed = x'00' WHERE kind = 0 AND generation = 2");
    let rows = || {
        let connection = Connection::open(home.root().join("vault.db")).expect("a database");
        let mut statement =
            connection.prepare("SELECT sealed FROM parts WHERE case_id = ?1").expect("a query");
        let rows = statement
            .query_map([id.0.cast_signed()], |row| row.get::<_, Vec<u8>>(0))
            .expect("rows");
        rows.collect::<Result<Vec<_>, _>>().expect("rows")
    };
    let before = rows();
    let (vault, none) = (home.open(), Attachments::new());
    let opened = vault.load(id).expect("loaded").draft;
    let new = vault.save(id, &opened, &none, false, 3).expect("saved");
    assert_ne!(new, id);
    assert_eq!(
        vault.save(id, &renamed("Again"), &none, false, 4),
        Ok(new),
        "who still has the old id goes on in the new one"
    );
    assert!(vault.load(new).expect("loaded").draft == renamed("Again"));
    assert_eq!(vault.list().expect("a list").cases.len(), 2);
    drop(vault);
    assert_eq!(rows(), before);
}

#[test]
fn l5_a_case_of_which_nothing_can_be_read_says_so_and_is_kept() {
    let home = Home::new();
    let id = saved_twice(&home);
    home.damage("UPDATE parts SET sealed = x'00' WHERE kind = 0");
    let vault = home.open();
    assert_eq!(vault.load(id).map(drop), Err(VaultFault::Damaged));
    assert_ne!(vault.save(id, &draft(1), &Attachments::new(), false, 3).expect("saved"), id);
    assert_eq!(vault.list().expect("a list").cases.len(), 2);
}

#[test]
fn l5_a_case_that_vanished_or_whose_line_is_damaged_is_missed_in_the_list() {
    let home = Home::new();
    let id = saved_twice(&home);
    home.open().create(&draft(1), &Attachments::new(), false, 9).expect("created");
    home.damage("UPDATE cases SET status = 2 WHERE changed_at = 2");
    let listing = home.open().list().expect("a list");
    assert_eq!(
        listing.cases.iter().map(|row| (row.id == id, row.title.is_none())).collect::<Vec<_>>(),
        [(false, false), (true, true)]
    );
    home.damage("DELETE FROM cases WHERE changed_at = 2");
    let vault = home.open();
    assert_eq!(vault.list().expect("a list").missing, 1);
    vault.create(&draft(1), &Attachments::new(), false, 10).expect("created");
    assert_eq!(vault.list().expect("a list").missing, 1, "a new case does not make up for it");
}
