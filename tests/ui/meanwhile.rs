//! Answers that come late, or when the case can no longer be changed: none lands in the wrong
//! place.
//!
//! Knows nothing of the engine.

use dossier::app::Purpose;
use dossier::domain::failure::Failure;
use dossier::domain::hidden::Hidden;
use dossier::domain::progress::{Can, CaseProgress, Phase};
use dossier::engine::message::{CaseStatus, Command, Notice, VaultNotice};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use secrecy::ExposeSecret as _;

use super::bench::{Bench, asked, draft};
use super::cases::{ACME, row};

const LOCKED: &str = "The case can't be changed while it is being sent";
const SEND: &str = "Send to spektr (PRACTICE)";

fn uploading() -> CaseProgress {
    CaseProgress {
        phase: Phase::Uploading,
        can: Can { cancel: true, ..Can::default() },
        ..CaseProgress::default()
    }
}

fn reads(commands: &[Command]) -> bool {
    asked(commands, |command| matches!(command, Command::Examine { .. })).is_some()
}

/// A link and a name, in a window without either.
fn link(bench: &mut Bench, environment: &str, key: &str) {
    bench.type_into("Link or token", "bare-token-without-a-link");
    bench.retype("Your name", "Jane Doe");
    bench.press("Environment");
    bench.press(environment);
    if !key.is_empty() {
        bench.type_into("Workspace key", key);
    }
    bench.press("Use this link");
}

#[test]
fn a_file_that_waits_for_a_slot_is_not_attached_once_the_case_is_locked() {
    let mut bench = Bench::with_case();
    bench.drop_nowhere(&["/scans/a.pdf", "/scans/Passport_Smith_John.pdf"]);
    bench.press("Choose a place for a.pdf");
    bench.press("Proof of address, John Smith");
    bench.publish(uploading());
    assert!(bench.harness.get_by_label("Attach here").accesskit_node().is_disabled());
    bench.press("Not now");
    assert!(bench.harness.get_by_label("Place 1").accesskit_node().is_disabled());
    bench.drop_nowhere(&["/scans/c.pdf"]);
    assert!(bench.says("3 files wait for their places"), "{}", bench.text());
    assert!(!reads(&bench.commands()));
}

#[test]
fn a_role_line_opened_before_the_case_was_locked_adds_nothing() {
    let mut bench = Bench::with_case();
    bench.press("Add a role");
    bench.publish(uploading());
    assert!(bench.harness.get_by_label("Add a role").accesskit_node().is_disabled());
}

#[test]
fn a_document_chosen_after_the_case_was_locked_is_not_attached() {
    let mut bench = Bench::with_case();
    bench.while_dialog_is_open(
        "Choose file…, ID document, John Smith",
        "/scans/late.pdf",
        |bench| bench.publish(uploading()),
    );
    assert!(bench.says(LOCKED) && !reads(&bench.commands()), "{}", bench.text());
}

#[test]
fn a_file_chosen_for_the_case_before_is_dropped() {
    let mut bench = Bench::with_case();
    bench.while_dialog_is_open("Save…", "/cases/acme/case.json", |bench| bench.click("New"));
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::SaveCase { .. })).is_none()
    );
}

#[test]
fn a_case_that_is_opened_late_asks_before_it_replaces_what_was_typed_meanwhile() {
    let mut bench = Bench::with_case();
    bench.picks("/cases/other/case.json");
    bench.press("Open…");
    bench.type_into("Residential address, John Smith", "DK");
    let opened = || Notice::Opened {
        path: Hidden("/cases/other/case.json".into()),
        result: Ok(Box::default()),
    };
    bench.tell(opened());
    assert!(bench.says("Open another case?") && bench.says("John Smith"), "{}", bench.text());
    bench.press("Open without saving");
    bench.tell(opened());
    assert!(
        !bench.says("John Smith") && bench.says("Start with what you have"),
        "{}",
        bench.text()
    );
}

