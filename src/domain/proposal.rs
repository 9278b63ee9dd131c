//! Proposals of a slot for each file, by its name and kind, with the reason; a person accepts them
//! or not.
//!
//! Deterministic and pure: the same files and case give the same proposals. If a name does not say
//! enough, nothing is proposed, and never two files for one slot. Knows nothing of a file's content
//! and path.

mod lexicon;
mod name;
mod newcomers;
mod places;
mod scan;
mod who;

use std::collections::HashSet;

use super::draft::{Draft, Entity, EntityKind, Owner, ROOT};
use super::form::template::Forms;
use super::intake::{SlotKey, Sniffed};
use super::visible::Visible;

use lexicon::{Lexicon, Mention};
use places::Slot;
use who::{Named, Sighting};

pub use lexicon::DocumentKind;
pub use newcomers::{NewName, Newcomer, newcomers};
pub use places::{Place, places, refusal};
pub use scan::Scan;
pub use who::Who;

/// The least score of a proposal, in thousandths.
const THRESHOLD: u32 = 500;
/// The least lead of the best slot over the second best, in thousandths.
const MARGIN: u32 = 100;
/// The least fit of a document's kind if the file's name names no owner, in thousandths.
const SURE_KIND: u32 = 600;
/// The weight of a kind named in a field's hint or data name instead of its label, in thousandths.
const FROM_HINT: u32 = 900;
/// The fit of a specific kind where the broader one is wanted (a passport as proof of identity),
/// and the reverse, in thousandths.
const NARROWER: u32 = 850;
const BROADER: u32 = 700;
/// The fit of a file name that has the words of the field's label which no list contains, in
/// thousandths.
const FROM_LABEL: u32 = 800;
/// The bonus for such a word (*back*) shared by the file's name and the label, in thousandths.
const SHARED_WORD: u32 = 150;
/// The weight of a top company's document for a slot of the case itself, in thousandths.
const OF_THE_CASE: u32 = 900;

/// The evidence for what a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The name has words of this kind of document.
    Kind(DocumentKind),
    /// The name has the words of the slot's label.
    Label,
}

/// The slot proposed for a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub slot: SlotKey,
    pub who: Who,
    pub what: What,
    /// The certainty, in thousandths.
    pub score: u32,
    /// True if the slot already holds a document; a person has to decide then.
    pub is_filled: bool,
}

