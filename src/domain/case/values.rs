//! What stands against one value: whether it can be sent at all, then whether it is as its form
//! wants it.
//!
//! Must not know: documents, relations.

use super::{Judge, judge};
use crate::domain::draft::{Entity, FIRST_NAME, LAST_NAME, Owner};
use crate::domain::finding::{Finding, Place, Problem};
use crate::domain::form::Field;
use crate::domain::hidden::Hidden;
use crate::domain::payload;
use crate::domain::text::{self, NumberFault};
use crate::domain::value::{Fields, Value};

impl Judge<'_> {
    /// Judges one value that is not blank: whether it can be sent at all, then by the rules of its
    /// form.
    pub(super) fn value(&mut self, owner: &Owner, key: &str, field: Option<&Field>, value: &Value) {
        let (label, place) = (
            || field.map_or_else(|| key.to_owned(), |field| field.label.clone()),
            || Place::of_field(owner, key),
        );
        let has_own_entries = matches!(value, Value::Entries(_))
            && field.is_some_and(|field| field.sub_form().is_some());
        if !has_own_entries && payload::is_tidied(field) {
            let clean = if let Value::Text(text) = value { Some(text) } else { None };
            if self.unseen(text::unseen_in(value), &label, &place, clean) {
                return;
            }
            match text::number_fault_in(value) {
                Some(NumberFault::OutOfRange) => {
                    return self.report(place(), Problem::NumberOutOfRange { label: label() });
                }
                Some(NumberFault::MinusZero) => {
                    return self.report(place(), Problem::MinusZero { label: label() });
                }
                None => {}
            }
        }
        let tidied = text::tidied(value).filter(|_| payload::is_tidied(field));
        if tidied.is_some() {
            self.report(place(), Problem::Untidy { label: label() });
        }
        if let Some(field) = field {
            self.by_rules(owner, field, tidied.as_ref().unwrap_or(value));
        }
    }

    /// Reports a character that cannot be seen, and suggests `text` without such; answers whether
    /// there is one.
    pub(super) fn unseen(
        &mut self,
        found: Option<char>,
        label: &dyn Fn() -> String,
        place: &dyn Fn() -> Place,
        text: Option<&String>,
    ) -> bool {
        let Some(found) = found else { return false };
        let suggestion = text
            .map(|text| text::clean(text).into_owned())
            .filter(|clean| !clean.is_empty())
            .map(Hidden);
        let problem = Problem::Unseen { label: label(), code: u32::from(found) };
        self.findings.push(Finding { place: place(), problem, suggestion });
        true
    }

    fn by_rules(&mut self, owner: &Owner, field: &Field, value: &Value) {
        let problems = judge::value(field, value, self.now, &mut self.budget);
        if problems.is_empty() {
            return;
        }
        let suggestion = judge::suggest(field, value, self.now, &mut self.budget).map(Hidden);
        for problem in problems {
            self.findings.push(Finding {
                place: Place::of_field(owner, &field.key),
                problem,
                suggestion: suggestion.clone(),
            });
        }
    }

    /// Says that a field is empty, if it must not be.
    pub(super) fn missing(&mut self, owner: &Owner, field: &Field) {
        if let Some(problem) = judge::missing(field) {
            self.report(Place::of_field(owner, &field.key), problem);
        }
    }

    /// The same for a field of somebody in the case. A last name is no must for a person who may
    /// have one name only.
    pub(super) fn missing_of(&mut self, owner: &Owner, field: &Field, fields: &Fields) {
        let may_have_one_name = matches!(owner, Owner::Entity(_))
            && field.key == LAST_NAME
            && fields.get(FIRST_NAME).is_some_and(|name| !name.is_blank());
        if !may_have_one_name {
            self.missing(owner, field);
        } else if !Entity::has_one_name(fields) {
            self.report(
                Place::of_field(owner, &field.key),
                Problem::LastNameMissing { label: field.label.clone() },
            );
        }
    }
}
