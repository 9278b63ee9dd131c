//! Changes to a draft: who is in it, the objects of its entity fields, its documents.

use super::*;
use crate::domain::value::FileRef;

#[test]
fn new_entities_never_share_a_reference() {
    let mut draft = Draft::default();
    draft.add_entity(EntityKind::Company);
    draft.add_entity(EntityKind::Company);
    draft.remove_entity(draft.entities.ids()[0]);
    draft.add_entity(EntityKind::Company);
    let mut references: Vec<_> =
        draft.entities.iter().map(|entity| entity.reference.clone()).collect();
    references.sort();
    references.dedup();
    assert_eq!(references.len(), 2);
}

#[test]
fn an_entry_is_identified_by_its_position_and_its_documents_are_found() {
    let mut draft = Draft::default();
    assert_eq!((draft.add_entry("owners"), draft.add_entry("owners")), (Some(0), Some(1)));
    let (first, second) = (
        Owner::Entry { list: "owners".into(), at: 0 },
        Owner::Entry { list: "owners".into(), at: 1 },
    );
    let slot = draft.slot(&second, "id");
    assert_eq!(draft.owner_of(&slot), Some(second.clone()));
    let file = |path: &str| Value::File(FileRef { path: path.into() });
    draft.fields_of_mut(&second).unwrap().set("id", file("second.pdf"));
    draft.fields.set("articles", file("articles.pdf"));
    let named = |draft: &Draft| {
        draft.files().map(|(slot, file)| (slot, file.path.clone())).collect::<Vec<_>>()
    };
    assert_eq!(
        named(&draft),
        [
            (slot.clone(), "second.pdf".to_owned()),
            (SlotKey::new(None, "articles"), "articles.pdf".to_owned())
        ]
    );
    assert_eq!(draft.files_mut().count(), 2);

    assert!(draft.remove_entry("owners", 0).is_some_and(|gone| gone.is_empty()));
    assert_eq!(slot.without_entry("owners", 0), Some(SlotKey::in_entry("owners", 0, "id")));
    assert!(
        draft.fields_of(&first).is_some_and(|fields| fields.get("id").is_some())
            && draft.fields_of(&second).is_none()
    );
    assert!(draft.remove_entry("owners", 0).is_some() && draft.fields.get("owners").is_none());
    draft.fields.set("owners", Value::Text("typed before".into()));
    assert_eq!((draft.add_entry("owners"), draft.remove_entry("owners", 0)), (None, None));
}

#[test]
fn a_copy_without_documents_has_every_other_value_and_no_path() {
    let mut draft = Draft { title: "Acme".into(), ..Draft::default() };
    let at = 0;
    draft.add_entity(EntityKind::Company);
    draft.entities[at].fields.set("company_name", Value::Text("Acme".into()));
    draft.entities[at].fields.set("document", Value::File(FileRef { path: "/scans/a.pdf".into() }));
    let copy = draft.without_documents();
    assert_eq!(
        copy.entities[at].fields.get("company_name"),
        draft.entities[at].fields.get("company_name")
    );
    assert!(copy.files().all(|(_, file)| file.path.is_empty()));
}

#[test]
fn removing_an_entity_takes_its_relations_along() {
    let mut draft = Draft::default();
    draft.add_entity(EntityKind::Company);
    draft.add_entity(EntityKind::Individual);
    draft.relations = vec![
        Relation::new("company_1", ROOT, "owner"),
        Relation::new("individual_1", "company_1", "owner"),
    ]
    .into();
    draft.remove_entity(draft.entities.ids()[1]);
    assert_eq!(draft.relations.len(), 1);
}
