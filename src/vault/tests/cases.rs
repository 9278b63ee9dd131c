//! Cases that are saved, listed, opened and deleted.

use proptest::prelude::*;

use super::support::*;
use crate::domain::draft::{Draft, Entity, EntityKind, Relation};
use crate::domain::hidden::Hidden;
use crate::domain::intake::{
    Attachment, Attachments, CopyId, Digest, FileProblem, SealedCopy, SlotKey, Sniffed,
};
use crate::domain::progress::CaseId;
use crate::domain::value::{Fields, FileRef, Value};
use crate::engine::message::CaseStatus;
use crate::engine::ports::{Cases, Settings};

#[test]
fn g2_a_saved_case_is_there_when_the_vault_is_opened_again() {
    let home = Home::new();
    let vault = home.open();
    let attachments = attach(&home, &vault, &[0, 9, 12]);
    let id = vault.create(&draft(20), &attachments, false, 5).expect("created");
    drop(vault);
    let vault = home.open();
    let loaded = vault.load(id).expect("loaded");
    assert_eq!(
        (loaded.damage, loaded.draft == draft(20), loaded.attachments == attachments),
        (None, true, true)
    );
    let listing = vault.list().expect("a list");
    let [row] = listing.cases.as_slice() else { panic!("{listing:?}") };
    assert_eq!(
        (row.id, row.status, row.changed_at, row.entities, row.documents),
        (id, CaseStatus::Draft, 5, 20, 3)
    );
    assert_eq!((row.title.clone(), listing.missing), (Some(Hidden("Acme onboarding".into())), 0));
}

#[test]
fn the_newest_cases_are_listed_as_the_whole_list_begins() {
    let home = Home::new();
    let vault = home.open();
    for changed_at in [5, 9, 1, 9, 7, 3, 9] {
        vault.create(&draft(1), &Attachments::new(), false, changed_at).expect("created");
    }
    let whole = vault.list().expect("a list").cases;
    for most in [0, 1, 3, 6, 7, 100] {
        assert_eq!(vault.newest(most).expect("a list"), whole[..most.min(7)], "{most}");
    }
}

#[test]
fn g2_every_edit_is_saved_whatever_it_was() {
    let home = Home::new();
    let vault = home.open();
    let mut now = draft(20);
    let mut attachments = attach(&home, &vault, &[3, 17]);
    let id = vault.create(&now, &attachments, false, 1).expect("created");
    let edits: [fn(&mut Draft, &mut Attachments); 8] = [
        |draft, _| draft.entities[11].fields.set("company_name", Value::Text("Renamed".into())),
        |draft, _| draft.title = "Another title".into(),
        |draft, _| draft.remove_entity(draft.entities.ids()[2]),
        |draft, _| draft.entities.extend(super::support::draft(30).entities.into_iter().skip(28)),
        |draft, attachments| {
            draft.entities.truncate(8);
            attachments.swap_remove(&slot(17));
        },
        |draft, attachments| {
            draft.relations.clear();
            let document = attachments[&slot(3)].clone();
            attachments.insert(SlotKey::new(None, "bill"), document);
        },
        |draft, attachments| {
            draft.entities.clear();
            attachments.clear();
        },
        |draft, _| draft.entities = super::support::draft(30).entities,
    ];
    for (at, edit) in edits.iter().enumerate() {
        edit(&mut now, &mut attachments);
        assert_eq!(vault.save(id, &now, &attachments, false, 2), Ok(id));
        let loaded = vault.load(id).expect("loaded");
        assert!(
            loaded.draft == now && loaded.attachments == attachments && loaded.damage.is_none(),
            "edit {at}: {:?}",
            loaded.damage
        );
    }
}

#[test]
fn an_edit_writes_its_own_parts_only_and_nothing_new_writes_nothing() {
    let home = Home::new();
    let vault = home.open();
    let mut draft = draft(100);
    let none = Attachments::new();
    let id = vault.create(&draft, &none, false, 1).expect("created");
    let changes = || {
        vault
            .shared
            .read(|store| {
                Ok(store
                    .connection
                    .query_row("SELECT total_changes()", [], |row| row.get::<_, i64>(0))?)
            })
            .expect("a count")
    };
    let before = changes();
    vault.save(id, &draft, &none, false, 2).expect("saved");
    assert_eq!(changes(), before);
    draft.entities[50].fields.set("company_name", Value::Text("Renamed".into()));
    vault.save(id, &draft, &none, false, 3).expect("saved");
    assert_eq!(changes() - before, 3, "the piece, the head, and the case's line");
}

