//! Saved cases: autosave, the list, opening another case, and actions that wait for a save.
//!
//! Knows nothing of the vault: two channels play it.

use dossier::domain::hidden::Hidden;
use dossier::domain::progress::{Can, CaseProgress, FileState, Phase};
use dossier::engine::message::{
    CaseStatus, Command, Damage, KeyFault, Notice, VaultCommand, VaultFault, VaultNotice,
    VaultState,
};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use secrecy::ExposeSecret as _;

use super::bench::{Bench, asked, draft};
pub(super) use super::cases::{ACME, BOLT, kept, open, row, stores};

#[test]
fn typing_is_saved_once_it_rests_and_the_window_says_when() {
    let mut bench = Bench::with_vault(vec![]);
    bench.type_into("Title of the case", "Bolt");
    let (id, draft) = bench.kept_next();
    assert_eq!((id, draft.title.as_str()), (None, "Bolt"));
    bench.answer_kept(None, Ok(BOLT));
    assert!(bench.text().lines().any(|line| line.starts_with("Saved ")), "{}", bench.text());
    bench.type_into("Title of the case", " Limited");
    let (id, draft) = bench.kept_next();
    assert_eq!(
        (id, draft.title.as_str()),
        (Some(BOLT), "Bolt Limited"),
        "the same case is kept on"
    );
}

#[test]
fn the_frame_that_shows_what_was_typed_does_not_call_it_saved() {
    let mut bench = Bench::with_vault(vec![]);
    bench.type_into("Title of the case", "Bolt");
    bench.kept_next();
    bench.answer_kept(None, Ok(BOLT));
    bench.type_at_once("Title of the case", " Limited");
    let shown = bench.text();
    assert!(shown.contains("Bolt Limited") && shown.contains("Saving"), "{shown}");
    assert!(!shown.lines().any(|line| line.starts_with("Saved ")), "{shown}");
}

#[test]
fn l1_a_full_disk_is_said_and_typing_goes_on() {
    let mut bench = Bench::with_vault(vec![]);
    bench.type_into("Title of the case", "Bolt");
    bench.kept_next();
    bench.answer_kept(None, Err(VaultFault::DiskFull));
    assert!(bench.says("Not saved: the disk is full"), "{}", bench.text());
    bench.type_into("Title of the case", " Limited");
    let (id, draft) = bench.kept_next();
    assert_eq!((id, draft.title.as_str()), (None, "Bolt Limited"), "it is tried again");
    bench.answer_kept(None, Ok(BOLT));
    assert!(!bench.says("Not saved: the disk is full"), "{}", bench.text());
}

#[test]
fn another_case_is_opened_only_once_this_one_is_kept() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.press("New case");
    bench.type_into("Title of the case", "Bolt");
    bench.press("Cases");
    bench.press("Acme");
    let (id, _) = bench.kept_next();
    assert_eq!(
        (id, stores(&bench.commands(), |command| matches!(command, VaultCommand::Load(_)))),
        (None, 0)
    );
    bench.answer_kept(None, Err(VaultFault::DiskFull));
    assert!(
        bench.says("Not saved: the disk is full. Make room; what was saved before is whole."),
        "{}",
        bench.text()
    );
    assert_eq!(
        stores(&bench.commands(), |command| matches!(command, VaultCommand::Load(_))),
        0,
        "nothing takes its place"
    );
    bench.press("Acme");
    bench.kept_next();
    bench.answer_kept(None, Ok(BOLT));
    bench.commands();
    bench.tell(Notice::Vault(VaultNotice::Loaded {
        id: ACME,
        result: Ok(Box::new(kept(draft(), None))),
    }));
    bench.press("John Smith");
    assert!(bench.says("John Smith owns 75 % of Acme Corporation"), "{}", bench.text());
}

#[test]
fn a_case_that_is_kept_behind_its_list_is_listed_again() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.press("New case");
    bench.type_into("Title of the case", "Bolt");
    bench.press("Cases");
    bench.kept_next();
    bench.commands();
    bench.answer_kept(None, Ok(BOLT));
    assert_eq!(stores(&bench.commands(), |command| matches!(command, VaultCommand::List)), 1);
}

