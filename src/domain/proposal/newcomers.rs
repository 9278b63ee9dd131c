//! Companies and people that file names name and the case does not have:
//! `Passport_Smith_John.jpg` names John Smith.
//!
//! Deterministic and pure. A name that does not say enough gives nothing. Knows nothing of slots,
//! and of the content of files.

mod company;
mod given;
mod person;
mod reading;
mod words;

use super::super::draft::{Draft, Entity, EntityKind, FIRST_NAME, LAST_NAME};
use super::super::intake::Sniffed;
use super::super::value::Value;
use super::lexicon::Lexicon;
use super::scan::Scan;
use super::{name, who};
use person::Order;
use reading::{Read, Reader, Reading};

/// The most companies and people that are proposed.
const MOST: usize = 100;

/// The name of a company or person that may be added.
#[derive(Clone, PartialEq, Eq)]
pub enum NewName {
    Company(String),
    Person { first: String, last: String },
}

/// A company or person that may be added to the case.
#[derive(Clone, PartialEq, Eq)]
pub struct Newcomer {
    pub name: NewName,
    /// The registration number of a company, if a file's name has it.
    pub number: Option<String>,
    /// False if the names may mean something else.
    pub is_sure: bool,
    /// The files that name it, as indexes into the scans.
    pub files: Vec<usize>,
}

/// Returns the companies and people that the files name and the draft does not have; companies
/// first, each in the order of the files.
#[must_use]
pub fn newcomers(scans: &[Scan<'_>], draft: &Draft) -> Vec<Newcomer> {
    let lexicon = Lexicon::new();
    let reader = Reader::new(&lexicon);
    let is_known = known(draft, &lexicon);
    let readings: Vec<(usize, Reading)> = scans
        .iter()
        .enumerate()
        .filter(|(_, scan)| is_document(scan) && !is_known(scan.name))
        .filter_map(|(at, scan)| Some((at, reader.read(scan.name)?)))
        .collect();
    let order = usual_order(&readings);
    let mut found: Vec<Candidate> = Vec::new();
    for (at, reading) in readings {
        let candidate = Candidate::of(at, reading, order, &lexicon);
        match found.iter_mut().find(|known| known.is_same(&candidate)) {
            Some(known) => known.join(candidate),
            None => found.push(candidate),
        }
    }
    found.truncate(MOST);
    found.sort_by_key(|candidate| !matches!(candidate.newcomer.name, NewName::Company(_)));
    let mut found: Vec<Newcomer> = found.into_iter().map(|candidate| candidate.newcomer).collect();
    add_silent(&mut found, scans, &lexicon);
    found
}

/// Returns true unless the first bytes say that no slot takes the file.
fn is_document(scan: &Scan<'_>) -> bool {
    !matches!(scan.sniffed, Some(Sniffed::Other(_)))
}

/// Returns a function that tells if a file's name names someone of the draft.
fn known<'l>(draft: &Draft, lexicon: &'l Lexicon) -> impl Fn(&str) -> bool + 'l {
    let everyone = who::everyone(draft, lexicon);
    move |file| !who::sightings_in(&everyone, file, lexicon).is_empty()
}

