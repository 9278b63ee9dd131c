//! Other cases shown in place of the open one.

use super::super::fixtures::{attachment, case, draft, names, receipt, surroundings};
use super::*;
use crate::domain::draft::EntityKind;
use crate::domain::intake::SlotKey;
use crate::engine::message::{Link as SavedLink, Loaded, SavedForms};

#[test]
fn a_new_case_waits_for_the_save_or_is_asked_about() {
    let table: [(fn(&mut OpenCase), _, _); 4] = [
        (|_| {}, true, vec!["Save"]),
        (|case| case.sending.unpublished = true, false, vec!["TellSending"]),
        (|case| case.draft.title = "typed".to_owned(), false, vec!["Ask"]),
        (|_| {}, false, vec!["CaseReplaced", "Forget", "FetchSession"]),
    ];
    for (change, keeps, expected) in table {
        let mut case = case();
        change(&mut case);
        let ((), requests) = surroundings(keeps).act(|around| case.new_case(around));
        assert_eq!(names(&requests), expected);
    }
}

#[test]
fn a_link_goes_over_to_the_next_case_only_if_nothing_was_sent_there() {
    for (keeps, practising, phase, has_link) in [
        (false, false, Phase::Ready, true),
        (false, false, Phase::Completed, false),
        (false, true, Phase::Completed, true),
        (true, false, Phase::Ready, false),
    ] {
        let mut case = case();
        case.sending.progress.phase = phase;
        let mut surroundings = surroundings(keeps);
        surroundings.practising = practising;
        let (is_replaced, _) =
            surroundings.act(|around| case.replace(Draft::default(), None, around));
        assert!(is_replaced);
        assert_eq!(case.destination.link.is_some(), has_link, "{keeps} {practising} {phase:?}");
    }
}

fn rehearsal() -> Rehearsal {
    let token = secrecy::SecretString::from("practice".to_owned());
    let environment = Environment::Practice("http://127.0.0.1:9".to_owned());
    Rehearsal { sample: PathBuf::from("/practice/case.json"), link: Link { environment, token } }
}

#[test]
fn a_practice_case_is_marked_and_its_link_is_neither_stored_nor_passed_on() {
    for keeps in [true, false] {
        let mut case = case();
        let mut surroundings = surroundings(keeps);
        surroundings.settings.filled_by.clear();
        surroundings.act(|around| case.practise(rehearsal(), around));
        let draft = Draft { title: "Acme".to_owned(), ..Draft::default() };
        let path = Some(rehearsal().sample);
        surroundings.act(|around| case.show_new(draft, path, around));
        assert!(case.destination.is_rehearsal());
        assert_eq!(case.draft.title, "Acme (practice)");
        let target = case.destination.target(&surroundings.settings);
        assert!(target.is_some_and(|target| target.api_url == "http://127.0.0.1:9"));
        case.save.id = Some(CaseId(9));
        let ((), requests) = surroundings.act(|around| {
            case.save_link(around);
            case.save_link_in_vault(around);
        });
        assert_eq!(names(&requests), Vec::<String>::new());
        surroundings.act(|around| case.show_new(Draft::default(), None, around));
        assert!(!case.destination.is_rehearsal() && case.destination.link.is_none());
        assert!(surroundings.settings.filled_by.is_empty(), "a real case asks for the name");
    }
}

#[test]
fn another_case_file_than_the_sample_is_no_practice() {
    let mut case = case();
    let mut surroundings = surroundings(true);
    surroundings.act(|around| case.practise(rehearsal(), around));
    let other = Some(PathBuf::from("/cases/acme.json"));
    surroundings.act(|around| case.show_new(Draft::default(), other, around));
    assert!(!case.destination.is_rehearsal() && case.destination.link.is_none());
}

#[test]
fn the_engine_forgets_a_replaced_case_unless_it_goes_on_in_the_vault() {
    for (keeps, phase, forgets) in [
        (true, Phase::Uploading, false),
        (true, Phase::Stopped, false),
        (true, Phase::Completed, true),
        (true, Phase::Ready, true),
        (false, Phase::Stopped, true),
    ] {
        let mut case = case();
        case.sending.progress.phase = phase;
        let (_, requests) =
            surroundings(keeps).act(|around| case.replace(Draft::default(), None, around));
        assert_eq!(names(&requests).contains(&"Forget".to_owned()), forgets, "{keeps} {phase:?}");
    }
}

