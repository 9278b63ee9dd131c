//! The door from Draft to Case: nothing unproved gets past it, and every objection names its place.
//!
//! Must not know: how documents were read (their facts are passed in), how findings are worded.

use std::collections::{HashMap, HashSet};

use super::draft::{Draft, Entity, EntityKind, ROOT};
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
pub struct Case {
    payload: Payload,
    manifest: Manifest,
}

impl Case {
    /// What will be sent, and the documents it promises.
    #[must_use]
    pub fn freeze(self) -> (Payload, Manifest) {
        (self.payload, self.manifest)
    }
}

/// The judgement of a draft.
#[derive(Debug)]
pub struct Verdict {
    /// Everything to fix or look at, in the draft's order.
    pub findings: Vec<Finding>,
    /// The case; present exactly when nothing has to be fixed first.
    pub case: Option<Case>,
    /// The wire name of each filled slot.
    pub file_names: HashMap<SlotKey, String>,
}

/// Judges a draft against its forms and the facts of its documents.
#[must_use]
pub fn prove(draft: &Draft, forms: &Forms, attachments: &Attachments) -> Verdict {
    let mut judge = Judge { attachments, findings: Vec::new(), names: NameBook::default(), manifest: Manifest::default() };
    if draft.entities.is_empty() && draft.fields.iter().all(|(_, value)| value.is_blank()) {
        judge.report(Place::Case, Problem::NothingToSend);
    }
    judge.fields(&draft.fields, &forms.case, None, &|field| Place::Field(field.to_owned()));
    for (at, entity) in draft.entities.iter().enumerate() {
        judge.fields(&entity.fields, forms.of(Some(entity.kind)), Some(&entity.reference), &|field| {
            Place::EntityField(at, field.to_owned())
        });
    }
    let index = judge.references(draft);
    ownership::judge(draft, &index, &mut judge.findings);

    let Judge { findings, manifest, .. } = judge;
    let file_names: HashMap<SlotKey, String> = manifest.files.iter().map(|file| (file.slot.clone(), file.file_name.0.clone())).collect();
    let case = findings.iter().all(|finding| finding.problem.is_warning()).then(|| {
        let is_date = |entity: &Entity, key: &str| matches!(kind_of(forms, Some(entity.kind), key), Some(Kind::Date));
        let payload = payload::build(draft, &|slot| file_names.get(slot).cloned(), &is_date);
        Case { payload, manifest }
    });
    Verdict { findings, case, file_names }
}

fn kind_of<'a>(forms: &'a Forms, owner: Option<EntityKind>, key: &str) -> Option<&'a Kind> {
    forms.of(owner).field(key).map(|field| &field.kind)
}

struct Judge<'a> {
    attachments: &'a Attachments,
    findings: Vec<Finding>,
    names: NameBook,
    manifest: Manifest,
}

impl Judge<'_> {
    fn report(&mut self, place: Place, problem: Problem) {
        self.findings.push(Finding { place, problem });
    }

    fn references<'d>(&mut self, draft: &'d Draft) -> HashMap<&'d str, usize> {
        let mut index: HashMap<&str, usize> = HashMap::with_capacity(draft.entities.len());
        for (at, entity) in draft.entities.iter().enumerate() {
            if entity.reference.trim().is_empty() {
                self.report(Place::Entity(at), Problem::ReferenceEmpty);
            } else if entity.reference == ROOT {
                self.report(Place::Entity(at), Problem::ReferenceIsRoot);
            } else if index.contains_key(entity.reference.as_str()) {
                self.report(Place::Entity(at), Problem::ReferenceTwice { reference: entity.reference.clone() });
            } else {
                index.insert(&entity.reference, at);
            }
        }
        index
    }

    fn fields(&mut self, fields: &Fields, form: &Form, entity: Option<&str>, place: &impl Fn(&str) -> Place) {
        let mut filled: HashSet<&str> = HashSet::with_capacity(fields.len());
        for (key, value) in fields.iter() {
            if is_reserved(key, entity.is_some()) {
                self.report(place(key), Problem::ReservedName { field: key.to_owned() });
            }
            if value.is_blank() {
                continue;
            }
            filled.insert(key);
            let field = form.field(key);
            if let Some(field) = field {
                for problem in judge_value(field, value) {
                    self.report(place(key), problem);
                }
            }
            if let Value::File(_) = value {
                let slot = SlotKey { entity: entity.map(str::to_owned), field: key.to_owned() };
                self.file(slot, field, place(key));
            }
        }
        for field in form.fields().iter().filter(|field| !filled.contains(field.key.as_str())) {
            if let Some(message) = field.rules.iter().find_map(required_message) {
                self.report(place(&field.key), Problem::Required { label: field.label.clone(), message });
            }
        }
    }

    fn file(&mut self, slot: SlotKey, field: Option<&Field>, place: Place) {
        let label = field.map_or_else(|| slot.field.clone(), |field| field.label.clone());
        let attachment = match self.attachments.get(&slot) {
            Some(Ok(attachment)) => attachment,
            Some(Err(problem)) => return self.report(place, Problem::File { label, problem: problem.clone() }),
            None => return self.report(place, Problem::File { label, problem: FileProblem::NotRead }),
        };
        for problem in judge_document(attachment, field) {
            self.report(place.clone(), Problem::File { label: label.clone(), problem });
        }
        let limit = field.and_then(|field| field.max_length);
        let file_name = Hidden(self.names.claim(&slot, &attachment.original_name.0, limit));
        self.manifest.files.push(ManifestFile { slot, file_name, attachment: attachment.clone() });
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
    key.trim().is_empty() || if in_entity { matches!(key, "reference" | "customer_type") } else { matches!(key, ENTITIES | RELATIONS) }
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