#[test]
fn a_case_that_is_opened_late_never_replaces_one_that_is_being_sent_or_was_begun_since() {
    let opened = || Notice::Opened {
        path: Hidden("/cases/other/case.json".into()),
        result: Ok(Box::new(draft())),
    };
    let mut bench = Bench::practising();
    bench.picks("/cases/other/case.json");
    bench.press("Open…");
    bench.press("New");
    bench.tell(opened());
    assert!(!bench.says("John Smith"), "{}", bench.text());
    let mut bench = Bench::practising();
    bench.picks("/cases/other/case.json");
    bench.press("Open…");
    bench.publish(uploading());
    bench.tell(opened());
    assert!(bench.says(LOCKED) && !bench.says("John Smith"), "{}", bench.text());
}

#[test]
fn the_next_case_does_not_go_where_the_last_one_was_sent() {
    let mut bench = Bench::bare();
    bench.press("Paste link…");
    link(&mut bench, "Sandbox", "");
    bench.press("New");
    assert!(bench.link_words().contains("SANDBOX"), "{}", bench.text());
    bench.publish_as(
        dossier::domain::progress::CaseId(2),
        CaseProgress { phase: Phase::Completed, ..CaseProgress::default() },
    );
    bench.press("New");
    assert!(bench.says("Paste link…") && bench.link_words().is_empty(), "{}", bench.text());
}

#[test]
fn a_workspace_key_is_shown_only_to_the_environment_it_was_entered_for() {
    for (next, kept) in [("Sandbox", true), ("Test", false)] {
        let mut bench = Bench::bare();
        bench.press("Add a company");
        bench.type_into("Company name, Unnamed company (company_1)", "Acme");
        bench.press("Paste link…");
        link(&mut bench, "Sandbox", "the-key");
        bench.press("Change…");
        link(&mut bench, next, "");
        bench.send_to(&next.to_uppercase());
        let commands = bench.commands();
        let sent = asked(&commands, |command| matches!(command, Command::Send { .. }));
        let Some(Command::Send { order, .. }) = sent else {
            panic!("{commands:?}\n{}", bench.text())
        };
        let key = order.target.api_key.as_ref().map(|key| key.expose_secret().to_owned());
        assert_eq!(key.as_deref(), kept.then_some("the-key"), "{next}");
    }
}

#[test]
fn a_key_that_no_request_can_carry_is_refused() {
    let mut bench = Bench::bare();
    bench.press("Paste link…");
    link(&mut bench, "Sandbox", "two words");
    assert!(bench.text().contains("A key has only letters, digits and signs"), "{}", bench.text());
    assert!(bench.says("Where this case goes"));
}

#[test]
fn a_new_link_resumes_sending_only_if_the_old_one_had_expired() {
    let new_link = Can { new_link: true, ..Can::default() };
    for (phase, can, takes, resumes) in [
        (Phase::TokenExpired, new_link, true, true),
        (Phase::Stopped, new_link, true, false),
        (Phase::TokenExpired, Can { send: true, edit: true, ..new_link }, false, false),
        (Phase::Ready, Can { send: true, edit: true, ..Can::default() }, false, false),
    ] {
        let mut bench = Bench::with_case();
        bench.publish(CaseProgress {
            phase,
            can,
            failure: Some(Failure::LinkExpired),
            ..CaseProgress::default()
        });
        bench.press("Change…");
        bench.type_into("Link or token", "http://127.0.0.1:9/form?token=fresh-practice-token");
        bench.press("Use this link");
        let commands = bench.commands();
        let told = |fits: fn(&Command) -> bool| asked(&commands, fits).is_some();
        let seen = (
            told(|command| matches!(command, Command::NewLink { .. })),
            told(|command| matches!(command, Command::Resume { .. })),
        );
        assert_eq!(seen, (takes, resumes), "{phase:?} {commands:?}");
        assert_eq!(bench.says("Review and send"), can.send);
        if phase == Phase::Ready {
            bench.press("Show the status");
        }
        assert!(bench.says("This link has expired"), "{}", bench.text());
    }
}

