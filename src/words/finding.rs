//! Sentences for what is wrong with a case or a document before it is sent.
//!
//! Knows nothing of where findings are shown.

use super::numbers::bytes;
use super::place::country;
use super::quote::says;
use super::sentence::{Blank, text, text_with};
use super::shown::{shown, shown_name};
use crate::domain::finding::{Finding, Problem};
use crate::domain::intake::FileProblem;
use crate::domain::readiness::Readiness;

/// Number of names of a circle in a sentence; an ellipsis follows.
const MAX_NAMES: usize = 8;

/// Returns one sentence that says what is wrong and how to fix it. Companies and people are named
/// by their references.
#[must_use]
pub fn finding(finding: &Finding) -> String {
    finding_named(finding, &|reference| reference.to_owned())
}

/// Returns the same sentence, with the names that `name` gives to the references of companies and
/// people.
#[must_use]
pub fn finding_named(finding: &Finding, name: &dyn Fn(&str) -> String) -> String {
    structure(&finding.problem, name).unwrap_or_else(|| field(&finding.problem))
}

/// Returns the sentence for a problem of references and relations; `None` for others.
fn structure(problem: &Problem, name: &dyn Fn(&str) -> String) -> Option<String> {
    let called = |reference: &str| shown_name(&name(reference));
    Some(match problem {
        Problem::NothingToSend => text("finding-nothing-to-send"),
        Problem::Rejected { label, message } => {
            text_with("finding-rejected", &[label_of(label), says(message)])
        }
        Problem::FormTooLarge { limit } => {
            text_with("finding-form-too-large", &[("limit", (*limit).into())])
        }
        Problem::ReferenceEmpty => text("finding-reference-empty"),
        Problem::ReferenceIsRoot => text("finding-reference-is-root"),
        Problem::ReferenceTwice { reference } => {
            text_with("finding-reference-twice", &[("reference", shown_name(reference).into())])
        }
        Problem::RelationEndUnknown { reference } => text_with(
            "finding-relation-end-unknown",
            &[("reference", shown_name(reference).into())],
        ),
        Problem::RelationFromRoot => text("finding-relation-from-root"),
        Problem::RelationToItself { reference } => {
            text_with("finding-relation-to-itself", &[("reference", called(reference).into())])
        }
        Problem::RelationTwice => text("finding-relation-twice"),
        Problem::Cycle { references } => {
            let mut names: Vec<String> =
                references.iter().take(MAX_NAMES).map(|reference| called(reference)).collect();
            if references.len() > MAX_NAMES {
                names.push("…".to_owned());
            }
            text_with("finding-cycle", &[("references", names.join(", ").into())])
        }
        Problem::RoleEmpty => text("finding-role-empty"),
        Problem::PercentNotANumber => text("finding-percent-not-a-number"),
        Problem::PercentOutOfRange => text("finding-percent-out-of-range"),
        Problem::NobodyThere => text("finding-nobody-there"),
        Problem::NobodyAtTop => text("finding-nobody-at-top"),
        Problem::NotConnected { reference } => {
            text_with("finding-not-connected", &[("reference", called(reference).into())])
        }
        Problem::OwnershipAbove100 { reference, total } => text_with(
            "finding-ownership-above-100",
            &[("reference", called(reference).into()), ("total", total.as_str().into())],
        ),
        Problem::IndirectDiffers { declared, given } => text_with(
            "finding-indirect-differs",
            &[("declared", declared.as_str().into()), ("given", given.as_str().into())],
        ),
        _ => return None,
    })
}

