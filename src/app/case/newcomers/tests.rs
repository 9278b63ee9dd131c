//! Companies and people added from the files that name them.

use std::path::PathBuf;

use super::super::super::around::Surroundings;
use super::super::super::outbox::Request;
use super::*;
use crate::domain::draft::{Draft, EntityKind};
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Digest, Sniffed};
use crate::domain::proposal::{NewName, Newcomer};
use crate::engine::message::{DroppedFiles, FileFacts, Found, ViewId};
use crate::ui::view::{Toast, Undoes};

const FOLDER: [&str; 6] = [
    "Passport_Smith_John.jpg",
    "utility bill John Smith.pdf",
    "cert of inc Acme ApS 12345678.pdf",
    "articles of association Acme ApS.pdf",
    "Reisepass_Roe_Jane.pdf",
    "Proof of address Jane Roe.pdf",
];

/// Drops a folder with files of these names; returns the requests.
fn drop_folder(
    case: &mut OpenCase,
    around: &mut Surroundings,
    folder: &str,
    names: &[&str],
) -> Vec<Request> {
    let folder = PathBuf::from(folder);
    case.tray.add(folder.clone());
    case.tray.to_inspect.clear();
    let files = names.iter().enumerate().map(|(at, name)| {
        let digest = Digest([u8::try_from(at + names.len()).unwrap(); 32]);
        let facts = FileFacts { bytes: 9_000, sniffed: Sniffed::Pdf, sha256: Some(digest) };
        Found { path: Hidden(folder.join(name)), facts: Ok(facts) }
    });
    let dropped_files = DroppedFiles { files: files.collect(), is_cut: false };
    around.act(|around| case.drop_inspected(&folder, dropped_files, around)).1
}

fn asks(requests: &[Request]) -> bool {
    requests.iter().any(|request| matches!(request, Request::Ask(Question::Newcomers)))
}

fn text(case: &OpenCase, reference: &str, field: &str) -> Option<String> {
    match case.draft.entity(reference)?.fields.get(field)? {
        Value::Text(text) => Some(text.clone()),
        Value::File(file) => Some(file.path.clone()),
        _ => None,
    }
}

#[test]
fn a_folder_in_an_empty_case_asks_who_is_added_and_creates_nobody() {
    let (mut case, mut around) = (OpenCase::empty(ViewId(2)), Surroundings::default());
    assert!(asks(&drop_folder(&mut case, &mut around, "/scans", &FOLDER)));
    assert!(case.draft == Draft::default());
    let names: Vec<String> = case.tray.offers.iter().map(|offer| offer.who.name.whole()).collect();
    assert_eq!(names, ["Acme ApS", "John Smith", "Jane Roe"]);
    assert!(case.tray.offers.iter().all(|offer| offer.files.len() == 2));
    let again = drop_folder(&mut case, &mut around, "/more", &["scan001.pdf"]);
    assert!(!asks(&again), "it was asked already, and nobody else is named");
    assert!(asks(&drop_folder(&mut case, &mut around, "/rest", &["Passport Ann Poe.pdf"])));
}

#[test]
fn nothing_is_asked_of_files_that_name_nobody_or_in_a_case_with_people() {
    let (mut case, mut around) = (OpenCase::empty(ViewId(2)), Surroundings::default());
    assert!(!asks(&drop_folder(&mut case, &mut around, "/a", &["scan001.pdf", "IMG_1234.jpg"])));
    case.draft.add_entity(EntityKind::Company);
    assert!(!asks(&drop_folder(&mut case, &mut around, "/b", &FOLDER)));
    case.propose(&around.forms);
    assert_eq!(case.tray.offers.len(), 3, "they can be added from the tray");
}

#[test]
fn added_companies_and_people_have_their_files_and_one_undo_takes_all_back() {
    let (mut case, mut around) = (OpenCase::empty(ViewId(2)), Surroundings::default());
    drop_folder(&mut case, &mut around, "/scans", &FOLDER);
    let offers = case.tray.offers.clone();
    around.room = 20;
    let ((), requests) = around.act(|around| case.add_newcomers(offers, around));
    assert_eq!(text(&case, "acme_aps", "company_name").as_deref(), Some("Acme ApS"));
    assert_eq!(text(&case, "acme_aps", "registration_number").as_deref(), Some("12345678"));
    assert_eq!(text(&case, "john_smith", "first_name").as_deref(), Some("John"));
    assert_eq!(text(&case, "john_smith", "last_name").as_deref(), Some("Smith"));
    for (reference, field, file) in [
        ("acme_aps", "company_document", FOLDER[2]),
        ("acme_aps", "articles_document", FOLDER[3]),
        ("john_smith", "id_document", FOLDER[0]),
        ("john_smith", "address_document", FOLDER[1]),
        ("jane_roe", "id_document", FOLDER[4]),
        ("jane_roe", "address_document", FOLDER[5]),
    ] {
        assert_eq!(text(&case, reference, field), Some(format!("/scans/{file}")), "{reference}");
    }
    assert!(case.tray.files.is_empty());
    let undo = |request: &&Request| {
        matches!(request, Request::Offer(Toast { undoes: Undoes::Step, .. }, _))
    };
    assert_eq!(requests.iter().filter(undo).count(), 1);
    around.act(|around| case.undo(around));
    assert!(case.draft == Draft::default());
    let waiting: Vec<String> =
        case.tray.files.iter().map(|file| crate::ui::view::file_name(&file.path)).collect();
    assert_eq!(waiting.len(), 6, "the files wait again");
    around.act(|around| case.redo(around));
    assert_eq!(case.draft.entities.len(), 3);
    assert!(case.tray.files.is_empty());
}

#[test]
fn a_changed_name_counts_and_an_empty_one_is_nobody() {
    let (mut case, mut around) = (OpenCase::empty(ViewId(2)), Surroundings::default());
    drop_folder(&mut case, &mut around, "/scans", &["Passport_Smith_John.jpg"]);
    let mut offers = case.tray.offers.clone();
    offers[0].who.name = NewName::Person { first: "Jon".to_owned(), last: "Smyth".to_owned() };
    offers.push(Offer {
        who: Newcomer {
            name: NewName::Company(" ".to_owned()),
            number: None,
            is_sure: true,
            files: Vec::new(),
        },
        files: Vec::new(),
    });
    around.act(|around| case.add_newcomers(offers, around));
    assert_eq!(case.draft.entities.len(), 1);
    assert_eq!(text(&case, "jon_smyth", "last_name").as_deref(), Some("Smyth"));
    assert!(text(&case, "jon_smyth", "id_document").is_some(), "it is the file of this one");
}
