//! Whatever is done, undone and redone, an identity names the same company, person or relation.

use std::collections::HashMap;

use super::*;
use crate::domain::draft::{EntityId, RelationId};

/// The field that identifies an entity in these tests; it is set only when one is added.
const MARK: &str = "mark";

#[derive(Clone, Copy, Debug)]
enum Change {
    Add(bool),
    Remove(usize),
    Move(usize, usize),
    Rename(usize),
    Relate(usize, usize),
    MoveRole(usize, usize),
    Unrelate(usize),
    Select(usize),
    Undo,
    Redo,
}

fn changes() -> impl Strategy<Value = Change> {
    let n = || 0usize..6;
    prop_oneof![
        any::<bool>().prop_map(Change::Add),
        any::<bool>().prop_map(Change::Add),
        n().prop_map(Change::Remove),
        (n(), n()).prop_map(|(from, to)| Change::Move(from, to)),
        n().prop_map(Change::Rename),
        (n(), n()).prop_map(|(holder, held)| Change::Relate(holder, held)),
        (n(), n()).prop_map(|(from, to)| Change::MoveRole(from, to)),
        n().prop_map(Change::Unrelate),
        n().prop_map(Change::Select),
        Just(Change::Undo),
        Just(Change::Redo),
    ]
}

/// A draft with its history, and what identities named when they were first seen.
#[derive(Default)]
struct Case {
    draft: Draft,
    history: History,
    selected: Option<EntityId>,
    marks: HashMap<EntityId, String>,
    roles: HashMap<RelationId, String>,
    count: usize,
}

impl Case {
    /// A text that no entity and no role has yet.
    fn mark(&mut self) -> String {
        self.count += 1;
        format!("mark_{}", self.count)
    }

    fn carry_out(&mut self, change: Change) {
        let mark = self.mark();
        let draft = &mut self.draft;
        let [entity, relation] = match change {
            Change::Remove(at)
            | Change::Move(at, _)
            | Change::Rename(at)
            | Change::Relate(at, _)
            | Change::Select(at) => [Some(at), None],
            Change::MoveRole(at, _) | Change::Unrelate(at) => [None, Some(at)],
            Change::Add(_) | Change::Undo | Change::Redo => [None, None],
        };
        let entity = entity.and_then(|at| draft.entities.id_at(at));
        let relation = relation.and_then(|at| draft.relations.id_at(at));
        match (change, entity, relation) {
            (Change::Add(is_company), ..) => {
                let kind = if is_company { EntityKind::Company } else { EntityKind::Individual };
                let id = draft.add_entity(kind);
                draft.entities.get_mut(id).unwrap().fields.set(MARK, Value::Text(mark));
            }
            (Change::Remove(_), Some(id), _) => draft.remove_entity(id),
            (Change::Move(_, to), Some(id), _) => draft.entities.move_to(id, to),
            (Change::Rename(_), Some(id), _) => {
                let old = mem::replace(&mut draft.entities.get_mut(id).unwrap().reference, mark);
                let new = draft.entities.get(id).unwrap().reference.clone();
                for relation in &mut draft.relations {
                    let ends = [&mut relation.from, &mut relation.to];
                    ends.into_iter().filter(|end| **end == old).for_each(|end| *end = new.clone());
                }
            }
            (Change::Relate(_, held), Some(id), _) => {
                let from = draft.entities.get(id).unwrap().reference.clone();
                let held = draft.entities.id_at(held).and_then(|id| draft.entities.get(id));
                let to = held.map_or(ROOT.to_owned(), |held| held.reference.clone());
                draft.relations.push(Relation::new(from, to, mark));
            }
            (Change::MoveRole(_, to), _, Some(id)) => draft.relations.move_to(id, to),
            (Change::Unrelate(_), _, Some(id)) => drop(draft.relations.remove(id)),
            (Change::Select(_), Some(id), _) => self.selected = Some(id),
            (Change::Undo, ..) => drop(self.history.undo(draft)),
            (Change::Redo, ..) => drop(self.history.redo(draft)),
            _ => {}
        }
        if !matches!(change, Change::Undo | Change::Redo) {
            self.history.record(&self.draft, 0.0);
        }
    }

    /// Checks that every identity is unique and names what it always named.
    fn check(&mut self) {
        let (entities, relations) = (&self.draft.entities, &self.draft.relations);
        for (at, (id, entity)) in entities.pairs().enumerate() {
            assert_eq!(entities.position(id), Some(at));
            let mark = entity.fields.get(MARK).unwrap().as_line();
            assert_eq!(self.marks.entry(id).or_insert_with(|| mark.clone()), &mark);
        }
        for (at, (id, relation)) in relations.pairs().enumerate() {
            assert_eq!(relations.position(id), Some(at));
            let known = self.roles.entry(id).or_insert_with(|| relation.role.clone());
            assert_eq!(known, &relation.role);
        }
        if let Some(id) = self.selected {
            let shown = entities.get(id).and_then(|entity| entity.fields.get(MARK));
            assert!(shown.is_none_or(|mark| mark.as_line() == self.marks[&id]));
        }
    }
}

proptest! {
    #[test]
    fn an_identity_is_stable_under_edits_undo_and_redo(
        changes in proptest::collection::vec(changes(), 1..80),
    ) {
        let mut case = Case::default();
        for change in changes {
            let before = case.draft.clone();
            case.carry_out(change);
            case.check();
            if matches!(change, Change::Undo) && !case.draft.is_identical(&before) {
                let undone = case.draft.clone();
                case.history.redo(&mut case.draft);
                prop_assert!(case.draft.is_identical(&before));
                case.history.undo(&mut case.draft);
                prop_assert!(case.draft.is_identical(&undone));
            }
        }
        redo_all(&mut case.history, &mut case.draft);
        let end = case.draft.clone();
        let steps = undo_all(&mut case.history, &mut case.draft);
        prop_assert!(case.draft.is_identical(&Draft::default()));
        prop_assert_eq!(redo_all(&mut case.history, &mut case.draft), steps);
        prop_assert!(case.draft.is_identical(&end));
        case.check();
    }
}

#[test]
fn an_undone_step_lands_on_the_entity_that_moved_was_renamed_or_came_back() {
    let mut draft = Draft::default();
    let ids = [(); 4].map(|()| draft.add_entity(EntityKind::Company));
    let landings = |change: &dyn Fn(&mut Draft)| {
        let mut draft = draft.clone();
        let mut history = History::of(draft.clone());
        change(&mut draft);
        history.record(&draft, 0.0);
        [history.undo(&mut draft), history.redo(&mut draft)].map(Option::unwrap)
    };
    let both = |id| [Landing::Entities(Some(id)); 2];
    assert_eq!(landings(&|draft| draft.entities.move_to(ids[3], 0)), both(ids[3]));
    assert_eq!(landings(&|draft| draft.entities.move_to(ids[0], 3)), both(ids[0]));
    assert_eq!(landings(&|draft| draft.entities[2].reference.push('x')), both(ids[2]));
    assert_eq!(
        landings(&|draft| draft.remove_entity(ids[1])),
        [Landing::Entities(Some(ids[1])), Landing::Entities(None)]
    );
    assert_eq!(
        landings(&|draft| {
            draft.relations.push(Relation::new("company_2", ROOT, "owner"));
        }),
        [Landing::Holder(ids[1]); 2]
    );
}
