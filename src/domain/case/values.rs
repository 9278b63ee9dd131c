//! Judges one value: first whether it can be sent at all, then by the rules of its form.
//!
//! Knows nothing of documents and relations.

use super::judge::Judge;
use super::rules;
use crate::domain::draft::{Entity, FIRST_NAME, LAST_NAME, Owner};
use crate::domain::finding::{Finding, Place, Problem};
use crate::domain::form::Field;
use crate::domain::hidden::Hidden;
use crate::domain::payload;
use crate::domain::text::{self, NumberFault};
use crate::domain::value::Value;
use crate::domain::walk::{Item, Section};

impl Judge<'_> {
    /// Judges a value that is not blank.
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

    /// Reports an invisible character and suggests `text` without such characters. Returns true if
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
        let problems = rules::value(field, value, self.now, &mut self.budget);
        if problems.is_empty() {
            return;
        }
        let suggestion = rules::suggest(field, value, self.now, &mut self.budget).map(Hidden);
        for problem in problems {
            self.findings.push(Finding {
                place: Place::of_field(owner, &field.key),
                problem,
                suggestion: suggestion.clone(),
            });
        }
    }

    /// Reports a field without an answer, if it needs one: in a held section if it is required, in
    /// an asked one also if too few entries are given. A person who has only one name needs no last
    /// name.
    pub(super) fn unanswered(&mut self, section: &Section<'_>, item: &Item<'_>) {
        let Some(field) = item.field.filter(|field| section.is_asked() || field.required()) else {
            return;
        };
        let (owner, fields) = (&section.owner, section.fields);
        let place = || Place::of_field(owner, &field.key);
        let may_have_one_name = matches!(owner, Owner::Entity(_))
            && field.key == LAST_NAME
            && fields.get(FIRST_NAME).is_some_and(|name| !name.is_blank());
        if !may_have_one_name {
            if let Some(problem) = rules::missing(field) {
                self.report(place(), problem);
            }
        } else if !Entity::has_one_name(fields) {
            self.report(place(), Problem::LastNameMissing { label: field.label.clone() });
        }
    }
}