/// Returns the proposal for each file, in the files' order.
#[must_use]
pub fn propose(
    scans: &[Scan<'_>],
    draft: &Draft,
    forms: &Forms,
    visible: &Visible,
) -> Vec<Option<Proposal>> {
    let case = Case::new(draft, forms, visible);
    let mut best: Vec<(usize, Option<Proposal>)> =
        scans.iter().map(|scan| case.best(*scan)).enumerate().collect();
    // The file with the highest score takes a slot; of equal ones the first.
    best.sort_by_key(|(at, proposal)| {
        (std::cmp::Reverse(proposal.as_ref().map_or(0, |proposal| proposal.score)), *at)
    });
    let mut taken: HashSet<SlotKey> = HashSet::new();
    for (_, proposal) in &mut best {
        if proposal.as_ref().is_some_and(|proposal| !taken.insert(proposal.slot.clone())) {
            *proposal = None;
        }
    }
    best.sort_by_key(|(at, _)| *at);
    best.into_iter().map(|(_, proposal)| proposal).collect()
}

/// The documents that a slot takes, according to its label, name and hint.
struct Taste {
    mentions: Vec<Mention>,
    /// The significant words of its label and name.
    words: HashSet<String>,
    /// Words of the label that no list contains; without them the label alone is no evidence.
    own_words: HashSet<String>,
}

impl Taste {
    fn of(slot: &Slot<'_>, lexicon: &Lexicon) -> Self {
        let label =
            name::words(slot.field.map_or(slot.key.field.as_str(), |field| field.label.as_str()));
        let key = name::words(&slot.key.field);
        let hint = slot.field.map(|field| name::words(&field.hint)).unwrap_or_default();
        let mut mentions = lexicon.mentions(&label);
        let less =
            |mention: Mention| Mention { weight: mention.weight * FROM_HINT / 1_000, ..mention };
        mentions.extend(
            [key.as_slice(), hint.as_slice()]
                .into_iter()
                .flat_map(|words| lexicon.mentions(words))
                .map(less),
        );
        let words: HashSet<String> =
            label.iter().chain(&key).filter(|word| word.chars().count() > 1).cloned().collect();
        let told: HashSet<usize> =
            lexicon.mentions(&label).into_iter().flat_map(|mention| mention.at).collect();
        let is_own = |at: &usize| {
            !told.contains(at)
                && !lexicon.is_silent(&label[*at])
                && !GENERIC.contains(&label[*at].as_str())
        };
        let own_words = (0..label.len()).filter(is_own).map(|at| label[at].clone()).collect();
        Self { mentions, words, own_words }
    }

    /// Returns the fit of a kind of document, in thousandths.
    fn fit(&self, mention: &Mention) -> u32 {
        let likeness = |wanted: &Mention| match () {
            () if wanted.kind == mention.kind => 1_000,
            () if mention.kind.broader() == Some(wanted.kind) => NARROWER,
            () if wanted.kind.broader() == Some(mention.kind) => BROADER,
            () => 0,
        };
        let best = self
            .mentions
            .iter()
            .map(|wanted| likeness(wanted) * wanted.weight / 1_000)
            .max()
            .unwrap_or_default();
        best * mention.weight / 1_000
    }
}

/// Words that labels of any slot may have.
const GENERIC: [&str; 12] = [
    "company",
    "person",
    "proof",
    "upload",
    "attach",
    "attachment",
    "evidence",
    "supporting",
    "individual",
    "entity",
    "your",
    "additional",
];

/// The case, parsed once for all files.
struct Case<'f> {
    lexicon: Lexicon,
    everyone: Vec<Named>,
    slots: Vec<(Slot<'f>, Taste)>,
    /// The companies at the top of the structure.
    tops: Vec<Owner>,
}

/// A file's name, parsed once for all slots.
struct Reading<'a> {
    scan: Scan<'a>,
    words: Vec<String>,
    mentions: Vec<Mention>,
    sightings: Vec<Sighting>,
    /// True if all words are known, so that none can be a name.
    is_clean: bool,
}

impl<'f> Case<'f> {
    fn new(draft: &'f Draft, forms: &'f Forms, visible: &'f Visible) -> Self {
        let lexicon = Lexicon::new();
        let slots = places::slots(draft, forms, visible).into_iter().map(|slot| {
            let taste = Taste::of(&slot, &lexicon);
            (slot, taste)
        });
        let slots = slots.collect();
        let tops: HashSet<&str> = draft
            .relations
            .iter()
            .filter(|relation| relation.to == ROOT)
            .map(|relation| relation.from.as_str())
            .collect();
        let is_top = |entity: &Entity| {
            entity.kind == EntityKind::Company && tops.contains(entity.reference.as_str())
        };
        let tops = draft
            .entities
            .pairs()
            .filter(|(_, entity)| is_top(entity))
            .map(|(id, _)| Owner::Entity(id))
            .collect();
        Self { everyone: who::everyone(draft, &lexicon), lexicon, slots, tops }
    }

