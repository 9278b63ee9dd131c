//! Steps one after the other, and an onboarding without a link: the commands to the engine, and
//! earlier steps that stay readable.
//!
//! Knows nothing of the engine or of layout.

use dossier::domain::draft::Draft;
use dossier::domain::failure::CallFault;
use dossier::domain::hidden::Hidden;
use dossier::domain::onboarding::{Onboarding, Started};
use dossier::domain::progress::{CaseId, CaseProgress, Phase};
use dossier::domain::receipt::Receipt;
use dossier::domain::step::Step;
use dossier::domain::value::Value;
use dossier::engine::message::{
    Command, Loaded, Notice, SavedCase, SavedForms, VaultCommand, VaultNotice, ViewId,
};
use egui_kittest::kittest::Queryable as _;
use secrecy::SecretString;
use serde_json::{Value as Json, json};

use super::bench::{Bench, asked};
use super::form::{form, step};

fn receipt() -> Receipt {
    let text =
        json!({ "proof": "answer", "completed_at": 8, "payload": "7".repeat(64), "files": [] });
    Receipt::recalled(&text.to_string()).unwrap()
}

/// A short form with one field.
fn second() -> Json {
    json!({ "type": "form", "fields": { "purpose": { "type": "input", "dataType": "string", "attributes": { "label": "Purpose" }, "config": { "value": "Trade" } } } })
}

/// Reports that spektr has everything of the case.
pub(crate) fn completed(bench: &mut Bench) {
    bench.publish(CaseProgress {
        phase: Phase::Completed,
        receipt: Some(receipt()),
        receipt_saved: true,
        ..CaseProgress::default()
    });
}

