//! Which slot a file most likely belongs to, by its name and kind, and why: a proposal that a
//! person accepts or not.
//!
//! Deterministic and pure: the same files and case give the same proposals. Where a name does not
//! say enough nothing is proposed, and never two files for one slot. Must not know: a file's
//! content, where it lies.

mod lexicon;
mod name;
mod places;
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
pub use places::{Place, places};
pub use who::Who;

/// Below this many thousandths nothing is proposed.
const THRESHOLD: u32 = 500;
/// How much better than the second best slot the best one must be, in thousandths.
const MARGIN: u32 = 100;
/// How sure a document's kind must be, in thousandths, where nobody is named.
const SURE_KIND: u32 = 600;
/// A field's help says what it takes with a little less weight than its label, in thousandths.
const FROM_HINT: u32 = 900;
/// A passport where any proof of identity is wanted, and any proof of identity where a passport is.
const NARROWER: u32 = 850;
const BROADER: u32 = 700;
/// The file's name has words of the field's label that no list knows.
const FROM_LABEL: u32 = 800;
/// A word such as *back* that the file's name and the label share.
const SHARED_WORD: u32 = 150;
/// Previewer of the case itself belong to the company at its top.
const OF_THE_CASE: u32 = 900;

/// A file that waits for a slot.
#[derive(Clone, Copy, Debug)]
pub struct Scan<'a> {
    /// Its name.
    pub name: &'a str,
    /// What its first bytes say; `None` while nobody looked.
    pub sniffed: Option<Sniffed>,
}

/// What in a file's name says what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// It goes by this kind of document.
    Kind(DocumentKind),
    /// It has the words of the slot's label.
    Label,
}

/// The slot proposed for a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub slot: SlotKey,
    pub who: Who,
    pub what: What,
    /// How sure, in thousandths.
    pub score: u32,
    /// Whether a document is in there already, which a person has to decide about.
    pub is_filled: bool,
}

/// What is proposed for each file, in the files' order.
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
    // The surest file takes a slot; of equally sure ones the first.
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

/// What a slot's label, name and help say it takes.
struct Taste {
    mentions: Vec<Mention>,
    /// The words of its label and name that say something.
    words: HashSet<String>,
    /// Those of them that no list knows: with none of these, the label says nothing by itself.
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

    /// How well a kind of document fits, in thousandths.
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

/// Words of labels that stand at any slot.
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

/// The case, taken apart once for all files.
struct Case<'f> {
    lexicon: Lexicon,
    everyone: Vec<Named>,
    slots: Vec<(Slot<'f>, Taste)>,
    /// The companies at the top of the structure.
    tops: Vec<Owner>,
}

/// A file's name, taken apart once for all slots.
struct Reading<'a> {
    scan: Scan<'a>,
    words: Vec<String>,
    mentions: Vec<Mention>,
    sightings: Vec<Sighting>,
    /// Whether nothing in the name is left that could be somebody's.
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
                || is_plain_number(word)
        };
        let is_clean = (0..words.len()).all(|at| is_known(&at));
        Reading { scan, words, mentions, sightings, is_clean }
    }

    /// The slot a file belongs to, when its name says enough.
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
        // The right slot being filled is no reason to propose the next best one.
        found
            .into_iter()
            .next()
            .filter(|best| best.score >= THRESHOLD && best.score >= second + MARGIN)
    }

    /// How well a file fits a slot of somebody it names.
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

    /// Where nobody is named: the one slot of the case that wants such a document.
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

/// Whether a slot takes a file of this name and kind.
fn accepts(slot: &Slot<'_>, scan: Scan<'_>) -> bool {
    slot.field.is_none_or(|field| field.accepts_name(scan.name))
}

/// How well what a file's name speaks of fits a slot, in thousandths. Words that are somebody's
/// name say nothing else.
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
    // `front` and `back` tell two slots for one kind of document apart.
    let shared = others().any(|word| taste.words.contains(word) && taste.own_words.contains(word));
    Some((if shared { fit + SHARED_WORD } else { fit }, what))
}

/// A number that is a date, a page or a counter rather than somebody's.
fn is_plain_number(word: &str) -> bool {
    const SHORT: usize = 4;
    let digits = word.chars().count();
    name::is_number(word) && (digits <= SHORT || is_date(word))
}

/// Six or eight digits that can be read as a day.
fn is_date(word: &str) -> bool {
    if !word.is_ascii() {
        return false;
    }
    let part = |from: usize, to: usize| {
        word.get(from..to).and_then(|part| part.parse::<u32>().ok()).unwrap_or_default()
    };
    let is_day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
    match word.len() {
        6 => is_day(part(0, 2), part(2, 4)) || is_day(part(4, 6), part(2, 4)),
        8 => {
            let is_year = |year: u32| (1900..2100).contains(&year);
            (is_year(part(0, 4)) && is_day(part(6, 8), part(4, 6)))
                || (is_year(part(4, 8)) && is_day(part(0, 2), part(2, 4)))
        }
        _ => false,
    }
}