/// Returns the sentence for a problem of a field, or the form's own message if it has one.
fn field(problem: &Problem) -> String {
    let of = |id: &str, label: &str| text_with(id, &[label_of(label)]);
    match problem {
        Problem::Required { label, message } => {
            own_words(message).unwrap_or_else(|| of("finding-required", label))
        }
        Problem::NotText { label } => of("finding-not-text", label),
        Problem::NotANumber { label } => of("finding-not-a-number", label),
        Problem::NotADate { label } => of("finding-not-a-date", label),
        Problem::TwoDays { label } => of("finding-two-days", label),
        Problem::BirthInFuture { label } => of("finding-birth-in-future", label),
        Problem::BirthTooLongAgo { label, years } => {
            text_with("finding-birth-too-long-ago", &[label_of(label), ("years", (*years).into())])
        }
        Problem::IncorporationInFuture { label } => of("finding-incorporation-in-future", label),
        Problem::NotACountry { label, code: None } => of("finding-not-a-country", label),
        Problem::NotACountry { label, code: Some(code) } => {
            let name = country(code).unwrap_or(code);
            text_with(
                "finding-not-a-country-meant",
                &[label_of(label), ("code", (*code).into()), ("name", name.into())],
            )
        }
        Problem::NotYesOrNo { label } => of("finding-not-yes-or-no", label),
        Problem::NotAList { label } => of("finding-not-a-list", label),
        Problem::NotAFile { label } => of("finding-not-a-file", label),
        Problem::FileInList { label } => of("finding-file-in-list", label),
        Problem::NotAChoice { label } => of("finding-not-a-choice", label),
        Problem::Pattern { label, message } => {
            own_words(message).unwrap_or_else(|| of("finding-pattern", label))
        }
        Problem::TooLong { label, limit, message } => own_words(message).unwrap_or_else(|| {
            text_with("finding-too-long", &[label_of(label), ("limit", (*limit).into())])
        }),
        Problem::DateOutside { label, first, last } => outside(
            ["finding-date-between", "finding-date-least", "finding-date-most"],
            label,
            first.as_ref(),
            last.as_ref(),
        ),
        Problem::Age { label, least, most, message } => own_words(message).unwrap_or_else(|| {
            outside(
                ["finding-age-between", "finding-age-least", "finding-age-most"],
                label,
                least.as_ref(),
                most.as_ref(),
            )
        }),
        Problem::Count { label, least, most, message } => own_words(message).unwrap_or_else(|| {
            outside(
                ["finding-count-between", "finding-count-least", "finding-count-most"],
                label,
                least.as_ref(),
                most.as_ref(),
            )
        }),
        Problem::NotEntries { label } => of("finding-not-entries", label),
        Problem::EntryEmpty { label } => of("finding-entry-empty", label),
        Problem::ReservedName { field } if field.trim().is_empty() => {
            text("finding-reserved-name-empty")
        }
        Problem::ReservedName { field } => {
            text_with("finding-reserved-name", &[("field", shown_name(field).into())])
        }
        Problem::File { label, problem } => {
            text_with("finding-file", &[label_of(label), ("problem", file_problem(problem).into())])
        }
        Problem::Unseen { label, code } => unseen(label, *code),
        Problem::UnseenName { field } => {
            text_with("finding-unseen-name", &[("field", shown_name(field).into())])
        }
        Problem::Untidy { label } => of("finding-untidy", label),
        Problem::NumberOutOfRange { label } => of("finding-number-out-of-range", label),
        Problem::MinusZero { label } if label.is_empty() => text("finding-share-minus-zero"),
        Problem::MinusZero { label } => of("finding-minus-zero", label),
        Problem::LastNameMissing { label } => of("finding-last-name-missing", label),
        // The others are problems of the structure.
        _ => String::new(),
    }
}

/// Returns the sentence for an invisible character, with its code point.
fn unseen(label: &str, code: u32) -> String {
    let code = ("code", format!("U+{code:04X}").into());
    if label.is_empty() {
        text_with("finding-unseen-here", &[code])
    } else {
        text_with("finding-unseen", &[label_of(label), code])
    }
}

