//! Entities, relations, fields and objects added and removed, with what is requested of the window.

use serde_json::json;

use super::super::fixtures::{Fixture, attachment};
use super::*;
use crate::domain::draft::Draft;
use crate::domain::form::Form;
use crate::domain::form::template::Forms;

#[test]
fn another_title_is_saved_at_once_unless_the_case_is_sent() {
    for (can_edit, title, next_secs) in [(true, "Acme", Some(0.0)), (false, "", None)] {
        let mut fixture = Fixture::new();
        fixture.case.sending.progress.can.edit = can_edit;
        let title_typed = Hidden("Acme".to_owned());
        let ((), requests) = fixture.act(|case, around| case.retitle(title_typed, around.outbox));
        assert_eq!(fixture.case.draft.title, title);
        assert_eq!((fixture.case.save.next_secs, requests.is_empty()), (next_secs, can_edit));
    }
}

#[test]
fn an_added_entity_is_shown_with_the_keyboard_in_its_first_field() {
    for (kind, first) in
        [(EntityKind::Company, "company_name"), (EntityKind::Individual, "first_name")]
    {
        let mut fixture = Fixture::new();
        let ((), requests) = fixture.act(|case, around| case.add_entity(kind, around));
        let id = fixture.case.draft.entities.id_at(2).unwrap();
        let place = Place::EntityField(id, first.to_owned());
        let [Request::Select(Some(shown)), Request::Focus(Focus::Place(focused))] =
            requests.as_slice()
        else {
            panic!("{requests:?}")
        };
        assert_eq!((*shown, focused), (id, &place));
        assert!(fixture.case.derived_references.contains(&fixture.reference(id)));
    }
}

#[test]
fn a_removed_entity_comes_back_with_its_role_and_its_document() {
    let mut fixture = Fixture::new();
    let person = fixture.person;
    let slot = fixture.slot(person, "id_document");
    let document = fixture.attached(&slot, "/id.pdf");
    let ((), requests) = fixture.act(|case, around| case.remove_entity(person, around));
    let revision = fixture.case.history.revision();
    let [Request::EntityRemoved, Request::Offer(_, offered)] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    assert_eq!(*offered, revision);
    assert!(fixture.case.draft.relations.is_empty());
    assert!(fixture.case.documents.attachments.is_empty());
    let ((), requests) = fixture.act(OpenCase::undo);
    assert!(matches!(requests.as_slice(), [Request::EndToast, Request::Land(_)]));
    assert_eq!(fixture.case.draft.relations.len(), 1);
    assert_eq!(fixture.case.documents.attachments.get(&slot), Some(&Ok(document)));
    assert!(!fixture.case.documents.is_reading(), "it is not read again");
}

#[test]
fn a_relation_is_added_as_typed_and_gets_the_keyboard() {
    for (share, percentage) in [("  ", None), ("25", Some(Value::Number(25.into())))] {
        let mut fixture = Fixture::new();
        let company = fixture.company;
        let names = ("root".to_owned(), "owner".to_owned());
        let ((), requests) =
            fixture.act(|case, around| case.add_relation(company, names, share, around.outbox));
        let (id, relation) = fixture.case.draft.relations.pairs().next_back().unwrap();
        let place = Place::Relation(id);
        let [Request::ShowFindings(shown), Request::Focus(Focus::Place(focused))] =
            requests.as_slice()
        else {
            panic!("{requests:?}")
        };
        assert_eq!((shown, focused), (&place, &place));
        assert_eq!((relation.from.as_str(), relation.to.as_str()), ("company_1", "root"));
        assert_eq!(relation.ownership_percentage, percentage);
    }
}

#[test]
fn an_entity_added_under_another_owns_it_and_its_reference_follows_its_name() {
    let mut fixture = Fixture::new();
    let company = fixture.company;
    let ((), requests) =
        fixture.act(|case, around| case.add_under(company, EntityKind::Individual, around.outbox));
    let (id, relation) = fixture.case.draft.relations.pairs().next_back().unwrap();
    let ends = (relation.from.as_str(), relation.to.as_str(), relation.role.as_str());
    assert_eq!(ends, ("individual_2", "company_1", "owner"));
    assert!(fixture.case.derived_references.contains("individual_2"));
    assert!(matches!(
        requests.as_slice(),
        [Request::Focus(Focus::Place(Place::Relation(focused)))] if *focused == id
    ));
}

#[test]
fn a_removed_field_takes_its_document_along() {
    let mut fixture = Fixture::new();
    let owner = Owner::Entity(fixture.company);
    let ((), requests) =
        fixture.act(|case, around| case.add_field(&owner, "extra", NewField::File, around.outbox));
    let place = Place::of_field(&owner, "extra");
    assert!(matches!(
        requests.as_slice(),
        [Request::Focus(Focus::Place(focused))] if *focused == place
    ));
    let slot = fixture.slot(fixture.company, "extra");
    fixture.attached(&slot, "/extra.pdf");
    fixture.case.remove_field(&owner, "extra");
    assert!(fixture.case.draft.fields_of(&owner).unwrap().get("extra").is_none());
    assert!(fixture.case.documents.attachments.is_empty());
}

#[test]
fn an_added_object_is_prefilled_and_documents_follow_the_objects_after_a_removed_one() {
    let mut fixture = Fixture::new();
    let sub_form = json!({"fields": {
        "country": {"dataType": "string", "config": {"defaultValue": "DK"}},
        "scan": {"dataType": "file"},
    }});
    let form = Form::from_json(&json!({"fields": {
        "owners": {"dataType": "entity", "form": sub_form},
    }}));
    fixture.around.forms = Forms::with_step(form);
    let slot = |at| {
        let owner = Owner::Entry { list: "owners".to_owned(), at };
        Draft::default().slot(&owner, "scan")
    };
    for (at, path) in [(0, "/a.pdf"), (1, "/bb.pdf")] {
        let ((), requests) = fixture.act(|case, around| case.add_entry("owners", around));
        let owner = Owner::Entry { list: "owners".to_owned(), at };
        let place = Place::of_field(&owner, "country");
        assert!(matches!(
            requests.as_slice(),
            [Request::Focus(Focus::Place(focused))] if *focused == place
        ));
        let entry = &fixture.case.draft.entries("owners")[at];
        assert_eq!(entry.get("country"), Some(&Value::Text("DK".to_owned())));
        fixture.attached(&slot(at), path);
    }
    let ((), requests) = fixture.act(|case, around| case.remove_entry("owners", 0, around));
    assert!(matches!(requests.last(), Some(Request::Offer(..))));
    assert_eq!(fixture.document_in(&slot(0)), Some("/bb.pdf"));
    assert_eq!(fixture.document_in(&slot(1)), None);
    let moved = Ok(attachment("/bb.pdf"));
    assert_eq!(fixture.case.documents.attachments.get(&slot(0)), Some(&moved));
    assert!(!fixture.case.documents.is_reading());
    let removed = attachment("/a.pdf");
    fixture.act(OpenCase::undo);
    assert_eq!(fixture.case.documents.attachments.get(&slot(0)), Some(&Ok(removed)));
}
