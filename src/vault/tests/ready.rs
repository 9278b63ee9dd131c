//! The mark of drafts in the list that are ready to be sent, and its removal.

use super::support::*;
use crate::domain::intake::Attachments;
use crate::domain::progress::CaseId;
use crate::engine::message::CaseStatus;
use crate::engine::ports::Cases;

/// Returns a case's state and the time of its last change.
fn line(vault: &Vault, id: CaseId) -> Option<(CaseStatus, i64)> {
    vault
        .list()
        .expect("a list")
        .cases
        .iter()
        .find(|row| row.id == id)
        .map(|row| (row.status, row.changed_at))
}

#[test]
fn a_case_is_listed_as_ready_until_it_is_saved_as_a_draft_again() {
    let home = Home::new();
    let vault = home.open();
    let none = Attachments::new();
    let id = vault.create(&draft(2), &none, true, 1).expect("created");
    assert_eq!(line(&vault, id), Some((CaseStatus::Ready, 1)));
    drop(vault);
    let vault = home.open();
    assert_eq!(vault.newest(1).expect("a list")[0].status, CaseStatus::Ready);
    assert_eq!(vault.save(id, &draft(3), &none, false, 2), Ok(id));
    assert_eq!(line(&vault, id), Some((CaseStatus::Draft, 2)));
    assert_eq!(vault.save(id, &draft(3), &none, true, 3), Ok(id));
    assert_eq!(line(&vault, id), Some((CaseStatus::Ready, 2)), "nothing of the case was changed");
}

#[test]
fn the_ready_mark_does_not_change_the_case_and_is_only_set_on_drafts() {
    let home = Home::new();
    let vault = home.open();
    let id = vault.create(&draft(1), &Attachments::new(), false, 1).expect("created");
    assert_eq!(vault.set_ready(id, true), Ok(()));
    assert_eq!(
        (line(&vault, id), vault.load(id).expect("loaded").damage),
        (Some((CaseStatus::Ready, 1)), None)
    );
    drop(vault);
    home.damage("UPDATE cases SET status = 0");
    assert_eq!(
        home.open().set_ready(id, false),
        Err(VaultFault::Damaged),
        "the state in clear is bound to its line"
    );
    assert_eq!(home.open().set_ready(CaseId(9), true), Err(VaultFault::NoSuchCase));
}

#[test]
fn t16_a_case_whose_documents_were_let_go_is_a_draft_again() {
    let home = Home::new();
    let vault = home.open();
    let id = vault.create(&draft(1), &attach(&home, &vault, &[0]), true, 100).expect("created");
    drop(vault);
    let vault = home.open();
    assert_eq!(vault.sweep(101 + 30 * 86_400, 30), Ok(Swept { files: 1, cases: 1 }));
    assert_eq!(line(&vault, id), Some((CaseStatus::Draft, 100)));
}
