//! A case that is sent: frozen, journaled, completed, and recovered unchanged after a crash.

use secrecy::ExposeSecret;

use super::support::*;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachments, Digest};
use crate::domain::payload::{Manifest, ManifestFile, Payload};
use crate::domain::progress::CaseId;
use crate::domain::receipt::{Proof, Receipt};
use crate::domain::record::{FrozenFile, Process, Record};
use crate::engine::message::{CaseStatus, Link, Order, Target};
use crate::engine::ports::{Cases, Documents, Journal, JournalFault, Journals, Sending};

const API: &str = "https://ingest.spektr.com";

fn payload(text: &str) -> Payload {
    use sha2::Digest as _;
    Payload::refrozen(text, Digest(sha2::Sha256::digest(text).into())).expect("a payload")
}

fn order(attachments: &Attachments) -> Order {
    let mut files: Vec<ManifestFile> = attachments
        .iter()
        .map(|(slot, attachment)| ManifestFile {
            slot: slot.clone(),
            file_name: Hidden("scan.pdf".into()),
            attachment: attachment.clone().expect("a document"),
        })
        .collect();
    files.sort_by(|a, b| a.slot.cmp(&b.slot));
    Order {
        payload: payload("{\"revenue\":5000000.10}"),
        manifest: Manifest { files },
        target: Target {
            api_url: API.into(),
            token: "token-one".to_owned().into(),
            api_key: Some("key-one".to_owned().into()),
            filled_by: Hidden("Jane Roe".into()),
            upload_hosts: vec!["files.example".into()],
        },
        step: None,
        replacements: Vec::new(),
        parallel: 3,
        wait_for_network: true,
    }
}

fn process(token: &str) -> Process {
    Process::of(API, &token.to_owned().into())
}

fn story(order: &Order) -> Vec<Record> {
    let files = order
        .manifest
        .files
        .iter()
        .map(|file| FrozenFile { sha256: file.attachment.sha256, bytes: file.attachment.bytes });
    let frozen = Record::Frozen {
        payload: order.payload.digest(),
        process: process("token-one"),
        files: files.collect(),
        step: None,
        at: 5,
    };
    vec![frozen, Record::Intent { step: Some(2), at: 6 }, Record::Accepted]
}

type Opened = Result<(Box<dyn Journal>, Vec<Record>), JournalFault>;

fn journal(vault: &Vault, id: CaseId, order: &Order) -> Opened {
    Journals::open(vault, id, order.payload.digest(), process("token-one"))
}

fn records(opened: Opened) -> Result<Vec<Record>, JournalFault> {
    opened.map(|(_, records)| records)
}

fn status(vault: &Vault, id: CaseId) -> Option<CaseStatus> {
    vault.list().expect("a list").cases.iter().find(|row| row.id == id).map(|row| row.status)
}

/// Returns a frozen case with two documents whose journal has not ended.
fn under_way(home: &Home) -> (CaseId, Order) {
    let vault = home.open();
    let attachments = attach(home, &vault, &[0, 1]);
    let order = order(&attachments);
    let id = vault.create(&draft(2), &attachments, false, 1).expect("created");
    vault.freeze(id, &order).expect("frozen");
    let (mut journal, before) = journal(&vault, id, &order).expect("a journal");
    assert_eq!((before, status(&vault, id)), (vec![], Some(CaseStatus::Draft)));
    for record in story(&order) {
        journal.append(&record, true).expect("written");
    }
    (id, order)
}

#[test]
fn s19_a_case_under_way_is_found_exactly_as_it_was_frozen() {
    let home = Home::new();
    let (id, order) = under_way(&home);
    let vault = home.open();
    assert_eq!(status(&vault, id), Some(CaseStatus::UnderWay));
    let frozen = vault.frozen(id).expect("read").expect("frozen");
    assert_eq!(
        (&frozen.payload, &frozen.manifest, frozen.parallel),
        (&order.payload, &order.manifest, 3)
    );
    assert_eq!(
        (frozen.api_url.as_str(), &frozen.filled_by, &frozen.upload_hosts),
        (API, &order.target.filled_by, &order.target.upload_hosts)
    );
    let link = frozen.link.expect("a link");
    let key = link.api_key.map(|key| key.expose_secret().to_owned());
    assert_eq!((link.token.expose_secret(), key), ("token-one", Some("key-one".to_owned())));
    assert_eq!(records(journal(&vault, id, &order)), Ok(story(&order)));
    // Its answers and documents may be changed meanwhile; the frozen body is unchanged.
    vault.save(id, &draft(5), &Attachments::new(), false, 9).expect("saved");
    drop(vault);
    let vault = home.open();
    assert_eq!(vault.sweep(10, 30).map(|swept| swept.files), Ok(0));
    for file in vault.frozen(id).expect("read").expect("frozen").manifest.files {
        assert!(vault.read(&file.attachment).is_ok());
    }
}

