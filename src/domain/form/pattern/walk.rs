//! The matcher: follows all paths through a pattern at once, character by character.
//!
//! Only the existence of a match counts, so each operation is visited at most once per character,
//! however many paths lead to it. Knows nothing of the syntax of patterns.

use std::collections::BTreeMap;

use super::structure::{Node, One};

/// The largest program, in operations.
const MAX_OPS: usize = 2_000;
/// The most parts of a pattern that are compiled, even if they produce no operations.
const MAX_PARTS: usize = 20_000;

/// A pattern compiled to operations.
#[derive(Debug)]
pub(super) struct Program {
    ops: Vec<Op>,
    ones: Vec<One>,
}

/// One operation; most continue with the next one.
#[derive(Clone, Copy, Debug)]
enum Op {
    /// Consumes one character: an index into the list of [`One`].
    One(usize),
    /// Continues at both operations.
    Both(usize, usize),
    Jump(usize),
    Start,
    End,
    WordEdge {
        wanted: bool,
    },
    /// Continues at `behind` if the match that begins with the next operation succeeds (`wanted`)
    /// or fails (not `wanted`).
    Look {
        ahead: bool,
        wanted: bool,
        behind: usize,
    },
    Arrived,
}

impl Program {
    /// Compiles a pattern; returns `None` if it is too large.
    pub(super) fn of(node: &Node, ones: Vec<One>) -> Option<Self> {
        let mut layout = Layout { ops: Vec::new(), parts_left: MAX_PARTS };
        layout.node(node, true)?;
        layout.push(Op::Arrived)?;
        Some(Self { ops: layout.ops, ones })
    }

    /// Returns true if a text contains a match; `None` if `steps` ran out first. Unused steps
    /// remain.
    pub(super) fn matches(&self, text: &[char], steps: &mut u32) -> Option<bool> {
        Walk { program: self, text, steps, looked: BTreeMap::new() }.arrives(0, 0, Reach::Anywhere)
    }
}

struct Layout {
    ops: Vec<Op>,
    parts_left: usize,
}

impl Layout {
    fn push(&mut self, op: Op) -> Option<usize> {
        self.ops.push(op);
        (self.ops.len() <= MAX_OPS).then_some(self.ops.len() - 1)
    }

    /// Compiles a part, in reverse order inside a lookbehind.
    fn node(&mut self, node: &Node, ahead: bool) -> Option<()> {
        self.parts_left = self.parts_left.checked_sub(1)?;
        match node {
            Node::One(one) => drop(self.push(Op::One(*one))?),
            Node::Start => drop(self.push(Op::Start)?),
            Node::End => drop(self.push(Op::End)?),
            Node::WordEdge { wanted } => drop(self.push(Op::WordEdge { wanted: *wanted })?),
            Node::Sequence(nodes) if ahead => {
                nodes.iter().try_for_each(|node| self.node(node, ahead))?;
            }
            Node::Sequence(nodes) => {
                nodes.iter().rev().try_for_each(|node| self.node(node, ahead))?;
            }
            Node::Choice(branches) => self.choice(branches, ahead)?,
            Node::Repeat { node, least, most } => self.repeat(node, *least, *most, ahead)?,
            Node::Look { ahead, wanted, node } => {
                let look = self.push(Op::Jump(0))?;
                self.node(node, *ahead)?;
                self.push(Op::Arrived)?;
                self.ops[look] =
                    Op::Look { ahead: *ahead, wanted: *wanted, behind: self.ops.len() };
            }
        }
        Some(())
    }

    fn choice(&mut self, branches: &[Node], ahead: bool) -> Option<()> {
        let Some((last, others)) = branches.split_last() else { return Some(()) };
        let mut ends = Vec::with_capacity(others.len());
        for branch in others {
            let both = self.push(Op::Jump(0))?;
            self.node(branch, ahead)?;
            ends.push(self.push(Op::Jump(0))?);
            self.ops[both] = Op::Both(both + 1, self.ops.len());
        }
        self.node(last, ahead)?;
        for end in ends {
            self.ops[end] = Op::Jump(self.ops.len());
        }
        Some(())
    }

    fn repeat(
        &mut self,
        node: &Node,
        least: usize,
        most: Option<usize>,
        ahead: bool,
    ) -> Option<()> {
        for _ in 0..least {
            self.node(node, ahead)?;
        }
        let Some(most) = most else {
            let again = self.push(Op::Jump(0))?;
            self.node(node, ahead)?;
            self.push(Op::Jump(again))?;
            self.ops[again] = Op::Both(again + 1, self.ops.len());
            return Some(());
        };
        let mut leaves = Vec::new();
        for _ in least..most {
            leaves.push(self.push(Op::Jump(0))?);
            self.node(node, ahead)?;
        }
        for leave in leaves {
            self.ops[leave] = Op::Both(leave + 1, self.ops.len());
        }
        Some(())
    }
}

