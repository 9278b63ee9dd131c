//! The door from Draft to Case: nothing unproved gets past it, and every objection names its place.
//!
//! Must not know: how documents were read (their facts are passed in), how findings are worded.

use std::borrow::Cow;
use std::collections::HashMap;

use super::draft::{Draft, Entity, ROOT};
use super::finding::{Finding, Place, Problem};
use super::form::template::Forms;
use super::form::{Field, Form, Kind, Rule};
use super::hidden::Hidden;
use super::intake::{Attachment, Attachments, FileProblem, MAX_DOCUMENT_BYTES, NameBook, SURE_DOCUMENT_BYTES, SlotKey};
use super::ownership;
use super::payload::{self, ENTITIES, Manifest, ManifestFile, Payload, RELATIONS};
use super::value::{Fields, Value};

/// A proved draft: the only thing a payload is made from.
#[derive(Debug)]
pub struct Case<'a> {
    draft: &'a Draft,
    forms: &'a Forms,
    files: Vec<Named<'a>>,
}

/// A document that may go, under the name it goes by.
#[derive(Debug)]
struct Named<'a> {
    slot: &'a SlotKey,
    file_name: Hidden<Cow<'a, str>>,
    attachment: &'a Attachment,
}

impl Case<'_> {
    /// What will be sent, and the documents it promises. Judging happens at every key, this once: so it is done here.
    #[must_use]
    pub fn freeze(self) -> (Payload, Manifest) {
        let names: HashMap<&SlotKey, &str> = self.files.iter().map(|file| (file.slot, file.file_name.0.as_ref())).collect();
        let is_date =
            |entity: &Entity, key: &str| self.forms.of(Some(entity.kind)).field(key).is_some_and(|field| field.kind == Kind::Date);
        let payload = payload::build(self.draft, &|slot| names.get(slot).map(|name| (*name).to_owned()), &is_date);
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
    /// The case; present exactly when nothing has to be fixed first.
    pub case: Option<Case<'a>>,
    /// The wire name of each document that is sent under another name than it has on disk.
    pub renamed: HashMap<SlotKey, String>,
}

/// Judges a draft against its forms and the facts of its documents.
#[must_use]
pub fn prove<'a>(draft: &'a Draft, forms: &'a Forms, attachments: &'a Attachments) -> Verdict<'a> {
    let mut judge = Judge { attachments, findings: Vec::new(), files: Vec::with_capacity(attachments.len()) };
    if draft.entities.is_empty() && draft.fields.iter().all(|(_, value)| value.is_blank()) {
        judge.report(Place::Case, Problem::NothingToSend);
    }
    judge.fields(&draft.fields, &forms.case, None, &|field| Place::Field(field.to_owned()));
    for (at, entity) in draft.entities.iter().enumerate() {
        judge.fields(&entity.fields, forms.of(Some(entity.kind)), Some(&entity.reference), &|field| {
            Place::EntityField(at, field.to_owned())
        });
    }
    // Copied side by side, so that looking up an end does not jump through all the memory of a large case.
    let references: String = draft.entities.iter().map(|entity| entity.reference.as_str()).collect();
    let index = judge.references(draft, &references);
    ownership::judge(draft, index, &mut judge.findings);

    let Judge { findings, files, .. } = judge;
    let other_name = files.iter().filter(|file| file.file_name.0 != file.attachment.original_name.0);
    let renamed = other_name.map(|file| (file.slot.clone(), file.file_name.0.clone().into_owned())).collect();
    let case = findings.iter().all(|finding| finding.problem.is_warning()).then_some(Case { draft, forms, files });
    Verdict { findings, case, renamed }
}

struct Judge<'a> {
    attachments: &'a Attachments,
    findings: Vec<Finding>,
    files: Vec<Named<'a>>,
}

impl Judge<'_> {
    fn report(&mut self, place: Place, problem: Problem) {
        self.findings.push(Finding { place, problem });
    }

    /// The place of each reference; `side_by_side` are the texts of all.
    fn references<'r>(&mut self, draft: &Draft, side_by_side: &'r str) -> HashMap<&'r str, usize> {
        let mut index = HashMap::with_capacity(draft.entities.len() + 1);
        let mut rest = side_by_side;
        for (at, entity) in draft.entities.iter().enumerate() {
            let reference;
            (reference, rest) = rest.split_at(entity.reference.len());
            match reference_problem(&index, reference) {
                Some(problem) => self.report(Place::Entity(at), problem),
                None => drop(index.insert(reference, at)),
            }
        }
        index
    }

    fn fields(&mut self, fields: &Fields, form: &Form, entity: Option<&str>, place: &impl Fn(&str) -> Place) {
        let mut filled = vec![false; form.fields().len()];
        let mut names = NameBook::default();
        for (key, value) in fields.iter() {
            if is_reserved(key, entity.is_some()) {
                self.report(place(key), Problem::ReservedName { field: key.to_owned() });
            }
            if value.is_blank() {
                continue;
            }
            let at = form.position(key);
            let field = at.map(|at| &form.fields()[at]);
            if let Some(at) = at {
                filled[at] = true;
            }
            if let Some(field) = field {
                for problem in judge_value(field, value) {
                    self.report(place(key), problem);
                }
            }
            if let Value::File(_) = value {
                self.file(&SlotKey { entity: entity.map(str::to_owned), field: key.to_owned() }, field, &mut names, &|| place(key));
            }
        }
        for field in form.fields().iter().filter(|field| field.required()) {
            let is_filled = form.position(&field.key).is_some_and(|at| filled[at]);
            if !is_filled && let Some(message) = field.rules.iter().find_map(required_message) {
                self.report(place(&field.key), Problem::Required { label: field.label.clone(), message });
            }
        }
    }

    /// `names` are those given out for the same entity.
    fn file(&mut self, slot: &SlotKey, field: Option<&Field>, names: &mut NameBook, place: &impl Fn() -> Place) {
        let label = || field.map_or_else(|| slot.field.clone(), |field| field.label.clone());
        let (slot, attachment) = match self.attachments.get_key_value(slot) {
            Some((slot, Ok(attachment))) => (slot, attachment),
            unread => {
                let problem = unread.and_then(|(_, read)| read.as_ref().err()).cloned().unwrap_or(FileProblem::NotRead);
                return self.report(place(), Problem::File { label: label(), problem });
            }
        };
        for problem in judge_document(attachment, field) {
            self.report(place(), Problem::File { label: label(), problem });
        }
        let file_name = Hidden(names.claim(&attachment.original_name.0, field.and_then(|field| field.max_length)));
        self.files.push(Named { slot, file_name, attachment });
    }
}

