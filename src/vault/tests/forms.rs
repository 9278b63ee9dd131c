//! The forms saved with a case: they remain after sending, and the next step starts from them.

use serde_json::{Value as Json, json};

use super::support::*;
use crate::domain::draft::Draft;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachments, Digest};
use crate::domain::onboarding::{IdempotencyKey, Onboarding};
use crate::domain::progress::CaseId;
use crate::domain::receipt::Receipt;
use crate::domain::step::Step;
use crate::domain::value::Value;
use crate::engine::message::{CaseStatus, Link, SavedForms, SavedStep, SentStep};
use crate::engine::ports::{Cases, Sending, Steps};

fn step(number: i64) -> SavedStep {
    let node = json!({ "type": "form", "id": "f", "fields": { "revenue": { "dataType": "number", "config": { "value": 5_000_000.10 } } } });
    let execution = json!({ "id": "e", "status": "pending", "error": null, "currentStep": number, "minStep": 2, "maxStep": 3 });
    let step = Step::from_json(
        &json!({ "node": node, "execution": execution, "availableLanguages": ["da-DK"] }),
    )
    .expect("a step");
    SavedStep::with_form(&step, "da-DK").expect("a form")
}

fn end() -> SavedStep {
    let node = json!({ "type": "endStep", "formText": "Thanks", "redirectUrl": null });
    let step = Step::from_json(
        &json!({ "node": node, "execution": { "status": "completed", "currentStep": 3 } }),
    )
    .expect("a step");
    SavedStep::of(&step, "da-DK")
}

fn receipt() -> Receipt {
    let text = json!({ "proof": "answer", "completed_at": 7, "payload": Digest([1; 32]).to_string(), "files": [] });
    Receipt::recalled(&text.to_string()).expect("a receipt")
}

fn start() -> Onboarding {
    Onboarding {
        api_url: "https://ingest.spektr.com".to_owned(),
        api_key: Some("key-one".to_owned().into()),
        process_id: "p".to_owned(),
        workspace_id: "w".to_owned(),
        reference: Hidden("R-1".to_owned()),
        prefill: Hidden(vec![("first_name".to_owned(), "Jane".to_owned())]),
        key: IdempotencyKey::of_random([3; 16]),
    }
}

fn at(number: i64) -> SavedForms {
    SavedForms { step: Some(step(number)), ..SavedForms::default() }
}

/// All of it as JSON.
fn told(forms: &SavedForms) -> Json {
    let sent: Vec<Json> = forms
        .sent
        .iter()
        .map(|sent| {
            json!([
                sent.node,
                sent.number,
                crate::domain::casefile::write(&sent.draft),
                sent.receipt.to_text()
            ])
        })
        .collect();
    let start = forms.start.as_ref().map(|start| {
        use secrecy::ExposeSecret as _;
        json!([
            start.body(),
            start.key.as_str(),
            start.process_id,
            start.workspace_id,
            start.api_url,
            start.api_key.as_ref().map(|key| key.expose_secret().to_owned())
        ])
    });
    let step = |step: &SavedStep| {
        json!([step.node, step.execution.to_json(), step.language, step.languages])
    };
    json!([forms.step.as_ref().map(step), forms.after.as_ref().map(step), sent, start])
}

/// A completed case with its forms and its link.
fn completed(home: &Home, forms: &SavedForms) -> CaseId {
    let vault = home.open();
    let attachments = attach(home, &vault, &[0]);
    let id = vault.create(&draft(2), &attachments, false, 1).expect("created");
    for api in ["https://elsewhere.example", "https://ingest.spektr.com"] {
        vault
            .save_link(
                id,
                &Link { api_url: api.into(), token: "token-one".to_owned().into(), api_key: None },
            )
            .expect("kept");
    }
    vault.save_forms(id, forms).expect("kept");
    vault.complete(id, &receipt(), 8).expect("completed");
    id
}

fn status(vault: &Vault, id: CaseId) -> Option<CaseStatus> {
    vault.list().expect("a list").cases.iter().find(|row| row.id == id).map(|row| row.status)
}

#[test]
fn saved_forms_are_loaded_unchanged_and_a_case_without_has_none() {
    let home = Home::new();
    let vault = home.open();
    let id = vault.create(&draft(1), &Attachments::new(), false, 1).expect("created");
    assert_eq!(told(&vault.forms(id).expect("read")), told(&SavedForms::default()));
    let sent =
        SentStep { node: step(1).node, number: Some(1), draft: draft(3), receipt: receipt() };
    let forms = SavedForms {
        step: Some(step(2)),
        after: Some(end()),
        sent: vec![sent],
        start: Some(start()),
    };
    vault.save_forms(id, &at(1)).expect("kept");
    vault.save_forms(id, &forms).expect("kept");
    drop(vault);
    let vault = home.open();
    let kept = vault.forms(id).expect("read");
    assert_eq!(told(&kept), told(&forms));
    assert_eq!(
        kept.step.expect("a step").step().form().map(|form| form.form.fields().len()),
        Some(1)
    );
    vault.remove(id).expect("removed");
    assert_eq!(vault.forms(id).map(drop), Err(VaultFault::NoSuchCase));
    assert_eq!(vault.save_forms(id, &forms), Err(VaultFault::NoSuchCase));
}

