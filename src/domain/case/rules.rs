//! The rules for one value or one document in one field.
//!
//! The form's own rules come last: their messages say best what is wanted. Knows nothing of the
//! owner and of the clock.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

use crate::domain::day;
use crate::domain::finding::Problem;
use crate::domain::form::endings;
use crate::domain::form::{Field, Kind, MatchBudget, Rule, suggest};
use crate::domain::intake::{Attachment, FileProblem, MAX_DOCUMENT_BYTES, SURE_DOCUMENT_BYTES};
use crate::domain::value::{Value, civil_day};

use super::known;

/// Judges a document in this field by its size, its ending and its first bytes.
#[must_use]
pub fn judge_document(attachment: &Attachment, field: Option<&Field>) -> Vec<FileProblem> {
    let (name, bytes) = (&attachment.original_name.0, attachment.bytes);
    let rules = field.map(|field| field.rules.as_slice()).unwrap_or_default();
    let mut problems = Vec::new();
    if bytes == 0 {
        problems.push(FileProblem::Empty);
    } else if let Some(problem) = too_large(bytes, rules) {
        problems.push(problem);
    } else if bytes > SURE_DOCUMENT_BYTES {
        problems.push(FileProblem::NearLimit { bytes });
    }
    match field.and_then(|field| wrong_ending(field, name)) {
        Some(problem) => problems.push(problem),
        None if bytes > 0 && !attachment.sniffed.fits_name(name) => {
            problems.push(FileProblem::NotWhatItSays { actual: attachment.sniffed.label() });
        }
        None => {}
    }
    problems
}

fn too_large(bytes: u64, rules: &[Rule]) -> Option<FileProblem> {
    let own = rules.iter().find_map(|rule| match rule {
        Rule::MaxFileSize { bytes: limit, message } if *limit < MAX_DOCUMENT_BYTES => {
            Some((*limit, message))
        }
        _ => None,
    });
    match own {
        Some((limit, message)) if bytes > limit && !message.trim().is_empty() => {
            Some(FileProblem::OwnRule { message: message.clone() })
        }
        Some((limit, _)) if bytes > limit => Some(FileProblem::TooLarge { bytes, limit }),
        _ => (bytes > MAX_DOCUMENT_BYTES)
            .then_some(FileProblem::TooLarge { bytes, limit: MAX_DOCUMENT_BYTES }),
    }
}

fn wrong_ending(field: &Field, name: &str) -> Option<FileProblem> {
    if !field.accepts_name(name) {
        return Some(FileProblem::WrongEnding { accept: field.accept.clone() });
    }
    field.rules.iter().find_map(|rule| match rule {
        Rule::FileType { accept, .. } if endings::accepts(accept, name) => None,
        Rule::FileType { message, .. } if !message.trim().is_empty() => {
            Some(FileProblem::OwnRule { message: message.clone() })
        }
        Rule::FileType { accept, .. } => Some(FileProblem::WrongEnding { accept: accept.clone() }),
        _ => None,
    })
}

/// Returns the problem of a field without an answer; `None` if it may be empty.
pub(super) fn missing(field: &Field) -> Option<Problem> {
    let required = field.rules.iter().find_map(|rule| match rule {
        Rule::Required { message } => {
            Some(Problem::Required { label: field.label.clone(), message: message.clone() })
        }
        _ => None,
    });
    required.or_else(|| count(field, 0).into_iter().next())
}

/// Returns the problems of a value that is not blank.
pub(super) fn value(
    field: &Field,
    value: &Value,
    now: Timestamp,
    budget: &mut MatchBudget,
) -> Vec<Problem> {
    let label = || field.label.clone();
    match (&field.kind, value) {
        (Kind::Text, Value::Text(text)) => judge_text(field, text, budget),
        (Kind::Text, _) => vec![Problem::NotText { label: label() }],
        (Kind::Number, Value::Number(number)) => patterns(field, &number.to_string(), budget),
        (Kind::Flag, Value::Flag(flag)) => {
            if field.attributes.is_consent && !flag {
                missing(field).into_iter().collect()
            } else {
                Vec::new()
            }
        }
        (Kind::Date, Value::Number(_))
        | (Kind::File, Value::File(_))
        | (Kind::Other(_) | Kind::Note(_), _) => Vec::new(),
        (Kind::Number, _) => vec![Problem::NotANumber { label: label() }],
        (Kind::Flag, _) => vec![Problem::NotYesOrNo { label: label() }],
        (Kind::Date, Value::Text(text)) => judge_date(field, text, now),
        (Kind::Date, _) => vec![Problem::NotADate { label: label() }],
        (Kind::List, Value::List(items)) if items.iter().all(|item| is_choice(field, item)) => {
            count(field, items.len())
        }
        (Kind::List, Value::List(_)) => vec![Problem::NotAChoice { label: label() }],
        (Kind::List, _) => vec![Problem::NotAList { label: label() }],
        (Kind::File, _) => vec![Problem::NotAFile { label: label() }],
        (Kind::Entity(_), Value::Entries(entries)) => count(field, entries.len()),
        (Kind::Entity(_), _) => vec![Problem::NotEntries { label: label() }],
    }
}