fn reference_problem(taken: &HashMap<&str, usize>, reference: &str) -> Option<Problem> {
    if reference.trim_start().is_empty() {
        Some(Problem::ReferenceEmpty)
    } else if reference == ROOT {
        Some(Problem::ReferenceIsRoot)
    } else {
        taken.contains_key(reference).then(|| Problem::ReferenceTwice { reference: reference.to_owned() })
    }
}

/// What stands against a document in this field: size, ending, and whether it is what its name says.
#[must_use]
pub fn judge_document(attachment: &Attachment, field: Option<&Field>) -> Vec<FileProblem> {
    let (name, bytes) = (&attachment.original_name.0, attachment.bytes);
    let limit = field.and_then(Field::max_file_bytes).unwrap_or(MAX_DOCUMENT_BYTES).min(MAX_DOCUMENT_BYTES);
    let mut problems = Vec::new();
    if bytes == 0 {
        problems.push(FileProblem::Empty);
    } else if bytes > limit {
        problems.push(FileProblem::TooLarge { bytes, limit });
    } else if bytes > SURE_DOCUMENT_BYTES {
        problems.push(FileProblem::NearLimit { bytes });
    }
    match field {
        Some(field) if !field.accepts_name(name) => problems.push(FileProblem::WrongEnding { accept: field.accept.clone() }),
        _ if bytes > 0 && !attachment.sniffed.fits_name(name) => {
            problems.push(FileProblem::NotWhatItSays { actual: attachment.sniffed.label() });
        }
        _ => {}
    }
    problems
}

fn is_reserved(key: &str, in_entity: bool) -> bool {
    key.trim_start().is_empty()
        || if in_entity { matches!(key, "reference" | "customer_type") } else { matches!(key, ENTITIES | RELATIONS) }
}

fn required_message(rule: &Rule) -> Option<String> {
    match rule {
        Rule::Required { message } => Some(message.clone()),
        _ => None,
    }
}

fn judge_value(field: &Field, value: &Value) -> Vec<Problem> {
    let label = || field.label.clone();
    match (&field.kind, value) {
        (Kind::Text, Value::Text(text)) => judge_text(field, text),
        (Kind::Text, _) => vec![Problem::NotText { label: label() }],
        (Kind::Number | Kind::Date, Value::Number(_))
        | (Kind::Flag, Value::Flag(_))
        | (Kind::File, Value::File(_))
        | (Kind::Other(_), _) => Vec::new(),
        (Kind::Number, _) => vec![Problem::NotANumber { label: label() }],
        (Kind::Flag, _) => vec![Problem::NotYesOrNo { label: label() }],
        (Kind::Date, Value::Text(text)) if payload::date_seconds(text).is_some() => Vec::new(),
        (Kind::Date, _) => vec![Problem::NotADate { label: label() }],
        (Kind::List, Value::List(items)) if items.iter().all(|item| is_choice(field, item)) => Vec::new(),
        (Kind::List, Value::List(_)) => vec![Problem::NotAChoice { label: label() }],
        (Kind::List, _) => vec![Problem::NotAList { label: label() }],
        (Kind::File, _) => vec![Problem::NotAFile { label: label() }],
    }
}

fn judge_text(field: &Field, text: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !is_choice(field, text) {
        problems.push(Problem::NotAChoice { label: field.label.clone() });
    }
    let limits = field.rules.iter().filter_map(|rule| match rule {
        Rule::MaxLength { characters, .. } => Some(*characters),
        _ => None,
    });
    if let Some(limit) = limits.chain(field.max_length).min()
        && text.chars().count() > limit
    {
        problems.push(Problem::TooLong { label: field.label.clone(), limit });
    }
    for rule in &field.rules {
        if let Rule::Regex { pattern, message } = rule
            && !pattern.matches(text)
        {
            problems.push(Problem::Pattern { label: field.label.clone(), message: message.clone() });
        }
    }
    problems
}

fn is_choice(field: &Field, text: &str) -> bool {
    field.choices.is_empty() || field.choices.iter().any(|choice| choice.value == text)
}

#[cfg(test)]
mod tests;
