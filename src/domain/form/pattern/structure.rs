//! A parsed pattern: sequences, choices, repetitions, lookarounds, and the single characters.
//!
//! Parses only what `regress` has accepted as a pattern, so an unknown construct is unsupported,
//! not an error. Knows nothing of matching.

use std::sync::OnceLock;

/// The deepest nesting of groups.
pub(super) const MAX_DEPTH: usize = 40;

/// A part of a pattern.
#[derive(Debug)]
pub(super) enum Node {
    /// One character: an index into the list of [`One`].
    One(usize),
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Repeat {
        node: Box<Node>,
        least: usize,
        most: Option<usize>,
    },
    /// A lookahead or lookbehind.
    Look {
        ahead: bool,
        wanted: bool,
        node: Box<Node>,
    },
    Start,
    End,
    WordEdge {
        wanted: bool,
    },
}

/// The set of characters that one position of a pattern accepts.
#[derive(Debug)]
pub(super) enum One {
    Exactly(char),
    /// Any character except a line break.
    Any,
    /// A class or an escape, decided by `regress`.
    Of(Box<Set>),
}

/// The characters of a class; those of ASCII are cached.
#[derive(Debug)]
pub(super) struct Set {
    regex: regress::Regex,
    ascii: OnceLock<[bool; 128]>,
}

impl Set {
    fn new(source: &str, is_unicode: bool) -> Option<Self> {
        let source = format!("^(?:{source})$");
        let regex = regress::Regex::with_flags(&source, if is_unicode { "u" } else { "" }).ok()?;
        Some(Self { regex, ascii: OnceLock::new() })
    }

    fn holds(&self, c: char) -> bool {
        let ask = |c: char| self.regex.find(c.encode_utf8(&mut [0; 4])).is_some();
        let ascii =
            || std::array::from_fn(|at| u8::try_from(at).is_ok_and(|byte| ask(char::from(byte))));
        match self.ascii.get_or_init(ascii).get(c as usize) {
            Some(holds) => *holds,
            None => ask(c),
        }
    }
}

impl One {
    pub(super) fn holds(&self, c: char) -> bool {
        match self {
            Self::Exactly(wanted) => *wanted == c,
            Self::Any => !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}'),
            Self::Of(set) => set.holds(c),
        }
    }
}

