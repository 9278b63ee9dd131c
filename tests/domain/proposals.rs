//! Proposed slots for eighty scans of twenty-two companies and people, by file name.
//!
//! `fixtures/scans.json` says how the scans were made and what a person would say of each name.
//! Knows nothing of how names are compared.

#![expect(clippy::unwrap_used, reason = "a test stops at the first step that fails")]

use std::collections::HashSet;

use dossier::domain::casefile;
use dossier::domain::draft::{Draft, EntityKind};
use dossier::domain::form::template::Forms;
use dossier::domain::intake::{SlotKey, Sniffed};
use dossier::domain::proposal::{DocumentKind, Proposal, Scan, What, Who, places, propose};
use dossier::domain::value::{FileRef, Value};
use dossier::domain::visible::Visible;
use dossier::files::known_as;
use proptest::prelude::*;
use serde_json::Value as Json;

struct Sample {
    draft: Draft,
    scans: Vec<(String, Sniffed)>,
    wanted: Vec<Option<(String, String)>>,
}

fn sample() -> Sample {
    let fixture: Json = serde_json::from_str(include_str!("../fixtures/scans.json")).unwrap();
    sample_of(&fixture, "scans")
}

/// The sample's case with the scans under this key.
fn sample_of(fixture: &Json, key: &str) -> Sample {
    let text = |json: &Json| json.as_str().unwrap().to_owned();
    let scans = fixture[key].as_array().unwrap();
    Sample {
        draft: casefile::read(fixture["case"].to_string().as_bytes()).unwrap(),
        scans: scans
            .iter()
            .map(|scan| (text(&scan["name"]), known_as(scan["kind"].as_str().unwrap())))
            .collect(),
        wanted: scans
            .iter()
            .map(|scan| scan["slot"].as_array().map(|slot| (text(&slot[0]), text(&slot[1]))))
            .collect(),
    }
}

fn proposed(draft: &Draft, scans: &[(String, Sniffed)]) -> Vec<Option<Proposal>> {
    let scans: Vec<Scan<'_>> =
        scans.iter().map(|(name, sniffed)| Scan { name, sniffed: Some(*sniffed) }).collect();
    propose(&scans, draft, &Forms::builtin(), &Visible::default())
}

fn where_to(proposal: &Proposal) -> (String, String) {
    (proposal.slot.entity.clone().unwrap_or_default(), proposal.slot.field.clone())
}

/// Returns the proposal for one name in the sample's case.
fn alone(name: &str) -> Option<Proposal> {
    let sample = sample();
    proposed(&sample.draft, &[(name.to_owned(), Sniffed::Pdf)]).remove(0)
}

