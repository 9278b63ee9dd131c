//! Readiness of a saved case: shown in the list, and stored with the case.
//!
//! Knows nothing of what a case needs; the domain's tests do.

use dossier::domain::draft::{Draft, Relation, RelationId};
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Attachments, Digest, SlotKey, Sniffed};
use dossier::domain::value::{FileRef, Value};
use dossier::engine::message::{CaseStatus, Command, Notice, SavedCase, VaultCommand, VaultNotice};

use egui_kittest::kittest::Queryable as _;

use super::bench::{Bench, draft};
use super::kept::{ACME, BOLT, kept, open, row};

/// Returns the readiness that was last stored with a case.
fn told(commands: &[Command]) -> Option<bool> {
    let mut told = commands.iter().filter_map(|command| match command {
        Command::Vault(
            VaultCommand::Save { is_ready, .. } | VaultCommand::SetReady { is_ready, .. },
        ) => Some(*is_ready),
        _ => None,
    });
    told.next_back()
}

/// The identity of the relation at a position.
fn id(draft: &Draft, at: usize) -> RelationId {
    draft.relations.ids()[at]
}

#[test]
fn the_list_says_which_drafts_could_be_sent() {
    let bench = Bench::with_vault(vec![
        row(ACME, "Acme", CaseStatus::Ready),
        row(BOLT, "Bolt", CaseStatus::Draft),
    ]);
    assert!(bench.described("Acme").starts_with("Ready · "), "{}", bench.described("Acme"));
    assert!(bench.described("Bolt").starts_with("Draft · "), "{}", bench.described("Bolt"));
}

/// Acme with every document that is asked for, and a link.
fn whole() -> SavedCase {
    let mut draft = draft();
    let mut attachments = Attachments::new();
    for (at, fields) in
        [(0, ["company_document", "articles_document"]), (1, ["id_document", "address_document"])]
    {
        for field in fields {
            let name = format!("{field}.pdf");
            draft.entities[at].fields.set(field, Value::File(FileRef { path: name.clone() }));
            let attachment = Attachment {
                path: Hidden(name.clone().into()),
                original_name: Hidden(name),
                bytes: 1_000 + at as u64,
                sha256: Digest([7; 32]),
                sniffed: Sniffed::Pdf,
                copy: None,
            };
            attachments.insert(
                SlotKey::new(Some(draft.entities[at].reference.clone()), field),
                Ok(attachment),
            );
        }
    }
    let mut case = kept(draft, Some("a-token-that-is-long-enough"));
    case.case.attachments = attachments;
    case
}

#[test]
fn a_case_is_kept_as_ready_once_everything_is_there() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    let mut case = whole();
    case.case.draft.entities[0].fields.remove("company_name");
    open(&mut bench, ACME, "Acme", case);
    bench.press("Unnamed company (acme)");
    bench.type_into("Title of the case", " 2");
    bench.later(1.5);
    assert_eq!(told(&bench.commands()), Some(false), "it has no name yet");
    bench.answer_kept(Some(ACME), Ok(ACME));
    bench.type_into("Company name, Unnamed company (acme)", "Bolt");
    bench.later(1.5);
    assert_eq!(told(&bench.commands()), Some(true), "{}", bench.text());
    bench.answer_kept(Some(ACME), Ok(ACME));
    assert_eq!(told(&bench.commands()), None, "it is told once");
}

#[test]
fn the_last_edits_before_leaving_a_case_are_judged_before_saving() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    let mut case = whole();
    case.case.draft.entities[0].fields.remove("company_name");
    open(&mut bench, ACME, "Acme", case);
    bench.press("Unnamed company (acme)");
    bench.commands();
    bench.type_at_once("Company name, Unnamed company (acme)", "Bolt");
    bench.press("Cases");
    bench.press("New case");
    assert_eq!(told(&bench.commands()), Some(true));
}

#[test]
fn a_case_opened_from_an_older_list_is_marked_and_the_list_follows() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    open(&mut bench, ACME, "Acme", whole());
    assert_eq!(told(&bench.commands()), Some(true));
    bench.press("Cases");
    assert!(bench.described("Acme").starts_with("Ready · "), "{}", bench.described("Acme"));
}

