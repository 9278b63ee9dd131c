//! Tests of the library without a window.

use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::Attachments;
use crate::domain::progress::{CaseId, CaseProgress, Phase, Snapshot};
use crate::engine::message::{
    CaseRow, CaseStatus, Command, Damage, KeyFault, Listing, Loaded, SavedCase, SavedForms,
    VaultCommand, VaultFault, VaultState,
};
use crate::ui::view::{About, Page};

use super::super::outbox::{AfterSave, Outbox, Request};
use super::ReturnTo;
use super::state::Library;

const ID: CaseId = CaseId(7);

fn row(id: CaseId, status: CaseStatus) -> CaseRow {
    CaseRow {
        id,
        status,
        changed_at: 0,
        title: Some(Hidden("SAMPLE".to_owned())),
        entities: 1,
        documents: 0,
    }
}

fn library(statuses: &[CaseStatus]) -> Library {
    let mut library = Library::default();
    library.vault.state = Some(VaultState::Open { has_passphrase: true, is_newer: false });
    library.list.set(listing(statuses));
    library
}

/// A list with a case of each status; their ids are 7, 8, ….
fn listing(statuses: &[CaseStatus]) -> Listing {
    let ids = (ID.0..).map(CaseId);
    let cases = ids.zip(statuses).map(|(id, status)| row(id, *status)).collect();
    Listing { cases, missing: 0 }
}

fn engine(id: CaseId, phase: Phase) -> Snapshot {
    Snapshot { cases: vec![CaseProgress { id, phase, ..CaseProgress::default() }] }
}

fn saved(damage: Option<Damage>) -> Box<SavedCase> {
    let draft = Draft { title: "SAMPLE".to_owned(), ..Draft::default() };
    Box::new(SavedCase {
        case: Loaded { draft, attachments: Attachments::default(), damage },
        link: None,
        receipt: None,
        forms: SavedForms::default(),
    })
}

/// The commands for the vault and the engine, as text.
fn commands(outbox: Outbox) -> Vec<String> {
    outbox
        .into_requests()
        .into_iter()
        .filter_map(|request| match request {
            Request::Command(Command::Vault(command)) => Some(match command {
                VaultCommand::Load(id) => format!("load {}", id.0),
                VaultCommand::Remove(id) => format!("remove {}", id.0),
                VaultCommand::Recover(id) => format!("recover {}", id.0),
                VaultCommand::List => "list".to_owned(),
                VaultCommand::Save { draft, is_ready, .. } => {
                    format!("save {} {is_ready}", draft.title)
                }
                other => format!("{other:?}"),
            }),
            Request::Command(Command::Forget { id }) => Some(format!("forget {}", id.0)),
            Request::Command(Command::Cancel { id }) => Some(format!("cancel {}", id.0)),
            Request::Command(Command::LoadLink) => Some("load link".to_owned()),
            _ => None,
        })
        .collect()
}

#[test]
fn a_case_is_deleted_once_that_can_not_be_undone_any_more() {
    let (mut library, none) = (library(&[CaseStatus::Draft]), Snapshot::default());
    let mut outbox = Outbox::new(9);
    library.remove(ID, &none, 100.0, &mut outbox);
    library.update_removal(true, &none, 107.0, &mut outbox);
    library.update_removal(false, &none, 110.9, &mut outbox);
    assert!(commands(outbox).is_empty() && library.list.row(ID).is_some());
    let mut outbox = Outbox::new(9);
    library.update_removal(false, &none, 111.0, &mut outbox);
    assert_eq!(commands(outbox), ["forget 7", "remove 7"]);
    assert!(library.list.row(ID).is_none());
}

#[test]
fn another_deletion_carries_out_the_one_before_and_an_undone_one_is_forgotten() {
    let mut library = library(&[CaseStatus::Draft, CaseStatus::Ready]);
    let (none, mut outbox) = (Snapshot::default(), Outbox::new(9));
    library.remove(ID, &none, 1.0, &mut outbox);
    library.remove(CaseId(8), &none, 2.0, &mut outbox);
    assert_eq!(commands(outbox), ["forget 7", "remove 7"]);
    library.list.removing = None;
    let mut outbox = Outbox::new(9);
    library.remove_now(&none, &mut outbox);
    assert!(commands(outbox).is_empty() && library.list.row(CaseId(8)).is_some());
}

#[test]
fn a_case_that_is_being_sent_is_not_deleted() {
    let (mut library, none) = (library(&[CaseStatus::UnderWay]), Snapshot::default());
    let busy = engine(ID, Phase::Uploading);
    for is_busy_at_first in [true, false] {
        let mut outbox = Outbox::new(9);
        library.remove(ID, if is_busy_at_first { &busy } else { &none }, 1.0, &mut outbox);
        assert_eq!(library.list.removing.is_some(), !is_busy_at_first);
        library.remove_now(&busy, &mut outbox);
        let requests = outbox.into_requests();
        let is_told = |request: &Request| matches!(request, Request::Tell(_, About::List, _));
        assert!(requests.iter().any(is_told));
        assert!(!requests.iter().any(|request| matches!(request, Request::Command(_))));
        assert!(library.list.row(ID).is_some());
    }
}