#[test]
fn nine_of_ten_scans_whose_name_says_enough_are_proposed_rightly_and_nothing_for_the_rest() {
    let mut sample = sample();
    let mut found = proposed(&sample.draft, &sample.scans);
    let fixture: Json = serde_json::from_str(include_str!("../fixtures/scans.json")).unwrap();
    let alone = sample_of(&fixture, "alone");
    found.extend(
        alone.scans.iter().flat_map(|scan| proposed(&sample.draft, std::slice::from_ref(scan))),
    );
    sample.scans.extend(alone.scans);
    sample.wanted.extend(alone.wanted);
    let (mut right, mut telling) = (0, 0);
    let mut wrong = Vec::new();
    let mut unsaid = Vec::new();
    for (((name, _), wanted), found) in sample.scans.iter().zip(&sample.wanted).zip(&found) {
        let found = found.as_ref().map(where_to);
        telling += usize::from(wanted.is_some());
        match (wanted, &found) {
            (Some(wanted), Some(found)) if wanted == found => right += 1,
            (Some(_), None) => unsaid.push(name),
            (None, None) => {}
            _ => wrong.push(format!("{name}: {found:?} instead of {wanted:?}")),
        }
    }
    println!(
        "{right} of {telling} whose name says enough, {} that do not; nothing said of {unsaid:?}",
        80 - telling
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!((sample.scans.len(), telling), (80, 58));
    assert!(right * 10 >= telling * 9, "{right} of {telling}; nothing said of {unsaid:#?}");
}

#[test]
fn c27_a_legal_form_is_no_part_of_a_company_s_name_however_it_is_written() {
    for (name, company, field) in [
        ("Łódzka Sp. z o.o. register extract.pdf", "company_10", "company_document"),
        ("LODZKA sp. z o. o. articles of association.pdf", "company_10", "articles_document"),
        ("lodzka_sp_z_o_o_register_extract.pdf", "company_10", "company_document"),
        ("Baecker Ges.m.b.H. Handelsregisterauszug.pdf", "company_9", "company_document"),
        ("Grupo S.A.B. register extract.pdf", "company_7", "company_document"),
        ("Havbris ApS register extract.pdf", "company_6", "company_document"),
    ] {
        let found = alone(name).map(|proposal| where_to(&proposal));
        assert_eq!(found, Some((company.to_owned(), field.to_owned())), "{name}");
    }
}

#[test]
fn a_proposal_has_its_reason() {
    for (name, who, what) in [
        ("Passport_Smith_John.jpg", Who::Name, DocumentKind::Passport),
        ("roe passport.pdf", Who::Surname, DocumentKind::Passport),
        ("passport jane.pdf", Who::FirstName, DocumentKind::Passport),
        ("J_Roe_passport.pdf", Who::Initial, DocumentKind::Passport),
        ("cert of inc 12345678.pdf", Who::Number, DocumentKind::Incorporation),
        ("acme register extract.pdf", Who::Name, DocumentKind::RegisterExtract),
        ("individual_2 passport.pdf", Who::Reference, DocumentKind::Passport),
    ] {
        let proposal = alone(name).unwrap_or_else(|| panic!("{name}"));
        assert_eq!((proposal.who, proposal.what), (who, What::Kind(what)), "{name}");
    }
}

#[test]
fn a_partial_surname_is_reported_as_partial() {
    for (name, who) in [
        ("Amélie Dupont passport.pdf", Who::PartOfSurname),
        ("José Núñez passport.pdf", Who::PartOfSurname),
        ("A Dupont-Leroy passport.pdf", Who::Initial),
        ("Amélie Dupont-Leroy passport.pdf", Who::Name),
        ("Havbris A-S register extract.pdf", Who::PartOfName),
        ("Havbris Energi A-S register extract.pdf", Who::Name),
    ] {
        assert_eq!(alone(name).map(|proposal| proposal.who), Some(who), "{name}");
    }
}

#[test]
fn a_name_outside_the_case_gets_no_proposal() {
    for name in [
        "Passport Roe Richard.jpg",
        "Richard_Roe_passport.pdf",
        "R Roe passport.pdf",
        "passport jane doe.pdf",
        "passport smith.pdf",
    ] {
        assert_eq!(alone(name), None, "{name}");
    }
    let mut sample = sample();
    sample.draft.entities[6].reference = "jane".to_owned();
    assert_eq!(
        proposed(&sample.draft, &[("passport jane doe.pdf".to_owned(), Sniffed::Pdf)]),
        [None]
    );
}

#[test]
fn a_document_that_only_one_slot_accepts_needs_no_name() {
    let mut draft = Draft::default();
    draft.add_entity(EntityKind::Individual);
    let scans = |name: &str| vec![(name.to_owned(), Sniffed::Pdf)];
    let found = proposed(&draft, &scans("passport 2024-01-02.pdf")).remove(0).unwrap();
    assert_eq!(
        (found.who, where_to(&found)),
        (Who::OnlyOne, ("individual_1".to_owned(), "id_document".to_owned()))
    );
    assert_eq!(proposed(&draft, &scans("passport Jane Doe.pdf")), [None]);
    assert_eq!(proposed(&draft, &scans("passport 987654321.pdf")), [None]);
    draft.add_entity(EntityKind::Individual);
    assert_eq!(proposed(&draft, &scans("passport 2024-01-02.pdf")), [None]);
}

#[test]
fn a_filled_slot_is_proposed_as_filled_and_not_replaced_by_another() {
    let mut sample = sample();
    assert!(alone("passport roe.pdf").is_some());
    let jane =
        sample.draft.entities.iter_mut().find(|entity| entity.reference == "individual_2").unwrap();
    jane.fields.set("id_document", Value::File(FileRef { path: "there.pdf".into() }));
    let found = proposed(&sample.draft, &[("passport roe.pdf".to_owned(), Sniffed::Pdf)])
        .remove(0)
        .unwrap();
    assert_eq!(
        (found.is_filled, where_to(&found)),
        (true, ("individual_2".to_owned(), "id_document".to_owned()))
    );
}

#[test]
fn no_two_files_are_proposed_for_one_slot() {
    let sample = sample();
    let scans: Vec<(String, Sniffed)> =
        ["passport roe.pdf", "Jane Roe passport.pdf", "Jane Roe passport (1).pdf"]
            .map(|name| (name.to_owned(), Sniffed::Pdf))
            .into();
    let found = proposed(&sample.draft, &scans);
    assert_eq!(
        found.iter().map(Option::is_some).collect::<Vec<_>>(),
        [false, true, false],
        "{found:?}"
    );
}

#[test]
fn a_program_and_a_kind_the_slot_does_not_take_are_not_proposed() {
    let sample = sample();
    let scans = [
        ("passport roe.pdf".to_owned(), Sniffed::Other("exe")),
        ("passport roe.docx".to_owned(), Sniffed::Other("zip")),
    ];
    assert_eq!(proposed(&sample.draft, &scans), [None, None]);
}

#[test]
fn a_field_of_the_operators_own_is_a_slot_by_its_name() {
    let mut sample = sample();
    sample.draft.entities[0].fields.set("share_register", Value::File(FileRef::default()));
    sample.draft.entities[0].fields.set("whistleblowing_policy", Value::File(FileRef::default()));
    let scans = ["Acme share register.pdf", "Acme - whistleblowing policy v2.pdf"]
        .map(|name| (name.to_owned(), Sniffed::Pdf));
    let found: Vec<_> = proposed(&sample.draft, &scans)
        .iter()
        .flatten()
        .map(|proposal| proposal.slot.field.clone())
        .collect();
    assert_eq!(found, ["share_register", "whistleblowing_policy"]);
}

#[test]
fn names_of_other_scripts_are_found() {
    let mut sample = sample();
    let person = |first: &str, last: &str, draft: &mut Draft| {
        let at = draft.entities.len();
        draft.add_entity(EntityKind::Individual);
        draft.entities[at].fields.set("first_name", Value::Text(first.into()));
        draft.entities[at].fields.set("last_name", Value::Text(last.into()));
        draft.entities[at].reference.clone()
    };
    let draft = &mut sample.draft;
    let people = [
        person("小明", "王", draft),
        person("Иван", "Петров", draft),
        person("محمد", "العلي", draft),
    ];
    let scans = ["王小明 passport.pdf", "Петров_Иван passport.pdf", "محمد العلي passport.pdf"]
        .map(|name| (name.to_owned(), Sniffed::Pdf));
    let found: Vec<_> =
        proposed(draft, &scans).iter().flatten().map(|proposal| where_to(proposal).0).collect();
    assert_eq!(found, people);
}

/// Parts of file names, among them ones that break careless code.
fn any_name() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        Just("passport".to_owned()),
        Just("Smith".to_owned()),
        Just("Müller".to_owned()),
        Just("12345678".to_owned()),
        Just("\u{202e}\u{200b}".to_owned()),
        Just("护照".to_owned()),
        Just("e\u{301}\u{301}".to_owned()),
        Just(".".to_owned()),
        Just("/\\".to_owned()),
        "\\PC{0,12}",
        "[\\s\\S]{0,12}",
    ];
    proptest::collection::vec(part, 0..8).prop_map(|parts| parts.join("_"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_names_are_judged_alike_every_time_and_never_two_for_one_slot(names in proptest::collection::vec(any_name(), 0..12)) {
        let sample = sample();
        let scans: Vec<(String, Sniffed)> = names.into_iter().map(|name| (name, Sniffed::Pdf)).collect();
        let found = proposed(&sample.draft, &scans);
        prop_assert_eq!(found.len(), scans.len());
        prop_assert_eq!(&found, &proposed(&sample.draft, &scans));
        let slots: Vec<&SlotKey> = found.iter().flatten().map(|proposal| &proposal.slot).collect();
        let distinct: HashSet<&SlotKey> = slots.iter().copied().collect();
        prop_assert_eq!(distinct.len(), slots.len());
        let known: Vec<SlotKey> = places(&sample.draft, &Forms::builtin(), &Visible::default()).into_iter().map(|place| place.slot).collect();
        prop_assert!(slots.iter().all(|slot| known.contains(slot)));
    }

    #[test]
    fn any_names_of_people_and_companies_are_read(first in "[\\s\\S]{0,20}", last in "[\\s\\S]{0,20}", company in "[\\s\\S]{0,30}", number in "[\\s\\S]{0,20}") {
        let mut draft = Draft::default();
        draft.add_entity(EntityKind::Individual);
        draft.add_entity(EntityKind::Company);
        let (person, firm) = (0, 1);
        for (at, key, text) in [(person, "first_name", &first), (person, "last_name", &last), (firm, "company_name", &company), (firm, "registration_number", &number)] {
            draft.entities[at].fields.set(key, Value::Text(text.clone()));
        }
        let scans = [(format!("{first} {last} passport.pdf"), Sniffed::Pdf), (format!("{company} {number} articles.pdf"), Sniffed::Pdf)];
        prop_assert_eq!(proposed(&draft, &scans).len(), 2);
    }
}
