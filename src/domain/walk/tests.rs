//! Tests that exactly the judged values are sent, for any draft and any form.
//!
//! The test does not read the walk: it spoils one answer after another with a character that is
//! refused everywhere, and compares where that is found with the keys of the body.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::*;
use crate::domain::case::prove;
use crate::domain::draft::{ROOT, Relation};
use crate::domain::finding::{Finding, Place, Problem};
use crate::domain::form::Form;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{Attachment, Attachments, Digest, Sniffed};
use crate::domain::value::FileRef;

const KEYS: [&str; 5] = ["a", "b", "c", "d", "e"];
const SPOILT: &str = "spoilt\u{0}";

/// A field of a form: its data name, and the condition it is behind, if any.
#[derive(Clone, Debug)]
struct Asked {
    key: usize,
    behind: Option<(usize, bool)>,
    is_list: bool,
}

fn asked() -> impl Strategy<Value = Asked> {
    (0..KEYS.len(), proptest::option::of((0..KEYS.len(), any::<bool>())), prop::bool::weighted(0.2))
        .prop_map(|(key, behind, is_list)| Asked { key, behind, is_list })
}

fn field_json(asked: &Asked, with_lists: bool) -> Json {
    let mut field =
        json!({ "dataType": "string", "config": { "spektrDataField": KEYS[asked.key] } });
    if asked.is_list && with_lists {
        let inner = json!({ "a": { "dataType": "string" }, "b": { "dataType": "string" } });
        field["dataType"] = json!("entity");
        field["form"] = json!({ "fields": inner });
    }
    match asked.behind {
        None => field,
        Some((left, shows)) => {
            let rule = json!({ "operator": "is_not_empty", "type": "string", "left": KEYS[left] });
            json!({
                "type": "conditional",
                "dataType": "conditional",
                "segment": { "groups": [{ "rule": rule }] },
                "output": if shows { "show" } else { "hide" },
                "form": { "fields": { "inner": field } },
            })
        }
    }
}

fn form(asked: &[Asked], with_lists: bool) -> Form {
    let fields: serde_json::Map<String, Json> = asked
        .iter()
        .enumerate()
        .map(|(at, asked)| (format!("id{at}"), field_json(asked, with_lists)))
        .collect();
    Form::from_json(&json!({ "fields": fields }))
}

fn texts() -> impl Strategy<Value = Fields> {
    let text = prop_oneof![3 => Just("text"), 1 => Just(" ")];
    proptest::collection::btree_map(0..KEYS.len(), text, 0..=KEYS.len()).prop_map(|texts| {
        texts
            .iter()
            .map(|(key, text)| (KEYS[*key].to_owned(), Value::Text((*text).into())))
            .collect()
    })
}

/// The answers of the case: texts, and maybe a list of objects.
fn answers() -> impl Strategy<Value = Fields> {
    let list = (0..KEYS.len(), proptest::collection::vec(texts(), 1..3));
    (texts(), proptest::option::of(list)).prop_map(|(mut fields, list)| {
        if let Some((key, entries)) = list {
            fields.set(KEYS[key], Value::Entries(entries));
        }
        fields
    })
}

fn forms(case: Option<Vec<Asked>>, company: &[Asked]) -> Forms {
    let mut forms = match case {
        Some(case) => Forms::with_step(form(&case, true)),
        None => Forms::default(),
    };
    forms.company = form(company, false);
    forms
}

fn draft(case: &Fields, companies: &[Fields]) -> Draft {
    let mut draft = Draft { fields: case.clone(), ..Draft::default() };
    for fields in companies {
        let id = draft.add_entity(EntityKind::Company);
        if let Some(held) = draft.fields_of_mut(&Owner::Entity(id)) {
            *held = fields.clone();
        }
        let reference = draft.entities.iter().last().map(|entity| entity.reference.clone());
        draft.relations.push(Relation {
            from: reference.unwrap_or_default(),
            to: ROOT.into(),
            role: "owner".into(),
            ownership_percentage: None,
        });
    }
    draft
}

/// Every text held, by its owner and data name.
fn held(draft: &Draft) -> Vec<(Owner, String)> {
    let lists = draft.fields.iter().flat_map(|(list, _)| {
        let count = draft.entries(list).len();
        (0..count).map(|at| Owner::Entry { list: list.to_owned(), at })
    });
    let entities = draft.entities.pairs().map(|(id, _)| Owner::Entity(id));
    let owners = std::iter::once(Owner::Case).chain(lists).chain(entities);
    owners
        .flat_map(|owner| {
            let fields = draft.fields_of(&owner).cloned().unwrap_or_default();
            let texts = fields.pairs().to_vec().into_iter();
            texts
                .filter(|(_, value)| matches!(value, Value::Text(text) if !text.trim().is_empty()))
                .map(move |(key, _)| (owner.clone(), key))
        })
        .collect()
}

