//! Faults that the walks of `agree` found, each on its own: banners that outlive a success, links,
//! and cases that begin to be saved.
//!
//! Knows nothing of how a banner is settled or of the engine.

use dossier::domain::draft::Draft;
use dossier::domain::failure::Failure;
use dossier::domain::progress::{Can, CaseProgress, Phase};
use dossier::domain::receipt::Receipt;
use dossier::domain::settings::FILLED_BY;
use dossier::engine::message::{
    CaseStatus, Command, KeyFault, Listing, Notice, SavedCase, VaultCommand, VaultFault,
    VaultNotice, VaultState, ViewId,
};
use serde_json::{Value as Json, json};

use super::bench::{Bench, asked, draft};
use super::form::{form, step};
use super::kept::{ACME, BOLT, kept, open, row, stores};

const NO_RECEIPT: &str = "its receipt is not kept yet";
const NOT_CHECKED: &str = "A case that was on its way can't be checked.";
const LINK_NOT_KEPT: &str = "The link is used, but not kept for the next time.";
const FORM_NOT_KEPT: &str = "The form is used, but not kept with the case.";

fn told(bench: &mut Bench, notice: VaultNotice) {
    bench.tell(Notice::Vault(notice));
}

fn listed(bench: &mut Bench, cases: [CaseStatus; 2]) {
    let cases = vec![row(ACME, "Acme", cases[0]), row(BOLT, "Bolt", cases[1])];
    told(bench, VaultNotice::Listed(Ok(Listing { cases, missing: 0 })));
}

fn receipt() -> Receipt {
    let text =
        json!({ "proof": "answer", "completed_at": 8, "payload": "7".repeat(64), "files": [] });
    Receipt::recalled(&text.to_string()).unwrap()
}

/// A form that asks for nothing.
fn easy() -> Json {
    json!({ "type": "form", "fields": { "purpose": { "type": "input", "dataType": "string", "attributes": { "label": "Purpose" } } } })
}

/// The form of the opened case has come.
fn looked(bench: &mut Bench, form: &Json) {
    bench.tell(Notice::SessionFetched {
        view: ViewId(2),
        result: Ok(Box::new(step(form, 1))),
        is_polling: false,
    });
}

/// A kept case by a link, shown.
fn opened() -> Bench {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Ready)]);
    open(&mut bench, ACME, "Acme", kept(draft(), Some("practice-token-of-acme")));
    bench.is_about(ACME);
    bench.commands();
    bench
}

#[test]
fn a_problem_of_several_cases_is_told_until_the_last_of_them_has_it_no_more() {
    let mut bench = opened();
    let receipt = |id, result| VaultNotice::ReceiptSaved { id, result };
    told(&mut bench, receipt(ACME, Err(VaultFault::DiskFull)));
    told(&mut bench, receipt(BOLT, Err(VaultFault::DiskFull)));
    told(&mut bench, receipt(ACME, Ok(())));
    assert!(bench.text().contains(NO_RECEIPT), "{}", bench.text());
    told(&mut bench, receipt(BOLT, Ok(())));
    assert!(!bench.text().contains(NO_RECEIPT), "{}", bench.text());
}

#[test]
fn a_deleted_case_misses_no_receipt() {
    let mut bench = opened();
    told(&mut bench, VaultNotice::ReceiptSaved { id: BOLT, result: Err(VaultFault::DiskFull) });
    told(&mut bench, VaultNotice::Removed { id: BOLT, result: Ok(()) });
    assert!(!bench.text().contains(NO_RECEIPT), "{}", bench.text());
}