#[test]
fn g4_a_document_replaced_on_the_way_is_frozen_with_its_record() {
    let home = Home::new();
    let (id, order) = under_way(&home);
    let vault = home.open();
    let (mut journal, _) = journal(&vault, id, &order).expect("a journal");
    let other =
        vault.examine(&home.document("better.pdf", b"%PDF-1.4 a better scan")).expect("attached");
    journal
        .append(&Record::Replaced { file: 1, sha256: other.sha256, bytes: other.bytes }, true)
        .expect("written");
    drop((journal, vault));
    let vault = home.open();
    let files = vault.frozen(id).expect("read").expect("frozen").manifest.files;
    assert_eq!((&files[0], &files[1].attachment), (&order.manifest.files[0], &other));
    assert_eq!(vault.sweep(10, 30).map(|swept| swept.files), Ok(0));
    assert_eq!(vault.read(&other).expect("bytes"), &b"%PDF-1.4 a better scan"[..]);
}

#[test]
fn s17_one_journal_is_held_by_one_at_a_time() {
    let home = Home::new();
    let (id, order) = under_way(&home);
    let vault = home.open();
    let held = journal(&vault, id, &order).expect("a journal");
    assert_eq!(records(journal(&vault, id, &order)), Err(JournalFault::InUse));
    assert_eq!(vault.remove(id), Err(VaultFault::InUse));
    drop(held);
    assert!(journal(&vault, id, &order).is_ok());
}

#[test]
fn g3_an_unsettled_send_is_found_by_its_link_and_by_its_body_from_another_case() {
    let home = Home::new();
    let (_, order) = under_way(&home);
    let vault = home.open();
    let other = vault.create(&draft(2), &Attachments::new(), false, 3).expect("created");
    let found = |body: Digest, token: &str| {
        records(Journals::open(&vault, other, body, process(token))).map(|records| records.len())
    };
    assert_eq!(found(order.payload.digest(), "another"), Ok(3));
    assert_eq!(found(Digest([9; 32]), "token-one"), Ok(3));
    assert_eq!(
        found(Digest([9; 32]), "another"),
        Ok(0),
        "another case on another link is none of its business"
    );
}

#[test]
fn g1_a_receipt_is_kept_and_nothing_else_of_what_was_sent() {
    let home = Home::new();
    let (id, order) = under_way(&home);
    let vault = home.open();
    let text = format!(
        "{{\"proof\":\"answer\",\"completed_at\":7,\"payload\":\"{}\",\"files\":[[{{\"entity\":null,\"field\":\"f\"}},\"scan.pdf\",3,\"{}\"]]}}",
        order.payload.digest(),
        Digest([1; 32])
    );
    let receipt = Receipt::recalled(&text).expect("a receipt");
    assert_eq!((receipt.to_text(), receipt.proof()), (text, Proof::Answer));
    let (mut journal, _) = journal(&vault, id, &order).expect("a journal");
    journal.append(&Record::Completed { proof: Proof::Answer, at: 7 }, true).expect("written");
    assert_eq!(status(&vault, id), Some(CaseStatus::UnderWay), "until the receipt is kept");
    vault.complete(id, &receipt, 8).expect("completed");
    drop((journal, vault));
    let vault = home.open();
    assert_eq!(
        (vault.receipt(id).expect("read"), status(&vault, id)),
        (Some(receipt), Some(CaseStatus::Completed))
    );
    assert!(vault.frozen(id).expect("read").is_none() && vault.link(id).expect("read").is_none());
    assert_eq!(home.blobs(), 0);
    let loaded = vault.load(id).expect("loaded");
    assert_eq!(
        (loaded.damage, loaded.attachments.values().filter(|document| document.is_ok()).count()),
        (None, 2)
    );
}

#[test]
fn s18_a_refused_submit_makes_it_a_draft_again() {
    let home = Home::new();
    let (id, order) = under_way(&home);
    let vault = home.open();
    let (mut journal, _) = journal(&vault, id, &order).expect("a journal");
    journal.append(&Record::Rejected, true).expect("written");
    assert_eq!(status(&vault, id), Some(CaseStatus::Draft));
}

