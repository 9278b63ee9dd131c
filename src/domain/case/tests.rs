//! Judging: what is accepted, what is not, and the places of findings.

use super::*;
use crate::domain::draft::{Entity, EntityKind, ROOT, Relation};
use crate::domain::intake::{Attachment, Digest, FileProblem, MAX_DOCUMENT_BYTES, Sniffed};
use crate::domain::value::FileRef;

mod structure;

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

fn acme() -> (Draft, Attachments) {
    let file = |path: &str| Value::File(FileRef { path: path.into() });
    let entity = |reference: &str, kind, pairs: Vec<(&str, Value)>| Entity {
        fields: pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect(),
        ..Entity::new(kind, reference)
    };
    let relation = |from: &str, to: &str, role: &str, share: Option<&str>| Relation {
        ownership_percentage: share.map(Value::typed_number),
        ..Relation::new(from, to, role)
    };
    let draft = Draft {
        title: "Acme".into(),
        entities: vec![
            entity(
                "c1",
                EntityKind::Company,
                vec![("company_name", text("Acme")), ("company_document", file("scan.pdf"))],
            ),
            entity(
                "p1",
                EntityKind::Individual,
                vec![
                    ("first_name", text("John")),
                    ("last_name", text("Smith")),
                    ("id_document", file("scan.pdf")),
                ],
            ),
        ]
        .into(),
        relations: vec![
            relation("c1", ROOT, "owner", None),
            relation("p1", "c1", "ubo", Some("75")),
        ]
        .into(),
        ..Draft::default()
    };
    let attachment = |name: &str, bytes| Attachment {
        path: Hidden(name.into()),
        original_name: Hidden(name.into()),
        bytes,
        sha256: Digest([7; 32]),
        sniffed: Sniffed::Pdf,
        copy: None,
    };
    let slot = |entity: &str, field: &str| SlotKey::new(Some(entity.into()), field);
    let attachments = [
        (slot("c1", "company_document"), Ok(attachment("scan.pdf", 10))),
        (slot("p1", "id_document"), Ok(attachment("scan.pdf", 20))),
    ];
    (draft, attachments.into_iter().collect())
}

#[track_caller]
fn check(change: impl FnOnce(&mut Draft, &mut Attachments), expected: &[(&str, Problem)]) {
    let (mut draft, mut attachments) = acme();
    change(&mut draft, &mut attachments);
    let forms = Forms::builtin();
    let verdict = prove(&draft, &forms, &attachments, now());
    let found: Vec<_> = verdict
        .findings
        .iter()
        .map(|finding| (finding.place.path(&draft), finding.problem.clone()))
        .collect();
    let expected: Vec<_> =
        expected.iter().map(|(path, problem)| ((*path).to_owned(), problem.clone())).collect();
    assert_eq!(found, expected);
    assert_eq!(verdict.case.is_some(), expected.iter().all(|(_, problem)| problem.is_warning()));
}

fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

fn relation(from: &str, to: &str) -> Relation {
    Relation::new(from, to, "owner")
}

#[test]
fn a_sound_case_passes() {
    check(|_, _| {}, &[]);
}

#[test]
fn fields_are_of_their_kind_and_required_ones_present() {
    let set = |key: &'static str, value: Value| {
        move |draft: &mut Draft, _: &mut Attachments| draft.entities[1].fields.set(key, value)
    };
    let required = Problem::Required {
        label: "First name".into(),
        message: "Enter the person's first name".into(),
    };
    check(set("first_name", text("  ")), &[("entities[1].fields.first_name", required)]);
    check(
        set("first_name", Value::Flag(true)),
        &[("entities[1].fields.first_name", Problem::NotText { label: "First name".into() })],
    );
    check(
        set("date_of_birth", text("31/12/1980")),
        &[(
            "entities[1].fields.date_of_birth",
            Problem::NotADate { label: "Date of birth".into() },
        )],
    );
    for two_days in ["1/2/1980", "1/2/80", "03-04-1999"] {
        let problem = Problem::TwoDays { label: "Date of birth".into() };
        check(
            set("date_of_birth", text(two_days)),
            &[("entities[1].fields.date_of_birth", problem)],
        );
    }
    check(set("date_of_birth", text("1980-12-31")), &[]);
    check(
        set("politically_exposed", text("yes")),
        &[(
            "entities[1].fields.politically_exposed",
            Problem::NotYesOrNo { label: "Is a politically exposed person".into() },
        )],
    );
    let message = "Choose the nationality from the list: it is sent as two capital letters, for example DK, or as XXA for stateless".into();
    for stateless in ["XXA", "XK", "DK"] {
        check(set("nationality", text(stateless)), &[]);
    }
    check(
        set("nationality", text("dk")),
        &[(
            "entities[1].fields.nationality",
            Problem::Pattern { label: "Nationality".into(), message },
        )],
    );
    check(
        set("last_name", text(&"x".repeat(121))),
        &[(
            "entities[1].fields.last_name",
            Problem::TooLong { label: "Last name".into(), limit: 120, message: String::new() },
        )],
    );
    check(
        set("reference", text("x")),
        &[("entities[1].fields.reference", Problem::ReservedName { field: "reference".into() })],
    );
    check(set("workspace_own_field", text("anything")), &[]);
    check(|draft, _| *draft = Draft::default(), &[("case", Problem::NothingToSend)]);
    check(
        |draft, _| draft.fields.set("role-entity", text("x")),
        &[("fields.role-entity", Problem::ReservedName { field: "role-entity".into() })],
    );
}

