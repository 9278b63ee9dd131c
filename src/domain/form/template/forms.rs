//! The forms a case is judged by: the step's own, a company's and a person's.
//!
//! Knows nothing of answers.

use super::super::schema::Form;
use super::edit::Template;
use crate::domain::draft::{Draft, EntityKind, Owner};

/// The forms a case is judged by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forms {
    /// The fields outside entities.
    pub case: Form,
    /// A company's fields.
    pub company: Form,
    /// A person's fields.
    pub individual: Form,
    /// True if the case's form is the current step's, fetched from spektr. Then exactly the fields
    /// it shows are sent; without a fetched form all fields of the case are.
    pub is_fetched: bool,
}

impl Forms {
    /// The built-in ones.
    #[must_use]
    pub fn builtin() -> Self {
        let [company, individual] = [EntityKind::Company, EntityKind::Individual]
            .map(|kind| Template::builtin(kind).form().clone());
        Self { company, individual, ..Self::default() }
    }

    /// The built-in ones for companies and people, with the form of a step for the case itself.
    #[must_use]
    pub fn with_step(form: Form) -> Self {
        Self { case: form, is_fetched: true, ..Self::builtin() }
    }

    /// The same for companies and people, with the form of a step for the case itself, or none.
    #[must_use]
    pub fn at_step(&self, form: Option<Form>) -> Self {
        Self {
            is_fetched: form.is_some(),
            case: form.unwrap_or_default(),
            company: self.company.clone(),
            individual: self.individual.clone(),
        }
    }

    /// The form of one owner; `None` for an owner that is not there, or an object of a field that
    /// is no entity field.
    #[must_use]
    pub fn of_owner(&self, draft: &Draft, owner: &Owner) -> Option<&Form> {
        match owner {
            Owner::Case => Some(&self.case),
            Owner::Entity(id) => draft.entities.get(*id).map(|entity| self.of(Some(entity.kind))),
            Owner::Entry { list, .. } => {
                self.case.field(list)?.sub_form().map(|sub_form| &sub_form.form)
            }
        }
    }

    /// The form of one kind of entity; `None` is the case itself.
    #[must_use]
    pub fn of(&self, kind: Option<EntityKind>) -> &Form {
        match kind {
            None => &self.case,
            Some(EntityKind::Company) => &self.company,
            Some(EntityKind::Individual) => &self.individual,
        }
    }
}
