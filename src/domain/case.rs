//! The door from Draft to Case: nothing unproved gets past it, and every objection names its place.
//!
//! Must not know: how documents were read (their facts are passed in), how findings are worded, the
//! clock.

mod judge;
mod known;
mod values;

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;

use super::draft::{Draft, Owner, ROOT};
use super::finding::{Finding, Findings, More, Place, Problem};
use super::form::change::{self, FormChange};
use super::form::endings::usual_name;
use super::form::template::Forms;
use super::form::{Answers, Field, Form, Kind, MAX_FIELDS, MatchBudget, Shown};
use super::hidden::Hidden;
use super::intake::{Attachment, Attachments, FileProblem, NameBook, SlotKey};
use super::inventory::Inventory;
use super::ownership;
use super::payload::{self, ENTITIES, Manifest, ManifestFile, Payload, RELATIONS};
use super::readiness::Readiness;
use super::text;
use super::value::{Fields, Value};

pub use judge::{judge_document, takes_text};

/// A proved draft: the only thing a payload is made from.
#[derive(Debug)]
pub struct Case<'a> {
    draft: &'a Draft,
    forms: &'a Forms,
    files: Vec<Named<'a>>,
    visible: Arc<Visible>,
}

/// A document that may go, under the name it goes by.
#[derive(Debug)]
struct Named<'a> {
    slot: &'a SlotKey,
    file_name: Hidden<Cow<'a, str>>,
    attachment: &'a Attachment,
}

/// What is shown of each owner's form. Most owners have forms without conditions, of which
/// everything is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visible(HashMap<Owner, Shown>, Shown);

impl Visible {
    /// What is shown of this owner's form.
    #[must_use]
    pub fn of(&self, owner: &Owner) -> &Shown {
        self.0.get(owner).unwrap_or(&self.1)
    }

    /// How many conditions had to be judged for it.
    #[must_use]
    pub fn judged(&self) -> usize {
        self.0.values().map(Shown::judged).sum()
    }

    /// Overwrites the answers it was judged by.
    pub fn wipe(&mut self) {
        self.0.values_mut().for_each(Shown::wipe);
    }
}

impl Case<'_> {
    /// What will be sent, and the documents it promises. Judging happens at every key, this once:
    /// so it is done here.
    #[must_use]
    pub fn freeze(self) -> (Payload, Manifest) {
        let names: HashMap<&SlotKey, &str> =
            self.files.iter().map(|file| (file.slot, file.file_name.0.as_ref())).collect();
        let payload = payload::build(self.draft, self.forms, &self.visible, &|slot| {
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
    /// Everything to fix or look at, in the draft's order.
    pub findings: Vec<Finding>,
    /// How many more there are than are kept in the list.
    pub more: More,
    /// How far it is from being sent; nothing is known of its link.
    pub readiness: Readiness,
    /// The places for documents, as the forms show them.
    pub inventory: Inventory,
    /// The case; present exactly when nothing has to be fixed first.
    pub case: Option<Case<'a>>,
    /// The wire name of each document that is sent under another name than it has on disk.
    pub renamed: HashMap<SlotKey, String>,
    /// What is shown of the forms: fields behind closed conditions are not judged and not sent.
    pub visible: Arc<Visible>,
    /// The data names of the case's own answers that its fetched form does not know: kept aside and
    /// not sent.
    pub aside: Vec<String>,
}

/// Judges a draft against its forms and the facts of its documents, on the day in UTC that `now` is
/// in.
#[must_use]
pub fn prove<'a>(
    draft: &'a Draft,
    forms: &'a Forms,
    attachments: &'a Attachments,
    now: Timestamp,
) -> Verdict<'a> {
    prove_again(draft, forms, attachments, now, &Visible::default())
}

