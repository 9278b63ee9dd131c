//! Tests of case files: they are read back as written, and errors name the position, never a value.

use super::*;
use proptest::prelude::*;

#[test]
fn errors_name_the_place_and_never_a_value() {
    let wrong = |place: &str, wanted| CaseFileError::WrongKind { place: place.into(), wanted };
    let unknown =
        |place: &str, key: &str| CaseFileError::UnknownKey { place: place.into(), key: key.into() };
    for (text, error) in [
        ("", CaseFileError::NotJson { line: 1, column: 1 }),
        ("{\n  \"dossier\": 1,\n  oops\n}", CaseFileError::NotJson { line: 3, column: 3 }),
        ("[]", CaseFileError::NotACaseFile),
        ("{}", CaseFileError::NotACaseFile),
        (r#"{"dossier":0}"#, CaseFileError::NotACaseFile),
        (
            r#"{"dossier":1,"fields":{"a":{"$serde_json::private::Number":"5"}}}"#,
            CaseFileError::NotJson { line: 1, column: 58 },
        ),
        (r#"{"dossier":2}"#, CaseFileError::NewerVersion { found: "2".into() }),
        (r#"{"dossier":1,"colour":"red"}"#, unknown("", "colour")),
        (r#"{"dossier":1,"title":5}"#, wrong("title", Wanted::Text)),
        (
            r#"{"dossier":1,"title":"a","title":"b"}"#,
            CaseFileError::DuplicateKey { key: "title".into(), line: 1 },
        ),
        (
            r#"{"dossier":1,"fields":{"n":1.5,"n":2}}"#,
            CaseFileError::DuplicateKey { key: "n".into(), line: 1 },
        ),
        (r#"{"dossier":1,"fields":{"a":null}}"#, wrong("fields.a", Wanted::FieldValue)),
        (r#"{"dossier":1,"fields":{"a":[1]}}"#, wrong("fields.a", Wanted::FieldValue)),
        (r#"{"dossier":1,"fields":{"a":{"path":"x"}}}"#, unknown("fields.a", "path")),
        (r#"{"dossier":1,"fields":{"a":{"json":1,"file":"x"}}}"#, unknown("fields.a", "file")),
        (r#"{"dossier":1,"fields":{"a":[{"b":1},"c"]}}"#, wrong("fields.a[1]", Wanted::Object)),
        (
            r#"{"dossier":1,"fields":{"a":[{"b":null}]}}"#,
            wrong("fields.a[0].b", Wanted::FieldValue),
        ),
        (r#"{"dossier":1,"entities":{}}"#, wrong("entities", Wanted::List)),
        (r#"{"dossier":1,"entities":[7]}"#, wrong("entities[0]", Wanted::Object)),
        (
            r#"{"dossier":1,"entities":[{"reference":"a"}]}"#,
            CaseFileError::MissingKey { place: "entities[0]".into(), key: "customer_type" },
        ),
        (
            r#"{"dossier":1,"entities":[{"reference":"a","customer_type":"alien"}]}"#,
            wrong("entities[0].customer_type", Wanted::EntityKind),
        ),
        (
            r#"{"dossier":1,"entities":[{"reference":"a","customer_type":"individual","mononym":1}]}"#,
            wrong("entities[0].mononym", Wanted::Flag),
        ),
        (
            r#"{"dossier":1,"relations":[{"from":"a","to":"b"}]}"#,
            CaseFileError::MissingKey { place: "relations[0]".into(), key: "role" },
        ),
    ] {
        assert_eq!(read(text.as_bytes()), Err(error), "{text}");
    }
    assert_eq!(read(&[0xff, 0xfe]), Err(CaseFileError::NotUtf8));
}

#[test]
fn a_single_name_is_marked_outside_the_form_or_by_a_field_of_it() {
    for text in [
        r#"{"dossier":1,"entities":[{"reference":"a","customer_type":"individual","mononym":true}]}"#,
        r#"{"dossier":1,"entities":[{"reference":"a","customer_type":"individual","fields":{"mononym":true}}]}"#,
    ] {
        let draft = read(text.as_bytes()).expect("a case file");
        assert!(Entity::has_one_name(&draft.entities[0].fields), "{text}");
    }
}

#[test]
fn a_byte_order_mark_is_skipped_and_digits_are_kept() {
    let text = "\u{feff}{\"dossier\":1,\"fields\":{\"revenue\":5000000.10}}";
    let draft = read(text.as_bytes()).expect("a case file");
    assert!(write(&draft).contains("5000000.10"));
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<String>().prop_map(Value::Text),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?"
            .prop_map(|text| Value::typed_number(&text)),
        any::<bool>().prop_map(Value::Flag),
        proptest::collection::vec(any::<String>(), 0..3).prop_map(Value::List),
        any::<String>().prop_map(|path| Value::File(FileRef { path })),
        any_json().prop_map(Value::Raw),
    ]
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<String>().prop_map(Json::String)
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..3).prop_map(Json::Array),
            proptest::collection::btree_map("[a-z]{1,3}", inner, 0..3)
                .prop_map(|map| Json::Object(map.into_iter().collect())),
        ]
    })
}

fn any_fields() -> impl Strategy<Value = Fields> {
    let leaf = || proptest::collection::btree_map("[a-z_]{1,6}|\\PC{1,4}", any_value(), 0..4);
    let entries = proptest::collection::vec(leaf().prop_map(|map| map.into_iter().collect()), 1..3)
        .prop_map(Value::Entries);
    (leaf(), proptest::option::of(entries)).prop_map(|(map, entries)| {
        map.into_iter().chain(entries.map(|entries| ("entries of".to_owned(), entries))).collect()
    })
}

proptest! {
    #[test]
    fn a_written_case_file_is_read_back_unchanged(
        title in any::<String>(),
        fields in any_fields(),
        entities in proptest::collection::vec((any::<String>(), any::<bool>(), any_fields()), 0..4),
        relations in proptest::collection::vec((any::<String>(), any::<String>(), any::<String>(), proptest::option::of("[0-9]{1,3}|half")), 0..4),
    ) {
        let draft = Draft {
            title,
            fields,
            entities: entities.into_iter().map(|(reference, company, fields)| Entity {
                reference,
                kind: if company { EntityKind::Company } else { EntityKind::Individual },
                fields,
            }).collect(),
            relations: relations.into_iter().map(|(from, to, role, share)| Relation {
                from, to, role, ownership_percentage: share.map(|text| Value::typed_number(&text)),
            }).collect(),
        };
        prop_assert_eq!(read(write(&draft).as_bytes()), Ok(draft));
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        drop(read(&bytes));
    }
}
