//! The visible fields of every owner of a case.
//!
//! Knows nothing of what is judged and sent (`walk` does), nor of the clock (`now` is passed in).

use std::collections::HashMap;

use jiff::Timestamp;

use super::draft::{Draft, Owner};
use super::form::template::Forms;
use super::form::{Answers, Field, Shown};
use super::value::Value;

/// The visible fields of each owner. Owners whose form has no conditions are left out: all their
/// fields are visible.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visible(HashMap<Owner, Shown>, Shown);

impl Visible {
    /// Evaluates the conditions of every owner's form. Given the result of the same forms from
    /// `before`, only conditions are evaluated again of which an input changed.
    #[must_use]
    pub fn evaluate(draft: &Draft, forms: &Forms, now: Timestamp, before: &Self) -> Self {
        let mut shown = HashMap::new();
        let again = |owner: &Owner| before.0.get(owner);
        let case = forms.case.shown(&Answers::of(&draft.fields), now, again(&Owner::Case));
        for (list, value) in draft.fields.iter() {
            // The field that counts for the data name, as in the walk.
            let field = forms.case.shown_position(list, &case).map(|at| &forms.case.fields()[at]);
            let (Value::Entries(entries), Some(sub_form)) =
                (value, field.and_then(Field::sub_form))
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
        Self(shown, Shown::default())
    }

    /// The visible fields of this owner's form.
    #[must_use]
    pub fn of(&self, owner: &Owner) -> &Shown {
        // Looking up one of thousands of owners is not free, and most forms have no conditions.
        if self.0.is_empty() { &self.1 } else { self.0.get(owner).unwrap_or(&self.1) }
    }

    /// The number of conditions that were evaluated anew.
    #[must_use]
    pub fn judged(&self) -> usize {
        self.0.values().map(Shown::judged).sum()
    }
}