#[test]
fn a_case_that_was_just_sent_is_remembered_until_it_is_published() {
    let mut case = case();
    case.sending.unpublished = true;
    let id = case.id;
    let (is_replaced, requests) =
        surroundings(false).act(|around| case.replace(Draft::default(), None, around));
    assert!(!is_replaced && case.id == id);
    assert_eq!(names(&requests), ["TellSending"]);
    let (is_replaced, requests) =
        surroundings(true).act(|around| case.replace(Draft::default(), None, around));
    assert!(is_replaced && case.id != id && !case.sending.is_busy());
    assert!(requests.iter().any(|request| matches!(request,
        Request::CaseReplaced { unpublished, .. } if *unpublished == Some(id))));
}

/// Opens a case of the vault with a document and a link; returns it with the requests.
fn restored(known: Known, is_sent: bool) -> (OpenCase, Vec<Request>) {
    let mut draft = draft();
    draft.add_entity(EntityKind::Individual);
    let slot = SlotKey::new(Some("c1".to_owned()), "company_document");
    let attachments = [(slot, Ok(attachment("/a.pdf")))].into_iter().collect();
    let saved = SavedCase {
        case: Loaded { draft: Draft::default(), attachments, damage: None },
        link: Some(SavedLink {
            api_url: Environment::Test.api_url().to_owned(),
            token: "saved-token".to_owned().into(),
            api_key: Some("key".to_owned().into()),
        }),
        receipt: is_sent.then(|| receipt(5)),
        forms: SavedForms::default(),
    };
    let mut case = case();
    let mut surroundings = surroundings(true);
    surroundings.act(|around| case.replace(draft, None, around));
    let restore = |around: &mut Around<'_>| case.restore(CaseId(9), saved, known, around);
    let ((), requests) = surroundings.act(restore);
    (case, requests)
}

#[test]
fn a_case_of_the_vault_is_shown_as_it_was_saved() {
    let known = Known { listed: Some((CaseStatus::Ready, 7)), ..Known::default() };
    let (case, requests) = restored(known, false);
    assert_eq!(names(&requests), ["ShowPage", "FetchSession"]);
    assert_eq!((case.id, case.save.id), (CaseId(9), Some(CaseId(9))));
    assert!(!case.is_unsaved() && case.save.state == Saved::At(7) && case.save.is_ready);
    assert!(case.sending.progress.can.send);
    // Only the entity without a name has a reference that was derived.
    let derived: Vec<_> = case.derived_references.iter().collect();
    assert_eq!(derived, [&case.draft.entities[1].reference]);
    let target = case.destination.addressee(&surroundings(true).settings).expect("a target");
    assert!(target.api_url == Environment::Test.api_url() && target.api_key.is_some());
}

#[test]
fn the_progress_of_a_restored_case_is_the_engines_else_what_the_vault_tells() {
    let under_way = Some((CaseStatus::UnderWay, 7));
    let stopped = CaseProgress { id: CaseId(9), phase: Phase::Stopped, ..CaseProgress::default() };
    for (known, is_sent, phase, can_send) in [
        (Known { progress: Some(stopped), ..Known::default() }, true, Phase::Stopped, false),
        (Known::default(), true, Phase::Completed, false),
        (
            Known { listed: under_way, is_recovered: true, ..Known::default() },
            false,
            Phase::Checking,
            false,
        ),
        (Known { is_recovered: true, ..Known::default() }, false, Phase::Ready, true),
        (Known { is_unpublished: true, ..Known::default() }, false, Phase::Ready, false),
    ] {
        let is_unpublished = known.is_unpublished;
        let (case, _) = restored(known, is_sent);
        let progress = &case.sending.progress;
        assert_eq!((progress.phase, progress.can.send), (phase, can_send));
        assert_eq!(case.sending.unpublished, is_unpublished);
    }
}
