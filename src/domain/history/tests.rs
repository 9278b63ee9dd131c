//! Whatever is done to a draft can be undone and done again, and one run of typing is one step.

use proptest::prelude::*;

mod identities;

use std::mem;

use super::super::draft::{EntityKind, ROOT, Relation};
use super::super::value::{Fields, FileRef, Value};
use super::*;

/// One thing an operator does; the numbers choose what it is done to.
#[derive(Clone, Copy, Debug)]
enum Edit {
    Title(char),
    Type { owner: usize, key: usize, typed: char },
    Empty { owner: usize, key: usize },
    Tick { owner: usize, key: usize },
    Attach { owner: usize, key: usize, path: u8 },
    AddEntity(bool),
    RemoveEntity(usize),
    Rename(usize),
    Swap(usize, usize),
    Relate(usize, usize),
    Share(usize, u8),
    Unrelate(usize),
}

fn edits() -> impl Strategy<Value = Edit> {
    let n = || 0usize..6;
    prop_oneof![
        any::<char>().prop_map(Edit::Title),
        (n(), n(), any::<char>()).prop_map(|(owner, key, typed)| Edit::Type { owner, key, typed }),
        (n(), n()).prop_map(|(owner, key)| Edit::Empty { owner, key }),
        (n(), n()).prop_map(|(owner, key)| Edit::Tick { owner, key }),
        (n(), n(), any::<u8>()).prop_map(|(owner, key, path)| Edit::Attach { owner, key, path }),
        any::<bool>().prop_map(Edit::AddEntity),
        n().prop_map(Edit::RemoveEntity),
        n().prop_map(Edit::Rename),
        (n(), n()).prop_map(|(a, b)| Edit::Swap(a, b)),
        (n(), n()).prop_map(|(a, b)| Edit::Relate(a, b)),
        (n(), any::<u8>()).prop_map(|(at, share)| Edit::Share(at, share)),
        n().prop_map(Edit::Unrelate),
    ]
}

/// Returns the fields of the case, or of an entity.
fn fields(draft: &mut Draft, owner: usize) -> &mut Fields {
    if owner < draft.entities.len() { &mut draft.entities[owner].fields } else { &mut draft.fields }
}

fn carry_out(draft: &mut Draft, edit: Edit) {
    let key = |key: usize| format!("field_{key}");
    let count = draft.entities.len();
    match edit {
        Edit::Title(typed) => draft.title.push(typed),
        Edit::Type { owner, key: at, typed } => {
            let fields = fields(draft, owner);
            let text = fields.get(&key(at)).map(Value::as_line).unwrap_or_default();
            fields.set(&key(at), Value::Text(format!("{text}{typed}")));
        }
        Edit::Empty { owner, key: at } => drop(fields(draft, owner).remove(&key(at))),
        Edit::Tick { owner, key: at } => {
            let on = matches!(fields(draft, owner).get(&key(at)), Some(Value::Flag(true)));
            fields(draft, owner).set(&key(at), Value::Flag(!on));
        }
        Edit::Attach { owner, key: at, path } => {
            fields(draft, owner)
                .set(&key(at), Value::File(FileRef { path: format!("/scans/{path}.pdf") }));
        }
        Edit::AddEntity(is_company) => {
            draft.add_entity(if is_company { EntityKind::Company } else { EntityKind::Individual });
        }
        Edit::RemoveEntity(at) if at < count => {
            draft.remove_entity(draft.entities.ids()[at]);
        }
        Edit::Rename(at) if at < count => {
            let new = format!("{}_x", draft.entities[at].reference);
            let old = mem::replace(&mut draft.entities[at].reference, new.clone());
            for relation in &mut draft.relations {
                [&mut relation.from, &mut relation.to]
                    .into_iter()
                    .filter(|end| **end == old)
                    .for_each(|end| end.clone_from(&new));
            }
        }
        Edit::Swap(a, b) if a < count => {
            draft.entities.move_to(draft.entities.ids()[a], b);
        }
        Edit::Relate(a, b) if a < count => {
            let to = if b < count { draft.entities[b].reference.clone() } else { ROOT.to_owned() };
            let from = draft.entities[a].reference.clone();
            draft.relations.push(Relation::new(from, to, "owner"));
        }
        Edit::Share(at, share) if at < draft.relations.len() => {
            draft.relations[at].ownership_percentage =
                Some(Value::typed_number(&share.to_string()));
        }
        Edit::Unrelate(at) if at < draft.relations.len() => {
            draft.relations.remove(draft.relations.ids()[at]);
        }
        Edit::RemoveEntity(_)
        | Edit::Rename(_)
        | Edit::Swap(..)
        | Edit::Relate(..)
        | Edit::Share(..)
        | Edit::Unrelate(_) => {}
    }
}

fn undo_all(history: &mut History, draft: &mut Draft) -> usize {
    std::iter::from_fn(|| history.undo(draft)).count()
}

fn redo_all(history: &mut History, draft: &mut Draft) -> usize {
    std::iter::from_fn(|| history.redo(draft)).count()
}

