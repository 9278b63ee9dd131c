//! The lock of the window: after a time without input or at once, what leaves memory and screen,
//! and unlocking.
//!
//! Knows nothing of keys: two channels play the engine, and the test sets the time.

use dossier::domain::progress::{Can, CaseProgress, Phase};
use dossier::engine::message::{
    CaseStatus, Command, KeyFault, Listing, Notice, SavedCase, VaultCommand, VaultFault,
    VaultNotice, VaultState,
};
use egui::{Event, Key, Modifiers, Pos2};
use egui_kittest::kittest::Queryable as _;
use secrecy::ExposeSecret as _;

use super::bench::{Bench, asked, draft};
use super::kept::{ACME, BOLT, kept, open, row, stores};

const MINUTE: f64 = 60.0;
const LOCKED: VaultState = VaultState::Locked { why: KeyFault::NotAsked, has_passphrase: true };
const TITLE: &str = "Your cases are locked";

fn is_lock(command: &VaultCommand) -> bool {
    matches!(command, VaultCommand::Lock)
}

/// Locks it, as the engine does.
fn answer_locked(bench: &mut Bench) {
    bench.tell(Notice::Vault(VaultNotice::State(Ok(LOCKED))));
}

/// Types the right passphrase.
fn unlock(bench: &mut Bench) {
    bench.type_into("Passphrase", "correct horse");
    bench.press("Unlock");
    let commands = bench.commands();
    let unlocks = |command: &Command| matches!(command, Command::Vault(VaultCommand::Unlock(_)));
    let Some(Command::Vault(VaultCommand::Unlock(passphrase))) = asked(&commands, unlocks) else {
        panic!("{commands:?}")
    };
    assert_eq!(passphrase.expose_secret(), "correct horse");
    bench.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::Open {
        has_passphrase: true,
        is_newer: false,
    }))));
}

fn list(bench: &mut Bench, status: CaseStatus) {
    let listing = Listing { cases: vec![row(ACME, "Acme", status)], missing: 0 };
    bench.tell(Notice::Vault(VaultNotice::Listed(Ok(listing))));
}

/// Acme as it is kept, with its link and without documents.
fn acme() -> SavedCase {
    let mut case = draft();
    case.entities[0].fields.remove("company_document");
    kept(case, Some("token-of-acme"))
}

