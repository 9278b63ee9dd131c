//! Whatever is done to a list, an identity names one item, and no identity is given twice.

use std::collections::HashSet;

use proptest::prelude::*;

use super::*;

type List = IdList<EntityId, usize>;

#[derive(Clone, Copy, Debug)]
enum Change {
    Push,
    Remove(usize),
    Move(usize, usize),
    Retain(usize),
    Truncate(usize),
    /// Takes a range out and puts it in again elsewhere.
    Splice(usize, usize),
}

fn changes() -> impl Strategy<Value = Change> {
    let n = || 0usize..8;
    prop_oneof![
        Just(Change::Push),
        n().prop_map(Change::Remove),
        (n(), n()).prop_map(|(from, to)| Change::Move(from, to)),
        (2usize..5).prop_map(Change::Retain),
        n().prop_map(Change::Truncate),
        (n(), n()).prop_map(|(start, len)| Change::Splice(start, len)),
    ]
}

fn carry_out(list: &mut List, change: Change, next: &mut usize) {
    match change {
        Change::Push => {
            list.push(*next);
            *next += 1;
        }
        Change::Remove(at) => {
            let Some(id) = list.id_at(at) else { return };
            let item = list[at];
            assert_eq!((list.remove(id), list.remove(id)), (Some(item), None));
        }
        Change::Move(from, to) => {
            let Some(id) = list.id_at(from) else { return };
            list.move_to(id, to);
            let to = if to < list.len() { to } else { from };
            assert_eq!(list.position(id), Some(to));
        }
        Change::Retain(every) => list.retain(|item| item % every > 0),
        Change::Truncate(len) => list.truncate(len),
        Change::Splice(start, len) => {
            let end = (start + len).min(list.len());
            let pairs: Vec<_> =
                list.pairs().map(|(id, item)| (id, *item)).skip(start).take(len).collect();
            list.splice(start..end, std::iter::empty());
            assert!(pairs.iter().all(|(id, _)| !list.has(*id)));
            list.splice(0..0, pairs.into_iter());
        }
    }
}

proptest! {
    #[test]
    fn an_identity_names_one_item_and_is_given_once(
        changes in proptest::collection::vec(changes(), 1..60),
    ) {
        let (mut list, mut next) = (List::default(), 0);
        let mut items: Vec<(EntityId, usize)> = Vec::new();
        for change in changes {
            carry_out(&mut list, change, &mut next);
            for (at, (id, item)) in list.pairs().enumerate() {
                prop_assert_eq!((list.position(id), list.get(id)), (Some(at), Some(item)));
                match items.iter().find(|(known, _)| *known == id) {
                    Some((_, known)) => prop_assert_eq!(known, item),
                    None => items.push((id, *item)),
                }
            }
            prop_assert_eq!(list.ids().iter().collect::<HashSet<_>>().len(), list.len());
            for (id, _) in &items {
                prop_assert_eq!(list.has(*id), list.ids().contains(id));
            }
        }
    }
}

#[test]
fn lists_with_the_same_items_are_equal_and_identical_only_under_the_same_identities() {
    let (mut a, b) = (List::from(vec![1, 2]), List::from(vec![1, 2]));
    assert!(a == b && a.is_identical(&b));
    let id = a.ids()[1];
    a.remove(id);
    a.push(2);
    assert!(a == b && !a.is_identical(&b));
}