#[test]
fn the_message_about_an_unchecked_case_ends_once_the_engine_has_it() {
    let mut bench = Bench::with_vault(vec![]);
    listed(&mut bench, [CaseStatus::UnderWay, CaseStatus::Draft]);
    let fails = |bench: &mut Bench| {
        told(bench, VaultNotice::NotRecovered { id: ACME, fault: VaultFault::NotRead });
    };
    fails(&mut bench);
    assert!(bench.text().contains(NOT_CHECKED), "{}", bench.text());
    bench.commands();
    // It is tried again with the next list.
    listed(&mut bench, [CaseStatus::UnderWay, CaseStatus::Draft]);
    let commands = bench.commands();
    assert_eq!(
        stores(&commands, |command| matches!(command, VaultCommand::Recover(ACME))),
        1,
        "{commands:?}"
    );
    bench.publish_as(ACME, CaseProgress { phase: Phase::Checking, ..CaseProgress::default() });
    assert!(!bench.text().contains(NOT_CHECKED), "{}", bench.text());
    // Settled on the command line it is none that is on its way.
    fails(&mut bench);
    assert!(bench.text().contains(NOT_CHECKED), "{}", bench.text());
    told(&mut bench, VaultNotice::BackToDraft(ACME));
    assert!(!bench.text().contains(NOT_CHECKED), "{}", bench.text());
}

#[test]
fn a_form_that_is_saved_after_all_is_not_called_unsaved() {
    let mut bench = opened();
    looked(&mut bench, &form());
    told(&mut bench, VaultNotice::FormsNotSaved(VaultFault::DiskFull));
    assert!(bench.text().contains(FORM_NOT_KEPT), "{}", bench.text());
    bench.commands();
    looked(&mut bench, &form());
    let commands = bench.commands();
    assert_eq!(
        stores(&commands, |command| matches!(command, VaultCommand::SaveForms { .. })),
        1,
        "{commands:?}"
    );
    assert!(!bench.text().contains(FORM_NOT_KEPT), "{}", bench.text());
}

#[test]
fn a_link_that_is_saved_with_a_sending_is_not_called_unsaved() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Ready)]);
    told(&mut bench, VaultNotice::Setting { name: FILLED_BY, value: "Jane Doe".into() });
    open(&mut bench, ACME, "Acme", kept(Draft::default(), Some("practice-token-of-acme")));
    bench.commands();
    looked(&mut bench, &easy());
    told(&mut bench, VaultNotice::LinkNotSaved(VaultFault::DiskFull));
    assert!(bench.text().contains(LINK_NOT_KEPT), "{}", bench.text());
    bench.send();
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::Send { .. })).is_some(),
        "{commands:?} {}",
        bench.text()
    );
    assert!(!bench.text().contains(LINK_NOT_KEPT), "{}", bench.text());
}

#[test]
fn a_title_that_is_saved_after_all_is_not_called_unsaved() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    let kept = |bench: &mut Bench, result| {
        told(bench, VaultNotice::Saved { was: Some(ACME), result, at: 9 });
    };
    kept(&mut bench, Err(VaultFault::DiskFull));
    assert!(bench.text().contains("Not saved: the disk is full."), "{}", bench.text());
    kept(&mut bench, Ok(ACME));
    assert!(!bench.text().contains("Not saved: the disk is full."), "{}", bench.text());
}

#[test]
fn an_empty_case_is_kept_once_before_it_is_sent() {
    let mut bench = Bench::with_vault(vec![]);
    bench.press("Paste link…");
    bench.type_into("Link or token", "http://127.0.0.1:9/form?token=practice-token-of-nobody");
    bench.type_into("Your name", "Jane Doe");
    bench.press("Use this link");
    bench.looked(step(&easy(), 1));
    bench.commands();
    bench.send();
    let commands = bench.commands();
    assert_eq!(
        stores(&commands, |command| matches!(command, VaultCommand::Save { id: None, .. })),
        1,
        "{commands:?}"
    );
    assert!(
        asked(&commands, |command| matches!(command, Command::Send { .. })).is_none(),
        "{commands:?}"
    );
    bench.answer_kept(None, Ok(BOLT));
    let commands = bench.commands();
    assert_eq!(
        commands.iter().filter(|command| matches!(command, Command::Send { id: BOLT, .. })).count(),
        1,
        "{commands:?} {}",
        bench.text()
    );
}