    fn read<'a>(&self, scan: Scan<'a>) -> Reading<'a> {
        let words = self.lexicon.open(name::words_of_file(scan.name));
        let mentions = self.lexicon.mentions(&words);
        let told: HashSet<usize> =
            mentions.iter().flat_map(|mention| mention.at.iter().copied()).collect();
        let sightings =
            who::sightings(&self.everyone, &words, &self.lexicon, &|at| told.contains(&at));
        let is_known = |at: &usize| {
            let word = &words[*at];
            told.contains(at)
                || self.lexicon.is_silent(word)
                || word.chars().count() == 1
                || name::is_plain_number(word)
        };
        let is_clean = (0..words.len()).all(|at| is_known(&at));
        Reading { scan, words, mentions, sightings, is_clean }
    }

    /// Returns the slot of a file, if its name says enough.
    fn best(&self, scan: Scan<'_>) -> Option<Proposal> {
        if matches!(scan.sniffed, Some(Sniffed::Other(_))) {
            return None;
        }
        let reading = self.read(scan);
        if reading.words.is_empty() {
            return None;
        }
        let mut found: Vec<Proposal> = self
            .slots
            .iter()
            .filter_map(|(slot, taste)| self.judge(&reading, slot, taste))
            .collect();
        if found.is_empty() {
            found = self.only_one(&reading);
        }
        found.sort_by_key(|proposal| std::cmp::Reverse(proposal.score));
        let second = found.get(1).map_or(0, |proposal| proposal.score);
        // If the best slot is filled, the second best is not proposed instead.
        found
            .into_iter()
            .next()
            .filter(|best| best.score >= THRESHOLD && best.score >= second + MARGIN)
    }

    /// Returns the proposal of a slot whose owner the file's name names.
    fn judge(&self, reading: &Reading<'_>, slot: &Slot<'_>, taste: &Taste) -> Option<Proposal> {
        if !accepts(slot, reading.scan) {
            return None;
        }
        let whose = |sighting: &&Sighting| {
            let owner = &self.everyone[sighting.of].owner;
            *owner == slot.owner || (slot.owner == Owner::Case && self.tops.contains(owner))
        };
        let sighting =
            reading.sightings.iter().filter(whose).max_by_key(|sighting| sighting.who.weight())?;
        let (fit, what) = fit(reading, taste, &sighting.at)?;
        let of_case = if slot.owner == Owner::Case { OF_THE_CASE } else { 1_000 };
        let score = sighting.who.weight() * of_case / 1_000 * fit / 1_000;
        Some(Proposal {
            slot: slot.key.clone(),
            who: sighting.who,
            what,
            score,
            is_filled: slot.is_filled,
        })
    }

    /// Returns the only slot of the case for such a document, if the name names no owner.
    fn only_one(&self, reading: &Reading<'_>) -> Vec<Proposal> {
        if !reading.is_clean || !reading.sightings.is_empty() {
            return Vec::new();
        }
        let wanting = self.slots.iter().filter(|(slot, _)| accepts(slot, reading.scan));
        let fitting = wanting.filter_map(|(slot, taste)| {
            fit(reading, taste, &[]).filter(|(fit, _)| *fit >= SURE_KIND).map(|found| (slot, found))
        });
        let mut fitting: Vec<_> = fitting.collect();
        match fitting.pop() {
            Some((slot, (fit, what))) if fitting.is_empty() => {
                let score = Who::OnlyOne.weight() * fit / 1_000;
                vec![Proposal {
                    slot: slot.key.clone(),
                    who: Who::OnlyOne,
                    what,
                    score,
                    is_filled: slot.is_filled,
                }]
            }
            _ => Vec::new(),
        }
    }
}

/// Returns true if a slot accepts a file of this name.
fn accepts(slot: &Slot<'_>, scan: Scan<'_>) -> bool {
    slot.field.is_none_or(|field| field.accepts_name(scan.name))
}

/// Returns the fit of a file's name and a slot, in thousandths. Words of the owner's name are not
/// used as evidence of the kind.
fn fit(reading: &Reading<'_>, taste: &Taste, names: &[usize]) -> Option<(u32, What)> {
    let speaks = |mention: &&Mention| !mention.at.iter().all(|at| names.contains(at));
    let by_kind = reading
        .mentions
        .iter()
        .filter(speaks)
        .map(|mention| (taste.fit(mention), What::Kind(mention.kind)));
    let best = by_kind.filter(|(fit, _)| *fit > 0).max_by_key(|(fit, _)| *fit);
    let others = || {
        reading.words.iter().enumerate().filter(|(at, _)| !names.contains(at)).map(|(_, word)| word)
    };
    let by_label = !taste.own_words.is_empty()
        && taste.own_words.iter().all(|own| others().any(|word| word == own));
    let (fit, what) = best.or(by_label.then_some((FROM_LABEL, What::Label)))?;
    // Words such as `front` and `back` distinguish two slots for one kind of document.
    let shared = others().any(|word| taste.words.contains(word) && taste.own_words.contains(word));
    Some((if shared { fit + SHARED_WORD } else { fit }, what))
}