/// The start and direction of a match.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// At this position or a later one, forwards.
    Anywhere,
    /// At this position, forwards.
    Ahead,
    /// At this position, backwards.
    Behind,
}

struct Walk<'w> {
    program: &'w Program,
    text: &'w [char],
    steps: &'w mut u32,
    /// The results of lookarounds by operation and position.
    looked: BTreeMap<(usize, usize), bool>,
}

/// The operations that are active at one position of the text.
struct Front {
    ops: Vec<usize>,
    /// The operations of the previous position, and those still to visit; kept here to reuse their
    /// allocations.
    before: Vec<usize>,
    ways: Vec<usize>,
    /// For each operation, the position (plus one) at which it was last visited.
    seen: Vec<usize>,
}

impl Walk<'_> {
    /// Returns true if a match from `entry` exists that begins at `from`, or anywhere after it.
    fn arrives(&mut self, entry: usize, from: usize, reach: Reach) -> Option<bool> {
        let room = || Vec::with_capacity(self.program.ops.len().min(64));
        let mut front = Front {
            ops: room(),
            before: room(),
            ways: room(),
            seen: vec![0; self.program.ops.len()],
        };
        let (ahead, anywhere) = (reach != Reach::Behind, reach == Reach::Anywhere);
        let mut at = from;
        loop {
            if (anywhere || at == from) && self.enter(entry, at, &mut front)? {
                return Some(true);
            }
            let here = if ahead {
                self.text.get(at)
            } else {
                at.checked_sub(1).and_then(|before| self.text.get(before))
            };
            let Some(c) = here.filter(|_| anywhere || !front.ops.is_empty()) else {
                return Some(false);
            };
            at = if ahead { at + 1 } else { at - 1 };
            std::mem::swap(&mut front.ops, &mut front.before);
            front.ops.clear();
            for waiting in 0..front.before.len() {
                let op = front.before[waiting];
                if let Op::One(one) = self.program.ops[op]
                    && self.program.ones[one].holds(*c)
                    && self.enter(op + 1, at, &mut front)?
                {
                    return Some(true);
                }
            }
        }
    }

    /// Follows operations that consume no character, and keeps those that wait for one. Returns
    /// true if the end of the pattern was reached.
    fn enter(&mut self, entry: usize, at: usize, front: &mut Front) -> Option<bool> {
        front.ways.clear();
        front.ways.push(entry);
        while let Some(op) = front.ways.pop() {
            *self.steps = self.steps.checked_sub(1)?;
            if std::mem::replace(&mut front.seen[op], at + 1) == at + 1 {
                continue;
            }
            match self.program.ops[op] {
                Op::One(_) => front.ops.push(op),
                Op::Both(one, other) => front.ways.extend([other, one]),
                Op::Jump(to) => front.ways.push(to),
                Op::Start if at == 0 => front.ways.push(op + 1),
                Op::End if at == self.text.len() => front.ways.push(op + 1),
                Op::WordEdge { wanted } if self.is_word_edge(at) == wanted => {
                    front.ways.push(op + 1);
                }
                Op::Look { ahead, wanted, behind } => {
                    if self.look(op, at, ahead)? == wanted {
                        front.ways.push(behind);
                    }
                }
                Op::Arrived => return Some(true),
                Op::Start | Op::End | Op::WordEdge { .. } => {}
            }
        }
        Some(false)
    }

    fn look(&mut self, op: usize, at: usize, ahead: bool) -> Option<bool> {
        if let Some(known) = self.looked.get(&(op, at)) {
            return Some(*known);
        }
        // Allocating the lookaround's state costs steps as well.
        *self.steps = self.steps.checked_sub(u32::try_from(self.program.ops.len() / 16).ok()?)?;
        let arrives = self.arrives(op + 1, at, if ahead { Reach::Ahead } else { Reach::Behind })?;
        self.looked.insert((op, at), arrives);
        Some(arrives)
    }

    fn is_word_edge(&self, at: usize) -> bool {
        let is_word = |at: Option<usize>| {
            at.and_then(|at| self.text.get(at))
                .is_some_and(|c| c.is_ascii_alphanumeric() || *c == '_')
        };
        is_word(at.checked_sub(1)) != is_word(Some(at))
    }
}