/// The texts of which a spoilt version is found fault with.
fn judged(draft: &Draft, forms: &Forms) -> BTreeSet<(Owner, String)> {
    let is_judged = |(owner, key): &(Owner, String)| {
        let mut spoilt = draft.clone();
        if let Some(fields) = spoilt.fields_of_mut(owner) {
            fields.set(key, Value::Text(SPOILT.into()));
        }
        let attachments = Attachments::default();
        let verdict = prove(&spoilt, forms, &attachments, Timestamp::UNIX_EPOCH);
        // The texts of an object that no form describes are judged with its list.
        let list = match owner {
            Owner::Entry { list, .. } => Some(Place::of_field(&Owner::Case, list)),
            Owner::Case | Owner::Entity(_) => None,
        };
        verdict.findings.iter().any(|finding| {
            matches!(finding.problem, Problem::Unseen { .. })
                && (finding.place == Place::of_field(owner, key)
                    || Some(&finding.place) == list.as_ref())
        })
    };
    held(draft).into_iter().filter(is_judged).collect()
}

/// The texts in the body, by owner and data name.
fn sent(draft: &Draft, body: &Json) -> BTreeSet<(Owner, String)> {
    let mut sent = BTreeSet::new();
    let mut take = |owner: &Owner, object: &Json| {
        for (key, value) in object.as_object().into_iter().flatten() {
            if value.is_string() {
                sent.insert((owner.clone(), key.clone()));
            }
        }
    };
    take(&Owner::Case, body);
    let ids: BTreeMap<&str, Owner> = draft
        .entities
        .pairs()
        .map(|(id, entity)| (entity.reference.as_str(), Owner::Entity(id)))
        .collect();
    for (key, value) in body.as_object().into_iter().flatten() {
        for (at, object) in value.as_array().into_iter().flatten().enumerate() {
            match object.get("reference").and_then(Json::as_str).and_then(|name| ids.get(name)) {
                Some(owner) if key == ENTITIES => take(owner, object),
                _ if key == RELATIONS => {}
                _ => take(&Owner::Entry { list: key.clone(), at }, object),
            }
        }
    }
    sent.retain(|(_, key)| KEYS.contains(&key.as_str()));
    sent
}

proptest! {
    #[test]
    fn exactly_the_judged_values_are_sent(
        step in proptest::option::of(proptest::collection::vec(asked(), 0..6)),
        company in proptest::collection::vec(asked(), 0..6),
        case in answers(),
        companies in proptest::collection::vec(texts(), 1..3),
    ) {
        let (forms, draft) = (forms(step, &company), draft(&case, &companies));
        let attachments = Attachments::default();
        let verdict = prove(&draft, &forms, &attachments, Timestamp::UNIX_EPOCH);
        // Objects without any answer, and lists where the form asks for a text, are refused.
        prop_assume!(verdict.case.is_some());
        let (payload, _) = verdict.case.expect("assumed").freeze();
        let body: Json = serde_json::from_str(payload.text()).expect("a body");
        prop_assert_eq!(judged(&draft, &forms), sent(&draft, &body));
    }
}

#[test]
fn with_a_fetched_form_other_answers_are_not_sent_and_values_of_objects_are_returned() {
    let asked = Asked { key: 0, behind: None, is_list: true };
    let forms = forms(Some(vec![asked]), &[]);
    let object: Fields = [
        ("a".to_owned(), Value::Text("text".into())),
        ("id".to_owned(), Value::Raw(json!(7))),
        ("typed".to_owned(), Value::Text("own".into())),
    ]
    .into_iter()
    .collect();
    let mut draft = Draft::default();
    draft.fields.set("a", Value::Entries(vec![object]));
    draft.fields.set("b", Value::Text("own".into()));
    let visible = Visible::default();
    let walk = Walk::new(&draft, &forms, &visible);
    let standings = |section: &Section<'_>| -> Vec<(String, Standing)> {
        section.items().map(|item| (item.key.to_owned(), item.standing)).collect()
    };
    let standing = |key: &str, standing| (key.to_owned(), standing);
    assert_eq!(
        standings(&walk.case()),
        [standing("a", Standing::Answered), standing("b", Standing::Aside)]
    );
    let objects: Vec<_> = walk.entries("a").map(|section| standings(&section)).collect();
    assert_eq!(
        objects,
        [vec![
            standing("a", Standing::Answered),
            standing("b", Standing::Unanswered),
            standing("id", Standing::Returned),
            standing("typed", Standing::Aside),
        ]]
    );
}