#[test]
fn a_case_file_is_opened_only_once_this_case_is_kept_and_becomes_a_case_of_its_own() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.press("New case");
    bench.type_into("Title of the case", "Bolt");
    bench.press("Cases");
    bench.picks("/cases/acme/case.json");
    bench.click("Open…");
    bench.dialog_answered();
    let (id, draft) = bench.kept_next();
    assert_eq!((id, draft.title.as_str()), (None, "Bolt"));
    bench.answer_kept(None, Ok(BOLT));
    let opens = |command: &Command| matches!(command, Command::OpenCase { .. });
    let commands = bench.commands();
    assert!(asked(&commands, opens).is_some(), "{commands:?}");
    bench.tell(Notice::Opened {
        path: Hidden("/cases/acme/case.json".into()),
        result: Ok(Box::new(super::bench::draft())),
    });
    let (id, draft) = bench.kept_next();
    assert_eq!((id, draft.title.as_str()), (None, "Acme onboarding"), "it is kept as a new case");
}

#[test]
fn g4_the_sent_case_is_the_saved_one() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    let mut case = draft();
    case.entities[0].fields.remove("company_document");
    open(&mut bench, ACME, "Acme", kept(case, Some("token-of-acme")));
    bench.retype("Title of the case", "Acme again");
    bench.press("Change…");
    bench.retype("Your name", "Jane Doe");
    bench.press("Use this link");
    bench.send();
    let (id, draft) = bench.kept_next();
    assert_eq!((id, draft.title.as_str()), (Some(ACME), "Acme again"));
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Send { .. })).is_none(),
        "not before it is kept"
    );
    bench.answer_kept(Some(ACME), Ok(ACME));
    let commands = bench.commands();
    let Some(Command::Send { id, order }) =
        asked(&commands, |command| matches!(command, Command::Send { .. }))
    else {
        panic!("{commands:?}")
    };
    assert_eq!((*id, order.target.token.expose_secret()), (ACME, "token-of-acme"));
}

#[test]
fn the_list_begins_with_the_newest_cases_and_what_was_on_its_way_waits_for_the_whole() {
    let mut bench = Bench::bare();
    bench.commands();
    bench.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::Open {
        has_passphrase: false,
        is_newer: false,
    }))));
    assert!(
        asked(&bench.commands(), |command| matches!(
            command,
            Command::Vault(VaultCommand::Newest(_))
        ))
        .is_some()
    );
    bench.tell(Notice::Vault(VaultNotice::Newest(vec![row(ACME, "Acme", CaseStatus::UnderWay)])));
    assert!(bench.says("Acme") && !bench.says("Bolt"), "{}", bench.text());
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::Vault(VaultCommand::List))).is_some(),
        "{commands:?}"
    );
    let cases =
        vec![row(ACME, "Acme", CaseStatus::UnderWay), row(BOLT, "Bolt", CaseStatus::UnderWay)];
    bench.tell(Notice::Vault(VaultNotice::Listed(Ok(dossier::engine::message::Listing {
        cases,
        missing: 0,
    }))));
    assert!(bench.says("Bolt"), "{}", bench.text());
    assert_eq!(stores(&bench.commands(), |command| matches!(command, VaultCommand::Recover(_))), 2);
}

#[test]
fn s19_what_was_on_its_way_is_looked_after_once() {
    let rows = vec![row(ACME, "Acme", CaseStatus::UnderWay), row(BOLT, "Bolt", CaseStatus::Draft)];
    let mut bench = Bench::with_vault(rows.clone());
    assert!(
        bench.says("1 case was on its way. Checking whether spektr received it…"),
        "{}",
        bench.text()
    );
    let recovers =
        |command: &VaultCommand| matches!(command, VaultCommand::Recover(id) if *id == ACME);
    assert_eq!(stores(&bench.commands(), recovers), 1);
    bench.tell(Notice::Vault(VaultNotice::Listed(Ok(dossier::engine::message::Listing {
        cases: rows,
        missing: 0,
    }))));
    assert_eq!(stores(&bench.commands(), recovers), 0);
    bench.publish_as(
        ACME,
        CaseProgress {
            phase: Phase::Uploading,
            can: Can { cancel: true, ..Can::default() },
            ..CaseProgress::default()
        },
    );
    assert!(
        bench.described("Acme").starts_with("Sending documents"),
        "{}",
        bench.described("Acme")
    );
}