#[test]
fn after_a_step_was_sent_the_next_one_opens_in_the_same_case_and_what_was_sent_can_be_read() {
    let mut bench = Bench::practising_tall();
    bench.looked(step(&form(), 1));
    bench.type_into("Legal name, The case itself", "Acme Corporation");
    bench.commands();
    completed(&mut bench);
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::FetchSession { .. })).is_some(),
        "{commands:?}"
    );
    bench.looked(step(&second(), 2));
    assert!(bench.says("spektr has this step and goes on with step 2 of 2–3."), "{}", bench.text());
    bench.press("Go on");
    assert_eq!(
        bench.harness.get_by_label("Purpose, The case itself").value().as_deref(),
        Some("Trade")
    );
    assert!(bench.harness.query_by_label("Legal name, The case itself").is_none());
    // The engine's last notice about the previous step arrives late.
    completed(&mut bench);
    let sent: Vec<String> = bench
        .text()
        .lines()
        .filter(|line| line.starts_with("Step 1, sent"))
        .map(str::to_owned)
        .collect();
    bench.press(sent.first().unwrap_or_else(|| panic!("{}", bench.text())));
    assert!(bench.says("Legal name") && bench.says("Acme Corporation"), "{}", bench.text());
    bench.press("Back to the form");
    bench.send();
    let commands = bench.commands();
    let Some(Command::Send { order, .. }) =
        asked(&commands, |command| matches!(command, Command::Send { .. }))
    else {
        panic!("{commands:?}")
    };
    assert_eq!((order.payload.text(), order.step), (r#"{"purpose":"Trade"}"#, Some(2)));
}

#[test]
fn what_spektr_knew_already_is_no_step_to_undo_and_a_country_is_reviewed_by_its_name() {
    let mut bench = Bench::practising_tall();
    let country = json!({ "type": "form", "fields": { "country": { "type": "input", "dataType": "string",
        "attributes": { "label": "Country", "type": "country" }, "config": { "value": "DK" } } } });
    bench.looked(step(&country, 1));
    assert!(bench.says("Denmark (DK)"), "{}", bench.text());
    assert!(!bench.menu_offers("Undo"));
    bench.press("Review");
    assert!(bench.says("Denmark (DK)"), "{}", bench.text());
}

#[test]
fn the_end_is_said_in_the_workspaces_words_and_as_plain_text() {
    let mut bench = Bench::practising_tall();
    bench.looked(step(&form(), 1));
    completed(&mut bench);
    bench.looked(step(
        &json!({ "type": "endStep", "formText": "Thank you.\nWe will call.", "redirectUrl": "https://bank.example/done" }),
        3,
    ));
    bench.press("The case itself");
    for said in [
        "This is the end of the form",
        "Thank you.\nWe will call.",
        "The workspace names this page for afterwards: https://bank.example/done",
    ] {
        assert!(bench.text().contains(said), "{said}\n{}", bench.text());
    }
}

#[test]
fn a_vendors_step_says_who_can_do_it_and_opens_the_hosted_page() {
    let mut bench = Bench::practising_tall();
    bench.looked(step(&json!({ "type": "mitId", "params": "x" }), 1));
    assert!(
        bench.says("Here the person signs in with MitID. Only they can do it, on the hosted page."),
        "{}",
        bench.text()
    );
    let opened = bench.opens("Open the hosted page");
    assert!(opened.is_some_and(|url| url.starts_with("http://127.0.0.1:9/form?token=")));
    assert!(!bench.text().contains("practice-token"));
}

#[test]
fn an_external_step_shows_its_form() {
    let mut bench = Bench::practising_tall();
    let fields = json!([{ "spektrDataField": "company_name", "type": "string", "required": true }]);
    bench.looked(step(&json!({ "type": "externalData", "nodeId": "n", "submitUrl": "x", "expectedFields": fields, "expiresAt": 5 }), 1));
    assert!(bench.says("spektr waits for these values"), "{}", bench.text());
    bench.type_into("Company name, The case itself", "Acme");
    bench.send();
    let commands = bench.commands();
    let Some(Command::Send { order, .. }) =
        asked(&commands, |command| matches!(command, Command::Send { .. }))
    else {
        panic!("{commands:?}")
    };
    assert_eq!(order.payload.text(), r#"{"company_name":"Acme"}"#);
}

#[test]
fn an_onboarding_is_started_and_tried_again_as_the_same_one() {
    let mut bench = Bench::bare_tall();
    bench.press("Paste link…");
    bench.press("Start an onboarding without a link…");
    // A dialog that follows another one takes its place over some frames.
    bench.settle();
    bench.press("Start");
    assert!(
        bench.says("Enter the workspace key.")
            && bench.says("Choose the environment this token belongs to."),
        "{}",
        bench.text()
    );
    bench.press("Environment");
    bench.press("Sandbox");
    bench.type_into("Workspace key", "key-of-the-workspace");
    bench.type_into("Process", "68876fa58281009be64b58f7");
    bench.type_into("Workspace", "w1");
    bench.type_into("Reference", "C-1");
    bench.type_into("Your name", "Jane Doe");
    bench.press("Add a value");
    bench.type_into("Name spektr uses, row 1", "first_name");
    bench.type_into("Value, row 1", "John");
    bench.press("Start");
    let first = started(&mut bench);
    assert_eq!(
        first.api_key.as_ref().map(secrecy::ExposeSecret::expose_secret),
        Some("key-of-the-workspace")
    );
    assert_eq!(first.body(), r#"{"data":{"reference":"C-1","first_name":"John"}}"#);
    bench.tell(Notice::SessionStarted { view: ViewId(1), result: Err(CallFault::Lost) });
    assert!(
        bench.says("spektr can't be reached. Check the network, then press Start again: it stays the same onboarding."),
        "{}",
        bench.text()
    );
    bench.press("Start");
    let again = started(&mut bench);
    assert_eq!(first.key, again.key);
    bench.tell(Notice::SessionStarted { view: ViewId(1), result: Err(CallFault::Lost) });
    bench.retype("Value, row 1", "Jane");
    bench.press("Start");
    let other = started(&mut bench);
    assert_ne!(first.key, other.key);
    let token = SecretString::from("started-session-token".to_owned());
    let started = Started {
        token,
        spektr_id: Hidden(String::new()),
        languages: vec!["da-DK".to_owned()],
        is_replayed: false,
    };
    bench.tell(Notice::SessionStarted { view: ViewId(1), result: Ok(started) });
    assert!(
        bench.harness.query_by_label("Start an onboarding").is_none()
            && bench.link_words().contains("SANDBOX"),
        "{}",
        bench.text()
    );
    let commands = bench.commands();
    assert!(
        asked(&commands, |command| matches!(command, Command::FetchSession { .. })).is_some(),
        "{commands:?}"
    );
}

fn started(bench: &mut Bench) -> Onboarding {
    let commands = bench.commands();
    match asked(&commands, |command| matches!(command, Command::StartSession { .. })) {
        Some(Command::StartSession { onboarding, .. }) => (**onboarding).clone(),
        _ => panic!("{commands:?}\n{}", bench.text()),
    }
}

#[test]
fn a_kept_case_has_its_form_again_without_a_network_and_keeps_a_new_one() {
    let mut bench = Bench::with_vault(Vec::new());
    let mut draft = Draft { title: "Acme".into(), ..Draft::default() };
    draft.fields.set("legal_name", Value::Text("Acme Corporation".into()));
    let forms = SavedForms {
        step: dossier::engine::message::SavedStep::with_form(&step(&form(), 1), "da-DK"),
        ..SavedForms::default()
    };
    open_paired(&mut bench, draft, forms);
    bench.press("The case itself");
    assert_eq!(
        bench.harness.get_by_label("Legal name, The case itself").value().as_deref(),
        Some("Acme Corporation"),
        "{}",
        bench.text()
    );
    assert!(bench.text().contains("step 1 of 2–3"), "{}", bench.text());
}

fn open_paired(bench: &mut Bench, draft: Draft, forms: SavedForms) {
    use dossier::engine::message::{CaseRow, CaseStatus, Listing};
    let row = CaseRow {
        id: CaseId(7),
        status: CaseStatus::Draft,
        changed_at: 0,
        title: Some(Hidden("Acme".into())),
        entities: 0,
        documents: 0,
    };
    bench.tell(Notice::Vault(VaultNotice::Listed(Ok(Listing { cases: vec![row], missing: 0 }))));
    bench.press("Cases");
    bench.press("Acme");
    assert!(
        asked(&bench.commands(), |command| matches!(
            command,
            Command::Vault(VaultCommand::Load(CaseId(7)))
        ))
        .is_some(),
        "{}",
        bench.text()
    );
    let case = Loaded {
        draft,
        attachments: dossier::domain::intake::Attachments::default(),
        damage: None,
    };
    let kept = SavedCase { case, link: None, receipt: None, forms };
    bench.tell(Notice::Vault(VaultNotice::Loaded { id: CaseId(7), result: Ok(Box::new(kept)) }));
}

/// A step without a form.
#[test]
fn while_spektr_is_at_work_the_window_says_so() {
    let mut bench = Bench::practising();
    let running = json!({ "node": null, "execution": { "id": "e", "status": "running", "currentStep": 1, "minStep": 1, "maxStep": 2 } });
    let running = || Step::from_json(&running).unwrap();
    bench.tell(Notice::SessionFetched {
        view: ViewId(1),
        result: Ok(Box::new(running())),
        is_polling: true,
    });
    assert!(
        bench.says("spektr is at work on the next step. Dossier asks again by itself."),
        "{}",
        bench.text()
    );
    bench.tell(Notice::SessionFetched {
        view: ViewId(1),
        result: Ok(Box::new(running())),
        is_polling: false,
    });
    assert!(bench.says("spektr is still at work on the next step."), "{}", bench.text());
    bench.press("Try again");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::FetchSession { .. }))
            .is_some()
    );
}