/// Two fields of one data name: the text is behind a closed condition, so the entity field counts.
#[test]
fn an_object_is_sent_by_the_form_of_the_field_that_is_shown() {
    let hidden = Asked { key: 0, behind: Some((1, true)), is_list: false };
    let list = Asked { key: 0, behind: None, is_list: true };
    let forms = forms(Some(vec![hidden, list]), &[]);
    let object: Fields =
        [("secret".to_owned(), Value::Text("in\u{200b}visible".into()))].into_iter().collect();
    let case: Fields = [("a".to_owned(), Value::Entries(vec![object]))].into_iter().collect();
    let draft = draft(&case, &[Fields::default()]);
    let attachments = Attachments::default();
    let verdict = prove(&draft, &forms, &attachments, jiff::Timestamp::UNIX_EPOCH);
    let (payload, _) = verdict.case.expect("nothing is wrong with it").freeze();
    let body: Json = serde_json::from_str(payload.text()).expect("the body is JSON");
    assert_eq!(body["a"], json!([{}]), "the field \"secret\" is not asked");
}

/// A draft with one person who has a first name and this value under [`MONONYM`].
fn with_mark(mark: &Value) -> Draft {
    let mut draft = draft(&Fields::default(), &[]);
    let id = draft.add_entity(EntityKind::Individual);
    let fields = draft.fields_of_mut(&Owner::Entity(id)).expect("the person was just added");
    fields.set("first_name", Value::Text("Jane".into()));
    fields.set(MONONYM, mark.clone());
    draft
}

#[test]
fn a_mark_that_is_no_flag_is_not_sent_and_does_not_stand_for_a_last_name() {
    let file = Value::File(FileRef { path: "scan.pdf".into() });
    for mark in [
        Value::Text("yes".into()),
        Value::Text(SPOILT.into()),
        Value::typed_number("1"),
        Value::Flag(false),
        file,
    ] {
        let (mut draft, forms) = (with_mark(&mark), Forms::builtin());
        let attachments = Attachments::default();
        let verdict = prove(&draft, &forms, &attachments, Timestamp::UNIX_EPOCH);
        let is_missed =
            |finding: &Finding| matches!(finding.problem, Problem::LastNameMissing { .. });
        assert!(verdict.findings.iter().any(is_missed), "{mark:?}: {:?}", verdict.findings);
        let columns = verdict.inventory.tables.iter().flat_map(|table| &table.columns);
        assert!(!columns.into_iter().any(|column| column == MONONYM), "{mark:?}");

        draft.entities[0].fields.set("last_name", Value::Text("Doe".into()));
        let verdict = prove(&draft, &forms, &attachments, Timestamp::UNIX_EPOCH);
        let (payload, manifest) = verdict.case.expect("nothing is wrong with it").freeze();
        assert!(!payload.text().contains(MONONYM), "{mark:?}: {}", payload.text());
        assert_eq!(manifest.files, [], "{mark:?}");
    }
}

/// The slot of such a document would be that of the entity's own field of the same name.
#[test]
fn a_document_in_a_list_of_an_entity_is_refused() {
    let file = |path: &str| Value::File(FileRef { path: path.into() });
    let object: Fields = [("id_document".to_owned(), file("other.pdf"))].into_iter().collect();
    let mut draft = with_mark(&Value::Flag(true));
    draft.entities[0].fields.set("id_document", file("passport.pdf"));
    draft.entities[0].fields.set("others", Value::Entries(vec![object]));
    let forms = Forms::builtin();
    let slot = SlotKey::new(Some(draft.entities[0].reference.clone()), "id_document");
    let attachments: Attachments =
        [(slot.clone(), Ok(attachment("passport.pdf")))].into_iter().collect();
    let verdict = prove(&draft, &forms, &attachments, Timestamp::UNIX_EPOCH);
    let errors: Vec<_> =
        verdict.findings.iter().filter(|finding| !finding.problem.is_warning()).collect();
    let owner = Owner::Entity(draft.entities.ids()[0]);
    assert!(
        matches!(&errors[..], [Finding { place, problem: Problem::FileInList { .. }, .. }]
            if *place == Place::of_field(&owner, "others")),
        "{errors:?}"
    );
    let tables = &verdict.inventory.tables;
    assert!(tables.iter().all(|table| !table.columns.iter().any(|column| column == "others")));
    draft.entities[0].fields.remove("others");
    let verdict = prove(&draft, &forms, &attachments, Timestamp::UNIX_EPOCH);
    let (_, manifest) = verdict.case.expect("the list was all that was wrong").freeze();
    assert_eq!(manifest.files.iter().map(|file| &file.slot).collect::<Vec<_>>(), [&slot]);
}

fn attachment(name: &str) -> Attachment {
    Attachment {
        path: Hidden(name.into()),
        original_name: Hidden(name.into()),
        bytes: 200_000,
        sha256: Digest([7; 32]),
        sniffed: Sniffed::Pdf,
        copy: None,
    }
}