/// Acme is open on John's page.
fn on_johns_page() -> Bench {
    let mut bench = Bench::locking(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    open(&mut bench, ACME, "Acme", acme());
    bench.press("John Smith");
    bench.commands();
    bench
}

#[test]
fn t19_after_ten_minutes_without_anybody_everything_is_gone_until_the_passphrase_brings_it_back() {
    let mut bench = on_johns_page();
    bench.later(9.9 * MINUTE);
    assert!(bench.says("John Smith"), "{}", bench.text());
    bench.later(0.2 * MINUTE);
    assert_eq!(stores(&bench.commands(), is_lock), 1);
    answer_locked(&mut bench);
    assert!(bench.says(TITLE), "{}", bench.text());
    for gone in ["Acme", "John", "5000000", "token"] {
        assert!(!bench.text().contains(gone), "{gone}: {}", bench.text());
    }
    unlock(&mut bench);
    list(&mut bench, CaseStatus::Draft);
    let commands = bench.commands();
    assert_eq!(
        stores(&commands, |command| matches!(command, VaultCommand::Load(id) if *id == ACME)),
        1,
        "{commands:?}"
    );
    bench.tell(Notice::Vault(VaultNotice::Loaded { id: ACME, result: Ok(Box::new(acme())) }));
    assert!(
        bench.says("First name, John Smith") && !bench.link_words().is_empty(),
        "on John's page again: {}",
        bench.text()
    );
    bench.later(9.9 * MINUTE);
    assert!(!bench.says(TITLE), "the time begins anew");
    bench.later(0.2 * MINUTE);
    assert!(bench.says(TITLE), "{}", bench.text());
}

#[test]
fn t19_keys_and_the_pointer_put_it_off_and_the_window_is_drawn_again_just_when_it_is_due() {
    let mut bench = on_johns_page();
    for _ in 0..3 {
        bench.harness.event(Event::PointerMoved(Pos2::new(30.0, 30.0)));
        bench.later(9.0 * MINUTE);
    }
    assert!(!bench.says(TITLE), "{}", bench.text());
    // Without a link no minutes are counted down.
    let mut bench = Bench::locking(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.harness.key_press(Key::F6);
    bench.settle();
    // The cursor of the search has come to rest.
    bench.later(11.0);
    let wait = bench.later(MINUTE).as_secs_f64();
    assert!((9.5 * MINUTE..=10.0 * MINUTE).contains(&wait), "{wait}");
    let wait = bench.wants_to_be_drawn_in().as_secs_f64();
    assert!((8.5 * MINUTE..=9.0 * MINUTE).contains(&wait), "{wait}");
}

#[test]
fn t19_the_key_that_wakes_a_window_whose_time_has_come_does_not_keep_it_open() {
    let mut bench = on_johns_page();
    bench.harness.event(Event::Text("x".to_owned()));
    bench.later(11.0 * MINUTE);
    assert!(bench.says(TITLE), "{}", bench.text());
}

#[test]
fn t19_what_is_not_saved_is_saved_before_it_leaves_and_is_out_of_sight_meanwhile() {
    let mut bench = on_johns_page();
    bench.focus_and_type("Title of the case", " again");
    bench.commands();
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    bench.settle();
    assert!(
        bench.says(TITLE) && bench.says("What you entered is being saved."),
        "{}",
        bench.text()
    );
    let (id, draft) = bench.kept_next();
    assert_eq!((id, draft.title.as_str()), (Some(ACME), "Acme onboarding again"));
    assert_eq!(stores(&bench.commands(), is_lock), 0, "not before it is saved");
    bench.answer_kept(Some(ACME), Ok(ACME));
    assert_eq!(stores(&bench.commands(), is_lock), 1);
}

#[test]
fn t19_what_can_not_be_saved_stays_in_memory_out_of_sight_and_is_not_saved_for_a_passer_by() {
    let mut bench = on_johns_page();
    bench.focus_and_type("Title of the case", " again");
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    bench.kept_next();
    bench.answer_kept(Some(ACME), Err(VaultFault::DiskFull));
    assert_eq!(stores(&bench.commands(), is_lock), 1, "it is locked all the same");
    answer_locked(&mut bench);
    assert!(
        bench.says("The case you were in could not be saved. It stays in memory behind this page until you unlock."),
        "{}",
        bench.text()
    );
    for key in [Key::S, Key::O, Key::N] {
        bench.harness.key_press_modifiers(Modifiers::COMMAND, key);
        bench.settle();
    }
    assert!(!bench.harness.state().has_open_dialog() && bench.says(TITLE));
    bench.close();
    assert!(
        bench.says(
            "The case behind this page could not be saved and would be lost. Unlock it to keep it."
        ),
        "{}",
        bench.text()
    );
    assert!(!bench.says("Save…") && !bench.is_closing());
    bench.press("Not now");
    assert!(!bench.text().contains("Acme"), "{}", bench.text());
    unlock(&mut bench);
    assert!(bench.says("First name, John Smith"), "{}", bench.text());
    let (id, draft) = bench.kept_next();
    assert_eq!(
        (id, draft.title.as_str()),
        (Some(ACME), "Acme onboarding again"),
        "it is tried again"
    );
}

#[test]
fn t19_a_save_that_is_never_answered_does_not_keep_the_vault_open() {
    let mut bench = on_johns_page();
    bench.focus_and_type("Title of the case", " again");
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    bench.kept_next();
    bench.later(11.0);
    assert_eq!(stores(&bench.commands(), is_lock), 1);
    answer_locked(&mut bench);
    assert!(bench.text().contains("could not be saved"), "{}", bench.text());
    bench.answer_kept(Some(ACME), Ok(ACME));
    assert!(
        bench.says(TITLE) && !bench.text().contains("could not be saved"),
        "late, but kept: {}",
        bench.text()
    );
}

#[test]
fn t19_a_case_on_its_way_goes_on_and_the_page_says_so_without_saying_which() {
    let mut bench = on_johns_page();
    bench.publish_as(
        ACME,
        CaseProgress {
            phase: Phase::Uploading,
            can: Can { cancel: true, ..Can::default() },
            ..CaseProgress::default()
        },
    );
    bench.later(11.0 * MINUTE);
    let commands = bench.commands();
    assert_eq!(stores(&commands, is_lock), 1);
    assert!(
        asked(&commands, |command| matches!(
            command,
            Command::Cancel { .. } | Command::Forget { .. }
        ))
        .is_none(),
        "{commands:?}"
    );
    answer_locked(&mut bench);
    assert!(
        bench.says("1 case is still being sent. What it needs stays in memory until it is done."),
        "{}",
        bench.text()
    );
    assert!(!bench.text().contains("Acme"), "{}", bench.text());
    unlock(&mut bench);
    list(&mut bench, CaseStatus::UnderWay);
    bench.tell(Notice::Vault(VaultNotice::Loaded { id: ACME, result: Ok(Box::new(acme())) }));
    assert!(bench.says("Sending documents"), "{}", bench.text());
}

#[test]
fn t19_what_the_operator_stopped_does_not_go_on_because_it_was_locked_meanwhile() {
    let mut bench = Bench::locking(vec![row(BOLT, "Bolt", CaseStatus::Draft)]);
    bench.publish_as(ACME, CaseProgress { phase: Phase::Interrupted, ..CaseProgress::default() });
    bench.press("Lock now");
    answer_locked(&mut bench);
    bench.publish_as(BOLT, CaseProgress::default());
    unlock(&mut bench);
    list(&mut bench, CaseStatus::UnderWay);
    let commands = bench.commands();
    assert_eq!(
        stores(&commands, |command| matches!(command, VaultCommand::Recover(id) if *id == ACME)),
        1,
        "{commands:?}"
    );
    assert!(
        asked(&commands, |command| matches!(command, Command::Cancel { id } if *id == ACME))
            .is_some(),
        "{commands:?}"
    );
}

#[test]
fn t19_without_a_passphrase_nothing_locks_and_ctrl_l_asks_for_one() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.later(60.0 * MINUTE);
    assert!(
        bench.says("Acme") && bench.harness.query_by_label("Lock now").is_none(),
        "{}",
        bench.text()
    );
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    bench.settle();
    assert!(
        bench.says("Set a passphrase") && bench.says("Lock when not in use"),
        "{}",
        bench.text()
    );
    assert_eq!(stores(&bench.commands(), is_lock), 0);
}

#[test]
fn t19_how_soon_is_a_setting_that_is_kept() {
    let mut bench = Bench::locking(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    bench.press("Settings");
    bench.press("Lock when not in use");
    bench.press("After 5 minutes");
    bench.press("Close");
    let set = |commands: &[Command], wanted: &str| {
        stores(
            commands,
            |command| matches!(command, VaultCommand::SaveSetting { name: "lock_after", value: words } if words == wanted),
        )
    };
    assert_eq!(set(&bench.commands(), "5"), 1);
    bench.later(5.1 * MINUTE);
    assert!(bench.says(TITLE), "{}", bench.text());
    answer_locked(&mut bench);
    bench.tell(Notice::Vault(VaultNotice::Setting { name: "lock_after", value: "0".into() }));
    unlock(&mut bench);
    list(&mut bench, CaseStatus::Draft);
    bench.later(600.0 * MINUTE);
    assert!(!bench.says(TITLE), "never: {}", bench.text());
    bench.press("Settings");
    bench.press("Delete copied documents of untouched drafts");
    bench.press("After 90 days");
    let keeps = |command: &VaultCommand| matches!(command, VaultCommand::SaveSetting { name: "keep_days", value: words } if words == "90");
    assert_eq!(stores(&bench.commands(), keeps), 1);
}

#[test]
fn t19_a_document_that_is_still_being_read_is_waited_for_but_not_for_ever() {
    let mut bench = Bench::locking(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    open(&mut bench, ACME, "Acme", kept(draft(), None));
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    bench.settle();
    assert!(bench.says(TITLE));
    assert_eq!(stores(&bench.commands(), is_lock), 0);
    bench.later(11.0);
    assert_eq!(stores(&bench.commands(), is_lock), 1);
}

#[test]
fn t19_a_file_dialog_that_stood_open_answers_nobody() {
    let mut bench = on_johns_page();
    bench.press("Export…");
    bench.while_dialog_is_open("Answers only, unprotected…", "/media/stick/case.json", |bench| {
        bench.later(11.0 * MINUTE);
        answer_locked(bench);
    });
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::SaveCase { .. })).is_none(),
        "{commands:?}"
    );
    assert!(bench.says(TITLE));
}