#[test]
fn whatever_is_missing_the_status_the_page_before_sending_and_the_list_agree() {
    const ALL_THERE: &str = "Everything that must be there is there, and nothing is wrong.";
    const DOCUMENT: &str = "1 document that is asked for is not there yet.";
    const LINK: &str = "There is no link to send it by yet. Paste the link from spektr's mail.";
    type Change = fn(&mut SavedCase);
    let rows: [(&str, Change, Option<&str>); 6] = [
        ("whole", |_| {}, None),
        ("no link", |case| case.link = None, Some(LINK)),
        (
            "nobody",
            |case| {
                case.case.draft.entities.clear();
                case.case.draft.relations.clear();
                case.case.attachments.clear();
            },
            Some("Nobody is in this case yet. Add a company or a person."),
        ),
        (
            "nobody at the top",
            |case| drop(case.case.draft.relations.remove(id(&case.case.draft, 0))),
            Some("Nobody is at the top of the structure yet."),
        ),
        (
            "somebody outside",
            |case| drop(case.case.draft.relations.remove(id(&case.case.draft, 1))),
            Some(
                "John Smith is not connected with the top of the structure. Add a role that joins it.",
            ),
        ),
        (
            "a document",
            |case| {
                case.case.draft.entities[1].fields.remove("id_document");
                case.case
                    .attachments
                    .swap_remove(&SlotKey::new(Some("john".into()), "id_document"));
            },
            Some(DOCUMENT),
        ),
    ];
    for (name, change, said) in rows {
        let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Ready)]);
        let mut case = whole();
        change(&mut case);
        open(&mut bench, ACME, "Acme", case);
        bench.commands();
        bench.press("Show the status");
        assert_eq!(bench.says(ALL_THERE), said.is_none(), "{name}: {}", bench.text());
        assert_eq!(bench.says("1 thing missing"), said.is_some(), "{name}: {}", bench.text());
        let is_said = |bench: &Bench| said.is_none_or(|said| bench.text().contains(said));
        assert!(is_said(&bench), "{name}: {}", bench.text());
        bench.press("Hide the status");
        bench.press("Review");
        assert_eq!(bench.says(ALL_THERE), said.is_none(), "{name}: {}", bench.text());
        assert!(is_said(&bench), "{name}: {}", bench.text());
        bench.press("Cases");
        let listed = if said.is_none() { "Ready · " } else { "Draft · " };
        assert!(bench.described("Acme").starts_with(listed), "{name}: {}", bench.described("Acme"));
    }
}

#[test]
fn a_circle_is_sent_only_after_it_was_confirmed() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    let mut case = whole();
    let circle = Relation {
        from: "acme".into(),
        to: "acme".into(),
        role: "owner".into(),
        ownership_percentage: None,
    };
    case.case.draft.relations.push(circle);
    open(&mut bench, ACME, "Acme", case);
    bench.tell(Notice::Vault(VaultNotice::Setting { name: "filled_by", value: "Jane".into() }));
    let is_sent = |bench: &mut Bench| {
        bench.commands().iter().any(|command| matches!(command, Command::Send { .. }))
    };
    let send = |bench: &mut Bench| {
        bench.press("Review");
        let name = bench
            .text()
            .lines()
            .find(|line| line.starts_with("Send to spektr"))
            .map(str::to_owned)
            .expect("a button");
        bench.harness.get_by_label(&name).click_accesskit();
        bench.settle();
    };
    send(&mut bench);
    assert!(bench.says("Send it with a circle?") && !is_sent(&mut bench), "{}", bench.text());
    bench.press("Not now");
    assert!(!is_sent(&mut bench));
    send(&mut bench);
    bench.press("Send it all the same");
    assert!(is_sent(&mut bench), "{}", bench.text());
}

#[test]
fn a_document_that_is_still_being_read_marks_nothing() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Ready)]);
    open(&mut bench, ACME, "Acme", kept(draft(), None));
    let (slot, path) = bench.examined_next();
    assert_eq!(told(&bench.commands()), None);
    bench.tell(Notice::Examined {
        slot,
        path: dossier::domain::hidden::Hidden(path),
        result: Err(dossier::domain::intake::FileProblem::NotFound),
    });
    assert_eq!(told(&bench.commands()), Some(false), "it is not there any more");
}
