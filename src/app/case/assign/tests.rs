//! Files of the tray put into slots.

use std::path::PathBuf;

use super::super::super::outbox::Request;
use super::super::fixtures::Fixture;
use super::*;
use crate::domain::proposal::{Proposal, What, Who};
use crate::ui::view::About;

/// A tray with these files, of which the first `proposed` have a proposal.
fn tray(paths: &[&str], proposed: usize) -> (Fixture, SlotKey, Vec<TrayId>) {
    let mut fixture = Fixture::new();
    let slot = fixture.slot(fixture.person, "id_document");
    for path in paths {
        fixture.case.tray.add(PathBuf::from(path));
    }
    for file in fixture.case.tray.files.iter_mut().take(proposed) {
        let (slot, score) = (slot.clone(), 900);
        file.proposal =
            Some(Proposal { slot, who: Who::Name, what: What::Label, score, is_filled: false });
    }
    let ids = fixture.case.tray.files.iter().map(|file| file.id).collect();
    (fixture, slot, ids)
}

#[test]
fn accepted_files_go_where_they_are_proposed() {
    let (mut fixture, slot, ids) = tray(&["/a.pdf", "/b.pdf"], 1);
    fixture.act(|case, around| case.accept(ids[1], around));
    assert_eq!(fixture.case.tray.files.len(), 2, "it has no proposal");
    fixture.act(OpenCase::accept_all);
    assert_eq!(fixture.document_in(&slot), Some("/a.pdf"));
    assert_eq!(fixture.case.tray.first(), Some(ids[1]));
}

#[test]
fn an_assigned_file_leaves_the_tray_and_its_dialog_closes() {
    let (mut fixture, slot, ids) = tray(&["/a.pdf"], 0);
    fixture.attached(&slot, "/old.pdf");
    let ((), requests) = fixture.act(|case, around| case.assign(ids[0], &slot, around));
    assert!(matches!(
        requests.as_slice(),
        [Request::Answered(Question::Assign(id)), Request::Command(_)] if *id == ids[0]
    ));
    assert_eq!(fixture.document_in(&slot), Some("/a.pdf"), "the dialog warned of the old one");
    assert!(fixture.case.tray.files.is_empty());
}

#[test]
fn a_file_that_the_slot_does_not_accept_goes_on_waiting() {
    let (mut fixture, slot, ids) = tray(&["/a.doc"], 0);
    let ((), requests) = fixture.act(|case, around| case.assign(ids[0], &slot, around));
    assert!(matches!(requests.last(), Some(Request::Tell(_, About::Slot(_), _))));
    assert!(fixture.document_in(&slot).is_none() && fixture.case.tray.first() == Some(ids[0]));
}

#[test]
fn a_file_that_comes_after_the_consent_asks_again_before_sending() {
    let (mut fixture, _, _) = tray(&["/a.pdf", "/b.pdf"], 0);
    let tray = &mut fixture.case.tray;
    assert!(tray.asks_before_sending());
    tray.agree_to_send_without();
    assert!(!tray.asks_before_sending());
    tray.add(PathBuf::from("/c.pdf"));
    assert!(tray.asks_before_sending());
}