#[test]
fn documents_are_judged_by_size_ending_and_first_bytes() {
    let slot = || SlotKey::new(Some("p1".into()), "id_document");
    let with = |change: fn(&mut Attachment)| {
        move |_: &mut Draft, attachments: &mut Attachments| {
            if let Some(Ok(attachment)) = attachments.get_mut(&slot()) {
                change(attachment);
            }
        }
    };
    let file = |problem| {
        ("entities[1].fields.id_document", Problem::File { label: "ID document".into(), problem })
    };
    let limit = MAX_DOCUMENT_BYTES;
    check(with(|attachment| attachment.bytes = 0), &[file(FileProblem::Empty)]);
    check(with(|attachment| attachment.bytes = 15_000_000), &[]);
    check(
        with(|attachment| attachment.bytes = 15_000_001),
        &[file(FileProblem::NearLimit { bytes: 15_000_001 })],
    );
    check(
        with(|attachment| attachment.bytes = 15_728_641),
        &[file(FileProblem::TooLarge { bytes: 15_728_641, limit })],
    );
    check(
        with(|attachment| attachment.sniffed = Sniffed::Png),
        &[file(FileProblem::NotWhatItSays { actual: "PNG" })],
    );
    let accept = vec![".pdf".into(), ".png".into(), ".jpg".into(), ".jpeg".into()];
    check(
        with(|attachment| attachment.original_name.0 = "a.exe".into()),
        &[file(FileProblem::WrongEnding { accept })],
    );
    check(
        move |_, attachments| drop(attachments.swap_remove(&slot())),
        &[file(FileProblem::NotRead)],
    );
    check(
        move |_, attachments| drop(attachments.insert(slot(), Err(FileProblem::NotFound))),
        &[file(FileProblem::NotFound)],
    );
}