#[test]
fn only_the_last_two_saves_are_kept() {
    let home = Home::new();
    let vault = home.open();
    let mut draft = draft(20);
    let none = Attachments::new();
    let id = vault.create(&draft, &none, false, 1).expect("created");
    for round in 0..6 {
        draft.entities[9].fields.set("company_name", Value::Text(format!("Round {round}")));
        vault.save(id, &draft, &none, false, 2).expect("saved");
        drop(vault.load(id).expect("loaded"));
    }
    let rows = |kind: i64| {
        let count = "SELECT count(*) FROM parts WHERE kind = ?1";
        vault
            .shared
            .read(|store| {
                Ok(store.connection.query_row(count, [kind], |row| row.get::<_, i64>(0))?)
            })
            .expect("a count")
    };
    assert_eq!(
        (rows(0), rows(1), rows(2)),
        (2, 4, 1),
        "two heads, one piece twice, and what never changed once"
    );
}

#[test]
fn a_deleted_case_leaves_nothing_behind() {
    let home = Home::new();
    let vault = home.open();
    let shared = attach(&home, &vault, &[0, 1]);
    let gone = vault.create(&draft(2), &shared, false, 1).expect("created");
    let one: Attachments = shared
        .iter()
        .filter(|(key, _)| **key == slot(0))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    let stays = vault.create(&draft(1), &one, false, 2).expect("created");
    vault.remove(gone).expect("removed");
    assert_eq!(vault.remove(gone), Err(VaultFault::NoSuchCase));
    assert_eq!(vault.load(gone).map(drop), Err(VaultFault::NoSuchCase));
    assert_eq!(home.blobs(), 1, "what another case has as well stays");
    assert_eq!(vault.load(stays).expect("loaded").attachments, one);
    let listing = vault.list().expect("a list");
    assert_eq!((listing.cases.len(), listing.missing), (1, 0));
}

#[test]
fn settings_are_kept_together() {
    let home = Home::new();
    let vault = home.open();
    vault.set_setting("keep_days", "30").expect("kept");
    vault.set_setting("operator", "Jane Roe").expect("kept");
    vault.set_setting("keep_days", "7").expect("kept");
    drop(vault);
    let vault = home.open();
    let setting = |name: &str| vault.setting(name).expect("read");
    assert_eq!(
        (setting("keep_days"), setting("operator"), setting("other")),
        (Some("7".into()), Some("Jane Roe".into()), None)
    );
}

#[test]
fn l1_a_full_disk_leaves_what_was_saved_and_saving_goes_on_when_there_is_room() {
    let home = Home::new();
    let vault = home.open();
    let none = Attachments::new();
    let mut now = draft(10);
    let id = vault.create(&now, &none, false, 1).expect("created");
    let pages = |most: i64| {
        let set = format!("PRAGMA max_page_count={most}");
        vault
            .shared
            .read(|store| Ok(store.connection.query_row(&set, [], |row| row.get::<_, i64>(0))?))
            .expect("set")
    };
    let room = pages(1);
    let mut refused = 0;
    // The disk is full at each page a save needs, one after the other.
    for more in 0..40 {
        pages(room + more);
        let larger = draft(10 + 12 * (usize::try_from(more).expect("small") + 1));
        match vault.save(id, &larger, &none, false, 2) {
            Ok(_) => now = larger,
            Err(fault) => {
                refused += 1;
                assert_eq!(fault, VaultFault::DiskFull);
            }
        }
        assert!(vault.load(id).expect("loaded").draft == now, "at {more}");
    }
    assert!(refused > 5, "{refused}");
    pages(1_000_000);
    assert_eq!(vault.save(id, &draft(500), &none, false, 3), Ok(id));
    assert!(vault.load(id).expect("loaded").draft == draft(500));
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<String>().prop_map(Value::Text),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,20})?([eE][+-]?[0-9]{1,2})?"
            .prop_map(|text| Value::typed_number(&text)),
        any::<bool>().prop_map(Value::Flag),
        proptest::collection::vec(any::<String>(), 0..3).prop_map(Value::List),
        any::<String>().prop_map(|path| Value::File(FileRef { path })),
    ]
}

