//! References changed by hand and by names, with relations and documents.

use super::super::super::outbox::Request;
use super::super::fixtures::Fixture;
use super::*;
use crate::domain::draft::EntityKind;
use crate::domain::value::Value;

#[test]
fn relations_and_documents_follow_a_renamed_entity() {
    let mut fixture = Fixture::new();
    let (company, person) = (fixture.company, fixture.person);
    let slot = fixture.slot(person, "id_document");
    let document = fixture.attached(&slot, "/id.pdf");
    for (entity, reference) in [(person, " jane "), (company, "acme")] {
        let ((), requests) =
            fixture.act(|case, around| case.rename(entity, reference, around.outbox));
        assert!(matches!(requests.as_slice(), [Request::Settle(About::Reference)]));
    }
    let relation = &fixture.case.draft.relations[0];
    assert_eq!((relation.from.as_str(), relation.to.as_str()), ("jane", "acme"));
    let slot = fixture.slot(person, "id_document");
    assert_eq!(fixture.case.documents.attachments.get(&slot), Some(&Ok(document)));
    assert!(fixture.case.documents.attachments.len() == 1 && !fixture.case.documents.is_reading());
}

#[test]
fn relations_of_another_entity_with_the_same_reference_stay() {
    let mut fixture = Fixture::new();
    let person = fixture.person;
    let slot = fixture.slot(person, "id_document");
    fixture.attached(&slot, "/id.pdf");
    let other = fixture.case.draft.add_entity(EntityKind::Individual);
    "individual_1".clone_into(&mut fixture.case.draft.entities.get_mut(other).unwrap().reference);
    fixture.act(|case, around| case.rename(person, "jane", around.outbox));
    assert_eq!(fixture.case.draft.relations[0].from, "individual_1");
    assert!(fixture.case.documents.attachments.is_empty());
    // The owner of the document was unknown.
    assert!(fixture.case.documents.is_read(&fixture.slot(person, "id_document")));
}

#[test]
fn a_reference_that_could_be_confused_is_refused_and_told() {
    for reference in ["", "  ", ROOT, "company_1"] {
        let mut fixture = Fixture::new();
        let person = fixture.person;
        let ((), requests) =
            fixture.act(|case, around| case.rename_typed(person, reference, around));
        let [Request::Settle(_), Request::Settle(_), Request::Tell(Tone::Danger, about, _)] =
            requests.as_slice()
        else {
            panic!("{reference:?}: {requests:?}")
        };
        assert_eq!((about, fixture.reference(person)), (&About::Reference, "individual_1".into()));
    }
}

#[test]
fn a_derived_reference_follows_the_name_until_another_is_chosen() {
    let mut fixture = Fixture::new();
    let company = fixture.company;
    fixture.case.reference_is_derived(company);
    let name = |text: &str| Value::Text(text.to_owned());
    fixture.set(company, "company_name", name("Acme ApS"));
    let ((), requests) = fixture.act(|case, around| case.name_typed(company, around));
    let revision = fixture.case.history.revision();
    assert!(
        matches!(requests.last(), Some(Request::StepAmended { after, .. }) if *after == revision)
    );
    assert_eq!(fixture.reference(company), "acme_aps");
    assert_eq!(fixture.case.draft.relations[0].to, "acme_aps");
    fixture.act(OpenCase::undo);
    assert_eq!(fixture.reference(company), "company_1");
    assert_eq!(fixture.case.draft.entities.get(company).unwrap().name(), "");
    fixture.act(OpenCase::redo);
    assert_eq!(fixture.reference(company), "acme_aps");
    fixture.act(|case, around| case.rename(company, "mine", around.outbox));
    fixture.set(company, "company_name", name("Other"));
    fixture.act(|case, around| case.name_typed(company, around));
    assert_eq!(fixture.reference(company), "mine");
}

#[test]
fn a_typed_reference_is_cleaned_and_undo_brings_back_what_was_typed() {
    let mut fixture = Fixture::new();
    let person = fixture.person;
    let ((), requests) =
        fixture.act(|case, around| case.rename_typed(person, "ja\u{200b}ne", around));
    let revision = fixture.case.history.revision();
    assert!(matches!(requests.last(), Some(Request::Offer(_, offered)) if *offered == revision));
    assert_eq!(fixture.reference(person), "jane");
    fixture.act(OpenCase::undo);
    assert_eq!(fixture.reference(person), "ja\u{200b}ne");
    fixture.act(OpenCase::undo);
    assert_eq!(fixture.reference(person), "individual_1");
}