#[test]
fn a_case_on_its_way_without_being_kept_stays_what_it_is_when_a_passphrase_is_set() {
    let mut bench = Bench::with_case();
    told(&mut bench, VaultNotice::State(Ok(VaultState::NotCreated(KeyFault::NoKeyring))));
    bench.press("Keep cases under a passphrase…");
    let uploading = CaseProgress {
        phase: Phase::Uploading,
        can: Can { cancel: true, ..Can::default() },
        ..CaseProgress::default()
    };
    bench.publish(uploading);
    bench.commands();
    // The dialog was open already when it began.
    told(
        &mut bench,
        VaultNotice::State(Ok(VaultState::Open { has_passphrase: true, is_newer: false })),
    );
    told(&mut bench, VaultNotice::Listed(Ok(Listing { cases: vec![], missing: 0 })));
    assert!(bench.says("Sending documents") && bench.says("Pause sending"), "{}", bench.text());
    bench.later(20.0);
    let commands = bench.commands();
    assert_eq!(
        stores(&commands, |command| matches!(command, VaultCommand::Save { .. })),
        0,
        "kept it would be a draft: {commands:?}"
    );
    bench.press("Pause sending");
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::Cancel { .. })).is_some(),
        "{commands:?}"
    );
}

#[test]
fn a_new_link_reaches_the_engine_whatever_the_case_waits_for() {
    let waits = [
        (
            Phase::NeedsFiles,
            Failure::FilesNeeded { count: 1 },
            Can { send_again: true, replace: true, ..Can::default() },
        ),
        (
            Phase::NeedsDecision,
            Failure::Undecided,
            Can { resume: true, submit_anyway: true, ..Can::default() },
        ),
        (
            Phase::Interrupted,
            Failure::Cancelled,
            Can { resume: true, new_link: true, ..Can::default() },
        ),
        (Phase::TokenExpired, Failure::LinkExpired, Can { new_link: true, ..Can::default() }),
    ];
    for (phase, failure, can) in waits {
        let mut bench = Bench::with_case();
        bench.publish(CaseProgress {
            phase,
            failure: Some(failure),
            can,
            ..CaseProgress::default()
        });
        bench.harness.event(egui::Event::Paste(
            "http://127.0.0.1:9/form?token=practice-token-that-is-new".into(),
        ));
        bench.settle();
        bench.press("Use this link");
        let commands = bench.commands();
        assert!(
            asked(&commands, |command| matches!(command, Command::NewLink { .. })).is_some(),
            "{phase:?}: {commands:?}"
        );
        let is_resumed =
            asked(&commands, |command| matches!(command, Command::Resume { .. })).is_some();
        assert_eq!(is_resumed, phase == Phase::TokenExpired, "{phase:?}: {commands:?}");
    }
}

#[test]
fn a_step_that_another_follows_is_step_sent_on_its_page_and_in_the_list_whatever_is_open() {
    let mut bench = opened();
    looked(&mut bench, &form());
    bench.publish(CaseProgress {
        phase: Phase::Completed,
        receipt: Some(receipt()),
        receipt_saved: true,
        ..CaseProgress::default()
    });
    bench.commands();
    bench.tell(Notice::SessionFetched {
        view: ViewId(2),
        result: Ok(Box::new(step(&easy(), 2))),
        is_polling: false,
    });
    assert!(bench.says("Step sent"), "{}", bench.text());
    let commands = bench.commands();
    let kept_forms = asked(&commands, |command| {
        matches!(command, Command::Vault(VaultCommand::SaveForms { .. }))
    });
    let Some(Command::Vault(VaultCommand::SaveForms { forms, .. })) = kept_forms else {
        panic!("{commands:?}")
    };
    assert!(forms.has_next_step() && forms.may_continue());

    // At the next start another case is opened before it.
    let mut bench = Bench::with_vault(vec![
        row(ACME, "Acme", CaseStatus::StepSent),
        row(BOLT, "Bolt", CaseStatus::Draft),
    ]);
    open(&mut bench, BOLT, "Bolt", kept(draft(), None));
    bench.press("Cases");
    assert!(bench.described("Acme").starts_with("Step sent"), "{}", bench.described("Acme"));
    // spektr need not be in reach for it to say so of itself.
    open(
        &mut bench,
        ACME,
        "Acme",
        SavedCase { receipt: Some(receipt()), forms: (**forms).clone(), ..kept(draft(), None) },
    );
    assert!(
        bench.says("Step sent") && bench.says("Go on") && !bench.says("Submitted"),
        "{}",
        bench.text()
    );
}
