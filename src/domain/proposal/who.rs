//! The owner of a file, by its name: names, references and numbers of the people and companies.
//!
//! Knows nothing of kinds of documents and of slots.

use std::ops::Range;

use super::super::draft::{Draft, EntityKind, Owner};
use super::super::value::{Fields, Value};
use super::lexicon::Lexicon;
use super::{name, places};

/// The evidence in a file's name for its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The reference.
    Reference,
    /// A number of this company or person, such as the registration number.
    Number,
    /// First name and surname, or the whole name of the company.
    Name,
    /// The surname and the initial of the first name.
    Initial,
    /// The first name and a part of the surname.
    PartOfSurname,
    Surname,
    FirstName,
    /// The beginning of the company's name.
    PartOfName,
    /// No owner is named, but only one slot of the case takes such a document.
    OnlyOne,
}

impl Who {
    /// Returns the certainty, in thousandths.
    pub(super) fn weight(self) -> u32 {
        match self {
            Self::Reference | Self::Number | Self::Name => 1_000,
            Self::Initial | Self::PartOfSurname => 900,
            Self::Surname => 800,
            Self::PartOfName | Self::OnlyOne => 720,
            Self::FirstName => 650,
        }
    }

    /// Returns true if a further name beside it would be another person's.
    fn is_in_doubt(self) -> bool {
        matches!(
            self,
            Self::Initial
                | Self::PartOfSurname
                | Self::Surname
                | Self::FirstName
                | Self::PartOfName
        )
    }
}

/// A company or person as file names may name it.
#[derive(Debug)]
pub(super) struct Named {
    pub owner: Owner,
    kind: EntityKind,
    /// The reference as a single word.
    reference: String,
    /// Its numbers, each as a single word.
    numbers: Vec<String>,
    /// Given names, or the distinctive words of a company's name.
    given: Vec<String>,
    /// The surname's parts without particles.
    surname: Vec<String>,
    /// The surname's parts including particles.
    with_particles: Vec<String>,
    /// The surname as a single word.
    whole_surname: String,
}

/// An owner found in a file's name.
#[derive(Debug)]
pub(super) struct Sighting {
    /// Index of the company or person.
    pub of: usize,
    pub who: Who,
    /// Indexes of the words that are the evidence.
    pub at: Vec<usize>,
}

/// The data names under which forms store names.
const FIRST_NAMES: [&str; 4] = ["first_name", "firstname", "firstName", "given_name"];
const LAST_NAMES: [&str; 5] = ["last_name", "lastname", "lastName", "surname", "family_name"];
const COMPANY_NAMES: [&str; 6] =
    ["company_name", "companyName", "legal_name", "name", "full_name", "fullName"];

/// The shortest number that identifies a company, in characters and in digits.
const NUMBER_CHARS: usize = 5;
const NUMBER_DIGITS: usize = 4;
/// The shortest beginning of a company's name that is recognized, in characters.
const PART_CHARS: usize = 4;
/// The shortest name that is recognized, in characters.
const NAME_CHARS: usize = 2;

impl Named {
    fn new(
        owner: Owner,
        kind: EntityKind,
        reference: &str,
        fields: &Fields,
        lexicon: &Lexicon,
    ) -> Self {
        let words_of = |keys: &[&str]| match keys.iter().find_map(|key| fields.get(key)) {
            Some(Value::Text(text)) => name::words(text),
            _ => Vec::new(),
        };
        let (given, surname) = match kind {
            EntityKind::Individual => (words_of(&FIRST_NAMES), words_of(&LAST_NAMES)),
            EntityKind::Company => (distinctive(words_of(&COMPANY_NAMES), lexicon), Vec::new()),
        };
        let whole_surname = surname.concat();
        let parts: Vec<String> =
            surname.iter().filter(|part| !lexicon.is_particle(part)).cloned().collect();
        Self {
            owner,
            kind,
            reference: telling_reference(reference, &given, &surname),
            numbers: fields.iter().filter_map(|(key, value)| number(key, value)).collect(),
            given,
            surname: if parts.is_empty() { surname.clone() } else { parts },
            with_particles: surname,
            whole_surname,
        }
    }

    /// Returns the best evidence among the words, and their indexes.
    fn seen_in(&self, words: &[String]) -> Option<(Who, Vec<usize>)> {
        let by_name = match self.kind {
            EntityKind::Individual => self.person_in(words),
            EntityKind::Company => self.company_in(words),
        };
        if matches!(by_name, Some((Who::Name, _))) {
            return by_name;
        }
        if let Some(at) = name::run(words, &self.reference) {
            return Some((Who::Reference, at.collect()));
        }
        if let Some(at) = self.numbers.iter().find_map(|number| name::run(words, number)) {
            return Some((Who::Number, at.collect()));
        }
        by_name
    }