#[test]
fn each_case_that_spektr_may_have_is_handed_to_the_engine_once() {
    let mut library = library(&[]);
    let statuses = [CaseStatus::UnderWay, CaseStatus::Draft, CaseStatus::UnderWay];
    library.recovery.stopped.insert(CaseId(9));
    let mut outbox = Outbox::new(9);
    assert!(!library.listed(listing(&statuses), &Snapshot::default(), &mut outbox));
    // One that was stopped before the lock does not go on.
    assert_eq!(commands(outbox), ["recover 7", "recover 9", "cancel 9"]);
    let mut outbox = Outbox::new(9);
    library.listed(listing(&statuses), &Snapshot::default(), &mut outbox);
    assert!(commands(outbox).is_empty());
    library.not_recovered(ID, VaultFault::NotRead, &mut Outbox::new(0));
    let mut outbox = Outbox::new(9);
    library.listed(listing(&statuses), &engine(ID, Phase::Uploading), &mut outbox);
    assert!(commands(outbox).is_empty(), "the engine has it");
}

#[test]
fn a_case_that_did_not_fit_into_the_queue_is_recovered_with_the_next_list() {
    let mut library = library(&[]);
    let under_way = listing(&[CaseStatus::UnderWay]);
    library.listed(under_way.clone(), &Snapshot::default(), &mut Outbox::new(0));
    let mut outbox = Outbox::new(9);
    library.listed(under_way, &Snapshot::default(), &mut outbox);
    assert_eq!(commands(outbox), ["recover 7"]);
}

#[test]
fn only_the_first_list_can_be_the_empty_one_that_begins_a_case() {
    let mut library = library(&[]);
    let none = Snapshot::default();
    assert!(library.listed(Listing::default(), &none, &mut Outbox::new(9)));
    library.listed(listing(&[CaseStatus::UnderWay]), &none, &mut Outbox::new(9));
    assert!(!library.listed(Listing::default(), &none, &mut Outbox::new(9)));
}

#[test]
fn the_case_before_the_lock_is_opened_again_with_the_list() {
    let mut library = library(&[]);
    library.list.back_to = Some(ReturnTo { case: ID, selected: Some(2) });
    let mut outbox = Outbox::new(9);
    library.listed(listing(&[CaseStatus::Draft]), &Snapshot::default(), &mut outbox);
    assert_eq!(commands(outbox), ["load 7"]);
    library.loaded(ID, Err(VaultFault::NotRead), false, &mut Outbox::new(9));
    assert!(library.list.back_to.is_none());
}

#[test]
fn a_loaded_case_is_shown_only_over_a_saved_one() {
    let mut library = library(&[CaseStatus::Draft]);
    let mut outbox = Outbox::new(9);
    assert!(library.loaded(ID, Ok(saved(None)), false, &mut outbox).is_none(), "not requested");
    library.load(ID, &mut outbox);
    assert!(library.loaded(ID, Ok(saved(None)), true, &mut outbox).is_none());
    let last = outbox.into_requests().pop();
    assert!(matches!(last, Some(Request::AfterSave(AfterSave::Open(ID)))));
    library.load(ID, &mut Outbox::new(9));
    assert!(library.loaded(ID, Ok(saved(None)), false, &mut Outbox::new(9)).is_some());
}

#[test]
fn a_copy_is_shown_with_a_title_of_its_own() {
    let mut library = library(&[CaseStatus::Draft]);
    library.load_copy(ID, &mut Outbox::new(9));
    let mut outbox = Outbox::new(9);
    assert!(library.loaded(ID, Ok(saved(None)), false, &mut outbox).is_none());
    let requests = outbox.into_requests();
    assert!(
        matches!(
            requests.as_slice(),
            [Request::ShowDraft(draft), Request::ShowPage(Page::Case)]
                if draft.title != "SAMPLE" && draft.title.contains("SAMPLE")
        ),
        "{requests:?}"
    );
}

#[test]
fn a_title_is_saved_without_showing_the_case_unless_it_is_damaged() {
    let mut library = library(&[CaseStatus::Ready]);
    for (damage, expected) in [(None, vec!["save new true"]), (Some(Damage::default()), vec![])] {
        library.rename(ID, Hidden("new".to_owned()), &mut Outbox::new(9));
        let mut outbox = Outbox::new(9);
        assert!(library.loaded(ID, Ok(saved(damage)), false, &mut outbox).is_none());
        assert_eq!(commands(outbox), expected);
    }
}

#[test]
fn a_vault_that_can_not_be_opened_is_told_and_the_keyring_asked_for_the_link() {
    let open = |is_newer| VaultState::Open { has_passphrase: false, is_newer };
    let locked = VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true };
    for (state, is_told, asks_keyring) in [
        (open(false), false, false),
        (open(true), true, false),
        (locked, false, false),
        (VaultState::NotCreated(KeyFault::NotAsked), true, true),
        (VaultState::Unusable(VaultFault::ReadOnly), true, true),
    ] {
        let mut library = Library::default();
        library.vault.busy = true;
        assert_eq!(library.vault_answered(Ok(state)), Some(state));
        assert!(!library.vault.busy && library.vault.fault.is_none());
        let mut outbox = Outbox::new(9);
        library.tell_vault_state(&mut outbox);
        let requests = outbox.into_requests();
        let is_tell = |request: &Request| matches!(request, Request::Tell(_, About::NotKept, _));
        assert_eq!(requests.iter().any(is_tell), is_told, "{state:?}");
        let is_load = |request: &Request| matches!(request, Request::Command(Command::LoadLink));
        assert_eq!(requests.iter().any(is_load), asks_keyring, "{state:?}");
    }
}

#[test]
fn a_wrong_passphrase_leaves_the_vault_locked() {
    let mut library = Library::default();
    let locked = VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true };
    library.vault_answered(Ok(locked));
    assert_eq!(library.vault_answered(Err(VaultFault::WrongPassphrase)), None);
    assert_eq!(library.vault.state, Some(locked));
    assert_eq!(library.vault.fault, Some(VaultFault::WrongPassphrase));
}