/// Returns an upper bound of the nesting of brackets, without parsing the pattern.
pub(super) fn depth(chars: &[char]) -> usize {
    let (mut depth, mut deepest, mut at) = (0_usize, 0, 0);
    while let Some(c) = chars.get(at) {
        match c {
            '\\' => at += 1,
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
        at += 1;
    }
    deepest
}

/// Parses a pattern into its parts and its single characters; returns `None` for one that only the
/// server can match.
pub(super) fn read(chars: &[char], is_unicode: bool) -> Option<(Node, Vec<One>)> {
    let mut reader = Reader { chars, at: 0, is_unicode, ones: Vec::new() };
    let node = reader.choice(0)?;
    (reader.at == chars.len()).then_some((node, reader.ones))
}

struct Reader<'c> {
    chars: &'c [char],
    at: usize,
    is_unicode: bool,
    ones: Vec<One>,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    /// Consumes `text` if it is next.
    fn take(&mut self, text: &str) -> bool {
        let is_here =
            text.chars().enumerate().all(|(at, c)| self.chars.get(self.at + at) == Some(&c));
        if is_here {
            self.at += text.chars().count();
        }
        is_here
    }

    fn one(&mut self, one: One) -> Node {
        self.ones.push(one);
        Node::One(self.ones.len() - 1)
    }

    fn choice(&mut self, depth: usize) -> Option<Node> {
        if depth > MAX_DEPTH {
            return None;
        }
        let mut branches = vec![self.sequence(depth)?];
        while self.take("|") {
            branches.push(self.sequence(depth)?);
        }
        if branches.len() == 1 { branches.pop() } else { Some(Node::Choice(branches)) }
    }

    fn sequence(&mut self, depth: usize) -> Option<Node> {
        let mut nodes = Vec::new();
        while self.peek().is_some_and(|c| c != '|' && c != ')') {
            let node = self.term(depth)?;
            nodes.push(self.repeated(node));
        }
        Some(Node::Sequence(nodes))
    }

    fn term(&mut self, depth: usize) -> Option<Node> {
        let c = self.peek()?;
        let from = self.at;
        self.at += 1;
        match c {
            '^' => Some(Node::Start),
            '$' => Some(Node::End),
            '.' => Some(self.one(One::Any)),
            '(' => self.group(depth),
            '[' => self.class(from),
            '\\' => self.escape(from),
            other => Some(self.one(One::Exactly(other))),
        }
    }

    /// Parses the rest of a group after its opening bracket.
    fn group(&mut self, depth: usize) -> Option<Node> {
        let looks =
            [("?=", true, true), ("?!", true, false), ("?<=", false, true), ("?<!", false, false)];
        let look = looks.into_iter().find(|(mark, ..)| self.take(mark));
        if look.is_none() && self.take("?<") {
            while self.peek()? != '>' {
                self.at += 1;
            }
            self.at += 1;
        } else if look.is_none() && self.peek() == Some('?') && !self.take("?:") {
            // Flags for a part of the pattern are not supported.
            return None;
        }
        let inside = self.choice(depth + 1)?;
        if !self.take(")") {
            return None;
        }
        Some(match look {
            Some((_, ahead, wanted)) => Node::Look { ahead, wanted, node: Box::new(inside) },
            None => inside,
        })
    }

    fn class(&mut self, from: usize) -> Option<Node> {
        while self.peek()? != ']' {
            self.at += if self.peek() == Some('\\') { 2 } else { 1 };
        }
        self.at += 1;
        self.set(from)
    }

    /// Makes the set of the class or escape from `from` to here.
    fn set(&mut self, from: usize) -> Option<Node> {
        let source: String = self.chars.get(from..self.at)?.iter().collect();
        let set = Set::new(&source, self.is_unicode)?;
        Some(self.one(One::Of(Box::new(set))))
    }

    fn escape(&mut self, from: usize) -> Option<Node> {
        let c = self.peek()?;
        self.at += 1;
        match c {
            'b' => return Some(Node::WordEdge { wanted: true }),
            'B' => return Some(Node::WordEdge { wanted: false }),
            // Back-references, and octal escapes that look like them, are not supported.
            'k' | '0'..='9'
                if c != '0' || self.peek().is_some_and(|next| next.is_ascii_digit()) =>
            {
                return None;
            }
            'p' | 'P' if self.is_unicode => self.past('}')?,
            'c' => self.at += 1,
            'x' => self.hex(2),
            'u' if self.is_unicode && self.peek() == Some('{') => self.past('}')?,
            'u' => {
                self.hex(4);
                let is_lead = self.chars.get(from + 2..from + 4).is_some_and(|lead| {
                    matches!(lead, ['d' | 'D', '8' | '9' | 'a' | 'b' | 'A' | 'B'])
                });
                if self.is_unicode && is_lead && self.take("\\u") {
                    self.hex(4);
                }
            }
            c if !c.is_ascii_alphanumeric() => return Some(self.one(One::Exactly(c))),
            _ => {}
        }
        self.set(from)
    }

    fn past(&mut self, end: char) -> Option<()> {
        while self.peek()? != end {
            self.at += 1;
        }
        self.at += 1;
        Some(())
    }

    /// Consumes this many hexadecimal digits; without the flag `u` there may be none, and the
    /// letter is literal.
    fn hex(&mut self, count: usize) {
        if self
            .chars
            .get(self.at..self.at + count)
            .is_some_and(|digits| digits.iter().all(char::is_ascii_hexdigit))
        {
            self.at += count;
        }
    }

    /// Applies the quantifier after a part, if there is one.
    fn repeated(&mut self, node: Node) -> Node {
        let (least, most) = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => match self.times() {
                Some((length, least, most)) => {
                    self.at += length - 1;
                    (least, most)
                }
                None => return node,
            },
            _ => return node,
        };
        self.at += 1;
        // A lazy quantifier makes no difference to whether there is a match.
        self.take("?");
        Node::Repeat { node: Box::new(node), least, most }
    }

    /// Parses `{n}`, `{n,}` or `{n,m}`: its length and its numbers. Anything else is literal.
    fn times(&self) -> Option<(usize, usize, Option<usize>)> {
        let rest = &self.chars[self.at..];
        let end = rest.iter().position(|c| *c == '}')?;
        let inside: String = rest[1..end].iter().collect();
        let (least, most) = inside
            .split_once(',')
            .map_or((inside.as_str(), None), |(least, most)| (least, Some(most)));
        let number = |text: &str| {
            let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            is_number.then(|| text.parse().unwrap_or(usize::MAX))
        };
        let least = number(least)?;
        let most = match most {
            None => Some(least),
            Some("") => None,
            Some(most) => Some(number(most)?),
        };
        Some((end + 1, least, most))
    }
}
