//! The name of a person in a file's name: which words are the surname.
//!
//! Knows nothing of documents and companies.

use super::super::name::Joint;
use super::given::Given;
use super::words::{Role, Words, capitalized};

/// The order in which a name is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    GivenFirst,
    SurnameFirst,
}

/// A word of a person's name, or a name with a hyphen.
#[derive(Clone, Debug)]
struct Part {
    text: String,
    folded: String,
    role: Role,
    follows_comma: bool,
    is_given: bool,
}

/// The words of a person's name, in the order of the file's name.
#[derive(Clone, Debug)]
pub(super) struct PersonWords {
    parts: Vec<Part>,
}

/// The beginnings of names that are one word: `McDonald`.
const BEGINNINGS: [&str; 4] = ["mc", "mac", "fitz", "o"];

/// Particles that mean *of* between a document and a name: `Reisepass von John Smith`.
const OF: [&str; 13] =
    ["de", "du", "des", "del", "da", "do", "di", "von", "vom", "af", "av", "la", "the"];

impl PersonWords {
    /// Takes the words that can be a name; `None` if there are none.
    pub(super) fn of(words: &Words, given: &Given) -> Option<Self> {
        let mut parts: Vec<Part> = Vec::new();
        let is_split = words.has_wider_gaps();
        let is_apart = |(at, role): &(usize, &Role)| {
            **role == Role::Name && (*at == 0 || words.words[*at].joint != Joint::Within)
        };
        let apart = words.roles.iter().enumerate().filter(is_apart).count();
        for (at, word) in words.words.iter().enumerate() {
            let role = words.roles[at];
            if !matches!(role, Role::Name | Role::Particle | Role::Initial) {
                continue;
            }
            let part = Part {
                text: word.text.clone(),
                folded: word.folded.clone(),
                role,
                follows_comma: word.joint == Joint::Comma,
                is_given: role == Role::Name && given.has(&word.folded),
            };
            let follows = at > 0
                && !matches!(words.roles[at - 1], Role::Document | Role::Number | Role::Other)
                && role == Role::Name;
            match (word.joint, parts.last_mut()) {
                (Joint::Hyphen, Some(last)) if follows && is_split => last.join("-", &part),
                (Joint::Within, Some(last))
                    if follows && (apart > 1 || BEGINNINGS.contains(&last.folded.as_str())) =>
                {
                    last.join("", &part);
                }
                _ => parts.push(part),
            }
        }
        trim(&mut parts, words);
        parts.iter().any(|part| part.role == Role::Name).then_some(Self { parts })
    }

    /// Returns the number of names, without particles and initials.
    pub(super) fn count(&self) -> usize {
        self.parts.iter().filter(|part| part.role == Role::Name).count()
    }

    /// Returns true if the first or last of them is a known given name.
    pub(super) fn has_given(&self) -> bool {
        let mut names = self.parts.iter().filter(|part| part.role == Role::Name);
        let (first, last) = (names.next(), names.next_back());
        first.into_iter().chain(last).any(|part| part.is_given)
    }

    /// Returns the words by which the same person is recognized.
    pub(super) fn key(&self) -> Vec<String> {
        let names = self.parts.iter().filter(|part| part.role == Role::Name);
        names.map(|part| part.folded.clone()).collect()
    }

    /// Returns the order, if a comma, capitals or a known given name tell it.
    pub(super) fn order(&self) -> Option<Order> {
        if self.parts.iter().skip(1).any(|part| part.follows_comma) {
            return Some(Order::SurnameFirst);
        }
        let names: Vec<&Part> = self.parts.iter().filter(|part| part.role == Role::Name).collect();
        let (first, last) = (names.first()?, names.last()?);
        match (first.is_in_capitals(), last.is_in_capitals()) {
            (true, false) => return Some(Order::SurnameFirst),
            (false, true) => return Some(Order::GivenFirst),
            _ => {}
        }
        match (first.is_given, last.is_given) {
            (true, false) => Some(Order::GivenFirst),
            (false, true) => Some(Order::SurnameFirst),
            _ => None,
        }
    }

    /// Returns the given names and the surname.
    pub(super) fn name(&self, order: Order) -> (String, String) {
        let cut = match order {
            Order::SurnameFirst => self.end_of_surname(),
            Order::GivenFirst => self.start_of_surname(),
        };
        let (left, right) = self.parts.split_at(cut.min(self.parts.len()));
        match order {
            Order::SurnameFirst => (written(right), written(left)),
            Order::GivenFirst => (written(left), written(right)),
        }
    }

    /// Returns the end of a surname at the beginning.
    fn end_of_surname(&self) -> usize {
        if let Some(at) = self.parts.iter().skip(1).position(|part| part.follows_comma) {
            return at + 1;
        }
        let capitals = self.parts.iter().take_while(|part| part.is_in_capitals()).count();
        if capitals > 0 && capitals < self.parts.len() {
            return capitals;
        }
        self.parts.iter().position(|part| part.role == Role::Name).map_or(0, |at| at + 1)
    }

    /// Returns the start of a surname at the end: its first particle, or the last name.
    fn start_of_surname(&self) -> usize {
        let last = self.parts.iter().rposition(|part| part.role == Role::Name).unwrap_or(0);
        let capitals = self.parts.iter().rev().take_while(|part| part.is_in_capitals()).count();
        if capitals > 0 && capitals < self.parts.len() {
            return self.parts.len() - capitals;
        }
        let particle = |part: &Part| part.role == Role::Particle;
        self.parts.iter().skip(1).position(particle).map_or(last, |at| (at + 1).min(last))
    }
}

impl Part {
    fn join(&mut self, sign: &str, other: &Self) {
        self.role = Role::Name;
        self.text = format!("{}{sign}{}", self.text, other.text);
        self.folded.push_str(&other.folded);
    }

    fn is_in_capitals(&self) -> bool {
        self.role != Role::Initial
            && self.text.chars().filter(|c| c.is_alphabetic()).count() > 1
            && self.text.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase)
    }
}

/// Removes initials at the ends, particles at the end, and one that means *of* at the beginning.
fn trim(parts: &mut Vec<Part>, words: &Words) {
    while parts.last().is_some_and(|part| part.role != Role::Name) {
        parts.pop();
    }
    while parts.first().is_some_and(|part| part.role == Role::Initial) {
        parts.remove(0);
    }
    let is_of = |part: &Part| part.role == Role::Particle && OF.contains(&part.folded.as_str());
    let is_alone = parts.get(1).is_some_and(|part| part.role == Role::Name);
    let follows_document = words
        .roles
        .iter()
        .position(|role| *role == Role::Particle)
        .and_then(|at| words.roles.get(at.checked_sub(1)?))
        .is_some_and(|role| *role == Role::Document);
    if follows_document && is_alone && parts.first().is_some_and(is_of) {
        parts.remove(0);
    }
}

/// Returns names as they are written: not in capitals or small letters only.
fn written(parts: &[Part]) -> String {
    let word = |part: &Part| {
        let letters = || part.text.chars().filter(|c| c.is_alphabetic());
        let is_one_case = letters().all(char::is_uppercase) || letters().all(char::is_lowercase);
        match part.role {
            Role::Particle if letters().all(char::is_uppercase) => part.text.to_lowercase(),
            Role::Particle => part.text.clone(),
            _ if is_one_case => capitalized(&part.text),
            _ => part.text.clone(),
        }
    };
    parts.iter().map(word).collect::<Vec<_>>().join(" ")
}