proptest! {
    #[test]
    fn two_hundred_random_edits_are_undone_and_redone(
        edits in proptest::collection::vec((edits(), 0.0..4.0f64, proptest::bool::weighted(0.1)), 200),
        back in 0usize..200,
    ) {
        let start = Draft { title: "Acme".into(), ..Draft::default() };
        let (mut draft, mut now_secs) = (start.clone(), 0.0);
        let mut history = History::of(start.clone());
        let mut seen = vec![start.clone()];
        for (edit, pause, follows) in edits {
            carry_out(&mut draft, edit);
            now_secs += pause;
            if follows {
                history.amend(&draft);
            } else {
                history.record(&draft, now_secs);
            }
            seen.push(draft.clone());
        }
        let end = draft.clone();

        let steps = undo_all(&mut history, &mut draft);
        prop_assert!(draft == start);
        prop_assert_eq!(redo_all(&mut history, &mut draft), steps);
        prop_assert!(draft == end);
        for _ in 0..back {
            history.undo(&mut draft);
            prop_assert!(seen.contains(&draft), "no step ends where the operator never was");
        }
        redo_all(&mut history, &mut draft);
        prop_assert!(draft == end);
    }
}

fn typed(history: &mut History, draft: &mut Draft, key: &str, text: &str, from_secs: f64) {
    let (mut so_far, mut now_secs) = (String::new(), from_secs);
    for c in text.chars() {
        so_far.push(c);
        now_secs += 0.2;
        draft.fields.set(key, Value::Text(so_far.clone()));
        history.record(draft, now_secs);
    }
}

#[test]
fn typing_in_one_field_is_one_step_until_a_pause_or_another_field() {
    let mut draft = Draft::default();
    let mut history = History::of(draft.clone());
    typed(&mut history, &mut draft, "a", "Acme", 0.0);
    typed(&mut history, &mut draft, "b", "Bolt", 1.0);
    typed(&mut history, &mut draft, "c", "Corp", 2.0);
    draft.fields.set("c", Value::Text("Corporation".into()));
    history.record(&draft, 60.0);
    let text = |draft: &Draft, key: &str| draft.fields.get(key).map(Value::as_line);
    history.undo(&mut draft);
    assert_eq!(text(&draft, "c").as_deref(), Some("Corp"));
    history.undo(&mut draft);
    assert_eq!(text(&draft, "c"), None);
    history.undo(&mut draft);
    assert_eq!((text(&draft, "a").as_deref(), text(&draft, "b")), (Some("Acme"), None));
}

#[test]
fn typing_in_two_objects_of_one_field_is_two_steps() {
    let mut draft = Draft::default();
    draft.add_entry("owners");
    draft.add_entry("owners");
    let mut history = History::of(draft.clone());
    for (at, now_secs) in [(0, 0.0), (1, 1.0)] {
        let mut text = String::new();
        for c in "Ann".chars() {
            text.push(c);
            if let Some(Value::Entries(entries)) = draft.fields.get_mut("owners") {
                entries[at].set("name", Value::Text(text.clone()));
            }
            history.record(&draft, now_secs);
        }
    }
    let named =
        |draft: &Draft| draft.entries("owners").iter().filter(|entry| !entry.is_empty()).count();
    assert_eq!(named(&draft), 2);
    history.undo(&mut draft);
    assert_eq!(named(&draft), 1);
    history.undo(&mut draft);
    assert_eq!(named(&draft), 0);
    assert!(!history.can_undo());
}

#[test]
fn typing_after_an_undo_replaces_the_undone_steps() {
    let mut draft = Draft::default();
    let mut history = History::of(draft.clone());
    typed(&mut history, &mut draft, "a", "Acme", 0.0);
    history.undo(&mut draft);
    assert!(history.can_redo());
    typed(&mut history, &mut draft, "a", "Bolt", 0.9);
    assert!(!history.can_redo());
    undo_all(&mut history, &mut draft);
    assert!(draft == Draft::default());
}

#[test]
fn text_typed_and_deleted_at_once_is_no_step() {
    let mut draft = Draft::default();
    let mut history = History::of(draft.clone());
    typed(&mut history, &mut draft, "a", "x", 0.0);
    draft.fields.remove("a");
    history.record(&draft, 0.5);
    assert!(!history.can_undo());
}

#[test]
fn an_undone_removal_returns_the_company() {
    let mut draft = Draft::default();
    for _ in 0..3 {
        draft.add_entity(EntityKind::Company);
    }
    let mut history = History::of(draft.clone());
    let id = draft.entities.ids()[1];
    draft.remove_entity(id);
    history.record(&draft, 0.0);
    assert_eq!(history.undo(&mut draft), Some(Landing::Entities(Some(id))));
    assert_eq!(draft.entities.position(id), Some(1));
    assert_eq!(history.redo(&mut draft), Some(Landing::Entities(None)));
}

#[test]
fn nothing_is_undone_after_a_submission() {
    let mut draft = Draft::default();
    let mut history = History::of(draft.clone());
    typed(&mut history, &mut draft, "a", "Acme", 0.0);
    history.forget(&draft);
    assert!(!history.can_undo() && !history.can_redo());
    assert_eq!(history.undo(&mut draft), None);
}

#[test]
fn debug_shows_no_value() {
    let mut draft = Draft::default();
    let mut history = History::of(draft.clone());
    typed(&mut history, &mut draft, "a", "CANARY", 0.0);
    assert!(!format!("{history:?}").contains("CANARY"));
}