#[test]
fn l2_no_intent_is_written_on_a_full_disk_and_none_is_remembered() {
    let home = Home::new();
    let (id, order) = under_way(&home);
    let vault = home.open();
    let (mut journal, _) = journal(&vault, id, &order).expect("a journal");
    let etag = Some("x".repeat(20_000));
    let large = Record::Sent { file: 0, sha256: Digest([1; 32]), etag };
    let pages = |most: i64| {
        let set = format!("PRAGMA max_page_count={most}");
        vault
            .shared
            .read(|store| Ok(store.connection.query_row(&set, [], |row| row.get::<_, i64>(0))?))
            .expect("set")
    };
    pages(1);
    assert_eq!(journal.append(&large, true), Err(JournalFault::NotWritten));
    assert!(
        vault
            .freeze(id, &Order { payload: payload(&"x".repeat(20_000)), ..order.clone() })
            .is_err()
    );
    pages(1_000_000);
    journal.append(&Record::Accepted, false).expect("written");
    journal.append(&large, true).expect("written");
    drop((journal, vault));
    let expected = [story(&order), vec![Record::Accepted, large]].concat();
    let vault = home.open();
    assert_eq!(records(super::sending::journal(&vault, id, &order)), Ok(expected));
    assert_eq!(vault.frozen(id).expect("read").expect("frozen").payload, order.payload);
}

#[test]
fn l5_a_journal_that_lost_anything_is_unreadable_and_left_as_it_is() {
    for sql in [
        "DELETE FROM journal WHERE seq = 3",
        "DELETE FROM journal",
        "UPDATE journal SET seq = 4 WHERE seq = 3",
        "UPDATE journal SET sealed = x'00' WHERE seq = 1",
        "UPDATE cases SET changed_at = 77",
    ] {
        let home = Home::new();
        let (id, order) = under_way(&home);
        home.damage(sql);
        assert_eq!(
            records(journal(&home.open(), id, &order)),
            Err(JournalFault::Unreadable),
            "{sql}"
        );
    }
}

#[test]
fn l5_a_lost_case_record_is_noticed() {
    for (sql, frozen, link) in [
        ("DELETE FROM papers WHERE kind = 1", Err(VaultFault::Damaged), Ok(true)),
        ("DELETE FROM papers WHERE kind = 3", Ok(false), Err(VaultFault::Damaged)),
        ("UPDATE papers SET sealed = x'00' WHERE kind = 3", Ok(false), Err(VaultFault::Damaged)),
    ] {
        let home = Home::new();
        let (id, _) = under_way(&home);
        home.damage(sql);
        let vault = home.open();
        assert_eq!(
            vault.frozen(id).map(|frozen| frozen.is_some_and(|frozen| frozen.link.is_some())),
            frozen,
            "{sql}"
        );
        assert_eq!(vault.link(id).map(|link| link.is_some()), link, "{sql}");
    }
}

#[test]
fn t24_a_case_knows_the_link_it_was_kept_with() {
    let home = Home::new();
    let vault = home.open();
    let id = vault.create(&draft(1), &Attachments::new(), false, 1).expect("created");
    assert!(vault.link(id).expect("read").is_none());
    let link = |api: &str, token: &str| Link {
        api_url: api.into(),
        token: token.to_owned().into(),
        api_key: None,
    };
    vault.save_link(id, &link(API, "token-one")).expect("kept");
    vault.save_link(id, &link("https://sandbox.example/", "token-two")).expect("kept");
    vault.save_link(id, &link("https://sandbox.example", "token-three")).expect("kept");
    let kept = vault.link(id).expect("read").expect("a link");
    assert_eq!(kept.token.expose_secret(), "token-three");
    assert_ne!(
        Process::of(&kept.api_url, &kept.token),
        Process::of(&kept.api_url, &"token-two".to_owned().into())
    );
}

#[test]
fn c10_a_last_word_that_the_journal_refused_is_written_with_the_receipt() {
    let home = Home::new();
    let (id, order) = under_way(&home);
    let vault = home.open();
    let text = serde_json::json!({"proof": "status_check", "completed_at": 7, "payload": order.payload.digest(), "files": []});
    let receipt = Receipt::recalled(&text.to_string()).expect("a receipt");
    for _ in 0..2 {
        vault.complete(id, &receipt, 8).expect("completed");
    }
    let expected =
        [story(&order), vec![Record::Completed { proof: Proof::StatusCheck, at: 7 }]].concat();
    assert_eq!(records(journal(&vault, id, &order)), Ok(expected));
    assert_eq!(status(&vault, id), Some(CaseStatus::Completed));
}