/// Gives each newcomer the files that name it without saying what they are.
fn add_silent(found: &mut [Newcomer], scans: &[Scan<'_>], lexicon: &Lexicon) {
    let mut draft = Draft::default();
    for newcomer in found.iter() {
        draft.entities.push(newcomer.entity(String::new()));
    }
    let everyone = who::everyone(&draft, lexicon);
    for (at, scan) in scans.iter().enumerate().filter(|(_, scan)| is_document(scan)) {
        if found.iter().any(|newcomer| newcomer.files.contains(&at)) {
            continue;
        }
        // The case itself is no owner of a name, so that the owners are the newcomers.
        if let [only] = who::sightings_in(&everyone, scan.name, lexicon).as_slice()
            && let Some(newcomer) = found.get_mut(*only)
        {
            newcomer.files.push(at);
        }
    }
}

/// Returns the order in which most names of the files are written.
fn usual_order(readings: &[(usize, Reading)]) -> Order {
    let orders = readings.iter().filter_map(|(_, reading)| match &reading.read {
        Read::Person(words) => words.order(),
        Read::Company(_) => None,
    });
    let (mut surname_first, mut given_first) = (0, 0);
    for order in orders {
        match order {
            Order::SurnameFirst => surname_first += 1,
            Order::GivenFirst => given_first += 1,
        }
    }
    if surname_first > given_first { Order::SurnameFirst } else { Order::GivenFirst }
}

/// A newcomer while the files are read, with the words by which it is recognized.
struct Candidate {
    newcomer: Newcomer,
    /// The words of its name in alphabetical order, without legal forms and initials.
    words: Vec<String>,
}

impl Candidate {
    fn of(at: usize, reading: Reading, usual: Order, lexicon: &Lexicon) -> Self {
        let (name, mut words) = match reading.read {
            Read::Person(words) => {
                let (first, last) = words.name(words.order().unwrap_or(usual));
                (NewName::Person { first, last }, words.key())
            }
            Read::Company(name) => {
                let words = who::distinctive(name::words(&name), lexicon);
                (NewName::Company(name), words)
            }
        };
        words.sort_unstable();
        let (number, is_sure) = (reading.number, reading.is_sure);
        Self { newcomer: Newcomer { name, number, is_sure, files: vec![at] }, words }
    }

    fn is_same(&self, other: &Self) -> bool {
        let (own, others) = (&self.newcomer, &other.newcomer);
        own.kind() == others.kind()
            && (self.words == other.words || (own.number.is_some() && own.number == others.number))
    }

    /// Takes the files of the same one; of two spellings the longer counts.
    fn join(&mut self, other: Self) {
        let (own, others) = (&mut self.newcomer, other.newcomer);
        if others.name.length() > own.name.length() {
            own.name = others.name;
        }
        own.is_sure |= others.is_sure;
        own.number = own.number.take().or(others.number);
        own.files.extend(others.files);
    }
}

impl NewName {
    /// Returns its length, in characters.
    fn length(&self) -> usize {
        match self {
            Self::Company(name) => name.chars().count(),
            Self::Person { first, last } => first.chars().count() + last.chars().count(),
        }
    }

    /// Returns the name as it is read: given names before the surname.
    #[must_use]
    pub fn whole(&self) -> String {
        match self {
            Self::Company(name) => name.trim().to_owned(),
            Self::Person { first, last } => {
                format!("{} {}", first.trim(), last.trim()).trim().to_owned()
            }
        }
    }
}

impl Newcomer {
    /// Returns its kind.
    #[must_use]
    pub fn kind(&self) -> EntityKind {
        match self.name {
            NewName::Company(_) => EntityKind::Company,
            NewName::Person { .. } => EntityKind::Individual,
        }
    }

    /// Makes the entity, with its name and number.
    #[must_use]
    pub fn entity(&self, reference: String) -> Entity {
        let mut entity = Entity::new(self.kind(), reference);
        let mut set = |key: &str, text: &str| {
            if !text.trim().is_empty() {
                entity.fields.set(key, Value::Text(text.trim().to_owned()));
            }
        };
        match &self.name {
            NewName::Company(name) => {
                set("company_name", name);
                set("registration_number", self.number.as_deref().unwrap_or_default());
            }
            NewName::Person { first, last } => {
                set(FIRST_NAME, first);
                set(LAST_NAME, last);
            }
        }
        entity
    }
}

impl std::fmt::Debug for NewName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if matches!(self, Self::Company(_)) { "Company(…)" } else { "Person(…)" })
    }
}

impl std::fmt::Debug for Newcomer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Newcomer").field("files", &self.files.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