fn any_fields() -> impl Strategy<Value = Fields> {
    proptest::collection::btree_map("[a-z_]{1,6}|\\PC{1,4}", any_value(), 0..4)
        .prop_map(|map| map.into_iter().collect())
}

fn any_draft() -> impl Strategy<Value = Draft> {
    let entities =
        proptest::collection::vec(("[ab]{1,2}|\\PC{0,3}", any::<bool>(), any_fields()), 0..20);
    let relations = proptest::collection::vec(
        (
            any::<String>(),
            any::<String>(),
            any::<String>(),
            proptest::option::of("[0-9]{1,3}|half"),
        ),
        0..70,
    );
    (any::<String>(), any_fields(), entities, relations).prop_map(
        |(title, fields, entities, relations)| {
            let kind = |company| if company { EntityKind::Company } else { EntityKind::Individual };
            let entity =
                |(reference, company, fields)| Entity { reference, kind: kind(company), fields };
            let share = |text: String| Value::typed_number(&text);
            let relation = |(from, to, role, text): (_, _, _, Option<String>)| Relation {
                from,
                to,
                role,
                ownership_percentage: text.map(share),
            };
            Draft {
                title,
                fields,
                entities: entities.into_iter().map(entity).collect(),
                relations: relations.into_iter().map(relation).collect(),
            }
        },
    )
}

fn any_attachments() -> impl Strategy<Value = Attachments> {
    let slot = (proptest::option::of("[ab]{1,2}"), "[a-z]{1,3}")
        .prop_map(|(entity, field)| SlotKey::new(entity, field));
    let copy = proptest::option::of(any::<i64>());
    let facts =
        (any::<String>(), any::<String>(), any::<u64>(), any::<[u8; 32]>(), 0usize..4, copy);
    let attachment = facts.prop_map(|(path, name, bytes, digest, sniffed, modified)| Attachment {
        path: Hidden(path.into()),
        original_name: Hidden(name),
        bytes,
        sha256: Digest(digest),
        sniffed: [Sniffed::Pdf, Sniffed::Other("docx"), Sniffed::Unknown, Sniffed::Heic][sniffed],
        copy: modified.map(|modified| SealedCopy {
            id: CopyId(digest[..16].try_into().expect("16 bytes")),
            original_modified: Some(modified),
        }),
    });
    proptest::collection::hash_map(slot, attachment.prop_map(Ok), 0..12)
        .prop_map(|map| map.into_iter().collect())
}

/// Returns the attachments as they are loaded: those that were never read have no copies.
fn without_copies(attachments: &Attachments) -> Attachments {
    let told = |attachment: &Attachment| {
        if attachment.copy.is_some() { Err(FileProblem::CopyGone) } else { Ok(attachment.clone()) }
    };
    attachments
        .iter()
        .map(|(slot, result)| {
            (slot.clone(), result.clone().and_then(|attachment| told(&attachment)))
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn g2_whatever_is_saved_over_whatever_comes_back_the_same(saves in proptest::collection::vec((any_draft(), any_attachments()), 1..4)) {
        let home = Home::new();
        let vault = home.open();
        let mut id = None::<CaseId>;
        for (draft, attachments) in &saves {
            let saved = match id {
                None => vault.create(draft, attachments, false, 1),
                Some(id) => vault.save(id, draft, attachments, false, 2),
            };
            prop_assert!(id.is_none_or(|id| saved == Ok(id)));
            id = saved.ok();
        }
        drop(vault);
        let (draft, attachments) = saves.last().expect("a save");
        let loaded = home.open().load(id.expect("an id")).expect("loaded");
        prop_assert!(&loaded.draft == draft && loaded.damage.is_none());
        prop_assert_eq!(loaded.attachments, without_copies(attachments));
    }
}

#[cfg(unix)]
#[test]
fn a_path_that_is_not_unicode_is_saved_unchanged() {
    use std::os::unix::ffi::OsStringExt as _;
    let home = Home::new();
    let vault = home.open();
    let path = home.folder.path().join(std::ffi::OsString::from_vec(b"scan\xff.pdf".to_vec()));
    std::fs::write(&path, b"%PDF-1.4 hello").expect("written");
    let attachments: Attachments =
        [(slot(0), crate::engine::ports::Documents::examine(&vault, &path))].into();
    let id = vault.create(&draft(1), &attachments, false, 1).expect("created");
    assert_eq!(vault.load(id).expect("loaded").attachments, attachments);
}