#[test]
fn t19_cases_found_locked_at_the_start_open_by_the_passphrase_alone() {
    let mut bench = Bench::bare();
    bench.commands();
    bench.tell(Notice::Vault(VaultNotice::State(Ok(LOCKED))));
    assert!(
        bench.says("Only the passphrase opens them now. The system's keyring is not asked."),
        "{}",
        bench.text()
    );
    assert!(
        bench.harness.query_by_label("Try again").is_none() && bench.says("Go on without them"),
        "{}",
        bench.text()
    );
    let mut boxes = bench.harness.query_all_by_role(egui::Role::PasswordInput);
    assert!(boxes.any(|node| node.is_focused()), "whoever sees this page wants to type there");
}

#[test]
fn t19_templates_leave_the_window_too_and_behind_the_lock_the_case_is_where_it_was() {
    let mut bench = on_johns_page();
    super::templates::open(&mut bench);
    bench.press("Remove Date of incorporation");
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    bench.settle();
    answer_locked(&mut bench);
    assert!(bench.says(TITLE) && !bench.text().contains("Registration number"), "{}", bench.text());
    bench.commands();
    bench.type_into("Passphrase", "correct horse");
    bench.press("Unlock");
    let form = r#"{"fields":{"nickname":{"dataType":"string","attributes":{"label":"Nickname"}}},"order":["nickname"]}"#;
    let words = format!(r#"{{"practice":{{"individual":{form}}}}}"#);
    bench.tell(Notice::Vault(VaultNotice::Setting { name: "templates", value: words }));
    bench.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::Open {
        has_passphrase: true,
        is_newer: false,
    }))));
    let commands = bench.commands();
    assert_eq!(
        stores(&commands, |command| matches!(command, VaultCommand::SaveSetting { .. })),
        0,
        "nothing is put over what is kept"
    );
    list(&mut bench, CaseStatus::Draft);
    let commands = bench.commands();
    assert_eq!(
        stores(&commands, |command| matches!(command, VaultCommand::Load(ACME))),
        1,
        "{commands:?}"
    );
    bench.tell(Notice::Vault(VaultNotice::Loaded { id: ACME, result: Ok(Box::new(acme())) }));
    assert!(bench.says("Nickname, John Smith"), "{}", bench.text());
}

