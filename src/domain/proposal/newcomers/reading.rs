//! One file's name as a document of a company or person.
//!
//! Knows nothing of other files, and of the case.

use super::super::lexicon::{DocumentKind, Lexicon, Mention};
use super::super::name::{self, Joint, Spelled};
use super::company;
use super::given::Given;
use super::person::PersonWords;
use super::words::{Role, Words};

/// The weight of a phrase that can only mean a document.
const SURE: u32 = 1_000;
/// The fewest digits of a registration number.
const NUMBER_DIGITS: usize = 8;
/// The most words of a person's name that are taken as certain, and at all.
const SURE_NAMES: usize = 3;
const MOST_NAMES: usize = 5;

/// What a file's name says.
#[derive(Debug)]
pub(super) struct Reading {
    pub read: Read,
    /// The registration number.
    pub number: Option<String>,
    pub is_sure: bool,
}

#[derive(Debug)]
pub(super) enum Read {
    Company(String),
    Person(PersonWords),
}

/// Whom a kind of document can belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Whose {
    Person,
    Company,
    Either,
}

/// The lists by which names are read.
pub(super) struct Reader<'l> {
    lexicon: &'l Lexicon,
    given: Given,
}

impl<'l> Reader<'l> {
    pub(super) fn new(lexicon: &'l Lexicon) -> Self {
        Self { lexicon, given: Given::new() }
    }

    /// Reads a file's name; returns `None` if it does not say enough.
    pub(super) fn read(&self, file: &str) -> Option<Reading> {
        let words = name::spelled(name::stem(file));
        let mentions = self.mentions(&words);
        let kind = mentions.iter().max_by_key(|mention| mention.weight);
        let whose = kind.map(|mention| (whose(mention.kind), mention.weight >= SURE));
        let number = number(&words);
        let is_of_company = number.is_some() || matches!(whose, Some((Whose::Company, _)));
        let words = self.with_roles(words, &mentions, is_of_company);
        if let Some(name) = company::with_form(&words) {
            let is_sure = !matches!(whose, Some((Whose::Person, _)));
            return is_sure.then_some(Reading { read: Read::Company(name), number, is_sure });
        }
        match whose {
            Some((Whose::Company, true)) => {
                let (name, is_sure) = company::without_form(&words)?;
                Some(Reading { read: Read::Company(name), number, is_sure })
            }
            Some((Whose::Company, false)) => None,
            Some((Whose::Person, is_certain)) => self.person(&words, is_certain),
            Some((Whose::Either, _)) => self.person(&words, false),
            None => self.bare_person(&words),
        }
    }

    /// Returns the person that a document belongs to; `is_certain` if it can be a person's only.
    fn person(&self, words: &Words, is_certain: bool) -> Option<Reading> {
        if words.roles.contains(&Role::Form) {
            return None;
        }
        let is_whole = words.groups() == 1;
        let person = PersonWords::of(words, &self.given)?;
        let count = person.count();
        if !(2..=MOST_NAMES).contains(&count) {
            return None;
        }
        let is_sure = is_whole && count <= SURE_NAMES && (is_certain || person.has_given());
        Some(Reading { read: Read::Person(person), number: None, is_sure })
    }

    /// Returns the person of a file that is called like one, and nothing else.
    fn bare_person(&self, words: &Words) -> Option<Reading> {
        let is_name = |role: &Role| matches!(role, Role::Name | Role::Particle | Role::Initial);
        if !words.roles.iter().all(is_name) {
            return None;
        }
        let reading = self.person(words, false)?;
        match &reading.read {
            Read::Person(person) if person.has_given() && person.count() <= SURE_NAMES => {
                Some(Reading { is_sure: false, ..reading })
            }
            _ => None,
        }
    }

    /// Returns the kinds of documents that the words mention, also in the middle of a longer word.
    fn mentions(&self, words: &[Spelled]) -> Vec<Mention> {
        let opened: Vec<Vec<String>> =
            words.iter().map(|word| self.lexicon.open(vec![word.folded.clone()])).collect();
        let folded: Vec<String> = words
            .iter()
            .zip(&opened)
            // Without its article: `d'identité`.
            .map(|(word, opened)| match opened.as_slice() {
                [only] => only.clone(),
                _ => word.folded.clone(),
            })
            .collect();
        let mut mentions = self.lexicon.mentions(&folded);
        for (at, opened) in opened.iter().enumerate() {
            if opened.len() > 1 {
                let inside = self.lexicon.mentions(opened).into_iter();
                mentions.extend(inside.map(|mention| Mention { at: vec![at], ..mention }));
            }
        }
        // "Bill" and "Pat" are names beside another kind of document.
        let is_sure = mentions.iter().any(|mention| mention.weight >= SURE);
        mentions.retain(|mention| {
            let is_name = |at: &usize| self.given.has(&folded[*at]);
            !(is_sure && mention.weight < SURE && mention.at.iter().all(is_name))
        });
        mentions
    }