/// The same, with what was shown `before` by the same forms: only conditions of which an input
/// changed are judged again.
#[must_use]
pub fn prove_again<'a>(
    draft: &'a Draft,
    forms: &'a Forms,
    attachments: &'a Attachments,
    now: Timestamp,
    before: &Visible,
) -> Verdict<'a> {
    let visible = Arc::new(see(draft, forms, now, before));
    let mut judge = Judge {
        attachments,
        findings: Findings::default(),
        files: Vec::with_capacity(attachments.len()),
        now,
        budget: MatchBudget::default(),
    };
    let is_empty =
        draft.entities.is_empty() && draft.fields.iter().all(|(_, value)| value.is_blank());
    // A step may ask for nothing but to be read.
    if is_empty && !forms.is_fetched {
        judge.report(Place::Case, Problem::NothingToSend);
    } else if draft.entities.is_empty() {
        judge.report(Place::Case, Problem::NobodyThere);
    }
    judge.unseen(text::unseen(&draft.title).next(), &String::new, &|| Place::Case, None);
    let mut names = NameBook::default();
    if forms.case.is_cut() {
        judge.report(Place::Case, Problem::FormTooLarge { limit: MAX_FIELDS });
    }
    if forms.is_fetched {
        judge.form(draft, forms, &Owner::Case, &visible, &mut names);
    } else {
        judge.fields(
            &draft.fields,
            &forms.case,
            &Owner::Case,
            None,
            visible.of(&Owner::Case),
            &mut names,
        );
    }
    for (id, entity) in draft.entities.pairs() {
        let (owner, form, mut names) =
            (Owner::Entity(id), forms.of(Some(entity.kind)), NameBook::default());
        judge.fields(
            &entity.fields,
            form,
            &owner,
            Some(&entity.reference),
            visible.of(&owner),
            &mut names,
        );
    }
    // Copied side by side, so that looking up an end does not jump through all the memory of a
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
    let inventory = Inventory::of(draft, forms, &visible);
    let readiness = Readiness::of(&findings, more, &inventory);
    let case = is_sound.then(|| Case { draft, forms, files, visible: Arc::clone(&visible) });
    let is_aside = |key: &str| forms.is_fetched && forms.case.position(key).is_none();
    let aside = draft
        .fields
        .iter()
        .filter(|(key, value)| is_aside(key) && !value.is_blank())
        .map(|(key, _)| key.to_owned())
        .collect();
    Verdict { findings, more, readiness, inventory, case, renamed, visible, aside }
}

/// How a form differs from the one it takes the place of, for the case's own answers.
#[must_use]
pub fn form_change(old: &Form, new: &Form, draft: &Draft, now: Timestamp) -> FormChange {
    let budget = Cell::new(MatchBudget::default());
    let fits = |field: &Field, value: &Value| {
        let mut left = budget.get();
        let fits = judge::value(field, value, now, &mut left).is_empty();
        budget.set(left);
        fits
    };
    change::difference(old, new, &draft.fields, &fits)
}

/// What is shown of each owner's form.
fn see(draft: &Draft, forms: &Forms, now: Timestamp, before: &Visible) -> Visible {
    let mut shown = HashMap::new();
    let again = |owner: &Owner| before.0.get(owner);
    let case = forms.case.shown(&Answers::of(&draft.fields), now, again(&Owner::Case));
    for (list, value) in draft.fields.iter() {
        let (Value::Entries(entries), Some(sub_form)) =
            (value, forms.case.field(list).and_then(Field::sub_form))
        else {
            continue;
        };
        if sub_form.form.segments().is_empty() {
            continue;
        }
        for (at, entry) in entries.iter().enumerate() {
            let owner = Owner::Entry { list: list.to_owned(), at };
            let answers = Answers::within(entry, &draft.fields, &forms.case, &case);
            let seen = sub_form.form.shown(&answers, now, again(&owner));
            shown.insert(owner, seen);
        }
    }
    for (id, entity) in draft.entities.pairs() {
        let (owner, form) = (Owner::Entity(id), forms.of(Some(entity.kind)));
        if !form.segments().is_empty() {
            let seen = form.shown(&Answers::of(&entity.fields), now, again(&owner));
            shown.insert(owner, seen);
        }
    }
    if !forms.case.segments().is_empty() {
        shown.insert(Owner::Case, case);
    }
    Visible(shown, Shown::default())
}