/// Returns a similar text that the field accepts, if there is one.
pub(super) fn suggest(
    field: &Field,
    value: &Value,
    now: Timestamp,
    budget: &mut MatchBudget,
) -> Option<String> {
    suggest::suggest(field, value, &mut |other| {
        let open = budget.left_open();
        self::value(field, other, now, budget).is_empty() && budget.left_open() == open
    })
}

/// Returns true if the field accepts this text. For choices from a list that is not the form's.
#[must_use]
pub fn takes_text(field: &Field, text: &str, budget: &mut MatchBudget) -> bool {
    field.kind != Kind::Text || judge_text(field, text, budget).is_empty()
}

fn judge_text(field: &Field, text: &str, budget: &mut MatchBudget) -> Vec<Problem> {
    let mut problems = Vec::new();
    if !is_choice(field, text) {
        problems.push(Problem::NotAChoice { label: field.label.clone() });
    }
    let own = field.rules.iter().filter_map(|rule| match rule {
        Rule::MaxLength { characters, message } => Some((*characters, message.clone())),
        _ => None,
    });
    let tightest = own
        .chain(field.max_length.map(|most| (most, String::new())))
        .min_by_key(|(limit, _)| *limit);
    if let Some((limit, message)) = tightest
        && text.chars().nth(limit).is_some()
    {
        problems.push(Problem::TooLong { label: field.label.clone(), limit, message });
    }
    match known::country(field, text) {
        // A pattern for codes would report the same again.
        Some(problem) => problems.push(problem),
        None => problems.extend(patterns(field, text, budget)),
    }
    problems
}

fn patterns(field: &Field, text: &str, budget: &mut MatchBudget) -> Vec<Problem> {
    let broken = field.rules.iter().filter_map(|rule| match rule {
        Rule::Regex { pattern, message } if !pattern.matches(text, budget) => Some(message),
        _ => None,
    });
    broken
        .map(|message| Problem::Pattern { label: field.label.clone(), message: message.clone() })
        .collect()
}

fn is_choice(field: &Field, text: &str) -> bool {
    field.choices.is_empty() || field.choices.iter().any(|choice| choice.value == text)
}

fn count(field: &Field, entries: usize) -> Vec<Problem> {
    let broken = field.rules.iter().filter_map(|rule| match rule {
        Rule::Count { least, most, message }
            if least.is_some_and(|least| entries < least)
                || most.is_some_and(|most| entries > most) =>
        {
            Some(Problem::Count {
                label: field.label.clone(),
                least: *least,
                most: *most,
                message: message.clone(),
            })
        }
        _ => None,
    });
    broken.collect()
}

/// Judges a date. Days are in UTC, as everywhere in a form.
fn judge_date(field: &Field, text: &str, now: Timestamp) -> Vec<Problem> {
    let label = || field.label.clone();
    let today = now.to_zoned(TimeZone::UTC).date();
    let Some(day) = civil_day(text) else {
        // A month's name leaves one reading, so names need not be known here.
        let is_one = day::read(text, None, &[], today.year()).is_some();
        return vec![match day::readings(text, &[], today.year()).len() {
            2.. if !is_one => Problem::TwoDays { label: label() },
            _ => Problem::NotADate { label: label() },
        }];
    };
    let mut problems: Vec<Problem> = known::day(field, day, today).into_iter().collect();
    let (first, last) = bounds(field, today);
    if first.is_some_and(|first| day < first) || last.is_some_and(|last| day > last) {
        let written = |bound: Option<Date>| bound.map(|bound| bound.to_string());
        problems.push(Problem::DateOutside {
            label: label(),
            first: written(first),
            last: written(last),
        });
    }
    for rule in &field.rules {
        if let Rule::Age { least, most, message } = rule {
            let years = years_between(day, today);
            if least.is_some_and(|least| years < least) || most.is_some_and(|most| years > most) {
                problems.push(Problem::Age {
                    label: label(),
                    least: *least,
                    most: *most,
                    message: message.clone(),
                });
            }
        }
    }
    problems
}

/// Returns the first and the last day a date field accepts: the tighter of the fixed bounds and
/// those relative to today.
fn bounds(field: &Field, today: Date) -> (Option<Date>, Option<Date>) {
    let attributes = &field.attributes;
    let far = |days: i64| Span::new().try_days(days).ok();
    let past = attributes
        .max_days_in_past
        .and_then(|days| far(days).map(|span| today.saturating_sub(span)));
    let future = attributes
        .max_days_in_future
        .and_then(|days| far(days).map(|span| today.saturating_add(span)));
    (
        attributes.min_date.into_iter().chain(past).max(),
        attributes.max_date.into_iter().chain(future).min(),
    )
}

/// Returns whole years since a birth, negative before it. Born on 29 February, a person is a year
/// older on 1 March in other years.
fn years_between(born: Date, today: Date) -> i64 {
    let years = i64::from(today.year()) - i64::from(born.year());
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    if had_birthday { years } else { years - 1 }
}