    fn with_roles(&self, words: Vec<Spelled>, mentions: &[Mention], of_company: bool) -> Words {
        let folded: Vec<String> = words.iter().map(|word| word.folded.clone()).collect();
        let in_parts = self.lexicon.legal_forms_in(&folded);
        let told = |at: usize| mentions.iter().any(|mention| mention.at.contains(&at));
        // A single word such as `CV` is a document, whatever companies it stands for.
        let is_document_alone = |at: usize| {
            let is_it = |mention: &Mention| mention.at == [at] && mention.weight >= SURE;
            mentions.iter().any(is_it)
        };
        let mut roles: Vec<Role> = Vec::with_capacity(words.len());
        for (at, word) in words.iter().enumerate() {
            let before = at.checked_sub(1).map(|at| roles[at]);
            let follows_name = matches!(before, Some(Role::Name | Role::Form | Role::Initial));
            let is_form = in_parts.contains(&at)
                || (self.lexicon.is_legal_form(&word.folded)
                    && company::is_written_as_form(&word.text, of_company));
            let beside_number = [at.checked_sub(1), Some(at + 1)]
                .into_iter()
                .flatten()
                .any(|at| words.get(at).is_some_and(|word| name::is_number(&word.folded)));
            roles.push(match () {
                () if is_form && follows_name && !is_document_alone(at) => Role::Form,
                () if told(at) => Role::Document,
                () if word.folded.chars().any(char::is_numeric) => Role::Number,
                () if self.lexicon.is_particle(&word.folded) => Role::Particle,
                () if word.folded == "and" || is_link(&word.folded) => Role::Link,
                () if word.folded.chars().count() == 1 => Role::Initial,
                () if self.given.has(&word.folded) && !beside_number => Role::Name,
                () if self.lexicon.is_legal_form(&word.folded) && !word.text.is_ascii() => {
                    Role::Name
                }
                () if self.lexicon.is_silent(&word.folded)
                    || self.given.is_no_name(&word.folded) =>
                {
                    Role::Other
                }
                () if word.folded.chars().all(char::is_alphabetic) => Role::Name,
                () => Role::Other,
            });
        }
        Words { words, roles }
    }
}

fn is_link(word: &str) -> bool {
    matches!(word, "of" | "for" | "from" | "og" | "und" | "et" | "och" | "ja" | "en" | "e" | "i")
}

/// Returns the first number that is long enough to be a registration number and no date.
fn number(words: &[Spelled]) -> Option<String> {
    let digits = |word: &Spelled| if name::is_number(&word.folded) { word.folded.len() } else { 0 };
    words.iter().enumerate().find_map(|(at, word)| {
        let next = words.get(at + 1).filter(|next| next.joint == Joint::Hyphen);
        match next {
            // A Swedish one.
            Some(next) if (digits(word), digits(next)) == (6, 4) => {
                Some(format!("{}-{}", word.text, next.text))
            }
            _ => (digits(word) >= NUMBER_DIGITS && !name::is_date(&word.folded))
                .then(|| word.text.clone()),
        }
    })
}

fn whose(kind: DocumentKind) -> Whose {
    match kind {
        DocumentKind::Identity
        | DocumentKind::Passport
        | DocumentKind::IdCard
        | DocumentKind::DrivingLicence
        | DocumentKind::ResidencePermit
        | DocumentKind::Vita
        | DocumentKind::Portrait => Whose::Person,
        DocumentKind::Registration
        | DocumentKind::Incorporation
        | DocumentKind::RegisterExtract
        | DocumentKind::GoodStanding
        | DocumentKind::Articles
        | DocumentKind::ShareRegister
        | DocumentKind::StructureChart
        | DocumentKind::Accounts
        | DocumentKind::BoardResolution
        | DocumentKind::Licence => Whose::Company,
        DocumentKind::Address
        | DocumentKind::UtilityBill
        | DocumentKind::BankStatement
        | DocumentKind::Lease
        | DocumentKind::TaxNotice
        | DocumentKind::PowerOfAttorney
        | DocumentKind::SourceOfFunds => Whose::Either,
    }
}