struct Judge<'a> {
    attachments: &'a Attachments,
    findings: Findings,
    files: Vec<Named<'a>>,
    now: Timestamp,
    budget: MatchBudget,
}

impl Judge<'_> {
    fn report(&mut self, place: Place, problem: Problem) {
        self.findings.push(Finding::new(place, problem));
    }

    /// The place of each reference; `side_by_side` are the texts of all.
    fn references<'r>(&mut self, draft: &Draft, side_by_side: &'r str) -> HashMap<&'r str, usize> {
        let mut index = HashMap::with_capacity(draft.entities.len() + 1);
        let mut rest = side_by_side;
        for (at, (id, entity)) in draft.entities.pairs().enumerate() {
            let reference;
            (reference, rest) = rest.split_at(entity.reference.len());
            match reference_problem(&index, reference) {
                Some(problem) => self.report(Place::Entity(id), problem),
                None => drop(index.insert(reference, at)),
            }
            self.unseen(text::unseen(reference).next(), &String::new, &|| Place::Entity(id), None);
        }
        index
    }

    /// Judges all that an owner holds, whether its form knows it or not. `names` are those given
    /// out for the same entity.
    fn fields(
        &mut self,
        fields: &Fields,
        form: &Form,
        owner: &Owner,
        entity: Option<&str>,
        shown: &Shown,
        names: &mut NameBook,
    ) {
        let mut filled = vec![false; form.fields().len()];
        for (key, value) in fields.iter() {
            if is_reserved(key, entity.is_some()) {
                self.report(
                    Place::of_field(owner, key),
                    Problem::ReservedName { field: key.to_owned() },
                );
            }
            if text::unseen(key).next().is_some() {
                self.report(
                    Place::of_field(owner, key),
                    Problem::UnseenName { field: key.to_owned() },
                );
            }
            let at = form.shown_position(key, shown);
            if value.is_blank() || at.is_some_and(|at| shown.hidden(at)) {
                continue;
            }
            let field = at.map(|at| &form.fields()[at]);
            if let Some(at) = at {
                filled[at] = true;
            }
            self.value(owner, key, field, value);
            match value {
                Value::File(_) => {
                    self.file(&SlotKey::new(entity.map(str::to_owned), key), field, names, &|| {
                        Place::of_field(owner, key)
                    });
                }
                Value::Entries(entries) if *owner == Owner::Case => {
                    self.files_in(key, entries, names);
                }
                _ => {}
            }
        }
        for (at, field) in form.fields().iter().enumerate().filter(|(_, field)| field.required()) {
            if shown.hidden(at) {
                continue;
            }
            if form.shown_position(&field.key, shown).is_some_and(|at| filled[at]) {
                continue;
            }
            self.missing_of(owner, field, fields);
        }
    }

    /// Judges exactly what a form shows, in its order, and the objects of its entity fields.
    fn form(
        &mut self,
        draft: &Draft,
        forms: &Forms,
        owner: &Owner,
        visible: &Visible,
        names: &mut NameBook,
    ) {
        let (Some(form), Some(fields), shown) =
            (forms.of_owner(draft, owner), draft.fields_of(owner), visible.of(owner))
        else {
            return;
        };
        let held: HashMap<&str, &Value> =
            fields.iter().filter(|(_, value)| !value.is_blank()).collect();
        for (at, field) in form.fields().iter().enumerate() {
            let is_first = form.shown_position(&field.key, shown) == Some(at);
            if shown.hidden(at) || !field.holds_value() || !is_first {
                continue;
            }
            if *owner == Owner::Case && is_reserved(&field.key, false) {
                self.report(
                    Place::of_field(owner, &field.key),
                    Problem::ReservedName { field: field.key.clone() },
                );
            }
            match held.get(field.key.as_str()) {
                None => self.missing(owner, field),
                Some(Value::Entries(entries)) if field.sub_form().is_some() => {
                    self.value(owner, &field.key, Some(field), held[field.key.as_str()]);
                    self.entries(draft, forms, field, entries, visible, names);
                }
                Some(value) => {
                    self.value(owner, &field.key, Some(field), value);
                    if let (Value::File(_), Kind::File) = (value, &field.kind) {
                        let slot = draft.slot(owner, &field.key);
                        self.file(&slot, Some(field), names, &|| {
                            Place::of_field(owner, &field.key)
                        });
                    }
                }
            }
        }
    }

    /// The documents in the objects of an entity field, where no form tells more of them.
    fn files_in(&mut self, list: &str, entries: &[Fields], names: &mut NameBook) {
        for (at, entry) in entries.iter().enumerate() {
            // Written as a document is, but in a list: it would go out as words.
            if entry.len() == 1 && matches!(entry.get("file"), Some(Value::Text(_))) {
                let place =
                    Place::EntryField { list: list.to_owned(), at, field: "file".to_owned() };
                self.report(place, Problem::FileInList { label: list.to_owned() });
            }
            for (key, _) in entry
                .iter()
                .filter(|(_, value)| matches!(value, Value::File(_)) && !value.is_blank())
            {
                let place =
                    || Place::EntryField { list: list.to_owned(), at, field: key.to_owned() };
                self.file(&SlotKey::in_entry(list, at, key), None, names, &place);
            }
        }
    }

    fn entries(
        &mut self,
        draft: &Draft,
        forms: &Forms,
        field: &Field,
        entries: &[Fields],
        visible: &Visible,
        names: &mut NameBook,
    ) {
        for (at, entry) in entries.iter().enumerate() {
            if entry.iter().all(|(_, value)| value.is_blank()) {
                let problem = Problem::EntryEmpty { label: field.label.clone() };
                self.report(Place::Entry { list: field.key.clone(), at }, problem);
            } else {
                self.form(
                    draft,
                    forms,
                    &Owner::Entry { list: field.key.clone(), at },
                    visible,
                    names,
                );
            }
        }
    }

    /// `names` are those given out for the same entity.
    fn file(
        &mut self,
        slot: &SlotKey,
        field: Option<&Field>,
        names: &mut NameBook,
        place: &impl Fn() -> Place,
    ) {
        let label = || field.map_or_else(|| slot.field.clone(), |field| field.label.clone());
        let (slot, attachment) = match self.attachments.get_key_value(slot) {
            Some((slot, Ok(attachment))) => (slot, attachment),
            unread => {
                let problem = unread
                    .and_then(|(_, read)| read.as_ref().err())
                    .cloned()
                    .unwrap_or(FileProblem::NotRead);
                return self.report(place(), Problem::File { label: label(), problem });
            }
        };
        for problem in judge_document(attachment, field) {
            self.report(place(), Problem::File { label: label(), problem });
        }
        let original = attachment.original_name.0.as_str();
        let usual =
            field.map_or_else(|| usual_name(original), |field| field.name_to_send(original));
        let limit = field.and_then(Field::max_name_length);
        let file_name = Hidden(match usual {
            Cow::Borrowed(name) => names.claim(name, limit),
            Cow::Owned(name) => names.claim(&name, limit).into_owned().into(),
        });
        self.files.push(Named { slot, file_name, attachment });
    }
}

fn reference_problem(taken: &HashMap<&str, usize>, reference: &str) -> Option<Problem> {
    if reference.trim_start().is_empty() {
        Some(Problem::ReferenceEmpty)
    } else if reference == ROOT {
        Some(Problem::ReferenceIsRoot)
    } else {
        taken
            .contains_key(reference)
            .then(|| Problem::ReferenceTwice { reference: reference.to_owned() })
    }
}

fn is_reserved(key: &str, in_entity: bool) -> bool {
    key.trim_start().is_empty()
        || if in_entity {
            matches!(key, "reference" | "customer_type")
        } else {
            matches!(key, ENTITIES | RELATIONS)
        }
}

#[cfg(test)]
mod tests;