#[test]
fn names_are_unique_per_entity_and_equal_ones_elsewhere_stay() {
    let (mut draft, mut attachments) = acme();
    let slot = |field: &str| SlotKey::new(Some("p1".into()), field);
    let same = attachments[&slot("id_document")].clone();
    draft.entities[1]
        .fields
        .set("address_document", Value::File(FileRef { path: "scan.pdf".into() }));
    attachments.insert(slot("address_document"), same);
    let forms = Forms::builtin();
    let verdict = prove(&draft, &forms, &attachments, now());
    let (payload, manifest) = verdict.case.expect("a sound case").freeze();
    let names: Vec<_> = manifest.files.iter().map(|file| file.file_name.0.as_str()).collect();
    assert_eq!(names, ["scan.pdf", "scan.pdf", "scan-2.pdf"]);
    assert!(payload.text().contains(r#""address_document":"scan-2.pdf""#));
}

#[test]
fn invisible_characters_and_unreadable_numbers_are_refused_everywhere() {
    let nul = |label: &str| Problem::Unseen { label: label.into(), code: 0 };
    let set = |key: &'static str, value: Value| {
        move |draft: &mut Draft, _: &mut Attachments| draft.entities[0].fields.set(key, value)
    };
    let number = |typed: &str| Value::typed_number(typed);
    check(
        set("registration_number", text("1\u{0}2")),
        &[("entities[0].fields.registration_number", nul("Registration number"))],
    );
    check(
        set("registration_number", text("\u{200b}0012345678 ")),
        &[(
            "entities[0].fields.registration_number",
            Problem::Unseen { label: "Registration number".into(), code: 0x200b },
        )],
    );
    check(
        set("own", Value::List(vec!["a".into(), "b\u{202e}".into()])),
        &[("entities[0].fields.own", Problem::Unseen { label: "own".into(), code: 0x202e })],
    );
    check(
        set("own", Value::Raw(serde_json::json!([{"k\u{0}": 1}]))),
        &[("entities[0].fields.own", nul("own"))],
    );
    check(
        set("ke\u{0}y", text("v")),
        &[("entities[0].fields.ke\u{0}y", Problem::UnseenName { field: "ke\u{0}y".into() })],
    );
    check(|draft, _| draft.relations[1].role = "ow\u{0}ner".into(), &[("relations[1]", nul(""))]);
    check(|draft, _| draft.title = "Ac\u{0}me".into(), &[("case", nul(""))]);
    check(
        |draft, _| {
            draft.entities[1].reference = "p\u{0}1".into();
            draft.entities[1].fields.remove("id_document");
            draft.relations[1].from = "p\u{0}1".into();
        },
        &[("entities[1]", nul(""))],
    );
    let out = |label: &str| Problem::NumberOutOfRange { label: label.into() };
    check(set("employees", number("1e400")), &[("entities[0].fields.employees", out("employees"))]);
    check(
        set("employees", number("-0.0")),
        &[("entities[0].fields.employees", Problem::MinusZero { label: "employees".into() })],
    );
    check(
        set("own", Value::Raw(serde_json::from_str(r#"{"a":[1e999]}"#).unwrap())),
        &[("entities[0].fields.own", out("own"))],
    );
}

#[test]
fn texts_are_sent_trimmed_and_composed_and_a_warning_says_so() {
    let untidy = |label: &str| Problem::Untidy { label: label.into() };
    check(
        |draft, _| draft.entities[0].fields.set("company_name", text(" Acme Corporation\u{a0} ")),
        &[("entities[0].fields.company_name", untidy("Company name"))],
    );
    let (mut draft, attachments) = acme();
    draft.entities[0].fields.set("company_name", text(" Acme Corporation\u{a0} "));
    draft.entities[1].fields.set("last_name", text("Mu\u{308}ller"));
    let forms = Forms::builtin();
    let (payload, _) =
        prove(&draft, &forms, &attachments, now()).case.expect("only warnings").freeze();
    assert!(
        payload.text().contains("\"Acme Corporation\"")
            && payload.text().contains("\"M\u{fc}ller\""),
        "{}",
        payload.text()
    );
}

#[test]
fn a_person_may_have_one_name() {
    let label = || "Last name".to_owned();
    let without =
        |draft: &mut Draft, _: &mut Attachments| drop(draft.entities[1].fields.remove("last_name"));
    check(
        without,
        &[("entities[1].fields.last_name", Problem::LastNameMissing { label: label() })],
    );
    check(
        |draft, _| draft.entities[1].fields.set("last_name", text(" ")),
        &[("entities[1].fields.last_name", Problem::LastNameMissing { label: label() })],
    );
    let nameless = |draft: &mut Draft, _: &mut Attachments| {
        draft.entities[1].fields.remove("last_name");
        draft.entities[1].fields.remove("first_name");
    };
    let required = |label: &str, message: &str| Problem::Required {
        label: label.into(),
        message: message.into(),
    };
    check(
        nameless,
        &[
            (
                "entities[1].fields.first_name",
                required("First name", "Enter the person's first name"),
            ),
            ("entities[1].fields.last_name", required("Last name", "Enter the person's last name")),
        ],
    );
    let (mut draft, attachments) = acme();
    draft.entities[1].fields.remove("last_name");
    draft.entities[1].fields.set(crate::domain::draft::MONONYM, Value::Flag(true));
    let forms = Forms::builtin();
    let verdict = prove(&draft, &forms, &attachments, now());
    assert_eq!(verdict.findings, []);
    let payload = verdict.case.expect("a sound case").freeze().0;
    assert!(
        !payload.text().contains("mononym") && !payload.text().contains("last_name"),
        "{}",
        payload.text()
    );
}

#[test]
fn missing_documents_are_counted() {
    let (draft, attachments) = acme();
    let forms = Forms::builtin();
    let verdict = prove(&draft, &forms, &attachments, now());
    assert!(verdict.case.is_some());
    assert_eq!(verdict.readiness.documents, verdict.inventory.empty);
    assert!(verdict.readiness.documents > 0 && !verdict.readiness.is_ready());
}

#[test]
fn many_findings_are_counted_and_the_first_are_kept() {
    use crate::domain::finding::MAX_FINDINGS;
    let (mut draft, attachments) = acme();
    let again = draft.relations[1].clone();
    draft.relations.extend(std::iter::repeat_n(again, MAX_FINDINGS + 7));
    let forms = Forms::builtin();
    let verdict = prove(&draft, &forms, &attachments, now());
    assert!(verdict.case.is_none());
    assert_eq!((verdict.findings.len(), verdict.more.to_fix), (MAX_FINDINGS, 7));
    assert_eq!(verdict.readiness.to_fix, MAX_FINDINGS + 7);
}