    fn person_in(&self, words: &[String]) -> Option<(Who, Vec<usize>)> {
        if let Some(at) = self.unspaced_in(words) {
            return Some((Who::Name, vec![at]));
        }
        let found = |part: &String| {
            if part.chars().count() < NAME_CHARS { None } else { name::run(words, part) }
        };
        let whole = found(&self.whole_surname);
        let parts: Vec<Range<usize>> = self.surname.iter().filter_map(found).collect();
        let has_surname =
            whole.is_some() || (!parts.is_empty() && parts.len() == self.surname.len());
        let surname_at: Vec<usize> = whole.into_iter().chain(parts).flatten().collect();
        let given_at: Vec<usize> = self
            .given
            .iter()
            .filter_map(found)
            .flatten()
            .filter(|at| !surname_at.contains(at))
            .collect();
        let both = || [given_at.clone(), surname_at.clone()].concat();
        if !surname_at.is_empty() && !given_at.is_empty() {
            return Some((if has_surname { Who::Name } else { Who::PartOfSurname }, both()));
        }
        if has_surname {
            let initial = |at: &usize| {
                words.get(*at).is_some_and(|word| {
                    self.given.first().is_some_and(|given| is_initial(word, given))
                })
            };
            let beside = neighbours(&surname_at, words.len()).into_iter().find(initial);
            let who = if beside.is_some() { Who::Initial } else { Who::Surname };
            return Some((who, surname_at.into_iter().chain(beside).collect()));
        }
        (surname_at.is_empty() && !given_at.is_empty())
            .then_some((Who::FirstName, given_at))
            .or_else(|| self.written_as_one(words))
    }

    /// Recognizes `johnsmith`, `smithjohn`, `jsmith`.
    fn written_as_one(&self, words: &[String]) -> Option<(Who, Vec<usize>)> {
        let given = self.given.first()?;
        if self.whole_surname.chars().count() <= NAME_CHARS {
            return None;
        }
        let initial = given.chars().next()?;
        let ways = [
            (Who::Name, format!("{given}{}", self.whole_surname)),
            (Who::Name, format!("{}{given}", self.whole_surname)),
            (Who::Initial, format!("{initial}{}", self.whole_surname)),
        ];
        ways.into_iter().find_map(|(who, written)| {
            words.iter().position(|word| *word == written).map(|at| (who, vec![at]))
        })
    }

    /// Finds a name of a script without spaces, in the middle of a word.
    fn unspaced_in(&self, words: &[String]) -> Option<usize> {
        let (given, surname) = (self.given.concat(), &self.whole_surname);
        if !name::is_unspaced(surname) || given.is_empty() {
            return None;
        }
        let ways = [format!("{surname}{given}"), format!("{given}{surname}")];
        words.iter().position(|word| ways.iter().any(|way| word.contains(way.as_str())))
    }

    fn company_in(&self, words: &[String]) -> Option<(Who, Vec<usize>)> {
        let joined = self.given.concat();
        if joined.chars().count() < NAME_CHARS {
            return None;
        }
        if let Some(at) = name::run(words, &joined) {
            return Some((Who::Name, at.collect()));
        }
        if name::is_unspaced(&joined)
            && let Some(at) = words.iter().position(|word| word.contains(joined.as_str()))
        {
            return Some((Who::Name, vec![at]));
        }
        let found: Vec<Range<usize>> =
            self.given.iter().filter_map(|part| name::run(words, part)).collect();
        let first = self.given.first().filter(|first| {
            first.chars().count() >= PART_CHARS && name::run(words, first).is_some()
        });
        let at: Vec<usize> = found.iter().cloned().flatten().collect();
        match found.len() {
            all if all == self.given.len() => Some((Who::Name, at)),
            some if first.is_some() && some * 2 >= self.given.len() => Some((Who::PartOfName, at)),
            _ => None,
        }
    }
}

/// Returns all owners that a file's name may name.
///
/// An owner whose name is found incompletely is left out if there is a further name: `Smith_Jane`
/// is not John Smith.
pub(super) fn sightings(
    everyone: &[Named],
    words: &[String],
    lexicon: &Lexicon,
    spoken_for: &dyn Fn(usize) -> bool,
) -> Vec<Sighting> {
    let seen = everyone.iter().enumerate().filter_map(|(of, named)| {
        let (who, mut at) = named.seen_in(words)?;
        at.sort_unstable();
        at.dedup();
        Some(Sighting { of, who, at })
    });
    let seen: Vec<Sighting> = seen.collect();
    let is_company = |sighting: &Sighting| everyone[sighting.of].kind == EntityKind::Company;
    let of_companies: Vec<usize> = seen
        .iter()
        .filter(|sighting| is_company(sighting) && !sighting.who.is_in_doubt())
        .flat_map(|sighting| sighting.at.clone())
        .collect();
    let forms = lexicon.legal_forms_in(words);
    let is_stranger = |sighting: &Sighting, at: usize| {
        let (word, own) = (&words[at], &sighting.at);
        let is_own = own.contains(&at) || everyone[sighting.of].with_particles.contains(word);
        let letter = word.chars().count() == 1
            && neighbours(own, words.len()).contains(&at)
            && !name::is_number(word);
        let plain = !lexicon.is_silent(word) && !name::is_number(word) && word.chars().count() > 1;
        let is_form = is_company(sighting) && forms.contains(&at);
        !is_own && !is_form && !of_companies.contains(&at) && !spoken_for(at) && (letter || plain)
    };
    let keeps = |sighting: &Sighting| {
        !sighting.who.is_in_doubt() || !(0..words.len()).any(|at| is_stranger(sighting, at))
    };
    let is_within = |inner: &Sighting, outer: &Sighting| {
        inner.of != outer.of
            && inner.at.len() < outer.at.len()
            && outer.who.weight() >= inner.who.weight()
            && inner.at.iter().all(|at| outer.at.contains(at))
    };
    let kept = |sighting: &&Sighting| {
        keeps(sighting) && !seen.iter().any(|other| is_within(sighting, other))
    };
    let entities: Vec<usize> = seen.iter().filter(kept).map(|sighting| sighting.of).collect();
    seen.into_iter().filter(|sighting| entities.contains(&sighting.of)).collect()
}

