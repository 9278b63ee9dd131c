//! Judging a draft: the only way from a [`Draft`] to a [`Case`], and every objection with its
//! place.
//!
//! Knows nothing of how documents are read (their facts are passed in), of how findings are worded,
//! and of the clock.

mod judge;
mod known;
mod rules;
mod values;

use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::draft::Draft;
use super::finding::{Finding, More, Place, Problem};
use super::form::change::{self, FormChange};
use super::form::template::Forms;
use super::form::{Field, Form, MAX_FIELDS, MatchBudget};
use super::hidden::Hidden;
use super::intake::{Attachments, NameBook, SlotKey};
use super::inventory::Inventory;
use super::ownership;
use super::payload::{self, Manifest, ManifestFile, Payload};
use super::readiness::Readiness;
use super::text;
use super::value::Value;
use super::visible::Visible;
use super::walk::{Standing, Walk};
use judge::{Judge, Named};

pub use rules::{judge_document, takes_text};

/// A draft without errors: the only source of a payload.
#[derive(Debug)]
pub struct Case<'a> {
    draft: &'a Draft,
    forms: &'a Forms,
    files: Vec<Named<'a>>,
    visible: Arc<Visible>,
}

impl Case<'_> {
    /// Builds the body and the list of documents it promises. Expensive, so not done each time a
    /// draft is judged.
    #[must_use]
    pub fn freeze(self) -> (Payload, Manifest) {
        let names: HashMap<&SlotKey, &str> =
            self.files.iter().map(|file| (file.slot, file.file_name.0.as_ref())).collect();
        let walk = Walk::new(self.draft, self.forms, &self.visible);
        let payload = payload::build(&walk, &self.draft.relations, &|slot| {
            names.get(slot).map(|name| (*name).to_owned())
        });
        let files = self.files.iter().map(|file| ManifestFile {
            slot: file.slot.clone(),
            file_name: Hidden(file.file_name.0.clone().into_owned()),
            attachment: file.attachment.clone(),
        });
        (payload, Manifest { files: files.collect() })
    }
}

/// The judgement of a draft.
#[derive(Debug)]
pub struct Verdict<'a> {
    /// Errors and warnings, in the draft's order.
    pub findings: Vec<Finding>,
    /// The number of findings beyond those in the list.
    pub more: More,
    /// The state of the case before sending, not counting its link.
    pub readiness: Readiness,
    /// The places for documents that the forms show.
    pub inventory: Inventory,
    /// The case; `None` if there are errors.
    pub case: Option<Case<'a>>,
    /// The wire names of documents that are sent under another name than on disk.
    pub renamed: HashMap<SlotKey, String>,
    /// The visible fields of the forms.
    pub visible: Arc<Visible>,
    /// The data names of the case's answers that its fetched form does not have: they are kept, but
    /// not sent.
    pub aside: Vec<String>,
}

/// Judges a draft by its forms and the facts of its documents. Today is the day of `now` in UTC.
#[must_use]
pub fn prove<'a>(
    draft: &'a Draft,
    forms: &'a Forms,
    attachments: &'a Attachments,
    now: Timestamp,
) -> Verdict<'a> {
    prove_again(draft, forms, attachments, now, &Visible::default())
}

/// As [`prove`]. Given the visible fields from `before` by the same forms, only conditions are
/// evaluated again of which an input changed.
#[must_use]
pub fn prove_again<'a>(
    draft: &'a Draft,
    forms: &'a Forms,
    attachments: &'a Attachments,
    now: Timestamp,
    before: &Visible,
) -> Verdict<'a> {
    let visible = Arc::new(Visible::evaluate(draft, forms, now, before));
    let walk = Walk::new(draft, forms, &visible);
    let mut judge = Judge::new(attachments, now);
    let is_empty =
        draft.entities.is_empty() && draft.fields.iter().all(|(_, value)| value.is_blank());
    // A fetched form may have nothing to fill in.
    if is_empty && !forms.is_fetched {
        judge.report(Place::Case, Problem::NothingToSend);
    } else if draft.entities.is_empty() {
        judge.report(Place::Case, Problem::NobodyThere);
    }
    judge.unseen(text::unseen(&draft.title).next(), &String::new, &|| Place::Case, None);
    if forms.case.is_cut() {
        judge.report(Place::Case, Problem::FormTooLarge { limit: MAX_FIELDS });
    }
    judge.section(&walk, &walk.case(), &mut NameBook::default());
    for (_, section) in walk.entities() {
        judge.section(&walk, &section, &mut NameBook::default());
    }
    // One contiguous copy: looking up the ends of relations would else read all over memory in a
    // large case.
    let references: String =
        draft.entities.iter().map(|entity| entity.reference.as_str()).collect();
    let index = judge.references(draft, &references);
    ownership::judge(draft, index, &mut judge.findings);

    let Judge { findings, files, .. } = judge;
    let other_name =
        files.iter().filter(|file| file.file_name.0 != file.attachment.original_name.0);
    let renamed =
        other_name.map(|file| (file.slot.clone(), file.file_name.0.clone().into_owned())).collect();
    let is_sound = findings.is_sound();
    let (findings, more) = findings.end();
    let inventory = Inventory::of(&walk);
    let readiness = Readiness::of(&findings, more, &inventory);
    let case = is_sound.then(|| Case { draft, forms, files, visible: Arc::clone(&visible) });
    let case_section = walk.case();
    let aside = case_section
        .items()
        .filter(|item| item.standing == Standing::Aside)
        .filter(|item| item.value.is_some_and(|value| !value.is_blank()))
        .map(|item| item.key.to_owned())
        .collect();
    Verdict { findings, more, readiness, inventory, case, renamed, visible, aside }
}

/// Compares a form with the one it replaces, for the case's own answers.
#[must_use]
pub fn form_change(old: &Form, new: &Form, draft: &Draft, now: Timestamp) -> FormChange {
    let budget = Cell::new(MatchBudget::default());
    let fits = |field: &Field, value: &Value| {
        let mut left = budget.get();
        let fits = rules::value(field, value, now, &mut left).is_empty();
        budget.set(left);
        fits
    };
    change::difference(old, new, &draft.fields, &fits)
}

#[cfg(test)]
mod tests;