#[test]
fn files_dropped_while_no_case_is_shown_are_refused_with_a_message() {
    const LOCKED_OUT: &str = "What was dropped while your cases were locked was not taken. Drop it again once they are open.";
    const NO_CASE: &str = "What was dropped was not taken, because no case was shown. Open the case, then drop it again.";
    let is_looked_at = |bench: &mut Bench| {
        let commands = bench.commands();
        asked(&commands, |command| {
            matches!(
                command,
                Command::Examine { .. }
                    | Command::InspectDropped { .. }
                    | Command::HoldDocument { .. }
            )
        })
        .is_some()
    };
    let mut bench = on_johns_page();
    bench.press("Cases");
    bench.drop_nowhere(&["/scans/a.pdf"]);
    assert!(bench.says(NO_CASE) && !is_looked_at(&mut bench), "{}", bench.text());
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::L);
    bench.settle();
    answer_locked(&mut bench);
    assert!(bench.says(TITLE) && !bench.says(NO_CASE), "{}", bench.text());
    bench.drop_nowhere(&["/scans/b.pdf"]);
    assert!(bench.says(LOCKED_OUT) && !is_looked_at(&mut bench), "{}", bench.text());
    unlock(&mut bench);
    assert!(bench.says(LOCKED_OUT), "{}", bench.text());
}