/// Returns the indexes of the owners that a file's name may name.
pub(super) fn sightings_in(everyone: &[Named], file: &str, lexicon: &Lexicon) -> Vec<usize> {
    let words = lexicon.open(name::words_of_file(file));
    let told: Vec<usize> =
        lexicon.mentions(&words).into_iter().flat_map(|mention| mention.at).collect();
    let found = sightings(everyone, &words, lexicon, &|at| told.contains(&at));
    found.into_iter().map(|sighting| sighting.of).collect()
}

/// Returns all owners of the case: companies, people, and the objects of its entity fields.
pub(super) fn everyone(draft: &Draft, lexicon: &Lexicon) -> Vec<Named> {
    let named = |owner: Owner| {
        let fields = draft.fields_of(&owner)?;
        let (kind, reference) = match &owner {
            Owner::Case => return None,
            Owner::Entity(id) => {
                draft.entities.get(*id).map(|entity| (entity.kind, entity.reference.as_str()))?
            }
            Owner::Entry { .. } if LAST_NAMES.iter().any(|key| fields.get(key).is_some()) => {
                (EntityKind::Individual, "")
            }
            Owner::Entry { .. } => (EntityKind::Company, ""),
        };
        Some(Named::new(owner.clone(), kind, reference, fields, lexicon))
    };
    places::owners(draft).into_iter().filter_map(named).collect()
}

/// Returns the reference as a single word if it says more than a part of the name; else an empty
/// text: `john` may be anyone's.
fn telling_reference(reference: &str, given: &[String], surname: &[String]) -> String {
    let words = name::words(reference);
    let says_more = words.iter().any(|word| !given.contains(word) && !surname.contains(word));
    let joined = words.concat();
    if says_more && joined.chars().count() > NAME_CHARS { joined } else { String::new() }
}

/// Returns the distinctive words of a company's name; all of them if there are none.
pub(super) fn distinctive(words: Vec<String>, lexicon: &Lexicon) -> Vec<String> {
    let forms = lexicon.legal_forms_in(&words);
    let telling = |word: &String| {
        !lexicon.is_legal_form(word)
            && !matches!(word.as_str(), "and" | "of" | "the" | "und" | "et" | "og")
    };
    let kept: Vec<String> = words
        .iter()
        .enumerate()
        .filter(|(at, word)| !forms.contains(at) && telling(word))
        .map(|(_, word)| word.clone())
        .collect();
    if kept.is_empty() { words } else { kept }
}

/// Returns a number that identifies this company or person, as a single word.
fn number(key: &str, value: &Value) -> Option<String> {
    const NUMBERS: [&str; 18] = [
        "number", "nummer", "numero", "regist", "cvr", "cpr", "vat", "lei", "siren", "siret",
        "orgnr", "hrb", "ein", "tin", "passport", "_no", "_nr", "crn",
    ];
    const OTHERS: [&str; 7] = ["phone", "mobile", "street", "house", "post", "zip", "date"];
    let key = key.to_ascii_lowercase();
    if !NUMBERS.iter().any(|part| key.contains(part))
        || OTHERS.iter().any(|part| key.contains(part))
    {
        return None;
    }
    let text = match value {
        Value::Text(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    let joined = name::words(&text).concat();
    let digits = joined.chars().filter(|c| c.is_numeric()).count();
    (joined.chars().count() >= NUMBER_CHARS && digits >= NUMBER_DIGITS).then_some(joined)
}

fn is_initial(word: &str, given: &str) -> bool {
    let mut chars = word.chars();
    chars.next().is_some_and(|c| given.starts_with(c)) && chars.next().is_none()
}

/// Returns the indexes right before and after some words.
fn neighbours(at: &[usize], length: usize) -> Vec<usize> {
    let beside = at.iter().flat_map(|at| [at.checked_sub(1), Some(at + 1)]).flatten();
    beside.filter(|place| *place < length && !at.contains(place)).collect()
}