#[test]
fn t24_a_case_that_was_sent_asks_before_it_goes_by_another_link() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::UnderWay)]);
    let expired = CaseProgress {
        phase: Phase::TokenExpired,
        can: Can { new_link: true, ..Can::default() },
        ..CaseProgress::default()
    };
    bench.publish_as(ACME, expired);
    open(&mut bench, ACME, "Acme", kept(draft(), Some("token-of-acme")));
    bench.press("Change…");
    bench.type_into("Link or token", "http://127.0.0.1:9/form?token=another-token");
    bench.retype("Your name", "Jane Doe");
    bench.press("Use this link");
    assert!(bench.says("Is this link for the same customer?"), "{}", bench.text());
    bench.press("Keep the old one");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::NewLink { .. })).is_none()
    );
    bench.press("Change…");
    bench.type_into("Link or token", "http://127.0.0.1:9/form?token=another-token");
    bench.retype("Your name", "Jane Doe");
    bench.press("Use this link");
    bench.press("Use the new link");
    let commands = bench.commands();
    let Some(Command::NewLink { target, .. }) =
        asked(&commands, |command| matches!(command, Command::NewLink { .. }))
    else {
        panic!("{commands:?}")
    };
    assert_eq!(target.token.expose_secret(), "another-token");
}

#[test]
fn l5_a_damaged_case_says_what_is_lost_and_goes_on_elsewhere() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    let damage = Damage { lost_relations: 1, ..Damage::default() };
    let mut case = kept(draft(), None);
    case.case.damage = Some(damage);
    open(&mut bench, ACME, "Acme", case);
    let said = "1 relation is lost. Check everything: it goes on as a new case, and the damaged one is left as it is.";
    assert!(bench.says(said), "{}", bench.text());
    bench.retype("Title of the case", "Acme mended");
    assert_eq!(bench.kept_next().0, Some(ACME));
    bench.answer_kept(Some(ACME), Ok(BOLT));
    bench.retype("Title of the case", "Acme mended twice");
    assert_eq!(bench.kept_next().0, Some(BOLT));
}

#[test]
fn l9_the_lock_covers_everything_until_the_operator_goes_on_without_the_cases() {
    let mut bench = Bench::bare();
    bench.commands();
    let locked = VaultState::Locked { why: KeyFault::OtherKey, has_passphrase: false };
    bench.tell(Notice::Vault(VaultNotice::State(Ok(locked))));
    assert!(bench.says("Your cases are locked"), "{}", bench.text());
    assert!(
        bench.harness.query_by_label("Passphrase").is_none(),
        "no passphrase was set, so none is asked for"
    );
    bench.press("Try again");
    assert_eq!(stores(&bench.commands(), |command| matches!(command, VaultCommand::Open)), 1);
    bench.tell(Notice::Vault(VaultNotice::State(Ok(locked))));
    bench.press("Go on without them");
    bench.type_into("Title of the case", "Bolt");
    assert_eq!(
        stores(&bench.commands(), |command| matches!(command, VaultCommand::Save { .. })),
        0
    );
    assert!(bench.says("Unlock your cases…"), "{}", bench.text());
}

#[test]
fn a_case_is_found_by_its_title_and_its_deletion_can_be_undone() {
    let mut bench = Bench::with_vault(vec![
        row(ACME, "Acme", CaseStatus::Completed),
        row(BOLT, "Bolt", CaseStatus::Draft),
    ]);
    bench.type_into("Search cases", "BOL");
    assert!(bench.says("Bolt") && !bench.says("Acme"), "{}", bench.text());
    assert!(
        bench
            .harness
            .get_by_label("Bolt")
            .accesskit_node()
            .data()
            .description()
            .is_some_and(|words| words.starts_with("Draft"))
    );
    let removals = |bench: &mut Bench| {
        stores(
            &bench.commands(),
            |command| matches!(command, VaultCommand::Remove(id) if *id == BOLT),
        )
    };
    bench.press("Delete Bolt");
    assert!(bench.says("Bolt was deleted") && !bench.says("Bolt"), "{}", bench.text());
    assert_eq!(removals(&mut bench), 0, "nothing has happened yet");
    bench.press("Undo: Bolt was deleted");
    bench.later(20.0);
    assert!(bench.says("Bolt") && removals(&mut bench) == 0, "{}", bench.text());
    bench.press("Delete Bolt");
    bench.later(9.0);
    assert_eq!(removals(&mut bench), 1);
    assert!(!bench.says("Bolt was deleted"), "{}", bench.text());
}