/// Returns a sentence for each thing that is missing and no finding names: the link, and requested
/// documents.
#[must_use]
pub fn missing(readiness: &Readiness) -> Vec<String> {
    let documents = (readiness.documents > 0).then(|| missing_documents(readiness.documents));
    readiness.link.then(missing_link).into_iter().chain(documents).collect()
}

/// Returns the sentence for a missing link.
#[must_use]
pub fn missing_link() -> String {
    text("finding-link-missing")
}

/// Returns the sentence for missing documents.
#[must_use]
pub fn missing_documents(count: usize) -> String {
    text_with("finding-documents-missing", &[("count", count.into())])
}

/// Returns what is wrong with a document, in one sentence.
#[must_use]
pub fn file_problem(problem: &FileProblem) -> String {
    match problem {
        FileProblem::NotRead => text("finding-file-not-read"),
        FileProblem::NotFound => text("finding-file-not-found"),
        FileProblem::IsFolder => text("finding-file-is-folder"),
        FileProblem::NotRegular => text("finding-file-not-regular"),
        FileProblem::NoPermission => text("finding-file-no-permission"),
        FileProblem::Empty => text("finding-file-empty"),
        FileProblem::TooLarge { bytes: size, limit } => text_with(
            "finding-file-too-large",
            &[("size", bytes(*size).into()), ("limit", bytes(*limit).into())],
        ),
        FileProblem::TooSmall { bytes: size, limit } => text_with(
            "finding-file-too-small",
            &[("size", bytes(*size).into()), ("limit", bytes(*limit).into())],
        ),
        FileProblem::WrongEnding { accept } => {
            text_with("finding-file-wrong-ending", &[("kinds", kinds(accept).into())])
        }
        FileProblem::OwnRule { message } => shown(message),
        FileProblem::NearLimit { bytes: size } => {
            text_with("finding-file-near-limit", &[("size", bytes(*size).into())])
        }
        FileProblem::NotWhatItSays { actual: "" } => text("finding-file-not-what-it-says-unknown"),
        FileProblem::NotWhatItSays { actual } => {
            text_with("finding-file-not-what-it-says", &[("actual", (*actual).into())])
        }
        FileProblem::Unreadable => text("finding-file-unreadable"),
        FileProblem::Changed => text("finding-file-changed"),
        FileProblem::TooLate => text("finding-file-too-late"),
        FileProblem::Locked => text("finding-file-locked"),
        FileProblem::CopyGone => text("finding-file-copy-gone"),
        FileProblem::CopyDamaged => text("finding-file-copy-damaged"),
        FileProblem::NoRoom => text("finding-file-no-room"),
        FileProblem::NotKept => text("finding-file-not-kept"),
        FileProblem::NeedsPassword => text("finding-file-needs-password"),
        FileProblem::NeedsCertificate => text("finding-file-needs-certificate"),
    }
}

/// Writes file endings for reading: `.pdf`, `.jpg` become "PDF, JPG".
#[must_use]
pub fn kinds(accept: &[String]) -> String {
    let kinds: Vec<String> =
        accept.iter().map(|ending| shown(ending.trim_start_matches('.')).to_uppercase()).collect();
    kinds.join(", ")
}

/// Returns the sentence for a value outside its bounds: one each for both bounds, the lower, and
/// the upper.
fn outside<T: ToString>(
    [both, from, to]: [&str; 3],
    label: &str,
    least: Option<&T>,
    most: Option<&T>,
) -> String {
    let bound = |bound: Option<&T>| bound.map(ToString::to_string).unwrap_or_default().into();
    let which = match (least, most) {
        (Some(_), Some(_)) => both,
        (Some(_), None) => from,
        (None, _) => to,
    };
    text_with(which, &[label_of(label), ("least", bound(least)), ("most", bound(most))])
}

fn label_of(label: &str) -> Blank<'static> {
    ("label", shown_name(label).into())
}

fn own_words(message: &str) -> Option<String> {
    (!message.trim().is_empty()).then(|| shown(message))
}
