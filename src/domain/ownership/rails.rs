//! The connector lines beside the lines of the tree.
//!
//! Knows nothing of how they are drawn.

/// The connector lines that go on below a line of the tree, by level. The line of level `n` joins
/// the entities at depth `n` with the one above them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rails(u64);

impl Rails {
    /// Returns true if the connector of this level goes on below the line. At the line's own level
    /// there is another one beside it then, and one level deeper there are lines below it.
    #[must_use]
    pub fn goes_on(self, level: usize) -> bool {
        self.0 & bit(level) != 0
    }
}

/// Returns the connectors of each line, from the depths of all; levels above 63 have none.
pub(super) fn rails(depths: &[usize]) -> Vec<Rails> {
    let mut rails = vec![Rails::default(); depths.len()];
    let mut open = 0;
    for (at, depth) in depths.iter().copied().enumerate().rev() {
        let shallower = bit(depth).saturating_sub(1);
        rails[at] = Rails(open & (shallower | bit(depth) | bit(depth + 1)));
        open = open & shallower | bit(depth);
    }
    rails
}

fn bit(level: usize) -> u64 {
    u32::try_from(level).ok().and_then(|level| 1_u64.checked_shl(level)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_connector_goes_on_while_there_is_another_line_of_its_level_below_the_same_one() {
        let depths = [0, 1, 2, 2, 1, 0, 1];
        let drawn: Vec<String> = rails(&depths)
            .iter()
            .map(|rails| (0..4).map(|level| if rails.goes_on(level) { '|' } else { ' ' }).collect())
            .collect();
        assert_eq!(drawn, ["||  ", "||| ", "||| ", "||  ", "|   ", " |  ", "    "]);
    }

    #[test]
    fn a_chain_that_is_deeper_than_a_number_has_bits_is_drawn_as_far_as_it_has() {
        let depths: Vec<usize> = (0..100).collect();
        let rails = rails(&depths);
        assert!(rails[10].goes_on(11) && !rails[10].goes_on(10));
        assert!(!rails[70].goes_on(71));
    }
}