#[test]
fn a_deletion_is_carried_out_before_the_window_closes() {
    let mut bench = Bench::with_vault(vec![row(BOLT, "Bolt", CaseStatus::Draft)]);
    bench.press("Delete Bolt");
    bench.close();
    assert_eq!(
        stores(
            &bench.commands(),
            |command| matches!(command, VaultCommand::Remove(id) if *id == BOLT)
        ),
        1
    );
}

#[test]
fn a_case_is_duplicated_without_its_documents_and_kept_as_a_case_of_its_own() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme onboarding", CaseStatus::Completed)]);
    bench.press("More for Acme onboarding");
    bench.press("Duplicate Acme onboarding");
    assert_eq!(
        stores(
            &bench.commands(),
            |command| matches!(command, VaultCommand::Load(id) if *id == ACME)
        ),
        1
    );
    bench.tell(Notice::Vault(VaultNotice::Loaded {
        id: ACME,
        result: Ok(Box::new(kept(draft(), Some("token-of-acme")))),
    }));
    let (id, copy) = bench.kept_next();
    assert_eq!(
        (id, copy.title.as_str(), copy.relations.len()),
        (None, "Copy of Acme onboarding", 2)
    );
    assert!(copy.files().all(|(_, file)| file.path.is_empty()));
    assert!(bench.says("Paste link…"), "the link is the other customer's: {}", bench.text());
}

#[test]
fn a_case_of_the_list_is_given_another_title() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.press("More for Acme");
    bench.press("Rename Acme");
    bench.retype("Title of the case", "Acme Holding");
    bench.press("Rename");
    bench.tell(Notice::Vault(VaultNotice::Loaded {
        id: ACME,
        result: Ok(Box::new(kept(draft(), None))),
    }));
    let (id, renamed) = bench.kept_next();
    assert_eq!(
        (id, renamed.title.as_str(), renamed.entities.len()),
        (Some(ACME), "Acme Holding", 2)
    );
    bench.tell(Notice::Vault(VaultNotice::Saved { was: Some(ACME), result: Ok(ACME), at: 0 }));
    assert_eq!(stores(&bench.commands(), |command| matches!(command, VaultCommand::List)), 1);
}

#[test]
fn the_list_says_how_many_documents_of_a_sending_are_there() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::UnderWay)]);
    let files = super::bench::sent_files(&[
        ("acme", "company_document", FileState::Sent),
        ("john", "id_document", FileState::Sending),
        ("john", "address_document", FileState::Waiting),
    ]);
    bench.publish_as(
        ACME,
        CaseProgress { phase: Phase::Uploading, files, ..CaseProgress::default() },
    );
    assert!(bench.described("Acme").starts_with("Sending 1/3"), "{}", bench.described("Acme"));
}

#[test]
fn closing_the_window_saves_first() {
    let mut bench = Bench::with_vault(vec![]);
    bench.type_into("Title of the case", "Bolt");
    bench.close();
    assert!(!bench.is_closing());
    bench.kept_next();
    bench.answer_kept(None, Ok(BOLT));
    assert!(bench.is_closing());
}

#[test]
fn a_case_that_was_sent_before_there_was_a_vault_gives_way_to_another_one() {
    let mut bench = Bench::bare();
    bench.type_into("Title of the case", "Bolt");
    bench.publish(CaseProgress { phase: Phase::Completed, ..CaseProgress::default() });
    bench.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::Open {
        has_passphrase: false,
        is_newer: false,
    }))));
    bench.tell(Notice::Vault(VaultNotice::Listed(Ok(dossier::engine::message::Listing {
        cases: vec![row(ACME, "Acme", CaseStatus::Draft)],
        missing: 0,
    }))));
    bench.press("Cases");
    open(&mut bench, ACME, "Acme", kept(draft(), None));
    assert_eq!(stores(&bench.commands(), |command| matches!(command, VaultCommand::Load(_))), 0);
    assert!(bench.says("John Smith"), "{}", bench.text());
}

#[test]
fn a_save_keeps_its_place_in_a_full_queue_when_the_list_is_read_again() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.press("New case");
    bench.type_into("Title of the case", "Bolt");
    bench.kept_next();
    bench.type_into("Title of the case", " Limited");
    bench.press("Cases");
    bench.press("Acme");
    bench.commands();
    bench.fill_queue_but(1);
    // The list and the next save are due, in this order, and the save takes the last place.
    bench.answer_kept(None, Ok(BOLT));
    assert_eq!(bench.kept_next().1.title, "Bolt Limited");
}