#[test]
fn where_the_case_goes_cannot_be_changed_while_it_is_on_its_way() {
    let mut bench = Bench::with_case();
    bench.publish(uploading());
    assert!(!bench.menu_offers("Change…"));
}

#[test]
fn a_send_that_the_engine_could_not_take_leaves_the_case_as_it_was() {
    let mut bench = Bench::practising();
    bench.press("Add a company");
    bench.type_into("Company name, Unnamed company (company_1)", "Acme");
    bench.press("Review");
    bench.fill_queue();
    bench.harness.get_by_label(SEND).click_accesskit();
    bench.settle();
    assert!(bench.says("Dossier is busy. Try again in a moment."), "{}", bench.text());
    assert!(!bench.harness.get_by_label(SEND).accesskit_node().is_disabled());
    bench.send();
    assert!(bench.harness.get_by_label(SEND).accesskit_node().is_disabled());
    assert!(!bench.menu_offers("New"), "the engine may be at work on it already");
}

#[test]
fn closing_while_documents_are_on_their_way_asks_with_two_answers() {
    let mut bench = Bench::with_case();
    bench.publish(uploading());
    bench.close();
    assert!(
        bench.says("Stop sending and close?")
            && bench.says("Keep sending")
            && !bench.says("Not now"),
        "{}",
        bench.text()
    );
    bench.press("Keep sending");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Cancel { .. })).is_none()
    );
    bench.close();
    bench.press("Stop and close");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Cancel { .. })).is_some()
    );
}

#[test]
fn saving_proposes_the_place_the_case_came_from_and_the_header_says_whether_it_is_saved() {
    let mut bench = Bench::with_case();
    assert!(bench.says("Saved"), "{}", bench.text());
    bench.type_into("Residential address, John Smith", "DK");
    assert!(bench.says("Not saved yet"), "{}", bench.text());
    bench.save();
    assert_eq!(
        bench.last_purpose(),
        Some(Purpose::SaveCase { last: Some(Hidden("/cases/acme/case.json".into())) })
    );
    bench.tell(Notice::Saved { path: Hidden("/cases/acme/case.json".into()), result: Ok(()) });
    assert!(bench.says("Saved") && bench.says("The case is saved."), "{}", bench.text());
}

#[test]
fn save_and_close_does_not_close_over_another_dialog_or_what_was_typed_meanwhile() {
    let mut bench = Bench::with_case();
    bench.type_into("Residential address, John Smith", "DK");
    bench.while_dialog_is_open("Choose file…, ID document, John Smith", "/scans/a.pdf", |bench| {
        bench.close();
        bench.click_last("Save…");
        let instead = "The system's file dialog has not answered. What is chosen here counts, and that one is given up.";
        assert!(bench.says(instead), "{}", bench.text());
        bench.harness.key_press(egui::Key::Escape);
        bench.settle();
    });
    bench.save();
    let saved = || Notice::Saved { path: Hidden("/cases/acme/case.json".into()), result: Ok(()) };
    bench.tell(saved());
    assert!(bench.says("The case is saved.") && !bench.is_closing(), "a plain save closes nothing");
    bench.type_into("Residential address, John Smith", "DK");
    bench.close();
    bench.picks("/cases/acme/case.json");
    bench.press_last("Save…");
    bench.type_into("First name, John Smith", "Johnny ");
    bench.tell(saved());
    assert!(bench.says("Close Dossier?") && !bench.is_closing(), "{}", bench.text());
    bench.picks("/cases/acme/case.json");
    bench.press_last("Save…");
    bench.tell(saved());
    assert!(bench.is_closing());
}

#[test]
fn a_case_that_was_on_its_way_and_is_a_draft_again_is_told() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::UnderWay)]);
    bench.tell(Notice::Vault(VaultNotice::BackToDraft(ACME)));
    assert!(
        bench.text().contains("A case that was on its way is a draft again"),
        "{}",
        bench.text()
    );
}
