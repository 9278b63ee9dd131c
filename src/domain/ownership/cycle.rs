//! Circles in the structure.
//!
//! Knows nothing of who is on them.

use super::link::Link;

/// The positions of the entities along one cycle; `None` if there is none. `links` are sorted by
/// holder. Iterative, so that a chain of 10,000 owners needs no stack.
pub(super) fn find_cycle(entities: usize, links: &[Link]) -> Option<Vec<usize>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        New,
        Open,
        Done,
    }
    let mut first = vec![0; entities + 1];
    for link in links.iter().filter(|link| link.from < entities) {
        first[link.from + 1] += 1;
    }
    for holder in 0..entities {
        first[holder + 1] += first[holder];
    }
    let mut marks = vec![Mark::New; entities];
    for start in 0..entities {
        if marks[start] != Mark::New {
            continue;
        }
        let mut path: Vec<(usize, usize)> = vec![(start, first[start])];
        marks[start] = Mark::Open;
        while let Some((holder, next)) = path.last_mut() {
            let Some(Link { to: held, .. }) = links[..first[*holder + 1]].get(*next).copied()
            else {
                marks[*holder] = Mark::Done;
                path.pop();
                continue;
            };
            *next += 1;
            // An entity that holds itself and an end that is no entity have findings of their own.
            if held == *holder || held >= entities {
                continue;
            }
            match marks[held] {
                Mark::Open => {
                    return Some(
                        path.iter()
                            .map(|(holder, _)| *holder)
                            .skip_while(|holder| *holder != held)
                            .collect(),
                    );
                }
                Mark::Done => {}
                Mark::New => {
                    marks[held] = Mark::Open;
                    path.push((held, first[held]));
                }
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cycle(
        entities: usize,
        edges: impl IntoIterator<Item = (usize, usize)>,
    ) -> Option<Vec<usize>> {
        let mut links: Vec<Link> =
            edges.into_iter().map(|(from, to)| Link { from, to, at: 0, share: None }).collect();
        links.sort_unstable_by_key(|link| (link.from, link.to));
        find_cycle(entities, &links)
    }

    #[test]
    fn cycles_are_found_and_named_in_order() {
        assert_eq!(cycle(3, [(0, 1), (1, 2), (2, 1)]), Some(vec![1, 2]));
        assert_eq!(cycle(3, [(0, 1), (0, 2), (1, 2)]), None);
        assert_eq!(
            cycle(2, [(0, 0), (0, 1), (1, 7), (7, 0)]),
            None,
            "ends that are no entity, and an entity that holds itself"
        );
    }

    proptest! {
        #[test]
        fn a_graph_that_only_points_forward_has_no_cycle_and_one_back_edge_makes_one(n in 2usize..30, picks in proptest::collection::vec((0usize..30, 0usize..30), 0..60)) {
            let forward = picks.iter().map(|(a, b)| ((a % n).min(b % n), (a % n).max(b % n))).filter(|(low, high)| low != high);
            let mut edges: Vec<(usize, usize)> = forward.collect();
            prop_assert_eq!(cycle(n, edges.clone()), None);
            edges.extend([(0, n - 1), (n - 1, 0)]);
            prop_assert!(cycle(n, edges).is_some());
        }
    }
}