#[test]
fn a_completed_case_keeps_its_form_and_while_a_step_may_follow_its_link() {
    let home = Home::new();
    let id = completed(&home, &at(1));
    let vault = home.open();
    assert_eq!(told(&vault.forms(id).expect("read")), told(&at(1)));
    assert_eq!(vault.receipt(id).expect("read"), Some(receipt()));
    assert!(vault.link(id).expect("read").is_some() && vault.frozen(id).expect("read").is_none());
    // At the end of the process only the link is deleted.
    let over = SavedForms { after: Some(end()), ..at(1) };
    vault.save_forms(id, &over).expect("kept");
    assert!(vault.link(id).expect("read").is_none());
    assert_eq!(told(&vault.forms(id).expect("read")), told(&over));
    assert_eq!(
        (vault.receipt(id).expect("read"), status(&vault, id)),
        (Some(receipt()), Some(CaseStatus::Completed))
    );
    let case_records = vault.shared.read(|store| {
        Ok(store
            .connection
            .query_row("SELECT count(*) FROM papers", [], |row| row.get::<_, i64>(0))?)
    });
    assert_eq!(case_records, Ok(2), "the receipt and the form");
}

#[test]
fn a_step_before_another_is_listed_as_such_in_either_order_of_saving() {
    let next = SavedForms { after: Some(step(2)), ..at(1) };
    // The receipt first.
    let home = Home::new();
    let id = completed(&home, &at(1));
    let vault = home.open();
    assert_eq!(status(&vault, id), Some(CaseStatus::Completed));
    vault.save_forms(id, &next).expect("kept");
    assert_eq!(
        (vault.receipt(id).expect("read"), status(&vault, id)),
        (Some(receipt()), Some(CaseStatus::StepSent))
    );
    assert!(vault.link(id).expect("read").is_some());
    drop(vault);
    let vault = home.open();
    assert_eq!(
        (told(&vault.forms(id).expect("read")), status(&vault, id)),
        (told(&next), Some(CaseStatus::StepSent))
    );
    vault.save_forms(id, &SavedForms { after: Some(end()), ..at(1) }).expect("kept");
    assert_eq!(status(&vault, id), Some(CaseStatus::Completed));
    // The next step first: the disk refused the receipt before.
    let home = Home::new();
    let id = completed(&home, &next);
    let vault = home.open();
    assert_eq!(status(&vault, id), Some(CaseStatus::StepSent));
    vault.load(id).expect("loaded");
    vault
        .start_next_step(
            id,
            &SavedForms { step: Some(step(2)), ..SavedForms::default() },
            &Draft::default(),
            9,
        )
        .expect("gone on");
    assert_eq!(status(&vault, id), Some(CaseStatus::Draft));
}

#[test]
fn a_completed_case_continues_with_its_next_step_as_a_draft() {
    let home = Home::new();
    let id = completed(&home, &at(1));
    let mut next = Draft { title: "Acme onboarding".to_owned(), ..Draft::default() };
    next.fields.set("declared_by", Value::Text("Jane Roe".into()));
    let sent =
        SentStep { node: step(1).node, number: Some(1), draft: draft(2), receipt: receipt() };
    let forms = SavedForms { step: Some(step(2)), sent: vec![sent], ..SavedForms::default() };
    let vault = home.open();
    vault.load(id).expect("loaded");
    vault.start_next_step(id, &forms, &next, 9).expect("gone on");
    drop(vault);
    let vault = home.open();
    assert_eq!(status(&vault, id), Some(CaseStatus::Draft));
    let loaded = vault.load(id).expect("loaded");
    assert_eq!((loaded.draft, loaded.attachments.len(), loaded.damage), (next.clone(), 0, None));
    assert_eq!(told(&vault.forms(id).expect("read")), told(&forms));
    assert!(vault.receipt(id).expect("read").is_none() && vault.link(id).expect("read").is_some());
    // It is a draft like any other: it can be saved with a document, swept and completed again.
    let attachments = attach(&home, &vault, &[5]);
    vault.save(id, &draft(1), &attachments, false, 10).expect("saved");
    vault.sweep(11, 30).expect("swept");
    assert_eq!(home.blobs(), 1);
    vault.complete(id, &receipt(), 12).expect("completed");
    drop(vault);
    let vault = home.open();
    assert_eq!((home.blobs(), told(&vault.forms(id).expect("read"))), (0, told(&forms)));
    assert!(vault.load(id).expect("loaded").damage.is_none());
}

#[test]
fn a_case_that_is_not_completed_does_not_continue_and_is_unchanged() {
    let home = Home::new();
    let vault = home.open();
    let id = vault.create(&draft(1), &Attachments::new(), false, 1).expect("created");
    assert_eq!(
        vault.start_next_step(id, &at(2), &Draft::default(), 2),
        Err(VaultFault::NotWritten)
    );
    assert_eq!(vault.load(id).expect("loaded").draft, draft(1));
    assert!(vault.forms(id).expect("read").step.is_none());
    vault.save(id, &draft(2), &Attachments::new(), false, 3).expect("saved");
}

#[test]
fn l5_a_form_that_can_not_be_read_is_told_and_never_written_over() {
    for sql in
        ["UPDATE papers SET sealed = x'00' WHERE kind = 4", "DELETE FROM papers WHERE kind = 4"]
    {
        let home = Home::new();
        let vault = home.open();
        let id = vault.create(&draft(1), &Attachments::new(), false, 1).expect("created");
        vault.save_forms(id, &at(1)).expect("kept");
        drop(vault);
        home.damage(sql);
        let vault = home.open();
        assert_eq!(vault.forms(id).map(drop), Err(VaultFault::Damaged), "{sql}");
        assert_eq!(vault.save_forms(id, &at(2)), Err(VaultFault::Damaged), "{sql}");
        assert_eq!(
            vault.load(id).expect("loaded").draft,
            draft(1),
            "the rest of the case is there"
        );
        // It can still be sent to its end.
        vault.complete(id, &receipt(), 8).expect("completed");
        assert_eq!(vault.receipt(id).expect("read"), Some(receipt()), "{sql}");
    }
}
